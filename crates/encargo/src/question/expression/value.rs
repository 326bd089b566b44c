//! The value of an expression for given answers, without copying them; knows no grammar.

use super::node::{Comparison, Node, Pick};
use crate::calendar::Day;
use crate::question::Value;
use chrono::Days;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::cmp::Ordering;

/// A value that is looked at where it lies.
#[derive(Clone, Copy, PartialEq)]
enum Seen<'a> {
    Flag(bool),
    Number(Decimal),
    Date(Day),
    Text(&'a str),
    List(&'a [String]),
}

impl<'a> From<&'a Value> for Seen<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Flag(flag) => Self::Flag(*flag),
            Value::Number(number) => Self::Number(*number),
            Value::Date(day) => Self::Date(*day),
            Value::Text(text) => Self::Text(text),
            Value::List(words) => Self::List(words),
        }
    }
}

impl From<Seen<'_>> for Value {
    fn from(seen: Seen<'_>) -> Self {
        match seen {
            Seen::Flag(flag) => Self::Flag(flag),
            Seen::Number(number) => Self::Number(number),
            Seen::Date(day) => Self::Date(day),
            Seen::Text(text) => Self::Text(text.to_owned()),
            Seen::List(words) => Self::List(words.to_vec()),
        }
    }
}

/// What is answered.
#[derive(Clone, Copy)]
struct Answered<'a> {
    values: &'a [Option<Value>],
    known: &'a [bool],
}

impl Node {
    pub(super) fn value(&self, values: &[Option<Value>], known: &[bool]) -> Option<Value> {
        self.see(Answered { values, known }).map(Value::from)
    }

    pub(crate) fn holds(&self, values: &[Option<Value>], known: &[bool]) -> bool {
        self.true_for(Answered { values, known })
    }

    fn true_for(&self, answered: Answered<'_>) -> bool {
        match self {
            Self::Constant(Value::Flag(flag)) => *flag,
            Self::Known(index) => answered.known.get(*index).copied().unwrap_or(false),
            Self::Not(inner) => !inner.true_for(answered),
            Self::All(parts) => parts.iter().all(|part| part.true_for(answered)),
            Self::Any(parts) => parts.iter().any(|part| part.true_for(answered)),
            Self::Compare { how, sides } => {
                let [left, right] = &**sides;
                // By far the most frequent: an answer beside a value.
                if let (Comparison::Equal, Self::Name { index, .. }, Self::Constant(value)) = (how, left, right) {
                    return answered.values.get(*index).and_then(Option::as_ref) == Some(value);
                }
                match (left.see(answered), right.see(answered)) {
                    (Some(left), Some(right)) => how.holds(left, right),
                    _ => false,
                }
            }
            Self::Among { what, values, not } => {
                what.see(answered).is_some_and(|what| values.iter().any(|value| Seen::from(value) == what) != *not)
            }
            Self::Within { sides, not } => {
                let [what, list] = &**sides;
                match (what.see(answered), list.see(answered)) {
                    (Some(Seen::Text(word)), Some(Seen::List(words))) => {
                        words.iter().any(|listed| listed == word) != *not
                    }
                    _ => false,
                }
            }
            _ => self.see(answered) == Some(Seen::Flag(true)),
        }
    }

    fn see<'a>(&'a self, answered: Answered<'a>) -> Option<Seen<'a>> {
        match self {
            Self::Constant(value) => Some(Seen::from(value)),
            Self::Name { index, .. } => answered.values.get(*index)?.as_ref().map(Seen::from),
            Self::Size(list) => match list.see(answered)? {
                Seen::List(words) => Some(Seen::Number(Decimal::from(u32::try_from(words.len()).ok()?))),
                _ => None,
            },
            Self::If(parts) => {
                let [condition, yes, no] = &**parts;
                if condition.true_for(answered) { yes.see(answered) } else { no.see(answered) }
            }
            Self::Pick { which, sides } => {
                let [left, right] = &**sides;
                let (left, right) = (left.see(answered)?, right.see(answered)?);
                let keep = match which {
                    Pick::Least => order(left, right)?.is_le(),
                    Pick::Most => order(left, right)?.is_ge(),
                };
                Some(if keep { left } else { right })
            }
            Self::Negate(inner) => Some(Seen::Number(Decimal::ZERO.checked_sub(inner.number(answered)?)?)),
            Self::Sum(terms) => {
                let mut terms = terms.iter();
                let (_, first) = terms.next()?;
                let mut sum = first.see(answered)?;
                for (minus, term) in terms {
                    sum = add(sum, term.see(answered)?, *minus)?;
                }
                Some(sum)
            }
            Self::Product(factors) => {
                let mut factors = factors.iter();
                let (_, first) = factors.next()?;
                let mut product = first.number(answered)?;
                for (divide, factor) in factors {
                    let factor = factor.number(answered)?;
                    // `checked_div` gives nothing for a division by nothing.
                    product = if *divide { product.checked_div(factor) } else { product.checked_mul(factor) }?;
                }
                Some(Seen::Number(product))
            }
            _ => Some(Seen::Flag(self.true_for(answered))),
        }
    }

    fn number(&self, answered: Answered<'_>) -> Option<Decimal> {
        match self.see(answered)? {
            Seen::Number(number) => Some(number),
            _ => None,
        }
    }
}

impl Comparison {
    fn holds(self, left: Seen<'_>, right: Seen<'_>) -> bool {
        match self {
            Self::Equal => left == right,
            Self::Unequal => std::mem::discriminant(&left) == std::mem::discriminant(&right) && left != right,
            Self::Less => order(left, right).is_some_and(Ordering::is_lt),
            Self::AtMost => order(left, right).is_some_and(Ordering::is_le),
            Self::More => order(left, right).is_some_and(Ordering::is_gt),
            Self::AtLeast => order(left, right).is_some_and(Ordering::is_ge),
        }
    }
}

fn order(left: Seen<'_>, right: Seen<'_>) -> Option<Ordering> {
    match (left, right) {
        (Seen::Number(left), Seen::Number(right)) => Some(left.cmp(&right)),
        (Seen::Date(left), Seen::Date(right)) => Some(left.cmp(&right)),
        _ => None,
    }
}

fn add<'a>(left: Seen<'_>, right: Seen<'_>, minus: bool) -> Option<Seen<'a>> {
    match (left, right) {
        (Seen::Number(left), Seen::Number(right)) => {
            let sum = if minus { left.checked_sub(right) } else { left.checked_add(right) };
            sum.map(Seen::Number)
        }
        (Seen::Date(day), Seen::Number(days)) => {
            moved(day, if minus { Decimal::ZERO.checked_sub(days)? } else { days }).map(Seen::Date)
        }
        (Seen::Number(days), Seen::Date(day)) if !minus => moved(day, days).map(Seen::Date),
        (Seen::Date(left), Seen::Date(right)) if minus => {
            Some(Seen::Number(Decimal::from(left.signed_duration_since(right).num_days())))
        }
        _ => None,
    }
}

/// A day so many days later; nothing when it is no whole number of days or beyond the calendar.
fn moved(day: Day, days: Decimal) -> Option<Day> {
    if !days.is_integer() {
        return None;
    }
    let count = Days::new(days.abs().to_u64()?);
    if days.is_sign_negative() { day.checked_sub_days(count) } else { day.checked_add_days(count) }
}
