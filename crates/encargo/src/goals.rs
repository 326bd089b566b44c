//! The list of a client's goals as a document: in an order that somebody sets, edited, merged, split; what leaves it is kept,
//! with why. Judges no goal and knows no file format.

mod edit;
mod rows;

use crate::calendar::Day;
use crate::draft::Reading;
use crate::error::{self, Error, Kind, clip};
use crate::goal::Goal;
use crate::language::Language;
use encargo_noun::noun;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;

word! {
    /// Why a goal is no longer in a list.
    pub enum GoalFate {
        /// It was left out.
        LeftOut = "left_out",
        /// It became part of another.
        Merged = "merged",
        /// It became several.
        Split = "split",
    }
}

/// A goal that is no longer in a list, as it was.
#[noun]
#[serde(deny_unknown_fields)]
pub struct PastGoal {
    /// The goal.
    #[cfg_attr(feature = "_js", tsify(type = "GoalRecord"))]
    pub goal: Goal,
    /// What became of it.
    pub fate: GoalFate,
    /// The ids of the goals that it became, or became part of.
    #[serde(default)]
    pub into: Vec<String>,
    /// Why, in somebody's words.
    #[serde(default)]
    pub reason: Option<String>,
    /// The place that it had, from 1.
    pub place: u32,
}

/// A client's goals in their order, and those that were left out, merged or split. It never changes: every verb gives a
/// new list. Ids that stand twice are refused with `goals.duplicate_id`.
#[noun(handle)]
#[serde(deny_unknown_fields)]
pub struct GoalList {
    /// The language of the document; each goal keeps its own words.
    pub language: Language,
    /// The day of the document.
    pub today: Day,
    /// Whose goals they are.
    #[serde(default)]
    pub client: Option<String>,
    /// The goals, the first thing first.
    #[serde(default, deserialize_with = "each_once")]
    #[cfg_attr(feature = "_js", tsify(type = "(Goal | GoalRecord)[]"))]
    pub goals: Vec<Goal>,
    /// What is no longer in the list, in the order in which it left.
    #[serde(default)]
    pub past: Vec<PastGoal>,
}

impl GoalList {
    /// How many goals a list may have.
    pub const LIMIT: usize = 10_000;

    /// A list of goals in their order.
    ///
    /// # Errors
    /// `goals.duplicate_id`; `tree.too_large` beyond ten thousand.
    pub fn new(language: Language, today: Day, goals: Vec<Goal>) -> Result<Self, Error> {
        Ok(Self { language, today, client: None, goals: checked(goals)?, past: Vec::new() })
    }

    /// The drafts of a note as a list, in the order of the note.
    ///
    /// ```
    /// let today = "2026-11-30".parse().unwrap();
    /// let note = encargo::Note::new("Quiere llegar a 500 suscriptores y abrir una tienda.", today)?;
    /// let list = encargo::goals::GoalList::of(&note.read(), today)?;
    /// let list = list.leave_out(&list.goals[1].id, Some("para el año que viene"))?;
    /// assert_eq!((list.goals.len(), list.past.len()), (1, 1));
    /// # Ok::<(), encargo::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`GoalList::new`].
    pub fn of(reading: &Reading, today: Day) -> Result<Self, Error> {
        Self::new(reading.language, today, Vec::new())?.with_reading(reading)
    }

    /// The list with the drafts of one more note behind its own. A draft of the same words as a goal that is in the list, or
    /// that has left it, is the same goal, and comes in no second time.
    ///
    /// # Errors
    /// `tree.too_large` beyond ten thousand.
    pub fn with_reading(&self, reading: &Reading) -> Result<Self, Error> {
        let known: BTreeSet<&str> = self.ids().chain(self.past.iter().map(|past| past.goal.id.as_str())).collect();
        let new = reading.drafts.iter().filter(|draft| !known.contains(draft.goal.id.as_str()));
        let goals = self.goals.iter().cloned().chain(new.map(|draft| draft.goal.clone())).collect();
        Ok(Self { goals: checked(goals)?, ..self.clone() })
    }

    /// The same list, of a client.
    #[must_use]
    pub fn of_client(mut self, client: impl Into<String>) -> Self {
        self.client = Some(client.into());
        self
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        self.goals.iter().map(|goal| goal.id.as_str())
    }

    /// The place of a goal, from 0.
    fn find(&self, id: &str) -> Result<usize, Error> {
        self.ids().position(|known| known == id).ok_or_else(|| Kind::GoalsUnknown { goal: clip(id) }.into())
    }
}

/// Goals whose ids are all different, and not too many.
fn checked(goals: Vec<Goal>) -> Result<Vec<Goal>, Error> {
    if goals.len() > GoalList::LIMIT {
        return Err(Kind::TreeTooLarge { count: goals.len(), limit: GoalList::LIMIT }.into());
    }
    let mut seen = BTreeSet::new();
    match goals.iter().find(|goal| !seen.insert(goal.id.as_str())) {
        Some(goal) => Err(Kind::GoalsDuplicate { goal: clip(&goal.id) }.into()),
        None => Ok(goals),
    }
}

fn each_once<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Goal>, D::Error> {
    checked(Vec::deserialize(deserializer)?).map_err(|error| serde::de::Error::custom(error::remember(error)))
}
