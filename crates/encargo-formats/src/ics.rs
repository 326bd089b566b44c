//! Schedules as iCalendar (RFC 5545): a VTODO a task with what has become of it, a VEVENT for the key date and, on wish,
//! for each task; decides no day.

use crate::import_form::{Item, description, items};
use crate::portfolio::Part;
use crate::uid::digest;
use encargo::calendar::Day;
use encargo::history::TaskStatus;
use encargo::plan::{Dependency, DependencyKind, GapUnit, Plan};
use encargo::sheet::{CalendarTerms, Priority};
use encargo::{Error, Language, Schedule};

/// How many plans a calendar is named by.
const TITLES: usize = 4;

/// How many reviews go into a calendar: a year of weeks.
const REVIEWS: u32 = 53;

/// The longest line, in octets without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// The schedule as an iCalendar file: every task is a to-do (`VTODO`) with its due day, needs, doer and what has become of
/// it; the key date is an all-day event as well, and so is every task when the terms say so, for calendars that show no
/// to-dos.
///
/// Each entry has the same `UID` at every export, in every language, without a slash, and another one for another client.
/// The stamp is the day of the terms, so that the same schedule gives the same bytes; it and `SEQUENCE` rise with what
/// happens to a task and with the edition.
///
/// # Errors
/// Those of [`Schedule::sheet`], from which the words come.
pub fn ics(schedule: &Schedule, terms: impl Into<CalendarTerms>) -> Result<String, Error> {
    ics_all([schedule], terms)
}

/// Several plans, usually of one client, in one calendar.
///
/// # Errors
/// Those of [`ics`].
pub fn ics_all<'a>(
    schedules: impl IntoIterator<Item = &'a Schedule>,
    terms: impl Into<CalendarTerms>,
) -> Result<String, Error> {
    let terms = terms.into();
    let part = |schedule: &'a Schedule| Part {
        schedule,
        client: None,
        label: schedule.plan().title().say(terms.language).to_owned(),
    };
    written(&schedules.into_iter().map(part).collect::<Vec<_>>(), &terms)
}

/// Plans in one calendar, each with what it is called.
pub(crate) fn written(parts: &[Part<'_>], terms: &CalendarTerms) -> Result<String, Error> {
    let mut lines = Lines::default();
    lines.raw("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//encargo//encargo//EN\r\nCALSCALE:GREGORIAN");
    let titles: Vec<&str> = parts.iter().map(|part| part.label.as_str()).take(TITLES).collect();
    for name in ["NAME", "X-WR-CALNAME"] {
        lines.text(name, &titles.join(" · "));
    }
    for Part { schedule, client, .. } in parts {
        Entries { schedule, client: *client, terms }.write(&mut lines)?;
    }
    lines.raw("END:VCALENDAR");
    Ok(lines.written)
}

/// The entries of one plan.
struct Entries<'e> {
    schedule: &'e Schedule,
    /// Whose plan it is, among those of others.
    client: Option<&'e str>,
    terms: &'e CalendarTerms,
}

impl Entries<'_> {
    fn write(&self, lines: &mut Lines) -> Result<(), Error> {
        let items = items(self.schedule, self.terms.language)?;
        let mut told: std::collections::BTreeMap<&str, (u32, Day)> = std::collections::BTreeMap::new();
        let today = self.schedule.terms().today;
        for event in self.schedule.terms().history.events().iter().filter(|event| event.day <= today) {
            let (count, last) = told.entry(&event.task).or_insert((0, event.day));
            *count = count.saturating_add(1);
            *last = event.day.max(*last);
        }
        for item in &items {
            let (events, last) = told.get(item.task.id.as_str()).copied().unwrap_or((0, today));
            let sequence = self.terms.edition.saturating_add(events);
            self.todo(lines, item, sequence, last);
            if self.terms.events && !item.task.milestone {
                self.event(lines, item, sequence);
            }
        }
        let key = self.schedule.plan().key_task().and_then(|key| items.iter().find(|item| item.task.id == key.id));
        if let Some(item) = key {
            self.opened(lines, "VEVENT", &self.uid(&["key-date", &item.task.id]), self.terms.edition);
            lines.text("SUMMARY", &self.title(item));
            lines.raw(&format!("DTSTART;VALUE=DATE:{}", basic(item.due())));
            lines.raw("TRANSP:TRANSPARENT\r\nEND:VEVENT");
        }
        self.reviews(lines);
        Ok(())
    }

    /// The reviews to come, each with what to ask; up to the goal's due day, and no more than a year of weeks.
    fn reviews(&self, lines: &mut Lines) {
        let Some(rhythm) = &self.terms.reviews else { return };
        let (schedule, language) = (self.schedule, self.terms.language);
        let terms = schedule.terms();
        let review = schedule.review(&terms.history, terms.today);
        let always = review.questions.iter().filter(|question| question.when.is_none());
        let questions = always.map(|question| format!("- {}", question.text.say(language)));
        let about = questions.collect::<Vec<_>>().join("\n");
        let what = match language {
            Language::Spanish => "Revisión",
            Language::English => "Review",
        };
        let goal = schedule.plan().goal();
        let calendar = terms.calendar.clone().unwrap_or_default();
        for key in rhythm.key_dates(&calendar, terms.today, REVIEWS) {
            if goal.due.is_some_and(|due| key.day > due) || review.questions.is_empty() {
                break;
            }
            // named by the day of the rule, so that a review that moves off a holiday stays the same entry
            self.opened(lines, "VEVENT", &self.uid(&["review", &key.nominal.to_string()]), self.terms.edition);
            lines.text("SUMMARY", &format!("{what}: {}", goal.outcome));
            lines.text("DESCRIPTION", &about);
            lines.raw(&format!("DTSTART;VALUE=DATE:{}", basic(key.day)));
            lines.raw("TRANSP:TRANSPARENT\r\nEND:VEVENT");
        }
    }

    fn todo(&self, lines: &mut Lines, item: &Item<'_>, sequence: u32, last: Day) {
        let language = self.terms.language;
        self.opened(lines, "VTODO", &self.uid(&[&item.task.id]), sequence);
        lines.raw(&format!("LAST-MODIFIED:{}", stamp(last, sequence)));
        lines.text("SUMMARY", &self.title(item));
        lines.text("DESCRIPTION", &self.about(item));
        // RFC 5545 wants the due day later than the start; a task of one day has a due day alone.
        if item.start() < item.due() {
            lines.raw(&format!("DTSTART;VALUE=DATE:{}", basic(item.start())));
        }
        lines.raw(&format!("DUE;VALUE=DATE:{}", basic(item.due())));
        // one to four are high, five is medium, six to nine are low
        let priority = match item.priority {
            Some(Priority::Now) => "PRIORITY:1",
            Some(Priority::ThisWeek) => "PRIORITY:5",
            Some(Priority::NextWeek) => "PRIORITY:7",
            Some(Priority::Later) => "PRIORITY:9",
            None => "PRIORITY:0",
        };
        lines.raw(priority);
        lines.raw(match item.state.status {
            TaskStatus::ToDo | TaskStatus::Offered => "STATUS:NEEDS-ACTION",
            TaskStatus::InProgress | TaskStatus::Delivered | TaskStatus::Returned => "STATUS:IN-PROCESS",
            TaskStatus::Done => "STATUS:COMPLETED",
            TaskStatus::Waived => "STATUS:CANCELLED",
        });
        if item.state.status == TaskStatus::Done {
            let day = item.state.finished.unwrap_or(self.schedule.terms().today);
            lines.raw(&format!("PERCENT-COMPLETE:100\r\nCOMPLETED:{}T120000Z", basic(day)));
        } else if let Some(percent) = percent(item) {
            lines.raw(&format!("PERCENT-COMPLETE:{percent}"));
        }
        let label = item.task.phase_label.say(language);
        if !label.is_empty() {
            lines.text("CATEGORIES", label);
        }
        for need in &item.task.after {
            let kind = match need.kind {
                DependencyKind::FinishToStart => "FINISHTOSTART",
                DependencyKind::StartToStart => "STARTTOSTART",
                DependencyKind::FinishToFinish => "FINISHTOFINISH",
                DependencyKind::StartToFinish => "STARTTOFINISH",
            };
            let kind = if plain(need) { "DEPENDS-ON" } else { kind };
            // RFC 9253
            lines.text(&format!("RELATED-TO;RELTYPE={kind}{}", gap(need)), &self.uid(&[&need.task]));
        }
        lines.raw("END:VTODO");
    }

    /// The task as days in a calendar that shows no to-dos; it takes up nobody's time there.
    fn event(&self, lines: &mut Lines, item: &Item<'_>, sequence: u32) {
        self.opened(lines, "VEVENT", &self.uid(&["event", &item.task.id]), sequence);
        let tick = if item.state.status == TaskStatus::Done { "\u{2714} " } else { "" };
        lines.text("SUMMARY", &format!("{tick}{}", self.title(item)));
        lines.text("DESCRIPTION", &self.about(item));
        let end = item.due().succ_opt().unwrap_or(item.due()); // the end is the day after the last
        lines.raw(&format!("DTSTART;VALUE=DATE:{}", basic(item.start().min(item.due()))));
        lines.raw(&format!("DTEND;VALUE=DATE:{}", basic(end)));
        lines.raw(if item.state.status == TaskStatus::Waived { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        lines.raw("TRANSP:TRANSPARENT\r\nEND:VEVENT");
    }

    /// What a task is called; among the plans of others with the client before it.
    fn title(&self, item: &Item<'_>) -> String {
        let title = item.task.title.say(self.terms.language);
        self.client.map_or_else(|| title.to_owned(), |client| format!("{client}: {title}"))
    }

    fn opened(&self, lines: &mut Lines, kind: &str, uid: &str, sequence: u32) {
        lines.raw(&format!("BEGIN:{kind}\r\nUID:{uid}"));
        lines.raw(&format!("DTSTAMP:{}", stamp(self.schedule.terms().today, sequence)));
        lines.raw(&format!("SEQUENCE:{sequence}"));
    }

    /// Who does it, how it stands where it is neither open nor done, then all else.
    fn about(&self, item: &Item<'_>) -> String {
        let language = self.terms.language;
        let who = match language {
            Language::Spanish => "Quién",
            Language::English => "Who",
        };
        let doer = (!item.who.is_empty()).then(|| format!("{who}: {}", item.who));
        let about = Some(description(item, self.schedule, language)).filter(|about| !about.is_empty());
        doer.into_iter().chain(about).collect::<Vec<_>>().join("\n")
    }

    /// Stable across languages, days and exports, so that importing again updates and does not double; the client, or who
    /// answers for the goal and stands in the team as the client, keeps the plans of two clients apart.
    fn uid(&self, parts: &[&str]) -> String {
        let plan: &Plan = self.schedule.plan();
        let client = self.client.or(self.terms.client.as_deref()).map_or_else(
            || {
                let person = self.schedule.terms().team.person("client").map(|person| person.name.as_str());
                [plan.goal().owner.as_deref().unwrap_or_default(), person.unwrap_or_default()]
            },
            |client| [client, ""],
        );
        let whole = client.into_iter().chain([plan.goal().id.as_str(), plan.id()]).chain(parts.iter().copied());
        format!("{:032x}@encargo", digest(whole))
    }
}

/// How much of a task that is begun is done, in percent; nothing when nobody said.
fn percent(item: &Item<'_>) -> Option<u32> {
    let spent = u64::from(item.state.spent);
    let all = match item.state.remaining {
        Some(left) => spent.saturating_add(u64::from(left)),
        None => u64::from(item.task.effort.likely),
    };
    let percent = spent.saturating_mul(100).checked_div(all)?;
    (spent > 0).then(|| u32::try_from(percent.min(95)).unwrap_or(95))
}

/// Whether a dependency says no more than which task is waited for.
fn plain(need: &Dependency) -> bool {
    need.kind == DependencyKind::FinishToStart && need.lag == 0
}

/// The lag as a duration; RFC 9253 knows no working days, so they count as days.
fn gap(need: &Dependency) -> String {
    if need.lag == 0 {
        return String::new();
    }
    let sign = if need.lag < 0 { "-" } else { "" };
    let amount = need.lag.unsigned_abs();
    match need.unit {
        GapUnit::WorkingMinutes => format!(";GAP={sign}PT{amount}M"),
        GapUnit::WorkingDays | GapUnit::CalendarDays => format!(";GAP={sign}P{amount}D"),
    }
}

/// A day in basic form: `20261123`.
fn basic(day: Day) -> String {
    day.format("%Y%m%d").to_string()
}

/// A moment of a day that rises with the sequence: calendars take the later of two entries.
fn stamp(day: Day, sequence: u32) -> String {
    let second = sequence.min(86_399);
    format!("{}T{:02}{:02}{:02}Z", basic(day), second / 3600, second / 60 % 60, second % 60)
}

#[derive(Default)]
struct Lines {
    written: String,
}

impl Lines {
    /// Lines that are short and hold nothing to escape.
    fn raw(&mut self, line: &str) {
        self.written.push_str(line);
        self.written.push_str("\r\n");
    }

    /// A property with a text value: escaped, control characters left out, folded between characters.
    fn text(&mut self, name: &str, value: &str) {
        let mut room = LINE.saturating_sub(name.len() + 1);
        self.written.push_str(name);
        self.written.push(':');
        let mut put = |written: &mut String, piece: &str| {
            if piece.len() > room {
                written.push_str("\r\n ");
                room = LINE - 1;
            }
            room = room.saturating_sub(piece.len());
            written.push_str(piece);
        };
        for each in value.replace("\r\n", "\n").chars() {
            match each {
                '\\' => put(&mut self.written, "\\\\"),
                ';' => put(&mut self.written, "\\;"),
                ',' => put(&mut self.written, "\\,"),
                '\n' | '\r' => put(&mut self.written, "\\n"),
                each if each.is_control() => {}
                each => put(&mut self.written, each.encode_utf8(&mut [0; 4])),
            }
        }
        self.written.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_folded_between_characters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a,b;c\\d\ne\u{7}f");
        assert_eq!(lines.written, "SUMMARY:a\\,b\\;c\\\\d\\nef\r\n");
        let mut lines = Lines::default();
        let value = "ñ,".repeat(100);
        lines.text("SUMMARY", &value);
        assert!(lines.written.split("\r\n").all(|line| line.len() <= LINE));
        assert_eq!(lines.written.replace("\r\n ", "").trim_end(), format!("SUMMARY:{}", "ñ\\,".repeat(100)));
    }

    #[test]
    fn a_line_break_cannot_smuggle_a_property_in() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "x\r\nATTACH:file:///etc/passwd\rSTATUS:COMPLETED");
        assert_eq!(lines.written.lines().count(), 1);
    }
}
