//! What the check says, in both languages; finds nothing.

use super::cause::Cause;
use super::{Problem, Subject};
use crate::error::clip;
use crate::finding::{Severity, finding};
use crate::language::{Language, Text, number};
use crate::question::Value;
use crate::say;
use crate::say::joined;

pub(super) fn no_role(subject: &Subject<'_>, id: &str, cause: &Cause) -> Problem {
    let (es, en) = when(subject, cause);
    let message = Text::new(
        format!("Nadie es responsable de `{id}`, que está en el plan {es}."),
        format!("Nobody is responsible for `{id}`, which is in the plan {en}."),
    );
    let suggestion = Text::new(
        "Añade a `roles` un rol con `raci: responsible`.",
        "Add a role with `raci: responsible` to its `roles`.",
    );
    problem(subject, "template.no_role", Severity::Error, &[id], (message, suggestion), cause)
}

pub(super) fn no_done(subject: &Subject<'_>, id: &str, cause: &Cause) -> Problem {
    let (es, en) = when(subject, cause);
    let message = Text::new(
        format!("Nadie puede saber cuándo está hecho `{id}`, que está en el plan {es}."),
        format!("Nobody can tell when `{id}` is done, which is in the plan {en}."),
    );
    let suggestion =
        Text::new("Escribe en `done` qué se comprueba.", "Write the checks of its definition of done into `done`.");
    problem(subject, "template.no_definition_of_done", Severity::Error, &[id], (message, suggestion), cause)
}

pub(super) fn no_method(subject: &Subject<'_>, id: &str, cause: &Cause) -> Problem {
    let (es, en) = when(subject, cause);
    let message = Text::new(
        format!("`{id}` está en el plan, pero ninguno de sus métodos vale, {es}."),
        format!("`{id}` is in the plan but none of its methods can be taken {en}."),
    );
    let suggestion = Text::new(
        "Añade un último método sin `when`, o las respuestas que faltan.",
        "Add a last method without `when`, or cover the answers that are missing.",
    );
    problem(subject, "template.no_method", Severity::Error, &[id], (message, suggestion), cause)
}

pub(super) fn lapses(subject: &Subject<'_>, id: &str, other: &str, cause: &Cause) -> Problem {
    let (es, en) = when(subject, cause);
    let message = Text::new(
        format!("`{id}` depende de `{other}`, que no está en el plan y detrás de lo cual no queda nada, {es}."),
        format!("`{id}` depends on `{other}`, which is not in the plan and leaves nothing in its place, {en}."),
    );
    let suggestion = Text::new(
        "Haz que dependa de algo que entonces esté en el plan, o escribe `may_lapse: true`.",
        "Let it depend on something that is in the plan then, or write `may_lapse: true`.",
    );
    problem(subject, "template.dependency_lapses", Severity::Error, &[id, other], (message, suggestion), cause)
}

pub(super) fn offsets(subject: &Subject<'_>, own: (&str, i32), other: (&str, i32), cause: &Cause) -> Problem {
    let (es, en) = when(subject, cause);
    let ((id, day), (needed, later)) = (own, other);
    let message = Text::new(
        format!("`{id}` tiene como objetivo el día {day}, pero depende de `{needed}`, con el día {later}, {es}."),
        format!("`{id}` has day {day} as its target but depends on `{needed}` with day {later} {en}."),
    );
    let suggestion = Text::new(
        "Cambie uno de los dos `offset`, o quite la dependencia.",
        "Change one of the two offsets, or remove the dependency.",
    );
    problem(subject, "template.offset_contradiction", Severity::Error, &[id, needed], (message, suggestion), cause)
}

pub(super) fn circle(subject: &Subject<'_>, ids: &[&str], cause: &Cause) -> Problem {
    const SHOWN: usize = 12;
    let (es, en) = when(subject, cause);
    let mut round: Vec<String> = ids.iter().take(SHOWN).map(|id| format!("`{id}`")).collect();
    if ids.len() > SHOWN {
        round.push("…".to_owned());
    }
    let round = round.join(" → ");
    let message = Text::new(
        format!("Hay pasos que se esperan unos a otros {es}: {round}."),
        format!("Steps wait for each other {en}: {round}."),
    );
    let suggestion = Text::new(
        "Quite una de las dependencias, o haga que sus condiciones se excluyan.",
        "Remove one of the dependencies, or let their conditions exclude each other.",
    );
    // The last is the first again.
    let ids = ids.split_last().map_or(ids, |(_, rest)| rest);
    problem(subject, "template.cycle_reachable", Severity::Error, ids, (message, suggestion), cause)
}

pub(super) fn never_happens(id: &str) -> Problem {
    let message = Text::new(
        format!("`{id}` no está en el plan con ninguna respuesta."),
        format!("`{id}` is in the plan for no answers."),
    );
    let suggestion = Text::new("Corrija su `when`, o quite el paso.", "Correct its `when`, or remove the step.");
    plain("template.never_happens", Severity::Warning, id, message, suggestion)
}

pub(super) fn method_never_taken(id: &str, method: &str) -> Problem {
    let message = Text::new(
        format!("El método `{method}` de `{id}` no se toma con ninguna respuesta."),
        format!("The method `{method}` of `{id}` is taken for no answers."),
    );
    let suggestion = Text::new(
        "Corrija su `when`, póngalo antes de los métodos que lo tapan, o quítelo.",
        "Correct its `when`, put it before the methods that hide it, or remove it.",
    );
    plain("template.method_never_taken", Severity::Warning, id, message, suggestion)
}

pub(super) fn dead(id: &str) -> Problem {
    let message = Text::new(
        format!("Ninguna respuesta a `{id}` cambia nada en el plan."),
        format!("No answer to `{id}` changes anything in the plan."),
    );
    let suggestion = Text::new(
        "Úsela en una condición, una repetición o un texto, o no la pregunte.",
        "Use it in a condition, a repetition or a text, or do not ask it.",
    );
    plain("template.dead_question", Severity::Warning, id, message, suggestion)
}

pub(super) fn too_complex(id: Option<&str>) -> Problem {
    let (es, en) = match id {
        None => (
            "Las condiciones, tomadas juntas, son demasiado complejas para comprobarlo todo.".to_owned(),
            "The conditions taken together are too complex for everything to be checked.".to_owned(),
        ),
        Some(id) => (
            format!("Lo que decide sobre `{id}` es demasiado complejo para comprobarlo todo."),
            format!("What decides about `{id}` is too complex for everything to be checked."),
        ),
    };
    let id = id.unwrap_or_default();
    let suggestion = Text::new(
        "Divida las condiciones largas, o pregunte menos cosas a la vez.",
        "Split the long conditions, or ask for fewer things at once.",
    );
    plain("template.too_complex", Severity::Warning, id, Text::new(es, en), suggestion)
}

fn plain(code: &str, severity: Severity, id: &str, message: Text, suggestion: Text) -> Problem {
    Problem {
        finding: finding(code, severity, id, message, suggestion),
        ids: if id.is_empty() { Vec::new() } else { vec![id.to_owned()] },
        answers: Vec::new(),
        known: Vec::new(),
        uncertain: false,
    }
}

fn problem(
    subject: &Subject<'_>,
    code: &str,
    severity: Severity,
    ids: &[&str],
    (message, suggestion): (Text, Text),
    cause: &Cause,
) -> Problem {
    let id = |name: usize| subject.names.get(name).map(|name| name.id.clone());
    Problem {
        finding: finding(code, severity, ids.first().copied().unwrap_or_default(), message, suggestion),
        ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        answers: cause.answers.iter().filter_map(|(name, value)| Some((id(*name)?, value.clone()))).collect(),
        known: cause.known.iter().filter_map(|(name, known)| Some((id(*name)?, *known))).collect(),
        uncertain: !cause.conditions.is_empty(),
    }
}

/// «cuando la respuesta a «¿Hay hervidor?» es no», "when the answer to “Is there a kettle?” is no".
fn when(subject: &Subject<'_>, cause: &Cause) -> (String, String) {
    let mut parts: Vec<(String, String)> = Vec::new();
    for (name, value) in &cause.answers {
        let (asked, said) = (wording(subject, *name), answer(subject, *name, value));
        parts.push((
            format!("la respuesta a {} es {}", asked.es, said.es),
            format!("the answer to {} is {}", asked.en, said.en),
        ));
    }
    for (name, known) in &cause.known {
        let asked = wording(subject, *name);
        parts.push(if *known {
            (format!("alguien sabe la respuesta a {}", asked.es), format!("somebody knows the answer to {}", asked.en))
        } else {
            (format!("nadie sabe la respuesta a {}", asked.es), format!("nobody knows the answer to {}", asked.en))
        });
    }
    for (condition, holds) in &cause.conditions {
        parts.push(if *holds {
            (format!("se cumple `{condition}` (si puede ser)"), format!("`{condition}` holds (if it can)"))
        } else {
            (format!("no se cumple `{condition}` (si puede ser)"), format!("`{condition}` does not hold (if it can)"))
        });
    }
    if parts.is_empty() {
        return ("con cualquier respuesta".to_owned(), "whatever the answers".to_owned());
    }
    let (es, en): (Vec<String>, Vec<String>) = parts.into_iter().unzip();
    (format!("cuando {}", joined(&es, Language::Spanish)), format!("when {}", joined(&en, Language::English)))
}

/// The question itself where it is worded, else its id.
fn wording(subject: &Subject<'_>, name: usize) -> Text {
    let id = subject.names.get(name).map_or("", |name| name.id.as_str());
    match subject.questions.get(name) {
        Some(question) if !question.text.es.is_empty() && !question.text.en.is_empty() => {
            Text::new(format!("«{}»", question.text.es), format!("“{}”", question.text.en))
        }
        _ => Text::new(format!("`{id}`"), format!("`{id}`")),
    }
}

fn answer(subject: &Subject<'_>, name: usize, value: &Value) -> Text {
    match value {
        Value::Flag(true) => Text::new("sí", "yes"),
        Value::Flag(false) => Text::new("no", "no"),
        Value::Number(amount) => {
            Text::new(number::show(*amount, Language::Spanish), number::show(*amount, Language::English))
        }
        Value::Date(day) => say::date(*day),
        Value::List(words) if words.is_empty() => Text::new("ninguna", "none"),
        Value::List(words) => {
            let shown = words.iter().take(8).map(|word| format!("`{}`", clip(word))).collect::<Vec<_>>().join(", ");
            let more = if words.len() > 8 { ", …" } else { "" };
            Text::new(format!("{shown}{more}"), format!("{shown}{more}"))
        }
        Value::Text(word) => {
            let options = subject.questions.get(name).map(|question| question.options.as_slice()).unwrap_or_default();
            match options.iter().find(|option| option.value == *word) {
                Some(option) if !option.label.es.is_empty() && !option.label.en.is_empty() => {
                    Text::new(format!("«{}»", option.label.es), format!("“{}”", option.label.en))
                }
                _ => Text::new(format!("`{}`", clip(word)), format!("`{}`", clip(word))),
            }
        }
    }
}
