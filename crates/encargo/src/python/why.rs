//! The verbs of notes, drafts, interviews and goals.

use crate::calendar::Day;
use crate::draft::{Draft, Fact, Mention, Note, Reading};
use crate::goal::Goal;
use crate::interview::{Interview, Profile, Reply};
use crate::language::{Language, Unit};
use crate::python::{Items, Words};
use crate::question::{Answer, Answers, Question};
use pyo3::prelude::*;

#[pymethods]
impl Note {
    /// A note of at most 1 MiB, taken on a day. Its language is detected when it is not given; offsets count code points,
    /// as Python does, unless another unit is given. `day_first` says that `3/4` is the third of April; when it is not
    /// given the language decides.
    #[new]
    #[pyo3(signature = (text, today, language = None, unit = Unit::CodePoint, day_first = None))]
    fn make(
        text: Words,
        today: Day,
        language: Option<Language>,
        unit: Unit,
        day_first: Option<bool>,
    ) -> PyResult<Self> {
        let note = Self::new(text.0, today)?.counted_in(unit);
        let note = day_first.into_iter().fold(note, Self::day_first);
        Ok(language.into_iter().fold(note, Self::in_language))
    }

    /// The words.
    #[getter(text)]
    fn words(&self) -> &str {
        self.text()
    }

    /// The day it was taken.
    #[getter(today)]
    fn day(&self) -> Day {
        self.today()
    }

    /// The language that was given or detected.
    #[getter(language)]
    fn detected(&self) -> Language {
        self.language()
    }

    /// What the note says: drafts, facts, what is set aside, each with its words.
    #[pyo3(name = "read")]
    fn reading(&self, py: Python<'_>) -> Reading {
        py.detach(|| self.read())
    }

    /// The goals and tasks that somebody wants.
    #[pyo3(name = "drafts")]
    fn all_drafts(&self, py: Python<'_>) -> Vec<Draft> {
        py.detach(|| self.drafts())
    }

    /// The whole text as one goal.
    #[pyo3(name = "goal")]
    fn one_goal(&self) -> Goal {
        self.goal()
    }

    /// Days, periods, recurrences and quantities, as they were said.
    #[pyo3(name = "mentions")]
    fn all_mentions(&self, py: Python<'_>) -> Vec<Mention> {
        py.detach(|| self.mentions())
    }
}

#[pymethods]
impl Fact {
    /// The fact as a sentence.
    #[getter(text)]
    fn as_sentence(&self) -> crate::Text {
        self.text()
    }
}

#[pymethods]
impl Draft {
    /// Opens an interview about it.
    #[pyo3(name = "interview")]
    fn its_interview(&self) -> Interview {
        self.interview()
    }
}

#[pymethods]
impl Question {
    /// Reads an answer in free words; "I don't know" is an answer whose value is unknown.
    #[pyo3(name = "read")]
    fn read_answer(&self, said: Words, language: Language, today: Day) -> PyResult<Answer> {
        Ok(self.read(&said.0, language, today)?)
    }
}

#[pymethods]
impl Interview {
    /// Opens an interview about a goal, on a day.
    #[staticmethod]
    #[pyo3(name = "about")]
    fn about_goal(goal: Goal, today: Day) -> Self {
        Self::about(goal, today)
    }

    /// The same interview with a template's questions; facts answer those they can.
    #[pyo3(name = "asking", signature = (questions, facts = Items::default()))]
    fn also_asking(&self, questions: Items<Question>, facts: Items<Fact>) -> Self {
        self.clone().asking(questions.0, &facts.0)
    }

    /// The next question; `None` when the interview has ended.
    #[getter(question)]
    fn next_question(&self) -> Option<Question> {
        self.question()
    }

    /// Answers the question at hand in free words.
    #[pyo3(name = "answer")]
    fn answer_words(&mut self, said: Words) -> PyResult<()> {
        Ok(self.answer(&said.0)?)
    }

    /// The same interview, in which `3/4` is the third of April, or the fourth of March.
    #[pyo3(name = "day_first")]
    fn with_day_first(&self, day_first: bool) -> Self {
        self.clone().day_first(day_first)
    }

    /// The same interview, which covers the client's profile too.
    #[pyo3(name = "profiled")]
    fn with_profile(&self, profile: Profile) -> Self {
        self.clone().profiled(profile)
    }

    /// Leaves the question at hand for the end.
    #[pyo3(name = "skip")]
    fn leave(&mut self) -> PyResult<()> {
        Ok(self.skip()?)
    }

    /// Takes the last reply back.
    #[pyo3(name = "back")]
    fn go_back(&mut self) -> PyResult<()> {
        Ok(self.back()?)
    }

    /// Changes an answer, or a part that the notes gave; gives the ids that are open again.
    #[pyo3(name = "change")]
    fn answer_again(&mut self, question: Words, said: Words) -> PyResult<Vec<String>> {
        Ok(self.change(&question.0, &said.0)?)
    }

    /// What was said, in order.
    #[getter(replies)]
    fn all_replies(&self) -> Vec<Reply> {
        self.replies().to_vec()
    }

    /// What is known about the client so far.
    #[getter(profile)]
    fn client(&self) -> Profile {
        self.profile()
    }

    /// The answers to the template's questions so far.
    #[getter(answers)]
    fn answers_so_far(&self) -> Answers {
        self.answers().clone()
    }

    /// The goal so far.
    #[getter(goal)]
    fn goal_so_far(&self) -> Goal {
        self.goal().clone()
    }

    /// The goal.
    #[pyo3(name = "finish")]
    fn finished(&self) -> Goal {
        self.clone().finish()
    }

    /// The agenda as a few lines.
    #[pyo3(name = "agenda_text")]
    fn agenda_lines(&self, language: Language) -> String {
        self.agenda_text(language)
    }

    /// What is open, for the next meeting.
    #[pyo3(name = "agenda")]
    fn open_questions(&self) -> Vec<Question> {
        self.agenda()
    }
}
