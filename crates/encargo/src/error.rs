//! The one refusal: a stable code, which part, and words in both languages; knows no room.

#[macro_use]
mod later;
#[macro_use]
mod row;
mod said;
mod table;

use crate::language::{Language, Text};
use encargo_noun::noun;

#[doc(hidden)] // public for `encargo-formats` alone: no promise
pub use table::Kind;

/// What the caller passed cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(Language::English))]
pub struct Error {
    refusal: Box<Refusal>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Refusal {
    kind: Kind,
    /// All problems of a text that was read whole, the one of `kind` first; empty where there is only one thing to say.
    problems: Vec<Problem>,
}

/// One of the things that are wrong with what was passed, and where.
#[noun]
#[derive(Eq)]
pub struct Problem {
    /// The stable code, such as `template.unknown_name`.
    pub code: String,
    /// Which part: a step, a question, a key.
    pub about: String,
    /// Where in the record, as a JSON pointer (RFC 6901): `/steps/3/when`.
    pub path: String,
    /// The line in the text, from 1; nothing when no text was read.
    pub line: Option<u32>,
    /// The column in code points, from 1.
    pub column: Option<u32>,
    /// That line of the text, cut when it is long.
    pub source: Option<String>,
    /// What was expected there, in English, for people who write templates; nothing when the text says it.
    pub expected: Option<String>,
    /// What is wrong, lower case and without a final stop.
    pub text: Text,
}

impl Problem {
    /// What one refusal says, and where.
    #[doc(hidden)] // public for `encargo-formats` alone: no promise
    pub fn of(kind: Kind, path: impl Into<String>) -> (Kind, Self) {
        let error = Error::from(kind);
        let problem = Self {
            code: error.code().to_owned(),
            about: error.about(),
            path: path.into(),
            line: None,
            column: None,
            source: None,
            expected: None,
            text: Text::new(error.message(Language::Spanish), error.message(Language::English)),
        };
        (error.refusal.kind, problem)
    }
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self { refusal: Box::new(Refusal { kind, problems: Vec::new() }) }
    }
}

impl Error {
    /// Everything that is wrong, in the order of the text, when it was read whole; the code, the part and the message of
    /// the error are those of the first. Empty for a refusal that names one thing.
    pub fn problems(&self) -> &[Problem] {
        &self.refusal.problems
    }

    /// The words of the first problem, and how many more there are.
    fn and_more(&self, first: String, language: Language) -> String {
        match (self.refusal.problems.len().saturating_sub(1), language) {
            (0, _) => first,
            (1, Language::Spanish) => format!("{first}; y un problema más"),
            (1, Language::English) => format!("{first}; and one more problem"),
            (more, Language::Spanish) => format!("{first}; y {more} problemas más"),
            (more, Language::English) => format!("{first}; and {more} more problems"),
        }
    }

    /// What it says, without its words.
    pub(crate) fn kind(&self) -> &Kind {
        &self.refusal.kind
    }

    /// The same refusal with everything that is wrong beside it.
    #[doc(hidden)] // public for `encargo-formats` alone: no promise
    #[must_use]
    pub fn with_problems(mut self, problems: Vec<Problem>) -> Self {
        self.refusal.problems = problems;
        self
    }
}

/// A word outside its closed set.
pub(crate) fn unknown_word(what: &str, word: &str, known: &[&str]) -> Error {
    let known = known.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    Kind::UnknownWord { what: what.to_lowercase(), word: clip(word), known }.into()
}

thread_local! {
    /// The last refusal of a gate: a deserialiser carries words only, and the code must survive the way through it.
    static REFUSED: std::cell::RefCell<Option<Error>> = const { std::cell::RefCell::new(None) };
}

/// Called by the gate of a noun on its way through a deserialiser; `wire` finds the refusal again.
pub(crate) fn remember(error: Error) -> Error {
    REFUSED.with(|refused| *refused.borrow_mut() = Some(error.clone()));
    error
}

/// The JSON reader's complaint as ours: a gate's own refusal when it was one.
pub(crate) fn unreadable(json: &str, error: &serde_json::Error) -> Error {
    if let Some(refused) = remembered(error) {
        return refused;
    }
    let before: usize = json.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let part = said::place(json, before + error.column());
    let (line, column, complaint) = (error.line(), error.column(), said::complaint(&error.to_string()));
    let words = if error.is_data() {
        complaint
    } else {
        Text::new(
            format!("el JSON no se puede leer: {} (línea {line}, columna {column})", complaint.es),
            format!("the JSON does not read: {} at line {line} column {column}", complaint.en),
        )
    };
    Kind::Unreadable { part, en: words.en, es: words.es }.into()
}

/// The JSON writer's complaint as ours.
pub(crate) fn unwritable(error: &serde_json::Error) -> Error {
    remembered(error).unwrap_or_else(|| Kind::Unwritable { detail: clip(&error.to_string()) }.into())
}

fn remembered(error: &serde_json::Error) -> Option<Error> {
    let refused = REFUSED.with(|refused| refused.borrow_mut().take());
    refused.filter(|refused| error.to_string().starts_with(&refused.to_string()))
}

#[doc(hidden)]
/// At most eighty characters of the user's text: a refusal never echoes a whole file.
pub fn clip(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((end, _)) => text.get(..end).map(|head| format!("{head}…")).unwrap_or_default(),
        None => text.to_owned(),
    }
}
