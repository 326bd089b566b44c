//! Numbers in figures and in words, in the grammar of each language; knows no units and no dates.

use super::token::{Kind, Tokens};
use super::{Language, english, spanish};
use rust_decimal::Decimal;

/// How many digits a number may have: what the wire carries without loss. Longer ones are no amounts but codes.
const DIGITS: usize = 15;

/// A number that starts at `at`, and the place after it. `a` and `un` are articles, not numbers, unless a multiplier
/// follows (`un millón`).
pub(crate) fn read(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    let (value, next) = match tokens.kind(at)? {
        Kind::Number => (figures(tokens.raw(at), language)?, at + 1),
        Kind::Word => words(tokens, at, language)?,
        _ => return None,
    };
    let Some(factor) = multiplier(tokens.word(next), language).filter(|_| tokens.kind(at) == Some(Kind::Number)) else {
        return Some((value, next)).filter(|(value, _)| *value < largest());
    };
    Some((value.checked_mul(Decimal::from(factor))?, next + 1)).filter(|(value, _)| *value < largest())
}

fn largest() -> Decimal {
    Decimal::from(1_000_000_000_000_000_u64)
}

fn multiplier(word: &str, language: Language) -> Option<u64> {
    match (word, language) {
        ("k" | "mil", _) | ("thousand", Language::English) => Some(1_000),
        ("m" | "mm" | "millon" | "millones", Language::Spanish) | ("m" | "million", Language::English) => {
            Some(1_000_000)
        }
        _ => None,
    }
}

/// Figures with separators: the last of `.` and `,` that is not followed by exactly three digits is the decimal mark;
/// with three digits the language decides.
pub(crate) fn figures(raw: &str, language: Language) -> Option<Decimal> {
    let marks: Vec<(usize, char)> = raw.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let home = if language == Language::Spanish { ',' } else { '.' };
    let decimal = match marks.as_slice() {
        [] => None,
        [(at, mark)] => {
            let digits = raw.len() - at - 1;
            (digits != 3 || *mark == home || raw.starts_with('0')).then_some(*at)
        }
        [first @ .., (at, mark)] => first.iter().all(|(_, other)| other != mark).then_some(*at),
    };
    let mut plain = String::with_capacity(raw.len());
    for (at, character) in raw.char_indices() {
        match character {
            '0'..='9' => plain.push(character),
            _ if Some(at) == decimal => plain.push('.'),
            _ => {}
        }
    }
    (plain.len() <= DIGITS).then(|| plain.parse().ok())?
}

fn words(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    let table = match language {
        Language::Spanish => spanish::NUMBERS,
        Language::English => english::NUMBERS,
    };
    let value_of = |word: &str| {
        table.binary_search_by_key(&word, |(name, _)| name).ok().and_then(|at| table.get(at)).map(|row| row.1)
    };
    let article = |word: &str| matches!(word, "un" | "una" | "a" | "an");
    let (mut total, mut group, mut next, mut any) = (0_u64, 0_u64, at, false);
    loop {
        let word = tokens.word(next);
        if let Some(scale) = match word {
            "mil" | "thousand" => Some(1_000),
            "millon" | "millones" | "million" => Some(1_000_000),
            _ => None,
        } {
            total = total.checked_add(group.max(1).checked_mul(scale)?)?;
            (group, any) = (0, true);
        } else if word == "hundred" && any {
            group = group.max(1).checked_mul(100)?;
        } else if let Some(value) = value_of(word) {
            // "two three" are two numbers; "twenty three", "doscientos cincuenta" are one
            if any && group > 0 && (value >= 100 || group % 10 != 0 || (value >= 10 && group % 100 != 0)) {
                break;
            }
            group = group.checked_add(value)?;
            any = true;
        } else if !any
            && article(word)
            && multiplier(tokens.word(next + 1), language).is_some()
            && tokens.word(next + 1).len() > 2
        {
            group = 1;
        } else if any && matches!((word, language), ("y", Language::Spanish) | ("and", Language::English)) && {
            let follows =
                value_of(tokens.word(next + 1)).is_some_and(|value| value < if word == "y" { 10 } else { 100 });
            follows && group > 0 && group % 10 == 0
        } {
            // the joint of "treinta y cinco", "two hundred and five"
        } else if word == "-" && any && group >= 20 && value_of(tokens.word(next + 1)).is_some_and(|value| value < 10) {
            // "twenty-five"
        } else {
            break;
        }
        next += 1;
    }
    if !any {
        return None;
    }
    Some((Decimal::from(total.checked_add(group)?), next))
}

/// A number as the language writes it: `1.500,5` in Spanish, `1,500.5` in English; four digits stand without a mark in
/// Spanish, as the academies ask.
pub(crate) fn show(value: Decimal, language: Language) -> String {
    let plain = value.abs().normalize().to_string();
    let (whole, fraction) =
        plain.split_once('.').map_or((plain.as_str(), None), |(whole, fraction)| (whole, Some(fraction)));
    let (group, point) = if language == Language::Spanish { ('.', ',') } else { (',', '.') };
    let mut shown = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        shown.push('-');
    }
    let grouped = whole.len() > if language == Language::Spanish { 4 } else { 3 };
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && grouped && (whole.len() - at) % 3 == 0 {
            shown.push(group);
        }
        shown.push(digit);
    }
    if let Some(fraction) = fraction {
        shown.push(point);
        shown.push_str(fraction);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str, language: Language) -> Option<String> {
        let tokens = Tokens::of(text);
        read(&tokens, 0, language).map(|(value, _)| value.normalize().to_string())
    }

    #[test]
    fn figures_follow_the_language() {
        use Language::{English, Spanish};
        for (text, language, value) in [
            ("1.500,50", Spanish, "1500.5"),
            ("1,500.50", English, "1500.5"),
            ("1.500", Spanish, "1500"),
            ("1.500", English, "1.5"),
            ("1,5k", Spanish, "1500"),
            ("2.300", Spanish, "2300"),
            ("0.125", Spanish, "0.125"),
            ("doscientos cincuenta", Spanish, "250"),
            ("treinta y cinco", Spanish, "35"),
            ("mil quinientos", Spanish, "1500"),
            ("un millon", Spanish, "1000000"),
            ("twenty-five", English, "25"),
            ("two hundred and five", English, "205"),
            ("three thousand", English, "3000"),
        ] {
            assert_eq!(number(text, language).as_deref(), Some(value), "{text}");
        }
        assert_eq!(number("una", Spanish), None);
        assert_eq!(number("a goal", English), None);
    }
}
