//! How occurrences stand on a day, and what becomes of those not done in time; knows no plans.

use super::keys::{Keys, Nominals, Shift};
use super::{End, Frequency, History, Instance, OccurrenceStatus, OnLate, Recurrence, Rule};
use crate::calendar::{Calendar, Day};
use crate::error::{Error, Kind};
use chrono::{Days, Months};

/// All occurrences that are done, late or skipped, and the first open ones from today on.
pub(super) fn instances(
    recurrence: &Recurrence,
    calendar: &Calendar,
    history: &History,
    today: Day,
    count: u32,
) -> Result<Vec<Instance>, Error> {
    let mut list = List { found: Vec::new(), today, left: count };
    // What is done stays, whatever has become of the rule since.
    let mut shift = Shift::new(recurrence.on_holiday(), calendar);
    for (nominal, done) in &history.done {
        let key_date = shift.of(*nominal).unwrap_or(*nominal);
        list.push(Instance { nominal: *nominal, key_date, status: OccurrenceStatus::Done, done: Some(*done) })?;
    }
    if recurrence.on_late() == OnLate::FromCompletion {
        from_completion(recurrence, calendar, history, &mut list)?;
    } else {
        on_its_days(recurrence, calendar, history, &mut list)?;
    }
    list.found.sort_unstable_by_key(|instance| (instance.key_date, instance.nominal));
    Ok(list.found)
}

/// What is listed so far.
struct List {
    found: Vec<Instance>,
    today: Day,
    /// How many open occurrences from today on are still wanted.
    left: u32,
}

impl List {
    fn push(&mut self, instance: Instance) -> Result<(), Error> {
        if self.found.len() >= Recurrence::LIMIT {
            let (count, limit) = (self.found.len().saturating_add(1), Recurrence::LIMIT);
            return Err(Kind::RecurrenceTooLarge { count, limit }.into());
        }
        self.found.push(instance);
        Ok(())
    }

    /// An open occurrence; from today on the first is the current one. Whether there is room for another.
    fn open(&mut self, nominal: Day, key_date: Day, gone: bool) -> Result<bool, Error> {
        let status = match () {
            () if key_date < self.today && gone => OccurrenceStatus::Skipped,
            () if key_date < self.today => OccurrenceStatus::Late,
            () if self.left == 0 => return Ok(false),
            () if self.found.iter().any(|known| known.status == OccurrenceStatus::Current) => {
                OccurrenceStatus::Upcoming
            }
            () => OccurrenceStatus::Current,
        };
        if key_date >= self.today {
            self.left -= 1;
        }
        self.push(Instance { nominal, key_date, status, done: None })?;
        Ok(true)
    }
}

/// `pile_up` and `skip`: each day of the rule is an occurrence.
fn on_its_days(recurrence: &Recurrence, calendar: &Calendar, history: &History, list: &mut List) -> Result<(), Error> {
    for key in Keys::from(recurrence, calendar, Day::MIN) {
        if history.done.contains_key(&key.nominal) {
            continue;
        }
        let gone = recurrence.on_late() == OnLate::Skip && !history.begun.contains(&key.nominal);
        if !list.open(key.nominal, key.day, gone)? {
            break;
        }
    }
    Ok(())
}

/// `from_completion`: one occurrence is open, and those after it are a forecast.
fn from_completion(
    recurrence: &Recurrence,
    calendar: &Calendar,
    history: &History,
    list: &mut List,
) -> Result<(), Error> {
    let mut shift = Shift::new(recurrence.on_holiday(), calendar);
    let mut number = u32::try_from(history.done.len()).unwrap_or(u32::MAX);
    let mut next = match history.done.last_key_value() {
        Some((nominal, done)) => after(recurrence, *nominal, *done),
        None => Nominals::from(recurrence, Day::MIN).next(),
    };
    while let Some(nominal) = next {
        if matches!(recurrence.rule().end, End::Count(count) if number >= count) {
            break;
        }
        let Some(key_date) = shift.of(nominal) else { break };
        if !list.open(nominal, key_date, false)? {
            break;
        }
        number = number.saturating_add(1);
        next = after(recurrence, nominal, key_date.max(list.today));
    }
    Ok(())
}

/// The occurrence after one that was due on a nominal day and done on another: the sentence of
/// [`OnLate::FromCompletion`]. It lies after both; days that were added stand where they are.
fn after(recurrence: &Recurrence, nominal: Day, done: Day) -> Option<Day> {
    let record = &recurrence.record;
    let open = |day: &Day| *day > nominal && *day > done && record.exdates.binary_search(day).is_err();
    let rule = Rule { end: End::Never, ..record.rule.resolved(record.start) };
    let counted = if record.rule.is_bare() {
        let mut steps = std::iter::successors(rule.later(done), |day| rule.later(*day));
        steps.find(open)
    } else {
        // Begun afresh on the day that was due, the rule tells how far its next day is.
        let next = rule.clone().days_from(nominal, nominal.succ_opt()?).next()?;
        let far = done.checked_add_days(Days::new((next - nominal).num_days().unsigned_abs()))?;
        Rule { interval: 1, ..rule }.days_from(record.start, far).find(open)
    };
    let counted = counted.filter(|day| !matches!(record.rule.end, End::Until(until) if *day > until));
    let added = record.rdates.iter().copied().find(open);
    match (counted, added) {
        (Some(counted), Some(added)) => Some(counted.min(added)),
        (counted, added) => counted.or(added),
    }
}

impl Rule {
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
