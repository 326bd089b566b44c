//! Who does each task: of several who fill its role, whoever is done with it soonest; gives no task its day.

use crate::calendar::{Calendar, Day};
use crate::plan::{Assignment, Plan, Task};
use crate::schedule::Terms;
use crate::team::Person;
use std::collections::BTreeMap;

/// How many days ahead somebody's free time is looked for.
const AHEAD: usize = 400;

/// Somebody of several, and the day on which they have time again.
struct Desk<'a> {
    person: &'a Person,
    calendar: &'a Calendar,
    week: u32,
    booked: BTreeMap<Day, u32>,
    /// The first day with time, and the minutes that are gone of it.
    free: Day,
    gone: u32,
}

/// A moment: a day, and how many thousandths of its work are gone.
type Moment = (Day, u32);

impl Desk<'_> {
    /// The working minutes of a day that nothing else has, and those of them that are gone when work begins at a moment.
    fn of(&self, day: Day, ready: Moment) -> (u32, u32) {
        let all = self.person.minutes_of(day, u32::from(self.calendar.minutes(day)), self.week);
        let booked = if self.booked.is_empty() { 0 } else { self.booked.get(&day).copied().unwrap_or(0) };
        let all = all.saturating_sub(booked);
        let own = if day == self.free { self.gone } else { 0 };
        let waited = if day == ready.0 { all * ready.1.min(1_000) / 1_000 } else { 0 };
        (all, own.max(waited).min(all))
    }

    /// The day on which so much work ends that begins at a moment at the soonest, and the minutes of it and of all that are
    /// gone then; nothing when there is no time.
    fn done(&self, ready: Moment, minutes: u32) -> Option<(Day, u32, u32)> {
        let mut left = minutes;
        for day in self.free.max(ready.0).iter_days().take(AHEAD) {
            let (all, gone) = self.of(day, ready);
            if all - gone >= left {
                return Some((day, gone + left, all));
            }
            left -= all - gone;
        }
        None
    }
}

/// The person of each task, by place in the team: the first role of it that somebody with hours fills. One alone does all of
/// it; of several whoever has begun it, else whoever has it done soonest, task by task in the plan's order; of two who are as
/// soon whoever did what it waits for, else whoever has most of that day left, else the first of the team. `calendars` are
/// those of the people, without their days off.
pub(super) fn doers(plan: &Plan, terms: &Terms, calendars: &[&Calendar]) -> Vec<Option<usize>> {
    let people = &terms.team.people;
    let mut roles: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, person) in people.iter().enumerate().filter(|(_, person)| person.has_hours()) {
        for role in &person.roles {
            let who = roles.entry(role.as_str()).or_default();
            if who.last() != Some(&place) {
                who.push(place);
            }
        }
    }
    let who = |task: &Task| {
        let found = task.responsible().flat_map(Assignment::filled_by).find_map(|role| roles.get(role));
        found.map_or(&[][..], Vec::as_slice)
    };
    if roles.values().all(|who| who.len() < 2) {
        return plan.tasks().iter().map(|task| who(task).first().copied()).collect();
    }
    let states: BTreeMap<String, _> =
        terms.history.states(terms.today).into_iter().map(|told| (told.task.clone(), told)).collect();
    let mut desks: Vec<Desk<'_>> = people
        .iter()
        .zip(calendars)
        .map(|(person, calendar)| {
            let mut booked = BTreeMap::new();
            for booking in &person.booked {
                let minutes = booked.entry(booking.day).or_insert(0u32);
                *minutes = minutes.saturating_add(booking.minutes);
            }
            let week = calendar.week().iter().map(|minutes| u32::from(*minutes)).sum();
            Desk { person, calendar, week, booked, free: terms.first_day(), gone: 0 }
        })
        .collect();
    let mut done: Vec<Moment> = Vec::with_capacity(plan.tasks().len());
    let mut doers: Vec<Option<usize>> = Vec::with_capacity(plan.tasks().len());
    for (task, needs) in plan.tasks().iter().zip(plan.needs()) {
        let state = states.get(&task.id);
        let minutes = match state {
            Some(state) if state.status.is_over() => 0,
            Some(state) => state.remaining.unwrap_or(task.effort.likely),
            None => task.effort.likely,
        };
        let ready = needs.iter().filter_map(|need| done.get(*need)).max().copied().unwrap_or((terms.first_day(), 0));
        let did = |place: &usize| needs.iter().any(|need| doers.get(*need) == Some(&Some(*place)));
        let has_it = state.and_then(|state| state.person.as_deref());
        let mut best: Option<(_, usize)> = None;
        let mut end: Option<(Day, u32, u32)> = None;
        for place in who(task) {
            let Some(desk) = desks.get(*place) else { continue };
            let ends = if minutes == 0 { None } else { desk.done(ready, minutes) };
            let other = has_it != Some(desk.person.name.as_str());
            let (never, day) = (ends.is_none() && minutes > 0, ends.map(|(day, ..)| day));
            let rank = (other, never, day, !did(place), ends.map(gone));
            if best.as_ref().is_none_or(|(least, _)| rank < *least) {
                (best, end) = (Some((rank, *place)), ends);
            }
        }
        let doer = best.map(|(_, place)| place);
        if let (Some(desk), Some((day, gone, _))) = (doer.and_then(|doer| desks.get_mut(doer)), end) {
            (desk.free, desk.gone) = (day, gone);
        }
        done.push(end.map_or(ready, |end| (end.0, gone(end))));
        doers.push(doer);
    }
    doers
}

/// The thousandths of a day that are gone at the end of some work.
fn gone((_, gone, all): (Day, u32, u32)) -> u32 {
    gone * 1_000 / all.max(1)
}
