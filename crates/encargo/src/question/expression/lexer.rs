//! Cuts the text of an expression into signs, words and values; knows no grammar.

use super::Fault;
use crate::calendar::Day;
use crate::error::clip;
use crate::language::Text;
use rust_decimal::Decimal;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Sign(&'static str),
    Word(String),
    Quoted(String),
    Number(Decimal),
    Date(Day),
    /// The text is over.
    End,
}

impl Token {
    /// How it is quoted in a message.
    pub(super) fn say(&self) -> Text {
        let said = match self {
            Self::Sign(sign) => (*sign).to_owned(),
            Self::Word(word) => clip(word),
            Self::Quoted(text) => format!("\"{}\"", clip(text)),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
            Self::End => return Text::new("el final", "the end"),
        };
        Text::new(format!("`{said}`"), format!("`{said}`"))
    }
}

/// A token and the byte where it begins.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) token: Token,
    pub(super) at: usize,
}

/// Longer signs first, so that `<=` is not read as `<`.
const SIGNS: [&str; 19] =
    ["==", "!=", "<=", ">=", "&&", "||", "!", "<", ">", "(", ")", "[", "]", ",", "+", "-", "*", "/", "="];

/// What people write instead of a sign, and the sign.
const INSTEAD: [(&str, &str); 9] =
    [("“", "\""), ("”", "\""), ("«", "\""), ("»", "\""), ("‘", "'"), ("’", "'"), ("≤", "<="), ("≥", ">="), ("≠", "!=")];

/// All tokens, with the end as the last.
pub(super) fn tokens(text: &str) -> Result<Vec<Placed>, Fault> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let at = text.len().saturating_sub(rest.len());
        let (token, after) = if first.is_ascii_digit() {
            figure(rest, at)?
        } else if first.is_alphabetic() || first == '_' {
            word(rest)
        } else if matches!(first, '"' | '\'') {
            text_in(rest, first, at)?
        } else {
            sign(rest, first, at)?
        };
        tokens.push(Placed { token, at });
        rest = after.trim_start();
    }
    tokens.push(Placed { token: Token::End, at: text.trim_end().len() });
    Ok(tokens)
}

fn sign(rest: &str, first: char, at: usize) -> Result<(Token, &str), Fault> {
    if let Some((sign, after)) = SIGNS.iter().find_map(|sign| Some((*sign, rest.strip_prefix(sign)?))) {
        return Ok((Token::Sign(sign), after));
    }
    let fault = Fault::new(at, format!("`{first}` no significa nada aquí"), format!("`{first}` means nothing here"));
    let instead = match first {
        '&' => Some("&&"),
        '|' => Some("||"),
        _ => INSTEAD.iter().find(|(wrong, _)| rest.starts_with(wrong)).map(|(_, right)| *right),
    };
    Err(match instead {
        Some(right) => fault.expecting(Text::new(format!("`{right}`"), format!("`{right}`"))),
        None => fault,
    })
}

/// Words in quotation marks; the mark itself is written twice inside.
fn text_in(rest: &str, mark: char, at: usize) -> Result<(Token, &str), Fault> {
    let unclosed = || {
        Fault::new(at, "unas comillas no se cierran", "a quotation mark is not closed")
            .expecting(Text::new(format!("`{mark}`"), format!("`{mark}`")))
    };
    let mut inner = rest.strip_prefix(mark).ok_or_else(unclosed)?;
    let mut said = String::new();
    loop {
        let (part, after) = inner.split_once(mark).ok_or_else(unclosed)?;
        said.push_str(part);
        match after.strip_prefix(mark) {
            Some(more) => {
                said.push(mark);
                inner = more;
            }
            None => return Ok((Token::Quoted(said), after)),
        }
    }
}

/// A hyphen belongs to a word when a letter or a figure follows it: `mail-copy` is one id.
fn word(rest: &str) -> (Token, &str) {
    let mut letters = rest.char_indices().peekable();
    let mut end = rest.len();
    while let Some((at, letter)) = letters.next() {
        let joins = letter == '-' && letters.peek().is_some_and(|(_, next)| is_letter(*next));
        if !is_letter(letter) && !joins {
            end = at;
            break;
        }
    }
    let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
    (Token::Word(word.to_owned()), after)
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// A day, a number, or an id that begins with a figure.
fn figure(rest: &str, at: usize) -> Result<(Token, &str), Fault> {
    if let Some((day, after)) = day_shaped(rest) {
        return match day.parse::<Day>() {
            Ok(day) => Ok((Token::Date(day), after)),
            Err(_) => Err(Fault::new(at, format!("el día `{day}` no existe"), format!("there is no day `{day}`"))
                .expecting(super::Type::Date.say())),
        };
    }
    let whole = digits(rest);
    let after_whole = rest.get(whole..).unwrap_or_default();
    let mut length = whole;
    if let Some(fraction) = after_whole.strip_prefix('.') {
        let places = digits(fraction);
        if places == 0 {
            let at = at.saturating_add(whole);
            return Err(Fault::new(at, "detrás del punto falta una cifra", "a figure is missing after the point")
                .expecting(Text::new("un número como 0.5", "a number as 0.5")));
        }
        length = whole.saturating_add(places).saturating_add(1);
    } else if after_whole.starts_with(is_letter) {
        return Ok(word(rest));
    }
    let (number, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
    if after.starts_with(|next: char| is_letter(next) || next == '.') {
        return Err(Fault::new(at, "no es un número", "this is no number")
            .expecting(Text::new("un número como 0.5", "a number as 0.5")));
    }
    match Decimal::from_str_exact(number) {
        Ok(number) => Ok((Token::Number(number.normalize()), after)),
        Err(_) => Err(Fault::new(at, "el número tiene demasiadas cifras", "the number has too many figures")
            .expecting(Text::new("28 cifras a lo sumo", "28 figures at most"))),
    }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Four figures, two and two, with hyphens between, and nothing that would make it longer.
fn day_shaped(rest: &str) -> Option<(&str, &str)> {
    let (day, after) = rest.split_at_checked(10)?;
    let shaped = day.bytes().enumerate().all(|(place, byte)| match place {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    (shaped && !after.starts_with(is_letter)).then_some((day, after))
}
