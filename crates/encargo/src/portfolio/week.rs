//! What wants attention this week, over all plans; decides no priority.

use super::Portfolio;
use super::weeks::monday;
use crate::calendar::Day;
use crate::history::TaskStatus;
use crate::language::Text;
use crate::schedule::Schedule;
use crate::sheet::Priority;
use encargo_noun::noun;

/// A task that wants attention this week.
#[noun]
#[derive(Eq)]
pub struct WeekTask {
    /// The place of its plan in the portfolio, from 0.
    pub place: u32,
    /// What the plan is called.
    pub plan: Text,
    /// Whose plan it is; nothing when nobody said.
    pub client: Option<String>,
    /// The task's id.
    pub task: String,
    /// What it is called.
    pub title: Text,
    /// Who does it, when that is known.
    pub person: Option<String>,
    /// The planned first day.
    pub start: Day,
    /// The planned last day.
    pub finish: Day,
    /// The working minutes of it that lie in this week; all that is left where people's hours were not asked.
    pub minutes: u32,
    /// How it stands.
    pub status: TaskStatus,
    /// Now, or later this week.
    pub priority: Priority,
}

impl Portfolio {
    /// What is to be done in the week of each plan's today, over all plans: what is late or for now first, then by day. The same
    /// tasks as on the page of this week of a workbook.
    ///
    /// ```
    /// # fn told(portfolio: &encargo::portfolio::Portfolio) {
    /// for task in portfolio.this_week() {
    ///     println!("{}: {} ({})", task.start, task.title.en, task.client.unwrap_or_default());
    /// }
    /// # }
    /// ```
    pub fn this_week(&self) -> Vec<WeekTask> {
        let places = self.schedules.iter().enumerate();
        let mut found: Vec<WeekTask> = places.flat_map(|(place, schedule)| self.tasks(place, schedule)).collect();
        found.sort_by_key(|task| (task.priority != Priority::Now, task.start, task.finish));
        found
    }

    fn tasks<'a>(&'a self, place: usize, schedule: &'a Schedule) -> impl Iterator<Item = WeekTask> + 'a {
        let today = schedule.terms().today;
        let first = monday(today);
        let tasks = schedule.plan().tasks().iter().zip(schedule.slots()).zip(schedule.states());
        tasks.filter_map(move |((task, slot), state)| {
            let priority = Priority::of(slot, state.status, today)?;
            if !matches!(priority, Priority::Now | Priority::ThisWeek) {
                return None;
            }
            let in_week = |day: &Day| (0..7).contains(&(*day - first).num_days());
            let left = || state.remaining.unwrap_or_else(|| task.effort.likely.saturating_sub(state.spent));
            let minutes = match slot.work.as_slice() {
                [] => left(),
                work => work.iter().filter(|work| in_week(&work.day)).map(|work| work.minutes).sum(),
            };
            Some(WeekTask {
                place: u32::try_from(place).unwrap_or(u32::MAX),
                plan: schedule.plan().title().clone(),
                client: self.client(place).cloned(),
                task: task.id.clone(),
                title: task.title.clone(),
                person: slot.person.clone(),
                start: slot.start,
                finish: slot.finish,
                minutes,
                status: state.status,
                priority,
            })
        })
    }
}
