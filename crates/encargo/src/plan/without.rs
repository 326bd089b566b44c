//! What becomes of a plan when some of its tasks go: what waited for them waits for what they waited for. The one rule, for
//! templates, series, migrations and what-if alike; decides for nobody which tasks go.

use super::gate::{FARTHEST, LONGEST};
use super::{Dependency, DependencyKind, GapUnit, Offset, Plan, PlanRecord, Task};
use crate::error::{Error, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// How many target days may count from each other.
pub(crate) const ANCHORS: usize = 100;
/// The working days, working minutes and days of a usual week, by which lags are added that count in different things.
const WEEK: [i64; 3] = [5, 2_400, 7];

impl DependencyKind {
    /// Whether the other's end is waited for, and whether it is the own beginning that waits.
    const fn ends(self) -> (bool, bool) {
        match self {
            Self::FinishToStart => (true, true),
            Self::StartToStart => (false, true),
            Self::FinishToFinish => (true, false),
            Self::StartToFinish => (false, false),
        }
    }

    /// The kind that asks for as much as both: the later end of the other, the earlier end of its own.
    pub(crate) const fn stricter(self, other: Self) -> Self {
        let ((from, to), (other_from, other_to)) = (self.ends(), other.ends());
        match (from || other_from, to || other_to) {
            (true, true) => Self::FinishToStart,
            (false, true) => Self::StartToStart,
            (true, false) => Self::FinishToFinish,
            (false, false) => Self::StartToFinish,
        }
    }
}

impl Dependency {
    /// Whether its lag is longer than another's.
    pub(crate) fn is_longer(&self, other: &Self) -> bool {
        let (one, two) = ((self.lag, self.unit), (other.lag, other.unit));
        if one.1 == two.1 { one.0 > two.0 } else { days(one) > days(two) }
    }

    /// What is left of two dependencies when the task between them goes: `self` waited for it, it waited as `further`
    /// says. The stricter kind, lags added.
    pub(crate) fn through(&self, further: &Self) -> Self {
        let (lag, unit) = added((self.lag, self.unit), (further.lag, further.unit));
        Self {
            task: further.task.clone(),
            kind: self.kind.stricter(further.kind),
            lag,
            unit,
            calendar: if self.lag == 0 && further.lag != 0 { &further.calendar } else { &self.calendar }.clone(),
            may_lapse: self.may_lapse,
        }
    }
}

/// What one task waits for: what it waited for itself as it was, and of what is passed on the longer lag of each kind.
#[derive(Debug, Default)]
pub(crate) struct After {
    list: Vec<Dependency>,
    places: BTreeMap<(String, DependencyKind), usize>,
}

impl After {
    /// Takes in a dependency of the task itself.
    pub(crate) fn keep(&mut self, need: Dependency) {
        let place = self.places.entry((need.task.clone(), need.kind)).or_insert(self.list.len());
        if self.list.get(*place).is_some_and(|other| need.is_longer(other)) {
            *place = self.list.len();
        }
        self.list.push(need);
    }

    /// Takes in a dependency that is passed on; whether there is one more.
    pub(crate) fn put(&mut self, need: Dependency) -> bool {
        let place = *self.places.entry((need.task.clone(), need.kind)).or_insert(self.list.len());
        if let Some(other) = self.list.get_mut(place) {
            if need.is_longer(other) {
                *other = need;
            }
            false
        } else {
            self.list.push(need);
            true
        }
    }

    /// The dependencies, in the order in which they first came.
    pub(crate) fn list(self) -> Vec<Dependency> {
        self.list
    }
}

/// The sum of two lags, within what a plan may hold. What counts in different things is counted in days, a usual week for a
/// week, and never less than it was.
fn added(one: (i32, GapUnit), other: (i32, GapUnit)) -> (i32, GapUnit) {
    let (amount, unit) = match (one, other) {
        (lag, (0, _)) | ((0, _), lag) => (i64::from(lag.0), lag.1),
        (one, other) if one.1 == other.1 => (i64::from(one.0) + i64::from(other.0), one.1),
        (one, other) => (days(one) + days(other), GapUnit::CalendarDays),
    };
    let most = i64::from(if unit == GapUnit::WorkingMinutes { LONGEST } else { FARTHEST });
    (i32::try_from(amount.clamp(-most, most)).unwrap_or(0), unit)
}

/// A lag in days of usual weeks, rounded up.
fn days((amount, unit): (i32, GapUnit)) -> i64 {
    let [worked, minutes, week] = WEEK;
    let of = match unit {
        GapUnit::WorkingDays => worked,
        GapUnit::WorkingMinutes => minutes,
        GapUnit::CalendarDays => week,
    };
    // towards later, for a lead too
    -(-(i64::from(amount) * week)).div_euclid(of)
}

/// What the tasks of a plan that are gone waited for, through all that is gone.
#[derive(Debug)]
pub(crate) struct Passed<'a>(BTreeMap<&'a str, Vec<Dependency>>);

impl<'a> Passed<'a> {
    /// # Errors
    /// `plan.too_large` when more comes of it than a plan may hold.
    pub(crate) fn of(plan: &'a Plan, left: &dyn Fn(&str) -> bool) -> Result<Self, Error> {
        let mut passed = Self(BTreeMap::new());
        let mut total = 0usize;
        // tasks stand in order: what one passes on is known before it is needed
        for task in plan.tasks().iter().filter(|task| !left(&task.id)) {
            let after = passed.after(task, left);
            total = total.saturating_add(after.len());
            if total > Plan::NEEDS {
                return Err(Kind::PlanTooLarge { what: "after".into(), count: total, limit: Plan::NEEDS }.into());
            }
            passed.0.insert(&task.id, after);
        }
        Ok(passed)
    }

    /// What comes in the place of a dependency on a task that is gone.
    pub(crate) fn instead(&self, need: &Dependency) -> impl Iterator<Item = Dependency> {
        self.0.get(need.task.as_str()).into_iter().flatten().map(|further| need.through(further))
    }

    /// What a task waits for among those that are left.
    fn after(&self, task: &Task, left: &dyn Fn(&str) -> bool) -> Vec<Dependency> {
        let mut after = After::default();
        for need in &task.after {
            if left(&need.task) {
                after.keep(need.clone());
            } else {
                for need in self.instead(need) {
                    after.put(need);
                }
            }
        }
        after.list()
    }
}

impl Plan {
    /// The record of the plan without the tasks that are `gone`.
    ///
    /// # Errors
    /// `plan.too_large` when more comes of it than a plan may hold.
    pub(crate) fn without(&self, gone: impl Fn(&Task) -> bool) -> Result<PlanRecord, Error> {
        let ids: BTreeSet<&str> = self.tasks().iter().filter(|task| !gone(task)).map(|task| task.id.as_str()).collect();
        let left = |id: &str| ids.contains(id);
        let passed = Passed::of(self, &left)?;
        let mut record = PlanRecord::from(self.clone());
        record.key_task = record.key_task.filter(|id| left(id));
        record.tasks.retain(|task| left(&task.id));
        let mut total = 0usize;
        for task in &mut record.tasks {
            task.after = passed.after(task, &left);
            total = total.saturating_add(task.after.len());
            if total > Self::NEEDS {
                return Err(Kind::PlanTooLarge { what: "after".into(), count: total, limit: Self::NEEDS }.into());
            }
            task.offset = task.offset.take().and_then(|offset| self.anchored(offset, &left));
        }
        Ok(record)
    }

    /// An offset from a task that is gone counts from where that task's own day counts from; nothing when the two count in
    /// different days.
    pub(crate) fn anchored(&self, mut offset: Offset, left: &dyn Fn(&str) -> bool) -> Option<Offset> {
        for _ in 0..ANCHORS {
            if offset.anchor == Offset::KEY_DATE || offset.anchor == Offset::START || left(&offset.anchor) {
                return Some(offset);
            }
            offset = offset.after(self.task(&offset.anchor)?.offset.as_ref()?)?;
        }
        None
    }
}

impl Offset {
    /// The same day, counted from where the day of its anchor counts from.
    pub(crate) fn after(&self, anchor: &Self) -> Option<Self> {
        let most = i32::try_from(FARTHEST).unwrap_or(i32::MAX);
        let days = self.days.saturating_add(anchor.days).clamp(-most, most);
        (self.unit == anchor.unit).then(|| Self { days, ..anchor.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(kind: DependencyKind, lag: i32, unit: GapUnit) -> Dependency {
        Dependency { kind, lag, unit, ..Dependency::from("a") }
    }

    #[test]
    fn the_stricter_kind_holds_and_lags_add_up() {
        use DependencyKind::{FinishToFinish, FinishToStart, StartToFinish, StartToStart};
        use GapUnit::{CalendarDays, WorkingDays, WorkingMinutes};
        let joined = |one, other| {
            let Dependency { kind, lag, unit, .. } = Dependency::through(&one, &other);
            (kind, lag, unit)
        };
        let plain = tie(FinishToStart, 0, WorkingDays);
        assert_eq!(joined(plain.clone(), tie(StartToStart, 2, WorkingDays)), (FinishToStart, 2, WorkingDays));
        assert_eq!(
            joined(tie(StartToStart, 2, WorkingDays), tie(StartToStart, 3, WorkingDays)),
            (StartToStart, 5, WorkingDays)
        );
        assert_eq!(
            joined(tie(StartToStart, 2, WorkingDays), tie(FinishToFinish, -3, WorkingDays)),
            (FinishToStart, -1, WorkingDays)
        );
        assert_eq!(
            joined(tie(StartToFinish, 1, WorkingDays), tie(FinishToFinish, 1, CalendarDays)),
            (FinishToFinish, 3, CalendarDays)
        );
        assert_eq!(joined(plain, tie(StartToStart, 240, WorkingMinutes)), (FinishToStart, 240, WorkingMinutes));
        assert_eq!((days((-1, WorkingDays)), days((6, WorkingDays)), days((481, WorkingMinutes))), (-1, 9, 2));
        for one in DependencyKind::ALL {
            for other in DependencyKind::ALL {
                assert_eq!(one.stricter(*other), other.stricter(*one));
                assert_eq!(one.stricter(one.stricter(*other)), one.stricter(*other));
            }
        }
    }

    #[test]
    fn two_ways_to_one_task_are_two_dependencies_or_the_longer() {
        use DependencyKind::{FinishToStart, StartToStart};
        let mut after = After::default();
        assert!(after.put(tie(FinishToStart, 1, GapUnit::WorkingDays)));
        assert!(!after.put(tie(FinishToStart, 3, GapUnit::WorkingDays)));
        assert!(!after.put(tie(FinishToStart, 2, GapUnit::CalendarDays)));
        assert!(after.put(tie(StartToStart, 0, GapUnit::WorkingDays)));
        assert_eq!(after.list().iter().map(|need| need.lag).collect::<Vec<_>>(), [3, 0]);
    }
}
