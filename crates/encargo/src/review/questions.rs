//! What to ask at the next review; knows not how it went.

use crate::goal::Goal;
use crate::language::Text;
use crate::question::{Question, QuestionKind};

/// The measure first, then what was finished, what blocks, and how sure the owner is (plans, progress, problems).
pub(super) fn next(goal: &Goal) -> Vec<Question> {
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
                "Del 1 al 10, ¿cuánto confías en llegar?",
                "From 1 to 10, how sure are you that you'll get there?",
            ),
            QuestionKind::Number,
        ),
    ];
    value.into_iter().chain(rest).collect()
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
