//! A brief as Markdown and as HTML, to be pasted into a message; words nothing.

#![allow(
    clippy::format_push_string,
    clippy::needless_for_each,
    reason = "a brief is short: lines read better than writes"
)]

use crate::markdown::plain;
use encargo::goal::Wording;
use encargo::handoff::Brief;

/// A brief as Markdown (`CommonMark`): a heading a task, its parts as a list.
pub fn brief_markdown(brief: &Brief, wording: impl Into<Wording>) -> String {
    let mut text = String::new();
    for section in brief.sections(wording) {
        let heading = plain(&section.heading);
        match (section.level, section.lines.as_slice()) {
            (0, _) => text.push_str(&format!("{heading}\n")),
            (1, _) => text.push_str(&format!("\n## {heading}\n\n")),
            (_, [one]) => text.push_str(&format!("- **{heading}:** {}\n", plain(one))),
            (_, many) => {
                text.push_str(&format!("- **{heading}:**\n"));
                many.iter().for_each(|line| text.push_str(&format!("  - {}\n", plain(line))));
            }
        }
    }
    text
}

/// A brief as a piece of HTML without styles or scripts; everything that somebody wrote is escaped.
pub fn brief_html(brief: &Brief, wording: impl Into<Wording>) -> String {
    let wording = wording.into();
    let mut text = format!("<div lang=\"{}\">\n", wording.language);
    let mut open = false;
    for section in brief.sections(wording) {
        let heading = escaped(&section.heading);
        if section.level < 2 && std::mem::take(&mut open) {
            text.push_str("</dl>\n");
        }
        if section.level == 2 && !std::mem::replace(&mut open, true) {
            text.push_str("<dl>\n");
        }
        match (section.level, section.lines.as_slice()) {
            (0, _) => text.push_str(&format!("<p>{heading}</p>\n")),
            (1, _) => text.push_str(&format!("<h2>{heading}</h2>\n")),
            (_, [one]) => text.push_str(&format!("<dt>{heading}</dt><dd>{}</dd>\n", escaped(one))),
            (_, many) => {
                let items: String = many.iter().map(|line| format!("<li>{}</li>", escaped(line))).collect();
                text.push_str(&format!("<dt>{heading}</dt><dd><ul>{items}</ul></dd>\n"));
            }
        }
    }
    text.push_str(if open { "</dl>\n</div>\n" } else { "</div>\n" });
    text
}

/// Words that stay words in HTML.
pub(crate) fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for each in words.chars() {
        match each {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            each if each.is_control() => safe.push(' '),
            each => safe.push(each),
        }
    }
    safe
}
