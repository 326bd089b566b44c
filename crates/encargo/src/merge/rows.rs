//! Which row of a page is which task: by id, then by name, never by its place; reads no other cell.

use super::heading::{Columns, plain};
use crate::grid::{GridCell, GridRow};
use crate::language::Text;
use crate::language::sheetwords::{HEADINGS, TOTALS};
use std::collections::{BTreeMap, BTreeSet};

/// How much of two names must be the same letters, in percent, and how much less the next best.
const CLOSE: usize = 72;
const APART: usize = 10;
/// How many pairs of names are compared letter by letter at most.
const PAIRS: usize = 4_000_000;

/// A task that a row may be.
pub(super) struct Candidate<'a> {
    pub(super) id: &'a str,
    /// Its names: now, in both languages, and before.
    pub(super) titles: Vec<&'a str>,
    /// Its phase, in both languages.
    pub(super) phase: Vec<&'a str>,
}

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Is<'a> {
    /// This task.
    Task(&'a str),
    /// A new one.
    New,
    /// None: why.
    Nothing(Not),
}

/// Why a row is no task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Not {
    /// It adds up the others.
    Total,
    /// It repeats the heading.
    Heading,
    /// It heads a phase.
    Phase,
    /// It has no name.
    NoName,
    /// Several tasks have this name.
    Ambiguous,
    /// It says the same as a row above.
    Twice,
}

impl Not {
    /// Why, in words.
    pub(super) fn text(self) -> Text {
        match self {
            Self::Total => Text::new("suma las demás filas", "it adds up the other rows"),
            Self::Heading => Text::new("repite el encabezado", "it repeats the heading"),
            Self::Phase => Text::new("es el título de una fase", "it is the title of a phase"),
            Self::NoName => Text::new("no dice qué tarea es", "it does not say which task it is"),
            Self::Ambiguous => Text::new("varias tareas se llaman así", "several tasks have this name"),
            Self::Twice => Text::new("repite una fila de más arriba", "it repeats a row above"),
        }
    }
}

/// What each row is, in their order.
pub(super) fn matched<'a>(rows: &[GridRow], columns: &Columns, candidates: &'a [Candidate<'a>]) -> Vec<Is<'a>> {
    let cell = |row: &GridRow, id: &str| columns.place(id).and_then(|place| row.cells.get(place)).map(GridCell::text);
    let names: Vec<String> = rows.iter().map(|row| cell(row, "task").unwrap_or_default()).collect();
    let plains: Vec<String> = names.iter().map(|name| plain(name)).collect();
    let mut found: Vec<Option<Is<'a>>> = vec![None; rows.len()];
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let known: BTreeMap<&str, &Candidate<'a>> = candidates.iter().map(|candidate| (candidate.id, candidate)).collect();

    // by id; of two rows with one id the one that has the name keeps it, the other is a copy
    let mut by_id: BTreeMap<&'a str, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let id = cell(row, "id").unwrap_or_default();
        if let Some((id, _)) = known.get_key_value(id.as_str()) {
            by_id.entry(id).or_default().push(at);
        }
    }
    for (id, places) in by_id {
        let titles: Vec<String> =
            known.get(id).iter().flat_map(|candidate| &candidate.titles).map(|t| plain(t)).collect();
        let own = places.iter().copied().find(|at| plains.get(*at).is_some_and(|name| titles.contains(name)));
        let own = own.or(places.first().copied());
        for at in places {
            let row = |at: usize| rows.get(at).map(|row| &row.cells);
            let is = if Some(at) == own {
                taken.insert(id);
                Is::Task(id)
            } else if own.and_then(row) == row(at) {
                Is::Nothing(Not::Twice)
            } else {
                Is::New
            };
            set(&mut found, at, is);
        }
    }
    let titles = candidates.iter().flat_map(|candidate| &candidate.titles).map(|title| plain(title)).collect();
    let phases = candidates.iter().flat_map(|candidate| &candidate.phase).map(|phase| plain(phase)).collect();
    let heads = Heads { titles, phases, columns: columns.ids.len() };
    for (at, row) in rows.iter().enumerate() {
        if found.get(at).is_some_and(Option::is_none)
            && let Some(not) = heads.no_task(row, plains.get(at).map_or("", String::as_str))
        {
            set(&mut found, at, Is::Nothing(not));
        }
    }
    by_name(rows, columns, &names, &plains, candidates, &mut found, &mut taken);
    closely(&plains, candidates, &mut found, &mut taken);
    found.into_iter().map(|is| is.unwrap_or(Is::New)).collect()
}

fn set<'a>(found: &mut [Option<Is<'a>>], at: usize, is: Is<'a>) {
    if let Some(place) = found.get_mut(at) {
        *place = Some(is);
    }
}

/// What tells a row that is no task.
struct Heads {
    titles: BTreeSet<String>,
    phases: BTreeSet<String>,
    columns: usize,
}

impl Heads {
    /// A row that is no task whatever its name.
    fn no_task(&self, row: &GridRow, name: &str) -> Option<Not> {
        if name.is_empty() {
            return Some(Not::NoName);
        }
        if TOTALS.contains(&name) {
            return Some(Not::Total);
        }
        if self.titles.contains(name) {
            return None;
        }
        let cells = row.cells.iter().filter(|cell| !cell.is_empty()).map(|cell| plain(&cell.text()));
        let others: Vec<String> = cells.filter(|text| text != name).collect();
        let heads = |text: &str| HEADINGS.iter().any(|(_, words)| words.contains(&text));
        if self.columns > 1 && !others.is_empty() && heads(name) && others.iter().all(|text| heads(text)) {
            return Some(Not::Heading);
        }
        (others.is_empty() && self.phases.contains(name)).then_some(Not::Phase)
    }
}

/// The same words, then the same words folded; of several tasks with one name the one of the row's phase.
fn by_name<'a>(
    rows: &[GridRow],
    columns: &Columns,
    names: &[String],
    plains: &[String],
    candidates: &'a [Candidate<'a>],
    found: &mut [Option<Is<'a>>],
    taken: &mut BTreeSet<&'a str>,
) {
    type Fold = fn(&str) -> String;
    let folds: [(Fold, &[String]); 2] = [(|text| text.trim().to_owned(), names), (plain, plains)];
    for (fold, own) in folds {
        let mut index: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (place, candidate) in candidates.iter().enumerate().filter(|(_, candidate)| !taken.contains(candidate.id)) {
            for title in &candidate.titles {
                index.entry(fold(title)).or_default().insert(place);
            }
        }
        for (at, (row, name)) in rows.iter().zip(own).enumerate() {
            if found.get(at).is_none_or(Option::is_some) {
                continue;
            }
            let named = index.get(name).into_iter().flatten().filter_map(|place| candidates.get(*place));
            let mut free: Vec<&Candidate<'a>> = named.filter(|candidate| !taken.contains(candidate.id)).collect();
            if free.len() > 1 {
                let phase =
                    columns.place("phase").and_then(|place| row.cells.get(place)).map(|cell| plain(&cell.text()));
                let same = |candidate: &&Candidate<'a>| {
                    phase.as_ref().is_some_and(|phase| candidate.phase.iter().any(|own| plain(own) == *phase))
                };
                if free.iter().filter(|candidate| same(candidate)).count() == 1 {
                    free.retain(same);
                }
            }
            match free.as_slice() {
                [] => {}
                [only] => {
                    taken.insert(only.id);
                    set(found, at, Is::Task(only.id));
                }
                _ => set(found, at, Is::Nothing(Not::Ambiguous)),
            }
        }
    }
}

/// Names that are nearly the same, when no other is as near.
fn closely<'a>(
    plains: &[String],
    candidates: &'a [Candidate<'a>],
    found: &mut [Option<Is<'a>>],
    taken: &mut BTreeSet<&'a str>,
) {
    let open: Vec<usize> = (0..found.len()).filter(|at| found.get(*at).is_some_and(Option::is_none)).collect();
    let free: Vec<&Candidate<'a>> = candidates.iter().filter(|candidate| !taken.contains(candidate.id)).collect();
    if open.len().saturating_mul(free.len()) > PAIRS {
        return;
    }
    let pairs: Vec<Vec<Vec<[char; 2]>>> =
        free.iter().map(|candidate| candidate.titles.iter().map(|title| letters(&plain(title))).collect()).collect();
    let mut near: Vec<(usize, usize, &str)> = Vec::new(); // how near, the row, the task
    for at in open {
        let own = letters(plains.get(at).map_or("", String::as_str));
        let mut scores: Vec<(usize, &str)> = free
            .iter()
            .zip(&pairs)
            .map(|(candidate, titles)| (titles.iter().map(|title| same(&own, title)).max().unwrap_or(0), candidate.id))
            .collect();
        scores.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
        if let [(best, id), rest @ ..] = scores.as_slice()
            && *best >= CLOSE
            && rest.first().is_none_or(|(next, _)| next + APART <= *best)
        {
            near.push((*best, at, id));
        }
    }
    near.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    for (_, at, id) in near {
        if let Some(candidate) = free.iter().find(|candidate| candidate.id == id)
            && taken.insert(candidate.id)
        {
            set(found, at, Is::Task(candidate.id));
        }
    }
}

/// The pairs of letters of a name, sorted.
fn letters(name: &str) -> Vec<[char; 2]> {
    let letters: Vec<char> = name.chars().take(200).collect();
    let mut pairs: Vec<[char; 2]> = letters.windows(2).filter_map(|pair| pair.try_into().ok()).collect();
    pairs.sort_unstable();
    pairs
}

/// How much of two names are the same pairs of letters, in percent (Dice).
fn same(one: &[[char; 2]], other: &[[char; 2]]) -> usize {
    let (mut left, mut right, mut both) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right += 1,
            std::cmp::Ordering::Equal => (left, right, both) = (left + 1, right + 1, both + 1),
        }
    }
    let all = one.len() + other.len();
    (both * 200_usize).checked_div(all).unwrap_or(0)
}

/// How near two names are, in percent.
pub(super) fn nearness(one: &str, other: &str) -> usize {
    same(&letters(&plain(one)), &letters(&plain(other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Is::{New, Nothing, Task};

    fn page(rows: &[&[&str]]) -> Vec<GridRow> {
        let cell = |text: &&str| GridCell::Text { text: (*text).to_owned() };
        (2..).zip(rows).map(|(number, cells)| GridRow { number, cells: cells.iter().map(cell).collect() }).collect()
    }

    fn columns(ids: &[&'static str]) -> Columns {
        Columns { first: 1, ids: ids.iter().copied().enumerate().collect(), unknown: Vec::new(), named: ids.len() }
    }

    #[test]
    fn a_row_is_known_by_id_then_by_name() {
        let candidate = |id, title, phase| Candidate { id, titles: vec![title], phase: vec![phase] };
        let tasks = [
            candidate("a/draft", "Escribir el texto", "Texto"),
            candidate("a/send", "Enviar la campaña", "Envío"),
            candidate("b/check", "Revisar", "Texto"),
            candidate("c/check", "Revisar", "Envío"),
            candidate("d/plan", "Planificar el mes de enero", "Plan"),
        ];
        let rows = page(&[
            &["a/draft", "Otro nombre", "Texto"],
            &["", "enviar la CAMPAÑA ", "Envío"],
            &["", "Revisar", "Envío"],
            &["", "Planificar el mes de Enero 2027", ""],
            &["a/draft", "Otro nombre", "Texto"],
            &["", "Comprar flores", ""],
            &["", "Total", "12"],
            &["", "Texto", ""],
            &["", "", "7"],
        ]);
        assert_eq!(
            matched(&rows, &columns(&["id", "task", "phase"]), &tasks),
            [
                Task("a/draft"),
                Task("a/send"),
                Task("c/check"),
                Task("d/plan"),
                Nothing(Not::Twice),
                New,
                Nothing(Not::Total),
                Nothing(Not::Phase),
                Nothing(Not::NoName),
            ]
        );
        let twice = page(&[&["", "Revisar", ""], &["", "Revisar", ""]]);
        let ambiguous = Nothing(Not::Ambiguous);
        assert_eq!(matched(&twice, &columns(&["id", "task", "phase"]), &tasks), [ambiguous.clone(), ambiguous]);
    }
}
