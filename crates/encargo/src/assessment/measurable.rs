//! Measurable: can anyone tell whether it was reached? One rule a file.

mod below_zero;
mod figure_of_what;
mod impossible_cut;
mod impossible_share;
mod no_baseline;
mod no_change;
mod no_metric;
mod no_source;
mod no_target;
mod no_unit;
mod unstated_base;
mod vanity;
mod wrong_way;

use super::rule::Row;

/// In the order they are reported.
pub(super) static ROWS: &[&Row] = &[
    &no_metric::ROW,
    &no_target::ROW,
    &figure_of_what::ROW,
    &no_baseline::ROW,
    &no_unit::ROW,
    &no_source::ROW,
    &no_change::ROW,
    &unstated_base::ROW,
    &impossible_share::ROW,
    &impossible_cut::ROW,
    &wrong_way::ROW,
    &below_zero::ROW,
    &vanity::ROW,
];
