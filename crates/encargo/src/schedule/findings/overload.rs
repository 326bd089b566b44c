//! People who have more work in a week than hours, in a schedule that did not ask for them; computes no day.

use crate::calendar::{Calendar, Day};
use crate::finding::{Finding, Severity, finding};
use crate::language::{Language, Text};
use crate::say;
use crate::schedule::net::Net;
use crate::schedule::{Slot, Terms};
use crate::team::Person;
use chrono::{Datelike, Days};
use std::collections::BTreeMap;

/// How many weeks of one task are looked at.
const WEEKS: usize = 200;

/// One finding for each person, in the order of the team: the first week that is too full, and how many there are.
pub(super) fn overloaded(terms: &Terms, net: &Net<'_>, slots: &[Slot]) -> Vec<Finding> {
    let base = terms.calendar.clone().unwrap_or_default();
    let mut found = Vec::new();
    for (place, person) in terms.team.people.iter().enumerate() {
        if person.hours_per_week.is_none() && person.weeks.is_empty() && person.booked.is_empty() {
            continue;
        }
        let named = person.calendar.as_ref().and_then(|name| terms.calendars.get(name)).unwrap_or(&base);
        let own = named.clone().without(&person.off());
        let tasks = slots.iter().enumerate().filter(|(task, _)| net.axes.doers.get(*task) == Some(&Some(place)));
        let mut weeks: BTreeMap<Day, u64> = BTreeMap::new();
        for (task, slot) in tasks {
            spread(&own, slot, u64::try_from(net.work(task)).unwrap_or(0), terms.first_day(), &mut weeks);
        }
        let mut full = weeks.iter().filter_map(|(monday, minutes)| {
            let has = available(person, &own, *monday);
            (*minutes > has).then_some((*monday, *minutes, has))
        });
        if let Some(first) = full.next() {
            found.push(said(&person.name, first, full.count()));
        }
    }
    found
}

/// The work of a task over the weeks of its slot, in proportion to their working days.
fn spread(calendar: &Calendar, slot: &Slot, work: u64, first: Day, weeks: &mut BTreeMap<Day, u64>) {
    let start = slot.start.max(first);
    let days = |from: Day, to: Day| {
        let before = from.pred_opt().unwrap_or(from);
        u64::try_from(calendar.worked_behind(before, to)).unwrap_or(0)
    };
    let whole = days(start, slot.finish);
    if work == 0 || start > slot.finish || whole == 0 {
        return;
    }
    let monday = start.checked_sub_days(Days::new(u64::from(start.weekday().num_days_from_monday()))).unwrap_or(start);
    for monday in monday.iter_weeks().take_while(|monday| *monday <= slot.finish).take(WEEKS) {
        let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
        let part = days(monday.max(start), sunday.min(slot.finish));
        *weeks.entry(monday).or_default() += work.saturating_mul(part) / whole;
    }
}

/// The working minutes that somebody has in a week, less what is promised to other work.
fn available(person: &Person, own: &Calendar, monday: Day) -> u64 {
    let week: u32 = own.week().iter().map(|minutes| u32::from(*minutes)).sum();
    let day = |day: Day| {
        let booked =
            person.booked.iter().filter(|booking| booking.day == day).map(|booking| u64::from(booking.minutes));
        u64::from(person.minutes_of(day, u32::from(own.minutes(day)), week)).saturating_sub(booked.sum())
    };
    monday.iter_days().take(7).map(day).sum()
}

fn said(name: &str, (monday, minutes, has): (Day, u64, u64), more: usize) -> Finding {
    let hours = |minutes: u64, language: Language| say::duration(u32::try_from(minutes).unwrap_or(u32::MAX), language);
    let week = say::date(monday);
    let (es, en) = match more {
        0 => (String::new(), String::new()),
        1 => (", y otra semana más le pasa lo mismo".to_owned(), ", and it is so in one more week".to_owned()),
        more => (format!(", y otras {more} semanas le pasa lo mismo"), format!(", and it is so in {more} more weeks")),
    };
    finding(
        "schedule.overloaded",
        Severity::Warning,
        name,
        Text::new(
            format!(
                "A {name} le tocan {} en la semana del {} y tiene {}{es}.",
                hours(minutes, Language::Spanish),
                week.es,
                hours(has, Language::Spanish)
            ),
            format!(
                "{name} has {} of work in the week of {} and {} of time{en}.",
                hours(minutes, Language::English),
                week.en,
                hours(has, Language::English)
            ),
        ),
        Text::new(
            "Ajusta el plan a sus horas o reparte sus tareas.",
            "Level the plan to their hours, or share out their tasks.",
        ),
    )
}
