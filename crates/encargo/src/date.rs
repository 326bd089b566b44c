//! Days, periods and recurrences as people say them; relative dates.
