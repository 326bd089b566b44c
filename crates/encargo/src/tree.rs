//! Goals over goals: business goal, key results, delegated work; how far each is, and what works towards nothing. Knows no
//! task of a plan.

mod findings;
mod standing;

use crate::error::{self, Error, Kind, clip};
use crate::finding::Finding;
use crate::goal::Goal;
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;

pub use standing::{Rollup, Standing};

/// What a tree is made from: the same goals, not yet checked.
#[noun]
#[serde(deny_unknown_fields)]
pub struct TreeRecord {
    /// The goals, in any order; `serves` names the one above.
    #[cfg_attr(feature = "_js", tsify(type = "(Goal | GoalRecord)[]"))]
    pub goals: Vec<Goal>,
}

/// Goals, each serving at most one other.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "TreeRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "TreeRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Tree {
    // Invariant: ids are unique, `serves` names a goal of the tree, and there is no circle.
    record: TreeRecord,
    /// For each goal the place of the one it serves.
    above: Vec<Option<usize>>,
    /// The places from the bottom up: each goal before the one it serves.
    order: Vec<usize>,
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl TryFrom<TreeRecord> for Tree {
    type Error = Error;
    fn try_from(record: TreeRecord) -> Result<Self, Error> {
        Self::checked(record).map_err(error::remember)
    }
}

impl Tree {
    /// How many goals a tree may have.
    pub const GOALS: usize = 10_000;

    /// A tree of goals.
    ///
    /// # Errors
    /// `tree.duplicate_id`, `tree.unknown_goal` when a goal serves one that is not there, `tree.cycle`, `tree.too_large`
    /// beyond ten thousand.
    ///
    /// ```
    /// use encargo::{Goal, Language, tree::Tree};
    /// let goal = Goal { serves: Some("nothing".into()), ..Goal::new("list", Language::English, "500 subscribers") };
    /// assert_eq!(Tree::new(vec![goal]).unwrap_err().code(), "tree.unknown_goal");
    /// ```
    pub fn new(goals: Vec<Goal>) -> Result<Self, Error> {
        Self::checked(TreeRecord { goals })
    }

    fn checked(record: TreeRecord) -> Result<Self, Error> {
        let goals = &record.goals;
        if goals.len() > Self::GOALS {
            return Err(Kind::TreeTooLarge { count: goals.len(), limit: Self::GOALS }.into());
        }
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (place, goal) in goals.iter().enumerate() {
            if places.insert(&goal.id, place).is_some() {
                return Err(Kind::TreeDuplicate { goal: clip(&goal.id) }.into());
            }
        }
        let mut above = Vec::with_capacity(goals.len());
        for goal in goals {
            above.push(match &goal.serves {
                Some(serves) => Some(*places.get(serves.as_str()).ok_or_else(|| {
                    Error::from(Kind::TreeUnknownGoal { goal: clip(&goal.id), serves: clip(serves) })
                })?),
                None => None,
            });
        }
        let mut below = vec![0usize; goals.len()];
        for place in above.iter().flatten() {
            if let Some(count) = below.get_mut(*place) {
                *count += 1;
            }
        }
        let mut order: Vec<usize> = (0..goals.len()).filter(|place| below.get(*place) == Some(&0)).collect();
        let mut next = 0;
        while let Some(place) = order.get(next).copied() {
            next += 1;
            if let Some(parent) = above.get(place).copied().flatten()
                && let Some(count) = below.get_mut(parent)
            {
                *count -= 1;
                if *count == 0 {
                    order.push(parent);
                }
            }
        }
        if order.len() < goals.len() {
            let circle = (0..goals.len()).filter(|place| !order.contains(place)).take(5);
            let ids = circle.filter_map(|place| goals.get(place)).map(|goal| clip(&goal.id));
            return Err(Kind::TreeCycle { circle: ids.collect::<Vec<_>>().join(", ") }.into());
        }
        Ok(Self { record, above, order })
    }

    /// The goals, as they were given.
    pub fn goals(&self) -> &[Goal] {
        &self.record.goals
    }

    /// The goals that serve one.
    pub fn serving(&self, id: &str) -> Vec<&Goal> {
        self.goals().iter().filter(|goal| goal.serves.as_deref() == Some(id)).collect()
    }

    /// What works towards nothing, and what nothing works towards.
    pub fn findings(&self) -> Vec<Finding> {
        findings::findings(self)
    }
}
