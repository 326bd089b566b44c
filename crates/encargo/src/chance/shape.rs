//! The shapes that durations are drawn by, as the means of equally likely parts, in whole numbers; knows no minutes.

use super::Distribution;
use std::sync::OnceLock;

/// How many equally likely parts a shape is cut into: a draw is ten bits.
pub(super) const PARTS: usize = 1024;
/// How many steps of the mode from one end to the other; shapes between two of them are mixed.
pub(super) const MODES: u32 = 32;
/// The bits behind the point of a part's mean, which lies between 0 and 1.
pub(super) const POINT: u32 = 24;

/// The mean of each part of one shape, from the lowest to the highest.
pub(super) type Shape = [u32; PARTS];

/// The cells in which a density is taken as level.
const CELLS_LOG: u32 = 11;
const CELLS: u64 = 1 << CELLS_LOG;
/// The bits behind the point of a density.
const DENSITY: u32 = 31;
const ONE: u64 = 1 << DENSITY;

type Shapes = [OnceLock<Shape>; MODES as usize + 1];
static PERT: Shapes = [const { OnceLock::new() }; MODES as usize + 1];
static TRIANGULAR: Shapes = [const { OnceLock::new() }; MODES as usize + 1];

/// The shape whose mode lies `mode` of `MODES` steps between the ends; made once a process.
pub(super) fn shape(distribution: Distribution, mode: u32) -> &'static Shape {
    let mode = mode.min(MODES);
    let (shapes, density): (&Shapes, fn(u64, u32) -> u64) = match distribution {
        Distribution::Pert => (&PERT, pert),
        Distribution::Triangular => (&TRIANGULAR, triangular),
    };
    match shapes.get(mode as usize) {
        Some(shape) => shape.get_or_init(|| parts(|cell| density(cell, mode))),
        None => &[0; PARTS],
    }
}

/// The density of PERT's beta with weight four: x^4r (1 - x)^(4 - 4r), r the mode; by eighth roots, as r counts 32nds.
fn pert(cell: u64, mode: u32) -> u64 {
    let (here, rest) = (2 * cell + 1, 2 * (CELLS - cell) - 1);
    product(power(eighth_root(here), mode), power(eighth_root(rest), MODES - mode))
}

/// The density of the triangle: rising to the mode, falling from it.
fn triangular(cell: u64, mode: u32) -> u64 {
    // both in halves of a cell, so that the point in the middle of a cell is whole
    let (here, mode, all) =
        ((2 * cell + 1) * u64::from(MODES), u64::from(mode) * 2 * CELLS, u64::from(MODES) * 2 * CELLS);
    if here < mode { (here << DENSITY) / mode } else { ((all - here) << DENSITY) / (all - mode).max(1) }
}

/// The eighth root of a number of half cells.
fn eighth_root(half_cells: u64) -> u64 {
    let root = |number: u64| (number << DENSITY).isqrt();
    root(root(root(half_cells << (DENSITY - CELLS_LOG - 1))))
}

fn product(one: u64, other: u64) -> u64 {
    (one * other) >> DENSITY
}

fn power(mut base: u64, mut exponent: u32) -> u64 {
    let mut power = ONE;
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = product(power, base);
        }
        base = product(base, base);
        exponent >>= 1;
    }
    power
}

/// Cuts a density into equally likely parts and takes the mean of each: together they have the mean of the whole.
fn parts(density: impl Fn(u64) -> u64) -> Shape {
    let masses: Vec<u64> = (0..CELLS).map(density).collect();
    let total: u64 = masses.iter().sum();
    let mut shape = [0; PARTS];
    let mut cells = (0u64..).zip(masses.iter().copied());
    let (mut cell, mut mass, mut used) = (0, 0, 0);
    let mut begun = 0;
    for (number, mean) in (1u64..).zip(&mut shape) {
        let end = total * number / PARTS as u64;
        let whole = (end - begun).max(1);
        let (mut wanted, mut sum) = (end - begun, 0u64);
        begun = end;
        while wanted > 0 {
            if used == mass {
                let Some(next) = cells.next() else { break };
                ((cell, mass), used) = (next, 0);
                continue;
            }
            let taken = wanted.min(mass - used);
            // the middle of what is taken of this cell
            let middle = (cell << POINT) + ((2 * used + taken) << (POINT - 1)) / mass;
            sum += taken * (middle >> CELLS_LOG);
            (used, wanted) = (used + taken, wanted - taken);
        }
        *mean = u32::try_from(sum / whole).unwrap_or(u32::MAX);
    }
    shape
}
