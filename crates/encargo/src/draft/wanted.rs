//! Makes one draft of a clause: how far its words reach, what it measures, by when, how often, who, why and with what.

use super::clause::Clause;
use super::measured::counts;
use super::read::Page;
use super::topics::{MEANS, MINE, REASON};
use super::{Draft, DraftKind};
use crate::calendar::Day;
use crate::date::{self, When, WhenValue};
use crate::goal::{Goal, GoalKind, Measure, Part, Provenance};
use crate::language::offset::Ruler;
use crate::language::phrases::Phrases;
use crate::language::reply::bare_reason;
use crate::language::token::fold;
use crate::language::{Language, lexicon};
use crate::quantity::{Change, Unit};
use crate::question::Source;
use crate::recurrence::RecurrenceRule;
use std::collections::BTreeMap;

/// What a wish holds, each part with the place of its words.
struct Parts<'w> {
    /// Where the words of the wish end.
    end: usize,
    change: Option<&'w Change>,
    due: Option<(Day, &'w When)>,
    /// The rule, its words, and where they end.
    cadence: Option<(String, &'w When, usize)>,
    means: Option<(usize, usize)>,
    reason: Option<usize>,
    responsible: Option<String>,
}

impl Page<'_> {
    /// The draft of the wish that begins at `verb`; `after` is the clause behind it, which may say who and when.
    pub(super) fn draft(
        &self,
        ruler: &mut Ruler<'_>,
        clause: Clause,
        verb: usize,
        after: Option<&Clause>,
        seen: &mut BTreeMap<String, usize>,
    ) -> Draft {
        let parts = self.parts(clause, verb, after);
        let end = parts.end;
        let object_end =
            [parts.due.as_ref().map(|(_, when)| when.at), parts.cadence.as_ref().map(|(_, when, _)| when.at)]
                .into_iter()
                .flatten()
                .fold(end, usize::min);
        let object = self.object(verb + 1, object_end);
        let measure = parts.change.map(|change| self.measure(change, object.as_deref()));
        let outcome = self.is_outcome(verb);
        // «ochenta apuntados», "twenty-four students": a figure to be reached, without a verb
        let bare = parts.change.is_some_and(|change| change.at == verb);
        // "cut the chasing from 6 hours a week to 2": a length of time is a measure too
        let sooner = self.cues.reducing.has(&self.tokens, verb)
            && self.times_in(verb, end).iter().any(|when| matches!(when.value, WhenValue::Length { .. }));
        let goal = sooner
            || ((outcome || bare) && measure.is_some() && !self.puts(verb, parts.change))
            || measure.as_ref().is_some_and(|m| m.baseline.is_some() || m.change_percent.is_some());
        let mut provenance = self.provenance(ruler, clause, verb, &parts, measure.as_ref());
        let sure = self.sure_in(clause.at, clause.next);
        provenance.extend(sure.map(|sure| Provenance {
            part: Part::Confidence,
            source: Source::Said,
            evidence: vec![self.quote(ruler, sure.at, sure.next)],
        }));
        let words = |part| {
            let row = provenance.iter().find(|row| row.part == part);
            row.and_then(|row| row.evidence.first()).map(|evidence| evidence.quote.clone())
        };
        let evidence = self.quote(ruler, verb, end);
        let wanted = Goal {
            kind: if goal { GoalKind::Business } else { GoalKind::Delegation },
            measure,
            due: parts.due.map(|(day, _)| day),
            cadence: parts.cadence.map(|(rrule, ..)| rrule),
            owner: parts.responsible,
            why: words(Part::Why).map(|words| bare_reason(&words).to_owned()),
            means: words(Part::Means),
            confidence: sure.map(|sure| sure.level),
            ..Goal::new(unique(slug(&evidence.quote), seen), self.language, evidence.quote.clone())
        };
        Draft {
            goal: Goal { provenance, ..wanted },
            kind: if goal { DraftKind::Goal } else { DraftKind::Task },
            sure: if clause.item { 90 } else { 75 },
            because: Vec::new(),
            today: self.note.today,
            day_first: self.note.day_first,
            evidence,
            action: Some(self.tokens.raw(verb).to_owned()),
            object,
        }
    }

    /// Where the words of a wish end that begins at `verb`, and who does it.
    pub(super) fn reach(&self, clause: Clause, verb: usize, after: Option<&Clause>) -> (usize, Option<String>) {
        let parts = self.parts(clause, verb, after);
        (parts.end, parts.responsible)
    }

    /// Finds the parts of a wish among the days, amounts and names of its clause.
    fn parts(&self, clause: Clause, verb: usize, after: Option<&Clause>) -> Parts<'_> {
        let tokens = &self.tokens;
        let phrase = |from: usize, list: Phrases| {
            (from..clause.next).find_map(|at| tokens.any_phrase(at, list).map(|(_, next)| (at, next)))
        };
        let kinds = self.topics().within(clause);
        let reason = if kinds & REASON == 0 { None } else { self.reason_in(verb + 1, clause.next) };
        // a comma, a bracket or a colon ends what is wanted; who and when may still stand behind it
        let inner = |at: usize| tokens.touch(at) && tokens.touch(at - 1); // "1:1"
        let aside = (verb + 2..clause.next)
            .filter(|_| !clause.whole)
            .find(|at| matches!(tokens.word(*at), "," | "(" | ":" | ";") && !(tokens.word(*at) == ":" && inner(*at)));
        let last = reason.filter(|_| !clause.whole).unwrap_or(clause.next);
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
        let repeats = self.times_in(verb, clause.next).iter().find_map(|when| match &when.value {
            WhenValue::Repeat { rrule, .. } if when.next <= clause.next && !self.in_brackets(verb, when.at) => {
                let (rrule, next) = self.also_on(rrule, when.next, clause.next);
                Some((rrule, when, next))
            }
            _ => None,
        });
        // «los lunes y jueves»: Thursday is no deadline
        let listed = repeats.as_ref().map_or(0..0, |(_, when, next)| when.next..*next);
        let due = self
            .due(clause, verb, last, after)
            .filter(|(_, when)| !(listed.contains(&when.at) && when.next <= listed.end));
        let means = if kinds & MEANS == 0 { None } else { phrase(verb + 2, self.cues.means) };
        let means = means.filter(|(_, next)| *next < end && self.brings(*next));
        let responsible = self.settled(clause, verb, responsible);
        Parts {
            end,
            change: self.change(clause, verb, end),
            due,
            cadence: repeats.or_else(|| self.rate(verb, end).map(|(rrule, when)| (rrule, when, when.next))),
            means,
            reason,
            responsible: responsible.or_else(|| self.taken_on(clause, verb).map(str::to_owned)),
        }
    }

    /// Whether a verb names an outcome, a pronoun at its end or not: «venderlo».
    fn is_outcome(&self, verb: usize) -> bool {
        let word = self.tokens.word(verb);
        let bare = || ["lo", "la", "los", "las"].iter().find_map(|tail| word.strip_suffix(tail));
        self.cues.outcomes.has(&self.tokens, verb)
            || (self.language == Language::Spanish && bare().is_some_and(|bare| self.cues.outcomes.contains(bare)))
    }

    /// The amount or change that measures a wish: among its own words, in brackets behind them, or from one value to
    /// another.
    fn change(&self, clause: Clause, verb: usize, end: usize) -> Option<&Change> {
        // «facturar 3 millones», "turn over 80k": the verb says what is counted
        let earned = |change: &Change| {
            let large = change.target.is_some_and(|target| target >= rust_decimal::Decimal::from(1000));
            let alone = !self.times_in(change.next, change.next + 2).is_empty();
            let outcome = change.at == verb + 1 && self.cues.outcomes.has(&self.tokens, verb);
            (large || alone) && (outcome || change.at == verb)
        };
        let fits = |change: &&Change| {
            change.next <= clause.next && (counts(change) || earned(change)) && !self.is_hours(change)
        };
        let bracket = |change: &Change| (end..change.at).take(3).any(|at| self.tokens.word(at) == "(");
        // «llenar el grupo de enero: 25 plazas»
        let colon = |change: &Change| change.at == end + 1 && self.tokens.word(end) == ":";
        let near = |change: &&Change| change.at < end || change.baseline.is_some() || bracket(change) || colon(change);
        self.changes_in(verb, clause.next).iter().filter(near).find(fits)
    }

    /// Each part with the words that said it.
    fn provenance(
        &self,
        ruler: &mut Ruler<'_>,
        clause: Clause,
        verb: usize,
        parts: &Parts<'_>,
        measure: Option<&Measure>,
    ) -> Vec<Provenance> {
        let mut found = Vec::new();
        let mut said = |part, at, next| {
            let evidence = vec![self.quote(ruler, at, next)];
            found.push(Provenance { part, source: Source::Said, evidence });
        };
        said(Part::Outcome, verb, parts.end);
        if let Some((change, measure)) = parts.change.zip(measure) {
            for (part, known) in [
                (Part::Metric, measure.metric.is_some()),
                (Part::Baseline, measure.baseline.is_some()),
                (Part::Target, measure.target.is_some() || measure.change_percent.is_some()),
            ] {
                if known {
                    said(part, change.at, change.next);
                }
            }
        }
        if let Some((_, when, next)) = &parts.cadence {
            said(Part::Cadence, when.at, *next);
        }
        if let Some((at, next)) = parts.means {
            let day = self.times_in(next + 1, parts.end).first().map_or(parts.end, |when| when.at);
            said(Part::Means, at, parts.end.min(day));
        }
        if let Some(at) = parts.reason {
            said(Part::Why, at, clause.next);
        }
        if let Some((_, when)) = &parts.due {
            let evidence = vec![self.quote(ruler, when.at, when.next)];
            found.push(Provenance { part: Part::Due, source: self.day_source(when), evidence });
        }
        found
    }

    /// «subir 20 productos a la tienda»: to put them there, not to raise a figure to twenty.
    fn puts(&self, verb: usize, change: Option<&Change>) -> bool {
        let figure =
            change.is_some_and(|change| change.at == verb + 1 && change.baseline.is_none() && change.percent.is_none());
        figure && matches!(self.tokens.word(verb), "subir" | "dejar" | "pasar")
    }

    /// «de 7 a 9» behind a day or a rhythm: hours, no change.
    fn is_hours(&self, change: &Change) -> bool {
        let hour =
            |value: Option<rust_decimal::Decimal>| value.is_some_and(|value| value <= rust_decimal::Decimal::from(24));
        let timed = self.times_in(change.at.saturating_sub(5), change.at).iter().any(|when| when.next + 1 >= change.at);
        timed && change.unit == Unit::Count(None) && hour(change.baseline) && hour(change.target)
    }

    /// "one email a week": how often, said beside a figure.
    fn rate(&self, at: usize, next: usize) -> Option<(String, &When)> {
        self.times_in(at, next).iter().find_map(|when| {
            let WhenValue::Length { seconds, months } = &when.value else { return None };
            let from = when.at.saturating_sub(3);
            let counted =
                !self.amounts_in(from, when.at).is_empty() || (from..when.at).any(|at| self.tokens.word(at) == "one");
            let rule = match (months, seconds / 86_400) {
                _ if self.tokens.word(when.at) != "a" || !counted => return None,
                (Some(1), _) => "FREQ=MONTHLY",
                (None, 1) => "FREQ=DAILY",
                (None, 7) => "FREQ=WEEKLY",
                _ => return None,
            };
            Some((rule.to_owned(), when))
        })
    }

    /// «los lunes y jueves», "every Monday, Wednesday and Friday": the other days of a weekly rhythm, and where they end.
    fn also_on(&self, rrule: &str, from: usize, end: usize) -> (String, usize) {
        let mut days = Vec::new();
        let mut at = from;
        while at < end && matches!(self.tokens.word(at), "," | "y" | "and" | "&") {
            let joined = matches!(self.tokens.word(at + 1), "y" | "and" | "los" | "every" | "cada" | "todos");
            let next = at + 1 + usize::from(joined) + usize::from(joined && self.tokens.word(at + 2) == "los");
            let Some(code) = lexicon::weekday(self.tokens.word(next), self.language).and_then(date::code) else {
                break;
            };
            days.push(code);
            at = next + 1;
        }
        let rule = rrule.parse::<RecurrenceRule>().ok().and_then(|rule| rule.with_weekdays(&days));
        rule.map_or_else(|| (rrule.to_owned(), from), |rule| (rule.to_string(), at))
    }

    /// Whether what stands behind «con» is something to do it with: no day and no figure ("with at least 60 registrants").
    fn brings(&self, at: usize) -> bool {
        let counts = matches!(self.tokens.word(at), "al" | "at" | "mas" | "more");
        let figure = !self.amounts_in(at, at + 1).is_empty();
        !counts && !figure && self.times_in(at, at + 1).is_empty()
    }

    /// Whether a bracket is open at a place.
    fn in_brackets(&self, from: usize, at: usize) -> bool {
        let last = (from..at).rev().find(|at| matches!(self.tokens.word(*at), "(" | ")"));
        last.is_some_and(|last| self.tokens.word(last) == "(")
    }

    /// Who takes a wish on by the words in front of it: "he'll" is the client, and in a chat "I'll" is who speaks.
    fn taken_on(&self, clause: Clause, verb: usize) -> Option<&'static str> {
        let promised = (clause.at..verb).any(|at| self.cues.promises.has(&self.tokens, at));
        let first_person =
            || (clause.at..verb).any(|at| matches!(self.tokens.word(at), "i'll" | "i" | "voy" | "tengo"));
        let other = self.speaker(clause).is_some_and(|name| !matches!(name, "yo" | "me"));
        if promised || (other && first_person()) {
            return Some("client");
        }
        // «cancela la suscripción», "post it twice a week": in a chat, asked of who reads it
        let order = match self.language {
            Language::Spanish => {
                let raw = self.tokens.raw(verb);
                raw.ends_with(['a', 'e', 'á', 'é', 'í'])
                    && (clause.at..verb)
                        .all(|at| self.cues.lead_ins.has(&self.tokens, at) || self.cues.fillers.has(&self.tokens, at))
            }
            Language::English => {
                self.cues.verbs.has(&self.tokens, verb)
                    && (clause.at..verb).all(|at| self.cues.fillers.has(&self.tokens, at))
            }
        };
        let asked = other && (self.armed(verb) || order);
        (asked || self.asked_of_me(clause, verb)).then_some("assistant")
    }

    /// «que me armes el calendario»: what somebody asks of who reads the chat.
    fn armed(&self, verb: usize) -> bool {
        self.language == Language::Spanish && self.tokens.word(verb).ends_with('s') && verb > 0
    }

    /// «me pide que», "I'll", «mandale»: the author of the note is to do it.
    pub(super) fn asked_of_me(&self, clause: Clause, verb: usize) -> bool {
        let asked = (clause.at..verb)
            .filter(|at| self.topics().at(*at) & MINE != 0)
            .any(|at| self.tokens.any_phrase(at, self.cues.mine).is_some_and(|(_, next)| next <= verb));
        let clitic = usize::from(matches!(self.tokens.word(verb), "le" | "les"));
        // «pasarle el test», not «escribirle a la lista»: handed by the author to the client
        let hands = self.language == Language::Spanish
            && ["arle", "erle", "irle"].iter().any(|tail| self.tokens.word(verb).ends_with(tail))
            && !(verb + 1..verb + 5).any(|at| matches!(self.tokens.word(at), "a" | "al"));
        asked || hands || (self.language == Language::Spanish && self.cues.verbs.has(&self.tokens, verb + clitic))
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

/// A slug of the first words: the same words give the same id wherever they stand.
pub(super) fn slug(quote: &str) -> String {
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
