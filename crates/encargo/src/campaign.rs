//! The figures of a message that was sent: read from a service's export or from a pasted line into counts and rates with
//! their formula, checked against each other, and landed on a goal as values of its measure. Knows no file format.
//!
//! The counts are what the file says; the rates are worked out from the counts, always by the same formula, because
//! services divide by different things. What the file says of a rate is compared with that, and told when it differs.

mod benchmark;
mod cell;
mod check;
mod heading;
mod land;
mod line;
mod rate;
mod say;
mod table;

use crate::calendar::Day;
use crate::finding::Finding;
use crate::language::{Language, Text};
use encargo_noun::noun;
use rust_decimal::Decimal;

pub use benchmark::{Benchmark, benchmarks};

word! {
    /// A share of the messages of a campaign.
    pub enum RateKind {
        /// Delivered over sent.
        Delivery = "delivery",
        /// People who opened over delivered.
        Open = "open",
        /// People who clicked over delivered.
        Click = "click",
        /// People who clicked over people who opened.
        ClickToOpen = "click_to_open",
        /// People who unsubscribed over delivered.
        Unsubscribe = "unsubscribe",
        /// Bounced over sent.
        Bounce = "bounce",
        /// People who complained over delivered.
        Complaint = "complaint",
    }
}

/// One rate of a campaign.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Which.
    pub kind: RateKind,
    /// In percent, to four decimals: worked out from the counts, or as the file says it where a count is missing.
    #[serde(with = "crate::noun::figure")]
    pub percent: Decimal,
    /// What is divided; nothing when only the rate is known.
    #[serde(default)]
    pub numerator: Option<u32>,
    /// By what; nothing when only the rate is known.
    #[serde(default)]
    pub denominator: Option<u32>,
    /// How it is worked out, in words.
    pub formula: Text,
    /// What to know before believing it; empty when there is nothing.
    pub caveat: Text,
}

/// The figures of one message that was sent. A count that nobody told is unknown, not zero.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// The day it went out.
    #[serde(default)]
    pub day: Option<Day>,
    /// What it is called, or its subject.
    #[serde(default)]
    pub name: Option<String>,
    /// The row of the file, as a spreadsheet counts; nothing for a pasted line.
    #[serde(default)]
    pub row: Option<u32>,
    /// Messages that went out.
    #[serde(default)]
    pub sent: Option<u32>,
    /// Messages that arrived: as told, or sent less bounced.
    #[serde(default)]
    pub delivered: Option<u32>,
    /// People who opened it.
    #[serde(default)]
    pub opens: Option<u32>,
    /// How often it was opened.
    #[serde(default)]
    pub total_opens: Option<u32>,
    /// People who clicked in it.
    #[serde(default)]
    pub clicks: Option<u32>,
    /// How often it was clicked in.
    #[serde(default)]
    pub total_clicks: Option<u32>,
    /// People who want no more messages.
    #[serde(default)]
    pub unsubscribes: Option<u32>,
    /// Messages that came back.
    #[serde(default)]
    pub bounces: Option<u32>,
    /// Of those, the ones that always will.
    #[serde(default)]
    pub hard_bounces: Option<u32>,
    /// Of those, the ones that may arrive another time.
    #[serde(default)]
    pub soft_bounces: Option<u32>,
    /// People who called it spam.
    #[serde(default)]
    pub complaints: Option<u32>,
    /// The rates that can be told, in the order of their kinds.
    #[serde(default)]
    pub rates: Vec<Rate>,
    /// Where the figures were read: `AWeber`.
    #[serde(default)]
    pub source: Option<String>,
}

/// What figures of campaigns are read by.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct CampaignTerms {
    /// Today: days without a year are near it.
    pub today: Day,
    /// The language of the figures; as the headings say when left out.
    #[serde(default)]
    pub language: Option<Language>,
    /// Whether `3/4` is the third of April; as in the language when left out.
    #[serde(default)]
    pub day_first: Option<bool>,
    /// Where the figures were read: `AWeber`; as the file says when left out.
    #[serde(default)]
    pub source: Option<String>,
}

/// The campaigns of a file or of a line, and what to know about them.
#[noun(handle)]
#[derive(Default)]
#[serde(deny_unknown_fields)]
pub struct CampaignReading {
    /// The campaigns, in the order of the rows.
    pub campaigns: Vec<Campaign>,
    /// What was not understood, does not add up, or should be known.
    pub findings: Vec<Finding>,
}

impl RateKind {
    /// The rate in words.
    pub fn text(self) -> Text {
        match self {
            Self::Delivery => Text::new("tasa de entrega", "delivery rate"),
            Self::Open => Text::new("tasa de apertura", "open rate"),
            Self::Click => Text::new("tasa de clics", "click rate"),
            Self::ClickToOpen => Text::new("clics por apertura", "click-to-open rate"),
            Self::Unsubscribe => Text::new("tasa de bajas", "unsubscribe rate"),
            Self::Bounce => Text::new("tasa de rebote", "bounce rate"),
            Self::Complaint => Text::new("tasa de quejas", "complaint rate"),
        }
    }
}

impl From<Day> for CampaignTerms {
    fn from(today: Day) -> Self {
        Self { today, language: None, day_first: None, source: None }
    }
}

impl Campaign {
    /// A campaign of which nothing is known.
    pub(crate) fn unknown() -> Self {
        Self {
            day: None,
            name: None,
            row: None,
            sent: None,
            delivered: None,
            opens: None,
            total_opens: None,
            clicks: None,
            total_clicks: None,
            unsubscribes: None,
            bounces: None,
            hard_bounces: None,
            soft_bounces: None,
            complaints: None,
            rates: Vec::new(),
            source: None,
        }
    }

    /// The rate of a kind; nothing when it cannot be told.
    pub(crate) fn rate(&self, kind: RateKind) -> Option<&Rate> {
        self.rates.iter().find(|rate| rate.kind == kind)
    }
}

#[cfg(test)]
mod tests;
