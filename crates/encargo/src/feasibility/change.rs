//! Looks for the smallest changes that make a late plan fit, each tried on the work itself; says them in words.

use super::Days;
use crate::assessment::{Change, Remedy};
use crate::calendar::Day;
use crate::language::{Language, Text};
use crate::plan::{Plan, Task};
use crate::say;
use crate::schedule::level::run::Run;
use crate::schedule::level::work::Work;

/// How many ways are tried at most for each kind of change, in a plan of few tasks.
const TRIES: usize = 400;
/// How many tasks are scheduled at most for each kind of change: the ways through a large plan are fewer.
const TASKS: usize = 200_000;
/// How many ways it takes to find the fewest hours of one person.
const HALVINGS: usize = 8;
/// How many changes of one kind are reported.
const REPORTED: usize = 3;

/// What is changed, on what.
pub(super) struct Search<'a> {
    pub(super) plan: &'a Plan,
    pub(super) today: Day,
    pub(super) work: &'a Work<'a>,
    pub(super) days: &'a Days<'a>,
    pub(super) due: Day,
    /// The number of the due day, when it is not before today.
    pub(super) due_at: Option<usize>,
}

impl Search<'_> {
    /// Every kind of change that is enough, by how much it changes; the work as it stands ends on the day `finish`.
    pub(super) fn found(&self, finish: usize) -> Vec<Change> {
        let mut changes = vec![self.later(finish)];
        if self.due_at.is_some() {
            changes.extend(self.more_hours());
            changes.extend(self.less_work());
            changes.extend(self.other_people());
        }
        changes.sort_by_key(|change| change.minutes);
        changes
    }

    /// How many ways are tried for each kind of change.
    fn tries(&self) -> usize {
        (TASKS / self.work.pieces.len().max(1)).clamp(1, TRIES)
    }

    /// When the changed work is finished, if that is in time.
    fn in_time(&self, work: &Work<'_>) -> Option<Day> {
        let run = Run::of(work, &work.ranks())?;
        self.due_at.is_some_and(|due| run.finish <= due).then(|| self.days.day(run.finish))
    }

    /// The date moves to the finish.
    fn later(&self, finish: usize) -> Change {
        let to = self.days.day(finish);
        let day = say::date(to);
        let text = Text::new(format!("Mueve la fecha al {}.", day.es), format!("Move the date to {}.", day.en));
        let minutes = self.days.minutes_between(self.due, to);
        Change { remedies: vec![Remedy::MoveDate { to }], minutes, finish: to, text }
    }

    /// Somebody works more: the fewest hours a week that are enough; where nobody alone is enough, several people do.
    fn more_hours(&self) -> Vec<Change> {
        let full = self.days.week();
        let free = self.work.workers.iter().enumerate().filter_map(|(place, worker)| {
            let has = worker.per_week.filter(|has| *has > 0 && *has < full)?;
            Some((place, has))
        });
        let free: Vec<(usize, i64)> = free.take(self.tries().div_ceil(HALVINGS)).collect();
        let alone = free.iter().filter_map(|(place, has)| {
            let extra = self.fewest(self.work, *place, *has, full)?;
            self.hours(&[(*place, *has, extra)])
        });
        let mut changes: Vec<Change> = alone.collect();
        if changes.is_empty() {
            changes.extend(self.together(&free, full));
        }
        changes.sort_by_key(|change| change.minutes);
        changes.truncate(REPORTED);
        changes
    }

    /// The fewest hours a week more for one person, when any are enough.
    fn fewest(&self, work: &Work<'_>, place: usize, has: i64, full: i64) -> Option<u32> {
        let holds = |extra: u32| {
            let mut work = work.clone();
            work.workers.get_mut(place)?.per_week = Some(has + i64::from(extra) * 60);
            self.in_time(&work)
        };
        let (mut low, mut high) = (0, u32::try_from((full - has + 59) / 60).ok()?);
        holds(high)?;
        if holds(0).is_some() {
            return Some(0);
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if holds(middle).is_some() { high = middle } else { low = middle }
        }
        Some(high)
    }

    /// Everybody gets all the hours of the week, then each in turn as few as the others leave enough.
    fn together(&self, free: &[(usize, i64)], full: i64) -> Option<Change> {
        let mut work = self.work.clone();
        for (place, _) in free {
            work.workers.get_mut(*place)?.per_week = Some(full);
        }
        self.in_time(&work)?;
        let mut added = Vec::new();
        for (place, has) in free {
            let extra = self.fewest(&work, *place, *has, full)?;
            work.workers.get_mut(*place)?.per_week = Some(has + i64::from(extra) * 60);
            if extra > 0 {
                added.push((*place, *has, extra));
            }
        }
        self.hours(&added)
    }

    /// More hours for these people: place, minutes a week now, hours more.
    fn hours(&self, added: &[(usize, i64, u32)]) -> Option<Change> {
        let weeks = (self.due - self.today).num_days() / 7 + 1;
        let mut work = self.work.clone();
        let (mut remedies, mut spanish, mut english, mut minutes) = (Vec::new(), Vec::new(), Vec::new(), 0);
        for (place, has, hours) in added {
            let worker = work.workers.get_mut(*place)?;
            worker.per_week = Some(has + i64::from(*hours) * 60);
            let name = worker.name.clone();
            let more = |language| say::count::count_of(*hours, &say::count::HOURS_MORE, language);
            spanish.push(format!("Que {name} dedique {} por semana.", more(Language::Spanish)));
            english.push(format!("Have {name} work {} a week.", more(Language::English)));
            minutes += i64::from(*hours) * 60 * weeks;
            remedies.push(Remedy::AddHours { person: name, hours: *hours });
        }
        let text = Text::new(spanish.join(" "), english.join(" "));
        Some(Change { remedies, minutes, finish: self.in_time(&work)?, text })
    }

    /// The places of the tasks that count and pass, the least work first.
    fn tasks(&self, fits: impl Fn(&Task) -> bool) -> Vec<(usize, i64)> {
        let tasks = self.plan.tasks().iter().zip(&self.work.pieces).enumerate();
        let mut found: Vec<(usize, i64)> = tasks
            .filter(|(place, (task, piece))| {
                self.work.counts(*place) && piece.minutes > 0 && self.work.key != Some(*place) && fits(task)
            })
            .map(|(place, (_, piece))| (place, piece.minutes))
            .collect();
        found.sort_by_key(|(place, minutes)| (*minutes, *place));
        found
    }

    fn without(&self, dropped: &[usize]) -> Work<'_> {
        dropped.iter().fold(self.work.clone(), |work, place| work.with(*place, |piece| piece.minutes = 0))
    }

    /// Optional tasks are left out: one, or two, or all less those that are not needed for it.
    fn less_work(&self) -> Vec<Change> {
        let optional = self.tasks(|task| task.optional);
        let pairs = optional
            .iter()
            .enumerate()
            .flat_map(|(place, first)| optional.iter().skip(place + 1).map(move |second| vec![first.0, second.0]));
        let few = optional.iter().map(|(place, _)| vec![*place]).chain(pairs).take(self.tries());
        let smallest = few
            .filter_map(|dropped| Some((self.in_time(&self.without(&dropped))?, dropped)))
            .min_by_key(|(_, dropped)| (self.minutes_of(dropped), dropped.len()));
        let enough = smallest.or_else(|| {
            let mut dropped: Vec<usize> = optional.iter().map(|(place, _)| *place).collect();
            self.in_time(&self.without(&dropped))?;
            // the largest that is not needed comes back first
            for (place, _) in optional.iter().rev().take(self.tries()) {
                let fewer: Vec<usize> = dropped.iter().copied().filter(|other| other != place).collect();
                if self.in_time(&self.without(&fewer)).is_some() {
                    dropped = fewer;
                }
            }
            Some((self.in_time(&self.without(&dropped))?, dropped))
        });
        let Some((finish, dropped)) = enough else { return Vec::new() };
        let tasks: Vec<&Task> =
            dropped.iter().filter_map(|place| self.plan.tasks().get(*place).map(AsRef::as_ref)).collect();
        let titles = |open: char, close: char, of: fn(&Text) -> &str| {
            let named = tasks.iter().map(|task| format!("{open}{}{close}", of(&task.title)));
            named.collect::<Vec<_>>().join(", ")
        };
        let text = Text::new(
            format!("Deja fuera {}.", titles('«', '»', |text| text.es.as_str())),
            format!("Leave out {}.", titles('“', '”', |text| text.en.as_str())),
        );
        let ids = tasks.iter().map(|task| task.id.clone()).collect();
        vec![Change {
            remedies: vec![Remedy::DropTasks { tasks: ids }],
            minutes: self.minutes_of(&dropped),
            finish,
            text,
        }]
    }

    fn minutes_of(&self, places: &[usize]) -> i64 {
        places.iter().filter_map(|place| self.work.pieces.get(*place)).map(|piece| piece.minutes).sum()
    }

    /// Somebody else of the team does one task: the least work that is enough.
    fn other_people(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        let others = |place: usize| {
            let own = self.work.pieces.get(place).and_then(|piece| piece.worker);
            (0..self.work.workers.len()).filter(move |worker| own.is_some() && Some(*worker) != own)
        };
        let tasks = self.tasks(|task| !task.gate);
        let ways =
            tasks.iter().flat_map(|(place, minutes)| others(*place).map(move |worker| (*place, *minutes, worker)));
        for (place, minutes, worker) in ways.take(self.tries()) {
            let given = self.work.with(place, |piece| piece.worker = Some(worker));
            let (Some(finish), Some(task)) = (self.in_time(&given), self.plan.tasks().get(place)) else { continue };
            let Some(name) = self.work.workers.get(worker).map(|worker| worker.name.clone()) else { continue };
            changes.push(Change {
                text: Text::new(
                    format!("Pasa «{}» a {name}.", task.title.es),
                    format!("Give “{}” to {name}.", task.title.en),
                ),
                remedies: vec![Remedy::GiveTask { task: task.id.clone(), to: name }],
                minutes,
                finish,
            });
            if changes.len() >= REPORTED {
                break;
            }
        }
        changes
    }
}
