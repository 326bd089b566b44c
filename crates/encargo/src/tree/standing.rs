//! How far each goal is and how well it is set, rolled up from the bottom: by the mean or by the weakest link.

use super::Tree;
use crate::assessment::Grounds;
use crate::calendar::Day;
use crate::goal::Goal;
use crate::history::{CheckIn, History, TaskState, TaskStatus};
use crate::progress::{Progress, progress_of};
use encargo_noun::noun;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;

word! {
    /// How what is below counts for what is above.
    pub enum Rollup {
        /// The mean of what is known.
        Mean = "mean",
        /// The least of all; unknown where one is unknown.
        WeakestLink = "weakest_link",
    }
}

/// How one goal stands.
#[noun]
#[derive(Eq)]
pub struct Standing {
    /// The goal's id.
    pub goal: String,
    /// How many goals there are above it.
    pub depth: usize,
    /// How much of its own way is done, in percent: 100 when it is finished, else its last value between baseline and
    /// target; nothing when that cannot be told.
    pub own_percent: Option<u8>,
    /// Its own, where it can be told: a measured value outweighs the work below. Else rolled up from the goals that serve
    /// it.
    pub percent: Option<u8>,
    /// How well it is set, from 0 to 100: the score of its assessment.
    pub own_score: u8,
    /// The same, its own and those of the goals that serve it.
    pub score: u8,
    /// The goal below it that holds it back most: the least rolled-up percent, the first of equals.
    pub weakest: Option<String>,
}

impl Tree {
    /// How every goal stands on a day, in the order of the goals. What happened to a goal is told by its id, and so are
    /// the values of its measure; values that name no goal are those of a tree's only goal.
    pub fn standing(&self, rollup: Rollup, history: &History, day: Day) -> Vec<Standing> {
        let states: BTreeMap<String, TaskState> =
            history.states(day).into_iter().map(|told| (told.task.clone(), told)).collect();
        let alone = self.goals().len() == 1;
        let mut values: BTreeMap<&str, (Day, Decimal)> = BTreeMap::new();
        for check_in in history.check_ins().iter().filter(|check_in| check_in.day <= day) {
            let only = self.goals().first().filter(|_| alone).map(|goal| goal.id.as_str());
            if let Some(goal) = check_in.goal.as_deref().or(only) {
                let last = values.entry(goal).or_insert((check_in.day, check_in.value));
                if check_in.day >= last.0 {
                    *last = (check_in.day, check_in.value);
                }
            }
        }
        let own = |goal: &Goal| own(goal, states.get(&goal.id), values.get(goal.id.as_str()).map(|last| last.1), day);
        let mut standings: Vec<Standing> = self.goals().iter().map(own).collect();
        let mut below: Vec<Vec<usize>> = vec![Vec::new(); standings.len()];
        for place in &self.order {
            let children = below.get(*place).cloned().unwrap_or_default();
            let known: Vec<(u8, u8, String)> = children
                .iter()
                .filter_map(|child| standings.get(*child))
                .map(|child| (child.percent.unwrap_or(0), child.score, child.goal.clone()))
                .collect();
            let percents: Vec<Option<u8>> =
                children.iter().filter_map(|child| standings.get(*child)).map(|child| child.percent).collect();
            if let Some(standing) = standings.get_mut(*place).filter(|_| !known.is_empty()) {
                standing.percent = standing.own_percent.or_else(|| rolled(rollup, &percents));
                let scores = known.iter().map(|row| Some(row.1)).chain([Some(standing.own_score)]);
                standing.score = rolled(rollup, &scores.collect::<Vec<_>>()).unwrap_or(standing.own_score);
                standing.weakest = known.into_iter().min_by_key(|row| row.0).map(|row| row.2);
            }
            if let Some(list) = self.above.get(*place).copied().flatten().and_then(|parent| below.get_mut(parent)) {
                list.push(*place);
            }
        }
        for place in self.order.iter().rev() {
            let depth =
                self.above.get(*place).copied().flatten().and_then(|parent| standings.get(parent)).map(|s| s.depth);
            if let (Some(depth), Some(standing)) = (depth, standings.get_mut(*place)) {
                standing.depth = depth + 1;
            }
        }
        standings
    }
}

impl Tree {
    /// How far the measure of every goal is on a day, how it moves and where it will be, in the order of the goals: what
    /// [`Goal::progress`] says of each, in one pass over the history. Values that name no goal are those of a tree's only
    /// goal.
    pub fn progress(&self, history: &History, day: Day) -> Vec<Progress> {
        let mut own: BTreeMap<&str, Vec<&CheckIn>> = BTreeMap::new();
        let only = self.goals().first().filter(|_| self.goals().len() == 1).map(|goal| goal.id.as_str());
        for check_in in history.check_ins() {
            if let Some(goal) = check_in.goal.as_deref().or(only) {
                own.entry(goal).or_default().push(check_in);
            }
        }
        let none = Vec::new();
        let one = |goal: &Goal| progress_of(goal, own.get(goal.id.as_str()).unwrap_or(&none), None, day);
        self.goals().iter().map(one).collect()
    }
}

/// How a goal stands by itself.
fn own(goal: &Goal, told: Option<&TaskState>, value: Option<Decimal>, day: Day) -> Standing {
    let done = told.is_some_and(|told| told.status == TaskStatus::Done);
    let own_percent = if done { Some(100) } else { value.and_then(|value| reached(goal, value)) };
    let own_score = goal.assess(Grounds::from(day)).score;
    Standing {
        goal: goal.id.clone(),
        depth: 0,
        own_percent,
        percent: own_percent,
        own_score,
        score: own_score,
        weakest: None,
    }
}

/// How much of the way from baseline to target a value is.
fn reached(goal: &Goal, value: Decimal) -> Option<u8> {
    let (from, to) = goal.measure.as_ref().and_then(|measure| measure.baseline.zip(measure.target))?;
    let way = value.checked_sub(from)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(to.checked_sub(from)?)?;
    way.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED).trunc().to_u8()
}

fn rolled(rollup: Rollup, percents: &[Option<u8>]) -> Option<u8> {
    match rollup {
        Rollup::WeakestLink => percents.iter().copied().collect::<Option<Vec<u8>>>()?.into_iter().min(),
        Rollup::Mean => {
            let known: Vec<u32> = percents.iter().flatten().map(|percent| u32::from(*percent)).collect();
            let count = u32::try_from(known.len()).ok()?;
            u8::try_from(known.into_iter().sum::<u32>().checked_div(count)?).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::goal::{GoalKind, Measure};
    use crate::history::{Event, EventKind};
    use crate::language::Language;

    fn goal(id: &str, kind: GoalKind, serves: Option<&str>) -> Goal {
        Goal { kind, serves: serves.map(str::to_owned), ..Goal::new(id, Language::English, id) }
    }

    fn tree() -> Tree {
        let measure = Measure { baseline: Some(200.into()), target: Some(500.into()), ..Measure::default() };
        Tree::new(vec![
            goal("launch", GoalKind::Business, None),
            Goal { measure: Some(measure), ..goal("list", GoalKind::KeyResult, Some("launch")) },
            goal("seats", GoalKind::KeyResult, Some("launch")),
            goal("magnet", GoalKind::Delegation, Some("list")),
            goal("ads", GoalKind::Delegation, Some("list")),
            goal("domain", GoalKind::Delegation, None),
        ])
        .expect("a tree")
    }

    #[test]
    fn what_is_below_counts_above() {
        let day: Day = "2026-12-01".parse().expect("a day");
        let value = CheckIn { goal: Some("list".to_owned()), ..CheckIn::new(day, 350) };
        let history = History::new().record(Event::new(day, "magnet", EventKind::Finished));
        let history = history.and_then(|history| history.check_in(value)).expect("a history");
        let told = |rollup| tree().standing(rollup, &history, day);
        let mean = told(Rollup::Mean);
        assert_eq!((mean[1].own_percent, mean[1].percent), (Some(50), Some(50)));
        assert_eq!((mean[0].percent, mean[0].weakest.as_deref()), (Some(50), Some("seats")));
        assert_eq!((mean[3].depth, mean[5].depth), (2, 0));
        let weakest = told(Rollup::WeakestLink);
        assert_eq!((weakest[1].percent, weakest[0].percent), (Some(50), None));
        assert!(weakest[0].score <= mean[0].score);
    }

    #[test]
    fn coverage_is_told() {
        let codes: Vec<(String, String)> =
            tree().findings().into_iter().map(|finding| (finding.code, finding.about)).collect();
        let has = |code: &str, about: &str| codes.iter().any(|row| row.0 == code && row.1 == about);
        assert!(has("tree.uncovered", "seats") && has("tree.serves_nothing", "domain"), "{codes:?}");
        assert_eq!(codes.len(), 2);
    }

    #[test]
    fn a_circle_is_refused() {
        let circle = vec![goal("a", GoalKind::Business, Some("b")), goal("b", GoalKind::Business, Some("a"))];
        assert_eq!(Tree::new(circle).expect_err("refused").code(), "tree.cycle");
        let twice = vec![goal("a", GoalKind::Business, None), goal("a", GoalKind::Business, None)];
        assert_eq!(Tree::new(twice).expect_err("refused").code(), "tree.duplicate_id");
    }
}
