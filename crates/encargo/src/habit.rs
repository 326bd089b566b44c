//! Whether setting goals has become a habit: reviews that were held, work that was done in time, rounds, minutes of the
//! client, what she does on her own; and the goals of a month beside those of the month before. Judges no goal.

mod estimates;
mod months;
mod retrospect;

use crate::calendar::Day;
use crate::goal::Goal;
use crate::history::{EventKind, History, TaskStatus};
use crate::language::{Language, Text, number};
use crate::plan::Authority;
use crate::recurrence::Recurrence;
use crate::say::count::{self, count_of};
use crate::schedule::Schedule;
use encargo_noun::noun;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

pub use months::GoalMonth;
pub use retrospect::{PersonLookBack, ProposedEstimate, Retrospective, TaskLookBack};

/// A day for which the rhythm puts a review.
#[noun]
#[derive(Eq)]
pub struct ReviewDay {
    /// The day, moved off days that nobody works as the recurrence says.
    pub day: Day,
    /// The first day on or after it, and before the next review, on which something was noted or decided; nothing when
    /// it was missed, or is still to come.
    pub held: Option<Day>,
}

/// How regularly a goal is looked at and worked on.
#[noun]
#[derive(Eq)]
pub struct Habit {
    /// The day up to which all counts.
    pub day: Day,
    /// The reviews until then, in order, the latest five hundred.
    pub reviews: Vec<ReviewDay>,
    /// How many reviews in a row were held, up to the last. One that can still be held today breaks nothing.
    pub streak: u32,
    /// The longest such row.
    pub longest: u32,
    /// The next review.
    pub next: Option<Day>,
    /// Tasks that are done.
    pub finished: u32,
    /// Of those, the ones done on or before their last planned day, in percent, rounded down; nothing while none is done.
    pub on_time_percent: Option<u8>,
    /// How often work came back.
    pub rounds: u32,
    /// Working minutes that the client spent.
    pub client_minutes: u32,
    /// How many of the tasks that somebody is to do are done without asking, in percent, rounded down.
    pub own_percent: Option<u8>,
    /// The same in a sentence or two.
    pub text: Text,
}

/// How many reviews are listed.
const LISTED: usize = 500;

impl Schedule {
    /// How regularly the goal is looked at and worked on, by the rhythm of its reviews. A review is held when a value is
    /// noted for the goal or something is decided about it from its day on, before the next one.
    ///
    /// ```
    /// # use encargo::{Recurrence, recurrence::RecurrenceRecord};
    /// # fn of(schedule: encargo::Schedule, history: encargo::History, today: encargo::Day) -> Result<(), encargo::Error> {
    /// let mondays = RecurrenceRecord::new("FREQ=WEEKLY;BYDAY=MO".parse()?, schedule.terms().today);
    /// let habit = schedule.habit(&history, &Recurrence::try_from(mondays)?, today);
    /// println!("{}", habit.text.es); // «3 revisiones seguidas; la próxima, el lunes 7 de diciembre de 2026. …»
    /// # Ok(()) }
    /// ```
    pub fn habit(&self, history: &History, reviews: &Recurrence, day: Day) -> Habit {
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        let goal = self.plan().goal();
        let mut days: Vec<Day> = Vec::new();
        let mut next = None;
        let span = (day - reviews.start()).num_days().max(0).saturating_add(2);
        let limit = u32::try_from(span).unwrap_or(u32::MAX);
        for key in reviews.key_dates(&calendar, reviews.start(), limit) {
            if key.day > day {
                next = Some(key.day);
                break;
            }
            days.push(key.day);
        }
        let looked = looked(goal, history, day);
        let windows = days.iter().zip(days.iter().skip(1).map(Some).chain([None]));
        let all: Vec<ReviewDay> = windows
            .map(|(from, until)| {
                let held = looked.range(*from..).next().filter(|held| until.is_none_or(|until| *held < until));
                ReviewDay { day: *from, held: held.copied() }
            })
            .collect();
        let (mut streak, mut longest) = (0_u32, 0_u32);
        for (place, review) in all.iter().enumerate() {
            // the last one can still be held before the next
            if review.held.is_none() && place + 1 == all.len() {
                break;
            }
            streak = if review.held.is_some() { streak + 1 } else { 0 };
            longest = longest.max(streak);
        }
        let work = self.work(history, day);
        let reviews = all.get(all.len().saturating_sub(LISTED)..).unwrap_or_default().to_vec();
        let text = text(streak, next, &work);
        let Work { finished, on_time, rounds, client_minutes, own_percent } = work;
        let on_time_percent = percent(on_time, finished);
        Habit {
            day,
            reviews,
            streak,
            longest,
            next,
            finished,
            on_time_percent,
            rounds,
            client_minutes,
            own_percent,
            text,
        }
    }

    fn work(&self, history: &History, day: Day) -> Work {
        let (mut finished, mut on_time, mut rounds) = (0, 0, 0_u32);
        for state in history.states(day) {
            let Some(slot) = self.slot(&state.task) else { continue };
            rounds = rounds.saturating_add(state.rounds);
            if let (TaskStatus::Done, Some(done)) = (state.status, state.finished) {
                finished += 1;
                on_time += u32::from(done <= slot.finish);
            }
        }
        let client = self.terms().team.person("client").map(|person| person.name.as_str());
        let by_client = |person: &str| person == "client" || Some(person) == client;
        let minutes = history.events().iter().filter(|event| {
            event.day <= day && event.kind != EventKind::Offered && event.person.as_deref().is_some_and(by_client)
        });
        let client_minutes = minutes.filter_map(|event| event.minutes).fold(0_u32, u32::saturating_add);
        let done_by_somebody = |authority: Authority| authority != Authority::NotApplicable;
        let all = self.plan().tasks().iter().filter(|task| done_by_somebody(task.authority));
        let (own, all) =
            all.fold((0, 0), |(own, all), task| (own + u32::from(task.authority == Authority::Independent), all + 1));
        Work { finished, on_time, rounds, client_minutes, own_percent: percent(own, all) }
    }
}

/// What was done until a day.
struct Work {
    finished: u32,
    on_time: u32,
    rounds: u32,
    client_minutes: u32,
    own_percent: Option<u8>,
}

/// The days on which somebody looked at a goal.
fn looked(goal: &Goal, history: &History, day: Day) -> BTreeSet<Day> {
    let values = history.check_ins().iter().filter(|value| value.is_of(&goal.id)).map(|value| value.day);
    let decisions = history.decisions().iter().filter(|decision| decision.is_of(&goal.id)).map(|decision| decision.day);
    values.chain(decisions).filter(|looked| *looked <= day).collect()
}

fn percent(part: u32, whole: u32) -> Option<u8> {
    u8::try_from((u64::from(part) * 100).checked_div(u64::from(whole))?).ok()
}

fn text(streak: u32, next: Option<Day>, work: &Work) -> Text {
    let say = |language: Language| {
        let row = match language {
            Language::Spanish if streak == 0 => "Ninguna revisión seguida".to_owned(),
            Language::English if streak == 0 => "No review in a row".to_owned(),
            language => count_of(streak, &count::REVIEWS_IN_A_ROW, language),
        };
        let next = next.map(crate::calendar::day_text).map_or(String::new(), |day| match language {
            Language::Spanish => format!("; la próxima, el {}", day.es),
            Language::English => format!("; the next is on {}", day.en),
        });
        let share = |value: u8| crate::say::amount(Decimal::from(value), Some("%"), language);
        let tasks = count_of(work.finished, &count::TASKS_DONE, language);
        let on_time = percent(work.on_time, work.finished).map_or(String::new(), |value| match language {
            Language::Spanish => format!(" ({} a tiempo)", share(value)),
            Language::English => format!(" ({} in time)", share(value)),
        });
        let rounds = count_of(work.rounds, &count::RETURNS, language);
        let minutes = number::show(work.client_minutes.into(), language);
        let own = work.own_percent.map_or(String::new(), |value| match language {
            Language::Spanish => format!("; {} de las tareas se hacen sin preguntar", share(value)),
            Language::English => format!("; {} of the tasks are done without asking", share(value)),
        });
        match language {
            Language::Spanish => format!("{row}{next}. {tasks}{on_time}, {rounds}, {minutes} min de cliente{own}."),
            Language::English => format!("{row}{next}. {tasks}{on_time}, {rounds}, {minutes} min of the client{own}."),
        }
    };
    Text::new(say(Language::Spanish), say(Language::English))
}
