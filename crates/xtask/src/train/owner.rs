//! Learns who of several does something: each has a score, nobody has 0, and the right ones are to be ahead.

use super::chain::Pace;
use super::maths::{Dice, exp};

/// Everybody who might do it: their features as numbers from 0, and whether it is so; and whether anybody does.
pub(crate) struct Choice {
    pub(crate) claims: Vec<(Vec<u32>, bool)>,
    pub(crate) own: bool,
}

/// The share of features that a round does not show, so that none is leant on alone: a name that the rules miss has others.
const UNSEEN: f64 = 0.4;

/// Whether a round shows a feature.
fn seen(feature: u32, salt: usize) -> bool {
    let mixed = (u64::from(feature).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ u64::try_from(salt).unwrap_or_default())
        .wrapping_mul(0xd6e8_feb8_6659_fd93);
    f64::from(u32::try_from(mixed >> 40).unwrap_or_default()) >= UNSEEN * f64::from(1 << 24)
}

/// The weights, by adaptive steps; the same choices give the same.
pub(crate) fn learn(choices: &[&Choice], features: usize, pace: Pace) -> Vec<[f64; 1]> {
    let mut weights = vec![[0.0_f64]; features];
    let mut squares = vec![0.3_f64; features];
    let mut sums = vec![[0.0_f64]; features];
    let (calm, mut rounds) = (pace.rounds / 3, 0.0);
    #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "choices are few")]
    let shrink = pace.penalty / choices.len().max(1) as f64;
    let mut order: Vec<usize> = (0..choices.len()).collect();
    let mut dice = Dice(17);
    for round in 0..pace.rounds {
        dice.shuffle(&mut order);
        for choice in order.iter().map(|at| choices[*at]) {
            let salt = dice.below(1 << 30);
            let claims: Vec<(Vec<u32>, bool)> = choice
                .claims
                .iter()
                .map(|(features, so)| (features.iter().copied().filter(|feature| seen(*feature, salt)).collect(), *so))
                .collect();
            let score = |features: &[u32]| {
                features.iter().map(|feature| weights[*feature as usize][0]).sum::<f64>() / (1.0 - UNSEEN)
            };
            let scores: Vec<f64> = claims.iter().map(|(features, _)| score(features)).collect();
            let most = scores.iter().copied().fold(0.0, f64::max);
            let shares: Vec<f64> = scores.iter().map(|score| exp(score - most)).collect();
            let nobody = exp(-most);
            let all: f64 = nobody + shares.iter().sum::<f64>();
            let right: f64 = claims.iter().zip(&shares).filter(|((_, so), _)| *so).map(|(_, share)| share).sum();
            let right = if choice.own { right } else { nobody };
            for ((features, so), share) in claims.iter().zip(&shares) {
                let pull = if *so && choice.own { share / right } else { 0.0 } - share / all;
                if pull.abs() < 1e-4 {
                    continue;
                }
                for feature in features {
                    let at = *feature as usize;
                    let step = pull - shrink * weights[at][0];
                    squares[at] += step * step;
                    weights[at][0] += pace.step * step / squares[at].sqrt();
                }
            }
        }
        // the mean of the later rounds is steadier than the last
        if round >= calm {
            rounds += 1.0;
            sums.iter_mut().zip(&weights).for_each(|(sum, weight)| sum[0] += weight[0]);
        }
    }
    sums.iter_mut().for_each(|sum| sum[0] /= f64::max(rounds, 1.0));
    sums
}
