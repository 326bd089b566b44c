//! Whether the work of a goal fits: when it can be done with the hours people have, how likely that is by the day, and what
//! would make it fit. Computes; judges nothing.

mod change;
mod day;

use crate::assessment::{Feasibility, Load, Unfilled};
use crate::error::{Error, Kind, clip};
use crate::plan::Plan;
use crate::schedule::forecast::within::{Within, minutes_after, slack};
use crate::schedule::level::work::Work;
use crate::schedule::level::{Levelled, weeks};
use crate::schedule::pass::Timing;
use crate::schedule::{Effort, Sampling, Terms};
use crate::team::Team;
use change::Search;
use day::Days;

impl Plan {
    /// Whether the work fits: the first day by which all that the key task waits for can be done, each person within
    /// their hours, as in a levelled schedule; then what the due day leaves, the chance of it, and, when it is late, the
    /// changes that were tried and are enough, the smallest first.
    ///
    /// The tasks are taken in the order of the longest work behind them (serial list scheduling), and then in other orders
    /// until one is in time or none can be sooner, as for a levelled schedule; in a plan of more than two hundred tasks fewer
    /// are tried. A role that nobody fills takes no hours of anybody and is listed.
    ///
    /// # Errors
    /// `schedule.too_far` when the day is more than twenty years away, `schedule.too_long` when the work does not fit;
    /// `terms.unknown_task`, `terms.unknown_calendar`, `terms.too_many_calendars` and `history.future` when the terms do not
    /// go with the plan.
    pub fn feasibility(&self, terms: impl Into<Terms>) -> Result<Feasibility, Error> {
        let terms = terms.into();
        let due = terms.key_date.or(self.goal().due);
        let (timing, net) = Timing::at_worst(self, &terms, due)?;
        let too_long = || Error::from(Kind::ScheduleTooLong { plan: clip(self.id()) });
        let days = Days::of(&net, &terms).ok_or_else(too_long)?;
        let work = Work::of(&net, &terms.team, &weeks(&terms, net.axes.all.len(), &net.axes.people));
        let due_at = due.and_then(|day| days.work_day_until(day));
        // where the day is gone no order is in time
        let effort = Effort::usual(self.tasks().len());
        let tries = if due.is_some() && due_at.is_none() { 1 } else { effort.schedules };
        let effort = Effort { schedules: tries, ..effort };
        let levelled = Levelled::of(&net, &terms, &timing, due, effort).ok_or_else(too_long)?;
        let run = &levelled.sooner;
        let late = due.is_some() && due_at.is_none_or(|due_at| run.finish > due_at);
        let changes = match due.filter(|_| late) {
            Some(due) => {
                Search { plan: self, today: terms.today, work: &work, days: &days, due, due_at }.found(run.finish)
            }
            None => Vec::new(),
        };
        let float_minutes = due.map(|_| match due_at {
            Some(due_at) if !late => slack(&work, run, due_at),
            due_at => -minutes_after(run, due_at.unwrap_or(0), work.key.is_some()),
        });
        let chance_percent = match due {
            Some(_) => {
                let (samples, due) =
                    (Sampling::usual(self.tasks().len()), net.axes.axis(0).and_then(|axis| axis.index(timing.due)));
                Some(Within::chance(&levelled.work, &levelled.run, samples, due.unwrap_or(0))?)
            }
            None => None,
        };
        Ok(Feasibility {
            today: terms.today,
            due,
            start: days.day(days.first()),
            finish: days.day(run.finish),
            float_days: due.map(|day| days.worked_between(run.finish, day)),
            float_minutes,
            chance_percent,
            loads: loads(&terms.team, &work, &days, due_at),
            unfilled: unfilled(self, &work),
            changes,
            moves: moves(self),
        })
    }
}

/// The tasks that say that they move what the goal's figure counts.
fn moves(plan: &Plan) -> Option<Vec<String>> {
    let figure = plan.goal().figure()?;
    let moving = plan.tasks().iter().filter(|task| task.advances.contains(&figure));
    Some(moving.map(|task| task.id.clone()).collect())
}

/// The roles with work that nobody fills.
fn unfilled(plan: &Plan, work: &Work<'_>) -> Vec<Unfilled> {
    let roles = work.unfilled.iter().filter_map(|gap| plan.tasks().get(gap.task)?.responsible().next());
    roles.map(|role| Unfilled { role: role.role.clone(), label: role.label.clone() }).collect()
}

/// What everybody has to do, in the order of the team.
fn loads(team: &Team, work: &Work<'_>, days: &Days<'_>, due_at: Option<usize>) -> Vec<Load> {
    let mut loads = Vec::new();
    for (place, (worker, person)) in work.workers.iter().zip(&team.people).enumerate() {
        let needed: i64 = work.tasks().filter(|task| task.worker == Some(place)).map(|task| task.minutes).sum();
        if needed > 0 {
            let has = |due: usize| {
                let axis = work.net.axes.axis(worker.axis)?;
                let has = |day: usize| Some(worker.day(day, axis.end(day)? - axis.begin(day)?));
                Some((days.from()..=due).filter_map(has).sum())
            };
            let available = due_at.filter(|_| worker.per_week.is_some()).and_then(has);
            let hours_per_week = person.hours_per_week;
            loads.push(Load { person: worker.name.clone(), hours_per_week, needed, available });
        }
    }
    loads
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Criterion, Grounds, Level, Remedy};
    use crate::calendar::Day;
    use crate::goal::Goal;
    use crate::language::{Language, Text};
    use crate::plan::{Assignment, Dependency, Estimate, PlanRecord, Raci, Task};
    use crate::team::Person;
    use crate::team::Team;

    fn task(id: &str, role: &str, hours: u32, after: &[&str], optional: bool) -> Task {
        let role = Assignment {
            role: role.into(),
            label: Text::new(role, role),
            raci: Raci::Responsible,
            falls_to: Vec::new(),
        };
        Task {
            roles: vec![role],
            after: after.iter().map(|id| Dependency::from(*id)).collect(),
            effort: Estimate { optimistic: hours * 30, likely: hours * 60, pessimistic: hours * 120 },
            optional,
            ..Task::new(id, Text::new(id, id))
        }
    }

    fn plan(due: &str, tasks: Vec<Task>) -> Plan {
        let goal = Goal { due: due.parse().ok(), ..Goal::new("goal", Language::English, "send the newsletter") };
        let record = PlanRecord {
            id: "plan".into(),
            template: None,
            title: Text::default(),
            goal,
            answers: crate::question::Answers::new(),
            assumptions: Vec::new(),
            key_task: None,
            tasks,
        };
        Plan::try_from(record).expect("a plan")
    }

    fn terms(hours: u32) -> Terms {
        let ana = Person { hours_per_week: Some(hours.into()), ..Person::new("Ana", ["va"]) };
        let luz = Person { hours_per_week: Some(15.into()), ..Person::new("Luz", ["client"]) };
        Terms::from("2026-11-23".parse::<Day>().expect("a day")).team(Team { people: vec![ana, luz] })
    }

    fn tasks() -> Vec<Task> {
        vec![
            task("a", "va", 10, &[], false),
            task("b", "va", 4, &["a"], false),
            task("c", "va", 2, &["b"], true),
            task("d", "client", 1, &["b"], false),
        ]
    }

    #[test]
    fn work_fits_when_the_hours_do() {
        // sixteen hours at two a day, from Monday 23 November: eight working days
        let told = plan("2026-12-11", tasks()).feasibility(terms(10)).expect("told");
        assert_eq!(told.finish.to_string(), "2026-12-02");
        assert_eq!(told.float_days, Some(7));
        assert!(told.changes.is_empty() && told.float_minutes.is_some_and(|minutes| minutes >= 7 * 120));
        assert!(told.chance_percent.is_some_and(|chance| chance > 50));
        assert_eq!((told.loads[0].needed, told.loads[0].available), (960, Some(15 * 120)));
    }

    #[test]
    fn what_does_not_fit_gets_changes_that_were_tried() {
        let plan = plan("2026-12-01", tasks());
        let told = plan.feasibility(terms(10)).expect("told");
        assert_eq!((told.float_days, told.float_minutes), (Some(-1), Some(-120)));
        let kinds: Vec<&str> = told
            .changes
            .iter()
            .flat_map(|change| &change.remedies)
            .map(|remedy| match remedy {
                Remedy::MoveDate { .. } => "date",
                Remedy::AddHours { hours, .. } => {
                    let more = plan.feasibility(terms(10 + hours)).expect("told");
                    assert!(more.float_days >= Some(0));
                    let fewer = plan.feasibility(terms(9 + hours)).expect("told");
                    assert!(fewer.float_days < Some(0), "the fewest hours");
                    "hours"
                }
                Remedy::DropTasks { tasks } => {
                    assert_eq!(tasks, &["c"]);
                    "drop"
                }
                Remedy::GiveTask { to, .. } => {
                    assert_eq!(to, "Luz");
                    "give"
                }
            })
            .collect();
        assert!(["date", "hours", "drop", "give"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
        assert!(told.changes.windows(2).all(|pair| pair[0].minutes <= pair[1].minutes));
        let grounds = Grounds::from(told.today).feasibility(told);
        let verdict = &plan.goal().assess(grounds).verdicts[3];
        assert_eq!((verdict.criterion, verdict.level), (Criterion::Realistic, Level::NotMet));
    }

    #[test]
    fn nobody_and_no_hours_are_told_and_not_refused() {
        let told = plan("2026-12-11", tasks()).feasibility(terms(0)).expect("told");
        assert_eq!(told.unfilled[0].role, "va");
    }
}
