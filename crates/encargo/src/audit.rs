//! What to delegate first: a delegation audit of the work that fills a client's weeks, ranked by a sum of whole points whose
//! every part has its reason, its words, and its question where nothing was said. Hands nothing over.
//!
//! The method is the one that assistants and their clients use under this name: list what is done again and again, then ask
//! of each piece how often it comes, whether it goes by rules, whether only the client can do it, and how many hours it
//! takes. The weights are ours: four criteria of 30, 25, 15 and 30 points, and what only the client can do is kept.

mod marks;
mod read;
mod score;

use crate::goal::gate;
use crate::language::{Evidence, Text};
use crate::template::Template;
use encargo_noun::noun;

word! {
    /// What speaks for handing a piece of work over.
    pub enum AuditCriterion {
        /// It comes again and again.
        Often = "often",
        /// It takes hours that the client gets back.
        Hours = "hours",
        /// It goes by rules that somebody else can follow.
        Rules = "rules",
        /// It need not be the client who does it.
        NotOnlyClient = "not_only_client",
    }
}

word! {
    /// What to do with a piece of work.
    pub enum AuditAdvice {
        /// Hand it over now.
        HandOver = "hand_over",
        /// Write its steps down first.
        WriteSteps = "write_steps",
        /// Ask first: how often it comes and how long it takes are unknown.
        Ask = "ask",
        /// Leave it with the client.
        Keep = "keep",
    }
}

impl AuditAdvice {
    /// The advice in words.
    pub fn text(self) -> Text {
        match self {
            Self::HandOver => Text::new("delegar ya", "delegate now"),
            Self::WriteSteps => Text::new("escribir antes los pasos", "write the steps down first"),
            Self::Ask => Text::new("preguntar antes", "ask first"),
            Self::Keep => Text::new("se queda con su cliente", "keep with the client"),
        }
    }
}

/// A piece of work that fills somebody's weeks. What was not said is `None`, and becomes a question.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct AuditTask {
    /// What is done: «contestar correos».
    pub work: String,
    /// How often it is done, as an RFC 5545 RRULE value: `FREQ=WEEKLY`. What is no rule is refused with
    /// `recurrence.unreadable`.
    #[serde(default, deserialize_with = "gate::cadence")]
    pub cadence: Option<String>,
    /// How many times in each period of the cadence: `3` for "three times a week"; once when left out.
    #[serde(default)]
    pub times: Option<u32>,
    /// Minutes each time.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// Minutes a month, where that was said instead: "three hours a week" is 780.
    #[serde(default)]
    pub minutes_a_month: Option<u32>,
    /// Whether it goes by steps that somebody else could follow.
    #[serde(default)]
    pub rules: Option<bool>,
    /// Whether only the client can, or may, do it.
    #[serde(default)]
    pub only_client: Option<bool>,
    /// The words that it came from.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

impl AuditTask {
    /// A piece of work of which only the name is known.
    pub fn new(work: impl Into<String>) -> Self {
        Self {
            work: work.into(),
            cadence: None,
            times: None,
            minutes: None,
            minutes_a_month: None,
            rules: None,
            only_client: None,
            evidence: Vec::new(),
        }
    }
}

/// What one criterion says of a piece of work.
#[noun]
#[derive(Eq)]
pub struct AuditReason {
    /// The criterion.
    pub criterion: AuditCriterion,
    /// The points it gives; none while it is unknown.
    pub points: u8,
    /// The points it can give.
    pub of: u8,
    /// Whether anybody said.
    pub known: bool,
    /// Why, as a sentence.
    pub text: Text,
    /// The question that settles it, where nobody said.
    pub question: Option<Text>,
}

/// A piece of work with its place in the order of handing over.
#[noun]
#[derive(Eq)]
pub struct AuditProposal {
    /// Its place, from 1.
    pub rank: u32,
    /// What is done.
    pub work: String,
    /// What to do with it.
    pub advice: AuditAdvice,
    /// The sum of its points, from 0 to 100.
    pub score: u8,
    /// How many points more the answers to its questions may bring.
    pub open: u8,
    /// How often it comes in a year; nothing when nobody said. What is done daily is done on the 261 days from Monday to
    /// Friday of a year.
    pub times_a_year: Option<u32>,
    /// Minutes a month that handing it over frees; nothing when nobody said.
    pub minutes_a_month: Option<u32>,
    /// The id of the template that fits it best; nothing when none does.
    pub template: Option<String>,
    /// What each criterion says, in their order.
    pub reasons: Vec<AuditReason>,
    /// The words that it came from.
    pub evidence: Vec<Evidence>,
    /// The proposal in a sentence.
    pub text: Text,
}

/// What to delegate first.
#[noun]
#[derive(Eq)]
pub struct Audit {
    /// Every piece of work, the one to hand over first in front, and what stays with the client at the end.
    pub proposals: Vec<AuditProposal>,
    /// Minutes a month of all that may be handed over, as far as they are known.
    pub minutes_a_month: u32,
    /// How many pieces of work were not looked at because there were more than [`Audit::LIMIT`].
    pub left_off: u32,
}

impl Audit {
    /// How many pieces of work are looked at.
    pub const LIMIT: usize = 500;

    /// Ranks pieces of work: by score, then by what answers may still add, then as they were given; what only the client can
    /// do comes last. A template that fits the words of a piece counts as rules that it goes by.
    ///
    /// ```
    /// use encargo::audit::{Audit, AuditAdvice, AuditTask};
    /// let daily = Some("FREQ=DAILY".to_owned());
    /// let mail = AuditTask { cadence: daily, minutes: Some(90), rules: Some(true), ..AuditTask::new("answer e-mail") };
    /// let calls = AuditTask { only_client: Some(true), ..AuditTask::new("sales calls") };
    /// let audit = Audit::of(&[calls, mail], &[]);
    /// assert_eq!((audit.proposals[0].work.as_str(), audit.proposals[0].score), ("answer e-mail", 85));
    /// assert_eq!(audit.proposals[1].advice, AuditAdvice::Keep);
    /// ```
    pub fn of<'a>(tasks: &[AuditTask], templates: impl IntoIterator<Item = &'a Template>) -> Self {
        let templates: Vec<&Template> = templates.into_iter().collect();
        let mut proposals: Vec<AuditProposal> =
            tasks.iter().take(Self::LIMIT).map(|task| score::proposal(task, &templates)).collect();
        proposals.sort_by_key(|one| {
            let reach = u16::from(one.score) + u16::from(one.open);
            (one.advice == AuditAdvice::Keep, u8::MAX - one.score, u16::MAX - reach)
        });
        for (rank, one) in (1..).zip(&mut proposals) {
            one.rank = rank;
            one.text = score::line(one);
        }
        let handed = proposals.iter().filter(|one| one.advice != AuditAdvice::Keep);
        let minutes = handed.filter_map(|one| one.minutes_a_month).fold(0_u32, u32::saturating_add);
        let left_off = u32::try_from(tasks.len().saturating_sub(Self::LIMIT)).unwrap_or(u32::MAX);
        Self { proposals, minutes_a_month: minutes, left_off }
    }
}
