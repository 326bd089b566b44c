//! The few cases into which the answers to a question fall, as far as expressions can tell them apart; proves nothing.

use crate::calendar::Day;
use crate::question::Value;
use crate::question::expression::{Comparison, Node};
use chrono::Datelike;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// What is added up on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Atom {
    /// The number that a name has.
    Number(usize),
    /// The day that a name has, as a number of days.
    Date(usize),
    /// How long a list is.
    Size(usize),
}

/// What a variable stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// The answer to a question that has no order: yes or no, a word, a text.
    Name(usize),
    /// A sum of multiples, on a line.
    Line(Vec<(Atom, Decimal)>),
    /// Whether a list has a word.
    Item(usize, String),
    /// Whether somebody knew the answer.
    Known(usize),
    /// A condition that is not taken apart, as it is written for the machine.
    Opaque(String),
}

/// A variable: what it stands for and its cases.
#[derive(Clone, Debug)]
pub(super) struct Variable {
    pub(super) key: Key,
    pub(super) cases: Cases,
    /// The names whose answers decide it.
    pub(super) names: Vec<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum Cases {
    /// No and yes.
    Flag,
    /// Each option.
    Choice(Vec<String>),
    /// Each of these words, and any other.
    Text(Vec<String>),
    Line(Line),
    /// No and yes of a condition.
    Opaque(Node),
}

/// The points with which a sum is compared, and what lies between them.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    pub(super) points: BTreeSet<Decimal>,
    /// Only whole values occur.
    pub(super) whole: bool,
    /// Nothing below nothing occurs.
    pub(super) natural: bool,
    /// There may be no value.
    pub(super) lacking: bool,
    /// Filled when all points are there.
    pub(super) regions: Vec<Region>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Region {
    Point(Decimal),
    /// Between two points, or beyond one.
    Gap(Option<Decimal>, Option<Decimal>),
    /// No value.
    Lacking,
}

impl Variable {
    pub(super) fn arity(&self) -> usize {
        match &self.cases {
            Cases::Flag | Cases::Opaque(_) => 2,
            Cases::Choice(options) => options.len(),
            Cases::Text(words) => words.len().saturating_add(1),
            Cases::Line(line) => line.regions.len(),
        }
    }

    /// Whether it is a condition over several answers that is not taken apart.
    pub(super) fn is_opaque(&self) -> bool {
        match (&self.key, &self.cases) {
            (_, Cases::Opaque(_)) => true,
            (Key::Line(terms), _) => terms.len() > 1,
            _ => false,
        }
    }

    /// The case in which a word falls.
    pub(super) fn case_of_word(&self, word: &str) -> Option<usize> {
        match &self.cases {
            Cases::Choice(options) => options.iter().position(|option| option == word),
            Cases::Text(words) => Some(words.iter().position(|known| known == word).unwrap_or(words.len())),
            _ => None,
        }
    }
}

impl Line {
    /// Cuts the line at its points.
    pub(super) fn settle(&mut self) {
        let mut regions = Vec::new();
        let mut low = None;
        for point in &self.points {
            regions.push(Region::Gap(low, Some(*point)));
            regions.push(Region::Point(*point));
            low = Some(*point);
        }
        regions.push(Region::Gap(low, None));
        regions.retain(|region| self.occurs(*region));
        if self.lacking {
            regions.push(Region::Lacking);
        }
        self.regions = regions;
    }

    fn occurs(&self, region: Region) -> bool {
        let natural = |value: Decimal| !self.natural || value >= Decimal::ZERO;
        match region {
            Region::Point(point) => natural(point) && (!self.whole || point.is_integer()),
            Region::Gap(_, high) if self.natural && high.is_some_and(|high| high <= Decimal::ZERO) => false,
            Region::Gap(Some(low), Some(high)) if self.whole => {
                low.floor().checked_add(Decimal::ONE).is_some_and(|next| next < high)
            }
            _ => true,
        }
    }

    /// A value in a region that people would write: a whole one where there is one, near the point.
    pub(super) fn sample(&self, region: Region) -> Option<Decimal> {
        let one = Decimal::ONE;
        match region {
            Region::Point(point) => Some(point),
            Region::Gap(None, None) => Some(Decimal::ZERO),
            Region::Gap(None, Some(high)) => {
                let below = high.ceil().checked_sub(one)?;
                // The most natural number below, where there are several.
                Some(if self.natural || below >= Decimal::ZERO { below } else { high.floor().checked_sub(one)? })
            }
            Region::Gap(Some(low), None) => low.floor().checked_add(one),
            Region::Gap(Some(low), Some(high)) => {
                let next = low.floor().checked_add(one)?;
                if next < high { Some(next) } else { low.checked_add(high)?.checked_div(Decimal::TWO) }
            }
            Region::Lacking => None,
        }
    }
}

impl Region {
    /// Whether what lies here is so to a point, which is one of the line's own.
    pub(super) fn holds(self, how: Comparison, point: Decimal) -> bool {
        let order = match self {
            Self::Point(here) => here.cmp(&point),
            Self::Gap(_, Some(high)) if high <= point => Ordering::Less,
            Self::Gap(..) => Ordering::Greater,
            Self::Lacking => return false,
        };
        match how {
            Comparison::Equal => order.is_eq(),
            Comparison::Unequal => order.is_ne(),
            Comparison::Less => order.is_lt(),
            Comparison::AtMost => order.is_le(),
            Comparison::More => order.is_gt(),
            Comparison::AtLeast => order.is_ge(),
        }
    }

    /// Whether a value lies here.
    pub(super) fn contains(self, value: Decimal) -> bool {
        match self {
            Self::Point(point) => point == value,
            Self::Gap(low, high) => low.is_none_or(|low| low < value) && high.is_none_or(|high| value < high),
            Self::Lacking => false,
        }
    }

    /// The greatest whole value here; nothing when there is no greatest.
    pub(super) fn greatest_whole(self) -> Option<Decimal> {
        match self {
            Self::Point(point) => Some(point.floor()),
            Self::Gap(_, Some(high)) => high.ceil().checked_sub(Decimal::ONE),
            Self::Gap(_, None) | Self::Lacking => None,
        }
    }
}

/// A day as a number of days.
pub(super) fn days(day: Day) -> Decimal {
    Decimal::from(day.num_days_from_ce())
}

/// The day of a number of days.
pub(super) fn day(days: Decimal) -> Option<Day> {
    Day::from_num_days_from_ce_opt(days.to_i32()?)
}

/// A value that lies on a line, and where.
pub(super) fn on_line(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Date(at) => Some(days(*at)),
        _ => None,
    }
}
