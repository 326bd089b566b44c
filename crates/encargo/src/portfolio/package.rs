//! The hours a month that a client has paid for, over all of their plans: used, planned, left and beyond; prices nothing.

use super::Portfolio;
use crate::cost::months::{Months, minutes_of};
use crate::cost::{CostTerms, MonthHours, package_over};
use crate::error::Error;
use crate::finding::Finding;
use crate::language::Text;
use encargo_noun::noun;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The hours a month that a client has paid for: a usual contract.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// Whose it is; nothing for the plans of which nobody said.
    #[serde(default)]
    pub client: Option<String>,
    /// Hours a month, to the minute: `20`, `7.5`.
    #[serde(with = "crate::noun::figure")]
    pub hours_per_month: Decimal,
}

/// What becomes of a client's package.
#[noun]
pub struct PackageUse {
    /// Whose plans; nothing for those of which nobody said.
    pub client: Option<String>,
    /// The places of the client's plans in the portfolio, from 0.
    pub plans: Vec<u32>,
    /// The hours of each month with work, over all of these plans.
    pub months: Vec<MonthHours>,
    /// What does not hold.
    pub findings: Vec<Finding>,
}

impl Portfolio {
    /// The hours of each month by client, over all of their plans, against the packages they have: what is spent until today,
    /// what is planned from then on, what is left and what goes beyond. Clients in the order of their plans, then those that
    /// have a package and no plan; several packages of one client add up.
    ///
    /// ```
    /// # fn told(portfolio: &encargo::portfolio::Portfolio) -> Result<(), encargo::Error> {
    /// use encargo::portfolio::Package;
    /// let package = Package { client: Some("Marta".into()), hours_per_month: 20.into() };
    /// for month in &portfolio.packages(&[package])?[0].months {
    ///     println!("{}: {:?} minutes left", month.month, month.left);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `cost.amount` for hours below zero, beyond a thousand million, or with more than six decimals.
    pub fn packages(&self, packages: &[Package]) -> Result<Vec<PackageUse>, Error> {
        let mut has: BTreeMap<Option<&str>, Decimal> = BTreeMap::new();
        for package in packages {
            CostTerms::checked_hours(package.hours_per_month)?;
            *has.entry(package.client.as_deref()).or_default() += package.hours_per_month;
        }
        let mut clients: Vec<Option<&str>> = Vec::new();
        let all = (0..self.schedules.len()).map(|place| self.client(place).map(String::as_str));
        for client in all.chain(packages.iter().map(|package| package.client.as_deref())) {
            if !clients.contains(&client) {
                clients.push(client);
            }
        }
        Ok(clients.into_iter().map(|client| self.package(client, has.get(&client).copied())).collect())
    }

    fn package(&self, client: Option<&str>, hours: Option<Decimal>) -> PackageUse {
        let mut months = Months::default();
        let mut plans = Vec::new();
        for (place, schedule) in self.schedules.iter().enumerate() {
            if self.client(place).map(String::as_str) == client {
                months.add(schedule);
                plans.extend(u32::try_from(place));
            }
        }
        let months = months.told(hours.map(minutes_of));
        let who = match client {
            Some(client) => Text::new(format!("lo de {client} lleva"), format!("the work for {client} takes")),
            None => Text::new("lo que no es de nadie lleva", "the work for nobody in particular takes"),
        };
        let findings = hours.and_then(|hours| package_over(&months, hours, &who)).into_iter().collect();
        PackageUse { client: client.map(str::to_owned), plans, months, findings }
    }
}
