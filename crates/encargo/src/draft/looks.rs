//! How a word is written, as numbers: its last letters, its shape, what its ending tells of a verb; knows no neighbours.

use crate::language::phrases::{START, finish, hash, step};
use crate::language::token::{Kind, Tokens};

/// The hashes of the last two, three and four letters of a folded word; 0 where it has no more.
pub(super) fn ends(word: &str) -> [u32; 3] {
    [2, 3, 4].map(|count| {
        let from = word.len().checked_sub(count).filter(|from| *from > 0);
        from.and_then(|from| word.get(from..)).map_or(0, |end| hash(end.as_bytes()))
    })
}

/// The hashes of the last one, two and three letters of a word as written, in lower case.
pub(super) fn accents(raw: &str) -> [u32; 3] {
    let mut found = [0; 3];
    let mut state = START;
    let mut letters = raw.chars().rev().flat_map(char::to_lowercase);
    for hash in &mut found {
        let Some(letter) = letters.next() else { break };
        let mut bytes = [0; 4];
        for byte in letter.encode_utf8(&mut bytes).bytes() {
            state = step(state, byte);
        }
        *hash = finish(state);
    }
    found
}

/// How a token is written: a figure, capitals, a capital, small letters, a mark.
pub(super) fn shape(tokens: &Tokens<'_>, at: usize) -> u32 {
    match tokens.kind(at) {
        Some(Kind::Number) => 1,
        Some(Kind::Word) => {
            let raw = tokens.raw(at);
            match (raw.starts_with(char::is_uppercase), raw.chars().count() > 1 && !raw.chars().any(char::is_lowercase))
            {
                (_, true) => 2,
                (true, false) => 3,
                (false, false) => 4,
            }
        }
        Some(Kind::Mark) => tokens.hash(at),
        Some(Kind::Break) | None => 5,
    }
}

/// What the ending of a word tells of a verb; 0 for nothing.
pub(super) fn tense(raw: &str) -> u32 {
    const ENDINGS: &[(&str, u32)] = &[
        ("arlo", 1),
        ("erlo", 1),
        ("irlo", 1),
        ("arla", 1),
        ("erla", 1),
        ("irla", 1),
        ("arle", 1),
        ("arlos", 1),
        ("arlas", 1),
        ("arles", 1),
        ("ieron", 2),
        ("aron", 2),
        ("remos", 3),
        ("aban", 4),
        ("ados", 5),
        ("adas", 5),
        ("idos", 5),
        ("idas", 5),
        ("amos", 6),
        ("imos", 6),
        ("emos", 6),
        ("ando", 7),
        ("endo", 7),
        ("rán", 3),
        ("aba", 4),
        ("ía", 4),
        ("ado", 5),
        ("ada", 5),
        ("ido", 5),
        ("ida", 5),
        ("ing", 8),
        ("rá", 3),
        ("ré", 3),
        ("ar", 1),
        ("er", 1),
        ("ir", 1),
        ("ó", 2),
        ("ed", 9),
        ("é", 10),
        ("á", 11),
    ];
    if raw.len() < 4 || !raw.chars().any(char::is_lowercase) {
        return 0;
    }
    ENDINGS.iter().find(|(ending, _)| raw.ends_with(ending)).map_or(0, |(_, tense)| *tense)
}
