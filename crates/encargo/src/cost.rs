//! What a plan costs: by task, phase and month, by chance, against a budget and a package of hours; places nothing and rounds
//! no money but at the end.

mod change;
mod findings;
pub(crate) mod months;
mod prices;
mod total;

use crate::calendar::Day;
use crate::error::Error;
use crate::finding::Finding;
use crate::language::Text;
use crate::schedule::{Sampling, Schedule};
use encargo_noun::noun;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

pub use change::{CostChange, CostRemedy};
pub(crate) use findings::package_over;

/// What time and work cost, and what there is to spend.
#[noun]
#[derive(Eq, Default)]
#[serde(deny_unknown_fields)]
pub struct CostTerms {
    /// The currency of all amounts: a code of ISO 4217, `EUR`.
    pub currency: String,
    /// What an hour of a person costs, by name.
    #[serde(default, with = "crate::noun::figure")]
    #[cfg_attr(feature = "_js", tsify(type = "Record<string, Decimal>"))]
    pub people: BTreeMap<String, Decimal>,
    /// What an hour of a role costs, where the person has no price of their own.
    #[serde(default, with = "crate::noun::figure")]
    #[cfg_attr(feature = "_js", tsify(type = "Record<string, Decimal>"))]
    pub roles: BTreeMap<String, Decimal>,
    /// What a task costs however long it takes, by its id.
    #[serde(default, with = "crate::noun::figure")]
    #[cfg_attr(feature = "_js", tsify(type = "Record<string, Decimal>"))]
    pub fixed: BTreeMap<String, Decimal>,
    /// What the plan may cost; nothing when nobody said.
    #[serde(default, with = "crate::noun::figure")]
    pub budget: Option<Decimal>,
    /// The hours a month that are paid for; nothing when nobody said.
    #[serde(default, with = "crate::noun::figure")]
    pub hours_per_month: Option<Decimal>,
}

/// What one task costs.
#[noun]
#[derive(Eq)]
pub struct TaskCost {
    /// The task's id.
    pub task: String,
    /// Who does it, when that is known.
    pub person: Option<String>,
    /// The working minutes that are paid: those spent, and those that are likely left.
    pub minutes: u32,
    /// What they cost, to the cent; nothing when nobody gave the price.
    #[serde(with = "crate::noun::figure")]
    pub amount: Option<Decimal>,
    /// The amount that half of the samples do not pass; nothing without a price, or in a plan of more than three hundred tasks.
    #[serde(with = "crate::noun::figure")]
    pub p50: Option<Decimal>,
    /// The amount that eighty of a hundred do not pass.
    #[serde(with = "crate::noun::figure")]
    pub p80: Option<Decimal>,
}

/// What one phase costs.
#[noun]
#[derive(Eq)]
pub struct PhaseCost {
    /// Its id.
    pub phase: String,
    /// Its name.
    pub label: Text,
    /// What its tasks with a price cost.
    #[serde(with = "crate::noun::figure")]
    pub amount: Decimal,
    /// The amount that half of the samples do not pass.
    #[serde(with = "crate::noun::figure")]
    pub p50: Decimal,
    /// The amount that eighty of a hundred do not pass.
    #[serde(with = "crate::noun::figure")]
    pub p80: Decimal,
}

/// The hours of one month.
#[noun]
#[derive(Copy, Eq)]
pub struct MonthHours {
    /// Its first day.
    pub month: Day,
    /// The working minutes that were spent in it until the day of the terms.
    pub used: u32,
    /// The working minutes that are planned in it from that day on.
    pub planned: u32,
    /// Those of the package that are left then; nothing without a package.
    pub left: Option<u32>,
    /// Those beyond the package; nothing without a package.
    pub over: Option<u32>,
}

/// What a plan costs.
#[noun]
pub struct Cost {
    /// The currency of all amounts.
    pub currency: String,
    /// What everything with a price costs when it takes as long as is likely, to the cent.
    #[serde(with = "crate::noun::figure")]
    pub amount: Decimal,
    /// The amount that half of the samples do not pass.
    #[serde(with = "crate::noun::figure")]
    pub p50: Decimal,
    /// The amount that eighty of a hundred do not pass.
    #[serde(with = "crate::noun::figure")]
    pub p80: Decimal,
    /// In how many of a hundred samples the budget suffices; nothing without a budget.
    pub within_budget_percent: Option<u8>,
    /// What each task costs, in the plan's order.
    pub tasks: Vec<TaskCost>,
    /// What each phase costs, in the plan's order.
    pub phases: Vec<PhaseCost>,
    /// The tasks with work whose price nobody gave: they are in no sum.
    pub unpriced: Vec<String>,
    /// The hours of each month with work.
    pub months: Vec<MonthHours>,
    /// Where the budget does not suffice, or not in eighty of a hundred cases, the changes that were added up and are enough:
    /// those that add no money first, of these what leaves the least work out.
    pub changes: Vec<CostChange>,
    /// What does not hold.
    pub findings: Vec<Finding>,
}

impl CostTerms {
    /// Refuses hours that are no hours.
    pub(crate) fn checked_hours(hours: Decimal) -> Result<(), Error> {
        prices::millionths(hours, "hours_per_month").map(|_| ())
    }
}

impl Schedule {
    /// What the plan costs: each task its fixed price, or its minutes at the hourly price of whoever does it, else of its role.
    /// What has been spent counts as it was told, what is left by the estimates, drawn as [`Schedule::forecast`] draws them.
    ///
    /// ```
    /// # fn told(schedule: encargo::Schedule) -> Result<(), encargo::Error> {
    /// use encargo::cost::CostTerms;
    /// let roles = std::collections::BTreeMap::from([("va".to_owned(), 25.into())]);
    /// let terms = CostTerms { currency: "EUR".into(), roles, ..CostTerms::default() };
    /// let cost = schedule.cost(&terms, encargo::schedule::Sampling::default())?;
    /// println!("{} to {} {}", cost.p50, cost.p80, cost.currency);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `cost.amount` for an amount below zero, beyond a thousand million, or with more than six decimals; `cost.currency`
    /// for a currency that is no code of three letters; `terms.unknown_task` for a fixed price of a task that is not there;
    /// `chance.samples` and `chance.too_many_spreads`.
    pub fn cost(&self, terms: &CostTerms, sampling: Sampling) -> Result<Cost, Error> {
        let prices = prices::Prices::of(self, terms)?;
        let totals = total::Totals::of(self, &prices, sampling)?;
        let amount = totals.likely();
        let mut cost = Cost {
            currency: terms.currency.clone(),
            amount,
            p50: totals.whole.percentile(50),
            p80: totals.whole.percentile(80),
            within_budget_percent: terms.budget.map(|budget| totals.whole.percent_within(budget)),
            tasks: totals.tasks(self, &prices),
            phases: totals.phases(),
            unpriced: prices.unpriced(self),
            months: months::months(self, terms.hours_per_month),
            changes: Vec::new(),
            findings: Vec::new(),
        };
        cost.changes = change::changes(self, terms, &prices, (&totals, sampling), &cost)?;
        cost.findings = findings::findings(self, &cost, terms);
        Ok(cost)
    }
}
