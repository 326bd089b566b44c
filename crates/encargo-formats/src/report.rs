//! Reports as HTML that prints on two pages of A4, and as Markdown; words nothing and judges nothing.

#![allow(clippy::format_push_string, reason = "a report is short: lines read better than writes")]

mod chart;
mod gantt;

use crate::brief::escaped;
use crate::markdown::plain;
use chrono::{Datelike, Days};
use encargo::Language;
use encargo::calendar::day_text;
use encargo::report::{Report, ReportGoal, ReportLine, ReportPart, ReportSection};

/// The looks: the fonts of the reader, dark on white, readable in grey and on paper.
const STYLE: &str = "@page{size:A4;margin:14mm 15mm}*{box-sizing:border-box}body{font:11pt/1.42 system-ui,'DejaVu Sans',sans-serif;color:#1a1a1a;\
max-width:182mm;margin:8mm auto;padding:0 4mm;overflow-wrap:anywhere}article{break-after:page}article:last-child{break-after:auto}h1{font-size:17pt;line-height:1.2;margin:0 0 1mm}\
h2{font-size:12pt;margin:5mm 0 1mm;border-bottom:1px solid #b5b5b5;break-after:avoid}p{margin:1mm 0}ul{margin:1mm 0;padding-left:5mm}li{margin:.6mm 0}\
.when{color:#4a4a4a;margin:0}.goal{font-size:12.5pt;margin:3mm 0}.status{font-weight:600;border:1.5px solid #1a1a1a;border-left-width:5px;padding:1.5mm 3mm}\
.charts{display:flex;gap:4mm;flex-wrap:wrap;margin:4mm 0}figure{margin:0;flex:1 1 78mm;break-inside:avoid}.bars{margin:4mm 0}figcaption{font-size:9pt;color:#3a3a3a}svg{width:100%;height:auto}\
li,.one{break-inside:avoid}.several{font-size:9.5pt;line-height:1.35}.several h2{font-size:11pt;margin:3mm 0 1mm}.several .goal{font-size:10pt;margin:1mm 0}.several .status{padding:.5mm 2mm;font-size:9.5pt}\
.one{display:grid;grid-template-columns:1fr 68mm;gap:0 5mm;align-items:start}.one h2{grid-column:1/-1}.one figure{flex:none}.one figcaption{font-size:8pt}\
.parts{columns:2;column-gap:8mm}.no{font-weight:600}\
@media screen and (max-width:140mm){.one{grid-template-columns:1fr}.parts{columns:1}}@media print{body{margin:0;padding:0;max-width:none}}";
/// How many lines of a section are shown, so that a report stays on two pages: of what is to be talked about nearly always all.
const LINES: usize = 6;
const AGENDA: usize = 14;
/// How many goals of several are shown, how many of them with a picture, and how many figures of each.
const GOALS: usize = 12;
const PICTURES: usize = 5;
const FIGURES: usize = 3;

/// Reports as one page of HTML, each on its own sheets of paper: no scripts, no outside references, everything that
/// somebody wrote is escaped. Pictures are drawn into it. A report of one goal, or of one client, prints on two pages of
/// A4: of what is longer the first lines are shown, and how many more there are.
pub fn report_html<'r>(reports: impl IntoIterator<Item = &'r Report>, language: Language) -> String {
    let reports: Vec<&Report> = reports.into_iter().collect();
    let titles: Vec<String> = reports.iter().map(|report| escaped(report.title.say(language))).collect();
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        titles.join(" · ")
    );
    for report in reports {
        let several = report.goals.len() != 1;
        text.push_str(if several { "<article class=\"several\">\n" } else { "<article>\n" });
        text.push_str(&format!("<h1>{}</h1>\n", escaped(report.title.say(language))));
        text.push_str(&format!("<p class=\"when\">{}</p>\n", span(report, language)));
        match report.goals.as_slice() {
            [goal] => text.push_str(&alone(report, goal, language)),
            goals => text.push_str(&beside(report, goals, language)),
        }
        let sections: String = report.sections.iter().map(|section| part(section, several, language)).collect();
        text.push_str(&if several { format!("<div class=\"parts\">\n{sections}</div>\n") } else { sections });
        text.push_str("</article>\n");
    }
    text.push_str("</body>\n</html>\n");
    text
}

/// The goal of a report about one, with its pictures large.
fn alone(report: &Report, goal: &ReportGoal, language: Language) -> String {
    let mut text = said(goal, language);
    let charts = [chart::measure(goal, report.day, language), chart::burn_up(goal, report.day, language)];
    let charts: String = charts.into_iter().flatten().map(|drawn| figure(drawn, "")).collect();
    if !charts.is_empty() {
        text.push_str(&format!("<div class=\"charts\">\n{charts}</div>\n"));
    }
    if !goal.figures.is_empty() {
        let lines = goal.figures.iter().take(LINES).map(|line| item(None, line.say(language)));
        text.push_str(&list(how_it_goes(language), &lines.collect::<String>()));
    }
    text.push_str(&gantt::gantt(report, language).map_or(String::new(), |drawn| figure(drawn, " class=\"bars\"")));
    text
}

/// Several goals below each other, each with a small picture, and all their bars.
fn beside(report: &Report, goals: &[ReportGoal], language: Language) -> String {
    let mut text = String::new();
    let pictures = goals.len() <= PICTURES;
    for (place, goal) in (1..).zip(goals.iter().take(GOALS)) {
        text.push_str(&format!(
            "<section class=\"one\">\n<h2>{place}. {}</h2>\n<div>\n{}",
            escaped(goal.title.say(language)),
            said(goal, language)
        ));
        let figures = goal.figures.iter().take(if pictures { FIGURES } else { 1 });
        let lines: String = figures.map(|line| item(None, line.say(language))).collect();
        if !lines.is_empty() {
            text.push_str(&format!("<ul>\n{lines}</ul>\n"));
        }
        text.push_str("</div>\n");
        let drawn =
            || chart::measure(goal, report.day, language).or_else(|| chart::burn_up(goal, report.day, language));
        if let Some(drawn) = pictures.then(drawn).flatten() {
            text.push_str(&figure(drawn, ""));
        }
        text.push_str("</section>\n");
    }
    if goals.len() > GOALS {
        text.push_str(&format!("<p>{}</p>\n", more(goals.len() - GOALS, language)));
    }
    text.push_str(&gantt::gantt(report, language).map_or(String::new(), |drawn| figure(drawn, " class=\"bars\"")));
    text
}

/// A goal in a sentence, and how it goes in a line.
fn said(goal: &ReportGoal, language: Language) -> String {
    let sentence = goal.goal.say(language);
    let sentence =
        if sentence.is_empty() { String::new() } else { format!("<p class=\"goal\">{}</p>\n", escaped(sentence)) };
    format!("{sentence}<p class=\"status\">{}</p>\n", escaped(goal.status.say(language)))
}

fn figure((caption, picture): (String, String), class: &str) -> String {
    format!("<figure{class}>\n{picture}<figcaption>{}</figcaption>\n</figure>\n", escaped(&caption))
}

fn part(section: &ReportSection, several: bool, language: Language) -> String {
    let mut lines: String =
        shown(section).iter().map(|line| item(line.goal.filter(|_| several), line.text.say(language))).collect();
    if let Some(words) = left_out(section, language) {
        lines.push_str(&item(None, &words));
    }
    list(section.heading.say(language), &lines)
}

fn list(heading: &str, lines: &str) -> String {
    format!("<section>\n<h2>{}</h2>\n<ul>\n{lines}</ul>\n</section>\n", escaped(heading))
}

fn item(goal: Option<u32>, words: &str) -> String {
    let place = goal.map(|goal| format!("<span class=\"no\">{goal}.</span> ")).unwrap_or_default();
    format!("<li>{place}{}</li>\n", escaped(words))
}

/// Reports as Markdown (`CommonMark`); the agenda as a list to tick.
pub fn report_markdown<'r>(reports: impl IntoIterator<Item = &'r Report>, language: Language) -> String {
    let mut text = String::new();
    for report in reports {
        let several = report.goals.len() != 1;
        let title = plain(report.title.say(language));
        text.push_str(&format!("# {title}\n\n{}\n", span(report, language)));
        for (place, goal) in (1..).zip(report.goals.iter().take(GOALS)) {
            if several {
                text.push_str(&format!("\n## {place}. {}\n", plain(goal.title.say(language))));
            }
            let sentence = goal.goal.say(language);
            if !sentence.is_empty() {
                text.push_str(&format!("\n{}\n", plain(sentence)));
            }
            text.push_str(&format!("\n**{}**\n", plain(goal.status.say(language))));
            if !several && !goal.figures.is_empty() {
                text.push_str(&format!("\n## {}\n", how_it_goes(language)));
            }
            let figures = goal.figures.iter().take(if several { FIGURES } else { LINES });
            let lines: String = figures.map(|line| format!("- {}\n", plain(line.say(language)))).collect();
            if !lines.is_empty() {
                text.push_str(&format!("\n{lines}"));
            }
        }
        if report.goals.len() > GOALS {
            text.push_str(&format!("\n{}\n", more(report.goals.len() - GOALS, language)));
        }
        for section in &report.sections {
            text.push_str(&format!("\n## {}\n\n", plain(section.heading.say(language))));
            let mark = if section.part == ReportPart::Agenda { "- [ ] " } else { "- " };
            for line in shown(section) {
                let place = line.goal.filter(|_| several).map(|goal| format!("({goal}) ")).unwrap_or_default();
                text.push_str(&format!("{mark}{place}{}\n", plain(line.text.say(language))));
            }
            if let Some(words) = left_out(section, language) {
                text.push_str(&format!("- {words}\n"));
            }
        }
        text.push('\n');
    }
    text
}

/// The lines of a section that there is room for.
fn shown(section: &ReportSection) -> &[ReportLine] {
    let (lines, most) = (&section.lines, if section.part == ReportPart::Agenda { AGENDA } else { LINES });
    let room = if lines.len() > most { most - 1 } else { most };
    lines.get(..room).unwrap_or(lines)
}

/// How many lines of a section are not shown, in words.
fn left_out(section: &ReportSection, language: Language) -> Option<String> {
    let count = section.lines.len() - shown(section).len();
    (count > 0).then(|| more(count, language))
}

fn more(count: usize, language: Language) -> String {
    match language {
        Language::Spanish => format!("Y {count} más."),
        Language::English => format!("And {count} more."),
    }
}

/// The heading of the figures of one goal.
pub(crate) fn how_it_goes(language: Language) -> &'static str {
    match language {
        Language::Spanish => "Cómo va",
        Language::English => "How it goes",
    }
}

/// A share as the language writes it.
fn percent(value: u8, language: Language) -> String {
    match language {
        Language::Spanish => format!("{value} %"),
        Language::English => format!("{value}%"),
    }
}

/// From when to when; a whole month by its name.
pub(crate) fn span(report: &Report, language: Language) -> String {
    let whole = report.since.day() == 1
        && report.since.month() == report.day.month()
        && report.since.year() == report.day.year()
        && report.day.checked_add_days(Days::new(1)).is_some_and(|next| next.day() == 1);
    let (since, day) = (day_text(report.since), day_text(report.day));
    if whole {
        // «domingo 1 de noviembre de 2026», "Sunday 1 November 2026"
        let words = since.say(language).split_once(" 1 ").map(|(_, month)| month.trim_start_matches("de "));
        if let Some(month) = words {
            let mut letters = month.chars();
            let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
            return format!("{first}{}", letters.as_str());
        }
    }
    match language {
        Language::Spanish => format!("Del {} al {}", since.es, day.es),
        Language::English => format!("{} to {}", since.en, day.en),
    }
}
