//! Which column of a page is which: by its heading in either language, or by what stands in it; reads no cell's meaning.

use super::sense::{Sense, state_of};
use crate::grid::{GridCell, GridPage, GridRow};
use crate::language::sheetwords::HEADINGS;
use crate::language::token::fold;
use std::collections::BTreeSet;

/// How many rows may stand above the heading: a title, a logo, a note.
const ABOVE: usize = 40;
/// How many rows are looked at to know a column by what stands in it.
const SAMPLE: usize = 500;

/// The columns of a page.
pub(super) struct Columns {
    /// The place of the first row below the heading.
    pub(super) first: usize,
    /// The id of each column that is known, by its place. `tick` is a second column of states.
    pub(super) ids: Vec<(usize, &'static str)>,
    /// Headings that say nothing known, by their place.
    pub(super) unknown: Vec<(usize, String)>,
    /// How many were known by their heading.
    pub(super) named: usize,
}

/// What a plan knows, folded: what cells are compared with.
pub(super) struct Vocabulary {
    pub(super) ids: BTreeSet<String>,
    pub(super) titles: BTreeSet<String>,
    pub(super) people: BTreeSet<String>,
}

/// Folded, and with spaces in place of marks: «¿Quién?» is `quien`.
pub(super) fn plain(text: &str) -> String {
    let folded = fold(text);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The column that a heading means.
fn named(heading: &str) -> Option<&'static str> {
    let plain = plain(heading);
    if plain.is_empty() || heading.chars().count() > 60 {
        return if heading.contains(['✔', '✓', '☑', '✅']) { Some("status") } else { None };
    }
    let all = || HEADINGS.iter().flat_map(|(id, words)| words.iter().map(move |word| (*id, *word)));
    let whole = all().find(|(_, word)| *word == plain);
    let front = || {
        let starts = all()
            .filter(|(_, word)| word.len() > 3 && plain.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
        starts.max_by_key(|(_, word)| word.len())
    };
    whole.or_else(front).map(|(id, _)| id)
}

impl Columns {
    /// The columns of a page; nothing when it has neither names nor ids of tasks.
    pub(super) fn of(page: &GridPage, known: &Vocabulary, sense: Sense) -> Option<Self> {
        let headings = page.rows.iter().take(ABOVE).enumerate().map(|(at, row)| (at, by_name(row)));
        // the first of the rows that name the most
        let best = headings.rev_max();
        let (first, mut columns) = match best {
            Some((at, ids)) if ids.iter().any(|(_, id)| matches!(*id, "task" | "id")) || ids.len() > 1 => (at + 1, ids),
            // headings in words that nobody knows
            _ => (usize::from(page.rows.first().is_some_and(|row| heads(row, known))), Vec::new()),
        };
        let count = columns.len();
        let rows = page.rows.get(first..).unwrap_or_default();
        let rows = rows.get(..SAMPLE).unwrap_or(rows);
        let width = page.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        by_content(rows, width, &mut columns, known, sense);
        columns.sort_unstable_by_key(|(place, _)| *place);
        if !columns.iter().any(|(_, id)| matches!(*id, "task" | "id")) {
            return None;
        }
        let heading = first.checked_sub(1).and_then(|at| page.rows.get(at));
        let unknown = heading
            .into_iter()
            .flat_map(|row| row.cells.iter().enumerate())
            .filter(|(place, cell)| !cell.is_empty() && !columns.iter().any(|(known, _)| known == place));
        let unknown = unknown.map(|(place, cell)| (place, cell.text())).collect();
        Some(Self { first, ids: columns, unknown, named: count })
    }

    /// The place of a column.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.ids.iter().find(|(_, known)| *known == id).map(|(place, _)| *place)
    }
}

/// Whether a row may be headings: words in several cells, and none of them a task's.
fn heads(row: &GridRow, known: &Vocabulary) -> bool {
    let is_word = |cell: &GridCell| match cell {
        GridCell::Empty {} => true,
        GridCell::Text { text } => {
            !text.contains(|letter: char| letter.is_ascii_digit())
                && !known.titles.contains(&plain(text))
                && !known.ids.contains(text.trim())
        }
        _ => false,
    };
    row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1 && row.cells.iter().all(is_word)
}

/// The first of the greatest.
trait RevMax {
    fn rev_max(self) -> Option<(usize, Vec<(usize, &'static str)>)>;
}

impl<I: Iterator<Item = (usize, Vec<(usize, &'static str)>)>> RevMax for I {
    fn rev_max(self) -> Option<(usize, Vec<(usize, &'static str)>)> {
        self.reduce(|best, other| if other.1.len() > best.1.len() { other } else { best })
    }
}

fn by_name(row: &GridRow) -> Vec<(usize, &'static str)> {
    let mut found: Vec<(usize, &'static str)> = Vec::new();
    for (place, cell) in row.cells.iter().enumerate() {
        let GridCell::Text { text } = cell else { continue };
        let Some(id) = named(text) else { continue };
        if !found.iter().any(|(_, known)| *known == id) {
            found.push((place, id));
        } else if id == "status" && !found.iter().any(|(_, known)| *known == "tick") {
            found.push((place, "tick"));
        }
    }
    found
}

/// Columns known by what stands in them, where the heading says nothing or says something else.
fn by_content(
    rows: &[GridRow],
    width: usize,
    columns: &mut Vec<(usize, &'static str)>,
    known: &Vocabulary,
    sense: Sense,
) {
    let share = |place: usize, fits: &dyn Fn(&GridCell) -> bool| -> usize {
        let cells = rows.iter().filter_map(|row| row.cells.get(place)).filter(|cell| !cell.is_empty());
        let (all, fitting) = cells.fold((0, 0), |(all, fit), cell| (all + 1, fit + usize::from(fits(cell))));
        (fitting * 100_usize).checked_div(all).unwrap_or(0)
    };
    let is_title = |cell: &GridCell| known.titles.contains(&plain(&cell.text()));
    let titled = columns.iter().find(|(_, id)| *id == "task").map(|(place, _)| share(*place, &is_title));
    if titled.is_none_or(|share| share < 30) {
        let best = (0..width)
            .map(|place| (share(place, &is_title), place))
            .max_by_key(|(share, place)| (*share, usize::MAX - place));
        if let Some((share, place)) = best
            && (share >= 50 || (titled.is_none() && share >= 30))
        {
            columns.retain(|(other, id)| *id != "task" && *other != place);
            columns.push((place, "task"));
        }
    }
    let is_id = |cell: &GridCell| known.ids.contains(cell.text().as_str());
    let named = columns.iter().find(|(_, id)| *id == "id").map(|(place, _)| *place);
    let best = (0..width).filter(|place| !columns.iter().any(|(other, id)| other == place && *id == "after"));
    let best = best.map(|place| (share(place, &is_id), usize::MAX - place)).max().filter(|(share, _)| *share >= 30);
    if let Some(place) = best.map(|(_, place)| usize::MAX - place).filter(|place| Some(*place) != named) {
        columns.retain(|(other, id)| *id != "id" && *other != place);
        columns.push((place, "id"));
    }
    let named_by_hand: Vec<usize> = columns.iter().map(|(place, _)| *place).collect();
    let mut days: Vec<usize> = Vec::new();
    for place in (0..width).filter(|place| !named_by_hand.contains(place)) {
        let has = |columns: &[(usize, &str)], id: &str| columns.iter().any(|(_, known)| *known == id);
        let is_day = |cell: &GridCell| match cell {
            GridCell::Day { .. } => true,
            GridCell::Text { text } => {
                text.chars().any(|c| c.is_ascii_digit()) && sense.read("due", cell, "").is_some()
            }
            _ => false,
        };
        let is_state = |cell: &GridCell| match cell {
            GridCell::Flag { .. } => true,
            GridCell::Text { text } => state_of(text).is_some(),
            _ => false,
        };
        let is_person = |cell: &GridCell| known.people.contains(&plain(&cell.text()));
        if !has(columns, "status") && share(place, &is_state) >= 80 {
            columns.push((place, "status"));
        } else if !has(columns, "who") && share(place, &is_person) >= 60 {
            columns.push((place, "who"));
        } else if share(place, &is_day) >= 80 {
            days.push(place);
        }
    }
    let has = |id: &str| columns.iter().any(|(_, known)| *known == id);
    match (has("start"), has("due"), days.as_slice()) {
        (false, false, [first, second, ..]) => columns.extend([(*first, "start"), (*second, "due")]),
        (_, false, [only, ..]) => columns.push((*only, "due")),
        (false, true, [only, ..]) => columns.push((*only, "start")),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_both_languages() {
        for (heading, id) in [
            ("¿Quién?", "who"),
            ("Fecha límite:", "due"),
            ("Holgura (h)", "margin"),
            ("Due Date", "due"),
            ("Hecho cuando", "done_when"),
            ("Hecho", "status"),
            ("✔", "status"),
            ("Responsable (nombre)", "who"),
            ("ESTADO", "status"),
            ("Depends on", "after"),
        ] {
            assert_eq!(named(heading), Some(id), "{heading}");
        }
        assert_eq!(named("Presupuesto"), None);
    }
}
