//! The conversation that turns a draft into a goal: the one noun that changes, by `answer`.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::goal::Goal;
use encargo::interview::Interview as Noun;
use encargo::question::Question;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A conversation that turns a draft into a goal: asks what is missing, one question at a time, and always ends.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Interview(pub(crate) Noun);

#[wasm_bindgen]
impl Interview {
    /// An interview about a goal that did not come from a note.
    pub fn about(
        #[wasm_bindgen(unchecked_param_type = "GoalLike")] goal: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] today: &JsValue,
    ) -> Crossing<Interview> {
        Ok(Interview(Noun::about(take(goal)?, take(today)?)))
    }

    /// A new interview that also asks a template's questions, those that the facts do not answer.
    pub fn asking(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly Question[]")] questions: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "readonly Fact[]")] facts: &JsValue,
    ) -> Crossing<Interview> {
        let facts: Vec<_> = take::<Option<_>>(facts)?.unwrap_or_default();
        Ok(Interview(self.0.clone().asking(take(questions)?, &facts)))
    }

    /// The next question; `null` when the interview has ended.
    #[wasm_bindgen(getter, unchecked_return_type = "Question | null")]
    pub fn question(&self) -> Crossing {
        give(&self.0.question())
    }

    /// Answers the open question in the words of the client; "I don't know" is an answer.
    ///
    /// Throws an `EncargoError` when the words cannot be read, and keeps the question open.
    pub fn answer(&mut self, #[wasm_bindgen(unchecked_param_type = "string")] said: &JsValue) -> Crossing<()> {
        let said = take_text(said, "answer")?;
        self.0.answer(&said).map_err(|error| thrown(&error))
    }

    /// A new interview in which `3/4` is the third of April, or the fourth of March.
    #[wasm_bindgen(js_name = dayFirst)]
    pub fn day_first(
        &self,
        #[wasm_bindgen(unchecked_param_type = "boolean")] day_first: &JsValue,
    ) -> Crossing<Interview> {
        Ok(Interview(self.0.clone().day_first(take(day_first)?)))
    }

    /// A new interview that covers the client's profile too: what is known is not asked, what is not known is.
    pub fn profiled(&self, #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue) -> Crossing<Interview> {
        Ok(Interview(self.0.clone().profiled(take(profile)?)))
    }

    /// Leaves the open question for the end; throws an `EncargoError` when there is none.
    pub fn skip(&mut self) -> Crossing<()> {
        self.0.skip().map_err(|error| thrown(&error))
    }

    /// Takes the last reply back, with all that it brought; throws an `EncargoError` when there is none.
    pub fn back(&mut self) -> Crossing<()> {
        self.0.back().map_err(|error| thrown(&error))
    }

    /// Changes the answer to a question, or a part that the notes gave, and withdraws what hung from it. Gives the ids that
    /// are open again; throws an `EncargoError`, and then nothing changes.
    pub fn change(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] question: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] said: &JsValue,
    ) -> Crossing<Vec<String>> {
        let (question, said) = (take_text(question, "question")?, take_text(said, "answer")?);
        self.0.change(&question, &said).map_err(|error| thrown(&error))
    }

    /// What was said, in order.
    #[wasm_bindgen(getter, unchecked_return_type = "Reply[]")]
    pub fn replies(&self) -> Crossing {
        give(&self.0.replies())
    }

    /// What is known about the client so far: for the next interview, of whatever template.
    #[wasm_bindgen(getter, unchecked_return_type = "Profile")]
    pub fn profile(&self) -> Crossing {
        give(&self.0.profile())
    }

    /// The answers to the template's questions, ready for `template.plan`.
    #[wasm_bindgen(getter, unchecked_return_type = "Answers")]
    pub fn answers(&self) -> Crossing {
        give(self.0.answers())
    }

    /// The goal so far.
    #[wasm_bindgen(getter)]
    pub fn goal(&self) -> Goal {
        Goal(self.0.goal().clone())
    }

    /// The goal, with all that was answered.
    pub fn finish(&self) -> Goal {
        Goal(self.0.clone().finish())
    }

    /// The agenda as a few lines.
    #[wasm_bindgen(js_name = agendaText)]
    pub fn agenda_text(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    ) -> Crossing<String> {
        Ok(self.0.agenda_text(take(language)?))
    }

    /// What is open, unknown, skipped or not yet asked: the agenda of the next meeting.
    #[wasm_bindgen(unchecked_return_type = "Question[]")]
    pub fn agenda(&self) -> Crossing {
        give(&self.0.agenda())
    }

    /// The plain record, to go on another day.
    #[wasm_bindgen(js_name = toJSON, unchecked_return_type = "object")]
    pub fn to_json(&self) -> Crossing {
        give(&self.0)
    }

    /// From the plain record; throws an `EncargoError`.
    pub fn from(#[wasm_bindgen(unchecked_param_type = "object")] record: &JsValue) -> Crossing<Interview> {
        take(record).map(Interview)
    }
}

/// The questions that every client is asked once.
#[wasm_bindgen(js_name = profileQuestions, unchecked_return_type = "Question[]")]
pub fn profile_questions() -> Crossing {
    give(&encargo::interview::Profile::questions())
}

/// Reads an answer to a question in free words; "I don't know" is an answer whose value is unknown.
///
/// Throws an `EncargoError` when the words hold no value of the question's kind.
#[wasm_bindgen(js_name = questionRead, unchecked_return_type = "Answer")]
pub fn question_read(
    #[wasm_bindgen(unchecked_param_type = "Question")] question: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] said: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Day")] today: &JsValue,
) -> Crossing {
    let question: Question = take(question)?;
    let answer = question.read(&take_text(said, "answer")?, take(language)?, take(today)?);
    give(&answer.map_err(|error| thrown(&error))?)
}
