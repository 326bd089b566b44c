//! Takes expressions apart into tests of variables; computes nothing.
//!
//! It goes over every expression twice: first to learn which variables and which cases there are, then, when they are
//! settled, to build.

use super::diagram::TooComplex;
use super::linear::{Linear, linear};
use super::variable::{Cases, Key, Variable};
use super::ways::WAYS;
use crate::question::Value;
use crate::question::expression::{Comparison, Name, Node, Type};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// An expression over tests.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Form {
    Constant(bool),
    /// A variable, by its number in [`Vocabulary`], is in one of these cases.
    Case(usize, Vec<usize>),
    /// A sum is so to a point.
    Line(usize, Comparison, Decimal),
    Not(Box<Form>),
    All(Vec<Form>),
    Any(Vec<Form>),
    /// One or the other, as the first decides.
    If(Box<[Form; 3]>),
    /// One of the forms that are used several times, by its number in [`Vocabulary`].
    Shared(usize),
}

/// The variables, in the order in which they were met.
pub(super) struct Vocabulary<'a> {
    names: &'a [Name],
    pub(super) variables: Vec<Variable>,
    places: BTreeMap<Key, usize>,
    /// What is used several times: never copied, and built once.
    pub(super) shared: Vec<Form>,
    settled: bool,
    pub(super) effort: usize,
    whole_effort: usize,
}

/// How many variables there may be: the depth of a diagram.
const VARIABLES: usize = 3_000;
/// And of all expressions together.
const WHOLE_EFFORT: usize = 20_000_000;

impl<'a> Vocabulary<'a> {
    pub(super) fn new(names: &'a [Name]) -> Self {
        Self {
            names,
            variables: Vec::new(),
            places: BTreeMap::new(),
            shared: Vec::new(),
            settled: false,
            effort: 0,
            whole_effort: 0,
        }
    }

    /// A whole expression that gives yes or no: what is shared and what is spent is its own.
    pub(super) fn expression(&mut self, node: &Node) -> Result<Form, TooComplex> {
        self.shared.clear();
        self.effort = 0;
        let form = self.form(node)?;
        self.whole_effort = self.whole_effort.saturating_add(self.effort);
        if !self.settled && self.whole_effort > WHOLE_EFFORT { Err(TooComplex) } else { Ok(form) }
    }

    /// Cuts the lines; from here on nothing new is learnt.
    pub(super) fn settle(&mut self) {
        self.settled = true;
        for variable in &mut self.variables {
            if let Cases::Line(line) = &mut variable.cases {
                line.settle();
            }
        }
    }

    fn variable(&mut self, key: Key, names: Vec<usize>, cases: impl FnOnce() -> Cases) -> Result<usize, TooComplex> {
        if let Some(place) = self.places.get(&key) {
            return Ok(*place);
        }
        if self.settled || self.variables.len() >= VARIABLES {
            return Err(TooComplex);
        }
        let place = self.variables.len();
        self.variables.push(Variable { key: key.clone(), cases: cases(), names });
        self.places.insert(key, place);
        Ok(place)
    }

    pub(super) fn place(&self, key: &Key) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// Yes or no.
    pub(super) fn form(&mut self, node: &Node) -> Result<Form, TooComplex> {
        match node {
            Node::Constant(value) => Ok(Form::Constant(*value == Value::Flag(true))),
            Node::Name { index, .. } => {
                let place = self.variable(Key::Name(*index), vec![*index], || Cases::Flag)?;
                Ok(Form::Case(place, vec![1]))
            }
            Node::Known(index) => {
                let place = self.variable(Key::Known(*index), vec![*index], || Cases::Flag)?;
                Ok(Form::Case(place, vec![1]))
            }
            Node::Not(inner) => Ok(Form::Not(Box::new(self.form(inner)?))),
            Node::All(parts) => Ok(Form::All(parts.iter().map(|part| self.form(part)).collect::<Result<_, _>>()?)),
            Node::Any(parts) => Ok(Form::Any(parts.iter().map(|part| self.form(part)).collect::<Result<_, _>>()?)),
            Node::If(parts) => {
                let [condition, yes, no] = &**parts;
                let (condition, yes, no) = (self.form(condition)?, self.form(yes)?, self.form(no)?);
                Ok(Form::If(Box::new([condition, yes, no])))
            }
            Node::Compare { how, sides } => {
                let [left, right] = &**sides;
                self.compare(*how, left, right)
            }
            Node::Among { what, values, not } => {
                let tried = self.among(what, values, *not);
                self.or_opaque(tried, || node.clone())
            }
            Node::Within { sides, not } => {
                let [what, list] = &**sides;
                let pairs = self.pairs(what, list, |this, what, list| this.within(what, list, *not));
                self.or_opaque(pairs, || node.clone())
            }
            Node::Size(_) | Node::Pick { .. } | Node::Negate(_) | Node::Sum(_) | Node::Product(_) => {
                Ok(Form::Constant(false))
            }
        }
    }

    fn compare(&mut self, how: Comparison, left: &Node, right: &Node) -> Result<Form, TooComplex> {
        if left.kind() == Type::Boolean {
            let (left, right) = (self.form(left)?, self.form(right)?);
            let right = self.share(right);
            let same = Form::If(Box::new([left, right.clone(), Form::Not(Box::new(right))]));
            return Ok(if how == Comparison::Equal { same } else { Form::Not(Box::new(same)) });
        }
        let pairs = self.pairs(left, right, |this, left, right| this.compare_plain(how, left, right));
        self.or_opaque(pairs, || Node::compare(how, left.clone(), right.clone()))
    }

    /// What has too many ways is not taken apart.
    fn or_opaque(&mut self, tried: Result<Form, TooComplex>, whole: impl Fn() -> Node) -> Result<Form, TooComplex> {
        tried.or_else(|TooComplex| self.opaque(&whole()))
    }

    /// Every way of the one beside every way of the other.
    fn pairs(
        &mut self,
        left: &Node,
        right: &Node,
        mut go: impl FnMut(&mut Self, &Node, &Node) -> Result<Form, TooComplex>,
    ) -> Result<Form, TooComplex> {
        let (lefts, rights) = (self.ways(left)?, self.ways(right)?);
        if lefts.len().saturating_mul(rights.len()) > WAYS {
            return Err(TooComplex);
        }
        let mut all = Vec::new();
        for one in &lefts {
            for other in &rights {
                let form = go(self, &one.what, &other.what)?;
                let mut parts: Vec<Form> = one.when.iter().chain(&other.when).cloned().collect();
                parts.push(form);
                all.push(Form::All(parts));
            }
        }
        Ok(Form::Any(all))
    }

    /// The form itself when it is small, else its number.
    pub(super) fn share(&mut self, form: Form) -> Form {
        match form {
            Form::Constant(_) | Form::Case(..) | Form::Line(..) | Form::Shared(_) => form,
            form => {
                self.shared.push(form);
                Form::Shared(self.shared.len().saturating_sub(1))
            }
        }
    }

    fn compare_plain(&mut self, how: Comparison, left: &Node, right: &Node) -> Result<Form, TooComplex> {
        let whole = Node::compare(how, left.clone(), right.clone());
        if let Node::Constant(value) = &whole {
            return Ok(Form::Constant(*value == Value::Flag(true)));
        }
        match (left, right) {
            (Node::Name { kind: Type::Choice(_) | Type::Text, .. }, Node::Constant(Value::Text(word)))
                if matches!(how, Comparison::Equal | Comparison::Unequal) =>
            {
                self.word(left, word, how == Comparison::Equal)
            }
            (Node::Constant(Value::Text(_)), Node::Name { .. }) => self.compare_plain(how, right, left),
            (Node::Name { kind: Type::Choice(mine), .. }, Node::Name { kind: Type::Choice(theirs), .. })
                if matches!(how, Comparison::Equal | Comparison::Unequal) =>
            {
                let mut same = Vec::new();
                for option in mine.iter().filter(|option| theirs.contains(option)) {
                    same.push(Form::All(vec![self.word(left, option, true)?, self.word(right, option, true)?]));
                }
                let same = Form::Any(same);
                Ok(if how == Comparison::Equal { same } else { Form::Not(Box::new(same)) })
            }
            _ => match linear(left, right) {
                Some(sum) => self.on_line(how, sum),
                None => self.opaque(&whole),
            },
        }
    }

    fn among(&mut self, what: &Node, values: &[Value], not: bool) -> Result<Form, TooComplex> {
        if what.kind() == Type::Boolean {
            let form = self.form(what)?;
            let allowed = |flag: bool| Form::Constant(values.contains(&Value::Flag(flag)) != not);
            return Ok(Form::If(Box::new([form, allowed(true), allowed(false)])));
        }
        let how = if not { Comparison::Unequal } else { Comparison::Equal };
        let mut all = Vec::new();
        for way in self.ways(what)? {
            let mut each = Vec::with_capacity(values.len());
            for value in values {
                each.push(self.compare_plain(how, &way.what, &Node::constant(value.clone()))?);
            }
            let mut parts = way.when;
            parts.push(if not { Form::All(each) } else { Form::Any(each) });
            all.push(Form::All(parts));
        }
        Ok(Form::Any(all))
    }

    fn within(&mut self, what: &Node, list: &Node, not: bool) -> Result<Form, TooComplex> {
        let form = match (what, list) {
            (_, Node::Constant(Value::List(words))) => {
                let values: Vec<Value> = words.iter().cloned().map(Value::Text).collect();
                return self.among(what, &values, not);
            }
            (Node::Constant(Value::Text(word)), Node::Name { index, .. }) => self.item(*index, word)?,
            (Node::Name { kind: Type::Choice(options), .. }, Node::Name { index, .. }) => {
                let mut each = Vec::new();
                for option in options.iter() {
                    each.push(Form::All(vec![self.word(what, option, true)?, self.item(*index, option)?]));
                }
                Form::Any(each)
            }
            _ => return self.opaque(&Node::within(what.clone(), list.clone(), not)),
        };
        Ok(if not { Form::Not(Box::new(form)) } else { form })
    }

    fn item(&mut self, list: usize, word: &str) -> Result<Form, TooComplex> {
        let place = self.variable(Key::Item(list, word.to_owned()), vec![list], || Cases::Flag)?;
        Ok(Form::Case(place, vec![1]))
    }

    /// That a name has a word, or another.
    fn word(&mut self, name: &Node, word: &str, equal: bool) -> Result<Form, TooComplex> {
        let Node::Name { index, kind } = name else { return Ok(Form::Constant(false)) };
        let cases = || match kind {
            Type::Choice(options) => Cases::Choice(options.to_vec()),
            _ => Cases::Text(Vec::new()),
        };
        let place = self.variable(Key::Name(*index), vec![*index], cases)?;
        let settled = self.settled;
        let Some(variable) = self.variables.get_mut(place) else { return Err(TooComplex) };
        if let Cases::Text(words) = &mut variable.cases
            && !words.iter().any(|known| known == word)
        {
            if settled {
                return Err(TooComplex);
            }
            words.push(word.to_owned());
        }
        let form = match variable.case_of_word(word) {
            Some(case) => Form::Case(place, vec![case]),
            None => Form::Constant(false),
        };
        Ok(if equal { form } else { Form::Not(Box::new(form)) })
    }

    fn on_line(&mut self, how: Comparison, sum: Linear) -> Result<Form, TooComplex> {
        let how = if sum.turned { how.turned() } else { how };
        if sum.terms.is_empty() {
            let zero = Node::constant(Value::Number(Decimal::ZERO));
            let fixed = Node::compare(how, zero, Node::constant(Value::Number(sum.point)));
            return Ok(Form::Constant(fixed == Node::Constant(Value::Flag(true))));
        }
        let names = sum.names();
        let line = sum.line;
        let place = self.variable(Key::Line(sum.terms), names, || Cases::Line(line))?;
        let settled = self.settled;
        if let Some(Cases::Line(line)) = self.variables.get_mut(place).map(|variable| &mut variable.cases)
            && line.points.insert(sum.point)
            && settled
        {
            return Err(TooComplex);
        }
        Ok(Form::Line(place, how, sum.point))
    }

    fn opaque(&mut self, node: &Node) -> Result<Form, TooComplex> {
        let mut names = Vec::new();
        node.names(&mut names);
        names.sort_unstable();
        names.dedup();
        let place = self.variable(Key::Opaque(format!("{node:?}")), names, || Cases::Opaque(node.clone()))?;
        Ok(Form::Case(place, vec![1]))
    }

    /// The names whose ids the variables speak of.
    pub(super) fn names(&self) -> &'a [Name] {
        self.names
    }
}
