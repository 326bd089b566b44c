//! How occurrences stand on a day, and what becomes of those not done in time; knows no plans.

use super::keys::{Keys, Nominals, Shift};
use super::{End, Frequency, Instance, KeyDate, OccurrenceStatus, OnLate, Recurrence, RecurrenceRule};
use crate::calendar::{Calendar, Day};
use crate::error::{Error, Kind};
use crate::history::{TaskState, TaskStatus};
use chrono::{Days, Months};
use std::collections::{BTreeMap, BTreeSet};

/// What has happened to occurrences, by their nominal days.
pub(super) struct Told {
    /// Those that are over, and the day.
    over: BTreeMap<Day, Day>,
    /// Those of them that nobody needs any more.
    waived: BTreeSet<Day>,
    /// Those that somebody has begun (finished ones too), and the day each is due, where it no longer moves.
    begun: BTreeMap<Day, Option<Day>>,
}

impl Told {
    pub(super) fn of(begun: &[KeyDate], states: BTreeMap<Day, TaskState>) -> Self {
        let mut told = Self {
            over: BTreeMap::new(),
            waived: BTreeSet::new(),
            begun: begun.iter().map(|key| (key.nominal, Some(key.day))).collect(),
        };
        for (nominal, state) in states {
            match state.finished.or(state.since).filter(|_| state.status.is_over()) {
                Some(day) => {
                    told.over.insert(nominal, day);
                    if state.status == TaskStatus::Waived {
                        told.waived.insert(nominal);
                    }
                }
                None if state.status.is_begun() => drop(told.begun.entry(nominal).or_insert(None)),
                None => {}
            }
        }
        told
    }
}

/// What is asked: the occurrences of a recurrence on a calendar, with what has happened, on a day.
struct Case<'a> {
    recurrence: &'a Recurrence,
    calendar: &'a Calendar,
    told: &'a Told,
    today: Day,
    count: usize,
}

/// All occurrences that are done, begun, late or skipped, and the first open ones from today on.
pub(super) fn instances(
    recurrence: &Recurrence,
    calendar: &Calendar,
    told: &Told,
    today: Day,
    count: u32,
) -> Result<Vec<Instance>, Error> {
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let case = Case { recurrence, calendar, told, today, count };
    let mut keys = case.known();
    if recurrence.on_late() == OnLate::FromCompletion {
        case.chain(&mut keys)?;
    } else {
        case.on_its_days(&mut keys)?;
    }
    keys.sort_unstable_by_key(|key| (key.day, key.nominal));
    let mut ahead = 0usize;
    let stand = |key: KeyDate| {
        let waived = told.waived.contains(&key.nominal);
        let done = told.over.get(&key.nominal).copied().filter(|_| !waived);
        let begun = told.begun.contains_key(&key.nominal);
        let status = match done {
            _ if waived => OccurrenceStatus::Skipped,
            Some(_) => OccurrenceStatus::Done,
            None if key.day < today && recurrence.on_late() == OnLate::Skip && !begun => OccurrenceStatus::Skipped,
            None if key.day < today => OccurrenceStatus::Late,
            None => {
                ahead = ahead.saturating_add(1);
                if ahead > count && !begun {
                    return None;
                }
                if ahead == 1 { OccurrenceStatus::Current } else { OccurrenceStatus::Upcoming }
            }
        };
        Some(Instance { nominal: key.nominal, key_date: key.day, status, done })
    };
    Ok(keys.into_iter().filter_map(stand).collect())
}

impl Case<'_> {
    fn is_known(&self, nominal: Day) -> bool {
        self.told.over.contains_key(&nominal) || self.told.begun.contains_key(&nominal)
    }

    /// What is done or begun, in the order of its nominal days.
    fn known(&self) -> Vec<KeyDate> {
        let mut shift = Shift::new(self.recurrence.on_holiday(), self.calendar);
        let begun = self.told.begun.iter().map(|(nominal, due)| (*nominal, *due));
        let over = self.told.over.keys().filter(|nominal| !self.told.begun.contains_key(nominal));
        let mut keys = Vec::new();
        for (nominal, due) in begun.chain(over.map(|nominal| (*nominal, None))) {
            keys.push(KeyDate { nominal, day: due.or_else(|| shift.of(nominal)).unwrap_or(nominal) });
        }
        keys
    }

    /// `pile_up` and `skip`: each day of the rule is an occurrence.
    fn on_its_days(&self, keys: &mut Vec<KeyDate>) -> Result<(), Error> {
        let mut ahead = 0usize;
        for key in Keys::from(self.recurrence, self.calendar, Day::MIN) {
            if self.is_known(key.nominal) {
                continue;
            }
            if key.day >= self.today {
                ahead = ahead.saturating_add(1);
                if ahead > self.count {
                    break;
                }
            }
            push(keys, key)?;
        }
        Ok(())
    }

    /// `from_completion`: one occurrence is open, and those after it are a forecast.
    fn chain(&self, keys: &mut Vec<KeyDate>) -> Result<(), Error> {
        let mut shift = Shift::new(self.recurrence.on_holiday(), self.calendar);
        let done = &self.told.over;
        let most = self.recurrence.rule().count().and_then(|count| usize::try_from(count).ok());
        let mut number = keys.len();
        let expected = |key_date: Day| key_date.max(self.today);
        let open = self.told.begun.iter().rfind(|(nominal, _)| !done.contains_key(nominal));
        let mut next = match (open, done.last_key_value()) {
            (Some((nominal, due)), _) => {
                let due = due.or_else(|| shift.of(*nominal)).unwrap_or(*nominal);
                after(self.recurrence, *nominal, expected(due))
            }
            (None, Some((nominal, done))) => after(self.recurrence, *nominal, *done),
            (None, None) => Nominals::from(self.recurrence, Day::MIN).next(),
        };
        let mut ahead = 0usize;
        while let Some(nominal) = next {
            if most.is_some_and(|most| number >= most) {
                break;
            }
            let Some(day) = shift.of(nominal) else { break };
            if day >= self.today {
                ahead = ahead.saturating_add(1);
                if ahead > self.count {
                    break;
                }
            }
            push(keys, KeyDate { nominal, day })?;
            number = number.saturating_add(1);
            next = after(self.recurrence, nominal, expected(day));
        }
        Ok(())
    }
}

fn push(keys: &mut Vec<KeyDate>, key: KeyDate) -> Result<(), Error> {
    if keys.len() >= Recurrence::LIMIT {
        let (count, limit) = (keys.len().saturating_add(1), Recurrence::LIMIT);
        return Err(Kind::RecurrenceTooLarge { count, limit }.into());
    }
    keys.push(key);
    Ok(())
}

/// The occurrence after one that was due on a nominal day and done on another: the sentence of
/// [`OnLate::FromCompletion`]. It lies after both; days that were added stand where they are.
fn after(recurrence: &Recurrence, nominal: Day, done: Day) -> Option<Day> {
    let record = &recurrence.record;
    let open = |day: &Day| *day > nominal && *day > done && record.exdates.binary_search(day).is_err();
    let following = nominal.succ_opt()?;
    let rule = RecurrenceRule { end: End::Never, ..record.rule.resolved(record.start) };
    let counted = if record.rule.is_bare() {
        // Nothing comes after the end of time, and stepping there from the day that was due would take for ever.
        let first = rule.later(done).and_then(|day| if day > nominal { Some(day) } else { rule.later(nominal) });
        std::iter::successors(first, |day| rule.later(*day)).find(open)
    } else {
        // Begun afresh on the day that was due, the rule tells how far its next day is.
        let next = rule.clone().days_from(nominal, following).next()?;
        let far = done.checked_add_days(Days::new((next - nominal).num_days().unsigned_abs()))?;
        RecurrenceRule { interval: 1, ..rule }.days_from(record.start, far.max(following)).find(open)
    };
    let counted = counted.filter(|day| !matches!(record.rule.end, End::Until(until) if *day > until));
    let added = record.rdates.iter().copied().find(open);
    match (counted, added) {
        (Some(counted), Some(added)) => Some(counted.min(added)),
        (counted, added) => counted.or(added),
    }
}

impl RecurrenceRule {
    /// One interval later; a month that is too short gives its last day.
    fn later(&self, day: Day) -> Option<Day> {
        let interval = u32::from(self.interval);
        match self.frequency {
            Frequency::Daily => day.checked_add_days(Days::new(interval.into())),
            Frequency::Weekly => day.checked_add_days(Days::new(u64::from(interval) * 7)),
            Frequency::Monthly => day.checked_add_months(Months::new(interval)),
            Frequency::Yearly => day.checked_add_months(Months::new(interval * 12)),
        }
    }
}
