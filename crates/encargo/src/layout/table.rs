//! Tables: rows of cells parted by bars, tabs or semicolons, with the row that heads them.

use super::{Item, Mark, Place, marks};
use crate::language::token::{Kind, Tokens};

/// What parts cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    Bar,
    Tab,
    Semicolon,
}

/// Whether the lines from here on are rows of a table: two at least; what parts their cells, and how many rows.
pub(super) fn rows(tokens: &Tokens<'_>, lines: &[(usize, usize)]) -> Option<(Separator, usize)> {
    let first = lines.first()?;
    [Separator::Bar, Separator::Tab, Separator::Semicolon].into_iter().find_map(|separator| {
        let needed = if separator == Separator::Semicolon { 2 } else { 1 };
        let width = parts(tokens, *first, separator);
        let fits = |line: &&(usize, usize)| {
            let here = parts(tokens, **line, separator);
            here >= needed && (separator != Separator::Semicolon || here == width)
        };
        let count = lines.iter().take_while(fits).count();
        (count >= 2).then_some((separator, count))
    })
}

/// How many times a line is parted.
fn parts(tokens: &Tokens<'_>, (start, end): (usize, usize), separator: Separator) -> usize {
    (start..end).filter(|at| ends_cell(tokens, *at, end, separator)).count()
}

/// Whether a cell ends at or behind a token.
fn ends_cell(tokens: &Tokens<'_>, at: usize, end: usize, separator: Separator) -> bool {
    match separator {
        Separator::Bar => tokens.word(at) == "|",
        Separator::Semicolon => tokens.word(at) == ";",
        Separator::Tab => {
            at + 1 < end
                && matches!((tokens.span(at), tokens.span(at + 1)), (Some((_, from)), Some((to, _)))
                    if tokens.text.get(from..to).is_some_and(|gap| gap.contains('\t')))
        }
    }
}

/// The cells of the rows as items.
pub(super) fn cells(
    tokens: &Tokens<'_>,
    rows: &[(usize, usize)],
    separator: Separator,
    apart: bool,
    items: &mut Vec<Item>,
) {
    let mut titles: Vec<usize> = Vec::new();
    let mut row = 0;
    for (start, end) in rows.iter().copied() {
        let ruled = |at: usize| matches!(tokens.word(at), "|" | "-" | ":" | "=" | "+" | "—" | "–");
        if (start..end).all(ruled) {
            continue;
        }
        let mut cells = Vec::new();
        let mut from = start;
        for at in start..end {
            if ends_cell(tokens, at, end, separator) {
                let keeps = separator == Separator::Tab;
                cells.push((from, at + usize::from(keeps)));
                from = at + 1;
            }
        }
        cells.push((from, end));
        if separator == Separator::Bar {
            // bars at both ends of the line close no cell
            if cells.first().is_some_and(|(at, next)| at == next) {
                cells.remove(0);
            }
            if cells.last().is_some_and(|(at, next)| at >= next) {
                cells.pop();
            }
        }
        let columns = cells.len();
        for (column, (at, next)) in cells.into_iter().enumerate() {
            let marked = marks::read(tokens, at, next);
            let title = titles.get(column).copied().filter(|_| row > 0);
            if row == 0 {
                titles.push(items.len());
            }
            let empty = marked.at >= marked.next && !(at..next).any(|at| tokens.kind(at) == Some(Kind::Word));
            if empty && row > 0 && marked.state == super::State::Plain {
                continue;
            }
            let cell = Some(Place { column, columns, row, title });
            items.push(Item { line: start, mark: Mark::Cell, cell, apart: apart && row == 0 && column == 0, ..marked });
        }
        row += 1;
    }
}
