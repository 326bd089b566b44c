//! A sheet that comes back, through the files: what people do to a workbook or a CSV, and what becomes of it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::grid::{Grid, GridCell, GridPage, GridRow};
use encargo::history::{Event, EventKind, TaskStatus};
use encargo::merge::{Merge, MergeChangeKind, MergeChoice, MergeReason, MergeTerms};
use encargo::migration::Side;
use encargo::question::Answers;
use encargo::sheet::{Sheet, SheetTerms};
use encargo::team::{Person, Team};
use encargo::{Day, History, Language, Schedule, Terms};
use encargo_formats::{csv, read_csv, read_xlsx, xlsx};
use encargo_tests::plans::bare_goal;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn schedule() -> Schedule {
    let catalog = encargo_formats::catalog();
    let mut goal = bare_goal();
    goal.language = Language::Spanish;
    let answers = Answers::new();
    let template = catalog.template("blog").unwrap();
    let unknown = template.questions().iter().map(|question| (question.id.clone(), encargo::Answer::unknown()));
    let plan = template.plan(&goal, &unknown.chain(answers).collect()).unwrap();
    let team = Team { people: vec![Person::new("Ana", ["va"]), Person::new("Marta", ["client"])] };
    plan.schedule(Terms::from(day("2026-11-30")).key_date(day("2027-02-26")).team(team)).unwrap()
}

/// The sheet with its ids in front.
fn shown(schedule: &Schedule) -> Sheet {
    let columns = ["id", "task", "phase", "who", "start", "due", "hours", "margin", "status", "done_when", "after"];
    schedule.sheet(SheetTerms::from(Language::Spanish).columns(columns)).unwrap()
}

/// The sheet as rows of words, to be edited.
fn rows(schedule: &Schedule) -> Vec<Vec<String>> {
    let sheet = shown(schedule);
    let head = sheet.columns.iter().map(|column| column.heading.clone()).collect();
    std::iter::once(head).chain(sheet.texts()).collect()
}

fn grid(rows: &[Vec<String>]) -> Grid {
    let cell = |text: &String| if text.is_empty() { GridCell::Empty {} } else { GridCell::Text { text: text.clone() } };
    let row = |(number, cells): (u32, &Vec<String>)| GridRow { number, cells: cells.iter().map(cell).collect() };
    let rows = (1..).zip(rows).map(row).collect();
    Grid { pages: vec![GridPage { name: String::new(), hidden: false, rows }], findings: Vec::new() }
}

fn column(_: &[Vec<String>], schedule: &Schedule, id: &str) -> usize {
    shown(schedule).place(id).unwrap()
}

fn updates(merge: &Merge) -> Vec<(&str, &str)> {
    let real = merge.changes.iter().filter(|change| change.kind == MergeChangeKind::Update);
    real.map(|change| (change.task.as_deref().unwrap_or_default(), change.column.as_deref().unwrap_or_default()))
        .collect()
}

fn nothing(merge: &Merge, schedule: &Schedule) {
    let real: Vec<_> = merge.changes.iter().map(|change| &change.text.en).collect();
    assert_eq!((real.len(), merge.conflicts.len()), (0, 0), "{real:#?} {:#?}", merge.conflicts);
    assert_eq!(&merge.plan, schedule.plan());
}

#[test]
fn what_goes_out_and_comes_back_changes_nothing() {
    let schedule = schedule();
    for language in [Language::Spanish, Language::English] {
        let bytes = csv(&schedule.sheet(language).unwrap(), None);
        nothing(&schedule.merge(&read_csv(bytes.as_bytes()).unwrap(), &MergeTerms::default()).unwrap(), &schedule);
        let bytes = xlsx(&schedule, language).unwrap();
        nothing(&schedule.merge(&read_xlsx(&bytes).unwrap(), &MergeTerms::default()).unwrap(), &schedule);
    }
}

#[test]
fn every_template_comes_back_unchanged() {
    let catalog = encargo_formats::catalog();
    for id in catalog.ids() {
        let template = catalog.template(id).unwrap();
        let unknown = template.questions().iter().map(|question| (question.id.clone(), encargo::Answer::unknown()));
        let plan = template.plan(&bare_goal(), &unknown.collect()).unwrap();
        let schedule = plan.schedule(Terms::from(day("2026-11-30")).key_date(day("2027-06-30"))).unwrap();
        let grid = read_csv(csv(&schedule.sheet(Language::Spanish).unwrap(), None).as_bytes()).unwrap();
        nothing(&schedule.merge(&grid, &MergeTerms::default()).unwrap(), &schedule);
    }
}

#[test]
fn columns_and_rows_may_move() {
    let schedule = schedule();
    let mut rows = rows(&schedule);
    for row in &mut rows {
        row.reverse();
        row.insert(2, String::new());
    }
    rows[1..].reverse();
    rows.insert(0, vec!["Plan de Ana".into()]);
    rows.insert(1, vec![]);
    rows.insert(7, vec![]);
    nothing(&schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap(), &schedule);
}

#[test]
fn headings_may_be_other_words_or_none() {
    let schedule = schedule();
    let mut rows = rows(&schedule);
    rows[0] = [
        "Código", "Actividad", "Etapa", "Responsable", "Inicio", "Fecha límite", "Tiempo", "Margen", "Situación",
        "DoD", "Depende de",
    ]
    .map(str::to_owned)
    .to_vec();
    nothing(&schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap(), &schedule);
    rows[0] = vec!["aaa".into(), "bbb".into(), "ccc".into(), "ddd".into(), "eee".into(), "fff".into()];
    let merge = schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    assert_eq!((updates(&merge), merge.conflicts.len()), (vec![], 0));
}

#[test]
fn edits_of_every_column_reach_the_plan() {
    let schedule = schedule();
    let mut rows = rows(&schedule);
    let at = |id: &str| column(&rows, &schedule, id);
    let (task, who, due, hours, status, done) =
        (at("task"), at("who"), at("due"), at("hours"), at("status"), at("done_when"));
    let ids: Vec<String> = rows[1..].iter().map(|row| row[0].clone()).collect();
    let work = schedule.plan().tasks().iter().filter(|task| !task.milestone).map(|task| task.id.clone());
    let picked: Vec<String> = work.take(4).collect();
    let row = |id: &str| 1 + ids.iter().position(|other| other == id).unwrap();
    rows[row(&picked[0])][status] = "x".into();
    rows[row(&picked[1])][status] = "en curso".into();
    rows[row(&picked[2])][hours] = "2,5 h".into();
    rows[row(&picked[2])][who] = "Bea".into();
    rows[row(&picked[3])][task] = "Otra cosa muy distinta".into();
    rows[row(&picked[3])][done].push_str(" Hay una foto.");
    let _ = due;
    let terms = MergeTerms { person: Some("Marta".into()), ..MergeTerms::default() };
    let merge = schedule.merge(&grid(&rows), &terms).unwrap();
    assert_eq!(merge.conflicts, vec![]);
    assert_eq!(updates(&merge).len(), 6, "{:#?}", merge.changes);
    let today = day("2026-11-30");
    assert_eq!(merge.terms.history.state(&picked[0], today).status, TaskStatus::Done);
    assert_eq!(merge.terms.history.events()[0].person.as_deref(), Some("Marta"));
    assert_eq!(merge.terms.history.state(&picked[1], today).status, TaskStatus::InProgress);
    assert_eq!(merge.plan.task(&picked[2]).unwrap().effort.likely, 150);
    let again = merge.plan.schedule(merge.terms.clone()).unwrap();
    assert_eq!(again.slot(&picked[2]).unwrap().person.as_deref(), Some("Bea"));
    assert_eq!(merge.plan.task(&picked[3]).unwrap().title.es, "Otra cosa muy distinta");
    assert_eq!(merge.plan.task(&picked[3]).unwrap().done.last().unwrap().es, "Hay una foto.");
    // the same sheet once more changes nothing
    let twice = again.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    let open: Vec<_> = updates(&twice).into_iter().filter(|(_, column)| !matches!(*column, "start" | "due")).collect();
    assert_eq!(open, vec![], "{:#?}", twice.changes);
}

#[test]
fn both_sides_are_merged_and_conflicts_are_settled() {
    let schedule = schedule();
    let sent = schedule.sheet(Language::Spanish).unwrap();
    let first = schedule.plan().tasks().iter().find(|task| !task.milestone).unwrap().id.clone();
    let mut theirs = rows(&schedule);
    let (who, status, hours) =
        (column(&theirs, &schedule, "who"), column(&theirs, &schedule, "status"), column(&theirs, &schedule, "hours"));
    let at = theirs.iter().position(|row| row[0] == first).unwrap();
    theirs[at][status] = "en curso".into();
    theirs[at][hours] = "9".into();
    theirs[at][who] = "Ana".into();
    // meanwhile it was finished here
    let history = History::new().record(Event::new(day("2026-11-27"), &first, EventKind::Finished)).unwrap();
    let terms = MergeTerms { sent: Some(sent), ..MergeTerms::default() };
    let schedule = schedule.plan().schedule(schedule.terms().clone().history(history)).unwrap();
    let merge = schedule.merge(&grid(&theirs), &terms).unwrap();
    assert_eq!(merge.conflicts.len(), 1);
    let conflict = &merge.conflicts[0];
    assert_eq!((conflict.column.as_deref(), conflict.kept), (Some("status"), Side::Ours));
    assert_eq!(merge.terms.history.state(&first, day("2026-11-30")).status, TaskStatus::Done);
    let choice = MergeChoice { task: first.clone(), column: Some("status".into()), side: Side::Theirs };
    let settled = schedule.merge(&grid(&theirs), &MergeTerms { choices: vec![choice], ..terms }).unwrap();
    assert_eq!(settled.terms.history.state(&first, day("2026-11-30")).status, TaskStatus::InProgress);
}

#[test]
fn rows_come_and_go() {
    let schedule = schedule();
    let mut rows = rows(&schedule);
    let (task, who, hours, after) = (
        column(&rows, &schedule, "task"),
        column(&rows, &schedule, "who"),
        column(&rows, &schedule, "hours"),
        column(&rows, &schedule, "after"),
    );
    let middle = schedule.plan().tasks().iter().find(|one| {
        let waited = schedule.plan().tasks().iter().any(|other| other.after.iter().any(|need| need.task == one.id));
        waited && !one.after.is_empty() && !one.milestone
    });
    let middle = middle.unwrap().id.clone();
    rows.retain(|row| row[0] != middle);
    let mut new = vec![String::new(); rows[0].len()];
    new[task] = "Llamar a la imprenta".into();
    new[who] = "Ana".into();
    new[hours] = "1".into();
    new[after] = rows[1][task].clone();
    rows.push(new);
    let merge = schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    assert_eq!(merge.conflicts, vec![]);
    assert!(merge.plan.task(&middle).is_none());
    let made = merge.plan.tasks().iter().find(|one| one.title.es == "Llamar a la imprenta").unwrap();
    assert_eq!((made.effort.likely, made.after.len(), made.responsible().count()), (60, 1, 1));
    assert_eq!(merge.plan.tasks().len(), schedule.plan().tasks().len());
    merge.plan.schedule(merge.terms).unwrap();
    // without ids nobody knows whether a row was removed
    for row in &mut rows {
        row[0].clear();
    }
    let merge = schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    assert_eq!(merge.conflicts.len(), 1);
    assert!(merge.plan.task(&middle).is_some());
    let choice = MergeChoice { task: middle.clone(), column: None, side: Side::Theirs };
    let merge = schedule.merge(&grid(&rows), &MergeTerms { choices: vec![choice], ..MergeTerms::default() }).unwrap();
    assert!(merge.plan.task(&middle).is_none());
}

#[test]
fn what_cannot_be_read_is_told() {
    let schedule = schedule();
    let mut rows = rows(&schedule);
    let (due, hours, status, after) = (
        column(&rows, &schedule, "due"),
        column(&rows, &schedule, "hours"),
        column(&rows, &schedule, "status"),
        column(&rows, &schedule, "after"),
    );
    rows[1][due] = "cuando se pueda".into();
    rows[2][hours] = "un rato".into();
    rows[3][status] = "ni idea".into();
    rows[4][after] = "algo que no existe".into();
    let first = rows[1][0].clone();
    let last = rows.len() - 1;
    let key = schedule.plan().tasks().iter().position(|one| one.id == first).unwrap();
    let merge = schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    let reasons: Vec<_> = merge
        .changes
        .iter()
        .filter_map(|change| Some((change.row?, change.column.as_deref()?, change.reason?)))
        .collect();
    assert_eq!(
        reasons,
        [
            (2, "due", MergeReason::Unreadable),
            (3, "hours", MergeReason::Unreadable),
            (4, "status", MergeReason::Unreadable),
            (5, "after", MergeReason::UnknownTask),
        ]
    );
    assert_eq!(&merge.plan, schedule.plan());
    let _ = (last, key);
}

#[test]
fn tasks_never_wait_for_each_other() {
    let schedule = schedule();
    let mut rows = rows(&schedule);
    let after = column(&rows, &schedule, "after");
    let task = schedule.plan().tasks().iter().find(|task| !task.after.is_empty()).unwrap();
    let need = &task.after[0].task;
    let at = rows.iter().position(|row| row[0] == *need).unwrap();
    rows[at][after] = task.id.clone();
    let merge = schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    assert_eq!(merge.changes.iter().filter_map(|change| change.reason).collect::<Vec<_>>(), [MergeReason::Circle]);
    assert_eq!(&merge.plan, schedule.plan());
}

#[test]
fn a_due_day_is_kept_or_it_is_said_why_not() {
    let schedule = schedule();
    let mut rows = rows(&schedule);
    let due = column(&rows, &schedule, "due");
    let slots: Vec<_> = schedule.slots().iter().filter(|slot| slot.total_float > 60 * 8 * 5).collect();
    let slot = slots.iter().find(|slot| schedule.plan().task(&slot.task).is_some_and(|task| !task.milestone)).unwrap();
    let earlier = slot.finish.checked_sub_days(chrono::Days::new(7)).unwrap();
    let at = rows.iter().position(|row| row[0] == slot.task).unwrap();
    rows[at][due] = earlier.format("%d/%m/%Y").to_string();
    let merge = schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    assert_eq!(updates(&merge), [(slot.task.as_str(), "due")]);
    let again = merge.plan.schedule(merge.terms.clone()).unwrap();
    let told = merge.findings.iter().any(|finding| finding.code == "merge.day_not_kept" && finding.about == slot.task);
    assert_eq!(again.slot(&slot.task).unwrap().finish == earlier, !told);
    rows[at][due] = "01/12/2026".into();
    let merge = schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    let again = merge.plan.schedule(merge.terms.clone()).unwrap();
    let told = merge.findings.iter().any(|finding| finding.code == "merge.day_not_kept");
    assert_eq!(again.slot(&slot.task).unwrap().finish == day("2026-12-01"), !told);
}

#[test]
fn a_file_about_something_else_is_refused() {
    let schedule = schedule();
    let code = |text: &str| {
        schedule
            .merge(&read_csv(text.as_bytes()).unwrap(), &MergeTerms::default())
            .map(|_| ())
            .map_err(|error| error.code())
    };
    assert_eq!(code("Producto;Precio\nMesa;20\nSilla;10\n"), Err("merge.no_tasks"));
    assert_eq!(code("Tarea;Plazo\nComprar pan;24/12\n"), Err("merge.no_match"));
}

#[test]
fn what_follows_from_other_things_is_told_and_not_taken() {
    let schedule = schedule();
    let sheet = schedule.sheet(Language::Spanish).unwrap();
    let head = sheet.columns.iter().map(|column| column.heading.clone()).collect();
    let mut rows: Vec<Vec<String>> = std::iter::once(head).chain(sheet.texts()).collect();
    let at = |id: &str| sheet.place(id).unwrap();
    rows[2][at("margin")] = "99".into();
    rows[3][at("priority")] = "altísima".into();
    rows[4][at("waiting_for")] = "a que llueva".into();
    rows[5][at("priority")] = rows[5][at("priority")].to_uppercase();
    let merge = schedule.merge(&grid(&rows), &MergeTerms::default()).unwrap();
    let told: Vec<_> =
        merge.changes.iter().map(|change| (change.row, change.column.as_deref(), change.reason)).collect();
    let calculated = Some(MergeReason::Calculated);
    assert_eq!(
        told,
        [
            (Some(3), Some("margin"), calculated),
            (Some(4), Some("priority"), calculated),
            (Some(5), Some("waiting_for"), calculated),
        ]
    );
    assert_eq!(&merge.plan, schedule.plan());
}
