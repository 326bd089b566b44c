//! The pictures of a report: the measure against its target with what is expected, and what is done against what was
//! planned. Whole numbers only; differences are of shape as well as of shade, so they stay in grey.

#![allow(clippy::format_push_string, reason = "a picture is short: lines read better than writes")]

use crate::brief::escaped;
use encargo::Language;
use encargo::calendar::{Day, day_text};
use encargo::report::ReportGoal;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The size of a picture and the room for its words, in its own units.
const WIDTH: i64 = 300;
const HEIGHT: i64 = 176;
const LEFT: i64 = 46;
const RIGHT: i64 = 14;
const TOP: i64 = 14;
const BOTTOM: i64 = 30;
/// More lines than a picture ever has.
const LINES: u32 = 12;

/// Where days and values lie.
struct Frame {
    first: Day,
    days: i64,
    low: Decimal,
    high: Decimal,
    /// From one line to the next.
    step: Decimal,
}

/// One, two, two and a half or five of a power of ten: the least that needs no more than five steps.
fn round_step(span: Decimal) -> Option<Decimal> {
    let wanted = span.checked_div(Decimal::from(5))?;
    let mut power = Decimal::new(1, 4);
    while power.checked_mul(Decimal::TEN)? <= wanted {
        power = power.checked_mul(Decimal::TEN)?;
    }
    // what never changes stands between two whole lines
    if span.is_zero() {
        return Some(Decimal::ONE);
    }
    let steps = [10, 20, 25, 50, 100].map(|tenths| Decimal::new(tenths, 1));
    steps.into_iter().filter_map(|times| power.checked_mul(times)).find(|step| *step >= wanted)
}

impl Frame {
    fn of(
        days: impl Iterator<Item = Day> + Clone,
        values: impl Iterator<Item = Decimal> + Clone,
        least: Decimal,
    ) -> Option<Self> {
        let (first, last) = (days.clone().min()?, days.max()?);
        let (low, high) = (values.clone().min()?, values.max()?);
        let step = round_step(high.checked_sub(low)?)?.max(least);
        let down = low.checked_div(step)?.floor().checked_mul(step)?;
        let up = high.checked_div(step)?.ceil().checked_mul(step)?;
        let high = if up == down { up.checked_add(step)? } else { up };
        Some(Self { first, days: (last - first).num_days().max(1), low: down, high, step })
    }

    fn x(&self, day: Day) -> i64 {
        LEFT + (day - self.first).num_days() * (WIDTH - LEFT - RIGHT) / self.days
    }

    fn y(&self, value: Decimal) -> i64 {
        let height = Decimal::from(HEIGHT - TOP - BOTTOM);
        let part = value
            .checked_sub(self.low)
            .and_then(|above| above.checked_mul(height)?.checked_div(self.high.checked_sub(self.low)?));
        HEIGHT - BOTTOM - part.and_then(|part| part.round().to_i64()).unwrap_or(0)
    }

    /// The picture opened, with its two axes and the words at their ends.
    fn open(&self, title: &str, language: Language) -> String {
        let (bottom, right) = (HEIGHT - BOTTOM, WIDTH - RIGHT);
        let mut text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" font-size=\"11\" \
             font-family=\"system-ui,'DejaVu Sans',sans-serif\"><title>{}</title>\n\
             <path d=\"M{LEFT} {TOP}V{bottom}H{right}\" fill=\"none\" stroke=\"#6a6a6a\"/>\n",
            escaped(title)
        );
        let mut value = self.low;
        for _ in 0..LINES {
            let y = self.y(value);
            text.push_str(&format!(
                "<path d=\"M{LEFT} {y}H{right}\" stroke=\"#dcdcdc\"/><text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n",
                LEFT - 5,
                y + 4,
                shown(value, language)
            ));
            match value.checked_add(self.step) {
                Some(next) if next <= self.high => value = next,
                _ => break,
            }
        }
        let last = self.first.checked_add_days(chrono::Days::new(self.days.unsigned_abs())).unwrap_or(self.first);
        for (day, x, anchor) in [(self.first, LEFT, "start"), (last, right, "end")] {
            let words = short(day, language);
            text.push_str(&format!("<text x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\">{words}</text>\n", bottom + 16));
        }
        text
    }
}

/// A number as the language writes it.
fn shown(value: Decimal, language: Language) -> String {
    let text = value.normalize().to_string();
    if language == Language::Spanish { text.replace('.', ",") } else { text }
}

/// A day in few letters: «30 nov 2026».
pub(super) fn short(day: Day, language: Language) -> String {
    let words = day_text(day);
    let words: Vec<&str> = words.say(language).split(' ').filter(|word| *word != "de").collect();
    match words.as_slice() {
        [_, number, month, year] => {
            let month: String = month.chars().take(3).collect();
            format!("{number} {month} {year}")
        }
        _ => day.to_string(),
    }
}

/// The measure against its target, with the band of what is expected, and a caption; nothing without two values.
pub(super) fn measure(report: &ReportGoal, day: Day, language: Language) -> Option<(String, String)> {
    if report.points.len() < 2 {
        return None;
    }
    let due = report.review.progress.trend.as_ref().and_then(|trend| trend.on_due.clone());
    let last = report.points.last()?;
    let days = report.points.iter().map(|point| point.day).chain(due.iter().map(|due| due.day)).chain([day]);
    let values = report.points.iter().map(|point| point.value).chain(report.target);
    let values = values.chain(due.iter().flat_map(|due| [due.low, due.high]));
    let frame = Frame::of(days, values, Decimal::ZERO)?;
    let caption = match language {
        Language::Spanish => {
            let band = if due.is_some() { "; la banda es lo que se espera" } else { "" };
            format!("{}: la línea de trazos es el objetivo{band}.", report.metric)
        }
        Language::English => {
            let band = if due.is_some() { "; the band is what is expected" } else { "" };
            format!("{}: the dashed line is the target{band}.", report.metric)
        }
    };
    let mut text = frame.open(&caption, language);
    if let Some(due) = &due {
        let (x, y) = (frame.x(last.day), frame.y(last.value));
        let (end, low, value, high) = (frame.x(due.day), frame.y(due.low), frame.y(due.value), frame.y(due.high));
        text.push_str(&format!(
            "<path d=\"M{x} {y}L{end} {high}V{low}z\" fill=\"#c9c9c9\" stroke=\"none\"/>\
             <path d=\"M{x} {y}L{end} {value}\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"1.5\" stroke-dasharray=\"2 3\"/>\n"
        ));
    }
    if let Some(target) = report.target {
        let y = frame.y(target);
        text.push_str(&format!(
            "<path d=\"M{LEFT} {y}H{}\" stroke=\"#0b5d43\" stroke-width=\"2\" stroke-dasharray=\"7 4\"/>\n",
            WIDTH - RIGHT
        ));
    }
    let points: Vec<String> =
        report.points.iter().map(|point| format!("{} {}", frame.x(point.day), frame.y(point.value))).collect();
    text.push_str(&format!(
        "<path d=\"M{}\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"2\"/>\n",
        points.join("L")
    ));
    if points.len() <= 40 {
        for point in &report.points {
            text.push_str(&format!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"2.6\"/>",
                frame.x(point.day),
                frame.y(point.value)
            ));
        }
        text.push('\n');
    }
    text.push_str("</svg>\n");
    Some((caption, text))
}

/// What is done against what was planned, as two stairs, and a caption; nothing without tasks.
pub(super) fn burn_up(report: &ReportGoal, day: Day, language: Language) -> Option<(String, String)> {
    let total = report.steps.last()?.planned;
    if total == 0 {
        return None;
    }
    let values = [Decimal::ZERO, Decimal::from(total)].into_iter();
    let frame = Frame::of(report.steps.iter().map(|step| step.day), values, Decimal::ONE)?;
    let caption = match language {
        Language::Spanish => "Tareas: la línea gruesa es lo hecho; la fina, lo previsto.",
        Language::English => "Tasks: the thick line is what is done; the thin one, what was planned.",
    };
    let mut text = frame.open(caption, language);
    let stairs = |values: &mut dyn Iterator<Item = (Day, u32)>| {
        let mut path = format!("M{LEFT} {}", frame.y(Decimal::ZERO));
        for (day, count) in values {
            path.push_str(&format!("H{}V{}", frame.x(day), frame.y(count.into())));
        }
        path
    };
    let planned = stairs(&mut report.steps.iter().map(|step| (step.day, step.planned)));
    let over = stairs(&mut report.steps.iter().filter_map(|step| Some((step.day, step.over?))));
    text.push_str(&format!(
        "<path d=\"{planned}\" fill=\"none\" stroke=\"#5a5a5a\" stroke-width=\"1.2\" stroke-dasharray=\"4 2\"/>\n\
         <path d=\"{over}\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"3\"/>\n"
    ));
    let today = frame.x(day);
    text.push_str(&format!(
        "<path d=\"M{today} {TOP}V{}\" stroke=\"#0b5d43\" stroke-width=\"1.5\" stroke-dasharray=\"1 3\"/>\n</svg>\n",
        HEIGHT - BOTTOM
    ));
    Some((caption.to_owned(), text))
}
