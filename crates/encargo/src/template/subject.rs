//! A template as its check sees it, and what the check says of it; proves nothing itself.

use super::check::{self, Budget, Methods, StepView, Subject};
use super::compile::words::{blanks, texts};
use super::compile::{Compiled, Node};
use crate::finding::Finding;
use crate::plan::Scope;
use crate::question::Value;
use crate::question::expression::{Expression, Name, Type};
use encargo_noun::noun;
use std::collections::BTreeMap;

/// Something that is wrong with a template for some answers.
#[noun]
pub struct Flaw {
    /// What is wrong, in words, with the answers that cause it.
    pub finding: Finding,
    /// The ids that it is about: steps in the order of the words, or a question.
    pub ids: Vec<String>,
    /// The fewest answers that cause it, by question; none when it happens whatever the answers.
    pub answers: BTreeMap<String, Value>,
    /// Questions to which somebody must know the answer for it to happen, or nobody.
    pub known: BTreeMap<String, bool>,
    /// It hangs from a comparison of several answers with each other that may not be possible.
    pub uncertain: bool,
}

/// Every flaw, in the order of the steps.
pub(super) fn flaws(compiled: &Compiled) -> Vec<Flaw> {
    let steps: Vec<StepView<'_>> = compiled.nodes.iter().map(|node| view(compiled, node)).collect();
    let assumed: Vec<Option<Value>> = compiled.asks.iter().map(|ask| ask.assume.clone()).collect();
    let unasked: Vec<Option<Value>> = compiled.asks.iter().map(|ask| ask.otherwise.clone()).collect();
    let asked: Vec<Expression> = compiled.asks.iter().map(|ask| ask.when.clone()).collect();
    let subject = Subject {
        names: &compiled.names,
        questions: &compiled.questions,
        assumed: &assumed,
        unasked: &unasked,
        asked: &asked,
        steps: &steps,
    };
    let flaw = |problem: check::Problem| Flaw {
        finding: problem.finding,
        ids: problem.ids,
        answers: problem.answers.into_iter().collect(),
        known: problem.known.into_iter().collect(),
        uncertain: problem.uncertain,
    };
    // what a template leaves out of another one on purpose is no flaw of it
    let left_out = |problem: &check::Problem| {
        let spare = ["template.never_happens", "template.method_never_taken"].contains(&problem.finding.code.as_str());
        spare && compiled.nodes.iter().any(|node| node.of_part && node.id == problem.finding.about)
    };
    let problems = check::check(&subject, Budget::default()).into_iter().filter(|problem| !left_out(problem));
    problems.map(flaw).collect()
}

fn view<'a>(compiled: &Compiled, node: &'a Node) -> StepView<'a> {
    let tasks = || node.variants.iter().map(|variant| &variant.task);
    let first = tasks().next();
    let some_items = node.repeat.as_ref().map(has_items);
    let active = some_items.into_iter().fold(node.active.clone(), Expression::and);
    let own = node.variants.iter().flat_map(|variant| &variant.blanks).flat_map(|blank| blank.value.names());
    let written = tasks().flat_map(texts).flat_map(|text| [text.es.as_str(), text.en.as_str()]).flat_map(blanks);
    let written = written.filter_map(|name| compiled.names.iter().position(|known| known.id == name));
    let listed = node.repeat.iter().flat_map(Expression::names);
    let moves = node.variants.iter().any(|variant| variant.amounts.moves());
    let worked_out = node.variants.iter().flat_map(|variant| variant.amounts.names());
    StepView {
        id: node.id.trim_end_matches('#'),
        active,
        after: node.after.iter().map(|edge| (edge.to, edge.dependency.may_lapse)).collect(),
        each_scope: first.is_some_and(|task| task.scope == Scope::Each),
        offset: first
            .filter(|_| !moves)
            .and_then(|task| task.offset.as_ref())
            .and_then(crate::plan::Offset::from_key_date),
        has_role: tasks().all(|task| task.milestone || task.responsible().next().is_some()),
        has_done: tasks().all(|task| !task.done.is_empty()),
        milestone: first.is_some_and(|task| task.milestone),
        methods: node.methods.as_ref().map(|methods| Methods {
            needed: methods.step.clone(),
            variants: methods.each.iter().map(|(id, holds)| (id.as_str(), holds.clone())).collect(),
        }),
        mentions: own.chain(written).chain(listed).chain(worked_out).collect(),
    }
}

/// That a list has items at all.
fn has_items(list: &Expression) -> Expression {
    let name = Name { id: "list".to_owned(), kind: Type::List };
    let some = Expression::read("size(list) > 0", &[name]).ok();
    some.and_then(|some| some.bind(std::slice::from_ref(list))).unwrap_or_else(Expression::always)
}
