//! A rhythm in words: every rule that the reader of days makes, and back; knows no goal.

use crate::language::Language;
use crate::recurrence::{Frequency, RecurrenceRule};

/// Weekdays as a rule and as people write them.
const DAYS: [(&str, &str, &str); 7] = [
    ("MO", "lunes", "Monday"),
    ("TU", "martes", "Tuesday"),
    ("WE", "miércoles", "Wednesday"),
    ("TH", "jueves", "Thursday"),
    ("FR", "viernes", "Friday"),
    ("SA", "sábado", "Saturday"),
    ("SU", "domingo", "Sunday"),
];

/// Which of a month, as a rule and as people write them.
const NTH: [(i16, &str, &str); 5] = [
    (1, "primer", "first"),
    (2, "segundo", "second"),
    (3, "tercer", "third"),
    (4, "cuarto", "fourth"),
    (-1, "último", "last"),
];

/// «cada martes», "every two weeks"; nothing for a rule without a short wording.
pub(super) fn cadence(rule: &RecurrenceRule, language: Language) -> Option<String> {
    let (every, days) = (rule.interval(), rule.weekdays());
    let spanish = language == Language::Spanish;
    if !days.is_empty() {
        return match rule.frequency() {
            Frequency::Weekly => weekdays(&days, every, language),
            Frequency::Monthly if every == 1 => nth(&days, language),
            _ => None,
        };
    }
    let (one, many) = match (rule.frequency(), spanish) {
        (Frequency::Daily, true) => ("día", "días"),
        (Frequency::Weekly, true) => ("semana", "semanas"),
        (Frequency::Monthly, true) => ("mes", "meses"),
        (Frequency::Yearly, true) => ("año", "años"),
        (Frequency::Daily, false) => ("day", "days"),
        (Frequency::Weekly, false) => ("week", "weeks"),
        (Frequency::Monthly, false) => ("month", "months"),
        (Frequency::Yearly, false) => ("year", "years"),
    };
    let each = if spanish { "cada" } else { "every" };
    Some(if every == 1 { format!("{each} {one}") } else { format!("{each} {every} {many}") })
}

/// «cada lunes y jueves», "every weekday", "every other Tuesday".
fn weekdays(days: &[(u8, i16)], every: u16, language: Language) -> Option<String> {
    let spanish = language == Language::Spanish;
    let set: Vec<u8> = days.iter().map(|(weekday, _)| *weekday).collect();
    match (set.as_slice(), every, spanish) {
        ([0, 1, 2, 3, 4], 1, true) => return Some("cada día hábil".to_owned()),
        ([0, 1, 2, 3, 4], 1, false) => return Some("every weekday".to_owned()),
        ([5, 6], 1, true) => return Some("cada fin de semana".to_owned()),
        ([5, 6], 1, false) => return Some("every weekend".to_owned()),
        _ => {}
    }
    let name = |weekday: &u8| DAYS.get(usize::from(*weekday)).map(|row| if spanish { row.1 } else { row.2 });
    let names = set.iter().map(name).collect::<Option<Vec<&str>>>()?;
    let (last, front) = names.split_last()?;
    let all = match (front, spanish) {
        ([], _) => (*last).to_owned(),
        (front, true) => format!("{} y {last}", front.join(", ")),
        (front, false) => format!("{} and {last}", front.join(", ")),
    };
    match (every, spanish, front.is_empty()) {
        (1, true, _) => Some(format!("cada {all}")),
        (1, false, _) => Some(format!("every {all}")),
        (2, true, true) => Some(format!("un {all} de cada dos")),
        (2, false, true) => Some(format!("every other {all}")),
        _ => None,
    }
}

/// «el primer viernes de cada mes», "the last Monday of every month".
fn nth(days: &[(u8, i16)], language: Language) -> Option<String> {
    let [(weekday, which)] = days else { return None };
    let day = DAYS.get(usize::from(*weekday))?;
    let order = NTH.iter().find(|row| row.0 == *which)?;
    Some(match language {
        Language::Spanish => format!("el {} {} de cada mes", order.1, day.1),
        Language::English => format!("the {} {} of every month", order.2, day.2),
    })
}

/// Every rhythm that has a short wording, with it.
pub(super) fn cadences(language: Language) -> Vec<(String, String)> {
    // every set of weekdays, in the order of the week
    let sets = (1_u32..128).map(|set| {
        let chosen = DAYS.iter().zip(0_u32..).filter(|(_, bit)| set & (1 << bit) != 0).map(|(row, _)| row.0);
        format!("FREQ=WEEKLY;BYDAY={}", chosen.collect::<Vec<_>>().join(","))
    });
    let other = DAYS.iter().map(|(code, ..)| format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={code}"));
    let of_month =
        DAYS.iter().flat_map(|(code, ..)| NTH.iter().map(move |row| format!("FREQ=MONTHLY;BYDAY={}{code}", row.0)));
    let spans = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].into_iter().flat_map(|frequency| {
        (1..=12).map(move |every| match every {
            1 => format!("FREQ={frequency}"),
            every => format!("FREQ={frequency};INTERVAL={every}"),
        })
    });
    sets.chain(other)
        .chain(of_month)
        .chain(spans)
        .filter_map(|rule| Some((rule.clone(), cadence(&rule.parse().ok()?, language)?)))
        .collect()
}
