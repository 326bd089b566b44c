//! The stamp of a chat line: a day or an hour, and the name of who speaks.

use crate::language::token::{Kind, Tokens};

/// A stamp: the name of who speaks and where the words begin.
pub(super) struct Stamp {
    pub(super) name: usize,
    pub(super) name_end: usize,
    pub(super) next: usize,
}

/// `[12/3 09:41] Romi: …`, `12/3/26, 9:41 a. m. - Romi: …`, `09:41 Romi: …`, `Romi [09:41]: …`, `Romi  9:41 AM`.
pub(super) fn read(tokens: &Tokens<'_>, start: usize, end: usize) -> Option<Stamp> {
    let clock = hour(tokens, start, end.min(start + 16))?;
    let in_front = (start..clock).all(|at| belongs(tokens, at));
    if in_front {
        let name = (clock + 3..end.min(clock + 12)).find(|at| !belongs(tokens, *at))?;
        let colon = name_end(tokens, name, end)?;
        return Some(Stamp { name, name_end: colon, next: colon + 1 });
    }
    // the name in front of the hour
    let name_end = (start..clock).find(|at| tokens.kind(*at) != Some(Kind::Word)).unwrap_or(clock);
    let behind = (name_end..clock).all(|at| belongs(tokens, at));
    let last = (clock + 3..end).find(|at| !belongs(tokens, *at)).unwrap_or(end);
    let closed = last == end || tokens.word(last) == ":" || tokens.word(last.saturating_sub(1)) == ":";
    let named = name_end > start && name_end - start <= 3 && tokens.raw(start).starts_with(char::is_uppercase);
    (named && behind && closed).then(|| Stamp {
        name: start,
        name_end,
        next: last + usize::from(tokens.word(last) == ":"),
    })
}

/// The first `9:41` of the tokens.
fn hour(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<usize> {
    (at..end).find(|at| {
        tokens.kind(*at) == Some(Kind::Number)
            && matches!(tokens.word(at + 1), ":" | ".")
            && tokens.kind(at + 2) == Some(Kind::Number)
            && tokens.touch(*at)
            && tokens.touch(at + 1)
            && tokens.word(at + 2).len() == 2
    })
}

/// Whether a token is part of a day and an hour.
fn belongs(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.kind(at) {
        Some(Kind::Number) => true,
        Some(Kind::Mark) => matches!(tokens.word(at), "[" | "]" | "/" | "-" | "." | "," | ":" | "(" | ")" | "–" | "|"),
        Some(Kind::Word) => matches!(tokens.word(at), "am" | "pm" | "a" | "p" | "m" | "h" | "hs" | "hrs"),
        _ => false,
    }
}

/// The colon behind a name of one to five words.
fn name_end(tokens: &Tokens<'_>, name: usize, end: usize) -> Option<usize> {
    let colon = (name..end.min(name + 9)).find(|at| tokens.word(*at) == ":")?;
    let words = (name..colon).filter(|at| tokens.kind(*at) == Some(Kind::Word)).count();
    (colon > name && (1..=5).contains(&words)).then_some(colon)
}
