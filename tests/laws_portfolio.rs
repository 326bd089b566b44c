//! Laws of several plans within one team's hours.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::Day;
use encargo::language::Text;
use encargo::plan::{Assignment, Plan, PlanRecord, Raci};
use encargo::portfolio::{Engagement, Package, Portfolio};
use encargo::schedule::{Effort, Schedule, Terms, WhatIfChange};
use encargo::team::{Person, Team};
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_plan, tangles};
use encargo_tests::rounds;
use std::collections::BTreeMap;

const EFFORT: Effort = Effort { schedules: 8, seed: 1 };

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

fn engagements(chance: &mut Chance, count: u32) -> Vec<Engagement> {
    let person =
        |name: &str, role: &str, hours: u32| Person { hours_per_week: Some(hours.into()), ..Person::new(name, [role]) };
    let people = vec![person("Ana", "va", 10 + chance.below(30)), person("Luz", "client", 5 + chance.below(20))];
    let terms = Terms::from(today()).team(Team { people });
    let one = |number| {
        let mut record = PlanRecord::from(random_plan(chance, 6));
        for task in &mut record.tasks {
            let role = ["va", "client"][usize::try_from(chance.below(2)).unwrap()];
            task.roles = vec![Assignment {
                role: role.into(),
                label: Text::default(),
                raci: Raci::Responsible,
                falls_to: Vec::new(),
            }];
        }
        let terms = terms.clone().key_date(today() + chrono::Duration::days(i64::from(chance.below(40)) + 1));
        let schedule = Plan::try_from(record).unwrap().schedule(terms).unwrap();
        Engagement {
            schedule,
            client: Some(format!("client {}", number % 2)),
            priority: u8::try_from(chance.below(2)).unwrap(),
        }
    };
    (0..count).map(one).collect()
}

/// What each person does each day, over all schedules.
fn days(schedules: &[Schedule]) -> BTreeMap<(String, Day), u32> {
    let mut days = BTreeMap::new();
    for slot in schedules.iter().flat_map(Schedule::slots) {
        for work in slot.person.iter().flat_map(|_| &slot.work) {
            *days.entry((slot.person.clone().unwrap(), work.day)).or_default() += work.minutes;
        }
    }
    days
}

#[test]
fn nobody_works_beyond_their_hours_over_all_plans() {
    let (mut shared, mut full) = (0, 0);
    for round in 0..60 {
        let mut chance = Chance::new(41_000 + round);
        let engagements = engagements(&mut chance, 4);
        let portfolio = Portfolio::level(&engagements, EFFORT).unwrap();
        for ((name, day), minutes) in days(&portfolio.schedules) {
            let people = &engagements[0].schedule.terms().team.people;
            let hours = people.iter().find(|person| person.name == name).unwrap().hours_per_week.unwrap();
            let hours = u32::try_from(hours).unwrap();
            assert!(minutes <= (hours * 60 / 5).min(480), "{name} {day}: {minutes} of {hours} h a week");
            full += usize::from(minutes == (hours * 60 / 5).min(480));
        }
        for load in &portfolio.weeks {
            assert!(load.minutes <= load.available.unwrap(), "{load:?}");
            assert_eq!(load.minutes, load.clients.iter().map(|client| client.minutes).sum::<u32>());
            shared += usize::from(load.clients.len() > 1);
        }
    }
    assert!(shared > 20 && full > 50, "{shared} {full}");
}

#[test]
fn a_plan_alone_is_the_plan_by_itself() {
    for (plan, terms, _) in tangles(42, rounds(40, 200), 9) {
        let schedule = plan.schedule(terms).unwrap();
        let alone = Engagement { schedule: schedule.clone(), client: None, priority: 3 };
        assert_eq!(Portfolio::level(&[alone], EFFORT).unwrap().schedules, [schedule.level(EFFORT).unwrap()]);
    }
}

#[test]
fn who_comes_first_is_as_by_itself_and_the_order_given_changes_nothing() {
    for round in 0..40 {
        let mut chance = Chance::new(43_000 + round);
        let mut engagements = engagements(&mut chance, 3);
        // all ranks different
        for (priority, engagement) in (0u8..).zip(&mut engagements) {
            engagement.priority = priority;
        }
        let portfolio = Portfolio::level(&engagements, EFFORT).unwrap();
        assert_eq!(portfolio.schedules[0], engagements[0].schedule.level(EFFORT).unwrap());
        engagements.reverse();
        let mut turned = Portfolio::level(&engagements, EFFORT).unwrap();
        turned.schedules.reverse();
        assert_eq!(portfolio.schedules, turned.schedules);
    }
}

/// One task at a time per person: the slow obvious scheduler takes minute after minute.
#[test]
fn a_slow_obvious_scheduler_agrees_on_chains_of_one_person() {
    for round in 0..60 {
        let mut chance = Chance::new(44_000 + round);
        let per_day = 60 * (1 + chance.below(8));
        let ana = Person { hours_per_week: Some((per_day * 5 / 60).into()), ..Person::new("Ana", ["va"]) };
        let terms = Terms::from(today()).team(Team { people: vec![ana] });
        let one = |priority| {
            let mut record = PlanRecord::from(random_plan(&mut chance, 4));
            record.key_task = None;
            let mut before: Option<String> = None;
            for task in &mut record.tasks {
                task.roles = vec![Assignment {
                    role: "va".into(),
                    label: Text::default(),
                    raci: Raci::Responsible,
                    falls_to: Vec::new(),
                }];
                (task.offset, task.milestone, task.wait) = (None, false, None);
                task.effort.likely = task.effort.likely.max(1);
                task.effort.pessimistic = task.effort.pessimistic.max(task.effort.likely);
                task.after = before.iter().map(|id| id.as_str().into()).collect();
                before = Some(task.id.clone());
            }
            let schedule = Plan::try_from(record).unwrap().schedule(terms.clone()).unwrap();
            Engagement { schedule, client: None, priority }
        };
        let engagements: Vec<Engagement> = (0..3).map(one).collect();
        let portfolio = Portfolio::level(&engagements, EFFORT).unwrap();
        let (mut day, mut left) = (today(), per_day);
        for schedule in &portfolio.schedules {
            for (slot, task) in schedule.slots().iter().zip(schedule.plan().tasks()) {
                for minute in 0..task.effort.likely {
                    while left == 0 || day.format("%u").to_string().as_str() > "5" {
                        (day, left) = (day.succ_opt().unwrap(), per_day);
                    }
                    if minute == 0 {
                        assert_eq!(slot.start, day, "{slot:?}");
                    }
                    left -= 1;
                }
                assert_eq!(slot.finish, day, "{slot:?}");
            }
        }
    }
}

/// Minutes of a working day.
const DAY: u32 = 480;

/// A small plan of work alone: needs, minutes, and who does what.
struct Small {
    needs: Vec<Vec<usize>>,
    minutes: Vec<u32>,
    who: Vec<String>,
}

impl Small {
    fn of(schedule: &Schedule) -> Self {
        let tasks = schedule.plan().tasks();
        let place = |id: &str| tasks.iter().position(|task| task.id == id).unwrap();
        Self {
            needs: tasks.iter().map(|task| task.after.iter().map(|need| place(&need.task)).collect()).collect(),
            minutes: tasks.iter().map(|task| task.effort.likely).collect(),
            who: schedule.slots().iter().map(|slot| slot.person.clone().unwrap()).collect(),
        }
    }

    /// The slow obvious scheduler: one task after the other, minute by minute, each person one at a time in this order and no
    /// more than they have of a day, less what is taken. The days of each task with their minutes.
    fn placed(&self, order: &[usize], has: &BTreeMap<String, u32>, taken: &Days) -> Vec<Vec<(Day, u32)>> {
        let mut days: Vec<Vec<(Day, u32)>> = vec![Vec::new(); self.minutes.len()];
        // moments: a day, and the next minute of it
        let mut ends = vec![(today(), 0); self.minutes.len()];
        let mut free: BTreeMap<&str, (Day, u32)> = BTreeMap::new();
        let mut used: BTreeMap<(&str, Day), u32> = BTreeMap::new();
        for task in order {
            let who = self.who[*task].as_str();
            let needed = self.needs[*task].iter().map(|need| ends[*need]);
            let (mut day, mut minute) = needed.chain(free.get(who).copied()).max().unwrap_or((today(), 0));
            let mut left = self.minutes[*task];
            while left > 0 {
                let room = has[who].saturating_sub(taken.get(&(who.to_owned(), day)).copied().unwrap_or(0));
                let spent = used.entry((who, day)).or_default();
                let weekend = day.format("%u").to_string().as_str() > "5";
                if weekend || minute >= DAY || *spent >= room {
                    (day, minute) = (day.succ_opt().unwrap(), 0);
                    continue;
                }
                (*spent, minute, left) = (*spent + 1, minute + 1, left - 1);
                match days[*task].last_mut() {
                    Some((last, minutes)) if *last == day => *minutes += 1,
                    _ => days[*task].push((day, 1)),
                }
            }
            // the end of a day is the beginning of the next
            ends[*task] = if minute >= DAY { (day.succ_opt().unwrap(), 0) } else { (day, minute) };
            free.insert(who, ends[*task]);
        }
        days
    }

    /// Every order in which each task comes after what it needs.
    fn orders(&self) -> Vec<Vec<usize>> {
        let mut all = Vec::new();
        let mut open = vec![Vec::new()];
        while let Some(order) = open.pop() {
            if order.len() == self.minutes.len() {
                all.push(order);
                continue;
            }
            let fits =
                |task: &usize| !order.contains(task) && self.needs[*task].iter().all(|need| order.contains(need));
            for task in (0..self.minutes.len()).filter(fits) {
                open.push(order.iter().copied().chain([task]).collect());
            }
        }
        all
    }
}

type Days = BTreeMap<(String, Day), u32>;

fn last(days: &[Vec<(Day, u32)>]) -> Day {
    days.iter().flatten().map(|(day, _)| *day).max().unwrap()
}

#[test]
fn a_slow_obvious_scheduler_agrees_on_small_portfolios_and_no_order_ends_sooner() {
    let (mut plans, mut hard) = (0, 0);
    for round in 0..rounds(250, 4_000) {
        let mut chance = Chance::new(45_000 + round);
        let mut engagements = engagements(&mut chance, 3);
        let mut has = BTreeMap::new();
        for person in &engagements[0].schedule.terms().team.people {
            let hours = u32::try_from(person.hours_per_week.unwrap()).unwrap();
            has.insert(person.name.clone(), (hours * 60 / 5).min(DAY));
        }
        for (priority, engagement) in (0u8..).zip(&mut engagements) {
            let mut record = PlanRecord::from(engagement.schedule.plan().clone());
            record.key_task = None;
            record.tasks.truncate(5);
            for task in &mut record.tasks {
                (task.offset, task.milestone, task.wait) = (None, false, None);
                task.effort.likely = task.effort.likely.max(1);
                task.effort.pessimistic = task.effort.pessimistic.max(task.effort.likely);
            }
            let terms = Terms { key_date: None, ..engagement.schedule.terms().clone() };
            engagement.schedule = Plan::try_from(record).unwrap().schedule(terms).unwrap();
            engagement.priority = priority;
        }
        let portfolio = Portfolio::level(&engagements, Effort { schedules: 200, seed: 1 }).unwrap();
        let mut taken = Days::new();
        for schedule in &portfolio.schedules {
            let small = Small::of(schedule);
            let order = &schedule.levelling().unwrap().order;
            let place = |id: &String| schedule.plan().tasks().iter().position(|task| task.id == *id).unwrap();
            let order: Vec<usize> = order.iter().map(place).collect();
            let slow = small.placed(&order, &has, &taken);
            for (slot, days) in schedule.slots().iter().zip(&slow) {
                let work: Vec<(Day, u32)> = slot.work.iter().map(|work| (work.day, work.minutes)).collect();
                assert_eq!(work, *days, "round {round}: {slot:?}");
            }
            let best = small.orders().iter().map(|order| last(&small.placed(order, &has, &taken))).min().unwrap();
            assert_eq!(schedule.finish(), best, "round {round}: another order ends sooner");
            hard +=
                usize::from(best != last(&small.placed(&(0..small.minutes.len()).collect::<Vec<_>>(), &has, &taken)));
            for ((name, day), minutes) in days(std::slice::from_ref(schedule)) {
                *taken.entry((name, day)).or_default() += minutes;
            }
            plans += 1;
        }
    }
    assert!(plans > 500 && hard > 5, "{plans} {hard}");
}

#[test]
fn a_change_moves_what_levelling_again_moves() {
    for round in 0..rounds(20, 200) {
        let mut chance = Chance::new(46_000 + round);
        let mut engagements = engagements(&mut chance, 3);
        let (place, hours) = (chance.below(3), 3 + chance.below(30));
        let change = WhatIfChange::Hours { person: "Ana".into(), hours: hours.into() };
        let told = Portfolio::what_if(&engagements, place, &change, EFFORT).unwrap();
        let before = Portfolio::level(&engagements, EFFORT).unwrap();
        for engagement in &mut engagements {
            let mut terms = engagement.schedule.terms().clone();
            terms.team.people[0].hours_per_week = Some(hours.into());
            engagement.schedule = engagement.schedule.plan().schedule(terms).unwrap();
        }
        let after = Portfolio::level(&engagements, EFFORT).unwrap();
        for (at, (old, new)) in before.schedules.iter().zip(&after.schedules).enumerate() {
            let moved = old
                .slots()
                .iter()
                .zip(new.slots())
                .filter(|(old, new)| (old.start, old.finish) != (new.start, new.finish));
            let plan = told.plans.iter().find(|plan| plan.place as usize == at);
            assert_eq!(plan.map_or(0, |plan| plan.moved.len()), moved.count(), "{told:#?}");
        }
    }
}

#[test]
fn packages_hold_what_the_weeks_hold() {
    for round in 0..rounds(20, 200) {
        let mut chance = Chance::new(47_000 + round);
        let portfolio = Portfolio::level(&engagements(&mut chance, 4), EFFORT).unwrap();
        let package = Package { client: Some("client 0".into()), hours_per_month: 7.into() };
        for used in portfolio.packages(&[package]).unwrap() {
            let planned: u32 = used.months.iter().map(|month| month.planned).sum();
            let weeks = portfolio.weeks.iter().flat_map(|week| &week.clients);
            assert_eq!(planned, weeks.filter(|week| week.client == used.client).map(|week| week.minutes).sum::<u32>());
            for month in &used.months {
                let first = used.client.as_deref() == Some("client 0");
                assert_eq!(month.left.is_some(), first);
                let all = month.used + month.planned;
                assert!(
                    !first
                        || month.over == Some(all.saturating_sub(420))
                            && month.left == Some(420_u32.saturating_sub(all))
                );
            }
        }
    }
}
