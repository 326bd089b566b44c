//! A schedule as a Gantt picture; decides no day and runs no script.

mod axis;
mod draw;

use axis::Axis;
use draw::{Drawing, clipped, escaped};
use encargo::calendar::day_text;
use encargo::plan::Task;
use encargo::schedule::Slot;
use encargo::{Language, Schedule};

/// Pixels: the column of titles, the chart beside it, the height of a row, and what lies above the rows.
const LABELS: i64 = 360;
const CHART: i64 = 800;
const ROW: i64 = 24;
const TOP: i64 = 112;
const MARGIN: i64 = 16;

/// Fills that stay apart in print and for the colour-blind (after Okabe and Ito, 2008), one a doer, used in turn.
const FILLS: [&str; 6] = ["#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#999999"];

/// The schedule as a Gantt chart in SVG 1.1: a row a task by start day, bars coloured by who does them, a frame around
/// the critical ones, a thin line for the float, shaded days without work, a rhombus for a milestone, lines at today and
/// at the key date. No scripts, no outside references; every bar names its task and days for screen readers.
pub fn svg(schedule: &Schedule, language: Language) -> String {
    let mut rows: Vec<(&Task, &Slot)> =
        schedule.plan().tasks().iter().map(AsRef::as_ref).zip(schedule.slots()).collect();
    rows.sort_by_key(|(_, slot)| (slot.start, slot.finish));
    let doers = doers(&rows, language);
    let today = schedule.terms().today;
    let last = rows.iter().map(|(_, slot)| slot.finish).max().unwrap_or(today);
    let first = rows.iter().map(|(_, slot)| slot.start).min().unwrap_or(today).min(today);
    let axis = Axis::new(first, last.max(schedule.key_date().unwrap_or(last)), MARGIN + LABELS, CHART);
    let height = TOP + ROW * i64::try_from(rows.len()).unwrap_or(i64::MAX / ROW / 2) + MARGIN;
    let mut drawing = Drawing::new(2 * MARGIN + LABELS + CHART, height);
    head(&mut drawing, schedule, &doers, language);
    axis.draw(&mut drawing, schedule, language, TOP, height - MARGIN);
    for (at, (task, slot)) in (0..).zip(&rows) {
        let fill = doers.iter().position(|doer| *doer == self::doer(task, slot, language)).unwrap_or(0) % FILLS.len();
        row(&mut drawing, &axis, task, slot, (TOP + at * ROW, FILLS.get(fill).copied().unwrap_or("#999999")), language);
    }
    drawing.finish()
}

/// Title, key date and legend.
fn head(drawing: &mut Drawing, schedule: &Schedule, doers: &[&str], language: Language) {
    let plan = schedule.plan();
    let key = schedule.key_date().map(|day| format!(" · {}", day_text(day).say(language))).unwrap_or_default();
    let title = escaped(plan.title().say(language));
    let (critical, float) = match language {
        Language::Spanish => ("ruta crítica", "holgura"),
        Language::English => ("critical path", "float"),
    };
    drawing.add(&format!("<title>{title}{key}</title>"));
    drawing.add(&format!("<text class=\"h\" x=\"{MARGIN}\" y=\"34\">{title}{key}</text>"));
    let mut x = MARGIN;
    let mut entry = |drawing: &mut Drawing, mark: &dyn Fn(i64) -> String, words: &str| {
        let words = clipped(words, 24);
        drawing.add(&mark(x));
        drawing.add(&format!("<text x=\"{}\" y=\"64\">{}</text>", x + 24, escaped(&words)));
        x += 44 + 7 * i64::try_from(words.chars().count()).unwrap_or(24);
    };
    for (doer, fill) in doers.iter().zip(FILLS).take(FILLS.len()) {
        entry(
            drawing,
            &|x| format!("<rect x=\"{x}\" y=\"54\" width=\"18\" height=\"12\" rx=\"3\" fill=\"{fill}\"/>"),
            doer,
        );
    }
    entry(
        drawing,
        &|x| format!("<rect class=\"c\" x=\"{x}\" y=\"54\" width=\"18\" height=\"12\" rx=\"3\" fill=\"none\"/>"),
        critical,
    );
    entry(drawing, &|x| format!("<path class=\"f\" d=\"M{x} 60h18\"/>"), float);
}

/// One task: its title at the left, its bar or rhombus, its float.
fn row(drawing: &mut Drawing, axis: &Axis, task: &Task, slot: &Slot, (y, fill): (i64, &str), language: Language) {
    let title = task.title.say(language);
    let (middle, base) = (y + ROW / 2, y + 16);
    drawing.add(&format!("<text x=\"{MARGIN}\" y=\"{base}\">{}</text>", escaped(&clipped(title, 50))));
    let days =
        if slot.start == slot.finish { slot.finish.to_string() } else { format!("{} – {}", slot.start, slot.finish) };
    let who = doer(task, slot, language);
    let label = escaped(&format!("{title}: {days}{}{who}", if who.is_empty() { "" } else { ", " }));
    let class = if slot.critical { " class=\"c\"" } else { "" };
    let (from, to) = (axis.left(slot.start), axis.right(slot.finish));
    let late = axis.right(slot.late_finish.min(axis.last()));
    if late > to && !task.milestone {
        drawing.add(&format!("<path class=\"f\" d=\"M{to} {middle}H{late}\"/>"));
    }
    let shape = if task.milestone {
        let x = i64::midpoint(from, to);
        format!("<path{class} d=\"M{x} {}l8 8l-8 8l-8 -8z\" fill=\"#222222\">", middle - 8)
    } else {
        format!(
            "<rect{class} x=\"{from}\" y=\"{}\" width=\"{}\" height=\"14\" rx=\"3\" fill=\"{fill}\">",
            y + 5,
            (to - from).max(2)
        )
    };
    let end = if task.milestone { "</path>" } else { "</rect>" };
    drawing.add(&format!("{shape}<title>{label}</title>{end}"));
}

/// Who does a task: the person, or the role when nobody fills it.
fn doer<'a>(task: &'a Task, slot: &'a Slot, language: Language) -> &'a str {
    let role = || task.responsible().next().map(|role| role.label.say(language));
    if task.milestone { "" } else { slot.person.as_deref().or_else(role).unwrap_or_default() }
}

/// The doers, each once, in the order they appear.
fn doers<'a>(rows: &[(&'a Task, &'a Slot)], language: Language) -> Vec<&'a str> {
    let mut doers: Vec<&str> = Vec::new();
    for (task, slot) in rows {
        let doer = doer(task, slot, language);
        if !doer.is_empty() && !doers.contains(&doer) && doers.len() < FILLS.len() {
            doers.push(doer);
        }
    }
    doers
}
