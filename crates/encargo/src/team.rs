//! People, roles, capacity.

use encargo_noun::noun;

/// A person who does or approves work.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name as shown: `Ana`.
    pub name: String,
    /// The roles this person fills: `va`, `client`, `designer`.
    pub roles: Vec<String>,
    /// Hours a week for this client; nothing when nobody said.
    #[serde(default)]
    pub hours_per_week: Option<u32>,
}

/// Who fills which role.
#[noun]
#[derive(Eq, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Team {
    /// The people.
    pub people: Vec<Person>,
}
