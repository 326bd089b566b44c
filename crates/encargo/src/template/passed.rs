//! What a step waits for when some steps are left out: their own dependencies, passed on; fills nothing.

use super::Template;
use super::compile::Node;
use crate::error::{Error, Kind};
use crate::plan::Plan;

/// For each node the edges that hold, each node once: the place of the dependency among the node's own, and the node in
/// the plan that it leads to.
pub(super) struct Passed {
    all: Vec<(usize, usize)>,
    /// Where the edges of each node begin and end.
    ranges: Vec<(usize, usize)>,
}

impl Passed {
    /// The edges of a node.
    pub(super) fn of(&self, place: usize) -> &[(usize, usize)] {
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
    let mut passed = Passed { all: Vec::with_capacity(nodes.len() * 2), ranges: vec![(0, 0); nodes.len()] };
    let mut seen = Seen(vec![usize::MAX; nodes.len()]);
    for place in &template.compiled.order {
        let Some(node) = nodes.get(*place) else { continue };
        let from = passed.all.len();
        for (own, edge) in node.after.iter().enumerate() {
            if there(edge.to) {
                if seen.first(*place, edge.to) {
                    passed.all.push((own, edge.to));
                }
            } else if template.compiled.circular {
                through(nodes, *place, (own, edge.to), there, &mut seen, &mut passed.all);
            } else if let Some((start, end)) = passed.ranges.get(edge.to).copied() {
                // its list is made already: what it waits for stands before it
                for at in start..end {
                    if let Some((_, to)) = passed.all.get(at).copied().filter(|(_, to)| seen.first(*place, *to)) {
                        passed.all.push((own, to));
                    }
                }
            }
            if passed.all.len() > Plan::NEEDS {
                let (what, count) = ("after".to_owned(), passed.all.len());
                return Err(Kind::PlanTooLarge { what, count, limit: Plan::NEEDS }.into());
            }
        }
        if let Some(range) = passed.ranges.get_mut(*place) {
            *range = (from, passed.all.len());
        }
    }
    Ok(passed)
}

/// Walks through all that is left out, where there is no order to rely on.
fn through(
    nodes: &[Node],
    place: usize,
    (own, to): (usize, usize),
    there: &dyn Fn(usize) -> bool,
    seen: &mut Seen,
    all: &mut Vec<(usize, usize)>,
) {
    let mut open = vec![to];
    while let Some(here) = open.pop() {
        if !seen.first(place, here) {
            continue;
        }
        if there(here) {
            all.push((own, here));
        } else {
            open.extend(nodes.get(here).iter().flat_map(|node| &node.after).map(|edge| edge.to).rev());
        }
    }
}

/// For which node each was met last.
struct Seen(Vec<usize>);

impl Seen {
    /// Whether a node is met for the first time on behalf of another; no node waits for itself.
    fn first(&mut self, of: usize, node: usize) -> bool {
        of != node && self.0.get_mut(node).is_some_and(|mark| std::mem::replace(mark, of) != of)
    }
}
