//! Changes: «de 200 a 500 suscriptores», "from 2% to 4%", «duplicar», «un 20 % más». Knows no goals.

use super::{Amount, Unit};
use crate::language::Language;
use crate::language::token::Tokens;
use rust_decimal::Decimal;

/// A change of something counted, as said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The first token.
    pub at: usize,
    /// The token after the last.
    pub next: usize,
    /// The value before, when it was said.
    pub baseline: Option<Decimal>,
    /// The value after, when it was said.
    pub target: Option<Decimal>,
    /// The change in percent of the value before: 100 for «duplicar».
    pub percent: Option<Decimal>,
    /// What is counted.
    pub unit: Unit,
    /// Whether more is wanted; nothing when the words do not tell.
    pub up: Option<bool>,
}

/// Verbs that tell the direction, folded, with their direction.
const UP: &[&str] = &[
    "aumentar", "subir", "crecer", "incrementar", "ganar", "sumar", "llegar", "alcanzar", "conseguir", "lograr",
    "captar", "increase", "grow", "raise", "gain", "reach", "get", "hit", "add", "boost", "win", "more", "mas",
    "least",
];
const DOWN: &[&str] = &[
    "bajar", "reducir", "disminuir", "recortar", "reduce", "cut", "lower", "decrease", "drop", "shrink", "fewer",
    "less", "under", "below",
];
const FACTORS: &[(&str, i64)] = &[("duplicar", 100), ("triplicar", 200), ("double", 100), ("triple", 200)];

/// The changes and targets among amounts. Each amount belongs to at most one change.
pub(crate) fn changes(tokens: &Tokens<'_>, language: Language, amounts: &[Amount]) -> Vec<Change> {
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(amount) = amounts.get(index) {
        let word = |back: usize| amount.at.checked_sub(back).map_or("", |at| tokens.word(at));
        let opens =
            matches!((word(1), language), ("de" | "del" | "desde", Language::Spanish) | ("from", Language::English));
        let pair = amounts.get(index + 1).filter(|second| {
            let joint = second.at.checked_sub(1).map_or("", |at| tokens.word(at));
            let near = second.at.checked_sub(amount.next).is_some_and(|gap| gap <= 3);
            near && matches!(joint, "a" | "hasta" | "to" | "los" | "las" | "al" | "the")
                && same_kind(&amount.unit, &second.unit)
        });
        if let Some(second) = pair.filter(|_| opens) {
            let unit =
                if matches!(&second.unit, Unit::Count(None)) { amount.unit.clone() } else { second.unit.clone() };
            let up = Some(second.number > amount.number).filter(|_| second.number != amount.number);
            let (baseline, target) = (Some(amount.number), Some(second.number));
            found.push(Change { at: amount.at - 1, next: second.next, baseline, target, percent: None, unit, up });
            index += 2;
            continue;
        }
        let up = direction(tokens, amount);
        let relative = amount.unit == Unit::Percent
            && !matches!(word(1), "al" | "to" | "a" | "hasta" | "at")
            && (matches!(tokens.word(amount.next), "mas" | "menos" | "more" | "less" | "fewer")
                || up.is_some()
                || matches!(word(1), "by" | "un"));
        let up = match tokens.word(amount.next) {
            "mas" | "more" => Some(true),
            "menos" | "less" | "fewer" => Some(false),
            _ => up,
        };
        let (target, percent) = if relative { (None, Some(amount.number)) } else { (Some(amount.number), None) };
        found.push(Change {
            at: amount.at,
            next: amount.next,
            baseline: None,
            target,
            percent,
            unit: amount.unit.clone(),
            up,
        });
        index += 1;
    }
    for at in 0..tokens.len() {
        if let Some((_, percent)) = FACTORS.iter().find(|(word, _)| *word == tokens.word(at)) {
            let (percent, unit) = (Some(Decimal::from(*percent)), Unit::Count(None));
            found.push(Change { at, next: at + 1, baseline: None, target: None, percent, unit, up: Some(true) });
        }
    }
    found.sort_by_key(|change| change.at);
    found
}

fn same_kind(one: &Unit, other: &Unit) -> bool {
    matches!(
        (one, other),
        (Unit::Count(_), _) | (Unit::Percent, Unit::Percent) | (Unit::Money { .. }, Unit::Money { .. })
    )
}

/// The nearest verb of direction in the eight tokens before.
fn direction(tokens: &Tokens<'_>, amount: &Amount) -> Option<bool> {
    (1..=8).filter_map(|back| amount.at.checked_sub(back)).find_map(|at| {
        let word = tokens.word(at);
        if UP.contains(&word) {
            Some(true)
        } else if DOWN.contains(&word) {
            Some(false)
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;

    fn of(text: &str, language: Language) -> Vec<Change> {
        let tokens = Tokens::of(text);
        let times = crate::date::read(&tokens, language, Day::default());
        changes(&tokens, language, &super::super::read(&tokens, language, &times))
    }

    #[test]
    fn from_one_amount_to_another() {
        for (text, language) in [
            ("pasar de 200 a 500 suscriptores", Language::Spanish),
            ("grow the list from 200 to 500 subscribers", Language::English),
        ] {
            let found = of(text, language);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(
                (found[0].baseline, found[0].target, found[0].up),
                (Some(200.into()), Some(500.into()), Some(true)),
                "{text}"
            );
        }
        let down = of("bajar el abandono de 70 % a 50 %", Language::Spanish);
        assert_eq!((down[0].up, &down[0].unit), (Some(false), &Unit::Percent));
    }

    #[test]
    fn relative_changes() {
        assert_eq!(of("vender un 20 % más", Language::Spanish)[0].percent, Some(20.into()));
        assert_eq!(of("duplicar las ventas", Language::Spanish)[0].percent, Some(100.into()));
        assert_eq!(of("raise the open rate to 40%", Language::English)[0].target, Some(40.into()));
    }
}
