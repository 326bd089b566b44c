//! What came back: the page with the tasks, each row a task, each cell in the one way in which it is compared.

use super::heading::{Columns, Vocabulary, plain};
use super::needs::Names;
use super::rows::{Candidate, Is, Not, matched};
use super::sense::{Sense, Sensed};
use super::sent::{Sent, WORKED_OUT};
use super::table::{Table, TableRow};
use super::{MergeChange, MergeChangeKind as Kind, MergeReason as Why, say};
use crate::calendar::Day;
use crate::error::{self, Error};
use crate::finding::{Finding, Severity, finding};
use crate::grid::{Grid, GridCell, GridPage, GridRow};
use crate::language::token::fold;
use crate::language::{Language, Text};
use crate::plan::Plan;
use crate::sheet::Sheet;
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

/// The columns that an edit can change.
pub(super) const MERGED: [&str; 11] =
    ["task", "phase", "who", "approves", "start", "due", "hours", "status", "done_when", "after", "notes"];
/// What the first cell of the page says on which a workbook keeps what was sent.
const SENT: &str = "encargo sheet 1";
/// Columns that say nothing when they are empty: a task has a name, days and a state whatever a cell says.
const NEVER_EMPTY: [&str; 7] = ["task", "phase", "who", "start", "due", "hours", "status"];

/// A sheet that came back, understood.
pub(super) struct Came {
    pub(super) table: Table,
    /// Cells and rows that were not taken, and why.
    pub(super) skipped: Vec<MergeChange>,
    /// The row of each task, as a spreadsheet counts.
    pub(super) rows: BTreeMap<String, u32>,
    /// Days on which tasks were finished, where the sheet says so.
    pub(super) finished: BTreeMap<String, Day>,
    /// Tasks that some row may be, but nobody knows which.
    pub(super) unclear: BTreeSet<String>,
    /// Whether rows are known by their ids and most are there, so that a row that is missing was removed.
    pub(super) whole: bool,
    pub(super) findings: Vec<Finding>,
}

/// The page of a grid that has the tasks.
pub(super) struct Found<'g> {
    page: &'g GridPage,
    columns: Columns,
    pub(super) language: Language,
}

/// What the plan and the base say, for reading by it.
pub(super) struct Known<'a> {
    pub(super) plan: &'a Plan,
    /// Columns as we have them, by the ids of the tasks.
    pub(super) base: &'a BTreeMap<&'a str, &'a TableRow>,
    /// The sheet that was sent.
    pub(super) sent: &'a Sent<'a>,
}

fn candidates<'a>(plan: &'a Plan, before: &'a BTreeMap<&'a str, &'a TableRow>) -> Vec<Candidate<'a>> {
    let tasks = plan.tasks().iter().map(|task| {
        let mut titles = vec![task.title.es.as_str(), task.title.en.as_str()];
        titles.extend(before.get(task.id.as_str()).and_then(|row| row.cells.first()).and_then(Option::as_deref));
        titles.retain(|title| !title.is_empty());
        Candidate {
            id: task.id.as_str(),
            titles,
            phase: vec![task.phase_label.es.as_str(), task.phase_label.en.as_str()],
        }
    });
    tasks.collect()
}

/// The page with the tasks.
///
/// # Errors
/// `merge.no_tasks` when no page has a column of tasks, `merge.no_match` when no row is a task of the plan.
pub(super) fn page<'g>(grid: &'g Grid, plan: &Plan, people: &[String], sense: Sense) -> Result<Found<'g>, Error> {
    let none = BTreeMap::new();
    let candidates = candidates(plan, &none);
    let vocabulary = Vocabulary {
        ids: plan.tasks().iter().map(|task| task.id.clone()).collect(),
        titles: candidates.iter().flat_map(|one| &one.titles).map(|title| plain(title)).collect(),
        people: people.iter().map(|name| plain(name)).collect(),
    };
    let mut best: Option<(usize, usize, Found<'g>)> = None;
    let mut tabled = false;
    for page in grid.pages.iter().filter(|page| !page.hidden) {
        let Some(columns) = Columns::of(page, &vocabulary, sense) else { continue };
        tabled = true;
        let rows = page.rows.get(columns.first..).unwrap_or_default();
        let found = matched(rows, &columns, &candidates);
        let count = found.iter().filter(|is| matches!(is, Is::Task(_))).count();
        if best.as_ref().is_none_or(|(most, named, _)| (count, columns.named) > (*most, *named)) && count > 0 {
            let language = language(rows, &columns, plan).unwrap_or(sense.language);
            best = Some((count, columns.named, Found { page, columns, language }));
        }
    }
    match best {
        Some((.., found)) => Ok(found),
        None if tabled => Err(error::Kind::MergeNoMatch { plan: error::clip(plan.id()) }.into()),
        None => Err(error::Kind::MergeNoTasks {}.into()),
    }
}

/// The sheet as it was sent, where the workbook keeps it: of several the one of this plan.
pub(super) fn sent(grid: &Grid, plan: &Plan) -> Option<Sheet> {
    let text = |cell: &GridCell| match cell {
        GridCell::Text { text } => text.clone(), // as it is: white space may stand at the end of a piece
        _ => String::new(),
    };
    let kept = |page: &&GridPage| page.rows.first()?.cells.first().map(|cell| cell.text() == SENT);
    let page = grid.pages.iter().filter(|page| page.hidden).find(|page| kept(page) == Some(true))?;
    let rows = page.rows.get(1..)?;
    let width = rows.iter().map(|row| row.cells.len()).max()?;
    let sheets = (0..width).filter_map(|place| {
        let json: String = rows.iter().filter_map(|row| row.cells.get(place)).map(text).collect();
        crate::wire::from_json::<Sheet>(&json).ok()
    });
    let known = |sheet: &Sheet| sheet.rows.iter().filter(|row| plan.task(&row.id).is_some()).count();
    sheets
        .map(|sheet| (known(&sheet), sheet))
        .filter(|(known, _)| *known > 0)
        .max_by_key(|(known, _)| *known)
        .map(|(_, sheet)| sheet)
}

/// The language that more names of tasks are in.
fn language(rows: &[GridRow], columns: &Columns, plan: &Plan) -> Option<Language> {
    let place = columns.place("task")?;
    let names: BTreeSet<String> =
        rows.iter().filter_map(|row| row.cells.get(place)).map(|cell| plain(&cell.text())).collect();
    let count = |language: Language| {
        plan.tasks().iter().filter(|task| names.contains(&plain(task.title.say(language)))).count()
    };
    let (spanish, english) = (count(Language::Spanish), count(Language::English));
    match spanish.cmp(&english) {
        std::cmp::Ordering::Greater => Some(Language::Spanish),
        std::cmp::Ordering::Less => Some(Language::English),
        std::cmp::Ordering::Equal => None,
    }
}

/// A row that is a task.
struct Place<'r> {
    row: &'r GridRow,
    id: &'r str,
    before: Option<&'r TableRow>,
    sent: &'r Sent<'r>,
}

impl Found<'_> {
    fn rows(&self) -> &[GridRow] {
        self.page.rows.get(self.columns.first..).unwrap_or_default()
    }

    /// Whether days in figures begin with the day: what the cells themselves show, then what fits what stood there, then
    /// what is usual.
    pub(super) fn day_first(&self, known: &Known<'_>, usual: bool) -> bool {
        let candidates = candidates(known.plan, known.base);
        let found = matched(self.rows(), &self.columns, &candidates);
        let (mut shown, mut fitting) = ([0usize; 2], [0usize; 2]);
        for (row, is) in self.rows().iter().zip(&found) {
            for id in ["start", "due", "finished"] {
                let Some(GridCell::Text { text }) = self.columns.place(id).and_then(|at| row.cells.get(at)) else {
                    continue;
                };
                let mut figures = text.trim().split(['/', '.', '-']).map(str::parse::<u32>);
                let (Some(Ok(one)), Some(Ok(other))) = (figures.next(), figures.next()) else { continue };
                match (one, other) {
                    (13..=31, 1..=12) => shown[0] += 1,
                    (1..=12, 13..=31) => shown[1] += 1,
                    (1..=12, 1..=12) if one != other => {
                        let Is::Task(task) = is else { continue };
                        let before =
                            known.base.get(task).and_then(|row| value(row, id)).and_then(|day| day.parse::<Day>().ok());
                        let Some(before) = before else { continue };
                        fitting[0] += usize::from((before.day(), before.month()) == (one, other));
                        fitting[1] += usize::from((before.month(), before.day()) == (one, other));
                    }
                    _ => {}
                }
            }
        }
        match (shown[0].cmp(&shown[1]), fitting[0].cmp(&fitting[1])) {
            (std::cmp::Ordering::Greater, _) | (std::cmp::Ordering::Equal, std::cmp::Ordering::Greater) => true,
            (std::cmp::Ordering::Less, _) | (_, std::cmp::Ordering::Less) => false,
            _ => usual,
        }
    }

    /// Every row as a task, every cell as it is compared.
    pub(super) fn read(&self, known: &Known<'_>, names: &mut Names, sense: Sense) -> Came {
        let candidates = candidates(known.plan, known.base);
        let found = matched(self.rows(), &self.columns, &candidates);
        let mut came = Came {
            table: Table { columns: MERGED.map(str::to_owned).to_vec(), rows: Vec::new() },
            skipped: Vec::new(),
            rows: BTreeMap::new(),
            finished: BTreeMap::new(),
            unclear: BTreeSet::new(),
            whole: false,
            findings: self.unknown_columns(),
        };
        let mut taken: BTreeSet<String> = known.plan.tasks().iter().map(|task| task.id.clone()).collect();
        let (mut by_id, mut tasks) = (0, Vec::new());
        for (row, is) in self.rows().iter().zip(found).filter(|(row, _)| row.cells.iter().any(|cell| !cell.is_empty()))
        {
            let name = self.cell(row, "task").map(GridCell::text).unwrap_or_default();
            let id = match is {
                Is::Task(id) => {
                    by_id += usize::from(self.cell(row, "id").is_some_and(|cell| cell.text() == id));
                    id.to_owned()
                }
                Is::New => {
                    let phase = self.cell(row, "phase").map(GridCell::text).unwrap_or_default();
                    let id = super::create::id_for(known.plan, &phase, &name, &taken);
                    taken.insert(id.clone());
                    names.add(&name, &id); // rows below and above may wait for it
                    id
                }
                Is::Nothing(not) => {
                    if not == Not::Ambiguous {
                        let same =
                            candidates.iter().filter(|one| one.titles.iter().any(|title| plain(title) == plain(&name)));
                        came.unclear.extend(same.map(|one| one.id.to_owned()));
                    }
                    came.skipped.push(say::row_skipped(row.number, &name, not));
                    continue;
                }
            };
            tasks.push((row, id));
        }
        for (row, id) in tasks {
            let before = known.base.get(id.as_str()).copied();
            let place = Place { row, id: &id, before, sent: known.sent };
            let cells = MERGED.map(|column| self.read_cell(&place, column, names, sense, &mut came));
            for column in WORKED_OUT.into_iter().filter(|column| self.columns.place(column).is_some()) {
                let cell = self.cell(row, column).unwrap_or(&GridCell::Empty {});
                came.skipped.extend(known.sent.told(&id, column, row.number, cell));
            }
            came.rows.insert(id.clone(), row.number);
            came.table.rows.push(TableRow { id, cells: cells.into() });
        }
        let there = came.rows.keys().filter(|id| known.base.contains_key(id.as_str())).count();
        came.whole = self.columns.place("id").is_some() && by_id * 2 > known.base.len() && there * 2 > known.base.len();
        came
    }

    fn cell<'r>(&self, row: &'r GridRow, column: &str) -> Option<&'r GridCell> {
        row.cells.get(self.columns.place(column)?)
    }

    /// A cell as it is compared; as it was before when it says nothing that can be read.
    fn read_cell(
        &self,
        place: &Place<'_>,
        column: &'static str,
        names: &Names,
        sense: Sense,
        came: &mut Came,
    ) -> Option<String> {
        let Place { row, id, before, sent } = *place;
        let was = before.and_then(|row| value(row, column));
        if self.columns.place(column).is_none() && !(column == "status" && self.columns.place("tick").is_some()) {
            return was.map(str::to_owned);
        }
        let empty = GridCell::Empty {};
        let cell = self.cell(row, column).unwrap_or(&empty);
        let was_text = was.unwrap_or_default();
        let mut skip = |kind: Why, is: &str| {
            came.skipped.push(MergeChange {
                kind: Kind::Skip,
                task: Some(id.to_owned()),
                row: Some(row.number),
                column: Some(column.to_owned()),
                was: was.map(str::to_owned),
                becomes: Some(is.to_owned()),
                reason: Some(kind),
                text: say::cell_skipped(row.number, column, is, kind),
            });
        };
        let mut sensed = match column {
            // two tasks may have one name: what is as it was sent names what it named
            "after" if sent.shows(id, column, cell) => Some(was_text.to_owned().into()),
            "after" if !cell.is_empty() && !matches!(cell, GridCell::Unread { .. }) => {
                let (ids, unknown) = names.ids(&cell.text());
                for name in &unknown {
                    skip(Why::UnknownTask, name);
                }
                // what is not known was perhaps meant to replace something: then nothing changes
                if unknown.is_empty() { Some(Sensed::from(ids.join(", "))) } else { Some(was_text.to_owned().into()) }
            }
            _ => sense.read(column, cell, was_text),
        };
        if column == "task"
            && plain(was_text) == plain(&cell.text())
            && self.cell(row, "id").is_none_or(|cell| cell.text() != id)
        {
            return was.map(str::to_owned); // the name that the row is known by, typed anew
        }
        if column == "status" {
            sensed = self.ticked(row, sensed, was_text, sense);
        }
        let Some(sensed) = sensed else {
            let why = if matches!(cell, GridCell::Unread { .. }) { Why::NoValue } else { Why::Unreadable };
            skip(why, &cell.text());
            return was.map(str::to_owned);
        };
        if sensed.value.is_empty() && NEVER_EMPTY.contains(&column) {
            if !was_text.is_empty() {
                skip(Why::Empty, "");
            }
            return was.map(str::to_owned);
        }
        if !sensed.rest.is_empty() {
            skip(Why::MoreWords, &sensed.rest);
        }
        let day = sensed.day.or_else(|| {
            let cell = self.cell(row, "finished").filter(|cell| column == "status" && !cell.is_empty())?;
            sense.read("finished", cell, "")?.value.parse().ok()
        });
        came.finished.extend(day.map(|day| (id.to_owned(), day)));
        Some(sensed.value)
    }

    /// A second column of states: a tick in it holds, unless the first says something new.
    fn ticked(&self, row: &GridRow, sensed: Option<Sensed>, was: &str, sense: Sense) -> Option<Sensed> {
        let tick =
            self.cell(row, "tick").filter(|cell| !cell.is_empty()).and_then(|cell| sense.read("status", cell, was));
        let untouched = self.columns.place("status").is_none()
            || sensed.as_ref().is_none_or(|sensed| sensed.value == was || sensed.value.is_empty());
        match tick {
            Some(tick) if untouched && tick.value != "to_do" => Some(tick),
            _ if self.columns.place("status").is_none() => Some(Sensed::from(was.to_owned())),
            _ => sensed,
        }
    }

    fn unknown_columns(&self) -> Vec<Finding> {
        if self.columns.unknown.is_empty() {
            return Vec::new();
        }
        let names: Vec<&str> = self.columns.unknown.iter().map(|(_, name)| name.as_str()).collect();
        let (es, en) = (names.join("», «"), names.join("”, “"));
        vec![finding(
            "merge.unknown_column",
            Severity::Info,
            &self.page.name,
            Text::new(
                format!("Hay columnas que no son de la hoja y no se leen: «{es}»."),
                format!("Some columns are not the sheet's own and are not read: “{en}”."),
            ),
            Text::default(),
        )]
    }
}

/// A cell of a row of the columns that merge.
pub(super) fn value<'r>(row: &'r TableRow, column: &str) -> Option<&'r str> {
    let place = MERGED.iter().position(|known| *known == column)?;
    row.cells.get(place)?.as_deref()
}

/// The names of people and roles that a plan's sheet may show, folded later.
pub(super) fn people(plan: &Plan, names: impl Iterator<Item = String>) -> Vec<String> {
    let labels = plan.tasks().iter().flat_map(|task| &task.roles).flat_map(|role| [&role.label.es, &role.label.en]);
    let all: BTreeSet<String> = labels.cloned().chain(names).filter(|name| !fold(name).is_empty()).collect();
    all.into_iter().collect()
}
