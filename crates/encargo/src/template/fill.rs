//! Fills the blanks: answers in, a plan out; a dependency on a step that is left out passes on to that step's own.

use super::Template;
use super::compile::{Node, Variant, words};
use super::settle::{Settled, label};
use crate::error::{Error, Kind, clip};
use crate::goal::Goal;
use crate::language::Text;
use crate::plan::{Dependency, Offset, Plan, PlanRecord, Reason, Task};
use crate::question::{Answers, Value};
use std::collections::BTreeSet;

/// How many times one step may repeat.
const ITEMS: usize = 200;

/// What one node becomes for some answers.
enum Becomes<'a> {
    /// Nothing: what depends on it depends on what it depends on.
    Nothing,
    /// One task.
    Task(&'a Variant),
    /// One task for each item: the end of its id, and the item.
    Each(&'a Variant, Vec<(String, String)>),
}

/// The plan of a template for a goal and answers.
pub(super) fn plan(template: &Template, goal: &Goal, answers: &Answers) -> Result<Plan, Error> {
    let settled = Settled::of(template, answers)?;
    let nodes = &template.compiled.nodes;
    let becomes = nodes.iter().map(|node| become_of(node, &settled)).collect::<Result<Vec<_>, Error>>()?;
    let passed = passed_on(template, &becomes)?;
    let mut tasks = Vec::with_capacity(nodes.len());
    for place in &template.compiled.order {
        let (Some(node), Some(becomes_here)) = (nodes.get(*place), becomes.get(*place)) else { continue };
        let targets = || passed.get(*place).map(Vec::as_slice).unwrap_or_default();
        let because = || because(template, node, &settled);
        let filler = Filler { template, settled: &settled, becomes: &becomes };
        match becomes_here {
            Becomes::Nothing => {}
            Becomes::Task(variant) => tasks.push(filler.task(node, variant, targets(), None, because())),
            Becomes::Each(variant, items) => {
                let each = items.iter().map(|item| filler.task(node, variant, targets(), Some(item), because()));
                tasks.extend(each);
            }
        }
        if tasks.len() > Plan::TASKS {
            let (what, count) = ("tasks".to_owned(), tasks.len());
            return Err(Kind::PlanTooLarge { what, count, limit: Plan::TASKS }.into());
        }
    }
    let record = &template.record;
    Plan::try_from(PlanRecord {
        id: record.id.clone(),
        template: Some(format!("{}@{}", record.id, record.version)),
        title: words::filled(&record.title, &|name| blank(template, &settled, name)),
        goal: goal.clone(),
        answers: settled.answers,
        assumptions: settled.assumptions,
        key_task: record.key_step.clone(),
        tasks,
    })
}

/// What a node becomes.
fn become_of<'a>(node: &'a Node, settled: &Settled) -> Result<Becomes<'a>, Error> {
    if !node.active.holds(&settled.values, &settled.known) {
        return Ok(Becomes::Nothing);
    }
    let holds = |variant: &&Variant| variant.when.holds(&settled.values, &settled.known);
    let Some(variant) = node.variants.iter().find(holds) else { return Ok(Becomes::Nothing) };
    let Some(repeat) = &node.repeat else { return Ok(Becomes::Task(variant)) };
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
    let items: Vec<(String, String)> = items.collect();
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

/// For each node the edges that hold: to a node in the plan, itself or through nodes that are left out, each node once;
/// an edge is the place of the dependency among the node's own, and the node it leads to.
fn passed_on(template: &Template, becomes: &[Becomes<'_>]) -> Result<Vec<Vec<(usize, usize)>>, Error> {
    let nodes = &template.compiled.nodes;
    let there = |place: usize| !matches!(becomes.get(place), None | Some(Becomes::Nothing));
    let mut lists: Vec<Vec<(usize, usize)>> = vec![Vec::new(); nodes.len()];
    let mut total = 0usize;
    let mut seen = vec![usize::MAX; nodes.len()];
    for place in &template.compiled.order {
        let Some(node) = nodes.get(*place) else { continue };
        let mut list: Vec<(usize, usize)> = Vec::new();
        let mut meets = |to: usize, list: &mut Vec<(usize, usize)>, own: usize| {
            if let Some(mark) = seen.get_mut(to).filter(|mark| **mark != *place) {
                *mark = *place;
                if to != *place {
                    list.push((own, to));
                }
                return true;
            }
            false
        };
        for (own, edge) in node.after.iter().enumerate() {
            if there(edge.to) {
                meets(edge.to, &mut list, own);
            } else if template.compiled.circular {
                // no order to rely on: walk through all that is left out
                let mut open = vec![edge.to];
                while let Some(here) = open.pop() {
                    if meets(here, &mut list, own) && !there(here) {
                        list.pop_if(|(_, last)| *last == here);
                        open.extend(nodes.get(here).iter().flat_map(|node| &node.after).map(|edge| edge.to).rev());
                    }
                }
            } else {
                let through: Vec<usize> = lists.get(edge.to).into_iter().flatten().map(|(_, to)| *to).collect();
                for to in through {
                    meets(to, &mut list, own);
                }
            }
        }
        total = total.saturating_add(list.len());
        if total > Plan::NEEDS {
            return Err(Kind::PlanTooLarge { what: "after".into(), count: total, limit: Plan::NEEDS }.into());
        }
        if let Some(slot) = lists.get_mut(*place) {
            *slot = list;
        }
    }
    Ok(lists)
}

/// What a blank in the title of the plan stands for: an answer.
fn blank(template: &Template, settled: &Settled, name: &str) -> Option<Text> {
    let index = template.compiled.names.iter().position(|known| known.id == name)?;
    let (question, value) = (template.compiled.questions.get(index)?, settled.values.get(index)?.as_ref()?);
    Some(label(&question.options, value))
}

struct Filler<'a> {
    template: &'a Template,
    settled: &'a Settled,
    becomes: &'a [Becomes<'a>],
}

impl Filler<'_> {
    /// One task, for one item where its step repeats.
    fn task(
        &self,
        node: &Node,
        variant: &Variant,
        targets: &[(usize, usize)],
        item: Option<&(String, String)>,
        because: Vec<Reason>,
    ) -> Task {
        let mut task = variant.task.clone();
        if let Some((end, _)) = item {
            task.id = format!("{}/{end}", task.id);
        }
        task.after = Vec::with_capacity(targets.len());
        for (own, to) in targets {
            let Some(edge) = node.after.get(*own) else { continue };
            self.needed(node, *to, item, |id| task.after.push(Dependency { task: id, ..edge.dependency.clone() }));
        }
        for dependency in &mut task.after {
            dependency.may_lapse = false;
        }
        task.offset = task.offset.and_then(|offset| self.anchored(offset));
        task.because = because;
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
        task
    }

    /// The ids of the tasks of a node that another waits for: of the same item where both repeat over one list.
    fn needed(&self, node: &Node, to: usize, item: Option<&(String, String)>, mut push: impl FnMut(String)) {
        let Some(other) = self.template.compiled.nodes.get(to) else { return };
        match self.becomes.get(to) {
            Some(Becomes::Task(_)) => push(other.id.clone()),
            Some(Becomes::Each(_, items)) => match item.filter(|_| node.repeat == other.repeat) {
                Some((end, _)) => push(format!("{}/{end}", other.id)),
                None => items.iter().for_each(|(end, _)| push(format!("{}/{end}", other.id))),
            },
            _ => {}
        }
    }

    /// An offset from a step that is not one task counts from where that step's own day counts from.
    fn anchored(&self, offset: Offset) -> Option<Offset> {
        let mut offset = offset;
        for _ in 0..32 {
            if offset.anchor == Offset::KEY_DATE || offset.anchor == Offset::START {
                return Some(offset);
            }
            let nodes = &self.template.compiled.nodes;
            let place = nodes.iter().position(|node| node.id == offset.anchor)?;
            if let Some(Becomes::Task(_)) = self.becomes.get(place) {
                return Some(offset);
            }
            let own = nodes.get(place)?.variants.first()?.task.offset.clone()?;
            if own.unit != offset.unit {
                return None;
            }
            offset = Offset { days: offset.days.saturating_add(own.days), ..own };
        }
        None
    }
}
