//! Constructors and verbs of the list of goals.

use super::make::words;
use crate::calendar::Day;
use crate::draft::Reading;
use crate::goal::Goal;
use crate::goals::{GoalList, PastGoal};
use crate::language::{Language, Text};
use crate::python::{Items, Words};
use crate::sheet::{Sheet, SheetTerms};
use pyo3::prelude::*;

#[pymethods]
impl GoalList {
    #[new]
    #[pyo3(signature = (language, today, goals = Items::default(), *, client = None, past = Items::default()))]
    fn make(
        language: Language,
        today: Day,
        goals: Items<Goal>,
        client: Option<Words>,
        past: Items<PastGoal>,
    ) -> PyResult<Self> {
        Ok(Self { client: words(client), past: past.0, ..Self::new(language, today, goals.0)? })
    }

    /// The drafts of a note as a list, in the order of the note.
    #[staticmethod]
    #[pyo3(name = "of")]
    fn of_drafts(reading: &Reading, today: Day) -> PyResult<Self> {
        Ok(Self::of(reading, today)?)
    }

    /// The list with the drafts of one more note behind its own.
    #[pyo3(name = "with_reading")]
    fn more(&self, reading: &Reading) -> PyResult<Self> {
        Ok(self.with_reading(reading)?)
    }

    /// The same list, of a client.
    #[pyo3(name = "of_client")]
    fn belonging(&self, client: Words) -> Self {
        self.clone().of_client(client.0)
    }

    /// The list with one goal more, at its end.
    #[pyo3(name = "add")]
    fn plus(&self, goal: Goal) -> PyResult<Self> {
        Ok(self.add(goal)?)
    }

    /// The list with a goal as it is now written, in the place of the one with its id.
    #[pyo3(name = "edit")]
    fn edited(&self, goal: Goal) -> PyResult<Self> {
        Ok(self.edit(goal)?)
    }

    /// The list with a goal at a place, from 1.
    #[pyo3(name = "move_to")]
    fn moved(&self, id: Words, place: u32) -> PyResult<Self> {
        Ok(self.move_to(&id.0, place)?)
    }

    /// The list without a goal, which is kept among the past ones with the reason.
    #[pyo3(name = "leave_out", signature = (id, reason = None))]
    fn without(&self, id: Words, reason: Option<Words>) -> PyResult<Self> {
        Ok(self.leave_out(&id.0, words(reason).as_deref())?)
    }

    /// The list with a goal that had left it, as it was, at the place that it had.
    #[pyo3(name = "take_back")]
    fn back(&self, id: Words) -> PyResult<Self> {
        Ok(self.take_back(&id.0)?)
    }

    /// The list with a goal made part of another, which takes from it what it lacks itself.
    #[pyo3(name = "merge")]
    fn merged(&self, id: Words, other: Words) -> PyResult<Self> {
        Ok(self.merge(&id.0, &other.0)?)
    }

    /// The list with a goal made into several, in its place.
    #[pyo3(name = "split")]
    fn parted(&self, id: Words, parts: Items<Goal>) -> PyResult<Self> {
        Ok(self.split(&id.0, parts.0)?)
    }

    /// The title of the document.
    #[getter(title)]
    fn its_title(&self) -> Text {
        self.title()
    }

    /// What became of a past goal, in a sentence.
    #[pyo3(name = "fate")]
    fn its_fate(&self, past: &PastGoal) -> Text {
        self.fate(past)
    }

    /// The list as a sheet: a row a goal, then a row for each that has left.
    #[pyo3(name = "sheet", signature = (language, columns = None))]
    fn as_sheet(&self, language: Language, columns: Option<Items<Words>>) -> PyResult<Sheet> {
        Ok(self.sheet(SheetTerms { language, columns: columns.map(Items::texts) })?)
    }
}
