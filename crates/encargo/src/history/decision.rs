//! What was decided about a goal at a review, with its day and reason; decides nothing itself.

use crate::calendar::Day;
use crate::language::Text;
use encargo_noun::noun;

word! {
    /// What can be decided about a goal.
    pub enum DecisionKind {
        /// It goes on as it is.
        Keep = "keep",
        /// It goes on otherwise: another figure, another date, other means.
        Change = "change",
        /// It rests, and is looked at again.
        Hold = "hold",
        /// It is given up.
        Drop = "drop",
    }
}

/// A decision about a goal.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The day.
    pub day: Day,
    /// The goal's id; the goal at hand when left out.
    #[serde(default)]
    pub goal: Option<String>,
    /// What was decided.
    pub kind: DecisionKind,
    /// Why: a few words, never none unless it goes on as it is.
    #[serde(default)]
    pub reason: Option<String>,
    /// Who decided.
    #[serde(default)]
    pub person: Option<String>,
}

impl DecisionKind {
    /// The decision in words.
    pub fn text(self) -> Text {
        match self {
            Self::Keep => Text::new("sigue igual", "goes on as it is"),
            Self::Change => Text::new("se cambia", "is changed"),
            Self::Hold => Text::new("queda en pausa", "is on hold"),
            Self::Drop => Text::new("se deja", "is dropped"),
        }
    }
}

impl Decision {
    /// A decision about the goal at hand, and why.
    pub fn new(day: Day, kind: DecisionKind, reason: impl Into<String>) -> Self {
        Self { day, goal: None, kind, reason: Some(reason.into()), person: None }
    }

    /// Whether it is about this goal, when this is the goal at hand.
    pub(crate) fn is_of(&self, goal: &str) -> bool {
        self.goal.as_deref().is_none_or(|own| own == goal)
    }
}
