//! The network against a slow twin: recursion over names, nothing kept, nothing ordered.

use super::*;
use crate::calendar::{Calendar, CalendarRecord, Day};
use chrono::Days;

/// A small generator of numbers, the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

const KINDS: [DependencyKind; 4] = [
    DependencyKind::FinishToStart,
    DependencyKind::StartToStart,
    DependencyKind::FinishToFinish,
    DependencyKind::StartToFinish,
];

/// A random network without a circle, its activities in random order.
fn random(dice: &mut Dice, kinds: bool) -> Vec<Activity> {
    let count = 1 + dice.below(12);
    let mut activities: Vec<Activity> = Vec::new();
    for number in 0..count {
        let mut after = Vec::new();
        for before in 0..number {
            if dice.below(4) == 0 {
                let mut need = Precedence::from(format!("T{before}"));
                if kinds {
                    need.kind = KINDS[usize::try_from(dice.below(4)).unwrap()];
                    need.lag = i32::try_from(dice.below(60)).unwrap() - 25;
                }
                after.push(need);
            }
        }
        let minutes = if dice.below(6) == 0 { 0 } else { u32::try_from(dice.below(50)).unwrap() };
        let at = usize::try_from(dice.below(number + 1)).unwrap();
        activities.insert(at, Activity { id: format!("T{number}"), minutes, after });
    }
    activities
}

fn named<'a>(activities: &'a [Activity], id: &str) -> &'a Activity {
    activities.iter().find(|activity| activity.id == id).unwrap()
}

/// The start that one dependency leaves.
fn bound(activities: &[Activity], need: &Precedence, own: i64) -> i64 {
    let other = named(activities, &need.task);
    let (start, minutes) = (earliest(activities, &need.task), i64::from(other.minutes));
    i64::from(need.lag)
        + match need.kind {
            DependencyKind::FinishToStart => start + minutes,
            DependencyKind::StartToStart => start,
            DependencyKind::FinishToFinish => start + minutes - own,
            DependencyKind::StartToFinish => start - own,
        }
}

fn earliest(activities: &[Activity], id: &str) -> i64 {
    let activity = named(activities, id);
    let own = i64::from(activity.minutes);
    activity.after.iter().map(|need| bound(activities, need, own)).max().unwrap_or(0).max(0)
}

/// The latest start that does not move the end.
fn latest(activities: &[Activity], id: &str, end: i64) -> i64 {
    let own = i64::from(named(activities, id).minutes);
    let mut latest = end - own;
    for next in activities {
        for need in next.after.iter().filter(|need| need.task == id) {
            let (start, minutes) = (latest_of(activities, next, end), i64::from(next.minutes));
            let lag = i64::from(need.lag);
            latest = latest.min(match need.kind {
                DependencyKind::FinishToStart => start - lag - own,
                DependencyKind::StartToStart => start - lag,
                DependencyKind::FinishToFinish => start + minutes - lag - own,
                DependencyKind::StartToFinish => start + minutes - lag,
            });
        }
    }
    latest
}

fn latest_of(activities: &[Activity], activity: &Activity, end: i64) -> i64 {
    latest(activities, &activity.id, end)
}

#[test]
fn every_time_is_the_twins() {
    let mut dice = Dice(1);
    for round in 0..4_000 {
        let activities = random(&mut dice, round % 4 != 0);
        let network = Network::new(&activities).unwrap();
        let passes = network.passes();
        let finish = |activity: &Activity| earliest(&activities, &activity.id) + i64::from(activity.minutes);
        let end = activities.iter().map(finish).max().unwrap();
        assert_eq!(i64::from(passes.end()), end);
        for (place, activity) in activities.iter().enumerate() {
            let times = network.times(&passes, place).unwrap();
            assert_eq!(network.id(place), Some(activity.id.as_str()));
            let (early, late) = (earliest(&activities, &activity.id), latest(&activities, &activity.id, end));
            assert_eq!((i64::from(times.start), i64::from(times.late_start)), (early, late), "{activities:?}");
            assert_eq!(i64::from(times.finish), finish(activity));
            assert_eq!(times.late_finish - times.late_start, times.finish - times.start);
            assert_eq!((i64::from(times.total_float), times.critical), (late - early, late == early));
            // What it may slip: the most that leaves every bound of every other as it is.
            let slips = |extra: i64| {
                let others = activities.iter().flat_map(|next| next.after.iter().map(move |need| (next, need)));
                let holds = others.filter(|(_, need)| need.task == activity.id).all(|(next, need)| {
                    bound(&activities, need, i64::from(next.minutes)) + extra <= earliest(&activities, &next.id)
                });
                holds && finish(activity) + extra <= end
            };
            let free = i64::from(times.free_float);
            assert!(free >= 0 && slips(free) && !slips(free + 1), "{free} {activities:?}");
        }
    }
}

#[test]
fn backwards_is_forwards_on_the_network_turned_round() {
    let mut dice = Dice(2);
    for _ in 0..2_000 {
        let activities = random(&mut dice, true);
        let mut turned = activities.clone();
        for activity in &mut turned {
            activity.after.clear();
        }
        for activity in &activities {
            for need in &activity.after {
                let kind = match need.kind {
                    DependencyKind::StartToStart => DependencyKind::FinishToFinish,
                    DependencyKind::FinishToFinish => DependencyKind::StartToStart,
                    same => same,
                };
                let before = turned.iter_mut().find(|other| other.id == need.task).unwrap();
                before.after.push(Precedence { task: activity.id.clone(), kind, lag: need.lag });
            }
        }
        let (network, back) = (Network::new(&activities).unwrap(), Network::new(&turned).unwrap());
        let (passes, mirrored) = (network.passes(), back.passes());
        assert_eq!(passes.end(), mirrored.end());
        for place in 0..network.len() {
            let (times, mirror) = (network.times(&passes, place).unwrap(), back.times(&mirrored, place).unwrap());
            assert_eq!(times.late_finish, passes.end() - mirror.start);
            assert_eq!(times.late_start, passes.end() - mirror.finish);
        }
    }
}

#[test]
fn a_longest_chain_is_critical_from_the_start_to_the_end() {
    let mut dice = Dice(3);
    for round in 0..2_000 {
        let activities = random(&mut dice, round % 2 == 0);
        let network = Network::new(&activities).unwrap();
        let passes = network.passes();
        let chain = network.longest_chain(&passes);
        let times = |place: &usize| network.times(&passes, *place).unwrap();
        assert!(chain.iter().all(|place| times(place).critical));
        assert_eq!(times(chain.first().unwrap()).start, 0);
        assert_eq!(times(chain.last().unwrap()).finish, passes.end());
        let pairs = chain.windows(2).all(|pair| {
            let id = network.id(pair[0]).unwrap();
            activities[pair[1]].after.iter().any(|need| need.task == id)
        });
        assert!(pairs);
    }
}

#[test]
fn an_edit_is_a_network_made_anew() {
    let mut dice = Dice(4);
    for _ in 0..500 {
        let mut activities = random(&mut dice, true);
        let mut network = Network::new(&activities).unwrap();
        let mut passes = network.passes();
        for activity in &mut activities {
            activity.minutes = u32::try_from(dice.below(90)).unwrap();
            network.set_minutes(&activity.id, activity.minutes).unwrap();
        }
        network.run(&mut passes);
        let anew = Network::new(&activities).unwrap();
        let anew_passes = anew.passes();
        for (place, activity) in activities.iter().enumerate() {
            assert_eq!(network.times(&passes, place), anew.times(&anew_passes, place));
            assert_eq!(network.minutes(place), Some(activity.minutes));
        }
    }
}

fn refused(activities: &[Activity]) -> Error {
    Network::new(activities).unwrap_err()
}

#[test]
fn what_cannot_be_worked_is_refused_by_name() {
    let activity = |id: &str, after: &[&str]| Activity {
        id: id.to_owned(),
        minutes: 1,
        after: after.iter().map(|id| (*id).into()).collect(),
    };
    assert_eq!(refused(&[activity("a", &[]), activity("a", &[])]), Kind::NetworkDuplicate { id: "a".into() }.into());
    let (task, need) = ("b".to_owned(), "c".to_owned());
    let stray = [activity("a", &["b"]), activity("b", &["a", "c"])];
    assert_eq!(refused(&stray), Kind::NetworkUnknownNeed { task, need }.into());
    let circle = [activity("a", &["b"]), activity("b", &["c"]), activity("c", &["d"]), activity("d", &["b"])];
    assert_eq!(refused(&circle), Kind::NetworkCycle { circle: "`b` → `c` → `d` → `b`".into() }.into());
    let long = Activity { minutes: Network::LONGEST + 1, ..activity("a", &[]) };
    assert_eq!(refused(&[long]), Kind::NetworkMinutes { task: "a".into() }.into());
    assert_eq!(Network::new(&[]).unwrap().passes().end(), 0);
    assert!(Network::new(&[activity("a", &[])]).unwrap().set_minutes("b", 1).is_err());
}

#[test]
fn a_chain_beyond_all_numbers_stops_at_the_largest() {
    let chain: Vec<Activity> = (0..300)
        .map(|n: u32| Activity {
            id: n.to_string(),
            minutes: Network::LONGEST,
            after: n.checked_sub(1).map(|before| before.to_string().into()).into_iter().collect(),
        })
        .collect();
    let network = Network::new(&chain).unwrap();
    let passes = network.passes();
    assert_eq!(passes.end(), i32::MAX);
    assert!((0..300).all(|place| network.times(&passes, place).is_some()));
}

#[test]
fn days_are_those_of_the_axis() {
    let mut dice = Dice(5);
    let day = |text: &str| text.parse::<Day>().unwrap();
    let record = CalendarRecord { week: [300, 45, 0, 480, 20, 0, 7], ..CalendarRecord::default() };
    let calendar = Calendar::try_from(record).unwrap().holidays([(day("2026-03-05"), "")]);
    for round in 0..500 {
        let activities = random(&mut dice, true);
        let network = Network::new(&activities).unwrap();
        let passes = network.passes();
        let start = day("2026-03-01") + Days::new(dice.below(9));
        let due = (round % 3 > 0).then(|| start + Days::new(dice.below(20)));
        let dates = network.dates(start, due, &calendar).unwrap();
        // every working minute in a row, with its day
        let minutes: Vec<Day> = (0..400)
            .flat_map(|n| {
                let day = day("2025-12-01") + Days::new(n);
                std::iter::repeat_n(day, calendar.minutes(day).into())
            })
            .collect();
        let until = |day: Day| i64::try_from(minutes.partition_point(|other| *other <= day)).unwrap();
        let origin = until(start - Days::new(1));
        let slack = due.map_or(0, |due| until(due) - origin - i64::from(passes.end()));
        let at = |minute: i64| minutes[usize::try_from(minute).unwrap()];
        let days = |start: i64, minutes: i64| match minutes {
            0 if start == origin => (at(start), at(start)),
            0 => (at(start - 1), at(start - 1)),
            _ => (at(start), at(start + minutes - 1)),
        };
        for (place, activity) in activities.iter().enumerate() {
            let times = network.times(&passes, place).unwrap();
            let minutes = i64::from(activity.minutes);
            let (start, late) = (origin + i64::from(times.start), origin + i64::from(times.late_start) + slack);
            assert_eq!((dates.start[place], dates.finish[place]), days(start, minutes));
            assert_eq!((dates.late_start[place], dates.late_finish[place]), days(late, minutes));
            assert_eq!(i64::from(dates.total_float[place]), late - start);
            assert_eq!((dates.free_float[place], dates.critical[place]), (times.free_float, times.critical));
        }
        if let Some(due) = due {
            let back = network.dates_until(due, &calendar).unwrap();
            if passes.end() > 0 {
                let last = back.finish.iter().max().unwrap();
                assert_eq!(*last, at(until(due) - 1));
            }
        }
    }
}

#[test]
fn positions_and_days_say_the_same() {
    let calendar = Calendar::default();
    let day = |text: &str| text.parse::<Day>().unwrap();
    let friday = day("2026-11-27");
    let days = Network::days(&[0, 1, 480, 481, 2_400], friday, &calendar).unwrap();
    let expected = ["2026-11-27", "2026-11-27", "2026-11-27", "2026-11-30", "2026-12-03"].map(day);
    assert_eq!(days, expected);
    let until = |text: &str| Network::minutes_until(friday, day(text), &calendar).unwrap();
    assert_eq!((until("2026-11-27"), until("2026-11-29"), until("2026-12-03")), (480, 480, 2_400));
    assert_eq!((until("2026-11-26"), until("2026-11-25")), (0, -480));
}

#[test]
fn what_no_calendar_reaches_is_refused() {
    let activity = Activity { id: "a".into(), minutes: Network::LONGEST, ..Activity::default() };
    let network = Network::new(&[activity]).unwrap();
    let start = "2026-03-02".parse().unwrap();
    let week = [1, 0, 0, 0, 0, 0, 0];
    let calendar = Calendar::try_from(CalendarRecord { week, ..CalendarRecord::default() }).unwrap();
    assert_eq!(network.dates(start, None, &calendar).unwrap_err(), Kind::NetworkTooLong {}.into());
    assert!(network.dates(Day::MAX, None, &Calendar::default()).is_err());
    assert!(network.dates(start, Some(Day::MIN), &Calendar::default()).is_err());
    assert!(network.dates_until(Day::MIN, &Calendar::default()).is_err());
}
