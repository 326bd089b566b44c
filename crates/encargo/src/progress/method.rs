//! The methods that carry a measure forward, in whole numbers, each tried on the past of the measure; knows no days.

use super::TrendMethod;

/// How far ahead a damped change is summed up; behind it nothing more comes.
const AHEAD: usize = 512;
/// Parts of one in which damping is counted.
const FINE: i64 = 1 << 16;

/// One method with its settings. Shares are in sixteenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A level that follows the values.
    Level { follow: i64 },
    /// From the first value to the last, and on.
    Drift,
    /// The line with the least squares.
    Line,
    /// A level and a change that follow the values (Holt); the change is damped by so many sixteenths a step.
    Holt { follow: i64, turn: i64, damp: i64 },
    /// The value of a season ago, with what the whole season has risen since or without.
    Season { length: usize, rising: bool },
}

impl Kind {
    pub(super) fn method(self) -> TrendMethod {
        match self {
            Self::Level { .. } => TrendMethod::Steady,
            Self::Drift | Self::Line => TrendMethod::Linear,
            Self::Holt { damp, .. } => {
                if damp == 16 {
                    TrendMethod::Linear
                } else {
                    TrendMethod::Damped
                }
            }
            Self::Season { .. } => TrendMethod::Seasonal,
        }
    }

    /// By how much of a hundred it has to be nearer than a method without settings.
    pub(super) fn handicap(self) -> i64 {
        match self {
            Self::Level { follow: 16 } | Self::Drift | Self::Line | Self::Season { .. } => 0,
            Self::Level { .. } | Self::Holt { damp: 16, .. } => 3,
            Self::Holt { .. } => 5,
        }
    }

    /// Every method, the simplest first; those with a season when there is one.
    pub(super) fn all(season: Option<usize>) -> Vec<Self> {
        let mut all = vec![Self::Level { follow: 16 }, Self::Level { follow: 8 }, Self::Level { follow: 3 }];
        all.extend([Self::Drift, Self::Line]);
        for damp in [16, 15, 13] {
            for follow in [3, 8, 14] {
                all.extend([1, 4].map(|turn| Self::Holt { follow, turn, damp }));
            }
        }
        let seasons = season.into_iter().flat_map(|length| [false, true].map(|rising| Self::Season { length, rising }));
        all.extend(seasons);
        all
    }
}

/// A method that has seen some of the values.
pub(super) struct State {
    kind: Kind,
    seen: i64,
    first: i64,
    level: i64,
    change: i64,
    /// Sums of the values and of the values by their place.
    sum: i64,
    by_place: i64,
    /// The slope of the line, in 256ths.
    slope: i64,
}

/// How much of a change has come after so many steps, in [`FINE`] parts, damped by so many sixteenths each.
pub(super) fn damped(damp: i64) -> Vec<i64> {
    let mut sums = vec![0];
    let (mut part, mut sum) = (FINE, 0);
    for _ in 0..AHEAD {
        part = part * damp / 16;
        sum += part;
        sums.push(sum);
    }
    sums
}

impl State {
    /// A method that has seen the first value, and knows of the change up to another.
    pub(super) fn new(kind: Kind, values: &[i64], warm: usize) -> Self {
        let first = values.first().copied().unwrap_or(0);
        let until = values.get(warm).copied().unwrap_or(first);
        let change = (until - first) / i64::try_from(warm.max(1)).unwrap_or(1);
        Self { kind, seen: 1, first, level: first, change, sum: first, by_place: 0, slope: 0 }
    }

    /// Sees one more value.
    fn see(&mut self, value: i64) {
        match self.kind {
            Kind::Level { follow } => self.level += part(follow * (value - self.level)),
            Kind::Drift | Kind::Season { .. } => self.level = value,
            Kind::Line => {
                self.sum += value;
                self.by_place += value * self.seen;
                let count = self.seen + 1;
                let (places, squares) = (self.seen * count / 2, self.seen * count * (2 * self.seen + 1) / 6);
                let below = count * squares - places * places;
                let above = count * self.by_place - places * self.sum;
                self.slope = above.saturating_mul(256).checked_div(below).unwrap_or(0);
            }
            Kind::Holt { follow, turn, damp } => {
                let change = part(damp * self.change);
                let level = self.level + change + part(follow * (value - self.level - change));
                self.change = change + part(turn * (level - self.level - change));
                self.level = level;
            }
        }
        self.seen += 1;
    }

    /// What comes after so many steps more, when these are the values that were seen.
    pub(super) fn ahead(&self, steps: usize, values: &[i64], damped: &[i64]) -> i64 {
        let far = i64::try_from(steps).unwrap_or(i64::MAX);
        match self.kind {
            Kind::Level { .. } => self.level,
            Kind::Drift => self.level + (self.level - self.first) * far / (self.seen - 1).max(1),
            Kind::Line => {
                let place = 2 * (self.seen - 1 + far) - (self.seen - 1);
                self.sum / self.seen + self.slope * place / 512
            }
            Kind::Holt { damp: 16, .. } => self.level + self.change * far,
            Kind::Holt { .. } => {
                let sum = damped.get(steps).or(damped.last()).copied().unwrap_or(0);
                self.level + self.change * sum / FINE
            }
            Kind::Season { length, rising } => {
                let seasons = steps.div_ceil(length.max(1));
                let ago = (length * seasons).saturating_sub(steps) + 1;
                let at = |back: usize| values.len().checked_sub(back).and_then(|at| values.get(at)).copied();
                let value = at(ago).unwrap_or(self.level);
                let whole = |back: usize| -> Option<i64> {
                    let until = values.len().checked_sub(back)?;
                    Some(values.get(until.checked_sub(length)?..until)?.iter().sum())
                };
                let risen = whole(0).zip(whole(length)).filter(|_| rising).map_or(0, |(now, then)| now - then);
                let length = i64::try_from(length).unwrap_or(1).max(1);
                value + risen / length * i64::try_from(seasons).unwrap_or(1)
            }
        }
    }

    /// A method that has seen all the values.
    pub(super) fn seen(kind: Kind, values: &[i64], warm: usize) -> Self {
        let mut state = Self::new(kind, values, warm);
        values.iter().skip(1).for_each(|value| state.see(*value));
        state
    }
}

/// Sixteenths as ones, rounded.
fn part(sixteenths: i64) -> i64 {
    (sixteenths + 8) >> 4
}

/// How a method is tried: at each place from the first on it says what comes after so many steps.
pub(super) struct Trial<'v> {
    pub(super) values: &'v [i64],
    /// The first place from which it is asked.
    pub(super) from: usize,
}

impl Trial<'_> {
    /// The distances between what a method said for each of some steps ahead and what came, given one by one.
    pub(super) fn run(&self, kind: Kind, ahead: &[usize], damped: &[i64], mut each: impl FnMut(i64)) {
        let mut state = State::new(kind, self.values, self.from);
        for (place, value) in self.values.iter().enumerate() {
            if place > 0 {
                state.see(*value);
            }
            if place < self.from {
                continue;
            }
            let seen = self.values.get(..=place).unwrap_or_default();
            for steps in ahead {
                if let Some(came) = self.values.get(place + steps) {
                    each((came - state.ahead(*steps, seen, damped)).abs());
                }
            }
        }
    }
}
