//! How small things are said in both languages: quotations, lists, counts, days, lengths of time, amounts. Decides nothing.

pub(crate) mod count;
mod day;
mod money;
mod noun;

use crate::language::Language;

pub use count::counts;
pub(crate) use day::{date, day, duration, month};
pub(crate) use money::{amount, mark};
pub(crate) use noun::article;

/// The quotation marks of a language around some words.
pub(crate) fn quoted(words: &str, language: Language) -> String {
    // a quotation inside the quotation takes the other marks
    match language {
        Language::Spanish => format!("«{}»", words.replace('«', "\u{201c}").replace('»', "\u{201d}")),
        Language::English => {
            format!("\u{201c}{}\u{201d}", words.replace('\u{201c}', "\u{2018}").replace('\u{201d}', "\u{2019}"))
        }
    }
}

/// Words with commas, and the last with «y» or "and"; «e» in front of a word that sounds like «y».
pub(crate) fn joined(words: &[String], language: Language) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let and = match language {
                Language::English => "and",
                Language::Spanish if sounds_like_y(last) => "e",
                Language::Spanish => "y",
            };
            format!("{} {and} {last}", first.join(", "))
        }
    }
}

/// Words with commas, and the last with «o» or "or"; «u» in front of a word that sounds like «o».
pub(crate) fn any_of(words: &[String], language: Language) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let folded = crate::language::token::fold(last);
            let like_o = folded.strip_prefix('h').unwrap_or(&folded).starts_with('o');
            let or = match language {
                Language::English => "or",
                Language::Spanish if like_o => "u",
                Language::Spanish => "o",
            };
            format!("{} {or} {last}", first.join(", "))
        }
    }
}

/// «Inés», «hijos»: words in front of which «y» becomes «e»; not «hielo».
fn sounds_like_y(word: &str) -> bool {
    let folded = crate::language::token::fold(word.trim_start_matches(['«', '“']));
    let bare = folded.strip_prefix('h').unwrap_or(&folded);
    bare.starts_with('i') && !bare.starts_with("ie") && !bare.starts_with("ia")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_quotations() {
        let words = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(joined(&words(&["Ana", "Luis", "Inés"]), Language::Spanish), "Ana, Luis e Inés");
        assert_eq!(joined(&words(&["agua", "hielo"]), Language::Spanish), "agua y hielo");
        assert_eq!(joined(&words(&["Ana", "Ivy"]), Language::English), "Ana and Ivy");
        assert_eq!(any_of(&words(&["Ana", "Luis", "Olga"]), Language::Spanish), "Ana, Luis u Olga");
        assert_eq!(any_of(&words(&["Ana", "Luis"]), Language::English), "Ana or Luis");
        assert_eq!(quoted("leer «Rayuela»", Language::Spanish), "«leer “Rayuela”»");
    }
}
