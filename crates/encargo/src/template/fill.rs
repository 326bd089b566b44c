//! Fills the blanks: answers in, a plan out; a dependency on a step that is left out passes on to that step's own.

use super::Template;
use super::compile::{Making, Node, Variant, words};
use super::passed::{self, Passed, Target};
use super::settle::{Settled, label};
use crate::error::{Error, Kind, clip};
use crate::goal::Goal;
use crate::language::Text;
use crate::plan::{self, Dependency, Offset, Plan, PlanRecord, Reason, Task};
use crate::question::{Answers, Value};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many times one step may repeat.
const ITEMS: usize = 200;

/// Through how many steps that are not for an item its dependencies are passed on.
const DEEPEST: usize = 64;

/// What one node becomes for some answers.
enum Becomes<'a> {
    /// Nothing: what depends on it depends on what it depends on.
    Nothing,
    /// One task, of a variant and its place.
    Task(usize, &'a Variant),
    /// One task for each item: the end of its id, and the item.
    Each(&'a Variant, Vec<(String, String)>),
}

/// The plan of a template for a goal and answers.
pub(super) fn plan(template: &Template, goal: &Goal, answers: &Answers) -> Result<Plan, Error> {
    let settled = Settled::of(template, &with_figure(template, goal, answers))?;
    let nodes = &template.compiled.nodes;
    let becomes = nodes.iter().map(|node| become_of(node, &settled)).collect::<Result<Vec<_>, Error>>()?;
    let passed = passed::on(template, &|place| !matches!(becomes.get(place), None | Some(Becomes::Nothing)))?;
    let filler = Filler { template, settled: &settled, becomes: &becomes };
    let tasks = filler.tasks(&passed)?;
    let record = &template.record;
    let head = PlanRecord {
        id: record.id.clone(),
        template: Some(format!("{}@{}", record.id, record.version)),
        title: words::filled(&record.title, &|name| blank(template, &settled, name)),
        goal: goal.clone(),
        answers: settled.answers.clone(),
        assumptions: settled.assumptions.clone(),
        key_task: record.key_step.clone(),
        tasks: Vec::new(),
    };
    if tasks.is_empty() || !filler.is_in_order(&tasks) {
        let tasks = tasks.into_iter().map(Arc::unwrap_or_clone).collect();
        return Plan::try_from(PlanRecord { tasks, ..head });
    }
    let (needs, by_id) = filler.places(&passed);
    Ok(Plan::in_order(head, tasks, needs, by_id))
}

/// The answers, and those that the figure of the goal gives where nobody answered.
fn with_figure<'a>(template: &Template, goal: &Goal, answers: &'a Answers) -> Cow<'a, Answers> {
    let mut given = Cow::Borrowed(answers);
    for question in &template.compiled.questions {
        if let Some(answer) = goal.answer(question).filter(|_| !answers.contains_key(&question.id)) {
            given.to_mut().insert(question.id.clone(), answer);
        }
    }
    given
}

/// What a node becomes.
fn become_of<'a>(node: &'a Node, settled: &Settled) -> Result<Becomes<'a>, Error> {
    if !node.active.holds(&settled.values, &settled.known) {
        return Ok(Becomes::Nothing);
    }
    let holds = |(_, variant): &(usize, &Variant)| variant.when.holds(&settled.values, &settled.known);
    let Some((place, variant)) = node.variants.iter().enumerate().find(holds) else { return Ok(Becomes::Nothing) };
    let Some(repeat) = &node.repeat else { return Ok(Becomes::Task(place, variant)) };
    let Some(Value::List(list)) = repeat.value(&settled.values, &settled.known) else { return Ok(Becomes::Nothing) };
    if list.len() > ITEMS {
        let (step, count) = (clip(&node.id), list.len());
        return Err(Kind::TemplateTooManyItems { step, count, limit: ITEMS }.into());
    }
    let mut seen = BTreeSet::new();
    let items = list.into_iter().map(|item| {
        let slug = words::slug(&item);
        let mut id = slug.clone();
        let mut count = 1u32;
        while !seen.insert(id.clone()) {
            count = count.saturating_add(1);
            id = format!("{slug}-{count}");
        }
        (id, item)
    });
    let meant = |(_, item): &(String, String)| variant.amounts.takes(item, &settled.values, &settled.known);
    let items: Vec<(String, String)> = items.filter(meant).collect();
    Ok(if items.is_empty() { Becomes::Nothing } else { Becomes::Each(variant, items) })
}

/// Why a node is in the plan: the answers that decide about it, and their words.
fn because(template: &Template, node: &Node, settled: &Settled) -> Vec<Reason> {
    let reason = |index: &usize| {
        let question = template.compiled.questions.get(*index)?;
        let value = settled.values.get(*index)?.as_ref()?;
        let evidence = settled.answers.get(&question.id).map(|answer| answer.evidence.clone()).unwrap_or_default();
        let (text, label) = (question.text.clone(), label(&question.options, value));
        Some(Reason { question: question.id.clone(), text, answer: value.say(), label, evidence })
    };
    node.decided_by.iter().filter_map(reason).collect()
}

/// What a blank in the title of the plan stands for: an answer.
fn blank(template: &Template, settled: &Settled, name: &str) -> Option<Text> {
    let index = template.compiled.names.iter().position(|known| known.id == name)?;
    let (question, value) = (template.compiled.questions.get(index)?, settled.values.get(index)?.as_ref()?);
    Some(label(&question.options, value))
}

/// Whether the day of a task, if it has one, is no other task's.
fn counts_alone(task: &Task) -> bool {
    let anchor = task.offset.as_ref().map(|offset| offset.anchor.as_str());
    anchor.is_none_or(|anchor| anchor == Offset::KEY_DATE || anchor == Offset::START)
}

struct Filler<'a> {
    template: &'a Template,
    settled: &'a Settled,
    becomes: &'a [Becomes<'a>],
}

impl Filler<'_> {
    /// All tasks, in the order of the template.
    fn tasks(&self, passed: &Passed) -> Result<Vec<Arc<Task>>, Error> {
        let compiled = &self.template.compiled;
        let mut kept = compiled.made.kept(compiled.nodes.len());
        let mut tasks = Vec::with_capacity(compiled.nodes.len());
        for place in &compiled.order {
            let (Some(node), Some(becomes)) = (compiled.nodes.get(*place), self.becomes.get(*place)) else { continue };
            let targets = passed.of(*place);
            match becomes {
                Becomes::Nothing => {}
                Becomes::Task(variant_place, variant) => {
                    let values = &self.settled.values;
                    let making = Making { node, place: *place, variant: *variant_place, targets, values };
                    let kept = kept.as_mut().filter(|_| self.is_made_alike(node, variant, targets));
                    let before = kept.as_ref().and_then(|kept| kept.find(making));
                    let is_new = before.is_none();
                    let task =
                        before.map_or_else(|| self.task(node, variant, passed, targets, None).map(Arc::new), Ok)?;
                    if let Some(kept) = kept.filter(|_| is_new) {
                        kept.keep(making, &task);
                    }
                    tasks.push(task);
                }
                Becomes::Each(variant, items) => {
                    for item in items {
                        tasks.push(Arc::new(self.task(node, variant, passed, targets, Some(item))?));
                    }
                }
            }
            if tasks.len() > Plan::TASKS {
                let (what, count) = ("tasks".to_owned(), tasks.len());
                return Err(Kind::PlanTooLarge { what, count, limit: Plan::TASKS }.into());
            }
        }
        Ok(tasks)
    }

    /// Whether the task of a node is the same whenever the same answers decide and the same nodes are needed.
    fn is_made_alike(&self, node: &Node, variant: &Variant, targets: &[Target]) -> bool {
        let said = |index: &usize| {
            let question = self.template.compiled.questions.get(*index);
            let answer = question.and_then(|question| self.settled.answers.get(&question.id));
            answer.is_some_and(|answer| !answer.evidence.is_empty())
        };
        let alone = |target: &Target| matches!(self.becomes.get(target.to), Some(Becomes::Task(..)));
        !variant.has_blanks
            && variant.amounts.is_empty()
            && counts_alone(&variant.task)
            && targets.iter().all(alone)
            && !node.decided_by.iter().any(said)
    }

    /// Whether the tasks stand in the order of the template, one a node, none with a day from another's.
    fn is_in_order(&self, tasks: &[Arc<Task>]) -> bool {
        let repeats = || self.becomes.iter().any(|becomes| matches!(becomes, Becomes::Each(..)));
        !self.template.compiled.circular && !repeats() && tasks.iter().all(|task| counts_alone(task))
    }

    /// For each task the places of those it needs, and all places sorted by id.
    fn places(&self, passed: &Passed) -> (Vec<Vec<usize>>, Vec<usize>) {
        let compiled = &self.template.compiled;
        let mut places = vec![None; compiled.nodes.len()];
        let mut needs = Vec::with_capacity(compiled.nodes.len());
        for node in &compiled.order {
            if let (Some(Becomes::Task(..)), Some(slot)) = (self.becomes.get(*node), places.get_mut(*node)) {
                *slot = Some(needs.len());
                let place = |target: &Target| places.get(target.to).copied().flatten();
                let mut list: Vec<usize> = passed.of(*node).iter().filter_map(place).collect();
                list.sort_unstable();
                list.dedup();
                needs.push(list);
            }
        }
        let by_id = compiled.by_id.iter().filter_map(|node| places.get(*node).copied().flatten()).collect();
        (needs, by_id)
    }

    /// One task, for one item where its step repeats.
    fn task(
        &self,
        node: &Node,
        variant: &Variant,
        passed: &Passed,
        targets: &[Target],
        item: Option<&(String, String)>,
    ) -> Result<Task, Error> {
        let mut task = variant.task.clone();
        if let Some((end, _)) = item {
            task.id = format!("{}/{end}", task.id);
        }
        task.after = Vec::with_capacity(targets.len());
        for Target { own, to, tie } in targets {
            let Some(edge) = node.after.get(*own) else { continue };
            let need = tie.as_deref().unwrap_or(&edge.dependency);
            let mut push = |id: String| {
                if task.after.iter().all(|other| other.task != id || other.kind != need.kind) {
                    task.after.push(Dependency { task: id, ..need.clone() });
                }
            };
            self.needed(passed, node, *to, item, 0, &mut push);
        }
        for dependency in &mut task.after {
            dependency.may_lapse = false;
        }
        task.offset = task.offset.and_then(|offset| self.anchored(offset));
        task.because = because(self.template, node, self.settled);
        variant.amounts.apply(&mut task, &self.settled.values, &self.settled.known);
        if variant.has_blanks {
            let word = |name: &str| match item {
                Some((_, item)) if name == "item" => Some(Text::new(item.clone(), item.clone())),
                _ => {
                    let blank = variant.blanks.iter().find(|blank| blank.name == name)?;
                    Some(label(&blank.options, &blank.value.value(&self.settled.values, &self.settled.known)?))
                }
            };
            task.title = words::filled(&task.title, &word);
            task.about = task.about.map(|about| words::filled(&about, &word));
            task.done = task.done.iter().map(|done| words::filled(done, &word)).collect();
            task.criteria = task.criteria.iter().map(|done| words::filled(done, &word)).collect();
        }
        plan::gate::sane(&task)?;
        Ok(task)
    }

    /// The ids of the tasks of a node that another waits for: of the same item where both repeat over one list.
    /// An item that the other is not for is passed on to what the other waits for.
    fn needed(
        &self,
        passed: &Passed,
        node: &Node,
        to: usize,
        item: Option<&(String, String)>,
        depth: usize,
        push: &mut dyn FnMut(String),
    ) {
        let Some(other) = self.template.compiled.nodes.get(to) else { return };
        match self.becomes.get(to) {
            Some(Becomes::Task(..)) => push(other.id.clone()),
            Some(Becomes::Each(_, items)) => match item.filter(|_| node.repeat == other.repeat) {
                Some(item) if items.contains(item) => push(format!("{}/{}", other.id, item.0)),
                Some(_) if depth < DEEPEST => {
                    for target in passed.of(to) {
                        self.needed(passed, node, target.to, item, depth.saturating_add(1), push);
                    }
                }
                Some(_) => {}
                None => items.iter().for_each(|(end, _)| push(format!("{}/{end}", other.id))),
            },
            _ => {}
        }
    }

    /// An offset from a step that is not one task counts from where that step's own day counts from.
    fn anchored(&self, offset: Offset) -> Option<Offset> {
        let mut offset = offset;
        for _ in 0..plan::without::ANCHORS {
            if offset.anchor == Offset::KEY_DATE || offset.anchor == Offset::START {
                return Some(offset);
            }
            let nodes = &self.template.compiled.nodes;
            let place = nodes.iter().position(|node| node.id == offset.anchor)?;
            if let Some(Becomes::Task(..)) = self.becomes.get(place) {
                return Some(offset);
            }
            let own = nodes.get(place)?.variants.first()?.task.offset.clone()?;
            offset = offset.after(&own)?;
        }
        None
    }
}
