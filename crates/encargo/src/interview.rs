//! The assessment run backwards: finding to question, answer to part; takes a template's questions as plain questions.
//!
//! The order is fixed: the goal's blocking parts first (metric, target, baseline, due, owner, why, means, confidence), then
//! what the assessment finds wrong in a part that is there (a day that has passed, a share of 130 %), then a template's
//! questions as they were given, then the client's profile, then what was worked out from the notes and wants a yes. A
//! part that the notes gave in so many words, or a question that the profile answers, is not asked. A piece of work without
//! a measure is not asked for one. What is skipped comes back once, at the end; each other answer, «no sé» included, closes
//! its question: an interview always ends.

mod ask;
mod confirm;
mod profile;
mod repair;
mod slot;
mod state;
#[cfg(test)]
mod tests;

use crate::calendar::Day;
use crate::draft::{Draft, Fact};
use crate::error::{self, Error, Kind};
use crate::goal::Goal;
use crate::language::Language;
use crate::language::reply::{BACK, SKIP};
use crate::language::token::fold;
use crate::question::{Answers, Ear, Question};
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};
use state::State;

pub use profile::Profile;

/// One turn of the conversation.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The question's id.
    pub question: String,
    /// What was said; nothing when the question was skipped.
    #[serde(default)]
    pub said: Option<String>,
}

/// What an interview is made from: all else follows from it.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InterviewRecord {
    /// The goal as the interview began.
    goal: Goal,
    today: Day,
    /// Whether `3/4` is the third of April; as the language has it when nobody said.
    #[serde(default)]
    day_first: Option<bool>,
    /// The questions of a template.
    #[serde(default)]
    questions: Vec<Question>,
    /// What the facts of the notes answered.
    #[serde(default)]
    inferred: Answers,
    /// What is known about the client, when the interview covers it.
    #[serde(default)]
    profile: Option<Profile>,
    #[serde(default)]
    replies: Vec<Reply>,
}

impl InterviewRecord {
    /// How what is said here is read.
    fn ear(&self, language: Language) -> Ear {
        let ear = Ear::of(language, self.today);
        Ear { day_first: self.day_first.unwrap_or(ear.day_first), ..ear }
    }
}

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
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "InterviewRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "InterviewRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(eq, module = "encargo"))]
pub struct Interview {
    // Invariant: the state is what the replies of the record make of its goal.
    record: InterviewRecord,
    state: State,
}

impl Serialize for Interview {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl TryFrom<InterviewRecord> for Interview {
    type Error = Error;
    fn try_from(record: InterviewRecord) -> Result<Self, Error> {
        let mut state = State::of(&record);
        for reply in &record.replies {
            state.take(&record, reply).map_err(error::remember)?;
        }
        Ok(Self { record, state })
    }
}

impl Draft {
    /// Opens an interview about the goal that the draft holds.
    pub fn interview(&self) -> Interview {
        let interview = Interview::about(self.goal.clone(), self.today);
        self.day_first.into_iter().fold(interview, Interview::day_first)
    }
}

impl Interview {
    /// Opens an interview about a goal, on a day.
    pub fn about(goal: Goal, today: Day) -> Self {
        let record = InterviewRecord {
            goal,
            today,
            day_first: None,
            questions: Vec::new(),
            inferred: Answers::new(),
            profile: None,
            replies: Vec::new(),
        };
        Self { state: State::of(&record), record }
    }

    /// Adds a template's questions. Facts that answer one, through the question's own rules, are taken with their words and
    /// want a yes at the end; where two facts disagree the question is asked.
    #[must_use]
    pub fn asking(mut self, questions: Vec<Question>, facts: &[Fact]) -> Self {
        for question in questions {
            let answer = ask::inferred(&question, facts).or_else(|| self.record.goal.answer(&question));
            if let Some(answer) = answer {
                self.record.inferred.insert(question.id.clone(), answer);
            }
            self.record.questions.push(question);
        }
        self.retell();
        self
    }

    /// Says that in figures the day stands first, or last: `3/4` is the third of April, or the fourth of March.
    #[must_use]
    pub fn day_first(mut self, day_first: bool) -> Self {
        self.record.day_first = Some(day_first);
        self.retell();
        self
    }

    /// Covers the client's profile too: what is known is not asked, by no template either; what is not known is.
    #[must_use]
    pub fn profiled(mut self, profile: Profile) -> Self {
        self.record.profile = Some(profile);
        self.retell();
        self
    }

    /// Tells the same conversation from its beginning.
    fn retell(&mut self) {
        self.state = State::of(&self.record);
        for reply in &self.record.replies {
            // what was readable stays readable: only questions were added
            let _ = self.state.take(&self.record, reply);
        }
    }

    /// The next question; nothing when the interview has ended.
    pub fn question(&self) -> Option<Question> {
        self.state.next(&self.record)
    }

    /// Answers the question at hand in free words, in the language of the goal. «salteá» skips it and «volvamos a la
    /// anterior» goes back, as `skip` and `back` do.
    ///
    /// # Errors
    /// `question.unreadable_answer` when the words hold no value of its kind: the question stays. `interview.ended`
    /// when there is none, `interview.at_start` when there is nothing to go back to.
    pub fn answer(&mut self, said: &str) -> Result<(), Error> {
        let folded = fold(said);
        let bare = folded.trim().trim_matches(|c: char| matches!(c, '.' | '!' | '¡' | ','));
        if BACK.binary_search(&bare).is_ok() {
            return self.back();
        }
        let Some(question) = self.question() else { return Err(Kind::InterviewEnded {}.into()) };
        let said = (SKIP.binary_search(&bare).is_err()).then(|| said.to_owned());
        self.push(Reply { question: question.id, said })
    }

    /// Leaves the question at hand for the end; skipped there too, it goes on the agenda.
    ///
    /// # Errors
    /// `interview.ended` when there is none.
    pub fn skip(&mut self) -> Result<(), Error> {
        let Some(question) = self.question() else { return Err(Kind::InterviewEnded {}.into()) };
        self.push(Reply { question: question.id, said: None })
    }

    fn push(&mut self, reply: Reply) -> Result<(), Error> {
        self.state.take(&self.record, &reply)?;
        self.record.replies.push(reply);
        Ok(())
    }

    /// Takes the last reply back, with all that it brought: its question is at hand again.
    ///
    /// # Errors
    /// `interview.at_start` when there is none.
    pub fn back(&mut self) -> Result<(), Error> {
        if self.record.replies.pop().is_none() {
            return Err(Kind::InterviewAtStart {}.into());
        }
        self.retell();
        Ok(())
    }

    /// Changes the answer to a question, or a part that the notes gave, and withdraws what hung from it: with another metric
    /// the figures go, with another target or day the confidence. Gives the ids that are open again.
    ///
    /// # Errors
    /// `interview.unknown_question` when nothing of that id can be asked, `question.unreadable_answer` when the words hold
    /// no value of its kind: then nothing changes.
    pub fn change(&mut self, question: &str, said: &str) -> Result<Vec<String>, Error> {
        let before = self.state.known(&self.record);
        let mut record = self.record.clone();
        let place = record.replies.iter().position(|reply| reply.question == question);
        let hangs = slot::hangs(question);
        let new = Reply { question: question.to_owned(), said: Some(said.to_owned()) };
        match place.and_then(|place| record.replies.get_mut(place)) {
            Some(reply) => *reply = new.clone(),
            None => record.replies.push(new.clone()),
        }
        let mut first = true;
        record.replies.retain(|reply| {
            let own = reply.question == question;
            let again = own && !std::mem::take(&mut first);
            !again && (own || !hangs.contains(&reply.question.as_str()))
        });
        let mut state = State::of(&record);
        let mut kept = Vec::with_capacity(record.replies.len());
        for reply in std::mem::take(&mut record.replies) {
            match state.take(&record, &reply) {
                Ok(()) => kept.push(reply),
                Err(error) if reply == new => return Err(error),
                // its question hung from the answer that was changed
                Err(_) => {}
            }
        }
        record.replies = kept;
        let after = state.known(&record);
        *self = Self { record, state };
        Ok(before.into_iter().filter(|id| !after.contains(id) && id != question).collect())
    }

    /// What was said, in order.
    pub fn replies(&self) -> &[Reply] {
        &self.record.replies
    }

    /// The answers to the template's questions so far.
    pub fn answers(&self) -> &Answers {
        &self.state.answers
    }

    /// The goal so far.
    pub fn goal(&self) -> &Goal {
        &self.state.goal
    }

    /// What is known about the client so far: for the next interview, of whatever template.
    pub fn profile(&self) -> Profile {
        self.state.profile(&self.record)
    }

    /// What is open: unknown, skipped or not yet asked. The agenda of the next meeting.
    pub fn agenda(&self) -> Vec<Question> {
        self.state.open(&self.record)
    }

    /// The agenda as a few lines.
    pub fn agenda_text(&self, language: Language) -> String {
        let open = self.agenda();
        let heading = match (language, open.is_empty()) {
            (Language::Spanish, true) => "No queda nada pendiente.",
            (Language::English, true) => "Nothing is left open.",
            (Language::Spanish, false) => "Para la próxima reunión:",
            (Language::English, false) => "For the next meeting:",
        };
        let lines = open.iter().map(|question| format!("\n- {}", question.text.say(language)));
        heading.to_owned() + &lines.collect::<String>()
    }

    /// Closes the interview: the goal with what it has learnt.
    pub fn finish(self) -> Goal {
        self.state.goal
    }
}
