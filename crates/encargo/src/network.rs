//! A plan as numbers: order, passes, floats; knows no words.

mod dates;
mod ids;
mod order;
mod pass;

use crate::error::{Error, Kind, clip};
use crate::plan::DependencyKind;
use crate::plan::order::say_circle;
pub use dates::NetworkDates;
use encargo_noun::noun;
use ids::{BATCH, Ids};
pub use pass::{Passes, Times};

/// What an activity waits for.
#[noun]
#[derive(Default, Eq)]
#[serde(deny_unknown_fields)]
pub struct Precedence {
    /// The id of the activity that comes before.
    pub task: String,
    /// What waits for what; the start for the finish when left out.
    #[serde(default)]
    pub kind: DependencyKind,
    /// Working minutes between the two; negative for a lead.
    #[serde(default)]
    pub lag: i32,
}

impl<S: Into<String>> From<S> for Precedence {
    /// Starts after that one has finished.
    fn from(task: S) -> Self {
        Self { task: task.into(), kind: DependencyKind::FinishToStart, lag: 0 }
    }
}

/// One piece of work, as a network sees it.
#[noun]
#[derive(Default, Eq)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Its name, once in the network.
    pub id: String,
    /// How long it takes, in working minutes.
    pub minutes: u32,
    /// What it waits for.
    #[serde(default)]
    pub after: Vec<Precedence>,
}

/// Activities and what they wait for, checked and laid out in an order that can be worked.
///
/// ```
/// use encargo::network::{Activity, Network};
/// let activity = |id: &str, minutes, after: &[&str]| Activity {
///     id: id.into(), minutes, after: after.iter().map(|id| (*id).into()).collect(),
/// };
/// let network = Network::new(&[activity("edit", 60, &["draft"]), activity("draft", 120, &[])])?;
/// assert_eq!(network.passes().end(), 180);
/// # Ok::<(), encargo::Error>(())
/// ```
#[derive(Clone, Debug)]
#[cfg_attr(feature = "_python", pyo3::pyclass(from_py_object, module = "encargo"))]
pub struct Network {
    ids: Ids,
    // Invariant: a position needs lower positions only. Places are as given; positions as worked.
    /// The position of each place, and the place of each position; both empty when they are the same.
    positions: Vec<u32>,
    places: Vec<u32>,
    /// The working minutes of each position.
    minutes: Vec<i32>,
    needs: Needs,
}

/// Who needs whom: the needs of all, one after the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Needs {
    /// Where the needs of each begin, and where the last end.
    pub(crate) starts: Vec<u32>,
    /// The one needed.
    pub(crate) of: Vec<u32>,
    /// How it is needed; empty when all start after a finish without a lag.
    pub(crate) links: Vec<Link>,
}

/// How one needs another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) lag: i32,
    pub(crate) kind: DependencyKind,
}

impl Network {
    /// How many activities a network may have.
    pub const LIMIT: usize = 2_000_000;
    /// How many dependencies a network may have.
    pub const DEPENDENCIES: usize = 8 * Self::LIMIT;
    /// The longest activity and the longest lag, in working minutes.
    pub const LONGEST: u32 = 10_000_000;

    /// Reads activities in any order.
    ///
    /// # Errors
    /// `network.duplicate_id`, `network.unknown_need`, `network.cycle` with the ids of one circle, `network.minutes` and
    /// `network.too_large`.
    pub fn new(activities: &[Activity]) -> Result<Self, Error> {
        let (needed, bytes) = activities.iter().fold((0, 0), |(needed, bytes): (usize, usize), activity| {
            (needed + activity.after.len(), bytes + activity.id.len())
        });
        limited("activities", activities.len(), Self::LIMIT)?;
        limited("dependencies", needed, Self::DEPENDENCIES)?;
        limited("bytes", bytes, u32::MAX as usize / 2)?;
        let ids = Ids::of(activities.iter().map(|activity| activity.id.as_str()), bytes).map_err(|place| {
            let id = activities.get(place).map(|activity| clip(&activity.id)).unwrap_or_default();
            Error::from(Kind::NetworkDuplicate { id })
        })?;
        let needs = read(activities, needed, &ids)?;
        let minutes = |activity: &Activity| working(&activity.id, activity.minutes);
        if order::stands(&needs) {
            let minutes = activities.iter().map(minutes).collect::<Result<_, _>>()?;
            return Ok(Self { ids, positions: Vec::new(), places: Vec::new(), minutes, needs });
        }
        let places = order::order(&needs).map_err(|circle| {
            let circle = say_circle(circle.iter().filter_map(|place| ids.name(*place as usize)));
            Error::from(Kind::NetworkCycle { circle })
        })?;
        let positions = order::turned(&places);
        let needs = needs.moved(&places, &positions);
        let laid = places.iter().filter_map(|place| activities.get(*place as usize)).map(minutes);
        let minutes = laid.collect::<Result<_, _>>()?;
        Ok(Self { ids, positions, places, minutes, needs })
    }

    /// How many activities.
    pub fn len(&self) -> usize {
        self.minutes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.minutes.is_empty()
    }

    /// The id of the activity at a place, counted from 0 in the order given.
    pub fn id(&self, place: usize) -> Option<&str> {
        self.ids.name(place)
    }

    /// The place of an id.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.ids.place(id).map(|place| place as usize)
    }

    /// The working minutes of the activity at a place.
    pub fn minutes(&self, place: usize) -> Option<u32> {
        self.minutes.get(self.position(place)?).map(|minutes| minutes.unsigned_abs())
    }

    /// Changes how long the activity with an id takes; the passes are run again in the time of the passes alone.
    ///
    /// # Errors
    /// `network.unknown_activity` and `network.minutes`.
    pub fn set_minutes(&mut self, id: &str, minutes: u32) -> Result<(), Error> {
        let minutes = working(id, minutes)?;
        let position = self.place(id).and_then(|place| self.position(place));
        match position.and_then(|position| self.minutes.get_mut(position)) {
            Some(slot) => *slot = minutes,
            None => return Err(Kind::NetworkUnknown { id: clip(id) }.into()),
        }
        Ok(())
    }

    /// The same network in which the activity with an id takes so long.
    ///
    /// # Errors
    /// As [`Network::set_minutes`].
    pub fn with_minutes(mut self, id: &str, minutes: u32) -> Result<Self, Error> {
        self.set_minutes(id, minutes)?;
        Ok(self)
    }

    /// Where a place stands in the order that can be worked.
    pub(crate) fn position(&self, place: usize) -> Option<usize> {
        if self.positions.is_empty() {
            return (place < self.len()).then_some(place);
        }
        self.positions.get(place).map(|position| *position as usize)
    }

    /// The place of a position.
    pub(crate) fn place_at(&self, position: usize) -> Option<usize> {
        if self.places.is_empty() {
            return (position < self.len()).then_some(position);
        }
        self.places.get(position).map(|place| *place as usize)
    }

    /// Who needs whom, by position.
    pub(crate) fn needs(&self) -> &Needs {
        &self.needs
    }
}

impl Needs {
    /// The needs of one.
    pub(crate) fn of(&self, index: usize) -> &[u32] {
        self.of.get(self.range(index)).unwrap_or_default()
    }

    /// How one needs them; empty when all start after a finish without a lag.
    pub(crate) fn links(&self, index: usize) -> &[Link] {
        self.links.get(self.range(index)).unwrap_or_default()
    }

    /// The needs of one, each with how it is needed.
    pub(crate) fn linked(&self, index: usize) -> impl Iterator<Item = (usize, Link)> {
        let links = self.links(index).iter().copied().chain(std::iter::repeat(Link::default()));
        self.of(index).iter().map(|need| *need as usize).zip(links)
    }

    fn range(&self, index: usize) -> std::ops::Range<usize> {
        let at = |index: usize| self.starts.get(index).copied().unwrap_or(0) as usize;
        at(index)..at(index + 1)
    }

    /// The same needs, renumbered.
    fn moved(&self, places: &[u32], positions: &[u32]) -> Self {
        let mut moved = Self {
            starts: Vec::with_capacity(self.starts.len()),
            of: Vec::with_capacity(self.of.len()),
            links: Vec::with_capacity(self.links.len()),
        };
        moved.starts.push(0);
        for place in places {
            let needs = self.of(*place as usize);
            moved.of.extend(needs.iter().filter_map(|need| positions.get(*need as usize)));
            moved.links.extend_from_slice(self.links(*place as usize));
            moved.starts.push(u32::try_from(moved.of.len()).unwrap_or(u32::MAX));
        }
        moved
    }
}

/// Finds every need by its name.
fn read(activities: &[Activity], needed: usize, ids: &Ids) -> Result<Needs, Error> {
    let mut needs =
        Needs { starts: Vec::with_capacity(activities.len() + 1), of: Vec::with_capacity(needed), links: Vec::new() };
    needs.starts.push(0);
    let (mut end, mut plain) = (0, true);
    let (mut batch, mut count) = ([""; BATCH], 0);
    // one walk over the records: they are most of the memory that is touched
    for activity in activities {
        for need in &activity.after {
            plain &= need.kind == DependencyKind::FinishToStart && need.lag == 0;
            if let Some(slot) = batch.get_mut(count) {
                (*slot, count) = (need.task.as_str(), count + 1);
            }
            if count == BATCH {
                found(activities, ids, &batch, count, &mut needs.of)?;
                count = 0;
            }
        }
        end += activity.after.len();
        needs.starts.push(u32::try_from(end).unwrap_or(u32::MAX));
    }
    found(activities, ids, &batch, count, &mut needs.of)?;
    if !plain {
        needs.links.reserve_exact(needed);
        for (activity, need) in activities.iter().flat_map(|one| one.after.iter().map(move |need| (one, need))) {
            if need.lag.unsigned_abs() > Network::LONGEST {
                return Err(Kind::NetworkMinutes { task: clip(&activity.id) }.into());
            }
            needs.links.push(Link { lag: need.lag, kind: need.kind });
        }
    }
    Ok(needs)
}

/// Finds a batch of needs.
fn found(
    activities: &[Activity],
    ids: &Ids,
    batch: &[&str; BATCH],
    count: usize,
    of: &mut Vec<u32>,
) -> Result<(), Error> {
    let mut places = [None; BATCH];
    ids.places(batch, count, &mut places);
    for place in places.iter().take(count) {
        match place {
            Some(place) => of.push(*place),
            None => return Err(unknown(activities, of.len())),
        }
    }
    Ok(())
}

/// The need that was not found, by its number.
fn unknown(activities: &[Activity], number: usize) -> Error {
    let mut all = activities.iter().flat_map(|one| one.after.iter().map(move |need| (one, need)));
    let (task, need) = all.nth(number).map(|(one, need)| (clip(&one.id), clip(&need.task))).unwrap_or_default();
    Kind::NetworkUnknownNeed { task, need }.into()
}

fn limited(what: &str, count: usize, limit: usize) -> Result<(), Error> {
    if count > limit { Err(Kind::NetworkTooLarge { what: what.to_owned(), count, limit }.into()) } else { Ok(()) }
}

fn working(id: &str, minutes: u32) -> Result<i32, Error> {
    let allowed = i32::try_from(minutes).ok().filter(|_| minutes <= Network::LONGEST);
    allowed.ok_or_else(|| Kind::NetworkMinutes { task: clip(id) }.into())
}

#[cfg(test)]
mod tests;
