//! Done against planned; measures feed the goal.

mod carried;
mod questions;
mod verdict;

use crate::calendar::{Day, day_text};
use crate::finding::Finding;
use crate::history::Decision;
use crate::language::{Language, number};
use crate::progress::Progress;
use crate::question::Question;
use crate::say::count::{TASKS_OF, count_of};
use encargo_noun::noun;
use rust_decimal::Decimal;

pub use crate::history::Status;

word! {
    /// What stayed open at an earlier review.
    pub enum CarriedKind {
        /// Something that was to be done.
        Plan = "plan",
        /// Something that was in the way.
        Problem = "problem",
    }
}

/// Something that stayed open at an earlier review.
#[noun]
#[derive(Eq)]
pub struct Carried {
    /// What kind of thing.
    pub kind: CarriedKind,
    /// In the words that were said.
    pub text: String,
    /// Since which day.
    pub since: Day,
}

/// How the goal and its plan stand on a day.
#[noun(handle)]
pub struct Review {
    /// The day.
    pub day: Day,
    /// How it goes.
    pub status: Status,
    /// Why: each reason as a finding.
    pub findings: Vec<Finding>,
    /// Tasks that are done, or need not be done any more.
    pub done: usize,
    /// Tasks in the plan.
    pub total: usize,
    /// How much of the tasks is over, in percent, rounded down; nothing without tasks.
    pub tasks_percent: Option<u8>,
    /// How much of the likely work is done, in percent, rounded down; nothing without work.
    pub effort_percent: Option<u8>,
    /// The ids of the tasks that should be done by now and are not.
    pub late: Vec<String>,
    /// Change of the measure per week so far; unknown with fewer than two values.
    #[serde(with = "crate::noun::figure")]
    pub pace: Option<Decimal>,
    /// Change per week needed from now on to reach the target; unknown without target or due day.
    #[serde(with = "crate::noun::figure")]
    pub needed_pace: Option<Decimal>,
    /// The day of the next review.
    pub next: Option<Day>,
    /// What to ask then.
    pub questions: Vec<Question>,
    /// How far the goal's measure is and where it goes.
    pub progress: Progress,
    /// What was planned or in the way when somebody last said so, to be asked about.
    pub carried: Vec<Carried>,
    /// What was decided last about the goal; nothing when nobody decided.
    pub decided: Option<Decision>,
}

impl Review {
    /// The review as a few lines: how it goes, why, and what to ask next time.
    pub fn text(&self, language: Language) -> String {
        let spanish = language == Language::Spanish;
        let day = day_text(self.day);
        let status = self.status.text();
        let all = count_of(self.total, &TASKS_OF, language);
        let count = if spanish { format!("{} de {all}", self.done) } else { format!("{} of {all}", self.done) };
        let mut lines = vec![format!("{}: {}; {count}", day.say(language), status.say(language))];
        lines.extend(self.findings.iter().map(|finding| {
            format!("  - {} {}", finding.message.say(language), finding.suggestion.say(language)).trim_end().to_owned()
        }));
        // a finding says both paces where they are compared
        let told = self.findings.iter().any(|finding| finding.code == "review.pace");
        if let Some(pace) = self.pace.filter(|_| !told) {
            let shown = number::show(pace.round_dp(1), language);
            lines.push(if spanish {
                format!("Ritmo medido: {shown} por semana")
            } else {
                format!("Measured pace: {shown} a week")
            });
        }
        if let Some(pace) = self.needed_pace.filter(|_| !told) {
            let shown = number::show(pace.round_dp(1), language);
            lines.push(if spanish {
                format!("Ritmo necesario: {shown} por semana")
            } else {
                format!("Needed pace: {shown} a week")
            });
        }
        if let Some(next) = self.next {
            let next = day_text(next);
            lines.push(if spanish {
                format!("Próxima revisión: {}", next.es)
            } else {
                format!("Next review: {}", next.en)
            });
        }
        let always = self.questions.iter().filter(|question| question.when.is_none());
        lines.extend(always.map(|question| format!("  ? {}", question.text.say(language))));
        lines.join("\n")
    }
}
