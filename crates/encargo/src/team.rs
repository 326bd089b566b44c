//! People, roles, capacity.

mod hours;
mod off;

use crate::calendar::Day;
use encargo_noun::noun;
use rust_decimal::Decimal;

pub use hours::WeekHours;
pub(crate) use hours::figure;
pub use off::DaysOff;

/// Time that somebody has promised to other work.
#[noun]
#[derive(Copy, Eq)]
#[serde(deny_unknown_fields)]
pub struct Booking {
    /// The day.
    pub day: Day,
    /// Working minutes of it.
    pub minutes: u32,
}

/// A person who does or approves work.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name as shown: `Ana`.
    pub name: String,
    /// The roles this person fills: `va`, `client`, `designer`.
    pub roles: Vec<String>,
    /// Hours a week for this client, from 0 to 168, counted to the minute: `7.5`. None at all when 0, which fills no role;
    /// nothing when nobody said.
    #[serde(default, with = "hours::figure")]
    pub hours_per_week: Option<Decimal>,
    /// The weeks in which it is other hours than that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weeks: Vec<WeekHours>,
    /// The calendar this person works by, of those named in the terms; that of the terms when left out.
    #[serde(default)]
    pub calendar: Option<String>,
    /// The days this person is away: a day, or from one to another.
    #[serde(default, with = "off::written")]
    #[cfg_attr(feature = "_js", tsify(type = "(Day | DaysOff)[]"))]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<off::written::Written>"))]
    pub days_off: Vec<DaysOff>,
    /// How many tasks this person works on at once, an equal share of the day's hours each; one when left out.
    #[serde(default)]
    pub tasks_at_once: Option<u8>,
    /// The time that this person has promised to other work, and that is nobody else's: what is left of their hours is less.
    #[serde(default)]
    pub booked: Vec<Booking>,
}

impl Person {
    /// Somebody of whom only the name and the roles are known.
    pub fn new<R: Into<String>>(name: impl Into<String>, roles: impl IntoIterator<Item = R>) -> Self {
        Self {
            name: name.into(),
            roles: roles.into_iter().map(Into::into).collect(),
            hours_per_week: None,
            weeks: Vec::new(),
            calendar: None,
            days_off: Vec::new(),
            tasks_at_once: None,
            booked: Vec::new(),
        }
    }
}

/// Who fills which role.
#[noun]
#[derive(Eq, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Team {
    /// The people.
    pub people: Vec<Person>,
}

impl From<Vec<Person>> for Team {
    fn from(people: Vec<Person>) -> Self {
        Self { people }
    }
}

impl FromIterator<Person> for Team {
    fn from_iter<I: IntoIterator<Item = Person>>(people: I) -> Self {
        Self { people: people.into_iter().collect() }
    }
}

impl Team {
    /// The first person who fills a role.
    ///
    /// ```
    /// use encargo::team::{Person, Team};
    /// let team = Team::from(vec![Person::new("Ana", ["va"])]);
    /// assert_eq!(team.person("va").unwrap().name, "Ana");
    /// assert!(team.person("designer").is_none());
    /// ```
    pub fn person(&self, role: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.roles.iter().any(|filled| filled == role))
    }

    /// Whether somebody of that name is in it.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.people.iter().any(|person| person.name == name)
    }

    /// The first person who fills the first of these roles that anybody fills: a role, then those that stand in for it.
    pub(crate) fn filling<'a>(&self, roles: impl IntoIterator<Item = &'a str>) -> Option<&Person> {
        roles.into_iter().find_map(|role| self.person(role))
    }

    /// The person who answers for a goal: by name, or by the role that `assistant` and `client` stand for.
    pub(crate) fn owner(&self, owner: &str) -> Option<&Person> {
        let named = self.people.iter().find(|person| person.name.to_lowercase() == owner.trim().to_lowercase());
        named.or_else(|| self.person(owner)).or_else(|| (owner == "assistant").then(|| self.person("va"))?)
    }
}
