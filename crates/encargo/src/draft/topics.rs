//! Which cues the words of a note may open, so that a list is searched only in a clause that can hold one of its phrases.

use super::clause::Clause;
use crate::language::Language;
use crate::language::cues::{self, SENDERS};
use crate::language::factwords;
use crate::language::token::Tokens;
use crate::language::wordmap::{Kinds, WordMap};
use std::sync::OnceLock;

/// Some day, maybe.
pub(super) const SOMEDAY: Kinds = 1;
/// A refusal.
pub(super) const REJECTED: Kinds = 1 << 1;
/// Done already.
pub(super) const DONE: Kinds = 1 << 2;
/// A wish in the middle of a sentence.
pub(super) const WISH: Kinds = 1 << 3;
/// A relative or friend.
pub(super) const RELATION: Kinds = 1 << 4;
/// A reason.
pub(super) const REASON: Kinds = 1 << 5;
/// The means.
pub(super) const MEANS: Kinds = 1 << 6;
/// A service, a list, a thing that can be ready, or whoever says yes to it.
pub(super) const FACT: Kinds = 1 << 7;
/// A service by name, or its kind.
pub(super) const SERVICE: Kinds = 1 << 8;
/// A list of people.
pub(super) const LIST: Kinds = 1 << 9;
/// A thing that can be ready.
pub(super) const THING: Kinds = 1 << 10;
/// A text, or a yes to it.
pub(super) const HAND: Kinds = 1 << 11;
/// The subject of writing to a list.
pub(super) const MAILING: Kinds = 1 << 12;
/// A coaching session.
pub(super) const SESSION: Kinds = 1 << 13;
/// A verb that can be asked for.
pub(super) const VERB: Kinds = 1 << 14;
/// The author of the note, or the client.
pub(super) const PERSON: Kinds = 1 << 15;
/// Something asked of the author.
pub(super) const MINE: Kinds = 1 << 16;
/// A denial.
pub(super) const LACKING: Kinds = 1 << 17;

/// The kinds of every word of a note.
pub(super) struct Topics {
    kinds: Vec<Kinds>,
    all: Kinds,
}

impl Topics {
    pub(super) fn of(tokens: &Tokens<'_>, language: Language) -> Self {
        let map = map(language);
        let kinds: Vec<Kinds> = (0..tokens.len()).map(|at| map.at(tokens, at)).collect();
        let all = kinds.iter().fold(0, |all, kinds| all | kinds);
        Self { kinds, all }
    }

    /// Those of the word at a place.
    pub(super) fn at(&self, at: usize) -> Kinds {
        self.kinds.get(at).copied().unwrap_or_default()
    }

    /// Those of a clause together.
    pub(super) fn within(&self, clause: Clause) -> Kinds {
        self.kinds.get(clause.at..clause.next).unwrap_or_default().iter().fold(0, |all, kinds| all | kinds)
    }

    /// The places of the words of some kind.
    pub(super) fn places(&self, kind: Kinds) -> impl Iterator<Item = usize> + '_ {
        let some = self.all & kind != 0;
        let kinds = if some { self.kinds.as_slice() } else { &[] };
        kinds.iter().enumerate().filter(move |(_, kinds)| *kinds & kind != 0).map(|(at, _)| at)
    }
}

fn map(language: Language) -> &'static WordMap {
    static SPANISH: OnceLock<WordMap> = OnceLock::new();
    static ENGLISH: OnceLock<WordMap> = OnceLock::new();
    let map = match language {
        Language::Spanish => &SPANISH,
        Language::English => &ENGLISH,
    };
    map.get_or_init(|| built(language))
}

fn built(language: Language) -> WordMap {
    let (cues, facts) = (cues::of(language), factwords::of(language));
    let mut kinds = vec![(SERVICE | FACT, SENDERS.iter().map(|row| row.0).collect::<Vec<_>>())];
    for (kind, list) in [
        (SOMEDAY, cues.someday),
        (REJECTED, cues.rejected),
        (DONE, cues.done),
        (WISH, cues.wishes),
        (RELATION, cues.relations),
        (REASON, cues.reasons),
        (MEANS, cues.means),
        (SERVICE | FACT, facts.tool),
        (SERVICE | FACT, cues::SENDER_PAIRS),
        (MAILING, cues::SENDER_PAIRS),
        (LIST | FACT, facts.own_list),
        (LIST | FACT, facts.list),
        (LIST | FACT, facts.on_list),
        (LIST | FACT, cues.subscribers),
        (HAND | FACT, facts.texts),
        (HAND | FACT, facts.writing),
        (HAND | FACT, facts.wording),
        (HAND | FACT, facts.approves),
        (HAND | FACT, facts.own_ok),
        (FACT, cues.mailing),
        (MAILING, facts.mailing),
        (MAILING, cues.mailing),
        (SESSION, cues.sessions),
        (SESSION, cues.session_words),
        (SESSION, cues.health),
        (VERB, cues.verbs),
        (PERSON, cues.assistant),
        (PERSON, cues.client),
        (MINE, cues.mine),
        (LACKING, cues.lacking),
    ] {
        kinds.push((kind, list.list().to_vec()));
    }
    kinds.push((MAILING, SENDERS.iter().map(|row| row.0).collect()));
    kinds.extend(facts.things.iter().map(|(_, names)| (THING | FACT, names.list().to_vec())));
    WordMap::new(&kinds)
}
