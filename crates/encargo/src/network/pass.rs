//! Forwards and backwards over a network in working minutes: early, late, floats; knows no days.

use super::{DependencyKind, Link, Network};
use encargo_noun::noun;

/// What the passes found; give it back to [`Network::run`] to run them again without asking for memory.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, from_py_object, module = "encargo"))]
pub struct Passes {
    // By position.
    nodes: Vec<Node>,
    end: i32,
}

/// One activity in working minutes from the start. Together, so that looking at a need misses the cache once.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Node {
    pub(super) start: i32,
    pub(super) finish: i32,
    pub(super) late_start: i32,
    pub(super) free: i32,
}

/// When one activity happens, in working minutes from the start of the network.
#[noun]
#[derive(Copy, Eq)]
pub struct Times {
    /// The earliest start.
    pub start: i32,
    /// The earliest finish.
    pub finish: i32,
    /// The latest start that does not move the end.
    pub late_start: i32,
    /// The latest finish that does not move the end.
    pub late_finish: i32,
    /// How far it may slip without moving the end.
    pub total_float: i32,
    /// How far it may slip without moving any other activity.
    pub free_float: i32,
    /// On a longest chain.
    pub critical: bool,
}

impl Link {
    /// How long after the start of the one needed the other may start, by their minutes.
    #[inline]
    pub(crate) fn gap(self, need: i32, own: i32) -> i32 {
        self.lag.saturating_add(match self.kind {
            DependencyKind::FinishToStart => need,
            DependencyKind::StartToStart => 0,
            DependencyKind::FinishToFinish => need - own,
            DependencyKind::StartToFinish => -own,
        })
    }
}

impl Passes {
    /// The end of the last activity: the length of the longest chain.
    pub fn end(&self) -> i32 {
        self.end
    }

    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}

impl Network {
    /// Both passes: early starts forwards from nothing, late ones backwards from the end.
    pub fn passes(&self) -> Passes {
        let mut passes = Passes::default();
        self.run(&mut passes);
        passes
    }

    /// The same, into passes run before.
    pub fn run(&self, passes: &mut Passes) {
        passes.nodes.clear();
        passes.nodes.reserve_exact(self.len());
        if self.needs.links.is_empty() { self.plain(passes) } else { self.linked(passes) }
    }

    /// When the activity at a place happens, in passes of this network.
    pub fn times(&self, passes: &Passes, place: usize) -> Option<Times> {
        let node = passes.nodes.get(self.position(place)?)?;
        let total_float = node.late_start - node.start;
        Some(Times {
            start: node.start,
            finish: node.finish,
            late_start: node.late_start,
            late_finish: node.finish.saturating_add(total_float),
            total_float,
            free_float: node.free,
            critical: total_float == 0,
        })
    }

    /// The places on one longest chain, first to last.
    pub fn longest_chain(&self, passes: &Passes) -> Vec<usize> {
        let mut here = passes.nodes.iter().position(|node| node.finish == passes.end);
        let mut chain = Vec::new();
        while let Some(position) = here {
            chain.extend(self.place_at(position));
            let at = |position: usize| passes.nodes.get(position).map(|node| (node.start, node.finish));
            here = self.driver(position, at).map(|(need, _)| need);
        }
        chain.reverse();
        chain
    }

    /// The first need that decides when a position starts, and how it is needed; `at` says when a position starts and
    /// finishes.
    pub(crate) fn driver(&self, position: usize, at: impl Fn(usize) -> Option<(i32, i32)>) -> Option<(usize, Link)> {
        let (start, finish) = at(position)?;
        self.needs.linked(position).find(|(need, link)| {
            let bound = at(*need).map(|need| need.0.saturating_add(link.gap(need.1 - need.0, finish - start)));
            bound == Some(start)
        })
    }

    /// The forward pass alone, by other minutes: when each position starts and finishes.
    pub(crate) fn forward(&self, minutes: &[i32]) -> Vec<(i32, i32)> {
        let mut times: Vec<(i32, i32)> = Vec::with_capacity(minutes.len());
        for (position, own) in minutes.iter().enumerate() {
            let bounds = self.needs.linked(position).filter_map(|(need, link)| {
                times.get(need).map(|(start, finish)| start.saturating_add(link.gap(finish - start, *own)))
            });
            let start = bounds.max().unwrap_or(0).max(0);
            times.push((start, start.saturating_add(*own)));
        }
        times
    }

    /// Every need a finish without a lag: the usual case.
    fn plain(&self, passes: &mut Passes) {
        let nodes = &mut passes.nodes;
        let mut rest = self.needs.of.as_slice();
        let mut end = 0;
        for (pair, minutes) in self.needs.starts.windows(2).zip(&self.minutes) {
            let [first, last] = pair else { continue };
            let (own, others) = rest.split_at_checked((last - first) as usize).unwrap_or_default();
            rest = others;
            let mut start = 0;
            for need in own {
                start = start.max(nodes.get(*need as usize).map_or(0, |node| node.finish));
            }
            let finish = start.saturating_add(*minutes);
            end = end.max(finish);
            nodes.push(Node { start, finish, late_start: i32::MAX, free: i32::MAX });
        }
        passes.end = end;
        let mut rest = self.needs.of.as_slice();
        let mut here = nodes.len();
        for pair in self.needs.starts.windows(2).rev() {
            let [first, last] = pair else { continue };
            here = here.saturating_sub(1);
            let (before, own) = rest.split_at_checked(rest.len() - (last - first) as usize).unwrap_or_default();
            rest = before;
            let Some((needed, [node, ..])) = nodes.split_at_mut_checked(here) else { continue };
            // until here, the latest finish that those who need it leave
            let late_finish = node.late_start.min(end);
            node.free = node.free.min(end - node.finish);
            node.late_start = late_finish - (node.finish - node.start);
            for need in own {
                if let Some(need) = needed.get_mut(*need as usize) {
                    need.late_start = need.late_start.min(node.late_start);
                    need.free = need.free.min(node.start - need.finish);
                }
            }
        }
    }

    /// All four kinds, with lags and leads.
    fn linked(&self, passes: &mut Passes) {
        let nodes = &mut passes.nodes;
        let mut end = 0;
        for (position, minutes) in self.minutes.iter().enumerate() {
            let mut start = 0;
            for (need, link) in self.needs.of(position).iter().zip(self.needs.links(position)) {
                let Some(node) = nodes.get(*need as usize) else { continue };
                start = start.max(node.start.saturating_add(link.gap(node.finish - node.start, *minutes)));
            }
            let finish = start.saturating_add(*minutes);
            end = end.max(finish);
            nodes.push(Node { start, finish, late_start: i32::MAX, free: i32::MAX });
        }
        passes.end = end;
        for (position, minutes) in self.minutes.iter().enumerate().rev() {
            let Some((needed, [node, ..])) = nodes.split_at_mut_checked(position) else { continue };
            node.late_start = node.late_start.min(end.saturating_sub(*minutes));
            node.free = node.free.min(end - node.finish);
            for (need, link) in self.needs.of(position).iter().zip(self.needs.links(position)) {
                if let Some(need) = needed.get_mut(*need as usize) {
                    let gap = link.gap(need.finish - need.start, *minutes);
                    need.late_start = need.late_start.min(node.late_start.saturating_sub(gap));
                    need.free = need.free.min(node.start.saturating_sub(need.start.saturating_add(gap)));
                }
            }
        }
    }
}
