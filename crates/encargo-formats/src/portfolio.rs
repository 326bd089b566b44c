//! Several plans of several clients in one file: a calendar, a workbook, a picture; decides no day and no word of a plan.

use encargo::portfolio::Portfolio;
use encargo::sheet::{CalendarTerms, SheetTerms};
use encargo::{Error, Language, Schedule};
use std::collections::BTreeMap;

/// One plan among several.
pub(crate) struct Part<'p> {
    pub(crate) schedule: &'p Schedule,
    /// Whose it is, when somebody said.
    pub(crate) client: Option<&'p str>,
    /// What it is called among the others: each once.
    pub(crate) label: String,
}

/// The plans of a portfolio, each with a name of its own: its client and title, and its key date where those are another's too.
fn parts(portfolio: &Portfolio, language: Language) -> Vec<Part<'_>> {
    let clients = portfolio.clients.iter().map(Option::as_deref).chain(std::iter::repeat(None));
    let part = |(schedule, client): (&'_ Schedule, Option<&'_ str>)| {
        let title = schedule.plan().title().say(language);
        client.map_or_else(|| title.to_owned(), |client| format!("{client} · {title}"))
    };
    let all: Vec<(&Schedule, Option<&str>)> = portfolio.schedules.iter().zip(clients).collect();
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for label in all.iter().map(|each| part(*each)) {
        *count.entry(label).or_default() += 1;
    }
    let named = |(schedule, client)| {
        let label = part((schedule, client));
        let twice = count.get(&label).is_some_and(|count| *count > 1);
        let day = schedule.key_date().filter(|_| twice);
        let label = day.map_or_else(|| label.clone(), |day| format!("{day} {label}"));
        Part { schedule, client, label }
    };
    all.into_iter().map(named).collect()
}

/// All plans of a portfolio in one calendar: as [`crate::ics`] of each, with the client before every title, and in the `UID` so
/// that the plans of two clients stay apart.
///
/// # Errors
/// Those of [`crate::ics`].
pub fn portfolio_ics(portfolio: &Portfolio, terms: impl Into<CalendarTerms>) -> Result<String, Error> {
    let terms = terms.into();
    crate::ics::written(&parts(portfolio, terms.language), &terms)
}

/// All plans of a portfolio in one workbook: a page of tasks each, named by client and title, then the goals and this week of
/// all together.
///
/// # Errors
/// Those of [`crate::xlsx`].
pub fn portfolio_xlsx(portfolio: &Portfolio, terms: impl Into<SheetTerms>) -> Result<Vec<u8>, Error> {
    let terms = terms.into();
    crate::xlsx::written(&parts(portfolio, terms.language), &terms)
}

/// All plans of a portfolio in one Gantt picture: a headline a plan with the days it spans, its tasks by start day below, and
/// everybody's hours a week over all of them.
pub fn portfolio_svg(portfolio: &Portfolio, language: Language) -> String {
    crate::svg::drawn(&parts(portfolio, language), language)
}

#[cfg(test)]
mod tests;
