//! What of a task is worked out from answers: its hours, its day, its wait, whom it falls to, and which items it is for.

use super::{Builder, Scope};
use crate::plan::{Assignment, Task};
use crate::question::Value;
use crate::question::expression::{Expression, Name, Type};
use crate::template::record::Step;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The name that stands for the item of a repetition, of whatever template: no question has this number.
const ITEM: usize = usize::MAX;

/// Minutes that are worked out are a multiple of this: nobody estimates thirteen minutes.
const ROUND: u32 = 5;

/// The expressions of a task. Empty for most.
#[derive(Clone, Debug, Default)]
pub(in crate::template) struct Amounts {
    /// By what the hours are multiplied.
    times: Option<Expression>,
    /// What is added to the offset, in its own unit.
    plus: Option<Expression>,
    /// What is added to the wait, in its own unit.
    wait: Option<Expression>,
    /// Which items it is for.
    item: Option<Expression>,
    /// Who stands in for a role, and when.
    falls: Vec<(String, Vec<(String, Expression)>)>,
}

impl Amounts {
    /// Whether there is nothing to work out.
    pub(in crate::template) fn is_empty(&self) -> bool {
        self.expressions().next().is_none() && self.falls.is_empty()
    }

    /// Whether its day is not the one that is written.
    pub(in crate::template) fn moves(&self) -> bool {
        self.plus.is_some()
    }

    fn expressions(&self) -> impl Iterator<Item = &Expression> {
        let falls = self.falls.iter().flat_map(|(_, falls)| falls).map(|(_, when)| when);
        [&self.times, &self.plus, &self.wait, &self.item].into_iter().flatten().chain(falls)
    }

    /// The questions that it hangs from.
    pub(in crate::template) fn names(&self) -> Vec<usize> {
        self.expressions().flat_map(Expression::names).filter(|name| *name != ITEM).collect()
    }

    /// Whether an item of the list is meant.
    pub(in crate::template) fn takes(&self, item: &str, values: &[Option<Value>], known: &[bool]) -> bool {
        let item = Value::Text(item.to_owned());
        self.item.as_ref().is_none_or(|when| when.with(ITEM, item).holds(values, known))
    }

    /// Puts what the answers say into a task. An amount without a value changes nothing.
    pub(in crate::template) fn apply(&self, task: &mut Task, values: &[Option<Value>], known: &[bool]) {
        let number = |of: &Option<Expression>| match of.as_ref()?.value(values, known)? {
            Value::Number(number) => Some(number),
            _ => None,
        };
        if let Some(times) = number(&self.times) {
            let effort = &mut task.effort;
            for minutes in [&mut effort.optimistic, &mut effort.likely, &mut effort.pessimistic] {
                *minutes = multiplied(*minutes, times);
            }
        }
        if let (Some(plus), Some(offset)) = (number(&self.plus), task.offset.as_mut()) {
            offset.days = offset.days.saturating_add(plus.round().to_i32().unwrap_or(0));
        }
        if let (Some(plus), Some(wait)) = (number(&self.wait), task.wait.as_mut()) {
            let amount = i64::from(wait.amount).saturating_add(plus.round().to_i64().unwrap_or(0));
            wait.amount = u32::try_from(amount.max(0)).unwrap_or(u32::MAX);
        }
        for assignment in &mut task.roles {
            assignment.falls_to = self.falls_to(assignment, values, known);
        }
    }

    fn falls_to(&self, assignment: &Assignment, values: &[Option<Value>], known: &[bool]) -> Vec<String> {
        let own = self.falls.iter().filter(|(role, _)| *role == assignment.role).flat_map(|(_, falls)| falls);
        let mut roles: Vec<String> = Vec::new();
        for (role, _) in own.filter(|(_, when)| when.holds(values, known)) {
            if !roles.contains(role) {
                roles.push(role.clone());
            }
        }
        roles
    }
}

/// Minutes so many times, to five minutes; never fewer than five of what was some.
fn multiplied(minutes: u32, times: Decimal) -> u32 {
    let exact =
        Decimal::from(minutes).checked_mul(times.max(Decimal::ZERO)).and_then(|minutes| minutes.round().to_u32());
    match exact {
        None => u32::MAX,
        Some(0) => 0,
        Some(minutes) => (minutes.saturating_add(ROUND / 2) / ROUND).max(1).saturating_mul(ROUND),
    }
}

impl Builder<'_> {
    /// The expressions of a step, read.
    pub(super) fn amounts(&mut self, scope: &Scope<'_>, step: &Step, path: &str) -> Amounts {
        let mut number = |text: &Option<String>, key: &str| {
            let text = text.as_ref()?;
            Some(self.expression(scope, text, Some(&Type::Number), format!("{path}/{key}")))
        };
        let times = number(&step.hours_times, "hours_times");
        let plus = number(&step.offset_plus, "offset_plus");
        let wait = number(&step.wait_plus, "wait_plus");
        let item = step.item_when.as_ref().map(|text| self.item(scope, text, format!("{path}/item_when")));
        let mut falls = Vec::new();
        for (place, role) in scope.record.roles.iter().enumerate() {
            if role.falls_to.is_empty() || !step.roles.iter().any(|part| part.role == role.id) {
                continue;
            }
            let list = role.falls_to.iter().enumerate().map(|(at, fall)| {
                let path = format!("{}/roles/{place}/falls_to/{at}/when", scope.path);
                (fall.role.clone(), self.condition(scope, fall.when.as_ref(), path))
            });
            falls.push((role.id.clone(), list.collect()));
        }
        Amounts { times, plus, wait, item, falls }
    }

    /// A condition that may name the item.
    fn item(&mut self, scope: &Scope<'_>, text: &str, path: String) -> Expression {
        let mut names = scope.names.clone();
        let mut bound = scope.bound.clone();
        let item = Name { id: "item".to_owned(), kind: Type::Text };
        bound.push(Expression::name(ITEM, &item));
        names.push(item);
        self.read(text, Some(&Type::Boolean), path, &names, &bound)
    }
}
