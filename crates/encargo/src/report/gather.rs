//! What a report says of one schedule; draws nothing and knows nothing of other goals.

use super::address::Address;
use super::{Report, ReportGoal, ReportLine, ReportPart, ReportPoint, ReportSection, ReportStep, ReportTerms, bars};
use crate::calendar::Day;
use crate::delegation::{Waiting, WaitingKind};
use crate::goal::Voice;
use crate::history::{History, TaskState, TaskStatus};
use crate::language::{Language, Text};
use crate::plan::Plan;
use crate::review::Review;
use crate::say::count::{TASKS_OF, count_of};
use crate::say::{amount, date};
use crate::schedule::Schedule;
use chrono::Days;
use std::collections::BTreeMap;

/// How many lines a section has at most.
const LINES: usize = 500;
/// How many values are drawn: the latest.
const POINTS: usize = 200;
/// What comes next is what comes within so many days.
const AHEAD: u64 = 7;

impl Schedule {
    /// The report of some time up to a day, by what has happened: of `(since, day)`, or of terms that say how the client is
    /// spoken to.
    ///
    /// ```
    /// # fn of(schedule: encargo::Schedule, history: encargo::History) -> Result<(), encargo::Error> {
    /// let november = ("2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap());
    /// let report = schedule.report(&history, november);
    /// println!("{}: {}", report.title.es, report.goals[0].status.es);
    /// # Ok(()) }
    /// ```
    pub fn report(&self, history: &History, terms: impl Into<ReportTerms>) -> Report {
        let ReportTerms { since, day, voice } = terms.into();
        let review = self.review(history, day);
        let states: BTreeMap<String, TaskState> =
            history.states(day).into_iter().map(|state| (state.task.clone(), state)).collect();
        let agenda = heading(ReportPart::Agenda, review.next);
        let address = Address::of(self, voice, day);
        let all = [
            (ReportPart::Done, done(self.plan(), &states, since, &address)),
            (ReportPart::Waiting, self.waits(history, &states, (day, &address))),
            (ReportPart::Next, self.next_days(&states, day, &address)),
            (ReportPart::Agenda, asked(&review)),
        ];
        let sections = all.into_iter().filter(|(_, lines)| !lines.is_empty()).map(|(part, mut lines)| {
            lines.truncate(LINES);
            let heading = if part == ReportPart::Agenda { agenda.clone() } else { heading(part, None) };
            ReportSection { part, heading, lines }
        });
        let sections = sections.collect();
        let goal = self.reported(history, review, &states, (day, voice));
        Report { since, day, title: self.plan().title().clone(), goals: vec![goal], sections }
    }

    fn reported(
        &self,
        history: &History,
        review: Review,
        states: &BTreeMap<String, TaskState>,
        (day, voice): (Day, Voice),
    ) -> ReportGoal {
        let goal = self.plan().goal();
        let own = history.check_ins().iter().filter(|check_in| check_in.day <= day && check_in.is_of(&goal.id));
        let mut points: Vec<ReportPoint> =
            own.map(|check_in| ReportPoint { day: check_in.day, value: check_in.value }).collect();
        points.sort_by_key(|point| point.day);
        // of two values of one day the one written down last counts
        points.reverse();
        points.dedup_by_key(|point| point.day);
        points.reverse();
        points.drain(..points.len().saturating_sub(POINTS));
        let measure = goal.measure.clone().unwrap_or_default();
        ReportGoal {
            id: goal.id.clone(),
            title: self.plan().title().clone(),
            goal: Text::new(goal.sentence((Language::Spanish, voice)), goal.sentence((Language::English, voice))),
            status: status(&review),
            figures: self.figures(&review),
            points,
            steps: self.steps(states, day),
            bars: bars::bars(self, states, day),
            review,
            target: measure.target,
            metric: measure.metric.unwrap_or_default(),
            unit: measure.unit,
        }
    }

    /// What waits for a person goes before what waits for other work.
    fn waits(
        &self,
        history: &History,
        states: &BTreeMap<String, TaskState>,
        (day, address): (Day, &Address<'_>),
    ) -> Vec<ReportLine> {
        let mut waits = self.waiting(history, day);
        waits.sort_by_key(|waiting| waiting.kind);
        let said = |waiting: Waiting| {
            let title = self.plan().task(&waiting.task).map(|task| task.title.clone()).unwrap_or_default();
            let state = states.get(&waiting.task);
            let yours = state.zip(waiting.on.first()).zip(waiting.since);
            let yours = yours.filter(|_| waiting.kind == WaitingKind::Person);
            let yours = yours.and_then(|((state, who), since)| address.waits(who, state.status, since));
            let said = yours.unwrap_or(waiting.text);
            line(waiting.since, Text::new(format!("{}: {}", title.es, said.es), format!("{}: {}", title.en, said.en)))
        };
        waits.into_iter().map(said).collect()
    }

    /// What comes within a week, by whom and until when; what is late says that it was due.
    fn next_days(&self, states: &BTreeMap<String, TaskState>, day: Day, address: &Address<'_>) -> Vec<ReportLine> {
        let until = day.checked_add_days(Days::new(AHEAD)).unwrap_or(day);
        let over = |task: &str| states.get(task).is_some_and(|state| state.status.is_over());
        let slots = self.plan().tasks().iter().zip(self.slots());
        let mut next: Vec<ReportLine> = Vec::new();
        for (task, slot) in slots.filter(|(task, slot)| slot.start <= until && !over(&task.id)) {
            let name = slot.person.as_deref().map(|who| address.name(who)).unwrap_or_default();
            let who = |name: &str| if name.is_empty() { String::new() } else { format!(" ({name})") };
            let (title, on) = (&task.title, address.on(slot.finish));
            let [es, en] = if slot.finish < day { ["era para el", "was due on"] } else { ["hasta el", "by"] };
            let text = Text::new(
                format!("{}{}, {es} {}", title.es, who(&name.es), on.es),
                format!("{}{}, {en} {}", title.en, who(&name.en), on.en),
            );
            next.push(line(Some(slot.finish), text));
        }
        next.sort_by_key(|line| line.day);
        next
    }

    /// The figures in words: the last value, what was found, and how the forecast was chosen.
    fn figures(&self, review: &Review) -> Vec<Text> {
        let measure = self.plan().goal().measure.clone().unwrap_or_default();
        let mut lines = Vec::new();
        if let (Some(value), Some(day)) = (review.progress.value, review.progress.value_day) {
            let metric = measure.metric.as_deref().map(|metric| format!("{metric}: ")).unwrap_or_default();
            let day = date(day);
            let say = |language| amount(value.normalize(), measure.unit.as_deref(), language);
            let percent = review.progress.percent;
            let way = |text: &str| percent.map_or(String::new(), |percent| text.replace('@', &percent.to_string()));
            lines.push(Text::new(
                format!("{metric}{} el {}{}.", say(Language::Spanish), day.es, way(", @ % del camino")),
                format!("{metric}{} on {}{}.", say(Language::English), day.en, way(", @% of the way")),
            ));
        }
        lines.extend(review.findings.iter().map(|finding| {
            let join = |message: &str, suggestion: &str| format!("{message} {suggestion}").trim().to_owned();
            let (message, suggestion) = (&finding.message, &finding.suggestion);
            Text::new(join(&message.es, &suggestion.es), join(&message.en, &suggestion.en))
        }));
        lines.extend(review.progress.trend.as_ref().map(|trend| trend.text.clone()));
        lines
    }

    /// What is done against what was planned, a step a day on which either changes.
    fn steps(&self, states: &BTreeMap<String, TaskState>, day: Day) -> Vec<ReportStep> {
        let planned: Vec<Day> = sorted(self.slots().iter().map(|slot| slot.finish).collect());
        let known = |task: &str| self.slot(task).is_some();
        let over = states.values().filter(|state| state.status.is_over() && known(&state.task));
        let over: Vec<Day> = sorted(over.filter_map(|state| state.finished.or(state.since)).collect());
        let mut days: Vec<Day> = sorted(planned.iter().chain(&over).copied().chain([day]).collect());
        days.dedup();
        let count = |list: &[Day], until: Day| u32::try_from(list.partition_point(|day| *day <= until)).unwrap_or(0);
        let step =
            |on: Day| ReportStep { day: on, planned: count(&planned, on), over: (on <= day).then(|| count(&over, on)) };
        days.into_iter().map(step).collect()
    }
}

/// A line about the one goal.
fn line(day: Option<Day>, text: Text) -> ReportLine {
    ReportLine { goal: Some(1), day, text }
}

/// What was done since a day, in the order of the days.
fn done(plan: &Plan, states: &BTreeMap<String, TaskState>, since: Day, address: &Address<'_>) -> Vec<ReportLine> {
    let mut done: Vec<ReportLine> = Vec::new();
    for state in states.values().filter(|state| state.status == TaskStatus::Done) {
        let (Some(finished), Some(task)) = (state.finished.filter(|day| *day >= since), plan.task(&state.task)) else {
            continue;
        };
        let on = address.on(finished);
        let text = Text::new(format!("{}, el {}", task.title.es, on.es), format!("{}, {}", task.title.en, on.en));
        done.push(line(Some(finished), text));
    }
    done.sort_by_key(|line| line.day);
    done
}

/// What to talk about: what the findings ask, then the questions that are always asked.
fn asked(review: &Review) -> Vec<ReportLine> {
    let found = review.findings.iter().filter_map(|finding| finding.question.clone());
    let always = review.questions.iter().filter(|question| question.when.is_none());
    found.chain(always.map(|question| question.text.clone())).map(|text| line(None, text)).collect()
}

/// The heading of a section; that of the agenda with the day of the meeting, where it is known.
pub(super) fn heading(part: ReportPart, meeting: Option<Day>) -> Text {
    let on = meeting.map(date);
    match (part, on) {
        (ReportPart::Months, _) => Text::new("Los objetivos de cada mes", "The goals of each month"),
        (ReportPart::Done, _) => Text::new("Lo hecho", "What was done"),
        (ReportPart::Waiting, _) => Text::new("Qué espera, y por quién", "What waits, and for whom"),
        (ReportPart::Next, _) => Text::new("La semana que viene", "The next week"),
        (ReportPart::Agenda, None) => Text::new("Para la próxima reunión", "For the next meeting"),
        (ReportPart::Agenda, Some(on)) => {
            Text::new(format!("Para la próxima reunión, el {}", on.es), format!("For the next meeting, on {}", on.en))
        }
    }
}

fn sorted(mut days: Vec<Day>) -> Vec<Day> {
    days.sort_unstable();
    days
}

/// «en riesgo · 12 de 30 tareas hechas, 35 % del trabajo».
fn status(review: &Review) -> Text {
    let status = review.status.text();
    let done = review.done;
    let all = |language| count_of(review.total, &TASKS_OF, language);
    let work =
        |text: &str| review.effort_percent.map_or(String::new(), |percent| text.replace('@', &percent.to_string()));
    Text::new(
        format!("{} · {done} de {}{}", status.es, all(Language::Spanish), work(", @ % del trabajo")),
        format!("{} · {done} of {}{}", status.en, all(Language::English), work(", @% of the work")),
    )
}
