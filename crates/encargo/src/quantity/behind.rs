//! What stands behind a number and belongs to it: percent, money, cents, or the noun that it counts.

use super::Unit;
use crate::language::Language;
use crate::language::currencies::{CODES, WORLD};
use crate::language::money::MONEY;
use crate::language::number;
use crate::language::phrases::{Phrases, phrases};
use crate::language::token::{Kind, Tokens};
use rust_decimal::Decimal;

/// Whether a code of money counts millions: `MEUR`.
pub(super) fn in_millions(raw: &str) -> bool {
    raw.len() == 4 && raw.starts_with('M') && raw.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Money at a token: its unit and the token behind it.
pub(super) fn money(tokens: &Tokens<'_>, at: usize) -> Option<(Unit, usize)> {
    // "120 MEUR": a million of the code
    let raw = tokens.raw(at);
    if let Some(code) = raw.strip_prefix('M').filter(|_| in_millions(raw))
        && let Some((iso, unit)) = MONEY.get(&code.to_ascii_lowercase())
    {
        return Some((Unit::Money { iso, name: unit }, at + 1));
    }
    let code = || CODES.get(raw).filter(|_| raw.len() == 3).map(|money| (money, at + 1));
    let named = [MONEY.longest(tokens, at), WORLD.longest(tokens, at)];
    let ((iso, name), next) = named.into_iter().flatten().max_by_key(|(_, next)| *next).or_else(code)?;
    // "A$ 500": the letters belong to the mark that they touch
    if next == at + 2 && tokens.word(at + 1) == "$" {
        let short = tokens.word(at).len() == 1 && !tokens.raw(at).bytes().all(|byte| byte.is_ascii_uppercase());
        if !tokens.touch(at) || short {
            return None;
        }
    }
    let pound = tokens.word(at) == "pound" || tokens.word(at) == "peso" || tokens.word(at) == "libra";
    let weighs = pound && tokens.kind(next) == Some(Kind::Word) && tokens.touch(next - 1);
    (!weighs).then_some((Unit::Money { iso, name }, next))
}

/// Percent in words.
const PERCENT: Phrases = phrases![
    "por ciento", "por cien", "per cent", "percent", "pct", "percentage", "por 100", "x ciento", "porciento",
    "percents", "porcentual", "puntos porcentuales", "percentage points", "pp"
];

/// The number with what stands behind it: percent, money, or what it counts.
pub(super) fn finish(tokens: &Tokens<'_>, number: Decimal, next: usize, language: Language) -> (Decimal, Unit, usize) {
    if tokens.word(next) == "%" && !tokens.touch(next)
        || tokens.word(next) == "%" && tokens.kind(next + 1) != Some(Kind::Number)
    {
        return (number, Unit::Percent, next + 1);
    }
    if let Some((_, next)) = tokens.any_phrase(next, PERCENT) {
        return (number, Unit::Percent, next);
    }
    // "five-dollar bill", «48 millones de dólares»
    let scaled = next.checked_sub(1).is_some_and(|last| {
        matches!(
            tokens.word(last),
            "millon" | "millones" | "mill" | "." | "millar" | "millares" | "miles" | "billon" | "billones" | "centenar"
        )
    });
    let large = (number >= Decimal::from(1_000_000) || scaled) && tokens.word(next) == "de";
    let dash =
        tokens.word(next) == "-" && next.checked_sub(1).is_some_and(|last| tokens.touch(last)) && tokens.touch(next);
    // "2 $50 vouchers": the mark belongs to the figure that it touches
    let theirs = matches!(tokens.word(next), "$" | "€" | "£")
        && tokens.touch(next)
        && tokens.kind(next + 1) == Some(Kind::Number)
        && !next.checked_sub(1).is_some_and(|last| tokens.touch(last));
    let unit = if theirs { None } else { money(tokens, next + usize::from(large || dash)) };
    if let Some((unit, next)) = unit {
        let raw = next.checked_sub(1).map_or("", |at| tokens.raw(at));
        let number =
            if in_millions(raw) { number.checked_mul(Decimal::from(1_000_000)).unwrap_or(number) } else { number };
        // «30 lucas»: a «luca» is a thousand pesos
        let thousands = matches!(raw.to_lowercase().as_str(), "luca" | "lucas") && number < Decimal::ONE_THOUSAND;
        let number = if thousands { number.checked_mul(Decimal::ONE_THOUSAND).unwrap_or(number) } else { number };
        return cents(tokens, number, unit, next, language);
    }
    (number, Unit::Count(noun(tokens, next)), next)
}

/// "3 dollars 50 cents", «25 euros con 50», «15 pesos 50», "75 USD million": what follows the unit and belongs to it.
fn cents(tokens: &Tokens<'_>, whole: Decimal, unit: Unit, next: usize, language: Language) -> (Decimal, Unit, usize) {
    const SMALL: &[&str] = &["cents", "cent", "centavos", "centimos", "pence", "pesos"];
    let factor = |word: &str| match word {
        "million" | "millones" | "millon" => Some(Decimal::from(1_000_000)),
        _ => None,
    };
    if let Some(number) = factor(tokens.word(next)).and_then(|factor| whole.checked_mul(factor)) {
        return (number, unit, next + 1);
    }
    let joint = usize::from(matches!(tokens.word(next), "con" | "and" | "y"));
    let read = number::read(tokens, next + joint, language)
        .filter(|(part, _)| *part < Decimal::ONE_HUNDRED && part.fract().is_zero());
    let Some((part, after)) = read.filter(|_| whole.fract().is_zero()) else { return (whole, unit, next) };
    let named = SMALL.contains(&tokens.word(after));
    let two = tokens.raw(next + joint).len() == 2 && tokens.kind(next + joint) == Some(Kind::Number);
    let closed = !matches!(tokens.kind(after), Some(Kind::Word | Kind::Number))
        && !matches!(tokens.word(after), "%" | "$" | "€" | "£" | "/");
    if !(named || (two && (closed || tokens.word(next) == "con"))) {
        return (whole, unit, next);
    }
    match whole.checked_add(part / Decimal::ONE_HUNDRED) {
        Some(sum) => (sum, unit, if named { after + 1 } else { after }),
        None => (whole, unit, next),
    }
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
