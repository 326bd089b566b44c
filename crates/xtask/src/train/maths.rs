//! The one function that machines' own libraries compute a little differently: with it, training gives the same bytes everywhere.

/// e to the power of x, by reduction and a series in a fixed order.
pub(crate) fn exp(x: f64) -> f64 {
    const LN2: f64 = std::f64::consts::LN_2;
    if x < -700.0 {
        return 0.0;
    }
    let x = x.min(700.0);
    let power = (x / LN2).round();
    let rest = x - power * LN2;
    let mut sum = 1.0;
    for nth in (1..=14).rev() {
        sum = 1.0 + sum * rest / f64::from(nth);
    }
    // two to a whole power, by its bits
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::as_conversions,
        reason = "between -1010 and 1010"
    )]
    let bits = ((power as i64 + 1023) as u64) << 52;
    sum * f64::from_bits(bits)
}

/// 1 for much evidence, 0 for much against.
pub(crate) fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + exp(-x))
}

/// Numbers that look random and are the same each time: for the order in which examples are seen.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below a bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(bound.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    /// Puts a list in another order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
