//! A conversation becomes goals, goals become a plan, and a plan becomes work that somebody has taken on.
//!
//! A virtual assistant types what her client says. `encargo` finds the goals and the facts, each with the words it came
//! from, asks what is missing, writes a goal as one SMART sentence and judges it letter by letter, makes the tasks that
//! "send the newsletter" really is, gives them days within people's hours, and writes the brief of each. It reads and
//! writes Spanish and English. It is pure, deterministic and offline: the caller hands in the day, the note, the calendar.
//!
//! # From a note to a plan
//!
//! ```
//! use encargo::prelude::*;
//!
//! let today: Day = "2026-03-02".parse()?;
//! let note = Note::new("Quiere pasar de 200 a 500 suscriptores antes de fin de mayo. Ya usa AWeber.", today)?;
//! let reading = note.read();
//! let draft = reading.drafts.first().ok_or("nothing in the note is wanted")?;
//!
//! let catalog = encargo_formats::catalog(); // the templates that come with the library
//! let template = catalog.template("newsletter")?;
//! let mut interview = draft.interview().asking(template.questions().to_vec(), &reading.facts);
//! while let Some(question) = interview.question() {
//!     println!("{}", question.text.es); // here the client answers; "no sé" is an answer
//!     interview.answer("no sé")?;
//! }
//! let (goal, answers) = (interview.goal().clone(), interview.answers().clone());
//! assert_eq!(goal.measure.as_ref().and_then(|measure| measure.target), Some(500.into()));
//! for verdict in goal.assess(today).verdicts {
//!     println!("{}: {}", verdict.criterion.text().en, verdict.level.text().en);
//! }
//!
//! let plan = template.plan(&goal, &answers)?;
//! let team = Team::from(vec![Person::new("Marta", ["va"])]);
//! let schedule = plan.schedule(Terms::from(today).key_date("2026-04-14".parse()?).team(team))?.level(Effort::default())?;
//! for slot in schedule.slots() {
//!     println!("{} {}", slot.start, slot.task);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The map
//!
//! Every step turns one noun into the next, and the verb is the verb form of the noun it returns.
//!
//! | from | verb | to |
//! |---|---|---|
//! | [`Note`] | [`read`](Note::read) | [`Reading`]: [`Draft`]s, facts, what is set aside |
//! | [`Draft`] | [`interview`](Draft::interview) | [`Interview`], which ends in a [`Goal`] |
//! | [`Goal`] | [`assess`](Goal::assess) | [`Assessment`](assessment::Assessment): five verdicts with findings |
//! | | [`sentence`](Goal::sentence) | one sentence, in the voice of whoever hears it |
//! | [`Template`] and [`Answers`] | [`plan`](Template::plan) | [`Plan`]: tasks, roles, hours; no days |
//! | [`Plan`] and [`Terms`] | [`schedule`](Plan::schedule) | [`Schedule`]: days; [`level`](Schedule::level) keeps to people's hours |
//! | | [`feasibility`](Plan::feasibility) | whether it fits, how likely, and what would make it fit |
//! | | [`migrate`](Plan::migrate), [`series`](Plan::series) | another version of the template; a plan that recurs |
//! | [`Schedule`] | [`handoff`](Schedule::handoff), [`brief`](Schedule::brief) | what one person needs to start |
//! | | [`sheet`](Schedule::sheet), [`merge`](Schedule::merge) | the sheet that goes out, and the one that comes back |
//! | [`Schedule`] and [`History`] | [`review`](Schedule::review) | [`Review`]: how it stands, and the questions of next time |
//!
//! A noun with an invariant is built from its record (`TemplateRecord`, `PlanRecord`) through `TryFrom`, and its JSON
//! ([`wire`]) goes through the same gate. Bytes of files are the business of the crate `encargo-formats`.
//!
//! # What is refused, and what is told
//!
//! What cannot be used is refused with an [`Error`]: a stable [code](Error::code), [which part](Error::about), and
//! [words](Error::message) in both languages. A weak goal or plan is no error: it gets [`Finding`]s, each with its own
//! code, its evidence, and what to do. No input makes this crate panic: notes, sheets and templates are taken to be hostile,
//! and are bounded in size, depth and time.
//!
//! # What it will not do
//!
//! It does not guess: what was not said stays unknown and becomes a question. It reads no clock, opens no file or socket,
//! and uses no floating point and no hash-map order, so that the same input gives the same bytes on every machine and in
//! the Python and JavaScript packages, which expose this same interface.
#![forbid(unsafe_code)]

#[macro_use]
mod noun;

pub mod assessment;
pub mod audit;
pub mod calendar;
pub mod campaign;
pub mod chance;
pub mod cost;
mod date;
pub mod delegation;
pub mod draft;
pub mod error;
mod feasibility;
pub mod finding;
pub mod goal;
pub mod goals;
pub mod grid;
pub mod habit;
pub mod handoff;
pub mod history;
pub mod interview;
pub mod language;
mod layout;
#[doc(hidden)]
pub mod letters;
#[doc(hidden)]
pub mod level;
pub mod merge;
pub mod migration;
pub mod network;
pub mod plan;
pub mod portfolio;
pub mod progress;
mod quantity;
pub mod question;
pub mod recurrence;
pub mod report;
pub mod review;
mod say;
pub mod schedule;
pub mod series;
pub mod sheet;
pub mod team;
pub mod template;
pub mod tree;
mod versions;
#[doc(hidden)]
pub mod weights;

#[cfg(feature = "_python")]
#[doc(hidden)]
pub mod python;

pub use calendar::{Calendar, Day};
pub use draft::{Draft, Note, Reading};
pub use error::Error;
pub use finding::Finding;
pub use goal::Goal;
pub use grid::Grid;
pub use history::History;
pub use interview::Interview;
pub use language::{Language, Text};
pub use noun::wire;
pub use plan::Plan;
pub use question::{Answer, Answers, Question, Value};
pub use recurrence::{Recurrence, RecurrenceRule};
pub use review::Review;
#[doc(hidden)]
pub use say::counts;
pub use schedule::{Schedule, Terms};
pub use series::Series;
pub use sheet::Sheet;
pub use team::Team;
pub use template::Template;
pub use tree::Tree;

/// An exact amount, as [`Measure`](goal::Measure) and [`CheckIn`](history::CheckIn) hold it.
pub use rust_decimal::Decimal;

/// With the feature `schema`: the crate that every noun's JSON Schema comes from, `schemars::schema_for!(Goal)`.
#[cfg(feature = "schema")]
pub use schemars;

/// What a program that goes from a note to a sheet needs by name.
pub mod prelude {
    pub use crate::assessment::{Found, Grounds, OwnRule, Rubric, RubricRecord};
    pub use crate::goal::{Measure, Voice, Wording};
    pub use crate::history::{CheckIn, Event, EventKind};
    pub use crate::merge::MergeTerms;
    pub use crate::migration::MigrationTerms;
    pub use crate::recurrence::RecurrenceRecord;
    pub use crate::schedule::{Effort, Sampling, WhatIfChange};
    pub use crate::team::Person;
    pub use crate::{
        Answer, Answers, Calendar, Day, Decimal, Draft, Error, Finding, Goal, Grid, History, Interview, Language, Note,
        Plan, Question, Reading, Recurrence, RecurrenceRule, Review, Schedule, Series, Sheet, Team, Template, Terms,
        Text, Tree, Value,
    };
}
