//! Who depends on whom: circles and ways through; knows no conditions.

/// The groups of places that reach each other, of two places or more or with a place that depends on itself; each
/// group and the groups among themselves in the order of their first places.
pub(super) fn circles(after: &[Vec<usize>]) -> Vec<Vec<usize>> {
    // Tarjan's algorithm with a stack of its own: a chain may be long.
    const UNSEEN: usize = usize::MAX;
    let count = after.len();
    let mut index = vec![UNSEEN; count];
    let mut low = vec![UNSEEN; count];
    let mut on_stack = vec![false; count];
    let mut stack = Vec::new();
    let mut next = 0_usize;
    let mut groups = Vec::new();
    for root in 0..count {
        if index.get(root) != Some(&UNSEEN) {
            continue;
        }
        let mut calls = vec![(root, 0_usize)];
        while let Some((here, edge)) = calls.pop() {
            if edge == 0 {
                set(&mut index, here, next);
                set(&mut low, here, next);
                set(&mut on_stack, here, true);
                stack.push(here);
                next = next.saturating_add(1);
            }
            let target = after.get(here).and_then(|targets| targets.get(edge)).copied();
            if let Some(target) = target {
                calls.push((here, edge.saturating_add(1)));
                match index.get(target).copied() {
                    Some(UNSEEN) => calls.push((target, 0)),
                    Some(seen) if on_stack.get(target) == Some(&true) => lower(&mut low, here, seen),
                    _ => {}
                }
                continue;
            }
            let lowest = low.get(here).copied().unwrap_or(UNSEEN);
            if let Some((parent, _)) = calls.last() {
                lower(&mut low, *parent, lowest);
            }
            if index.get(here).copied() == Some(lowest) {
                let from = stack.iter().rposition(|place| *place == here).unwrap_or(0);
                let mut group = stack.split_off(from);
                for place in &group {
                    set(&mut on_stack, *place, false);
                }
                group.sort_unstable();
                let own = after.get(here).is_some_and(|targets| targets.contains(&here));
                if group.len() > 1 || own {
                    groups.push(group);
                }
            }
        }
    }
    groups.sort_unstable();
    groups
}

fn set<T>(list: &mut [T], place: usize, value: T) {
    if let Some(slot) = list.get_mut(place) {
        *slot = value;
    }
}

fn lower(low: &mut [usize], place: usize, value: usize) {
    if let Some(slot) = low.get_mut(place) {
        *slot = value.min(*slot);
    }
}

/// The shortest way from a place to another, both included; goes at least one step.
pub(super) fn way(after: &[Vec<usize>], from: usize, to: usize) -> Vec<usize> {
    let mut come_from = vec![None; after.len()];
    let mut queue = std::collections::VecDeque::from([from]);
    while let Some(here) = queue.pop_front() {
        for target in after.get(here).into_iter().flatten() {
            if come_from.get(*target) == Some(&None) {
                set(&mut come_from, *target, Some(here));
                queue.push_back(*target);
            }
            if *target == to {
                let mut way = vec![to];
                let mut back = come_from.get(to).copied().flatten();
                while let Some(place) = back.filter(|_| way.len() <= after.len()) {
                    way.push(place);
                    back = if place == from { None } else { come_from.get(place).copied().flatten() };
                }
                way.reverse();
                return way;
            }
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_the_groups_that_reach_each_other() {
        let after = vec![vec![1], vec![2, 3], vec![0], vec![4], vec![4], vec![3, 0]];
        assert_eq!(circles(&after), [vec![0, 1, 2], vec![4]]);
        assert_eq!(way(&after, 1, 0), [1, 2, 0]);
        assert_eq!(way(&after, 0, 0), [0, 1, 2, 0]);
        assert_eq!(way(&after, 4, 4), [4, 4]);
        assert!(way(&after, 3, 0).is_empty());
        let long: Vec<Vec<usize>> = (0..10_000).map(|place| vec![(place + 1) % 10_000]).collect();
        assert_eq!(circles(&long).len(), 1);
    }
}
