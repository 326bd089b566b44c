//! What the due day leaves, and how likely it is: PERT on the driving chain (Malcolm et al. 1959), in whole numbers.

use crate::plan::Plan;
use crate::schedule::level::run::Run;
use crate::schedule::level::work::Work;

/// The standard normal distribution in percent, at 0.0, 0.1 … 2.5 deviations above the mean.
const NORMAL: [u8; 26] =
    [50, 54, 58, 62, 66, 69, 73, 76, 79, 82, 84, 86, 88, 90, 92, 93, 95, 96, 96, 97, 98, 98, 99, 99, 99, 99];

/// The most float that is looked for, in working minutes: a quarter of full days.
const MOST: i64 = 65 * 480;

/// How many minutes the last task may still grow without moving the finish beyond the due day.
pub(super) fn slack(work: &Work<'_>, run: &Run, due: usize) -> i64 {
    let Some(last) = run.chain().first().copied() else { return 0 };
    let holds = |extra: i64| {
        let longer = work.with(last, |piece| piece.minutes += extra);
        Run::of(&longer, &longer.ranks()).is_some_and(|run| run.finish <= due)
    };
    let (mut low, mut high) = (0, MOST);
    if holds(high) {
        return high;
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if holds(middle) { low = middle } else { high = middle }
    }
    low
}

/// The chance that the chain's true length stays within its likely length and the slack, in percent from 1 to 99; 0 or 100
/// when its estimates leave no doubt.
pub(super) fn percent(plan: &Plan, work: &Work<'_>, run: &Run, slack: i64) -> u8 {
    let (mut late, mut spread) = (0i64, 0i64);
    for place in run.chain().into_iter().chain(work.key) {
        let Some(effort) = plan.tasks().get(place).map(|task| task.effort) else { continue };
        let (low, likely, high) =
            (i64::from(effort.optimistic), i64::from(effort.likely), i64::from(effort.pessimistic));
        late += low + high - 2 * likely;
        spread = spread.saturating_add((high - low).saturating_mul(high - low));
    }
    // both sides six times over: the mean is (o + 4m + p) / 6, a variance ((p - o) / 6)²
    let (room, deviation) = (slack.saturating_mul(6) - late, i64::try_from(spread.unsigned_abs().isqrt()).unwrap_or(0));
    if deviation == 0 {
        return if room >= 0 { 100 } else { 0 };
    }
    let tenths = (room.unsigned_abs().saturating_mul(10) + deviation.unsigned_abs() / 2) / deviation.unsigned_abs();
    let above = usize::try_from(tenths).ok().and_then(|place| NORMAL.get(place)).copied().unwrap_or(99);
    if room >= 0 { above } else { 100 - above }
}
