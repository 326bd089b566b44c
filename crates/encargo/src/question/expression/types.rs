//! What kinds of value there are, which of them may be compared, and how they are called; reads no text.

use crate::language::Text;
use crate::question::Value;
use std::sync::Arc;

/// What kind of value an expression gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// Yes or no.
    Boolean,
    /// One of these words.
    Choice(Arc<[String]>),
    /// A number.
    Number,
    /// A day.
    Date,
    /// Any words.
    Text,
    /// Several words.
    List,
}

/// A question or a computed value, as expressions mention it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// The id by which it is mentioned.
    pub id: String,
    /// What kind of value it has.
    pub kind: Type,
}

impl Type {
    /// A choice among these words.
    pub(crate) fn choice<'a>(options: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Choice(options.into_iter().map(str::to_owned).collect())
    }

    /// The kind of a value; a word is a choice of one option.
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Flag(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::Date(_) => Self::Date,
            Value::List(_) => Self::List,
            Value::Text(word) => Self::choice([word.as_str()]),
        }
    }

    /// Whether every value of the other kind is a value of this one.
    pub(crate) fn takes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Choice(_), Self::Choice(_)) => other.strays(self).is_none(),
            (Self::Text, Self::Choice(_)) => true,
            _ => self == other,
        }
    }

    /// The first option that is none of the other's, where both are choices.
    pub(crate) fn strays(&self, of: &Self) -> Option<&str> {
        match (self, of) {
            (Self::Choice(mine), Self::Choice(theirs)) => {
                mine.iter().find(|option| !theirs.contains(option)).map(String::as_str)
            }
            _ => None,
        }
    }

    /// Whether values of both kinds can be equal at all.
    pub(super) fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Choice(mine), Self::Choice(theirs)) => mine.iter().any(|option| theirs.contains(option)),
            (Self::Text, Self::Choice(_)) | (Self::Choice(_), Self::Text) => true,
            _ => self == other,
        }
    }

    /// The kind that holds the values of both; nothing when they are not of one kind.
    pub(super) fn joined(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Choice(mine), Self::Choice(theirs)) => {
                let more = theirs.iter().filter(|option| !mine.contains(option));
                Some(Self::Choice(mine.iter().chain(more).cloned().collect()))
            }
            (Self::Text, Self::Choice(_)) | (Self::Choice(_), Self::Text) => Some(Self::Text),
            _ => (self == other).then(|| self.clone()),
        }
    }

    /// How it is called.
    pub(crate) fn say(&self) -> Text {
        match self {
            Self::Boolean => Text::new("una condición (sí o no)", "a condition (yes or no)"),
            Self::Choice(options) => match &**options {
                [only] => Text::new(format!("la palabra `{only}`"), format!("the word `{only}`")),
                options => {
                    let list = quoted(options.iter().map(String::as_str));
                    Text::new(format!("una de estas palabras: {list}"), format!("one of {list}"))
                }
            },
            Self::Number => Text::new("un número", "a number"),
            Self::Date => Text::new("un día, como 2026-03-02", "a day, as 2026-03-02"),
            Self::Text => Text::new("un texto entre comillas", "a text in quotation marks"),
            Self::List => Text::new("una lista", "a list"),
        }
    }
}

/// Words in backticks with commas between; long lists are cut.
pub(super) fn quoted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    const SHOWN: usize = 12;
    let mut said: Vec<String> =
        words.take(SHOWN.saturating_add(1)).map(|word| format!("`{}`", crate::error::clip(word))).collect();
    if said.len() > SHOWN {
        said.truncate(SHOWN);
        said.push("…".to_owned());
    }
    said.join(", ")
}
