//! Chance from a seed, the same everywhere; knows nothing of what it is used for.

/// Marsaglia's xorshift with 32 bits.
#[derive(Debug)]
pub struct Chance(u32);

impl Chance {
    /// The chance of a seed.
    pub fn new(seed: u32) -> Self {
        Self(seed.max(1))
    }

    /// A number from 0 up to and without `limit`.
    pub fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % limit.max(1)
    }
}
