//! Fills the blanks: answers in, a plan out; a need on a step that is left out passes on to that step's own needs.

use super::gate::{fits, minutes, not_an_option, phase_of, say};
use super::{Step, StepRole, Template};
use crate::error::{Error, Kind, clip};
use crate::goal::Goal;
use crate::language::Text;
use crate::plan::{Assignment, Assumption, Plan, PlanRecord, Raci, Reason, Scope, Task};
use crate::question::{Answer, Answers, Question, QuestionKind, Source, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The plan of a template for a goal and answers.
pub(super) fn plan(template: &Template, goal: &Goal, answers: &Answers) -> Result<Plan, Error> {
    if let Some(id) = answers.keys().find(|id| !template.questions.iter().any(|question| question.id == **id)) {
        let known =
            template.questions.iter().map(|question| format!("`{}`", question.id)).collect::<Vec<_>>().join(", ");
        return Err(Kind::TemplateUnknownQuestion { question: clip(id), known }.into());
    }
    let (answers, assumptions) = settled(template, answers)?;
    let values: BTreeMap<&str, String> =
        answers.iter().filter_map(|(id, answer)| Some((id.as_str(), say(answer.value.as_ref()?)))).collect();
    let active: Vec<bool> = template.conditions.iter().map(|condition| condition.holds(&values)).collect();
    let needs = passed_on(&template.record.steps, &active)?;
    let mut tasks = Vec::new();
    for (((step, condition), active), needs) in
        template.record.steps.iter().zip(&template.conditions).zip(active).zip(needs)
    {
        if active {
            let because = condition.questions().into_iter().filter_map(|id| {
                let answer = values.get(id)?.clone();
                let evidence = answers.get(id).map(|answer| answer.evidence.clone()).unwrap_or_default();
                Some(Reason { question: id.to_owned(), answer, evidence })
            });
            tasks.push(task(template, step, needs, because.collect()));
        }
    }
    Plan::try_from(PlanRecord {
        id: template.record.id.clone(),
        template: Some(format!("{}@{}", template.record.id, template.record.version)),
        title: template.record.title.clone(),
        goal: goal.clone(),
        answers,
        assumptions,
        key_task: template.record.key_step.clone(),
        tasks,
    })
}

/// Every question with its answer; what nobody knows is assumed.
fn settled(template: &Template, given: &Answers) -> Result<(Answers, Vec<Assumption>), Error> {
    let (mut answers, mut assumptions) = (Answers::new(), Vec::new());
    for (question, from) in template.questions.iter().zip(&template.record.questions) {
        let unanswered = || Error::from(Kind::TemplateUnanswered { question: clip(&question.id) });
        let answer = given.get(&question.id).ok_or_else(unanswered)?;
        if answer.source == Source::Unknown {
            if let Some(value) = &from.assume {
                assumptions.push(Assumption {
                    question: question.id.clone(),
                    text: question.text.clone(),
                    answer: say(value),
                    label: label(question, value),
                });
            }
            let evidence = answer.evidence.clone();
            answers
                .insert(question.id.clone(), Answer { value: from.assume.clone(), source: Source::Unknown, evidence });
            continue;
        }
        let value = answer.value.as_ref().ok_or_else(unanswered)?;
        let options: Vec<&str> = question.options.iter().map(|option| option.value.as_str()).collect();
        if !fits(question.kind, &options, value) {
            return Err(not_an_option(&question.id, value, &options));
        }
        answers.insert(question.id.clone(), answer.clone());
    }
    Ok((answers, assumptions))
}

/// How an answer is shown.
fn label(question: &Question, value: &Value) -> Text {
    let word = say(value);
    if question.kind == QuestionKind::Boolean {
        return if *value == Value::Flag(true) { Text::new("sí", "yes") } else { Text::new("no", "no") };
    }
    let option = question.options.iter().find(|option| option.value == word);
    option.map_or_else(|| Text::new(word.clone(), word.clone()), |option| option.label.clone())
}

/// For each step the ids of the steps in the plan that it needs, itself or through steps that are left out. The steps
/// stand in order, so each list is made once, from lists that are there.
fn passed_on(steps: &[Step], active: &[bool]) -> Result<Vec<Vec<String>>, Error> {
    let places: BTreeMap<&str, usize> =
        steps.iter().enumerate().map(|(place, step)| (step.id.as_str(), place)).collect();
    let mut lists: Vec<Vec<usize>> = Vec::with_capacity(steps.len());
    let mut total = 0usize;
    for step in steps {
        let mut seen = BTreeSet::new();
        let mut list = Vec::new();
        for place in step.after.iter().filter_map(|id| places.get(id.as_str()).copied()) {
            let itself = [place];
            let through = if active.get(place).copied().unwrap_or(false) {
                itself.as_slice()
            } else {
                lists.get(place).map(Vec::as_slice).unwrap_or_default()
            };
            list.extend(through.iter().copied().filter(|place| seen.insert(*place)));
        }
        total = total.saturating_add(list.len());
        if total > Plan::NEEDS {
            return Err(Kind::PlanTooLarge { what: "after".into(), count: total, limit: Plan::NEEDS }.into());
        }
        lists.push(list);
    }
    let id = |place: &usize| steps.get(*place).map(|step| step.id.clone());
    Ok(lists.iter().map(|list| list.iter().filter_map(id).collect()).collect())
}

fn task(template: &Template, step: &Step, after: Vec<String>, because: Vec<Reason>) -> Task {
    let phase = template.record.phases.iter().find(|phase| phase.id == phase_of(step));
    let mut roles: Vec<Assignment> = step.roles.iter().map(|part| assignment(template, part)).collect();
    roles.sort_by_key(|assignment| assignment.raci != Raci::Responsible);
    Task {
        id: step.id.clone(),
        reference: step.reference.clone(),
        title: step.title.clone(),
        phase: phase_of(step).to_owned(),
        phase_label: phase.map(|phase| phase.title.clone()).unwrap_or_default(),
        roles,
        after,
        offset: step.offset,
        effort: minutes(step).unwrap_or_default(),
        authority: step.authority,
        scope: phase.map_or(Scope::Each, |phase| phase.scope),
        milestone: step.milestone,
        gate: step.gate,
        optional: step.optional,
        done: step.done.clone(),
        because,
    }
}

fn assignment(template: &Template, part: &StepRole) -> Assignment {
    let role = template.record.roles.iter().find(|role| role.id == part.role);
    Assignment {
        role: part.role.clone(),
        label: role.map(|role| role.label.clone()).unwrap_or_default(),
        raci: part.raci,
    }
}
