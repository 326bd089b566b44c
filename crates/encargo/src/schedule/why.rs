//! Why a task starts when it does: the one thing that moves it, in words, and what stands behind that; computes no day.

use super::level::run::Run;
use super::level::work::Work;
use super::net::{Net, Side, State};
use super::pass::{Timing, at};
use super::{ConstraintKind, Schedule};
use crate::calendar::Calendar;
use crate::language::Text;
use crate::say;
use encargo_noun::noun;

word! {
    /// What decides on which day a task starts.
    pub enum Driver {
        /// A task that it waits for.
        Predecessor = "predecessor",
        /// Its person, who works on another task until then.
        Person = "person",
        /// Its calendar: nobody works on the days before.
        Calendar = "calendar",
        /// A limit that somebody set.
        Constraint = "constraint",
        /// Its own target day.
        Offset = "offset",
        /// Today, or the first day of the plan: it cannot start sooner.
        Today = "today",
        /// The key date: it starts as late as the tasks behind it allow.
        KeyDate = "key_date",
        /// It has been started or done.
        Progress = "progress",
    }
}

/// Why a task starts when it does.
#[noun]
#[derive(Eq)]
pub struct Why {
    /// The task's id.
    pub task: String,
    /// What decides.
    pub driver: Driver,
    /// Which: the id of a task, the name of a person or of a holiday, a day.
    pub by: Option<String>,
    /// The same as a sentence.
    pub text: Text,
    /// What stands behind that, task by task, this one included: from what decides to this task, or, where the key date
    /// decides, from this task to the key task.
    pub chain: Vec<String>,
}

/// What decides, before it is said.
struct Reason {
    driver: Driver,
    /// The other task, when it is one.
    task: Option<usize>,
    by: Option<String>,
}

impl Reason {
    fn of(driver: Driver) -> Self {
        Self { driver, task: None, by: None }
    }

    fn task(driver: Driver, task: usize) -> Self {
        Self { driver, task: Some(task), by: None }
    }

    /// The other task, and whether it comes after this one.
    fn behind(&self) -> (Option<usize>, bool) {
        (self.task, self.driver == Driver::KeyDate)
    }
}

/// What is asked for reasons: the plan as numbers with its timing, and, within people's hours, the work and the way through
/// it.
struct Asked<'a> {
    schedule: &'a Schedule,
    net: &'a Net<'a>,
    timing: &'a Timing,
    way: Option<(&'a Work<'a>, &'a Run)>,
}

impl Schedule {
    /// The most tasks that a chain of `whys` names.
    const CHAIN: usize = 100;

    /// Why a task starts when it does; nothing when the plan has no such task.
    pub fn why(&self, task: &str) -> Option<Why> {
        let place = self.plan().place(task)?;
        let one = |asked: Asked<'_>| {
            let behind = |other: usize| asked.reason(other).behind();
            asked.told(place, &asked.reason(place), behind, usize::MAX)
        };
        self.asked(one).flatten()
    }

    /// Why each task starts when it does, in the plan's order; a chain stops after a hundred tasks.
    ///
    /// ```
    /// # fn told(plan: encargo::Plan, today: encargo::Day) -> Result<(), encargo::Error> {
    /// for why in plan.schedule(today)?.whys() {
    ///     println!("{}", why.text.en);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn whys(&self) -> Vec<Why> {
        let all = |asked: Asked<'_>| {
            let reasons: Vec<Reason> = (0..self.slots().len()).map(|place| asked.reason(place)).collect();
            let behind = |place: usize| reasons.get(place).map(Reason::behind).unwrap_or_default();
            let why = |(place, reason)| asked.told(place, reason, behind, Self::CHAIN);
            reasons.iter().enumerate().filter_map(why).collect()
        };
        self.asked(all).unwrap_or_default()
    }

    /// Makes the plan into numbers once, for all that is asked of it.
    fn asked<T>(&self, read: impl Fn(Asked<'_>) -> T) -> Option<T> {
        let levelled =
            self.made(|net, timing, work, run| read(Asked { schedule: self, net, timing, way: Some((work, run)) }));
        if let Some(told) = levelled.ok()? {
            return Some(told);
        }
        let asked = self.terms().key_date.or(self.plan().goal().due);
        let (timing, net) = Timing::of(self.plan(), self.terms(), asked).ok()?;
        Some(read(Asked { schedule: self, net: &net, timing: &timing, way: None }))
    }

    /// It starts on the first day there is: today, or the first that is worked.
    fn first(&self, net: &Net<'_>, place: usize) -> Reason {
        let first = self.terms().first_day();
        let start = self.slots().get(place).map_or(first, |slot| slot.start);
        if start <= first {
            return Reason::of(Driver::Today);
        }
        let calendar = calendar_of(self, net, place);
        let name = calendar.exception(first).and_then(|exception| exception.name.clone());
        Reason { driver: Driver::Calendar, task: None, by: name.or_else(|| Some(first.to_string())) }
    }

    fn said(&self, net: &Net<'_>, place: usize, reason: &Reason) -> Option<Text> {
        let task = self.plan().tasks().get(place)?;
        let slot = self.slots().get(place)?;
        let day = say::date(slot.start);
        let other = reason.task.and_then(|other| self.plan().tasks().get(other));
        let title = other.map(|other| other.title.clone()).unwrap_or_default();
        let (es, en) = match reason.driver {
            Driver::Predecessor => {
                (format!("porque espera a «{}»", title.es), format!("because it waits for “{}”", title.en))
            }
            Driver::Person => {
                let name = slot.person.clone().unwrap_or_default();
                (
                    format!("porque antes {name} hace «{}»", title.es),
                    format!("because {name} works on “{}” before", title.en),
                )
            }
            Driver::Calendar => {
                let calendar = calendar_of(self, net, place);
                let first = self.terms().first_day();
                let name = calendar.exception(first).and_then(|exception| exception.name.clone());
                let (es, en) = name.map_or_else(Default::default, |name| (format!(" ({name})"), format!(" ({name})")));
                (format!("porque antes no se trabaja{es}"), format!("because nobody works before{en}"))
            }
            Driver::Constraint => {
                let limit = limited(net, place).map(|(day, _)| say::date(day)).unwrap_or_default();
                (
                    format!("porque alguien fijó que no empiece antes del {}", limit.es),
                    format!("because somebody set that it does not start before {}", limit.en),
                )
            }
            Driver::Offset => ("porque es su día previsto".to_owned(), "because that is its target day".to_owned()),
            Driver::Today => {
                ("porque antes no se puede empezar".to_owned(), "because nothing can start sooner".to_owned())
            }
            Driver::KeyDate => match other {
                Some(_) => (
                    format!("lo más tarde que permite «{}» antes de la fecha clave", title.es),
                    format!("as late as “{}” allows before the key date", title.en),
                ),
                None => ("para la fecha clave".to_owned(), "for the key date".to_owned()),
            },
            Driver::Progress => ("porque ya se ha empezado".to_owned(), "because it has been started".to_owned()),
        };
        Some(Text::new(
            format!("«{}» empieza el {} {es}.", task.title.es, day.es),
            format!("“{}” starts on {}, {en}.", task.title.en, day.en),
        ))
    }
}

impl Asked<'_> {
    /// A reason in words, with the chain behind it: `behind` knows what stands behind each task, and whether that is read
    /// forwards.
    fn told(
        &self,
        place: usize,
        reason: &Reason,
        behind: impl Fn(usize) -> (Option<usize>, bool),
        most: usize,
    ) -> Option<Why> {
        let mut chain = vec![place];
        let (mut next, forwards) = reason.behind();
        // no chain is longer than the plan
        while let Some(other) = next.filter(|_| chain.len() < most.min(self.net.work.len())) {
            chain.push(other);
            let (more, onwards) = behind(other);
            next = more.filter(|_| onwards == forwards);
        }
        if !forwards {
            chain.reverse();
        }
        let tasks = self.schedule.plan().tasks();
        let id = |place: usize| tasks.get(place).map(|task| task.id.clone());
        let by = reason.by.clone().or_else(|| reason.task.and_then(id));
        let text = self.schedule.said(self.net, place, reason)?;
        let chain = chain.into_iter().filter_map(id).collect();
        Some(Why { task: id(place)?, driver: reason.driver, by, text, chain })
    }

    fn reason(&self, place: usize) -> Reason {
        if self.net.state(place) != State::Open {
            return Reason::of(Driver::Progress);
        }
        let found = match self.way {
            Some((work, run)) => self.placed(work, run, place),
            None => planned(self.net, self.timing, place),
        };
        found.unwrap_or_else(|| self.schedule.first(self.net, place))
    }

    /// Within people's hours the way through the work has kept what made each task wait.
    fn placed(&self, work: &Work<'_>, run: &Run, place: usize) -> Option<Reason> {
        if let Some(other) = run.driver(place) {
            let busy = run.busy.get(place).is_some_and(|busy| *busy);
            return Some(Reason::task(if busy { Driver::Person } else { Driver::Predecessor }, other));
        }
        let floor = work.pieces.get(place)?.floor;
        if floor <= self.net.clock {
            return None;
        }
        let limit = limited(self.net, place).filter(|_| self.net.floor_clock(place) == floor);
        Some(match limit {
            Some((_, by)) => Reason { driver: Driver::Constraint, task: None, by: Some(by) },
            None => Reason::of(Driver::Offset),
        })
    }
}

/// What decides in the passes.
fn planned(net: &Net<'_>, timing: &Timing, place: usize) -> Option<Reason> {
    let start = at(&timing.starts, place);
    // what could start sooner, and is planned backwards, does not start when it does because of what it waits for
    let pushed = net.side(place) == Side::After || start <= at(&timing.early, place);
    if let Some(need) = net.driver(place, &timing.starts).filter(|_| pushed) {
        return Some(Reason::task(Driver::Predecessor, need));
    }
    if let Some((_, by)) = limited(net, place).filter(|_| net.limit_of(place).floor == Some(start)) {
        return Some(Reason { driver: Driver::Constraint, task: None, by: Some(by) });
    }
    if start == net.now(place) {
        return None;
    }
    if net.side(place) == Side::After {
        return Some(Reason::of(Driver::Offset));
    }
    if let Some(target) = timing.targets.get(place).copied().flatten() {
        let finish = net.days(place, start).map(|days| days.1);
        if finish == Some(target.day) {
            return Some(Reason::of(Driver::Offset));
        }
    }
    // as late as what waits for it: the one that leaves the least
    let least = net
        .opens(place)
        .filter(|(next, link)| net.side(*next) != Side::After && net.moves(link) && net.state(*next) == State::Open)
        .filter_map(|(next, link)| Some((net.latest(link, at(&timing.starts, next), next)?, next)))
        .min();
    Some(Reason { driver: Driver::KeyDate, task: least.map(|(_, next)| next), by: None })
}

/// The day of the limit that keeps a task from starting sooner, and its words.
fn limited(net: &Net<'_>, place: usize) -> Option<(crate::calendar::Day, String)> {
    let floor = net.limit_of(place).floor?;
    let day = net.day_of(net.axis(place)?.opens_at(floor)?)?;
    Some((day, day.to_string()))
}

/// The calendar a task goes by.
fn calendar_of(schedule: &Schedule, net: &Net<'_>, place: usize) -> Calendar {
    let terms = schedule.terms();
    let base = terms.calendar.clone().unwrap_or_default();
    let person = net.axes.doers.get(place).copied().flatten().and_then(|doer| terms.team.people.get(doer));
    match person {
        Some(person) => {
            let named = person.calendar.as_ref().and_then(|name| terms.calendars.get(name)).cloned();
            named.unwrap_or(base).without(&person.off())
        }
        None => base,
    }
}

/// The words of a limit.
pub(super) fn limit_text(kind: ConstraintKind) -> Text {
    match kind {
        ConstraintKind::NotBefore => Text::new("no antes del", "not before"),
        ConstraintKind::NotAfter => Text::new("a más tardar el", "by"),
        ConstraintKind::StartOn => Text::new("empieza el", "starts on"),
        ConstraintKind::Deadline => Text::new("debería estar el", "should be done by"),
    }
}
