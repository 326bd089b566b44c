//! What becomes of an approval that was not given: the correction and another round come into the plan; gives no day.

use crate::calendar::Day;
use crate::error::Error;
use crate::history::{History, TaskStatus};
use crate::language::Text;
use crate::plan::{Assignment, Authority, Dependency, Estimate, Plan, PlanRecord, Raci, Task};

impl Plan {
    /// The plan with a correction, and the approval asked for again, for every approval that came back by the end of a day:
    /// a list of changes is no yes. What waits for the approval goes on waiting for it. A correction is expected to take
    /// half of the work that was to be approved, a quarter of an hour at least; a round that is in the plan already is not
    /// put in again.
    ///
    /// # Errors
    /// `plan.too_large` when there is no room for more tasks.
    ///
    /// ```
    /// # use encargo::{Goal, Language, Plan, Text, plan::{PlanRecord, Task}, history::{Event, EventKind, History}};
    /// # let day = "2026-11-23".parse().unwrap();
    /// let gate = Task { gate: true, after: vec!["p/a".into()], ..Task::new("p/yes", Text::new("Aprobar", "Approve")) };
    /// let tasks = vec![Task::new("p/a", Text::new("Escribir", "Write")), gate];
    /// # let goal = Goal::new("g", Language::English, "write");
    /// # let record = PlanRecord { id: "p".into(), template: None, title: Text::default(), goal, answers: Default::default(),
    /// #     assumptions: vec![], key_task: None, tasks };
    /// let plan = Plan::try_from(record)?;
    /// let history = History::new().record(Event::new(day, "p/yes", EventKind::Returned).reason("too long"))?;
    /// let ids: Vec<_> = plan.correct(&history, day)?.tasks().iter().map(|task| task.id.clone()).collect();
    /// assert_eq!(ids, ["p/a", "p/yes-changes-1", "p/yes"]);
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn correct(&self, history: &History, day: Day) -> Result<Plan, Error> {
        let mut record = PlanRecord::from(self.clone());
        let mut changed = false;
        let returned: Vec<(String, u32, Option<String>)> = self
            .tasks()
            .iter()
            .filter(|task| task.gate)
            .map(|gate| (gate.id.clone(), history.state(&gate.id, day)))
            .filter(|(_, state)| state.status == TaskStatus::Returned)
            .map(|(gate, state)| (gate, state.rounds, state.reason))
            .collect();
        for (gate, round, reason) in returned {
            let id = format!("{gate}-changes-{round}");
            if record.tasks.iter().any(|task| task.id == id) {
                continue;
            }
            let Some(place) = record.tasks.iter().position(|task| task.id == gate) else { continue };
            let correction = Self::correction(&record, &gate, id, reason.as_deref());
            if let Some(gate) = record.tasks.get_mut(place) {
                gate.after.push(Dependency::from(correction.id.as_str()));
                gate.title = again(self.task(&gate.id).map(|task| &task.title), round.saturating_add(1));
            }
            record.tasks.insert(place, correction);
            changed = true;
        }
        if changed { Plan::try_from(record) } else { Ok(self.clone()) }
    }

    /// The work of one list of changes: done by whoever did what was to be approved.
    fn correction(record: &PlanRecord, gate: &str, id: String, reason: Option<&str>) -> Task {
        let found = record.tasks.iter().find(|task| task.id == gate);
        let needs = found.map(|gate| gate.after.clone()).unwrap_or_default();
        let needed = || needs.iter().filter_map(|need| record.tasks.iter().find(|task| task.id == need.task));
        let made = || needed().filter(|task| !task.milestone && !task.id.starts_with(&format!("{gate}-changes-")));
        let doers = made().flat_map(|task| task.roles.iter().filter(|role| role.raci == Raci::Responsible));
        let mut roles: Vec<Assignment> = Vec::new();
        for doer in doers {
            if !roles.contains(doer) {
                roles.push(doer.clone());
            }
        }
        let half = |part: fn(&Estimate) -> u32| {
            let whole: u64 = made().map(|task| u64::from(part(&task.effort))).sum();
            u32::try_from(whole / 2).unwrap_or(u32::MAX).clamp(15, 10_000 * 60)
        };
        let title = found.map(|gate| gate.title.clone()).unwrap_or_default();
        let about = reason.map(str::trim).filter(|reason| !reason.is_empty());
        Task {
            phase: found.map(|gate| gate.phase.clone()).unwrap_or_default(),
            phase_label: found.map(|gate| gate.phase_label.clone()).unwrap_or_default(),
            scope: found.map_or(crate::plan::Scope::Each, |gate| gate.scope),
            about: about.map(|reason| {
                Text::new(format!("Lo que se pidió: «{reason}»."), format!("What was asked for: “{reason}”."))
            }),
            roles,
            after: needs.iter().map(|need| Dependency::from(need.task.as_str())).collect(),
            effort: Estimate {
                optimistic: half(|effort| effort.optimistic),
                likely: half(|effort| effort.likely),
                pessimistic: half(|effort| effort.pessimistic),
            },
            authority: Authority::Independent,
            done: vec![Text::new(
                "Cada cambio pedido está hecho, o quien lo pidió aceptó dejarlo como estaba.",
                "Every change that was asked for is made, or whoever asked agreed to leave it.",
            )],
            ..Task::new(
                id,
                Text::new(
                    format!("Hacer los cambios pedidos en «{}»", bare(&title.es)),
                    format!("Make the changes asked for in “{}”", bare(&title.en)),
                ),
            )
        }
    }
}

/// A title without the round that a correction put behind it.
fn bare(title: &str) -> &str {
    title
        .rsplit_once(" (")
        .filter(|(_, end)| end.ends_with("ronda)") || end.starts_with("round "))
        .map_or(title, |(title, _)| title)
}

/// The title of an approval that is asked for again.
fn again(title: Option<&Text>, round: u32) -> Text {
    let title = title.cloned().unwrap_or_default();
    Text::new(format!("{} ({round}.ª ronda)", bare(&title.es)), format!("{} (round {round})", bare(&title.en)))
}
