//! Which process somebody means: their words beside the words that templates are asked for with; reads no fact.

use super::Template;
use crate::language::offset::Ruler;
use crate::language::stem::{is_stop, stem};
use crate::language::token::{Kind, Tokens};
use crate::language::{Evidence, Unit};
use encargo_noun::noun;
use std::collections::{BTreeMap, BTreeSet};

/// A template that fits some words.
#[noun]
#[derive(Eq)]
pub struct Suggestion {
    /// The template's id.
    pub template: String,
    /// How well it fits, from 0 to 100.
    pub score: u32,
    /// The words that it fits, in the order of the text.
    pub words: Vec<Evidence>,
}

/// How many bytes of a text are looked at.
const READ: usize = 4_000;
/// How many keywords of a template are looked at.
const PHRASES: usize = 1_000;
/// How many words of a keyword are looked at.
const WORDS: usize = 12;
/// How many words more than its own a phrase may be spread over.
const SPREAD: usize = 2;
/// The least score that is worth saying.
const LEAST: u32 = 20;

/// A word of the text that says something.
struct Said {
    stem: String,
    start: usize,
    end: usize,
}

/// A phrase that a template is asked for with.
struct Phrase {
    stems: Vec<String>,
    /// It is no keyword but the template's title.
    title: bool,
}

/// The part of a phrase that the text has.
struct Match {
    score: u32,
    /// The places among the words of the text.
    places: Vec<usize>,
}

/// The templates that fit some words, the best first; none when no words fit. The words are counted in `unit`s of the text.
pub fn suggest<'a>(templates: impl IntoIterator<Item = &'a Template>, text: &str, unit: Unit) -> Vec<Suggestion> {
    let said = said(text);
    let phrases: Vec<(&str, Vec<Phrase>)> =
        templates.into_iter().map(|template| (template.id(), phrases(template))).collect();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, phrases) in &phrases {
        let stems: BTreeSet<&str> = phrases.iter().flat_map(|phrase| &phrase.stems).map(String::as_str).collect();
        for stem in stems {
            *known.entry(stem).or_default() += 1;
        }
    }
    let rarity = |stem: &str| rarity(phrases.len(), known.get(stem).copied().unwrap_or(1));
    let mut suggestions: Vec<Suggestion> = phrases
        .iter()
        .filter_map(|(id, phrases)| {
            let mut matches: Vec<Match> = phrases.iter().filter_map(|phrase| matched(phrase, &said, &rarity)).collect();
            matches.sort_by(|one, other| other.score.cmp(&one.score).then_with(|| one.places.cmp(&other.places)));
            let (score, places) = together(&matches);
            let mut ruler = Ruler::new(text, unit);
            let words = places.into_iter().filter_map(|place| said.get(place)).map(|word| {
                let quote = text.get(word.start..word.end).unwrap_or_default().to_owned();
                Evidence { quote, start: ruler.at(word.start), end: ruler.at(word.end), unit }
            });
            let words: Vec<Evidence> = words.collect();
            (score >= LEAST).then(|| Suggestion { template: (*id).to_owned(), score, words })
        })
        .collect();
    suggestions.sort_by(|one, other| other.score.cmp(&one.score).then_with(|| one.template.cmp(&other.template)));
    suggestions
}

/// The words of a text that say something.
fn said(text: &str) -> Vec<Said> {
    let end = (0..=READ.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let tokens = Tokens::of(text.get(..end).unwrap_or_default());
    let mut said: Vec<Said> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut next = at + 1;
        // "e-mail" is one word
        let hyphen = tokens.word(at) == "e" && tokens.word(at + 1) == "-" && tokens.word(at + 2).starts_with("mail");
        if hyphen {
            next = at + 3;
        }
        let word = tokens.word(next - 1);
        if tokens.kind(at) == Some(Kind::Word) && (hyphen || !is_stop(word)) {
            let (start, end) = tokens.bytes(at, next);
            said.push(Said { stem: stem(word), start, end });
        }
        at = next;
    }
    said
}

fn phrases(template: &Template) -> Vec<Phrase> {
    let (title, keywords) = (template.title(), template.keywords());
    let titles = [&title.es, &title.en].into_iter().map(|text| (text, true));
    let keywords = keywords.es.iter().chain(&keywords.en).take(PHRASES).map(|text| (text, false));
    let phrases = titles.chain(keywords).map(|(text, title)| {
        let mut stems: Vec<String> = Vec::new();
        for word in said(text) {
            if stems.len() < WORDS && !stems.contains(&word.stem) {
                stems.push(word.stem);
            }
        }
        Phrase { stems, title }
    });
    phrases.filter(|phrase| !phrase.stems.is_empty()).collect()
}

/// How rare a word is among so many templates, from 0 for one that all have to 100 for one that a single one has.
fn rarity(templates: usize, with: usize) -> u32 {
    let steps = |count: usize| {
        let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        // the logarithm in eighths: that of the eighth power
        (0..8).fold(1u64, |power, _| power.saturating_mul(count.min(255))).ilog2()
    };
    let (all, with) = (steps(templates), steps(with));
    all.saturating_sub(with).saturating_mul(100).checked_div(all).unwrap_or(100)
}

/// How a phrase fits: whole, or at least two of its words, close together.
fn matched(phrase: &Phrase, said: &[Said], rarity: &dyn Fn(&str) -> u32) -> Option<Match> {
    let wanted = phrase.stems.len();
    let window = wanted + SPREAD;
    let mut best: Option<Match> = None;
    for (first, word) in said.iter().enumerate() {
        if !phrase.stems.contains(&word.stem) {
            continue;
        }
        let mut places: Vec<usize> = Vec::new();
        let mut found: Vec<&str> = Vec::new();
        for (place, word) in said.iter().enumerate().skip(first).take(window) {
            if phrase.stems.contains(&word.stem) && !found.contains(&word.stem.as_str()) {
                found.push(&word.stem);
                places.push(place);
            }
        }
        let rare = found.iter().map(|stem| rarity(stem)).sum::<u32>() / u32::try_from(found.len()).unwrap_or(1).max(1);
        let rarest = found.iter().map(|stem| rarity(stem)).max().unwrap_or(0);
        let score = match (found.len(), wanted, phrase.title) {
            (1, 1, false) => 30 + rare * 35 / 100,
            // a title says what is done, and to what: one word of it alone says little
            (1, 1, true) => 20 + rare * 20 / 100,
            (1, _, _) => continue,
            (found, wanted, _) if found == wanted => 55 + rare * 40 / 100,
            (found, wanted, _) if found * 2 >= wanted && rarest >= 50 => {
                let part = u32::try_from(found * 100 / wanted).unwrap_or(100);
                (20 + rare * 30 / 100) * part / 100
            }
            _ => continue,
        };
        if best.as_ref().is_none_or(|best| score > best.score) {
            best = Some(Match { score, places });
        }
    }
    best
}

/// Matches with words of their own add up, each to a part of what is missing to a hundred.
fn together(matches: &[Match]) -> (u32, BTreeSet<usize>) {
    let (mut missing, mut places) = (100u32, BTreeSet::new());
    for (rank, one) in matches.iter().enumerate() {
        let new = one.places.iter().filter(|place| !places.contains(*place)).count();
        if new == 0 {
            continue;
        }
        // the first counts whole, others half and by what they bring
        let whole = u32::try_from(one.places.len()).unwrap_or(1).max(1);
        let weight = if rank == 0 { one.score } else { one.score * u32::try_from(new).unwrap_or(1) / whole / 2 };
        missing = missing * 100u32.saturating_sub(weight) / 100;
        places.extend(one.places.iter().copied());
    }
    (100 - missing, places)
}
