//! Puts a note's clauses, days and amounts together into drafts, facts and what is set aside.

use super::clause::{Clause, clauses};
use super::fact::facts;
use super::kind::{Sort, sort};
use super::record;
use super::{Aside, AsideReason, Draft, DraftKind, Fact, Note, Reading};
use crate::date::{self, When, WhenValue};
use crate::finding::{Finding, Severity};
use crate::goal::{Direction, Goal, GoalKind, Measure, Part, Provenance};
use crate::language::cues::{self, Cues};
use crate::language::offset::Ruler;
use crate::language::token::{Kind, Tokens, fold};
use crate::language::{Evidence, Language, Text};
use crate::quantity::{self, Change, Unit};
use crate::question::{Source, Value};
use std::collections::BTreeMap;

/// A note as the reader holds it.
pub(super) struct Page<'n> {
    pub(super) note: &'n Note,
    pub(super) language: Language,
    pub(super) cues: &'static Cues,
    pub(super) tokens: Tokens<'n>,
    pub(super) times: Vec<When>,
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
    pub(super) fn times_in(&self, at: usize, next: usize) -> &[When] {
        between(&self.times, at, next, |when| when.at)
    }

    pub(super) fn tokens_ref(&self) -> &Tokens<'n> {
        &self.tokens
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
        let record = record::items(&self.tokens, self.cues);
        for (index, clause) in all.iter().enumerate() {
            let sort = sort(&self.tokens, *clause, self.language, self.cues);
            if !matches!(sort, Sort::Aside(AsideReason::Rejected | AsideReason::Someday | AsideReason::Question)) {
                self.facts_of(&mut ruler, *clause, sort, &mut reading.facts);
            }
            // what tells a fact is not also something that was done
            let told = reading
                .facts
                .last()
                .is_some_and(|fact| fact.evidence.end > ruler.at(self.tokens.bytes(clause.at, clause.next).0));
            let sort = if told && sort == Sort::Aside(AsideReason::Done) { Sort::Plain } else { sort };
            match sort {
                Sort::Wanted { .. } if record.is_some() => {}
                Sort::Wanted { verb } => {
                    let draft = self.draft(&mut ruler, *clause, verb, all.get(index + 1), &mut seen);
                    reading.facts.extend(self.authorship(&draft, *clause));
                    reading.drafts.push(draft);
                }
                Sort::Aside(reason) => {
                    reading.aside.push(Aside { reason, evidence: self.quote(&mut ruler, clause.at, clause.next) });
                }
                Sort::Plain => {}
            }
        }
        for item in record.unwrap_or_default() {
            reading.drafts.push(self.draft(&mut ruler, item, item.at, None, &mut seen));
        }
        reading.findings = contradictions(&reading.facts);
        reading
    }

    /// What a clause tells about the client's situation; a goal tells less than a plain statement.
    fn facts_of(&self, ruler: &mut Ruler<'_>, clause: Clause, sort: Sort, found: &mut Vec<Fact>) {
        let wanted = matches!(sort, Sort::Wanted { .. });
        let amounts = between(&self.amounts, clause.at, clause.next, |amount| amount.at);
        let mut told = facts(&self.tokens, clause, self.language, self.cues, amounts);
        if wanted {
            // "from 200 to 500 subscribers" tells where the list stands; "get 400 subscribers" does not
            let from = between(&self.changes, clause.at, clause.next, |change| change.at)
                .iter()
                .find_map(|change| change.baseline);
            told.retain(|(key, value)| {
                !key.starts_with("list_")
                    || from.is_some() && (*key == "list_exists" || *value == Value::Number(from.unwrap_or_default()))
            });
            let mailing = (clause.at..clause.next).any(|at| self.cues.mailing.contains(&self.tokens.word(at)));
            let timex = self.times_in(clause.at, clause.next).iter().find_map(|when| match &when.value {
                WhenValue::Repeat { timex, .. } => Some(timex.clone()),
                _ => None,
            });
            told.extend(timex.filter(|_| mailing).map(|timex| ("frequency", Value::Text(timex))));
        }
        for (key, value) in told {
            if !found.iter().rev().take(64).any(|fact| fact.key == key && fact.value == value) {
                let evidence = self.quote(ruler, clause.at, clause.next);
                found.push(Fact { key: key.to_owned(), value, evidence });
            }
        }
    }

    /// Who writes the text, when writing it is what is wanted: then it is not there yet either.
    fn authorship(&self, draft: &Draft, clause: Clause) -> Vec<Fact> {
        let (words, writes) = (clause.at..clause.next, |at: usize| self.cues.writing.contains(&self.tokens.word(at)));
        let text = |at: usize| {
            matches!(
                self.tokens.word(at),
                "draft" | "borrador" | "newsletter" | "boletin" | "texto" | "textos" | "copy"
            )
        };
        if !words.clone().any(writes) || !words.clone().any(text) {
            return Vec::new();
        }
        let fact = |key: &str, value| Fact { key: key.to_owned(), value, evidence: draft.evidence.clone() };
        let author = draft.responsible.clone().map(|who| fact("content_author", Value::Text(who)));
        author.into_iter().chain([fact("content_ready", Value::Flag(false))]).collect()
    }

    /// The text as one statement.
    pub(super) fn goal(&self) -> Goal {
        let mut ruler = Ruler::new(&self.note.text, self.note.unit);
        let whole = Clause {
            at: 0,
            next: self.tokens.len(),
            item: true,
            opens: true,
            question: false,
            crossed: false,
            whole: false,
        };
        let verb = match sort(&self.tokens, whole, self.language, self.cues) {
            Sort::Wanted { verb } => verb,
            _ => 0,
        };
        let draft = self.draft(&mut ruler, whole, verb, None, &mut BTreeMap::new());
        let mut goal = Goal { kind: GoalKind::Business, ..draft.goal() };
        self.beside_the_wish(&mut goal, verb);
        goal
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
        let inner = |at: usize| tokens.touch(at) && tokens.touch(at - 1); // "1:1"
        let aside = (verb + 2..clause.next)
            .filter(|_| !clause.whole)
            .find(|at| matches!(tokens.word(*at), "," | "(" | ":" | ";") && !(tokens.word(*at) == ":" && inner(*at)));
        let last = reason_at.filter(|_| !clause.whole).map_or(clause.next, |(at, _)| at);
        let body = aside.map_or(last, |at| at.min(last));
        let (person_at, responsible) = match self.responsible(verb, last, after) {
            _ if clause.whole => (None, None),
            (at, Some(who)) => (at.filter(|at| *at < body), Some(who)),
            (_, None) => self.named_beside(clause, verb, body, after),
        };
        let mut end = person_at.unwrap_or(body);
        while !clause.whole && end > verb + 1 && matches!(tokens.word(end - 1), "," | ":" | "(" | "-" | "y" | "and") {
            end -= 1;
        }
        let inside = |at: usize, next: usize| at >= verb && next <= clause.next;
        let times = self.times_in(verb, clause.next);
        let cadence = times.iter().find_map(|when| match &when.value {
            WhenValue::Repeat { rrule, .. } if inside(when.at, when.next) => Some((rrule.clone(), when)),
            _ => None,
        });
        let due = self.due(clause, verb, last, after);
        let changes = between(&self.changes, verb, clause.next, |change| change.at);
        let change = changes.iter().find(|change| inside(change.at, change.next) && counts(change));
        let means = (verb + 2..end).find_map(|at| tokens.any_phrase(at, self.cues.means).map(|(_, next)| (at, next)));
        let means = means.filter(|(_, next)| *next < end && self.brings(*next));

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
        let responsible = self.settled(clause, verb, responsible);
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

    /// Whether what stands behind «con» is something to do it with: no day and no figure ("with at least 60 registrants").
    fn brings(&self, at: usize) -> bool {
        let counts = matches!(self.tokens.word(at), "al" | "at" | "mas" | "more");
        let figure = !between(&self.amounts, at, at + 1, |amount| amount.at).is_empty();
        !counts && !figure && self.times_in(at, at + 1).is_empty()
    }

    /// «me pide que», "I'll", «mandale»: the author of the note is to do it.
    pub(super) fn asked_of_me(&self, clause: Clause, verb: usize) -> bool {
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
