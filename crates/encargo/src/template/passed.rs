//! What a step waits for when some steps are left out: their own dependencies, passed on; fills nothing.

use super::Template;
use super::compile::{Edge, Node};
use crate::error::{Error, Kind};
use crate::plan::{Dependency, DependencyKind, Plan};
use std::sync::Arc;

/// A dependency that holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Target {
    /// The place of the dependency among the node's own.
    pub(super) own: usize,
    /// The node in the plan that it leads to.
    pub(super) to: usize,
    /// How it waits, when that is not as the node's own dependency says.
    pub(super) tie: Option<Arc<Dependency>>,
}

/// For each node the dependencies that hold, each kind on each node once.
pub(super) struct Passed {
    all: Vec<Target>,
    /// Where the dependencies of each node begin and end.
    ranges: Vec<(usize, usize)>,
}

impl Passed {
    /// The dependencies of a node.
    pub(super) fn of(&self, place: usize) -> &[Target] {
        let range = self.ranges.get(place).and_then(|(from, to)| self.all.get(*from..*to));
        range.unwrap_or_default()
    }
}

/// Passes dependencies on through the nodes that are not there.
///
/// # Errors
/// `plan.too_large` when more than a plan may hold come of it.
pub(super) fn on(template: &Template, there: &dyn Fn(usize) -> bool) -> Result<Passed, Error> {
    let nodes = &template.compiled.nodes;
    let mut passing = Passing {
        nodes,
        there,
        all: Vec::with_capacity(nodes.len() * 2),
        seen: vec![(usize::MAX, [usize::MAX; KINDS]); nodes.len()],
    };
    let mut ranges = vec![(0, 0); nodes.len()];
    for place in &template.compiled.order {
        let Some(node) = nodes.get(*place) else { continue };
        let from = passing.all.len();
        for (own, edge) in node.after.iter().enumerate() {
            if there(edge.to) {
                passing.put(*place, own, edge.to, None);
            } else if template.compiled.circular {
                passing.walk(*place, own, edge);
            } else if let Some((start, end)) = ranges.get(edge.to).copied() {
                // its list is made already: what it waits for stands before it
                for at in start..end {
                    let Some(Target { own: further, to, tie }) = passing.all.get(at).cloned() else { continue };
                    let further = nodes.get(edge.to).and_then(|node| node.after.get(further));
                    if let Some(further) = further {
                        passing.put(*place, own, to, joined(edge, further, tie.as_deref()));
                    }
                }
            }
            if passing.all.len() > Plan::NEEDS {
                let (what, count) = ("after".to_owned(), passing.all.len());
                return Err(Kind::PlanTooLarge { what, count, limit: Plan::NEEDS }.into());
            }
        }
        if let Some(range) = ranges.get_mut(*place) {
            *range = (from, passing.all.len());
        }
    }
    Ok(Passed { all: passing.all, ranges })
}

/// How many kinds of dependencies there are.
const KINDS: usize = DependencyKind::ALL.len();

/// How a node waits through another that is left out; nothing when it is as its own dependency says. What only hands on
/// has no say.
fn joined(edge: &Edge, further: &Edge, tie: Option<&Dependency>) -> Option<Arc<Dependency>> {
    let beyond = tie.or((!further.hands_on).then_some(&further.dependency));
    match (beyond, edge.hands_on) {
        (None, _) => None,
        (Some(beyond), true) => Some(Arc::new(beyond.clone())),
        (Some(beyond), false) if beyond.is_usual() && edge.dependency.kind == DependencyKind::FinishToStart => None,
        (Some(beyond), false) => Some(Arc::new(edge.dependency.through(beyond))),
    }
}

/// Dependencies while they are passed on.
struct Passing<'a> {
    nodes: &'a [Node],
    there: &'a dyn Fn(usize) -> bool,
    all: Vec<Target>,
    /// For which node each was met last, and where the target of each kind stands.
    seen: Vec<(usize, [usize; KINDS])>,
}

impl Passing<'_> {
    /// Takes in one dependency of a node; no node waits for itself, and of two of one kind the longer lag holds.
    fn put(&mut self, of: usize, own: usize, to: usize, tie: Option<Arc<Dependency>>) {
        let target = Target { own, to, tie };
        let nodes = self.nodes;
        let Some(need) = dependency(nodes, of, &target) else { return };
        let Some(seen) = self.seen.get_mut(to).filter(|_| of != to) else { return };
        if seen.0 != of {
            *seen = (of, [usize::MAX; KINDS]);
        }
        let Some(at) = seen.1.get_mut(number(need.kind)) else { return };
        if let Some(other) = self.all.get_mut(*at) {
            if dependency(nodes, of, other).is_some_and(|other| need.is_longer(other)) {
                *other = target;
            }
        } else {
            *at = self.all.len();
            self.all.push(target);
        }
    }

    /// Walks through all that is left out, where there is no order to rely on: each node once.
    fn walk(&mut self, place: usize, own: usize, edge: &Edge) {
        let nodes = self.nodes;
        let mut met = std::collections::BTreeSet::from([place]);
        let mut open = vec![(edge.to, None::<Arc<Dependency>>, edge.hands_on)];
        while let Some((here, tie, is_neutral)) = open.pop() {
            if (self.there)(here) {
                self.put(place, own, here, tie);
            } else if met.insert(here) {
                for further in nodes.get(here).iter().flat_map(|node| &node.after).rev() {
                    // the way so far, as one dependency
                    let so_far = Edge {
                        to: here,
                        dependency: tie.as_deref().unwrap_or(&edge.dependency).clone(),
                        hands_on: is_neutral,
                    };
                    let next = joined(&so_far, further, None).or_else(|| tie.clone());
                    open.push((further.to, next, is_neutral && further.hands_on));
                }
            }
        }
    }
}

/// A dependency of a node as it holds.
fn dependency<'a>(nodes: &'a [Node], of: usize, target: &'a Target) -> Option<&'a Dependency> {
    let own = nodes.get(of)?.after.get(target.own)?;
    Some(target.tie.as_deref().unwrap_or(&own.dependency))
}

const fn number(kind: DependencyKind) -> usize {
    match kind {
        DependencyKind::FinishToStart => 0,
        DependencyKind::StartToStart => 1,
        DependencyKind::FinishToFinish => 2,
        DependencyKind::StartToFinish => 3,
    }
}
