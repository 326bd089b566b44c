//! How it goes: tasks done against planned, the measure's pace against the pace it needs.

use super::{Review, Status, carried, questions};
use crate::calendar::Day;
use crate::finding::{Finding, Severity, finding};
use crate::history::{CheckIn, Decision, DecisionKind, History, TaskState, TaskStatus};
use crate::language::Text;
use crate::progress::progress_of;
use crate::recurrence::{Frequency, OnHoliday, Recurrence, RecurrenceRecord};
use crate::say;
use crate::schedule::Schedule;
use std::collections::{BTreeMap, BTreeSet};

impl Schedule {
    /// How the goal and its plan stand on a day. Pace is change a week, from the first value (or the baseline, on the day
    /// of the terms) to the last on or before the day; the needed pace is what is left over the weeks that are left. What
    /// happened after the day does not count, so that one can look back.
    pub fn review(&self, history: &History, day: Day) -> Review {
        let mut findings = Vec::new();
        let (known, unknown): (Vec<TaskState>, Vec<TaskState>) =
            history.states(day).into_iter().partition(|told| self.plan().task(&told.task).is_some());
        let over: BTreeSet<&str> =
            known.iter().filter(|told| told.status.is_over()).map(|told| told.task.as_str()).collect();
        // the goal itself may be among what is told, for a tree of goals
        for id in unknown.iter().map(|told| &told.task).filter(|id| **id != self.plan().goal().id) {
            findings.push(finding(
                "review.unknown_task",
                Severity::Warning,
                id,
                Text::new(format!("El plan no tiene la tarea `{id}`."), format!("The plan has no task `{id}`.")),
                Text::new("Revisa el identificador.", "Check the id."),
            ));
        }
        let late: Vec<&crate::schedule::Slot> =
            self.slots().iter().filter(|slot| slot.finish < day && !over.contains(slot.task.as_str())).collect();
        let blocks = late.iter().any(|slot| slot.late_finish < day);
        if let Some(first) = late.first() {
            let title = self.plan().task(&first.task).map(|task| task.title.clone()).unwrap_or_default();
            let was = say::date(first.finish);
            findings.push(finding(
                "review.late",
                if blocks { Severity::Error } else { Severity::Warning },
                &first.task,
                Text::new(
                    match late.len() {
                        1 => format!("Hay una tarea atrasada: «{}» (era para el {}).", title.es, was.es),
                        count => format!(
                            "Hay {count} tareas atrasadas; la primera, «{}» (era para el {}).",
                            title.es, was.es
                        ),
                    },
                    match late.len() {
                        1 => format!("One task is late: “{}” (it was due on {}).", title.en, was.en),
                        count => {
                            format!("{count} tasks are late; the first is “{}” (it was due on {}).", title.en, was.en)
                        }
                    },
                ),
                if blocks {
                    Text::new(
                        "Ya no queda margen: mueve la fecha clave o quita trabajo.",
                        "There is no slack left: move the key date or drop work.",
                    )
                } else {
                    Text::new("Todavía hay margen: hazla esta semana.", "There is still some slack: do it this week.")
                },
            ));
        }
        let goal = self.plan().goal();
        let own: Vec<&CheckIn> = history.check_ins().iter().filter(|check_in| check_in.is_of(&goal.id)).collect();
        let progress = progress_of(goal, &own, Some(self.terms().today), day);
        findings.extend(progress.findings.iter().filter(|finding| finding.severity != Severity::Suggestion).cloned());
        let work = if blocks {
            Status::OffTrack
        } else if late.is_empty() {
            Status::OnTrack
        } else {
            Status::AtRisk
        };
        // what is reached is reached, though a task is late
        let status = match (progress.reached, progress.status) {
            (Some(_), _) => Status::OnTrack,
            (None, measured) => measured.map_or(work, |measured| measured.max(work)),
        };
        if findings.is_empty() {
            findings.push(finding(
                "review.as_planned",
                Severity::Info,
                "plan",
                Text::new("Está hecho todo lo previsto hasta hoy.", "Everything due so far is done."),
                Text::default(),
            ));
        }
        let finished = over.len();
        let (carried, decided) = (carried::carried(&own, day), carried::decided(history, &goal.id, day));
        let over = decided.as_ref().is_some_and(|decision| decision.kind == DecisionKind::Drop);
        if let Some(decision) = decided.as_ref().filter(|decision| decision.kind != DecisionKind::Keep) {
            findings.push(was_decided(decision));
        }
        Review {
            day,
            status,
            findings,
            done: finished,
            total: self.plan().tasks().len(),
            late: late.iter().map(|slot| slot.task.clone()).collect(),
            tasks_percent: share(finished as u64, self.plan().tasks().len() as u64),
            effort_percent: self.effort_percent(&known),
            pace: progress.pace,
            needed_pace: progress.needed_pace,
            next: self.next_review(day).filter(|_| !over),
            questions: if over { Vec::new() } else { questions::next(goal, &carried) },
            progress,
            carried,
            decided,
        }
    }

    /// The next review: the next day of the goal's rhythm, of which the first was the day of the terms, when that is
    /// weekly or rarer; else a week later. On a working day.
    fn next_review(&self, day: Day) -> Option<Day> {
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        let weekly = || "FREQ=WEEKLY".parse().ok();
        let rule = self.plan().goal().rhythm().filter(|rule| rule.frequency() != Frequency::Daily).or_else(weekly)?;
        let start = if self.plan().goal().cadence.is_some() { self.terms().today } else { day };
        let record = RecurrenceRecord { on_holiday: OnHoliday::Next, ..RecurrenceRecord::new(rule, start.min(day)) };
        let recurrence = Recurrence::try_from(record).ok()?;
        let after = recurrence.key_dates(&calendar, day.succ_opt()?, 8);
        after.into_iter().map(|key| key.day).find(|next| *next > day)
    }

    /// How much of the likely work is done, in percent: all of a task that is done, of one that is begun the share of its
    /// own hours, nothing of one that is waived.
    fn effort_percent(&self, known: &[TaskState]) -> Option<u8> {
        let (mut done, mut all) = (0_u64, 0_u64);
        let states: BTreeMap<&str, &TaskState> = known.iter().map(|told| (told.task.as_str(), told)).collect();
        for task in self.plan().tasks() {
            let likely = u64::from(task.effort.likely);
            match states.get(task.id.as_str()) {
                Some(told) if told.status == TaskStatus::Waived => continue,
                Some(told) => done += told.earned(task.effort.likely),
                None => {}
            }
            all += likely;
        }
        share(done, all)
    }
}

/// What was decided about the goal, when it is not as it was.
fn was_decided(decision: &Decision) -> Finding {
    let (day, kind, why) =
        (say::date(decision.day), decision.kind.text(), decision.reason.as_deref().unwrap_or_default());
    finding(
        "review.decided",
        Severity::Info,
        "goal",
        Text::new(
            format!("Se decidió el {}: el objetivo {}. Motivo: {why}.", day.es, kind.es).replace("..", "."),
            format!("It was decided on {}: the goal {}. Why: {why}.", day.en, kind.en).replace("..", "."),
        ),
        Text::default(),
    )
}

/// A part of a whole in percent, rounded down: only all is a hundred.
fn share(part: u64, whole: u64) -> Option<u8> {
    u8::try_from((part * 100).checked_div(whole)?).ok()
}
