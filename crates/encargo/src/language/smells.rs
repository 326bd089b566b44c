//! Words that weaken a goal, by what they do to it. Data, folded; the rules that look for them live elsewhere.
//!
//! The classes of vague terms, escape clauses, open ends and absolutes follow the INCOSE Guide to Writing Requirements
//! (rules R7, R8, R9, R17 and R26); the words are what clients say.

mod subject;
mod wording;

use super::token::Tokens;

/// What a word or phrase does to a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Smell {
    /// Praise that nobody can check: "better", «profesional».
    Quality,
    /// A hole left open on purpose: "TBD", «por definir».
    Placeholder,
    /// A way out: "if possible", «en lo posible».
    Escape,
    /// An open list: "etc.", «entre otros».
    OpenEnd,
    /// Two things or one: "and/or".
    AndOr,
    /// All, always, never.
    Absolute,
    /// What is to stop, not what is to come: "avoid", «dejar de».
    Avoidance,
    /// A thing that only the speakers know: "it", «lo de siempre».
    Pronoun,
    /// A time that is none: "soon", «cuanto antes».
    Soon,
    /// A rhythm that is none: "regularly", «con constancia».
    Habit,
    /// Something that is not there yet: "no access", «falta el contrato».
    Missing,
    /// It hangs on somebody else: «en cuanto me pasen», "depends on".
    Condition,
    /// A thing one does, whatever comes of it.
    Activity,
    /// A count of attention.
    Vanity,
    /// Counted in money.
    Money,
    /// The verb makes it more.
    Grow,
    /// The verb makes it less.
    Shrink,
    /// Nobody in particular.
    Everybody,
    /// An exercise, a diet or an app, without which or when.
    Broad,
    /// What makes such a thing something that can be done.
    Concrete,
}

impl Smell {
    /// A number of its own, for what learns from it.
    pub(crate) const fn number(self) -> u32 {
        self as u32
    }
}

/// What the longest wording that starts here does, and the place after it.
pub(crate) fn longest(tokens: &Tokens<'_>, at: usize) -> Option<(Smell, usize)> {
    let (one, other) = (wording::ROWS.longest(tokens, at), subject::ROWS.longest(tokens, at));
    [one, other].into_iter().flatten().max_by_key(|(_, next)| *next)
}
