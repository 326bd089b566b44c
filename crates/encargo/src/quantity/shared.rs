//! What two amounts share that was said once: "2-3k", «5 o 6 mil», "10-15%", «entre 3 y 5 millones».

use super::{Amount, Unit};
use crate::language::Language;
use crate::language::number;
use crate::language::token::{Kind, Tokens};
use rust_decimal::Decimal;

/// Gives the first of two neighbours the multiplier and the percent of the second.
pub(super) fn spread(tokens: &Tokens<'_>, language: Language, amounts: &mut [Amount]) {
    for index in 1..amounts.len() {
        let [first, second] = amounts.get_mut(index - 1..=index).unwrap_or_default() else { return };
        let kind = |amount: &Amount| opening(tokens, amount, language).and_then(|at| tokens.kind(at));
        if !joined(tokens, first, second) || kind(first) != kind(second) {
            continue;
        }
        let bare = first.next == first.at + 1 || matches!(first.unit, Unit::Money { .. });
        if !matches!(first.unit, Unit::Count(_) | Unit::Money { .. }) || !bare {
            continue;
        }
        if let (Some(factor), Some(own)) = (factor(tokens, second, language), plain(tokens, first, language)) {
            // 5 and 6 of «5 o 6 mil»; the 500 of "500 to 1k" counts ones
            let small = second.number.checked_div(factor).is_some_and(|part| own <= part) && own == first.number;
            if let Some(number) = first.number.checked_mul(factor).filter(|_| small) {
                first.number = number;
            }
        }
        if second.unit == Unit::Percent && matches!(first.unit, Unit::Count(None)) && first.number <= second.number {
            first.unit = Unit::Percent;
        }
    }
}

/// Whether a joint of two alternatives or ends stands between.
fn joined(tokens: &Tokens<'_>, first: &Amount, second: &Amount) -> bool {
    second.at == first.next + 1
        && (matches!(tokens.word(first.next), "-" | "–" | "/" | "~")
            || matches!(tokens.word(first.next), "a" | "o" | "u" | "y" | "to" | "or" | "and" | "al"))
}

/// What multiplies the figures of an amount: the thousand of `3k`.
fn factor(tokens: &Tokens<'_>, amount: &Amount, language: Language) -> Option<Decimal> {
    let own = plain(tokens, amount, language)?;
    let factor = amount.number.checked_div(own).filter(|_| !own.is_zero())?;
    (factor >= Decimal::ONE_THOUSAND && factor.fract().is_zero()).then_some(factor)
}

/// Where the number of an amount begins, behind a mark of money.
fn opening(tokens: &Tokens<'_>, amount: &Amount, language: Language) -> Option<usize> {
    (amount.at..amount.next).find(|at| number::opens(tokens, *at, language))
}

/// The first figures or word of an amount by themselves.
fn plain(tokens: &Tokens<'_>, amount: &Amount, language: Language) -> Option<Decimal> {
    let at = opening(tokens, amount, language)?;
    match tokens.kind(at)? {
        Kind::Number => number::figures(tokens.raw(at), language),
        _ => number::table(language)
            .iter()
            .find(|(word, _)| *word == tokens.word(at))
            .map(|(_, value)| Decimal::from(*value)),
    }
}
