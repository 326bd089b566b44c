//! What the assessment finds wrong in a part that is there becomes a question about that part; judges nothing itself.

use super::slot;
use crate::assessment::part_of;
use crate::calendar::Day;
use crate::finding::Severity;
use crate::goal::{Goal, Part};
use crate::question::Question;

/// The parts that an answer can repair.
const REPAIRED: &[Part] = &[Part::Outcome, Part::Target, Part::Due];

/// The questions about what is wrong, one a part at most, each with the rule's code as its id.
pub(super) fn questions(goal: &Goal, today: Day) -> Vec<(Part, Question)> {
    let mut found: Vec<(Part, Question)> = Vec::new();
    for finding in goal.assess(today).findings {
        let part = REPAIRED.iter().copied().find(|part| part.as_str() == finding.about);
        let (Severity::Error, Some(part), Some(text)) = (finding.severity, part, finding.question) else { continue };
        // a piece of work has no figure to repair, nor has what nobody knows how to count
        if part == Part::Target && slot::is_figureless(goal) {
            continue;
        }
        // what is finished work was asked already
        if part == Part::Outcome && slot::is_work(goal) && slot::asks_for_done(goal) {
            continue;
        }
        if found.iter().all(|(other, _)| *other != part) && !slot::is_open(goal, part) {
            let question =
                Question { id: finding.code, text, evidence: finding.evidence, ..slot::question(part, goal) };
            found.push((part, question));
        }
    }
    found
}

/// The part that a rule's question is about.
pub(super) fn part(code: &str) -> Option<Part> {
    part_of(code).filter(|part| REPAIRED.contains(part))
}
