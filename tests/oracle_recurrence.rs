//! Compares recurrence rules with a slow twin that asks of every day whether the rule means it, and with the days that
//! python-dateutil gave for the rules in `data/recurrence.json`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use chrono::{Datelike, Days, NaiveDate};
use encargo::Day;
use encargo::recurrence::RecurrenceRule;
use encargo_tests::chance::Chance;
use std::collections::BTreeMap;

const NAMES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A rule as it is written: its parts by name. It is asked, never walked.
struct Twin {
    parts: BTreeMap<String, String>,
    start: Day,
    week_start: i64,
}

/// What the twin knows of a day, found by listing the days of its month, year and weeks.
struct Facts {
    day: Day,
    month_length: i64,
    year_length: i64,
    /// Its place among the same weekdays of the month and of the year, and how many those are.
    in_month: (i64, i64),
    in_year: (i64, i64),
    /// The number of its week and how many weeks that year has, by the day that weeks start on.
    weeks: [(i64, i64); 7],
}

fn week_of(day: Day, week_start: i64) -> i64 {
    // Days since a Monday long ago, less those since the start of the week.
    let since = (day - NaiveDate::from_ymd_opt(1, 1, 1).unwrap()).num_days();
    (since - week_start).div_euclid(7)
}

/// The weeks with at least four days in a year, in order.
fn weeks_of(year: &[Day], week_start: i64) -> Vec<i64> {
    let mut count: BTreeMap<i64, u32> = BTreeMap::new();
    for day in year {
        *count.entry(week_of(*day, week_start)).or_default() += 1;
    }
    count.into_iter().filter(|(_, days)| *days >= 4).map(|(week, _)| week).collect()
}

fn length<T>(list: &[T]) -> i64 {
    i64::try_from(list.len()).unwrap()
}

fn place<T: PartialEq>(list: &[T], one: &T) -> Option<i64> {
    list.iter().position(|other| other == one).map(|at| i64::try_from(at).unwrap() + 1)
}

/// The days of the years in which the twin is asked, and one at each end.
fn facts() -> Vec<Facts> {
    let year = |year: i32| -> Vec<Day> {
        NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days().take_while(|day| day.year() == year).collect()
    };
    let years: Vec<Vec<Day>> = (2015..2033).map(year).collect();
    let weeks: Vec<Vec<Vec<i64>>> =
        (0..7).map(|start| years.iter().map(|year| weeks_of(year, start)).collect()).collect();
    let number = |weeks: &[Vec<i64>], week: i64| {
        weeks.iter().find_map(|weeks| Some((place(weeks, &week)?, length(weeks)))).unwrap_or((1, 52))
    };
    let mut facts = vec![];
    for year in &years {
        for day in year {
            let month: Vec<Day> = year.iter().copied().filter(|other| other.month() == day.month()).collect();
            let alike = |days: &[Day]| -> (i64, i64) {
                let alike: Vec<Day> = days.iter().copied().filter(|other| other.weekday() == day.weekday()).collect();
                (place(&alike, day).unwrap(), length(&alike))
            };
            let weeks = [0, 1, 2, 3, 4, 5, 6]
                .map(|start: usize| number(&weeks[start], week_of(*day, i64::try_from(start).unwrap())));
            let (month_length, year_length) = (length(&month), length(year));
            let (in_month, in_year) = (alike(&month), alike(year));
            facts.push(Facts { day: *day, month_length, year_length, in_month, in_year, weeks });
        }
    }
    facts
}

impl Twin {
    fn new(text: &str, start: Day) -> Self {
        let mut parts: BTreeMap<String, String> = text
            .split(';')
            .map(|part| part.split_once('=').unwrap())
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let week_start = NAMES.iter().position(|name| parts.get("WKST").is_some_and(|day| day == name)).unwrap_or(0);
        let has = |name: &str| parts.contains_key(name);
        let (weekday, day) = (NAMES[start.weekday().num_days_from_monday() as usize], start.day().to_string());
        let unsaid: Vec<(&str, String)> = match parts["FREQ"].as_str() {
            "WEEKLY" if !has("BYDAY") => vec![("BYDAY", weekday.into())],
            "MONTHLY" if !has("BYDAY") && !has("BYMONTHDAY") => vec![("BYMONTHDAY", day)],
            "YEARLY" if !has("BYDAY") && !has("BYMONTHDAY") && !has("BYYEARDAY") => match () {
                () if has("BYWEEKNO") => vec![("BYDAY", weekday.into())],
                () if has("BYMONTH") => vec![("BYMONTHDAY", day)],
                () => vec![("BYMONTH", start.month().to_string()), ("BYMONTHDAY", day)],
            },
            _ => vec![],
        };
        parts.extend(unsaid.into_iter().map(|(name, value)| (name.to_owned(), value)));
        Self { parts, start, week_start: i64::try_from(week_start).unwrap() }
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.parts.get(name).map(|text| text.parse().unwrap())
    }

    /// Whether a list names `number` of `of`, from the front or from the back; an absent list names all.
    fn list(&self, name: &str, number: i64, of: i64) -> bool {
        self.parts.get(name).is_none_or(|list| {
            list.split(',').any(|word| {
                let wanted: i64 = word.parse().unwrap();
                wanted == number || wanted == number - of - 1
            })
        })
    }

    fn period(&self, day: Day) -> i64 {
        match self.parts["FREQ"].as_str() {
            "DAILY" => (day - self.start).num_days(),
            "WEEKLY" => week_of(day, self.week_start) - week_of(self.start, self.week_start),
            "MONTHLY" => {
                i64::from((day.year() - self.start.year()) * 12) + i64::from(day.month())
                    - i64::from(self.start.month())
            }
            _ => i64::from(day.year() - self.start.year()),
        }
    }

    /// Whether the parts that pick days pick this one.
    fn picks(&self, facts: &Facts) -> bool {
        let day = facts.day;
        let (week, weeks) = facts.weeks[usize::try_from(self.week_start).unwrap()];
        let in_year = self.parts["FREQ"] == "YEARLY" && !self.parts.contains_key("BYMONTH");
        let (place, count) = if in_year { facts.in_year } else { facts.in_month };
        let name = NAMES[day.weekday().num_days_from_monday() as usize];
        self.list("BYMONTH", day.month().into(), 1000)
            && self.list("BYMONTHDAY", day.day().into(), facts.month_length)
            && self.list("BYYEARDAY", day.ordinal().into(), facts.year_length)
            && self.list("BYWEEKNO", week, weeks)
            && self.parts.get("BYDAY").is_none_or(|list| {
                list.split(',').filter_map(|word| word.strip_suffix(name)).any(|nth| {
                    nth.is_empty()
                        || nth.parse::<i64>().unwrap() == place
                        || nth.parse::<i64>().unwrap() == place - count - 1
                })
            })
    }

    /// The days of the rule up to a last one.
    fn days(&self, facts: &[Facts], last: Day) -> Vec<Day> {
        let every = self.number("INTERVAL").unwrap_or(1);
        let mut periods: BTreeMap<i64, Vec<Day>> = BTreeMap::new();
        // Whole periods around the stretch, for positions in them.
        let near = |facts: &&Facts| (self.start - Days::new(400)..=last + Days::new(400)).contains(&facts.day);
        for facts in facts.iter().filter(near) {
            let day = facts.day;
            let period = self.period(day);
            if period >= 0 && period % every == 0 && self.picks(facts) {
                periods.entry(period).or_default().push(day);
            }
        }
        let until = self.parts.get("UNTIL").map(|day| Day::parse_from_str(day, "%Y%m%d").unwrap());
        let placed = periods.into_values().flat_map(|days| {
            let of = i64::try_from(days.len()).unwrap();
            let kept = days.into_iter().zip(1..).filter(|(_, place)| self.list("BYSETPOS", *place, of));
            kept.map(|(day, _)| day).collect::<Vec<_>>()
        });
        let count = usize::try_from(self.number("COUNT").unwrap_or(i64::MAX)).unwrap();
        let days = placed.filter(|day| *day >= self.start && until.is_none_or(|until| *day <= until));
        days.take(count).filter(|day| *day <= last).collect()
    }
}

/// A random rule that the library takes, in a random order of its parts.
fn random_rule(chance: &mut Chance) -> String {
    loop {
        let frequency = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"][chance.below(4) as usize];
        let mut parts = vec![];
        let mut list = |name: &str, least: i64, most: i64, chance: &mut Chance| {
            let one = |chance: &mut Chance| loop {
                let number = least + i64::from(chance.below(u32::try_from(most - least + 1).unwrap()));
                if number != 0 {
                    return number.to_string();
                }
            };
            let words: Vec<String> = (0..=chance.below(4)).map(|_| one(chance)).collect();
            parts.push(format!("{name}={}", words.join(",")));
        };
        for (name, least, most, odds) in [
            ("INTERVAL", 1, 9, 2),
            ("BYMONTH", 1, 12, 3),
            ("BYWEEKNO", -53, 53, 6),
            ("BYYEARDAY", -366, 366, 6),
            ("BYMONTHDAY", -31, 31, 3),
            ("BYSETPOS", -4, 4, 3),
        ] {
            if chance.below(odds) == 0 {
                list(name, least, most, chance);
            }
        }
        for part in &mut parts {
            if part.starts_with("INTERVAL") {
                *part = part.split(',').next().unwrap().to_owned();
            }
        }
        if chance.below(2) == 0 {
            let word = |chance: &mut Chance| {
                let nth = ["", "", "1", "-1", "2", "5", "-5"][chance.below(7) as usize];
                format!("{nth}{}", NAMES[chance.below(7) as usize])
            };
            let words: Vec<String> = (0..=chance.below(4)).map(|_| word(chance)).collect();
            parts.push(format!("BYDAY={}", words.join(",")));
        }
        match chance.below(4) {
            0 => parts.push(format!("COUNT={}", chance.below(20) + 1)),
            1 => parts.push(format!("UNTIL=20{:02}{:02}15", 20 + chance.below(20), 1 + chance.below(12))),
            _ => {}
        }
        if chance.below(3) == 0 {
            parts.push(format!("WKST={}", NAMES[chance.below(7) as usize]));
        }
        parts.insert(0, format!("FREQ={frequency}"));
        let text = parts.join(";");
        if text.parse::<RecurrenceRule>().is_ok() {
            return text;
        }
    }
}

#[test]
fn rules_give_the_days_that_they_mean() {
    let mut chance = Chance::new(41);
    let (facts, mut given) = (facts(), 0);
    for _ in 0..200 {
        let text = random_rule(&mut chance);
        let start = NaiveDate::from_ymd_opt(2018, 1, 1).unwrap() + Days::new(chance.below(2500).into());
        let last = start + Days::new(366 * 4);
        let rule: RecurrenceRule = text.parse().unwrap();
        let days: Vec<Day> = rule.days(start).take_while(|day| *day <= last).collect();
        assert_eq!(days, Twin::new(&text, start).days(&facts, last), "{text} from {start}");
        given += days.len();
        // Skipping gives what walking gives.
        let from = start + Days::new(chance.below(1500).into());
        let skipped: Vec<Day> = rule.days_from(start, from).take_while(|day| *day <= last).collect();
        let walked: Vec<Day> = days.into_iter().filter(|day| *day >= from).collect();
        assert_eq!(skipped, walked, "{text} from {start}, skipped to {from}");
        // It reads back as it was, and is written one way.
        assert_eq!(rule.to_string().parse::<RecurrenceRule>().unwrap(), rule, "{text} as {rule}");
    }
    assert!(given > 4_000, "only {given} days were compared");
}

#[test]
fn rules_give_the_days_that_dateutil_gives() {
    let vectors: Vec<Vec<String>> = serde_json::from_str(include_str!("data/recurrence.json")).unwrap();
    assert!(vectors.len() >= 300);
    for row in vectors {
        let (text, start) = (&row[0], row[1].parse::<Day>().unwrap());
        let rule: RecurrenceRule = text.parse().unwrap();
        let last = start + Days::new(366 * 60);
        let days: Vec<String> =
            rule.days(start).take_while(|day| *day <= last).take(12).map(|day| day.to_string()).collect();
        assert_eq!(days, row[2..], "{text} from {start}");
    }
}
