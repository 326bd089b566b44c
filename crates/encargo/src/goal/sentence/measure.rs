//! A measure in words, for goals whose own words do not tell it.

use crate::goal::{Direction, Measure};
use crate::language::token::fold;
use crate::language::{Language, number};
use crate::say;

/// From how much to how much, in words; empty when no figure is known.
pub(super) fn core(measure: &Measure, language: Language) -> String {
    let spanish = language == Language::Spanish;
    let name = measure.metric.as_deref().unwrap_or_default().trim();
    let counted = measure.unit.is_none() && !name.is_empty();
    let show = |value| say::amount(value, measure.unit.as_deref(), language);
    let tail = if counted { format!(" {name}") } else { String::new() };
    let named = with_article(name, language);
    match (measure.baseline, measure.target, measure.change_percent) {
        (Some(from), Some(to), _) if counted || name.is_empty() => {
            let (from, to) = (show(from), show(to));
            if spanish { format!("pasar de {from} a {to}{tail}") } else { format!("go from {from} to {to}{tail}") }
        }
        (Some(from), Some(to), _) => {
            let verb = match (spanish, to < from) {
                (true, true) => "bajar",
                (true, false) => "subir",
                (false, true) => "bring down",
                (false, false) => "raise",
            };
            let (from, to) = (show(from), show(to));
            if spanish {
                format!("{verb} {named} de {from} a {to}")
            } else {
                format!("{verb} {named} from {from} to {to}")
            }
        }
        (None, Some(to), _) if counted || name.is_empty() => {
            if spanish {
                format!("llegar a {}{tail}", show(to))
            } else {
                format!("reach {}{tail}", show(to))
            }
        }
        (None, Some(to), _) => {
            if spanish {
                format!("llevar {named} a {}", show(to))
            } else {
                format!("bring {named} to {}", show(to))
            }
        }
        (_, None, Some(percent)) if !name.is_empty() => {
            let figure = number::show(percent, language);
            match (spanish, measure.direction == Some(Direction::Decrease)) {
                (true, true) => format!("reducir {named} un {figure} %"),
                (true, false) => format!("aumentar {named} un {figure} %"),
                (false, true) => format!("cut {named} by {figure}%"),
                (false, false) => format!("increase {named} by {figure}%"),
            }
        }
        _ => String::new(),
    }
}

/// Articles that a name may bring itself.
const ARTICLES: &[&str] = &[
    "el ", "la ", "las ", "los ", "mi ", "mis ", "su ", "sus ", "tu ", "tus ", "un ", "una ", "the ", "a ", "an ",
    "her ", "his ", "my ", "our ", "their ", "your ", "nuestra ", "nuestro ",
];

/// What English counts one of: "the open rate", but "revenue", "expenses".
const SINGLE: &[&str] = &[
    "average", "bounce", "churn", "conversion", "cost", "margin", "number", "percentage", "price", "rate", "ratio",
    "score", "share", "time",
];

/// «la tasa de apertura», "the open rate".
fn with_article(name: &str, language: Language) -> String {
    let folded = fold(name);
    if name.is_empty() || ARTICLES.iter().any(|article| folded.starts_with(article)) {
        return name.to_owned();
    }
    let mut words = folded.split_whitespace();
    let article: &str = match language {
        Language::English => {
            let last = words.next_back().unwrap_or_default();
            if SINGLE.contains(&last) { "the" } else { return name.to_owned() }
        }
        Language::Spanish => say::article(words.next().unwrap_or_default()),
    };
    format!("{article} {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles() {
        for (name, said) in [
            ("tasa de apertura", "la tasa de apertura"),
            ("ventas", "las ventas"),
            ("costes", "los costes"),
            ("ingresos del taller", "los ingresos del taller"),
            ("reservaciones", "las reservaciones"),
            ("margen neto", "el margen neto"),
            ("su lista", "su lista"),
        ] {
            assert_eq!(with_article(name, Language::Spanish), said);
        }
        assert_eq!(with_article("open rate", Language::English), "the open rate");
        assert_eq!(with_article("expenses", Language::English), "expenses");
    }
}
