//! Occurrences by hand: closed plans, set-up once, frozen history, and the ways to be late.

use super::*;
use crate::language::{Language, Text};
use crate::plan::{Dependency, DependencyKind, Offset, PlanRecord, Scope, Task};
use crate::recurrence::{OnHoliday, OnLate, RecurrenceRecord};
use crate::wire;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn task(id: &str, scope: Scope, after: &[&str]) -> Task {
    let after = after.iter().map(|id| Dependency::from(*id)).collect();
    Task { scope, after, offset: Some(Offset::from(-1)), ..Task::new(id, Text::new(id, id)) }
}

fn newsletter() -> Plan {
    use Scope::{Each, Once};
    let template = task("setup/template", Once, &["setup/account", "copy/topic"]);
    let mut draft = task("copy/draft", Each, &["setup/template"]);
    draft.after = vec![Dependency { kind: DependencyKind::StartToStart, lag: 2, ..Dependency::from("setup/template") }];
    let counted = Offset { anchor: "setup/template".into(), ..Offset::from(3) };
    let record = PlanRecord {
        id: "newsletter".into(),
        template: Some("newsletter@1".into()),
        title: Text::new("Boletín", "Newsletter"),
        goal: Goal::new("news", Language::English, "a newsletter a month"),
        answers: Answers::new(),
        assumptions: vec![],
        key_task: Some("send/send".into()),
        tasks: vec![
            task("setup/account", Once, &[]),
            task("copy/topic", Each, &[]),
            template,
            draft,
            Task { offset: Some(counted), ..task("send/test", Each, &["setup/account", "copy/draft"]) },
            task("send/send", Each, &["send/test", "setup/template"]),
        ],
    };
    Plan::try_from(record).unwrap()
}

fn recurrence(rule: &str, start: &str, on_holiday: OnHoliday, on_late: OnLate) -> Recurrence {
    let record = RecurrenceRecord::new(rule.parse().unwrap(), day(start));
    RecurrenceRecord { on_holiday, on_late, ..record }.try_into().unwrap()
}

fn weekly(on_late: OnLate) -> Series {
    newsletter().series(recurrence("FREQ=WEEKLY", "2026-11-02", OnHoliday::Exact, on_late)).unwrap()
}

fn at(series: &Series, today: &str, count: u32) -> Vec<Occurrence> {
    series.occurrences(day(today), &Calendar::default(), count).unwrap()
}

fn said(occurrences: &[Occurrence]) -> Vec<String> {
    occurrences.iter().map(|one| format!("{} {}", one.key_date.format("%m-%d"), one.status)).collect()
}

fn set_up(series: &Series, tasks: &[&str]) -> Series {
    let done = |series: Series, task: &&str| series.record(Event::new(day("2026-11-01"), *task, EventKind::Finished));
    tasks.iter().try_fold(series.clone(), done).unwrap()
}

fn ids(occurrence: &Occurrence) -> Vec<&str> {
    occurrence.plan.iter().flat_map(Plan::tasks).map(|task| task.id.as_str()).collect()
}

const WHOLE: [&str; 6] = ["setup/account", "copy/topic", "setup/template", "copy/draft", "send/test", "send/send"];
const RECURRING: [&str; 4] = ["copy/topic", "copy/draft", "send/test", "send/send"];

#[test]
fn set_up_stands_in_the_first_and_is_passed_through_in_the_others() {
    let series = weekly(OnLate::PileUp);
    let found = at(&series, "2026-11-02", 3);
    assert_eq!(ids(&found[0]), WHOLE);
    assert_eq!((ids(&found[1]), ids(&found[2])), (RECURRING.to_vec(), RECURRING.to_vec()));
    let plan = found[1].plan.as_ref().unwrap();
    assert_eq!((plan.id(), plan.template()), ("newsletter/2026-11-09", Some("newsletter@1")));
    let draft = plan.task("copy/draft").unwrap();
    // the stricter kind of the two: the draft waited for the template to begin, the template for the topic to be finished
    let passed = Dependency { lag: 2, ..Dependency::from("copy/topic") };
    assert_eq!(draft.after, [passed]);
    assert_eq!(plan.task("send/send").unwrap().after, ["send/test".into(), "copy/topic".into()]);
    // three days after what was planned for the day before
    assert_eq!(plan.task("send/test").unwrap().offset, Some(Offset::from(2)));
    assert_eq!(plan.key_task().unwrap().id, "send/send");
}

#[test]
fn set_up_that_is_done_is_left_out() {
    let series = set_up(&weekly(OnLate::PileUp), &["setup/account"]);
    let found = at(&series, "2026-11-02", 2);
    assert_eq!(ids(&found[0]), &WHOLE[1..]);
    // Begun, the first keeps its set-up, and no other has it.
    let series = series.begin(&found[0]).unwrap();
    let found = at(&series, "2026-11-03", 1);
    assert_eq!(said(&found), ["11-02 late", "11-09 current"]);
    assert_eq!((ids(&found[0]), ids(&found[1])), (WHOLE[1..].to_vec(), RECURRING.to_vec()));
    let series = set_up(&weekly(OnLate::PileUp), &["setup/account", "setup/template"]);
    assert_eq!(ids(&at(&series, "2026-11-02", 1)[0]), RECURRING);
}

#[test]
fn set_up_waits_for_an_occurrence_that_is_not_skipped() {
    let series = weekly(OnLate::Skip);
    let stale = at(&series, "2026-11-02", 1).remove(0);
    let found = at(&series, "2026-11-12", 2);
    assert_eq!(said(&found), ["11-02 skipped", "11-09 skipped", "11-16 current", "11-23 upcoming"]);
    assert_eq!((&found[0].plan, ids(&found[2])), (&None, WHOLE.to_vec()));
    assert_eq!(series.begin(&found[0]).unwrap_err().code(), "series.foreign_occurrence");
    let series = series.begin(&found[2]).unwrap();
    assert_eq!(series.begin(&stale).unwrap_err().code(), "series.set_up_twice");
    // What was begun and not done is late; what nobody began is skipped.
    assert_eq!(said(&at(&series, "2026-11-24", 1))[2..], ["11-16 late", "11-23 skipped", "11-30 current"]);
}

#[test]
fn what_is_done_is_frozen() {
    let series = weekly(OnLate::PileUp);
    let first = at(&series, "2026-11-02", 1).remove(0);
    assert_eq!(series.finish(first.nominal, day("2026-11-03")).unwrap_err().code(), "series.not_begun");
    let series = series.begin(&first).unwrap().finish(first.nominal, day("2026-11-03")).unwrap();
    let done = Occurrence { status: OccurrenceStatus::Done, done: Some(day("2026-11-03")), ..first.clone() };
    // Another plan, other days, a holiday, another beginning and another finish: nothing of it changes what is done.
    let mut record = PlanRecord::from(newsletter());
    record.tasks.retain(|task| task.id != "send/test");
    record.tasks.iter_mut().for_each(|task| task.after.retain(|need| need.task != "send/test"));
    record.tasks.push(task("setup/domain", Scope::Once, &[]));
    let edited = series.with_plan(Plan::try_from(record).unwrap()).unwrap();
    let edited =
        edited.with_recurrence(recurrence("FREQ=MONTHLY;BYMONTHDAY=15", "2026-11-04", OnHoliday::Next, OnLate::Skip));
    let mut again = first.clone();
    again.key_date = day("2026-12-24");
    let edited = edited.begin(&again).unwrap().finish(first.nominal, day("2026-12-24")).unwrap();
    let calendar = Calendar::default().holidays([(day("2026-11-02"), "fiesta")]);
    let found = edited.occurrences(day("2026-11-04"), &calendar, 2).unwrap();
    assert_eq!(found[0], done);
    assert_eq!(said(&found), ["11-02 done", "11-16 current", "12-15 upcoming"]);
    // The new set-up task stands in the first that has not begun.
    assert_eq!(ids(&found[1]), ["copy/topic", "copy/draft", "send/send", "setup/domain"]);
    let resumed: Series = wire::from_json(&wire::to_json(&edited).unwrap()).unwrap();
    assert_eq!(resumed, edited);
}

#[test]
fn one_occurrence_moves_without_the_others() {
    let series = weekly(OnLate::Skip);
    let mut second = at(&series, "2026-11-02", 2).remove(1);
    second.key_date = day("2026-11-12");
    let found = at(&series.begin(&second).unwrap(), "2026-11-02", 3);
    assert_eq!(said(&found), ["11-02 current", "11-12 upcoming", "11-16 upcoming"]);
    assert_eq!(found[1].plan.as_ref().unwrap().id(), "newsletter/2026-11-09");
}

#[test]
fn one_is_open_at_a_time_from_completion() {
    let series = weekly(OnLate::FromCompletion);
    let first = at(&series, "2026-11-02", 1).remove(0);
    let series = series.begin(&first).unwrap();
    assert_eq!(said(&at(&series, "2026-11-05", 1)), ["11-02 late", "11-12 current"]);
    let series = series.finish(first.nominal, day("2026-11-05")).unwrap();
    let found = at(&series, "2026-11-06", 2);
    assert_eq!(said(&found), ["11-02 done", "11-12 current", "11-19 upcoming"]);
    assert_eq!(found[1].plan.as_ref().unwrap().id(), "newsletter/2026-11-12");
    assert_eq!(found[..2], at(&series, "2026-11-10", 2)[..2]);
}

#[test]
fn month_ends_and_holidays_move_the_day_and_not_the_name() {
    // 31 January 2027 is a Sunday, 28 February too; 31 March is a Wednesday.
    for (policy, days) in [
        (OnHoliday::Exact, ["2027-01-31", "2027-02-28", "2027-03-31"]),
        (OnHoliday::Next, ["2027-02-01", "2027-03-01", "2027-03-31"]),
        (OnHoliday::Previous, ["2027-01-29", "2027-02-26", "2027-03-31"]),
    ] {
        let recurrence = recurrence("FREQ=MONTHLY;BYMONTHDAY=-1", "2027-01-01", policy, OnLate::PileUp);
        let found = at(&newsletter().series(recurrence).unwrap(), "2027-01-04", 3);
        assert_eq!(found.iter().map(|one| one.key_date.to_string()).collect::<Vec<_>>(), days);
        assert_eq!(found[1].plan.as_ref().unwrap().id(), "newsletter/2027-02-28");
    }
}

#[test]
fn what_is_no_series_is_refused() {
    let days = || recurrence("FREQ=WEEKLY", "2026-11-02", OnHoliday::Exact, OnLate::PileUp);
    let mut record = PlanRecord::from(newsletter());
    record.tasks.iter_mut().for_each(|task| task.scope = Scope::Once);
    let refused = Plan::try_from(record).unwrap().series(days()).unwrap_err();
    assert_eq!(refused.code(), "series.nothing_recurs");
    let series = weekly(OnLate::PileUp);
    let first = at(&series, "2026-11-02", 1).remove(0);
    let foreign = Occurrence { nominal: day("2026-11-09"), ..first.clone() };
    assert_eq!(series.begin(&foreign).unwrap_err().code(), "series.foreign_occurrence");
    let mut record = SeriesRecord::from(series.begin(&first).unwrap());
    record.kept.extend(record.kept.clone());
    assert_eq!(Series::try_from(record).unwrap_err().code(), "series.foreign_occurrence");
    let mut record = PlanRecord::from(newsletter());
    record.id = "podcast".into();
    let other = Plan::try_from(record).unwrap();
    assert_eq!(series.begin(&first).unwrap().with_plan(other).unwrap_err().code(), "series.foreign_occurrence");
}
