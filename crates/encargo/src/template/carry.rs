//! Which recorded answers still fit a template's questions, and which questions are asked at all; makes no plan.

use super::Template;
use super::gate::fits;
use super::settle::{Settled, label};
use crate::error::Error;
use crate::language::Text;
use crate::question::{Answer, Answers, Question, Source, Value};
use std::collections::BTreeSet;

impl Template {
    /// An answer to every question: of those that are recorded the ones that fit, and that nobody knows for the others.
    pub(crate) fn carried(&self, recorded: &Answers) -> Answers {
        let answer = |question: &Question| {
            let known = recorded.get(&question.id).filter(|answer| answers(question, answer));
            (question.id.clone(), known.cloned().unwrap_or_else(Answer::unknown))
        };
        self.questions().iter().map(answer).collect()
    }

    /// The ids of the questions that are asked, given answers to all of them.
    pub(crate) fn asked_ids(&self, answers: &Answers) -> Result<BTreeSet<String>, Error> {
        let settled = Settled::of(self, answers)?;
        let asked = self.questions().iter().zip(settled.asked).filter(|(_, asked)| *asked);
        Ok(asked.map(|(question, _)| question.id.clone()).collect())
    }

    /// The question with an id.
    pub(crate) fn question(&self, id: &str) -> Option<&Question> {
        self.questions().iter().find(|question| question.id == id)
    }
}

/// Whether an answer fits a question.
pub(crate) fn answers(question: &Question, answer: &Answer) -> bool {
    let fitting = |value: &Value| fits(question.kind, &question.options, value);
    answer.source == Source::Unknown || answer.value.as_ref().is_some_and(fitting)
}

/// How an answer is shown; that nobody knows when there is none.
pub(crate) fn shown(question: &Question, answer: Option<&Answer>) -> Text {
    let value = answer.and_then(|answer| answer.value.as_ref());
    value.map_or_else(|| Text::new("no se sabe", "nobody knows"), |value| label(&question.options, value))
}
