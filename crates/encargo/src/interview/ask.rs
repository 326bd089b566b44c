//! What the facts of the notes say to a template's question; asks nothing.

use crate::draft::Fact;
use crate::question::{Answer, Question, Source};

/// The answer that all fitting facts agree on, with their words.
pub(super) fn inferred(question: &Question, facts: &[Fact]) -> Option<Answer> {
    let mut found: Vec<Answer> = Vec::new();
    for rule in &question.facts {
        let fits = |fact: &&Fact| fact.key == rule.fact && rule.equals.as_ref().is_none_or(|is| *is == fact.value);
        for fact in facts.iter().filter(fits) {
            let said = rule.answer.as_ref().unwrap_or(&fact.value);
            let Some(value) = question.kind.takes(&question.options, said) else { continue };
            match found.iter_mut().find(|answer| answer.value.as_ref() == Some(&value)) {
                Some(answer) => answer.evidence.push(fact.evidence.clone()),
                None => found.push(Answer {
                    value: Some(value),
                    source: Source::Inferred,
                    evidence: vec![fact.evidence.clone()],
                }),
            }
        }
    }
    found.pop().filter(|_| found.is_empty())
}
