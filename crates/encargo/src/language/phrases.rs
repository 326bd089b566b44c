//! Lists of words and phrases that are looked up by hash, with their tables made by the compiler; holds no word.
//!
//! A list is an open hash table keyed by the first word of each phrase and at most half full: nearly every word of a note
//! is told apart with one probe, and nothing is built when the library loads.

use super::token::Tokens;

/// FNV-1a of a folded word, mixed so that the low bits depend on all others.
pub(crate) const fn hash(word: &[u8]) -> u32 {
    let mut state = START;
    let mut rest = word;
    while let [byte, tail @ ..] = rest {
        state = step(state, *byte);
        rest = tail;
    }
    finish(state)
}

/// The state before the first byte.
pub(crate) const START: u32 = 0x811c_9dc5;

/// One byte more.
#[inline]
#[allow(clippy::as_conversions, reason = "a byte always fits; From is not const")]
pub(crate) const fn step(state: u32, byte: u8) -> u32 {
    (state ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The hash of the bytes taken.
#[inline]
pub(crate) const fn finish(state: u32) -> u32 {
    state ^ (state >> 15)
}

/// Phrases of one or more folded words, with single spaces.
#[derive(Clone, Copy)]
pub(crate) struct Phrases {
    list: &'static [&'static str],
    places: &'static [u32],
}

/// Folded words or phrases, each with a value.
#[derive(Clone, Copy)]
pub(crate) struct Lexicon<T: 'static> {
    rows: &'static [(&'static str, T)],
    places: &'static [u32],
}

/// How large a table is: a power of two, at least twice the rows.
pub(crate) const fn size(rows: usize) -> usize {
    let size = (rows * 2).next_power_of_two();
    if size < 4 { 4 } else { size }
}

/// The upper half of a hash: it stands beside the row, so that a word that only shares a place is passed over.
const fn tag(hash: u32) -> u32 {
    hash & 0xffff_0000
}

/// The first word of a phrase.
const fn first(phrase: &[u8]) -> &[u8] {
    let mut end = 0;
    let mut rest = phrase;
    while let [byte, tail @ ..] = rest {
        if *byte == b' ' {
            break;
        }
        end += 1;
        rest = tail;
    }
    phrase.split_at(end).0
}

/// Puts row number `row` (from 0) where its hash says, or in the next free place.
#[allow(clippy::indexing_slicing, reason = "run by the compiler: a place out of bounds would not build")]
#[allow(clippy::as_conversions, clippy::cast_possible_truncation, reason = "rows are few")]
const fn put<const N: usize>(places: &mut [u32; N], phrase: &str, row: usize) {
    let hash = hash(first(phrase.as_bytes()));
    let mut at = hash as usize & (N - 1);
    while places[at] != 0 {
        at = (at + 1) & (N - 1);
    }
    places[at] = tag(hash) | (row as u32 + 1);
}

/// The table of a list.
pub(crate) const fn places<const N: usize>(list: &[&str]) -> [u32; N] {
    let mut places = [0; N];
    let (mut rest, mut row) = (list, 0);
    while let [phrase, tail @ ..] = rest {
        put(&mut places, phrase, row);
        (rest, row) = (tail, row + 1);
    }
    places
}

/// The table of rows with values.
pub(crate) const fn row_places<T, const N: usize>(rows: &[(&str, T)]) -> [u32; N] {
    let mut places = [0; N];
    let (mut rest, mut row) = (rows, 0);
    while let [entry, tail @ ..] = rest {
        put(&mut places, entry.0, row);
        (rest, row) = (tail, row + 1);
    }
    places
}

/// A list of phrases with its table.
macro_rules! phrases {
    ($($phrase:literal),* $(,)?) => {{
        const LIST: &[&str] = &[$($phrase),*];
        const PLACES: &[u32] =
            &$crate::language::phrases::places::<{ $crate::language::phrases::size(LIST.len()) }>(LIST);
        $crate::language::phrases::Phrases::of(LIST, PLACES)
    }};
}

/// Rows with values, with their table.
macro_rules! lexicon {
    ($rows:expr, $value:ty) => {{
        const ROWS: &[(&str, $value)] = $rows;
        const PLACES: &[u32] =
            &$crate::language::phrases::row_places::<$value, { $crate::language::phrases::size(ROWS.len()) }>(ROWS);
        $crate::language::phrases::Lexicon::of(ROWS, PLACES)
    }};
}

pub(crate) use {lexicon, phrases};

/// The rows whose first word has this hash; every row that fits is among them.
fn candidates(places: &'static [u32], hash: u32) -> impl Iterator<Item = usize> {
    let mask = places.len().wrapping_sub(1);
    let mut at = usize::try_from(hash).unwrap_or_default() & mask;
    std::iter::from_fn(move || {
        loop {
            let place = *places.get(at)?;
            at = (at + 1) & mask;
            if place == 0 {
                return None;
            }
            if tag(place) == tag(hash) {
                return usize::try_from(place & 0xffff).unwrap_or_default().checked_sub(1);
            }
        }
    })
}

impl Phrases {
    /// A list and its table.
    pub(crate) const fn of(list: &'static [&'static str], places: &'static [u32]) -> Self {
        Self { list, places }
    }

    /// The phrases as they stand.
    pub(crate) const fn list(self) -> &'static [&'static str] {
        self.list
    }

    /// Whether one of them reaches from one place to just before another.
    pub(crate) fn spans(self, tokens: &Tokens<'_>, at: usize, next: usize) -> bool {
        candidates(self.places, tokens.hash(at))
            .filter_map(|row| self.list.get(row))
            .any(|phrase| tokens.phrase(at, phrase) == Some(next))
    }

    /// Whether this word, alone, is one of them.
    pub(crate) fn contains(self, word: &str) -> bool {
        candidates(self.places, hash(word.as_bytes())).any(|row| self.list.get(row) == Some(&word))
    }

    /// Whether the word at this place, alone, is one of them.
    pub(crate) fn has(self, tokens: &Tokens<'_>, at: usize) -> bool {
        let word = tokens.word(at);
        candidates(self.places, tokens.hash(at)).any(|row| self.list.get(row) == Some(&word)) && !word.is_empty()
    }
}

impl<T: Copy> Lexicon<T> {
    /// Rows and their table.
    pub(crate) const fn of(rows: &'static [(&'static str, T)], places: &'static [u32]) -> Self {
        Self { rows, places }
    }

    /// The value of a word.
    pub(crate) fn get(self, word: &str) -> Option<T> {
        candidates(self.places, hash(word.as_bytes()))
            .find_map(|row| self.rows.get(row).filter(|row| row.0 == word).map(|row| row.1))
    }

    /// The value of the word at this place.
    pub(crate) fn at(self, tokens: &Tokens<'_>, at: usize) -> Option<T> {
        let word = tokens.word(at);
        candidates(self.places, tokens.hash(at))
            .find_map(|row| self.rows.get(row).filter(|row| row.0 == word).map(|row| row.1))
    }

    /// The value of the longest row that starts here, and the place after it.
    pub(crate) fn longest(self, tokens: &Tokens<'_>, at: usize) -> Option<(T, usize)> {
        let rows = candidates(self.places, tokens.hash(at)).filter_map(|row| self.rows.get(row));
        rows.filter_map(|row| Some((row.1, tokens.phrase(at, row.0)?))).max_by_key(|(_, next)| *next)
    }
}

/// What may be looked for at a place of a text.
pub(crate) trait Openings<'p> {
    /// The longest of them that starts here, and the place after it.
    fn longest(self, tokens: &Tokens<'_>, at: usize) -> Option<(&'p str, usize)>;
}

impl Openings<'static> for Phrases {
    #[inline]
    fn longest(self, tokens: &Tokens<'_>, at: usize) -> Option<(&'static str, usize)> {
        let rows = candidates(self.places, tokens.hash(at)).filter_map(|row| self.list.get(row));
        rows.filter_map(|phrase| Some((*phrase, tokens.phrase(at, phrase)?))).max_by_key(|(_, next)| *next)
    }
}

impl Openings<'static> for &Phrases {
    #[inline]
    fn longest(self, tokens: &Tokens<'_>, at: usize) -> Option<(&'static str, usize)> {
        (*self).longest(tokens, at)
    }
}

impl<'p> Openings<'p> for &[&'p str] {
    fn longest(self, tokens: &Tokens<'_>, at: usize) -> Option<(&'p str, usize)> {
        let fitting = self.iter().filter_map(|phrase| Some((*phrase, tokens.phrase(at, phrase)?)));
        fitting.max_by_key(|(_, next)| *next)
    }
}

impl<'p, const N: usize> Openings<'p> for &[&'p str; N] {
    fn longest(self, tokens: &Tokens<'_>, at: usize) -> Option<(&'p str, usize)> {
        self.as_slice().longest(tokens, at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRUIT: Phrases = phrases!["una pera", "una", "una pera verde", "kiwi", "manzana"];
    const PRICES: Lexicon<u32> = lexicon!(&[("kiwi", 3), ("una pera", 5), ("una", 1)], u32);

    #[test]
    fn the_longest_phrase_is_found_and_nothing_else() {
        let tokens = Tokens::of("una pera verde y una manzana");
        assert_eq!(tokens.any_phrase(0, FRUIT), Some(("una pera verde", 3)));
        assert_eq!(tokens.any_phrase(1, FRUIT), None);
        assert_eq!(tokens.any_phrase(4, FRUIT), Some(("una", 5)));
        assert_eq!(tokens.any_phrase(9, FRUIT), None);
        assert!(FRUIT.contains("kiwi") && !FRUIT.contains("pera") && !FRUIT.contains("una pera uva"));
        assert!(FRUIT.has(&tokens, 5) && !FRUIT.has(&tokens, 1) && !FRUIT.has(&tokens, 9));
        assert_eq!((PRICES.get("kiwi"), PRICES.get("pera")), (Some(3), None));
        assert_eq!(PRICES.longest(&tokens, 0), Some((5, 2)));
        assert_eq!(PRICES.at(&tokens, 4), Some(1));
    }

    #[test]
    fn a_text_and_a_list_hash_a_word_the_same() {
        let tokens = Tokens::of("Señal ¡MAÑANA! 1.500 don’t");
        for at in 0..tokens.len() {
            assert_eq!(tokens.hash(at), hash(tokens.word(at).as_bytes()), "{}", tokens.word(at));
        }
    }
}
