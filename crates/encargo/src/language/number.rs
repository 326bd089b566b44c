//! Numbers in figures and in words, in the grammar of each language; knows no units and no dates.

mod multiplier;

use super::phrases::{Lexicon, Phrases, lexicon, phrases};
use super::token::{Kind, Tokens};
use super::wordmap::WordMap;
use super::{Language, english, spanish};
use crate::noun::figure;
use multiplier::{multiplier, scale, scaled};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::sync::OnceLock;

/// How many digits a number may have: what the wire carries without loss. Longer ones are no amounts but codes.
const DIGITS: usize = 15;

/// The first number with more digits.
const LARGEST: u64 = 1_000_000_000_000_000;

/// A number that starts at `at`, and the place after it. `a` and `un` are articles, not numbers, unless a multiplier
/// follows (`un millón`).
pub(crate) fn read(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    if !opens(tokens, at, language) {
        return None;
    }
    let read = unbounded(tokens, at, language).filter(|(value, _)| value.abs() < Decimal::from(LARGEST));
    read.map(|(value, next)| (figure::rounded(value), next))
}

/// Whether a number may begin here: nearly every word says no at once.
pub(crate) fn opens(tokens: &Tokens<'_>, at: usize, language: Language) -> bool {
    match tokens.kind(at) {
        Some(Kind::Number) => true,
        Some(Kind::Word) => openers(language).at(tokens, at) != 0,
        _ => false,
    }
}

/// The words that open a number, for one look at each token.
fn openers(language: Language) -> &'static WordMap {
    static SPANISH: OnceLock<WordMap> = OnceLock::new();
    static ENGLISH: OnceLock<WordMap> = OnceLock::new();
    let map = match language {
        Language::Spanish => &SPANISH,
        Language::English => &ENGLISH,
    };
    map.get_or_init(|| {
        let named = table(language).iter().map(|row| row.0).collect();
        WordMap::new(&[(1, named), (1, OPENINGS.list().to_vec())])
    })
}

/// The words that open a number and are not among the number words.
pub(crate) const OPENINGS: Phrases = phrases![
    "a", "an", "half", "m", "media", "medio", "mil", "million", "millon", "millones", "mm", "quarter", "thousand",
    "three", "un", "una",
];

/// The number words of a language, sorted.
pub(crate) fn table(language: Language) -> &'static [(&'static str, u64)] {
    match language {
        Language::Spanish => spanish::NUMBERS,
        Language::English => english::NUMBERS,
    }
}

/// The same, to look words up in.
fn values(language: Language) -> Lexicon<u64> {
    match language {
        Language::Spanish => lexicon!(spanish::NUMBERS, u64),
        Language::English => lexicon!(english::NUMBERS, u64),
    }
}

fn unbounded(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    if let Some((value, next)) = PARTS.longest(tokens, at) {
        // «medio millón», "half a dozen"; "half" alone is no number
        let whole = scaled(tokens, next, language);
        if let Some((factor, next)) = whole {
            return Some((factor.checked_mul(Decimal::new(value, 2))?, next));
        }
        if tokens.word(at) != "three" {
            return None;
        }
    }
    let (value, next) = match tokens.kind(at)? {
        Kind::Number => grouped(tokens, at).map_or_else(|| Some((figures(tokens.raw(at), language)?, at + 1)), Some)?,
        Kind::Word => words(tokens, at, language)?,
        _ => return None,
    };
    let spoken = tokens.kind(at) == Some(Kind::Word);
    let (value, next) = match scaled(tokens, next, language).filter(|_| !spoken) {
        Some((factor, next)) => rest_of_a_hundred(tokens, value.checked_mul(factor)?, next, language),
        None => (value, next),
    };
    let (value, next) = if spoken { pointed(tokens, value, next, language) } else { (value, next) };
    // «tres millones y medio» is half a million more, «dos y medio» half a unit
    if let Some((_, next)) = tokens.any_phrase(next, HALVES) {
        let unit =
            [1_000_000, 1_000].into_iter().map(Decimal::from).find(|unit| value >= *unit && (value % unit).is_zero());
        return Some((value.checked_add(unit.unwrap_or(Decimal::ONE) / Decimal::TWO)?, next));
    }
    Some((value, next))
}

/// "3 hundred and one": what is below a hundred and stands behind.
fn rest_of_a_hundred(tokens: &Tokens<'_>, value: Decimal, next: usize, language: Language) -> (Decimal, usize) {
    let joined = tokens.word(next.wrapping_sub(1)) == "hundred" && tokens.word(next) == "and";
    let rest = if joined { words(tokens, next + 1, language) } else { None };
    match rest.filter(|(rest, _)| *rest < Decimal::ONE_HUNDRED) {
        Some((rest, after)) => (value + rest, after),
        None => (value, next),
    }
}

/// Parts of a multiplier that stands behind, in hundredths.
const PARTS: Lexicon<i64> = lexicon!(
    &[
        ("half a", 50),
        ("half", 50),
        ("quarter", 25),
        ("a quarter", 25),
        ("quarter of a", 25),
        ("a quarter of a", 25),
        ("three quarters of a", 75),
        ("three quarters", 75),
        ("medio", 50),
        ("media", 50),
        ("un cuarto de", 25),
    ],
    i64
);

/// What adds a half to the number before it.
const HALVES: Phrases = phrases!["y medio", "y media", "and a half", "and one half"];

/// What stands for the decimal mark between two numbers in words.
const POINTS: Phrases = phrases!["point", "punto", "coma", "con"];

/// Groups of three figures with spaces between: `10 000`.
fn grouped(tokens: &Tokens<'_>, at: usize) -> Option<(Decimal, usize)> {
    let plain =
        |at: usize| tokens.kind(at) == Some(Kind::Number) && tokens.raw(at).bytes().all(|byte| byte.is_ascii_digit());
    if !plain(at) || tokens.raw(at).len() > 3 || tokens.raw(at).starts_with('0') {
        return None;
    }
    if tokens.raw(at + 1).len() != 3 || !plain(at + 1) {
        return None;
    }
    let (mut digits, mut next) = (tokens.raw(at).to_owned(), at + 1);
    while next < at + 6 && plain(next) && tokens.raw(next).len() == 3 && spaced(tokens, next) {
        digits.push_str(tokens.raw(next));
        next += 1;
    }
    (next > at + 1).then(|| digits.parse().ok().map(|value| (value, next)))?
}

/// Whether exactly one character, a space of any width, stands in front.
fn spaced(tokens: &Tokens<'_>, at: usize) -> bool {
    let ends = at.checked_sub(1).and_then(|before| Some((tokens.span(before)?.1, tokens.span(at)?.0)));
    ends.and_then(|(end, start)| tokens.text.get(end..start)).is_some_and(|gap| gap.chars().count() == 1)
}

/// "five point two", «siete con cincuenta», «dos coma cinco»: the words behind the mark are figures.
fn pointed(tokens: &Tokens<'_>, value: Decimal, next: usize, language: Language) -> (Decimal, usize) {
    let fraction = || {
        let (mark, mut at) = tokens.any_phrase(next, POINTS)?;
        let mut shown = String::from("0.");
        while tokens.word(at) == "zero" || tokens.word(at) == "cero" {
            shown.push('0');
            at += 1;
        }
        let read = if tokens.kind(at) == Some(Kind::Word) { words(tokens, at, language) } else { None };
        // «ciento tres con dos tercios»: a fraction, no figures behind the mark
        if read.is_some_and(|(_, after)| super::fraction::divides(tokens, after, language)) {
            return None;
        }
        let (digits, after) = match read {
            Some((digits, after)) => (digits.to_string(), after),
            None if shown.len() > 2 => (String::new(), at),
            None => return None,
        };
        shown.push_str(&digits);
        // «cinco clases con diez» has a noun between; «cinco con diez» is money or a measure
        let fraction: Decimal = shown.parse().ok()?;
        (mark.len() > 2 && shown.len() <= 8).then(|| Some((value.checked_add(fraction)?, after)))?
    };
    fraction().unwrap_or((value, next))
}

/// Figures with separators: the last of `.` and `,` that is not followed by exactly three digits is the decimal mark.
/// With three digits and one to three in front, Spanish groups with either (Spain writes `1.500`, Mexico `1,500`),
/// English with the comma.
pub(crate) fn figures(raw: &str, language: Language) -> Option<Decimal> {
    if raw.len() <= DIGITS && raw.bytes().all(|byte| byte.is_ascii_digit()) {
        return raw.parse::<u64>().ok().map(Decimal::from);
    }
    let marks: Vec<(usize, char)> = raw.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let decimal = match marks.as_slice() {
        [] => None,
        [(at, mark)] => {
            let digits = raw.len() - at - 1;
            let groups =
                digits == 3 && *at <= 3 && !raw.starts_with('0') && (*mark == ',' || language == Language::Spanish);
            (!groups).then_some(*at)
        }
        [first @ .., (at, mark)] => first.iter().all(|(_, other)| other != mark).then_some(*at),
    };
    if marks.len() > 1 {
        // every group but the first and the fraction has three figures: `22,24,26` is a list
        let mut groups = raw.get(..decimal.unwrap_or(raw.len()))?.split(['.', ',']).skip(1);
        if groups.any(|group| group.len() != 3) {
            return None;
        }
    }
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

/// The words a number may have: "nine hundred and ninety-nine million …" to the last unit has fewer.
const WORDS: usize = 32;

fn words(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    let table = values(language);
    let value_of = |word: &str| table.get(word);
    let article = |word: &str| matches!(word, "un" | "una" | "a" | "an");
    // `total` holds the millions and more, `thousands` the part below them, `group` the part below a thousand
    let (mut total, mut thousands, mut group, mut next, mut any) = (0_u64, 0_u64, 0_u64, at, false);
    loop {
        let word = tokens.word(next);
        // «mil mil» are two numbers, and a number has so many words and no more
        if next - at >= WORDS
            || (any && group == 0 && (total > 0 || thousands > 0) && scale(word, language) == Some(1_000))
        {
            break;
        }
        if let Some(scale) = scale(word, language).filter(|scale| any || *scale == 1_000) {
            match scale.cmp(&1_000) {
                Ordering::Equal => thousands = group.max(1).checked_mul(scale)?,
                Ordering::Less => {
                    group = group.max(1).checked_mul(scale)?;
                    next += 1;
                    continue;
                }
                Ordering::Greater => {
                    total = total.checked_add(thousands.checked_add(group)?.max(1).checked_mul(scale)?)?;
                    thousands = 0;
                }
            }
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
            group = 0;
            any = true;
        } else if any
            && language == Language::Spanish
            && group >= 30
            && group % 10 == 0
            && matches!(word, "un" | "una")
            && {
                let joined = tokens.word(next.wrapping_sub(1)) == "y";
                joined || (group % 100 == 0 && scale(tokens.word(next + 1), language).is_some())
            }
        {
            // «treinta y un mil», «ciento un mil»
            group = group.checked_add(1)?;
        } else if any && matches!((word, language), ("y", Language::Spanish) | ("and", Language::English)) && {
            let follows = value_of(tokens.word(next + 1)).or_else(|| {
                let one = language == Language::Spanish && group >= 30 && matches!(tokens.word(next + 1), "un" | "una");
                one.then_some(1)
            });
            let below = follows.is_some_and(|value| value < if word == "y" { 10 } else { 100 });
            // "two thousand and five", "two hundred and five", «treinta y cinco»; "twenty and five" are two
            below
                && ((group > 0 && group % if word == "y" { 10 } else { 100 } == 0)
                    || (word == "and" && group == 0 && total + thousands > 0))
        } {
            // the joint
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
    Some((Decimal::from(total.checked_add(thousands)?.checked_add(group)?), next))
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
mod tests;
