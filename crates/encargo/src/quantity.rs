//! Numbers, percentages, money, ranges and changes from one amount to another. Knows no goals.

mod behind;
mod change;
mod shared;

use crate::date::{MOST, When};
use crate::language::Language;
use crate::language::token::{Kind, Tokens};
use crate::language::{fraction, number, phone};
use crate::noun::figure;
use behind::{finish, in_millions, money};
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

/// Reads every amount that is not part of a day or a recurrence.
pub(crate) fn read(tokens: &Tokens<'_>, language: Language, times: &[When]) -> Vec<Amount> {
    let mut found = Vec::new();
    let mut times = times.iter().peekable();
    let mut at = 0;
    while at < tokens.len() && found.len() < MOST {
        while times.peek().is_some_and(|when| when.next <= at) {
            times.next();
        }
        if let Some(when) = times.peek().filter(|when| when.at <= at) {
            at = when.next;
            continue;
        }
        // «1-2-1-2-…»: so many figures that touch are a code
        if let Some(next) = phone::number(tokens, at).or_else(|| code(tokens, at)) {
            at = next;
            continue;
        }
        // "#11-10", «nº 10-11»: a number that names
        if let Some(next) = named(tokens, at) {
            at = next;
            continue;
        }
        if let Some(list) = listed(tokens, at) {
            found.extend(list);
            at += 1;
            continue;
        }
        match amount(tokens, at, language) {
            Some((number, unit, next)) if next > at => {
                let (start, end) = tokens.bytes(at, next);
                let number = figure::rounded(number);
                found.push(Amount { at, next, start, end, number, unit });
                at = next;
            }
            _ => at += 1,
        }
    }
    shared::spread(tokens, language, &mut found);
    found
}

/// How many figures with dashes between are no amounts any more.
const CODE: usize = 12;

/// The token behind a row of many figures that touch.
fn code(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    if tokens.kind(at) != Some(Kind::Number) || !tokens.touch(at) {
        return None;
    }
    let mut next = at;
    while tokens.kind(next) == Some(Kind::Number)
        && tokens.touch(next)
        && matches!(tokens.word(next + 1), "-" | "/")
        && tokens.touch(next + 1)
    {
        next += 2;
    }
    (next >= at + 2 * CODE).then(|| next + usize::from(tokens.kind(next) == Some(Kind::Number)))
}

/// The token behind figures that name something: those behind `#` or «nº» with all that touches them.
fn named(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1).filter(|_| tokens.kind(at) == Some(Kind::Number))?;
    let sign = tokens.word(before) == "#" && tokens.touch(before);
    let short = matches!(tokens.word(before), "nº" | "n°" | "num")
        || (matches!(tokens.word(before), "º" | "°") && before.checked_sub(1).is_some_and(|n| tokens.word(n) == "n"))
        || (matches!(tokens.word(before), "." | "º")
            && before.checked_sub(1).is_some_and(|n| matches!(tokens.word(n), "num" | "nro" | "nº")));
    let mut next = at + 1;
    while (sign || short)
        && tokens.touch(next - 1)
        && (matches!(tokens.word(next), "-" | "/") || tokens.kind(next) == Some(Kind::Number))
    {
        next += 1;
    }
    // a single figure may still be counted: "#3", «n.º 1» are read as before
    (next > at + 1).then_some(next)
}

/// «22,24,26,31»: three figures of one or two digits and more, with commas that are no decimal marks.
fn listed(tokens: &Tokens<'_>, at: usize) -> Option<Vec<Amount>> {
    if tokens.kind(at) != Some(Kind::Number) || tokens.raw(at).len() < 6 {
        return None;
    }
    let raw = tokens.raw(at);
    let parts = || raw.split(',');
    let short = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let list = parts().count() > 2 && parts().all(short);
    let mut from = tokens.span(at).filter(|_| list)?.0;
    let mut amounts = Vec::new();
    for part in parts() {
        let (start, end) = (from, from + part.len());
        amounts.push(Amount { at, next: at + 1, start, end, number: part.parse().ok()?, unit: Unit::Count(None) });
        from = end + 1;
    }
    Some(amounts)
}

/// Whether a minus stands in front: a dash that touches the figures and follows no line break, figure or letter.
fn negative(tokens: &Tokens<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    if matches!(tokens.word(before), "minus" | "negative" | "menos") && tokens.kind(at) == Some(Kind::Word) {
        return true;
    }
    let dash = matches!(tokens.word(before), "-" | "−") && tokens.touch(before);
    let free = match before.checked_sub(1) {
        None => !(at..tokens.len().min(at + 400)).any(|at| tokens.kind(at) == Some(Kind::Break)),
        Some(earlier) => tokens.kind(earlier) != Some(Kind::Break) && !tokens.touch(earlier),
    };
    dash && free
}

fn amount(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Decimal, Unit, usize)> {
    let kind = tokens.kind(at)?;
    let figures_near = || (at + 1..at + 4).any(|at| tokens.kind(at) == Some(Kind::Number));
    let opens = number::opens(tokens, at, language) || matches!(tokens.word(at), "mitad" | "uno");
    if kind == Kind::Break || (!opens && !figures_near()) {
        return None;
    }
    let led = if kind == Kind::Number { None } else { money(tokens, at) };
    if led.is_none() && !opens && !matches!(tokens.word(at), "." | ",") {
        return None;
    }
    if let Some((unit, start)) = led.filter(|(_, start)| tokens.kind(*start) == Some(Kind::Number)) {
        let (number, next) = number::read(tokens, start, language)?;
        let number = if in_millions(tokens.raw(at)) { number.checked_mul(Decimal::from(1_000_000))? } else { number };
        // "US$ 500" says it in front, "$ 500 MXN" also behind
        let (unit, next) = match money(tokens, next) {
            Some((Unit::Money { iso: Some(iso), name }, after)) => (Unit::Money { iso: Some(iso), name }, after),
            // "$500 pesos"
            Some((Unit::Money { iso: None, name }, after))
                if tokens.word(at) == "$" && tokens.kind(next) == Some(Kind::Word) =>
            {
                (Unit::Money { iso: None, name }, after)
            }
            _ => (unit, next),
        };
        return Some((number, unit, next));
    }
    let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
    let glued = at.checked_sub(1).is_some_and(|before| tokens.touch(before));
    let times = before == "x" && !at.checked_sub(2).is_some_and(|first| tokens.touch(first));
    if tokens.kind(at) == Some(Kind::Number) && glued && tokens.kind(at.wrapping_sub(1)) == Some(Kind::Word) && !times {
        return None; // "Q1", "h2": a name; "x3" multiplies
    }
    // ".08", «,08»: the mark is the number's when nothing touches it in front
    if let Some(number) = pointed(tokens, at) {
        return Some(finish(tokens, number, at + 2, language));
    }
    let halves = alternatives(tokens, at, language);
    let part = if halves { None } else { fraction::read(tokens, at, language) };
    let (number, next) = part.or_else(|| number::read(tokens, at, language))?;
    if !halves
        && tokens.kind(at) == Some(Kind::Number)
        && tokens.touch(next - 1)
        && matches!(tokens.word(next), ":" | "/" | "h" | "am" | "pm")
    {
        return None; // a time of day, a part of a code
    }
    let second = before == "/" && at.checked_sub(2).is_some_and(|first| alternatives(tokens, first, language));
    if matches!(before, ":" | "/" | "#") && glued && !second {
        return None;
    }
    let alone = at == 0 && next == tokens.len();
    if matches!(tokens.word(at), "uno" | "one" | "cien" | "cero")
        && next == at + 1
        && !alone
        && tokens.kind(next) != Some(Kind::Word)
        && !(tokens.word(next) == "-" && money(tokens, next + 1).is_some())
        && !negative(tokens, at)
    {
        return None; // a pronoun more often than a number
    }
    // «modelo 303», "version 2.0": a name
    if tokens.kind(at) == Some(Kind::Number)
        && matches!(before, "modelo" | "version" | "formulario" | "chapter" | "capitulo")
    {
        return None;
    }
    // "this one", "the last one sold": a pronoun
    if tokens.word(at) == "one"
        && matches!(before, "this" | "that" | "last" | "next" | "which" | "each" | "every" | "other" | "only" | "first")
    {
        return None;
    }
    let glued_word =
        tokens.kind(at) == Some(Kind::Number) && tokens.touch(next - 1) && tokens.kind(next) == Some(Kind::Word);
    // "3x revenue"; "4x4" is a name
    if glued_word && tokens.word(next) == "x" && tokens.kind(next + 1) != Some(Kind::Number) && next == at + 1 {
        return Some((number, Unit::Count(None), next + 1));
    }
    if glued_word && money(tokens, next).is_none() {
        return None; // "180ml", "3rd", "2x": a measure, a place, a code
    }
    let number = if negative(tokens, at) { -number } else { number };
    Some(finish(tokens, number, next, language))
}

/// «10/15 mil»: two figures of which the second is multiplied are no fraction.
fn alternatives(tokens: &Tokens<'_>, at: usize, language: Language) -> bool {
    tokens.kind(at) == Some(Kind::Number)
        && tokens.word(at + 1) == "/"
        && tokens.touch(at)
        && tokens.kind(at + 2) == Some(Kind::Number)
        && number::read(tokens, at + 2, language).is_some_and(|(_, next)| next > at + 3)
}

/// `.08`: figures behind a mark that begins a word.
fn pointed(tokens: &Tokens<'_>, at: usize) -> Option<Decimal> {
    let starts = at.checked_sub(1).is_none_or(|before| !tokens.touch(before));
    let mark = matches!(tokens.word(at), "." | ",") && tokens.touch(at) && starts;
    let plain = tokens.raw(at + 1).bytes().all(|byte| byte.is_ascii_digit()) && tokens.raw(at + 1).len() <= 8;
    let figures = tokens.kind(at + 1) == Some(Kind::Number) && plain && mark;
    figures.then(|| format!("0.{}", tokens.raw(at + 1)).parse().ok())?
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
        assert_eq!(says("5 o 6 mil visitas", Spanish), ["5000 ", "6000 visitas"]);
        assert_eq!(says("budget of $2-3k", English), ["2000 Dollar", "3000 "]);
        assert_eq!(says("un 10-15 %", Spanish), ["10 %", "15 %"]);
        assert_eq!(says("medio millón de euros", Spanish), ["500000 EUR"]);
        assert_eq!(says("S/ 250 y 30 lucas", Spanish), ["250 PEN", "30000 ARS"]);
        assert_eq!(says("cuarenta y un mil pesos", Spanish), ["41000 Peso"]);
        assert_eq!(says("$500 pesos", Spanish), ["500 Peso"]);
        assert_eq!(says("cien por cien", Spanish), ["100 %"]);
        assert_eq!(says("3 m de cable", Spanish), ["3 "]);
        assert_eq!(says("2m views and 1.5M users", English), ["2000000 views", "1500000 users"]);
        assert_eq!(says("four dollars 20 cents", English), ["4.2 Dollar"]);
        assert_eq!(says("Order #11-10, tel. 4567-8901", English), Vec::<String>::new());
    }
}
