//! Looks a word up in the lexicon of a language; holds no word.

use super::span::Span;
use super::{Language, english, spanish};

fn find<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.binary_search_by_key(&word, |(name, _)| name).ok().and_then(|at| table.get(at)).map(|row| row.1)
}

/// A month's number, 1 to 12.
pub(crate) fn month(word: &str, language: Language) -> Option<u32> {
    find(if language == Language::Spanish { spanish::MONTHS } else { english::MONTHS }, word)
}

/// A weekday's number, 0 is Monday.
pub(crate) fn weekday(word: &str, language: Language) -> Option<u32> {
    find(if language == Language::Spanish { spanish::WEEKDAYS } else { english::WEEKDAYS }, word)
}

/// A span of time: `semanas`, `weeks`.
pub(crate) fn span(word: &str, language: Language) -> Option<Span> {
    find(if language == Language::Spanish { spanish::SPANS } else { english::SPANS }, word)
}

/// How often, in one word: `semanal`, `weekly`.
pub(crate) fn often(word: &str, language: Language) -> Option<Span> {
    find(if language == Language::Spanish { spanish::OFTEN } else { english::OFTEN }, word)
}

/// An ordinal, 1 to 31, or -1 for the last: `primer`, `second`, `last`.
pub(crate) fn ordinal(word: &str, language: Language) -> Option<i64> {
    find(if language == Language::Spanish { spanish::ORDINALS } else { english::ORDINALS }, word)
}

/// A decade by name: "seventies", «noventa» is a number.
pub(crate) fn decade(word: &str) -> Option<i32> {
    const DECADES: &[(&str, i32)] = &[
        ("eighties", 80),
        ("fifties", 50),
        ("forties", 40),
        ("nineties", 90),
        ("noughties", 2000),
        ("seventies", 70),
        ("sixties", 60),
        ("thirties", 30),
        ("twenties", 20),
    ];
    find(DECADES, word)
}

/// The language of a text by its commonest small words; Spanish when neither speaks louder.
pub(crate) fn detect<'w>(words: impl Iterator<Item = &'w str>) -> Language {
    const ES: &[&str] = &[
        "al", "con", "de", "del", "el", "en", "es", "esta", "hay", "la", "las", "lo", "los", "no", "para", "pero",
        "por", "que", "quiere", "se", "su", "un", "una", "y", "ya",
    ];
    const EN: &[&str] = &[
        "a", "and", "are", "at", "by", "for", "from", "has", "he", "her", "in", "is", "it", "of", "on", "she", "the",
        "they", "to", "wants", "we", "with",
    ];
    let (mut spanish, mut english) = (0_usize, 0_usize);
    for word in words.take(20_000) {
        spanish += usize::from(ES.binary_search(&word).is_ok());
        english += usize::from(EN.binary_search(&word).is_ok());
    }
    if english > spanish { Language::English } else { Language::Spanish }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_sorted() {
        fn sorted<T>(table: &[(&str, T)]) -> bool {
            table.windows(2).all(|pair| pair[0].0 < pair[1].0)
        }
        assert!(
            sorted(spanish::NUMBERS) && sorted(english::NUMBERS) && sorted(spanish::MONTHS) && sorted(english::MONTHS)
        );
        assert!(
            sorted(spanish::WEEKDAYS) && sorted(english::WEEKDAYS) && sorted(spanish::SPANS) && sorted(english::SPANS)
        );
        assert!(sorted(spanish::OFTEN) && sorted(english::OFTEN));
        assert!(sorted(spanish::ORDINALS) && sorted(english::ORDINALS));
    }

    #[test]
    fn languages_are_told_apart() {
        let of = |text: &str| detect(text.split(' '));
        assert_eq!(of("quiere pasar de 200 a 500 suscriptores"), Language::Spanish);
        assert_eq!(of("she wants to send the newsletter by friday"), Language::English);
    }
}
