//! Figures of campaigns as values of a goal's measure, with where they came from; judges no figure.

use super::heading::{self, Field, role_at};
use super::{Campaign, CampaignReading, RateKind};
use crate::goal::Goal;
use crate::history::CheckIn;
use crate::language::campaignwords::Role;
use rust_decimal::Decimal;

/// What a goal's measure is among the figures of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Measured {
    Count(Field),
    Share(RateKind),
}

impl CampaignReading {
    /// The campaigns as values of a goal's measure, in the order of their days, each with what is divided by what, its
    /// unit, where it was read and on which day. None when the measure is no figure of a campaign (subscribers, revenue),
    /// and none for a campaign without a day.
    ///
    /// ```
    /// use encargo::{Goal, Language, campaign::{CampaignReading, CampaignTerms}, goal::Measure};
    /// let measure = Measure { metric: Some("tasa de apertura".into()), unit: Some("%".into()), ..Measure::default() };
    /// let goal = Goal { measure: Some(measure), ..Goal::new("opens", Language::Spanish, "llegar al 40 % de aperturas") };
    /// let terms = CampaignTerms::from("2026-11-30".parse::<encargo::Day>().unwrap());
    /// let reading = CampaignReading::of_line("AWeber, 24/11: entregados 1.180, aperturas 412", &terms);
    /// let value = &reading.check_ins(&goal)[0];
    /// assert_eq!((value.value.to_string().as_str(), value.source.as_deref()), ("34.9153", Some("AWeber")));
    /// ```
    pub fn check_ins(&self, goal: &Goal) -> Vec<CheckIn> {
        let Some(measured) = measured(goal) else { return Vec::new() };
        let mut values: Vec<CheckIn> =
            self.campaigns.iter().filter_map(|campaign| value(campaign, measured, goal)).collect();
        values.sort_by_key(|value| value.day);
        values
    }
}

/// What a goal measures, by the words of its metric; words that are no figures do not matter.
fn measured(goal: &Goal) -> Option<Measured> {
    let measure = goal.measure.as_ref()?;
    let words = heading::words(measure.metric.as_deref()?);
    let (mut roles, mut at) = (Vec::new(), 0);
    while at < words.len() {
        let (role, count) =
            words.get(at..).and_then(role_at).map_or((Role::Noise, 1), |(role, count, _)| (role, count));
        roles.push(role);
        at += count;
    }
    roles.retain(|role| !matches!(role, Role::Noise | Role::Other | Role::Day | Role::Name | Role::Subject));
    // who is on the list is no figure of a message
    if roles.iter().all(|role| matches!(role, Role::People | Role::Total | Role::Unique | Role::Rate)) {
        return None;
    }
    let field = heading::field(&roles)?;
    let share = measure.unit.as_deref() == Some("%");
    match field {
        Field::Rate(kind) => Some(Measured::Share(kind)),
        field if share => field.as_rate().map(Measured::Share),
        Field::SomeOpens => Some(Measured::Count(Field::Opens)),
        Field::SomeClicks => Some(Measured::Count(Field::Clicks)),
        field => Some(Measured::Count(field)),
    }
}

fn value(campaign: &Campaign, measured: Measured, goal: &Goal) -> Option<CheckIn> {
    let day = campaign.day?;
    let with = |value: Decimal| CheckIn {
        goal: Some(goal.id.clone()),
        note: campaign.name.clone(),
        source: campaign.source.clone(),
        ..CheckIn::new(day, value)
    };
    match measured {
        Measured::Count(field) => campaign.count(field).map(|count| with(count.into())),
        Measured::Share(kind) => campaign.rate(kind).map(|rate| CheckIn {
            numerator: rate.numerator.map(Decimal::from),
            denominator: rate.denominator.map(Decimal::from),
            unit: Some("%".to_owned()),
            ..with(rate.percent)
        }),
    }
}
