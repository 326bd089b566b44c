//! List scheduling within people's hours: each task when what it needs is done and its person is free; knows no words.

use super::{Days, workers};
use crate::assessment::Unfilled;
use crate::plan::Plan;
use crate::team::Team;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::rc::Rc;

/// Somebody with hours.
#[derive(Clone, Debug)]
pub(super) struct Worker {
    pub(super) name: String,
    /// Hours a week; all the calendar's when nobody said.
    pub(super) per_week: Option<u32>,
}

/// One task as numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) minutes: i64,
    pub(super) worker: Option<usize>,
    /// Whether the key task waits for it, or is it.
    wanted: bool,
}

/// A plan as numbers, with who does what.
#[derive(Clone, Debug)]
pub(super) struct Work<'p> {
    pub(super) pieces: Vec<Piece>,
    pub(super) needs: &'p [Vec<usize>],
    opens: Rc<Vec<Vec<usize>>>,
    /// The longest work from the beginning of each task on.
    tails: Vec<i64>,
    pub(super) key: Option<usize>,
    pub(super) workers: Vec<Worker>,
    pub(super) unfilled: Vec<Unfilled>,
}

/// A point in working time: a day and the minutes of it that are gone.
type Point = (usize, i64);

/// One way through the work.
#[derive(Debug)]
pub(super) struct Run {
    /// The day the key task happens on, or the last day when there is none.
    pub(super) finish: usize,
    /// The task that made each task wait, by need or by person.
    drivers: Vec<Option<usize>>,
    /// The last task in time among those that count, the key task left out.
    last: Option<usize>,
    /// Minutes done on each day, all people together.
    done: Vec<(usize, i64)>,
}

impl<'p> Work<'p> {
    pub(super) fn of(plan: &'p Plan, team: &Team) -> Self {
        let (needs, key) = (plan.needs(), plan.key_place());
        let mut wanted = vec![key.is_none(); needs.len()];
        let mut open: Vec<usize> = key.into_iter().collect();
        while let Some(place) = open.pop() {
            if let Some(flag) = wanted.get_mut(place).filter(|flag| !**flag) {
                *flag = true;
                open.extend(needs.get(place).into_iter().flatten());
            }
        }
        let workers = workers(team);
        let mut unfilled: Vec<Unfilled> = Vec::new();
        let mut pieces = Vec::with_capacity(needs.len());
        for (task, wanted) in plan.tasks().iter().zip(&wanted) {
            let minutes = i64::from(task.effort.likely);
            // somebody without hours fills no role
            let person = task.responsible().find_map(|assignment| team.person(&assignment.role));
            let person = person.filter(|person| person.hours_per_week != Some(0));
            let worker = person.and_then(|person| workers.iter().position(|worker| worker.name == person.name));
            if let (true, true, None, Some(assignment)) = (*wanted, minutes > 0, worker, task.responsible().next())
                && unfilled.iter().all(|other| other.role != assignment.role)
            {
                unfilled.push(Unfilled { role: assignment.role.clone(), label: assignment.label.clone() });
            }
            pieces.push(Piece { minutes, worker, wanted: *wanted });
        }
        let mut opens = vec![Vec::new(); needs.len()];
        for (place, needs) in needs.iter().enumerate() {
            for need in needs {
                if let Some(list) = opens.get_mut(*need) {
                    list.push(place);
                }
            }
        }
        let opens = Rc::new(opens);
        let mut work = Self { pieces, needs, opens, tails: Vec::new(), key, workers, unfilled };
        work.weigh();
        work
    }

    /// The tasks that count.
    pub(super) fn tasks(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(|piece| piece.wanted)
    }

    /// Whether a task counts.
    pub(super) fn counts(&self, place: usize) -> bool {
        self.pieces.get(place).is_some_and(|piece| piece.wanted)
    }

    /// The same work with a task changed.
    pub(super) fn with(&self, place: usize, change: impl FnOnce(&mut Piece)) -> Self {
        let mut work = self.clone();
        if let Some(piece) = work.pieces.get_mut(place) {
            change(piece);
        }
        work.weigh();
        work
    }

    fn weigh(&mut self) {
        let mut tails = vec![0i64; self.pieces.len()];
        for place in (0..self.pieces.len()).rev() {
            let behind = self.opens.get(place).into_iter().flatten();
            let longest = behind.filter(|next| self.counts(**next)).map(|next| at(&tails, *next)).max().unwrap_or(0);
            if let (Some(tail), Some(piece)) = (tails.get_mut(place), self.pieces.get(place)) {
                *tail = longest + piece.minutes;
            }
        }
        self.tails = tails;
    }
}

fn at(list: &[i64], place: usize) -> i64 {
    list.get(place).copied().unwrap_or(0)
}

/// Where a worker is: a point, what the day has cost so far, and the task that was last.
#[derive(Clone, Copy, Default)]
struct Desk {
    point: Point,
    used: i64,
    last: Option<usize>,
}

impl Run {
    /// The way through the work; nothing when it does not end within twenty years.
    pub(super) fn of(work: &Work<'_>, days: &Days) -> Option<Self> {
        let count = work.pieces.len();
        let mut desks = vec![Desk::default(); work.workers.len()];
        let mut ends: Vec<Point> = vec![(0, 0); count];
        let mut waiting: Vec<usize> = work.needs.iter().map(Vec::len).collect();
        let mut run = Self { finish: days.first(), drivers: vec![None; count], last: None, done: Vec::new() };
        let mut latest: Point = (0, 0);
        let mut ready: BinaryHeap<Reverse<(Point, i64, usize)>> = BinaryHeap::new();
        let soonest = |place: usize, ends: &[Point], desks: &[Desk]| {
            let needs = work.needs.get(place).into_iter().flatten();
            let done = needs.filter_map(|need| Some((*ends.get(*need)?, Some(*need)))).max().unwrap_or(((0, 0), None));
            let free =
                work.pieces.get(place).filter(|piece| piece.minutes > 0).and_then(|piece| desks.get(piece.worker?));
            match free {
                Some(desk) if desk.point > done.0 => (desk.point, desk.last),
                _ => done,
            }
        };
        for place in (0..count).filter(|place| work.needs.get(*place).is_some_and(Vec::is_empty)) {
            ready.push(Reverse(((0, 0), -at(&work.tails, place), place)));
        }
        while let Some(Reverse((point, rank, place))) = ready.pop() {
            let Some(piece) = work.pieces.get(place).copied() else { continue };
            let (start, driver) = soonest(place, &ends, &desks);
            if start > point {
                ready.push(Reverse((start, rank, place)));
                continue;
            }
            if piece.wanted {
                let end = if work.key == Some(place) {
                    run.key(days, start, piece)?
                } else {
                    run.place(work, days, start, piece, &mut desks)?
                };
                if let Some(desk) = piece.worker.and_then(|worker| desks.get_mut(worker)).filter(|_| piece.minutes > 0)
                {
                    desk.last = Some(place);
                }
                if let (Some(slot), Some(cause)) = (ends.get_mut(place), run.drivers.get_mut(place)) {
                    (*slot, *cause) = (end, driver);
                }
                if work.key != Some(place) && piece.minutes > 0 && end >= latest {
                    (latest, run.last) = (end, Some(place));
                }
            }
            for next in work.opens.get(place).into_iter().flatten() {
                if let Some(left) = waiting.get_mut(*next) {
                    *left -= 1;
                    if *left == 0 {
                        ready.push(Reverse((soonest(*next, &ends, &desks).0, -at(&work.tails, *next), *next)));
                    }
                }
            }
        }
        if work.key.is_none() {
            run.finish = latest.0.max(run.finish);
        }
        Some(run)
    }

    /// Works a task off, day by day, within the hours of its worker.
    fn place(&mut self, work: &Work<'_>, days: &Days, start: Point, piece: Piece, desks: &mut [Desk]) -> Option<Point> {
        let (mut day, mut gone) = start;
        let mut left = piece.minutes;
        if left == 0 {
            return Some(start);
        }
        let worker = piece.worker.and_then(|worker| work.workers.get(worker));
        let mut used = piece
            .worker
            .and_then(|worker| desks.get(worker))
            .filter(|desk| desk.point.0 == day)
            .map_or(0, |desk| desk.used);
        loop {
            let length = days.minutes(day)?;
            let share = worker.map_or(length, |worker| days.share(day, worker));
            let take = (length - gone).min(share - used).clamp(0, left);
            (gone, used, left) = (gone + take, used + take, left - take);
            if take > 0 {
                self.done.push((day, take));
            }
            if left == 0 {
                break;
            }
            (day, gone, used) = (day + 1, 0, 0);
        }
        if let Some(desk) = piece.worker.and_then(|worker| desks.get_mut(worker)) {
            (desk.point, desk.used) = ((day, gone), used);
        }
        Some((day, gone))
    }

    /// The key task stands on the first working day that begins with all done; one that is too long for its day ends with
    /// it, as the schedule has it.
    fn key(&mut self, days: &Days, start: Point, piece: Piece) -> Option<Point> {
        let (mut day, mut room) = (start.0, -start.1);
        loop {
            day = days.work_day_from(day)?;
            let length = days.minutes(day)?;
            room += length;
            let begins = day > start.0 || start.1 == 0;
            if if piece.minutes <= length { begins } else { room >= piece.minutes } {
                self.finish = day;
                return Some((day, piece.minutes.min(length)));
            }
            day += 1;
        }
    }

    /// Working minutes done too late: after the due day, or on it when the key task waits for them.
    pub(super) fn minutes_after(&self, due: Option<usize>, key: bool) -> i64 {
        let late = |day: usize| due.is_none_or(|due| if key { day >= due } else { day > due });
        self.done.iter().filter(|(day, _)| late(*day)).map(|(_, minutes)| minutes).sum()
    }

    /// The tasks that drive the finish, the last first.
    pub(super) fn chain(&self) -> Vec<usize> {
        let mut chain = Vec::new();
        let mut here = self.last;
        while let Some(place) = here.filter(|_| chain.len() <= self.drivers.len()) {
            chain.push(place);
            here = self.drivers.get(place).copied().flatten();
        }
        chain
    }
}
