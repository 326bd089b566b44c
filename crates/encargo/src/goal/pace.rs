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
    /// The paces on a day: measured from the first value (or the baseline, on the day it was taken if that is known and no value is
    /// older) to the last on or before the day; needed is what is left to the target over what is left to the due day.
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
        // The day that is told goes before the day of the plan. Values older than it say that the baseline is older still: on
        // which day it was taken is not known then.
        let since = measure.baseline_day.filter(|since| *since < day).or(since);
        let (first, last) = (values.first().copied(), values.last().copied());
        let known = |(since, _): &(Day, Decimal)| first.is_none_or(|(day, _)| *since < day);
        let baseline = since.zip(measure.baseline).filter(known);
        let (first, last) = (baseline.or(first), last.or(baseline));
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A plan of 30 November for a goal whose values go back to October: its baseline was not taken on that day.
    #[test]
    fn values_older_than_the_plan_go_before_its_baseline() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let measure = Measure { baseline: Some(200.into()), target: Some(500.into()), ..Measure::default() };
        let values = [("2026-10-05", 205), ("2026-11-23", 254)].map(|(on, value)| (day(on), Decimal::from(value)));
        let (due, since, today) = (Some(day("2027-03-31")), Some(day("2026-11-30")), day("2026-11-30"));
        let old = Paces::of(&measure, due, &values, since, today);
        assert_eq!(old, Paces::of(&measure, due, &values, None, today));
        assert_eq!(old.measured, Some(7.into()));
        let fresh = [(day("2026-12-07"), Decimal::from(214))];
        assert_eq!(Paces::of(&measure, due, &fresh, since, day("2026-12-07")).measured, Some(14.into()));
        assert_eq!(Paces::of(&measure, due, &[], since, today).measured, None);
        // 200 on 5 October and 256 on 30 November: 56 in eight weeks, whatever the day of the plan
        let told = Measure { baseline_day: Some(day("2026-10-05")), ..measure };
        let one = [(today, Decimal::from(256))];
        assert_eq!(Paces::of(&told, due, &one, since, today).measured, Some(7.into()));
        assert_eq!(Paces::of(&told, due, &one, None, today).measured, Some(7.into()));
        // a day that is still to come tells nothing
        let told = Measure { baseline_day: due, ..told };
        assert_eq!(Paces::of(&told, due, &one, None, today).measured, None);
    }
}
