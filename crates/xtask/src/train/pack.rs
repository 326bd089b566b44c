//! From weights as fractions to the signed bytes that the library reads: the strongest features, in steps of one size.

use encargo::weights::pack;

/// How many steps make one.
const STEPS: f64 = 24.0;

/// A weight in steps, at most a byte.
fn byte(weight: f64) -> i8 {
    #[allow(clippy::cast_possible_truncation, clippy::as_conversions, reason = "clamped")]
    let steps = (weight * STEPS).round().clamp(-127.0, 127.0) as i8;
    steps
}

/// The table of the strongest features: at most so many.
pub(crate) fn table<const N: usize>(signs: &[u32], weights: &[[f64; N]], most: usize) -> Vec<u8> {
    let mut rows: Vec<(u32, [i8; N])> = signs.iter().zip(weights).map(|(sign, row)| (*sign, row.map(byte))).collect();
    let strength = |row: &[i8; N]| {
        let (low, high) = row
            .iter()
            .fold((0_i32, 0_i32), |(low, high), weight| (low.min(i32::from(*weight)), high.max(i32::from(*weight))));
        high - low
    };
    rows.retain(|(_, row)| strength(row) > 1);
    rows.sort_by_key(|(sign, row)| (-strength(row), *sign));
    rows.truncate(most);
    pack(&rows)
}

/// Weights of neighbours, two bytes each.
pub(crate) fn links(weights: impl Iterator<Item = f64>) -> Vec<u8> {
    #[allow(clippy::cast_possible_truncation, clippy::as_conversions, reason = "clamped")]
    let two = |weight: f64| (weight * STEPS).round().clamp(-30_000.0, 30_000.0) as i16;
    weights.map(two).flat_map(i16::to_le_bytes).collect()
}
