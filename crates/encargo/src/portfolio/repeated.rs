//! The occurrences of a series as plans among others: a weekly one overlaps itself; gives no task a day.

use super::Engagement;
use crate::calendar::Day;
use crate::error::Error;
use crate::history::History;
use crate::recurrence::OccurrenceStatus;
use crate::schedule::Terms;
use crate::series::Series;
use encargo_noun::noun;
use std::collections::BTreeMap;

/// How a series takes part in a portfolio.
#[noun]
#[derive(Default)]
#[serde(default, deny_unknown_fields)]
pub struct Repeated {
    /// How many open occurrences from today on, beside those that are late or begun.
    pub count: u32,
    /// Whose they are; nothing when nobody said.
    pub client: Option<String>,
    /// Who comes first: the smallest number; then the earliest key date.
    pub priority: u8,
    /// What has happened to the tasks of an occurrence, by its nominal day.
    #[cfg_attr(feature = "_js", tsify(type = "Record<Day, HistoryLike>"))]
    pub histories: BTreeMap<Day, History>,
}

impl Series {
    /// The open occurrences as plans to be levelled together and with others, each on these terms with its own key date and what
    /// has happened to it. What is done or skipped is left out.
    ///
    /// ```
    /// # fn told(series: &encargo::Series, terms: &encargo::Terms) -> Result<(), encargo::Error> {
    /// use encargo::portfolio::{Portfolio, Repeated};
    /// let weeks = series.engagements(terms, &Repeated { count: 6, ..Repeated::default() })?;
    /// let portfolio = Portfolio::level(&weeks, encargo::schedule::Effort::default())?;
    /// # drop(portfolio);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Series::occurrences`] and [`crate::Plan::schedule`].
    pub fn engagements(&self, terms: &Terms, repeated: &Repeated) -> Result<Vec<Engagement>, Error> {
        let calendar = terms.calendar.clone().unwrap_or_default();
        let mut engagements = Vec::new();
        for occurrence in self.occurrences(terms.today, &calendar, repeated.count)? {
            let over = matches!(occurrence.status, OccurrenceStatus::Done | OccurrenceStatus::Skipped);
            let Some(plan) = occurrence.plan.filter(|_| !over) else { continue };
            let mut terms = Terms { key_date: Some(occurrence.key_date), ..terms.clone() };
            // what was set up once stands in one occurrence, and so do the limits on it
            terms.constraints.retain(|limit| plan.place(&limit.task).is_some());
            terms.history = match repeated.histories.get(&occurrence.nominal) {
                Some(history) => history.clone(),
                None => History::new(),
            };
            let schedule = plan.schedule(terms)?;
            engagements.push(Engagement { schedule, client: repeated.client.clone(), priority: repeated.priority });
        }
        Ok(engagements)
    }
}
