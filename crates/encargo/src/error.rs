//! The one refusal: a stable code, which part, and words in both languages; knows no room.

use crate::language::Language;

/// What the caller passed cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .kind)]
pub struct Error {
    kind: Box<Kind>,
}

macro_rules! refusals {
    ($($(#[$doc:meta])* $kind:ident { $($field:ident : $type:ty),* } = $code:literal, about $about:expr, en $en:literal, es $es:literal;)+) => {
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        #[doc(hidden)] // public for `encargo-formats` alone: no promise
        #[allow(missing_docs, reason = "the table says it")]
        pub enum Kind {
            $($(#[$doc])* #[error($en)] $kind { $($field: $type),* }),+
        }

        impl Error {
            /// Every code that an error can carry, sorted as in the table.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The stable code, such as `plan.cycle`.
            pub fn code(&self) -> &'static str {
                match &*self.kind { $(Kind::$kind { .. } => $code),+ }
            }

            /// Which part of the input is refused: a field, a task, a question.
            #[allow(unused_variables, reason = "not every refusal names a part that varies")]
            pub fn about(&self) -> String {
                match &*self.kind { $(Kind::$kind { $($field),* } => $about.to_string()),+ }
            }

            /// The refusal in words, lower case and without a final stop.
            #[allow(unused_variables, reason = "not every wording uses every field")]
            pub fn message(&self, language: Language) -> String {
                match language {
                    Language::English => self.kind.to_string(),
                    Language::Spanish => match &*self.kind { $(Kind::$kind { $($field),* } => format!($es)),+ },
                }
            }
        }
    };
}

refusals! {
    /// A word outside its closed set.
    UnknownWord { what: String, word: String, known: String } = "word.unknown", about what,
        en "`{word}` is not one of {known}",
        es "`{word}` no es ninguno de {known}";
    /// JSON that does not read.
    Unreadable { detail: String } = "wire.unreadable", about "json",
        en "the JSON does not read: {detail}",
        es "el JSON no se puede leer: {detail}";
    /// A noun that does not write.
    Unwritable { detail: String } = "wire.unwritable", about "json",
        en "this cannot be written as JSON: {detail}",
        es "esto no se puede escribir como JSON: {detail}";
    // reading: notes, dates, quantities

    // why: goals, interviews

    // how: templates, plans

    // when: calendars, teams, schedules

    // who: handoffs, sheets, reviews

    // formats

    // bindings

}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self { kind: Box::new(kind) }
    }
}

/// A word outside its closed set.
pub(crate) fn unknown_word(what: &str, word: &str, known: &[&str]) -> Error {
    let known = known.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    Kind::UnknownWord { what: what.to_lowercase(), word: clip(word), known }.into()
}

/// The JSON reader's or writer's complaint as ours.
pub(crate) fn wire(code: &'static str, error: &serde_json::Error) -> Error {
    let detail = clip(&error.to_string());
    if code == "wire.unwritable" { Kind::Unwritable { detail }.into() } else { Kind::Unreadable { detail }.into() }
}

#[doc(hidden)]
/// At most eighty characters of the user's text: a refusal never echoes a whole file.
pub fn clip(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((end, _)) => text.get(..end).map(|head| format!("{head}…")).unwrap_or_default(),
        None => text.to_owned(),
    }
}
