//! Whether the work of a goal fits: when it can be done with the hours people have, how likely that is by the day, and what
//! would make it fit. Computes; judges nothing.

mod chance;
mod change;
mod day;
mod hours;

use crate::assessment::{Feasibility, Load};
use crate::calendar::Day;
use crate::error::{Error, Kind, clip};
use crate::plan::Plan;
use crate::schedule::Terms;
use crate::team::Team;
use change::Search;
use day::Days;
use hours::{Run, Work, Worker};

impl Plan {
    /// Whether the work fits: the first day by which all that the key task waits for can be done, each person working one
    /// task at a time within their hours a week, spread over the working days; then what the due day leaves, the chance of
    /// it, and, when it is late, the changes that were tried and are enough, the smallest first.
    ///
    /// The tasks are taken in the order of the longest work behind them (serial list scheduling), which is good and not
    /// always the best. A role that nobody fills takes no hours of anybody and is listed.
    ///
    /// # Errors
    /// `schedule.too_far` when the day is more than twenty years away, `schedule.too_long` when the work does not fit into
    /// twenty years.
    pub fn feasibility(&self, terms: impl Into<Terms>) -> Result<Feasibility, Error> {
        let terms = terms.into();
        let due = terms.key_date.or(self.goal().due);
        let days = Days::of(&terms, due)?;
        let work = Work::of(self, &terms.team);
        let run = Run::of(&work, &days).ok_or_else(|| Error::from(Kind::ScheduleTooLong { plan: clip(self.id()) }))?;
        let due_at = due.and_then(|day| days.work_day_until(day));
        let late = due.is_some() && due_at.is_none_or(|due_at| run.finish > due_at);
        let changes = match due.filter(|_| late) {
            Some(due) => {
                Search { plan: self, today: terms.today, work: &work, days: &days, due, due_at }.found(run.finish)
            }
            None => Vec::new(),
        };
        let float_minutes = due.map(|_| match due_at {
            Some(due_at) if !late => chance::slack(&work, &days, &run, due_at),
            due_at => -run.minutes_after(due_at, work.key.is_some()),
        });
        Ok(Feasibility {
            today: terms.today,
            due,
            start: days.day(days.first()),
            finish: days.day(run.finish),
            float_days: due.map(|day| days.worked_between(run.finish, day)),
            float_minutes,
            chance_percent: float_minutes.map(|slack| chance::percent(self, &work, &run, slack)),
            loads: loads(&work, &days, due_at),
            unfilled: work.unfilled.clone(),
            changes,
        })
    }
}

/// What everybody has to do, in the order of the team.
fn loads(work: &Work<'_>, days: &Days, due_at: Option<usize>) -> Vec<Load> {
    let mut loads = Vec::new();
    for (place, worker) in work.workers.iter().enumerate() {
        let needed: i64 = work.tasks().filter(|task| task.worker == Some(place)).map(|task| task.minutes).sum();
        if needed > 0 {
            let has = |due: usize| (0..=due).map(|day| days.share(day, worker)).sum();
            let available = due_at.filter(|_| worker.per_week.is_some()).map(has);
            loads.push(Load { person: worker.name.clone(), hours_per_week: worker.per_week, needed, available });
        }
    }
    loads
}

/// The people of a team who may work.
fn workers(team: &Team) -> Vec<Worker> {
    team.people.iter().map(|person| Worker { name: person.name.clone(), per_week: person.hours_per_week }).collect()
}

/// A day as the errors write it.
fn too_far(day: Day, today: Day) -> Error {
    Kind::ScheduleTooFar { key_date: day.to_string(), today: today.to_string() }.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Criterion, Grounds, Level, Remedy};
    use crate::goal::Goal;
    use crate::language::{Language, Text};
    use crate::plan::{Assignment, Dependency, Estimate, PlanRecord, Raci, Task};
    use crate::team::Person;

    fn task(id: &str, role: &str, hours: u32, after: &[&str], optional: bool) -> Task {
        let role = Assignment { role: role.into(), label: Text::new(role, role), raci: Raci::Responsible };
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
        let ana = Person { hours_per_week: Some(hours), ..Person::new("Ana", ["va"]) };
        let luz = Person { hours_per_week: Some(15), ..Person::new("Luz", ["client"]) };
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
