//! What can be done to a list: edited, reordered, merged, split, left out and taken back; says no word.

use super::{GoalFate, GoalList, PastGoal, checked};
use crate::error::{Error, Kind, clip};
use crate::goal::Goal;

impl GoalList {
    /// The list with one goal more, at its end.
    ///
    /// # Errors
    /// `goals.duplicate_id`.
    pub fn add(&self, goal: Goal) -> Result<Self, Error> {
        let goals = self.goals.iter().cloned().chain([goal]).collect();
        Ok(Self { goals: checked(goals)?, ..self.clone() })
    }

    /// The list with a goal as it is now written, in the place of the one with its id.
    ///
    /// # Errors
    /// `goals.unknown`.
    pub fn edit(&self, goal: Goal) -> Result<Self, Error> {
        let place = self.find(&goal.id)?;
        let mut list = self.clone();
        if let Some(old) = list.goals.get_mut(place) {
            *old = goal;
        }
        Ok(list)
    }

    /// The list with a goal at a place, from 1; behind all others when there are fewer.
    ///
    /// # Errors
    /// `goals.unknown`.
    pub fn move_to(&self, id: &str, place: u32) -> Result<Self, Error> {
        let mut list = self.clone();
        let goal = list.goals.remove(self.find(id)?);
        let to = usize::try_from(place.saturating_sub(1)).unwrap_or(usize::MAX);
        list.goals.insert(to.min(list.goals.len()), goal);
        Ok(list)
    }

    /// The list without a goal, which is kept among the past ones with the reason. Goals that served it serve what it served.
    ///
    /// # Errors
    /// `goals.unknown`.
    pub fn leave_out(&self, id: &str, reason: Option<&str>) -> Result<Self, Error> {
        let place = self.find(id)?;
        let mut list = self.clone();
        let goal = list.goals.remove(place);
        let above = goal.serves.clone();
        list.serve(id, above.as_deref());
        list.keep(goal, GoalFate::LeftOut, Vec::new(), reason, place);
        Ok(list)
    }

    /// The list with a goal that had left it, as it was, at the place that it had.
    ///
    /// # Errors
    /// `goals.unknown` when no goal of that id has left; `goals.duplicate_id` when one is there again.
    pub fn take_back(&self, id: &str) -> Result<Self, Error> {
        let found = self.past.iter().rposition(|past| past.goal.id == id);
        let at = found.ok_or_else(|| Error::from(Kind::GoalsUnknown { goal: clip(id) }))?;
        let mut list = self.clone();
        let past = list.past.remove(at);
        let to = usize::try_from(past.place.saturating_sub(1)).unwrap_or(usize::MAX);
        list.goals.insert(to.min(list.goals.len()), past.goal);
        list.goals = checked(list.goals)?;
        Ok(list)
    }

    /// The list with a goal made part of another, which takes from it what it lacks itself: measure, days, owner, reason,
    /// means. Its own words stay; what the other said is kept among the past goals.
    ///
    /// ```
    /// use encargo::{Goal, Language, goals::GoalList};
    /// let today = "2026-11-30".parse().unwrap();
    /// let goal = |id: &str, outcome: &str| Goal::new(id, Language::English, outcome);
    /// let web = Goal { owner: Some("Ana".into()), ..goal("site", "have a web site") };
    /// let list = GoalList::new(Language::English, today, vec![goal("shop", "open the shop"), web])?.merge("shop", "site")?;
    /// assert_eq!((list.goals[0].owner.as_deref(), list.past[0].into[0].as_str()), (Some("Ana"), "shop"));
    /// # Ok::<(), encargo::Error>(())
    /// ```
    ///
    /// # Errors
    /// `goals.unknown`; `goals.too_few` when both are the same goal.
    pub fn merge(&self, id: &str, other: &str) -> Result<Self, Error> {
        let (keep, place) = (self.find(id)?, self.find(other)?);
        if keep == place {
            return Err(Kind::GoalsTooFew { goal: clip(id) }.into());
        }
        let mut list = self.clone();
        let gone = list.goals.remove(place);
        list.serve(other, Some(id));
        if let Some(kept) = list.goals.iter_mut().find(|goal| goal.id == id) {
            fill(kept, &gone);
        }
        list.keep(gone, GoalFate::Merged, vec![id.to_owned()], None, place);
        Ok(list)
    }

    /// The list with a goal made into several, in its place. What a part does not say it takes from the whole: its days,
    /// rhythm, owner, reason and what it serves, but no measure. Goals that served the whole serve the first part.
    ///
    /// # Errors
    /// `goals.unknown`; `goals.too_few` for fewer than two parts; `goals.duplicate_id`.
    pub fn split(&self, id: &str, parts: Vec<Goal>) -> Result<Self, Error> {
        let place = self.find(id)?;
        if parts.len() < 2 {
            return Err(Kind::GoalsTooFew { goal: clip(id) }.into());
        }
        let mut list = self.clone();
        let whole = list.goals.remove(place);
        let into: Vec<String> = parts.iter().map(|part| part.id.clone()).collect();
        let parts = parts.into_iter().map(|mut part| {
            part.due = part.due.or(whole.due);
            part.cadence = part.cadence.or_else(|| whole.cadence.clone());
            part.owner = part.owner.or_else(|| whole.owner.clone());
            part.why = part.why.or_else(|| whole.why.clone());
            part.serves = part.serves.or_else(|| whole.serves.clone());
            part
        });
        let tail = list.goals.split_off(place);
        list.goals.extend(parts);
        list.goals.extend(tail);
        list.goals = checked(list.goals)?;
        list.serve(id, into.first().map(String::as_str));
        list.keep(whole, GoalFate::Split, into, None, place);
        Ok(list)
    }

    /// Whatever served one goal serves another; itself excepted.
    fn serve(&mut self, gone: &str, above: Option<&str>) {
        for goal in self.goals.iter_mut().filter(|goal| goal.serves.as_deref() == Some(gone)) {
            goal.serves = above.filter(|above| *above != goal.id).map(str::to_owned);
        }
    }

    fn keep(&mut self, goal: Goal, fate: GoalFate, into: Vec<String>, reason: Option<&str>, place: usize) {
        let place = u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1);
        self.past.push(PastGoal { goal, fate, into, reason: reason.map(str::to_owned), place });
    }
}

/// What a goal lacks, from another.
fn fill(goal: &mut Goal, other: &Goal) {
    goal.measure = goal.measure.take().or_else(|| other.measure.clone());
    goal.due = goal.due.or(other.due);
    goal.cadence = goal.cadence.take().or_else(|| other.cadence.clone());
    goal.owner = goal.owner.take().or_else(|| other.owner.clone());
    goal.why = goal.why.take().or_else(|| other.why.clone());
    goal.means = goal.means.take().or_else(|| other.means.clone());
    goal.confidence = goal.confidence.or(other.confidence);
    let serves = other.serves.clone().filter(|serves| *serves != goal.id);
    goal.serves = goal.serves.take().filter(|serves| *serves != other.id).or(serves);
    for prerequisite in &other.prerequisites {
        if !goal.prerequisites.contains(prerequisite) {
            goal.prerequisites.push(prerequisite.clone());
        }
    }
    for provenance in &other.provenance {
        if !goal.provenance.iter().any(|known| known.part == provenance.part) {
            goal.provenance.push(provenance.clone());
        }
    }
}
