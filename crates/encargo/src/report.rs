//! One page about one goal for whoever pays for it: how it stands, what was done, what waits for whom, what comes next, and
//! what to talk about. Words only; knows no file format and judges nothing itself.

use crate::calendar::Day;
use crate::history::{History, TaskStatus};
use crate::language::{Language, Text};
use crate::review::Review;
use crate::say::count::{TASKS_OF, count_of};
use crate::say::{amount, date};
use crate::schedule::Schedule;
use chrono::Days;
use encargo_noun::noun;
use rust_decimal::Decimal;

/// How many lines a section has at most, so that a report stays on two pages.
const LINES: usize = 9;
/// How many values are drawn: the latest.
const POINTS: usize = 200;
/// What comes next is what comes within so many days.
const AHEAD: u64 = 7;

word! {
    /// What a section of a report is about.
    pub enum ReportPart {
        /// How it stands, in figures.
        Figures = "figures",
        /// What was done in the time of the report.
        Done = "done",
        /// What waits, for whom.
        Waiting = "waiting",
        /// What comes in the next seven days.
        Next = "next",
        /// What to talk about at the next meeting.
        Agenda = "agenda",
    }
}

/// A section of a report.
#[noun]
#[derive(Eq)]
pub struct ReportSection {
    /// What it is about.
    pub part: ReportPart,
    /// Its heading.
    pub heading: Text,
    /// Its lines, never none.
    pub lines: Vec<Text>,
}

/// A value of the measure, to be drawn.
#[noun]
#[derive(Eq)]
pub struct ReportPoint {
    /// The day.
    pub day: Day,
    /// The value.
    #[serde(with = "crate::noun::figure")]
    pub value: Decimal,
}

/// How many tasks were over on a day, and how many should have been, to be drawn.
#[noun]
#[derive(Eq)]
pub struct ReportStep {
    /// The day.
    pub day: Day,
    /// Tasks that should be over by then.
    pub planned: u32,
    /// Tasks that were over; nothing after the day of the report.
    pub over: Option<u32>,
}

/// A report about one goal.
#[noun]
pub struct Report {
    /// The first day of its time.
    pub since: Day,
    /// Its day, the last of its time.
    pub day: Day,
    /// What it is about.
    pub title: Text,
    /// The goal in a sentence.
    pub goal: Text,
    /// How it goes, in a line.
    pub status: Text,
    /// The sections, in order; none without lines.
    pub sections: Vec<ReportSection>,
    /// The values of the measure, the latest two hundred.
    pub points: Vec<ReportPoint>,
    /// What is done against what was planned, a step a day on which either changes.
    pub steps: Vec<ReportStep>,
    /// The figure to reach, the unit and what is expected, for drawing.
    #[cfg_attr(feature = "_js", tsify(type = "ReviewRecord"))]
    pub review: Review,
    /// The figure to reach.
    #[serde(with = "crate::noun::figure")]
    pub target: Option<Decimal>,
    /// What is counted; empty when nobody said.
    pub metric: String,
    /// Its unit.
    pub unit: Option<String>,
}

impl Schedule {
    /// The report of some time up to a day, by what has happened.
    ///
    /// ```
    /// # fn of(schedule: encargo::Schedule, history: encargo::History) -> Result<(), encargo::Error> {
    /// let report = schedule.report(&history, "2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap());
    /// println!("{}: {}", report.title.es, report.status.es);
    /// # Ok(()) }
    /// ```
    pub fn report(&self, history: &History, since: Day, day: Day) -> Report {
        let review = self.review(history, day);
        let (plan, goal) = (self.plan(), self.plan().goal());
        let states = history.states(day);
        let over = |task: &str| states.iter().any(|state| state.task == task && state.status.is_over());
        let title = |task: &str| plan.task(task).map(|task| task.title.clone()).unwrap_or_default();
        let mut done: Vec<(Day, Text)> = Vec::new();
        for state in states.iter().filter(|state| state.status == TaskStatus::Done) {
            if let Some(finished) = state.finished.filter(|day| *day >= since && plan.task(&state.task).is_some()) {
                done.push((finished, title(&state.task)));
            }
        }
        done.sort();
        let until = day.checked_add_days(Days::new(AHEAD)).unwrap_or(day);
        let mut next: Vec<(Day, Text)> = Vec::new();
        for (task, slot) in plan.tasks().iter().zip(self.slots()) {
            if slot.start <= until && !over(&task.id) {
                let who = slot.person.as_deref().map(|who| format!(" ({who})")).unwrap_or_default();
                let title = Text::new(format!("{}{who}", task.title.es), format!("{}{who}", task.title.en));
                next.push((slot.finish, title));
            }
        }
        next.sort();
        let dated = |rows: Vec<(Day, Text)>, es: &str, en: &str| -> Vec<Text> {
            let say = |(day, title): (Day, Text)| {
                let day = date(day);
                Text::new(format!("{}, {es}{}", title.es, day.es), format!("{}, {en}{}", title.en, day.en))
            };
            rows.into_iter().map(say).collect()
        };
        let waiting = self.waiting(history, day).into_iter().map(|waiting| {
            let title = title(&waiting.task);
            Text::new(format!("{}: {}", title.es, waiting.text.es), format!("{}: {}", title.en, waiting.text.en))
        });
        let asked = review.findings.iter().filter_map(|finding| finding.question.clone());
        let agenda = asked.chain(review.questions.iter().filter(|it| it.when.is_none()).map(|it| it.text.clone()));
        let all = [
            (ReportPart::Figures, Text::new("Cómo va", "How it goes"), self.figures(&review)),
            (ReportPart::Done, Text::new("Lo hecho", "What was done"), dated(done, "el ", "")),
            (ReportPart::Waiting, Text::new("Qué espera, y por quién", "What waits, and for whom"), waiting.collect()),
            (ReportPart::Next, Text::new("La semana que viene", "The next week"), dated(next, "hasta el ", "by ")),
            (ReportPart::Agenda, Text::new("Para la próxima reunión", "For the next meeting"), agenda.collect()),
        ];
        let sections = all
            .into_iter()
            .filter(|(_, _, lines)| !lines.is_empty())
            .map(|(part, heading, lines)| ReportSection { part, heading, lines: clipped(lines) });
        let own = history.check_ins().iter().filter(|check_in| check_in.day <= day && check_in.is_of(&goal.id));
        let mut points: Vec<ReportPoint> =
            own.map(|check_in| ReportPoint { day: check_in.day, value: check_in.value }).collect();
        points.sort_by_key(|point| point.day);
        points.drain(..points.len().saturating_sub(POINTS));
        let measure = goal.measure.clone().unwrap_or_default();
        Report {
            since,
            day,
            title: plan.title().clone(),
            goal: Text::new(goal.sentence(Language::Spanish), goal.sentence(Language::English)),
            status: status(&review),
            sections: sections.collect(),
            points,
            steps: self.steps(history, day),
            review,
            target: measure.target,
            metric: measure.metric.unwrap_or_default(),
            unit: measure.unit,
        }
    }

    /// The figures in words: the last value, what was found, and how the forecast was chosen.
    fn figures(&self, review: &Review) -> Vec<Text> {
        let measure = self.plan().goal().measure.clone().unwrap_or_default();
        let mut lines = Vec::new();
        if let (Some(value), Some(day)) = (review.progress.value, review.progress.value_day) {
            let metric = measure.metric.as_deref().unwrap_or_default();
            let day = date(day);
            let say = |language| amount(value.normalize(), measure.unit.as_deref(), language);
            let percent = review.progress.percent;
            let way = |text: &str| percent.map_or(String::new(), |percent| text.replace('@', &percent.to_string()));
            lines.push(Text::new(
                format!("{metric}: {} el {}{}.", say(Language::Spanish), day.es, way(", @ % del camino")),
                format!("{metric}: {} on {}{}.", say(Language::English), day.en, way(", @% of the way")),
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
    fn steps(&self, history: &History, day: Day) -> Vec<ReportStep> {
        let planned: Vec<Day> = sorted(self.slots().iter().map(|slot| slot.finish).collect());
        let known = |task: &str| self.slot(task).is_some();
        let over = history.states(day).into_iter().filter(|state| state.status.is_over() && known(&state.task));
        let over: Vec<Day> = sorted(over.filter_map(|state| state.finished.or(state.since)).collect());
        let mut days: Vec<Day> = sorted(planned.iter().chain(&over).copied().chain([day]).collect());
        days.dedup();
        let count = |list: &[Day], until: Day| u32::try_from(list.partition_point(|day| *day <= until)).unwrap_or(0);
        let step =
            |on: Day| ReportStep { day: on, planned: count(&planned, on), over: (on <= day).then(|| count(&over, on)) };
        days.into_iter().map(step).collect()
    }
}

fn sorted(mut days: Vec<Day>) -> Vec<Day> {
    days.sort_unstable();
    days
}

/// «en riesgo · 12 de 30 tareas hechas (40 %), 35 % del trabajo».
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

/// As many lines as there is room for, and how many more there are.
fn clipped(mut lines: Vec<Text>) -> Vec<Text> {
    if lines.len() > LINES {
        let more = lines.len() - (LINES - 1);
        lines.truncate(LINES - 1);
        lines.push(Text::new(format!("Y {more} más."), format!("And {more} more.")));
    }
    lines
}
