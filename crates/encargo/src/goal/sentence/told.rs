//! What a goal's own words tell, so that nothing is said twice: and those words, trimmed, with every day made exact.

use crate::calendar::Day;
use crate::goal::{Goal, GoalKind, Measure, Part};
use crate::language::reply::JOINTS;
use crate::language::token::{Kind, Tokens, fold};
use crate::language::{Language, lexicon, number};
use crate::say;
use chrono::Datelike;
use rust_decimal::Decimal;

/// The words of a goal and which of its parts they tell.
#[derive(Clone)]
#[allow(clippy::struct_excessive_bools, reason = "one for each part that words may tell")]
pub(super) struct Told {
    /// The words, with exact days.
    pub words: String,
    /// The words as they were said.
    pub raw: String,
    /// The figures, or there are none.
    pub figures: bool,
    /// A figure that a piece of work has and its words do not tell: «8 clases».
    pub size: Option<String>,
    /// Today's value, where the words tell the figure to reach and not that one.
    pub baseline: Option<Decimal>,
    pub due: bool,
    /// The exact date of a day that the words leave open.
    pub date: Option<String>,
    pub cadence: bool,
    pub means: bool,
    pub why: bool,
}

impl Told {
    pub(super) fn of(goal: &Goal) -> Self {
        let mut words = trimmed(&goal.outcome);
        // a day or a rhythm that was said first and changed later is not said again
        for part in [Part::Due, Part::Cadence] {
            if let Some(stale) = stale(goal, part, &words) {
                words = without(&words, &stale);
            }
        }
        if let Some(said) = stale(goal, Part::Target, &words).filter(|_| !figures_in(goal, &words)) {
            words = renewed(goal, &words, &said);
        }
        let whole = words.clone();
        let owner = quotes(goal, Part::Owner).next_back().unwrap_or_default();
        let named = goal.owner.as_deref().unwrap_or_default();
        let author: &[&str] = match named {
            "assistant" => &["yo", "me again", "me", "myself", "yours truly"],
            "client" => &["ella", "él", "her", "him"],
            _ => &[],
        };
        let owners: Vec<&str> = [owner, named].into_iter().chain(author.iter().copied()).collect();
        words = trimmed(&super::clear::cleared(goal, &words, &owners, quotes(goal, Part::Due).next_back()));
        let raw = words.clone();
        let figures = figures_in(goal, &words);
        let measure = goal.measure.as_ref();
        let only_today = |m: &Measure| m.target.is_none() && m.change_percent.is_none();
        let baseline = measure
            .filter(|m| figures || only_today(m))
            .and_then(|measure| measure.baseline)
            .filter(|value| !has_figure(&words, *value, goal.language));
        let figures = figures || measure.is_none_or(only_today);
        let mut figures = figures;
        let mut size = None;
        let plain = |m: &&Measure| m.unit.is_none() || m.metric.is_none();
        let work = goal.kind == GoalKind::Delegation && !figures && !words.is_empty();
        if let Some(measure) = measure.filter(|_| work).filter(plain) {
            size = measure.target.map(|target| {
                let figure = say::amount(target, measure.unit.as_deref(), goal.language);
                match measure.metric.as_deref().filter(|_| measure.unit.is_none()) {
                    Some(name) => format!("{figure} {name}"),
                    None => figure,
                }
            });
            figures = measure.baseline.is_none() && size.is_some();
        }
        let size = size.filter(|_| figures);
        let cadence = rhythm_in(goal, &words);
        let mut date = None;
        let due = goal.due.is_none_or(|due| day_in(goal, due, &mut words, &mut date));
        let within = |part: &Option<String>| {
            part.as_deref().map(str::trim).is_none_or(|part| part.is_empty() || whole.contains(part))
        };
        let (means, why) = (within(&goal.means), within(&goal.why));
        Self { words, raw, figures, size, baseline, due, date, cadence, means, why }
    }
}

/// The words of a part in their order: the last holds.
fn quotes(goal: &Goal, part: Part) -> impl DoubleEndedIterator<Item = &str> {
    let rows = goal.provenance.iter().filter(move |row| row.part == part);
    rows.map(|row| row.evidence.first().map_or("", |evidence| evidence.quote.as_str()))
}

/// Words of a part that another answer has replaced.
fn stale(goal: &Goal, part: Part, words: &str) -> Option<String> {
    let all: Vec<&str> = quotes(goal, part).collect();
    let (last, before) = all.split_last()?;
    if !last.is_empty() && words.contains(last) {
        return None;
    }
    before.iter().find(|quote| !quote.is_empty() && words.contains(**quote)).map(|quote| (*quote).to_owned())
}

/// The words without some of them, and without the small words that they leave behind.
fn without(words: &str, quote: &str) -> String {
    let Some((front, behind)) = words.split_once(quote) else { return words.to_owned() };
    let mut kept: Vec<&str> = front.split_whitespace().collect();
    while kept.len() > 1 && kept.last().is_some_and(|word| JOINTS.contains(&fold(word).as_str())) {
        kept.pop();
    }
    trimmed(&format!("{} {behind}", kept.join(" ")))
}

/// The words with the figure of today's answer in the place of the one said first.
fn renewed(goal: &Goal, words: &str, said: &str) -> String {
    let Some(measure) = &goal.measure else { return words.to_owned() };
    let show = |value| say::amount(value, measure.unit.as_deref(), goal.language);
    let tail =
        measure.metric.as_deref().filter(|_| measure.unit.is_none()).map_or_else(String::new, |m| format!(" {m}"));
    let spanish = goal.language == Language::Spanish;
    let folded = fold(said);
    let pair = folded.starts_with("de ") || folded.starts_with("del ") || folded.starts_with("from ");
    let new = match (measure.baseline.filter(|_| pair), measure.target) {
        (Some(from), Some(to)) if spanish => format!("de {} a {}{tail}", show(from), show(to)),
        (Some(from), Some(to)) => format!("from {} to {}{tail}", show(from), show(to)),
        (None, Some(to)) if pair && spanish => format!("a {}{tail}", show(to)),
        (None, Some(to)) if pair => format!("to {}{tail}", show(to)),
        (None, Some(to)) => format!("{}{tail}", show(to)),
        (_, None) => return without(words, said),
    };
    words.replacen(said, &new, 1)
}

/// Whether the words tell the figure to reach or the change.
fn figures_in(goal: &Goal, words: &str) -> bool {
    let Some(measure) = &goal.measure else { return true };
    match (measure.target, measure.change_percent) {
        (Some(target), _) => has_figure(words, target, goal.language),
        (None, Some(change)) => {
            has_figure(words, change, goal.language)
                || quotes(goal, Part::Target)
                    .next_back()
                    .is_some_and(|quote| !quote.is_empty() && words.contains(quote))
        }
        (None, None) => false,
    }
}

/// Whether a figure stands among some words, in figures or in words.
fn has_figure(words: &str, value: Decimal, language: Language) -> bool {
    let tokens = Tokens::of(words);
    (0..tokens.len()).any(|at| {
        number::read(&tokens, at, language).is_some_and(|(read, _)| read == value)
            || (value == Decimal::ONE && matches!(tokens.word(at), "un" | "una" | "one" | "a" | "an"))
    })
}

/// Whether the words tell the rhythm.
fn rhythm_in(goal: &Goal, words: &str) -> bool {
    let Some(rule) = goal.rhythm() else { return true };
    let said = quotes(goal, Part::Cadence).next_back().filter(|quote| !quote.is_empty());
    said.is_some_and(|quote| words.contains(quote))
        || super::super::rhythm::cadence(&rule, goal.language).is_some_and(|cadence| words.contains(&cadence))
}

/// Whether the words tell the last day; a day that they leave open is made exact in its place.
fn day_in(goal: &Goal, due: Day, words: &mut String, date: &mut Option<String>) -> bool {
    if tells_date(words, due, goal.language) {
        return true;
    }
    let Some(quote) = quotes(goal, Part::Due).next_back().filter(|quote| !quote.is_empty()) else { return false };
    let Some(at) = words.find(quote) else { return false };
    let end = at + quote.len();
    // «los viernes» is no day but a rhythm
    let weekly = goal.cadence.is_some() && !quote.contains(|c: char| c.is_ascii_digit());
    let led = leads_to_a_day(words.get(..at).unwrap_or_default(), quote, goal.language);
    let apart = words.get(end..).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let dated = quote.contains(|c: char| c.is_ascii_digit());
    match completed(quote, due, goal.language).filter(|_| !weekly && (dated || (led && apart))) {
        None if weekly && lexicon_weekday(quote, goal.language) => {}
        Some(more) => words.insert_str(end, &more),
        None => {
            let day = say::date(due);
            let day = day.say(goal.language);
            // right behind its words a date needs no name
            let last = end == words.len()
                && (goal.why.is_none() || quotes(goal, Part::Why).next_back().is_some_and(|why| words.contains(why)));
            let label = match goal.language {
                _ if last => "",
                Language::Spanish => "fecha: ",
                Language::English => "date: ",
            };
            *date = Some(format!("{label}{day}"));
        }
    }
    true
}

/// Whether a day of the week stands for one day: «el viernes», "by Friday"; not «los viernes», "the Friday menu".
fn leads_to_a_day(front: &str, quote: &str, language: Language) -> bool {
    let both = fold(&format!("{front} {quote}"));
    let mut words = both.split_whitespace().rev();
    let (day, before) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    match language {
        Language::Spanish => {
            let one = !day.ends_with("bados") && !day.ends_with("domingos");
            one && matches!(before, "el" | "este" | "al" | "proximo" | "para")
        }
        Language::English => matches!(before, "by" | "on" | "before" | "this" | "next" | "until" | "for" | "due"),
    }
}

/// Whether words end with a day of the week.
fn lexicon_weekday(quote: &str, language: Language) -> bool {
    let last = quote.split_whitespace().next_back().unwrap_or_default();
    lexicon::weekday(&fold(last), language).is_some()
}

/// Whether a day stands among the words with its month and its year.
fn tells_date(words: &str, due: Day, language: Language) -> bool {
    let date = say::date(due);
    fold(words).contains(&fold(date.say(language)))
}

/// What completes the words of a day in their place: the year, or the date behind a weekday; nothing when they are not of
/// that kind.
fn completed(quote: &str, due: Day, language: Language) -> Option<String> {
    let tokens = Tokens::of(quote);
    let word = |back: usize| tokens.len().checked_sub(back).map_or("", |at| tokens.word(at));
    let number = |back: usize| tokens.len().checked_sub(back).is_some_and(|at| tokens.kind(at) == Some(Kind::Number));
    let is_month = |word: &str| lexicon::month(word, language) == Some(due.month());
    let is_day = |word: &str| word.trim_end_matches(|c: char| !c.is_ascii_digit()).parse() == Ok(due.day());
    let year = due.year();
    if word(1) == year.to_string() && tokens.len() > 3 {
        return Some(String::new());
    }
    let date = say::date(due);
    match language {
        Language::Spanish if is_month(word(1)) && word(2) == "de" && is_day(word(3)) => Some(format!(" de {year}")),
        Language::English if is_month(word(1)) && (is_day(word(2)) || (word(2) == "of" && is_day(word(3)))) => {
            Some(format!(" {year}"))
        }
        Language::English if number(1) && is_day(word(1)) && is_month(word(2)) => Some(format!(", {year}")),
        _ if lexicon::weekday(word(1), language).is_some() && tokens.len() <= 3 => {
            Some(format!(" {}", date.say(language)))
        }
        _ => None,
    }
}

/// The words without what only separates them from others: marks at their ends, brackets that are not closed.
fn trimmed(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut words = joined.as_str();
    loop {
        let before = words;
        words = words.trim_end_matches(|c: char| !c.is_alphanumeric() && !CLOSING.contains(c)).trim();
        words = words.trim_start_matches(|c: char| !c.is_alphanumeric() && !OPENING.contains(c)).trim();
        for (open, close) in PAIRS {
            let (opens, closes) = (words.matches(open).count(), words.matches(close).count());
            if closes > opens {
                words = words.strip_suffix(close).unwrap_or(words);
            }
            if opens > closes {
                words = words.strip_prefix(open).unwrap_or(words);
            }
        }
        if words == before {
            let open = words.matches('(').count() > words.matches(')').count();
            return if open { format!("{words})") } else { words.to_owned() };
        }
    }
}

/// Marks that may end the words.
const CLOSING: &str = "%€$£)]»”\"’'?+";
/// Marks that may begin them.
const OPENING: &str = "€$£([«“\"‘'¿+-";
const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('«', '»'), ('“', '”')];
