//! Looking back at a plan: hours estimated against hours spent, what came late and for whom it waited, what to estimate next
//! time, and one lesson. Changes no template.

use crate::calendar::Day;
use crate::history::{Event, EventKind, History, TaskStatus};
use crate::language::{Language, Text};
use crate::plan::Estimate;
use crate::say::count::{DAYS, count_of};
use crate::say::{amount, duration, quoted};
use crate::schedule::Schedule;
use encargo_noun::noun;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// How far from the estimate hours may be, in percent of it, before another one is proposed.
const NEAR_PERCENT: u64 = 20;
/// Minutes to which a proposed estimate is rounded.
const ROUND: u32 = 5;

/// How one task went.
#[noun]
#[derive(Eq)]
pub struct TaskLookBack {
    /// The task's id.
    pub task: String,
    /// Who did it.
    pub person: Option<String>,
    /// Working minutes that were likely.
    pub estimated: u32,
    /// Working minutes that were spent; nothing when nobody wrote them down.
    pub spent: Option<u32>,
    /// The last day it was planned for.
    pub planned: Day,
    /// The day it was done.
    pub finished: Option<Day>,
    /// Days after the planned day on which it was done, or that have passed while it is not.
    pub days_late: u32,
    /// For whom it waited longest, of those who were named.
    pub waited_on: Option<String>,
    /// Days it waited for people in all.
    pub days_waited: u32,
    /// How often it came back.
    pub rounds: u32,
}

/// The hours of one person.
#[noun]
#[derive(Eq)]
pub struct PersonLookBack {
    /// Who.
    pub person: String,
    /// Likely minutes of the tasks whose minutes were written down.
    pub estimated: u32,
    /// Minutes spent on them.
    pub spent: u32,
}

/// Another estimate for a step, to be taken or left.
#[noun]
#[derive(Eq)]
pub struct ProposedEstimate {
    /// The task's id, which is the step's.
    pub task: String,
    /// What was estimated, in minutes.
    pub was: Estimate,
    /// What one might estimate next time: the likely halfway to what was spent, the ends as wide as to hold it.
    pub becomes: Estimate,
    /// The same in words.
    pub text: Text,
}

/// A look back at a plan.
#[noun]
#[derive(Eq)]
pub struct Retrospective {
    /// The day up to which all counts.
    pub day: Day,
    /// The tasks that were begun, done or late, in the order of the plan.
    pub tasks: Vec<TaskLookBack>,
    /// The people, by name.
    pub people: Vec<PersonLookBack>,
    /// Estimates to change; nothing changes by itself.
    pub proposed: Vec<ProposedEstimate>,
    /// What to learn from it, in one sentence.
    pub lesson: Text,
}

impl Schedule {
    /// A look back at the plan on a day, by what has happened.
    ///
    /// ```
    /// # fn of(schedule: encargo::Schedule, history: encargo::History, today: encargo::Day) {
    /// let back = schedule.retrospective(&history, today);
    /// println!("{}", back.lesson.es); // «Lo que más retrasó fue esperar a Marta: 6 días.»
    /// # }
    /// ```
    pub fn retrospective(&self, history: &History, day: Day) -> Retrospective {
        let mut events: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
        for event in history.events().iter().filter(|event| event.day <= day) {
            events.entry(&event.task).or_default().push(event);
        }
        let states: BTreeMap<String, _> =
            history.states(day).into_iter().map(|state| (state.task.clone(), state)).collect();
        let (mut tasks, mut proposed) = (Vec::new(), Vec::new());
        let mut people: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        let mut waits: BTreeMap<String, u32> = BTreeMap::new();
        for (task, slot) in self.plan().tasks().iter().zip(self.slots()) {
            let state = states.get(&task.id);
            if state.is_some_and(|state| state.status == TaskStatus::Waived) {
                continue;
            }
            let finished = state.and_then(|state| state.finished);
            let days_late = u32::try_from((finished.unwrap_or(day) - slot.finish).num_days()).unwrap_or(0);
            if state.is_none() && days_late == 0 {
                continue;
            }
            let own = events.get(task.id.as_str()).map_or(Vec::new(), |own| waited(own, day));
            own.iter().for_each(|(person, days)| {
                if let Some(person) = person {
                    let sum = waits.entry(person.clone()).or_default();
                    *sum = sum.saturating_add(*days);
                }
            });
            let spent = state.map(|state| state.spent).filter(|spent| *spent > 0);
            let person = state.and_then(|state| state.person.clone()).or_else(|| slot.person.clone());
            if let (Some(spent), Some(_)) = (spent, finished) {
                if let Some(person) = &person {
                    let sums = people.entry(person.clone()).or_default();
                    *sums = (sums.0.saturating_add(task.effort.likely), sums.1.saturating_add(spent));
                }
                proposed.extend(proposal(&task.id, &task.title, task.effort, spent));
            }
            let longest = own.iter().filter_map(|(person, days)| Some((days, person.clone()?))).max();
            tasks.push(TaskLookBack {
                task: task.id.clone(),
                person,
                estimated: task.effort.likely,
                spent,
                planned: slot.finish,
                finished,
                days_late,
                waited_on: longest.map(|it| it.1),
                days_waited: own.iter().fold(0, |sum, (_, days)| sum.saturating_add(*days)),
                rounds: state.map_or(0, |state| state.rounds),
            });
        }
        let lesson = self.lesson(&tasks, &waits);
        let people = people
            .into_iter()
            .map(|(person, (estimated, spent))| PersonLookBack { person, estimated, spent })
            .collect();
        Retrospective { day, tasks, people, proposed, lesson }
    }

    /// What cost most: waiting for somebody, work that came back, or hours that nobody had foreseen.
    fn lesson(&self, tasks: &[TaskLookBack], waits: &BTreeMap<String, u32>) -> Text {
        let late = tasks.iter().map(|task| u64::from(task.days_late)).sum::<u64>();
        // the first by name of those who were waited for as long
        let worst = waits.iter().max_by_key(|(person, days)| (**days, std::cmp::Reverse((*person).clone())));
        if let Some((person, days)) = worst.filter(|(_, days)| late > 0 && **days > 2) {
            let (es, en) = (count_of(*days, &DAYS, Language::Spanish), count_of(*days, &DAYS, Language::English));
            return Text::new(
                format!("Lo que más retrasó fue esperar a {person}: {es}. Acuerda con antelación cuándo responde."),
                format!("What cost most time was waiting for {person}: {en}. Agree beforehand when they answer."),
            );
        }
        let measured =
            || tasks.iter().filter(|task| task.finished.is_some()).filter_map(|task| Some((task, task.spent?)));
        let (estimated, spent) = measured().fold((0_u64, 0_u64), |sums, (task, spent)| {
            (sums.0 + u64::from(task.estimated), sums.1 + u64::from(spent))
        });
        let over = |task: &TaskLookBack, spent: u32| i64::from(spent) - i64::from(task.estimated);
        let most =
            measured().max_by_key(|(task, spent)| over(task, *spent)).filter(|(task, spent)| over(task, *spent) > 0);
        let percent = (spent.saturating_sub(estimated) * 100).checked_div(estimated).unwrap_or(0);
        if let Some((task, spent)) = most.filter(|_| percent > NEAR_PERCENT) {
            let title = self.plan().task(&task.task).map(|task| task.title.clone()).unwrap_or_default();
            let say = |language: Language| {
                let percent = amount(Decimal::from(percent), Some("%"), language);
                let hours = [task.estimated, spent].map(|minutes| duration(minutes, language));
                (percent, quoted(title.say(language), language), hours)
            };
            let ((es, title_es, [was_es, is_es]), (en, title_en, [was_en, is_en])) =
                (say(Language::Spanish), say(Language::English));
            return Text::new(
                format!(
                    "El trabajo llevó {es} más de lo estimado, sobre todo {title_es}: {is_es} en lugar de {was_es}."
                ),
                format!("The work took {en} more than estimated, above all {title_en}: {is_en} instead of {was_en}."),
            );
        }
        let rounds = tasks.iter().map(|task| task.rounds).fold(0, u32::saturating_add);
        if rounds > 1 {
            let rounds = Decimal::from(rounds).to_string();
            return Text::new(
                format!("Hubo {rounds} devoluciones: aclarad antes de empezar cuándo algo está hecho."),
                format!("Work came back {rounds} times: settle before starting when something is done."),
            );
        }
        if late > 0 {
            return Text::new(
                "Lo que llegó tarde no esperaba a nadie: deja más margen o menos tareas a la vez.",
                "What came late waited for nobody: leave more slack, or fewer tasks at once.",
            );
        }
        Text::new("Salió como estaba previsto: sirve de modelo.", "It went as planned: it can serve as a model.")
    }
}

/// For whom a task waited, and how many days each time; until the day when it still waits.
fn waited(events: &[&Event], day: Day) -> Vec<(Option<String>, u32)> {
    let mut events: Vec<&Event> = events.to_vec();
    events.sort_by_key(|event| event.day);
    let ends = events.iter().skip(1).map(|event| event.day).chain([day]);
    let waits = events
        .iter()
        .zip(ends)
        .filter(|(event, _)| matches!(event.kind, EventKind::Offered | EventKind::Asked | EventKind::Delivered));
    let days = |from: Day, until: Day| u32::try_from((until - from).num_days()).unwrap_or(0);
    waits.map(|(event, until)| (event.to.clone(), days(event.day, until))).filter(|(_, days)| *days > 0).collect()
}

/// Another estimate for a task that took much more or less than was likely.
fn proposal(task: &str, title: &Text, was: Estimate, spent: u32) -> Option<ProposedEstimate> {
    let apart = u64::from(was.likely.abs_diff(spent)) * 100;
    if was.likely == 0 || apart <= u64::from(was.likely) * NEAR_PERCENT {
        return None;
    }
    let halfway = was.likely.midpoint(spent);
    let likely = (halfway.saturating_add(ROUND / 2) / ROUND * ROUND).max(ROUND);
    let becomes = Estimate {
        optimistic: was.optimistic.min(spent).min(likely),
        likely,
        pessimistic: was.pessimistic.max(spent).max(likely),
    };
    let say = |language: Language| [was.likely, spent, likely].map(|minutes| duration(minutes, language));
    let ([was_es, is_es, next_es], [was_en, is_en, next_en]) = (say(Language::Spanish), say(Language::English));
    let text = Text::new(
        format!("«{}»: se estimaron {was_es} y llevó {is_es}; la próxima vez, {next_es}.", title.es),
        format!("“{}”: {was_en} were estimated and it took {is_en}; next time, {next_en}.", title.en),
    );
    Some(ProposedEstimate { task: task.to_owned(), was, becomes, text })
}
