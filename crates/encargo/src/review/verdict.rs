//! How it goes: tasks done against planned, the measure's pace against the pace it needs.

use super::{Review, Status, questions};
use crate::calendar::Day;
use crate::finding::{Finding, Severity, finding};
use crate::goal::pace::Paces;
use crate::history::{History, TaskState};
use crate::language::{Language, Text, number};
use crate::recurrence::Frequency;
use crate::say;
use crate::schedule::Schedule;
use chrono::Days;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Below this share of the needed pace a goal is off track; between it and the whole it is at risk.
const OFF_TRACK_BELOW_PERCENT: i64 = 50;

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
        let Paces { measured: pace, needed } =
            self.plan().goal().paces(history.check_ins(), Some(self.terms().today), day);
        let measured = self.judge_pace(pace, needed, &mut findings);
        let work = if blocks {
            Status::OffTrack
        } else if late.is_empty() {
            Status::OnTrack
        } else {
            Status::AtRisk
        };
        let status = measured.map_or(work, |measured| measured.max(work));
        if findings.is_empty() {
            findings.push(finding(
                "review.as_planned",
                Severity::Info,
                "plan",
                Text::new("Está hecho todo lo previsto hasta hoy.", "Everything due so far is done."),
                Text::default(),
            ));
        }
        Review {
            day,
            status,
            findings,
            done: over.len(),
            total: self.plan().tasks().len(),
            late: late.iter().map(|slot| slot.task.clone()).collect(),
            pace,
            needed_pace: needed,
            next: self.next_review(day),
            questions: questions::next(self.plan().goal()),
        }
    }

    fn judge_pace(
        &self,
        pace: Option<Decimal>,
        needed: Option<Decimal>,
        findings: &mut Vec<Finding>,
    ) -> Option<Status> {
        let measure = self.plan().goal().measure.as_ref()?;
        let needed = needed?;
        let share = Paces { measured: pace, needed: Some(needed) }.share(measure);
        if share == Some(Decimal::MAX) {
            findings.push(finding(
                "review.reached",
                Severity::Info,
                "target",
                Text::new("Ya se alcanzó la cifra del objetivo.", "The target has been reached."),
                Text::new("Mantenla, o fija la siguiente.", "Keep it there, or set the next target."),
            ));
            return Some(Status::OnTrack);
        }
        let pace = pace?;
        let share = share?;
        let status = if share >= Decimal::ONE_HUNDRED {
            Status::OnTrack
        } else if share >= Decimal::from(OFF_TRACK_BELOW_PERCENT) {
            Status::AtRisk
        } else {
            Status::OffTrack
        };
        let metric = measure.metric.clone().unwrap_or_default();
        let show = |value: Decimal, language| number::show(value.round_dp(1), language);
        findings.push(finding(
            "review.pace",
            match status {
                Status::OnTrack => Severity::Info,
                Status::AtRisk => Severity::Warning,
                Status::OffTrack => Severity::Error,
            },
            "target",
            Text::new(
                format!(
                    "Se avanza a razón de {} por semana y el ritmo necesario es de {} ({metric}).",
                    show(pace, Language::Spanish),
                    show(needed, Language::Spanish)
                ),
                format!(
                    "The pace is {} a week and the pace needed is {} ({metric}).",
                    show(pace, Language::English),
                    show(needed, Language::English)
                ),
            ),
            if status == Status::OnTrack {
                Text::new("Sigue así.", "Keep going.")
            } else {
                Text::new(
                    "Cambia algo: más medios, otra cifra u otra fecha.",
                    "Change something: more means, another target or another date.",
                )
            },
        ));
        Some(status)
    }

    /// The next review: on the goal's cadence when it is monthly or two-weekly, else a week later, on a working day.
    fn next_review(&self, day: Day) -> Option<Day> {
        let rule = self.plan().goal().rhythm();
        let every = rule.as_ref().map_or(1, |rule| u64::from(rule.interval().min(52)));
        let days = match rule.map(|rule| rule.frequency()) {
            Some(Frequency::Monthly) => 28 * every,
            Some(Frequency::Yearly) => 91,
            _ => 7 * every,
        };
        let wanted = day.checked_add_days(Days::new(days))?;
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        (0..31)
            .filter_map(|ahead| wanted.checked_add_days(Days::new(ahead)))
            .find(|day| calendar.works(*day))
            .or(Some(wanted))
    }
}
