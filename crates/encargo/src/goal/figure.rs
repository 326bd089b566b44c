//! What a figure counts, so that a plan can say whether it moves it; knows no tasks.

use super::Goal;
use crate::language::figures;
use crate::question::{Answer, Question, Source, Value};

word! {
    /// What a figure of a business counts.
    pub enum Figure {
        /// People who register or come.
        Attendance = "attendance",
        /// Clicks, or the share of those who click.
        Clicks = "clicks",
        /// People or firms who buy again and again: clients, students, members.
        Clients = "clients",
        /// Pieces that are published.
        Content = "content",
        /// People who follow on a social network.
        Followers = "followers",
        /// Time that is spent, won or waited.
        Hours = "hours",
        /// People who ask: contacts, calls, quotes.
        Leads = "leads",
        /// Opened messages, or the share of them.
        Opens = "opens",
        /// Answers.
        Replies = "replies",
        /// Money that is earned.
        Revenue = "revenue",
        /// Opinions of clients.
        Reviews = "reviews",
        /// What is sold, piece by piece.
        Sales = "sales",
        /// People on a mailing list.
        Subscribers = "subscribers",
        /// Visits and readers.
        Traffic = "traffic",
        /// Money that is owed.
        Unpaid = "unpaid",
    }
}

/// The fact that a goal is by itself: what its figure counts.
const FACT: &str = "goal_figure";

impl Goal {
    /// What its figure answers to a question that asks whether the goal counts this or that.
    pub(crate) fn answer(&self, question: &Question) -> Option<Answer> {
        let mut rules = question.facts.iter().filter(|rule| rule.fact == FACT).peekable();
        rules.peek()?;
        let counted = Value::Text(self.figure()?.as_str().to_owned());
        let rule = rules.find(|rule| rule.equals.as_ref().is_none_or(|equals| *equals == counted))?;
        let value = question.kind.takes(&question.options, rule.answer.as_ref().unwrap_or(&counted))?;
        Some(Answer { value: Some(value), source: Source::Inferred, evidence: Vec::new() })
    }

    /// What its measure counts, by its name or by a unit of money; nothing when it has none or its name is not known.
    pub(crate) fn figure(&self) -> Option<Figure> {
        let measure = self.measure.as_ref()?;
        let named = measure.metric.as_deref().and_then(|name| figures::figure(name, self.language));
        if let Some(named) = named {
            return named.parse().ok();
        }
        let unit = measure.unit.as_deref().filter(|unit| *unit != "%" && measure.metric.is_none());
        unit.map(|_| Figure::Revenue)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Language, Note};

    #[test]
    fn a_goal_says_what_its_figure_counts() {
        let counts = |said: &str, language| {
            let note = Note::new(said, "2026-11-23".parse().expect("a day")).expect("a note").in_language(language);
            note.goal().figure().map(super::Figure::as_str)
        };
        assert_eq!(counts("Pasar de 200 a 500 suscriptores antes de marzo.", Language::Spanish), Some("subscribers"));
        assert_eq!(counts("Facturar 3.000 € al mes.", Language::Spanish), Some("revenue"));
        assert_eq!(counts("Reach 500 subscribers by March.", Language::English), Some("subscribers"));
        assert_eq!(counts("Send the newsletter.", Language::English), None);
    }
}
