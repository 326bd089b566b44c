//! Values of a measure as whole numbers at even steps, and back; forecasts nothing.
//!
//! Whole numbers make the same digits on every machine, and quickly. The widest change between two values becomes ten
//! digits, so that what is rounded away is less than anybody reads.

use crate::calendar::Day;
use crate::noun::figure;
use chrono::Days;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// How many steps are looked at: the latest.
pub(super) const MOST: usize = 120;
/// Fewer than these give no forecast.
pub(super) const FEWEST: usize = 5;
/// How many digits the widest change has.
const DIGITS: i32 = 10;

/// Values at even steps, the last on the day of the last value.
pub(super) struct Steps {
    pub(super) values: Vec<i64>,
    /// Days a step.
    pub(super) days: i64,
    /// The day of the last.
    pub(super) last: Day,
    origin: Decimal,
    /// How many of the whole numbers are one.
    unit: Decimal,
}

impl Steps {
    /// The steps of some values, of which the days rise; nothing when they are too few.
    pub(super) fn of(values: &[(Day, Decimal)]) -> Option<Self> {
        if values.len() < FEWEST {
            return None;
        }
        let (first, last) = (values.first()?, values.last()?);
        let mut gaps: Vec<i64> = values.windows(2).filter_map(gap).collect();
        let middle = gaps.len() / 2;
        let days = *gaps.select_nth_unstable(middle).1;
        let (origin, mut width) = (first.1, Decimal::ZERO);
        for (_, value) in values {
            width = width.max(value.checked_sub(origin)?.abs());
        }
        let unit = unit(width)?;
        let whole = |value: Decimal| value.checked_sub(origin)?.checked_mul(unit)?.round().to_i64();
        let count = usize::try_from((last.0 - first.0).num_days() / days).ok()?.saturating_add(1).min(MOST);
        let mut found = Vec::with_capacity(count);
        // from the last backwards, in a straight line between the two values around a step
        let mut pairs = values.windows(2).rev().peekable();
        let mut after = (last.0, whole(last.1)?);
        let mut before = after;
        for back in 0..count {
            let day = last.0.checked_sub_days(Days::new(u64::try_from(days).ok()?.checked_mul(back as u64)?))?;
            while before.0 > day {
                let Some([earlier, _]) = pairs.next() else { return None };
                after = before;
                before = (earlier.0, whole(earlier.1)?);
            }
            let (span, along) = ((after.0 - before.0).num_days(), (day - before.0).num_days());
            let between = (after.1 - before.1).checked_mul(along)?.checked_div(span).unwrap_or(0);
            found.push(before.1 + between);
        }
        found.reverse();
        (found.len() >= FEWEST).then_some(Self { values: found, days, last: last.0, origin, unit })
    }

    /// A value as a whole number, for comparing.
    pub(super) fn whole(&self, value: Decimal) -> Option<i64> {
        value.checked_sub(self.origin)?.checked_mul(self.unit)?.round().to_i64()
    }

    /// A whole number as a value.
    pub(super) fn value(&self, whole: i64) -> Option<Decimal> {
        Some(round(self.origin.checked_add(Decimal::from(whole).checked_div(self.unit)?)?))
    }

    /// A distance between whole numbers as one between values.
    pub(super) fn distance(&self, whole: i64) -> Option<Decimal> {
        Some(round(Decimal::from(whole).checked_div(self.unit)?))
    }
}

/// What is said has four decimals.
fn round(value: Decimal) -> Decimal {
    figure::rounded(value.round_dp(4)).normalize()
}

fn gap(pair: &[(Day, Decimal)]) -> Option<i64> {
    let [one, two] = pair else { return None };
    Some((two.0 - one.0).num_days()).filter(|days| *days > 0)
}

/// The power of ten that gives the widest change its digits.
fn unit(width: Decimal) -> Option<Decimal> {
    let whole = width.trunc().mantissa().unsigned_abs() / 10_u128.checked_pow(width.trunc().scale())?;
    let digits = i32::try_from(whole.checked_ilog10().map_or(0, |digits| digits + 1)).ok()?;
    let power = (DIGITS - digits).min(9);
    if power < 0 {
        return Some(Decimal::new(1, power.unsigned_abs()));
    }
    Decimal::from(10_u64.checked_pow(power.unsigned_abs())?).into()
}
