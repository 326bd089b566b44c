//! What multiplies the number in front: `k`, "million", «mil millones», «docenas»; a lone `m` only where it is a million.

use super::super::Language;
use super::super::token::{Kind, Tokens};
use rust_decimal::Decimal;

/// The product of the multipliers from here on: «mil millones», "million", `k`.
pub(super) fn scaled(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, usize)> {
    // a letter multiplies only the figure that it touches, or stands alone beside
    let letter = tokens.word(at).len() == 1;
    let free = !letter || !tokens.touch(at) || tokens.kind(at + 1) == Some(Kind::Mark);
    let grand = tokens.word(at) == "grand"
        && matches!(tokens.word(at + 1), "opening" | "total" | "piano" | "pianos" | "finale" | "prize");
    let mut factor = multiplier(tokens.word(at), language).filter(|_| free && !grand)?;
    if tokens.word(at) == "m" && !is_million(tokens, at) {
        return None;
    }
    if tokens.word(at) == "b"
        && !(tokens.raw(at) == "B" || at.checked_sub(1).is_some_and(|before| tokens.touch(before)))
    {
        return None;
    }
    let mut next = at + 1;
    // «5 mill. de euros»
    if matches!(tokens.word(at), "mill" | "mln") && tokens.word(next) == "." && tokens.touch(at) {
        next += 1;
    }
    if let Some(second) = multiplier(tokens.word(next), language).filter(|second| *second > factor && factor == 1_000) {
        (factor, next) = (factor.checked_mul(second)?, next + 1);
    }
    Some((Decimal::from(factor), next))
}

/// Whether a lone `m` behind a number is a million: a capital, behind a mark of money, or in front of what is counted by the
/// million. Elsewhere it measures («3 m de cable», "a 15m call").
fn is_million(tokens: &Tokens<'_>, at: usize) -> bool {
    if tokens.raw(at) != "m" {
        return true;
    }
    let money = |word: &str| {
        matches!(
            word,
            "$" | "€"
                | "£"
                | "usd"
                | "eur"
                | "gbp"
                | "mxn"
                | "ars"
                | "euros"
                | "dolares"
                | "dollars"
                | "pesos"
                | "pounds"
                | "libras"
        )
    };
    let before = (1..=5).filter_map(|back| at.checked_sub(back)).take_while(|at| tokens.kind(*at) != Some(Kind::Word));
    let word = tokens.word(at + 1);
    let counted = tokens.kind(at + 1) == Some(Kind::Word)
        && word.len() > 4
        && word.ends_with('s')
        && !matches!(word, "antes" | "lineales" | "tires");
    let broken =
        at.checked_sub(1).is_some_and(|before| tokens.raw(before).contains(['.', ',']) && tokens.touch(before));
    before.into_iter().any(|at| money(tokens.word(at))) || money(word) || counted || broken
}

pub(super) fn multiplier(word: &str, language: Language) -> Option<u64> {
    match (word, language) {
        ("k" | "mil", _)
        | ("thousand" | "thousands" | "grand", Language::English)
        | ("millar" | "millares" | "miles", Language::Spanish) => Some(1_000),
        (
            "m" | "mm" | "millon" | "millones" | "mill" | "mllon" | "mllones" | "millon(es)" | "milion" | "miliones",
            Language::Spanish,
        )
        | ("m" | "mm" | "mn" | "mln" | "mio" | "million" | "millions" | "milion", Language::English) => Some(1_000_000),
        ("bn" | "b" | "billion" | "billions", Language::English) => Some(1_000_000_000),
        ("billon" | "billones", Language::Spanish) | ("tn" | "trillion" | "trillions", Language::English) => {
            Some(1_000_000_000_000)
        }
        ("docena" | "docenas" | "dz", Language::Spanish) | ("dozen" | "dozens" | "dz" | "dzs", Language::English) => {
            Some(12)
        }
        ("lakh" | "lakhs", Language::English) => Some(100_000),
        ("crore" | "crores", Language::English) => Some(10_000_000),
        ("hundred", Language::English) | ("centenar" | "centenares", Language::Spanish) => Some(100),
        _ => None,
    }
}

/// What a word multiplies the number before it by.
pub(super) fn scale(word: &str, language: Language) -> Option<u64> {
    match (word, language) {
        ("mil", Language::Spanish) | ("thousand" | "grand", Language::English) => Some(1_000),
        (_, _)
            if word.len() > 2
                && !matches!(
                    word,
                    "hundred" | "thousands" | "miles" | "millar" | "millares" | "centenar" | "centenares"
                ) =>
        {
            multiplier(word, language).filter(|scale| *scale != 1_000)
        }
        _ => None,
    }
}
