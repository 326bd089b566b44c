//! What one person needs to start: the job, why, when it is done, by when, who approves, how far they decide; decides no day.

mod around;
mod brief;
mod dates;
mod words;

use crate::calendar::{Day, day_text};
use crate::error::{Error, Kind, clip};
use crate::history::TaskStatus;
use crate::language::{Language, Text};
use crate::plan::{Authority, Estimate, Metric, Raci, Task};
use crate::say;
use crate::schedule::Schedule;
use crate::team::Person;
use around::Around;
use encargo_noun::noun;

pub use brief::{Brief, BriefSection};

/// The role of the client.
const CLIENT: &str = "client";

/// How many of the tasks that wait for one are named.
const NAMED: usize = 3;

/// The brief of one task for the person who takes it on.
#[noun(handle)]
pub struct Handoff {
    /// The task's id.
    pub task: String,
    /// Who takes it on: a name, or the role when nobody fills it.
    pub to: Text,
    /// Whether who takes it on is the client: then nothing asks them to remind, or to ask, themselves.
    pub for_client: bool,
    /// The job.
    pub job: Text,
    /// What it is for: the goal it serves, as said to nobody in particular.
    pub why: Text,
    /// The tasks that cannot begin without it, at most three by name.
    pub opens: Vec<Text>,
    /// How to do it.
    pub about: Option<Text>,
    /// When it is done.
    pub done: Vec<Text>,
    /// What whoever accepts it looks for.
    pub criteria: Vec<Text>,
    /// What to record when it is done.
    pub measures: Vec<Text>,
    /// Who approves it: somebody other than the doer; nothing when nobody has to.
    pub approver: Option<Text>,
    /// Who is asked before anything is decided.
    pub consulted: Vec<Text>,
    /// Who is told when it is done.
    pub informed: Vec<Text>,
    /// The day by which what it needs from others should be there; nothing when it needs nothing.
    pub receive: Option<Day>,
    /// The last day for questions: the working day before the start, or the start when that has passed.
    pub ask: Day,
    /// The day to start.
    pub start: Day,
    /// The day on which whoever approves looks at it; nothing when nobody has to.
    pub review: Option<Day>,
    /// The last day.
    pub due: Day,
    /// The work.
    pub effort: Estimate,
    /// What the doer may decide alone.
    pub authority: Authority,
    /// The authority, as a sentence.
    pub authority_text: Text,
    /// How the task stands.
    pub status: TaskStatus,
    /// What it needs from others first: the tasks before it, with their doer, their day and how they stand.
    pub needs: Vec<Text>,
    /// What nobody knows yet and the doer would have to ask.
    pub missing: Vec<Text>,
}

impl Schedule {
    /// The brief of one task for the person who takes it on.
    ///
    /// # Errors
    /// `handoff.unknown_task` when the plan has no such task.
    pub fn handoff(&self, task: &str) -> Result<Handoff, Error> {
        self.handed_over(task, &self.around())
    }

    /// The briefs of all tasks, in the plan's order: as [`Schedule::handoff`] of each, in one pass.
    ///
    /// ```
    /// # fn told(schedule: &encargo::Schedule) {
    /// let late = schedule.handoffs().into_iter().filter(|brief| brief.due < schedule.terms().today);
    /// # drop(late);
    /// # }
    /// ```
    pub fn handoffs(&self) -> Vec<Handoff> {
        let around = self.around();
        let all = self.plan().tasks().iter();
        all.filter_map(|task| self.handed_over(&task.id, &around).ok()).collect()
    }

    /// The same, with what lies around every task looked up once.
    fn handed_over(&self, task: &str, around: &Around) -> Result<Handoff, Error> {
        let unknown = || Error::from(Kind::UnknownTask { task: clip(task) });
        let place = self.plan().place(task).ok_or_else(unknown)?;
        let found = self.plan().tasks().get(place).map(AsRef::as_ref).ok_or_else(unknown)?;
        let slot = self.slots().get(place).ok_or_else(unknown)?;
        let approver = self.approver(found, place, around);
        let dates = self.dates(found, slot, approver.as_ref().and(around.gate(place)), around);
        let mut handoff = Handoff {
            task: task.to_owned(),
            to: self.doer(found),
            for_client: does(found) == Some(CLIENT),
            job: found.title.clone(),
            why: around.goal().clone(),
            opens: self.opens(around.opens(place)),
            about: found.about.clone(),
            done: found.done.clone(),
            criteria: found.criteria.clone(),
            measures: found.measures.iter().map(measure).collect(),
            missing: self.missing(found, approver.is_some()),
            approver,
            consulted: self.people(found, Raci::Consulted),
            informed: self.people(found, Raci::Informed),
            receive: dates.receive,
            ask: dates.ask,
            start: slot.start,
            review: dates.review,
            due: slot.finish,
            effort: found.effort,
            authority: found.authority,
            authority_text: Text::default(),
            status: around.state(task).map_or(TaskStatus::ToDo, |state| state.status),
            needs: self.needs(found, around),
        };
        handoff.authority_text = words::authority_text(&handoff);
        Ok(handoff)
    }

    /// Whether somebody other than the client does the task: it is handed over.
    pub fn is_delegated(&self, task: &str) -> bool {
        let found = self.plan().task(task);
        found.is_some_and(|task| !task.milestone && does(task).is_some_and(|role| role != CLIENT))
    }

    /// Who does a task: the person, or the role when nobody fills it.
    fn doer(&self, task: &Task) -> Text {
        let role = task.responsible().next().map(|assignment| assignment.label.clone());
        match self.slot(&task.id).and_then(|slot| slot.person.clone()) {
            Some(person) => Text::new(person.clone(), person),
            None => role.unwrap_or_else(|| Text::new("por decidir", "to be decided")),
        }
    }

    /// Whoever has a part in a task: the person who fills the role, or the role.
    fn people(&self, task: &Task, raci: Raci) -> Vec<Text> {
        let doer = self.doer(task);
        let mut found: Vec<Text> = Vec::new();
        for assignment in task.roles.iter().filter(|assignment| assignment.raci == raci) {
            let person = self.terms().team.filling(assignment.filled_by()).map(|person| person.name.clone());
            let named = person.map_or_else(|| in_role(&assignment.label), |name| Text::new(name.clone(), name));
            if named != doer && assignment.label != doer && !found.contains(&named) {
                found.push(named);
            }
        }
        found
    }

    /// Who approves a task: who answers for it, or who does the approval that waits for it.
    fn approver(&self, task: &Task, place: usize, around: &Around) -> Option<Text> {
        if matches!(task.authority, Authority::NotApplicable | Authority::ClientOnly) {
            return None;
        }
        let accountable = self.accountable(task);
        let gate = || {
            // what is done without asking is not approved by itself, but for what waits for it at once
            let asks = task.authority == Authority::Approval;
            let gate = around.gate(place).filter(|gate| asks || around.opens(place).contains(gate))?;
            let gate = self.plan().tasks().get(gate)?;
            let person = self.slot(&gate.id).and_then(|slot| slot.person.clone());
            let role = gate.responsible().next().map(|role| in_role(&role.label));
            let approver = person.map(|name| Text::new(name.clone(), name)).or(role)?;
            Some(approver).filter(|_| self.doer(gate) != self.doer(task))
        };
        accountable.or_else(gate)
    }

    /// Whoever answers for a task: of several who fill the role any of them, but for who does the task and, where others are
    /// there, for who is away on its last day.
    fn accountable(&self, task: &Task) -> Option<Text> {
        let slot = self.slot(&task.id)?;
        let people = &self.terms().team.people;
        let assignments = task.roles.iter().filter(|assignment| assignment.raci == Raci::Accountable);
        let named = assignments.filter_map(|assignment| {
            let fills =
                |role: &str| people.iter().filter(|person| person.roles.iter().any(|own| own == role)).collect();
            let mut all: Vec<&Person> = assignment.filled_by().map(fills).find(|all: &Vec<_>| !all.is_empty())?;
            all.retain(|person| Some(&person.name) != slot.person.as_ref());
            let away = |person: &&Person| person.days_off.iter().any(|off| off.has(slot.finish));
            if !all.iter().all(away) {
                all.retain(|person| !away(person));
            }
            let names: Vec<String> = all.iter().map(|person| person.name.clone()).collect();
            let said = Text::new(say::any_of(&names, Language::Spanish), say::any_of(&names, Language::English));
            Some(said).filter(|_| !names.is_empty())
        });
        let mut found: Vec<Text> = Vec::new();
        for said in named {
            if !found.contains(&said) {
                found.push(said);
            }
        }
        // a role that nobody fills is named as such
        let label = self.people(task, Raci::Accountable).into_iter().next();
        let all = |language| {
            let words: Vec<String> = found.iter().map(|said| said.say(language).to_owned()).collect();
            say::joined(&words, language)
        };
        if found.is_empty() { label } else { Some(Text::new(all(Language::Spanish), all(Language::English))) }
    }

    /// The tasks that wait for one, but for dates.
    fn opens(&self, waiting: &[usize]) -> Vec<Text> {
        let tasks = waiting.iter().filter_map(|place| self.plan().tasks().get(*place));
        let titles: Vec<Text> = tasks.filter(|next| !next.milestone).map(|next| next.title.clone()).collect();
        let rest = titles.len().saturating_sub(NAMED);
        let mut named: Vec<Text> = titles.into_iter().take(NAMED).collect();
        if rest > 0 {
            named.push(Text::new(format!("y {rest} más"), format!("and {rest} more")));
        }
        named
    }

    fn needs(&self, task: &Task, around: &Around) -> Vec<Text> {
        let before = task.after.iter().filter_map(|need| Some((self.plan().task(&need.task)?, self.slot(&need.task)?)));
        let one = |(need, slot): (&Task, &crate::schedule::Slot)| {
            let (who, state) = (self.doer(need), around.state(&need.id));
            let stood = state.map_or(TaskStatus::ToDo, |state| state.status);
            let finished = state.and_then(|state| state.finished);
            let stands = match (finished, state.and_then(|state| state.waiting_on.as_ref())) {
                (Some(day), _) => {
                    let day = say::date(day);
                    Text::new(format!("hecho el {}", day.es), format!("done on {}", day.en))
                }
                (None, Some(person)) => {
                    Text::new(format!("espera la respuesta de {person}"), format!("waiting for {person}"))
                }
                (None, None) => {
                    let (day, status) = (day_text(slot.finish), stands(stood));
                    Text::new(format!("{}, para el {}", status.es, day.es), format!("{}, due {}", status.en, day.en))
                }
            };
            Text::new(
                format!("{} ({}): {}", need.title.es, who.es, stands.es),
                format!("{} ({}): {}", need.title.en, who.en, stands.en),
            )
        };
        before.filter(|(need, _)| !need.milestone).map(one).collect()
    }

    fn missing(&self, task: &Task, approved: bool) -> Vec<Text> {
        let mut missing = Vec::new();
        if task.milestone {
            return missing;
        }
        if task.done.is_empty() {
            missing.push(Text::new("Cuándo se da por terminado.", "When it counts as done."));
        }
        if self.slot(&task.id).is_some_and(|slot| slot.person.is_none()) {
            missing.push(Text::new("Quién lo hace: nadie tiene ese rol.", "Who does it: nobody has that role."));
        }
        if task.authority == Authority::Approval && does(task) != Some(CLIENT) && !approved {
            missing.push(Text::new("Quién da el visto bueno.", "Who approves it."));
        }
        for assumption in self.plan().assumptions() {
            if task.because.iter().any(|reason| reason.question == assumption.question) {
                missing.push(Text::new(
                    format!("{} (se supone: {})", assumption.text.es, assumption.label.es),
                    format!("{} (assumed: {})", assumption.text.en, assumption.label.en),
                ));
            }
        }
        missing
    }
}

/// Whoever fills a role, when nobody knows who that is.
fn in_role(label: &Text) -> Text {
    Text::new(format!("quien tiene el rol «{}»", label.es), format!("whoever has the role “{}”", label.en))
}

/// The role that does a task.
fn does(task: &Task) -> Option<&str> {
    task.responsible().next().map(|role| role.role.as_str())
}

/// How what is needed stands, whatever its gender in Spanish.
fn stands(status: TaskStatus) -> Text {
    match status {
        TaskStatus::ToDo => Text::new("pendiente", "to do"),
        TaskStatus::Offered => Text::new("falta que alguien lo acepte", "not taken on yet"),
        TaskStatus::InProgress => Text::new("en curso", "in progress"),
        TaskStatus::Delivered => Text::new("a la espera del visto bueno", "waiting for approval"),
        TaskStatus::Returned => Text::new("con cambios por hacer", "changes to be made"),
        TaskStatus::Done => Text::new("hecho", "done"),
        TaskStatus::Waived => Text::new("ya no hace falta", "not needed any more"),
    }
}

/// What to record: the figure, what it is counted in, how a rate is made and where it is read.
fn measure(metric: &Metric) -> Text {
    let say = |label: &str, of: Option<(&str, &str)>, over: &str, source: Option<&str>, read: &str| {
        let unit = metric.unit.as_ref().map(|unit| format!(" ({unit})")).unwrap_or_default();
        let of = of.map(|(above, below)| format!(": {above} {over} {below}")).unwrap_or_default();
        let source = source.map(|source| format!("; {read} {source}")).unwrap_or_default();
        format!("{label}{unit}{of}{source}")
    };
    let rate = metric.numerator.as_ref().zip(metric.denominator.as_ref());
    let (es, en) =
        (rate.map(|(a, b)| (a.es.as_str(), b.es.as_str())), rate.map(|(a, b)| (a.en.as_str(), b.en.as_str())));
    let source = metric.source.as_ref();
    Text::new(
        say(&metric.label.es, es, "entre", source.map(|source| source.es.as_str()), "se lee en"),
        say(&metric.label.en, en, "over", source.map(|source| source.en.as_str()), "read in"),
    )
}
