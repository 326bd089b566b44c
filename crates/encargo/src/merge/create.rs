//! New tasks from rows, and what becomes of the tasks around one that goes.

use crate::language::Text;
use crate::language::token::fold;
use crate::plan::{Dependency, DependencyKind, Plan, Task};
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

/// What waits for a task that goes waits for what it needed: the stricter of the two kinds, and the lags of both.
pub(super) fn removed(tasks: &mut Vec<Task>, id: &str) {
    let Some(place) = tasks.iter().position(|task| task.id == id) else { return };
    let gone = tasks.remove(place);
    for task in tasks {
        for own in std::mem::take(&mut task.after) {
            if own.task != id {
                task.after.push(own);
                continue;
            }
            for need in &gone.after {
                task.after.push(joined(&own, need));
            }
        }
        let mut seen = BTreeSet::new();
        task.after.retain(|need| seen.insert((need.task.clone(), need.kind.as_str())));
        if task.offset.as_ref().is_some_and(|offset| offset.anchor == id) {
            task.offset = None;
        }
    }
}

fn joined(own: &Dependency, need: &Dependency) -> Dependency {
    let kind = if own.kind == need.kind { own.kind } else { DependencyKind::FinishToStart };
    let lag = if own.unit == need.unit { own.lag.saturating_add(need.lag) } else { own.lag.max(need.lag) };
    Dependency {
        kind,
        lag: lag.clamp(-2_000, 2_000),
        unit: if need.lag == 0 { own.unit } else { need.unit },
        ..need.clone()
    }
}
