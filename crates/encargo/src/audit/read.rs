//! The work that a note tells of: its sentences in pieces, each with its rhythm, its length and what is said of it; ranks nothing.

use super::marks::{Mark, Marks};
use super::{Audit, AuditTask, score};
use crate::draft::{MentionValue, Note};
use crate::language::auditwords::{AROUND, BETWEEN, FILL, NO_RULES, ONLY, OTHERS, RULES, TIMES, WISHES};
use crate::language::offset::Ruler;
use crate::language::stem::{is_stop, stem};
use crate::language::token::{Kind, Tokens};
use crate::language::{Evidence, Language, Unit, number};
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeSet;

impl Note {
    /// The work that the note tells of, for an [`Audit`]: what is wanted as a task, what has a rhythm or a length, and what
    /// only the client can do; each with its words. An errand with a day of its own is no such work, and neither is what was
    /// done, dropped or put off. The first [`Audit::LIMIT`] pieces.
    ///
    /// ```
    /// let today = "2026-11-30".parse().unwrap();
    /// let note = encargo::Note::new("- Contestar correos, 2 horas al día, siempre lo mismo.", today)?;
    /// let tasks = note.audit_tasks();
    /// assert_eq!((tasks[0].work.as_str(), tasks[0].minutes_a_month), ("Contestar correos", Some(2610)));
    /// assert_eq!(tasks[0].rules, Some(true));
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn audit_tasks(&self) -> Vec<AuditTask> {
        let note = self.clone().counted_in(Unit::Byte);
        let reading = note.read();
        let tokens = Tokens::of(note.text());
        let page =
            Page { tokens: &tokens, language: reading.language, times: times(&note), marks: Marks::of(&reading) };
        let pieces = page.pieces();
        let mut found: Vec<(AuditTask, BTreeSet<String>, usize, usize)> = Vec::new();
        for (at, next) in pieces {
            let piece = page.piece(at, next);
            if found.len() < Audit::LIMIT && piece.is_work {
                found.push((piece.task, piece.stems, at, next));
            } else if let Some(place) = behind(&found, &piece.stems).filter(|_| piece.says_more && !piece.aside)
                && let Some((task, ..)) = found.get_mut(place)
            {
                add(task, piece.task, (at, next), &tokens);
            }
        }
        let mut ruler = Ruler::new(self.text(), self.unit());
        let mut tasks: Vec<(AuditTask, usize, usize)> =
            found.into_iter().map(|(task, _, at, next)| (task, at, next)).collect();
        for (task, at, next) in &mut tasks {
            let mut spans = vec![tokens.bytes(*at, *next)];
            spans.extend(task.evidence.iter().map(|more| (more.start, more.end)));
            let evidence = |(start, end): (usize, usize)| Evidence {
                quote: self.text().get(start..end).unwrap_or_default().to_owned(),
                start: ruler.at(start),
                end: ruler.at(end),
                unit: self.unit(),
            };
            spans.sort_unstable();
            task.evidence = spans.into_iter().map(evidence).collect();
        }
        tasks.into_iter().map(|(task, ..)| task).collect()
    }
}

/// A rhythm or a length that was said, by bytes.
struct Time {
    start: usize,
    end: usize,
    said: Said,
}

enum Said {
    /// A rule.
    Rhythm(String),
    /// Minutes, of less than a day.
    Length(u32),
}

/// The rhythms and lengths of a note, in order.
fn times(note: &Note) -> Vec<Time> {
    let mentions = note.mentions().into_iter().filter_map(|mention| {
        let said = match mention.value {
            MentionValue::Recurrence { rrule, .. } => Said::Rhythm(rrule),
            MentionValue::Duration { seconds } if (60..86_400).contains(&seconds) => {
                Said::Length(u32::try_from(seconds / 60).ok()?)
            }
            _ => return None,
        };
        Some(Time { start: mention.evidence.start, end: mention.evidence.end, said })
    });
    mentions.collect()
}

/// How many pieces of work back a later sentence may speak of.
const NEAR: usize = 40;

/// The work that a piece says more of: the latest that shares a word with it, or the one in front of it when it names nothing.
fn behind(found: &[(AuditTask, BTreeSet<String>, usize, usize)], stems: &BTreeSet<String>) -> Option<usize> {
    let near = found.len().saturating_sub(NEAR);
    let latest = found.iter().enumerate().skip(near).rev();
    let mut shared = latest.filter(|(_, (_, known, ..))| !known.is_disjoint(stems)).map(|(place, _)| place);
    shared.next().or_else(|| found.len().checked_sub(1))
}

/// What a later piece says fills what the work lacks.
fn add(task: &mut AuditTask, more: AuditTask, (at, next): (usize, usize), tokens: &Tokens<'_>) {
    if task.cadence.is_none() {
        (task.cadence, task.times) = (more.cadence, more.times);
    }
    if task.minutes.is_none() && task.minutes_a_month.is_none() {
        (task.minutes, task.minutes_a_month) = (more.minutes, more.minutes_a_month);
    }
    task.rules = task.rules.or(more.rules);
    task.only_client = task.only_client.or(more.only_client);
    let (start, end) = tokens.bytes(at, next);
    task.evidence.push(Evidence { quote: String::new(), start, end, unit: Unit::Byte });
}

/// A piece of a sentence, read.
struct Piece {
    task: AuditTask,
    /// The stems of the words that name something.
    stems: BTreeSet<String>,
    is_work: bool,
    /// It says something of work named elsewhere.
    says_more: bool,
    /// It is done, dropped or put off.
    aside: bool,
}

/// A note with all that is needed to cut it.
struct Page<'a, 't> {
    tokens: &'a Tokens<'t>,
    language: Language,
    times: Vec<Time>,
    marks: Marks,
}

impl Page<'_, '_> {
    /// The pieces, as tokens: sentences, cut where another draft begins and between two rhythms.
    fn pieces(&self) -> Vec<(usize, usize)> {
        let tokens = self.tokens;
        let mut pieces = Vec::new();
        let mut from = 0;
        for at in 0..=tokens.len() {
            let stop = matches!(tokens.word(at), "." | "!" | "?" | ";" | "•" | "…") && !self.inside(at);
            if at < tokens.len() && tokens.kind(at) != Some(Kind::Break) && !stop {
                continue;
            }
            self.cut(from, at, &mut pieces);
            from = at + 1;
        }
        pieces
    }

    /// Whether a point stands inside a number or a word: `p.m.`, `v2.0`.
    fn inside(&self, at: usize) -> bool {
        self.tokens.touch(at) && self.tokens.kind(at + 1) == Some(Kind::Word) && self.tokens.word(at) == "."
    }

    /// The first token that begins at a byte or behind it.
    fn token(&self, byte: usize) -> usize {
        let (mut low, mut high) = (0, self.tokens.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.tokens.span(middle).is_some_and(|(start, _)| start < byte) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    fn cut(&self, from: usize, to: usize, pieces: &mut Vec<(usize, usize)>) {
        let tokens = self.tokens;
        let (start, end) = tokens.bytes(from, to);
        // where another draft begins, the first apart
        let mut cuts: BTreeSet<usize> = self.marks.drafts(start, end).skip(1).map(|draft| self.token(draft)).collect();
        // between two rhythms, at the last mark or conjunction in front of the second
        let first = self.times.partition_point(|time| time.start < start);
        let within = self.times.iter().skip(first).take_while(|time| time.end <= end);
        let mut before: Option<usize> = None;
        for time in within.filter(|time| matches!(time.said, Said::Rhythm(_))) {
            let here = self.token(time.start);
            if let Some(before) = before.filter(|before| cuts.range(*before..here).next().is_none()) {
                cuts.extend((before..here).rev().find(|at| BETWEEN.contains(&tokens.word(*at))));
            }
            before = Some(self.token(time.end));
        }
        let mut at = from;
        let mark = |at: usize| !matches!(tokens.kind(at), Some(Kind::Word | Kind::Number));
        for cut in cuts.into_iter().chain([to]) {
            let (mut first, mut next) = (at, cut);
            while first < next && (mark(first) || BETWEEN.contains(&tokens.word(first))) {
                first += 1;
            }
            while next > first
                && (matches!(tokens.word(next - 1), "," | ":") || BETWEEN.contains(&tokens.word(next - 1)))
            {
                next -= 1;
            }
            if next > first {
                pieces.push((first, next));
            }
            at = cut.max(at);
        }
    }

    fn piece(&self, at: usize, next: usize) -> Piece {
        let tokens = self.tokens;
        let (start, end) = tokens.bytes(at, next);
        let mut task = AuditTask::new("");
        let mut taken: Vec<bool> = vec![false; next - at];
        let mut take = |from: usize, to: usize| {
            for place in from..to {
                place
                    .checked_sub(at)
                    .and_then(|place| taken.get_mut(place))
                    .into_iter()
                    .for_each(|taken| *taken = true);
            }
        };
        let first = self.times.partition_point(|time| time.end <= start);
        let times: Vec<&Time> = self.times.iter().skip(first).take_while(|time| time.start < end).collect();
        self.amounts(&times, &mut task);
        for time in &times {
            take(self.token(time.start), self.token(time.end));
        }
        let (mut place, mut wished) = (at, false);
        while place < next {
            let found = [(ONLY, 0), (OTHERS, 1), (RULES, 2), (NO_RULES, 3), (WISHES, 4)]
                .into_iter()
                .filter_map(|(phrases, kind)| tokens.any_phrase(place, phrases).map(|(_, to)| (to, kind)))
                .max_by_key(|(to, _)| *to);
            let Some((mut to, kind)) = found else {
                place += 1;
                continue;
            };
            match kind {
                0 => task.only_client = Some(true),
                1 => task.only_client = task.only_client.or(Some(false)),
                2 => task.rules = task.rules.or(Some(true)),
                3 => task.rules = Some(false),
                _ => wished = true,
            }
            while kind == 0 && to < next && FILL.contains(&tokens.word(to)) {
                to += 1;
            }
            take(place, to.min(next));
            place = to;
        }
        let free = |place: usize| !taken.get(place - at).copied().unwrap_or(true);
        task.work = self.named(at, next, &free);
        let names = |place: &usize| {
            let word = tokens.word(*place);
            free(*place) && tokens.kind(*place) == Some(Kind::Word) && !is_stop(word) && !AROUND.contains(&word)
        };
        let stems: BTreeSet<String> = (at..next).filter(names).map(|place| stem(tokens.word(place))).collect();
        let marks: Vec<Mark> = self.marks.over(start, end).collect();
        let has = |mark| marks.contains(&mark);
        let (drafted, aside) = (has(Mark::Work), has(Mark::Aside));
        let rhythm = task.cadence.is_some() || task.minutes_a_month.is_some();
        let told = rhythm && !has(Mark::Fact) || task.only_client == Some(true);
        let one_off = (has(Mark::Errand) || has(Mark::Goal)) && !rhythm;
        let is_work = (drafted || told) && !aside && !one_off && !stems.is_empty() && !task.work.is_empty();
        let says_more = rhythm || task.minutes.is_some() || task.rules.is_some() || task.only_client.is_some();
        if wished && is_work {
            task.only_client = task.only_client.or(Some(false));
        }
        Piece { task, stems, is_work, says_more, aside }
    }

    /// The rhythm and the minutes of a piece: a length right in front of a rhythm, or right behind it, is that much in each
    /// period; any other is that much each time.
    fn amounts(&self, times: &[&Time], task: &mut AuditTask) {
        for (place, time) in times.iter().enumerate() {
            match &time.said {
                Said::Rhythm(rule) if task.cadence.is_none() => {
                    task.cadence = Some(rule.clone());
                    task.times = self.count(time);
                }
                Said::Length(minutes) => {
                    let per = times.get(place + 1).filter(|next| self.close(time.end, next.start));
                    match per.map(|per| (&per.said, self.count(per))) {
                        Some((Said::Rhythm(rule), times)) => {
                            let year = score::times_a_year(rule).map(|year| year.saturating_mul(times.unwrap_or(1)));
                            let month = year.map(|year| score::a_month(*minutes, year));
                            task.minutes_a_month = task.minutes_a_month.or(month);
                        }
                        _ => task.minutes = task.minutes.or(Some(*minutes)),
                    }
                }
                Said::Rhythm(_) => {}
            }
        }
        if task.minutes_a_month.is_some() {
            task.minutes = None;
        }
    }

    /// Whether only spaces lie between two bytes.
    fn close(&self, from: usize, to: usize) -> bool {
        self.tokens.text.get(from..to).is_some_and(|between| between.trim().is_empty())
    }

    /// «tres veces por semana», "twice a week": how many times a rhythm is in its period.
    fn count(&self, time: &Time) -> Option<u32> {
        let tokens = self.tokens;
        let at = self.token(time.start);
        if tokens.word(at) == "twice" {
            return Some(2);
        }
        let (count, next) = number::read(tokens, at, self.language)?;
        TIMES.contains(&tokens.word(next)).then(|| count.to_u32()).flatten().filter(|count| *count > 1)
    }

    /// What the piece calls the work: its first words that are no time and no cue, without how they were brought up.
    fn named(&self, at: usize, next: usize, free: &dyn Fn(usize) -> bool) -> String {
        let tokens = self.tokens;
        let about = |place: usize| {
            AROUND.contains(&tokens.word(place)) || !matches!(tokens.kind(place), Some(Kind::Word | Kind::Number))
        };
        // runs of words that were left, each without marks and small words at its ends
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for place in at..next {
            if free(place) && !matches!(tokens.word(place), "," | ":" | "(" | ")" | "-" | "–" | "—" | "*") {
                match runs.last_mut().filter(|run| run.1 == place) {
                    Some(run) => run.1 = place + 1,
                    None => runs.push((place, place + 1)),
                }
            }
        }
        for (mut from, mut to) in runs {
            while from < to && about(from) {
                from += 1;
            }
            while to > from && about(to - 1) {
                to -= 1;
            }
            if (from..to).any(|place| !is_stop(tokens.word(place))) {
                let (start, end) = tokens.bytes(from, to);
                return tokens.text.get(start..end).unwrap_or_default().to_owned();
            }
        }
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use crate::audit::AuditTask;
    use crate::draft::Note;

    fn tasks(text: &str) -> Vec<AuditTask> {
        Note::new(text, "2026-11-30".parse().unwrap()).unwrap().audit_tasks()
    }

    /// The work, minutes a time, minutes a month, by rules, only the client.
    type Told<'a> = (&'a str, Option<u32>, Option<u32>, Option<bool>, Option<bool>);

    fn told(tasks: &[AuditTask]) -> Vec<Told<'_>> {
        let told = |task: &AuditTask| (task.minutes, task.minutes_a_month, task.rules, task.only_client);
        tasks
            .iter()
            .map(|task| (task.work.as_str(), told(task)))
            .map(|(work, (a, b, c, d))| (work, a, b, c, d))
            .collect()
    }

    #[test]
    fn a_list_in_spanish() {
        let tasks = tasks(
            "Marta me cuenta en qué se le va la semana:\n- Contestar correos, 2 horas al día, siempre lo mismo.\n\
             - Publicar en Instagram tres veces por semana; cada publicación le lleva 40 minutos.\n\
             - Hacer las facturas el día 1 de cada mes, 3 horas. Hay una lista de pasos.\n\
             - Las llamadas de venta solo las puede hacer ella, unas 4 horas a la semana.\n\
             Quiere delegar lo que más tiempo le quita.",
        );
        let expected = [
            ("Contestar correos", None, Some(2610), Some(true), None),
            ("Publicar en Instagram", Some(40), None, None, None),
            ("Hacer las facturas", Some(180), None, Some(true), None),
            ("Las llamadas de venta", None, Some(1040), None, Some(true)),
        ];
        assert_eq!(told(&tasks), expected);
        assert_eq!(tasks.iter().map(|task| task.times).collect::<Vec<_>>(), [None, Some(3), None, None]);
    }

    #[test]
    fn talk_in_english() {
        let tasks = tasks(
            "I spend two hours a day on email and every Friday I chase invoices, about 90 minutes. Only I can do the sales \
             calls. I'd like someone to take over the bookkeeping once a month. There is a checklist for it.",
        );
        let expected = [
            ("email", None, Some(2610), None, None),
            ("chase invoices", Some(90), None, None, None),
            ("sales calls", None, None, None, Some(true)),
            ("the bookkeeping", None, None, Some(true), Some(false)),
        ];
        assert_eq!(told(&tasks), expected);
    }

    #[test]
    fn an_errand_and_what_was_dropped_are_no_such_work() {
        let tasks = tasks("Enviar el contrato el viernes. Ya no quiere publicar en TikTok cada día.");
        assert_eq!(told(&tasks), []);
    }
}
