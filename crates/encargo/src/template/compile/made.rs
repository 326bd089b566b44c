//! Tasks that a template made before: plans of one template share them, whatever else differs; makes none.

use super::super::passed::Target;
use super::Node;
use crate::plan::Task;
use crate::question::Value;
use std::sync::{Arc, Mutex, MutexGuard};

/// How many tasks of one step are kept: as many answers as a step is likely to hang from.
const KEPT: usize = 16;

/// The tasks that were made of each node, and what made them so. Holds nothing that cannot be made again.
#[derive(Debug, Default)]
pub(in crate::template) struct Made(Mutex<Vec<Vec<Entry>>>);

impl Clone for Made {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// A task, and all that decided what it is.
#[derive(Debug)]
struct Entry {
    variant: usize,
    targets: Vec<Target>,
    values: Vec<Option<Value>>,
    task: Arc<Task>,
}

/// What decides what the task of a node is.
#[derive(Clone, Copy)]
pub(in crate::template) struct Making<'a> {
    /// The node, and its place.
    pub(in crate::template) node: &'a Node,
    pub(in crate::template) place: usize,
    /// The place of the variant.
    pub(in crate::template) variant: usize,
    /// The dependencies that hold.
    pub(in crate::template) targets: &'a [Target],
    /// The values of all questions.
    pub(in crate::template) values: &'a [Option<Value>],
}

/// The tasks that were made before, for the making of one plan.
pub(in crate::template) struct Kept<'a>(MutexGuard<'a, Vec<Vec<Entry>>>);

impl Made {
    /// What was made before; nothing when somebody else is at it, who then makes their own.
    pub(in crate::template) fn kept(&self, nodes: usize) -> Option<Kept<'_>> {
        let mut kept = self.0.try_lock().ok()?;
        if kept.len() < nodes {
            kept.resize_with(nodes, Vec::new);
        }
        Some(Kept(kept))
    }
}

impl Kept<'_> {
    /// The task that was made of the same.
    pub(in crate::template) fn find(&self, making: Making<'_>) -> Option<Arc<Task>> {
        let same = |entry: &&Entry| {
            entry.variant == making.variant
                && entry.targets == making.targets
                && entry.values.iter().eq(making.deciding())
        };
        self.0.get(making.place)?.iter().find(same).map(|entry| Arc::clone(&entry.task))
    }

    /// Keeps a task, when there is room.
    pub(in crate::template) fn keep(&mut self, making: Making<'_>, task: &Arc<Task>) {
        if let Some(list) = self.0.get_mut(making.place).filter(|list| list.len() < KEPT) {
            list.push(Entry {
                variant: making.variant,
                targets: making.targets.to_vec(),
                values: making.deciding().cloned().collect(),
                task: Arc::clone(task),
            });
        }
    }
}

impl<'a> Making<'a> {
    /// The values that decide about the node.
    fn deciding(self) -> impl Iterator<Item = &'a Option<Value>> {
        self.node.decided_by.iter().map(move |index| self.values.get(*index).unwrap_or(&None))
    }
}
