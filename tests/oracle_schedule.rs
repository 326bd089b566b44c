//! The schedule against a slow twin: every working minute of every calendar in a list, every rule applied until nothing
//! moves. Thousands of small random plans on odd calendars; the twin knows no order, no axes and no closed form.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::calendar::{Calendar, Day};
use encargo::plan::{DependencyKind, GapUnit, Plan};
use encargo::schedule::{ConstraintKind, Schedule, Slot, Terms};
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_calendar, random_plan, random_terms, tangled};

/// Minutes of a day.
const DAY: i64 = 1440;
/// How many days lie on each side of today.
const REACH: i64 = 1_000;

/// The working minutes of a calendar in a row, by the minute since a first day: a day's work fills it from its beginning.
struct Minutes {
    first: Day,
    calendar: Calendar,
    all: Vec<i64>,
}

impl Minutes {
    fn of(calendar: &Calendar, today: Day) -> Self {
        let first = today - chrono::Duration::days(REACH);
        let minutes = |day: i64| i64::from(calendar.minutes(first + chrono::Duration::days(day)));
        let all = (0..2 * REACH).flat_map(|day| (0..minutes(day)).map(move |minute| day * DAY + minute)).collect();
        Self { first, calendar: calendar.clone(), all }
    }

    /// How many working minutes lie before a minute of time.
    fn before(&self, time: i64) -> i64 {
        at(self.all.partition_point(|minute| *minute < time))
    }

    /// When work that begins after so many working minutes begins, and when work that ends after so many ends; the end of
    /// a day's work is the end of the day.
    fn opens(&self, count: i64) -> i64 {
        self.all[usize::try_from(count).unwrap()]
    }

    fn closes(&self, count: i64) -> i64 {
        let last = self.all[usize::try_from(count - 1).unwrap()];
        let next = self.all[usize::try_from(count).unwrap()];
        if next == last + 1 && next % DAY != 0 { next } else { (last / DAY + 1) * DAY }
    }

    fn works(&self, time: i64) -> bool {
        self.calendar.works(self.day(time))
    }

    fn day(&self, time: i64) -> Day {
        self.first + chrono::Duration::days(time.div_euclid(DAY))
    }

    fn time(&self, day: Day) -> i64 {
        (day - self.first).num_days() * DAY
    }

    /// Some working days later: step by step over the days that are worked, from the beginning of something or from its
    /// end.
    fn away(&self, time: i64, days: i64, ends: bool) -> i64 {
        let mut here = (time - i64::from(ends)) / DAY * DAY;
        let mut gone = time - here;
        if !self.works(here) {
            while !self.works(here) {
                here += if ends { -DAY } else { DAY };
            }
            gone = if ends { DAY } else { 0 };
        }
        let over = gone >= i64::from(self.calendar.minutes(self.day(here)));
        for _ in 0..days.abs() {
            here += DAY * days.signum();
            while !self.works(here) {
                here += DAY * days.signum();
            }
        }
        if over { here + DAY } else { here + gone }
    }

    /// The working day that counts for a day: itself, or the nearest before or after it.
    fn nearest(&self, day: Day, step: i64) -> Day {
        let mut day = day;
        while !self.calendar.works(day) {
            day += chrono::Duration::days(step);
        }
        day
    }
}

fn at(place: usize) -> i64 {
    i64::try_from(place).unwrap()
}

struct Twin<'a> {
    plan: &'a Plan,
    terms: &'a Terms,
    /// Each calendar once: first that of the terms, then the named one, then those of the people.
    calendars: Vec<Minutes>,
    /// The links: the place that waits, and which of its needs.
    links: Vec<(usize, usize, encargo::plan::Dependency)>,
    now: i64,
}

impl<'a> Twin<'a> {
    fn of(plan: &'a Plan, terms: &'a Terms) -> Self {
        let base = terms.calendar.clone().unwrap_or_default();
        let named = terms.calendars.get("other").cloned().unwrap_or_else(|| base.clone());
        let mut calendars = vec![base.clone(), named.clone()];
        for person in &terms.team.people {
            let own = if person.calendar.is_some() { named.clone() } else { base.clone() };
            calendars.push(own.holidays(person.days_off.iter().map(|off| (off.first, ""))));
        }
        let calendars: Vec<Minutes> = calendars.iter().map(|calendar| Minutes::of(calendar, terms.today)).collect();
        let place = |id: &str| plan.tasks().iter().position(|task| task.id == id).unwrap();
        let links = plan
            .tasks()
            .iter()
            .enumerate()
            .flat_map(|(task, record)| record.after.iter().map(move |need| (task, place(&need.task), need.clone())))
            .collect();
        let now = calendars[0].time(terms.today.max(terms.start.unwrap_or(terms.today)));
        Self { plan, terms, calendars, links, now }
    }

    fn count(&self) -> usize {
        self.plan.tasks().len()
    }

    fn works(&self, task: usize) -> i64 {
        i64::from(self.plan.tasks()[task].effort.likely)
    }

    /// Which calendar a task goes by.
    fn which(&self, task: usize) -> usize {
        let role = self.plan.tasks()[task].responsible().next().map(|role| role.role.clone());
        let doer = self.terms.team.people.iter().position(|person| Some(&person.roles[0]) == role.as_ref());
        doer.map_or(0, |doer| doer + 2)
    }

    fn own(&self, task: usize) -> &Minutes {
        &self.calendars[self.which(task)]
    }

    fn key(&self) -> Option<usize> {
        self.plan.key_task().map(|key| self.plan.tasks().iter().position(|task| task.id == key.id).unwrap())
    }

    fn main(&self) -> &Minutes {
        self.key().map_or(&self.calendars[0], |key| self.own(key))
    }

    /// Whether the key task waits for a task, in the end; for all of them when there is none.
    fn is_before(&self, task: usize) -> bool {
        let Some(key) = self.key() else { return true };
        self.links
            .iter()
            .any(|(next, need, _)| *need == task && (*next == key || *next != task && self.is_before(*next)))
    }

    fn side(&self, task: usize) -> char {
        if Some(task) == self.key() {
            'k'
        } else if self.is_before(task) {
            'b'
        } else {
            'a'
        }
    }

    /// When a task that starts after so many minutes of its own calendar starts and finishes.
    fn stands(&self, task: usize, start: i64) -> i64 {
        let ends = self.side(task) == 'b' && start != self.own(task).before(self.now);
        if ends { self.own(task).closes(start) } else { self.own(task).opens(start) }
    }

    fn starts(&self, task: usize, start: i64) -> i64 {
        if self.works(task) > 0 { self.own(task).opens(start) } else { self.stands(task, start) }
    }

    fn finishes(&self, task: usize, start: i64) -> i64 {
        if self.works(task) > 0 { self.own(task).closes(start + self.works(task)) } else { self.stands(task, start) }
    }

    fn later(&self, time: i64, gap: (i64, GapUnit, Option<&str>), task: usize, ends: bool) -> i64 {
        let minutes = if gap.2.is_some() { &self.calendars[1] } else { self.own(task) };
        match gap.1 {
            _ if gap.0 == 0 => time,
            GapUnit::CalendarDays => time + gap.0 * DAY,
            GapUnit::WorkingDays => minutes.away(time, gap.0, ends),
            GapUnit::WorkingMinutes if ends => minutes.closes(minutes.before(time) + gap.0),
            GapUnit::WorkingMinutes => minutes.opens(minutes.before(time) + gap.0),
        }
    }

    /// The soonest start that a link leaves when what it needs starts at a position.
    fn leaves(&self, link: &(usize, usize, encargo::plan::Dependency), start: i64) -> i64 {
        let (task, need, how) = link;
        let finish = matches!(how.kind, DependencyKind::FinishToStart | DependencyKind::FinishToFinish);
        let mut time = if finish { self.finishes(*need, start) } else { self.starts(*need, start) };
        // what starts or stands at the beginning of a day: nothing that may not end before it ends on the day before
        let begins = if self.works(*need) > 0 {
            how.kind == DependencyKind::StartToStart
        } else {
            self.side(*need) != 'b' || start == self.own(*need).before(self.now)
        };
        time += i64::from(begins && how.kind == DependencyKind::FinishToFinish);
        if let Some(wait) = self.plan.tasks()[*need].wait.as_ref().filter(|_| finish) {
            time = self.later(time, (i64::from(wait.amount), wait.unit, wait.calendar.as_deref()), *need, true);
        }
        time = self.later(time, (i64::from(how.lag), how.unit, how.calendar.as_deref()), *task, finish);
        let own = self.own(*task);
        // the end of some minutes, wherever they began
        let waits = self.plan.tasks()[*need]
            .wait
            .as_ref()
            .is_some_and(|wait| wait.unit == GapUnit::WorkingMinutes && wait.amount > 0);
        let minutes = how.kind == DependencyKind::FinishToStart
            && (waits || (how.unit == GapUnit::WorkingMinutes && how.lag != 0));
        // what stands at the end of a day may not stand on one before what it waits for
        let early = |start: i64| {
            let ends = self.works(*task) == 0 && self.side(*task) == 'b';
            let later = begins && !minutes && start != own.before(self.now);
            i64::from(ends && self.stands(*task, start) < time + i64::from(later))
        };
        // work must reach into the day it may not end before
        let short = how.kind == DependencyKind::FinishToFinish && !own.works(time - 1);
        match how.kind {
            DependencyKind::FinishToStart | DependencyKind::StartToStart => own.before(time) + early(own.before(time)),
            _ => own.before(time) + i64::from(short) - self.works(*task),
        }
    }

    /// Pushes starts later until every link holds.
    fn push(&self, mut starts: Vec<i64>) -> Vec<i64> {
        let mut before = Vec::new();
        while before != starts {
            before.clone_from(&starts);
            for link in &self.links {
                starts[link.0] = starts[link.0].max(self.leaves(link, starts[link.1]));
            }
        }
        starts
    }

    /// The latest start of what a link needs that leaves a start to what waits: step by step.
    fn fits(&self, link: &(usize, usize, encargo::plan::Dependency), start: i64) -> i64 {
        let mut here = self.own(link.1).before(self.own(link.0).opens(start)) - self.works(link.1);
        while self.leaves(link, here) > start {
            here -= 1;
        }
        while self.leaves(link, here + 1) <= start {
            here += 1;
        }
        here
    }

    /// Pulls starts earlier until every link that counts holds.
    fn pull(&self, mut starts: Vec<i64>, counts: impl Fn(usize, usize) -> bool) -> Vec<i64> {
        let mut before = Vec::new();
        while before != starts {
            before.clone_from(&starts);
            for link in self.links.iter().filter(|link| counts(link.1, link.0)) {
                let known = starts[link.1] < i64::MAX / 4 && self.leaves(link, starts[link.1]) <= starts[link.0];
                if starts[link.0] < i64::MAX / 4 && !known {
                    starts[link.1] = starts[link.1].min(self.fits(link, starts[link.0]));
                }
            }
        }
        starts
    }

    /// Where the key task starts on a day, or where everything ends when there is none.
    fn anchor(&self, day: Day) -> i64 {
        let time = self.main().time(day);
        let (begin, end) = (self.main().before(time), self.main().before(time + DAY));
        match self.key().map(|key| self.works(key)) {
            Some(work) if work <= end - begin => begin,
            Some(work) => end - work,
            None => end,
        }
    }

    fn days(&self, task: usize, start: i64) -> (Day, Day) {
        let own = self.own(task);
        if self.works(task) > 0 {
            return (own.day(own.opens(start)), own.day(own.closes(start + self.works(task)) - 1));
        }
        let ends = self.side(task) == 'b' && start != own.before(self.now);
        let day = own.day(if ends { own.closes(start) - 1 } else { own.opens(start) });
        (day, day)
    }

    /// The day a limit of a kind sets, the strictest.
    fn limits(&self, task: usize, kinds: &[ConstraintKind]) -> Vec<Day> {
        let own = |constraint: &&encargo::schedule::Constraint| {
            constraint.task == self.plan.tasks()[task].id && kinds.contains(&constraint.kind)
        };
        self.terms.constraints.iter().filter(own).map(|constraint| constraint.day).collect()
    }

    fn floor(&self, task: usize) -> i64 {
        let days = self.limits(task, &[ConstraintKind::NotBefore, ConstraintKind::StartOn]);
        days.into_iter().map(|day| self.own(task).before(self.own(task).time(day))).max().unwrap_or(i64::MIN)
    }

    fn ceiling(&self, task: usize) -> i64 {
        let own = self.own(task);
        let end = |day: Day| own.before(own.time(day) + DAY) - self.works(task);
        let ends = self.limits(task, &[ConstraintKind::NotAfter]).into_iter().map(end);
        let starts = self.limits(task, &[ConstraintKind::StartOn]).into_iter().map(|day| own.before(own.time(day)));
        ends.chain(starts).min().unwrap_or(i64::MAX)
    }

    /// The latest starts under ceilings.
    fn backwards(&self, key: i64, end: i64, ceiling: impl Fn(usize) -> i64) -> Vec<i64> {
        let starts = (0..self.count()).map(|task| {
            let own = self.own(task);
            let latest = match self.side(task) {
                'k' => return key,
                'a' => own.before(end) - self.works(task),
                _ if self.key().is_none() && self.which(task) == 0 => key - self.works(task),
                _ if self.key().is_none() => own.before(self.calendars[0].closes(key)) - self.works(task),
                _ => i64::MAX / 2,
            };
            latest.min(ceiling(task)).min(self.ceiling(task))
        });
        let mut starts = self.pull(starts.collect(), |need, task| {
            self.side(need) != 'k' && (self.side(need) == 'a' || self.side(task) != 'a')
        });
        if let Some(task) = self.key() {
            starts[task] = key;
        }
        starts
    }

    fn end_of(&self, starts: &[i64]) -> i64 {
        (0..self.count()).map(|task| self.finishes(task, starts[task])).max().unwrap()
    }

    /// The target day of a task, when the days it may count from are known.
    fn target(&self, task: usize, planned: Day, finishes: &[Option<Day>]) -> Option<Day> {
        let offset = self.plan.tasks()[task].offset.as_ref()?;
        let base = &self.calendars[0];
        let from = match offset.anchor.as_str() {
            "key_date" => planned,
            "start" => base.day(self.now),
            other => finishes[self.plan.tasks().iter().position(|task| task.id == other).unwrap()]?,
        };
        let mut day = from;
        if offset.unit == GapUnit::CalendarDays {
            day += chrono::Duration::days(offset.days.into());
        } else if offset.days == 0 {
            day = base.nearest(day, 1);
        } else {
            for _ in 0..offset.days.abs() {
                let step = i64::from(offset.days.signum());
                day = base.nearest(day + chrono::Duration::days(step), step);
            }
        }
        Some(self.own(task).nearest(day, if self.side(task) == 'a' { 1 } else { -1 }))
    }

    fn planned(&self, planned: Day, early: &[i64]) -> Vec<i64> {
        let mut finishes: Vec<Option<Day>> = vec![None; self.count()];
        let mut starts = Vec::new();
        for _ in 0..12 {
            let target = |task: usize| self.target(task, planned, &finishes);
            let end = |task: usize, day: Day| self.own(task).before(self.own(task).time(day) + DAY);
            let back = self.backwards(self.anchor(planned), self.end_of(early).max(self.now), |task| {
                let target = target(task).filter(|_| self.side(task) != 'a');
                target.map_or(i64::MAX, |day| end(task, day) - self.works(task))
            });
            let wished = (0..self.count()).map(|task| {
                let own = self.own(task);
                let from = if self.side(task) == 'a' {
                    target(task).map_or(own.before(self.now), |day| own.before(own.time(day)))
                } else {
                    back[task]
                };
                from.max(self.floor(task))
            });
            let wished = self.push(wished.collect());
            starts = self.push((0..self.count()).map(|task| wished[task].max(early[task])).collect());
            let now: Vec<Option<Day>> = (0..self.count()).map(|task| Some(self.days(task, starts[task]).1)).collect();
            if std::mem::replace(&mut finishes, now.clone()) == now {
                break;
            }
        }
        starts
    }

    fn slots(&self, asked: Option<Day>) -> Vec<Slot> {
        let all: Vec<usize> = (0..self.count()).collect();
        let now = |task: usize| self.own(task).before(self.now);
        let early = self.push(all.iter().map(|task| now(*task).max(self.floor(*task))).collect());
        let main = self.main();
        let ready = self.key().map_or_else(
            || {
                let last = self.end_of(&early);
                main.before(last) + i64::from(last > self.now && !main.works(last - 1))
            },
            |key| early[key],
        );
        let mut soonest = main.nearest(main.day(self.now), 1);
        while self.anchor(soonest) < ready {
            soonest = main.nearest(soonest + chrono::Duration::days(1), 1);
        }
        let due = asked.map_or(soonest, |day| main.nearest(day, -1));
        let starts = self.planned(due.max(soonest), &early);
        let late = self.backwards(self.anchor(due), self.end_of(&starts), |_| i64::MAX);
        let floats: Vec<i64> = all.iter().map(|task| late[*task] - early[*task]).collect();
        let tightest = self.key().map_or_else(|| *floats.iter().min().unwrap(), |key| floats[key]);
        all.iter()
            .map(|task| {
                let links = self.links.iter().filter(|link| link.1 == *task);
                let free = links.map(|link| self.fits(link, early[link.0])).min();
                let end = self.own(*task).before(self.end_of(&early)) - self.works(*task);
                let (start, finish) = self.days(*task, starts[*task]);
                let (early_start, early_finish) = self.days(*task, early[*task]);
                let (late_start, late_finish) = self.days(*task, late[*task]);
                let role = self.plan.tasks()[*task].responsible().next().map(|role| role.role.clone());
                let doer = self.terms.team.people.iter().find(|person| Some(&person.roles[0]) == role.as_ref());
                Slot {
                    task: self.plan.tasks()[*task].id.clone(),
                    person: doer.map(|doer| doer.name.clone()),
                    start,
                    finish,
                    early_start,
                    early_finish,
                    late_start,
                    late_finish,
                    total_float: floats[*task],
                    free_float: free.unwrap_or(end) - early[*task],
                    critical: floats[*task] <= tightest && self.side(*task) != 'a',
                    work: Vec::new(),
                }
            })
            .collect()
    }
}

#[test]
fn the_slow_twin_agrees_on_small_random_plans() {
    let mut chance = Chance::new(20_261_123);
    for round in 0..400 {
        let (plan, calendar) = (random_plan(&mut chance, 7), random_calendar(&mut chance));
        let today = "2026-11-23".parse::<Day>().unwrap() + chrono::Duration::days(chance.below(7).into());
        let asked = (chance.below(4) > 0).then(|| today + chrono::Duration::days(i64::from(chance.below(70)) - 10));
        let mut terms = Terms::from(today).calendar(calendar.clone());
        terms.key_date = asked;
        let schedule: Schedule = plan.schedule(terms.clone()).unwrap();
        let twin = Twin::of(&plan, &terms);
        assert_eq!(schedule.slots(), twin.slots(asked), "round {round}: {plan:#?} {calendar:?} {today} {asked:?}");
    }
}

#[test]
fn the_slow_twin_agrees_on_all_kinds_of_dependencies_lags_waits_and_calendars() {
    let mut chance = Chance::new(7_331);
    for round in 0..700 {
        let plan = random_plan(&mut chance, 5);
        let plan = tangled(plan, &mut chance);
        let today = "2026-11-23".parse::<Day>().unwrap() + chrono::Duration::days(chance.below(7).into());
        let mut terms = random_terms(&plan, today, &mut chance);
        let asked = (chance.below(4) > 0).then(|| today + chrono::Duration::days(i64::from(chance.below(70)) - 10));
        terms.key_date = asked;
        let schedule: Schedule = plan.schedule(terms.clone()).unwrap();
        let expected = Twin::of(&plan, &terms).slots(asked);
        for (slot, expected) in schedule.slots().iter().zip(&expected) {
            assert_eq!(slot, expected, "round {round}: {plan:#?} {terms:#?}");
        }
    }
}
