//! By when a draft is wanted: the day in its words, or in the few words behind a dash.

use super::clause::{Clause, infinitive};
use super::read::Page;
use crate::calendar::Day;
use crate::date::{Cue, When, WhenValue};
use crate::language::Language;
use crate::language::fronts::COMPARES;
use crate::language::token::Kind;
use crate::question::Source;

/// Behind a day that stands at the end of what is wanted: «, viernes tope», "16th at the latest".
const CLOSES: &[&str] = &[
    "a", "and", "as", "at", "como", "latest", "max", "maximo", "misma", "mismo", "please", "pls", "por", "si", "sin",
    "tope", "tops", "y",
];

impl Page<'_> {
    /// The day that bounds the wish, and where it was said.
    pub(super) fn due(&self, clause: Clause, verb: usize, last: usize, after: Option<&Clause>) -> Option<(Day, &When)> {
        let tokens = &self.tokens;
        // a day in the purpose is not the wish's («para llenar la agenda de enero»), nor is one that opens a statement
        // of its own («hoy son 150»)
        let purpose = (verb + 2..last).find(|at| tokens.word(*at) == "para" && infinitive(tokens.word(at + 1)));
        let states = |when: &When| {
            let opened = when.at.checked_sub(1).is_some_and(|at| matches!(tokens.word(at), "," | ";"));
            opened
                && tokens.kind(when.next) == Some(Kind::Word)
                && !(when.cue != Cue::Plain && matches!(when.value, WhenValue::Day(_)))
                && !CLOSES.contains(&tokens.word(when.next))
        };
        // «el calendario de enero»: a month that names a thing
        let names = |when: &When| {
            let of = (when.at.saturating_sub(2)..when.at).any(|at| matches!(tokens.word(at), "de" | "del" | "of"));
            // "the January newsletter"
            let thing = self.language == Language::English
                && when.next == when.at + 1
                && tokens.kind(when.next) == Some(Kind::Word)
                && !self.cues.means.has(tokens, when.next)
                && !matches!(tokens.word(when.next), "and" | "or" | "at" | "for" | "to" | "on" | "in" | "from" | "so");
            (of || thing) && when.cue == Cue::Plain && matches!(when.value, WhenValue::Range { .. })
        };
        // «(hoy 2,1)» tells where it stands
        let stands = |when: &When| {
            self.cues.today.has(tokens, when.at) && when.at.checked_sub(1).is_some_and(|at| tokens.word(at) == "(")
        };
        // "reply within 24 hours": how fast, not by when
        let pace =
            |when: &When| matches!(when.value, WhenValue::Length { seconds, .. } if self.is_pace(when.at, seconds));
        // «el año pasado»: what has been
        let past = |when: &When| {
            let over = when.due(self.note.today()).is_some_and(|day| day < self.note.today());
            over && when.cue == Cue::Plain && matches!(when.value, WhenValue::Range { .. })
        };
        // «que en 2026», "over last year": what it is compared with; «de 20 a 14 días»: a length that shrinks
        let compared = |when: &When| {
            let near = (when.at.saturating_sub(2)..when.at).any(|at| COMPARES.has(tokens, at));
            let begun = |start: Option<Day>| start.is_some_and(|start| start <= self.note.today());
            near && matches!(when.value, WhenValue::Range { start, .. } if begun(start)) && when.cue != Cue::Before
        };
        let shrinks = |when: &When| {
            matches!(when.value, WhenValue::Length { .. })
                && when.at >= 3
                && matches!(tokens.word(when.at - 1), "a" | "to")
                && matches!(tokens.word(when.at - 3), "de" | "from")
        };
        // "the Thursday clinic": a weekday that names a thing
        let clinic = |when: &When| {
            self.language == Language::English
                && matches!(when.value, WhenValue::Day(_))
                && when.next == when.at + 1
                && when.at.checked_sub(1).is_some_and(|at| tokens.word(at) == "the")
                && tokens.kind(when.next) == Some(Kind::Word)
                && tokens.kind(when.at) == Some(Kind::Word)
        };
        let inside = |when: &&When| {
            !compared(when)
                && !shrinks(when)
                && !clinic(when)
                && !pace(when)
                && !past(when)
                && when.at >= verb
                && when.next <= purpose.unwrap_or(last)
                && !states(when)
                && !names(when)
                && !stands(when)
        };
        let mut dues = self.days(self.times_in(verb, clause.next).iter().filter(inside));
        // «el mensaje para pedir reseñas mañana»: the day closes the clause
        if let (true, Some(from)) = (dues.is_empty(), purpose) {
            let closes = |when: &&When| when.next == last && matches!(when.value, WhenValue::Day(_)) && !states(when);
            dues = self.days(self.times_in(from, clause.next).iter().filter(closes));
        }
        if dues.is_empty() {
            dues = self.days(self.times_behind(clause, after).iter());
        }
        // «su objetivo para junio es llegar a 30»: the day stands beside the word that calls it a goal
        if dues.is_empty() && (clause.at..verb).any(|at| self.cues.goal_words.has(tokens, at)) {
            dues = self.days(self.times_in(clause.at, verb).iter());
        }
        // a day with «antes de», "by" in front bounds the wish; any other day only when there is none
        let by = dues.iter().rfind(|(_, when)| matches!(when.cue, Cue::By | Cue::Before));
        let bounded = by.or_else(|| dues.iter().rfind(|(_, when)| when.cue != Cue::Plain)).copied();
        let chosen = bounded.or_else(|| dues.last().copied())?;
        // "before half-term (15 Feb)": the day in brackets says which one is meant
        let exact = self.times_in(chosen.1.next, clause.next).iter().find(|when| {
            when.at <= chosen.1.next + 4
                && when.at.checked_sub(1).is_some_and(|at| tokens.word(at) == "(")
                && tokens.word(when.next) == ")"
        });
        Some(exact.and_then(|when| Some((when.due(self.note.today())?, chosen.1))).unwrap_or(chosen))
    }

    /// Whether a deadline was said or worked out: of a month or a length of time the last day is worked out.
    pub(super) fn day_source(&self, when: &When) -> Source {
        let ends = |at: usize| matches!(self.tokens.word(at), "fin" | "final" | "finales" | "end");
        let exact = when.cue == Cue::Before || (when.at.saturating_sub(2)..when.next).any(ends);
        let derived = matches!(when.value, WhenValue::Range { .. } | WhenValue::Length { .. }) && !exact;
        if derived { Source::Inferred } else { Source::Said }
    }

    fn days<'w>(&self, times: impl Iterator<Item = &'w When>) -> Vec<(Day, &'w When)> {
        times.filter_map(|when| Some((when.due(self.note.today())?, when))).collect()
    }

    /// The days in the few words behind a dash: "– me, today".
    fn times_behind(&self, clause: Clause, after: Option<&Clause>) -> &[When] {
        let near = |after: &&Clause| after.next - after.at <= 6 && self.stands_behind(clause, after);
        after.filter(near).map_or(&[], |after| self.times_in(after.at, after.next))
    }
}
