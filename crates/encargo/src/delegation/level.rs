//! The seven levels of delegation, seen as the assistant's three, and how one rises; knows no task.

use crate::calendar::Day;
use crate::history::{EventKind, History};
use crate::language::Text;
use crate::plan::Authority;
use encargo_noun::noun;
use std::collections::BTreeMap;

word! {
    /// Who decides about a piece of work, from the client alone to the assistant alone (Appelo's seven levels).
    pub enum DelegationLevel {
        /// The client decides and says so.
        Tell = "tell",
        /// The client decides and explains.
        Sell = "sell",
        /// The client asks the assistant first, then decides.
        Consult = "consult",
        /// Both decide together.
        Agree = "agree",
        /// The assistant hears the client's advice, then decides.
        Advise = "advise",
        /// The assistant decides and tells the client.
        Inquire = "inquire",
        /// The assistant decides, and nobody has to be told.
        Delegate = "delegate",
    }
}

word! {
    /// The same as an assistant sees it.
    pub enum DelegationView {
        /// She does it on her own.
        Independent = "independent",
        /// She asks first.
        AskFirst = "ask_first",
        /// She never decides it.
        Never = "never",
    }
}

/// On which level a kind of work is delegated, and when it rises.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct DelegationRule {
    /// The level it begins on.
    pub level: DelegationLevel,
    /// After how many results in a row that were accepted without coming back she does it on her own; never by itself when
    /// left out.
    #[serde(default)]
    pub after: Option<u32>,
    /// The tasks of this kind, by id; what an id begins with when it ends in `/`. All tasks when empty.
    #[serde(default)]
    pub tasks: Vec<String>,
}

impl DelegationLevel {
    /// The level as an assistant sees it.
    ///
    /// ```
    /// use encargo::delegation::{DelegationLevel, DelegationView};
    /// assert_eq!(DelegationLevel::Consult.view(), DelegationView::Never);
    /// assert_eq!(DelegationLevel::Agree.view(), DelegationView::AskFirst);
    /// assert_eq!(DelegationLevel::Inquire.view(), DelegationView::Independent);
    /// ```
    pub const fn view(self) -> DelegationView {
        match self {
            Self::Tell | Self::Sell | Self::Consult => DelegationView::Never,
            Self::Agree | Self::Advise => DelegationView::AskFirst,
            Self::Inquire | Self::Delegate => DelegationView::Independent,
        }
    }

    /// What a task on this level says that its doer may decide.
    pub const fn authority(self) -> Authority {
        match self.view() {
            DelegationView::Never => Authority::ClientOnly,
            DelegationView::AskFirst => Authority::Approval,
            DelegationView::Independent => Authority::Independent,
        }
    }

    /// The level in words.
    pub fn text(self) -> Text {
        match self {
            Self::Tell => Text::new("decide la clienta o el cliente y lo comunica", "the client decides and says so"),
            Self::Sell => {
                Text::new("decide la clienta o el cliente y explica por qué", "the client decides and explains")
            }
            Self::Consult => Text::new(
                "la clienta o el cliente pregunta primero y después decide",
                "the client asks first, then decides",
            ),
            Self::Agree => Text::new("se decide entre las dos partes", "both decide together"),
            Self::Advise => Text::new(
                "decide su asistente después de oír a la clienta o al cliente",
                "the assistant hears the client, then decides",
            ),
            Self::Inquire => Text::new("decide su asistente y lo cuenta", "the assistant decides and says so"),
            Self::Delegate => Text::new("decide su asistente", "the assistant decides"),
        }
    }
}

impl History {
    /// How many results of a rule's tasks were accepted in a row by the end of a day, the last ones, without coming back
    /// even once.
    fn streak(&self, rule: &DelegationRule, day: Day) -> u32 {
        let of_kind = |task: &str| {
            rule.tasks.is_empty()
                || rule
                    .tasks
                    .iter()
                    .any(|kind| kind == task || (kind.ends_with('/') && task.starts_with(kind.as_str())))
        };
        let mut told: Vec<_> = self.events().iter().filter(|event| event.day <= day && of_kind(&event.task)).collect();
        told.sort_by_key(|event| event.day);
        let (mut streak, mut tasks) = (0_u32, BTreeMap::new());
        for event in told {
            // whether it was handed over, and whether it came back
            let (waits, came_back) = tasks.entry(event.task.as_str()).or_insert((false, false));
            match event.kind {
                EventKind::Delivered => *waits = true,
                EventKind::Returned => (streak, *waits, *came_back) = (0, false, true),
                // what nobody looked at says nothing, and what came back first was not accepted as it was
                EventKind::Approved => {
                    let accepted = std::mem::take(waits) && !std::mem::take(came_back);
                    streak = streak.saturating_add(u32::from(accepted));
                }
                _ => {}
            }
        }
        streak
    }

    /// The level on which work is delegated by a rule at the end of a day: it rises to [`DelegationLevel::Inquire`] once
    /// enough results were accepted in a row, and falls back with the next one that is returned. What only the client
    /// decides never rises by itself.
    ///
    /// ```
    /// use encargo::delegation::{DelegationLevel, DelegationRule};
    /// use encargo::history::{Event, EventKind, History};
    /// let day = "2026-11-23".parse().unwrap();
    /// let rule = DelegationRule { level: DelegationLevel::Agree, after: Some(1), tasks: vec![] };
    /// let history = History::new().record(Event::new(day, "a", EventKind::Delivered))?;
    /// assert_eq!(history.level(&rule, day), DelegationLevel::Agree);
    /// let history = history.record(Event::new(day, "a", EventKind::Approved))?;
    /// assert_eq!(history.level(&rule, day), DelegationLevel::Inquire);
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn level(&self, rule: &DelegationRule, day: Day) -> DelegationLevel {
        let rises = rule.level.view() == DelegationView::AskFirst;
        match rule.after {
            Some(after) if rises && self.streak(rule, day) >= after.max(1) => DelegationLevel::Inquire,
            _ => rule.level,
        }
    }
}
