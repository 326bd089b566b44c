//! Which comes first: an order that can be worked, or the circle that forbids it; knows no days.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// An order in which every index stands after those it needs, as near as possible to the order given; or a circle: each
/// of its members needs the next, and the last needs the first. `needs` may name no index beyond its own length.
pub(crate) fn order(needs: &[Vec<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut waiting: Vec<usize> = needs.iter().map(Vec::len).collect();
    let opens = opens(needs);
    let mut ready: BinaryHeap<Reverse<usize>> =
        waiting.iter().enumerate().filter(|(_, count)| **count == 0).map(|(index, _)| Reverse(index)).collect();
    let mut order = Vec::with_capacity(needs.len());
    while let Some(Reverse(index)) = ready.pop() {
        order.push(index);
        for next in opens.get(index).into_iter().flatten() {
            if let Some(count) = waiting.get_mut(*next) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    ready.push(Reverse(*next));
                }
            }
        }
    }
    if order.len() == needs.len() { Ok(order) } else { Err(circle(needs, &waiting)) }
}

/// Who waits for each: `needs` turned round.
pub(crate) fn opens(needs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut opens = vec![Vec::new(); needs.len()];
    for (index, needed) in needs.iter().enumerate() {
        for need in needed {
            if let Some(list) = opens.get_mut(*need) {
                list.push(index);
            }
        }
    }
    opens
}

/// For each index the number of its group: two stand in one group when each needs the other, if only through others
/// (strongly connected components, Kosaraju 1978).
pub(crate) fn groups(needs: &[Vec<usize>]) -> Vec<usize> {
    let opens = opens(needs);
    let mut last_first = Vec::with_capacity(needs.len());
    let mut seen = vec![false; needs.len()];
    for from in 0..needs.len() {
        let mut open = vec![(from, 0usize)];
        if seen.get_mut(from).is_none_or(|seen| std::mem::replace(seen, true)) {
            continue;
        }
        while let Some((here, next)) = open.pop() {
            let Some(to) = opens.get(here).and_then(|list| list.get(next)).copied() else {
                last_first.push(here);
                continue;
            };
            open.push((here, next + 1));
            if seen.get_mut(to).is_some_and(|seen| !std::mem::replace(seen, true)) {
                open.push((to, 0));
            }
        }
    }
    let mut groups = vec![usize::MAX; needs.len()];
    for from in last_first.into_iter().rev() {
        let mut open = vec![from];
        while let Some(here) = open.pop() {
            if let Some(group) = groups.get_mut(here).filter(|group| **group == usize::MAX) {
                *group = from;
                open.extend(needs.get(here).into_iter().flatten());
            }
        }
    }
    groups
}

/// One circle among those that still wait: from any of them, a need that waits too leads on until one comes again.
fn circle(needs: &[Vec<usize>], waiting: &[usize]) -> Vec<usize> {
    let waits = |index: &usize| waiting.get(*index).is_some_and(|count| *count > 0);
    let mut seen_at: Vec<Option<usize>> = vec![None; needs.len()];
    let mut path = Vec::new();
    let mut here = (0..needs.len()).find(waits);
    while let Some(index) = here {
        match seen_at.get_mut(index) {
            Some(Some(at)) => return path.split_off((*at).min(path.len())),
            Some(place) => *place = Some(path.len()),
            None => break,
        }
        path.push(index);
        here = needs.get(index).and_then(|needed| needed.iter().copied().find(waits));
    }
    path
}

/// A circle in words: `a` needs `b` needs `a`; long ones are cut.
pub(crate) fn say_circle<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    const SHOWN: usize = 8;
    let ids: Vec<&str> = ids.collect();
    let mut words: Vec<String> = ids.iter().take(SHOWN).map(|id| format!("`{}`", crate::error::clip(id))).collect();
    if ids.len() > SHOWN {
        words.push("…".to_owned());
    }
    words.extend(ids.first().map(|id| format!("`{}`", crate::error::clip(id))));
    words.join(" → ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_that_works_is_kept() {
        assert_eq!(order(&[vec![], vec![0], vec![0], vec![1, 2]]), Ok(vec![0, 1, 2, 3]));
    }

    #[test]
    fn a_task_moves_after_what_it_needs() {
        assert_eq!(order(&[vec![2], vec![], vec![]]), Ok(vec![1, 2, 0]));
    }

    #[test]
    fn a_circle_is_named_without_the_tasks_that_only_wait_for_it() {
        assert_eq!(order(&[vec![1], vec![2], vec![3], vec![1]]), Err(vec![1, 2, 3]));
        assert_eq!(order(&[vec![0]]), Err(vec![0]));
    }
}
