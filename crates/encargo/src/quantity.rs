//! Numbers, percentages, money, ranges and changes from one amount to another. Knows no goals.

mod change;

use crate::date::When;
use crate::language::Language;
use crate::language::number;
use crate::language::token::{Kind, Tokens};
use rust_decimal::Decimal;

pub(crate) use change::{Change, changes};

/// An amount as somebody said it, with its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Amount {
    /// The first token.
    pub at: usize,
    /// The token after the last.
    pub next: usize,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The number.
    pub number: Decimal,
    /// What it counts.
    pub unit: Unit,
}

/// What an amount counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Nothing, or the noun behind it (`suscriptores`), as written.
    Count(Option<String>),
    /// Percent.
    Percent,
    /// Money.
    Money {
        /// The ISO 4217 code; nothing where the words do not tell («pesos»).
        iso: Option<&'static str>,
        /// The unit's name in English.
        name: &'static str,
    },
}

/// Marks, codes and names of money: folded words, the ISO 4217 code where it is certain, the English name.
const MONEY: &[(&str, Option<&str>, &str)] = &[
    ("€", Some("EUR"), "Euro"),
    ("eur", Some("EUR"), "Euro"),
    ("euro", Some("EUR"), "Euro"),
    ("euros", Some("EUR"), "Euro"),
    ("us $", Some("USD"), "United States dollar"),
    ("u $ s", Some("USD"), "United States dollar"),
    ("usd", Some("USD"), "United States dollar"),
    ("$", None, "Dollar"),
    ("dollar", None, "Dollar"),
    ("dollars", None, "Dollar"),
    ("bucks", None, "Dollar"),
    ("dolares", None, "Dollar"),
    ("dolar", None, "Dollar"),
    ("£", Some("GBP"), "British pound"),
    ("gbp", Some("GBP"), "British pound"),
    ("pounds", Some("GBP"), "Pound"),
    ("libras", None, "Pound"),
    ("mxn", Some("MXN"), "Mexican peso"),
    ("ars", Some("ARS"), "Argentine peso"),
    ("pesos mexicanos", Some("MXN"), "Mexican peso"),
    ("pesos argentinos", Some("ARS"), "Argentine peso"),
    ("pesos", None, "Peso"),
    ("lucas", Some("ARS"), "Argentine peso"),
];

fn money(tokens: &Tokens<'_>, at: usize) -> Option<(Unit, usize)> {
    let rows = MONEY.iter().filter_map(|(name, iso, unit)| tokens.phrase(at, name).map(|next| (iso, unit, next)));
    let (iso, name, next) = rows.max_by_key(|(_, _, next)| *next)?;
    Some((Unit::Money { iso: *iso, name }, next))
}

/// Reads every amount that is not part of a day or a recurrence.
pub(crate) fn read(tokens: &Tokens<'_>, language: Language, times: &[When]) -> Vec<Amount> {
    let mut found = Vec::new();
    let mut times = times.iter().peekable();
    let mut at = 0;
    while at < tokens.len() {
        while times.peek().is_some_and(|when| when.next <= at) {
            times.next();
        }
        if let Some(when) = times.peek().filter(|when| when.at <= at) {
            at = when.next;
            continue;
        }
        match amount(tokens, at, language) {
            Some((number, unit, next)) if next > at => {
                let (start, end) = tokens.bytes(at, next);
                found.push(Amount { at, next, start, end, number, unit });
                at = next;
            }
            _ => at += 1,
        }
    }
    found
}

fn amount(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, Unit, usize)> {
    if let Some((unit, start)) = money(tokens, at).filter(|(_, start)| tokens.kind(*start) == Some(Kind::Number)) {
        let (number, next) = number::read(tokens, start, language)?;
        // "US$ 500" says it in front, "$ 500 MXN" also behind
        let (unit, next) = match money(tokens, next) {
            Some((Unit::Money { iso: Some(iso), name }, after)) => (Unit::Money { iso: Some(iso), name }, after),
            _ => (unit, next),
        };
        return Some((number, unit, next));
    }
    let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
    let glued = at.checked_sub(1).is_some_and(|before| tokens.touch(before));
    if tokens.kind(at) == Some(Kind::Number) && glued && tokens.kind(at.wrapping_sub(1)) == Some(Kind::Word) {
        return None; // "Q1", "h2": a name
    }
    let (number, next) = number::read(tokens, at, language)?;
    if tokens.kind(at) == Some(Kind::Number)
        && tokens.touch(next - 1)
        && matches!(tokens.word(next), ":" | "/" | "h" | "am" | "pm")
    {
        return None; // a time of day, a part of a code
    }
    if matches!(before, ":" | "/" | "#") && glued {
        return None;
    }
    if matches!(tokens.word(at), "uno" | "one" | "cien" | "cero")
        && next == at + 1
        && tokens.kind(next) != Some(Kind::Word)
    {
        return None; // a pronoun more often than a number
    }
    if tokens.word(next) == "%" {
        return Some((number, Unit::Percent, next + 1));
    }
    if let Some((_, next)) = tokens.any_phrase(next, &["por ciento", "per cent", "percent", "pct"]) {
        return Some((number, Unit::Percent, next));
    }
    if let Some((unit, next)) = money(tokens, next) {
        return Some((number, unit, next));
    }
    Some((number, Unit::Count(noun(tokens, next)), next))
}

/// The noun right behind a number; small words are none.
fn noun(tokens: &Tokens<'_>, at: usize) -> Option<String> {
    const SMALL: &[&str] = &[
        "a", "al", "and", "antes", "at", "by", "con", "de", "del", "desde", "el", "en", "for", "from", "hasta", "in",
        "la", "mas", "more", "new", "nuevas", "nuevos", "o", "of", "on", "or", "para", "por", "que", "se", "the", "to",
        "un", "una", "with", "y",
    ];
    let skip = usize::from(matches!(tokens.word(at), "mas" | "more" | "new" | "nuevos" | "nuevas" | "de"));
    let word = tokens.word(at + skip);
    let fits =
        tokens.kind(at + skip) == Some(Kind::Word) && SMALL.binary_search(&word).is_err() && word.chars().count() > 1;
    fits.then(|| tokens.raw(at + skip).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;

    fn says(text: &str, language: Language) -> Vec<String> {
        let today = Day::from_ymd_opt(2026, 11, 23).expect("a day");
        let tokens = Tokens::of(text);
        let times = crate::date::read(&tokens, language, today);
        let show = |amount: Amount| match amount.unit {
            Unit::Count(noun) => format!("{} {}", amount.number.normalize(), noun.unwrap_or_default()),
            Unit::Percent => format!("{} %", amount.number.normalize()),
            Unit::Money { iso, name } => format!("{} {}", amount.number.normalize(), iso.unwrap_or(name)),
        };
        read(&tokens, language, &times).into_iter().map(show).collect()
    }

    #[test]
    fn amounts() {
        use Language::{English, Spanish};
        assert_eq!(says("de 200 a 500 suscriptores antes del 31 de marzo", Spanish), ["200 ", "500 suscriptores"]);
        assert_eq!(says("un 20 % más y 1.500,50 €", Spanish), ["20 %", "1500.5 EUR"]);
        assert_eq!(says("doscientos pesos", Spanish), ["200 Peso"]);
        assert_eq!(says("US$ 500 and $1,200", English), ["500 USD", "1200 Dollar"]);
        assert_eq!(says("thirty percent in Q1 at 10:30", English), ["30 %"]);
        assert_eq!(says("reach 1,500 subscribers", English), ["1500 subscribers"]);
    }
}
