//! A typed, bilingual, conditional question and its answer; knows not who asks.

mod answer;
pub(crate) mod asked;
pub(crate) mod expression;
mod value;

use crate::calendar::Day;
use crate::language::{Evidence, Text};
use encargo_noun::noun;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

word! {
    /// What kind of answer a question takes.
    pub enum QuestionKind {
        /// Yes or no.
        Boolean = "boolean",
        /// One of the options.
        Choice = "choice",
        /// A number.
        Number = "number",
        /// A day.
        Date = "date",
        /// Free words.
        Text = "text",
        /// Several words, separated by commas.
        List = "list",
    }
}

impl QuestionKind {
    /// What an answer has to hold, for whoever gave another.
    fn wanted(self) -> Text {
        match self {
            Self::Boolean => Text::new("aquí se contesta sí o no", "the answer is yes or no"),
            Self::Choice => Text::new("aquí se elige una de las opciones", "one of the options is chosen here"),
            Self::Number => {
                Text::new("aquí hace falta una cifra, por ejemplo 200", "a figure is needed here, such as 200")
            }
            Self::Date => Text::new(
                "aquí hace falta una fecha, por ejemplo 31 de marzo",
                "a date is needed here, such as 31 March",
            ),
            Self::Text => Text::new("aquí hacen falta unas palabras", "a few words are needed here"),
            Self::List => Text::new(
                "aquí hacen falta palabras, separadas por comas",
                "words are needed here, separated by commas",
            ),
        }
    }
}

word! {
    /// Where an answer comes from.
    pub enum Source {
        /// Somebody said it, and the evidence quotes it.
        Said = "said",
        /// It was derived from something said.
        Inferred = "inferred",
        /// It was inferred and somebody confirmed it, or it was answered when asked.
        Confirmed = "confirmed",
        /// Somebody was asked and does not know.
        Unknown = "unknown",
    }
}

/// A value as the wire writes it: `true`, `12.5`, `"2026-03-02"`, `["a","b"]` or `"ready"`. A string of JSON is a text,
/// whatever it looks like (`"08001"`), but for a day in the form of the wire; a text that has that form is written
/// `{"text": "2026-03-02"}`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "value::Shape"))]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(Decimal),
    /// A day.
    Date(Day),
    /// Several words.
    List(Vec<String>),
    /// A word or free text.
    Text(String),
}

impl Value {
    /// The value as the wire writes it, without quotation marks.
    pub(crate) fn say(&self) -> String {
        match self {
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => number.normalize().to_string(),
            Self::Date(day) => day.to_string(),
            Self::List(words) => words.join(", "),
            Self::Text(text) => text.clone(),
        }
    }
}

/// One option of a choice.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The value that an answer records.
    pub value: String,
    /// How it is shown.
    pub label: Text,
}

/// Which fact of a note answers a question: `has_autoresponder` is true, so `esp` is `ready`.
#[noun]
#[serde(deny_unknown_fields)]
pub struct FactRule {
    /// The fact's key.
    pub fact: String,
    /// The value the fact must have; any value when left out.
    #[serde(default, rename = "is")]
    pub equals: Option<Value>,
    /// The answer it gives; the fact's own value when left out.
    #[serde(default)]
    pub answer: Option<Value>,
}

/// A question to the client, the same from a goal's slot or from a template.
#[noun]
pub struct Question {
    /// The stable id: `due`, `esp`.
    pub id: String,
    /// The question.
    pub text: Text,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// The options of a choice; empty for the other kinds.
    pub options: Vec<Choice>,
    /// When it is asked, as an expression over the questions before it; always when left out.
    #[serde(default)]
    pub when: Option<String>,
    /// The answer that holds when it is not asked.
    #[serde(default)]
    pub otherwise: Option<Value>,
    /// Which facts of the notes answer it.
    pub facts: Vec<FactRule>,
    /// A value inferred from the note that the client is asked to confirm, or the usual one.
    pub proposal: Option<Value>,
    /// The words the proposal came from.
    pub evidence: Vec<Evidence>,
    /// About the client, not about one piece of work: asked once, and every template goes by the answer.
    #[serde(default)]
    pub profile: bool,
}

/// An answer and where it came from.
#[noun]
pub struct Answer {
    /// The value; nothing when it is unknown.
    pub value: Option<Value>,
    /// Where it came from.
    pub source: Source,
    /// The words behind it.
    pub evidence: Vec<Evidence>,
}

/// Answers by question id.
pub type Answers = BTreeMap<String, Answer>;

pub(crate) use answer::{Ear, day as day_in};
