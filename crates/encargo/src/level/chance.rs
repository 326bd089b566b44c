//! Numbers that look random and are the same everywhere for a seed; knows nothing of what they decide.

/// A stream of numbers (`SplitMix64`: one addition and one mixing a number).
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`; zero when the bound is zero.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        let high = (self.next() >> 32).wrapping_mul(u64::from(bound)) >> 32;
        u32::try_from(high).unwrap_or_default()
    }

    /// Yes in `share` of a thousand cases.
    pub(super) fn in_thousand(&mut self, share: u32) -> bool {
        self.below(1000) < share
    }
}
