//! An iCalendar file of holidays (RFC 5545) read into days off; knows no week and no plan.

use chrono::{Datelike, Days};
use encargo::Error;
use encargo::calendar::{Calendar, Day, DayException};
use encargo::error::{Kind, clip};
use std::collections::BTreeMap;

/// The largest file that is read, in bytes.
const BYTES: usize = 4_000_000;
/// The longest holiday, in days.
const LONGEST: i64 = 366;
/// How many days are laid out at most, those that come twice counted twice.
const LAID_OUT: usize = 200_000;
/// How many years a yearly holiday without an end is laid out for, its first one included.
const YEARS: i32 = 20;

/// Reads the holidays of an iCalendar file: the all-day events (`VEVENT` with `DTSTART;VALUE=DATE`), each day of them a day
/// off with the event's summary as its name, in order and each day once. Events at a time of day and cancelled ones are
/// passed over. A rule `FREQ=YEARLY` is laid out until its `UNTIL` or `COUNT`, for twenty years when it has neither; the
/// days of `EXDATE` are left out.
///
/// ```
/// let ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261208\nSUMMARY:Inmaculada\nEND:VEVENT\nEND:VCALENDAR";
/// let days = encargo_formats::holidays(ics)?;
/// assert_eq!(days[0].day.to_string(), "2026-12-08");
/// # Ok::<(), encargo::Error>(())
/// ```
///
/// # Errors
/// `holidays.unreadable` with the line: no calendar, a day that is none, an end before the start, any other rule, more days
/// than a calendar holds, a file of more than four million bytes.
pub fn holidays(ics: &str) -> Result<Vec<DayException>, Error> {
    if ics.len() > BYTES {
        return Err(refused(1, "it is larger than four million bytes", "tiene más de cuatro millones de bytes"));
    }
    let mut days: BTreeMap<Day, DayException> = BTreeMap::new();
    let mut event: Option<Event> = None;
    let (mut inside, mut ended, mut depth, mut laid_out) = (false, false, 0usize, 0usize);
    for (number, line) in unfolded(ics) {
        let Some(property) = Property::of(&line) else { continue };
        let at = |detail: &str, detail_es: &str| refused(number, detail, detail_es);
        match (property.name.as_str(), property.value) {
            ("BEGIN", value) if value.eq_ignore_ascii_case("VCALENDAR") => (inside, ended) = (true, false),
            ("END", value) if value.eq_ignore_ascii_case("VCALENDAR") => ended = true,
            ("BEGIN", value) if value.eq_ignore_ascii_case("VEVENT") && event.is_none() && inside => {
                event = Some(Event { line: number, ..Event::default() });
            }
            ("BEGIN", _) if event.is_some() => depth += 1,
            ("END", _) if depth > 0 => depth -= 1,
            ("END", value) if value.eq_ignore_ascii_case("VEVENT") => {
                if let Some(event) = event.take() {
                    event.put(&mut days, &mut laid_out)?;
                }
            }
            (name, value) if depth == 0 => {
                let Some(event) = &mut event else { continue };
                match name {
                    "DTSTART" => event.start = property.day().map_err(|()| no_day(number, value))?,
                    "DTEND" => event.end = property.day().map_err(|()| no_day(number, value))?,
                    "DURATION" => {
                        let (detail, detail_es) = (
                            "the duration is not a number of days or weeks",
                            "la duración no es de días ni de semanas",
                        );
                        event.days = Some(duration(value).ok_or_else(|| at(detail, detail_es))?);
                    }
                    "SUMMARY" => event.name = Some(unescaped(value)).filter(|name| !name.is_empty()),
                    "STATUS" => event.cancelled = value.eq_ignore_ascii_case("CANCELLED"),
                    "RRULE" => event.rule = Some(Rule::of(value, number)?),
                    "RDATE" => return Err(at("RDATE is not read", "RDATE no se lee")),
                    "EXDATE" => {
                        for day in value.split(',') {
                            event.except.extend(self::day(day).ok_or_else(|| no_day(number, day))?);
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    if !inside {
        return Err(refused(1, "it has no BEGIN:VCALENDAR", "no tiene BEGIN:VCALENDAR"));
    }
    match event {
        Some(event) => Err(refused(event.line, "the event does not end", "el evento no termina")),
        // cut off between two events: days would be missing and nobody would know
        None if !ended => Err(refused(ics.lines().count(), "the calendar does not end", "el calendario no termina")),
        None => Ok(days.into_values().collect()),
    }
}

fn refused(line: usize, detail: &str, detail_es: &str) -> Error {
    Kind::HolidaysUnreadable { line, detail: detail.to_owned(), detail_es: detail_es.to_owned() }.into()
}

fn no_day(line: usize, value: &str) -> Error {
    let value = clip(value);
    refused(line, &format!("`{value}` is no day"), &format!("`{value}` no es un día"))
}

/// The lines with their continuations, each with the number of its first.
fn unfolded(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (number, line) in text.trim_start_matches('\u{feff}').split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, before))) => before.push_str(rest),
            _ => lines.push((number + 1, line.to_owned())),
        }
    }
    lines
}

/// One line: `DTSTART;VALUE=DATE:20261208`.
struct Property<'a> {
    name: String,
    parameters: &'a str,
    value: &'a str,
}

impl<'a> Property<'a> {
    fn of(line: &'a str) -> Option<Self> {
        // a colon inside quotes belongs to a parameter
        let mut quoted = false;
        let colon = line.char_indices().find(|(_, each)| {
            quoted ^= *each == '"';
            *each == ':' && !quoted
        });
        let (head, value) = line.split_at_checked(colon?.0)?;
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        Some(Self { name: name.trim().to_ascii_uppercase(), parameters, value: value.strip_prefix(':')?.trim() })
    }

    /// The day of an all-day event; nothing when it has a time of day.
    fn day(&self) -> Result<Option<Day>, ()> {
        let dated = self.parameters.split(';').any(|parameter| parameter.eq_ignore_ascii_case("VALUE=DATE"));
        if !dated && self.value.contains('T') {
            return Ok(None);
        }
        day(self.value).ok_or(())
    }
}

/// A day in basic form, whatever time follows it; nothing when it is none.
#[allow(clippy::option_option, reason = "read as a day, and then whether there is one")]
fn day(text: &str) -> Option<Option<Day>> {
    let text = text.trim();
    let date = text.split('T').next().unwrap_or_default();
    if date.len() != 8 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| date.get(from..to)?.parse::<u32>().ok();
    let year = i32::try_from(number(0, 4)?).ok()?;
    Day::from_ymd_opt(year, number(4, 6)?, number(6, 8)?).map(Some)
}

/// Days of `P1D`, `P2W`.
fn duration(text: &str) -> Option<i64> {
    let amount = text.trim().strip_prefix('P')?;
    let (number, factor) = match (amount.strip_suffix('D'), amount.strip_suffix('W')) {
        (Some(days), _) => (days, 1),
        (_, Some(weeks)) => (weeks, 7),
        _ => return None,
    };
    number.parse::<u16>().ok().map(|number| i64::from(number) * factor)
}

/// Text as it was before it was escaped.
fn unescaped(text: &str) -> String {
    let (mut words, mut escape) = (String::with_capacity(text.len()), false);
    for each in text.chars().take(1_000) {
        match (escape, each) {
            (false, '\\') => escape = true,
            (true, 'n' | 'N') => {
                words.push(' ');
                escape = false;
            }
            (_, each) => {
                escape = false;
                words.push(if each.is_control() { ' ' } else { each });
            }
        }
    }
    words.trim().to_owned()
}

/// How a holiday comes again.
struct Rule {
    interval: i32,
    count: Option<u32>,
    until: Option<Day>,
}

impl Rule {
    fn of(text: &str, line: usize) -> Result<Self, Error> {
        let mut rule = Self { interval: 1, count: None, until: None };
        let mut yearly = false;
        let other = |part: &str| {
            let part = clip(part);
            refused(
                line,
                &format!("the rule `{part}` is not read, only FREQ=YEARLY with INTERVAL, COUNT and UNTIL"),
                &format!("la regla `{part}` no se lee, solo FREQ=YEARLY con INTERVAL, COUNT y UNTIL"),
            )
        };
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" if value.eq_ignore_ascii_case("YEARLY") => yearly = true,
                "INTERVAL" => rule.interval = value.parse::<u8>().map_err(|_| other(part))?.max(1).into(),
                "COUNT" => rule.count = Some(value.parse::<u16>().map_err(|_| other(part))?.into()),
                "UNTIL" => rule.until = day(value).ok_or_else(|| no_day(line, value))?,
                "WKST" => {}
                // the month and day of the start said again
                "BYMONTH" | "BYMONTHDAY" if value.bytes().all(|byte| byte.is_ascii_digit()) => {}
                _ => return Err(other(part)),
            }
        }
        if yearly { Ok(rule) } else { Err(other(text)) }
    }
}

/// One event while it is read.
#[derive(Default)]
struct Event {
    line: usize,
    start: Option<Day>,
    end: Option<Day>,
    days: Option<i64>,
    name: Option<String>,
    cancelled: bool,
    rule: Option<Rule>,
    except: Vec<Day>,
}

impl Event {
    /// Puts the days of the event to the others; the first name of a day stands.
    fn put(&self, days: &mut BTreeMap<Day, DayException>, laid_out: &mut usize) -> Result<(), Error> {
        let Some(start) = self.start.filter(|_| !self.cancelled) else { return Ok(()) };
        let length = self.end.map(|end| (end - start).num_days()).or(self.days).unwrap_or(1);
        // an end on the start is written by programs that count it in
        let length = if length == 0 { 1 } else { length };
        if !(1..=LONGEST).contains(&length) {
            return Err(refused(
                self.line,
                "the event ends before it starts or lasts for years",
                "el evento acaba antes de empezar o dura años",
            ));
        }
        for first in self.starts(start).into_iter().filter(|first| !self.except.contains(first)) {
            for day in (0..length.unsigned_abs()).filter_map(|ahead| first.checked_add_days(Days::new(ahead))) {
                days.entry(day).or_insert_with(|| DayException { day, minutes: 0, name: self.name.clone() });
            }
            *laid_out += usize::try_from(length).unwrap_or(0);
            if days.len() > Calendar::LIMIT || *laid_out > LAID_OUT {
                return Err(refused(
                    self.line,
                    "it has more days than a calendar holds",
                    "tiene más días de los que caben en un calendario",
                ));
            }
        }
        Ok(())
    }

    /// The first days of all the times it comes; a 29 February comes in leap years alone.
    fn starts(&self, start: Day) -> Vec<Day> {
        let Some(rule) = &self.rule else { return vec![start] };
        let bounded = rule.count.is_some() || rule.until.is_some();
        let last = start.year().saturating_add(if bounded { 400 } else { YEARS - 1 });
        let years = (start.year()..=last).step_by(usize::try_from(rule.interval).unwrap_or(1));
        years
            .filter_map(|year| start.with_year(year))
            .take_while(|day| rule.until.is_none_or(|until| *day <= until))
            .take(rule.count.map_or(usize::MAX, |count| count as usize))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(events: &str) -> Result<Vec<(String, Option<String>)>, Error> {
        let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
        Ok(holidays(&text)?.into_iter().map(|day| (day.day.to_string(), day.name)).collect())
    }

    fn event(lines: &str) -> String {
        format!("BEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\n")
    }

    #[test]
    fn days_ranges_and_names_are_read() {
        let one = event(
            "DTSTART;VALUE=DATE:20261208\r\nSUMMARY:Inmaculada\\, la\r\n  Concepción\r\nBEGIN:VALARM\r\nSUMMARY:x\r\nEND:VALARM",
        );
        let range = event("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Navidad");
        let timed = event("DTSTART;TZID=\"Europe/Madrid:x\":20261201T090000\r\nSUMMARY:no");
        let off = event("DTSTART;VALUE=DATE:20261202\r\nSTATUS:CANCELLED");
        let days = read(&format!("{one}{range}{timed}{off}")).unwrap();
        let names: Vec<&str> = days.iter().map(|day| day.0.as_str()).collect();
        assert_eq!(names, ["2026-12-08", "2026-12-24", "2026-12-25", "2026-12-26"]);
        assert_eq!(days[0].1.as_deref(), Some("Inmaculada, la Concepción"));
    }

    #[test]
    fn yearly_holidays_are_laid_out() {
        let rule = |rule: &str| read(&event(&format!("DTSTART;VALUE=DATE:20261012\r\nRRULE:{rule}"))).unwrap().len();
        assert_eq!(rule("FREQ=YEARLY;COUNT=3"), 3);
        assert_eq!(rule("FREQ=YEARLY;UNTIL=20301231"), 5);
        assert_eq!(rule("FREQ=YEARLY;INTERVAL=2;UNTIL=20301231"), 3);
        assert_eq!(rule("FREQ=YEARLY"), 20);
        let leap =
            read(&event("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY;COUNT=2\r\nEXDATE;VALUE=DATE:20240229"));
        assert_eq!(leap.unwrap()[0].0, "2028-02-29");
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_line() {
        let refused = |lines: &str| read(&event(lines)).unwrap_err();
        assert_eq!(refused("DTSTART;VALUE=DATE:20260230").about(), "line 4");
        assert_eq!(refused("DTSTART;VALUE=DATE:ñ0260101").code(), "holidays.unreadable");
        assert_eq!(refused("DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261201").code(), "holidays.unreadable");
        assert_eq!(refused("DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=DAILY").about(), "line 5");
        assert_eq!(refused("DTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:99990101").code(), "holidays.unreadable");
        assert_eq!(holidays("hello").unwrap_err().code(), "holidays.unreadable");
        assert_eq!(holidays("BEGIN:VCALENDAR\nBEGIN:VEVENT\n").unwrap_err().about(), "line 2");
    }
}
