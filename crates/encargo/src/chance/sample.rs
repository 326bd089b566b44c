//! What many samples of one finish say: percentiles, probabilities, mean and deviation; knows no network.

/// The sampled positions of one finish, in working minutes from the start of the network.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Sample {
    // Invariant: in order, and at least one.
    sorted: Vec<i32>,
}

impl Sample {
    pub(super) fn of(positions: Vec<i32>) -> Self {
        Self { sorted: sorted(positions) }
    }

    /// The sampled positions, the soonest first.
    pub fn positions(&self) -> &[i32] {
        &self.sorted
    }

    /// The soonest position that at least so many percent of the samples do not pass.
    pub fn percentile(&self, percent: u8) -> i32 {
        let rank = (self.sorted.len() * usize::from(percent.min(100))).div_ceil(100).max(1);
        self.sorted.get(rank - 1).copied().unwrap_or(0)
    }

    /// How many samples finish at a position or before it.
    pub fn count_until(&self, position: i32) -> usize {
        self.sorted.partition_point(|finish| *finish <= position)
    }

    /// The chance of finishing at a position or before it, in parts of ten thousand.
    pub fn chance_until(&self, position: i32) -> u16 {
        share(self.count_until(position), self.sorted.len())
    }

    /// The mean, to the nearest minute.
    pub fn mean(&self) -> i32 {
        let (count, sum, _) = self.sums();
        i32::try_from((2 * sum + count).div_euclid(2 * count)).unwrap_or(i32::MAX)
    }

    /// The standard deviation, in whole minutes.
    pub fn deviation(&self) -> i32 {
        let (count, sum, squares) = self.sums();
        // n Σx² - (Σx)² over n (n - 1), exactly
        let variance = (count * squares - sum * sum) / (count * (count - 1)).max(1);
        i32::try_from(variance.unsigned_abs().isqrt()).unwrap_or(i32::MAX)
    }

    /// The count, the sum and the sum of squares.
    fn sums(&self) -> (i128, i128, i128) {
        let sum: i64 = self.sorted.iter().map(|position| i64::from(*position)).sum();
        let squares: i128 = self.sorted.iter().map(|position| i128::from(i64::from(*position).pow(2))).sum();
        (self.sorted.len().max(1) as i128, sum.into(), squares)
    }
}

/// So many of all, in parts of ten thousand; in 64 bits: ten thousand times a million samples are more than 32 hold.
pub(super) fn share(count: usize, of: usize) -> u16 {
    let (count, of) = (count as u64, of as u64);
    u16::try_from((count * 10_000 + of / 2) / of.max(1)).unwrap_or(10_000)
}

/// The bits that one round of sorting looks at.
const DIGIT: u32 = 11;

/// Sorts by digits, the lowest first: samples lie close together, so two rounds are the usual case.
fn sorted(mut values: Vec<i32>) -> Vec<i32> {
    let (Some(low), Some(high)) = (values.iter().min().copied(), values.iter().max().copied()) else { return values };
    let beyond = |value: i32| value.wrapping_sub(low).cast_unsigned();
    let mut other = vec![0; values.len()];
    let mut shift = 0;
    while beyond(high).checked_shr(shift).is_some_and(|rest| rest > 0) {
        let digit = |value: i32| ((beyond(value) >> shift) & ((1 << DIGIT) - 1)) as usize;
        let mut starts = [0usize; 1 << DIGIT];
        for value in &values {
            if let Some(count) = starts.get_mut(digit(*value)) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += std::mem::replace(start, sum);
        }
        for value in &values {
            if let Some(start) = starts.get_mut(digit(*value)) {
                if let Some(slot) = other.get_mut(*start) {
                    *slot = *value;
                }
                *start += 1;
            }
        }
        std::mem::swap(&mut values, &mut other);
        shift += DIGIT;
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_take_the_nearest_rank() {
        let sample = Sample::of(vec![15, 20, 35, 40, 50]);
        let at = |percent| sample.percentile(percent);
        assert_eq!((at(0), at(20), at(21), at(40), at(50), at(100)), (15, 15, 20, 20, 35, 50));
        assert_eq!((sample.count_until(34), sample.count_until(35), sample.chance_until(14)), (2, 3, 0));
        assert_eq!(sample.chance_until(40), 8_000);
    }

    #[test]
    fn mean_and_deviation_are_exact() {
        let sample = Sample::of(vec![2, 4, 4, 4, 5, 5, 7, 9]);
        assert_eq!((sample.mean(), sample.deviation()), (5, 2)); // 32 / 7 = 4.57
        assert_eq!((Sample::of(vec![7]).mean(), Sample::of(vec![7]).deviation()), (7, 0));
        assert_eq!(Sample::of(vec![i32::MAX; 1_000]).mean(), i32::MAX);
    }

    #[test]
    fn sorting_by_digits_sorts() {
        for range in [1, 2, 2_047, 2_048, 5_000_000, i64::from(u32::MAX)] {
            let mut state = 1u64;
            let values: Vec<i32> = (0..3_000)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    i32::try_from(i64::try_from(state >> 20).unwrap() % range + i64::from(i32::MIN)).unwrap()
                })
                .collect();
            let mut expected = values.clone();
            expected.sort_unstable();
            assert_eq!(sorted(values), expected);
        }
    }
}
