//! Who depends on whom: circles and ways through; knows no conditions.

use crate::plan::order;
use std::collections::BTreeMap;

/// The groups of places that reach each other, of two places or more or with a place that depends on itself; each
/// group and the groups among themselves in the order of their first places.
pub(in crate::template) fn circles(after: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, group) in order::groups(after).into_iter().enumerate() {
        groups.entry(group).or_default().push(place);
    }
    let own = |place: &usize| after.get(*place).is_some_and(|targets| targets.contains(place));
    let mut circles: Vec<Vec<usize>> =
        groups.into_values().filter(|group| group.len() > 1 || group.iter().any(own)).collect();
    circles.sort_unstable();
    circles
}

/// The shortest way from a place to another, both included; goes at least one step.
pub(super) fn way(after: &[Vec<usize>], from: usize, to: usize) -> Vec<usize> {
    let mut come_from = vec![None; after.len()];
    let mut queue = std::collections::VecDeque::from([from]);
    while let Some(here) = queue.pop_front() {
        for target in after.get(here).into_iter().flatten() {
            if let Some(slot @ None) = come_from.get_mut(*target) {
                *slot = Some(here);
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
