//! The bars of a report on one line of days, with what is done inside each; decides nothing. What is done is dark and what
//! is late has a thick edge, so that it stays in grey.

#![allow(clippy::format_push_string, reason = "a picture is short: lines read better than writes")]

use super::chart::short;
use crate::brief::escaped;
use encargo::Language;
use encargo::calendar::Day;
use encargo::report::{Report, ReportBar};

/// The width of the picture, of its words, and the height of a row, in its own units.
const WIDTH: i64 = 800;
const LEFT: i64 = 280;
const RIGHT: i64 = 52;
const ROW: i64 = 19;
const TOP: i64 = 22;
/// How many characters of a title there is room for.
const LETTERS: usize = 44;
/// How many rows are drawn.
const ROWS: usize = 20;

/// The bars, and a caption; nothing without bars.
pub(super) fn gantt(report: &Report, language: Language) -> Option<(String, String)> {
    let several = report.goals.len() > 1;
    let goals = (1..).zip(&report.goals);
    let rows: Vec<(usize, &ReportBar)> =
        goals.flat_map(|(place, goal)| goal.bars.iter().map(move |bar| (place, bar))).take(ROWS).collect();
    let first = rows.iter().map(|(_, bar)| bar.start).min()?.min(report.day);
    let last = rows.iter().map(|(_, bar)| bar.finish).max()?.max(report.day);
    let days = (last - first).num_days().max(0) + 1;
    let x = |day: Day| LEFT + (day - first).num_days() * (WIDTH - LEFT - RIGHT) / days;
    let height = TOP + ROW * i64::try_from(rows.len()).ok()? + 6;
    let caption = match language {
        Language::Spanish => {
            "Cada barra va de su primer día al último; lo oscuro es lo hecho, el borde grueso es retraso y la línea de trazos es el día del informe."
        }
        Language::English => {
            "Each bar goes from its first day to its last; what is dark is done, a thick edge is late, and the dashed line is the day of the report."
        }
    };
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" font-size=\"12\" \
         font-family=\"system-ui,'DejaVu Sans',sans-serif\"><title>{}</title>\n",
        escaped(caption)
    );
    for (day, at, anchor) in [(first, LEFT, "start"), (last, WIDTH - RIGHT, "end")] {
        text.push_str(&format!("<text x=\"{at}\" y=\"13\" text-anchor=\"{anchor}\">{}</text>\n", short(day, language)));
    }
    for (down, (place, bar)) in (0_i64..).zip(&rows) {
        let (y, from, until) = (TOP + down * ROW, x(bar.start), x(bar.finish.succ_opt().unwrap_or(bar.finish)));
        let mut title = bar.title.say(language).to_owned();
        if several {
            title = format!("{place}. {title}");
        }
        text.push_str(&format!("<text x=\"0\" y=\"{}\">{}</text>", y + 13, escaped(&clipped(&title))));
        let edge = if bar.late { "2.5" } else { "1" };
        if bar.milestone {
            let (middle, fill) =
                (i64::midpoint(from, until), if bar.done_percent == 100 { "#3d3d3d" } else { "#ffffff" });
            text.push_str(&format!(
                "<path d=\"M{middle} {}l7 7l-7 7l-7-7z\" fill=\"{fill}\" stroke=\"#1a1a1a\" stroke-width=\"{edge}\"/>\n",
                y + 3
            ));
            continue;
        }
        let width = (until - from).max(3);
        let done = width * i64::from(bar.done_percent) / 100;
        text.push_str(&format!(
            "<rect x=\"{from}\" y=\"{}\" width=\"{width}\" height=\"13\" fill=\"#e4e4e4\" stroke=\"#1a1a1a\" stroke-width=\"{edge}\"/>\
             <rect x=\"{from}\" y=\"{}\" width=\"{done}\" height=\"13\" fill=\"#3d3d3d\"/>\
             <text x=\"{}\" y=\"{}\" font-size=\"11\">{}</text>\n",
            y + 3,
            y + 3,
            until + 6,
            y + 13,
            super::percent(bar.done_percent, language)
        ));
    }
    let today = x(report.day);
    text.push_str(&format!(
        "<path d=\"M{today} {}V{height}\" fill=\"none\" stroke=\"#0b5d43\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\"/>\n</svg>\n",
        TOP - 4
    ));
    Some((caption.to_owned(), text))
}

/// As many characters as there is room for.
fn clipped(title: &str) -> String {
    if title.chars().count() <= LETTERS {
        return title.to_owned();
    }
    let kept: String = title.chars().take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}
