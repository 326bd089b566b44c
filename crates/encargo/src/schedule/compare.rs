//! Two schedules side by side: what moved against a baseline, and what a change would move; changes nothing itself.

use super::why::limit_text;
use super::{Constraint, Effort, Schedule, Terms};
use crate::calendar::{Calendar, Day};
use crate::error::{Error, Kind, clip};
use crate::language::{Language, Text, number};
use crate::plan::{Estimate, Plan, PlanRecord, Task};
use crate::say;
use crate::team::DaysOff;
use encargo_noun::noun;
use rust_decimal::Decimal;

/// How far one task has moved against a baseline, in working days of the schedule's calendar; positive is later.
#[noun]
#[derive(Eq)]
pub struct Variance {
    /// The task's id.
    pub task: String,
    /// Of its first day.
    pub start_days: i64,
    /// Of its last day.
    pub finish_days: i64,
}

/// Something that might be different.
#[noun]
#[derive(Eq)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WhatIfChange {
    /// A task takes another time.
    Effort {
        /// Its id.
        task: String,
        /// Its likely working minutes.
        minutes: u32,
    },
    /// Somebody has other hours a week.
    Hours {
        /// Who.
        person: String,
        /// Hours a week.
        #[serde(with = "crate::team::figure")]
        hours: Decimal,
    },
    /// A day is not worked.
    DayOff {
        /// By whom; by everybody who goes by the terms' calendar when nobody is named.
        person: Option<String>,
        /// The day.
        day: Day,
    },
    /// Several days in a row are not worked.
    DaysOff {
        /// By whom; by everybody who goes by the terms' calendar when nobody is named.
        person: Option<String>,
        /// The first of them.
        first: Day,
        /// The last of them.
        last: Day,
    },
    /// A task does not wait for another.
    DropDependency {
        /// The task that waits.
        task: String,
        /// The one it waits for.
        need: String,
    },
    /// Another key date.
    KeyDate {
        /// The day.
        day: Day,
    },
    /// A task is left out; what waits for it waits for what it needs.
    DropTask {
        /// Its id.
        task: String,
    },
    /// One more limit.
    Limit {
        /// The limit.
        constraint: Constraint,
    },
}

/// One task that would move.
#[noun]
#[derive(Eq)]
pub struct Moved {
    /// The task's id.
    pub task: String,
    /// The first day as it is.
    pub from_start: Day,
    /// The last day as it is.
    pub from_finish: Day,
    /// The first day then.
    pub to_start: Day,
    /// The last day then.
    pub to_finish: Day,
}

/// What a change would do.
#[noun]
#[derive(Eq)]
pub struct WhatIf {
    /// The day of the key task as it is, or the last day when there is none.
    pub finish_before: Day,
    /// The same then.
    pub finish_after: Day,
    /// The tasks that would move, in the plan's order.
    pub moved: Vec<Moved>,
    /// The same as sentences.
    pub text: Text,
}

impl WhatIfChange {
    /// Whose hours or days it changes; nothing when it changes a plan.
    pub(crate) fn person(&self) -> Option<&str> {
        match self {
            Self::Hours { person, .. } => Some(person),
            Self::DayOff { person, .. } | Self::DaysOff { person, .. } => person.as_deref(),
            _ => None,
        }
    }
}

impl Schedule {
    /// How far each task has moved against a baseline, in the plan's order; tasks that only one of the two has are left out.
    pub fn against(&self, baseline: &Self) -> Vec<Variance> {
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        let variance = |slot: &super::Slot| {
            let before = baseline.slot(&slot.task)?;
            Some(Variance {
                task: slot.task.clone(),
                start_days: calendar.worked_behind(before.start, slot.start),
                finish_days: calendar.worked_behind(before.finish, slot.finish),
            })
        };
        self.slots().iter().filter_map(variance).collect()
    }

    /// What a change would do to these days; the plan and its terms stay as they are. Both sides keep people's hours when
    /// this schedule does, or when the change is of somebody's hours.
    ///
    /// # Errors
    /// `terms.unknown_task` and `terms.unknown_person` when the change names what is not there; those of a plan and of
    /// [`Plan::schedule`] when the changed plan cannot stand.
    pub fn what_if(&self, change: &WhatIfChange) -> Result<WhatIf, Error> {
        let (plan, terms) = changed(self.plan(), self.terms(), change)?;
        let levelled = self.is_levelled() || matches!(change, WhatIfChange::Hours { .. });
        let days = |schedule: Self| {
            let effort = Effort::usual(schedule.slots().len());
            if levelled { schedule.level(effort) } else { Ok(schedule) }
        };
        let before = if self.is_levelled() == levelled { self.clone() } else { days(self.clone())? };
        let after = days(plan.schedule(terms)?)?;
        let moved = before.moves_to(&after);
        let (finish_before, finish_after) = (before.planned(), after.planned());
        let text = said(self.plan(), change, finish_before, finish_after, moved.len());
        Ok(WhatIf { finish_before, finish_after, moved, text })
    }

    /// The tasks that have other days in another schedule, in the plan's order.
    pub(crate) fn moves_to(&self, after: &Self) -> Vec<Moved> {
        let moved = self.slots().iter().filter_map(|slot| {
            let then = after.slot(&slot.task)?;
            (slot.start != then.start || slot.finish != then.finish).then(|| Moved {
                task: slot.task.clone(),
                from_start: slot.start,
                from_finish: slot.finish,
                to_start: then.start,
                to_finish: then.finish,
            })
        });
        moved.collect()
    }

    /// The plan and the terms with a change in them.
    pub(crate) fn changed(&self, change: &WhatIfChange) -> Result<(Plan, Terms), Error> {
        changed(self.plan(), self.terms(), change)
    }

    /// A change as the beginning of a sentence.
    pub(crate) fn premise(&self, change: &WhatIfChange) -> Text {
        premise(self.plan(), change)
    }
}

impl Plan {
    /// What a change would do to the days of this plan.
    ///
    /// # Errors
    /// As [`Schedule::what_if`].
    pub fn what_if(&self, terms: impl Into<Terms>, change: &WhatIfChange) -> Result<WhatIf, Error> {
        self.schedule(terms)?.what_if(change)
    }
}

/// Takes days from a person, or from the terms' calendar.
fn away(terms: &mut Terms, person: Option<&str>, off: DaysOff) -> Result<(), Error> {
    if let Some(person) = person {
        person_mut(terms, person)?.days_off.push(off);
    } else {
        let days: Vec<Day> = off.days().take(Calendar::LIMIT).collect();
        terms.calendar = Some(terms.calendar.take().unwrap_or_default().without(&days));
    }
    Ok(())
}

fn not_worked(person: Option<&str>, es: &str, en: &str) -> Text {
    match person {
        Some(name) => Text::new(format!("Si {name} no trabaja {es}"), format!("If {name} does not work {en}")),
        None => Text::new(format!("Si no se trabaja {es}"), format!("If nobody works {en}")),
    }
}

/// The plan and the terms with the change in them.
fn changed(plan: &Plan, terms: &Terms, change: &WhatIfChange) -> Result<(Plan, Terms), Error> {
    let (mut record, mut terms) = (PlanRecord::from(plan.clone()), terms.clone());
    let unknown = |task: &str| Error::from(Kind::TermsUnknownTask { task: clip(task), what: "what_if".into() });
    match change {
        WhatIfChange::Effort { task, minutes } => {
            let found = task_mut(&mut record.tasks, task).ok_or_else(|| unknown(task))?;
            let Estimate { optimistic, pessimistic, .. } = found.effort;
            let likely = *minutes;
            found.effort =
                Estimate { optimistic: optimistic.min(likely), likely, pessimistic: pessimistic.max(likely) };
            terms.history = terms.history.without_remaining(task);
        }
        WhatIfChange::Hours { person, hours } => person_mut(&mut terms, person)?.hours_per_week = Some(*hours),
        WhatIfChange::DayOff { person, day } => away(&mut terms, person.as_deref(), (*day).into())?,
        WhatIfChange::DaysOff { person, first, last } => {
            away(&mut terms, person.as_deref(), DaysOff { first: *first, last: *last })?;
        }
        WhatIfChange::DropDependency { task, need } => {
            let found = task_mut(&mut record.tasks, task).ok_or_else(|| unknown(task))?;
            let before = found.after.len();
            found.after.retain(|other| other.task != *need);
            if found.after.len() == before {
                return Err(unknown(need));
            }
        }
        WhatIfChange::KeyDate { day } => terms.key_date = Some(*day),
        WhatIfChange::DropTask { task } => {
            plan.task(task).ok_or_else(|| unknown(task))?;
            record = plan.without(|other| other.id == *task)?;
            terms.constraints.retain(|constraint| constraint.task != *task);
            terms.history = terms.history.without(task);
        }
        WhatIfChange::Limit { constraint } => terms.constraints.push(constraint.clone()),
    }
    Ok((Plan::try_from(record)?, terms))
}

fn task_mut<'a>(tasks: &'a mut [Task], id: &str) -> Option<&'a mut Task> {
    tasks.iter_mut().find(|task| task.id == id)
}

fn person_mut<'a>(terms: &'a mut Terms, name: &str) -> Result<&'a mut crate::team::Person, Error> {
    let person = terms.team.people.iter_mut().find(|person| person.name == name);
    person.ok_or_else(|| Kind::TermsUnknownPerson { person: clip(name) }.into())
}

/// The change in words, as the beginning of a sentence.
fn premise(plan: &Plan, change: &WhatIfChange) -> Text {
    let title = |id: &str| plan.task(id).map(|task| task.title.clone()).unwrap_or_default();
    match change {
        WhatIfChange::Effort { task, minutes } => {
            let (title, hours) = (title(task), |language| crate::say::duration(*minutes, language));
            Text::new(
                format!("Si «{}» lleva {}", title.es, hours(Language::Spanish)),
                format!("If “{}” takes {}", title.en, hours(Language::English)),
            )
        }
        WhatIfChange::Hours { person, hours } => {
            let hours = |language| number::show(*hours, language);
            Text::new(
                format!("Si {person} dispone de {} h a la semana", hours(Language::Spanish)),
                format!("If {person} has {} h a week", hours(Language::English)),
            )
        }
        WhatIfChange::DayOff { person, day } => {
            let day = say::date(*day);
            not_worked(person.as_deref(), &format!("el {}", day.es), &format!("on {}", day.en))
        }
        WhatIfChange::DaysOff { person, first, last } => {
            let (from, to) = (say::date(*first.min(last)), say::date(*first.max(last)));
            let (es, en) = (format!("del {} al {}", from.es, to.es), format!("from {} to {}", from.en, to.en));
            not_worked(person.as_deref(), &es, &en)
        }
        WhatIfChange::DropDependency { task, need } => {
            let (task, need) = (title(task), title(need));
            Text::new(
                format!("Si «{}» no espera a «{}»", task.es, need.es),
                format!("If “{}” does not wait for “{}”", task.en, need.en),
            )
        }
        WhatIfChange::KeyDate { day } => {
            let day = say::date(*day);
            Text::new(format!("Si la fecha clave es el {}", day.es), format!("If the key date is {}", day.en))
        }
        WhatIfChange::DropTask { task } => {
            let title = title(task);
            Text::new(format!("Sin «{}»", title.es), format!("Without “{}”", title.en))
        }
        WhatIfChange::Limit { constraint } => {
            let (title, day, how) = (title(&constraint.task), say::date(constraint.day), limit_text(constraint.kind));
            Text::new(
                format!("Con un límite para «{}» ({} {})", title.es, how.es, day.es),
                format!("With a limit on “{}” ({} {})", title.en, how.en, day.en),
            )
        }
    }
}

/// The change and what it does, in words.
fn said(plan: &Plan, change: &WhatIfChange, before: Day, after: Day, moved: usize) -> Text {
    let premise = premise(plan, change);
    let (from, to) = (say::date(before), say::date(after));
    let finish = match before.cmp(&after) {
        std::cmp::Ordering::Equal => {
            Text::new(format!("el final sigue siendo el {}", to.es), format!("the end stays on {}", to.en))
        }
        _ => Text::new(
            format!("el final pasa del {} al {}", from.es, to.es),
            format!("the end moves from {} to {}", from.en, to.en),
        ),
    };
    let tasks = match moved {
        0 => Text::new("no se mueve ninguna tarea", "no task moves"),
        1 => Text::new("se mueve una tarea", "one task moves"),
        count => Text::new(format!("se mueven {count} tareas"), format!("{count} tasks move")),
    };
    Text::new(
        format!("{}, {} y {}.", premise.es, finish.es, tasks.es),
        format!("{}, {}, and {}.", premise.en, finish.en, tasks.en),
    )
}
