//! The questions of a template, its computed values, and the questions that a part leaves open.

use super::{Ask, Builder, Scope};
use crate::error::{Kind, clip};
use crate::question::asked;
use crate::question::expression::{Expression, Name};
use crate::question::{Question, Value};
use crate::template::record::{Step, TemplatePart, TemplateQuestion};

/// A question as it is asked, under an id of the whole.
fn asked(question: &TemplateQuestion, id: &str, when: Option<String>) -> Question {
    Question {
        id: id.to_owned(),
        text: question.text.clone(),
        kind: question.kind,
        options: question.options.clone(),
        when,
        otherwise: taken(question, question.default.as_ref().or(question.assume.as_ref())),
        facts: question.facts.clone(),
        proposal: taken(question, question.default.as_ref()),
        evidence: Vec::new(),
        profile: question.profile,
    }
}

/// A value of the record as its question takes it; the gate refuses what it does not take.
fn taken(question: &TemplateQuestion, value: Option<&Value>) -> Option<Value> {
    value.map(|value| question.kind.takes(&question.options, value).unwrap_or_else(|| value.clone()))
}

/// A question as the expressions of its own record mention it.
fn name(question: &TemplateQuestion) -> Name {
    asked::name(&asked(question, &question.id, None))
}

impl<'a> Builder<'_> {
    /// The questions of the template itself, each a name of the whole.
    pub(super) fn own_questions(&mut self, scope: &mut Scope<'a>) {
        for (place, question) in scope.record.questions.iter().enumerate() {
            let path = format!("/questions/{place}");
            let when = self.condition(scope, question.when.as_ref(), format!("{path}/when"));
            let index = self.ask(question, question.id.clone(), when);
            let name = name(question);
            scope.bound.push(Expression::name(index, &name));
            scope.names.push(name);
        }
        self.assumed(scope);
    }

    /// A question of the whole.
    fn ask(&mut self, question: &TemplateQuestion, id: String, when: Expression) -> usize {
        let index = self.compiled.names.len();
        let text_of_when = (!when.is_always()).then(|| when.say(&self.compiled.names));
        self.compiled.questions.push(asked(question, &id, text_of_when));
        self.compiled.names.push(Name { id, ..name(question) });
        let otherwise = taken(question, question.default.as_ref().or(question.assume.as_ref()));
        self.compiled.asks.push(Ask { when, assume: taken(question, question.assume.as_ref()), otherwise });
        index
    }

    /// An expression that uses a question needs to know what to assume.
    fn assumed(&mut self, scope: &Scope<'_>) {
        let record = scope.record;
        let steps = record.steps.iter();
        let inner = steps.clone().flat_map(|step| &step.methods).flat_map(|method| &method.steps);
        let steps = steps.chain(inner);
        let methods = steps.clone().flat_map(|step| &step.methods).filter_map(|method| method.when.as_ref());
        let answers = steps.clone().filter_map(|step| step.part.as_ref()).flat_map(|part| part.answers.values());
        let expressions = steps.clone().filter_map(|step| step.when.as_ref()).chain(methods).chain(answers);
        let expressions = expressions.chain(record.computed.iter().map(|computed| &computed.value));
        let expressions = expressions.chain(record.prerequisites.iter().map(|prerequisite| &prerequisite.present));
        let expressions = expressions.chain(record.questions.iter().filter_map(|question| question.when.as_ref()));
        let amounts = steps.clone().flat_map(|step| [&step.hours_times, &step.offset_plus, &step.wait_plus]);
        let more = steps.clone().flat_map(|step| &step.methods).map(|method| &method.hours_times);
        let before = record.prerequisites.iter().flat_map(|one| [&one.hours_times, &one.offset_plus, &one.wait_plus]);
        let falls = record.roles.iter().flat_map(|role| &role.falls_to).map(|fall| &fall.when);
        let expressions = expressions.chain(amounts.chain(more).chain(before).chain(falls).flatten());
        let mut used = vec![false; scope.names.len()];
        for text in expressions {
            for index in Expression::read(text, &scope.names).map(|read| read.names()).unwrap_or_default() {
                if let Some(flag) = used.get_mut(index) {
                    *flag = true;
                }
            }
        }
        for step in steps.filter(|step| step.repeat.is_some()) {
            let index = scope.names.iter().position(|name| Some(&name.id) == step.repeat.as_ref());
            if let Some(flag) = index.and_then(|index| used.get_mut(index)) {
                *flag = true;
            }
        }
        for ((place, question), used) in record.questions.iter().enumerate().zip(used) {
            if used && question.assume.is_none() {
                let kind = Kind::TemplateNoAssumption { question: clip(&question.id) };
                self.problems.add(format!("{}/questions/{place}/assume", scope.path), kind);
            }
        }
    }

    /// The computed values, each over the questions and the computed values above it.
    pub(super) fn computed(&mut self, scope: &mut Scope<'a>) {
        for (place, computed) in scope.record.computed.iter().enumerate() {
            let path = format!("{}/computed/{place}/value", scope.path);
            let value = self.expression(scope, &computed.value, None, path);
            scope.names.push(Name { id: computed.id.clone(), kind: value.kind() });
            scope.bound.push(value);
        }
    }

    /// The questions of a part: answered by the step that uses it, shared with the template, or asked beside its own.
    pub(super) fn part_questions(
        &mut self,
        outer: &Scope<'a>,
        inner: &mut Scope<'a>,
        step: &Step,
        part: &TemplatePart,
        path: &str,
    ) {
        let record = inner.record;
        for id in part.answers.keys() {
            if !record.questions.iter().any(|question| question.id == *id) {
                let known = record.questions.iter().map(|question| format!("`{}`", question.id)).collect::<Vec<_>>();
                let kind = Kind::TemplateUnknownQuestion { question: clip(id), known: known.join(", ") };
                self.problems.add(format!("{path}/use/answers/{id}"), kind);
            }
        }
        for (place, question) in record.questions.iter().enumerate() {
            let name = name(question);
            let bound = if let Some(text) = part.answers.get(&question.id) {
                self.expression(outer, text, Some(&name.kind), format!("{path}/use/answers/{}", question.id))
            } else if let Some(index) = self.shared(question) {
                self.also_asked(index, &inner.when);
                Expression::name(index, &name)
            } else {
                let last = step.id.rsplit('/').next().unwrap_or_default();
                let id = if question.profile { question.id.clone() } else { format!("{last}-{}", question.id) };
                let asked =
                    self.condition(inner, question.when.as_ref(), format!("{}/questions/{place}/when", inner.path));
                let when = inner.when.clone().and(asked);
                Expression::name(self.ask(question, id, when), &name)
            };
            inner.bound.push(bound);
            inner.names.push(name);
        }
    }

    /// The question of the whole with the same id that takes the same kind of answer.
    fn shared(&self, question: &TemplateQuestion) -> Option<usize> {
        let kind = name(question).kind;
        self.compiled.names.iter().position(|name| name.id == question.id && name.kind == kind)
    }

    /// A question that a part asked first is asked when any of the parts is in the plan.
    fn also_asked(&mut self, index: usize, when: &Expression) {
        let names = &self.compiled.names;
        let Some(ask) = self.compiled.asks.get_mut(index).filter(|ask| !ask.when.is_always()) else { return };
        // what decides must have been asked before
        if when.names().iter().all(|name| *name < index) {
            ask.when = std::mem::replace(&mut ask.when, Expression::never()).or(when.clone());
            let text = (!ask.when.is_always()).then(|| ask.when.say(names));
            if let Some(question) = self.compiled.questions.get_mut(index) {
                question.when = text;
            }
        } else {
            ask.when = Expression::always();
            if let Some(question) = self.compiled.questions.get_mut(index) {
                question.when = None;
            }
        }
    }
}
