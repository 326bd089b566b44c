//! The best classes of a row of places whose neighbours weigh on each other (Viterbi), and by how much they are best.

/// What it weighs that one class follows another; the first row is the start.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chain<const N: usize> {
    start: [i32; N],
    after: [[i32; N]; N],
}

/// The best class of each place, and the score of the best path through each class of each place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path<const N: usize> {
    /// The best classes.
    pub best: Vec<usize>,
    /// For each place and class, the score of the best path through it.
    pub through: Vec<[i32; N]>,
}

/// What can never be: low enough that no sum of weights makes up for it.
const NEVER: i32 = i32::MIN / 4;

impl<const N: usize> Chain<N> {
    /// Reads `(N + 1) × N` weights of two bytes, the lower first; `allowed` says which class may follow which.
    pub(crate) fn read(bytes: &[u8], allowed: impl Fn(Option<usize>, usize) -> bool) -> (Self, &[u8]) {
        let size = (N + 1) * N * 2;
        let mut weights =
            bytes.get(..size).unwrap_or_default().as_chunks::<2>().0.iter().map(|two| i16::from_le_bytes(*two));
        let mut next = |from: Option<usize>, to: usize| {
            let weight = i32::from(weights.next().unwrap_or_default());
            if allowed(from, to) { weight } else { NEVER }
        };
        let start = std::array::from_fn(|to| next(None, to));
        let after = std::array::from_fn(|from| std::array::from_fn(|to| next(Some(from), to)));
        (Self { start, after }, bytes.get(size..).unwrap_or_default())
    }

    /// The best path through scored places.
    pub(crate) fn path(&self, scores: &[[i32; N]]) -> Path<N> {
        let mut through: Vec<[i32; N]> = Vec::with_capacity(scores.len());
        for (at, score) in scores.iter().enumerate() {
            let row = match at.checked_sub(1).and_then(|before| through.get(before)) {
                None => std::array::from_fn(|to| entry(&self.start, to) + entry(score, to)),
                Some(before) => std::array::from_fn(|to| {
                    let best = before.iter().zip(&self.after).map(|(sum, after)| sum.saturating_add(entry(after, to)));
                    best.max().unwrap_or(NEVER).max(NEVER) + entry(score, to)
                }),
            };
            through.push(row);
        }
        let mut ahead = [0_i32; N];
        let mut later: Option<&[i32; N]> = None;
        for (row, score) in through.iter_mut().zip(scores).rev() {
            if let Some(later) = later {
                let beyond: [i32; N] =
                    std::array::from_fn(|to| entry(&ahead, to).saturating_add(entry(later, to)).max(NEVER));
                ahead = std::array::from_fn(|from| {
                    let steps = self.after.get(from).into_iter().flatten().zip(&beyond);
                    steps.map(|(step, beyond)| step.saturating_add(*beyond)).max().unwrap_or(NEVER).max(NEVER)
                });
            }
            for (sum, ahead) in row.iter_mut().zip(&ahead) {
                *sum = sum.saturating_add(*ahead);
            }
            later = Some(score);
        }
        let mut best: Vec<usize> = Vec::with_capacity(through.len());
        for row in &through {
            // of two paths that are as good, the one that goes on from the class chosen before
            let top = row.iter().copied().max().unwrap_or(NEVER);
            let fits = |class: &usize| {
                best.last()
                    .is_none_or(|before| self.after.get(*before).is_some_and(|after| entry(after, *class) > NEVER))
            };
            let tops = || (0..N).filter(|class| entry(row, *class) == top);
            best.push(tops().find(fits).or_else(|| tops().next()).unwrap_or_default());
        }
        Path { best, through }
    }
}

/// One entry of a row.
#[inline]
fn entry<const N: usize>(row: &[i32; N], at: usize) -> i32 {
    row.get(at).copied().unwrap_or(NEVER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free(_: Option<usize>, _: usize) -> bool {
        true
    }

    #[test]
    fn the_path_is_the_best_of_all() {
        let weights: Vec<u8> = [3_i16, 0, -2, 5, 4, -6].into_iter().flat_map(i16::to_le_bytes).collect();
        let (chain, rest) = Chain::<2>::read(&weights, free);
        assert!(rest.is_empty());
        let scores = [[1, 4], [2, 0], [0, 3], [7, 6], [1, 1]];
        let path = chain.path(&scores);
        let sum = |classes: &[usize]| {
            let mut sum = chain.start[classes[0]] + scores[0][classes[0]];
            for at in 1..classes.len() {
                sum += chain.after[classes[at - 1]][classes[at]] + scores[at][classes[at]];
            }
            sum
        };
        let all = (0..32_usize).map(|bits| (0..5).map(|at| bits >> at & 1).collect::<Vec<_>>());
        let best = all.max_by_key(|classes| sum(classes)).unwrap();
        assert_eq!(path.best, best);
        assert_eq!(path.through[2][path.best[2]], sum(&best));
    }

    #[test]
    fn what_may_not_follow_never_does() {
        let (chain, _) = Chain::<2>::read(&[0; 12], |from, to| !(from != Some(1) && to == 0));
        assert_eq!(chain.path(&[[9, 0], [9, 0]]).best, [1, 0]);
    }
}
