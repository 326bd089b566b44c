//! How a workbook looks: formats, widths, the height of wrapped text, and how it is printed.

use encargo::Language;
use encargo::sheet::Cell;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

/// The height of one line of text, in points.
const LINE: u32 = 15;
/// The most that a row may be high, in points: the limit of the programs.
const HIGHEST: u32 = 409;
/// How many characters one page is wide at most: more would be smaller than seven points.
const READABLE: u32 = 200;
/// A4 (ECMA-376, `ST_PaperSize`).
const A4: u8 = 9;

/// The formats of a workbook.
pub(super) struct Look {
    pub(super) head: Format,
    pub(super) title: Format,
    pub(super) text: Format,
    pub(super) strong: Format,
    pub(super) faint: Format,
    pub(super) hours: Format,
    pub(super) whole: Format,
    pub(super) id: Format,
    pub(super) late: Format,
    pub(super) blocked: Format,
    pub(super) over: Format,
}

impl Look {
    pub(super) fn new() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        Self {
            head: head.set_background_color(Color::RGB(0x00E7_EEF7)).set_border_bottom(FormatBorder::Thin),
            title: Format::new().set_bold().set_font_size(13).set_text_wrap().set_align(FormatAlign::Top),
            strong: text.clone().set_bold(),
            faint: text.clone().set_font_color(Color::RGB(0x0059_5959)),
            hours: figures("0.##"),
            whole: figures("0"),
            id: Format::new().set_align(FormatAlign::Top),
            late: Format::new().set_background_color(Color::RGB(0x00FB_E3E1)).set_font_color(Color::RGB(0x008C_1D18)),
            blocked: Format::new().set_background_color(Color::RGB(0x00FF_F2CC)),
            over: Format::new().set_font_color(Color::RGB(0x0076_7676)).set_background_color(Color::RGB(0x00F2_F2F2)),
            text,
        }
    }

    /// The format of days, in the order of the reader.
    pub(super) fn day(&self, language: Language) -> Format {
        self.text.clone().set_align(FormatAlign::Left).set_num_format(match language {
            Language::Spanish => "dd/mm/yyyy",
            Language::English => "d mmm yyyy",
        })
    }
}

/// Figures, apart from the words on their right; wrapped, programs put them at the edge.
fn figures(format: &str) -> Format {
    Format::new().set_align(FormatAlign::Top).set_align(FormatAlign::Right).set_indent(1).set_num_format(format)
}

/// How many characters wide a column is.
pub(super) fn width(column: &str) -> u16 {
    match column {
        "task" | "goal" => 40,
        "done_when" | "missing" => 44,
        "notes" | "state" | "why" => 32,
        "after" | "waiting_for" => 26,
        "phase" | "who" | "approves" | "priority" | "baseline" | "target" | "owner" => 16,
        "start" | "due" | "status" => 12,
        "id" => 20,
        _ => 9,
    }
}

/// How high a row must be so that its wrapped text is seen whole, in points.
pub(super) fn height<'a>(cells: impl Iterator<Item = (&'a Cell, u16)>) -> f64 {
    let lines = cells.map(|(cell, width)| match cell {
        Cell::Text { text } | Cell::Word { text, .. } => lines(text, width),
        _ => 1,
    });
    points(LINE, lines.max().unwrap_or(1))
}

/// The height of so many lines, in points, as far as a workbook allows.
pub(super) fn points(line: u32, lines: u16) -> f64 {
    f64::from(line.saturating_mul(lines.into()).min(HIGHEST))
}

/// How many lines a text takes in a column, each paragraph wrapped between words.
pub(super) fn lines(text: &str, width: u16) -> u16 {
    let room = usize::from(width.max(1));
    let paragraphs = text.split('\n').map(|paragraph| {
        let (mut lines, mut used) = (1_usize, 0_usize);
        for word in paragraph.split(' ') {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > room {
                (lines, used) = (lines + 1, 0);
            }
            // a word longer than the column breaks inside
            used += length + usize::from(used > 0);
            lines += used.saturating_sub(1) / room;
            used = if used > room { used % room } else { used };
        }
        lines
    });
    u16::try_from(paragraphs.sum::<usize>()).unwrap_or(u16::MAX)
}

/// On paper: A4 across, as wide as the page, the heading on each, page numbers below. What would be too small to read goes
/// over two pages side by side, the first column on both.
pub(super) fn paper(page: &mut Worksheet, language: Language, wide: u32) -> Result<(), XlsxError> {
    let pages = if wide > READABLE { 2 } else { 1 };
    page.set_landscape().set_paper_size(A4).set_print_fit_to_pages(pages, 0).set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    if pages > 1 {
        page.set_repeat_columns(0, 0)?;
    }
    page.set_footer(super::word(language, "&L&A&RPágina &P de &N", "&L&A&RPage &P of &N"));
    page.set_repeat_rows(0, 0)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_the_lines_that_wrapping_needs() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("una palabra", 20), 1);
        assert_eq!(lines("una palabra", 8), 2);
        assert_eq!(lines("a\nb\nc", 8), 3);
        assert_eq!(lines(&"x".repeat(25), 10), 3);
    }
}
