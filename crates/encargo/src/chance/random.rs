//! Random numbers that depend on the seed, the activity and the block of samples alone; knows no durations.

use super::LANES;
use super::shape::PARTS;

/// The golden ratio in 64 bits: a step that visits every number.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
/// The bits of a draw.
const MASK: u64 = PARTS as u64 - 1;
const WORDS: u64 = LANES as u64 / 4;

/// The key of an activity's stream.
pub(super) fn key(seed: u64, activity: usize) -> u64 {
    mixed(mixed(seed ^ STEP).wrapping_add(activity as u64).wrapping_mul(STEP))
}

/// One number below `PARTS` for each sample of a block: `SplitMix64` (Steele, Lea and Flood 2014) by counter instead of by
/// state, each of its words cut in four.
#[inline]
pub(super) fn draws(key: u64, block: u64) -> [u16; LANES] {
    let mut draws = [0; LANES];
    for (four, counter) in draws.as_chunks_mut::<4>().0.iter_mut().zip(block * WORDS..) {
        let word = mixed(key ^ counter.wrapping_add(1).wrapping_mul(STEP));
        for (draw, shift) in four.iter_mut().zip([0, 16, 32, 48]) {
            *draw = (word >> shift & MASK) as u16;
        }
    }
    draws
}

/// The finaliser of `SplitMix64`: every bit in reaches every bit out.
#[inline]
fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
