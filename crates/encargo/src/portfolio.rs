//! Several plans within one team's hours: one after the other by priority and due day, each in the time that those before it
//! leave; and each person's week over all of them. Places no task itself.

mod moves;
mod package;
mod repeated;
mod week;
mod weeks;

use crate::calendar::Day;
use crate::error::Error;
use crate::schedule::{Effort, Schedule, ScheduleRecord};
use crate::team::Booking;
use encargo_noun::noun;
use std::collections::BTreeMap;

pub use moves::{PlanMoved, PortfolioWhatIf};
pub use package::{Package, PackageUse};
pub use repeated::Repeated;
pub use week::WeekTask;
pub use weeks::{ClientMinutes, WeekLoad};

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

/// Several plans within one team's hours.
#[noun]
pub struct Portfolio {
    /// The levelled schedules, in the order the plans were given in. Each person's `booked` in the terms of one is what the
    /// plans before it have taken.
    #[cfg_attr(feature = "_js", tsify(type = "ScheduleRecord[]"))]
    pub schedules: Vec<Schedule>,
    /// Whose each of them is, in the same order; nothing when nobody said.
    pub clients: Vec<Option<String>>,
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
        let weeks = weeks::weeks(engagements, &schedules);
        let clients = engagements.iter().map(|engagement| engagement.client.clone()).collect();
        Ok(Self { schedules, clients, weeks })
    }
}

impl Portfolio {
    /// Whose a plan is, by its place.
    fn client(&self, place: usize) -> Option<&String> {
        self.clients.get(place)?.as_ref()
    }
}
