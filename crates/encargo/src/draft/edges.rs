//! What holds of the stretches whatever the weights say: no day and no amount is cut in two, and a note of one sentence
//! is read by the rules where they find a wish in it, as is a note in which the weights see nothing.

use super::learned::Stretch;
use super::read::{Page, Rules};

/// How often the rules are right about a note of one sentence, in percent (measured on the wishes of `tests/wishes`).
const RULED: u8 = 90;

impl Page<'_> {
    /// The stretches of the weights, mended.
    pub(super) fn settled_edges(&self, stretches: Vec<Stretch>, rules: &Rules) -> Vec<Stretch> {
        let mut settled = if rules.wanted.is_empty() || !(stretches.is_empty() || self.is_one_sentence()) {
            stretches
        } else {
            self.by_the_rules(rules)
        };
        let end = self.items().last().map_or(0, |item| item.next);
        for at in 0..settled.len() {
            let limit = settled.get(at + 1).map_or(usize::MAX, |next| next.at);
            if let Some(stretch) = settled.get_mut(at) {
                stretch.next = self.whole_to(stretch.next, end).min(limit);
            }
        }
        settled
    }

    /// Whether the note is one item that holds one sentence: a meeting in one paragraph is none.
    pub(super) fn is_one_sentence(&self) -> bool {
        let [item] = self.items() else { return false };
        let tokens = self.tokens_ref();
        let ends = |at: usize| matches!(tokens.word(at), "." | "!" | "?" | "…" | ";") && !tokens.touch(at);
        let last = item.next.saturating_sub(1);
        item.next - item.at <= SENTENCE && !(item.at..last).any(ends)
    }

    /// Where a stretch ends that would end within a day or an amount.
    fn whole_to(&self, next: usize, end: usize) -> usize {
        let from = next.saturating_sub(LONGEST);
        let days = self.times_in(from, next).iter().map(|when| (when.at, when.next));
        let amounts = self.amounts_in(from, next).iter().map(|amount| (amount.at, amount.next));
        let cut = days.chain(amounts).filter(|(at, until)| *at < next && next < *until && *until <= end);
        cut.map(|(_, until)| until).max().unwrap_or(next)
    }

    fn by_the_rules(&self, rules: &Rules) -> Vec<Stretch> {
        let items = self.items();
        let place = |at: usize| {
            let place = items.partition_point(|item| item.next <= at);
            items.get(place).filter(|item| item.at <= at).map(|_| place)
        };
        let wished = rules.wanted.iter().map(|(at, next, _)| (*at, *next, None));
        let aside = rules.aside.iter().map(|(at, next, reason)| (*at, *next, Some(*reason)));
        let mut all: Vec<Stretch> = wished
            .chain(aside)
            .filter_map(|(at, next, aside)| Some(Stretch { at, next, item: place(at)?, aside, sure: RULED, margin: 0 }))
            .collect();
        all.sort_by_key(|stretch| stretch.at);
        all
    }
}

/// The most tokens of a sentence that the rules read whole.
const SENTENCE: usize = 50;

/// The most tokens that a day or an amount takes.
const LONGEST: usize = 16;
