//! What the other cells of its row tell of a cell: "done" in the next column, a day, a name, which cell says most.

use super::signs::{See, Signs, bits};
use crate::language::token::Kind;
use crate::layout::Item;
use crate::weights::{both, sign};

/// How many cells are seen to each side.
const SIGHT: usize = 8;

/// How many words of another cell are seen; a cell with no more is a short one.
const WORDS: usize = 4;

impl Signs<'_, '_> {
    /// All that is seen of the row of one cell.
    pub(super) fn row(&self, items: &[Item], place: usize, item: &Item, see: &mut See<'_>) {
        let same = |other: &&Item| other.cell.is_some() && other.line == item.line;
        let before = items.get(place.saturating_sub(SIGHT)..place).unwrap_or_default();
        let behind = items.get(place + 1..).unwrap_or_default();
        let others = before.iter().rev().take_while(same).chain(behind.iter().take(SIGHT).take_while(same));
        let (at, next) = (item.at, item.next);
        let (mut mentions, mut named, mut longest) = (0_u32, false, true);
        for other in others {
            let length = other.next.saturating_sub(other.at);
            longest &= length <= next.saturating_sub(at);
            let words = (other.at..other.next).filter(|at| self.tokens.kind(*at) != Some(Kind::Mark));
            for word in words.take(WORDS) {
                let look = self.look(Some(word));
                see(at, next, sign(200, look.word), word);
                if length <= WORDS {
                    see(at, next, sign(201, look.word), word);
                }
            }
            let mut lists = 0;
            for word in other.at..other.next {
                let look = self.look(Some(word));
                (lists, mentions) = (lists | look.opens, mentions | 1 << look.mention);
            }
            for bit in bits(lists) {
                see(at, next, sign(202, bit), other.at);
            }
            see(at, next, sign(203, super::signs::state(other)), usize::MAX);
            let title = other.cell.and_then(|cell| cell.title).and_then(|title| items.get(title));
            if let Some(title) = title.filter(|title| title.at < title.next && length > 0) {
                let words = both(self.look(Some(title.at)).word, self.look(Some(other.at)).word);
                see(at, next, sign(204, words), other.at);
            }
            named |= length > 0 && self.is_name(other.at);
        }
        let own = (at..next).fold(0_u32, |own, at| own | 1 << self.look(Some(at)).mention) & !1;
        let (longest, long) = (u32::from(longest), long(next.saturating_sub(at)));
        let mut tell = |template: u32, value: u32| see(at, next, sign(template, value), usize::MAX);
        tell(205, mentions & !1);
        tell(206, u32::from(named));
        tell(207, both(longest, long));
        tell(208, both(longest, both(own, u32::from(self.is_name(at)))));
        tell(209, long);
    }
}

/// A length in a few steps.
fn long(tokens: usize) -> u32 {
    match tokens {
        0..=1 => 0,
        2 => 1,
        3 => 2,
        4..=5 => 3,
        6..=8 => 4,
        9..=13 => 5,
        14..=20 => 6,
        21..=35 => 7,
        _ => 8,
    }
}
