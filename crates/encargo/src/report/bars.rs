//! Tasks as bars with what is done inside, gathered by phase or into one where they are too many; draws nothing.

use super::ReportBar;
use crate::calendar::Day;
use crate::history::{TaskState, TaskStatus};
use crate::language::Text;
use crate::schedule::Schedule;
use std::collections::BTreeMap;

/// More bars than these are gathered.
pub(super) const MOST: usize = 14;

/// A bar that is being gathered.
struct Gathered {
    bar: ReportBar,
    earned: u64,
    /// Parts, and how many of them are over.
    parts: u64,
    over: u64,
}

/// The bars of a schedule: one a task, or one a phase. What need not be done has none.
pub(super) fn bars(schedule: &Schedule, states: &BTreeMap<String, TaskState>, day: Day) -> Vec<ReportBar> {
    let waived = |task: &str| states.get(task).is_some_and(|state| state.status == TaskStatus::Waived);
    let tasks = || schedule.plan().tasks().iter().zip(schedule.slots()).filter(|(task, _)| !waived(&task.id));
    let by_phase = tasks().count() > MOST;
    let mut found: Vec<Gathered> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (task, slot) in tasks() {
        let state = states.get(&task.id);
        let part = Gathered {
            bar: ReportBar {
                title: if by_phase { task.phase_label.clone() } else { task.title.clone() },
                start: slot.start,
                finish: slot.finish,
                done_percent: 0,
                minutes: task.effort.likely,
                late: false,
                milestone: task.milestone,
            },
            earned: state.map_or(0, |state| state.earned(task.effort.likely)),
            parts: 1,
            over: u64::from(state.is_some_and(|state| state.status.is_over())),
        };
        let place = if by_phase { places.get(task.phase.as_str()).copied() } else { None };
        if let Some(whole) = place.and_then(|place| found.get_mut(place)) {
            whole.add(part);
        } else {
            places.insert(&task.phase, found.len());
            found.push(part);
        }
    }
    found.into_iter().map(|gathered| gathered.closed(day)).collect()
}

/// All bars of a plan as one, by its title; nothing without bars.
pub(super) fn whole(bars: &[ReportBar], title: &Text, day: Day) -> Option<ReportBar> {
    let parts = bars.iter().map(|bar| Gathered {
        bar: bar.clone(),
        earned: u64::from(bar.minutes) * u64::from(bar.done_percent) / 100,
        parts: 1,
        over: u64::from(bar.done_percent == 100),
    });
    let whole = parts.reduce(|mut whole, part| {
        whole.add(part);
        whole
    })?;
    let bar = whole.closed(day);
    Some(ReportBar { title: title.clone(), ..bar })
}

impl Gathered {
    fn add(&mut self, part: Self) {
        let (own, other) = (&mut self.bar, part.bar);
        own.start = own.start.min(other.start);
        own.finish = own.finish.max(other.finish);
        own.minutes = own.minutes.saturating_add(other.minutes);
        own.milestone = own.milestone && other.milestone;
        self.earned += part.earned;
        self.parts += part.parts;
        self.over += part.over;
    }

    fn closed(mut self, day: Day) -> ReportBar {
        let all = self.over == self.parts;
        // by work, and by parts where none is work; only what is over is whole
        let (part, of) =
            if self.bar.minutes == 0 { (self.over, self.parts) } else { (self.earned, u64::from(self.bar.minutes)) };
        let percent = (part * 100).checked_div(of).and_then(|percent| u8::try_from(percent).ok()).unwrap_or(0);
        self.bar.done_percent = if all { 100 } else { percent.min(99) };
        self.bar.late = !all && self.bar.finish < day;
        self.bar
    }
}
