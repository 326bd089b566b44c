//! Which tasks a migrated plan has, and each of their fields; ties between tasks are settled in `edges`.

use super::edges::{self, Tied};
use super::{
    Migration, MigrationChange, MigrationChangeKind as Change, MigrationConflict, MigrationConflictKind as Why,
    MigrationTerms, Side, say,
};
use crate::error::Error;
use crate::plan::{Dependency, Plan, PlanRecord, Task};
use crate::versions::{self, Clash, Fields, Shape, ordered};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The plan as the old version makes it, as it is, and as the new version makes it.
pub(super) struct Three<'a> {
    pub(super) base: &'a Plan,
    pub(super) ours: &'a Plan,
    pub(super) theirs: &'a Plan,
}

/// What is found on the way.
#[derive(Default)]
pub(super) struct Told {
    pub(super) changes: Vec<MigrationChange>,
    pub(super) conflicts: Vec<MigrationConflict>,
}

impl Told {
    fn change(&mut self, kind: Change, task: Option<&Task>, fields: Vec<String>, text: crate::language::Text) {
        self.changes.push(MigrationChange { kind, about: task.map(|task| task.id.clone()), fields, text });
    }

    /// A conflict about a task, or about the plan itself.
    pub(super) fn conflict(
        &mut self,
        kind: Why,
        task: Option<&Task>,
        field: Option<&str>,
        kept: Side,
        of: [Option<Value>; 3],
    ) {
        let title = task.map(crate::plan::say::title);
        let [base, ours, theirs] = of.map(|value| value.map(|value| value.to_string()));
        self.conflicts.push(MigrationConflict {
            kind,
            task: task.map(|task| task.id.clone()),
            field: field.map(str::to_owned),
            base,
            ours,
            theirs,
            kept,
            text: say::conflict(kind, title.as_ref(), field, kept),
        });
    }
}

/// The merged plan.
pub(super) fn merged(three: &Three<'_>, terms: &MigrationTerms) -> Result<Migration, Error> {
    let states = terms.history.latest();
    let begun = states.iter().filter(|told| told.status.is_over() || told.status.is_begun());
    let done: BTreeSet<&str> = begun.map(|told| told.task.as_str()).collect();
    let mut told = Told::default();
    let mut kept = kept(three, &done, terms.prefer, &mut told);
    for id in counted_on(three.ours, &done) {
        if let Some(task) = three.ours.task(id).filter(|task| !kept.contains_key(task.id.as_str())) {
            told.conflict(
                Why::Held,
                Some(task),
                None,
                Side::Ours,
                [three.base.task(id).map(json), Some(json(task)), None],
            );
            kept.insert(&task.id, Tied { task: task.clone(), frozen: false });
        }
    }
    let ids = |plan: &'_ Plan| -> Vec<String> { plan.tasks().iter().map(|task| task.id.clone()).collect() };
    let [base, ours, theirs] = [three.base, three.ours, three.theirs].map(ids);
    let [base, ours, theirs] = [&base, &ours, &theirs].map(|ids| ids.iter().map(String::as_str).collect::<Vec<_>>());
    let order = ordered(&base, &ours, &theirs, &|id| kept.contains_key(id));
    let tasks: Vec<Tied> = order.into_iter().filter_map(|id| kept.remove(id)).collect();
    let tasks = edges::tied(three, tasks, &mut told)?;
    let plan = Plan::try_from(plan_of(three, tasks, terms.prefer, &mut told))?;
    compared(three, &plan, &done, &mut told);
    Ok(Migration { plan, changes: told.changes, conflicts: told.conflicts })
}

/// The tasks that stay or come, by id.
fn kept<'a>(three: &Three<'a>, done: &BTreeSet<&str>, prefer: Side, told: &mut Told) -> BTreeMap<&'a str, Tied> {
    let mut kept = BTreeMap::new();
    for ours in three.ours.tasks() {
        let (base, theirs) = (three.base.task(&ours.id), three.theirs.task(&ours.id));
        let frozen = done.contains(ours.id.as_str());
        let task = match (base, theirs) {
            _ if frozen => Some(ours.as_ref().clone()),
            (_, Some(theirs)) => Some(fields(base, ours, theirs, prefer, told)),
            (None, None) => Some(ours.as_ref().clone()),
            (Some(base), None) if base.differing(ours).is_empty() => None,
            (Some(base), None) => {
                told.conflict(Why::Withdrawn, Some(ours), None, prefer, [Some(json(base)), Some(json(ours)), None]);
                (prefer == Side::Ours).then(|| ours.as_ref().clone())
            }
        };
        kept.extend(task.map(|task| (ours.id.as_str(), Tied { task, frozen })));
    }
    for theirs in three.theirs.tasks().iter().filter(|task| three.ours.task(&task.id).is_none()) {
        if three.base.task(&theirs.id).is_none() {
            kept.insert(theirs.id.as_str(), Tied { task: theirs.as_ref().clone(), frozen: false });
        }
    }
    kept
}

/// The ids that work which is done counts on.
fn counted_on<'a>(ours: &'a Plan, done: &BTreeSet<&str>) -> BTreeSet<&'a str> {
    let frozen = ours.tasks().iter().filter(|task| done.contains(task.id.as_str()));
    let needs = frozen.clone().flat_map(|task| &task.after).map(|need| need.task.as_str());
    let anchors = frozen.filter_map(|task| task.offset.as_ref()).map(|offset| offset.anchor.as_str());
    needs.chain(anchors).collect()
}

fn json(task: &Task) -> Value {
    serde_json::to_value(task).unwrap_or_default()
}

fn record(task: &Task) -> Fields {
    match json(task) {
        Value::Object(fields) => fields,
        _ => Fields::new(),
    }
}

/// How each field of a task merges.
fn shape(field: &str) -> Shape {
    match field {
        "after" => Shape::Keyed(|value| {
            serde_json::from_value::<Dependency>(value.clone()).map(|need| tie(&need)).unwrap_or_default()
        }),
        "roles" => Shape::Keyed(|value| word(value, "role")),
        "measures" => Shape::Keyed(|value| word(value, "id")),
        "done" | "criteria" | "advances" => Shape::Values,
        "because" => Shape::Derived,
        _ => Shape::Whole,
    }
}

/// What tells two dependencies of one task apart.
pub(super) fn tie(need: &Dependency) -> String {
    if need.kind == crate::plan::DependencyKind::FinishToStart {
        need.task.clone()
    } else {
        format!("{}:{}", need.task, need.kind)
    }
}

fn word(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// One task that both sides have.
fn fields(base: Option<&Task>, ours: &Task, theirs: &Task, prefer: Side, told: &mut Told) -> Task {
    if base == Some(theirs) {
        return ours.clone();
    }
    if base == Some(ours) {
        return theirs.clone();
    }
    let (mut clashes, record_of_base) = (Vec::new(), base.map(record));
    let merged =
        versions::merged(record_of_base.as_ref(), &record(ours), &record(theirs), prefer, &shape, &mut clashes);
    let mut task: Task = serde_json::from_value(merged.into()).unwrap_or_else(|_| ours.clone());
    if task.milestone && task.effort.pessimistic > 0 {
        // each side makes sense, half of each does not
        let side = if prefer == Side::Ours { ours } else { theirs };
        (task.milestone, task.effort) = (side.milestone, side.effort);
        let effort = |task: &Task| serde_json::to_value(task.effort).ok();
        let (base, ours, theirs) = (base.and_then(effort), effort(ours), effort(theirs));
        clashes.push(Clash { field: "effort".into(), base, ours, theirs });
    }
    for Clash { field, base, ours: our, theirs } in clashes {
        told.conflict(Why::Edited, Some(ours), Some(&field), prefer, [base, our, theirs]);
    }
    task
}

/// The plan's own fields around the tasks.
fn plan_of(three: &Three<'_>, tasks: Vec<Task>, prefer: Side, told: &mut Told) -> PlanRecord {
    let [base, ours, theirs] = [three.base, three.ours, three.theirs].map(|plan| PlanRecord {
        tasks: Vec::new(),
        id: plan.id().to_owned(),
        template: plan.template().map(str::to_owned),
        title: plan.title().clone(),
        goal: plan.goal().clone(),
        answers: plan.answers().clone(),
        assumptions: plan.assumptions().to_vec(),
        key_task: plan.key_task().map(|task| task.id.clone()),
    });
    let same_answers = base.answers == theirs.answers && base.assumptions == theirs.assumptions;
    let (answers, assumptions) = if same_answers {
        (ours.answers.clone(), ours.assumptions.clone())
    } else {
        (theirs.answers.clone(), theirs.assumptions.clone())
    };
    let fields = |record: &PlanRecord| {
        let values = [
            ("id", serde_json::to_value(&record.id)),
            ("title", serde_json::to_value(&record.title)),
            ("key_task", serde_json::to_value(&record.key_task)),
        ];
        values.into_iter().map(|(name, value)| (name.to_owned(), value.unwrap_or_default())).collect::<Fields>()
    };
    let (mut clashes, side) = (Vec::new(), if prefer == Side::Ours { &ours } else { &theirs });
    let merged = versions::merged(
        Some(&fields(&base)),
        &fields(&ours),
        &fields(&theirs),
        prefer,
        &|_| Shape::Whole,
        &mut clashes,
    );
    for Clash { field, base, ours, theirs } in clashes {
        told.conflict(Why::Edited, None, Some(&field), prefer, [base, ours, theirs]);
    }
    let there = |id: &Option<String>| tasks.iter().any(|task| Some(&task.id) == id.as_ref());
    let chosen = merged.get("key_task").and_then(Value::as_str).map(str::to_owned);
    let key_task = [chosen, theirs.key_task.clone(), ours.key_task.clone()].into_iter().find(there).flatten();
    let key_task = merged.get("key_task").filter(|key| !key.is_null()).and(key_task);
    PlanRecord {
        id: merged.get("id").and_then(Value::as_str).unwrap_or(&side.id).to_owned(),
        template: theirs.template.clone(),
        title: merged.get("title").and_then(|title| serde_json::from_value(title.clone()).ok()).unwrap_or_default(),
        goal: ours.goal.clone(),
        answers,
        assumptions,
        key_task,
        tasks,
    }
}

/// What is otherwise than before, in the order of the new plan, then what is gone.
fn compared(three: &Three<'_>, plan: &Plan, done: &BTreeSet<&str>, told: &mut Told) {
    let title = crate::plan::say::title;
    let key = |plan: &Plan| plan.key_task().map(|task| task.id.clone());
    let mut own = Vec::new();
    if plan.title() != three.ours.title() {
        own.push("title".to_owned());
    }
    if key(plan) != key(three.ours) {
        own.push("key_task".to_owned());
    }
    if !own.is_empty() {
        let text = say::changed(None, &own);
        told.change(Change::Changed, None, own, text);
    }
    for task in plan.tasks() {
        let (base, theirs) = (three.base.task(&task.id), three.theirs.task(&task.id));
        match three.ours.task(&task.id) {
            None => told.change(Change::Added, Some(task), Vec::new(), say::added(&title(task))),
            Some(_) if done.contains(task.id.as_str()) => {
                let fields = base.zip(theirs).map(|(base, theirs)| base.differing(theirs)).unwrap_or_default();
                if !fields.is_empty() || (base.is_some() && theirs.is_none()) {
                    let text = say::frozen(&title(task), theirs.is_none());
                    told.change(Change::Frozen, Some(task), fields, text);
                }
            }
            Some(ours) => {
                let fields = ours.differing(task);
                if !fields.is_empty() {
                    let text = say::changed(Some(&title(task)), &fields);
                    told.change(Change::Changed, Some(task), fields, text);
                }
            }
        }
    }
    for task in three.ours.tasks().iter().filter(|task| plan.task(&task.id).is_none()) {
        told.change(Change::Withdrawn, Some(task), Vec::new(), say::withdrawn(&title(task)));
    }
    for theirs in three.theirs.tasks().iter().filter(|task| three.ours.task(&task.id).is_none()) {
        let fields = three.base.task(&theirs.id).map(|base| base.differing(theirs)).unwrap_or_default();
        if !fields.is_empty() {
            told.change(Change::StaysRemoved, Some(theirs), fields, say::stays_removed(&title(theirs)));
        }
    }
}
