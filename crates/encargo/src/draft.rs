//! Reads notes into drafts and keeps the evidence.
//!
//! A note is cut into clauses; each is sorted (wanted, set aside and why, neither), and the days and amounts inside it
//! become its parts. Nothing is guessed: what was not said is `None`, and each part carries the words it came from.

mod cells;
mod claims;
mod clause;
mod due;
mod edges;
mod fact;
mod facts_said;
mod fields;
mod front;
mod hands;
mod kind;
mod lean;
mod learned;
mod lexicon;
mod looks;
mod measured;
mod mentions;
mod note;
mod owner;
mod people;
mod pledge;
mod read;
mod record;
mod said;
mod section;
mod signs;
mod statement;
mod sure;
mod told;
mod topics;
#[doc(hidden)]
pub mod training;
mod wanted;
mod who;
mod witness;

pub use note::Note;

use crate::calendar::Day;
use crate::finding::Finding;
use crate::goal::Goal;
use crate::language::{Evidence, Language};
use crate::question::Value;
use encargo_noun::noun;

word! {
    /// Whether a draft is an outcome or something to do.
    pub enum DraftKind {
        /// A result to reach; it needs decomposing.
        Goal = "goal",
        /// Something that somebody can simply do.
        Task = "task",
    }
}

word! {
    /// Why something that looks like a goal is not one.
    pub enum AsideReason {
        /// It is already done.
        Done = "done",
        /// The client does not want it.
        Rejected = "rejected",
        /// Some day, maybe.
        Someday = "someday",
        /// Somebody else's.
        Other = "other",
        /// An open question.
        Question = "question",
        /// A state of affairs.
        Info = "info",
    }
}

word! {
    /// A part of a day or of a range of days.
    pub enum DatePart {
        /// The year.
        Year = "year",
        /// The month.
        Month = "month",
        /// The day of the month.
        Day = "day",
        /// The day of the week.
        Weekday = "weekday",
    }
}

/// A goal or a task that the client wants, as read from a note: nothing in it is guessed.
#[noun(handle)]
pub struct Draft {
    /// The goal as far as the words go: what was not said stays unknown. Its id is the same for the same words in an
    /// edited note; `goal.confidence` is how sure the *client* is.
    #[cfg_attr(feature = "_js", tsify(type = "GoalRecord"))]
    pub goal: Goal,
    /// Outcome or something to do.
    pub kind: DraftKind,
    /// How sure the *reader* is that this is wanted, from 1 to 100: of drafts that say 80, about 80 in 100 are.
    pub sure: u8,
    /// The words and marks that spoke most for it, in the order of the note: three at most.
    pub because: Vec<Evidence>,
    /// The day the note was taken.
    pub today: Day,
    /// Whether `3/4` is the third of April; as the language has it when nobody said.
    #[serde(default)]
    pub day_first: Option<bool>,
    /// The words: from the verb to the end of the clause.
    pub evidence: Evidence,
    /// The verb, as written.
    pub action: Option<String>,
    /// What the verb acts on, as written.
    pub object: Option<String>,
}

/// A fact about the client's situation: `autoresponder` is `AWeber`.
#[noun]
pub struct Fact {
    /// What it is about: `has_autoresponder`, `list_size`, `template_ready`.
    pub key: String,
    /// The value.
    pub value: Value,
    /// The words behind it.
    pub evidence: Evidence,
}

/// Something that looks like a goal and is not one, with why.
#[noun]
pub struct Aside {
    /// Why it is not a goal.
    pub reason: AsideReason,
    /// The words.
    pub evidence: Evidence,
}

/// A day, period, recurrence or quantity as somebody said it.
#[noun]
pub struct Mention {
    /// The words.
    pub evidence: Evidence,
    /// What they mean.
    pub value: MentionValue,
    /// Of a day or a range: the parts that the words say by themselves, the same whatever the day of the note.
    pub known: Vec<DatePart>,
    /// Of a day or a range: the parts completed from the day of the note. "Friday" says a weekday; which one was completed.
    pub implied: Vec<DatePart>,
}

/// What a mention means.
#[noun]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MentionValue {
    /// A day.
    Date {
        /// The day.
        date: Day,
    },
    /// A stretch of days; one end may be open.
    DateRange {
        /// The first day.
        start: Option<Day>,
        /// The day after the last.
        end: Option<Day>,
    },
    /// A length of time.
    Duration {
        /// How long, in seconds.
        seconds: i64,
    },
    /// Something that repeats.
    Recurrence {
        /// As an RFC 5545 RRULE value.
        rrule: String,
        /// As a TIMEX3 value: `P1W`, `XXXX-WXX-2`.
        timex: String,
    },
    /// A plain number.
    Number {
        /// The number.
        #[serde(with = "crate::noun::figure")]
        number: rust_decimal::Decimal,
    },
    /// A percentage.
    Percent {
        /// `18` for 18 %.
        #[serde(with = "crate::noun::figure")]
        number: rust_decimal::Decimal,
    },
    /// Money.
    Currency {
        /// The amount.
        #[serde(with = "crate::noun::figure")]
        number: rust_decimal::Decimal,
        /// The ISO 4217 code, when it can be told.
        iso: Option<String>,
        /// The unit's name in English, as written otherwise: `Dollar`, `Euro`.
        unit: String,
    },
}

/// All that a note says.
#[noun(handle)]
pub struct Reading {
    /// The language that was given or detected.
    pub language: Language,
    /// Goals and tasks, in the order of the note.
    #[cfg_attr(feature = "_js", tsify(type = "DraftRecord[]"))]
    pub drafts: Vec<Draft>,
    /// The client's situation.
    pub facts: Vec<Fact>,
    /// What was left out, and why.
    pub aside: Vec<Aside>,
    /// Contradictions and what else the reader should know.
    pub findings: Vec<Finding>,
}
