//! What an expression is made of, built so that what is constant is worked out at once; reads no text.

use super::Type;
use crate::question::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    Unequal,
    Less,
    AtMost,
    More,
    AtLeast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pick {
    Least,
    Most,
}

// Invariant: kinds fit; `All` and `Any` have two parts or more, none of their own sort and none constant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Constant(Value),
    Name {
        index: usize,
        kind: Type,
    },
    Known(usize),
    Not(Box<Node>),
    All(Vec<Node>),
    Any(Vec<Node>),
    Compare {
        how: Comparison,
        sides: Box<[Node; 2]>,
    },
    /// A value is one of these values, or none of them.
    Among {
        what: Box<Node>,
        values: Vec<Value>,
        not: bool,
    },
    /// A word is in a list of words, or not in it.
    Within {
        sides: Box<[Node; 2]>,
        not: bool,
    },
    Size(Box<Node>),
    If(Box<[Node; 3]>),
    Pick {
        which: Pick,
        sides: Box<[Node; 2]>,
    },
    Negate(Box<Node>),
    /// Terms from left to right; those with `true` are taken away.
    Sum(Vec<(bool, Node)>),
    /// Factors from left to right; those with `true` divide.
    Product(Vec<(bool, Node)>),
}

impl Comparison {
    /// The comparison that holds when the sides change places.
    pub(crate) fn turned(self) -> Self {
        match self {
            Self::Equal | Self::Unequal => self,
            Self::Less => Self::More,
            Self::AtMost => Self::AtLeast,
            Self::More => Self::Less,
            Self::AtLeast => Self::AtMost,
        }
    }
}

impl Node {
    pub(crate) fn constant(value: Value) -> Self {
        match value {
            // One zero and one way to write each number, so that equal constants look equal.
            Value::Number(number) => Self::Constant(Value::Number(number.normalize())),
            value => Self::Constant(value),
        }
    }

    pub(crate) fn not(inner: Self) -> Self {
        match inner {
            Self::Constant(Value::Flag(flag)) => Self::Constant(Value::Flag(!flag)),
            Self::Not(twice) => *twice,
            inner => Self::Not(Box::new(inner)),
        }
    }

    pub(crate) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(parts, true)
    }

    pub(crate) fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(parts, false)
    }

    fn joined(parts: impl IntoIterator<Item = Self>, all: bool) -> Self {
        let mut level = Vec::new();
        for part in parts {
            match part {
                Self::Constant(Value::Flag(flag)) if flag == all => {}
                Self::Constant(Value::Flag(flag)) => return Self::Constant(Value::Flag(flag)),
                Self::All(inner) if all => level.extend(inner),
                Self::Any(inner) if !all => level.extend(inner),
                part => level.push(part),
            }
        }
        match level.len() {
            0 => Self::Constant(Value::Flag(all)),
            1 => level.pop().unwrap_or(Self::Constant(Value::Flag(all))),
            _ if all => Self::All(level),
            _ => Self::Any(level),
        }
    }

    pub(crate) fn compare(how: Comparison, left: Self, right: Self) -> Self {
        Self::Compare { how, sides: Box::new([left, right]) }.worked_out()
    }

    pub(crate) fn among(what: Self, values: Vec<Value>, not: bool) -> Self {
        Self::Among { what: Box::new(what), values, not }.worked_out()
    }

    /// A constant list becomes its words, which are quicker to look up and to prove with.
    pub(crate) fn within(what: Self, list: Self, not: bool) -> Self {
        match list {
            Self::Constant(Value::List(words)) => Self::among(what, words.into_iter().map(Value::Text).collect(), not),
            list => Self::Within { sides: Box::new([what, list]), not }.worked_out(),
        }
    }

    pub(crate) fn size(list: Self) -> Self {
        Self::Size(Box::new(list)).worked_out()
    }

    pub(crate) fn choose(condition: Self, yes: Self, no: Self) -> Self {
        match condition {
            Self::Constant(Value::Flag(true)) => yes,
            Self::Constant(Value::Flag(false)) => no,
            condition => Self::If(Box::new([condition, yes, no])),
        }
    }

    pub(crate) fn pick(which: Pick, left: Self, right: Self) -> Self {
        Self::Pick { which, sides: Box::new([left, right]) }.worked_out()
    }

    pub(crate) fn negate(inner: Self) -> Self {
        match inner {
            Self::Negate(twice) => *twice,
            inner => Self::Negate(Box::new(inner)).worked_out(),
        }
    }

    pub(crate) fn sum(terms: Vec<(bool, Self)>) -> Self {
        Self::Sum(terms).worked_out()
    }

    pub(crate) fn product(factors: Vec<(bool, Self)>) -> Self {
        Self::Product(factors).worked_out()
    }

    /// Its value when all its parts are constants and there is one; else itself.
    fn worked_out(self) -> Self {
        let mut constant = true;
        self.each_part(&mut |part| constant &= matches!(part, Self::Constant(_)));
        match constant.then(|| self.value(&[], &[])).flatten() {
            Some(value) => Self::constant(value),
            None => self,
        }
    }

    /// Looks at every direct part, from left to right.
    pub(crate) fn each_part<'a>(&'a self, look: &mut impl FnMut(&'a Self)) {
        match self {
            Self::Constant(_) | Self::Name { .. } | Self::Known(_) => {}
            Self::Not(inner) | Self::Size(inner) | Self::Negate(inner) | Self::Among { what: inner, .. } => look(inner),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(look),
            Self::Compare { sides, .. } | Self::Within { sides, .. } | Self::Pick { sides, .. } => {
                sides.iter().for_each(look);
            }
            Self::If(parts) => parts.iter().for_each(look),
            Self::Sum(parts) | Self::Product(parts) => parts.iter().for_each(|(_, part)| look(part)),
        }
    }

    pub(crate) fn names(&self, found: &mut Vec<usize>) {
        match self {
            Self::Name { index, .. } | Self::Known(index) => found.push(*index),
            _ => self.each_part(&mut |part| part.names(found)),
        }
    }

    pub(crate) fn kind(&self) -> Type {
        match self {
            Self::Constant(value) => Type::of(value),
            Self::Name { kind, .. } => kind.clone(),
            Self::If(parts) => {
                let [_, yes, no] = &**parts;
                let kind = yes.kind();
                kind.joined(&no.kind()).unwrap_or(kind)
            }
            Self::Pick { sides, .. } => {
                let [left, _] = &**sides;
                left.kind()
            }
            // Taken from left to right, a day changes to a number with every day taken away.
            Self::Sum(terms) => {
                let days = terms.iter().filter(|(_, term)| term.kind() == Type::Date);
                let balance = days.fold(0_i64, |sum, (minus, _)| if *minus { sum - 1 } else { sum + 1 });
                if balance > 0 { Type::Date } else { Type::Number }
            }
            Self::Size(_) | Self::Negate(_) | Self::Product(_) => Type::Number,
            Self::Known(_)
            | Self::Not(_)
            | Self::All(_)
            | Self::Any(_)
            | Self::Compare { .. }
            | Self::Among { .. }
            | Self::Within { .. } => Type::Boolean,
        }
    }
}
