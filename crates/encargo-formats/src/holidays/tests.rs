//! Tests of the reader of holiday files.

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
    assert_eq!(rule("FREQ=YEARLY"), 35);
    let old = read(&event("DTSTART;VALUE=DATE:19901012\r\nRRULE:FREQ=YEARLY")).unwrap();
    assert!(old.iter().any(|day| day.0 == "2026-10-12") && old.len() == 71);
    assert_eq!(rule("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25;UNTIL=20301231T235959Z"), 5);
    let other = read(&event("DTSTART;VALUE=DATE:20261012\r\nRRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25;COUNT=1"));
    assert_eq!(other.unwrap()[0].0, "2026-12-25");
    let monday = read(&event("DTSTART;VALUE=DATE:20260119\r\nRRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=3MO;COUNT=2"));
    assert_eq!(monday.unwrap()[1].0, "2027-01-18");
    let leap = read(&event("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY;COUNT=2\r\nEXDATE;VALUE=DATE:20240229"));
    assert_eq!(leap.unwrap()[0].0, "2028-02-29");
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line() {
    let refused = |lines: &str| read(&event(lines)).unwrap_err();
    assert_eq!(refused("DTSTART;VALUE=DATE:20260230").about(), "line 4");
    assert_eq!(refused("DTSTART;VALUE=DATE:ñ0260101").code(), "holidays.unreadable");
    assert_eq!(refused("DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261201").code(), "holidays.unreadable");
    assert_eq!(refused("DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=HOURLY").about(), "line 5");
    assert_eq!(refused("DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=DAILY").about(), "line 3");
    assert_eq!(refused("DTSTART;VALUE=DATE:20261208\r\nDURATION:PT5H").about(), "line 3");
    assert_eq!(refused("DTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:99990101").code(), "holidays.unreadable");
    assert_eq!(holidays("hello").unwrap_err().code(), "holidays.unreadable");
    assert_eq!(holidays("BEGIN:VCALENDAR\nBEGIN:VEVENT\n").unwrap_err().about(), "line 2");
}

#[test]
fn an_occurrence_that_was_changed_by_itself_is_so() {
    let kings = "UID:kings\r\nDTSTART;VALUE=DATE:20260106\r\nSUMMARY:Reyes\r\nRRULE:FREQ=YEARLY;COUNT=4";
    let days = |changes: &[&str]| {
        let all: String = changes.iter().map(|change| event(&format!("UID:kings\r\n{change}"))).collect();
        let read = read(&format!("{}{all}", event(kings))).unwrap();
        read.into_iter().map(|(day, name)| format!("{day} {}", name.unwrap_or_default())).collect::<Vec<_>>()
    };
    assert_eq!(
        days(&["RECURRENCE-ID;VALUE=DATE:20270106\r\nDTSTART;VALUE=DATE:20270107"]),
        ["2026-01-06 Reyes", "2027-01-07 Reyes", "2028-01-06 Reyes", "2029-01-06 Reyes"]
    );
    assert_eq!(
        days(&["RECURRENCE-ID;VALUE=DATE:20270106\r\nDTSTART;VALUE=DATE:20270106\r\nSTATUS:CANCELLED"]).len(),
        3
    );
    assert_eq!(
        days(&["RECURRENCE-ID;VALUE=DATE:20270106\r\nDTSTART:20270106T120000\r\nDTEND:20270106T130000"]).len(),
        3
    );
    assert_eq!(
        days(&[
            "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20280106\r\nDTSTART;VALUE=DATE:20280107\r\nSUMMARY:Después"
        ]),
        ["2026-01-06 Reyes", "2027-01-06 Reyes", "2028-01-07 Después", "2029-01-07 Después"]
    );
}

#[test]
fn from_midnight_to_midnight_is_a_day() {
    let outlook =
        event("DTSTART;TZID=Romance Standard Time:20261208T000000\r\nDTEND;TZID=Romance Standard Time:20261210T000000");
    assert_eq!(read(&outlook).unwrap().len(), 2);
    let lasts = event("DTSTART:20261208T000000\r\nDURATION:PT24H");
    assert_eq!(read(&lasts).unwrap().len(), 1);
    let yearly =
        "DTSTART;TZID=Europe/Madrid:20261208T000000\r\nDURATION:P1D\r\nRRULE:FREQ=YEARLY;UNTIL=20281207T230000Z";
    assert_eq!(read(&event(yearly)).unwrap().len(), 3);
}

#[test]
fn what_is_at_a_time_of_day_is_told_and_refuses_nothing() {
    let meeting =
        "DTSTART:20261201T090000\r\nDTEND:20261201T100000\r\nSUMMARY:Reunión\r\nRRULE:FREQ=HOURLY\r\nRDATE:nada";
    let file =
        format!("BEGIN:VCALENDAR\r\n{}{}END:VCALENDAR\r\n", event(meeting), event("DTSTART;VALUE=DATE:20261208"));
    let file = read_holidays(&file).unwrap();
    assert_eq!((file.days.len(), file.skipped.len()), (1, 1));
    assert_eq!((file.skipped[0].line, file.skipped[0].name.as_deref()), (2, Some("Reunión")));
    assert_eq!(file.years.map(|years| (years.first, years.last)), Some((2026, 2026)));
}

#[test]
fn every_ready_file_is_read_and_says_its_place_and_years() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/holidays/encargo_holidays");
    let mut places = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Some(place) = path.to_str().and_then(|path| path.strip_suffix(".ics")) else { continue };
        let file = read_holidays(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let place = place.rsplit('/').next().unwrap().to_owned();
        assert_eq!(file.place.as_deref(), Some(place.as_str()));
        assert_eq!(file.years.map(|years| (years.first, years.last)), Some((2026, 2030)), "{place}");
        assert!(file.skipped.is_empty() && file.source.is_some());
        for year in 2026..=2030 {
            let days: Vec<_> = file.days.iter().filter(|day| day.day.year() == year).collect();
            assert!((6..=25).contains(&days.len()), "{place} {year}: {days:?}");
            assert!(days.iter().all(|day| day.name.is_some()));
            assert!(days.iter().any(|day| (day.day.month(), day.day.day()) == (12, 25)), "{place} {year}");
        }
        places.push(place);
    }
    places.sort_unstable();
    assert_eq!(places.iter().filter(|place| place.starts_with("ES")).count(), 20);
    assert_eq!(places.iter().filter(|place| place.starts_with("GB")).count(), 5);
    assert!(["MX", "AR", "CO", "CL", "US"].iter().all(|wanted| places.iter().any(|place| place == wanted)));
}
