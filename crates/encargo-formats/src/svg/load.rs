//! How many hours everybody has in each week, as columns under the chart; decides no day.

use super::MARGIN;
use super::axis::Axis;
use super::draw::{Drawing, clipped, escaped, fill};
use crate::portfolio::Part;
use chrono::{Datelike, Days};
use encargo::Language;
use encargo::calendar::{Calendar, Day};
use encargo::team::Person;
use std::collections::BTreeMap;

/// The height of one person's columns, of the words above all, and of the room around.
const ROW: i64 = 46;
const HEAD: i64 = 34;
/// How many people are drawn at most.
const PEOPLE: usize = 20;

/// One person's weeks.
struct Load {
    name: String,
    /// Minutes a week that this person has.
    has: u32,
    /// Minutes by the Monday of the week.
    weeks: BTreeMap<Day, u32>,
}

/// The loads of all who have any.
pub(super) struct Loads {
    people: Vec<Load>,
}

impl Loads {
    /// The work of each task on the days it is done on; spread evenly over its working days where nobody said which.
    pub(super) fn of(parts: &[Part<'_>], axis: &Axis) -> Self {
        let mut people: Vec<Load> = Vec::new();
        for schedule in parts.iter().map(|part| part.schedule) {
            let terms = schedule.terms();
            let base = terms.calendar.clone().unwrap_or_default();
            for person in &terms.team.people {
                let calendar = person.calendar.as_ref().and_then(|name| terms.calendars.get(name)).unwrap_or(&base);
                let mut weeks: BTreeMap<Day, u32> = BTreeMap::new();
                let tasks = schedule.plan().tasks().iter().zip(schedule.slots());
                for (task, slot) in tasks.filter(|(_, slot)| slot.person.as_ref() == Some(&person.name)) {
                    let mut put = |day: Day, minutes: u32| *weeks.entry(monday(day)).or_default() += minutes;
                    if slot.work.is_empty() {
                        spread(calendar, (slot.start, slot.finish), task.effort.likely, &mut put);
                    } else {
                        slot.work.iter().for_each(|work| put(work.day, work.minutes));
                    }
                }
                weeks.retain(|week, minutes| *minutes > 0 && *week <= axis.last());
                let room = people.len() < PEOPLE;
                match people.iter_mut().find(|load| load.name == person.name) {
                    Some(load) => {
                        weeks.iter().for_each(|(week, minutes)| *load.weeks.entry(*week).or_default() += minutes);
                    }
                    None if !weeks.is_empty() && room => {
                        people.push(Load { name: person.name.clone(), has: has(person, calendar), weeks });
                    }
                    None => {}
                }
            }
        }
        Self { people }
    }

    pub(super) fn height(&self) -> i64 {
        if self.people.is_empty() { 0 } else { HEAD + ROW * i64::try_from(self.people.len()).unwrap_or(0) }
    }

    pub(super) fn draw(&self, drawing: &mut Drawing, axis: &Axis, doers: &[String], top: i64, language: Language) {
        if self.people.is_empty() {
            return;
        }
        let words = match language {
            Language::Spanish => "Horas por semana (línea: las que tiene)",
            Language::English => "Hours a week (line: those there are)",
        };
        drawing.add(&format!(
            "<text class=\"p\" font-size=\"12\" x=\"{}\" y=\"{}\">{words}</text>",
            MARGIN + 2,
            top + 22
        ));
        for (at, load) in (0i64..).zip(&self.people) {
            let number = doers.iter().position(|doer| *doer == load.name).unwrap_or(doers.len());
            load.draw(drawing, axis, (top + HEAD + at * ROW, number), language);
        }
    }
}

impl Load {
    fn draw(&self, drawing: &mut Drawing, axis: &Axis, (y, number): (i64, usize), language: Language) {
        let base = y + ROW - 6;
        let tall = ROW - 20;
        let most = self.weeks.values().copied().max().unwrap_or(1).max(self.has).max(1);
        let up = |minutes: u32| i64::from(minutes) * tall / i64::from(most);
        let (left, right) = (axis.left(axis.first()), axis.right(axis.last()));
        let name = escaped(&clipped(&self.name, 24));
        let whole = hours(self.has, language);
        drawing.add(&format!(
            "<text font-size=\"12\" x=\"{}\" y=\"{}\">{name} · {whole} h</text>",
            MARGIN + 12,
            base - 4
        ));
        drawing.add(&format!("<path class=\"gg\" d=\"M{left} {base}H{right}\"/>"));
        for (week, minutes) in &self.weeks {
            let last = week.checked_add_days(Days::new(6)).unwrap_or(*week);
            let (from, to) = (axis.left((*week).max(axis.first())), axis.right(last.min(axis.last())));
            let (wide, height) = ((to - from - 2).max(2), up(*minutes).max(1));
            let over = *minutes > self.has;
            let shown = hours(*minutes, language);
            let words = match (language, over) {
                (Language::Spanish, true) => format!("{}: {shown} h, más de {whole}", self.name),
                (Language::English, true) => format!("{}: {shown} h, more than {whole}", self.name),
                (_, false) => format!("{}: {shown} h", self.name),
            };
            drawing.add(&format!(
                "<rect class=\"b\" x=\"{}\" y=\"{}\" width=\"{wide}\" height=\"{height}\" fill=\"{}\"><title>{week} {}</title></rect>",
                from + 1,
                base - height,
                fill(number),
                escaped(&words)
            ));
            if over {
                let beyond = (height - up(self.has)).max(3);
                drawing.add(&format!(
                    "<rect class=\"over\" x=\"{}\" y=\"{}\" width=\"{wide}\" height=\"{beyond}\"/>",
                    from + 1,
                    base - height
                ));
            }
            if wide >= 30 {
                let mark = if over { "! " } else { "" };
                drawing.add(&format!(
                    "<text class=\"s\" text-anchor=\"middle\" x=\"{}\" y=\"{}\">{mark}{shown}</text>",
                    i64::midpoint(from, to),
                    base - tall - 5
                ));
            }
        }
        let line = base - up(self.has);
        drawing.add(&format!("<path class=\"cap\" d=\"M{left} {line}H{right}\"/>"));
    }
}

/// The minutes a week that somebody has.
fn has(person: &Person, calendar: &Calendar) -> u32 {
    let week: u32 = calendar.week().iter().map(|minutes| u32::from(*minutes)).sum();
    person.minutes_per_week().map_or(week, |minutes| minutes.min(week))
}

/// Hours to the nearest half hour: «7,5», "7.5".
fn hours(minutes: u32, language: Language) -> String {
    let halves = minutes.saturating_add(15) / 30;
    let point = if language == Language::Spanish { ',' } else { '.' };
    if halves.is_multiple_of(2) { (halves / 2).to_string() } else { format!("{}{point}5", halves / 2) }
}

/// The Monday of a day's week.
fn monday(day: Day) -> Day {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}

/// Minutes over the working days of a stretch, each as much as the others.
fn spread(calendar: &Calendar, (start, finish): (Day, Day), minutes: u32, put: &mut impl FnMut(Day, u32)) {
    let worked: Vec<Day> =
        start.iter_days().take_while(|day| *day <= finish).filter(|day| calendar.works(*day)).take(4_000).collect();
    let days = u32::try_from(worked.len()).unwrap_or(0);
    let mut left = minutes;
    for (at, day) in (0..).zip(worked) {
        let share = left / (days - at).max(1);
        put(day, share);
        left -= share;
    }
}
