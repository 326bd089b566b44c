//! The schedule against a slow twin: every working minute in a list, every rule applied until nothing moves. Hundreds
//! of small random plans on odd calendars; the twin knows no order, no prefix sums and no sides kept in a list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::calendar::{Calendar, Day};
use encargo::plan::Plan;
use encargo::schedule::{Schedule, Slot, Terms};
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_calendar, random_plan};

/// The day of every working minute, in a row long enough for any of these plans.
struct Minutes {
    days: Vec<Day>,
    /// The days that have any.
    worked: Vec<Day>,
}

impl Minutes {
    fn of(calendar: &Calendar, today: Day) -> Self {
        let all = (-300i64..300).map(|days| today + chrono::Duration::days(days));
        let worked: Vec<Day> = all.filter(|day| calendar.minutes(*day) > 0).collect();
        let minutes = |day: &Day| std::iter::repeat_n(*day, usize::from(calendar.minutes(*day)));
        Self { days: worked.iter().flat_map(minutes).collect(), worked }
    }

    /// The first minute at or after a day.
    fn from(&self, day: Day) -> i64 {
        at(self.days.iter().position(|other| *other >= day).unwrap())
    }

    /// The minute after the last of a day or of the days before it.
    fn until(&self, day: Day) -> i64 {
        at(self.days.iter().position(|other| *other > day).unwrap())
    }

    fn day(&self, minute: i64) -> Day {
        self.days[usize::try_from(minute).unwrap()]
    }

    /// The working day some working days away.
    fn away(&self, day: Day, count: i32) -> Day {
        let here = at(self.worked.iter().position(|other| *other == day).unwrap());
        self.worked[usize::try_from(here + i64::from(count)).unwrap()]
    }
}

fn at(place: usize) -> i64 {
    i64::try_from(place).unwrap()
}

struct Twin<'a> {
    plan: &'a Plan,
    minutes: Minutes,
    today: Day,
}

impl Twin<'_> {
    fn work(&self, id: &str) -> i64 {
        i64::from(self.plan.task(id).unwrap().effort.likely)
    }

    fn needs(&self, task: usize) -> Vec<usize> {
        let place =
            |need: &encargo::plan::Dependency| self.plan.tasks().iter().position(|task| task.id == need.task).unwrap();
        self.plan.tasks()[task].after.iter().map(place).collect()
    }

    fn works(&self, task: usize) -> i64 {
        self.work(&self.plan.tasks()[task].id)
    }

    fn key(&self) -> Option<usize> {
        self.plan.key_task().map(|key| self.plan.tasks().iter().position(|task| task.id == key.id).unwrap())
    }

    /// Whether the key task waits for a task, in the end; for all of them when there is none.
    fn is_before(&self, task: usize) -> bool {
        let Some(key) = self.key() else { return true };
        let needs = self.needs(key);
        needs.contains(&task)
            || (0..self.plan.tasks().len())
                .any(|next| next != key && self.needs(next).contains(&task) && self.is_before(next))
    }

    /// Pushes starts later until every task starts after what it needs.
    fn push(&self, mut starts: Vec<i64>) -> Vec<i64> {
        for _ in 0..=starts.len() {
            for task in 0..starts.len() {
                for need in self.needs(task) {
                    starts[task] = starts[task].max(starts[need] + self.works(need));
                }
            }
        }
        starts
    }

    /// Pulls starts earlier until every task ends before what waits for it, where `counts` says that this one waits.
    fn pull(&self, mut starts: Vec<i64>, counts: impl Fn(usize, usize) -> bool) -> Vec<i64> {
        for _ in 0..=starts.len() {
            for task in 0..starts.len() {
                for need in self.needs(task) {
                    if counts(need, task) {
                        starts[need] = starts[need].min(starts[task] - self.works(need));
                    }
                }
            }
        }
        starts
    }

    /// Where the key task starts on a day, or where everything ends when there is none.
    fn anchor(&self, day: Day) -> i64 {
        let (begin, end) = (self.minutes.from(day), self.minutes.until(day));
        match self.key().map(|key| self.works(key)) {
            Some(work) if work <= end - begin => begin,
            Some(work) => end - work,
            None => end,
        }
    }

    fn days(&self, task: usize, start: i64) -> (Day, Day) {
        let work = self.works(task);
        if work > 0 {
            return (self.minutes.day(start), self.minutes.day(start + work - 1));
        }
        let ends = self.is_before(task) && start != self.minutes.from(self.today);
        let day = self.minutes.day(if ends { start - 1 } else { start });
        (day, day)
    }

    fn slots(&self, asked: Option<Day>) -> Vec<Slot> {
        let all: Vec<usize> = (0..self.plan.tasks().len()).collect();
        let now = self.minutes.from(self.today);
        let early = self.push(all.iter().map(|_| now).collect());
        let end_of = |starts: &[i64]| all.iter().map(|task| starts[*task] + self.works(*task)).max().unwrap();
        let ready = self.key().map_or_else(|| end_of(&early), |key| early[key]);
        let mut soonest = self.minutes.day(now);
        while self.anchor(soonest) < ready {
            soonest = self.minutes.away(soonest, 1);
        }
        let due = asked.map_or(soonest, |day| self.minutes.day(self.minutes.until(day) - 1));
        let planned = due.max(soonest);

        let side = |task: usize| {
            if Some(task) == self.key() {
                'k'
            } else if self.is_before(task) {
                'b'
            } else {
                'a'
            }
        };
        let target =
            |task: usize| self.plan.tasks()[task].offset.as_ref().map(|offset| self.minutes.away(planned, offset.days));
        let wished = all.iter().map(|task| match side(*task) {
            'k' => self.anchor(planned),
            'b' => {
                let end = target(*task).map_or(i64::MAX, |day| self.minutes.until(day));
                end.min(self.anchor(planned)) - self.works(*task)
            }
            _ => i64::MAX / 2,
        });
        let mut wished = self.pull(wished.collect(), |_, task| side(task) != 'a');
        for task in all.iter().copied().filter(|task| side(*task) == 'a') {
            wished[task] = target(task).map_or(now, |day| self.minutes.from(day));
        }
        let wished = self.push(wished);
        let starts = self.push(all.iter().map(|task| wished[*task].max(early[*task])).collect());
        let late = all.iter().map(|task| match side(*task) {
            'k' => self.anchor(due),
            'b' => self.anchor(due) - self.works(*task),
            _ => end_of(&starts) - self.works(*task),
        });
        let late = self.pull(late.collect(), |need, task| side(need) == 'a' || side(task) != 'a');
        let late: Vec<i64> =
            all.iter().map(|task| if side(*task) == 'k' { self.anchor(due) } else { late[*task] }).collect();

        let floats: Vec<i64> = all.iter().map(|task| late[*task] - early[*task]).collect();
        let tightest = self.key().map_or_else(|| *floats.iter().min().unwrap(), |key| floats[key]);
        all.iter()
            .map(|task| {
                let next = all.iter().filter(|next| self.needs(**next).contains(task)).map(|next| early[*next]).min();
                let (start, finish) = self.days(*task, starts[*task]);
                let (early_start, early_finish) = self.days(*task, early[*task]);
                let (late_start, late_finish) = self.days(*task, late[*task]);
                Slot {
                    task: self.plan.tasks()[*task].id.clone(),
                    person: None,
                    start,
                    finish,
                    early_start,
                    early_finish,
                    late_start,
                    late_finish,
                    total_float: floats[*task],
                    free_float: next.unwrap_or_else(|| end_of(&early)) - early[*task] - self.works(*task),
                    critical: floats[*task] == tightest && side(*task) != 'a',
                    work: Vec::new(),
                }
            })
            .collect()
    }
}

#[test]
fn the_slow_twin_agrees_on_small_random_plans() {
    let mut chance = Chance::new(20_261_123);
    for round in 0..600 {
        let (plan, calendar) = (random_plan(&mut chance, 7), random_calendar(&mut chance));
        let today = "2026-11-23".parse::<Day>().unwrap() + chrono::Duration::days(chance.below(7).into());
        let asked = (chance.below(4) > 0).then(|| today + chrono::Duration::days(i64::from(chance.below(70)) - 10));
        let mut terms = Terms::from(today).calendar(calendar.clone());
        terms.key_date = asked;
        let schedule: Schedule = plan.schedule(terms).unwrap();
        let twin = Twin { plan: &plan, minutes: Minutes::of(&calendar, today), today };
        assert_eq!(schedule.slots(), twin.slots(asked), "round {round}: {plan:#?} {calendar:?} {today} {asked:?}");
    }
}
