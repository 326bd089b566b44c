//! A comparison of sums as one sum beside one number; knows no cases.

use super::variable::{Atom, Line, days};
use crate::question::Value;
use crate::question::expression::{Node, Type};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// `terms` compared with `point`; the comparison is to be turned when `turned`.
pub(super) struct Linear {
    pub(super) terms: Vec<(Atom, Decimal)>,
    pub(super) point: Decimal,
    pub(super) turned: bool,
    /// What occurs on it, not yet cut.
    pub(super) line: Line,
}

impl Linear {
    pub(super) fn names(&self) -> Vec<usize> {
        let of = |atom: &Atom| match atom {
            Atom::Number(name) | Atom::Date(name) | Atom::Size(name) => *name,
        };
        let mut names: Vec<usize> = self.terms.iter().map(|(atom, _)| of(atom)).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Left minus right as terms beside a point; nothing when it is no sum of multiples, or not exactly.
pub(super) fn linear(left: &Node, right: &Node) -> Option<Linear> {
    let mut sum = Sum::default();
    sum.add(left, Decimal::ONE)?;
    sum.add(right, Decimal::NEGATIVE_ONE)?;
    let mut terms: Vec<(Atom, Decimal)> = sum.terms.into_iter().filter(|(_, times)| !times.is_zero()).collect();
    let mut point = Decimal::ZERO.checked_sub(sum.constant)?;
    let mut turned = false;
    if let Some((_, first)) = terms.first().copied() {
        turned = first.is_sign_negative();
        // One multiple of the first, so that equal comparisons look equal; its sign alone where that is not exact.
        let unit = if turned { Decimal::NEGATIVE_ONE } else { Decimal::ONE };
        let exact = exactly(point, first).zip(terms.iter().map(|(_, times)| exactly(*times, first)).collect());
        let (by_first, times): (Decimal, Vec<Decimal>) = match exact {
            Some(both) => both,
            None => (
                point.checked_mul(unit)?,
                terms.iter().map(|(_, times)| times.checked_mul(unit)).collect::<Option<_>>()?,
            ),
        };
        point = by_first;
        for ((_, old), new) in terms.iter_mut().zip(times) {
            *old = new.normalize();
        }
    }
    let whole_atom = |atom: &Atom| !matches!(atom, Atom::Number(_));
    let dates = terms.iter().any(|(atom, _)| matches!(atom, Atom::Date(_)));
    let numbers = terms.iter().any(|(atom, _)| matches!(atom, Atom::Number(_)));
    let line = Line {
        whole: terms.iter().all(|(atom, times)| whole_atom(atom) && times.is_integer()),
        natural: matches!(&*terms, [(Atom::Size(_), times)] if times.is_sign_positive()),
        // A day and so many days that are no whole number.
        lacking: dates && numbers,
        ..Line::default()
    };
    Some(Linear { terms, point: point.normalize(), turned, line })
}

/// The quotient when it is exact.
fn exactly(number: Decimal, by: Decimal) -> Option<Decimal> {
    let quotient = number.checked_div(by)?;
    (quotient.checked_mul(by)? == number).then(|| quotient.normalize())
}

#[derive(Default)]
struct Sum {
    terms: BTreeMap<Atom, Decimal>,
    constant: Decimal,
}

impl Sum {
    fn add(&mut self, node: &Node, times: Decimal) -> Option<()> {
        match node {
            Node::Constant(Value::Number(number)) => self.constant(number.checked_mul(times)?),
            Node::Constant(Value::Date(day)) => self.constant(days(*day).checked_mul(times)?),
            Node::Name { index, kind: Type::Number } => self.term(Atom::Number(*index), times),
            Node::Name { index, kind: Type::Date } => self.term(Atom::Date(*index), times),
            Node::Size(list) => match &**list {
                Node::Name { index, .. } => self.term(Atom::Size(*index), times),
                _ => None,
            },
            Node::Negate(inner) => self.add(inner, Decimal::ZERO.checked_sub(times)?),
            Node::Sum(terms) => {
                // So many days that are no whole number lead to no day.
                let fraction =
                    |term: &Node| matches!(term, Node::Constant(Value::Number(number)) if !number.is_integer());
                let days = terms.iter().any(|(_, term)| term.kind() == Type::Date);
                if days && terms.iter().any(|(_, term)| fraction(term)) {
                    return None;
                }
                terms.iter().try_for_each(|(minus, term)| {
                    self.add(term, if *minus { Decimal::ZERO.checked_sub(times)? } else { times })
                })
            }
            Node::Product(factors) => {
                let mut times = times;
                let mut rest = None;
                for (divide, factor) in factors {
                    match factor {
                        Node::Constant(Value::Number(number)) if *divide => times = exactly(times, *number)?,
                        Node::Constant(Value::Number(number)) => times = times.checked_mul(*number)?,
                        // A second unknown, or one that divides, is no multiple.
                        _ if *divide || rest.is_some() => return None,
                        factor => rest = Some(factor),
                    }
                }
                match rest {
                    Some(rest) => self.add(rest, times),
                    None => self.constant(times),
                }
            }
            _ => None,
        }
    }

    fn constant(&mut self, more: Decimal) -> Option<()> {
        self.constant = self.constant.checked_add(more)?;
        Some(())
    }

    fn term(&mut self, atom: Atom, times: Decimal) -> Option<()> {
        let sum = self.terms.entry(atom).or_default();
        *sum = sum.checked_add(times)?;
        Some(())
    }
}
