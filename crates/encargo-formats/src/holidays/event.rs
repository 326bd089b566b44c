//! One event of a holiday file while it is read: its days, by the recurrence room; one occurrence changed by itself is another
//! event of the same name.

use super::line::{DAY, Moment, Property, minutes, unescaped};
use super::{no_day, refused};
use chrono::Datelike;
use encargo::calendar::Day;
use encargo::recurrence::RecurrenceRule;
use encargo::{Error, Language};
use std::collections::BTreeSet;

/// The longest holiday, in days.
const LONGEST: i64 = 366;
/// The year that a rule without an end is laid out to, and the years that it is laid out for when it starts after that.
const UNTIL: i32 = 2060;
const YEARS: i32 = 20;

/// One event as its lines say.
#[derive(Default)]
pub(super) struct Event {
    pub(super) line: usize,
    pub(super) uid: String,
    pub(super) name: Option<String>,
    pub(super) cancelled: bool,
    start: Option<Moment>,
    end: Option<Moment>,
    lasts: Option<i64>,
    whole: bool,
    rules: Vec<(usize, String)>,
    also: Vec<Day>,
    except: BTreeSet<Day>,
    /// The day of the occurrence that this event stands for, and whether for all that follow as well.
    pub(super) instead: Option<(Day, bool)>,
    /// The first line that cannot be read: it matters only when the event is a holiday.
    fault: Option<Error>,
}

impl Event {
    pub(super) fn at(line: usize) -> Self {
        Self { line, ..Self::default() }
    }

    /// Takes in one line.
    pub(super) fn take(&mut self, property: &Property<'_>, line: usize) {
        let value = property.value;
        let fault = match property.name.as_str() {
            "DTSTART" => moment(value, line).map(|moment| self.start = Some(moment)),
            "DTEND" => moment(value, line).map(|moment| self.end = Some(moment)),
            "DURATION" => match minutes(value) {
                Some(minutes) => {
                    self.lasts = Some(minutes);
                    Ok(())
                }
                None => Err(refused(line, "the duration is no length of time", "la duración no es un tiempo")),
            },
            "UID" => {
                value.clone_into(&mut self.uid);
                Ok(())
            }
            "SUMMARY" => {
                self.name = Some(unescaped(value)).filter(|name| !name.is_empty());
                Ok(())
            }
            "STATUS" => {
                self.cancelled = value.eq_ignore_ascii_case("CANCELLED");
                Ok(())
            }
            "X-MICROSOFT-CDO-ALLDAYEVENT" => {
                self.whole = value.eq_ignore_ascii_case("TRUE");
                Ok(())
            }
            "RECURRENCE-ID" => moment(value, line)
                .map(|moment| self.instead = Some((moment.day, property.says("RANGE=THISANDFUTURE")))),
            "RRULE" => {
                self.rules.push((line, value.to_owned()));
                Ok(())
            }
            "RDATE" => days(value, line).map(|days| self.also.extend(days)),
            "EXDATE" => days(value, line).map(|days| self.except.extend(days)),
            _ => Ok(()),
        };
        if let Err(error) = fault {
            self.fault.get_or_insert(error);
        }
    }

    /// Whether it is of a time of day: neither days, nor from a midnight to another, nor called so by its program.
    pub(super) fn is_timed(&self) -> bool {
        let Some(Moment { minute: Some(minute), .. }) = self.start else { return false };
        let days = self.length().is_some_and(|minutes| minutes > 0 && minutes % DAY == 0);
        !(self.whole || minute == 0 && days)
    }

    /// Whether it says a day.
    pub(super) fn is_dated(&self) -> bool {
        self.start.is_some() || self.fault.is_some()
    }

    /// Minutes from its start to its end, when it says one.
    fn length(&self) -> Option<i64> {
        let (start, Some(end)) = (self.start?, self.end) else { return self.lasts };
        let at = |moment: Moment| moment.minute.unwrap_or(0);
        Some((end.day - start.day).num_days() * DAY + at(end) - at(start))
    }

    /// How many days it lasts.
    ///
    /// # Errors
    /// `holidays.unreadable`: it ends before it starts, not with a day, or after more than a year.
    pub(super) fn days(&self) -> Result<u64, Error> {
        let length = self.length().unwrap_or(DAY);
        // an end on the start is written by programs that count it in
        let length = if length == 0 { DAY } else { length };
        if length % DAY != 0 && !self.whole {
            return Err(refused(self.line, "it does not end with a day", "no termina con un día"));
        }
        let days = (length + DAY - 1).div_euclid(DAY);
        if !(1..=LONGEST).contains(&days) {
            return Err(refused(
                self.line,
                "the event ends before it starts or lasts for years",
                "el evento acaba antes de empezar o dura años",
            ));
        }
        Ok(days.unsigned_abs())
    }

    /// The first days of all the times it comes, at most `most` and one more, in order; and whether that goes on for ever.
    ///
    /// # Errors
    /// `holidays.unreadable` for the first line that was not understood.
    pub(super) fn starts(&self, most: usize) -> Result<(Vec<Day>, bool), Error> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let Some(start) = self.start else { return Ok((Vec::new(), false)) };
        let (mut found, mut endless) = (Vec::new(), false);
        for (line, text) in &self.rules {
            let rule = self.rule(text, *line)?;
            let ends = rule.count().is_some() || rule.until().is_some();
            endless |= !ends;
            let last = UNTIL.max(start.day.year().saturating_add(YEARS - 1));
            let days = rule.days(start.day).take_while(|day| ends || day.year() <= last);
            found.extend(days.take(most + 1));
            if found.len() > most {
                break;
            }
        }
        if self.rules.is_empty() || self.instead.is_some() {
            found = vec![start.day];
        }
        found.extend(&self.also);
        found.sort_unstable();
        found.dedup();
        found.retain(|day| !self.except.contains(day));
        Ok((found, endless))
    }

    /// The rule in the words of the recurrence room, which knows days alone.
    fn rule(&self, text: &str, line: usize) -> Result<RecurrenceRule, Error> {
        let day = |part: &str| {
            let instant = Moment::of(part.get(6..)?)?;
            let minute = instant.minute?;
            // the midnight of a place east of Greenwich lies in the evening of the day before
            let shift = self.start.is_some_and(|start| start.minute.is_some()) && minute >= DAY / 2;
            let day = if shift { instant.day.succ_opt()? } else { instant.day };
            Some(format!("UNTIL={}", day.format("%Y%m%d")))
        };
        let part = |part: &str| {
            let part = part.trim().to_ascii_uppercase();
            part.strip_prefix("UNTIL=").and_then(|_| day(&part)).unwrap_or(part)
        };
        let parts: Vec<String> = text.split(';').filter(|part| !part.trim().is_empty()).map(part).collect();
        parts
            .join(";")
            .parse()
            .map_err(|error: Error| refused(line, &error.message(Language::English), &error.message(Language::Spanish)))
    }
}

fn moment(value: &str, line: usize) -> Result<Moment, Error> {
    Moment::of(value).ok_or_else(|| no_day(line, value))
}

fn days(value: &str, line: usize) -> Result<Vec<Day>, Error> {
    value.split(',').map(|day| moment(day, line).map(|moment| moment.day)).collect()
}
