//! What a migration did and what it could not settle, in words; decides nothing.

use super::{MigrationConflictKind as Why, Side};
use crate::language::{Language, Text};
use crate::plan::say::{field, fields};
use crate::say::quoted;

fn both(say: impl Fn(Language, bool) -> String) -> Text {
    Text::new(say(Language::Spanish, true), say(Language::English, false))
}

/// An answer that is of no use any more.
pub(super) fn dropped(question: &Text, answer: &Text, gone: bool) -> Text {
    both(|language, spanish| {
        let (question, answer) = (quoted(question.say(language), language), quoted(answer.say(language), language));
        match (spanish, gone) {
            (true, true) => format!("Ya no se pregunta {question}: se olvida la respuesta {answer}."),
            (true, false) => format!("La respuesta {answer} a {question} ya no vale."),
            (false, true) => format!("{question} is not asked any more: the answer {answer} is dropped."),
            (false, false) => format!("The answer {answer} to {question} does not hold any more."),
        }
    })
}

/// A question that nobody has answered.
pub(super) fn unanswered(question: &Text, assumed: &Text) -> Text {
    both(|language, spanish| {
        let (question, assumed) = (quoted(question.say(language), language), quoted(assumed.say(language), language));
        if spanish {
            format!("Falta contestar {question}; mientras, el plan supone {assumed}.")
        } else {
            format!("{question} is still to be answered; until then the plan assumes {assumed}.")
        }
    })
}

/// An answer that is another one now.
pub(super) fn answered(question: &Text, before: &Text, now: &Text) -> Text {
    both(|language, spanish| {
        let question = quoted(question.say(language), language);
        let (before, now) = (quoted(before.say(language), language), quoted(now.say(language), language));
        if spanish {
            format!("La respuesta a {question} pasa de {before} a {now}.")
        } else {
            format!("The answer to {question} goes from {before} to {now}.")
        }
    })
}

/// A task that is new.
pub(super) fn added(title: &Text) -> Text {
    both(|language, spanish| {
        let title = quoted(title.say(language), language);
        if spanish { format!("Se añade {title}.") } else { format!("{title} is added.") }
    })
}

/// A task that is gone.
pub(super) fn withdrawn(title: &Text) -> Text {
    both(|language, spanish| {
        let title = quoted(title.say(language), language);
        if spanish {
            format!("Se retira {title}: ya no hace falta.")
        } else {
            format!("{title} is withdrawn: nothing needs it any more.")
        }
    })
}

/// A task, or the plan itself, with other fields.
pub(super) fn changed(title: Option<&Text>, names: &[String]) -> Text {
    let names = fields(names.iter().map(String::as_str));
    both(|language, spanish| {
        let names = names.say(language);
        match (spanish, title.map(|title| quoted(title.say(language), language))) {
            (true, Some(title)) => format!("Cambia {title}: {names}."),
            (true, None) => format!("Cambia el plan: {names}."),
            (false, Some(title)) => format!("{title} changes: {names}."),
            (false, None) => format!("The plan changes: {names}."),
        }
    })
}

/// A task that is done and stays as it is.
pub(super) fn frozen(title: &Text, gone: bool) -> Text {
    both(|language, spanish| {
        let title = quoted(title.say(language), language);
        match (spanish, gone) {
            (true, true) => {
                format!("{title} ya está en marcha o hecha y se queda, aunque la versión nueva no la lleva.")
            }
            (true, false) => format!("{title} ya está en marcha o hecha y se queda como estaba."),
            (false, true) => {
                format!("{title} is done or under way and stays, though the new version has no use for it.")
            }
            (false, false) => format!("{title} is done or under way and stays as it was."),
        }
    })
}

/// A task that somebody removed.
pub(super) fn stays_removed(title: &Text) -> Text {
    both(|language, spanish| {
        let title = quoted(title.say(language), language);
        if spanish {
            format!("{title} se quitó a mano y sigue fuera, aunque la versión nueva la cambia.")
        } else {
            format!("{title} was removed by hand and stays away, though the new version changes it.")
        }
    })
}

/// What somebody has to decide.
pub(super) fn conflict(kind: Why, title: Option<&Text>, name: Option<&str>, kept: Side) -> Text {
    let label = name.map(field).unwrap_or_default();
    both(|language, spanish| {
        let label = label.say(language);
        let of = match (spanish, title.map(|title| quoted(title.say(language), language))) {
            (_, Some(title)) => title,
            (true, None) => "el plan".to_owned(),
            (false, None) => "the plan".to_owned(),
        };
        let held = match (spanish, kept) {
            (true, Side::Ours) => "queda lo que se editó",
            (true, Side::Theirs) => "queda lo de la versión nueva",
            (false, Side::Ours) => "what was edited holds",
            (false, Side::Theirs) => "the new version holds",
        };
        match (kind, spanish) {
            (Why::Edited, true) => format!("En {of} cambió lo mismo a mano y en la plantilla ({label}): {held}."),
            (Why::Edited, false) => format!("In {of} the same changed by hand and in the template ({label}): {held}."),
            (Why::Withdrawn, true) => format!("{of} se editó a mano y la versión nueva no la lleva: {held}."),
            (Why::Withdrawn, false) => {
                format!("{of} was edited by hand and the new version has no use for it: {held}.")
            }
            (Why::Held, true) => {
                format!("La versión nueva no lleva {of}, pero algo ya hecho cuenta con ella: se queda.")
            }
            (Why::Held, false) => {
                format!("The new version has no use for {of}, but work that is done counts on it: it stays.")
            }
            (Why::Circle, true) => format!("En {of} la versión nueva cerraría un círculo ({label}): {held}."),
            (Why::Circle, false) => format!("In {of} the new version would close a circle ({label}): {held}."),
        }
    })
}
