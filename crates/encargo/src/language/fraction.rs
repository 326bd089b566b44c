//! Fractions in words and figures: «tres cuartos», "two thirds", `1 3/4`, «uno sobre tres»; knows no units.

use super::Language;
use super::number;
use super::token::{Kind, Tokens};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Denominators that are no ordinal number of the same form, and those that are, in both languages, folded and sorted.
const DENOMINATORS: &[(&str, u32)] = &[
    ("centesima", 100),
    ("centesimo", 100),
    ("cuarto", 4),
    ("decima", 10),
    ("decimo", 10),
    ("eighth", 8),
    ("fifth", 5),
    ("fourth", 4),
    ("half", 2),
    ("halve", 2),
    ("hundredth", 100),
    ("medio", 2),
    ("milesima", 1_000),
    ("milesimo", 1_000),
    ("millionth", 1_000_000),
    ("millonesima", 1_000_000),
    ("millonesimo", 1_000_000),
    ("ninth", 9),
    ("novena", 9),
    ("noveno", 9),
    ("octavo", 8),
    ("quarter", 4),
    ("quinto", 5),
    ("septimo", 7),
    ("seventh", 7),
    ("sexto", 6),
    ("sixth", 6),
    ("tenth", 10),
    ("tercio", 3),
    ("third", 3),
    ("thirtieth", 30),
    ("thousandth", 1_000),
    ("twelfth", 12),
    ("twentieth", 20),
    ("veintavo", 20),
    ("veinteavo", 20),
    ("vigesimo", 20),
];

/// Units of a composed denominator: "twenty-fifth".
const UNITS: &[(&str, u32)] = &[
    ("eighth", 8),
    ("fifth", 5),
    ("first", 1),
    ("fourth", 4),
    ("ninth", 9),
    ("second", 2),
    ("seventh", 7),
    ("sixth", 6),
    ("third", 3),
];

/// A fraction that begins here, with a whole number in front or not, and the place after it.
pub(crate) fn read(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    if let Some(found) = figures(tokens, at, language) {
        return Some(found);
    }
    if matches!(tokens.word(at), "mitad") {
        return Some((Decimal::new(5, 1), at + 1));
    }
    let one = matches!(tokens.word(at), "a" | "an" | "un" | "una" | "uno");
    let number = number::read(tokens, at, language);
    let (value, next) = number.or_else(|| one.then_some((Decimal::ONE, at + 1)))?;
    if let Some((divisor, next, plural)) = denominator(tokens, next, language) {
        let spoken = tokens.kind(at) == Some(Kind::Word);
        // "nine million and five ninths": the last part of the number is the fraction's
        let split = last_part(tokens, at, next, value, language, divisor);
        if !spoken || (!plural && split.map_or(value, |(part, _)| part) != Decimal::ONE) {
            return None; // "3 fifth": no fraction; "twenty fifth" is a day
        }
        if let Some((part, whole)) = split {
            return mixed(whole, part.checked_div(Decimal::from(divisor))?, next);
        }
        return Some((value.checked_div(Decimal::from(divisor))?.round_dp(12), next));
    }
    number?;
    if let Some((_, start)) = tokens.any_phrase(next, &["over", "out of", "sobre", "de cada"]) {
        let spoken = tokens.kind(at) == Some(Kind::Word)
            || tokens.kind(start) == Some(Kind::Word)
            || tokens.word(next) == "over"
            || tokens.phrase(start + 1, "por ciento").is_some();
        let (divisor, next) =
            number::read(tokens, start, language).filter(|(divisor, _)| spoken && *divisor >= value)?;
        return Some((value.checked_div(divisor)?.round_dp(12), next));
    }
    // «tres y un cuarto», "one and a fourth"
    let joint = matches!(tokens.word(next), "and" | "y" | "con");
    let (part, after) = part(tokens, next + 1, language).filter(|_| joint)?;
    mixed(value, part, after)
}

/// Whether a denominator stands here: «tercios», "fifths".
pub(super) fn divides(tokens: &Tokens<'_>, at: usize, language: Language) -> bool {
    denominator(tokens, at, language).is_some()
}

/// A fraction without a whole number: "a third", «tres veintiunavos».
fn part(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    let one = matches!(tokens.word(at), "a" | "an" | "un" | "una" | "uno");
    let number = number::read(tokens, at, language).filter(|(value, _)| value.fract().is_zero());
    let (value, next) = number.or_else(|| one.then_some((Decimal::ONE, at + 1)))?;
    let (divisor, next, plural) = denominator(tokens, next, language)?;
    (plural || value == Decimal::ONE).then(|| Some((value.checked_div(Decimal::from(divisor))?, next)))?
}

/// A whole and a part: half of «dos millones y medio» is half a million.
fn mixed(whole: Decimal, part: Decimal, next: usize) -> Option<(Decimal, usize)> {
    let unit =
        [1_000_000, 1_000].into_iter().map(Decimal::from).find(|unit| whole >= *unit && (whole % unit).is_zero());
    let part = part.checked_mul(unit.unwrap_or(Decimal::ONE))?;
    Some((whole.checked_add(part)?.round_dp(12), next))
}

/// The part of a number behind its last joint, and what is left of it, when the joint splits off thousands.
fn last_part(
    tokens: &Tokens<'_>,
    at: usize,
    next: usize,
    value: Decimal,
    language: Language,
    divisor: u32,
) -> Option<(Decimal, Decimal)> {
    let joint = (at + 1..next).rev().find(|at| matches!(tokens.word(*at), "and" | "y"))?;
    let (part, _) = number::read(tokens, joint + 1, language)?;
    let whole = value.checked_sub(part)?;
    let splits =
        (whole % Decimal::ONE_THOUSAND).is_zero() || (divisor >= 100 && (whole % Decimal::ONE_HUNDRED).is_zero());
    (whole > Decimal::ZERO && splits).then_some((part, whole))
}

/// `3/4`, `101 1/4`, the second behind a whole number.
fn figures(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    let digits = |at: usize| {
        let raw = tokens.raw(at);
        let plain = tokens.kind(at) == Some(Kind::Number) && raw.len() <= 3 && !raw.starts_with('0');
        plain.then(|| tokens.raw(at).parse::<u32>().ok())?.map(Decimal::from)
    };
    let glued = |at: usize| tokens.word(at + 1) == "/" && tokens.touch(at) && tokens.touch(at + 1);
    let longer = |at: usize| tokens.touch(at) && matches!(tokens.word(at + 1), "/" | "-");
    if glued(at) && !longer(at + 2) {
        // "24/7" is no amount
        let (above, below) = (digits(at)?, digits(at + 2)?);
        if above >= below {
            return None;
        }
        return Some((above.checked_div(below)?.round_dp(12), at + 3));
    }
    if tokens.kind(at + 1) == Some(Kind::Number) && glued(at + 1) && !tokens.touch(at) && !longer(at + 3) {
        let whole = number::figures(tokens.raw(at), language).filter(|_| tokens.kind(at) == Some(Kind::Number))?;
        let (above, below) = (digits(at + 1)?, digits(at + 3).filter(|below| !below.is_zero())?);
        let part = above.checked_div(below).filter(|part| *part < Decimal::ONE)?;
        return Some((whole.checked_add(part)?.round_dp(12), at + 4));
    }
    None
}

/// What a word divides by, the place after it, and whether it is plural.
fn denominator(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(u32, usize, bool)> {
    let at = at + usize::from(tokens.word(at) == "-");
    let word = tokens.word(at);
    if word.len() < 4 {
        return None;
    }
    let single = word.strip_suffix('s').unwrap_or(word);
    let plural = single.len() < word.len();
    let find = |table: &[(&str, u32)], word: &str| {
        table.binary_search_by_key(&word, |(name, _)| name).ok().and_then(|at| table.get(at)).map(|row| row.1)
    };
    if let Some(divisor) = find(DENOMINATORS, single) {
        return Some((divisor, at + 1, plural));
    }
    if language == Language::English {
        // "twenty-fifths"
        let (tens, next) = number::read(tokens, at, language)
            .filter(|(tens, next)| *next == at + 1 && (*tens % Decimal::TEN).is_zero())?;
        let next = next + usize::from(tokens.word(next) == "-");
        let unit = tokens.word(next).strip_suffix('s').unwrap_or(tokens.word(next));
        let plural = unit.len() < tokens.word(next).len();
        let divisor = tens.to_u32().filter(|tens| (20..100).contains(tens))?.checked_add(find(UNITS, unit)?)?;
        return Some((divisor, next + 1, plural));
    }
    // «veintiunavos», «cincoavos», «doscientosavos»: a number with a tail
    let stem = single.strip_suffix("avo").or_else(|| single.strip_suffix("ava"))?;
    let table = number::table(language);
    let whole = find_number(table, stem)
        .or_else(|| ["o", "e", "a", "to"].iter().find_map(|tail| find_number(table, &format!("{stem}{tail}"))))?;
    Some((u32::try_from(whole).ok().filter(|whole| *whole > 1)?, at + 1, plural))
}

fn find_number(table: &[(&str, u64)], word: &str) -> Option<u64> {
    table.binary_search_by_key(&word, |(name, _)| name).ok().and_then(|at| table.get(at)).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(DENOMINATORS.windows(2).all(|pair| pair[0].0 < pair[1].0), "{DENOMINATORS:?}");
        assert!(UNITS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn fractions_in_both_languages() {
        for (text, expected, language) in [
            ("tres cuartos", "0.75", Language::Spanish),
            ("un tercio", "0.333333333333", Language::Spanish),
            ("dos y un cuarto", "2.25", Language::Spanish),
            ("uno sobre ocho", "0.125", Language::Spanish),
            ("tres treintavos", "0.1", Language::Spanish),
            ("la mitad", "0.5", Language::Spanish),
            ("two fifths", "0.4", Language::English),
            ("a quarter", "0.25", Language::English),
            ("three and a third", "3.333333333333", Language::English),
            ("two million and one half", "2500000", Language::English),
            ("seven twenty-fifths", "0.28", Language::English),
            ("7 3/4", "7.75", Language::English),
        ] {
            let tokens = Tokens::of(text);
            let found = (0..tokens.len()).find_map(|at| read(&tokens, at, language));
            assert_eq!(found.map(|(value, _)| value.normalize().to_string()).as_deref(), Some(expected), "{text}");
        }
        for text in ["the twenty fifth", "the third quarter", "one second", "el segundo cuarto"] {
            let tokens = Tokens::of(text);
            assert!((0..tokens.len()).all(|at| read(&tokens, at, Language::English).is_none()), "{text}");
        }
    }
}
