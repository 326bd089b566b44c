//! What the days of an issue, a post, a launch were followed by in a measure, beside what is usual. It never says why.

use crate::calendar::Day;
use crate::goal::Goal;
use crate::history::History;
use crate::language::{Language, Text, number};
use crate::noun::figure;
use crate::say::count::{DAYS_ON, count_of};
use crate::say::{amount, date, joined, quoted};
use chrono::Days;
use encargo_noun::noun;
use rust_decimal::Decimal;

/// Something that went out on a day: an issue of a newsletter, a post, a launch.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// The day.
    pub day: Day,
    /// What it is called.
    #[serde(default)]
    pub name: Option<String>,
}

/// How a measure changed around one issue.
#[noun]
#[derive(Eq)]
pub struct IssueChange {
    /// The day of the issue.
    pub day: Day,
    /// What it is called.
    pub name: Option<String>,
    /// The change in as many days before it; unknown where no values lie around them.
    #[serde(with = "crate::noun::figure")]
    pub before: Option<Decimal>,
    /// The change in as many days from its day on; unknown while the values do not reach so far.
    #[serde(with = "crate::noun::figure")]
    pub after: Option<Decimal>,
}

/// What issues were followed by.
#[noun]
#[derive(Eq)]
pub struct Effect {
    /// How many days are looked at before and after each.
    pub days: u32,
    /// Each issue, in the order of their days.
    pub issues: Vec<IssueChange>,
    /// The least change in as many days that no issue fell into; nothing when there are none such.
    #[serde(with = "crate::noun::figure")]
    pub usual_low: Option<Decimal>,
    /// The greatest.
    #[serde(with = "crate::noun::figure")]
    pub usual_high: Option<Decimal>,
    /// The same in words. It says what followed, never because of what.
    pub text: Text,
}

impl Goal {
    /// What issues were followed by in the goal's measure: the change in so many days after each, before each, and in as
    /// many days elsewhere. Between two values a measure is taken to change evenly.
    ///
    /// ```
    /// use encargo::{Goal, History, Language, goal::Measure, history::CheckIn, progress::Issue};
    /// let measure = Measure { metric: Some("subscribers".into()), ..Measure::default() };
    /// let goal = Goal { measure: Some(measure), ..Goal::new("list", Language::English, "500 subscribers") };
    /// let values = [("2026-11-02", 200), ("2026-11-09", 202), ("2026-11-16", 216), ("2026-11-23", 219)];
    /// let history = values.iter().try_fold(History::new(), |history, (day, value)| {
    ///     history.check_in(CheckIn::new(day.parse().unwrap(), *value))
    /// }).unwrap();
    /// let issues = [Issue { day: "2026-11-09".parse().unwrap(), name: Some("Autumn".into()) }];
    /// let effect = goal.effect(&history, &issues, 7, "2026-11-30".parse().unwrap());
    /// assert_eq!(effect.issues[0].after.unwrap().to_string(), "14");
    /// ```
    pub fn effect(&self, history: &History, issues: &[Issue], days: u32, day: Day) -> Effect {
        let own = history.check_ins().iter().filter(|check_in| check_in.day <= day && check_in.is_of(&self.id));
        let mut values: Vec<(Day, Decimal)> = own.map(|check_in| (check_in.day, check_in.value)).collect();
        values.sort_by_key(|value| value.0);
        let days = days.clamp(1, 366);
        let span = Days::new(days.into());
        let change = |from: Day, until: Day| at(&values, until)?.checked_sub(at(&values, from)?).map(round);
        let mut changes: Vec<IssueChange> = issues
            .iter()
            .filter(|issue| issue.day <= day)
            .map(|issue| IssueChange {
                day: issue.day,
                name: issue.name.clone(),
                before: issue.day.checked_sub_days(span).and_then(|from| change(from, issue.day)),
                after: issue.day.checked_add_days(span).and_then(|until| change(issue.day, until)),
            })
            .collect();
        changes.sort_by_key(|change| change.day);
        let mut usual: Vec<Decimal> = Vec::new();
        for (from, _) in &values {
            let Some(until) = from.checked_add_days(span) else { continue };
            // an issue is followed by as many days as are looked at
            let touched = changes.partition_point(|change| change.day < until);
            let near = touched.checked_sub(1).and_then(|place| changes.get(place));
            if near.is_none_or(|change| change.day.checked_add_days(span).is_some_and(|end| end <= *from)) {
                usual.extend(change(*from, until));
            }
        }
        let (usual_low, usual_high) = (usual.iter().min().copied(), usual.iter().max().copied());
        let text = self.said(&changes, days, usual_low.zip(usual_high));
        Effect { days, issues: changes, usual_low, usual_high, text }
    }

    /// «En los 7 días de después: Otoño (24 de noviembre), 14; …»
    fn said(&self, changes: &[IssueChange], days: u32, usual: Option<(Decimal, Decimal)>) -> Text {
        let measure = self.measure.clone().unwrap_or_default();
        let say = |language: Language| {
            let spanish = language == Language::Spanish;
            let shown = |value: Decimal| {
                let sign = if value.is_sign_positive() && !value.is_zero() { "+" } else { "" };
                format!("{sign}{}", amount(value.round_dp(1).normalize(), measure.unit.as_deref(), language))
            };
            let known: Vec<String> = changes
                .iter()
                .filter_map(|change| {
                    let date = date(change.day);
                    let when = date.say(language);
                    let name = change.name.as_deref().map(|name| format!("{} ", quoted(name, language)));
                    Some(format!("{}({when}) {}", name.unwrap_or_default(), shown(change.after?)))
                })
                .collect();
            let span = count_of(days, &DAYS_ON, language);
            if known.is_empty() {
                return match language {
                    Language::Spanish => "Faltan cifras de después para decir qué siguió.".to_owned(),
                    Language::English => "The figures do not yet reach far enough to say what followed.".to_owned(),
                };
            }
            let metric = measure.metric.clone().unwrap_or_default();
            let usual = usual.map(|(low, high)| match (spanish, low == high) {
                (true, true) => format!(" Sin nada de por medio, en otros tantos días: {}.", shown(low)),
                (true, false) => {
                    format!(" Sin nada de por medio, en otros tantos días: entre {} y {}.", shown(low), shown(high))
                }
                (false, true) => format!(" In as many days with nothing in between: {}.", shown(low)),
                (false, false) => {
                    format!(" In as many days with nothing in between: from {} to {}.", shown(low), shown(high))
                }
            });
            let usual = usual.unwrap_or_default();
            let unknown = changes.len() - known.len();
            let unknown = match (unknown, spanish) {
                (0, _) => String::new(),
                (count, true) => format!(" De {} falta la cifra.", number::show(count.into(), language)),
                (count, false) => format!(" The figure of {} is missing.", number::show(count.into(), language)),
            };
            let list = joined(&known, language);
            match language {
                Language::Spanish => {
                    format!("Lo que siguió en {span} ({metric}): {list}.{unknown}{usual} No dice que sea por eso.")
                }
                Language::English => {
                    format!("What followed within {span} ({metric}): {list}.{unknown}{usual} It does not say why.")
                }
            }
        };
        Text::new(say(Language::Spanish), say(Language::English))
    }
}

/// The value on a day, in a straight line between the two values around it; nothing outside of them.
fn at(values: &[(Day, Decimal)], day: Day) -> Option<Decimal> {
    let next = values.partition_point(|value| value.0 < day);
    let after = values.get(next)?;
    if after.0 == day {
        // of two values of one day the one written down last counts
        let last = values.partition_point(|value| value.0 <= day);
        return values.get(last.checked_sub(1)?).map(|value| value.1);
    }
    let before = values.get(next.checked_sub(1)?)?;
    let (span, along) = ((after.0 - before.0).num_days(), (day - before.0).num_days());
    let risen = after.1.checked_sub(before.1)?.checked_mul(along.into())?.checked_div(span.into())?;
    before.1.checked_add(risen)
}

fn round(value: Decimal) -> Decimal {
    figure::rounded(value.round_dp(4)).normalize()
}
