//! What each person has to do in each week, over all plans; places nothing.

use super::Engagement;
use crate::calendar::Day;
use crate::schedule::Schedule;
use crate::team::Person;
use chrono::{Datelike, Days};
use encargo_noun::noun;
use std::collections::BTreeMap;

/// What somebody does for one client in a week.
#[noun]
#[derive(Eq)]
pub struct ClientMinutes {
    /// Whose plan; nothing when nobody said.
    pub client: Option<String>,
    /// Working minutes.
    pub minutes: u32,
}

/// What one person has to do in one week, over all plans.
#[noun]
#[derive(Eq)]
pub struct WeekLoad {
    /// Who.
    pub person: String,
    /// The Monday of the week.
    pub monday: Day,
    /// Working minutes over all plans.
    pub minutes: u32,
    /// The working minutes they have in it; nothing when nobody said their hours.
    pub available: Option<u32>,
    /// The same by client, in the order of the plans.
    pub clients: Vec<ClientMinutes>,
}

/// The Monday of a day's week.
pub(super) fn monday(day: Day) -> Day {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

/// Each person's weeks with work.
pub(super) fn weeks(engagements: &[Engagement], schedules: &[Schedule]) -> Vec<WeekLoad> {
    let mut loads: BTreeMap<(&str, Day), WeekLoad> = BTreeMap::new();
    for (engagement, schedule) in engagements.iter().zip(schedules) {
        for slot in schedule.slots() {
            let Some(name) = &slot.person else { continue };
            for work in &slot.work {
                let monday = monday(work.day);
                let load = loads.entry((name, monday)).or_insert_with(|| WeekLoad {
                    person: name.clone(),
                    monday,
                    minutes: 0,
                    available: available(&engagement.schedule, name, monday),
                    clients: Vec::new(),
                });
                load.minutes = load.minutes.saturating_add(work.minutes);
                match load.clients.iter_mut().find(|other| other.client == engagement.client) {
                    Some(other) => other.minutes = other.minutes.saturating_add(work.minutes),
                    None => {
                        load.clients.push(ClientMinutes { client: engagement.client.clone(), minutes: work.minutes });
                    }
                }
            }
        }
    }
    loads.into_values().collect()
}

/// The working minutes that somebody has in a week: their hours in proportion to each worked day.
fn available(schedule: &Schedule, name: &str, monday: Day) -> Option<u32> {
    let terms = schedule.terms();
    let person: &Person = terms.team.people.iter().find(|person| person.name == name)?;
    person.minutes_in_week(monday)?;
    let named = person.calendar.as_ref().and_then(|name| terms.calendars.get(name));
    let calendar = named.or(terms.calendar.as_ref()).cloned().unwrap_or_default();
    let week: u32 = calendar.week().iter().map(|minutes| u32::from(*minutes)).sum();
    let calendar = calendar.without(&person.off());
    let day = |day: Day| person.minutes_of(day, u32::from(calendar.minutes(day)), week);
    Some(monday.iter_days().take(7).map(day).sum())
}
