//! What to ask at the next review; knows not how it went.

use super::Carried;
use crate::goal::Goal;
use crate::history::DecisionKind;
use crate::language::{Language, Text};
use crate::question::{Choice, Question, QuestionKind};
use crate::say::quoted;

/// The measure first, then what was finished, what blocks, and how sure the owner is (plans, progress, problems); what
/// stayed open; what is next; and whether the goal is still right.
pub(super) fn next(goal: &Goal, carried: &[Carried]) -> Vec<Question> {
    let metric = goal.measure.as_ref().and_then(|measure| measure.metric.as_deref());
    let value = metric.map(|metric| {
        let text =
            Text::new(format!("¿Cuánto es hoy «{metric}»?"), format!("What is the figure for “{metric}” today?"));
        ask("value", text, QuestionKind::Number)
    });
    let rest = [
        ask(
            "finished",
            Text::new("¿Qué se terminó desde la última vez?", "What was finished since last time?"),
            QuestionKind::List,
        ),
        ask("blocked", Text::new("¿Qué lo está frenando?", "What is in the way?"), QuestionKind::Text),
        ask(
            "confidence",
            Text::new(
                "Del 1 al 10, ¿cuánta confianza hay en llegar?",
                "From 1 to 10, how sure are you that you'll get there?",
            ),
            QuestionKind::Number,
        ),
    ];
    let open = carried.iter().zip(1..).map(|(carried, number)| {
        let (es, en) = (quoted(&carried.text, Language::Spanish), quoted(&carried.text, Language::English));
        let text = Text::new(format!("Quedó pendiente {es}: ¿se hizo?"), format!("{en} was left open: is it done?"));
        ask(&format!("open_{number}"), text, QuestionKind::Boolean)
    });
    let options = DecisionKind::ALL.iter().map(|kind| Choice { value: kind.as_str().to_owned(), label: kind.text() });
    let last = [
        ask(
            "next",
            Text::new("¿Qué se hará hasta la próxima revisión?", "What will be done until the next review?"),
            QuestionKind::List,
        ),
        Question {
            options: options.collect(),
            ..ask(
                "decision",
                Text::new("¿El objetivo sigue siendo el adecuado?", "Is the goal still the right one?"),
                QuestionKind::Choice,
            )
        },
        Question {
            when: Some("decision != 'keep'".to_owned()),
            ..ask("reason", Text::new("¿Por qué?", "Why?"), QuestionKind::Text)
        },
    ];
    value.into_iter().chain(rest).chain(open).chain(last).collect()
}

fn ask(id: &str, text: Text, kind: QuestionKind) -> Question {
    Question {
        id: id.to_owned(),
        text,
        kind,
        options: Vec::new(),
        when: None,
        otherwise: None,
        facts: Vec::new(),
        proposal: None,
        evidence: Vec::new(),
        profile: false,
    }
}
