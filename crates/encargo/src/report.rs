//! One page about one goal, or about all goals of a client, for whoever pays for it: how each stands, what was done, what
//! waits for whom, what comes next, and what to talk about. Words only; knows no file format and judges nothing itself.

mod address;
mod bars;
mod client;
mod gather;

use crate::calendar::Day;
use crate::goal::Voice;
use crate::language::Text;
use crate::review::Review;
use encargo_noun::noun;
use rust_decimal::Decimal;

word! {
    /// What a section of a report is about.
    pub enum ReportPart {
        /// The goals of the month beside those of the month before.
        Months = "months",
        /// What was done in the time of the report.
        Done = "done",
        /// What waits, for whom.
        Waiting = "waiting",
        /// What comes in the next seven days.
        Next = "next",
        /// What to talk about at the next meeting.
        Agenda = "agenda",
    }
}

/// Of which time a report is, and to whom it speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportTerms {
    /// The first day of its time.
    pub since: Day,
    /// Its day, the last of its time.
    pub day: Day,
    /// How the client is spoken to in the sentence of the goal; as among equals when left out.
    pub voice: Voice,
}

impl From<(Day, Day)> for ReportTerms {
    fn from((since, day): (Day, Day)) -> Self {
        Self { since, day, voice: Voice::Tu }
    }
}

impl ReportTerms {
    /// The same terms with another way of speaking to the client.
    #[must_use]
    pub fn voice(mut self, voice: Voice) -> Self {
        self.voice = voice;
        self
    }
}

/// One line of a section.
#[noun]
#[derive(Eq)]
pub struct ReportLine {
    /// The goal that it is about, by its place from 1 on; nothing when it is about several.
    pub goal: Option<u32>,
    /// The day that it is about.
    pub day: Option<Day>,
    /// What it says.
    pub text: Text,
}

/// A section of a report.
#[noun]
#[derive(Eq)]
pub struct ReportSection {
    /// What it is about.
    pub part: ReportPart,
    /// Its heading.
    pub heading: Text,
    /// Its lines, never none, at most five hundred. What is shown of them is for whoever has little room to say.
    pub lines: Vec<ReportLine>,
}

/// A value of the measure, to be drawn.
#[noun]
#[derive(Eq)]
pub struct ReportPoint {
    /// The day.
    pub day: Day,
    /// The value.
    #[serde(with = "crate::noun::figure")]
    pub value: Decimal,
}

/// How many tasks were over on a day, and how many should have been, to be drawn.
#[noun]
#[derive(Eq)]
pub struct ReportStep {
    /// The day.
    pub day: Day,
    /// Tasks that should be over by then.
    pub planned: u32,
    /// Tasks that were over; nothing after the day of the report.
    pub over: Option<u32>,
}

/// A task, a phase or a whole plan from its first day to its last, with what is done inside, to be drawn.
#[noun]
#[derive(Eq)]
pub struct ReportBar {
    /// What it is called.
    pub title: Text,
    /// Its first planned day.
    pub start: Day,
    /// Its last planned day.
    pub finish: Day,
    /// How much of it is done, in percent, rounded down: only what is over is a hundred.
    pub done_percent: u8,
    /// Likely working minutes of all that has to be done in it.
    pub minutes: u32,
    /// Whether its last day has passed and it is not over.
    pub late: bool,
    /// Whether it is a date without work.
    pub milestone: bool,
}

/// How one goal stands.
#[noun]
pub struct ReportGoal {
    /// The goal's id.
    pub id: String,
    /// What its plan is called.
    pub title: Text,
    /// The goal in a sentence.
    pub goal: Text,
    /// How it goes, in a line.
    pub status: Text,
    /// The figures in words: the last value, what was found, and how the forecast was chosen.
    pub figures: Vec<Text>,
    /// The values of the measure, the latest two hundred.
    pub points: Vec<ReportPoint>,
    /// What is done against what was planned, a step a day on which either changes.
    pub steps: Vec<ReportStep>,
    /// Its tasks; its phases when it has more than fourteen tasks; the whole plan as one where there is little room.
    pub bars: Vec<ReportBar>,
    /// The figure to reach, the unit and what is expected, for drawing.
    #[cfg_attr(feature = "_js", tsify(type = "ReviewRecord"))]
    pub review: Review,
    /// The figure to reach.
    #[serde(with = "crate::noun::figure")]
    pub target: Option<Decimal>,
    /// What is counted; empty when nobody said.
    pub metric: String,
    /// Its unit.
    pub unit: Option<String>,
}

/// A report about one goal, or about several of one client.
#[noun]
pub struct Report {
    /// The first day of its time.
    pub since: Day,
    /// Its day, the last of its time.
    pub day: Day,
    /// What it is about: the plan of one goal, or the client.
    pub title: Text,
    /// The goals, in order.
    pub goals: Vec<ReportGoal>,
    /// The sections, in order; none without lines.
    pub sections: Vec<ReportSection>,
}
