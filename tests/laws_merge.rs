//! Laws of merging three versions of a table; knows no algorithm.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::merge::{MergeChoice, Table, TableMerge, TableRow};
use encargo::migration::Side;
use encargo_tests::chance::Chance;
use std::collections::BTreeMap;

const COLUMNS: [&str; 3] = ["task", "who", "notes"];

type Rows = BTreeMap<String, Vec<Option<String>>>;

/// A table of few rows with few words, so that edits meet.
fn random(chance: &mut Chance) -> Table {
    let mut rows: Vec<TableRow> = Vec::new();
    for id in 0..3 {
        if chance.below(4) > 0 {
            let cells = COLUMNS.map(|_| (chance.below(6) > 0).then(|| chance.below(3).to_string()));
            rows.push(TableRow { id: id.to_string(), cells: cells.into() });
        }
    }
    Table { columns: COLUMNS.map(str::to_owned).to_vec(), rows }
}

/// Somebody edits, removes, adds and moves rows.
fn edited(base: &Table, chance: &mut Chance) -> Table {
    let mut table = base.clone();
    for row in &mut table.rows {
        for cell in &mut row.cells {
            if chance.below(6) == 0 {
                *cell = (chance.below(5) > 0).then(|| chance.below(4).to_string());
            }
        }
    }
    if chance.below(3) == 0 && !table.rows.is_empty() {
        let place = chance.below(u32::try_from(table.rows.len()).unwrap()) as usize;
        table.rows.remove(place);
    }
    if chance.below(3) == 0 {
        let id = (3 + chance.below(2)).to_string();
        table.rows.push(TableRow { id, cells: COLUMNS.map(|_| Some(chance.below(3).to_string())).into() });
    }
    if chance.below(3) == 0 {
        table.rows.reverse();
    }
    table
}

fn rows(table: &Table) -> Rows {
    table.rows.iter().map(|row| (row.id.clone(), row.cells.clone())).collect()
}

fn places(merge: &TableMerge) -> Vec<(String, Option<String>)> {
    let mut places: Vec<_> = merge.conflicts.iter().map(|one| (one.task.clone(), one.column.clone())).collect();
    places.sort();
    places
}

#[test]
fn merging_with_itself_changes_nothing() {
    let chance = &mut Chance::new(1);
    for _ in 0..100_000 {
        let base = random(chance);
        let ours = edited(&base, chance);
        let same = |merge: TableMerge, table: &Table| assert_eq!((&merge.table, merge.conflicts.len()), (table, 0));
        same(ours.merge(&base, &ours, &[], None), &ours);
        same(ours.merge(&base, &base, &[], None), &ours);
        let theirs = base.merge(&base, &ours, &[], None);
        assert_eq!((rows(&theirs.table), theirs.conflicts.len()), (rows(&ours), 0));
        assert_eq!(theirs.table.rows, ours.rows, "the order too");
    }
}

#[test]
fn the_sides_change_places_and_nothing_else() {
    let chance = &mut Chance::new(2);
    for _ in 0..100_000 {
        let base = random(chance);
        let (ours, theirs) = (edited(&base, chance), edited(&base, chance));
        let (one, other) = (ours.merge(&base, &theirs, &[], None), theirs.merge(&base, &ours, &[], None));
        assert_eq!(places(&one), places(&other));
        let (left, right) = (rows(&one.table), rows(&other.table));
        assert_eq!(left.keys().collect::<Vec<_>>(), right.keys().collect::<Vec<_>>());
        for (id, cells) in &left {
            for (place, column) in COLUMNS.iter().enumerate() {
                let clash = one.conflicts.iter().any(|one| one.task == *id && one.column.as_deref() == Some(*column));
                assert!(clash || cells[place] == right[id][place]);
            }
        }
        // settled for one side everywhere, it does not matter which side asked
        let (mine, yours) =
            (ours.merge(&base, &theirs, &[], Some(Side::Ours)), theirs.merge(&base, &ours, &[], Some(Side::Theirs)));
        assert_eq!(rows(&mine.table), rows(&yours.table));
    }
}

#[test]
fn every_edit_is_in_the_result_or_among_the_conflicts() {
    let chance = &mut Chance::new(3);
    for _ in 0..100_000 {
        let base = random(chance);
        let (ours, theirs) = (edited(&base, chance), edited(&base, chance));
        let merge = ours.merge(&base, &theirs, &[], None);
        let (before, after) = (rows(&base), rows(&merge.table));
        for side in [rows(&ours), rows(&theirs)] {
            for (id, cells) in &side {
                for (place, column) in COLUMNS.iter().enumerate() {
                    let was = before.get(id).and_then(|row| row[place].as_ref());
                    if before.contains_key(id) && was == cells[place].as_ref() {
                        continue; // no edit
                    }
                    let holds = after.get(id).is_some_and(|row| row[place] == cells[place]);
                    let told = merge
                        .conflicts
                        .iter()
                        .any(|one| one.task == *id && one.column.as_deref().is_none_or(|named| named == *column));
                    assert!(holds || told, "{id} {column}");
                }
            }
            for id in before.keys().filter(|id| !side.contains_key(*id)) {
                let told = merge.conflicts.iter().any(|one| one.task == *id && one.column.is_none());
                assert!(!after.contains_key(id) || told, "{id} was removed");
            }
        }
        // and nothing is there that nobody wrote
        for (id, cells) in &after {
            for (place, cell) in cells.iter().enumerate() {
                let wrote = [&before, &rows(&ours), &rows(&theirs)]
                    .iter()
                    .any(|side| side.get(id).is_some_and(|row| row[place] == *cell));
                assert!(wrote);
            }
        }
    }
}

#[test]
fn a_choice_settles_its_own_place_alone() {
    let chance = &mut Chance::new(4);
    for _ in 0..20_000 {
        let base = random(chance);
        let (ours, theirs) = (edited(&base, chance), edited(&base, chance));
        let open = ours.merge(&base, &theirs, &[], None);
        let Some(first) = open.conflicts.first() else { continue };
        let choice = MergeChoice { task: first.task.clone(), column: first.column.clone(), side: Side::Theirs };
        let settled = ours.merge(&base, &theirs, &[choice], None);
        assert_eq!(settled.conflicts.len(), open.conflicts.len());
        assert_eq!(settled.conflicts[0].kept, Side::Theirs);
        for (one, other) in open.conflicts.iter().zip(&settled.conflicts).skip(1) {
            assert!(one == other || (one.task == first.task && first.column.is_none()));
        }
    }
}
