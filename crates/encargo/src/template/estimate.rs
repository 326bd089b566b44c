//! Other estimates written into a template: finds the hours that a task was made of; proposes none and changes no plan.

use super::Template;
use super::compile::BEFORE;
use super::record::{Step, TemplateRecord};
use super::settle::Settled;
use crate::error::{Error, Kind, clip};
use crate::plan::{Estimate, Plan};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What one task was estimated at, and what it is to be, in minutes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Estimated<'t> {
    pub(crate) task: &'t str,
    pub(crate) was: Estimate,
    pub(crate) becomes: Estimate,
}

/// The hours of a record, and what multiplies them.
struct Found<'r> {
    hours: &'r mut [Decimal; 3],
    multiplied: bool,
}

impl Template {
    /// The next version of the template, in which the hours of some tasks of a plan are others: of the method that the plan
    /// took, of the step of a repetition and of a part once for all its tasks, and what is multiplied by an answer in the
    /// same proportion.
    pub(crate) fn estimated(&self, plan: &Plan, tasks: &[Estimated<'_>]) -> Result<Self, Error> {
        let made_from = format!("{}@{}", self.id(), self.version());
        if plan.template() != Some(made_from.as_str()) {
            let plan = clip(plan.template().unwrap_or("–"));
            return Err(Kind::MigrationOtherTemplate { plan, template: clip(&made_from) }.into());
        }
        let settled = Settled::of(self, &self.carried(plan.answers()))?;
        // the tasks of one repetition are one step
        let mut nodes: BTreeMap<&str, (Option<usize>, bool, Vec<Estimated<'_>>)> = BTreeMap::new();
        for told in tasks {
            let is_of = |node: &super::compile::Node| {
                let rest = told.task.strip_prefix(node.id.as_str());
                let item = |rest: &str| node.repeat.is_some() && rest.starts_with('/');
                !node.variants.is_empty() && rest.is_some_and(|rest| rest.is_empty() || item(rest))
            };
            let Some(node) = self.compiled.nodes.iter().find(|node| is_of(node)) else {
                return Err(Kind::MigrationUnknownTask { task: clip(told.task) }.into());
            };
            let holds = |variant: &super::compile::Variant| variant.when.holds(&settled.values, &settled.known);
            let variant = node.variants.iter().position(holds);
            let entry = nodes.entry(&node.id).or_insert((variant, node.repeat.is_some(), Vec::new()));
            entry.2.push(*told);
        }
        let mut record = self.record().clone();
        for (id, (variant, repeats, told)) in nodes {
            let Some(found) = in_record(&mut record, "", id, variant) else {
                return Err(Kind::MigrationUnknownTask { task: clip(id) }.into());
            };
            let whole = !found.multiplied && !repeats;
            *found.hours = hours(*found.hours, &told, whole);
        }
        record.version = record.version.saturating_add(1);
        Self::try_from(record)
    }
}

/// The hours that a node's task was made of.
fn in_record<'r>(record: &'r mut TemplateRecord, prefix: &str, id: &str, variant: Option<usize>) -> Option<Found<'r>> {
    let rest = id.strip_prefix(prefix)?.to_owned();
    let before = rest.strip_prefix(BEFORE).and_then(|rest| rest.strip_prefix('/'));
    if let Some(place) = before.and_then(|own| record.prerequisites.iter().position(|it| it.id == own)) {
        let prerequisite = record.prerequisites.get_mut(place)?;
        return Some(Found { multiplied: prerequisite.hours_times.is_some(), hours: &mut prerequisite.hours });
    }
    let part = record.steps.iter().find_map(|step| {
        let part = step.part.as_ref()?;
        let inner = format!("{prefix}{}/", step.id);
        id.starts_with(&inner).then(|| (inner, part.template.clone()))
    });
    if let Some((inner, template)) = part {
        let included = record.includes.iter_mut().find(|included| included.id == template)?;
        let found = in_record(included, &inner, id, variant)?;
        return Some(found);
    }
    record.steps.iter_mut().find_map(|step| in_step(step, &rest, variant))
}

/// The hours of a step, or of one of the steps that its methods have.
fn in_step<'r>(step: &'r mut Step, id: &str, variant: Option<usize>) -> Option<Found<'r>> {
    let own = step.id == id;
    let times = step.hours_times.is_some();
    if step.methods.iter().any(|method| !method.steps.is_empty()) {
        let alone = format!("{}/", step.id);
        for method in &mut step.methods {
            if method.steps.is_empty() && id.strip_prefix(&alone) == Some(method.id.as_str()) {
                let multiplied = times || method.hours_times.is_some();
                let hours = method.hours.get_or_insert(step.hours);
                return Some(Found { hours, multiplied });
            }
            if let Some(found) = method.steps.iter_mut().find_map(|inner| in_step(inner, id, variant)) {
                return Some(found);
            }
        }
        return None;
    }
    if !own {
        return None;
    }
    match variant.and_then(|place| step.methods.get_mut(place)) {
        Some(method) => {
            let multiplied = times || method.hours_times.is_some();
            Some(Found { hours: method.hours.get_or_insert(step.hours), multiplied })
        }
        None => Some(Found { hours: &mut step.hours, multiplied: times }),
    }
}

/// Hours that give what was told: as they are where one task has them whole, else in the proportion of all its tasks.
fn hours(own: [Decimal; 3], told: &[Estimated<'_>], whole: bool) -> [Decimal; 3] {
    let three = |estimate: Estimate| [estimate.optimistic, estimate.likely, estimate.pessimistic];
    let sum = |of: fn(&Estimated<'_>) -> Estimate| {
        told.iter()
            .map(|one| three(of(one)))
            .fold([0_u64; 3], |[a, b, c], [x, y, z]| [a + u64::from(x), b + u64::from(y), c + u64::from(z)])
    };
    let (was, becomes) = (sum(|one| one.was), sum(|one| one.becomes));
    let sixty = Decimal::from(60);
    let mut next = own;
    for ((hours, was), becomes) in next.iter_mut().zip(was).zip(becomes) {
        let minutes = match (whole, was) {
            (true, _) => Some(Decimal::from(becomes)),
            (false, 0) => None,
            (false, _) => hours
                .checked_mul(sixty)
                .and_then(|minutes| minutes.checked_mul(Decimal::from(becomes))?.checked_div(Decimal::from(was))),
        };
        // whole minutes, which is what the gate takes
        if let Some(fresh) = minutes.and_then(|minutes| minutes.round().checked_div(sixty)) {
            *hours = fresh.round_dp(6).normalize();
        }
    }
    next.sort();
    next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Goal, Language};

    /// A template with a method that is taken, a repetition, hours that an answer multiplies, and a prerequisite.
    fn template() -> Template {
        let text = |words: &str| format!(r#"{{"es":"{words}","en":"{words}"}}"#);
        let step = |id: &str, more: &str| {
            format!(
                r#"{{"id":"p/{id}","title":{},"hours":[1,2,4],"roles":[{{"role":"va","raci":"responsible"}}],"authority":"independent","done":[{}]{more}}}"#,
                text(id),
                text("ok")
            )
        };
        let record = format!(
            r#"{{"id":"tea","version":3,"title":{t},"roles":[{{"id":"va","label":{t}}}],"phases":[{{"id":"p","title":{t},"scope":"each"}}],
            "questions":[{{"id":"own","text":{t},"kind":"boolean","assume":true}},{{"id":"cups","text":{t},"kind":"number","assume":3}},
            {{"id":"guests","text":{t},"kind":"list","assume":["Ana","Luz"]}}],
            "prerequisites":[{{"id":"pot","kind":"asset","title":{t},"present":"not own","role":"va","hours":[1,2,4]}}],
            "steps":[{},{},{}]}}"#,
            step("pour", r#","methods":[{"id":"own","when":"own","hours":[2,3,5]},{"id":"shop"}],"needs":["pot"]"#),
            step("wash", r#","hours_times":"cups""#),
            step("write", r#","repeat":"guests""#),
            t = text("Té")
        );
        crate::wire::from_json(&record).expect("a template")
    }

    fn plan(template: &Template) -> Plan {
        template.plan(&Goal::new("tea", Language::English, "tea"), &crate::Answers::new()).expect("a plan")
    }

    fn effort(plan: &Plan, task: &str) -> [u32; 3] {
        let effort = plan.task(task).expect("a task").effort;
        [effort.optimistic, effort.likely, effort.pessimistic]
    }

    fn told<'t>(plan: &Plan, task: &'t str, becomes: [u32; 3]) -> Estimated<'t> {
        let [optimistic, likely, pessimistic] = becomes;
        let becomes = Estimate { optimistic, likely, pessimistic };
        Estimated { task, was: plan.task(task).expect("a task").effort, becomes }
    }

    #[test]
    fn the_hours_that_a_task_was_made_of_are_found() {
        let old = template();
        let before = plan(&old);
        assert_eq!(effort(&before, "p/wash"), [180, 360, 720]);
        let becomes = [
            told(&before, "p/pour", [120, 240, 300]),
            told(&before, "before/pot", [60, 100, 240]),
            told(&before, "p/wash", [180, 540, 720]),
            told(&before, "p/write/ana", [60, 240, 240]),
            told(&before, "p/write/luz", [60, 120, 360]),
        ];
        let new = old.estimated(&before, &becomes).expect("the next version");
        assert_eq!((new.id(), new.version()), ("tea", 4));
        let after = plan(&new);
        assert_eq!(effort(&after, "p/pour"), [120, 240, 300]);
        assert_eq!(effort(&after, "before/pot"), [60, 100, 240]);
        // three cups: three hours a cup instead of two
        assert_eq!(effort(&after, "p/wash"), [180, 540, 720]);
        // one step for both guests: 360 instead of 240 minutes likely, 600 instead of 480 at worst
        assert_eq!(effort(&after, "p/write/ana"), [60, 180, 300]);
        assert_eq!(effort(&after, "p/write/luz"), [60, 180, 300]);
        // the other method is as it was
        let bought = [("own".to_owned(), Answer::said(false))].into();
        let goal = Goal::new("tea", Language::English, "tea");
        assert_eq!(effort(&new.plan(&goal, &bought).expect("a plan"), "p/pour"), [60, 120, 240]);
    }

    #[test]
    fn a_task_or_a_plan_of_something_else_is_refused() {
        let old = template();
        let before = plan(&old);
        let other = Estimated { task: "p/sing", ..told(&before, "p/pour", [1, 2, 3]) };
        assert_eq!(old.estimated(&before, &[other]).expect_err("no such task").code(), "migration.unknown_task");
        let new = old.estimated(&before, &[]).expect("the next version");
        assert_eq!(new.estimated(&before, &[]).expect_err("of version 3").code(), "migration.other_template");
    }
}
