//! Done against planned; measures feed the goal.

mod questions;
mod verdict;

use crate::calendar::{Day, day_text};
use crate::finding::Finding;
use crate::language::{Language, Text, number};
use crate::question::Question;
use encargo_noun::noun;
use rust_decimal::Decimal;

word! {
    /// How it goes.
    pub enum Status {
        /// As planned.
        OnTrack = "on_track",
        /// It can still be reached, not at this pace.
        AtRisk = "at_risk",
        /// It will not be reached unless something changes.
        OffTrack = "off_track",
    }
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
}

impl Status {
    /// The status in words.
    pub fn text(self) -> Text {
        match self {
            Self::OnTrack => Text::new("según lo previsto", "on track"),
            Self::AtRisk => Text::new("en riesgo", "at risk"),
            Self::OffTrack => Text::new("desviado", "off track"),
        }
    }
}

impl Review {
    /// The review as a few lines: how it goes, why, and what to ask next time.
    pub fn text(&self, language: Language) -> String {
        let spanish = language == Language::Spanish;
        let day = day_text(self.day);
        let status = self.status.text();
        let one = self.total == 1;
        let count = match (spanish, one) {
            (true, true) => format!("{} de 1 tarea hecha", self.done),
            (true, false) => format!("{} de {} tareas hechas", self.done, self.total),
            (false, true) => format!("{} of 1 task done", self.done),
            (false, false) => format!("{} of {} tasks done", self.done, self.total),
        };
        let mut lines = vec![format!("{}: {}; {count}", day.say(language), status.say(language))];
        lines.extend(self.findings.iter().map(|finding| {
            format!("  - {} {}", finding.message.say(language), finding.suggestion.say(language)).trim_end().to_owned()
        }));
        if let Some(pace) = self.pace {
            let shown = number::show(pace.round_dp(1), language);
            lines.push(if spanish {
                format!("Ritmo medido: {shown} por semana")
            } else {
                format!("Measured pace: {shown} a week")
            });
        }
        if let Some(pace) = self.needed_pace {
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
        lines.extend(self.questions.iter().map(|question| format!("  ? {}", question.text.say(language))));
        lines.join("\n")
    }
}
