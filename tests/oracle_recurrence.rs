//! Compares recurrence rules with a slow twin that asks of every day whether the rule means it, and with the days that
//! python-dateutil gave for the rules in `data/recurrence.json`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use chrono::{Datelike, Days, NaiveDate};
use encargo::Day;
use encargo::recurrence::Rule;
use encargo_tests::chance::Chance;
use std::collections::BTreeMap;

const NAMES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A rule as it is written: its parts by name. It is asked, never walked.
struct Twin {
    parts: BTreeMap<String, String>,
    start: Day,
    week_start: i64,
}

fn week_of(day: Day, week_start: i64) -> i64 {
    // Days since a Monday long ago, less those since the start of the week.
    let since = (day - NaiveDate::from_ymd_opt(1, 1, 1).unwrap()).num_days();
    (since - week_start).div_euclid(7)
}

fn year_week(day: Day, week_start: i64) -> (i64, i64) {
    let weeks = |year: i32| -> Vec<i64> {
        // The weeks with at least four days in the year.
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let mut count: BTreeMap<i64, u32> = BTreeMap::new();
        for day in first.iter_days().take_while(|day| day.year() == year) {
            *count.entry(week_of(day, week_start)).or_default() += 1;
        }
        count.into_iter().filter(|(_, days)| *days >= 4).map(|(week, _)| week).collect()
    };
    for year in [day.year() - 1, day.year(), day.year() + 1] {
        let weeks = weeks(year);
        if let Some(at) = weeks.iter().position(|week| *week == week_of(day, week_start)) {
            return (i64::try_from(at).unwrap() + 1, i64::try_from(weeks.len()).unwrap());
        }
    }
    panic!("a day without a week");
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
    fn picks(&self, day: Day) -> bool {
        let month: Vec<Day> =
            day.with_day(1).unwrap().iter_days().take_while(|other| other.month() == day.month()).collect();
        let year: Vec<Day> =
            day.with_ordinal(1).unwrap().iter_days().take_while(|other| other.year() == day.year()).collect();
        let length = |days: &[Day]| i64::try_from(days.len()).unwrap();
        let (week, weeks) = if self.parts.contains_key("BYWEEKNO") { year_week(day, self.week_start) } else { (1, 1) };
        let in_year = self.parts["FREQ"] == "YEARLY" && !self.parts.contains_key("BYMONTH");
        let around = if in_year { &year } else { &month };
        let alike: Vec<&Day> = around.iter().filter(|other| other.weekday() == day.weekday()).collect();
        let place = i64::try_from(alike.iter().position(|other| **other == day).unwrap()).unwrap() + 1;
        let count = i64::try_from(alike.len()).unwrap();
        let name = NAMES[day.weekday().num_days_from_monday() as usize];
        self.list("BYMONTH", day.month().into(), 1000)
            && self.list("BYMONTHDAY", day.day().into(), length(&month))
            && self.list("BYYEARDAY", day.ordinal().into(), length(&year))
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
    fn days(&self, last: Day) -> Vec<Day> {
        let every = self.number("INTERVAL").unwrap_or(1);
        let mut periods: BTreeMap<i64, Vec<Day>> = BTreeMap::new();
        // Whole periods around the stretch, for positions in them.
        let first = self.start - Days::new(400);
        for day in first.iter_days().take_while(|day| *day <= last + Days::new(400)) {
            let period = self.period(day);
            if period >= 0 && period % every == 0 && self.picks(day) {
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
        if text.parse::<Rule>().is_ok() {
            return text;
        }
    }
}

#[test]
fn rules_give_the_days_that_they_mean() {
    let mut chance = Chance::new(41);
    let mut given = 0;
    for _ in 0..250 {
        let text = random_rule(&mut chance);
        let start = NaiveDate::from_ymd_opt(2018, 1, 1).unwrap() + Days::new(chance.below(2500).into());
        let last = start + Days::new(366 * 4);
        let rule: Rule = text.parse().unwrap();
        let days: Vec<Day> = rule.days(start).take_while(|day| *day <= last).collect();
        assert_eq!(days, Twin::new(&text, start).days(last), "{text} from {start}");
        given += days.len();
        // Skipping gives what walking gives.
        let from = start + Days::new(chance.below(1500).into());
        let skipped: Vec<Day> = rule.days_from(start, from).take_while(|day| *day <= last).collect();
        let walked: Vec<Day> = days.into_iter().filter(|day| *day >= from).collect();
        assert_eq!(skipped, walked, "{text} from {start}, skipped to {from}");
        // It reads back as it was, and is written one way.
        assert_eq!(rule.to_string().parse::<Rule>().unwrap(), rule, "{text} as {rule}");
    }
    assert!(given > 5_000, "only {given} days were compared");
}

#[test]
fn rules_give_the_days_that_dateutil_gives() {
    let vectors: Vec<Vec<String>> = serde_json::from_str(include_str!("data/recurrence.json")).unwrap();
    assert!(vectors.len() >= 300);
    for row in vectors {
        let (text, start) = (&row[0], row[1].parse::<Day>().unwrap());
        let rule: Rule = text.parse().unwrap();
        let last = start + Days::new(366 * 60);
        let days: Vec<String> =
            rule.days(start).take_while(|day| *day <= last).take(12).map(|day| day.to_string()).collect();
        assert_eq!(days, row[2..], "{text} from {start}");
    }
}
