//! All answers that there may be, and what can be proved about them; knows no steps.

use super::cause::{self, Cause};
use super::diagram::{Budget, Diagrams, Formula, TooComplex};
use super::lower::{Form, Vocabulary};
use super::variable::{Cases, Key, Line, Region, Variable, on_line};
use crate::question::Value;
use crate::question::expression::{Expression, Name};
use rust_decimal::Decimal;

/// The answers to the questions that some expressions name, told apart as far as these expressions do.
pub(super) struct Space<'a> {
    vocabulary: Vocabulary<'a>,
    /// The place of each variable in the order of the diagrams, and back.
    ranks: Vec<u32>,
    order: Vec<usize>,
    diagrams: Diagrams,
    shared: Vec<Option<Formula>>,
    /// Each list's items beside its size.
    consistent: Vec<(usize, Formula)>,
}

impl<'a> Space<'a> {
    /// The space of expressions that give yes or no; later formulas may be of these only.
    ///
    /// # Errors
    /// When there is too much to tell apart.
    pub(super) fn of<'e>(
        names: &'a [Name],
        expressions: impl Iterator<Item = &'e Expression>,
        budget: Budget,
    ) -> Result<Self, TooComplex> {
        let mut vocabulary = Vocabulary::new(names);
        for expression in expressions {
            vocabulary.expression(expression.node())?;
        }
        vocabulary.settle();
        // The variables of one name stand side by side, names in the order in which they are met.
        let mut first_met = vec![usize::MAX; names.len()];
        for (met, variable) in vocabulary.variables.iter().enumerate() {
            if let ([name], false) = (&*variable.names, variable.is_opaque())
                && let Some(first) = first_met.get_mut(*name)
            {
                *first = met.min(*first);
            }
        }
        let mut order: Vec<usize> = (0..vocabulary.variables.len()).collect();
        order.sort_by_key(|place| {
            let variable = vocabulary.variables.get(*place);
            let single = variable.filter(|variable| !variable.is_opaque()).and_then(|variable| variable.names.first());
            (single.and_then(|name| first_met.get(*name)).copied().unwrap_or(*place), *place)
        });
        let mut ranks = vec![0_u32; order.len()];
        for (rank, place) in (0_u32..).zip(&order) {
            if let Some(slot) = ranks.get_mut(*place) {
                *slot = rank;
            }
        }
        let arity = |place: &usize| vocabulary.variables.get(*place).map_or(0, Variable::arity);
        let arities = order.iter().map(|place| u32::try_from(arity(place)).unwrap_or(0)).collect();
        let diagrams = Diagrams::new(arities, budget);
        let mut space = Self { vocabulary, ranks, order, diagrams, shared: Vec::new(), consistent: Vec::new() };
        space.make_consistent()?;
        Ok(space)
    }

    /// The names whose answers the expressions tell apart.
    pub(super) fn names(&self) -> &'a [Name] {
        self.vocabulary.names()
    }

    pub(super) fn diagrams(&mut self) -> &mut Diagrams {
        &mut self.diagrams
    }

    /// The variable of a rank.
    pub(super) fn variable(&self, rank: u32) -> Option<&Variable> {
        self.vocabulary.variables.get(*self.order.get(rank as usize)?)
    }

    /// The ranks of the variables that a name decides.
    pub(super) fn ranks_of(&self, name: usize) -> Vec<u32> {
        (0_u32..)
            .zip(&self.order)
            .filter(|(_, place)| {
                self.vocabulary.variables.get(**place).is_some_and(|variable| variable.names.contains(&name))
            })
            .map(|(rank, _)| rank)
            .collect()
    }

    /// When an expression holds.
    pub(super) fn formula(&mut self, expression: &Expression) -> Result<Formula, TooComplex> {
        let form = self.vocabulary.expression(expression.node())?;
        self.shared = vec![None; self.vocabulary.shared.len()];
        self.build(&form)
    }

    fn build(&mut self, form: &Form) -> Result<Formula, TooComplex> {
        match form {
            Form::Constant(flag) => Ok(if *flag { Formula::TRUE } else { Formula::FALSE }),
            Form::Case(place, cases) => {
                let rank = self.rank(*place);
                self.diagrams.test(rank, |value| cases.contains(&(value as usize)))
            }
            Form::Line(place, how, point) => {
                let rank = self.rank(*place);
                let Some(Cases::Line(line)) = self.vocabulary.variables.get(*place).map(|variable| &variable.cases)
                else {
                    return Err(TooComplex);
                };
                let region = |value: u32| line.regions.get(value as usize);
                self.diagrams.test(rank, |value| region(value).is_some_and(|region| region.holds(*how, *point)))
            }
            Form::Not(inner) => {
                let inner = self.build(inner)?;
                self.diagrams.not(inner)
            }
            Form::All(parts) => parts.iter().try_fold(Formula::TRUE, |all, part| {
                let part = self.build(part)?;
                self.diagrams.and(all, part)
            }),
            Form::Any(parts) => parts.iter().try_fold(Formula::FALSE, |any, part| {
                let part = self.build(part)?;
                self.diagrams.or(any, part)
            }),
            Form::If(parts) => {
                let [condition, yes, no] = &**parts;
                let condition = self.build(condition)?;
                let (yes, no) = (self.build(yes)?, self.build(no)?);
                let contrary = self.diagrams.not(condition)?;
                let (yes, no) = (self.diagrams.and(condition, yes)?, self.diagrams.and(contrary, no)?);
                self.diagrams.or(yes, no)
            }
            Form::Shared(number) => {
                if let Some(Some(done)) = self.shared.get(*number) {
                    return Ok(*done);
                }
                let Some(shared) = self.vocabulary.shared.get(*number).cloned() else { return Err(TooComplex) };
                let built = self.build(&shared)?;
                if let Some(slot) = self.shared.get_mut(*number) {
                    *slot = Some(built);
                }
                Ok(built)
            }
        }
    }

    fn rank(&self, place: usize) -> u32 {
        self.ranks.get(place).copied().unwrap_or(u32::MAX)
    }

    pub(super) fn and(&mut self, one: Formula, other: Formula) -> Result<Formula, TooComplex> {
        self.diagrams.and(one, other)
    }

    pub(super) fn or(&mut self, one: Formula, other: Formula) -> Result<Formula, TooComplex> {
        self.diagrams.or(one, other)
    }

    pub(super) fn not(&mut self, one: Formula) -> Result<Formula, TooComplex> {
        self.diagrams.not(one)
    }

    /// Whether the second holds wherever the first does.
    pub(super) fn implies(&mut self, one: Formula, other: Formula) -> Result<bool, TooComplex> {
        let contrary = self.diagrams.not(other)?;
        Ok(self.diagrams.and(one, contrary)? == Formula::FALSE)
    }

    /// That nobody knew, or somebody knew, the answer to a question; nothing when no expression asks that.
    pub(super) fn known(&mut self, name: usize) -> Result<Option<Formula>, TooComplex> {
        match self.vocabulary.place(&Key::Known(name)) {
            Some(place) => {
                let rank = self.rank(place);
                self.diagrams.test(rank, |value| value == 1).map(Some)
            }
            None => Ok(None),
        }
    }

    /// That a name has a value, as far as the expressions tell.
    pub(super) fn equals(&mut self, name: usize, value: &Value) -> Result<Formula, TooComplex> {
        let mut all = Formula::TRUE;
        for rank in self.ranks_of(name) {
            let one = match self.variable(rank).map(|variable| fall(variable, value)) {
                Some(Fall::Case(case)) => self.diagrams.test(rank, |value| value as usize == case)?,
                Some(Fall::Nowhere) => Formula::FALSE,
                Some(Fall::Elsewhere) | None => continue,
            };
            all = self.diagrams.and(all, one)?;
        }
        Ok(all)
    }

    /// That a list has no more words than its size says.
    pub(super) fn consistent(&self, name: usize) -> Formula {
        let found = self.consistent.iter().find(|(list, _)| *list == name);
        found.map_or(Formula::TRUE, |(_, formula)| *formula)
    }

    fn make_consistent(&mut self) -> Result<(), TooComplex> {
        for name in 0..self.names().len() {
            let Some(size) = self.vocabulary.place(&Key::Line(vec![(super::variable::Atom::Size(name), Decimal::ONE)]))
            else {
                continue;
            };
            let size_rank = self.rank(size);
            let items: Vec<u32> = self
                .ranks_of(name)
                .into_iter()
                .filter(|rank| self.variable(*rank).is_some_and(|variable| matches!(variable.key, Key::Item(..))))
                .collect();
            let regions: Vec<Region> = match self.vocabulary.variables.get(size).map(|variable| &variable.cases) {
                Some(Cases::Line(Line { regions, .. })) => regions.clone(),
                _ => continue,
            };
            // At most so many of the items seen so far.
            let mut at_most = vec![Formula::TRUE; items.len().saturating_add(1)];
            for item in items.iter().rev() {
                let there = self.diagrams.test(*item, |value| value == 1)?;
                let absent = self.diagrams.not(there)?;
                let mut below = Formula::FALSE;
                for slot in &mut at_most {
                    let (with, without) = (self.diagrams.and(there, below)?, self.diagrams.and(absent, *slot)?);
                    below = *slot;
                    *slot = self.diagrams.or(with, without)?;
                }
            }
            let mut fits = Formula::FALSE;
            for (value, region) in (0_u32..).zip(&regions) {
                let limit = region.greatest_whole().map_or(items.len(), |most| {
                    (0..items.len()).take_while(|count| Decimal::from(*count as u64) < most).count()
                });
                let here = self.diagrams.test(size_rank, |other| other == value)?;
                let few = at_most.get(limit).copied().unwrap_or(Formula::TRUE);
                let both = self.diagrams.and(here, few)?;
                fits = self.diagrams.or(fits, both)?;
            }
            self.consistent.push((name, fits));
        }
        Ok(())
    }

    /// The fewest answers that, among those that `may` be given, lead to what `holds`; nothing when none do.
    pub(super) fn smallest(&mut self, may: Formula, holds: Formula) -> Result<Option<Cause>, TooComplex> {
        cause::smallest(self, may, holds)
    }
}

/// Where a value lies among the cases of a variable.
enum Fall {
    Case(usize),
    /// It is none of them.
    Nowhere,
    /// The variable asks something else.
    Elsewhere,
}

impl From<Option<usize>> for Fall {
    fn from(case: Option<usize>) -> Self {
        case.map_or(Self::Nowhere, Self::Case)
    }
}

fn fall(variable: &Variable, value: &Value) -> Fall {
    if variable.is_opaque() {
        return Fall::Elsewhere;
    }
    match (&variable.key, &variable.cases, value) {
        (Key::Known(_), ..) => Fall::Elsewhere,
        (Key::Item(_, word), _, Value::List(words)) => Fall::Case(usize::from(words.contains(word))),
        (Key::Line(_), Cases::Line(line), value) => {
            let at = match value {
                Value::List(words) => u64::try_from(words.len()).ok().map(Decimal::from),
                value => on_line(value),
            };
            at.and_then(|at| line.regions.iter().position(|region| region.contains(at))).into()
        }
        (_, Cases::Flag, Value::Flag(flag)) => Fall::Case(usize::from(*flag)),
        (_, Cases::Choice(_) | Cases::Text(_), Value::Text(word)) => variable.case_of_word(word).into(),
        _ => Fall::Nowhere,
    }
}
