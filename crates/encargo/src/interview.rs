//! The assessment run backwards: finding to question, answer to part; takes a template's questions as plain questions.
//!
//! The order is fixed: the goal's blocking parts first (metric, target, baseline, due, owner, why), then the other
//! questions in the order they were given. A part that the notes gave, or a question that a fact answers, is not asked.
//! An interview always ends: each answer, «no sé» included, closes its question.

mod slot;

use crate::calendar::Day;
use crate::draft::{Draft, Fact};
use crate::error::{Error, Kind};
use crate::goal::{Goal, Part};
use crate::question::{Answer, Answers, Question, Source, Value};
use serde::{Deserialize, Serialize};

/// A conversation that turns a draft into a goal: asks what is missing, one question at a time, and always ends.
///
/// ```
/// use encargo::Note;
/// let today = "2026-11-23".parse().unwrap();
/// let mut interview = Note::new("Quiere llegar a 500 suscriptores.", today)?.drafts()[0].interview();
/// assert_eq!(interview.question().unwrap().id, "baseline");
/// interview.answer("unos 200")?;
/// while interview.question().is_some() { interview.answer("no sé")?; }
/// assert_eq!(interview.finish().measure.unwrap().baseline, Some(200.into()));
/// # Ok::<(), encargo::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "_python", pyo3::pyclass(eq, module = "encargo"))]
pub struct Interview {
    goal: Goal,
    today: Day,
    /// The parts that were asked, whatever the answer.
    asked: Vec<Part>,
    /// The questions of a template, asked after the goal's own.
    extra: Vec<Question>,
    answers: Answers,
}

impl Draft {
    /// Opens an interview about the goal that the draft holds.
    pub fn interview(&self) -> Interview {
        Interview::about(self.goal(), self.today)
    }
}

impl Interview {
    /// Opens an interview about a goal, on a day.
    pub fn about(goal: Goal, today: Day) -> Self {
        Self { goal, today, asked: Vec::new(), extra: Vec::new(), answers: Answers::new() }
    }

    /// Adds a template's questions. Facts that answer one, through the question's own rules, are taken with their words;
    /// where two facts disagree the question is asked.
    #[must_use]
    pub fn asking(mut self, questions: Vec<Question>, facts: &[Fact]) -> Self {
        for question in questions {
            let mut found: Vec<Answer> = Vec::new();
            for rule in &question.facts {
                for fact in facts
                    .iter()
                    .filter(|fact| fact.key == rule.fact && rule.equals.as_ref().is_none_or(|is| *is == fact.value))
                {
                    let value = rule.answer.clone().unwrap_or_else(|| fact.value.clone());
                    match found.iter_mut().find(|answer| answer.value.as_ref() == Some(&value)) {
                        Some(answer) => answer.evidence.push(fact.evidence.clone()),
                        None => found.push(Answer {
                            value: Some(value),
                            source: Source::Inferred,
                            evidence: vec![fact.evidence.clone()],
                        }),
                    }
                }
            }
            if let (1, Some(answer)) = (found.len(), found.pop()) {
                self.answers.insert(question.id.clone(), answer);
            }
            self.extra.push(question);
        }
        self
    }

    /// The next question; nothing when the interview has ended.
    pub fn question(&self) -> Option<Question> {
        let part = slot::ORDER.iter().find(|part| !self.asked.contains(part) && slot::is_open(&self.goal, **part));
        part.map(|part| slot::question(*part, &self.goal))
            .or_else(|| self.extra.iter().find(|question| !self.answers.contains_key(&question.id)).cloned())
    }

    /// Answers the question at hand in free words, in the language of the goal.
    ///
    /// # Errors
    /// `question.unreadable_answer` when the words hold no value of its kind: the question stays. `interview.ended`
    /// when there is none.
    pub fn answer(&mut self, said: &str) -> Result<(), Error> {
        let Some(question) = self.question() else { return Err(Kind::InterviewEnded {}.into()) };
        let answer = question.read(said, self.goal.language, self.today)?;
        match slot::ORDER.iter().find(|part| {
            part.as_str() == question.id && !self.asked.contains(part) && slot::is_open(&self.goal, **part)
        }) {
            Some(part) => {
                slot::fill(&mut self.goal, *part, &answer, said, self.today);
                self.asked.push(*part);
            }
            None => {
                self.answers.insert(question.id, answer);
            }
        }
        Ok(())
    }

    /// The answers to the template's questions so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The goal so far.
    pub fn goal(&self) -> &Goal {
        &self.goal
    }

    /// What stayed unknown: the agenda of the next meeting.
    pub fn agenda(&self) -> Vec<Question> {
        let parts = self
            .asked
            .iter()
            .filter(|part| slot::is_open(&self.goal, **part))
            .map(|part| slot::question(*part, &self.goal));
        let unknown =
            |question: &&Question| self.answers.get(&question.id).is_some_and(|answer| answer.value.is_none());
        parts.chain(self.extra.iter().filter(unknown).cloned()).collect()
    }

    /// Closes the interview: the goal with what it has learnt.
    pub fn finish(self) -> Goal {
        self.goal
    }
}

/// What an answer says, as text.
fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.normalize().to_string(),
        Value::Date(day) => day.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::List(words) => words.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, Note};

    fn interview(text: &str, language: Language) -> Interview {
        let today = "2026-11-23".parse().expect("a day");
        let drafts = Note::new(text, today).expect("a note").in_language(language).drafts();
        drafts.first().expect("a draft").interview()
    }

    #[test]
    fn it_asks_what_the_words_do_not_say_and_no_more() {
        let mut interview =
            interview("Quiere pasar de 200 a 500 suscriptores antes de fin de marzo.", Language::Spanish);
        let mut asked = Vec::new();
        while let Some(question) = interview.question() {
            interview.answer("no sé").expect("an answer");
            asked.push(question.id);
        }
        assert_eq!(asked, ["owner", "why"]);
        assert_eq!(interview.agenda().len(), 2);
        assert_eq!(interview.answer("algo").map_err(|error| error.code()), Err("interview.ended"));
    }

    #[test]
    fn it_always_ends_and_resumes() {
        for language in [Language::Spanish, Language::English] {
            for said in ["no sé", "I don't know", "500", "el viernes", "Friday", "ella", "x"] {
                let mut interview = interview("- vender más cursos\n- sell more courses", language);
                for _ in 0..50 {
                    if interview.question().is_none() {
                        break;
                    }
                    if interview.answer(said).is_err() {
                        interview.answer("idk").expect("not knowing is always an answer");
                    }
                    let wire = crate::wire::to_json(&interview).expect("a wire form");
                    interview = crate::wire::from_json(&wire).expect("the same interview");
                }
                assert!(interview.question().is_none());
            }
        }
    }

    #[test]
    fn a_change_is_not_a_value() {
        for (text, said, language) in [
            ("Quiere llegar a más suscriptores", "un 20 % más", Language::Spanish),
            ("Wants to grow the list", "20% more", Language::English),
        ] {
            let mut interview = interview(text, language);
            while let Some(question) = interview.question() {
                interview.answer(if question.id == "target" { said } else { "idk" }).expect("an answer");
            }
            let measure = interview.finish().measure.expect("a measure");
            assert_eq!((measure.target, measure.change_percent), (None, Some(20.into())), "{said}");
        }
    }

    #[test]
    fn one_answer_may_fill_two_parts() {
        let mut interview = interview("Quiere llegar a más suscriptores en la lista", Language::Spanish);
        while let Some(question) = interview.question() {
            let said = if question.id == "target" { "unos 500 para marzo" } else { "no sé" };
            interview.answer(said).expect("an answer");
        }
        let goal = interview.finish();
        assert_eq!(goal.measure.and_then(|measure| measure.target), Some(500.into()));
        assert_eq!(goal.due.map(|day| day.to_string()).as_deref(), Some("2027-03-31"));
    }
}
