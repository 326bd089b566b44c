//! Puts a note's clauses, days and amounts together into drafts, facts and what is set aside.

use super::clause::{Clause, clauses};
use super::fact::facts;
use super::kind::{Sort, sort};
use super::{Aside, Draft, DraftKind, Fact, Note, Reading};
use crate::calendar::Day;
use crate::date::{self, When, WhenValue};
use crate::finding::{Finding, Severity};
use crate::goal::{Direction, Goal, GoalKind, Measure, Part, Provenance};
use crate::language::cues::{self, Cues};
use crate::language::offset::Ruler;
use crate::language::token::{Kind, Tokens, fold};
use crate::language::{Evidence, Language, Text};
use crate::quantity::{self, Change, Unit};
use crate::question::Source;
use std::collections::BTreeMap;

/// A note as the reader holds it.
pub(super) struct Page<'n> {
    note: &'n Note,
    language: Language,
    cues: &'static Cues,
    tokens: Tokens<'n>,
    times: Vec<When>,
    amounts: Vec<quantity::Amount>,
    changes: Vec<Change>,
}

impl<'n> Page<'n> {
    pub(super) fn of(note: &'n Note) -> Self {
        let tokens = Tokens::of(&note.text);
        let language = note.language_of(&tokens);
        let times = date::read(&tokens, language, note.today);
        let amounts = quantity::read(&tokens, language, &times);
        let changes = quantity::changes(&tokens, language, &amounts);
        Self { note, language, cues: cues::of(language), tokens, times, amounts, changes }
    }

    /// The days that begin between two tokens: lists are in the order of the text, so none is read twice.
    fn times_in(&self, at: usize, next: usize) -> &[When] {
        between(&self.times, at, next, |when| when.at)
    }

    pub(super) fn times(&self) -> &[When] {
        &self.times
    }

    pub(super) fn amounts(&self) -> &[quantity::Amount] {
        &self.amounts
    }

    /// The words from one token to another, as evidence.
    fn quote(&self, ruler: &mut Ruler<'_>, at: usize, next: usize) -> Evidence {
        let (start, end) = self.tokens.bytes(at, next);
        self.evidence(ruler, start, end)
    }

    pub(super) fn evidence(&self, ruler: &mut Ruler<'_>, start: usize, end: usize) -> Evidence {
        let quote = self.note.text.get(start..end).unwrap_or_default().to_owned();
        Evidence { quote, start: ruler.at(start), end: ruler.at(end), unit: self.note.unit }
    }

    pub(super) fn reading(&self) -> Reading {
        let mut ruler = Ruler::new(&self.note.text, self.note.unit);
        let mut reading = Reading {
            language: self.language,
            drafts: Vec::new(),
            facts: Vec::new(),
            aside: Vec::new(),
            findings: Vec::new(),
        };
        let mut seen = BTreeMap::new();
        let all = clauses(&self.tokens, self.cues);
        for (index, clause) in all.iter().enumerate() {
            let sort = sort(&self.tokens, *clause, self.language, self.cues);
            if !matches!(
                sort,
                Sort::Aside(super::AsideReason::Rejected | super::AsideReason::Someday | super::AsideReason::Question)
            ) {
                for (key, value) in facts(
                    &self.tokens,
                    *clause,
                    self.language,
                    self.cues,
                    between(&self.amounts, clause.at, clause.next, |amount| amount.at),
                ) {
                    reading.facts.push(Fact {
                        key: key.to_owned(),
                        value,
                        evidence: self.quote(&mut ruler, clause.at, clause.next),
                    });
                }
            }
            match sort {
                Sort::Wanted { verb } => {
                    let draft = self.draft(&mut ruler, *clause, verb, all.get(index + 1), &mut seen);
                    reading.drafts.push(draft);
                }
                Sort::Aside(reason) => {
                    reading.aside.push(Aside { reason, evidence: self.quote(&mut ruler, clause.at, clause.next) });
                }
                Sort::Plain => {}
            }
        }
        reading.findings = contradictions(&reading.facts);
        reading
    }

    /// The text as one statement.
    pub(super) fn goal(&self) -> Goal {
        let mut ruler = Ruler::new(&self.note.text, self.note.unit);
        let whole = Clause { at: 0, next: self.tokens.len(), item: true, opens: true, question: false, crossed: false };
        let verb = match sort(&self.tokens, whole, self.language, self.cues) {
            Sort::Wanted { verb } => verb,
            _ => 0,
        };
        let draft = self.draft(&mut ruler, whole, verb, None, &mut BTreeMap::new());
        Goal { kind: GoalKind::Business, ..draft.goal() }
    }

    fn draft(
        &self,
        ruler: &mut Ruler<'_>,
        clause: Clause,
        verb: usize,
        after: Option<&Clause>,
        seen: &mut BTreeMap<String, usize>,
    ) -> Draft {
        let tokens = &self.tokens;
        let reason_at =
            (verb + 1..clause.next).find_map(|at| tokens.any_phrase(at, self.cues.reasons).map(|(_, next)| (at, next)));
        // a comma, a bracket or a colon ends what is wanted; who and when may still stand behind it
        let aside = (verb + 2..clause.next).find(|at| matches!(tokens.word(*at), "," | "(" | ":" | ";"));
        let last = reason_at.map_or(clause.next, |(at, _)| at);
        let body = aside.map_or(last, |at| at.min(last));
        let (person_at, responsible) = match self.responsible(verb, last, after) {
            (at, Some(who)) => (at.filter(|at| *at < body), Some(who)),
            (_, None) => self.named_beside(clause, verb, body),
        };
        let mut end = person_at.unwrap_or(body);
        while end > verb + 1 && matches!(tokens.word(end - 1), "," | ":" | "(" | "-" | "y" | "and") {
            end -= 1;
        }
        let inside = |at: usize, next: usize| at >= verb && next <= clause.next;
        let times = self.times_in(verb, clause.next);
        let cadence = times.iter().find_map(|when| match &when.value {
            WhenValue::Repeat { rrule, .. } if inside(when.at, when.next) => Some((rrule.clone(), when)),
            _ => None,
        });
        let dues = times.iter().filter(|when| when.at >= verb && when.next <= last);
        let dues: Vec<(Day, &When)> = dues.filter_map(|when| Some((when.due(self.note.today)?, when))).collect();
        // a day with «antes de», "by" in front bounds the wish; any other day only when there is none
        let bounded = dues.iter().rfind(|(_, when)| when.cue != date::Cue::Plain).copied();
        let due = bounded.or_else(|| dues.last().copied());
        let changes = between(&self.changes, verb, clause.next, |change| change.at);
        let change = changes.iter().find(|change| inside(change.at, change.next) && counts(change));
        let means = (verb + 2..end).find_map(|at| tokens.any_phrase(at, self.cues.means).map(|(_, next)| (at, next)));
        let means = means.filter(|(_, next)| *next < end && self.times_in(*next, *next + 1).is_empty());

        let action = self.tokens.raw(verb).to_owned();
        let outcome = self.cues.outcomes.contains(&tokens.word(verb));
        let object_end = due
            .as_ref()
            .map_or(end, |(_, when)| when.at)
            .min(cadence.as_ref().map_or(end, |(_, when)| when.at))
            .min(end);
        let object = self.object(verb + 1, object_end);

        let measure = change.map(|change| self.measure(change, object.as_deref()));
        let goal = (outcome && measure.is_some())
            || measure.as_ref().is_some_and(|m| m.baseline.is_some() || m.change_percent.is_some());
        let responsible = responsible.or_else(|| self.asked_of_me(clause, verb).then(|| "assistant".to_owned()));

        let mut provenance = vec![Provenance {
            part: Part::Outcome,
            source: Source::Said,
            evidence: vec![self.quote(ruler, verb, end)],
        }];
        let mut note = |part, source, evidence| provenance.push(Provenance { part, source, evidence: vec![evidence] });
        if let Some((change, measure)) = change.zip(measure.as_ref()) {
            let quote = self.quote(ruler, change.at, change.next);
            for (part, known) in [
                (Part::Metric, measure.metric.is_some()),
                (Part::Baseline, measure.baseline.is_some()),
                (Part::Target, measure.target.is_some() || measure.change_percent.is_some()),
            ] {
                if known {
                    note(part, Source::Said, quote.clone());
                }
            }
        }
        if let Some((_, when)) = &due {
            note(Part::Due, Source::Said, self.quote(ruler, when.at, when.next));
        }
        if let Some((_, when)) = &cadence {
            note(Part::Cadence, Source::Said, self.quote(ruler, when.at, when.next));
        }
        if let Some((at, next)) = means {
            let evidence =
                self.quote(ruler, at, end.min(self.times_in(next + 1, end).first().map_or(end, |when| when.at)));
            note(Part::Means, Source::Said, evidence);
        }
        let reason = reason_at.map(|(at, _)| self.quote(ruler, at, clause.next));
        if let Some(evidence) = &reason {
            note(Part::Why, Source::Said, evidence.clone());
        }
        let means = provenance
            .iter()
            .find(|row| row.part == Part::Means)
            .and_then(|row| row.evidence.first())
            .map(|e| e.quote.clone());
        let evidence = self.quote(ruler, verb, end);
        Draft {
            id: unique(slug(&evidence.quote), seen),
            kind: if goal { DraftKind::Goal } else { DraftKind::Task },
            language: self.language,
            today: self.note.today,
            evidence,
            action: Some(action),
            object,
            measure,
            due: due.map(|(day, _)| day),
            cadence: cadence.map(|(rrule, _)| rrule),
            responsible,
            reason: reason.map(|evidence| evidence.quote),
            means,
            confidence: if clause.item { 90 } else { 75 },
            provenance,
        }
    }

    /// «me pide que», "I'll", «mandale»: the author of the note is to do it.
    fn asked_of_me(&self, clause: Clause, verb: usize) -> bool {
        let asked = (clause.at..verb)
            .any(|at| self.tokens.any_phrase(at, self.cues.mine).is_some_and(|(_, next)| next <= verb));
        asked || (self.language == Language::Spanish && self.cues.verbs.contains(&self.tokens.word(verb)))
    }

    fn measure(&self, change: &Change, object: Option<&str>) -> Measure {
        let (metric, unit) = match &change.unit {
            Unit::Count(noun) => (noun.clone(), None),
            Unit::Percent => (None, Some("%".to_owned())),
            Unit::Money { iso, name } => (None, Some(iso.map_or_else(|| (*name).to_owned(), str::to_owned))),
        };
        let factor = change.target.is_none() && change.next == change.at + 1 && change.unit == Unit::Count(None);
        let metric = if factor { object.map(str::to_owned) } else { metric.or_else(|| self.metric_before(change)) };
        let direction = change.up.map(|up| if up { Direction::Increase } else { Direction::Decrease });
        Measure {
            metric,
            unit,
            baseline: change.baseline,
            target: change.target,
            change_percent: change.percent,
            direction,
            source: None,
        }
    }

    /// "the open rate from 20 % to 30 %": the words between the verb and the change.
    fn metric_before(&self, change: &Change) -> Option<String> {
        const JOINTS: &[&str] =
            &["a", "al", "by", "de", "del", "desde", "en", "hasta", "to", "un", "una", "at", "from", "in", "the"];
        let end = (0..=change.at)
            .rev()
            .find(|at| !JOINTS.contains(&self.tokens.word(at.saturating_sub(1))))
            .unwrap_or(change.at);
        let verb = (end.saturating_sub(6)..end).rev().find(|at| {
            let word = self.tokens.word(*at);
            self.cues.outcomes.contains(&word) || self.tokens.kind(*at) != Some(Kind::Word)
        })?;
        let start = verb
            + 1
            + usize::from(matches!(
                self.tokens.word(verb + 1),
                "la" | "el" | "las" | "los" | "the" | "her" | "his" | "su" | "my"
            ));
        let (from, to) = self.tokens.bytes(start, end);
        (start < end).then(|| self.note.text.get(from..to).map(str::to_owned))?
    }

    fn object(&self, at: usize, mut next: usize) -> Option<String> {
        const TRAILING: &[&str] = &[
            "antes", "de", "del", "el", "la", "para", "a", "by", "before", "on", "the", "in", "at", "hasta", "until",
            ",", "en", "al", "dia",
        ];
        while next > at && TRAILING.contains(&self.tokens.word(next - 1)) {
            next -= 1;
        }
        let (start, end) = self.tokens.bytes(at, next);
        (next > at).then(|| self.note.text.get(start..end).map(str::to_owned))?
    }

    /// Who does it, in words beside what is wanted: «, yo misma, esta semana», "Me: ", «… yo tmb, en AWeber».
    fn named_beside(&self, clause: Clause, verb: usize, body: usize) -> (Option<usize>, Option<String>) {
        let who = |at: usize| {
            let phrase = |list: &[&str]| self.tokens.any_phrase(at, list).map(|(_, next)| next);
            let closed = |next: usize| next >= clause.next || self.tokens.kind(next) == Some(Kind::Mark);
            if phrase(self.cues.assistant).is_some_and(closed) {
                return Some("assistant".to_owned());
            }
            phrase(self.cues.client).is_some_and(closed).then(|| "client".to_owned())
        };
        // in front, before a colon
        if verb >= 2 && self.tokens.word(verb - 1) == ":" {
            if let Some(who) = who(verb - 2) {
                return (None, Some(who));
            }
        }
        // behind a comma or a bracket
        let behind = (body..clause.next).filter(|at| matches!(self.tokens.word(*at), "," | "("));
        if let Some(found) = behind.take(6).find_map(|at| who(at + 1)) {
            return (None, Some(found));
        }
        // at the end of what is wanted
        let tail = (verb + 2..body).rev().take(4).find(|at| {
            let phrase = |list: &[&str]| self.tokens.any_phrase(*at, list).is_some_and(|(_, next)| next == body);
            phrase(self.cues.assistant) || phrase(self.cues.client)
        });
        match tail {
            Some(at) => {
                let mine = self.tokens.any_phrase(at, self.cues.assistant).is_some_and(|(_, next)| next == body);
                (Some(at), Some(if mine { "assistant" } else { "client" }.to_owned()))
            }
            None => (None, None),
        }
    }

    /// Who does it, and where the words that say so begin when they close the clause.
    fn responsible(&self, verb: usize, end: usize, after: Option<&Clause>) -> (Option<usize>, Option<String>) {
        let who = |at: usize, next: usize| -> Option<String> {
            if next <= at || next - at > 3 {
                return None;
            }
            let all = |list: &[&str]| self.tokens.any_phrase(at, list).is_some_and(|(_, end)| end == next);
            if all(self.cues.assistant) {
                return Some("assistant".to_owned());
            }
            if all(self.cues.client) {
                return Some("client".to_owned());
            }
            let name = next == at + 1
                && self.tokens.kind(at) == Some(Kind::Word)
                && self.tokens.raw(at).starts_with(char::is_uppercase);
            let day = self.times_in(at.saturating_sub(8), at + 1).iter().any(|when| at < when.next);
            (name && !day).then(|| self.tokens.raw(at).to_owned())
        };
        // "@ana", "(Ana)", ", yo" at the end of the clause
        if let Some(last) = end.checked_sub(1).filter(|last| *last > verb) {
            if self.tokens.word(last - 1) == "@" {
                return (Some(last - 1), Some(self.tokens.raw(last).to_owned()));
            }
            let closes = self.tokens.word(last) == ")";
            let stop = if closes { last } else { end };
            for start in (verb + 1..stop).rev().take(3) {
                if matches!(self.tokens.word(start - 1), "(" | ",")
                    && let Some(who) = who(start, stop)
                {
                    return (Some(start - 1), Some(who));
                }
            }
            if let Some((_, next)) = (verb + 1..end)
                .rev()
                .take(5)
                .find_map(|at| self.tokens.any_phrase(at, self.cues.assistant).map(|hit| (at, hit.1)))
                && next == end
                && self.tokens.word(end - 1) == "yo"
            {
                return (None, Some("assistant".to_owned()));
            }
        }
        // "– me", "- Karl" behind it
        let dash = matches!(self.tokens.word(end), "-" | "–" | "—");
        if let Some(after) = after.filter(|after| dash && after.at == end + 1) {
            let stop = (after.at..after.next).find(|at| self.tokens.word(*at) == ",").unwrap_or(after.next);
            if let Some(who) = who(after.at, stop) {
                return (None, Some(who));
            }
        }
        (None, None)
    }
}

/// A count of minutes, pages of a name and the like are the size of nothing: a change needs a unit or two ends.
fn counts(change: &Change) -> bool {
    change.baseline.is_some()
        || change.percent.is_some()
        || !matches!(change.unit, Unit::Count(None))
        || change.up.is_some()
}

/// The part of a list, sorted by the place where things begin, that begins between two places.
fn between<T>(list: &[T], at: usize, next: usize, begins: impl Fn(&T) -> usize) -> &[T] {
    let from = list.partition_point(|item| begins(item) < at);
    let to = list.partition_point(|item| begins(item) < next);
    list.get(from..to).unwrap_or_default()
}

/// A slug of the first words: the same words give the same id wherever they stand.
fn slug(quote: &str) -> String {
    let folded = fold(quote);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).take(8);
    let slug = words.collect::<Vec<_>>().join("-");
    if slug.is_empty() { "draft".to_owned() } else { slug }
}

/// The same words twice in one note: the second gets `-2`.
fn unique(slug: String, seen: &mut BTreeMap<String, usize>) -> String {
    let count = seen.entry(slug.clone()).or_insert(0);
    *count += 1;
    if *count == 1 { slug } else { format!("{slug}-{count}") }
}

/// Two values for one key: both stay, and a finding says so.
fn contradictions(facts: &[Fact]) -> Vec<Finding> {
    let mut by_key: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in facts {
        by_key.entry(&fact.key).or_default().push(fact);
    }
    let clashing = by_key
        .into_iter()
        .filter(|(_, facts)| facts.iter().any(|fact| facts.first().is_some_and(|first| first.value != fact.value)));
    clashing
        .map(|(key, facts)| Finding {
            code: "notes.contradiction".to_owned(),
            severity: Severity::Warning,
            about: key.to_owned(),
            message: Text::new(
                format!("Las notas dicen dos cosas distintas sobre `{key}`."),
                format!("The notes say two different things about `{key}`."),
            ),
            suggestion: Text::new("Pregunta cuál de las dos vale.", "Ask which of the two holds."),
            evidence: facts.iter().map(|fact| fact.evidence.clone()).collect(),
        })
        .collect()
}
