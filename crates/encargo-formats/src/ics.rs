//! A schedule as iCalendar (RFC 5545): a VTODO a task, a VEVENT for the key date; decides no day.

use encargo::calendar::Day;
use encargo::plan::{Dependency, DependencyKind, GapUnit, Plan, Task};
use encargo::schedule::Slot;
use encargo::{Language, Schedule};

/// The longest line, in octets without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// The schedule as an iCalendar file: every task is a to-do (`VTODO`) with its due day, needs and doer; the key date is
/// an all-day event as well, for calendars that show no to-dos.
///
/// The stamp is midnight (UTC) of the day of the terms, so that the same schedule gives the same bytes.
pub fn ics(schedule: &Schedule, language: Language) -> String {
    let plan = schedule.plan();
    let mut lines = Lines::default();
    lines.raw("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//encargo//encargo//EN\r\nCALSCALE:GREGORIAN");
    for name in ["NAME", "X-WR-CALNAME"] {
        lines.text(name, plan.title().say(language));
    }
    let stamp = format!("{}T000000Z", basic(schedule.terms().today));
    for (task, slot) in plan.tasks().iter().zip(schedule.slots()) {
        lines.raw("BEGIN:VTODO");
        lines.text("UID", &uid(plan, &task.id));
        lines.raw(&format!("DTSTAMP:{stamp}"));
        lines.text("SUMMARY", task.title.say(language));
        lines.text("DESCRIPTION", &description(task, slot, language));
        // RFC 5545 wants the due day later than the start; a task of one day has a due day alone.
        if slot.start < slot.finish {
            lines.raw(&format!("DTSTART;VALUE=DATE:{}", basic(slot.start)));
        }
        lines.raw(&format!("DUE;VALUE=DATE:{}", basic(slot.finish)));
        lines.raw(if slot.critical { "PRIORITY:1" } else { "PRIORITY:5" });
        lines.raw("STATUS:NEEDS-ACTION");
        lines.text("CATEGORIES", task.phase_label.say(language));
        for need in &task.after {
            let kind = match need.kind {
                DependencyKind::FinishToStart => "FINISHTOSTART",
                DependencyKind::StartToStart => "STARTTOSTART",
                DependencyKind::FinishToFinish => "FINISHTOFINISH",
                DependencyKind::StartToFinish => "STARTTOFINISH",
            };
            lines.text(
                &format!("RELATED-TO;RELTYPE={}{}", if plain(need) { "DEPENDS-ON" } else { kind }, gap(need)),
                &uid(plan, &need.task),
            ); // RFC 9253
        }
        lines.raw("END:VTODO");
    }
    if let Some((task, slot)) = plan.key_task().and_then(|task| Some((task, schedule.slot(&task.id)?))) {
        lines.raw("BEGIN:VEVENT");
        lines.text("UID", &format!("{}/key-date", uid(plan, &task.id)));
        lines.raw(&format!("DTSTAMP:{stamp}"));
        lines.text("SUMMARY", task.title.say(language));
        lines.raw(&format!("DTSTART;VALUE=DATE:{}", basic(slot.finish)));
        lines.raw("TRANSP:TRANSPARENT");
        lines.raw("END:VEVENT");
    }
    lines.raw("END:VCALENDAR");
    lines.written
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

/// Stable across languages, days and exports, so that importing again updates and does not double; the goal keeps the
/// plans of two clients apart.
fn uid(plan: &Plan, task: &str) -> String {
    format!("{}/{}/{task}@encargo", plan.goal().id, plan.id())
}

/// Who does it, and when it is done.
fn description(task: &Task, slot: &Slot, language: Language) -> String {
    let role = task.responsible().next().map(|role| role.label.say(language));
    let (who, done) = match language {
        Language::Spanish => ("Quién", "Hecho cuando"),
        Language::English => ("Who", "Done when"),
    };
    let doer = slot.person.as_deref().or(role).map(|doer| format!("{who}: {doer}"));
    let checks = task.done.iter().map(|check| format!("{done}: {}", check.say(language)));
    doer.into_iter().chain(checks).collect::<Vec<_>>().join("\n")
}

/// A day in basic form: `20261123`.
fn basic(day: Day) -> String {
    day.format("%Y%m%d").to_string()
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
