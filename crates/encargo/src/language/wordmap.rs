//! What kinds of phrases a word may open, a bit each, for one look at every token of a text; knows no kind.

use super::phrases::hash;
use super::token::Tokens;
use std::collections::BTreeMap;

/// Kinds, a bit each.
pub(crate) type Kinds = u32;

/// Kinds by word: an open hash table, at most half full.
pub(crate) struct WordMap {
    rows: Vec<(&'static str, Kinds)>,
}

impl WordMap {
    /// Enters the first word of every phrase under its kind.
    pub(crate) fn new(kinds: &[(Kinds, Vec<&'static str>)]) -> Self {
        let mut words: BTreeMap<&'static str, Kinds> = BTreeMap::new();
        for (kind, phrases) in kinds {
            for phrase in phrases {
                *words.entry(phrase.split(' ').next().unwrap_or_default()).or_default() |= kind;
            }
        }
        let size = (words.len() * 2).next_power_of_two().max(4);
        let mut rows = vec![("", 0); size];
        for (word, kinds) in words {
            let from = usize::try_from(hash(word.as_bytes())).unwrap_or_default();
            let free = (0..size).map(|step| from.wrapping_add(step) & (size - 1));
            if let Some(at) = free.into_iter().find(|at| rows.get(*at).is_some_and(|row| row.1 == 0))
                && let Some(row) = rows.get_mut(at)
            {
                *row = (word, kinds);
            }
        }
        Self { rows }
    }

    /// The kinds of the word at a place.
    #[inline]
    pub(crate) fn at(&self, tokens: &Tokens<'_>, at: usize) -> Kinds {
        let mask = self.rows.len().wrapping_sub(1);
        let mut place = usize::try_from(tokens.hash(at)).unwrap_or_default() & mask;
        while let Some((name, kinds)) = self.rows.get(place).filter(|row| row.1 != 0) {
            if *name == tokens.word(at) {
                return *kinds;
            }
            place = (place + 1) & mask;
        }
        0
    }
}
