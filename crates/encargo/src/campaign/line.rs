//! The figures of a pasted line: each number with the words beside it; judges no figure.

use super::cell::{self, Shown};
use super::heading::{self, Field, role_at};
use super::table::Raw;
use super::{CampaignReading, CampaignTerms, check, say};
use crate::date;
use crate::finding::Finding;
use crate::language::campaignwords::{OTHER_UNITS, Role, SERVICES};
use crate::language::token::{Kind, Tokens, fold};
use crate::language::{Language, number};
use rust_decimal::Decimal;

/// How many words may stand between a number and what it counts: «412 personas que lo abrieron».
const BETWEEN: usize = 3;

/// What a label says no more than one of.
const COUNTED: [Role; 7] =
    [Role::Sent, Role::Delivered, Role::Bounced, Role::Opened, Role::Clicked, Role::Unsubscribed, Role::Complained];

/// How many bytes of a pasted text are read.
const LONGEST: usize = 64 << 10;

/// What stands in the line, in order.
enum Item {
    Label(Field),
    Number(Decimal, String),
    Share(Shown, String),
    /// A mark after which nothing belongs together.
    Break,
    /// A mark after which a label still waits for its number, and a number no longer for its label.
    Colon,
    /// So many words that say nothing.
    Words(usize),
}

impl CampaignReading {
    /// The figures of one message in a pasted line, in either language. A number whose name nobody knows is told.
    ///
    /// ```
    /// use encargo::campaign::{CampaignReading, CampaignTerms};
    /// let terms = CampaignTerms::from("2026-11-30".parse::<encargo::Day>().unwrap());
    /// let reading = CampaignReading::of_line("24/11: entregados 1.180, aperturas 412, clics 63", &terms);
    /// let one = &reading.campaigns[0];
    /// assert_eq!((one.delivered, one.opens, one.clicks), (Some(1180), Some(412), Some(63)));
    /// assert_eq!(one.day.unwrap().to_string(), "2026-11-24");
    /// ```
    pub fn of_line(text: &str, terms: &CampaignTerms) -> Self {
        let end = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        let text = text.get(..end).unwrap_or_default();
        let tokens = Tokens::of(text);
        let language = spoken(&tokens, terms);
        let (items, day) = items(&tokens, language, terms);
        let mut raw = Raw { day, ..Raw::default() };
        let findings = pair(&items, &mut raw);
        let folded = fold(text);
        let named = SERVICES.iter().find(|(word, _)| folded.contains(word)).map(|(_, name)| (*name).to_owned());
        let source = terms.source.clone().or(named);
        if raw.counts.is_empty() && raw.shares.is_empty() {
            let findings = findings.into_iter().chain([say::no_figures()]).collect();
            return Self { campaigns: Vec::new(), findings };
        }
        check::settled(vec![raw], source.as_deref(), findings)
    }
}

/// The language of the labels.
fn spoken(tokens: &Tokens<'_>, terms: &CampaignTerms) -> Language {
    let (mut spanish, mut english) = (0_usize, 0_usize);
    for at in 0..tokens.len() {
        match role_at(&[tokens.word(at)]).and_then(|(_, _, language)| language) {
            Some(Language::Spanish) => spanish += 1,
            Some(Language::English) => english += 1,
            None => {}
        }
    }
    terms.language.unwrap_or(if spanish > english { Language::Spanish } else { Language::English })
}

fn items(tokens: &Tokens<'_>, language: Language, terms: &CampaignTerms) -> (Vec<Item>, Option<crate::Day>) {
    let day_first = terms.day_first.unwrap_or(language == Language::Spanish);
    let found = date::read_in_order(tokens, language, terms.today, day_first);
    let mut days = found.iter().filter_map(|when| match when.value {
        date::WhenValue::Day(day) => Some((when, day)),
        _ => None,
    });
    let day = days
        .next()
        .map(|(when, day)| cell::behind(day, tokens.text.get(when.start..when.end).unwrap_or_default(), terms.today));
    // what was said about time counts no messages
    let mut whens = found.iter().filter(|when| when.next > when.at).peekable();
    let (mut items, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        while whens.next_if(|when| when.next <= at).is_some() {}
        if let Some(when) = whens.peek().filter(|when| when.at == at) {
            items.push(Item::Break);
            at = when.next;
            continue;
        }
        match tokens.kind(at) {
            Some(Kind::Break) => items.push(Item::Break),
            Some(Kind::Mark) => match tokens.word(at) {
                ":" | "=" => items.push(Item::Colon),
                "," | ";" | "|" | "•" | "·" | "/" | "." => items.push(Item::Break),
                _ => {}
            },
            _ => {
                if let Some((item, next)) = one_number(tokens, at, language) {
                    items.extend(item);
                    at = next;
                    continue;
                }
                if let Some((field, next)) = label(tokens, at) {
                    items.push(Item::Label(field));
                    at = next;
                    continue;
                }
                items.push(Item::Words(1));
            }
        }
        at += 1;
    }
    (items, day)
}

/// A number, with a percent sign or without; one that counts something else is passed over.
fn one_number(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<(Option<Item>, usize)> {
    let (mut value, next) = number::read(tokens, at, language)?;
    let alone = next == at + 1 && tokens.kind(at) == Some(Kind::Number);
    let percent = match (tokens.word(next), tokens.word(next + 1)) {
        ("%" | "percent" | "pct", _) => Some(next + 1),
        ("por", "ciento") => Some(next + 2),
        _ => None,
    };
    let words = tokens.text.get(tokens.bytes(at, next).0..tokens.bytes(at, next).1).unwrap_or_default().to_owned();
    if let Some(next) = percent {
        if alone {
            value = cell::share(tokens.raw(at), language)?;
        }
        return Some((Some(Item::Share(Shown::of(value), words)), next));
    }
    if alone {
        value = cell::count(tokens.raw(at), language)?;
    }
    let other = OTHER_UNITS.binary_search(&tokens.word(next)).is_ok();
    Some(((!other).then_some(Item::Number(value, words)), next))
}

/// What some words name: as many of them as the table knows.
fn label(tokens: &Tokens<'_>, at: usize) -> Option<(Field, usize)> {
    let words: Vec<&str> = (at..tokens.len().min(at + 12)).map(|at| tokens.word(at)).collect();
    let (mut roles, mut from, mut end) = (Vec::new(), 0, 0);
    while let Some((role, count, _)) = words.get(from..).and_then(role_at) {
        if COUNTED.contains(&role) && roles.iter().any(|known| COUNTED.contains(known)) {
            break; // the next label: «de 1.200 enviados se entregaron 1.180»
        }
        from += count;
        if role == Role::Noise {
            if roles.is_empty() {
                return None; // a label begins with a word that says something
            }
        } else {
            roles.push(role);
            end = from;
        }
    }
    Some((heading::field(&roles)?, at + end.max(1)))
}

/// Gives each number to the label beside it.
fn pair(items: &[Item], raw: &mut Raw) -> Vec<Finding> {
    let mut findings = Vec::new();
    // the label and the number that wait for each other, and what the last number was of
    let (mut waiting, mut last): (Option<Field>, Option<Field>) = (None, None);
    let (mut number, mut between): (Option<(Decimal, String)>, usize) = (None, 0);
    let mut lost = |number: &mut Option<(Decimal, String)>| {
        findings.extend(number.take().map(|(_, words)| say::unread_words(&words)));
    };
    for item in items {
        match item {
            Item::Break => {
                lost(&mut number);
                (waiting, between) = (None, 0);
            }
            Item::Colon => lost(&mut number),
            Item::Words(count) => {
                between += count;
                if between > BETWEEN {
                    lost(&mut number);
                    waiting = None;
                }
            }
            Item::Label(field) if field.is_figure() => {
                between = 0;
                match number.take() {
                    Some((value, words)) if !put(raw, *field, value) => {
                        number = Some((value, words));
                        lost(&mut number);
                    }
                    Some(_) => last = Some(*field),
                    None => waiting = Some(*field),
                }
            }
            Item::Label(_) => {}
            Item::Number(value, words) => {
                between = 0;
                match waiting.take() {
                    Some(field) if put(raw, field, *value) => last = Some(field),
                    _ => {
                        lost(&mut number);
                        number = Some((*value, words.clone()));
                    }
                }
            }
            Item::Share(share, words) => {
                between = 0;
                let kind = waiting.take().or(last).and_then(Field::as_rate);
                if let Some(kind) = kind {
                    raw.shares.entry(kind).or_insert((*share, true));
                } else {
                    lost(&mut number);
                    number = Some((share.value, format!("{words} %")));
                    lost(&mut number);
                }
            }
        }
    }
    lost(&mut number);
    findings
}

/// A number for a label; whether the label takes it. The first one stays.
fn put(raw: &mut Raw, field: Field, value: Decimal) -> bool {
    match (field, cell::whole(value)) {
        (Field::Rate(kind), _) => {
            raw.shares.entry(kind).or_insert((Shown::of(value), false));
            true
        }
        (field, Some(count)) => {
            let free = !raw.counts.contains_key(&field);
            raw.counts.entry(field).or_insert(count);
            free
        }
        _ => false,
    }
}
