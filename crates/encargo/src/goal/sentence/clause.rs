//! A clause where a sentence wants a verb: «las faltas bajen a cinco» is «que las faltas bajen a cinco», "the hall be
//! booked" "the hall to be booked"; knows no goal.

use crate::language::token::fold;
use crate::language::verbs::wished;

/// The words as a clause, where their verb is a wish about somebody or something else.
pub(super) fn spanish(words: &str) -> Option<String> {
    /// What stands before a noun, or opens a clause of its own.
    const NOUN: &[&str] = &[
        "a", "al", "con", "cuando", "de", "del", "donde", "el", "en", "este", "esta", "hasta", "la", "las", "los",
        "mi", "para", "pero", "por", "porque", "si", "su", "tu", "un", "una",
    ];
    const STOPS: &[&str] =
        &["antes", "como", "cuando", "cuanto", "donde", "hasta", "pero", "porque", "q", "que", "si", "xq"];
    let mut before = String::new();
    for word in words.split(' ').take(9) {
        let mark = word.ends_with([':', ';', '.', '?', '→', '-', '–']);
        let comma = word.ends_with(',');
        let stressed = word.to_lowercase().contains("est\u{e9}");
        let word = fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
        if STOPS.contains(&word.as_str()) {
            return None;
        }
        // «este viernes» is no «esté»
        let wish = wished(&word) && (stressed || !matches!(word.as_str(), "este" | "esten"));
        if wish && !comma && !NOUN.contains(&before.as_str()) {
            let mut letters = words.chars();
            let first = letters.next()?;
            let article = fold(words.split(' ').next()?);
            let small = NOUN.contains(&article.as_str()) || matches!(article.as_str(), "no" | "se" | "todo" | "todos");
            let first: String = if small { first.to_lowercase().collect() } else { first.to_string() };
            return Some(format!("que {first}{}", letters.as_str()));
        }
        if mark {
            return None;
        }
        before = word;
    }
    None
}

/// "the hall be booked" as "the hall to be booked".
pub(super) fn english(words: &str) -> String {
    const WITH: &[&str] = &[
        "can", "could", "did", "do", "does", "help", "let", "may", "might", "must", "not", "shall", "should", "that",
        "to", "which", "who", "will", "would",
    ];
    let Some((front, behind)) = words.split_once(" be ") else { return words.to_owned() };
    let free = front.split(' ').all(|word| !WITH.contains(&fold(word).as_str()) && !word.contains(['\'', '’']));
    if free { format!("{front} to be {behind}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_about_something_else_is_a_clause() {
        for (words, said) in [
            ("las faltas bajen a menos de cinco", Some("que las faltas bajen a menos de cinco")),
            ("no quede ni un hueco en la agenda", Some("que no quede ni un hueco en la agenda")),
            ("el sitio le traiga diez clientes", Some("que el sitio le traiga diez clientes")),
            ("Las reservas lleguen a 70", Some("que las reservas lleguen a 70")),
            ("la agenda de agosto abierta este viernes", None),
            ("la base de correos", None),
            ("una tienda que venda más", None),
            ("newsletter: que salga los jueves", None),
        ] {
            assert_eq!(spanish(words).as_deref(), said, "{words}");
        }
        assert_eq!(english("Part 3 be submitted by May"), "Part 3 to be submitted by May");
        assert_eq!(english("nobody should be left waiting"), "nobody should be left waiting");
    }
}
