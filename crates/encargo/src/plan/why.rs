//! Why a task is in the plan, in sentences: answers and quotes, what nobody knew, what waits for it; knows no template.

use super::say::{listed, title};
use super::{Plan, Reason, Task, order};
use crate::language::{Evidence, Language, Text};
use crate::question::Source;
use crate::say::quoted;
use encargo_noun::noun;

/// An answer that decides about a task.
#[noun]
#[derive(Eq)]
pub struct WhyReason {
    /// The question's id.
    pub question: String,
    /// The question.
    pub question_text: Text,
    /// The answer as the wire writes it.
    pub answer: String,
    /// The answer as shown.
    pub answer_label: Text,
    /// Nobody knew: the answer is assumed.
    pub assumed: bool,
    /// It was not asked: the answer is the usual one.
    pub not_asked: bool,
    /// The words behind the answer.
    pub evidence: Vec<Evidence>,
}

/// Why a task is in the plan.
#[noun]
#[derive(Eq)]
pub struct PlanWhy {
    /// The task's id.
    pub task: String,
    /// All of it in sentences.
    pub text: Text,
    /// The answers that put it there; empty for a task that depends on no answer.
    pub reasons: Vec<WhyReason>,
    /// The ids of the tasks that it waits for.
    pub waits_for: Vec<String>,
    /// The ids of the tasks that wait for it.
    pub opens: Vec<String>,
}

/// Why the task at a place is there.
pub(super) fn why(plan: &Plan, place: usize) -> Option<PlanWhy> {
    let waits = |needs: &Vec<usize>| needs.contains(&place);
    let opens =
        plan.needs().iter().enumerate().filter(|(_, needs)| waits(needs)).map(|(next, _)| next).collect::<Vec<_>>();
    explain(plan, place, &opens)
}

/// Why every task is there, in the plan's order.
pub(super) fn whys(plan: &Plan) -> Vec<PlanWhy> {
    let opens = order::opens(plan.needs());
    opens.iter().enumerate().filter_map(|(place, opens)| explain(plan, place, opens)).collect()
}

/// Why a task is there that others wait for.
fn explain(plan: &Plan, place: usize, opens: &[usize]) -> Option<PlanWhy> {
    let task = plan.tasks().get(place)?;
    let opens: Vec<&Task> = opens.iter().filter_map(|place| plan.tasks().get(*place).map(AsRef::as_ref)).collect();
    let waits_for = plan.needs().get(place).into_iter().flatten();
    let waits_for = waits_for.filter_map(|place| plan.tasks().get(*place)).map(|task| task.id.clone()).collect();
    let reasons: Vec<WhyReason> = task.because.iter().map(|reason| explained(plan, reason)).collect();
    let say = |language: Language| {
        let parts = [because(plan, task, &reasons, language), purpose(plan, task, &opens, language)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let text = Text::new(say(Language::Spanish), say(Language::English));
    let opens = opens.iter().map(|task| task.id.clone()).collect();
    Some(PlanWhy { task: task.id.clone(), text, reasons, waits_for, opens })
}

fn explained(plan: &Plan, reason: &Reason) -> WhyReason {
    let assumption = plan.assumptions().iter().find(|assumption| assumption.question == reason.question);
    let source = plan.answers().get(&reason.question).map(|answer| answer.source);
    // plans that were saved before reasons had words know ids only
    let or = |text: &Text, other: Option<&Text>, id: &str| {
        let other = other.cloned().unwrap_or_else(|| Text::new(id, id));
        if *text == Text::default() { other } else { text.clone() }
    };
    WhyReason {
        question: reason.question.clone(),
        question_text: or(&reason.text, assumption.map(|assumption| &assumption.text), &reason.question),
        answer: reason.answer.clone(),
        answer_label: or(&reason.label, assumption.map(|assumption| &assumption.label), &reason.answer),
        assumed: assumption.is_some() || source == Some(Source::Unknown),
        not_asked: source == Some(Source::Inferred) && reason.evidence.is_empty(),
        evidence: reason.evidence.clone(),
    }
}

/// The answers as one sentence.
fn because(plan: &Plan, task: &Task, reasons: &[WhyReason], language: Language) -> String {
    let (spanish, task) = (language == Language::Spanish, quoted(title(task).say(language), language));
    if reasons.is_empty() {
        return match (spanish, plan.template().is_some()) {
            (true, true) => format!("{task} no depende de ninguna respuesta: va siempre en este proceso."),
            (false, true) => format!("{task} depends on no answer: it is always part of this process."),
            (true, false) => format!("{task} está en el plan porque alguien la puso a mano."),
            (false, false) => format!("{task} is in the plan because somebody put it there by hand."),
        };
    }
    let parts: Vec<String> = reasons.iter().map(|reason| answered(reason, language)).collect();
    let all = parts.join(if spanish { "; " } else { "; and " });
    if spanish {
        format!("{task} está en el plan porque {all}.")
    } else {
        format!("{task} is in the plan because {all}.")
    }
}

fn answered(reason: &WhyReason, language: Language) -> String {
    let spanish = language == Language::Spanish;
    let question = quoted(reason.question_text.say(language), language);
    let answer = quoted(reason.answer_label.say(language), language);
    if reason.assumed {
        return if spanish {
            format!("nadie supo contestar {question} y se supone {answer}")
        } else {
            format!("nobody could answer {question} and {answer} is assumed")
        };
    }
    if reason.not_asked {
        return if spanish {
            format!("no hizo falta preguntar {question} y vale lo de siempre, {answer}")
        } else {
            format!("{question} did not have to be asked and the usual holds, {answer}")
        };
    }
    let quotes: Vec<String> = reason.evidence.iter().map(|evidence| quoted(&evidence.quote, language)).collect();
    let quotes = if quotes.is_empty() { String::new() } else { format!(" ({})", quotes.join(", ")) };
    if spanish {
        format!("la respuesta a {question} fue {answer}{quotes}")
    } else {
        format!("{question} was answered {answer}{quotes}")
    }
}

/// What a gate, a prerequisite or the key task is for.
fn purpose(plan: &Plan, task: &Task, opens: &[&Task], language: Language) -> String {
    let spanish = language == Language::Spanish;
    let titles: Vec<Text> = opens.iter().map(|task| title(task)).collect();
    let many = titles.len() > 1;
    let names = listed(&titles.iter().collect::<Vec<_>>());
    let names = names.say(language);
    let mut said = Vec::new();
    if !opens.is_empty() && task.prerequisite.is_some() {
        said.push(match (spanish, many) {
            (true, true) => format!("Sin ello no pueden empezar {names}."),
            (true, false) => format!("Sin ello no puede empezar {names}."),
            (false, _) => format!("Without it, {names} cannot start."),
        });
    }
    if !opens.is_empty() && task.gate {
        said.push(match (spanish, many) {
            (true, true) => format!("Es un visto bueno: {names} esperan a que alguien diga que sí."),
            (true, false) => format!("Es un visto bueno: {names} espera a que alguien diga que sí."),
            (false, true) => format!("It is an approval: {names} wait for somebody's yes."),
            (false, false) => format!("It is an approval: {names} waits for somebody's yes."),
        });
    }
    if plan.key_task().is_some_and(|key| key.id == task.id) {
        said.push(if spanish { "Su día es la fecha clave." } else { "Its day is the key date." }.to_owned());
    }
    said.join(" ")
}
