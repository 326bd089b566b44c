//! The lines of an iCalendar file (RFC 5545): unfolded, split into name, parameters and value; days, moments and lengths.

use encargo::calendar::Day;

/// Minutes of a day.
pub(super) const DAY: i64 = 24 * 60;

/// The lines with their continuations, each with the number of its first.
pub(super) fn unfolded(text: &str) -> Vec<(usize, String)> {
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
pub(super) struct Property<'a> {
    pub(super) name: String,
    pub(super) parameters: &'a str,
    pub(super) value: &'a str,
}

impl<'a> Property<'a> {
    pub(super) fn of(line: &'a str) -> Option<Self> {
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

    /// Whether it has a parameter with a value.
    pub(super) fn says(&self, parameter: &str) -> bool {
        self.parameters.split(';').any(|other| other.eq_ignore_ascii_case(parameter))
    }
}

/// A day, or a moment of one.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    pub(super) day: Day,
    /// Minutes of the day; nothing for a whole day.
    pub(super) minute: Option<i64>,
}

impl Moment {
    /// `20261208`, `20261208T000000Z`; of a period its beginning.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.split('/').next().unwrap_or_default().trim();
        let (date, time) = text.split_once(['T', 't']).map_or((text, None), |(date, time)| (date, Some(time)));
        let day = digits(date, 8).then(|| Day::parse_from_str(date, "%Y%m%d").ok())??;
        let Some(time) = time else { return Some(Self { day, minute: None }) };
        let time = time.strip_suffix(['Z', 'z']).unwrap_or(time);
        let number = |from: usize, to: usize| time.get(from..to)?.parse::<i64>().ok();
        let (hour, minute) = digits(time, 6).then(|| number(0, 2).zip(number(2, 4)))??;
        (hour < 24 && minute < 60).then_some(Self { day, minute: Some(hour * 60 + minute) })
    }
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Minutes of `P1D`, `P2W`, `PT24H`, `P1DT12H30M`; nothing for what is no length of time or runs backwards.
pub(super) fn minutes(text: &str) -> Option<i64> {
    let text = text.trim().to_ascii_uppercase();
    let text = text.strip_prefix('+').unwrap_or(&text).strip_prefix('P')?;
    let (days, time) = text.split_once('T').map_or((text, None), |(days, time)| (days, Some(time)));
    let sum = |text: &str, units: &[(char, i64)]| {
        let (mut total, mut number) = (0_i64, String::new());
        for each in text.chars() {
            if each.is_ascii_digit() {
                number.push(each);
                continue;
            }
            let (_, factor) = units.iter().find(|(unit, _)| *unit == each)?;
            total += number.parse::<u32>().ok().map(|number| i64::from(number) * factor)?;
            number.clear();
        }
        number.is_empty().then_some(total)
    };
    let days = sum(days, &[('W', 7 * DAY), ('D', DAY)])?;
    let time = time.map_or(Some(0), |time| sum(time, &[('H', 60), ('M', 1), ('S', 0)]))?;
    Some(days + time)
}

/// Text as it was before it was escaped.
pub(super) fn unescaped(text: &str) -> String {
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
