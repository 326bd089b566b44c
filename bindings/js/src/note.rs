//! Notes and what is read in them; offsets count UTF-16 units unless another unit is asked for.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::goal::Goal;
use crate::interview::Interview;
use encargo::language::{Language, Unit};
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// How a note is read.
#[derive(Debug, Default, Deserialize, Tsify)]
#[serde(default, deny_unknown_fields)]
pub struct NoteOptions {
    /// Its language; detected when left out.
    pub language: Option<Language>,
    /// What offsets count; UTF-16 units, as JavaScript strings do, when left out.
    pub unit: Option<Unit>,
    /// Whether `3/4` is the third of April; as the language has it when left out.
    pub day_first: Option<bool>,
}

/// A note as a console shows it.
#[derive(Serialize)]
struct Shown<'a> {
    text: &'a str,
    today: encargo::Day,
    language: Language,
}

/// A note as a virtual assistant types it: its words, the day it was taken, its language.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Note(encargo::Note);

#[wasm_bindgen]
impl Note {
    /// A note of at most 1 MiB, taken on a day; throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] today: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "NoteOptions")] options: &JsValue,
    ) -> Crossing<Note> {
        let options: NoteOptions = take::<Option<_>>(options)?.unwrap_or_default();
        let note = encargo::Note::new(take_text(text, "text")?, take(today)?).map_err(|error| thrown(&error))?;
        let note = note.counted_in(options.unit.unwrap_or(Unit::Utf16));
        let note = options.day_first.into_iter().fold(note, encargo::Note::day_first);
        Ok(Note(options.language.into_iter().fold(note, encargo::Note::in_language)))
    }

    /// The words.
    #[wasm_bindgen(getter)]
    pub fn text(&self) -> String {
        self.0.text().to_owned()
    }

    /// The day it was taken.
    #[wasm_bindgen(getter, unchecked_return_type = "Day")]
    pub fn today(&self) -> Crossing {
        give(&self.0.today())
    }

    /// The language that was given or detected.
    #[wasm_bindgen(getter, unchecked_return_type = "Language")]
    pub fn language(&self) -> Crossing {
        give(&self.0.language())
    }

    /// What it was made from, so that `JSON.stringify` and a console show it.
    #[wasm_bindgen(js_name = toJSON, unchecked_return_type = "{ text: string; today: Day; language: Language }")]
    pub fn to_json(&self) -> Crossing {
        give(&Shown { text: self.0.text(), today: self.0.today(), language: self.0.language() })
    }

    /// All that the note says: goals, tasks, facts, and what was left out.
    pub fn read(&self) -> Reading {
        Reading(self.0.read())
    }

    /// Goals and tasks alone.
    pub fn drafts(&self) -> Vec<Draft> {
        self.0.drafts().into_iter().map(Draft).collect()
    }

    /// The whole text as one goal: its first draft, or the text itself when nothing in it is led in as a wish.
    pub fn goal(&self) -> Goal {
        Goal(self.0.goal())
    }

    /// The work that the note tells of, for `auditOf`, each with its words.
    #[wasm_bindgen(js_name = auditTasks, unchecked_return_type = "Required<AuditTask>[]")]
    pub fn audit_tasks(&self) -> Crossing {
        give(&self.0.audit_tasks())
    }

    /// Days, periods, recurrences and quantities, as they were said.
    #[wasm_bindgen(unchecked_return_type = "Mention[]")]
    pub fn mentions(&self) -> Crossing {
        give(&self.0.mentions())
    }
}

handle! {
    "All that a note says."
    Reading of encargo::Reading, "ReadingRecord" { language, facts, aside, findings }
}

made!(Reading, "ReadingRecord", "Partial<ReadingRecord>");

#[wasm_bindgen]
impl Reading {
    /// Goals and tasks, in the order of the note.
    #[wasm_bindgen(getter)]
    pub fn drafts(&self) -> Vec<Draft> {
        self.0.drafts.iter().cloned().map(Draft).collect()
    }
}

/// A fact as a sentence.
#[wasm_bindgen(js_name = factText, unchecked_return_type = "Text")]
pub fn fact_text(#[wasm_bindgen(unchecked_param_type = "Fact")] fact: &JsValue) -> Crossing {
    give(&take::<encargo::draft::Fact>(fact)?.text())
}

handle! {
    "A goal or a task that the client wants, as read from a note: nothing in it is guessed."
    Draft of encargo::Draft, "DraftRecord" {
        kind, sure, because, today, day_first, evidence, action, object,
    }
}

made!(Draft, "DraftRecord", "Partial<DraftRecord>");

#[wasm_bindgen]
impl Draft {
    /// The goal, as far as the words go.
    #[wasm_bindgen(getter)]
    pub fn goal(&self) -> Goal {
        Goal(self.0.goal.clone())
    }

    /// The conversation about what the words leave open.
    pub fn interview(&self) -> Interview {
        Interview(self.0.interview())
    }
}
