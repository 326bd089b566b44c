//! How much of a promise's buffer is used, against how much of the deciding chain is done; makes no promise.

use super::earned::by_task;
use super::{Promised, Schedule};
use crate::calendar::Day;
use crate::error::Error;
use crate::history::{History, TaskStatus};
use crate::language::{Language, Text};
use crate::say;
use crate::say::count::{WORKING_DAYS, count_of};
use encargo_noun::noun;

word! {
    /// How a promise stands, by the use of its buffer against the work done.
    pub enum Fever {
        /// The buffer is used no faster than the work is done: do nothing.
        Green = "green",
        /// It is used faster: prepare what would win time back.
        Yellow = "yellow",
        /// It will not last: win time back now, or tell the client.
        Red = "red",
    }
}

/// The line above which a promise is yellow, and the one above which it is red: the use of the buffer in percent when
/// nothing of the chain is done and when all of it is. Goldratt (Critical Chain, 1997) looks at thirds of the buffer; lines
/// that rise with the work follow Newbold (Fever Chart Regions, 2011): yellow from the origin on, because any
/// delay at the start should be looked at, red from somewhere between 10 and 40 to somewhat below 100.
const YELLOW: (u64, u64) = (0, 66);
const RED: (u64, u64) = (34, 90);

/// How the buffer of a promise stands on a day.
#[noun]
#[derive(Eq)]
pub struct BufferUse {
    /// The day.
    pub day: Day,
    /// The day the plan comes to now, with what has happened; with a key date the soonest day it can be ready.
    pub expected: Day,
    /// The working days of the buffer that are used: from the day to have it ready by to the expected one.
    pub used_days: u32,
    /// The buffer that there is, in working days.
    pub buffer_days: u32,
    /// The used days in percent of the buffer; nothing when there is no buffer.
    pub used_percent: Option<u32>,
    /// How much of the chain that decides the planned day is done, in percent of its likely work, rounded down.
    pub done_percent: u8,
    /// How the promise stands.
    pub status: Fever,
    /// The same in words.
    pub text: Text,
}

impl Schedule {
    /// How the buffer of a promise that was made of this schedule stands on a day: what is left is planned again from that
    /// day on, in the same order and within the same hours, and what that day is later than the planned one has used the
    /// buffer.
    ///
    /// ```
    /// # fn told(schedule: encargo::Schedule, history: encargo::History, day: encargo::Day) -> Result<(), encargo::Error> {
    /// let promised = schedule.promise(80, encargo::schedule::Sampling::default())?;
    /// let buffer = schedule.buffer(&promised, &history, day)?;
    /// println!("{}: {:?} % used, {} % done", buffer.status, buffer.used_percent, buffer.done_percent);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `history.future` when something is said to have happened after the day; `schedule.too_long` when what is left does
    /// not fit into the days looked at.
    pub fn buffer(&self, promised: &Promised, history: &History, day: Day) -> Result<BufferUse, Error> {
        let expected = self.on(history, day)?;
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        let used_days = u32::try_from(calendar.worked_behind(promised.aim, expected)).unwrap_or(0);
        let buffer_days = u32::try_from(calendar.worked_behind(promised.aim, promised.day)).unwrap_or(0);
        let done_percent = self.chain_done(history, day);
        let used = u64::from(used_days) * 100;
        let status = fever(used, u64::from(buffer_days), u64::from(done_percent));
        let used_percent = used.checked_div(buffer_days.into()).and_then(|percent| u32::try_from(percent).ok());
        let text = said(status, used_days, buffer_days, done_percent, (expected, promised.day));
        Ok(BufferUse { day, expected, used_days, buffer_days, used_percent, done_percent, status, text })
    }

    /// The day that the plan comes to when what has happened until a day is known.
    fn on(&self, history: &History, day: Day) -> Result<Day, Error> {
        history.until(day)?;
        let mut record = self.record.clone();
        (record.terms.today, record.terms.history) = (day, history.clone());
        let now = Self { record };
        if now.is_levelled()
            && let Some(soonest) = now.soonest()?
        {
            return Ok(soonest);
        }
        let again = now.made(|net, _, _, run| net.axes.axis(0).and_then(|axis| axis.day(run.finish)))?;
        if let Some(day) = again.flatten() {
            return Ok(day);
        }
        let again = now.plan().schedule(now.terms().clone())?;
        Ok(again.soonest()?.unwrap_or_else(|| again.planned()))
    }

    /// How much of the deciding chain is done, in percent of its likely work.
    fn chain_done(&self, history: &History, day: Day) -> u8 {
        let states = by_task(history, day);
        let (mut done, mut all) = (0, 0);
        for task in self.critical_path().into_iter().filter_map(|id| self.plan().task(id)) {
            let state = states.get(&task.id);
            if state.is_some_and(|state| state.status == TaskStatus::Waived) {
                continue;
            }
            all += u64::from(task.effort.likely);
            done += state.map_or(0, |state| state.earned(task.effort.likely));
        }
        u8::try_from((done * 100).checked_div(all).unwrap_or(100)).unwrap_or(100)
    }
}

/// The zone of a point: hundred times the days used, the days there are, and the percent done.
fn fever(used: u64, buffer: u64, done: u64) -> Fever {
    let above = |(from, to): (u64, u64)| used * 100 > buffer * (from * (100 - done.min(100)) + to * done.min(100));
    if above(RED) {
        Fever::Red
    } else if above(YELLOW) {
        Fever::Yellow
    } else {
        Fever::Green
    }
}

fn said(status: Fever, used: u32, buffer: u32, done: u8, (expected, promised): (Day, Day)) -> Text {
    let days = |language| count_of(buffer, &WORKING_DAYS, language);
    let (expected, by) = (say::date(expected), say::date(promised));
    let (es, en) = match status {
        Fever::Green => ("Verde: sigue así.", "Green: carry on."),
        Fever::Yellow => ("Amarillo: prepara cómo recuperar tiempo.", "Yellow: prepare how to win time back."),
        Fever::Red => ("Rojo: recupera tiempo ya o avisa al cliente.", "Red: win time back now, or tell the client."),
    };
    Text::new(
        format!(
            "{es} Hecho el {done} % de la cadena que decide; usados {used} de {} de margen. Al paso de hoy estará el {}; prometido, el {}.",
            days(Language::Spanish),
            expected.es,
            by.es
        ),
        format!(
            "{en} {done}% of the chain that decides is done; {used} of {} of buffer are used. As things stand it is ready on {}; promised is {}.",
            days(Language::English),
            expected.en,
            by.en
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zones_of_the_fever_chart() {
        // used days of ten, percent done
        let zone = |used: u64, done: u64| fever(used * 100, 10, done);
        assert_eq!(
            [zone(0, 0), zone(1, 0), zone(3, 0), zone(4, 0)],
            [Fever::Green, Fever::Yellow, Fever::Yellow, Fever::Red]
        );
        assert_eq!([zone(3, 50), zone(4, 50), zone(7, 50)], [Fever::Green, Fever::Yellow, Fever::Red]);
        assert_eq!([zone(6, 100), zone(9, 100), zone(10, 100)], [Fever::Green, Fever::Yellow, Fever::Red]);
        assert_eq!([fever(0, 0, 0), fever(100, 0, 0)], [Fever::Green, Fever::Red]);
    }
}
