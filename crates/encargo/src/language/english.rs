//! The words that English readers know: numbers, months, weekdays, spans of time. Data, folded and sorted; no rule.

use super::span::Span;

/// Numbers in words, below a thousand.
pub(super) const NUMBERS: &[(&str, u64)] = &[
    ("dozen", 12),
    ("eight", 8),
    ("eighteen", 18),
    ("eighty", 80),
    ("eleven", 11),
    ("fifteen", 15),
    ("fifty", 50),
    ("five", 5),
    ("forty", 40),
    ("four", 4),
    ("fourteen", 14),
    ("nine", 9),
    ("nineteen", 19),
    ("ninety", 90),
    ("one", 1),
    ("seven", 7),
    ("seventeen", 17),
    ("seventy", 70),
    ("six", 6),
    ("sixteen", 16),
    ("sixty", 60),
    ("ten", 10),
    ("thirteen", 13),
    ("thirty", 30),
    ("three", 3),
    ("twelve", 12),
    ("twenty", 20),
    ("two", 2),
    ("zero", 0),
];

/// Months, 1 to 12.
pub(super) const MONTHS: &[(&str, u32)] = &[
    ("apr", 4),
    ("april", 4),
    ("aug", 8),
    ("august", 8),
    ("dec", 12),
    ("december", 12),
    ("feb", 2),
    ("february", 2),
    ("jan", 1),
    ("january", 1),
    ("jul", 7),
    ("july", 7),
    ("jun", 6),
    ("june", 6),
    ("mar", 3),
    ("march", 3),
    ("may", 5),
    ("nov", 11),
    ("november", 11),
    ("oct", 10),
    ("october", 10),
    ("sep", 9),
    ("sept", 9),
    ("september", 9),
];

/// Weekdays, 0 is Monday.
pub(super) const WEEKDAYS: &[(&str, u32)] = &[
    ("fri", 4),
    ("friday", 4),
    ("fridays", 4),
    ("mon", 0),
    ("monday", 0),
    ("mondays", 0),
    ("sat", 5),
    ("saturday", 5),
    ("saturdays", 5),
    ("sun", 6),
    ("sunday", 6),
    ("sundays", 6),
    ("thu", 3),
    ("thurs", 3),
    ("thursday", 3),
    ("thursdays", 3),
    ("tue", 1),
    ("tues", 1),
    ("tuesday", 1),
    ("tuesdays", 1),
    ("wed", 2),
    ("wednesday", 2),
    ("wednesdays", 2),
];

/// Spans of time.
pub(super) const SPANS: &[(&str, Span)] = &[
    ("day", Span::Day), ("days", Span::Day), ("fortnight", Span::Fortnight), ("fortnights", Span::Fortnight),
    ("h", Span::Hour), ("hour", Span::Hour), ("hours", Span::Hour), ("hr", Span::Hour), ("hrs", Span::Hour),
    ("min", Span::Minute), ("mins", Span::Minute),
    ("minute", Span::Minute), ("minutes", Span::Minute), ("month", Span::Month), ("months", Span::Month),
    ("quarter", Span::Quarter), ("quarters", Span::Quarter),
    ("sec", Span::Second), ("second", Span::Second), ("seconds", Span::Second), ("secs", Span::Second), ("week", Span::Week), ("weeks", Span::Week),
    ("wk", Span::Week), ("wks", Span::Week), ("year", Span::Year), ("years", Span::Year),
];

/// Words that say how often by themselves.
pub(super) const OFTEN: &[(&str, Span)] = &[
    ("annual", Span::Year),
    ("annually", Span::Year),
    ("biweekly", Span::Fortnight),
    ("daily", Span::Day),
    ("fortnightly", Span::Fortnight),
    ("monthly", Span::Month),
    ("quarterly", Span::Quarter),
    ("weekly", Span::Week),
    ("yearly", Span::Year),
];

/// Ordinals; -1 is the last.
pub(super) const ORDINALS: &[(&str, i64)] = &[
    ("eighteenth", 18), ("eighth", 8), ("eleventh", 11), ("fifteenth", 15), ("fifth", 5), ("final", -1), ("first", 1),
    ("fourteenth", 14), ("fourth", 4), ("last", -1), ("nineteenth", 19), ("ninth", 9), ("second", 2),
    ("seventeenth", 17), ("seventh", 7), ("sixteenth", 16), ("sixth", 6), ("tenth", 10), ("third", 3),
    ("thirteenth", 13), ("thirtieth", 30), ("twelfth", 12), ("twentieth", 20),
];
