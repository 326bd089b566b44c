//! The cells that are otherwise than ours, as changes of the plan, the terms and the history.

use super::came::{Came, MERGED, value};
use super::table::TableRow;
use super::{
    MergeChange, MergeChangeKind as Kind, MergeReason as Why, MergeTerms, create, days, people, say, sense, state,
};
use crate::calendar::Day;
use crate::error::Error;
use crate::grid::GridCell;
use crate::history::{Event, History, HistoryRecord, TaskStatus};
use crate::language::{Language, Text};
use crate::plan::{Assignment, Dependency, Estimate, Plan, PlanRecord, Raci, Task};
use crate::schedule::{Schedule, Terms};
use std::collections::{BTreeMap, BTreeSet};

/// How much of a title must stay for its translation to stay too, in percent: a mended letter, not another task.
const SAME_TITLE: usize = 80;

/// A plan that is being changed.
pub(super) struct Draft<'s> {
    schedule: &'s Schedule,
    terms_of_merge: &'s MergeTerms,
    came: &'s Came,
    language: Language,
    today: Day,
    tasks: Vec<Task>,
    places: BTreeMap<String, usize>,
    roles: Vec<Assignment>,
    pub(super) terms: Terms,
    events: BTreeMap<String, Vec<Event>>,
    recorded: Vec<Event>,
    needs: Vec<(String, Option<String>, String)>,
    pub(super) changes: Vec<MergeChange>,
    /// Days that the sheet wants: the task, the column, the day.
    pub(super) wanted: Vec<(String, &'static str, Day)>,
}

impl<'s> Draft<'s> {
    pub(super) fn new(
        schedule: &'s Schedule,
        terms: &'s MergeTerms,
        came: &'s Came,
        language: Language,
        today: Day,
    ) -> Self {
        let tasks: Vec<Task> = schedule.plan().tasks().iter().map(|task| task.as_ref().clone()).collect();
        let mut roles: Vec<Assignment> = Vec::new();
        let mut seen = BTreeSet::new();
        for role in tasks.iter().flat_map(|task| &task.roles) {
            if seen.insert(role.role.clone()) {
                roles.push(role.clone());
            }
        }
        let mut events: BTreeMap<String, Vec<Event>> = BTreeMap::new();
        for event in schedule.terms().history.events() {
            events.entry(event.task.clone()).or_default().push(event.clone());
        }
        Self {
            schedule,
            terms_of_merge: terms,
            came,
            language,
            today,
            places: tasks.iter().enumerate().map(|(place, task)| (task.id.clone(), place)).collect(),
            tasks,
            roles,
            terms: schedule.terms().clone(),
            events,
            recorded: Vec::new(),
            needs: Vec::new(),
            changes: Vec::new(),
            wanted: Vec::new(),
        }
    }

    /// Takes a row of the merged table, beside what we have.
    pub(super) fn row(&mut self, row: &TableRow, ours: Option<&TableRow>) {
        if ours.is_none() {
            let title = value(row, "task").unwrap_or(&row.id).to_owned();
            let mut task = Task::new(row.id.clone(), Text::new(title.clone(), title));
            if let Some(words) = value(row, "phase").filter(|words| !words.is_empty()) {
                (task.phase, task.phase_label) = create::phase(self.tasks.iter(), words);
            }
            let text = say::row_changed(&task.title, Kind::Create);
            self.places.insert(row.id.clone(), self.tasks.len());
            self.tasks.push(task);
            self.changed(Kind::Create, &row.id, None, None, value(row, "task"), text);
        }
        for column in MERGED {
            let (was, is) = (ours.and_then(|ours| value(ours, column)), value(row, column));
            let (before, now) = (was.unwrap_or_default(), is.unwrap_or_default());
            // one sentence may stand beside the other or below it
            let same = before == now || (column == "done_when" && sense::alike(column, before, now));
            let told = ours.is_none() && matches!(column, "task" | "phase");
            if !same && !told {
                self.cell(&row.id, column, was, is);
            }
        }
    }

    /// Takes the tasks out whose rows are gone: before any other change, so that the plan's own rule says what becomes of
    /// those around them.
    ///
    /// # Errors
    /// What [`Plan::without`] refuses.
    pub(super) fn gone(&mut self, ids: &BTreeSet<&str>) -> Result<(), Error> {
        if ids.is_empty() {
            return Ok(());
        }
        let plan = self.schedule.plan();
        self.tasks = plan.without(|task| ids.contains(task.id.as_str()))?.tasks;
        self.places = self.tasks.iter().enumerate().map(|(place, task)| (task.id.clone(), place)).collect();
        self.terms.constraints.retain(|limit| !ids.contains(limit.task.as_str()));
        for id in ids {
            let title = say::title(plan, id);
            let text = say::row_changed(&title, Kind::Delete);
            self.changed(Kind::Delete, id, None, Some(title.say(self.language)), None, text);
        }
        Ok(())
    }

    fn changed(&mut self, kind: Kind, id: &str, column: Option<&str>, was: Option<&str>, is: Option<&str>, text: Text) {
        self.changes.push(MergeChange {
            kind,
            task: Some(id.to_owned()),
            row: self.came.rows.get(id).copied(),
            column: column.map(str::to_owned),
            was: was.map(str::to_owned),
            becomes: is.map(str::to_owned),
            reason: None,
            text,
        });
    }

    /// One cell that is otherwise.
    fn cell(&mut self, id: &str, column: &'static str, was: Option<&str>, is: Option<&str>) {
        let title = self.title(id);
        match self.set(id, column, is.unwrap_or_default()) {
            Ok(()) => {
                let text = say::updated(&title, column, was, is);
                self.changed(Kind::Update, id, Some(column), was, is, text);
            }
            Err(reason) => {
                let row = self.came.rows.get(id).copied();
                let text = say::cell_skipped(row.unwrap_or(0), column, is.unwrap_or_default(), reason);
                self.changed(Kind::Skip, id, Some(column), was, is, text);
                if let Some(change) = self.changes.last_mut() {
                    change.reason = Some(reason);
                }
            }
        }
    }

    fn title(&self, id: &str) -> Text {
        self.places
            .get(id)
            .and_then(|place| self.tasks.get(*place))
            .map_or_else(|| Text::new(id, id), |task| task.title.clone())
    }

    /// Sets what a cell says.
    fn set(&mut self, id: &str, column: &'static str, is: &str) -> Result<(), Why> {
        let place = self.places.get(id).copied().ok_or(Why::NoTask)?;
        let over = self.status(id).is_over();
        let key = self.schedule.plan().key_task().is_some_and(|key| key.id == id);
        if column == "status" {
            let gate = self.tasks.get(place).is_some_and(|task| task.gate);
            return self.state(id, is, gate);
        }
        if column == "after" {
            self.needs.push((id.to_owned(), None, is.to_owned()));
            return Ok(());
        }
        if column == "phase" {
            let (phase, label) = create::phase(self.tasks.iter(), is);
            let task = self.tasks.get_mut(place).ok_or(Why::NoTask)?;
            (task.phase, task.phase_label) = (phase, label);
            return Ok(());
        }
        let task = self.tasks.get_mut(place).ok_or(Why::NoTask)?;
        match column {
            "task" => retitle(task, is, self.language),
            "who" | "approves" => {
                let part = if column == "who" { Raci::Responsible } else { Raci::Accountable };
                people::assigned(task, &self.roles, &mut self.terms.team, &sense::people(is), part);
            }
            "hours" => {
                let cell = GridCell::Text { text: is.to_owned() };
                let minutes = sense::minutes(&cell).ok_or(Why::Unreadable)?;
                if task.milestone && minutes > 0 {
                    return Err(Why::Fixed);
                }
                let Estimate { optimistic, pessimistic, .. } = task.effort;
                let new = task.effort == Estimate::default();
                task.effort = Estimate {
                    optimistic: if new { minutes } else { optimistic.min(minutes) },
                    likely: minutes,
                    pessimistic: pessimistic.max(minutes),
                };
            }
            "due" | "start" => {
                let day: Day = is.parse().map_err(|_| Why::Unreadable)?;
                if over {
                    return Err(Why::Fixed);
                }
                if column == "start" {
                    days::start(&mut self.terms, task, day);
                } else if key {
                    self.terms.key_date = Some(day);
                } else {
                    days::due(&mut self.terms, task, self.schedule.slot(id), day);
                }
                self.wanted.push((id.to_owned(), column, day));
            }
            "done_when" => task.done = sentences(&task.done, is, self.language),
            _ => task.about = (!is.is_empty()).then(|| Text::new(is, is)),
        }
        Ok(())
    }

    fn status(&self, id: &str) -> TaskStatus {
        let record =
            HistoryRecord { events: self.events.get(id).cloned().unwrap_or_default(), ..HistoryRecord::default() };
        History::try_from(record).map_or(TaskStatus::ToDo, |history| history.state(id, self.today).status)
    }

    /// A state becomes what must have happened.
    fn state(&mut self, id: &str, is: &str, gate: bool) -> Result<(), Why> {
        let wanted: TaskStatus = is.parse().map_err(|_| Why::Unreadable)?;
        let own = self.events.get(id).cloned().unwrap_or_default();
        let said = self.came.finished.get(id).copied().unwrap_or(self.today).min(self.today);
        // what happened before goes on: the new comes not sooner than the last
        let last = own.iter().map(|event| event.day).filter(|day| *day <= self.today).max();
        let day = last.map_or(said, |last| said.max(last));
        let person = self.terms_of_merge.person.as_deref();
        let events = state::happened(id, own, wanted, [day, self.today], person, gate).ok_or(Why::Contradiction)?;
        self.events.entry(id.to_owned()).or_default().extend(events.iter().cloned());
        self.recorded.extend(events);
        Ok(())
    }

    /// The plan; the terms have the history. Tasks that would wait for each other keep what they waited for, cell by cell.
    ///
    /// # Errors
    /// What a plan refuses.
    pub(super) fn finished(&mut self) -> Result<Plan, Error> {
        let needs = std::mem::take(&mut self.needs);
        let before = self.tasks.clone();
        for (id, _, ids) in &needs {
            self.wait_for(id, ids);
        }
        let plan = match Plan::try_from(self.record()) {
            Err(error) if error.code() == "plan.cycle" => {
                self.tasks = before;
                for (id, _, ids) in &needs {
                    let kept =
                        self.places.get(id).and_then(|place| self.tasks.get(*place)).map(|task| task.after.clone());
                    self.wait_for(id, ids);
                    if self.waits_for_itself(id) {
                        if let (Some(task), Some(kept)) =
                            (self.places.get(id).and_then(|place| self.tasks.get_mut(*place)), kept)
                        {
                            task.after = kept;
                        }
                        self.refused(id, "after", Why::Circle);
                    }
                }
                Plan::try_from(self.record())?
            }
            other => other?,
        };
        let mut events = self.terms.history.events().to_vec();
        events.append(&mut self.recorded);
        let check_ins = self.terms.history.check_ins().to_vec();
        let decisions = self.terms.history.decisions().to_vec();
        self.terms.history = History::try_from(HistoryRecord { events, check_ins, decisions })?;
        Ok(plan)
    }

    /// A change that was told and cannot be.
    fn refused(&mut self, id: &str, column: &str, reason: Why) {
        let told = self.changes.iter_mut().find(|change| {
            change.task.as_deref() == Some(id)
                && change.column.as_deref() == Some(column)
                && change.kind == Kind::Update
        });
        if let Some(change) = told {
            (change.kind, change.reason) = (Kind::Skip, Some(reason));
            change.text = say::cell_skipped(
                change.row.unwrap_or(0),
                column,
                change.becomes.as_deref().unwrap_or_default(),
                reason,
            );
        }
    }

    fn record(&self) -> PlanRecord {
        let plan = self.schedule.plan();
        PlanRecord {
            id: plan.id().to_owned(),
            template: plan.template().map(str::to_owned),
            title: plan.title().clone(),
            goal: plan.goal().clone(),
            answers: plan.answers().clone(),
            assumptions: plan.assumptions().to_vec(),
            key_task: plan.key_task().map(|task| task.id.clone()).filter(|id| self.places.contains_key(id)),
            tasks: self.tasks.clone(),
        }
    }

    /// A task waits for those that a cell names: as before for those it waited for, for their end otherwise.
    fn wait_for(&mut self, id: &str, ids: &str) {
        let ids: Vec<&str> = ids.split(", ").filter(|need| self.places.contains_key(*need) && *need != id).collect();
        let Some(task) = self.places.get(id).and_then(|place| self.tasks.get_mut(*place)) else { return };
        let old = std::mem::take(&mut task.after);
        for need in ids {
            let same: Vec<Dependency> = old.iter().filter(|own| own.task == need).cloned().collect();
            if same.is_empty() { task.after.push(need.into()) } else { task.after.extend(same) }
        }
    }

    fn waits_for_itself(&self, id: &str) -> bool {
        let task = |id: &str| self.places.get(id).and_then(|place| self.tasks.get(*place));
        let mut open: Vec<&str> =
            task(id).into_iter().flat_map(|task| &task.after).map(|need| need.task.as_str()).collect();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some(next) = open.pop() {
            if next == id {
                return true;
            }
            if seen.insert(next) {
                open.extend(task(next).into_iter().flat_map(|task| &task.after).map(|need| need.task.as_str()));
            }
        }
        false
    }
}

/// Another title: its translation stays where only a letter was mended.
fn retitle(task: &mut Task, is: &str, language: Language) {
    let was = task.title.say(language);
    let mended = super::rows::nearness(was, is) >= SAME_TITLE && task.title.es != task.title.en;
    match language {
        _ if !mended => task.title = Text::new(is, is),
        Language::Spanish => is.clone_into(&mut task.title.es),
        Language::English => is.clone_into(&mut task.title.en),
    }
}

/// Sentences out of one cell: those that are still there in both languages, the rest as it was written.
fn sentences(old: &[Text], is: &str, language: Language) -> Vec<Text> {
    let mut rest = is.to_owned();
    let mut kept = Vec::new();
    for text in old {
        if let Some((ahead, behind)) = rest.split_once(text.say(language)).filter(|_| !text.say(language).is_empty()) {
            rest = format!("{ahead}\n{behind}");
            kept.push(text.clone());
        }
    }
    let new = rest.lines().map(str::trim).filter(|line| line.chars().any(char::is_alphanumeric));
    kept.extend(new.map(|line| Text::new(line, line)));
    kept
}
