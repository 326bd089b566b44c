//! New tasks from rows: their ids and phases.

use crate::language::Text;
use crate::language::token::fold;
use crate::plan::{Plan, Task};
use std::collections::BTreeSet;

use super::heading::plain;

/// How long a part of an id may be.
const LONG: usize = 48;

/// A part of an id from words: `mi-tienda`; `item` when nothing of them is left.
pub(super) fn slug(words: &str) -> String {
    let folded = fold(words);
    let mut slug = String::new();
    for word in folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if slug.len() + word.len() >= LONG {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    if slug.is_empty() { "item".to_owned() } else { slug }
}

/// The phase that words name, by its id and its label: one of the plan's, or a new one.
pub(super) fn phase<'t>(tasks: impl Iterator<Item = &'t Task>, words: &str) -> (String, Text) {
    let named = plain(words);
    let mut same = tasks.filter(|task| {
        [task.phase.as_str(), &task.phase_label.es, &task.phase_label.en].iter().any(|label| plain(label) == named)
    });
    match same.next() {
        Some(task) => (task.phase.clone(), task.phase_label.clone()),
        None => (slug(words), Text::new(words, words)),
    }
}

/// An id for a task that is new.
pub(super) fn id_for(plan: &Plan, phase_words: &str, name: &str, taken: &BTreeSet<String>) -> String {
    let phase = if phase_words.is_empty() {
        "sheet".to_owned()
    } else {
        phase(plan.tasks().iter().map(AsRef::as_ref), phase_words).0
    };
    let first = format!("{phase}/{}", slug(name));
    if !taken.contains(&first) {
        return first;
    }
    let numbered = (2..).map(|number: u32| format!("{first}-{number}"));
    numbered.into_iter().find(|id| !taken.contains(id)).unwrap_or(first)
}
