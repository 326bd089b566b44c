//! Learns a linear chain of classes (a conditional random field) by stochastic gradient descent with a quadratic penalty.

use super::maths::{Dice, exp};

/// A row of places: the features of each as numbers from 0, and their classes.
pub(crate) struct Row {
    pub(crate) places: Vec<Vec<u32>>,
    pub(crate) classes: Vec<u8>,
    /// How much it counts.
    pub(crate) weight: f64,
}

/// Weights of features, of the first place and of neighbours.
pub(crate) struct Learned<const N: usize> {
    pub(crate) features: Vec<[f64; N]>,
    pub(crate) start: [f64; N],
    pub(crate) after: [[f64; N]; N],
}

/// How it is learned.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    pub(crate) rounds: usize,
    /// The weight of the penalty.
    pub(crate) penalty: f64,
    /// The first step.
    pub(crate) step: f64,
}

/// Learns from rows; the same rows give the same weights.
pub(crate) fn learn<const N: usize>(rows: &[&Row], features: usize, pace: Pace) -> Learned<N> {
    let mut learned = Learned { features: vec![[0.0; N]; features], start: [0.0; N], after: [[0.0; N]; N] };
    let count = rows.len().max(1);
    #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "rows are few")]
    let shrink = pace.penalty / count as f64;
    let mut scale = 1.0;
    let mut time = 0.0;
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut dice = Dice(7);
    let mut mean = Learned { features: vec![[0.0; N]; features], start: [0.0; N], after: [[0.0; N]; N] };
    for round in 0..pace.rounds {
        dice.shuffle(&mut order);
        for row in order.iter().map(|at| rows[*at]).filter(|row| !row.places.is_empty()) {
            let step = pace.step / (1.0 + shrink * pace.step * time);
            time += 1.0;
            scale *= 1.0 - step * shrink;
            one(&mut learned, row, scale, step);
            if scale < 1e-6 {
                rescale(&mut learned, scale);
                scale = 1.0;
            }
        }
        rescale(&mut learned, scale);
        scale = 1.0;
        let last = pace.rounds.div_ceil(2);
        if round >= last {
            #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "rounds are few")]
            share(&mut mean, &learned, 1.0 / (pace.rounds - last) as f64);
        }
    }
    mean
}

/// Adds a share of weights to their mean: of the last rounds, which swing around the best.
fn share<const N: usize>(mean: &mut Learned<N>, learned: &Learned<N>, part: f64) {
    let add = |mean: &mut f64, weight: &f64| *mean += weight * part;
    mean.features
        .iter_mut()
        .flatten()
        .zip(learned.features.iter().flatten())
        .for_each(|(mean, weight)| add(mean, weight));
    mean.start.iter_mut().zip(&learned.start).for_each(|(mean, weight)| add(mean, weight));
    mean.after.iter_mut().flatten().zip(learned.after.iter().flatten()).for_each(|(mean, weight)| add(mean, weight));
}

fn rescale<const N: usize>(learned: &mut Learned<N>, scale: f64) {
    learned.features.iter_mut().flatten().for_each(|weight| *weight *= scale);
    learned.start.iter_mut().for_each(|weight| *weight *= scale);
    learned.after.iter_mut().flatten().for_each(|weight| *weight *= scale);
}

/// What every class of every place weighs.
fn scores<const N: usize>(learned: &Learned<N>, row: &Row, scale: f64) -> Vec<[f64; N]> {
    row.places
        .iter()
        .map(|features| {
            let mut sum = [0.0; N];
            for feature in features {
                for (sum, weight) in sum.iter_mut().zip(&learned.features[*feature as usize]) {
                    *sum += weight;
                }
            }
            sum.map(|sum| sum * scale)
        })
        .collect()
}

/// One step on one row: from what is expected to what is there.
fn one<const N: usize>(learned: &mut Learned<N>, row: &Row, scale: f64, step: f64) {
    let size = row.places.len();
    let score = scores(learned, row, scale);
    let link: [[f64; N]; N] = learned.after.map(|row| row.map(|weight| exp(weight * scale)));
    let local: Vec<[f64; N]> = score
        .iter()
        .map(|row| {
            let top = row.iter().copied().fold(f64::MIN, f64::max);
            row.map(|score| exp(score - top))
        })
        .collect();
    let norm = |row: [f64; N]| {
        let sum: f64 = row.iter().sum();
        row.map(|value| value / sum)
    };
    let mut ahead: Vec<[f64; N]> = Vec::with_capacity(size);
    for at in 0..size {
        let row: [f64; N] = if at == 0 {
            std::array::from_fn(|to| exp(learned.start[to] * scale) * local[0][to])
        } else {
            std::array::from_fn(|to| {
                (0..N).map(|from| ahead[at - 1][from] * link[from][to]).sum::<f64>() * local[at][to]
            })
        };
        ahead.push(norm(row));
    }
    let mut behind = [1.0 / 9.0; N];
    let rate = step / scale * row.weight;
    for at in (0..size).rev() {
        let chance = norm(std::array::from_fn(|class| ahead[at][class] * behind[class]));
        let gold = usize::from(row.classes[at]);
        let pull: [f64; N] = std::array::from_fn(|class| rate * (f64::from(u8::from(class == gold)) - chance[class]));
        for feature in &row.places[at] {
            for (weight, pull) in learned.features[*feature as usize].iter_mut().zip(&pull) {
                *weight += pull;
            }
        }
        if at == 0 {
            for (weight, pull) in learned.start.iter_mut().zip(&pull) {
                *weight += pull;
            }
            break;
        }
        let onward: [f64; N] = std::array::from_fn(|to| local[at][to] * behind[to]);
        let mut total = 0.0;
        let joint: [[f64; N]; N] = std::array::from_fn(|from| {
            std::array::from_fn(|to| {
                let value = ahead[at - 1][from] * link[from][to] * onward[to];
                total += value;
                value
            })
        });
        let before = usize::from(row.classes[at - 1]);
        for (from, (links, row)) in learned.after.iter_mut().zip(&joint).enumerate() {
            for (to, (link, value)) in links.iter_mut().zip(row).enumerate() {
                let there = f64::from(u8::from(from == before && to == gold));
                *link += rate * (there - value / total);
            }
        }
        behind = norm(std::array::from_fn(|from| (0..N).map(|to| link[from][to] * onward[to]).sum()));
    }
}
