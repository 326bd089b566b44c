//! What a conversation has come to: the goal, the answers, and what was made of each question; knows no words.

use super::confirm::Word;
use super::{InterviewRecord, Profile, Reply, confirm, repair, slot};
use crate::error::{Error, Kind, clip};
use crate::goal::{Goal, Part};
use crate::question::{Answer, Answers, Question, Source, asked};
use std::collections::BTreeMap;

/// What was made of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// It was answered, or nobody knows.
    Closed,
    /// It was left for the end.
    Skipped,
}

/// Where a conversation stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct State {
    pub(super) goal: Goal,
    pub(super) answers: Answers,
    marks: BTreeMap<String, Mark>,
    /// The parts about which the assessment was heard.
    repaired: Vec<Part>,
}

impl State {
    /// Before anything was said.
    pub(super) fn of(record: &InterviewRecord) -> Self {
        let mut answers = Answers::new();
        for question in &record.questions {
            let profile = record.profile.as_ref().and_then(|profile| profile.answers.get(&question.id));
            let known = profile.and_then(|answer| {
                let value = question.kind.takes(&question.options, answer.value.as_ref()?)?;
                Some(Answer { value: Some(value), source: Source::Confirmed, evidence: answer.evidence.clone() })
            });
            if let Some(answer) = known.or_else(|| record.inferred.get(&question.id).cloned()) {
                answers.insert(question.id.clone(), answer);
            }
        }
        Self { goal: record.goal.clone(), answers, marks: BTreeMap::new(), repaired: Vec::new() }
    }

    /// The next question; what was skipped comes back when nothing else is open.
    pub(super) fn next(&self, record: &InterviewRecord) -> Option<Question> {
        self.first(record, |mark| mark.is_none()).or_else(|| {
            if self.marks.values().any(|mark| *mark == Mark::Skipped) {
                self.first(record, |mark| mark != Some(Mark::Closed))
            } else {
                None
            }
        })
    }

    fn first(&self, record: &InterviewRecord, open: impl Fn(Option<Mark>) -> bool) -> Option<Question> {
        let open = |id: &str| open(self.marks.get(id).copied());
        let part = slot::ORDER.iter().find(|part| slot::is_open(&self.goal, **part) && open(part.as_str()));
        if let Some(part) = part {
            return Some(slot::question(*part, &self.goal));
        }
        let wrong = || {
            let found = repair::questions(&self.goal, record.today).into_iter();
            found.filter(|(part, _)| !self.repaired.contains(part)).map(|(_, question)| question)
        };
        let unanswered = |question: &&Question| !self.answers.contains_key(&question.id) && open(&question.id);
        wrong()
            .find(|question| open(&question.id))
            .or_else(|| self.asked(record).find(unanswered).cloned())
            .or_else(|| self.about_the_client(record).into_iter().find(|question| open(&question.id)))
            .or_else(|| confirm::questions(&self.goal).into_iter().find(|question| open(&question.id)))
            .or_else(|| self.proposals(record).find(|question| open(&question.id)))
    }

    /// The questions of the template that are asked, given the answers so far.
    fn asked<'a>(&self, record: &'a InterviewRecord) -> impl Iterator<Item = &'a Question> + use<'a> {
        let asked = asked::asked(&record.questions, &self.answers);
        record.questions.iter().zip(asked).filter(|(_, asked)| *asked).map(|(question, _)| question)
    }

    /// Whether what a question proposes is the template's usual answer, and nothing that was worked out.
    fn is_usual(&self, record: &InterviewRecord, id: &str) -> bool {
        let inferred = || self.answers.get(id).is_some_and(|answer| answer.source == Source::Inferred);
        record.questions.iter().any(|question| question.id == id) && !inferred()
    }

    /// The profile's questions that nobody has answered.
    fn about_the_client(&self, record: &InterviewRecord) -> Vec<Question> {
        let Some(profile) = &record.profile else { return Vec::new() };
        let known = |id: &str| {
            profile.answers.get(id).is_some_and(|answer| answer.value.is_some()) || self.answers.contains_key(id)
        };
        Profile::questions().into_iter().filter(|question| !known(&question.id)).collect()
    }

    /// The template's questions that facts have answered, with the answer as a proposal.
    fn proposals<'a>(&'a self, record: &'a InterviewRecord) -> impl Iterator<Item = Question> + 'a {
        record.questions.iter().filter_map(|question| {
            let answer = self.answers.get(&question.id).filter(|answer| answer.source == Source::Inferred)?;
            Some(Question { proposal: answer.value.clone(), evidence: answer.evidence.clone(), ..question.clone() })
        })
    }

    /// The question of an id, open or not.
    fn find(&self, record: &InterviewRecord, id: &str) -> Option<Question> {
        let part = slot::ORDER.iter().find(|part| part.as_str() == id);
        part.map(|part| slot::question(*part, &self.goal))
            .or_else(|| self.proposals(record).find(|question| question.id == id))
            .or_else(|| record.questions.iter().find(|question| question.id == id).cloned())
            .or_else(|| confirm::questions(&self.goal).into_iter().find(|question| question.id == id))
            .or_else(|| {
                let client = || Profile::questions().into_iter().find(|question| question.id == id);
                record.profile.as_ref().and_then(|_| client())
            })
            .or_else(|| {
                let part = repair::part(id)?;
                Some(Question { id: id.to_owned(), ..slot::question(part, &self.goal) })
            })
    }

    /// Takes a reply in: one turn of the conversation.
    pub(super) fn take(&mut self, record: &InterviewRecord, reply: &Reply) -> Result<(), Error> {
        let id = reply.question.as_str();
        let Some(question) = self.find(record, id) else {
            return Err(Kind::InterviewUnknownQuestion { question: clip(id) }.into());
        };
        let Some(said) = &reply.said else {
            let again = self.marks.insert(id.to_owned(), Mark::Skipped).is_some();
            if again {
                self.marks.insert(id.to_owned(), Mark::Closed);
            }
            return Ok(());
        };
        let usual = self.is_usual(record, id);
        let read = || question.heard(said, record.ear(self.goal.language));
        let word = match &question.proposal {
            None => Word::Other,
            // «no» is an answer to the question itself, and «sí» where it cannot be one takes the usual answer
            Some(_) if usual && (read().is_ok() || confirm::word(&question, said) != Word::Yes) => Word::Other,
            Some(_) => confirm::word(&question, said),
        };
        let answer = match (word, &question.proposal) {
            (Word::Yes, Some(value)) => Some(Answer {
                value: Some(value.clone()),
                source: Source::Confirmed,
                evidence: question.evidence.clone(),
            }),
            (Word::No, _) => None,
            _ => Some(read()?),
        };
        let proposed = question.proposal.is_some() && !usual;
        self.marks.insert(id.to_owned(), Mark::Closed);
        let part = slot::ORDER.iter().copied().find(|part| part.as_str() == id);
        let repaired = repair::part(id);
        self.repaired.extend(repaired);
        if let Some(part) = part.or_else(|| confirm::part(id)).or(repaired) {
            self.fill(part, answer, said, record, proposed);
        } else {
            self.note(&question, answer, proposed);
        }
        Ok(())
    }

    /// A part of the goal gets its answer.
    fn fill(&mut self, part: Part, answer: Option<Answer>, said: &str, record: &InterviewRecord, proposed: bool) {
        match answer {
            None => {
                slot::clear(&mut self.goal, part);
                self.marks.remove(part.as_str());
            }
            // nobody knows better: what was worked out stays so
            Some(answer) if proposed && answer.value.is_none() => {}
            Some(answer) => {
                let ear = record.ear(self.goal.language);
                slot::fill(&mut self.goal, part, &answer, said, ear);
            }
        }
    }

    /// A question of a template or of the profile gets its answer.
    fn note(&mut self, question: &Question, answer: Option<Answer>, proposed: bool) {
        match answer {
            None => {
                self.answers.remove(&question.id);
                self.marks.remove(&question.id);
            }
            Some(answer) if proposed && answer.value.is_none() => {}
            Some(answer) => {
                self.answers.insert(question.id.clone(), answer);
            }
        }
    }

    /// All that is open, whatever was made of it.
    pub(super) fn open(&self, record: &InterviewRecord) -> Vec<Question> {
        let parts = slot::ORDER.iter().filter(|part| slot::is_open(&self.goal, **part));
        let mut open: Vec<Question> = parts.map(|part| slot::question(*part, &self.goal)).collect();
        open.extend(repair::questions(&self.goal, record.today).into_iter().map(|(_, question)| question));
        let unknown = |id: &str| self.answers.get(id).is_none_or(|answer| answer.value.is_none());
        open.extend(self.asked(record).filter(|question| unknown(&question.id)).cloned());
        if let Some(profile) = &record.profile {
            let known = |id: &str| profile.answers.get(id).is_some_and(|answer| answer.value.is_some());
            let client = Profile::questions().into_iter();
            open.extend(client.filter(|question| unknown(&question.id) && !known(&question.id)));
        }
        open
    }

    /// The ids of what is known: parts of the goal and answers.
    pub(super) fn known(&self, record: &InterviewRecord) -> Vec<String> {
        let parts = slot::ORDER.iter().filter(|part| slot::is_known(&self.goal, **part)).map(ToString::to_string);
        let answers = record
            .questions
            .iter()
            .filter(|question| self.answers.get(&question.id).is_some_and(|answer| answer.value.is_some()));
        parts.chain(answers.map(|question| question.id.clone())).collect()
    }

    /// What is known about the client.
    pub(super) fn profile(&self, record: &InterviewRecord) -> Profile {
        let mut profile = record.profile.clone().unwrap_or_default();
        let own = Profile::questions();
        let asked = own.iter().chain(record.questions.iter().filter(|question| question.profile));
        for question in asked {
            if let Some(answer) = self.answers.get(&question.id).filter(|answer| answer.value.is_some()) {
                profile.answers.insert(question.id.clone(), answer.clone());
            }
        }
        profile
    }
}
