//! What a file of holidays says, whatever its format; reads none.

use super::{DayException, Years};
use crate::language::Text;
use encargo_noun::noun;

/// A file of holidays, read.
#[noun]
#[derive(Eq, Default)]
pub struct HolidayFile {
    /// The days off, in order and each once.
    pub days: Vec<DayException>,
    /// Where they hold, when the file says so: `ES-MD`.
    pub place: Option<String>,
    /// The years it knows: as it says, else from its first to its last day; nothing when a holiday comes again for ever.
    pub years: Option<Years>,
    /// Where it comes from or what it is called, when it says so.
    pub source: Option<String>,
    /// What was passed over.
    pub skipped: Vec<SkippedEvent>,
}

/// An event of a file that is no holiday.
#[noun]
#[derive(Eq)]
pub struct SkippedEvent {
    /// The line it begins in, from 1.
    pub line: u32,
    /// What it is called.
    pub name: Option<String>,
    /// Why it was passed over.
    pub text: Text,
}
