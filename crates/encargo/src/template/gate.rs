//! The gate of a template: what it refuses, before anybody answers a question.

use super::{Condition, Step, Template, TemplateQuestion, TemplateRecord};
use crate::error::{Error, Kind, clip};
use crate::plan::gate::{FARTHEST, is_path, is_slug, rises};
use crate::plan::{Estimate, Plan, order};
use crate::question::{Question, QuestionKind, Value};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::collections::{BTreeMap, BTreeSet};

/// Checks a record and puts its steps in an order that can be worked whatever the answers.
pub(super) fn checked(mut record: TemplateRecord) -> Result<Template, Error> {
    if !is_slug(&record.id) {
        return Err(bad_id(&record.id));
    }
    bounded("steps", record.steps.len(), Template::STEPS)?;
    bounded("after", record.steps.iter().map(|step| step.after.len()).sum(), Plan::NEEDS)?;
    bounded("questions", record.questions.len(), Template::QUESTIONS)?;
    unique("roles", record.roles.iter().map(|role| role.id.as_str()), is_slug)?;
    unique("phases", record.phases.iter().map(|phase| phase.id.as_str()), is_slug)?;
    unique("questions", record.questions.iter().map(|question| question.id.as_str()), is_slug)?;
    unique("steps", record.steps.iter().map(|step| step.id.as_str()), is_path)?;
    for question in &record.questions {
        sound(question)?;
    }
    if let Some(id) = &record.key_step {
        let step = record.steps.iter().find(|step| step.id == *id).ok_or_else(|| unknown("key_step", id))?;
        if step.when.is_some() {
            return Err(Kind::TemplateConditionalKey { step: clip(id) }.into());
        }
    }
    in_order(&mut record)?;
    let questions: Vec<Question> = record.questions.iter().map(question).collect();
    let mut conditions = Vec::with_capacity(record.steps.len());
    for step in &record.steps {
        let condition = match &step.when {
            Some(text) => Condition::read(text, &questions)?,
            None => Condition::Always,
        };
        for id in condition.questions() {
            let unassumed = |question: &&TemplateQuestion| question.id == id && question.assume.is_none();
            if record.questions.iter().any(|question| unassumed(&question)) {
                return Err(Kind::TemplateNoAssumption { question: clip(id) }.into());
            }
        }
        conditions.push(condition);
        step_is_sound(step, &record)?;
    }
    Ok(Template { record, questions, conditions })
}

fn step_is_sound(step: &Step, record: &TemplateRecord) -> Result<(), Error> {
    let phase = phase_of(step);
    if !record.phases.iter().any(|known| known.id == phase) {
        return Err(unknown("phases", phase));
    }
    if let Some(part) = step.roles.iter().find(|part| !record.roles.iter().any(|role| role.id == part.role)) {
        return Err(unknown("roles", &part.role));
    }
    let sane = minutes(step).is_some_and(|effort| rises(effort) && (!step.milestone || effort.pessimistic == 0));
    if !sane {
        return Err(Kind::TemplateHours { step: clip(&step.id) }.into());
    }
    if step.offset.is_some_and(|offset| offset.unsigned_abs() > FARTHEST) {
        return Err(Kind::PlanOffset { task: clip(&step.id) }.into());
    }
    Ok(())
}

/// A choice has options, each once; what is assumed and what facts say is an answer.
fn sound(question: &TemplateQuestion) -> Result<(), Error> {
    let options: BTreeSet<&str> = question.options.iter().map(|option| option.value.as_str()).collect();
    if options.len() != question.options.len() || (question.kind == QuestionKind::Choice) == options.is_empty() {
        return Err(Kind::TemplateOptions { question: clip(&question.id) }.into());
    }
    let values = question.assume.iter().chain(question.facts.iter().filter_map(|rule| rule.answer.as_ref()));
    for value in values {
        if !fits(question.kind, &options.iter().copied().collect::<Vec<_>>(), value) {
            return Err(not_an_option(&question.id, value, &options.iter().copied().collect::<Vec<_>>()));
        }
    }
    Ok(())
}

/// Whether a value answers a question of a kind.
pub(super) fn fits(kind: QuestionKind, options: &[&str], value: &Value) -> bool {
    match (kind, value) {
        (QuestionKind::Boolean, Value::Flag(_))
        | (QuestionKind::Number, Value::Number(_))
        | (QuestionKind::Date, Value::Date(_))
        | (QuestionKind::List, Value::List(_))
        | (QuestionKind::Text, _) => true,
        (QuestionKind::Choice, value) => options.contains(&say(value).as_str()),
        _ => false,
    }
}

/// A value as the wire writes it, without quotation marks.
pub(super) fn say(value: &Value) -> String {
    match value {
        Value::Flag(flag) => flag.to_string(),
        Value::Number(number) => number.normalize().to_string(),
        Value::Date(day) => day.to_string(),
        Value::List(words) => words.join(", "),
        Value::Text(text) => text.clone(),
    }
}

pub(super) fn not_an_option(question: &str, value: &Value, options: &[&str]) -> Error {
    let options = options.iter().map(|option| format!("`{option}`")).collect::<Vec<_>>().join(", ");
    Kind::TemplateNotAnOption { question: clip(question), value: clip(&say(value)), options }.into()
}

/// The id of a step's phase: the first part of its own.
pub(super) fn phase_of(step: &Step) -> &str {
    step.id.split('/').next().unwrap_or_default()
}

/// The hours of a step as whole minutes; nothing when they are not whole, negative or beyond counting.
pub(super) fn minutes(step: &Step) -> Option<Estimate> {
    let minute = |hours: Decimal| {
        let minutes = hours.checked_mul(Decimal::from(60))?;
        minutes.is_integer().then(|| minutes.to_u32()).flatten()
    };
    let [optimistic, likely, pessimistic] = step.hours;
    Some(Estimate { optimistic: minute(optimistic)?, likely: minute(likely)?, pessimistic: minute(pessimistic)? })
}

fn in_order(record: &mut TemplateRecord) -> Result<(), Error> {
    let places: BTreeMap<&str, usize> =
        record.steps.iter().enumerate().map(|(place, step)| (step.id.as_str(), place)).collect();
    let mut needs = Vec::with_capacity(record.steps.len());
    for step in &record.steps {
        let mut list = Vec::with_capacity(step.after.len());
        for need in &step.after {
            list.push(*places.get(need.as_str()).ok_or_else(|| unknown("after", need))?);
        }
        list.sort_unstable();
        list.dedup();
        needs.push(list);
    }
    let order = order::order(&needs).map_err(|circle| {
        let ids = circle.iter().filter_map(|place| record.steps.get(*place)).map(|step| step.id.as_str());
        Error::from(Kind::TemplateCycle { circle: order::say_circle(ids) })
    })?;
    let mut steps: Vec<Option<Step>> = std::mem::take(&mut record.steps).into_iter().map(Some).collect();
    record.steps = order.into_iter().filter_map(|place| steps.get_mut(place)?.take()).collect();
    Ok(())
}

fn question(from: &TemplateQuestion) -> Question {
    Question {
        id: from.id.clone(),
        text: from.text.clone(),
        kind: from.kind,
        options: from.options.clone(),
        facts: from.facts.clone(),
        proposal: None,
        evidence: Vec::new(),
        profile: from.profile,
    }
}

fn bounded(what: &str, count: usize, limit: usize) -> Result<(), Error> {
    if count <= limit { Ok(()) } else { Err(Kind::TemplateTooLarge { what: what.to_owned(), count, limit }.into()) }
}

fn unique<'a>(what: &str, ids: impl Iterator<Item = &'a str>, good: fn(&str) -> bool) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !good(id) {
            return Err(bad_id(id));
        }
        if !seen.insert(id) {
            return Err(Kind::TemplateDuplicate { what: what.to_owned(), id: clip(id) }.into());
        }
    }
    Ok(())
}

fn bad_id(id: &str) -> Error {
    Kind::PlanBadId { id: clip(id) }.into()
}

fn unknown(what: &str, id: &str) -> Error {
    Kind::TemplateUnknown { what: what.to_owned(), id: clip(id) }.into()
}
