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

/// What stands before the whole of which something is a part.
const OF: [&str; 3] = ["de", "of", "sobre"];
const THE: [&str; 3] = ["los", "las", "the"];

/// How many bytes of a pasted text are read.
const LONGEST: usize = 64 << 10;

/// What stands in the line, in order.
enum Item {
    Label(Field),
    /// Whoever did it, or whom it was sent to.
    People,
    Number(Decimal, String),
    /// Of how many, in the words that say so: «de 1.180». What it counts nobody says.
    Base(String),
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
                    let word = |back: usize| at.checked_sub(back).map_or("", |at| tokens.word(at));
                    let of = OF.contains(&word(1)) || (THE.contains(&word(1)) && OF.contains(&word(2)));
                    let behind = matches!(before(&items, items.len()), Some(Item::Number(..)));
                    // «412 de 1.180 abiertos»; in «412 de 1.180 entregados» the label is of the second
                    let whole = || label(tokens, next).is_some_and(|(field, _)| is_whole(field));
                    items.extend(match item {
                        Some(Item::Number(_, words)) if of && behind && !whole() => Some(Item::Base(words)),
                        item => item,
                    });
                    at = next;
                    continue;
                }
                if let Some((field, next)) = label(tokens, at) {
                    let people = next == at + 1 && matches!(role_at(&[tokens.word(at)]), Some((Role::People, ..)));
                    items.push(if people { Item::People } else { Item::Label(field) });
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

/// Whether others are counted out of it.
fn is_whole(field: Field) -> bool {
    matches!(field, Field::Sent | Field::Delivered)
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
    // the label, the number and the share that wait for each other, and what the last number was of
    let (mut waiting, mut last): (Option<Field>, Option<Field>) = (None, None);
    let (mut number, mut between): (Option<(Decimal, String)>, usize) = (None, 0);
    let mut share: Option<(Shown, String)> = None;
    let mut lost = |number: &mut Option<(Decimal, String)>, share: &mut Option<(Shown, String)>| {
        findings.extend(number.take().map(|(_, words)| say::unread_words(&words)));
        findings.extend(share.take().map(|(_, words)| say::unread_words(&format!("{words} %"))));
    };
    for (at, item) in items.iter().enumerate() {
        match item {
            Item::Break => {
                lost(&mut number, &mut share);
                (waiting, between) = (None, 0);
            }
            Item::Colon => lost(&mut number, &mut share),
            Item::Base(words) => lost(&mut Some((Decimal::ZERO, words.clone())), &mut None),
            Item::Words(count) => {
                between += count;
                if between > BETWEEN {
                    lost(&mut number, &mut share);
                    waiting = None;
                }
            }
            Item::People if number.is_none() => {
                // «abrieron 412 personas»: what the number counts is told already
                if !matches!(before(items, at), Some(Item::Number(..))) {
                    (waiting, between) = (waiting.or(Some(Field::Sent)), 0);
                }
            }
            Item::People => {
                between = 0;
                // «412 personas lo abrieron»: another label tells more
                if next_label(items, at).is_none()
                    && let Some((value, words)) = number.take()
                {
                    if put(raw, Field::Sent, value) {
                        last = Some(Field::Sent);
                    } else {
                        lost(&mut Some((value, words)), &mut share);
                    }
                }
            }
            Item::Label(field) if field.is_figure() => {
                between = 0;
                if let Some((told, words)) = share.take() {
                    match field.as_rate() {
                        Some(kind) => {
                            raw.shares.entry(kind).or_insert((told, true));
                        }
                        None => lost(&mut None, &mut Some((told, words))),
                    }
                    if number.is_none() {
                        continue;
                    }
                }
                match number.take() {
                    Some((value, words)) if !put(raw, *field, value) => lost(&mut Some((value, words)), &mut share),
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
                        lost(&mut number, &mut share);
                        number = Some((*value, words.clone()));
                    }
                }
            }
            Item::Share(told, words) => {
                between = 0;
                // «412 (34,9 %) aperturas», «5,3 % de clics»: the label is still to come, unless it has a number of its own
                let claimed = matches!(next_label(items, at), Some(true));
                let comes = next_label(items, at).is_some() && !(claimed && last.is_some());
                let kind = match waiting.take() {
                    None if number.is_some() || comes => None,
                    field => field.or(last).and_then(Field::as_rate),
                };
                if let Some(kind) = kind {
                    raw.shares.entry(kind).or_insert((*told, true));
                } else {
                    lost(&mut None, &mut share);
                    share = Some((*told, words.clone()));
                }
            }
        }
    }
    lost(&mut number, &mut share);
    findings
}

/// What stands before a place, but for words that say nothing.
fn before(items: &[Item], at: usize) -> Option<&Item> {
    items.get(..at)?.iter().rev().find(|item| !matches!(item, Item::Words(_)))
}

/// Whether a label of a figure comes after a place, before a mark and few words away, and if so whether a number of its own
/// stands behind it.
fn next_label(items: &[Item], at: usize) -> Option<bool> {
    let mut between = 0;
    let mut rest = items.get(at + 1..)?.iter();
    loop {
        match rest.next()? {
            Item::Words(count) if between + count <= BETWEEN => between += count,
            Item::People | Item::Base(_) => {}
            Item::Label(field) if field.is_figure() => break,
            _ => return None,
        }
    }
    let behind = rest.find(|item| !matches!(item, Item::Words(_) | Item::Colon));
    Some(matches!(behind, Some(Item::Number(..) | Item::Share(..))))
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
