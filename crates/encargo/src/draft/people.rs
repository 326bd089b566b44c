//! The names of a note: whom its first line names, alone or as one of two, and who is named more than once.

use crate::language::token::{Kind, Tokens};
use std::collections::BTreeSet;

/// The names of a note, collected once.
pub(super) struct People<'n> {
    /// In the first line.
    first: BTreeSet<&'n str>,
    /// In the first line with another: "Tom & Fi".
    paired: BTreeSet<&'n str>,
    /// With a capital at two places or more.
    known: BTreeSet<&'n str>,
}

impl<'n> People<'n> {
    pub(super) fn of(tokens: &Tokens<'n>, first_line: &'n str) -> Self {
        let first = first_line.split(|c: char| !c.is_alphanumeric()).filter(|word| is_name(word)).collect();
        let mut paired = BTreeSet::new();
        let words = first_line
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | ':'))
            .filter(|word| !word.is_empty());
        let (mut one, mut joint) = ("", "");
        for word in words {
            if matches!(joint, "&" | "y" | "and" | "e") && is_name(one) && is_name(word) {
                paired.extend([one, word]);
            }
            (one, joint) = (joint, word);
        }
        let (mut seen, mut known) = (BTreeSet::new(), BTreeSet::new());
        for at in (0..tokens.len()).filter(|at| tokens.kind(*at) == Some(Kind::Word)) {
            let raw = tokens.raw(at);
            if is_name(raw) && !seen.insert(raw) {
                known.insert(raw);
            }
        }
        Self { first, paired, known }
    }

    /// Whether a word with a capital is somebody: the first line has it, or it stands at two places.
    pub(super) fn has(&self, name: &str) -> bool {
        self.first.contains(name) || self.known.contains(name)
    }

    /// Whether the first line has it.
    pub(super) fn opens(&self, name: &str) -> bool {
        self.first.contains(name)
    }

    /// Whether the first line, which tells whom the note is about, names one person, and this is who.
    pub(super) fn is_client(&self, name: &str) -> bool {
        self.first.contains(name) && !self.paired.contains(name)
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_couple_each_has_a_name() {
        let text = "Monday call, Tom & Fi (B&B in Cornwall)\nKarl sets it up. Karl is fast.";
        let tokens = Tokens::of(text);
        let people = People::of(&tokens, text.lines().next().unwrap_or_default());
        assert!(people.has("Tom") && people.has("Karl") && !people.has("Cornwal"));
        assert!(!people.is_client("Tom") && !people.is_client("Fi") && !people.is_client("Karl"));
        let alone = People::of(&tokens, "Call with Nuria (pottery)");
        assert!(alone.is_client("Nuria") && !alone.is_client("pottery"));
    }
}
