//! Which figure a heading or a few words name, read word by word; knows no cells.

use super::RateKind;
use crate::language::Language;
use crate::language::campaignwords::{ROLES, Role};
use crate::language::token::fold;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What a column or a label holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Name,
    Subject,
    Day,
    Sent,
    Delivered,
    /// People who opened.
    Opens,
    /// How often it was opened.
    TotalOpens,
    /// Opens, and nobody says whether of people or in all.
    SomeOpens,
    Clicks,
    TotalClicks,
    SomeClicks,
    Unsubscribes,
    Bounces,
    HardBounces,
    SoftBounces,
    Complaints,
    Rate(RateKind),
    /// Known, and no figure here.
    Other,
}

impl Field {
    /// Whether it is a figure of a campaign.
    pub(super) fn is_figure(self) -> bool {
        !matches!(self, Self::Name | Self::Subject | Self::Day | Self::Other)
    }

    /// The rate of which a count is the numerator, for a count that is told in percent.
    pub(super) fn as_rate(self) -> Option<RateKind> {
        Some(match self {
            Self::Delivered => RateKind::Delivery,
            Self::Opens | Self::SomeOpens => RateKind::Open,
            Self::Clicks | Self::SomeClicks => RateKind::Click,
            Self::Unsubscribes => RateKind::Unsubscribe,
            Self::Bounces => RateKind::Bounce,
            Self::Complaints => RateKind::Complaint,
            Self::Rate(kind) => kind,
            _ => return None,
        })
    }
}

/// A phrase of the table: its words, what it says, and the languages that say so.
struct Phrase {
    words: Vec<&'static str>,
    role: Role,
    spanish: bool,
    english: bool,
}

/// The phrases by their first word, the longest first.
fn phrases() -> &'static BTreeMap<&'static str, Vec<Phrase>> {
    static PHRASES: OnceLock<BTreeMap<&'static str, Vec<Phrase>>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut all: BTreeMap<&str, Vec<Phrase>> = BTreeMap::new();
        for (role, spanish, english) in ROLES {
            for (phrase, is_spanish) in
                spanish.iter().map(|it| (*it, true)).chain(english.iter().map(|it| (*it, false)))
            {
                let words: Vec<&str> = phrase.split(' ').collect();
                let Some(first) = words.first() else { continue };
                let own = all.entry(first).or_default();
                match own.iter_mut().find(|other| other.words == words) {
                    Some(other) => {
                        other.spanish |= is_spanish;
                        other.english |= !is_spanish;
                    }
                    None => own.push(Phrase { words, role: *role, spanish: is_spanish, english: !is_spanish }),
                }
            }
        }
        for own in all.values_mut() {
            own.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
        }
        all
    })
}

/// What the words from a place on say, and how many they are.
pub(super) fn role_at<W: AsRef<str>>(words: &[W]) -> Option<(Role, usize, Option<Language>)> {
    let first = words.first()?.as_ref();
    let own = phrases().get(first)?;
    let fits = |phrase: &&Phrase| {
        phrase.words.len() <= words.len() && phrase.words.iter().zip(words).all(|(own, word)| *own == word.as_ref())
    };
    own.iter().find(fits).map(|phrase| {
        let language = match (phrase.spanish, phrase.english) {
            (true, false) => Some(Language::Spanish),
            (false, true) => Some(Language::English),
            _ => None,
        };
        (phrase.role, phrase.words.len(), language)
    })
}

/// Folded words, a percent sign as its word: «% de aperturas» is `percent de aperturas`.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = fold(&text.replace('%', " percent ").replace(['º', '°', 'ª'], " "));
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// The field that a whole heading names, and the language it speaks where that is plain; nothing when a word of it is not known.
pub(super) fn named(heading: &str) -> Option<(Field, Option<Language>)> {
    let words = words(heading);
    if words.len() > 12 {
        return None;
    }
    let (mut roles, mut spoken, mut at) = (Vec::new(), None, 0);
    while at < words.len() {
        let (role, count, language) = role_at(words.get(at..)?)?;
        if role != Role::Noise {
            roles.push(role);
            spoken = spoken.or(language);
        }
        at += count;
    }
    field(&roles).map(|field| (field, spoken))
}

/// The field that some roles name together.
pub(super) fn field(roles: &[Role]) -> Option<Field> {
    let has = |role: Role| roles.contains(&role);
    let (rate, total, unique) = (has(Role::Rate), has(Role::Total), has(Role::Unique) || has(Role::People));
    let share = |kind: RateKind, count: Field| if rate { Field::Rate(kind) } else { count };
    if has(Role::Other) {
        return Some(Field::Other);
    }
    if has(Role::Day) {
        return Some(if has(Role::Opened) || has(Role::Clicked) { Field::Other } else { Field::Day });
    }
    if has(Role::ClickToOpen) || (has(Role::Clicked) && has(Role::Opened)) {
        return Some(Field::Rate(RateKind::ClickToOpen));
    }
    if has(Role::ClickRate) {
        return Some(Field::Rate(RateKind::Click));
    }
    if has(Role::Clicked) {
        let count = if total {
            Field::TotalClicks
        } else if unique {
            Field::Clicks
        } else {
            Field::SomeClicks
        };
        return Some(share(RateKind::Click, count));
    }
    if has(Role::Opened) {
        let count = if total {
            Field::TotalOpens
        } else if unique {
            Field::Opens
        } else {
            Field::SomeOpens
        };
        return Some(share(RateKind::Open, count));
    }
    if has(Role::Unsubscribed) {
        return Some(share(RateKind::Unsubscribe, Field::Unsubscribes));
    }
    if has(Role::Complained) {
        return Some(share(RateKind::Complaint, Field::Complaints));
    }
    if has(Role::Bounced) {
        return Some(match (has(Role::Hard), has(Role::Soft), rate) {
            (false, false, _) | (true, true, _) => share(RateKind::Bounce, Field::Bounces),
            (.., true) => Field::Other,
            (true, ..) => Field::HardBounces,
            (_, true, _) => Field::SoftBounces,
        });
    }
    if has(Role::Delivered) {
        return Some(share(RateKind::Delivery, Field::Delivered));
    }
    if has(Role::Subject) {
        return Some(Field::Subject);
    }
    if has(Role::Name) && !rate && !total {
        return Some(Field::Name);
    }
    ((has(Role::Sent) || has(Role::People)) && !rate).then_some(Field::Sent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_services_in_both_languages() {
        let of = |heading: &str| named(heading).map(|(field, _)| field);
        for (heading, field) in [
            ("Total Recipients", Field::Sent),
            ("Successful Deliveries", Field::Delivered),
            ("Unique Opens", Field::Opens),
            ("Total Opens", Field::TotalOpens),
            ("Recipients Who Opened:", Field::Opens),
            ("Open Rate", Field::Rate(RateKind::Open)),
            ("Opened %", Field::Rate(RateKind::Open)),
            ("Abuse Complaints", Field::Complaints),
            ("Clicks per unique opens", Field::Rate(RateKind::ClickToOpen)),
            ("CTOR", Field::Rate(RateKind::ClickToOpen)),
            ("Click-through rate", Field::Rate(RateKind::Click)),
            ("Total Unsubs:", Field::Unsubscribes),
            ("Send Date", Field::Day),
            ("Delivery Date/Time:", Field::Day),
            ("Last Open Date:", Field::Other),
            ("Times Liked on Facebook", Field::Other),
            ("Nº de correos enviados", Field::Sent),
            ("Entregados", Field::Delivered),
            ("Tasa de apertura única", Field::Rate(RateKind::Open)),
            ("% de clics", Field::Rate(RateKind::Click)),
            ("Aperturas", Field::SomeOpens),
            ("Rebotes duros", Field::HardBounces),
            ("Rebotes", Field::Bounces),
            ("Dados de baja", Field::Unsubscribes),
            ("Fecha de envío", Field::Day),
            ("Nombre de la campaña", Field::Name),
            ("Línea de asunto", Field::Subject),
            ("Destinatarios", Field::Sent),
        ] {
            assert_eq!(of(heading), Some(field), "{heading}");
        }
        for heading in ["Opened by country", "Mi columna", ""] {
            assert_eq!(of(heading), None, "{heading}");
        }
    }
}
