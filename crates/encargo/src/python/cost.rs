//! What a plan costs: prices as keywords, mappings of any numbers.

use crate::cost::{Cost, CostTerms};
use crate::python::{Figure, Words};
use crate::schedule::{Sampling, Schedule};
use pyo3::prelude::*;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

type Amounts = BTreeMap<String, Figure>;

fn plain(amounts: Amounts) -> BTreeMap<String, Decimal> {
    amounts.into_iter().map(|(name, figure)| (name, figure.0)).collect()
}

#[pymethods]
impl CostTerms {
    #[new]
    #[pyo3(signature = (currency, *, people = BTreeMap::new(), roles = BTreeMap::new(), fixed = BTreeMap::new(), budget = None, hours_per_month = None))]
    fn make(
        currency: Words,
        people: Amounts,
        roles: Amounts,
        fixed: Amounts,
        budget: Option<Figure>,
        hours_per_month: Option<Figure>,
    ) -> Self {
        Self {
            currency: currency.0,
            people: plain(people),
            roles: plain(roles),
            fixed: plain(fixed),
            budget: budget.map(|figure| figure.0),
            hours_per_month: hours_per_month.map(|figure| figure.0),
        }
    }
}

#[pymethods]
impl Schedule {
    /// What the plan costs, by task, phase and month, and by chance.
    #[pyo3(name = "cost", signature = (terms, sampling = None))]
    fn priced(&self, py: Python<'_>, terms: &CostTerms, sampling: Option<Sampling>) -> PyResult<Cost> {
        Ok(py.detach(|| self.cost(terms, sampling.unwrap_or_default()))?)
    }
}
