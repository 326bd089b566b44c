//! Looks a word up in the lexicon of a language; holds no word.

use super::phrases::{Lexicon, lexicon};
use super::span::Span;
use super::{Language, english, spanish};

/// One table of each language.
struct Pair<T: 'static> {
    spanish: Lexicon<T>,
    english: Lexicon<T>,
}

impl<T: Copy> Pair<T> {
    fn get(&self, word: &str, language: Language) -> Option<T> {
        match language {
            Language::Spanish => self.spanish.get(word),
            Language::English => self.english.get(word),
        }
    }
}

const MONTHS: Pair<u32> = Pair { spanish: lexicon!(spanish::MONTHS, u32), english: lexicon!(english::MONTHS, u32) };
const WEEKDAYS: Pair<u32> =
    Pair { spanish: lexicon!(spanish::WEEKDAYS, u32), english: lexicon!(english::WEEKDAYS, u32) };
const SPANS: Pair<Span> = Pair { spanish: lexicon!(spanish::SPANS, Span), english: lexicon!(english::SPANS, Span) };
const OFTEN: Pair<Span> = Pair { spanish: lexicon!(spanish::OFTEN, Span), english: lexicon!(english::OFTEN, Span) };
const ORDINALS: Pair<i64> =
    Pair { spanish: lexicon!(spanish::ORDINALS, i64), english: lexicon!(english::ORDINALS, i64) };

/// A month's number, 1 to 12.
pub(crate) fn month(word: &str, language: Language) -> Option<u32> {
    MONTHS.get(word, language)
}

/// A weekday's number, 0 is Monday.
pub(crate) fn weekday(word: &str, language: Language) -> Option<u32> {
    WEEKDAYS.get(word, language)
}

/// A span of time: `semanas`, `weeks`.
pub(crate) fn span(word: &str, language: Language) -> Option<Span> {
    SPANS.get(word, language)
}

/// How often, in one word: `semanal`, `weekly`.
pub(crate) fn often(word: &str, language: Language) -> Option<Span> {
    OFTEN.get(word, language)
}

/// An ordinal, 1 to 31, or -1 for the last: `primer`, `second`, `last`.
pub(crate) fn ordinal(word: &str, language: Language) -> Option<i64> {
    ORDINALS.get(word, language)
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
    lexicon!(DECADES, i32).get(word)
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
}
