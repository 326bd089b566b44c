//! A plan made by hand as the draft of a template: what it says becomes steps, what it leaves open becomes findings.

use super::record::{Fallback, NamedCalendar, Phase, Role, Step, StepRole, TemplatePrerequisite, TemplateRecord};
use super::{Keywords, Template, compile};
use crate::error::Error;
use crate::finding::{Finding, Severity, finding};
use crate::language::Text;
use crate::plan::say::{listed, title};
use crate::plan::{Dependency, Estimate, GapUnit, Plan, Raci, Scope, Task, Wait};
use encargo_noun::noun;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// A template made of a plan, and what somebody has to decide before it is one for every client.
#[noun]
pub struct TemplateDraft {
    /// The template: it asks nothing, and its plan has the tasks of the plan.
    #[cfg_attr(feature = "_js", tsify(type = "TemplateRecord"))]
    pub template: Template,
    /// What a template should say and the plan does not.
    pub findings: Vec<Finding>,
}

impl Plan {
    /// The plan as the draft of a template: every task a step that is always there, days as offsets, no questions yet.
    ///
    /// # Errors
    /// `plan.bad_id` when `id` is no slug, and what else a template's gate refuses.
    pub fn to_template(&self, id: &str, title: Text) -> Result<TemplateDraft, Error> {
        let key = self.key_task().map(|task| task.id.as_str());
        let mut record = TemplateRecord {
            id: id.to_owned(),
            version: 1,
            title,
            about: Text::default(),
            keywords: Keywords::default(),
            roles: roles(self),
            phases: phases(self),
            calendars: calendars(self),
            key_step: key.map(str::to_owned),
            questions: Vec::new(),
            computed: Vec::new(),
            prerequisites: Vec::new(),
            steps: Vec::new(),
            includes: Vec::new(),
        };
        for task in self.tasks() {
            match prerequisite(task).filter(|_| key != Some(task.id.as_str())) {
                Some(prerequisite) => record.prerequisites.push(prerequisite),
                None => record.steps.push(step(task)),
            }
        }
        let findings = findings(self, &record);
        Ok(TemplateDraft { template: Template::try_from(record)?, findings })
    }
}

fn roles(plan: &Plan) -> Vec<Role> {
    let mut roles: Vec<Role> = Vec::new();
    for part in plan.tasks().iter().flat_map(|task| &task.roles) {
        if !roles.iter().any(|role| role.id == part.role) {
            let role = |role: &String| Fallback { role: role.clone(), when: None };
            let falls_to = part.falls_to.iter().map(role).collect();
            roles.push(Role { id: part.role.clone(), label: part.label.clone(), falls_to });
        }
    }
    roles
}

/// The phases in the order of the tasks, each as the first of them says.
fn phases(plan: &Plan) -> Vec<Phase> {
    let mut phases: Vec<Phase> = Vec::new();
    for task in plan.tasks() {
        let id = super::gate::phase_of(&task.id);
        if !phases.iter().any(|phase| phase.id == id) {
            phases.push(Phase { id: id.to_owned(), title: task.phase_label.clone(), scope: task.scope });
        }
    }
    phases
}

fn calendars(plan: &Plan) -> Vec<NamedCalendar> {
    let named = plan.tasks().iter().flat_map(|task| {
        let lags = task.after.iter().filter_map(|need| need.calendar.as_ref());
        lags.chain(task.wait.iter().filter_map(|wait| wait.calendar.as_ref()))
    });
    let ids: BTreeSet<&String> = named.collect();
    ids.into_iter().map(|id| NamedCalendar { id: id.clone(), title: Text::new(id.as_str(), id.as_str()) }).collect()
}

/// Minutes as hours, near enough that they are whole minutes again.
fn hours(effort: Estimate) -> [Decimal; 3] {
    [effort.optimistic, effort.likely, effort.pessimistic]
        .map(|minutes| (Decimal::from(minutes) / Decimal::from(60)).round_dp(6).normalize())
}

/// Days of the week have no calendar.
fn after(task: &Task) -> Vec<Dependency> {
    let calendar = |need: &Dependency| need.calendar.clone().filter(|_| need.unit != GapUnit::CalendarDays);
    task.after.iter().map(|need| Dependency { calendar: calendar(need), ..need.clone() }).collect()
}

fn wait(task: &Task) -> Option<Wait> {
    let wait = task.wait.clone()?;
    let calendar = wait.calendar.clone().filter(|_| wait.unit != GapUnit::CalendarDays);
    Some(Wait { calendar, ..wait })
}

fn step(task: &Task) -> Step {
    Step {
        id: task.id.clone(),
        reference: task.reference.clone(),
        title: task.title.clone(),
        about: task.about.clone(),
        when: None,
        after: after(task),
        needs: Vec::new(),
        offset: task.offset.clone(),
        offset_plus: None,
        hours: hours(task.effort),
        hours_times: None,
        wait: wait(task),
        wait_plus: None,
        roles: task.roles.iter().map(|part| StepRole { role: part.role.clone(), raci: part.raci }).collect(),
        authority: task.authority,
        milestone: task.milestone,
        gate: task.gate,
        optional: task.optional,
        done: task.done.clone(),
        criteria: task.criteria.clone(),
        measures: task.measures.clone(),
        advances: task.advances.clone(),
        repeat: None,
        item_when: None,
        methods: Vec::new(),
        part: None,
    }
}

/// A task that gets something, as a prerequisite that is never there yet; nothing when it says more than one can say.
fn prerequisite(task: &Task) -> Option<TemplatePrerequisite> {
    let (id, kind) = (task.id.strip_prefix(compile::BEFORE)?.strip_prefix('/')?, task.prerequisite?);
    let plain = task.reference.is_none() && task.about.is_none() && task.scope == Scope::Once;
    let plain = plain && !task.milestone && !task.gate && !task.optional;
    let plain =
        plain && task.criteria.is_empty() && task.measures.is_empty() && task.advances.is_empty() && !id.contains('/');
    let [role] = task.roles.as_slice() else { return None };
    if !plain || role.raci != Raci::Responsible {
        return None;
    }
    let verb = compile::get(kind, &Text::default());
    let thing = |title: &str, verb: &str| title.strip_prefix(verb).map(str::to_owned);
    Some(TemplatePrerequisite {
        id: id.to_owned(),
        kind,
        title: Text::new(thing(&task.title.es, &verb.es)?, thing(&task.title.en, &verb.en)?),
        task: None,
        present: "never".to_owned(),
        role: role.role.clone(),
        after: after(task),
        offset: task.offset.clone(),
        offset_plus: None,
        hours: hours(task.effort),
        hours_times: None,
        wait: wait(task),
        wait_plus: None,
        authority: task.authority,
        done: task.done.clone(),
    })
}

/// What somebody should decide next, the most important first.
fn findings(plan: &Plan, record: &TemplateRecord) -> Vec<Finding> {
    let mut findings = vec![finding(
        "template.draft_questions",
        Severity::Suggestion,
        "questions",
        Text::new(
            "El borrador no pregunta nada: todas sus tareas están siempre.",
            "The draft asks nothing: all its tasks are always there.",
        ),
        Text::new(
            "Decide qué tareas dependen de una respuesta y escribe la pregunta.",
            "Decide which tasks depend on an answer and write the question.",
        ),
    )];
    findings.push(finding(
        "template.draft_keywords",
        Severity::Suggestion,
        "keywords",
        Text::new("Nada dice cómo llama la gente a este trabajo.", "Nothing says what people call this work."),
        Text::new(
            "Escribe las palabras con las que se pide, en los dos idiomas.",
            "Write the words it is asked for with, in both languages.",
        ),
    ));
    if record.key_step.is_none() {
        findings.push(finding(
            "template.draft_key_date",
            Severity::Suggestion,
            "key_step",
            Text::new("Ninguna tarea es la de la fecha clave.", "No task is the one of the key date."),
            Text::new(
                "Di qué hito tiene el día desde el que se cuentan los demás.",
                "Say which milestone has the day that the others count from.",
            ),
        ));
    }
    let mut told = |code: &str, tasks: Vec<&Task>, say: fn(&str, &str) -> (Text, Text)| {
        let titles: Vec<Text> = tasks.into_iter().map(title).collect();
        if !titles.is_empty() {
            let names = listed(&titles.iter().collect::<Vec<_>>());
            let (message, suggestion) = say(&names.es, &names.en);
            findings.push(finding(code, Severity::Suggestion, "steps", message, suggestion));
        }
    };
    let all = |look: &dyn Fn(&Task) -> bool| {
        plan.tasks().iter().map(AsRef::as_ref).filter(|task| look(task)).collect::<Vec<_>>()
    };
    told("template.draft_offset", all(&|task| task.offset.is_none()), |es, en| {
        (
            Text::new(format!("Sin día previsto: {es}."), format!("Without a target day: {en}.")),
            Text::new(
                "Di cuántos días antes o después de la fecha clave.",
                "Say how many days before or after the key date.",
            ),
        )
    });
    told("template.draft_estimate", all(&|task| !task.milestone && task.effort.pessimistic == 0), |es, en| {
        (
            Text::new(format!("Sin horas: {es}."), format!("Without hours: {en}.")),
            Text::new(
                "Estima las horas: si va bien, lo probable y si va mal.",
                "Estimate the hours: when all goes well, most likely, and when it goes badly.",
            ),
        )
    });
    let lost = |task: &Task| {
        let phase = record.phases.iter().find(|phase| phase.id == super::gate::phase_of(&task.id));
        phase.is_none_or(|phase| task.phase != phase.id || task.phase_label != phase.title || task.scope != phase.scope)
    };
    told("template.draft_phase", all(&lost), |es, en| {
        (
            Text::new(
                format!("La fase no es la que dice el identificador, o no es igual en todas sus tareas: {es}."),
                format!("The phase is not that of the id, or not the same in all its tasks: {en}."),
            ),
            Text::new(
                "La fase de un paso es la primera parte de su identificador.",
                "A step's phase is the first part of its id.",
            ),
        )
    });
    let as_step = |task: &Task| task.prerequisite.is_some() && record.steps.iter().any(|step| step.id == task.id);
    told("template.draft_prerequisite", all(&as_step), |es, en| {
        (
            Text::new(
                format!("Queda como paso corriente lo que consigue un requisito previo: {es}."),
                format!("What gets a prerequisite stays as a plain step: {en}."),
            ),
            Text::new(
                "Escríbelo entre los requisitos previos y di cuándo está ya.",
                "Write it under the prerequisites and say when it is there already.",
            ),
        )
    });
    // what the plan's own answers took for granted is the plan's matter, not the template's
    findings.extend(plan.findings().into_iter().filter(|finding| finding.code != "plan.assumed"));
    findings
}
