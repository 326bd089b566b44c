//! A goal's own sentence read back, part by part; accepted only when the goal it gives says the very same words.

use super::rhythm::cadences;
use super::sentence::{OPENINGS, TAKES_ON, joint};
use super::{Direction, Goal, GoalKind, Measure, Part, Voice};
use crate::calendar::Day;
use crate::language::token::fold;
use crate::language::{Language, lexicon, number};
use rust_decimal::Decimal;

/// A goal read back from its own sentence.
pub(crate) struct Told {
    /// The goal.
    pub goal: Goal,
    /// The bytes of the words of each part.
    pub spans: Vec<(Part, usize, usize)>,
    /// The bytes of the words between the opening and the brackets at the end, where the sentence has either.
    pub framed: Option<(usize, usize)>,
}

/// What opens the means.
const MEANS: [&str; 10] = [
    ", con ", ", mediante ", ", usando ", ", gracias a ", ", a través de ", ", with ", ", through ", ", using ",
    ", via ", ", thanks to ",
];

/// In front of a last day, for a day or for a rhythm.
const UNTIL: [(Language, &str); 4] = [
    (Language::Spanish, " para el "),
    (Language::Spanish, " hasta el "),
    (Language::English, " by "),
    (Language::English, " until "),
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

    fn trim(self) -> Self {
        let front = self.text.len() - self.text.trim_start().len();
        Self { text: self.text.trim(), at: self.at + front }
    }

    fn span(self, part: Part) -> (Part, usize, usize) {
        (part, self.at, self.at + self.text.len())
    }
}

/// What the words of a measure begin with.
const VERBS: [&str; 13] = [
    "pasar de ", "llegar a ", "subir ", "bajar ", "llevar ", "aumentar ", "reducir ", "go from ", "reach ", "raise ",
    "bring ", "increase ", "cut ",
];

/// Whether a sentence could be a goal's own: nearly all others are told apart here.
fn could_be(lower: &str) -> bool {
    let digit = |at: usize| lower.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    lower.ends_with(')')
        || [", ", ": ", " cada ", " every "].iter().any(|mark| lower.contains(mark))
        || UNTIL.iter().any(|(_, by)| lower.match_indices(by).any(|(at, by)| digit(at + by.len())))
        || TAKES_ON.iter().any(|row| lower.contains(row.2))
        || VERBS.iter().chain(OPENINGS.iter().map(|row| &row.5)).any(|words| lower.starts_with(words))
}

/// How a sentence begins: in which voice, of what kind of goal, whose work it is, and how many bytes that takes.
struct Begun {
    voice: Voice,
    kind: GoalKind,
    owner: Option<String>,
    length: usize,
}

/// Every way in which a sentence may be seen to begin, that of a goal which speaks to nobody last.
fn beginnings(whole: &str, lower: &str, language: Language) -> Vec<Begun> {
    let fixed = OPENINGS.iter().filter(|row| row.0 == language && lower.starts_with(row.5)).map(|row| Begun {
        voice: row.1,
        kind: row.2,
        owner: row.3.map(str::to_owned),
        length: row.5.len(),
    });
    let named = TAKES_ON.iter().filter(|row| row.0 == language).filter_map(|row| {
        let (name, _) = whole.split_once(row.2).filter(|(name, _)| name.len() < 60 && !name.contains([':', '(']))?;
        let length = name.len() + row.2.len();
        Some(Begun { voice: Voice::Tu, kind: GoalKind::Delegation, owner: Some(name.to_owned()), length })
    });
    let plain = [GoalKind::Business, GoalKind::Delegation];
    let plain = plain.map(|kind| Begun { voice: Voice::Impersonal, kind, owner: None, length: 0 });
    fixed.chain(named).chain(plain).collect()
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
    beginnings(body, &lower, language).into_iter().find_map(|begun| {
        let core = Piece { text: lower.get(begun.length..)?, at: at + begun.length };
        let (mut goal, mut spans, inner) = parts(core, language)?;
        goal.kind = begun.kind;
        if let Some(owner) = &begun.owner {
            goal.owner = Some(owner.clone());
            spans.push((Part::Owner, at, at + begun.length));
        }
        let framed = (begun.length > 0 || inner.1 < at + body.len()).then_some(inner);
        // an outcome alone is read as any other words
        if spans.len() < 2 && framed.is_none() {
            return None;
        }
        (goal.sentence((language, begun.voice)) == whole).then_some(Told { goal, spans, framed })
    })
}

/// A goal, the bytes of its parts, and those of the words in front of the brackets at the end.
type Parts = (Goal, Vec<(Part, usize, usize)>, (usize, usize));

fn parts(whole: Piece<'_>, language: Language) -> Option<Parts> {
    let mut goal = Goal::new("", language, "");
    let mut spans = Vec::new();
    let mut rest = whole;
    if let Some((front, told)) = rest.text.strip_suffix(')').and_then(|inner| inner.rsplit_once(" (")) {
        if told.split("; ").all(|item| tail(&mut goal, item, language).is_some()) {
            let span = Piece { text: told, at: rest.at + front.len() + 2 };
            let known = [
                (Part::Due, goal.due.is_some()),
                (Part::Owner, goal.owner.is_some()),
                (Part::Confidence, goal.confidence.is_some()),
            ];
            spans.extend(known.into_iter().filter(|(_, known)| *known).map(|(part, _)| span.span(part)));
            rest = Piece { text: front, ..rest };
        } else {
            goal = Goal::new("", language, "");
        }
    }
    let inner = (rest.at, rest.at + rest.text.len());
    let today = goal.measure.take();
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
    let dated = UNTIL.iter().filter(|row| row.0 == language).find_map(|(_, by)| {
        rest.text.match_indices(by).find_map(|(at, _)| {
            let behind = Piece { text: rest.text.get(at + by.len()..)?, at: rest.at + at + by.len() };
            let (day, length) = day(behind.text, language)?;
            Some((Piece { text: rest.text.get(..at)?, ..rest }, behind, day, length))
        })
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
    // behind a colon the figures that the words do not tell
    let split = rest.text.rmatch_indices(": ").find_map(|(at, colon)| {
        let behind = Piece { text: rest.text.get(at + colon.len()..)?, at: rest.at + at + colon.len() };
        Some((Piece { text: rest.text.get(..at)?, ..rest }, measure(behind.text, language)?, behind))
    });
    let mut counted = rest;
    if let Some((front, read, behind)) = split {
        goal.measure = Some(read);
        (rest, counted) = (front, behind);
    } else {
        goal.measure = measure(rest.text, language);
    }
    let rest = rest;
    if goal.measure.is_none() {
        goal.measure = today.clone().filter(|today| today.target.is_some());
    }
    if let (Some(measure), Some(today)) = (&mut goal.measure, today) {
        measure.baseline = measure.baseline.or(today.baseline);
        measure.direction = measure.direction.or_else(|| {
            let (from, to) = (measure.baseline?, measure.target?);
            Some(if to < from { Direction::Decrease } else { Direction::Increase })
        });
    }
    rest.text.clone_into(&mut goal.outcome);
    spans.push(rest.span(Part::Outcome));
    if let Some(measure) = &mut goal.measure {
        measure.source = source;
        let known = [
            (Part::Metric, measure.metric.is_some()),
            (Part::Baseline, measure.baseline.is_some()),
            (Part::Target, measure.target.is_some() || measure.change_percent.is_some()),
        ];
        spans.extend(known.into_iter().filter(|(_, known)| *known).map(|(part, _)| counted.span(part)));
    }
    Some((goal, spans, inner))
}

/// A reason that opens with a word of its own, which belongs to it: «, para llenar la agenda».
fn purpose(text: Piece<'_>) -> Option<(Piece<'_>, Piece<'_>)> {
    let cues = [", para ", ", ya que ", ", así ", ", so ", ", to ", ", in order to ", ", since "];
    let (front, _) = cues.iter().filter_map(|cue| text.split(cue)).min_by_key(|(front, _)| front.text.len())?;
    let at = front.text.len() + 2;
    Some((front, Piece { text: text.text.get(at..)?, at: text.at + at }))
}

/// What stands in the brackets at the end.
fn tail(goal: &mut Goal, item: &str, language: Language) -> Option<()> {
    let spanish = language == Language::Spanish;
    let dated = item.strip_prefix(if spanish { "fecha: " } else { "date: " }).unwrap_or(item);
    if let Some((due, _)) = day(dated, language).filter(|(_, length)| *length == dated.len()) {
        goal.due = Some(due);
        return Some(());
    }
    if let Some((target, unit, name)) = amount(item, language).filter(|_| item.contains(|c: char| c.is_ascii_digit())) {
        let metric = (!name.trim().is_empty()).then(|| name.trim().to_owned());
        goal.measure = Some(Measure { metric, unit, target: Some(target), ..Measure::default() });
        return Some(());
    }
    if let Some(today) = item.strip_prefix(if spanish { "hoy: " } else { "today: " }) {
        let (baseline, unit, _) = amount(today, language).filter(|read| read.2.is_empty())?;
        goal.measure = Some(Measure { baseline: Some(baseline), unit, ..Measure::default() });
        return Some(());
    }
    if let Some(level) = item.strip_prefix(if spanish { "confianza: " } else { "confidence: " }) {
        goal.confidence = Some(level.strip_suffix("/10")?.parse().ok().filter(|level| (1..=10).contains(level))?);
        return Some(());
    }
    let he = item.strip_prefix("a cargo del ").map(|name| format!("el {name}"));
    let owner = match item {
        _ if he.is_some() => he.as_deref()?,
        "a tu cargo" | "a su cargo" | "responsable: cliente" | "owner: you" | "owner: the client" => "client",
        "a cargo de tu asistente"
        | "a cargo de su asistente"
        | "responsable: asistente"
        | "owner: your assistant"
        | "owner: the assistant" => "assistant",
        other => other.strip_prefix(if spanish { "a cargo de " } else { "owner: " })?,
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
    // the article in front of a name is the sentence's
    let bare = |words: &str| {
        let article = ["el ", "la ", "los ", "las ", "the "].iter().find_map(|article| words.strip_prefix(article));
        named(article.unwrap_or(words))
    };
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
        return Some(both(bare(name), unit, baseline, target));
    }
    for (verb, direction) in [(more, Direction::Increase), (less, Direction::Decrease)] {
        if let Some((name, percent)) = core.strip_prefix(verb).and_then(|rest| rest.rsplit_once(by)) {
            let percent = figure(percent.strip_suffix('%')?.trim(), language)?;
            let direction = Some(direction);
            return Some(Measure {
                metric: bare(name),
                change_percent: Some(percent),
                direction,
                ..Measure::default()
            });
        }
    }
    let (name, target) = core.strip_prefix(bring)?.rsplit_once(to)?;
    let (target, unit, _) = amount(target, language)?;
    Some(Measure { metric: bare(name), unit, target: Some(target), ..Measure::default() })
}

fn both(metric: Option<String>, unit: Option<String>, from: Decimal, to: Decimal) -> Measure {
    let direction = Some(if to < from { Direction::Decrease } else { Direction::Increase });
    Measure { metric, unit, baseline: Some(from), target: Some(to), direction, ..Measure::default() }
}

/// An amount at the beginning of some words: the figure, its unit, and what stands behind it.
fn amount(text: &str, language: Language) -> Option<(Decimal, Option<String>, &str)> {
    let digits = |text: &str| text.find(|c: char| !matches!(c, '0'..='9' | '.' | ',' | '-')).unwrap_or(text.len());
    let (signed, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
    let led = [("US$", "USD"), ("$", "Dollar"), ("€", "EUR"), ("£", "GBP")];
    let (unit, text) = led
        .iter()
        .find_map(|(mark, unit)| Some((Some((*unit).to_owned()), text.strip_prefix(mark)?)))
        .unwrap_or((None, text));
    let (number, rest) = text.split_at_checked(digits(text))?;
    let number = figure(number, language)?;
    let number = if signed { -number } else { number };
    if unit.is_some() {
        return Some((number, unit, rest));
    }
    let behind = [
        (" %", "%"),
        ("%", "%"),
        (" €", "EUR"),
        (" £", "GBP"),
        (" pesos", "Peso"),
        (" libras", "Pound"),
        (" pounds", "Pound"),
        (" céntimos", "Cent"),
        (" cents", "Cent"),
    ];
    for (sign, unit) in behind {
        if let Some(rest) = rest.strip_prefix(sign) {
            return Some((number, Some(unit.to_owned()), rest));
        }
    }
    let code = |word: &str| word.len() == 3 && word.chars().all(|c| c.is_ascii_uppercase());
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
