//! The day to promise: the plan's own day and the buffer that chance asks for behind it; draws nothing itself.

use super::forecast::Drawn;
use super::forecast::within::Within;
use super::{Sampling, Schedule};
use crate::calendar::Day;
use crate::error::{Error, Kind, clip};
use crate::language::{Language, Text};
use crate::say;
use crate::say::count::{WORKING_DAYS, count_of};
use encargo_noun::noun;

/// A day that can be told to the client.
#[noun]
#[derive(Eq)]
pub struct Promised {
    /// In how many of a hundred cases it was to be kept.
    pub chance_percent: u8,
    /// The day to tell: never before the planned one.
    pub day: Day,
    /// The day the plan itself comes to: that of the key task, or of the last task when there is none.
    pub planned: Day,
    /// The day to have it ready by, so that the buffer lies before the promised day: the planned one where nobody asked for a
    /// day; where somebody did and there is time, so much before it as chance asks for.
    pub aim: Day,
    /// The buffer between that day and the promised one, in working days of the terms' calendar.
    pub buffer_days: u32,
    /// In how many of a hundred cases the promised day is kept: days are whole, so it may be more than what was asked for.
    pub kept_percent: u8,
    /// The promise in words, for whoever makes it.
    pub text: Text,
}

impl Schedule {
    /// The day to tell the client so that it is kept in `chance` of a hundred cases, and the buffer that lies before it: one for
    /// the whole plan instead of a little in each task (the project buffer of Goldratt, Critical Chain, 1997), as long as the
    /// samples of [`Schedule::forecast`] ask for. With a key date that lies further off than that, the buffer lies before the key
    /// date and not behind it. Without any spread there is no buffer; a higher chance never promises an
    /// earlier day.
    ///
    /// ```
    /// # fn told(schedule: encargo::Schedule) -> Result<(), encargo::Error> {
    /// let promised = schedule.promise(80, encargo::schedule::Sampling::default())?;
    /// println!("{} = {} + {} days", promised.day, promised.planned, promised.buffer_days);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `promise.chance` for a chance that is not from 1 to 99; as [`Schedule::forecast`].
    pub fn promise(&self, chance: u8, sampling: Sampling) -> Result<Promised, Error> {
        if !(1..=99).contains(&chance) {
            return Err(Kind::PromiseChance { chance }.into());
        }
        let planned = self.planned();
        let too_long = || Error::from(Kind::ScheduleTooLong { plan: clip(self.plan().id()) });
        let within = self.made(|net, _, work, run| {
            let tally = Within::of(work, run, sampling)?.finish;
            let axis = net.axes.axis(0).ok_or_else(too_long)?;
            let held = axis.index(planned).unwrap_or(run.finish).max(tally.percentile(chance));
            let day = axis.day(held).ok_or_else(too_long)?;
            Ok::<_, Error>((day, tally.percent_until(held)))
        })?;
        let (day, kept_percent) = match within {
            Some(told) => told?,
            None => self.by_network(sampling, |drawn| Ok(by_chance(&drawn, chance, planned)))?,
        };
        let aim = self.aim(day, planned, (chance, sampling))?;
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        let buffer_days = u32::try_from(calendar.worked_behind(aim, day)).unwrap_or(0);
        let text = said(day, (planned, aim), buffer_days, kept_percent);
        Ok(Promised { chance_percent: chance, day, planned, aim, buffer_days, kept_percent, text })
    }

    /// The day to have it ready by: as far before the promised one as so many cases are later than the soonest end, and never
    /// before that.
    fn aim(&self, day: Day, planned: Day, (chance, sampling): (u8, Sampling)) -> Result<Day, Error> {
        let Some(soonest) = self.soonest()?.filter(|soonest| *soonest < planned) else { return Ok(planned) };
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        let held = self.unheld(|net, work, run| {
            let tally = Within::of(work, run, sampling)?.finish;
            Ok::<_, Error>(net.axes.axis(0).and_then(|axis| axis.day(tally.percentile(chance))))
        })?;
        let late = match held {
            Some(late) => late?,
            None => self.by_network(sampling, |Drawn { net, model, outlook, .. }| {
                // lags are averages there: without any spread they say nothing
                let late = || model.done(net, outlook.target.percentile(chance));
                Ok(Some(if model.is_certain() { None } else { late() }))
            })?,
        };
        let spread = calendar.worked_behind(soonest, late.unwrap_or(soonest)).max(0);
        let before =
            i32::try_from(spread).ok().filter(|spread| *spread > 0).and_then(|spread| calendar.add(day, -spread));
        Ok(before.unwrap_or(day).clamp(soonest, day.max(soonest)))
    }

    /// The soonest day by which all can be done, whatever day was asked for; nothing when none was.
    pub(super) fn soonest(&self) -> Result<Option<Day>, Error> {
        if self.terms().key_date.or(self.plan().goal().due).is_none() {
            return Ok(None);
        }
        if let Some(day) = self.unheld(|net, _, run| net.axes.axis(0).and_then(|axis| axis.day(run.finish)))? {
            return Ok(day);
        }
        let key = self.plan().key_place().and_then(|place| self.slots().get(place));
        Ok(key.map(|slot| slot.early_finish).or_else(|| self.slots().iter().map(|slot| slot.early_finish).max()))
    }

    /// The day of the key task, or of the last task when there is none.
    pub(crate) fn planned(&self) -> Day {
        let key = self.plan().key_place().and_then(|place| self.slots().get(place));
        key.map_or_else(|| self.finish(), |slot| slot.finish)
    }
}

/// The day and its chance where people's hours were not asked.
fn by_chance(drawn: &Drawn<'_>, chance: u8, planned: Day) -> Option<(Day, u8)> {
    let Drawn { net, model, outlook, .. } = *drawn;
    if model.is_certain() {
        return Some((planned, 100));
    }
    let day = model.done(net, outlook.target.percentile(chance))?.max(planned);
    Some((day, model.holds(net, &outlook.target, net.work_day_until(day)?)?))
}

fn said(day: Day, (planned, aim): (Day, Day), buffer: u32, kept: u8) -> Text {
    let days = |language| count_of(buffer, &WORKING_DAYS, language);
    let before = say::date(aim);
    let day = say::day(day);
    let (es, en) = if buffer == 0 {
        (
            "El plan termina ese mismo día, sin margen.".to_owned(),
            "The plan ends on that very day, with no buffer.".to_owned(),
        )
    } else if aim == planned {
        (
            format!("El plan termina el {}: quedan {} de margen.", before.es, days(Language::Spanish)),
            format!("The plan ends on {}: that leaves a buffer of {}.", before.en, days(Language::English)),
        )
    } else {
        (
            format!("Tenlo listo el {}: quedan {} de margen.", before.es, days(Language::Spanish)),
            format!("Have it ready by {}: that leaves a buffer of {}.", before.en, days(Language::English)),
        )
    };
    let es = if buffer == 1 { es.replace(": quedan", ": queda") } else { es };
    Text::new(
        format!("Promételo para el {}: se cumple en {kept} de cada 100 casos. {es}", day.es),
        format!("Promise it for {}: that is kept in {kept} of 100 cases. {en}", day.en),
    )
}
