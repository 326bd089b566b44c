//! The gate of a history: what contradicts itself is refused by name; decides no status.

use super::replay::{Contradiction, contradiction};
use super::{CheckIn, Decision, DecisionKind, Event, History, HistoryRecord};
use crate::calendar::Day;
use crate::error::{Error, Kind, clip};
use std::collections::BTreeMap;

/// The events of each task replay without a contradiction.
pub(super) fn checked(record: &HistoryRecord) -> Result<(), Error> {
    small("events", record.events.len())?;
    small("check_ins", record.check_ins.len())?;
    small("decisions", record.decisions.len())?;
    record.check_ins.iter().try_for_each(sure)?;
    record.decisions.iter().try_for_each(reasoned)?;
    let mut tasks: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    for event in &record.events {
        named(event)?;
        tasks.entry(&event.task).or_default().push(event);
    }
    tasks.into_iter().try_for_each(|(task, own)| consistent(task, own))
}

/// One more event goes with those there are.
pub(super) fn next(record: &HistoryRecord, event: &Event) -> Result<(), Error> {
    small("events", record.events.len().saturating_add(1))?;
    named(event)?;
    let own = record.events.iter().filter(|other| other.task == event.task);
    consistent(&event.task, own.chain([event]).collect())
}

/// One more value goes with those there are.
pub(super) fn value(record: &HistoryRecord, check_in: &CheckIn) -> Result<(), Error> {
    small("check_ins", record.check_ins.len().saturating_add(1))?;
    sure(check_in)
}

/// One more decision goes with those there are.
pub(super) fn decided(record: &HistoryRecord, decision: &Decision) -> Result<(), Error> {
    small("decisions", record.decisions.len().saturating_add(1))?;
    reasoned(decision)
}

fn reasoned(decision: &Decision) -> Result<(), Error> {
    let silent = decision.reason.as_deref().is_none_or(|reason| reason.trim().is_empty());
    if decision.kind != DecisionKind::Keep && silent {
        let (kind, day) = (decision.kind.to_string(), decision.day.to_string());
        return Err(Kind::HistoryNoReason { kind, day }.into());
    }
    Ok(())
}

/// Nothing is said to have happened after today.
pub(super) fn until(record: &HistoryRecord, today: Day) -> Result<(), Error> {
    match record.events.iter().find(|event| event.day > today) {
        Some(event) => {
            let (day, today) = (event.day.to_string(), today.to_string());
            Err(Kind::HistoryFuture { task: clip(&event.task), day, today }.into())
        }
        None => Ok(()),
    }
}

fn consistent(task: &str, mut own: Vec<&Event>) -> Result<(), Error> {
    own.sort_by_key(|event| event.day);
    match contradiction(&own) {
        Some(Contradiction { finished, started }) => {
            let (finished, started) = (finished.to_string(), started.to_string());
            Err(Kind::HistoryOrder { task: clip(task), finished, started }.into())
        }
        None => Ok(()),
    }
}

fn named(event: &Event) -> Result<(), Error> {
    if event.task.trim().is_empty() {
        let (kind, day) = (event.kind.to_string(), event.day.to_string());
        return Err(Kind::HistoryNoTask { kind, day }.into());
    }
    Ok(())
}

fn sure(check_in: &CheckIn) -> Result<(), Error> {
    match check_in.confidence {
        Some(level) if !(1..=10).contains(&level) => Err(Kind::GoalConfidence { level }.into()),
        _ => Ok(()),
    }
}

fn small(what: &str, count: usize) -> Result<(), Error> {
    if count > History::LIMIT {
        return Err(Kind::HistoryTooLarge { what: what.to_owned(), count, limit: History::LIMIT }.into());
    }
    Ok(())
}
