//! Folding, tokens, number words and the lexicon of each language; knows no goals and no dates.

pub(crate) mod auditwords;
pub(crate) mod campaignwords;
pub(crate) mod cues;
pub(crate) mod currencies;
pub(crate) mod factwords;
pub(crate) mod feasts;
pub(crate) mod figures;
pub(crate) mod firstnames;
pub(crate) mod fraction;
pub(crate) mod fronts;
pub(crate) mod lexicon;
mod locale;
pub(crate) mod money;
pub(crate) mod number;
pub(crate) mod offset;
pub(crate) mod ownerwords;
pub(crate) mod phone;
pub(crate) mod phrases;
pub(crate) mod reply;
pub(crate) mod sheetwords;
pub(crate) mod smells;
pub(crate) mod span;
pub(crate) mod stem;
pub(crate) mod timewords;
pub(crate) mod token;
pub(crate) mod told;
pub(crate) mod vague;
pub(crate) mod verbs;
pub(crate) mod wordmap;

pub(crate) mod english;
pub(crate) mod spanish;

use encargo_noun::noun;

pub use locale::Locale;

word! {
    /// A language that the library reads and speaks.
    pub enum Language {
        /// Spanish: Spain, Mexico and the Río de la Plata.
        Spanish = "es",
        /// English: British and American.
        English = "en",
    }
}

word! {
    /// The unit in which offsets into a text are counted.
    pub enum Unit {
        /// Bytes of UTF-8: Rust.
        Byte = "byte",
        /// Unicode code points: Python.
        CodePoint = "code_point",
        /// UTF-16 code units: JavaScript.
        Utf16 = "utf16",
    }
}

/// The same words in both languages; a missing translation does not compile.
#[noun]
#[derive(Default, Eq, PartialOrd, Ord, Hash)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// In Spanish.
    pub es: String,
    /// In English.
    pub en: String,
}

impl Text {
    /// Both wordings, Spanish first.
    pub fn new(es: impl Into<String>, en: impl Into<String>) -> Self {
        Self { es: es.into(), en: en.into() }
    }

    /// The wording in one language.
    pub fn say(&self, language: Language) -> &str {
        match language {
            Language::Spanish => &self.es,
            Language::English => &self.en,
        }
    }
}

/// The words a fact came from: an exact part of a note and where it stands.
#[noun]
#[derive(Eq)]
pub struct Evidence {
    /// The exact words.
    pub quote: String,
    /// Where they start, in `unit`s from the beginning of the note.
    pub start: usize,
    /// Where they end (exclusive), in `unit`s.
    pub end: usize,
    /// What `start` and `end` count.
    pub unit: Unit,
}
