//! Which tasks a cell names: ids or names, one after another; changes nothing.

use super::heading::plain;
use super::rows::nearness;
use crate::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};

/// How near a name must be when it is none exactly, in percent.
const CLOSE: usize = 85;

/// Tasks by what a cell may call them.
pub(super) struct Names {
    by_name: BTreeMap<String, String>,
    /// Names that several tasks have.
    shared: BTreeSet<String>,
    order: BTreeMap<String, usize>,
}

impl Names {
    /// The tasks of a plan by their ids and their names in both languages; a name that two tasks have names neither.
    pub(super) fn of(plan: &Plan) -> Self {
        let mut by_name: BTreeMap<String, Option<String>> = BTreeMap::new();
        for task in plan.tasks() {
            for title in [&task.title.es, &task.title.en] {
                let known = by_name.entry(plain(title)).or_insert_with(|| Some(task.id.clone()));
                if known.as_ref() != Some(&task.id) {
                    *known = None;
                }
            }
        }
        by_name.extend(plan.tasks().iter().map(|task| (plain(&task.id), Some(task.id.clone()))));
        by_name.remove("");
        let shared = by_name.iter().filter(|(_, id)| id.is_none()).map(|(name, _)| name.clone()).collect();
        let by_name = by_name.into_iter().filter_map(|(name, id)| Some((name, id?))).collect();
        let order = plan.tasks().iter().enumerate().map(|(place, task)| (task.id.clone(), place)).collect();
        Self { by_name, shared, order }
    }

    /// One more name of a task: the one that it had when the sheet was sent.
    pub(super) fn also(&mut self, name: &str, id: &str) {
        if self.order.contains_key(id) && !self.shared.contains(&plain(name)) {
            self.by_name.entry(plain(name)).or_insert_with(|| id.to_owned());
        }
    }

    /// One more task: a row that is new.
    pub(super) fn add(&mut self, name: &str, id: &str) {
        self.by_name.entry(plain(name)).or_insert_with(|| id.to_owned());
        let place = self.order.len();
        self.order.insert(id.to_owned(), place);
    }

    /// The ids that a cell names, each once, in the order of the plan, and the names that are none. A comma may stand in
    /// a name as well as between names: the longest name that is known counts.
    pub(super) fn ids(&self, cell: &str) -> (Vec<String>, Vec<String>) {
        let (mut ids, mut unknown): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for line in cell.split([';', '\n']) {
            let parts: Vec<&str> = line.split(',').collect();
            let mut from = 0;
            while from < parts.len() {
                let longest = (from + 1..=parts.len().min(from + 8)).rev().find_map(|until| {
                    let name = parts.get(from..until)?.join(",");
                    Some((self.by_name.get(&plain(&name))?.as_str(), until))
                });
                let single = parts.get(from).copied().unwrap_or_default().trim();
                if let Some((id, until)) = longest.or_else(|| Some((self.near(single)?, from + 1))) {
                    ids.push(id.to_owned());
                    from = until;
                } else {
                    unknown.extend((!plain(single).is_empty()).then(|| single.to_owned()));
                    from += 1;
                }
            }
        }
        ids.sort_by_key(|id| self.order.get(id).copied().unwrap_or(usize::MAX));
        ids.dedup();
        (ids, unknown)
    }

    /// The one task whose name is nearly this one.
    fn near(&self, name: &str) -> Option<&str> {
        let name = plain(name);
        if name.chars().count() < 6 || self.by_name.len() > 5_000 {
            return None;
        }
        let near = self.by_name.iter().map(|(known, id)| (nearness(known, &name), id.as_str()));
        let mut near: Vec<(usize, &str)> = near.filter(|(near, _)| *near >= CLOSE).collect();
        near.sort_unstable_by(|one, other| other.cmp(one));
        near.dedup_by_key(|(_, id)| *id);
        match near.as_slice() {
            [(_, only)] => Some(only),
            _ => None,
        }
    }
}
