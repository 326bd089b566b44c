//! What is asked of every task of a plan at once, in plans of a thousand to ten thousand tasks with up to twenty needs each;
//! a hundred plans within one team's hours; and ten thousand samples of thirty levelled tasks.
//!
//! `cargo bench -p encargo-benches --bench asked`.

use encargo::plan::{Assignment, Plan, PlanRecord, Raci, Task};
use encargo::portfolio::{Engagement, Portfolio};
use encargo::schedule::{Effort, Sampling};
use encargo::team::{Person, Team};
use encargo::{Answers, Day, Error, Goal, Language, Terms, Text};
use encargo_benches::{Runner, compare, growth};
use std::hint::black_box;

/// Marsaglia's xorshift.
struct Dice(u32);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % limit.max(1)
    }
}

/// Tasks of five roles, each needing up to so many of the hundred before it.
fn plan(count: u32, needs: u32, seed: u32) -> Result<Plan, Error> {
    let mut dice = Dice(seed.max(1));
    let id = |number: u32| format!("p/{number}");
    let tasks = (0..count).map(|number| {
        let role = format!("role{}", dice.below(5));
        let roles = vec![Assignment {
            label: Text::new(&role, &role),
            role,
            raci: Raci::Responsible,
            falls_to: Vec::new(),
        }];
        let mut after: Vec<u32> =
            (0..dice.below(needs + 1)).filter_map(|_| number.checked_sub(1 + dice.below(100))).collect();
        after.sort_unstable();
        after.dedup();
        let after = after.into_iter().map(|need| id(need).as_str().into()).collect();
        let title = format!("Task {number}");
        Task { roles, after, effort: (30 + dice.below(300)).into(), ..Task::new(id(number), Text::new(&title, &title)) }
    });
    let goal = Goal::new("goal", Language::English, "send the newsletter");
    Plan::try_from(PlanRecord {
        id: "p".into(),
        template: None,
        title: Text::new("Plan", "Plan"),
        goal,
        answers: Answers::default(),
        assumptions: Vec::new(),
        key_task: None,
        tasks: tasks.collect(),
    })
}

fn team() -> Team {
    let person = |number: u32| Person {
        hours_per_week: Some((15 + 5 * number).into()),
        ..Person::new(format!("Person {number}"), [format!("role{number}")])
    };
    (0..5).map(person).collect()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let today: Day = "2026-11-23".parse()?;
    let later: Day = "2027-02-23".parse()?;
    let mut large = Vec::new();
    for count in [1_000, 3_000, 10_000] {
        let plan = plan(count, 20, 7)?;
        let schedule = plan.schedule(Terms::from(today))?;
        let moved = plan.schedule(Terms::from(later))?;
        let levelled = plan.schedule(Terms::from(today).team(team()))?.level(Effort { schedules: 1, seed: 0 })?;
        large.push((count as usize, schedule, moved, levelled));
    }
    let mut of = |title: &str, work: &dyn Fn(&encargo::Schedule, &encargo::Schedule, &encargo::Schedule)| {
        let runner = |(count, schedule, moved, levelled): &'_ (usize, _, _, _)| {
            (*count, Runner::new("", move || work(schedule, moved, levelled)))
        };
        let mut works: Vec<_> = large.iter().map(runner).collect();
        growth(title, "tasks", &mut works);
    };
    of("why each task starts when it does", &|schedule, _, _| drop(black_box(schedule.whys())));
    of("the same, levelled", &|_, _, levelled| drop(black_box(levelled.whys())));
    of("why each task is in the plan", &|schedule, _, _| drop(black_box(schedule.plan().whys())));
    of("the briefs of all tasks", &|schedule, _, _| drop(black_box(schedule.handoffs())));
    of("against another schedule", &|schedule, moved, _| drop(black_box(schedule.against(moved))));
    of("all of these together", &|schedule, moved, levelled| {
        black_box((schedule.whys(), levelled.whys(), schedule.plan().whys(), schedule.handoffs()));
        black_box(schedule.against(moved));
    });

    let one = |number: u32| -> Result<Engagement, Error> {
        let terms = Terms::from(today).team(team()).key_date(later + chrono::Duration::days(i64::from(7 * number)));
        let schedule = plan(30, 3, 100 + number)?.schedule(terms)?;
        Ok(Engagement { schedule, client: Some(format!("client {}", number % 12)), priority: 0 })
    };
    let hundred = (0..100).map(one).collect::<Result<Vec<_>, _>>()?;
    let soon = |engagement: &Engagement| -> Result<Engagement, Error> {
        let terms = Terms { key_date: Some(today + chrono::Duration::days(14)), ..engagement.schedule.terms().clone() };
        Ok(Engagement { schedule: engagement.schedule.plan().schedule(terms)?, ..engagement.clone() })
    };
    let late = hundred.iter().map(soon).collect::<Result<Vec<_>, _>>()?;
    let first = hundred.first().map(|engagement| engagement.schedule.level(Effort::default())).transpose()?;
    compare(
        "a hundred plans of thirty tasks and five people",
        5,
        None,
        &mut [
            Runner::new("floor: each by itself, one order", || {
                for engagement in &hundred {
                    black_box(engagement.schedule.level(Effort { schedules: 1, seed: 0 }).is_ok());
                }
            }),
            Runner::new("together, with time enough", || {
                black_box(Portfolio::level(&hundred, Effort::default()).is_ok());
            }),
            Runner::new("together, all due in two weeks", || {
                black_box(Portfolio::level(&late, Effort::default()).is_ok());
            }),
            Runner::new("ten thousand samples of one, levelled", || {
                black_box(first.as_ref().map(|schedule| schedule.forecast(Sampling::default()).is_ok()));
            }),
        ],
    );
    let big = plan(3_000, 3, 11)?.schedule(Terms::from(today).team(team()))?;
    for schedules in [100, 500, 2_000] {
        println!("  3,000 tasks, {schedules} orders: ends on {}", big.level(Effort { schedules, seed: 0 })?.finish());
    }
    Ok(())
}
