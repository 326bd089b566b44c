//! Spans of time by name; knows no days.

/// A named span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    /// The smallest.
    Second,
    /// Sixty seconds.
    Minute,
    /// Sixty minutes.
    Hour,
    /// A day.
    Day,
    /// A day from Monday to Friday.
    Workday,
    /// Seven days.
    Week,
    /// Two weeks.
    Fortnight,
    /// A calendar month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    Semester,
    /// Twelve months.
    Year,
}

impl Span {
    /// Its length in seconds: a month is thirty days and a year 365, the convention of TIMEX3 resolvers.
    pub(crate) const fn seconds(self) -> i64 {
        match self {
            Self::Second => 1,
            Self::Minute => 60,
            Self::Hour => 3_600,
            Self::Day | Self::Workday => 86_400,
            Self::Week => 7 * 86_400,
            Self::Fortnight => 14 * 86_400,
            Self::Month => 30 * 86_400,
            Self::Quarter => 91 * 86_400,
            Self::Semester => 182 * 86_400,
            Self::Year => 365 * 86_400,
        }
    }

    /// Its length in whole months, when it has one.
    pub(crate) const fn months(self) -> Option<u32> {
        match self {
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::Semester => Some(6),
            Self::Year => Some(12),
            _ => None,
        }
    }

    /// Its length in whole days, when it has one and is not counted in months.
    pub(crate) const fn days(self) -> Option<u32> {
        match self {
            Self::Day => Some(1),
            Self::Week => Some(7),
            Self::Fortnight => Some(14),
            _ => None,
        }
    }
}
