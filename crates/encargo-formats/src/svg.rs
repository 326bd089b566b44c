//! A schedule as a Gantt picture: where everything lies; decides no day and runs no script.

mod axis;
mod draw;
mod load;
mod rows;
mod state;

use crate::portfolio::Part;
use axis::Axis;
use draw::{Drawing, FILLS, clipped, escaped};
use encargo::calendar::day_text;
use encargo::plan::Task;
use encargo::schedule::Slot;
use encargo::{Language, Schedule};
use rows::Rows;

/// Pixels around everything, and of the chart beside the titles.
const MARGIN: i64 = 16;
const CHART: i64 = 880;
/// The heights of the title, of a line of the legend, and of the scale above the rows.
const TITLE: i64 = 48;
const LEGEND: i64 = 22;
const SCALE: i64 = 64;

/// How many plans the title names.
const TITLES: usize = 4;

/// How large rows and words are, by how many there are: a plan of two hundred tasks still fits a page.
#[derive(Clone, Copy)]
struct Size {
    row: i64,
    bar: i64,
    font: i64,
    /// Characters of a title at most.
    title: usize,
}

impl Size {
    fn of(rows: usize) -> Self {
        match rows {
            0..=45 => Self { row: 26, bar: 15, font: 13, title: 48 },
            46..=110 => Self { row: 20, bar: 12, font: 12, title: 52 },
            _ => Self { row: 15, bar: 9, font: 10, title: 60 },
        }
    }

    /// The width of so many characters, generously.
    fn wide(self, characters: usize) -> i64 {
        i64::try_from(characters).unwrap_or(0) * self.font * 57 / 100 + 12
    }
}

/// The schedule as a Gantt chart in SVG 1.1: the tasks of each phase by start day; bars filled by who does them, each doer
/// with a colour and a hatch of its own; a dark band under the critical ones, a dotted line for the float, a rhombus for a
/// milestone; shaded days without work, lines at today and at the key date; and below, how many hours everybody has in
/// each week. What is done is pale with a tick, what is begun has a line as far as it is, what comes too late a triangle behind
/// it, what is not needed any more is dashed. Differences are of shape as well as of colour, so they stay in grey. No scripts, no outside references;
/// title and description, and every bar names its task and days for screen readers.
pub fn svg(schedule: &Schedule, language: Language) -> String {
    let label = schedule.plan().title().say(language).to_owned();
    drawn(&[Part { schedule, client: None, label }], language)
}

/// Plans in one picture, each with what it is called; the first says the calendar and today.
pub(crate) fn drawn(parts: &[Part<'_>], language: Language) -> String {
    let Some(first_part) = parts.first() else { return Drawing::new(MARGIN * 2 + CHART, MARGIN * 2, 13).finish() };
    let schedule = first_part.schedule;
    let rows = Rows::of(parts, language);
    let size = Size::of(rows.count());
    let slots = || parts.iter().flat_map(|part| part.schedule.slots());
    let today = schedule.terms().today;
    let last = slots().map(|slot| slot.finish).max().unwrap_or(today);
    let first = slots().map(|slot| slot.start).min().unwrap_or(today).min(today);
    let key_dates = parts.iter().filter_map(|part| part.schedule.key_date());
    let labels = size.wide(rows.longest(size.title)).clamp(180, 420);
    let x = MARGIN + labels;
    let axis = Axis::new(first, key_dates.max().map_or(last, |key| key.max(last)), x, CHART);
    let width = x + CHART + MARGIN;
    let doers = doers(parts, language);
    let shown =
        parts.iter().map(|part| state::Shown::of(part.schedule)).fold(state::Shown::default(), state::Shown::or);
    let legend = legend(&doers, shown, language, width);
    let top = TITLE + LEGEND * legend.lines + SCALE;
    let bottom = top + size.row * i64::try_from(rows.count()).unwrap_or(i64::MAX / size.row / 4);
    let loads = load::Loads::of(parts, &axis);
    let height = bottom + loads.height() + MARGIN;
    let mut drawing = Drawing::new(width, height, size.font);
    head(&mut drawing, parts, language);
    for mark in &legend.marks {
        drawing.add(mark);
    }
    let key_date = schedule.key_date().filter(|_| parts.len() == 1);
    axis.draw(&mut drawing, (schedule, key_date), language, top, bottom);
    rows.draw(&mut drawing, &axis, &doers, (top, size), language);
    axis.marks(&mut drawing, (schedule, key_date), language, top, bottom);
    loads.draw(&mut drawing, &axis, &doers, bottom, language);
    drawing.finish()
}

/// Title and description.
fn head(drawing: &mut Drawing, parts: &[Part<'_>], language: Language) {
    let alone = parts.first().filter(|_| parts.len() == 1);
    let key = alone.and_then(|part| part.schedule.key_date());
    let key = key.map(|day| format!(" · {}", day_text(day).say(language))).unwrap_or_default();
    let names = parts.iter().take(TITLES).map(|part| part.label.as_str()).collect::<Vec<_>>().join(", ");
    let title = escaped(&clipped(&names, 90));
    let schedules = || parts.iter().map(|part| part.schedule);
    let critical = schedules().flat_map(Schedule::slots).filter(|slot| slot.critical).count();
    let from = schedules().map(Schedule::start).min().map(day_text).unwrap_or_default();
    let to = schedules().map(Schedule::finish).max().map(day_text).unwrap_or_default();
    let tasks: usize = schedules().map(|schedule| schedule.plan().tasks().len()).sum();
    let words = match language {
        Language::Spanish => format!("Tareas: {tasks}, del {} al {}; {critical} en la ruta crítica.", from.es, to.es),
        Language::English => format!("Tasks: {tasks}, from {} to {}; {critical} on the critical path.", from.en, to.en),
    };
    drawing.add(&format!("<title id=\"t\">{title}{key}</title>"));
    drawing.add(&format!("<desc id=\"d\">{}</desc>", escaped(&words)));
    drawing.add(&format!("<text class=\"h\" x=\"{MARGIN}\" y=\"32\">{title}{key}</text>"));
}

/// What the marks mean, laid out in lines.
struct Legend {
    marks: Vec<String>,
    lines: i64,
}

fn legend(doers: &[String], shown: state::Shown, language: Language, width: i64) -> Legend {
    let (critical, float, moment, off) = match language {
        Language::Spanish => ("ruta crítica", "holgura", "hito", "no se trabaja"),
        Language::English => ("critical path", "float", "milestone", "not worked"),
    };
    let (done, begun, late) = match language {
        Language::Spanish => ("hecha", "en curso", "no llega a tiempo"),
        Language::English => ("done", "in progress", "too late"),
    };
    let (mut x, mut line, mut marks) = (MARGIN, 0, Vec::new());
    let mut entry = |words: &str, mark: &dyn Fn(i64, i64) -> String| {
        let words = clipped(words, 28);
        let wide = 44 + i64::try_from(words.chars().count()).unwrap_or(28) * 7;
        if x + wide > width && x > MARGIN {
            (x, line) = (MARGIN, line + 1);
        }
        let y = TITLE + line * LEGEND;
        marks.push(mark(x, y));
        marks.push(format!("<text class=\"l\" x=\"{}\" y=\"{}\">{}</text>", x + 25, y + 11, escaped(&words)));
        x += wide;
    };
    for (number, doer) in doers.iter().enumerate() {
        entry(doer, &|x, y| {
            format!(
                "<rect class=\"b\" x=\"{x}\" y=\"{y}\" width=\"19\" height=\"13\" fill=\"{}\"/>",
                draw::fill(number)
            )
        });
    }
    entry(critical, &|x, y| {
        format!(
            "<rect class=\"b\" x=\"{x}\" y=\"{y}\" width=\"19\" height=\"13\" fill=\"#ffffff\"/>\
             <rect class=\"c\" x=\"{x}\" y=\"{}\" width=\"19\" height=\"4\"/>",
            y + 9
        )
    });
    entry(float, &|x, y| draw::float(x, x + 19, y + 6));
    entry(moment, &|x, y| draw::rhombus(x + 9, y + 6, 6, "m"));
    entry(off, &|x, y| format!("<rect class=\"o\" x=\"{x}\" y=\"{y}\" width=\"19\" height=\"13\"/>"));
    if shown.over {
        entry(done, &|x, y| {
            format!(
                "<rect class=\"b dn\" x=\"{x}\" y=\"{y}\" width=\"19\" height=\"13\" fill=\"#c9c9c9\"/><path class=\"tk\" d=\"M{} {}l3 3l5 -7\"/>",
                x + 5,
                y + 7
            )
        });
    }
    if shown.begun {
        entry(begun, &|x, y| {
            format!(
                "<rect class=\"b\" x=\"{x}\" y=\"{y}\" width=\"19\" height=\"13\" fill=\"#ffffff\"/><rect class=\"pg\" x=\"{x}\" y=\"{}\" width=\"11\" height=\"3\"/>",
                y + 5
            )
        });
    }
    if shown.late {
        entry(late, &|x, y| state::warning(x + 9, y + 6));
    }
    Legend { marks, lines: line + 1 }
}

/// Who does a task: the person, or the role when nobody fills it.
fn doer(task: &Task, slot: &Slot, language: Language) -> String {
    let role = || task.responsible().next().map(|role| role.label.say(language).to_owned());
    if task.milestone { String::new() } else { slot.person.clone().or_else(role).unwrap_or_default() }
}

/// The doers, each once, in the order of the plan; as many as there are fills.
fn doers(parts: &[Part<'_>], language: Language) -> Vec<String> {
    let mut doers: Vec<String> = Vec::new();
    let all = parts.iter().flat_map(|part| part.schedule.plan().tasks().iter().zip(part.schedule.slots()));
    for (task, slot) in all {
        let doer = doer(task, slot, language);
        if !doer.is_empty() && !doers.contains(&doer) && doers.len() < FILLS.len() {
            doers.push(doer);
        }
    }
    doers
}
