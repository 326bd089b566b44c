//! Reports as HTML that prints on two pages of A4, and as Markdown; words nothing and judges nothing.

#![allow(clippy::format_push_string, reason = "a report is short: lines read better than writes")]

mod chart;

use crate::brief::escaped;
use crate::markdown::plain;
use encargo::Language;
use encargo::calendar::day_text;
use encargo::report::{Report, ReportPart};

/// The looks: the fonts of the reader, dark on white, readable in grey and on paper.
const STYLE: &str = "@page{size:A4;margin:16mm 15mm}*{box-sizing:border-box}body{font:11pt/1.42 system-ui,'DejaVu Sans',sans-serif;color:#1a1a1a;\
max-width:182mm;margin:8mm auto;padding:0 4mm}article{break-after:page}article:last-child{break-after:auto}h1{font-size:17pt;line-height:1.2;margin:0 0 1mm}\
h2{font-size:12pt;margin:5mm 0 1mm;border-bottom:1px solid #b5b5b5;break-after:avoid}p{margin:1mm 0}ul{margin:1mm 0;padding-left:5mm}li{margin:.6mm 0}\
.when{color:#4a4a4a;margin:0}.goal{font-size:12.5pt;margin:3mm 0}.status{font-weight:600;border:1.5px solid #1a1a1a;border-left-width:5px;padding:1.5mm 3mm}\
.charts{display:flex;gap:4mm;flex-wrap:wrap;margin:4mm 0}figure{margin:0;flex:1 1 84mm;break-inside:avoid}figcaption{font-size:9pt;color:#3a3a3a}svg{width:100%;height:auto}\
section{break-inside:avoid}@media print{body{margin:0;padding:0;max-width:none}}";

/// Reports as one page of HTML, each on its own sheets of paper: no scripts, no outside references, everything that
/// somebody wrote is escaped. Pictures are drawn into it.
pub fn report_html<'r>(reports: impl IntoIterator<Item = &'r Report>, language: Language) -> String {
    let reports: Vec<&Report> = reports.into_iter().collect();
    let titles: Vec<String> = reports.iter().map(|report| escaped(report.title.say(language))).collect();
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        titles.join(" · ")
    );
    for report in reports {
        text.push_str(&format!("<article>\n<h1>{}</h1>\n", escaped(report.title.say(language))));
        text.push_str(&format!("<p class=\"when\">{}</p>\n", span(report, language)));
        let goal = report.goal.say(language);
        if !goal.is_empty() {
            text.push_str(&format!("<p class=\"goal\">{}</p>\n", escaped(goal)));
        }
        text.push_str(&format!("<p class=\"status\">{}</p>\n", escaped(report.status.say(language))));
        let charts = [chart::measure(report, language), chart::burn_up(report, language)];
        if charts.iter().any(Option::is_some) {
            text.push_str("<div class=\"charts\">\n");
            for (caption, picture) in charts.into_iter().flatten() {
                text.push_str(&format!(
                    "<figure>\n{picture}<figcaption>{}</figcaption>\n</figure>\n",
                    escaped(&caption)
                ));
            }
            text.push_str("</div>\n");
        }
        for section in &report.sections {
            let lines: String =
                section.lines.iter().map(|line| format!("<li>{}</li>\n", escaped(line.say(language)))).collect();
            let heading = escaped(section.heading.say(language));
            text.push_str(&format!("<section>\n<h2>{heading}</h2>\n<ul>\n{lines}</ul>\n</section>\n"));
        }
        text.push_str("</article>\n");
    }
    text.push_str("</body>\n</html>\n");
    text
}

/// Reports as Markdown (`CommonMark`); the agenda as a list to tick.
pub fn report_markdown<'r>(reports: impl IntoIterator<Item = &'r Report>, language: Language) -> String {
    let mut text = String::new();
    for report in reports {
        let title = plain(report.title.say(language));
        text.push_str(&format!("# {title}\n\n{}\n\n", span(report, language)));
        let goal = report.goal.say(language);
        if !goal.is_empty() {
            text.push_str(&format!("{}\n\n", plain(goal)));
        }
        text.push_str(&format!("**{}**\n", plain(report.status.say(language))));
        for section in &report.sections {
            text.push_str(&format!("\n## {}\n\n", plain(section.heading.say(language))));
            let mark = if section.part == ReportPart::Agenda { "- [ ] " } else { "- " };
            for line in &section.lines {
                text.push_str(&format!("{mark}{}\n", plain(line.say(language))));
            }
        }
        text.push('\n');
    }
    text
}

/// From when to when.
fn span(report: &Report, language: Language) -> String {
    let (since, day) = (day_text(report.since), day_text(report.day));
    match language {
        Language::Spanish => format!("Del {} al {}", since.es, day.es),
        Language::English => format!("{} to {}", since.en, day.en),
    }
}
