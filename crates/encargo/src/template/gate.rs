//! The gate of a template: what it refuses, all at once, before anybody answers a question.

use super::compile::{self, Compiled};
use super::record::{Method, Step, TemplatePrerequisite, TemplateQuestion, TemplateRecord};
use super::{Template, compile::words::minutes};
use crate::error::{Error, Kind, Problem, clip};
use crate::plan::gate::{is_path, is_slug, near, passes, rises};
use crate::plan::{Dependency, GapUnit, Offset, Plan, Wait};
use crate::question::expression::is_mentionable;
use crate::question::{Choice, QuestionKind, Value};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// How many problems are told at once.
const TOLD: usize = 100;

/// What was found wrong so far.
#[derive(Default)]
pub(super) struct Problems {
    first: Option<Kind>,
    list: Vec<Problem>,
}

impl Problems {
    /// One problem more, at a place of the record.
    pub(super) fn add(&mut self, path: String, kind: Kind) {
        self.expecting(path, kind, None);
    }

    /// One problem more, and what was expected.
    pub(super) fn expecting(&mut self, path: String, kind: Kind, expected: Option<String>) {
        if self.list.len() < TOLD {
            let (kind, problem) = Problem::of(kind, path);
            self.list.push(Problem { expected, ..problem });
            self.first.get_or_insert(kind);
        }
    }

    /// What an error of a record inside this one says, its places below `path`.
    fn inside(&mut self, path: &str, error: &Error) {
        for problem in error.problems() {
            if self.list.len() < TOLD {
                self.list.push(Problem { path: format!("{path}{}", problem.path), ..problem.clone() });
                self.first.get_or_insert_with(|| error.kind().clone());
            }
        }
    }

    fn refusal(self) -> Result<(), Error> {
        match self.first {
            Some(kind) => Err(Error::from(kind).with_problems(self.list)),
            None => Ok(()),
        }
    }
}

/// Checks a record and makes its steps ready for any answers.
pub(super) fn checked(record: TemplateRecord) -> Result<(TemplateRecord, Compiled), Error> {
    let mut problems = Problems::default();
    bounded(&record, &mut problems);
    problems.refusal()?;
    let mut problems = Problems::default();
    for (place, include) in record.includes.iter().enumerate() {
        if let Err(error) = checked(include.clone()) {
            problems.inside(&format!("/includes/{place}"), &error);
        }
    }
    names(&record, &mut problems);
    for (place, question) in record.questions.iter().enumerate() {
        sound(question, &format!("/questions/{place}"), &mut problems);
    }
    for (place, role) in record.roles.iter().enumerate() {
        for (at, fall) in role.falls_to.iter().enumerate() {
            role_is_known(&fall.role, &record, format!("/roles/{place}/falls_to/{at}/role"), &mut problems);
        }
    }
    for (place, prerequisite) in record.prerequisites.iter().enumerate() {
        prerequisite_is_sound(prerequisite, &record, &format!("/prerequisites/{place}"), &mut problems);
    }
    for (place, step) in record.steps.iter().enumerate() {
        step_is_sound(step, &record, &format!("/steps/{place}"), &mut problems);
    }
    key(&record, &mut problems);
    let compiled = compile::compiled(&record, &mut problems);
    problems.refusal()?;
    Ok((record, compiled))
}

/// Sizes first: nothing else is looked at in a record that is too large.
fn bounded(record: &TemplateRecord, problems: &mut Problems) {
    let all = || {
        record.steps.iter().chain(record.steps.iter().flat_map(|step| &step.methods).flat_map(|method| &method.steps))
    };
    let mut limit = |what: &str, count: usize, limit: usize| {
        if count > limit {
            problems.add(format!("/{what}"), Kind::TemplateTooLarge { what: what.to_owned(), count, limit });
        }
    };
    limit("steps", all().count(), Template::STEPS);
    limit("after", all().map(|step| step.after.len() + step.needs.len()).sum(), Plan::NEEDS);
    limit("questions", record.questions.len(), Template::QUESTIONS);
    limit("computed", record.computed.len(), Template::QUESTIONS);
    limit("prerequisites", record.prerequisites.len(), Template::STEPS);
    limit("includes", record.includes.len(), Template::QUESTIONS);
}

/// Ids are slugs or paths, each once.
fn names(record: &TemplateRecord, problems: &mut Problems) {
    if !is_slug(&record.id) {
        problems.add("/id".into(), bad_id(&record.id));
    }
    let mut unique = |what: &str, ids: Vec<(String, &str)>, good: fn(&str) -> bool| {
        let mut seen = BTreeSet::new();
        for (path, id) in ids {
            if !good(id) {
                problems.add(path, bad_id(id));
            } else if !seen.insert(id) {
                problems.add(path, Kind::TemplateDuplicate { what: what.to_owned(), id: clip(id) });
            }
        }
    };
    unique("roles", listed("roles", record.roles.iter().map(|role| role.id.as_str())), is_slug);
    unique("phases", listed("phases", record.phases.iter().map(|phase| phase.id.as_str())), is_slug);
    unique("calendars", listed("calendars", record.calendars.iter().map(|calendar| calendar.id.as_str())), is_slug);
    unique("includes", listed("includes", record.includes.iter().map(|include| include.id.as_str())), is_slug);
    let prerequisites = record.prerequisites.iter().map(|prerequisite| prerequisite.id.as_str());
    unique("prerequisites", listed("prerequisites", prerequisites), is_slug);
    let mut named = listed("questions", record.questions.iter().map(|question| question.id.as_str()));
    named.extend(listed("computed", record.computed.iter().map(|computed| computed.id.as_str())));
    unique("questions", named, is_slug);
    let mut steps = listed("steps", record.steps.iter().map(|step| step.id.as_str()));
    for (place, step) in record.steps.iter().enumerate() {
        for (method_place, method) in step.methods.iter().enumerate() {
            let path = |inner: usize| format!("/steps/{place}/methods/{method_place}/steps/{inner}/id");
            steps.extend(method.steps.iter().enumerate().map(|(inner, step)| (path(inner), step.id.as_str())));
        }
    }
    unique("steps", steps, is_path);
    // what an expression could not mention, `and` for one
    for (place, computed) in record.computed.iter().enumerate().filter(|(_, computed)| !is_mentionable(&computed.id)) {
        problems.add(format!("/computed/{place}/id"), bad_id(&computed.id));
    }
    for (place, question) in record.questions.iter().enumerate().filter(|(_, question)| !is_mentionable(&question.id)) {
        problems.add(format!("/questions/{place}/id"), bad_id(&question.id));
    }
}

/// A choice has options, each once; what is assumed, usual, or said by facts is an answer.
fn sound(question: &TemplateQuestion, path: &str, problems: &mut Problems) {
    let options: Vec<&str> = question.options.iter().map(|option| option.value.as_str()).collect();
    let distinct: BTreeSet<&str> = options.iter().copied().collect();
    if distinct.len() != options.len() || (question.kind == QuestionKind::Choice) == options.is_empty() {
        problems.add(format!("{path}/options"), Kind::TemplateOptions { question: clip(&question.id) });
        return;
    }
    let usual = question.assume.iter().map(|value| ("assume".to_owned(), value));
    let usual = usual.chain(question.default.iter().map(|value| ("default".to_owned(), value)));
    let facts = question.facts.iter().enumerate();
    let facts = facts.filter_map(|(place, rule)| Some((format!("facts/{place}/answer"), rule.answer.as_ref()?)));
    for (key, value) in usual.chain(facts) {
        if !fits(question.kind, &question.options, value) {
            problems.add(format!("{path}/{key}"), not_an_option(&question.id, value, &question.options));
        }
    }
    if question.when.is_some() && question.default.is_none() && question.assume.is_none() {
        problems.add(format!("{path}/when"), Kind::TemplateNotAsked { question: clip(&question.id) });
    }
}

fn prerequisite_is_sound(
    prerequisite: &TemplatePrerequisite,
    record: &TemplateRecord,
    path: &str,
    problems: &mut Problems,
) {
    let id = &prerequisite.id;
    role_is_known(&prerequisite.role, record, format!("{path}/role"), problems);
    hours_are_sound(prerequisite.hours, id, false, format!("{path}/hours"), problems);
    times_are_sound(
        id,
        prerequisite.offset.as_ref(),
        prerequisite.wait.as_ref(),
        &prerequisite.after,
        record,
        path,
        problems,
    );
}

fn step_is_sound(step: &Step, record: &TemplateRecord, path: &str, problems: &mut Problems) {
    let phase = phase_of(&step.id);
    if !record.phases.iter().any(|known| known.id == phase) {
        problems.add(format!("{path}/id"), unknown("phases", phase));
    }
    for (place, part) in step.roles.iter().enumerate() {
        role_is_known(&part.role, record, format!("{path}/roles/{place}/role"), problems);
    }
    hours_are_sound(step.hours, &step.id, step.milestone, format!("{path}/hours"), problems);
    times_are_sound(&step.id, step.offset.as_ref(), step.wait.as_ref(), &step.after, record, path, problems);
    for (place, need) in step.needs.iter().enumerate() {
        if !record.prerequisites.iter().any(|prerequisite| prerequisite.id == *need) {
            problems.add(format!("{path}/needs/{place}"), unknown("prerequisites", need));
        }
    }
    let both = |what: &str| Kind::TemplateBothWays { step: clip(&step.id), what: what.to_owned() };
    let own_work = step.hours != <[Decimal; 3]>::default() || !step.roles.is_empty();
    if step.part.is_some() && (own_work || !step.methods.is_empty() || step.repeat.is_some()) {
        problems.add(format!("{path}/use"), both("`use` and `hours`, `roles`, `methods` or `repeat`"));
    }
    if step.repeat.is_some() && step.methods.iter().any(|method| !method.steps.is_empty()) {
        problems.add(format!("{path}/repeat"), both("`repeat` and methods with `steps`"));
    }
    let mut seen = BTreeSet::new();
    for (place, method) in step.methods.iter().enumerate() {
        let path = format!("{path}/methods/{place}");
        if !is_slug(&method.id) {
            problems.add(format!("{path}/id"), bad_id(&method.id));
        } else if !seen.insert(method.id.as_str()) {
            problems
                .add(format!("{path}/id"), Kind::TemplateDuplicate { what: "methods".into(), id: clip(&method.id) });
        }
        method_is_sound(method, step, record, &path, problems);
    }
}

fn method_is_sound(method: &Method, step: &Step, record: &TemplateRecord, path: &str, problems: &mut Problems) {
    for (place, part) in method.roles.iter().flatten().enumerate() {
        role_is_known(&part.role, record, format!("{path}/roles/{place}/role"), problems);
    }
    if let Some(hours) = method.hours {
        hours_are_sound(hours, &step.id, step.milestone, format!("{path}/hours"), problems);
    }
    if method.wait.as_ref().is_some_and(|wait| !passes(wait.amount, wait.unit)) {
        problems.add(format!("{path}/wait"), Kind::PlanGap { task: clip(&step.id) });
    }
    for (place, inner) in method.steps.iter().enumerate() {
        let path = format!("{path}/steps/{place}");
        let below = inner.id.strip_prefix(step.id.as_str()).is_some_and(|rest| rest.starts_with('/'));
        if !below {
            problems.expecting(format!("{path}/id"), bad_id(&inner.id), Some(format!("`{}/…`", clip(&step.id))));
        }
        if !inner.methods.is_empty() || inner.part.is_some() {
            let what = "being a sub-step and `methods` or `use`".to_owned();
            problems.add(path.clone(), Kind::TemplateBothWays { step: clip(&inner.id), what });
        }
        step_is_sound(inner, record, &path, problems);
    }
}

fn role_is_known(role: &str, record: &TemplateRecord, path: String, problems: &mut Problems) {
    if !record.roles.iter().any(|known| known.id == role) {
        problems.add(path, unknown("roles", role));
    }
}

fn hours_are_sound(hours: [Decimal; 3], id: &str, milestone: bool, path: String, problems: &mut Problems) {
    let sane = minutes(hours).is_some_and(|effort| rises(effort) && (!milestone || effort.pessimistic == 0));
    if !sane {
        problems.add(path, Kind::TemplateHours { step: clip(id) });
    }
}

fn times_are_sound(
    id: &str,
    offset: Option<&Offset>,
    wait: Option<&Wait>,
    after: &[Dependency],
    record: &TemplateRecord,
    path: &str,
    problems: &mut Problems,
) {
    if offset.is_some_and(|offset| !near(offset)) {
        problems.add(format!("{path}/offset"), Kind::PlanOffset { task: clip(id) });
    }
    let known = |calendar: &Option<String>| {
        calendar.as_ref().is_none_or(|id| record.calendars.iter().any(|known| known.id == *id))
    };
    let lags = after
        .iter()
        .enumerate()
        .map(|(place, need)| (format!("{path}/after/{place}"), need.lag.unsigned_abs(), need.unit, &need.calendar));
    let waits = wait.iter().map(|wait| (format!("{path}/wait"), wait.amount, wait.unit, &wait.calendar));
    for (path, amount, unit, calendar) in lags.chain(waits) {
        if !passes(amount, unit) {
            problems.add(path, Kind::PlanGap { task: clip(id) });
        } else if !known(calendar) || (unit == GapUnit::CalendarDays && calendar.is_some()) {
            problems.add(path, unknown("calendars", calendar.as_deref().unwrap_or_default()));
        }
    }
}

fn key(record: &TemplateRecord, problems: &mut Problems) {
    let Some(id) = &record.key_step else { return };
    match record.steps.iter().find(|step| step.id == *id) {
        None => problems.add("/key_step".into(), unknown("key_step", id)),
        Some(step)
            if step.when.is_some() || step.repeat.is_some() || step.part.is_some() || !step.methods.is_empty() =>
        {
            problems.add("/key_step".into(), Kind::TemplateConditionalKey { step: clip(id) });
        }
        Some(_) => {}
    }
}

/// Whether a value answers a question of a kind.
pub(super) fn fits(kind: QuestionKind, options: &[Choice], value: &Value) -> bool {
    kind.takes(options, value).is_some()
}

pub(super) fn not_an_option(question: &str, value: &Value, options: &[Choice]) -> Kind {
    let options = options.iter().map(|option| format!("`{}`", option.value)).collect::<Vec<_>>().join(", ");
    Kind::TemplateNotAnOption { question: clip(question), value: clip(&value.say()), options }
}

/// The id of a step's phase: the first part of its own.
pub(super) fn phase_of(id: &str) -> &str {
    id.split('/').next().unwrap_or_default()
}

fn bad_id(id: &str) -> Kind {
    Kind::PlanBadId { id: clip(id) }
}

pub(super) fn unknown(what: &str, id: &str) -> Kind {
    Kind::TemplateUnknown { what: what.to_owned(), id: clip(id) }
}

/// The ids of a list of the record, with their places.
fn listed<'a>(key: &str, ids: impl Iterator<Item = &'a str>) -> Vec<(String, &'a str)> {
    ids.enumerate().map(|(place, id)| (format!("/{key}/{place}/id"), id)).collect()
}
