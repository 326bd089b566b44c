//! From a margin to how often what has such a margin is right, by steps that training measured on texts it had not seen.

/// Steps of a margin: from each on, how often it is right, from 1 to 100.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sureness<'w>(&'w [u8]);

impl<'w> Sureness<'w> {
    /// Reads steps: a margin in two bytes, the lower first, and a byte of percent each, in ascending order.
    pub(crate) fn read(bytes: &'w [u8]) -> Self {
        Self(bytes)
    }

    /// How often something with this margin is right, in percent.
    pub(crate) fn of(&self, margin: i32) -> u8 {
        let steps = self.0.as_chunks::<3>().0;
        let reached = steps.iter().rev().find(|[low, high, _]| i32::from(i16::from_le_bytes([*low, *high])) <= margin);
        reached.or(steps.first()).map_or(50, |[.., percent]| *percent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_step_that_is_reached_tells() {
        let bytes = [0, 0, 40, 10, 0, 70, 200, 0, 95];
        let sure = Sureness::read(&bytes);
        assert_eq!([-5, 0, 9, 10, 199, 200, 9000].map(|margin| sure.of(margin)), [40, 40, 40, 70, 70, 95, 95]);
        assert_eq!(Sureness::read(&[]).of(3), 50);
    }
}
