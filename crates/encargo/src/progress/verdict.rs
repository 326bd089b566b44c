//! How a goal's measure goes on a day, computed from its values; what somebody said is kept apart.

use super::steps::FEWEST;
use super::{Progress, Stated, say, trend};
use crate::calendar::Day;
use crate::goal::Goal;
use crate::goal::pace::Paces;
use crate::history::{CheckIn, History, Status};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Below this share of the needed pace a goal is off track; between it and the whole it is at risk.
const OFF_TRACK_BELOW_PERCENT: i64 = 50;

impl Goal {
    /// How far the goal's measure is on a day, how it moves and where it will be. Values that name no goal are its own.
    ///
    /// It is computed from the values alone: on track when what is expected on the due day reaches the target, at risk when
    /// the interval does, off track when not even that. With too few values for a forecast the pace so far is compared with
    /// the pace needed.
    ///
    /// ```
    /// use encargo::{Goal, History, Language, goal::Measure, history::CheckIn};
    /// let measure = Measure { target: Some(500.into()), ..Measure::default() };
    /// let goal = Goal { measure: Some(measure), due: "2027-03-31".parse().ok(), ..Goal::new("list", Language::English, "500") };
    /// let days = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"];
    /// let history = days.iter().zip([200, 214, 229, 241, 257]).try_fold(History::new(), |history, (day, value)| {
    ///     history.check_in(CheckIn::new(day.parse().unwrap(), value))
    /// }).unwrap();
    /// let progress = goal.progress(&history, "2026-11-30".parse().unwrap());
    /// assert_eq!(progress.trend.unwrap().on_due.unwrap().value.to_string(), "498.3327");
    /// ```
    pub fn progress(&self, history: &History, day: Day) -> Progress {
        let own: Vec<&CheckIn> = history.check_ins().iter().filter(|check_in| check_in.is_of(&self.id)).collect();
        progress_of(self, &own, None, day)
    }
}

/// The progress of a goal by its own values; `since` is the day of the baseline, if that is known.
pub(crate) fn progress_of(goal: &Goal, own: &[&CheckIn], since: Option<Day>, day: Day) -> Progress {
    let mut own: Vec<&CheckIn> = own.iter().filter(|check_in| check_in.day <= day).copied().collect();
    // stable: of two values of one day the one written down last counts
    own.sort_by_key(|check_in| check_in.day);
    let mut values: Vec<(Day, Decimal)> = Vec::with_capacity(own.len());
    for check_in in &own {
        match values.last_mut() {
            Some(last) if last.0 == check_in.day => last.1 = check_in.value,
            _ => values.push((check_in.day, check_in.value)),
        }
    }
    let stated = own.iter().rev().find_map(|check_in| {
        let reason = check_in.problems.clone().or_else(|| check_in.note.clone());
        Some(Stated { status: check_in.status?, day: check_in.day, reason })
    });
    let mut progress = Progress {
        goal: goal.id.clone(),
        day,
        value: values.last().map(|last| last.1),
        value_day: values.last().map(|last| last.0),
        values: u32::try_from(values.len()).unwrap_or(u32::MAX),
        percent: None,
        status: None,
        stated,
        reached: None,
        pace: None,
        needed_pace: None,
        trend: None,
        findings: Vec::new(),
    };
    let Some(measure) = &goal.measure else { return progress };
    let falls = measure.falls();
    let Paces { measured, needed } = Paces::of(measure, goal.due, &values, since, day);
    (progress.pace, progress.needed_pace) = (measured, needed);
    let Some(value) = progress.value else {
        if measure.metric.is_some() {
            progress.findings.push(say::no_value(measure));
        }
        return progress;
    };
    progress.percent = percent(measure.baseline, measure.target, value);
    let met = |value: Decimal, target: Decimal| if falls { value <= target } else { value >= target };
    progress.reached = measure.target.filter(|target| met(value, *target)).and_then(|target| {
        let since = values.iter().rev().take_while(|row| met(row.1, target)).last();
        since.map(|row| row.0)
    });
    progress.trend = trend::trend(&values, goal.due, measure.target, falls);
    let status = match (progress.reached, measure.target, goal.due) {
        (Some(_), ..) => {
            progress.findings.push(say::reached());
            Some(Status::OnTrack)
        }
        (None, Some(target), Some(due)) if due < day => {
            progress.findings.push(say::overdue(due, value, target, measure));
            Some(Status::OffTrack)
        }
        (None, Some(target), _) => match progress.trend.as_ref().and_then(|trend| trend.on_due.clone()) {
            Some(expected) => {
                let best = if falls { expected.low } else { expected.high };
                let status = match (met(expected.value, target), met(best, target)) {
                    (true, _) => Status::OnTrack,
                    (_, true) => Status::AtRisk,
                    _ => Status::OffTrack,
                };
                progress.findings.push(say::expected(&expected, status, target, measure));
                Some(status)
            }
            None => by_pace(&mut progress, goal, Paces { measured, needed }),
        },
        _ => None,
    };
    progress.status = status;
    if progress.trend.is_none() && progress.reached.is_none() {
        progress.findings.push(say::too_few(progress.values, FEWEST));
    }
    if let (Some(stated), Some(computed)) = (&progress.stated, status)
        && stated.status != computed
    {
        progress.findings.push(say::stated_differs(stated.status, computed));
    }
    progress
}

/// With too few values for a forecast: the pace so far against the pace needed.
fn by_pace(progress: &mut Progress, goal: &Goal, paces: Paces) -> Option<Status> {
    let measure = goal.measure.as_ref()?;
    let (pace, needed) = (paces.measured?, paces.needed?);
    let share = paces.share(measure)?;
    let status = if share >= Decimal::ONE_HUNDRED {
        Status::OnTrack
    } else if share >= Decimal::from(OFF_TRACK_BELOW_PERCENT) {
        Status::AtRisk
    } else {
        Status::OffTrack
    };
    progress.findings.push(say::pace(pace, needed, status, measure));
    Some(status)
}

/// How much of the way is done, in whole percent from 0 to 100.
fn percent(from: Option<Decimal>, to: Option<Decimal>, value: Decimal) -> Option<u8> {
    let (from, to) = from.zip(to)?;
    let way = value.checked_sub(from)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(to.checked_sub(from)?)?;
    way.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED).trunc().to_u8()
}
