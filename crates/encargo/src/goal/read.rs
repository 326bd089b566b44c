//! A goal's own sentence read back, part by part; accepted only when the goal it gives says the very same words.

use super::rhythm::cadences;
use super::sentence::joint;
use super::{Direction, Goal, Measure, Part, Voice};
use crate::calendar::Day;
use crate::language::token::fold;
use crate::language::{Language, lexicon, number};
use rust_decimal::Decimal;

/// A goal and the bytes of the words of each part.
pub(crate) type Told = (Goal, Vec<(Part, usize, usize)>);

/// Openings of a sentence that speaks to somebody.
const OPENINGS: [(Language, Voice, &str); 9] = [
    (Language::Spanish, Voice::Tu, "te propones "),
    (Language::Spanish, Voice::Vos, "te proponés "),
    (Language::Spanish, Voice::Usted, "se propone "),
    (Language::Spanish, Voice::Tu, "tu objetivo: "),
    (Language::Spanish, Voice::Vos, "tu objetivo: "),
    (Language::Spanish, Voice::Usted, "su objetivo: "),
    (Language::English, Voice::Tu, "you aim to "),
    (Language::English, Voice::Tu, "your goal: "),
    (Language::English, Voice::Impersonal, ""),
];

/// What opens the means.
const MEANS: [&str; 10] = [
    ", con ", ", mediante ", ", usando ", ", gracias a ", ", a través de ", ", with ", ", through ", ", using ",
    ", via ", ", thanks to ",
];

/// A text with a place in it: pieces are cut from its end or its beginning and stay where they were.
#[derive(Clone, Copy)]
struct Piece<'t> {
    text: &'t str,
    at: usize,
}

impl Piece<'_> {
    /// What stands in front of some words and what stands behind them, where they stand first.
    fn split(self, words: &str) -> Option<(Self, Self)> {
        let (front, behind) = self.text.split_once(words)?;
        Some((Self { text: front, ..self }, Self { text: behind, at: self.at + front.len() + words.len() }))
    }

    fn after(self, words: &str) -> Option<Self> {
        let text = self.text.strip_prefix(words)?;
        Some(Self { text, at: self.at + words.len() })
    }

    fn trim(self) -> Self {
        let front = self.text.len() - self.text.trim_start().len();
        Self { text: self.text.trim(), at: self.at + front }
    }

    fn span(self, part: Part) -> (Part, usize, usize) {
        (part, self.at, self.at + self.text.len())
    }
}

/// What the sentence of a goal begins with when it counts something.
const VERBS: [&str; 13] = [
    "pasar de ", "llegar a ", "subir ", "bajar ", "llevar ", "aumentar ", "reducir ", "go from ", "reach ", "raise ",
    "bring ", "increase ", "cut ",
];

/// Whether a sentence could be a goal's own: nearly all others are told apart here.
fn could_be(lower: &str) -> bool {
    lower.ends_with(')')
        || [", ", " a más tardar el ", " cada ", " every "].iter().any(|mark| lower.contains(mark))
        || lower
            .match_indices(" by ")
            .any(|(at, by)| lower.as_bytes().get(at + by.len()).is_some_and(u8::is_ascii_digit))
        || VERBS.iter().chain(OPENINGS.iter().take(8).map(|row| &row.2)).any(|verb| lower.starts_with(verb))
}

/// The goal of a sentence that `sentence` has written in this language, in any voice.
pub(crate) fn told(text: &str, language: Language) -> Option<Told> {
    let whole = text.trim();
    let body = whole.strip_suffix('.')?;
    let at = text.len() - text.trim_start().len();
    // the capital of the first word is the sentence's
    let first = body.chars().next()?;
    let lower = first.to_lowercase().chain(body.chars().skip(1)).collect::<String>();
    if lower.len() != body.len() || body.contains('\n') || !could_be(&lower) {
        return None;
    }
    OPENINGS.iter().filter(|opening| opening.0 == language || opening.2.is_empty()).find_map(|(_, voice, opening)| {
        let core = Piece { text: &lower, at }.after(opening)?;
        let (goal, spans) = parts(core, language)?;
        // an outcome alone is read as any other words
        if spans.len() < 2 && opening.is_empty() {
            return None;
        }
        (goal.sentence((language, *voice)) == whole).then_some((goal, spans))
    })
}

fn parts(whole: Piece<'_>, language: Language) -> Option<Told> {
    let mut goal = Goal::new("", language, "");
    let mut spans = Vec::new();
    let mut rest = whole;
    if let Some((front, told)) = rest.text.strip_suffix(')').and_then(|inner| inner.rsplit_once(" (")) {
        for item in told.split("; ") {
            tail(&mut goal, item)?;
        }
        let span = Piece { text: told, at: rest.at + front.len() + 2 };
        let known = [(Part::Owner, goal.owner.is_some()), (Part::Confidence, goal.confidence.is_some())];
        spans.extend(known.into_iter().filter(|(_, known)| *known).map(|(part, _)| span.span(part)));
        rest = Piece { text: front, ..rest };
    }
    let because = format!(", {}", joint(language));
    if let Some((front, why)) = rest.split(&because).or_else(|| purpose(rest)) {
        goal.why = Some(why.text.to_owned());
        spans.push(why.span(Part::Why));
        rest = front;
    }
    let mut source = None;
    for words in [", medido en ", ", measured in "] {
        if let Some((front, name)) = rest.split(words) {
            (source, rest) = (Some(name.text.to_owned()), front);
        }
    }
    let by = if language == Language::Spanish { " a más tardar el " } else { " by " };
    let dated = (0..rest.text.len())
        .filter(|at| rest.text.get(*at..).is_some_and(|text| text.starts_with(by)))
        .find_map(|at| {
            let behind = Piece { text: rest.text.get(at + by.len()..)?, at: rest.at + at + by.len() };
            let (day, length) = day(behind.text, language)?;
            Some((Piece { text: rest.text.get(..at)?, ..rest }, behind, day, length))
        });
    let mut means = None;
    if let Some((front, behind, day, length)) = dated {
        goal.due = Some(day);
        spans.push(Piece { text: behind.text.get(..length)?, ..behind }.span(Part::Due));
        means = Some(Piece { text: behind.text.get(length..)?, at: behind.at + length }.trim());
        rest = front;
    } else if let Some((front, _)) =
        MEANS.iter().filter_map(|cue| rest.split(cue)).min_by_key(|(front, _)| front.text.len())
    {
        let text = rest.text.get(front.text.len() + 2..)?;
        means = Some(Piece { text, at: rest.at + front.text.len() + 2 }.trim());
        rest = front;
    }
    if let Some(means) = means.filter(|means| !means.text.is_empty()) {
        goal.means = Some(means.text.to_owned());
        spans.push(means.span(Part::Means));
    }
    let round = [" cada ", " every "].iter().any(|word| rest.text.contains(word));
    let known = if round { cadences(language) } else { Vec::new() };
    let fitting = known.into_iter().filter(|(_, words)| rest.text.ends_with(&format!(" {words}")));
    if let Some((rule, words)) = fitting.max_by_key(|(_, words)| words.len()) {
        let front = rest.text.get(..rest.text.len() - words.len() - 1)?;
        spans
            .push(Piece { text: rest.text.get(front.len() + 1..)?, at: rest.at + front.len() + 1 }.span(Part::Cadence));
        goal.cadence = Some(rule);
        rest = Piece { text: front, ..rest };
    }
    rest.text.clone_into(&mut goal.outcome);
    spans.push(rest.span(Part::Outcome));
    goal.measure = measure(rest.text, language);
    if let Some(measure) = &mut goal.measure {
        measure.source = source;
        let known = [
            (Part::Metric, measure.metric.is_some()),
            (Part::Baseline, measure.baseline.is_some()),
            (Part::Target, measure.target.is_some() || measure.change_percent.is_some()),
        ];
        spans.extend(known.into_iter().filter(|(_, known)| *known).map(|(part, _)| rest.span(part)));
    }
    Some((goal, spans))
}

/// A reason that opens with a word of its own, which belongs to it: «, para llenar la agenda».
fn purpose(text: Piece<'_>) -> Option<(Piece<'_>, Piece<'_>)> {
    let cues = [", para ", ", ya que ", ", así ", ", so ", ", to ", ", in order to ", ", since "];
    let (front, _) = cues.iter().filter_map(|cue| text.split(cue)).min_by_key(|(front, _)| front.text.len())?;
    let at = front.text.len() + 2;
    Some((front, Piece { text: text.text.get(at..)?, at: text.at + at }))
}

/// What stands in the brackets at the end.
fn tail(goal: &mut Goal, item: &str) -> Option<()> {
    let owner = match item {
        "respondes tú"
        | "respondés vos"
        | "responde usted"
        | "you answer for it"
        | "responde: la parte cliente"
        | "answers for it: the client" => "client",
        "responde: la asistencia" | "answers for it: the assistant" => "assistant",
        other => {
            let name = other.strip_prefix("responde: ").or_else(|| other.strip_prefix("answers for it: "));
            if let Some(name) = name {
                name
            } else {
                let level = other.strip_prefix("confianza: ").or_else(|| other.strip_prefix("confidence: "))?;
                goal.confidence =
                    Some(level.strip_suffix("/10")?.parse().ok().filter(|level| (1..=10).contains(level))?);
                return Some(());
            }
        }
    };
    goal.owner = Some(owner.to_owned());
    Some(())
}

/// A day as sentences write it: «31 de marzo de 2027», "31 March 2027"; and how many bytes that takes.
fn day(text: &str, language: Language) -> Option<(Day, usize)> {
    let words: Vec<&str> = text.splitn(if language == Language::Spanish { 6 } else { 4 }, ' ').collect();
    let ((Language::Spanish, [day, "de", month, "de", year, ..]) | (Language::English, [day, month, year, ..])) =
        (language, words.as_slice())
    else {
        return None;
    };
    let date = Day::from_ymd_opt(year.parse().ok()?, lexicon::month(&fold(month), language)?, day.parse().ok()?)?;
    let length = day.len() + month.len() + year.len() + if language == Language::Spanish { 8 } else { 2 };
    Some((date, length))
}

/// The measure of a core: «pasar de 200 a 500 suscriptores», "raise the open rate from 20% to 30%".
fn measure(core: &str, language: Language) -> Option<Measure> {
    let spanish = language == Language::Spanish;
    let (from_to, reach, bring): (&str, &str, &str) =
        if spanish { ("pasar de ", "llegar a ", "llevar ") } else { ("go from ", "reach ", "bring ") };
    let (from, to, by) = if spanish { (" de ", " a ", " un ") } else { (" from ", " to ", " by ") };
    let named = |words: &str| (!words.trim().is_empty()).then(|| words.trim().to_owned());
    if let Some(rest) = core.strip_prefix(from_to) {
        let (baseline, rest) = rest.split_once(to)?;
        let (baseline, unit, none) = amount(baseline, language)?;
        let (target, other, metric) = amount(rest, language)?;
        return (unit == other && none.is_empty()).then(|| both(named(metric), unit, baseline, target));
    }
    if let Some(rest) = core.strip_prefix(reach) {
        let (target, unit, metric) = amount(rest, language)?;
        return Some(Measure { metric: named(metric), unit, target: Some(target), ..Measure::default() });
    }
    let [up, down, more, less] = if spanish {
        ["subir ", "bajar ", "aumentar ", "reducir "]
    } else {
        ["raise ", "bring down ", "increase ", "cut "]
    };
    if let Some(rest) = [up, down].iter().find_map(|verb| core.strip_prefix(verb)) {
        let (name, figures) = rest.rsplit_once(from)?;
        let (baseline, target) = figures.split_once(to)?;
        let (baseline, unit, _) = amount(baseline, language)?;
        let (target, _, _) = amount(target, language)?;
        return Some(both(named(name), unit, baseline, target));
    }
    for (verb, direction) in [(more, Direction::Increase), (less, Direction::Decrease)] {
        if let Some((name, percent)) = core.strip_prefix(verb).and_then(|rest| rest.rsplit_once(by)) {
            let percent = figure(percent.strip_suffix('%')?.trim(), language)?;
            let direction = Some(direction);
            return Some(Measure {
                metric: named(name),
                change_percent: Some(percent),
                direction,
                ..Measure::default()
            });
        }
    }
    let (name, target) = core.strip_prefix(bring)?.rsplit_once(to)?;
    let (target, unit, _) = amount(target, language)?;
    Some(Measure { metric: named(name), unit, target: Some(target), ..Measure::default() })
}

fn both(metric: Option<String>, unit: Option<String>, from: Decimal, to: Decimal) -> Measure {
    let direction = Some(if to < from { Direction::Decrease } else { Direction::Increase });
    Measure { metric, unit, baseline: Some(from), target: Some(to), direction, ..Measure::default() }
}

/// An amount at the beginning of some words: the figure, its unit, and what stands behind it.
fn amount(text: &str, language: Language) -> Option<(Decimal, Option<String>, &str)> {
    let digits = |text: &str| text.find(|c: char| !matches!(c, '0'..='9' | '.' | ',' | '-')).unwrap_or(text.len());
    let code = |word: &str| word.len() == 3 && word.chars().all(|c| c.is_ascii_uppercase());
    if let Some(rest) = text.strip_prefix('€') {
        let (number, rest) = rest.split_at_checked(digits(rest))?;
        return Some((figure(number, language)?, Some("EUR".to_owned()), rest));
    }
    if let Some((iso, rest)) = text.split_once(' ').filter(|(iso, _)| code(iso)) {
        let (number, rest) = rest.split_at_checked(digits(rest))?;
        return Some((figure(number, language)?, Some(iso.to_owned()), rest));
    }
    let (number, rest) = text.split_at_checked(digits(text))?;
    let number = figure(number, language)?;
    for (sign, unit) in [(" %", "%"), ("%", "%"), (" €", "EUR")] {
        if let Some(rest) = rest.strip_prefix(sign) {
            return Some((number, Some(unit.to_owned()), rest));
        }
    }
    let iso = rest.strip_prefix(' ').map(|rest| rest.split_once(' ').map_or((rest, ""), |(iso, rest)| (iso, rest)));
    match iso.filter(|(iso, _)| code(iso)) {
        Some((iso, rest)) => Some((number, Some(iso.to_owned()), rest)),
        None => Some((number, None, rest)),
    }
}

/// A figure as `number::show` writes it.
fn figure(text: &str, language: Language) -> Option<Decimal> {
    // a figure of people's, not a page of digits
    if text.len() > 40 {
        return None;
    }
    let plain = match language {
        Language::Spanish => text.replace('.', "").replace(',', "."),
        Language::English => text.replace(',', ""),
    };
    let value: Decimal = plain.parse().ok()?;
    (number::show(value, language) == text).then_some(value)
}
