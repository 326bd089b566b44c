//! What was worked out from the notes, shown with its words for a yes; guesses nothing.

use super::slot;
use crate::goal::{Goal, Part, Provenance};
use crate::language::Text;
use crate::language::reply::{CONFIRMED, NO, YES};
use crate::language::token::fold;
use crate::question::{Question, QuestionKind, Source, Value};
use crate::say;

/// How the id of such a question begins.
const PREFIX: &str = "confirm.";

/// What an answer does to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// It is right.
    Yes,
    /// It is not.
    No,
    /// It is something else, or nothing that can be told here.
    Other,
}

/// The parts of a goal that were worked out, each as a question with its proposal.
pub(super) fn questions(goal: &Goal) -> Vec<Question> {
    goal.provenance.iter().filter(|row| row.source == Source::Inferred).filter_map(|row| question(goal, row)).collect()
}

fn question(goal: &Goal, row: &Provenance) -> Option<Question> {
    // the due day alone is worked out by the reader: the last day of a month or of a length of time
    let due = goal.due.filter(|_| row.part == Part::Due)?;
    let day = say::date(due);
    Some(Question {
        id: format!("{PREFIX}{}", row.part),
        text: Text::new(
            format!("Entendí que es para el {}. ¿Es así?", day.es),
            format!("I understood that it's due by {}. Is that right?", day.en),
        ),
        proposal: Some(Value::Date(due)),
        evidence: row.evidence.clone(),
        ..slot::question(row.part, goal)
    })
}

/// The part that such a question is about.
pub(super) fn part(id: &str) -> Option<Part> {
    let name = id.strip_prefix(PREFIX)?;
    Part::ALL.iter().copied().find(|part| part.as_str() == name)
}

/// What was said to a proposal. Yes and no alone are left to a question that takes them as its own answer.
pub(super) fn word(question: &Question, said: &str) -> Word {
    let folded = fold(said);
    let bare = folded.trim().trim_matches(|c: char| matches!(c, '.' | '!' | '¡' | ','));
    let first = bare.split(',').next().unwrap_or_default();
    if CONFIRMED.binary_search(&bare).is_ok() || CONFIRMED.binary_search(&first).is_ok() {
        return Word::Yes;
    }
    let own = match question.kind {
        QuestionKind::Boolean => true,
        QuestionKind::Choice => question.options.iter().any(|option| {
            [&option.value, &option.label.es, &option.label.en].iter().any(|word| fold(word) == bare)
                || option.value == "yes"
                || option.value == "no"
        }),
        _ => false,
    };
    match (own, YES.contains(&bare) || YES.contains(&first), NO.contains(&bare)) {
        (false, true, _) => Word::Yes,
        (false, _, true) => Word::No,
        _ => Word::Other,
    }
}
