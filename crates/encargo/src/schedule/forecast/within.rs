//! A levelled schedule by chance: its own order of tasks placed again for each sample, with the same hours, calendars, days
//! off and target days; draws nothing itself and knows no words.

use super::{DAYS, FinishChance, Forecast, PertEstimate, Sampling, TaskForecast, WATCHED, percent};
use crate::chance::{Draws, Trials, chance_within};
use crate::error::{Error, Kind, clip};
use crate::plan::Estimate;
use crate::schedule::level::again::{Samples, days_of};
use crate::schedule::level::run::Run;
use crate::schedule::level::work::Work;
use crate::schedule::net::State;

/// The most tasks that are placed for one forecast, over all samples.
const PLACED: u64 = 200_000_000;
/// The most float that is looked for, in working minutes: a quarter of full days.
const MOST: i64 = 65 * 480;

/// How often something ended on each day, by the day's index.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    counts: Vec<u32>,
    all: u64,
}

/// What the samples of a levelled schedule say.
#[derive(Debug)]
pub(crate) struct Within {
    /// The day of the key task, or the last day.
    pub(in crate::schedule) finish: Tally,
    /// The last day of each task; none in a plan of too many.
    tasks: Vec<Tally>,
    /// In how many samples each task was on the chain that decides.
    critical: Vec<u32>,
}

impl Tally {
    fn add(&mut self, day: usize) {
        if self.counts.len() <= day {
            self.counts.resize(day + 1, 0);
        }
        if let Some(count) = self.counts.get_mut(day) {
            (*count, self.all) = (*count + 1, self.all + 1);
        }
    }

    /// In how many percent it ended by a day.
    pub(in crate::schedule) fn percent_until(&self, day: usize) -> u8 {
        let until: u64 = self.counts.iter().take(day + 1).map(|count| u64::from(*count)).sum();
        u8::try_from(until * 100 / self.all.max(1)).unwrap_or(100)
    }

    /// The soonest day that so many percent do not pass.
    pub(in crate::schedule) fn percentile(&self, percent: u8) -> usize {
        let rank = (self.all * u64::from(percent.min(100))).div_ceil(100).max(1);
        let mut sum = 0;
        let reached = |count: &u32| {
            sum += u64::from(*count);
            sum >= rank
        };
        self.counts.iter().position(reached).unwrap_or(0)
    }
}

/// What is left of the estimate of each task that is still to be done.
fn estimates(work: &Work<'_>) -> Vec<Estimate> {
    let left = |place: usize, minutes: u32, likely: u32| {
        let own = work.pieces.get(place).map_or(0, |piece| piece.minutes);
        let left = if likely == 0 { own } else { i64::from(minutes) * own / i64::from(likely) };
        u32::try_from(left.clamp(i64::from(own > 0), 10_000_000)).unwrap_or(0)
    };
    let of = |(place, task): (usize, &std::sync::Arc<crate::plan::Task>)| match work.net.state(place) {
        State::Done(..) => Estimate::default(),
        _ => Estimate {
            optimistic: left(place, task.effort.optimistic, task.effort.likely),
            likely: left(place, task.effort.likely, task.effort.likely),
            pessimistic: left(place, task.effort.pessimistic, task.effort.likely),
        },
    };
    work.net.plan.tasks().iter().enumerate().map(of).collect()
}

impl Within {
    /// Places the order once for each sample.
    ///
    /// # Errors
    /// `chance.samples`, `chance.too_many_spreads`; `schedule.too_long` when a sample goes beyond the days looked at.
    pub(crate) fn of(work: &Work<'_>, run: &Run, sampling: Sampling) -> Result<Self, Error> {
        let count = work.pieces.len();
        let trials = Trials {
            samples: sampling.samples,
            seed: sampling.seed,
            distribution: sampling.distribution,
            watched: Vec::new(),
        };
        let draws = Draws::of(&estimates(work), &trials, PLACED / (count as u64).max(1))?;
        let few = if count <= WATCHED { count } else { 0 };
        let mut within =
            Self { finish: Tally::default(), tasks: vec![Tally::default(); few], critical: vec![0; count] };
        let (mut minutes, mut samples) = (Vec::new(), Samples::of(work, run));
        let mut left = sampling.samples as usize;
        for block in 0.. {
            if left == 0 {
                break;
            }
            draws.block(block, &mut minutes);
            for lane in 0..left.min(Draws::LANES) {
                let run = samples.place(|place| minutes.get(place).and_then(|lanes| lanes.get(lane)).copied());
                let run = run.ok_or_else(|| Error::from(Kind::ScheduleTooLong { plan: clip(work.net.plan.id()) }))?;
                within.take(work, run);
            }
            left = left.saturating_sub(Draws::LANES);
        }
        Ok(within)
    }

    /// The chance of a day, in percent: of all samples, or of none where the best and the worst case say the same.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(crate) fn chance(work: &Work<'_>, run: &Run, sampling: Sampling, due: usize) -> Result<u8, Error> {
        let (estimates, mut samples) = (estimates(work), Samples::of(work, run));
        if samples.only_grow() {
            let mut at = |of: fn(&Estimate) -> u32| {
                let run = samples.place(|place| estimates.get(place).map(|estimate| i64::from(of(estimate))));
                run.map(|run| run.finish <= due)
            };
            if at(|estimate| estimate.pessimistic) == Some(true) {
                return Ok(100);
            }
            if at(|estimate| estimate.optimistic) == Some(false) {
                return Ok(0);
            }
        }
        Ok(Self::of(work, run, sampling)?.finish.percent_until(due))
    }

    fn take(&mut self, work: &Work<'_>, run: &Run) {
        self.finish.add(run.finish);
        for (place, tally) in self.tasks.iter_mut().enumerate() {
            if let Some((_, day)) = days_of(work, run, place) {
                tally.add(day);
            }
        }
        run.each_deciding(work.net, |place| {
            self.critical.get_mut(place).into_iter().for_each(|count| *count += 1);
        });
    }

    /// The chances as days.
    pub(super) fn told(&self, work: &Work<'_>, run: &Run, due: Option<usize>, samples: u32) -> Option<Forecast> {
        let net = work.net;
        let axis = net.axes.axis(net.key.map_or(0, |key| net.axes.own(key)))?;
        let day = |index: usize| net.axes.axis(0)?.day(index);
        let mut by = Vec::new();
        let mut number = axis.work_days_before(self.finish.percentile(0));
        while by.len() < DAYS {
            let index = axis.nth_work_day(number)?;
            let percent = self.finish.percent_until(index);
            by.push(FinishChance { day: axis.day(index)?, percent });
            if percent >= 100 {
                break;
            }
            number += 1;
        }
        let task = |(place, task): (usize, &std::sync::Arc<crate::plan::Task>)| TaskForecast {
            task: task.id.clone(),
            criticality_percent: percent(self.critical.get(place).copied().unwrap_or(0), samples),
            p80: self.tasks.get(place).and_then(|tally| day(tally.percentile(80))),
        };
        let at = |percent: u8| day(self.finish.percentile(percent));
        Some(Forecast {
            p50: at(50)?,
            p80: at(80)?,
            p95: at(95)?,
            by,
            on_key_date: due.map(|due| self.finish.percent_until(due)),
            tasks: net.plan.tasks().iter().enumerate().map(task).collect(),
            pert: pert(work, run, due),
        })
    }
}

/// The classical estimate on the chain that decides.
fn pert(work: &Work<'_>, run: &Run, due: Option<usize>) -> PertEstimate {
    let (estimates, chain) = (estimates(work), run.deciding(work.net));
    let (mut mean, mut late, mut variance) = (0i64, 0i64, 0i64);
    for estimate in chain.iter().filter_map(|place| estimates.get(*place)) {
        let (low, likely, high) =
            (i64::from(estimate.optimistic), i64::from(estimate.likely), i64::from(estimate.pessimistic));
        mean = mean.saturating_add(low + 4 * likely + high);
        late = late.saturating_add(low + high - 2 * likely);
        variance = variance.saturating_add((high - low).saturating_mul(high - low));
    }
    let deviation = i64::try_from((variance.unsigned_abs().isqrt() + 3) / 6).unwrap_or(i64::MAX);
    let chance_percent = due.map(|due| {
        let room = if run.finish <= due { slack(work, run, due) } else { -minutes_after(run, due, work.key.is_some()) };
        u8::try_from(chance_within(i128::from(room) * 6 - i128::from(late), variance) / 100).unwrap_or(100)
    });
    PertEstimate { mean_minutes: (mean + 3).div_euclid(6), deviation_minutes: deviation, chance_percent }
}

/// Working minutes done too late: after a day, or on it when the key task waits for them.
pub(crate) fn minutes_after(run: &Run, due: usize, key: bool) -> i64 {
    let late = |day: usize| if key { day >= due } else { day > due };
    run.done.iter().filter(|stint| late(stint.day)).map(|stint| stint.minutes).sum()
}

/// How many minutes the last task of the chain that decides may still grow, in this order, without moving the finish beyond
/// a day.
pub(crate) fn slack(work: &Work<'_>, run: &Run, due: usize) -> i64 {
    let works = |place: &usize| work.pieces.get(*place).is_some_and(|piece| piece.minutes > 0);
    let Some(last) = run.chain().into_iter().find(works) else { return 0 };
    let holds = |extra: i64| {
        let longer = work.with(last, |piece| piece.minutes += extra);
        Run::in_order(&longer, &run.order).is_some_and(|run| run.finish <= due)
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
