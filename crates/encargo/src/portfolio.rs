//! Several plans within one team's hours: one after the other by priority and due day, each in the time that those before it
//! leave; and each person's week over all of them. Places no task itself.

use crate::calendar::Day;
use crate::error::Error;
use crate::schedule::{Effort, Schedule, ScheduleRecord};
use crate::team::{Booking, Person};
use chrono::{Datelike, Days};
use encargo_noun::noun;
use std::collections::BTreeMap;

/// One plan among several.
#[noun]
#[serde(deny_unknown_fields)]
pub struct Engagement {
    /// The plan with its own terms; people are the same as in the others when their names are.
    #[cfg_attr(feature = "_js", tsify(type = "Schedule | ScheduleRecord"))]
    pub schedule: Schedule,
    /// Whose plan it is; nothing when nobody said.
    #[serde(default)]
    pub client: Option<String>,
    /// Who comes first: the smallest number, 0 when left out; then the earliest key date.
    #[serde(default)]
    pub priority: u8,
}

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

/// Several plans within one team's hours.
#[noun]
pub struct Portfolio {
    /// The levelled schedules, in the order the plans were given in. Each person's `booked` in the terms of one is what the
    /// plans before it have taken.
    #[cfg_attr(feature = "_js", tsify(type = "ScheduleRecord[]"))]
    pub schedules: Vec<Schedule>,
    /// Each person's weeks with work, by name and day.
    pub weeks: Vec<WeekLoad>,
}

impl Portfolio {
    /// Levels plans together: by priority, then by key date, then as they were given, each within the hours that the ones
    /// before it leave. Nobody works beyond their hours over all plans, and a plan alone is the plan by itself.
    ///
    /// ```
    /// use encargo::portfolio::{Engagement, Portfolio};
    /// # fn told(a: encargo::Schedule, b: encargo::Schedule) -> Result<(), encargo::Error> {
    /// let one = |schedule, client: &str| Engagement { schedule, client: Some(client.into()), priority: 0 };
    /// let portfolio = Portfolio::level(&[one(a, "Marta"), one(b, "Luz")], encargo::schedule::Effort::default())?;
    /// println!("{:?}", portfolio.weeks);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Schedule::level`].
    pub fn level(engagements: &[Engagement], effort: Effort) -> Result<Self, Error> {
        let mut order: Vec<usize> = (0..engagements.len()).collect();
        let rank = |place: &usize| {
            let engagement = engagements.get(*place)?;
            let day = engagement.schedule.key_date();
            Some((engagement.priority, day.is_none(), day))
        };
        order.sort_by_key(rank);
        let mut booked: BTreeMap<String, BTreeMap<Day, u32>> = BTreeMap::new();
        let mut levelled: Vec<Option<Schedule>> = vec![None; engagements.len()];
        for place in order {
            let Some(engagement) = engagements.get(place) else { continue };
            let ScheduleRecord { plan, mut terms, .. } = engagement.schedule.clone().into();
            for person in &mut terms.team.people {
                let taken = booked.get(&person.name).into_iter().flatten();
                person.booked.extend(taken.map(|(day, minutes)| Booking { day: *day, minutes: *minutes }));
            }
            let schedule = plan.schedule(terms)?.level(effort)?;
            for slot in schedule.slots() {
                let Some(person) = &slot.person else { continue };
                let days = booked.entry(person.clone()).or_default();
                for work in &slot.work {
                    *days.entry(work.day).or_default() += work.minutes;
                }
            }
            levelled.get_mut(place).into_iter().for_each(|slot| *slot = Some(schedule.clone()));
        }
        let schedules: Vec<Schedule> = levelled.into_iter().flatten().collect();
        let weeks = weeks(engagements, &schedules);
        Ok(Self { schedules, weeks })
    }
}

fn monday(day: Day) -> Day {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

/// Each person's weeks with work.
fn weeks(engagements: &[Engagement], schedules: &[Schedule]) -> Vec<WeekLoad> {
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
