//! How fast a measure moves and how fast it would have to: change a week; knows no plan.

use super::{Direction, Goal, Measure};
use crate::calendar::Day;
use crate::history::CheckIn;
use crate::noun::figure;
use rust_decimal::Decimal;

/// Two paces, in the measure's units a week, with their sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Paces {
    /// From the first value to the last.
    pub(crate) measured: Option<Decimal>,
    /// What is left over the weeks that are left.
    pub(crate) needed: Option<Decimal>,
}

impl Goal {
    /// The paces on a day: measured from the first value (or the baseline, on the day it was taken if that is known) to the last on or
    /// before the day; needed is what is left to the target over what is left to the due day.
    pub(crate) fn paces(&self, check_ins: &[CheckIn], since: Option<Day>, day: Day) -> Paces {
        let Some(measure) = &self.measure else { return Paces::default() };
        let own = check_ins.iter().filter(|check_in| check_in.day <= day && check_in.is_of(&self.id));
        let mut values: Vec<(Day, Decimal)> = own.map(|check_in| (check_in.day, check_in.value)).collect();
        values.sort_by_key(|value| value.0);
        Paces::of(measure, self.due, &values, since, day)
    }
}

impl Paces {
    /// The paces by some values, of which the days rise.
    pub(crate) fn of(
        measure: &Measure,
        due: Option<Day>,
        values: &[(Day, Decimal)],
        since: Option<Day>,
        day: Day,
    ) -> Self {
        let baseline = since.zip(measure.baseline);
        let (first, last) = (values.first().copied(), values.last().copied());
        // a value of the baseline's own day or before stands in front of it
        let first = match (first, baseline) {
            (Some(first), Some(baseline)) if baseline.0 < first.0 => Some(baseline),
            (first, baseline) => first.or(baseline),
        };
        let last = match (last, baseline) {
            (Some(last), Some(baseline)) if baseline.0 >= last.0 => Some(baseline),
            (last, baseline) => last.or(baseline),
        };
        let measured = first
            .zip(last)
            .and_then(|(first, last)| per_week(last.1.checked_sub(first.1)?, (last.0 - first.0).num_days()));
        let needed = measure
            .target
            .zip(last)
            .zip(due)
            .and_then(|((target, last), due)| per_week(target.checked_sub(last.1)?, (due - day).num_days()));
        Self { measured, needed }
    }

    /// The measured pace as a share of the needed one, in percent; nothing when one is unknown, more than everything when
    /// nothing is left to do.
    pub(crate) fn share(self, measure: &Measure) -> Option<Decimal> {
        let down = measure.falls();
        let toward = |pace: Decimal| if down { -pace } else { pace };
        let needed = toward(self.needed?);
        if needed <= Decimal::ZERO {
            return Some(Decimal::MAX);
        }
        toward(self.measured?).checked_mul(Decimal::ONE_HUNDRED)?.checked_div(needed)
    }
}

impl Measure {
    /// Whether less is better.
    pub(crate) fn falls(&self) -> bool {
        self.direction == Some(Direction::Decrease)
            || self.baseline.zip(self.target).is_some_and(|(from, to)| to < from)
    }
}

fn per_week(change: Decimal, days: i64) -> Option<Decimal> {
    (days > 0)
        .then(|| change.checked_mul(Decimal::from(7))?.checked_div(Decimal::from(days)))?
        .map(figure::rounded)
        .map(|pace| pace.round_dp(4).normalize())
}
