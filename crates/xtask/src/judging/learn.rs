//! Logistic regression by stochastic gradient descent with a quadratic penalty, in a fixed order, into signed bytes.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::as_conversions,
    reason = "few examples, clamped weights"
)]

use encargo::weights::pack;
use std::collections::BTreeMap;

/// How many steps of a weight make one in the logarithm of the odds.
const STEPS: f64 = 24.0;
/// How many examples must show a feature.
const LEAST: u32 = 2;
const ROUNDS: usize = 30;
const PENALTY: f64 = 1.0;
const STEP: f64 = 0.03;

/// What is seen in one statement, and which letters are so.
pub(crate) struct Example {
    pub(crate) signs: Vec<u32>,
    pub(crate) so: Vec<bool>,
}

/// Learns each letter by itself and packs the strongest features into one table.
pub(crate) fn table<const N: usize>(examples: &[Example], most: usize) -> Vec<u8> {
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for sign in examples.iter().flat_map(|example| &example.signs) {
        *counts.entry(*sign).or_default() += 1;
    }
    let known: Vec<u32> = counts.into_iter().filter(|(_, count)| *count >= LEAST).map(|(sign, _)| sign).collect();
    let places = |example: &Example| -> Vec<usize> {
        example.signs.iter().filter_map(|sign| known.binary_search(sign).ok()).collect()
    };
    let seen: Vec<Vec<usize>> = examples.iter().map(places).collect();
    let mut rows: Vec<(u32, [i8; N])> = known.iter().map(|sign| (*sign, [0; N])).collect();
    for letter in 0..N {
        let so: Vec<bool> = examples.iter().map(|example| example.so.get(letter).copied().unwrap_or(false)).collect();
        for (row, weight) in rows.iter_mut().zip(regression(&seen, &so, known.len())) {
            if let Some(byte) = row.1.get_mut(letter) {
                *byte = (weight * STEPS).round().clamp(-127.0, 127.0) as i8;
            }
        }
    }
    let strength = |row: &[i8; N]| row.iter().map(|weight| i32::from(*weight).abs()).max().unwrap_or(0);
    rows.retain(|(_, row)| strength(row) > 1);
    rows.sort_by_key(|(sign, row)| (-strength(row), *sign));
    rows.truncate(most);
    pack(&rows)
}

/// The weights of one letter.
fn regression(seen: &[Vec<usize>], so: &[bool], features: usize) -> Vec<f64> {
    let mut weights = vec![0.0; features];
    let shrink = PENALTY / seen.len().max(1) as f64;
    let (mut scale, mut time) = (1.0, 0.0);
    let mut order: Vec<usize> = (0..seen.len()).collect();
    let mut state = 11_u64;
    for _ in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, (state >> 33) as usize % (at + 1));
        }
        for nth in &order {
            let (Some(places), Some(so)) = (seen.get(*nth), so.get(*nth)) else { continue };
            let step = STEP / (1.0 + shrink * STEP * time);
            time += 1.0;
            scale *= 1.0 - step * shrink;
            let score: f64 = places.iter().filter_map(|place| weights.get(*place)).sum();
            let pull = step / scale * (f64::from(u8::from(*so)) - logistic(score * scale));
            for place in places {
                if let Some(weight) = weights.get_mut(*place) {
                    *weight += pull;
                }
            }
        }
    }
    weights.iter().map(|weight| weight * scale).collect()
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + exp(-x))
}

/// e to the power of x by a series in a fixed order: machines' own libraries differ in the last digit.
fn exp(x: f64) -> f64 {
    let x = x.clamp(-40.0, 40.0);
    let small = x / 1024.0;
    let mut sum = 1.0;
    for nth in (1..=12).rev() {
        sum = 1.0 + sum * small / f64::from(nth);
    }
    for _ in 0..10 {
        sum *= sum;
    }
    sum
}
