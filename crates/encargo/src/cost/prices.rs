//! Which price each task has, checked; adds nothing up.

use super::CostTerms;
use crate::error::{Error, Kind, clip};
use crate::plan::{Assignment, Task};
use crate::schedule::Schedule;
use rust_decimal::Decimal;

/// The most decimals of an amount.
const DECIMALS: u32 = 6;
/// The largest amount.
const MOST: u32 = 1_000_000_000;
/// One of a currency in the units that are counted in: millionths of it, an hour in minutes.
pub(super) const UNIT: i128 = 60 * 1_000_000;

/// What one task costs, in units.
#[derive(Clone, Copy, Debug)]
pub(super) enum Price {
    /// However long it takes.
    Fixed(i128),
    /// A minute.
    Minute(i128),
    /// Nobody said.
    Unknown,
}

/// The price of each task, in the plan's order.
#[derive(Debug)]
pub(super) struct Prices {
    pub(super) of: Vec<Price>,
}

/// An amount in millionths.
pub(super) fn millionths(amount: Decimal, about: &str) -> Result<i128, Error> {
    let refused = || Error::from(Kind::CostAmount { about: clip(about), amount: amount.to_string() });
    let mut scaled = amount.normalize();
    if scaled < Decimal::ZERO || scaled > MOST.into() || scaled.scale() > DECIMALS {
        return Err(refused());
    }
    scaled.rescale(DECIMALS);
    Ok(scaled.mantissa())
}

/// Units as an amount to the cent, halves up.
pub(super) fn amount(units: i128) -> Decimal {
    let cent = UNIT / 100;
    Decimal::try_from_i128_with_scale((units + cent / 2) / cent, 2).map_or(Decimal::MAX, |amount| amount.normalize())
}

/// An amount in units, rounded down.
pub(super) fn units(amount: Decimal) -> i128 {
    let mut scaled = amount.trunc_with_scale(DECIMALS);
    scaled.rescale(DECIMALS);
    scaled.mantissa() * 60
}

impl Prices {
    pub(super) fn of(schedule: &Schedule, terms: &CostTerms) -> Result<Self, Error> {
        let code = &terms.currency;
        if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Err(Kind::CostCurrency { currency: clip(code) }.into());
        }
        for (id, price) in &terms.fixed {
            if schedule.plan().place(id).is_none() {
                return Err(Kind::TermsUnknownTask { task: clip(id), what: "fixed".into() }.into());
            }
            millionths(*price, id)?;
        }
        for (who, hourly) in terms.people.iter().chain(&terms.roles) {
            millionths(*hourly, who)?;
        }
        if let Some(budget) = terms.budget {
            millionths(budget, "budget")?;
        }
        if let Some(hours) = terms.hours_per_month {
            millionths(hours, "hours_per_month")?;
        }
        let mut of = Vec::with_capacity(schedule.slots().len());
        for (task, slot) in schedule.plan().tasks().iter().zip(schedule.slots()) {
            let own = slot.person.as_ref().and_then(|name| terms.people.get(name));
            of.push(match (terms.fixed.get(&task.id), own.or_else(|| by_role(task, terms))) {
                (Some(price), _) => Price::Fixed(millionths(*price, &task.id)? * 60),
                (None, Some(hourly)) => Price::Minute(millionths(*hourly, &task.id)?),
                (None, None) => Price::Unknown,
            });
        }
        Ok(Self { of })
    }

    /// The tasks with work whose price nobody gave.
    pub(super) fn unpriced(&self, schedule: &Schedule) -> Vec<String> {
        let tasks = schedule.plan().tasks().iter().zip(&self.of);
        let unknown = tasks.filter(|(task, price)| task.effort.likely > 0 && matches!(price, Price::Unknown));
        unknown.map(|(task, _)| task.id.clone()).collect()
    }
}

/// What an hour of a task's role costs.
fn by_role<'t>(task: &Task, terms: &'t CostTerms) -> Option<&'t Decimal> {
    let mut roles = task.responsible().flat_map(Assignment::filled_by);
    roles.find_map(|role| terms.roles.get(role))
}

/// What a minute of a task costs when somebody does it, in units; nothing where nobody said.
pub(super) fn minute_of(task: &Task, person: &str, terms: &CostTerms) -> Option<i128> {
    let hourly = terms.people.get(person).or_else(|| by_role(task, terms))?;
    millionths(*hourly, person).ok()
}

impl Price {
    /// What so many minutes cost, in units; nothing where nobody said.
    pub(super) fn of(self, minutes: i64) -> Option<i128> {
        match self {
            Self::Fixed(price) => Some(price),
            Self::Minute(price) => Some(price * i128::from(minutes)),
            Self::Unknown => None,
        }
    }
}
