//! Learns one score by logistic regression: stochastic gradient descent with a quadratic penalty.

use super::chain::Pace;
use super::maths::{Dice, logistic};

/// One example: its features as numbers from 0, and whether it is so.
pub(crate) struct Example {
    pub(crate) features: Vec<u32>,
    pub(crate) so: bool,
}

/// The weights; the same examples give the same.
pub(crate) fn learn(examples: &[&Example], features: usize, pace: Pace) -> Vec<[f64; 1]> {
    let mut weights = vec![[0.0]; features];
    #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "examples are few")]
    let shrink = pace.penalty / examples.len().max(1) as f64;
    let (mut scale, mut time) = (1.0, 0.0);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut dice = Dice(11);
    for _ in 0..pace.rounds {
        dice.shuffle(&mut order);
        for example in order.iter().map(|at| examples[*at]) {
            let step = pace.step / (1.0 + shrink * pace.step * time);
            time += 1.0;
            scale *= 1.0 - step * shrink;
            let score: f64 = example.features.iter().map(|feature| weights[*feature as usize][0]).sum();
            let pull = step / scale * (f64::from(u8::from(example.so)) - logistic(score * scale));
            for feature in &example.features {
                weights[*feature as usize][0] += pull;
            }
        }
    }
    weights.iter_mut().for_each(|row| row[0] *= scale);
    weights
}
