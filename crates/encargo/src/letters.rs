//! How much the words of a statement speak for each of the five letters, and which of them; learned, knows no goal.
//!
//! Words, pairs, endings, how a part of the sentence begins, and how much there is of it are what is seen; a table of
//! small weights says what each counts. What a reader already knows for certain (a figure, a day) comes in as a mark.

use crate::language::phrases::hash;
use crate::language::token::{Kind, Tokens};
use crate::weights::{Sign, Table, both, sign};

/// What a statement holds beside its wish: whether it can be counted, has means, a reason, a time.
static PARTS: &[u8] = include_bytes!("letters/parts.bin");
/// Whether the words of a wish say what is wanted.
static CLEAR: &[u8] = include_bytes!("letters/clear.bin");

/// The letters that the table of parts scores, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letter {
    /// There is a figure to reach or a number of times.
    Measurable = 0,
    /// There are means, people, hours, or a value to start from.
    Achievable = 1,
    /// There is a reason, or a comparison.
    Realistic = 2,
    /// There is a day, a period, or a rhythm.
    TimeFramed = 3,
}

/// How many letters that is.
pub(crate) const LETTERS: usize = 4;

/// The weights that training wrote, or those that it tries.
#[derive(Clone, Copy, Debug)]
pub struct Models<'w> {
    parts: Table<'w, LETTERS>,
    clear: Table<'w, 1>,
}

impl Models<'static> {
    /// Those of the library.
    #[doc(hidden)]
    pub fn library() -> Self {
        Models::read(PARTS, CLEAR)
    }
}

impl<'w> Models<'w> {
    /// Reads both tables.
    #[doc(hidden)]
    pub fn read(parts: &'w [u8], clear: &'w [u8]) -> Self {
        Self { parts: Table::read(parts).0, clear: Table::read(clear).0 }
    }
}

/// One thing seen, and the tokens where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    /// What.
    pub(crate) sign: Sign,
    at: usize,
}

/// What the words weigh: a score, and what each token adds to it.
#[derive(Debug)]
pub(crate) struct Weighed {
    /// Above 0 for, below against; 24 steps are one in the logarithm of the odds.
    pub(crate) score: i32,
    tokens: Vec<i32>,
}

impl Weighed {
    /// What some tokens add together.
    pub(crate) fn within(&self, at: usize, next: usize) -> i32 {
        self.tokens.get(at..next.min(self.tokens.len())).unwrap_or_default().iter().sum()
    }

    /// The token that adds most to the score, or takes most away.
    pub(crate) fn strongest(&self, for_it: bool) -> Option<usize> {
        let side = |weight: i32| if for_it { weight } else { -weight };
        let (at, weight) =
            self.tokens.iter().enumerate().max_by_key(|(at, weight)| (side(**weight), std::cmp::Reverse(*at)))?;
        (side(*weight) > 0).then_some(at)
    }
}

/// Scores of the parts of a statement.
pub(crate) fn parts(models: &Models<'_>, seen: &[Seen], letter: Letter, tokens: usize) -> Weighed {
    let column = match letter {
        Letter::Measurable => 0,
        Letter::Achievable => 1,
        Letter::Realistic => 2,
        Letter::TimeFramed => 3,
    };
    weigh(&models.parts, seen, column, tokens)
}

/// Whether the words of a wish say what is wanted.
pub(crate) fn clear(models: &Models<'_>, seen: &[Seen], tokens: usize) -> Weighed {
    weigh(&models.clear, seen, 0, tokens)
}

fn weigh<const N: usize>(table: &Table<'_, N>, seen: &[Seen], column: usize, tokens: usize) -> Weighed {
    let mut weighed = Weighed { score: 0, tokens: vec![0; tokens] };
    for one in seen {
        let row = table.row(one.sign).and_then(|row| row.get(column));
        let Some(weight) = row.map(|byte| i32::from(i8::from_le_bytes([*byte]))) else { continue };
        weighed.score += weight;
        if let Some(token) = weighed.tokens.get_mut(one.at) {
            *token += weight;
        }
    }
    weighed
}

/// The stretches of a sentence between its marks: `(at, next)`, and the mark in front.
pub(crate) fn stretches(tokens: &Tokens<'_>) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    let (mut from, mut mark) = (0, tokens.len());
    for at in 0..=tokens.len() {
        if at == tokens.len() || parts_at(tokens, at) {
            if at > from {
                found.push((from, at, mark));
            }
            (from, mark) = (at + 1, at);
        }
    }
    found
}

/// Whether a mark stands between two stretches.
fn parts_at(tokens: &Tokens<'_>, at: usize) -> bool {
    let dash = || !tokens.touch(at) || at.checked_sub(1).is_some_and(|before| !tokens.touch(before));
    match tokens.word(at) {
        "." | ";" | ":" | "(" | ")" | "–" | "—" | "," | "?" | "¿" | "!" | "¡" | "|" | "→" | "[" | "]" => true,
        "-" => dash(),
        _ => tokens.kind(at) == Some(Kind::Break),
    }
}

/// The templates of what is seen.
mod template {
    pub(super) const BIAS: u32 = 1;
    pub(super) const WORD: u32 = 2;
    pub(super) const PAIR: u32 = 3;
    pub(super) const END: u32 = 4;
    pub(super) const FRONT: u32 = 5;
    pub(super) const OPENS: u32 = 6;
    pub(super) const OPENS_PAIR: u32 = 7;
    pub(super) const LATE: u32 = 8;
    pub(super) const LATE_END: u32 = 9;
    pub(super) const LATE_SHAPE: u32 = 10;
    pub(super) const SIZE: u32 = 11;
    pub(super) const CONTENT: u32 = 12;
    pub(super) const STRETCHES: u32 = 13;
    pub(super) const MARK: u32 = 14;
    pub(super) const NAMED: u32 = 15;
    pub(super) const PAIR_END: u32 = 16;
    pub(super) const OPENS_END: u32 = 17;
}

/// A word as it counts: figures are alike.
fn value(tokens: &Tokens<'_>, at: usize) -> u32 {
    if tokens.kind(at) == Some(Kind::Number) { hash(b"0") } else { tokens.hash(at) }
}

/// A capital inside a sentence: a name.
fn named(tokens: &Tokens<'_>, at: usize) -> bool {
    let opens = at.checked_sub(1).is_none_or(|before| matches!(tokens.word(before), "." | "?" | "!" | ":" | "¿" | "¡"));
    let raw = tokens.raw(at);
    !opens && raw.len() > 1 && raw.chars().next().is_some_and(char::is_uppercase)
}

/// All that is seen in a statement; `marks` are what the reader knows of it.
pub(crate) fn seen(tokens: &Tokens<'_>, marks: &[u32]) -> Vec<Seen> {
    let mut list = Sight { tokens, list: Vec::with_capacity(tokens.len() * 8) };
    list.push(usize::MAX, template::BIAS, 0);
    for mark in marks {
        list.push(usize::MAX, template::MARK, *mark);
    }
    list.words();
    list.stretches();
    let mut seen = list.list;
    // a thing counts once, where it stands first
    seen.sort_by_key(|one| (one.sign, one.at));
    seen.dedup_by_key(|one| one.sign);
    seen
}

struct Sight<'a, 't> {
    tokens: &'a Tokens<'t>,
    list: Vec<Seen>,
}

impl Sight<'_, '_> {
    fn push(&mut self, at: usize, template: u32, value: u32) {
        self.list.push(Seen { sign: sign(template, value), at });
    }

    /// The last letters of a word, or its first.
    fn piece(&self, at: usize, end: bool) -> Option<u32> {
        let word = self.tokens.word(at).as_bytes();
        let long = self.tokens.kind(at) == Some(Kind::Word) && word.len() > 4;
        let piece = if end { word.get(word.len().saturating_sub(3)..) } else { word.get(..5) };
        piece.filter(|_| long).map(hash)
    }

    /// The last letters of a word; a figure and a name by their kind.
    fn tail(&self, at: usize, letters: usize) -> u32 {
        if named(self.tokens, at) {
            return hash(b"^");
        }
        let word = self.tokens.word(at).as_bytes();
        match self.tokens.kind(at) {
            Some(Kind::Word) => hash(word.get(word.len().saturating_sub(letters)..).unwrap_or_default()),
            _ => value(self.tokens, at),
        }
    }

    fn words(&mut self) {
        let tokens = self.tokens;
        let mut content = 0_u32;
        let mut names = 0_u32;
        let mut before = hash(b"<");
        for at in 0..tokens.len() {
            let word = value(tokens, at);
            self.push(at, template::WORD, word);
            let own = if named(tokens, at) { hash(b"^") } else { word };
            self.push(at, template::PAIR, both(before, own));
            if at > 0 {
                self.push(at, template::PAIR_END, both(value(tokens, at - 1), self.tail(at, 2)));
            }
            before = own;
            if named(tokens, at) {
                names += 1;
                self.push(at, template::NAMED, names.min(3));
            }
            for (end, template) in [(true, template::END), (false, template::FRONT)] {
                if let Some(piece) = self.piece(at, end) {
                    self.push(at, template, piece);
                }
            }
            content += u32::from(tokens.kind(at) == Some(Kind::Word) && tokens.word(at).len() > 4);
        }
        self.push(tokens.len(), template::PAIR, both(before, hash(b">")));
        self.ladder(template::CONTENT, content, &[2, 3, 4, 5, 6, 8, 10, 13]);
        self.ladder(template::SIZE, u32::try_from(tokens.len()).unwrap_or(u32::MAX), &[3, 5, 7, 9, 12, 16, 20, 26]);
    }

    /// Each step that a count reaches.
    fn ladder(&mut self, template: u32, count: u32, steps: &[u32]) {
        for step in steps.iter().filter(|step| count >= **step) {
            self.push(usize::MAX, template, *step);
        }
    }

    fn stretches(&mut self) {
        let tokens = self.tokens;
        let found = stretches(tokens);
        self.ladder(template::STRETCHES, u32::try_from(found.len()).unwrap_or(u32::MAX), &[1, 2, 3, 4]);
        for (nth, (at, next, mark)) in found.iter().copied().enumerate() {
            let mark = if matches!(tokens.word(mark), "," | "") { tokens.hash(mark) } else { hash(b"|") };
            let (first, second) = (value(tokens, at), if at + 1 < next { value(tokens, at + 1) } else { hash(b">") });
            self.push(at, template::OPENS, both(mark, first));
            self.push(at, template::OPENS_PAIR, both(first, second));
            if nth == 0 {
                continue;
            }
            self.push(at, template::LATE_SHAPE, mark);
            let opener = if named(tokens, at) { hash(b"^") } else { first };
            self.push(at, template::OPENS_END, both(opener, self.tail(at + 1, 1)));
            if (at..next).any(|at| named(tokens, at)) {
                self.push(at, template::LATE_SHAPE, both(mark, 1));
            }
            if tokens.raw(at).chars().next().is_some_and(char::is_uppercase) {
                self.push(at, template::LATE_SHAPE, both(mark, 2));
            }
            for word in at..next {
                self.push(word, template::LATE, value(tokens, word));
                if let Some(piece) = self.piece(word, true) {
                    self.push(word, template::LATE_END, piece);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_cut_at_its_marks() {
        let tokens = Tokens::of("KR2: web lista, la arma Bruno - ya pagó (sí)");
        let words: Vec<&str> = stretches(&tokens).iter().map(|(at, ..)| tokens.word(*at)).collect();
        assert_eq!(words, ["kr", "web", "la", "ya", "si"]);
    }

    #[test]
    fn weights_are_added_where_the_words_stand() {
        let tokens = Tokens::of("usando plantillas");
        let usando = sign(template::WORD, tokens.hash(0));
        let bytes = crate::weights::pack(&[(usando, [0, 40, -3, 0])]);
        let models = Models::read(&bytes, &[]);
        let weighed = parts(&models, &seen(&tokens, &[]), Letter::Achievable, tokens.len());
        assert_eq!((weighed.score, weighed.strongest(true), weighed.within(1, 2)), (40, Some(0), 0));
        assert_eq!(clear(&models, &seen(&tokens, &[]), tokens.len()).score, 0);
    }
}
