//! When a plan may be finished, by chance: estimates drawn many times through the network of its tasks, positions turned
//! into days; draws nothing itself and knows no words.

pub(crate) mod within;

use super::Schedule;
use super::axes::Axes;
use super::net::{Gap, Net, Side, State};
use super::pass::Timing;
use crate::calendar::{Axis, Day};
use crate::chance::{Chance, Classical, Distribution, Finishes, Outlook, Trials};
use crate::error::{Error, Kind, clip};
use crate::network::{Activity, Network, Precedence};
use crate::plan::{Estimate, GapUnit};
use encargo_noun::noun;

/// The days of a forecast at most.
const DAYS: usize = 400;
/// The tasks of a plan of which the finish of each is watched at most: each costs a number a sample.
const WATCHED: usize = 300;
/// The activity that limits count from.
const ORIGIN: &str = "";

/// How estimates are drawn.
#[noun]
#[derive(Copy, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Sampling {
    /// How often.
    pub samples: u32,
    /// Where chance begins: the same seed gives the same forecast everywhere.
    pub seed: u64,
    /// How durations are drawn.
    pub distribution: Distribution,
}

impl Default for Sampling {
    /// Ten thousand samples by PERT's beta, seed 0.
    fn default() -> Self {
        Self { samples: 10_000, seed: 0, distribution: Distribution::Pert }
    }
}

impl Sampling {
    /// The most tasks that are placed without being asked for more, over all samples.
    const PLACED: usize = 3_000_000;

    /// The usual sampling for so many tasks: that of default, fewer samples where tasks are many.
    pub(crate) fn usual(tasks: usize) -> Self {
        let most = u32::try_from(Self::PLACED / tasks.max(1)).unwrap_or(u32::MAX).max(100);
        let usual = Self::default();
        Self { samples: usual.samples.min(most), ..usual }
    }
}

/// The chance that the plan is finished by a day.
#[noun]
#[derive(Copy, Eq)]
pub struct FinishChance {
    /// The day.
    pub day: Day,
    /// In percent.
    pub percent: u8,
}

/// What chance does to one task.
#[noun]
#[derive(Eq)]
pub struct TaskForecast {
    /// The task's id.
    pub task: String,
    /// In how many of a hundred samples it lies on the chain that decides the key task, or the end.
    pub criticality_percent: u8,
    /// The day by which it is finished in eighty of a hundred samples; nothing in a plan of more than three hundred tasks.
    pub p80: Option<Day>,
}

/// The classical estimate: mean and deviation of the longest chain alone (Malcolm et al. 1959).
#[noun]
#[derive(Copy, Eq)]
pub struct PertEstimate {
    /// The mean of the chain, in working minutes from the first day.
    pub mean_minutes: i64,
    /// Its standard deviation, in working minutes.
    pub deviation_minutes: i64,
    /// The chance of the key date by it, in percent; nothing without a key date.
    pub chance_percent: Option<u8>,
}

/// When a plan may be finished: the day of its key task, or of the last task when there is none.
#[noun]
#[derive(Eq)]
pub struct Forecast {
    /// The day by which it is finished in half of the samples.
    pub p50: Day,
    /// In eighty of a hundred.
    pub p80: Day,
    /// In ninety-five of a hundred.
    pub p95: Day,
    /// The chance by the working day, from the first day with any to the first that is certain.
    pub by: Vec<FinishChance>,
    /// The chance of the key date, in percent; nothing when nobody asked for one.
    pub on_key_date: Option<u8>,
    /// What chance does to each task, in the plan's order.
    pub tasks: Vec<TaskForecast>,
    /// The classical estimate beside it.
    pub pert: PertEstimate,
}

impl Schedule {
    /// When the plan may be finished, by chance: every estimate is drawn `samples` times. A levelled schedule places its own
    /// order of tasks again in each sample, with the same hours, calendars, days off and target days: without any spread it
    /// is the schedule itself. Where people's hours were not asked, each task starts as soon as it can; lags and waits in
    /// days then count as the working minutes that so many days have on average, and the work of somebody with another
    /// calendar in the proportion of the weeks.
    ///
    /// # Errors
    /// `chance.samples` for none or too many; `schedule.too_long` when a sample goes beyond the days looked at.
    pub fn forecast(&self, sampling: Sampling) -> Result<Forecast, Error> {
        let (plan, terms) = (self.plan(), self.terms());
        let asked = terms.key_date.or(plan.goal().due);
        let too_long = || Error::from(Kind::ScheduleTooLong { plan: clip(plan.id()) });
        let within = self.made(|net, timing, work, run| {
            let due = asked.and_then(|_| net.axes.axis(0)?.index(timing.due));
            within::Within::of(work, run, sampling)?.told(work, run, due, sampling.samples).ok_or_else(too_long)
        });
        if let Some(forecast) = within? {
            return forecast;
        }
        let due = match asked {
            Some(_) => Some(Timing::of(plan, terms, asked)?.0.due),
            None => None,
        };
        self.by_network(sampling, |Drawn { net, model, network, outlook }| {
            let classical = Classical::of(network, &model.estimates)?;
            let tasks = plan.tasks().iter().enumerate().map(|(place, task)| {
                let critical = outlook.critical.get(place + model.before).copied().unwrap_or(0);
                let finishes = outlook.watched.get(place);
                TaskForecast {
                    task: task.id.clone(),
                    criticality_percent: percent(critical, sampling.samples),
                    p80: finishes.and_then(|finishes| model.finish(net, place, finishes.percentile(80))),
                }
            });
            Ok(model.told(net, &outlook.target, &classical, due, tasks.collect()))
        })
    }

    /// What the samples say where people's hours were not asked: each task as soon as it can, through a network.
    pub(super) fn by_network<T>(
        &self,
        sampling: Sampling,
        read: impl FnOnce(Drawn<'_>) -> Result<Option<T>, Error>,
    ) -> Result<T, Error> {
        let (plan, terms) = (self.plan(), self.terms());
        let too_long = || Error::from(Kind::ScheduleTooLong { plan: clip(plan.id()) });
        let net = Net::of(plan, Axes::pessimistic(plan, terms, terms.key_date.or(plan.goal().due))?, terms)?;
        let model = Model::of(&net).ok_or_else(too_long)?;
        let network = Network::new(&model.activities)?;
        let count = plan.tasks().len();
        let key = net.key.map(|key| key + model.before);
        let few = count <= WATCHED;
        let watched = (0..if few { count } else { 0 }).map(|place| place + model.before).collect();
        let trials =
            Trials { samples: sampling.samples, seed: sampling.seed, distribution: sampling.distribution, watched };
        let outlook = Chance::outlook(&network, &model.estimates, &trials, key)?;
        read(Drawn { net: &net, model: &model, network: &network, outlook: &outlook })?.ok_or_else(too_long)
    }
}

/// A plan as a network, and what its samples say.
#[derive(Clone, Copy)]
pub(super) struct Drawn<'d> {
    pub(super) net: &'d Net<'d>,
    pub(super) model: &'d Model<'d>,
    network: &'d Network,
    pub(super) outlook: &'d Outlook,
}

fn percent(count: u32, of: u32) -> u8 {
    u8::try_from((u64::from(count) * 100 + u64::from(of) / 2) / u64::from(of.max(1))).unwrap_or(100)
}

/// A plan as a network of minutes on the axis of its key task.
pub(super) struct Model<'n> {
    activities: Vec<Activity>,
    estimates: Vec<Estimate>,
    /// How many activities stand before the tasks: one when limits need something to count from.
    before: usize,
    axis: &'n Axis,
    now: i64,
    /// The number of the first working day.
    first: i64,
}

impl<'n> Model<'n> {
    fn of(net: &'n Net<'_>) -> Option<Self> {
        let main = net.key.map_or(0, |key| net.axes.own(key));
        let axis = net.axes.axis(main)?;
        let now = axis.position(net.clock)?;
        let weeks: Vec<(i64, i64)> = net.axes.all.iter().map(|axis| week(axis, net.clock)).collect();
        let (week, day) = weeks.get(main).copied()?;
        let on_main = |minutes: i64, other: usize| {
            let own = weeks.get(other).map_or(week, |week| week.0);
            if other == main { minutes } else { minutes.saturating_mul(week) / own.max(1) }
        };
        let minutes = |gap: Gap| match gap.unit {
            GapUnit::WorkingMinutes => on_main(gap.amount, gap.axis),
            GapUnit::WorkingDays => gap.amount * day,
            GapUnit::CalendarDays => gap.amount * week / 7,
        };
        let lag = |minutes: i64| i32::try_from(minutes.clamp(-10_000_000, 10_000_000)).unwrap_or(0);
        let limited = net.limits.iter().any(|limit| limit.floor.is_some());
        let mut activities = Vec::with_capacity(net.work.len() + 1);
        let mut estimates = Vec::with_capacity(net.work.len() + 1);
        if limited {
            activities.push(Activity { id: ORIGIN.into(), ..Activity::default() });
            estimates.push(Estimate::default());
        }
        for (place, task) in net.plan.tasks().iter().enumerate() {
            let own = net.axes.own(place);
            let scaled = |minutes: u32| {
                let likely = i64::from(task.effort.likely);
                let left = if likely == 0 { net.work(place) } else { i64::from(minutes) * net.work(place) / likely };
                u32::try_from(on_main(left, own).clamp(0, 10_000_000)).unwrap_or(0)
            };
            let Estimate { optimistic, likely, pessimistic } = task.effort;
            let estimate = match net.state(place) {
                State::Done(..) => Estimate::default(),
                _ => Estimate {
                    optimistic: scaled(optimistic),
                    likely: scaled(likely),
                    pessimistic: scaled(pessimistic),
                },
            };
            let mut after = Vec::new();
            for link in net.links(place).iter().filter(|_| net.state(place) == State::Open) {
                // what is done holds nothing up any more, but for the time that still has to pass
                if matches!(net.state(link.need), State::Done(..)) && link.gap.is_none() {
                    continue;
                }
                let gaps = [link.gap, net.wait_behind(link)];
                let id = net.plan.tasks().get(link.need)?.id.clone();
                after.push(Precedence {
                    task: id,
                    kind: link.kind,
                    lag: lag(gaps.into_iter().flatten().map(minutes).sum()),
                });
            }
            if let Some(floor) = net.limit_of(place).floor {
                let opens = axis.position(net.axis(place)?.opens_at(floor)?)?;
                after.push(Precedence { task: ORIGIN.into(), lag: lag((opens - now).max(0)), ..Precedence::default() });
            }
            activities.push(Activity { id: task.id.clone(), minutes: estimate.likely, after });
            estimates.push(estimate);
        }
        let first = axis.work_day_from(axis.index_of(net.clock)?)?;
        Some(Self { activities, estimates, before: usize::from(limited), axis, now, first })
    }

    /// The day on which a task that ends so many minutes from now ends; of the key task, the day that it stands on.
    fn finish(&self, net: &Net<'_>, place: usize, minutes: i32) -> Option<Day> {
        if let State::Done(_, finished, _) = net.state(place) {
            return Some(finished);
        }
        if net.key == Some(place) {
            return self.number(net, minutes).and_then(|number| self.work_day(number));
        }
        let position = self.now + i64::from(minutes);
        // what takes no time stands at the end of a day before the key task, at the beginning of one after it
        let ends = minutes > 0 && (net.work(place) > 0 || net.side(place) != Side::After);
        self.axis.day(if ends { self.axis.ending_at(position)? } else { self.axis.beginning_at(position)? })
    }

    /// Whether nothing is by chance.
    pub(super) fn is_certain(&self) -> bool {
        self.estimates.iter().all(|estimate| estimate.optimistic == estimate.pessimistic)
    }

    /// In how many percent all is done by a working day, by its number.
    pub(super) fn holds(&self, net: &Net<'_>, target: &Finishes, number: i64) -> Option<u8> {
        let until = self.until(net, number)?;
        Some(u8::try_from(target.chance_until(i32::try_from(until).unwrap_or(i32::MAX)) / 100).unwrap_or(100))
    }

    /// The day on which all is done that ends so many minutes from now.
    pub(super) fn done(&self, net: &Net<'_>, minutes: i32) -> Option<Day> {
        match net.key {
            Some(key) => self.finish(net, key, minutes),
            None => self.work_day(self.number(net, minutes)?),
        }
    }

    /// The working day with a number.
    fn work_day(&self, number: i64) -> Option<Day> {
        self.axis.day(self.axis.nth_work_day(number)?)
    }

    /// The number of the working day on which all is done that ends so many minutes from now: the key task stands on the
    /// first day that begins with all done, as in the schedule.
    fn number(&self, net: &Net<'_>, minutes: i32) -> Option<i64> {
        let position = self.now + i64::from(minutes);
        let work = net.key.map_or(0, |key| net.work(key));
        match net.key {
            Some(key) if net.state(key) == State::Open => {
                let ready = position - work;
                self.axis.first_work_day(self.first, |number| net.anchor(number).is_some_and(|anchor| anchor >= ready))
            }
            _ => {
                let index =
                    if minutes > 0 { self.axis.ending_at(position)? } else { self.axis.beginning_at(position)? };
                Some(self.axis.work_days_before(index))
            }
        }
    }

    /// The last minute from now at which all may end for a working day to hold.
    fn until(&self, net: &Net<'_>, number: i64) -> Option<i64> {
        let index = self.axis.nth_work_day(number)?;
        let position = match net.key {
            Some(key) if net.state(key) == State::Open => net.anchor(number)? + net.work(key),
            _ => self.axis.end(index)?,
        };
        Some(position - self.now)
    }

    fn told(
        &self,
        net: &Net<'_>,
        target: &Finishes,
        classical: &Classical,
        due: Option<Day>,
        tasks: Vec<TaskForecast>,
    ) -> Option<Forecast> {
        let at = |percentile: u8| self.done(net, target.percentile(percentile));
        let holds = |number: i64| self.holds(net, target, number);
        let mut by = Vec::new();
        let mut number = self.number(net, target.percentile(0))?;
        while by.len() < DAYS {
            let percent = holds(number)?;
            by.push(FinishChance { day: self.work_day(number)?, percent });
            if percent >= 100 {
                break;
            }
            number += 1;
        }
        let due = due.and_then(|due| net.work_day_until(due));
        let on_key_date = match due {
            Some(number) if number < self.first => Some(0),
            Some(number) => holds(number),
            None => None,
        };
        let chance_percent = due.and_then(|number| {
            let until = self.until(net, number)?;
            Some(u8::try_from(classical.chance_until(i32::try_from(until).unwrap_or(i32::MAX)) / 100).unwrap_or(100))
        });
        let pert =
            PertEstimate { mean_minutes: classical.mean(), deviation_minutes: classical.deviation(), chance_percent };
        Some(Forecast { p50: at(50)?, p80: at(80)?, p95: at(95)?, by, on_key_date, tasks, pert })
    }
}

/// The working minutes of an average week from a minute of the clock on, and of an average working day.
fn week(axis: &Axis, clock: i64) -> (i64, i64) {
    let weeks = 8;
    let found = axis.index_of(clock).and_then(|first| {
        let last = first + 7 * 8;
        let days = axis.work_days_before(last) - axis.work_days_before(first);
        Some(((axis.begin(last)? - axis.begin(first)?) / weeks, (axis.begin(last)? - axis.begin(first)?) / days.max(1)))
    });
    found.unwrap_or((2_400, 480))
}
