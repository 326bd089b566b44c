//! One thing that is wrong with a text, and where in it; knows no room.

use super::{Error, Kind};
use crate::language::{Language, Text};
use encargo_noun::noun;

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
