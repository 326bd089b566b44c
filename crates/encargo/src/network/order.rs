//! Which comes first among a million: depth first, so that tasks stay near what they need; knows no minutes.

use super::Needs;

/// Whether everything already stands after what it needs.
pub(super) fn stands(needs: &Needs) -> bool {
    let mut of = needs.of.iter();
    needs.starts.windows(2).zip(0u32..).all(|(pair, here)| match pair {
        [start, end] => of.by_ref().take((end - start) as usize).filter(|need| **need >= here).count() == 0,
        _ => true,
    })
}

/// Where one stands in the search.
const UNSEEN: u32 = 0;
const DONE: u32 = u32::MAX;

/// An order in which everything stands after what it needs, as near to the order given as that allows; or a circle: each
/// of its members needs the next, and the last needs the first.
pub(super) fn order(needs: &Needs) -> Result<Vec<u32>, Vec<u32>> {
    let count = needs.starts.len().saturating_sub(1);
    let mut order = Vec::with_capacity(count);
    // The needs that are still to be looked at, counted from the end and plus one; or one of the two words above.
    let mut left = vec![UNSEEN; count];
    let mut path: Vec<u32> = Vec::new();
    for first in (0u32..).take(count) {
        if left.get(first as usize) != Some(&UNSEEN) {
            continue;
        }
        path.push(first);
        while let Some(here) = path.last().copied() {
            let own = needs.of(here as usize);
            let Some(slot) = left.get_mut(here as usize) else { break };
            let remaining = if *slot == UNSEEN { own.len() } else { *slot as usize - 1 };
            let mut open = own.get(own.len() - remaining..).unwrap_or_default().iter();
            let next = loop {
                let Some(need) = open.next().copied() else { break None };
                match left.get(need as usize).copied() {
                    _ if need == here => break Some(need),
                    Some(DONE) => {}
                    _ => break Some(need),
                }
            };
            let remaining = u32::try_from(open.len()).unwrap_or(0);
            if let Some(slot) = left.get_mut(here as usize) {
                *slot = if next.is_some() { remaining + 1 } else { DONE };
            }
            match next {
                None => {
                    order.push(here);
                    path.pop();
                }
                Some(next) if left.get(next as usize) == Some(&UNSEEN) => path.push(next),
                Some(next) => {
                    let start = path.iter().position(|member| *member == next).unwrap_or(0);
                    return Err(path.split_off(start));
                }
            }
        }
    }
    Ok(order)
}

/// The position of each place, from the place of each position.
pub(super) fn turned(places: &[u32]) -> Vec<u32> {
    let mut positions = vec![0; places.len()];
    for (place, position) in places.iter().zip(0u32..) {
        if let Some(slot) = positions.get_mut(*place as usize) {
            *slot = position;
        }
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(lists: &[&[u32]]) -> Needs {
        let mut needs = Needs { starts: vec![0], ..Needs::default() };
        for list in lists {
            needs.of.extend_from_slice(list);
            needs.starts.push(u32::try_from(needs.of.len()).unwrap());
        }
        needs
    }

    #[test]
    fn an_order_that_works_is_seen_and_kept() {
        let works = needs(&[&[], &[0], &[0], &[1, 2]]);
        assert!(stands(&works));
        assert_eq!(order(&works), Ok(vec![0, 1, 2, 3]));
        assert!(!stands(&needs(&[&[0]])) && !stands(&needs(&[&[1], &[]])));
    }

    #[test]
    fn a_task_moves_after_what_it_needs() {
        assert_eq!(order(&needs(&[&[2], &[], &[], &[2, 0, 2]])), Ok(vec![2, 0, 1, 3]));
        assert_eq!(turned(&[2, 0, 1, 3]), vec![1, 2, 0, 3]);
    }

    #[test]
    fn a_circle_is_named_without_the_tasks_that_only_wait_for_it() {
        assert_eq!(order(&needs(&[&[1], &[2], &[3], &[1]])), Err(vec![1, 2, 3]));
        assert_eq!(order(&needs(&[&[], &[0, 1]])), Err(vec![1]));
    }
}
