//! Which answers a migrated plan goes by: those given, those recorded that still fit, and unknown for the rest.

use super::{MigrationChange, MigrationChangeKind as Change, MigrationTerms, say};
use crate::error::Error;
use crate::plan::Plan;
use crate::question::{Answer, Answers, Question, Source};
use crate::template::Template;
use crate::template::carry::{answers, shown};
use std::collections::BTreeSet;

/// The answers before and after.
pub(super) struct Answered<'a> {
    /// To every question of the old version.
    pub(super) before: Answers,
    /// To every question of the new version.
    pub(super) after: Answers,
    old: &'a Template,
    new: &'a Template,
    asked_before: BTreeSet<String>,
    asked_after: BTreeSet<String>,
    /// The ids of the questions that have an answer, were it that nobody knows.
    settled: BTreeSet<String>,
}

/// What holds for the new version: what was said when asked under the old one, and what is said now.
pub(super) fn carried<'a>(
    plan: &Plan,
    old: &'a Template,
    new: &'a Template,
    terms: &MigrationTerms,
) -> Result<Answered<'a>, Error> {
    let before = old.carried(plan.answers());
    let asked_before = old.asked_ids(&before)?;
    // an answer that was taken as usual because nobody asked is nobody's answer
    let said: Answers = plan.answers().iter().filter(|(id, _)| asked_before.contains(*id)).map(owned).collect();
    let mut after = new.carried(&said);
    after.extend(terms.answers.iter().map(owned));
    let asked_after = new.asked_ids(&after)?;
    let fits =
        |id: &&String| new.question(id).zip(said.get(*id)).is_some_and(|(question, answer)| answers(question, answer));
    let settled = said.keys().filter(fits).chain(terms.answers.keys()).cloned().collect();
    Ok(Answered { before, after, old, new, asked_before, asked_after, settled })
}

fn owned((id, answer): (&String, &Answer)) -> (String, Answer) {
    (id.clone(), answer.clone())
}

/// What became of the answers, question by question.
pub(super) fn changes(answered: &Answered<'_>, base: &Plan, theirs: &Plan) -> Vec<MigrationChange> {
    let mut changes = Vec::new();
    for question in answered.old.questions().iter().filter(|question| answered.asked_before.contains(&question.id)) {
        let before = answered.before.get(&question.id).filter(|answer| answer.source != Source::Unknown);
        if before.is_none() {
            continue;
        }
        let gone = answered.new.question(&question.id).is_none();
        if gone || !answered.asked_after.contains(&question.id) || !answered.settled.contains(&question.id) {
            let text = say::dropped(&question.text, &shown(question, before), gone);
            changes.push(change(Change::AnswerDropped, question, text));
        }
    }
    for question in answered.new.questions().iter().filter(|question| answered.asked_after.contains(&question.id)) {
        let now = theirs.answers().get(&question.id);
        let known = answered.old.question(&question.id).filter(|question| answered.asked_before.contains(&question.id));
        if !answered.settled.contains(&question.id) {
            let assumed = shown(question, now);
            changes.push(change(Change::Unanswered, question, say::unanswered(&question.text, &assumed)));
        } else if let Some(known) = known {
            let before = base.answers().get(&known.id);
            if before.and_then(|answer| answer.value.as_ref()) != now.and_then(|answer| answer.value.as_ref()) {
                let text = say::answered(&question.text, &shown(known, before), &shown(question, now));
                changes.push(change(Change::AnswerChanged, question, text));
            }
        }
    }
    changes
}

fn change(kind: Change, question: &Question, text: crate::language::Text) -> MigrationChange {
    MigrationChange { kind, about: Some(question.id.clone()), fields: Vec::new(), text }
}
