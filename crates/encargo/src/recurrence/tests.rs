//! What a recurrence reads and refuses, month ends, holidays both ways, and the three ways to be late.

use super::*;
use crate::history::{Event, EventKind, History};
use crate::wire;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn rule(text: &str) -> RecurrenceRule {
    text.parse().unwrap()
}

fn first(text: &str, start: &str, count: usize) -> Vec<String> {
    rule(text).days(day(start)).take(count).map(|day| day.to_string()).collect()
}

fn recurrence(text: &str, start: &str, on_holiday: OnHoliday, on_late: OnLate) -> Recurrence {
    RecurrenceRecord { on_holiday, on_late, ..RecurrenceRecord::new(rule(text), day(start)) }.try_into().unwrap()
}

#[test]
fn a_rule_is_written_one_way() {
    for (text, written) in [
        ("FREQ=MONTHLY;BYDAY=1TU", "FREQ=MONTHLY;BYDAY=1TU"),
        ("rrule:wkst=mo;byday=fr,mo;freq=weekly", "FREQ=WEEKLY;BYDAY=MO,FR"),
        ("FREQ=MONTHLY;BYDAY=+1FR,01FR", "FREQ=MONTHLY;BYDAY=1FR"),
        ("RRULE:WKST=MO;BYDAY=FR,MO;INTERVAL=1;FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,FR"),
        ("FREQ=YEARLY;BYDAY=MO,2MO,-1FR;BYMONTH=3,03,1", "FREQ=YEARLY;BYMONTH=1,3;BYDAY=MO,-1FR"),
        ("FREQ=DAILY;UNTIL=20261231;INTERVAL=2", "FREQ=DAILY;INTERVAL=2;UNTIL=20261231"),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;WKST=SU",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;WKST=SU",
        ),
    ] {
        let read = rule(text);
        assert_eq!(read.to_string(), written, "{text}");
        assert_eq!(rule(written), read);
        assert_eq!(wire::from_json::<RecurrenceRule>(&wire::to_json(&read).unwrap()).unwrap(), read);
    }
}

#[test]
fn what_is_no_rule_is_refused() {
    let unreadable = [
        "", "FREQ", "FREQ=", "MONTHLY", "FREQ=FORTNIGHTLY", "BYDAY=MO", "FREQ=DAILY;", "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=1001", "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=99999999999999999999", "FREQ=DAILY;COUNT=2;UNTIL=20261231", "FREQ=DAILY;UNTIL=2026-12-31",
        "FREQ=DAILY;UNTIL=20260230", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=DAILY;BYMONTH=-1", "FREQ=MONTHLY;BYDAY=0MO", "FREQ=MONTHLY;BYDAY=54MO", "FREQ=MONTHLY;BYDAY=é",
        "FREQ=MONTHLY;BYDAY=", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYWEEKNO=1",
        "FREQ=DAILY;BYYEARDAY=1", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", "FREQ=MONTHLY;BYSETPOS=1", "FREQ=DAILY;WKST=LU",
        "FREQ=DAILY;LUNES=1",
    ];
    for text in unreadable {
        assert_eq!(text.parse::<RecurrenceRule>().unwrap_err().code(), "recurrence.unreadable", "{text}");
    }
    for text in
        ["FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=DAILY;UNTIL=20261231T235959Z", "RSCALE=CHINESE;FREQ=YEARLY"]
    {
        assert_eq!(text.parse::<RecurrenceRule>().unwrap_err().code(), "recurrence.unsupported", "{text}");
    }
    let error = wire::from_json::<Recurrence>(r#"{"rule":"FREQ=NEVER","start":"2026-11-23"}"#).unwrap_err();
    assert_eq!(error.code(), "recurrence.unreadable");
    assert!(format!("FREQ=DAILY;BYMONTH={}1", "1,".repeat(3_000)).parse::<RecurrenceRule>().is_err());
    let mut record = RecurrenceRecord::new(rule("FREQ=DAILY"), day("2026-11-23"));
    record.exdates = record.start.iter_days().take(Recurrence::LIMIT + 1).collect();
    assert_eq!(Recurrence::try_from(record).unwrap_err().code(), "recurrence.too_large");
}

#[test]
fn months_that_are_too_short_are_skipped() {
    assert_eq!(first("FREQ=MONTHLY", "2026-12-31", 4), ["2026-12-31", "2027-01-31", "2027-03-31", "2027-05-31"]);
    assert_eq!(first("FREQ=MONTHLY;BYMONTHDAY=-1", "2027-01-31", 3), ["2027-01-31", "2027-02-28", "2027-03-31"]);
    assert_eq!(
        first("FREQ=MONTHLY;BYMONTHDAY=30,-1;BYSETPOS=1", "2027-01-30", 3),
        ["2027-01-30", "2027-02-28", "2027-03-30"]
    );
    assert_eq!(first("FREQ=YEARLY", "2096-02-29", 2), ["2096-02-29", "2104-02-29"]);
}

#[test]
fn a_rule_that_never_gives_a_day_ends() {
    for text in [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=YEARLY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
        "FREQ=DAILY;COUNT=100000;BYMONTH=2;BYMONTHDAY=30",
    ] {
        assert_eq!(rule(text).days(day("2026-11-23")).next(), None, "{text}");
    }
    // Seldom is not never: a leap day on a Monday, every third year.
    let seldom = "FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO";
    assert_eq!(first(seldom, "2023-01-01", 2), ["2044-02-29", "2140-02-29"]);
    assert_eq!(rule("FREQ=YEARLY").days(day("9998-05-01")).count(), 2);
    assert_eq!(rule("FREQ=DAILY").days(Day::MAX).next(), None);
    assert_eq!(rule("FREQ=WEEKLY").days(Day::MIN).next(), None);
    assert_eq!(rule("FREQ=DAILY").days_from(day("2026-11-23"), Day::MAX).next(), None);
}

#[test]
fn days_off_move_and_remember_where_they_were() {
    let calendar = Calendar::default().holidays([(day("2026-12-08"), "Inmaculada"), (day("2026-12-07"), "puente")]);
    let key = |policy, from: &str| -> Vec<String> {
        let keys = recurrence("FREQ=DAILY;BYMONTHDAY=4,5,8,9", "2026-12-01", policy, OnLate::PileUp);
        let keys = keys.key_dates(&calendar, day(from), 3);
        keys.iter().map(|key| format!("{}→{}", key.nominal.format("%d"), key.day.format("%d"))).collect()
    };
    // The 4th is a Friday, the 9th a Wednesday; from the 5th to the 8th nobody works.
    assert_eq!(key(OnHoliday::Exact, "2026-12-05"), ["05→05", "08→08", "09→09"]);
    assert_eq!(key(OnHoliday::Next, "2026-12-04"), ["04→04", "05→09", "04→04"]);
    assert_eq!(key(OnHoliday::Next, "2026-12-08"), ["05→09", "04→04", "05→05"]);
    assert_eq!(key(OnHoliday::Previous, "2026-12-01"), ["04→04", "09→09", "04→04"]);
}

#[test]
fn days_are_added_and_left_out() {
    let mut record = RecurrenceRecord::new(rule("FREQ=WEEKLY;COUNT=3"), day("2026-11-23"));
    record.exdates = vec![day("2026-11-30"), day("2026-12-25")];
    record.rdates = vec![day("2026-12-24"), day("2026-11-23"), day("2026-12-25"), day("2026-11-01")];
    let recurrence = Recurrence::try_from(record).unwrap();
    let days: Vec<String> = recurrence
        .key_dates(&Calendar::default(), day("2000-01-01"), 9)
        .iter()
        .map(|key| key.day.to_string())
        .collect();
    assert_eq!(days, ["2026-11-01", "2026-11-23", "2026-12-07", "2026-12-24"]);
}

fn standing(recurrence: &Recurrence, done: &[(&str, &str)], begun: &[&str], today: &str, count: u32) -> Vec<String> {
    let finished = |history: History, (nominal, on): &(&str, &str)| {
        history.record(Event::new(day(on), *nominal, EventKind::Finished)).unwrap()
    };
    let history = done.iter().fold(History::new(), finished);
    let begun: Vec<KeyDate> = begun.iter().map(|text| KeyDate { nominal: day(text), day: day(text) }).collect();
    let instances = recurrence.instances(&Calendar::default(), &begun, &history, day(today), count).unwrap();
    instances.iter().map(|instance| format!("{} {}", instance.key_date.format("%m-%d"), instance.status)).collect()
}

#[test]
fn what_is_late_piles_up() {
    let weekly = recurrence("FREQ=WEEKLY", "2026-11-02", OnHoliday::Exact, OnLate::PileUp);
    assert_eq!(
        standing(&weekly, &[("2026-11-09", "2026-11-10")], &[], "2026-11-23", 2),
        ["11-02 late", "11-09 done", "11-16 late", "11-23 current", "11-30 upcoming"]
    );
    // What was done before its time does not take the place of an open one.
    assert_eq!(
        standing(&weekly, &[("2026-11-23", "2026-11-20")], &["2026-11-02"], "2026-11-23", 1),
        ["11-02 late", "11-09 late", "11-16 late", "11-23 done", "11-30 current"]
    );
    let daily = recurrence("FREQ=DAILY", "1980-01-01", OnHoliday::Exact, OnLate::PileUp);
    let refused = daily.instances(&Calendar::default(), &[], &History::new(), day("2026-11-23"), 1).unwrap_err();
    assert_eq!(refused.code(), "recurrence.too_large");
}

#[test]
fn what_nobody_began_is_skipped() {
    let weekly = recurrence("FREQ=WEEKLY", "2026-11-02", OnHoliday::Exact, OnLate::Skip);
    assert_eq!(
        standing(&weekly, &[("2026-11-02", "2026-11-02")], &["2026-11-16"], "2026-11-24", 2),
        ["11-02 done", "11-09 skipped", "11-16 late", "11-23 skipped", "11-30 current", "12-07 upcoming"]
    );
}

#[test]
fn the_next_counts_from_completion() {
    let next = |text: &str, start: &str, done: &[(&str, &str)], today: &str| {
        standing(&recurrence(text, start, OnHoliday::Next, OnLate::FromCompletion), done, &[], today, 2)
    };
    // An interval and nothing else: exactly the interval. The forecast supposes that what is late is done today.
    assert_eq!(
        next("FREQ=DAILY;INTERVAL=10", "2026-11-02", &[], "2026-11-04"),
        ["11-02 late", "11-16 current", "11-26 upcoming"]
    );
    let done = [("2026-11-02", "2026-11-04")];
    assert_eq!(
        next("FREQ=DAILY;INTERVAL=9", "2026-11-02", &done, "2026-11-04"),
        ["11-02 done", "11-13 current", "11-23 upcoming"]
    );
    // A month after 31 December, and a month that is too short gives its last day.
    let done = [("2026-12-29", "2026-12-31")];
    assert_eq!(
        next("FREQ=MONTHLY", "2026-12-29", &done, "2026-12-31"),
        ["12-29 done", "02-01 current", "03-01 upcoming"]
    );
    // On time it keeps its rhythm; three days late the first Tuesday that is far enough is a month later.
    let first_tuesday = "FREQ=MONTHLY;BYDAY=1TU";
    let done = [("2027-01-05", "2027-01-05")];
    assert_eq!(
        next(first_tuesday, "2027-01-01", &done, "2027-01-06"),
        ["01-05 done", "02-02 current", "03-02 upcoming"]
    );
    let done = [("2027-01-05", "2027-01-08")];
    assert_eq!(
        next(first_tuesday, "2027-01-01", &done, "2027-01-08"),
        ["01-05 done", "03-02 current", "04-06 upcoming"]
    );
    // From Monday to Thursday are three days, and from Wednesday three days lead past Thursday.
    let twice = "FREQ=WEEKLY;BYDAY=MO,TH";
    let done = [("2026-11-23", "2026-11-23")];
    assert_eq!(next(twice, "2026-11-23", &done, "2026-11-24"), ["11-23 done", "11-26 current", "11-30 upcoming"]);
    let done = [("2026-11-23", "2026-11-25")];
    assert_eq!(next(twice, "2026-11-23", &done, "2026-11-25"), ["11-23 done", "11-30 current", "12-03 upcoming"]);
    // Every second Monday, done on a Wednesday: the Monday at least two weeks later, whichever week that is.
    let done = [("2026-11-02", "2026-11-04")];
    assert_eq!(
        next("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-11-02", &done, "2026-11-04"),
        ["11-02 done", "11-23 current", "12-07 upcoming"]
    );
    // Done early it does not come again on the same day; ends hold.
    let done = [("2026-11-23", "2026-11-02")];
    assert_eq!(next("FREQ=WEEKLY;COUNT=2", "2026-11-23", &done, "2026-11-03"), ["11-23 done", "11-30 current"]);
    assert_eq!(next("FREQ=WEEKLY;UNTIL=20261129", "2026-11-23", &done, "2026-11-03"), ["11-23 done"]);
}

#[test]
fn what_is_done_stays_when_the_rule_changes() {
    let mondays = recurrence("FREQ=WEEKLY;BYDAY=MO", "2026-11-23", OnHoliday::Exact, OnLate::Skip);
    assert_eq!(
        standing(&mondays, &[("2026-11-03", "2026-11-04")], &[], "2026-11-23", 1),
        ["11-03 done", "11-23 current"]
    );
}

#[test]
fn what_people_say_reads_as_a_rule() {
    use crate::draft::MentionValue;
    let today = day("2026-11-23");
    for text in [
        "Publica cada martes.", "Un boletín mensual.", "Envía el informe cada dos semanas.",
        "El último viernes de cada mes.", "A post every other Tuesday.", "The first Monday of every month.",
        "Once a year.",
    ] {
        let mentions = crate::Note::new(text, today).unwrap().mentions();
        let found = mentions.iter().find_map(|mention| match &mention.value {
            MentionValue::Recurrence { rrule, .. } => Some(rrule.clone()),
            _ => None,
        });
        let found = found.unwrap_or_else(|| panic!("`{text}` is not read"));
        assert_eq!(rule(&found).to_string(), found, "{text}");
        assert!(rule(&found).days(today).next().is_some(), "{text}");
    }
}

#[test]
fn no_text_and_no_day_makes_it_panic() {
    let pieces = [
        "FREQ=", "DAILY", "WEEKLY", "YEARLY", ";", "INTERVAL=", "COUNT=", "UNTIL=", "BYDAY=", "BYMONTHDAY=",
        "BYSETPOS=", "WKST=", "MO", "-1", "53", "é", "🎉", ",", "=", "20261231", "99999999", "\u{0}", "RRULE:", "-",
        "+",
    ];
    let mut chance = 7u32;
    for _ in 0..20_000 {
        let mut text = String::from("FREQ=MONTHLY;");
        for _ in 0..chance % 9 {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(pieces[(chance >> 16) as usize % pieces.len()]);
        }
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223) >> 1;
        if let Ok(rule) = text.parse::<RecurrenceRule>() {
            assert_eq!(rule.to_string().parse::<RecurrenceRule>().unwrap(), rule, "{text}");
        }
    }
    let edges = [Day::MIN, Day::MAX, day("0001-01-01"), day("9999-12-31"), day("2026-11-23")];
    for text in [
        "FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=MO;INTERVAL=1000",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=YEARLY;UNTIL=22000101;BYWEEKNO=1,-1",
        "FREQ=DAILY;BYMONTH=2",
    ] {
        for (start, from) in edges.iter().flat_map(|start| edges.iter().map(move |from| (*start, *from))) {
            rule(text).days_from(start, from).take(3).for_each(|given| assert!(given >= start && given >= from));
            // the daily ones list ten thousand at the end of time, which takes long in a test
            for on_late in OnLate::ALL.iter().filter(|_| !text.contains("DAILY") && !text.contains("MONTHLY")) {
                let mut record = RecurrenceRecord::new(rule(text), day("2026-11-23"));
                (record.on_late, record.on_holiday) = (*on_late, OnHoliday::Next);
                let recurrence = Recurrence::try_from(record).unwrap();
                let done = Event::new(from, start.to_string(), EventKind::Finished);
                let (history, begun) = (History::new().record(done).unwrap(), [KeyDate { nominal: from, day: start }]);
                let found = recurrence.instances(&Calendar::default(), &begun, &history, start, 2);
                assert!(found.is_err() || found.is_ok_and(|found| !found.is_empty()));
            }
        }
    }
}
