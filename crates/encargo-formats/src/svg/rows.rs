//! The rows of the picture: a headline a phase, a bar or rhombus a task; decides no day.

use super::axis::Axis;
use super::draw::{Drawing, clipped, escaped, fill, float, rhombus};
use super::state::Look;
use super::{MARGIN, Size, doer};
use crate::portfolio::Part;
use encargo::calendar::{Calendar, Day};
use encargo::history::TaskState;
use encargo::plan::Task;
use encargo::schedule::Slot;
use encargo::{Language, Schedule};
use std::collections::BTreeMap;

/// One row.
enum Row<'a> {
    /// A phase, or a plan among several: its words, its first and last day.
    Phase(&'a str, Day, Day),
    /// A task of the plan at a place.
    Task(&'a Task, &'a Slot, usize),
}

/// How each task stands, by its id.
type States = BTreeMap<String, TaskState>;

/// All rows, from above.
pub(super) struct Rows<'a> {
    list: Vec<Row<'a>>,
    parts: &'a [Part<'a>],
    language: Language,
}

impl<'a> Rows<'a> {
    /// Of one plan its phases by their first day, in them tasks by their days; no headline where there is one phase or none has
    /// words. Of several each under a headline.
    pub(super) fn of(parts: &'a [Part<'a>], language: Language) -> Self {
        let mut rows = Vec::new();
        for (place, part) in parts.iter().enumerate() {
            let phases = if parts.len() > 1 { whole(part) } else { phases(part.schedule, language) };
            for (words, mut tasks) in phases {
                tasks.sort_by_key(|(_, slot)| (slot.start, slot.finish));
                let first = tasks.iter().map(|(_, slot)| slot.start).min();
                let last = tasks.iter().map(|(_, slot)| slot.finish).max();
                if let (Some(words), Some(first), Some(last)) = (words, first, last) {
                    rows.push(Row::Phase(words, first, last));
                }
                rows.extend(tasks.into_iter().map(|(task, slot)| Row::Task(task, slot, place)));
            }
        }
        Self { list: rows, parts, language }
    }

    pub(super) fn count(&self) -> usize {
        self.list.len()
    }

    /// The characters of the longest words at the left, clipped.
    pub(super) fn longest(&self, limit: usize) -> usize {
        let words = |row: &Row<'_>| match row {
            Row::Phase(words, ..) => words.chars().count(),
            Row::Task(task, ..) => task.title.say(self.language).chars().count() + 2,
        };
        self.list.iter().map(words).max().unwrap_or(0).min(limit)
    }

    pub(super) fn draw(
        &self,
        drawing: &mut Drawing,
        axis: &Axis,
        doers: &[String],
        (top, size): (i64, Size),
        language: Language,
    ) {
        let about = |part: &Part<'_>| {
            let calendar = part.schedule.terms().calendar.clone().unwrap_or_default();
            let states: States = part.schedule.states().into_iter().map(|state| (state.task.clone(), state)).collect();
            (calendar, states)
        };
        let about: Vec<(Calendar, States)> = self.parts.iter().map(about).collect();
        for (at, row) in (0i64..).zip(&self.list) {
            let y = top + at * size.row;
            match row {
                Row::Phase(words, first, last) => phase(drawing, axis, words, (*first, *last), (y, size)),
                Row::Task(task, slot, place) => {
                    let who = doer(task, slot, language);
                    let number = doers.iter().position(|doer| *doer == who).unwrap_or(doers.len());
                    let Some((calendar, states)) = about.get(*place) else { continue };
                    let Some(state) = states.get(&task.id) else { continue };
                    let key = self.parts.get(*place).and_then(|part| part.schedule.plan().key_task());
                    let bar = Bar {
                        axis,
                        calendar,
                        task,
                        slot,
                        state,
                        look: Look::of(state, task.effort.likely),
                        who: &who,
                        number,
                        key: key.is_some_and(|key| key.id == task.id),
                    };
                    bar.draw(drawing, (y, size), language);
                }
            }
        }
    }
}

/// Tasks under a headline, or under none.
type Headed<'a> = (Option<&'a str>, Vec<(&'a Task, &'a Slot)>);

/// All tasks of a plan under its name.
fn whole<'a>(part: &'a Part<'a>) -> Vec<Headed<'a>> {
    let tasks = part.schedule.plan().tasks().iter().map(AsRef::as_ref).zip(part.schedule.slots());
    vec![(Some(part.label.as_str()), tasks.collect())]
}

/// The tasks of a plan by its phases, those by their first day.
fn phases(schedule: &Schedule, language: Language) -> Vec<Headed<'_>> {
    let mut phases: Vec<(&str, Vec<(&Task, &Slot)>)> = Vec::new();
    for (task, slot) in schedule.plan().tasks().iter().zip(schedule.slots()) {
        match phases.iter_mut().find(|(phase, _)| *phase == task.phase) {
            Some((_, tasks)) => tasks.push((task, slot)),
            None => phases.push((task.phase.as_str(), vec![(task, slot)])),
        }
    }
    let headed = phases.len() > 1 && schedule.plan().tasks().iter().any(|task| !task.phase_label.es.is_empty());
    if !headed {
        return vec![(None, phases.into_iter().flat_map(|(_, tasks)| tasks).collect())];
    }
    let begins = |tasks: &[(&Task, &Slot)]| tasks.iter().map(|(_, slot)| (slot.start, slot.finish)).min();
    phases.sort_by_key(|(_, tasks)| begins(tasks));
    let mut found = Vec::with_capacity(phases.len());
    for (_, tasks) in phases {
        // the words of the phase are those of its first task
        let first = tasks.iter().min_by_key(|(_, slot)| (slot.start, slot.finish));
        found.push((first.map(|(task, _)| task.phase_label.say(language)), tasks));
    }
    found
}

/// A headline, and a bracket over the days of its tasks.
fn phase(drawing: &mut Drawing, axis: &Axis, words: &str, (first, last): (Day, Day), (y, size): (i64, Size)) {
    let (from, to) = (axis.left(first), axis.right(last));
    drawing.add(&format!(
        "<rect class=\"ph\" x=\"{MARGIN}\" y=\"{y}\" width=\"{}\" height=\"{}\"/>",
        axis.left(axis.first()) - MARGIN,
        size.row
    ));
    let base = y + size.row / 2 + size.font * 36 / 100;
    let words = escaped(&clipped(words, size.title));
    drawing.add(&format!("<text class=\"p\" x=\"{}\" y=\"{base}\">{words}</text>", MARGIN + 2));
    let (line, foot) = (y + size.row / 2 - 2, size.bar / 2);
    drawing.add(&format!(
        "<path class=\"u\" d=\"M{from} {line}H{to}v{foot}l-3 -{}H{}l-3 {}z\"/>",
        foot - 3,
        from + 3,
        foot - 3
    ));
}

/// One task.
pub(super) struct Bar<'a> {
    axis: &'a Axis,
    calendar: &'a Calendar,
    task: &'a Task,
    pub(super) slot: &'a Slot,
    pub(super) state: &'a TaskState,
    pub(super) look: Look,
    who: &'a str,
    number: usize,
    key: bool,
}

impl Bar<'_> {
    fn draw(&self, drawing: &mut Drawing, (y, size): (i64, Size), language: Language) {
        let (task, slot, axis) = (self.task, self.slot, self.axis);
        let title = task.title.say(language);
        let (middle, base) = (y + size.row / 2, y + size.row / 2 + size.font * 36 / 100);
        let shown = escaped(&clipped(title, size.title));
        drawing.add(&format!("<text{} x=\"{}\" y=\"{base}\">{shown}</text>", self.look.title(), MARGIN + 12));
        self.tick(drawing, MARGIN + 1, middle);
        let days = if slot.start == slot.finish {
            slot.finish.to_string()
        } else {
            format!("{} – {}", slot.start, slot.finish)
        };
        let critical = match (slot.critical, language) {
            (false, _) => "",
            (true, Language::Spanish) => ", ruta crítica",
            (true, Language::English) => ", critical path",
        };
        let who = if self.who.is_empty() { String::new() } else { format!(", {}", self.who) };
        drawing.add(&format!(
            "<g><title>{}</title>",
            escaped(&format!("{title}: {days}{who}{critical}{}", self.said(language)))
        ));
        let (from, to) = (axis.left(slot.start), axis.right(slot.finish));
        if task.milestone {
            let half = (size.bar / 2 + 1).max(4);
            let x = i64::midpoint(from, to);
            drawing.add(&rhombus(x, middle, if self.key { half + 1 } else { half }, if self.key { "k" } else { "m" }));
        } else {
            let late = axis.right(slot.late_finish.min(axis.last()));
            let levelled = !slot.work.is_empty();
            let over = matches!(self.look, Look::Done | Look::Waived);
            if late > to + 3 && !over && !(levelled && slot.critical) {
                drawing.add(&float(to, late, middle));
            }
            self.work(drawing, (middle - size.bar / 2, size.bar), (from, to));
            self.progress(drawing, (middle - size.bar / 2, size.bar), (from, to));
        }
        let behind = if task.milestone { i64::midpoint(from, to) + size.bar } else { to };
        self.late(drawing, behind.min(axis.right(axis.last()) - 2) + 9, middle);
        drawing.add("</g>");
    }

    /// Whether a day between two others is worked and this task rests on it; long rests are not looked through.
    fn rests(&self, from: Day, to: Day) -> bool {
        from.iter_days().skip(1).take_while(|day| *day < to).take(100).any(|day| self.calendar.works(day))
    }

    /// The bar, in pieces where the work rests for days on which others work.
    fn work(&self, drawing: &mut Drawing, (y, height): (i64, i64), (from, to): (i64, i64)) {
        let mut pieces: Vec<(Day, Day)> = Vec::new();
        for work in &self.slot.work {
            match pieces.last_mut() {
                Some((_, last)) if !self.rests(*last, work.day) => *last = work.day,
                _ => pieces.push((work.day, work.day)),
            }
        }
        let spans: Vec<(i64, i64)> = if pieces.is_empty() {
            vec![(from, to)]
        } else {
            pieces.iter().map(|(first, last)| (self.axis.left(*first), self.axis.right(*last))).collect()
        };
        if spans.len() > 1 {
            drawing.add(&format!("<path class=\"j\" d=\"M{from} {}H{to}\"/>", y + height / 2));
        }
        for (from, to) in spans {
            let wide = (to - from).max(3);
            drawing.add(&format!(
                "<rect class=\"{}\" x=\"{from}\" y=\"{y}\" width=\"{wide}\" height=\"{height}\" fill=\"{}\"/>",
                self.look.bar(),
                fill(self.number)
            ));
            if self.slot.critical {
                let band = (height / 3).max(3);
                drawing.add(&format!(
                    "<rect class=\"c\" x=\"{from}\" y=\"{}\" width=\"{wide}\" height=\"{band}\"/>",
                    y + height - band
                ));
            }
        }
    }
}
