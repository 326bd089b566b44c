//! A rule that repeats days while it is put together; written as RRULE (RFC 5545) and as TIMEX3.

use super::WhenValue;

/// The days of the week as RFC 5545 writes them, Monday first.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The code of a weekday, 0 is Monday.
pub(crate) fn code(weekday: u32) -> Option<&'static str> {
    DAYS.get(usize::try_from(weekday).ok()?).copied()
}

/// What a rule counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Often {
    /// Days.
    Daily,
    /// Weeks.
    Weekly,
    /// Months.
    Monthly,
    /// Years.
    Yearly,
}

/// Every so many spans, on these days.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// What is counted.
    pub often: Often,
    /// Every how many of them.
    pub every: u32,
    /// Weekdays (0 is Monday), each with its place in the month, 0 for all of them.
    pub days: Vec<(i64, u32)>,
    /// Days of the month; -1 is the last.
    pub dates: Vec<i64>,
    /// The month, in a yearly rule.
    pub month: Option<u32>,
    /// Which of the days of each period: the last of the days from Monday to Friday.
    pub place: Option<i64>,
}

impl Rule {
    /// A rule without days.
    pub(super) const fn new(often: Often, every: u32) -> Self {
        Self { often, every, days: Vec::new(), dates: Vec::new(), month: None, place: None }
    }

    /// Whether no day is told yet.
    pub(super) fn is_bare(&self) -> bool {
        self.days.is_empty() && self.dates.is_empty() && self.month.is_none()
    }

    /// The rule in both notations; nothing when a weekday has no code.
    pub(super) fn value(&self) -> Option<WhenValue> {
        Some(WhenValue::Repeat { rrule: self.rrule()?, timex: self.timex() })
    }

    fn rrule(&self) -> Option<String> {
        let name = match self.often {
            Often::Daily => "DAILY",
            Often::Weekly => "WEEKLY",
            Often::Monthly => "MONTHLY",
            Often::Yearly => "YEARLY",
        };
        let mut parts = vec![format!("FREQ={name}")];
        if self.every != 1 {
            parts.push(format!("INTERVAL={}", self.every));
        }
        if !self.days.is_empty() {
            let days: Option<Vec<String>> = self.days.iter().map(day_code).collect();
            parts.push(format!("BYDAY={}", days?.join(",")));
        }
        parts.extend(self.month.map(|month| format!("BYMONTH={month}")));
        if !self.dates.is_empty() {
            let dates: Vec<String> = self.dates.iter().map(ToString::to_string).collect();
            parts.push(format!("BYMONTHDAY={}", dates.join(",")));
        }
        parts.extend(self.place.map(|place| format!("BYSETPOS={place}")));
        Some(parts.join(";"))
    }

    fn timex(&self) -> String {
        let days: Vec<u32> = self.days.iter().map(|(_, day)| *day).collect();
        match (self.often, days.as_slice(), self.dates.as_slice(), self.month) {
            (Often::Yearly, _, [date, ..], Some(month)) => format!("XXXX-{month:02}-{date:02}"),
            (Often::Yearly, _, _, Some(month)) => format!("XXXX-{month:02}"),
            (Often::Monthly, [], [date], _) if *date > 0 => format!("XXXX-XX-{date:02}"),
            (Often::Weekly, [0, 1, 2, 3, 4], ..) => "P1WD".to_owned(),
            (Often::Weekly, [5, 6], ..) => "P1WE".to_owned(),
            (Often::Weekly | Often::Monthly, [day], ..) => format!("XXXX-WXX-{}", day + 1),
            (Often::Weekly, [first, ..], ..) if self.every == 1 => format!("XXXX-WXX-{}", first + 1),
            (often, ..) => {
                let unit = match often {
                    Often::Daily => 'D',
                    Often::Weekly => 'W',
                    Often::Monthly => 'M',
                    Often::Yearly => 'Y',
                };
                format!("P{}{unit}", self.every)
            }
        }
    }
}

/// `MO`, `2TU`, `-1FR`.
fn day_code((place, day): &(i64, u32)) -> Option<String> {
    let code = code(*day)?;
    Some(if *place == 0 { code.to_owned() } else { format!("{place}{code}") })
}
