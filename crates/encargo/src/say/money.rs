//! Amounts with their unit, money in the client's own mark: an ambiguous `$` stays `$`, pesos stay pesos.

use crate::language::{Language, number};
use rust_decimal::Decimal;

/// How a unit is written around a figure: in front and behind, in Spanish and in English.
const MARKS: &[(&str, [&str; 2], [&str; 2])] = &[
    ("%", ["", " %"], ["", "%"]),
    ("Cent", ["", " céntimos"], ["", " cents"]),
    ("Dollar", ["$", ""], ["$", ""]),
    ("EUR", ["", " €"], ["€", ""]),
    ("GBP", ["", " £"], ["£", ""]),
    ("Peso", ["", " pesos"], ["", " pesos"]),
    ("Pound", ["", " libras"], ["", " pounds"]),
    ("USD", ["", " USD"], ["US$", ""]),
];

/// An amount with its unit: `30 %`, `$1,500`, `500`, «25.000 pesos».
pub(crate) fn amount(value: Decimal, unit: Option<&str>, language: Language) -> String {
    let figure = number::show(value, language);
    let Some(unit) = unit else { return figure };
    let Some((_, es, en)) = MARKS.iter().find(|row| row.0 == unit) else { return format!("{figure} {unit}") };
    let [front, behind] = if language == Language::Spanish { es } else { en };
    match figure.strip_prefix('-') {
        Some(figure) => format!("-{front}{figure}{behind}"),
        None => format!("{front}{figure}{behind}"),
    }
}

/// The mark of a unit alone: `%`, `€`, `$`, «pesos».
pub(crate) fn mark(unit: &str) -> &str {
    let row = MARKS.iter().find(|row| row.0 == unit && row.0 != "USD");
    row.map_or(unit, |(_, [front, behind], _)| if front.is_empty() { behind.trim() } else { front })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clients_own_mark() {
        let say = |unit, language| amount(Decimal::from(25_000), Some(unit), language);
        assert_eq!(say("Dollar", Language::Spanish), "$25.000");
        assert_eq!(say("Dollar", Language::English), "$25,000");
        assert_eq!(say("Peso", Language::Spanish), "25.000 pesos");
        assert_eq!(say("EUR", Language::Spanish), "25.000 €");
        assert_eq!(say("ARS", Language::Spanish), "25.000 ARS");
        assert_eq!(say("%", Language::Spanish), "25.000 %");
    }
}
