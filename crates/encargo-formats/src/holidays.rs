//! An iCalendar file of holidays (RFC 5545) read into days off; knows no week and no plan.

mod event;
mod line;

use chrono::{Datelike, Days};
use encargo::Error;
use encargo::calendar::{Calendar, Day, DayException, HolidayFile, SkippedEvent, Years};
use encargo::error::{Kind, clip};
use encargo::language::Text;
use event::Event;
use line::{Property, unescaped, unfolded};
use std::collections::BTreeMap;

/// The largest file that is read, in bytes.
const BYTES: usize = 4_000_000;
/// How many days are laid out at most, those that come twice counted twice.
const LAID_OUT: usize = 200_000;
/// How many events that are passed over are told.
const TOLD: usize = 1_000;

/// Reads the holidays of an iCalendar file: the days of [`read_holidays`], without what was passed over.
///
/// ```
/// let ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261208\nSUMMARY:Inmaculada\nEND:VEVENT\nEND:VCALENDAR";
/// let days = encargo_formats::holidays(ics)?;
/// assert_eq!(days[0].day.to_string(), "2026-12-08");
/// # Ok::<(), encargo::Error>(())
/// ```
///
/// # Errors
/// As [`read_holidays`].
pub fn holidays(ics: &str) -> Result<Vec<DayException>, Error> {
    read_holidays(ics).map(|file| file.days)
}

/// Reads an iCalendar file of holidays: the events of whole days (`VALUE=DATE`, or from one midnight to another), each day of
/// them a day off with the event's summary as its name, in order and each day once. Events at a time of day are passed over
/// and told, whatever else they say; cancelled ones are left out.
///
/// Rules are those of the recurrence room; one without an end is laid out to the end of 2060. An occurrence that was moved,
/// renamed or cancelled by itself (`RECURRENCE-ID`) is so, with `RANGE=THISANDFUTURE` all behind it too; the days of `EXDATE`
/// are left out and those of `RDATE` added.
///
/// ```
/// let ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261208T090000\nSUMMARY:Meeting\nEND:VEVENT\nEND:VCALENDAR";
/// let file = encargo_formats::read_holidays(ics)?;
/// assert_eq!(file.skipped[0].name.as_deref(), Some("Meeting"));
/// # Ok::<(), encargo::Error>(())
/// ```
///
/// # Errors
/// `holidays.unreadable` with the line: no calendar, a day that is none, an end before the start, a rule that is none or
/// needs times of day, more days than a calendar holds, a file of more than four million bytes.
pub fn read_holidays(ics: &str) -> Result<HolidayFile, Error> {
    if ics.len() > BYTES {
        return Err(refused(1, "it is larger than four million bytes", "tiene más de cuatro millones de bytes"));
    }
    let mut file = HolidayFile::default();
    let mut events: Vec<Event> = Vec::new();
    let mut event: Option<Event> = None;
    let (mut inside, mut ended, mut depth) = (false, false, 0usize);
    for (number, line) in unfolded(ics) {
        let Some(property) = Property::of(&line) else { continue };
        match (property.name.as_str(), property.value) {
            ("BEGIN", value) if value.eq_ignore_ascii_case("VCALENDAR") => (inside, ended) = (true, false),
            ("END", value) if value.eq_ignore_ascii_case("VCALENDAR") => ended = true,
            ("BEGIN", value) if value.eq_ignore_ascii_case("VEVENT") && event.is_none() && inside => {
                event = Some(Event::at(number));
            }
            ("BEGIN", _) if event.is_some() => depth += 1,
            ("END", _) if depth > 0 => depth -= 1,
            ("END", value) if value.eq_ignore_ascii_case("VEVENT") => events.extend(event.take()),
            (_, _) if depth == 0 => match &mut event {
                Some(event) => event.take(&property, number),
                None => head(&mut file, &property),
            },
            _ => {}
        }
    }
    if !inside {
        return Err(refused(1, "it has no BEGIN:VCALENDAR", "no tiene BEGIN:VCALENDAR"));
    }
    match event {
        Some(event) => return Err(refused(event.line, "the event does not end", "el evento no termina")),
        // cut off between two events: days would be missing and nobody would know
        None if !ended => {
            return Err(refused(ics.lines().count(), "the calendar does not end", "el calendario no termina"));
        }
        None => {}
    }
    let mut laid = Laid::default();
    let changes = Changes::of(&events);
    for event in &events {
        laid.put(event, &changes)?;
    }
    let known = laid.days.keys().next().zip(laid.days.keys().next_back());
    let known = known.map(|(first, last)| Years { first: first.year(), last: last.year() });
    file.years = file.years.or(known.filter(|_| !laid.endless));
    file.days = laid.days.into_values().collect();
    file.skipped = laid.skipped;
    Ok(file)
}

/// What the file says of itself: its place and years where it is one of ours, and what it is called.
fn head(file: &mut HolidayFile, property: &Property<'_>) {
    let said = || Some(unescaped(property.value)).filter(|said| !said.is_empty());
    match property.name.as_str() {
        "X-ENCARGO-PLACE" => file.place = said(),
        "X-ENCARGO-SOURCE" => file.source = said(),
        "X-ENCARGO-YEARS" => {
            let years =
                property.value.split_once('-').and_then(|(first, last)| first.parse().ok().zip(last.parse().ok()));
            file.years = years.map(|(first, last)| Years { first, last }).filter(|years| years.first <= years.last);
        }
        "X-WR-CALNAME" | "NAME" => file.source = file.source.take().or_else(said),
        _ => {}
    }
}

/// The events that stand for one occurrence of another, by the name of that one and the day of the occurrence.
#[derive(Default)]
struct Changes<'e> {
    one: BTreeMap<&'e str, BTreeMap<Day, &'e Event>>,
    /// Those for all that follow as well.
    on: BTreeMap<&'e str, BTreeMap<Day, &'e Event>>,
    /// What each is called that is no change.
    whole: BTreeMap<&'e str, &'e Event>,
}

impl<'e> Changes<'e> {
    fn of(events: &'e [Event]) -> Self {
        let mut changes = Self::default();
        for event in events.iter().filter(|event| !event.uid.is_empty()) {
            let (changed, day) = match event.instead {
                Some((day, true)) => (&mut changes.on, day),
                Some((day, false)) => (&mut changes.one, day),
                None => {
                    changes.whole.entry(&event.uid).or_insert(event);
                    continue;
                }
            };
            changed.entry(&event.uid).or_default().insert(day, event);
        }
        changes
    }
}

/// The days that are laid out, each with its first name.
#[derive(Default)]
struct Laid {
    days: BTreeMap<Day, DayException>,
    skipped: Vec<SkippedEvent>,
    count: usize,
    endless: bool,
}

impl Laid {
    fn put(&mut self, event: &Event, changes: &Changes<'_>) -> Result<(), Error> {
        if event.cancelled || !event.is_dated() || event.is_timed() {
            if !event.cancelled && self.skipped.len() < TOLD {
                self.skipped.push(skipped(event));
            }
            return Ok(());
        }
        let whole = changes.whole.get(event.uid.as_str()).copied();
        // a change for all that follow is laid out with what it changes
        if event.instead.is_some_and(|(_, on)| on) && whole.is_some_and(|whole| !whole.is_timed()) {
            return Ok(());
        }
        let name = event.name.clone().or_else(|| event.instead.and(whole)?.name.clone());
        let (starts, endless) = event.starts(LAID_OUT)?;
        self.endless |= endless;
        let none = BTreeMap::new();
        let (one, on) = (changes.one.get(event.uid.as_str()), changes.on.get(event.uid.as_str()));
        let (one, on) = match event.instead {
            None => (one.unwrap_or(&none), on.unwrap_or(&none)),
            Some(_) => (&none, &none),
        };
        for day in starts {
            if one.contains_key(&day) {
                continue;
            }
            let Some((from, change)) = on.range(..=day).next_back() else {
                self.lay(event, day, name.as_ref())?;
                continue;
            };
            if change.cancelled || change.is_timed() {
                continue;
            }
            let moved = change.starts(1)?.0.first().and_then(|first| day.checked_add_signed(*first - *from));
            if let Some(moved) = moved {
                self.lay(change, moved, change.name.as_ref().or(name.as_ref()))?;
            }
        }
        Ok(())
    }

    /// The days of one occurrence.
    fn lay(&mut self, event: &Event, first: Day, name: Option<&String>) -> Result<(), Error> {
        let length = event.days()?;
        for day in (0..length).filter_map(|ahead| first.checked_add_days(Days::new(ahead))) {
            self.days.entry(day).or_insert_with(|| DayException { day, minutes: 0, name: name.cloned() });
        }
        self.count += usize::try_from(length).unwrap_or(LAID_OUT);
        if self.days.len() > Calendar::LIMIT || self.count > LAID_OUT {
            return Err(refused(
                event.line,
                "it has more days than a calendar holds",
                "tiene más días de los que caben en un calendario",
            ));
        }
        Ok(())
    }
}

fn skipped(event: &Event) -> SkippedEvent {
    let text = if event.is_timed() {
        Text::new("Es a una hora y no de un día entero.", "It is at a time of day and not of a whole day.")
    } else {
        Text::new("No dice qué día.", "It says no day.")
    };
    SkippedEvent { line: u32::try_from(event.line).unwrap_or(u32::MAX), name: event.name.clone(), text }
}

fn refused(line: usize, detail: &str, detail_es: &str) -> Error {
    Kind::HolidaysUnreadable { line, detail: detail.to_owned(), detail_es: detail_es.to_owned() }.into()
}

fn no_day(line: usize, value: &str) -> Error {
    let value = clip(value);
    refused(line, &format!("`{value}` is no day"), &format!("`{value}` no es un día"))
}

#[cfg(test)]
mod tests;
