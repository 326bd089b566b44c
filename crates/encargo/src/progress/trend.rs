//! Chooses the method that was nearest on the past, and carries the measure forward by it; judges nothing.

use super::method::{Kind, State, Trial, damped};
use super::steps::Steps;
use super::{Expected, Trend, TrendError, TrendMethod, say};
use crate::calendar::Day;
use chrono::Days;
use rust_decimal::Decimal;

/// Beyond ten years nobody asks.
const LONGEST_DAYS: i64 = 3653;
/// How many steps ahead a method is tried at most.
const FARTHEST: usize = 12;

/// How many steps a season has, by the days of a step: a week of days, a year of weeks, months or quarters.
fn season(days: i64) -> Option<usize> {
    Some(match days {
        1 => 7,
        6..=8 => 52,
        27..=33 => 12,
        85..=95 => 4,
        _ => return None,
    })
}

/// The trend of some values, of which the days rise; nothing when they are too few. The target is reached from below
/// unless the measure should fall.
pub(super) fn trend(
    values: &[(Day, Decimal)],
    due: Option<Day>,
    target: Option<Decimal>,
    falls: bool,
) -> Option<Trend> {
    let steps = Steps::of(values)?;
    let count = steps.values.len();
    let due = due.filter(|due| *due > steps.last);
    let days_ahead = due.map(|due| (due - steps.last).num_days());
    let far = days_ahead.map_or(1, |days| days.unsigned_abs().div_ceil(steps.days.unsigned_abs().max(1)));
    let far = usize::try_from(far).unwrap_or(usize::MAX).clamp(1, (count / 4).clamp(1, FARTHEST));
    // a season is tried only where one lies behind
    let season = season(steps.days).filter(|length| count >= length * 2 && count > length + far + 2);
    let from = (count / 3).max(season.unwrap_or(0)).clamp(1, count.saturating_sub(far + 2).max(1));
    let trial = Trial { values: &steps.values, from };
    let mut ahead = vec![1, far.div_ceil(2), far];
    ahead.dedup();
    let tables = [(15, damped(15)), (13, damped(13))];
    let table = |kind: Kind| {
        let damp = if let Kind::Holt { damp, .. } = kind { damp } else { 16 };
        tables.iter().find(|(own, _)| *own == damp).map(|(_, table)| table.as_slice()).unwrap_or_default()
    };
    // of each method its best settings: the distances, those with the handicap, how many, which settings
    let mut best: Vec<Tried> = Vec::new();
    for kind in Kind::all(season) {
        let (mut sum, mut tests) = (0_i64, 0_i64);
        trial.run(kind, &ahead, table(kind), |distance| {
            sum = sum.saturating_add(distance);
            tests += 1;
        });
        // what has more settings fits the past better than it foretells
        let weighed = sum.saturating_add(sum / 100 * kind.handicap());
        let tried = Tried { weighed, sum, tests, kind };
        match best.iter_mut().find(|other| other.kind.method() == kind.method()) {
            Some(other) if other.weighed > weighed => *other = tried,
            Some(_) => {}
            None => best.push(tried),
        }
    }
    let Tried { tests, kind, .. } = best.iter().min_by_key(|tried| tried.weighed).copied()?;
    let mut errors: Vec<TrendError> = Vec::new();
    for Tried { sum, tests, kind, .. } in &best {
        errors.push(TrendError { method: kind.method(), error: steps.distance(sum.checked_div(*tests)?)? });
    }
    errors.sort_by_key(|row| row.method);
    let line = Line { state: State::seen(kind, &steps.values, trial.from), steps: &steps, damped: table(kind) };
    let on_due = due.zip(days_ahead).and_then(|(day, days)| {
        let width = width(&trial, kind, far, table(kind), days, steps.days)?;
        let value = line.after(days)?;
        let [value, low, high] =
            [value, value.checked_sub(width)?, value.checked_add(width)?].map(|it| steps.value(it));
        Some(Expected { day, value: value?, low: low?, high: high? })
    });
    let method = kind.method();
    let tests = u32::try_from(tests).unwrap_or(u32::MAX);
    Some(Trend {
        method,
        text: say::chosen(method, tests, &errors),
        errors,
        tests,
        step_days: u32::try_from(steps.days).unwrap_or(u32::MAX),
        on_due,
        reaches: target.and_then(|target| line.reaches(steps.whole(target)?, falls)),
    })
}

/// How one method did on the past.
#[derive(Clone, Copy)]
struct Tried {
    weighed: i64,
    sum: i64,
    tests: i64,
    kind: Kind,
}

/// Half the width of the interval that held eight of ten values on the past, wider by the root of how much farther one
/// looks now.
fn width(trial: &Trial<'_>, kind: Kind, far: usize, damped: &[i64], days: i64, step: i64) -> Option<i64> {
    let mut distances = Vec::new();
    trial.run(kind, &[far], damped, |distance| distances.push(distance));
    distances.sort_unstable();
    // of so many and one more that is to come, eight of ten
    let place = ((distances.len() + 1) * 8).div_ceil(10).clamp(1, distances.len().max(1));
    let width = distances.get(place - 1).copied()?;
    let tried = i64::try_from(far).ok()?.checked_mul(step)?;
    if days <= tried {
        return Some(width);
    }
    let wider = days.checked_mul(1_000_000)?.checked_div(tried)?.isqrt();
    width.checked_mul(wider)?.checked_div(1000)
}

/// A method that has seen everything, on the days of the measure.
struct Line<'s> {
    state: State,
    steps: &'s Steps,
    damped: &'s [i64],
}

impl Line<'_> {
    fn at(&self, steps: usize) -> i64 {
        if steps == 0 {
            return self.steps.values.last().copied().unwrap_or(0);
        }
        self.state.ahead(steps, &self.steps.values, self.damped)
    }

    /// What comes after so many days, in a straight line between steps.
    fn after(&self, days: i64) -> Option<i64> {
        let step = self.steps.days;
        let (whole, rest) = (usize::try_from(days.checked_div(step)?).ok()?, days.checked_rem(step)?);
        let from = self.at(whole);
        Some(if rest == 0 { from } else { from + (self.at(whole + 1) - from).checked_mul(rest)?.checked_div(step)? })
    }

    /// The first day on which a whole number is reached.
    fn reaches(&self, target: i64, falls: bool) -> Option<Day> {
        let met = |value: i64| if falls { value <= target } else { value >= target };
        let steps = usize::try_from(LONGEST_DAYS.checked_div(self.steps.days)?).ok()?;
        let (mut before, mut at) = (self.at(0), 0_usize);
        if met(before) {
            return Some(self.steps.last);
        }
        while at < steps {
            at += 1;
            let value = self.at(at);
            if met(value) {
                let way = (value - before).unsigned_abs();
                let part = (target - before).unsigned_abs().checked_mul(self.steps.days.unsigned_abs())?;
                let days = part.div_ceil(way.max(1)) + self.steps.days.unsigned_abs() * (at as u64 - 1);
                return self.steps.last.checked_add_days(Days::new(days));
            }
            // a method that stays where it is never gets there
            if value == before && self.state_is_still() {
                return None;
            }
            before = value;
        }
        None
    }

    fn state_is_still(&self) -> bool {
        self.at(1) == self.at(2) && self.at(2) == self.at(300)
    }
}

impl TrendMethod {
    /// The method in words.
    pub fn text(self) -> crate::Text {
        say::method(self)
    }
}
