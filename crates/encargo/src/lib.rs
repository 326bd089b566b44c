//! A conversation becomes goals, goals become a plan, and a plan becomes work that somebody has taken on.
#![forbid(unsafe_code)]

#[macro_use]
mod noun;

pub mod assessment;
pub mod calendar;
pub mod chance;
mod date;
pub mod delegation;
pub mod draft;
pub mod error;
mod feasibility;
pub mod finding;
pub mod goal;
pub mod grid;
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
mod quantity;
pub mod question;
pub mod recurrence;
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
pub use schedule::{Schedule, Terms};
pub use series::Series;
pub use sheet::Sheet;
pub use team::Team;
pub use template::Template;
