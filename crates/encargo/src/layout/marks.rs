//! Past the marks of a line: bullets, numbers, boxes, ticks, strokes, signs; what they say of the line.

use super::{Item, Mark, State};
use crate::language::token::{Kind, Tokens};

/// What a single sign at the head of a line is.
fn sign(word: &str) -> Option<(Mark, State)> {
    Some(match word {
        "☐" | "□" | "▢" | "⬜" | "❏" | "❑" | "◻" | "🔲" => (Mark::Box, State::Open),
        "☑" | "🗹" => (Mark::Box, State::Done),
        "☒" => (Mark::Box, State::Struck),
        "✅" | "✔" | "✓" => (Mark::Tick, State::Done),
        "❌" | "✗" | "✘" | "✖" | "🚫" | "❎" => (Mark::Tick, State::Struck),
        "#" => (Mark::Hash, State::Plain),
        "-" | "•" | "–" | "—" | "·" | "→" | "▪" | "‣" | "◦" | "○" | "●" | "■" | "+" | "➤" | "➡" | "▶" | "▸" | "✦"
        | "➜" => (Mark::Bullet, State::Plain),
        ">" => (Mark::Quote, State::Plain),
        _ => return None,
    })
}

/// Signs that open the words themselves.
fn opens_words(word: &str) -> bool {
    matches!(word, "¿" | "¡" | "\"" | "«" | "“" | "‘" | "'" | "(" | "[" | "$" | "€" | "£" | "@" | "%" | "|")
}

/// The item of one line, its frame still empty.
pub(super) fn read(tokens: &Tokens<'_>, start: usize, end: usize) -> Item {
    let (mut at, mut mark, mut state) = (start, Mark::None, State::Plain);
    while at < end {
        let word = tokens.word(at);
        if word == "[" && tokens.word(at + 1) == "]" && at + 2 <= end {
            (mark, state, at) = (Mark::Box, State::Open, at + 2);
        } else if word == "[" && tokens.word(at + 2) == "]" && at + 3 <= end && ticks(tokens.word(at + 1)) {
            (mark, state, at) = (Mark::Box, State::Done, at + 3);
        } else if word == "~" {
            (state, at) = (State::Struck, at + 1);
        } else if word == "*" {
            let bold = tokens.touch(at);
            mark = if mark == Mark::None { if bold { Mark::Bold } else { Mark::Bullet } } else { mark };
            at += 1;
        } else if let Some((found, told)) = sign(word) {
            mark = match (mark, found) {
                (Mark::None | Mark::Sign, found) | (Mark::Bullet | Mark::Quote | Mark::Number, found @ Mark::Box) => {
                    found
                }
                (mark, _) => mark,
            };
            (state, at) = (if told == State::Plain { state } else { told }, at + 1);
        } else if let Some(next) = numbered(tokens, at, end).filter(|_| mark != Mark::Number) {
            mark = if mark == Mark::None || mark == Mark::Bullet { Mark::Number } else { mark };
            at = next;
        } else if tokens.kind(at) == Some(Kind::Mark) && !opens_words(word) {
            mark = if mark == Mark::None { Mark::Sign } else { mark };
            at += 1;
        } else {
            break;
        }
    }
    let before = tokens.span(start).map_or(0, |(from, _)| from);
    let line = tokens.text.get(..before).map_or(0, |text| text.rfind('\n').map_or(0, |at| at + 1));
    Item { at, next: end, line: start, mark, state, indent: (before - line).min(40), ..Item::default() }
}

/// What stands in a ticked box.
fn ticks(word: &str) -> bool {
    matches!(word, "x" | "v" | "✓" | "✔" | "✅" | "*")
}

/// Past «3.», «3)», «a)», «4.2», at the head of a line with words behind it.
fn numbered(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<usize> {
    let letter = tokens.kind(at) == Some(Kind::Word) && tokens.word(at).len() == 1;
    let number = tokens.kind(at) == Some(Kind::Number);
    let closed = matches!(tokens.word(at + 1), "." | ")" | "°" | "º") && tokens.touch(at) && at + 2 < end;
    let spaced = !tokens.touch(at + 1) || matches!(tokens.word(at + 2), "-" | "*" | "[");
    ((number || letter) && closed && spaced).then_some(at + 2)
}
