//! Three versions of a table, merged row by row and cell by cell; knows no columns.

use super::{Side, ordered};
use std::collections::BTreeMap;

/// A row: what it is known by, and its cells.
pub(crate) type Line<'a, V> = (&'a str, &'a [V]);

/// What both sides changed, each in its own way.
pub(crate) struct RowClash<'a> {
    /// The row.
    pub(crate) row: &'a str,
    /// The column's place; nothing when one side removed the row that the other edited.
    pub(crate) column: Option<usize>,
    /// Which side the result has.
    pub(crate) kept: Side,
}

/// How two versions are compared and settled.
pub(crate) struct Rules<'r, V> {
    /// Whether two different values of a column say the same.
    pub(crate) alike: &'r dyn Fn(usize, &V, &V) -> bool,
    /// Which side holds in a cell, or in a whole row; nothing when nobody has said.
    pub(crate) side: &'r dyn Fn(&str, Option<usize>) -> Option<Side>,
    /// What stands in a cell that a row does not have.
    pub(crate) empty: V,
}

/// Rows by what they are known by; of two with one name the first.
fn by_name<'a, V>(lines: &[Line<'a, V>]) -> BTreeMap<&'a str, &'a [V]> {
    lines.iter().rev().map(|(name, cells)| (*name, *cells)).collect()
}

/// The merged rows in their order, and what clashed. A cell that nobody settles is ours; a row that one side removed and
/// the other edited stays until somebody says otherwise, so that no edit is lost.
pub(crate) fn merged<'a, V: Clone + PartialEq>(
    [base, ours, theirs]: [&[Line<'a, V>]; 3],
    rules: &Rules<'_, V>,
) -> (Vec<(&'a str, Vec<V>)>, Vec<RowClash<'a>>) {
    let mut clashes = Vec::new();
    let [of_base, of_ours, of_theirs] = [base, ours, theirs].map(by_name);
    let mut rows: BTreeMap<&str, Vec<V>> = BTreeMap::new();
    for name in of_ours.keys().chain(of_theirs.keys().filter(|name| !of_ours.contains_key(*name))) {
        let at = |version: &BTreeMap<&'a str, &'a [V]>| version.get(name).copied();
        let row = match (at(&of_base), at(&of_ours), at(&of_theirs)) {
            (base, Some(ours), Some(theirs)) => Some(cells(name, base, ours, theirs, rules, &mut clashes)),
            (None, Some(only), None) | (None, None, Some(only)) => Some(only.to_vec()),
            (Some(base), ours, theirs) => {
                let (still, there) = match (ours, theirs) {
                    (Some(ours), _) => (ours, Side::Ours),
                    (_, theirs) => (theirs.unwrap_or_default(), Side::Theirs),
                };
                if edited(base, still, rules) {
                    let kept = (rules.side)(name, None).unwrap_or(there);
                    clashes.push(RowClash { row: name, column: None, kept });
                    (kept == there).then(|| still.to_vec())
                } else {
                    None
                }
            }
            (None, None, None) => None,
        };
        rows.extend(row.map(|row| (*name, row)));
    }
    let names = |lines: &[Line<'a, V>]| lines.iter().map(|(name, _)| *name).collect::<Vec<&str>>();
    let order = ordered(&names(base), &names(ours), &names(theirs), &|name| rows.contains_key(name));
    let order = order.into_iter().filter_map(|name| rows.remove(name).map(|row| (name, row)));
    (order.collect(), clashes)
}

/// Whether some cell of a row says something else than before.
fn edited<V: PartialEq>(base: &[V], now: &[V], rules: &Rules<'_, V>) -> bool {
    let at = |row: &'_ [V], column: usize| row.get(column).is_none_or(|value| *value == rules.empty);
    let differs = |column: usize| match (base.get(column), now.get(column)) {
        (Some(one), Some(other)) => one != other && !(rules.alike)(column, one, other),
        _ => at(base, column) != at(now, column),
    };
    base != now && (0..base.len().max(now.len())).any(differs)
}

/// One row that both sides have.
fn cells<'a, V: Clone + PartialEq>(
    row: &'a str,
    base: Option<&[V]>,
    ours: &[V],
    theirs: &[V],
    rules: &Rules<'_, V>,
    clashes: &mut Vec<RowClash<'a>>,
) -> Vec<V> {
    if ours == theirs || base == Some(theirs) {
        return ours.to_vec();
    }
    if base == Some(ours) {
        return theirs.to_vec();
    }
    let mut cell = |column: usize| {
        let [base, our, their] =
            [base, Some(ours), Some(theirs)].map(|row| row.and_then(|row| row.get(column)).unwrap_or(&rules.empty));
        if our == their || base == their {
            return our;
        }
        if base == our {
            return their;
        }
        // what is only written in another way is no edit against one that says something else
        if (rules.alike)(column, our, their) || (rules.alike)(column, base, their) {
            return our;
        }
        if (rules.alike)(column, base, our) {
            return their;
        }
        let kept = (rules.side)(row, Some(column)).unwrap_or_default();
        clashes.push(RowClash { row, column: Some(column), kept });
        if kept == Side::Ours { our } else { their }
    };
    (0..ours.len().max(theirs.len())).map(|column| cell(column).clone()).collect()
}
