//! Schedules, and what is made from one: handoffs and reviews as classes, sheets as plain values.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::plan::Plan;
use encargo::goal::Wording;
use encargo::merge::Table;
use encargo::portfolio::{Engagement, Package, Portfolio};
use encargo::review::Status;
use encargo::sheet::{Cell, Priority, SheetTerms};
use encargo::{History, Language, Sheet};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

handle! {
    "A plan with days."
    Schedule of encargo::schedule::Schedule, "ScheduleRecord" {
        key_date = encargo::schedule::Schedule::key_date,
        terms = encargo::schedule::Schedule::terms,
        slots = encargo::schedule::Schedule::slots,
        findings = encargo::schedule::Schedule::findings,
        start = encargo::schedule::Schedule::start,
        finish = encargo::schedule::Schedule::finish,
        levelling = encargo::schedule::Schedule::levelling,
    }
}

made!(Schedule, "ScheduleRecord", "Partial<ScheduleRecord>");
/// Levels plans together: by priority, then by key date, each within the hours that the ones before it leave; throws an
/// `EncargoError`.
#[wasm_bindgen(js_name = portfolioLevel, unchecked_return_type = "Portfolio")]
pub fn portfolio_level(
    #[wasm_bindgen(unchecked_param_type = "readonly Engagement[]")] engagements: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Effort")] effort: &JsValue,
) -> Crossing {
    let (engagements, effort): (Vec<Engagement>, Option<_>) = (take(engagements)?, take(effort)?);
    give(&Portfolio::level(&engagements, effort.unwrap_or_default()).map_err(|error| thrown(&error))?)
}

/// What a change of one plan, by its place, would do to all of them, levelled together; throws an `EncargoError`.
#[wasm_bindgen(js_name = portfolioWhatIf, unchecked_return_type = "PortfolioWhatIf")]
pub fn portfolio_what_if(
    #[wasm_bindgen(unchecked_param_type = "readonly Engagement[]")] engagements: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] place: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "WhatIfChange")] change: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Effort")] effort: &JsValue,
) -> Crossing {
    let (engagements, effort): (Vec<Engagement>, Option<_>) = (take(engagements)?, take(effort)?);
    let told = Portfolio::what_if(&engagements, take(place)?, &take(change)?, effort.unwrap_or_default());
    give(&told.map_err(|error| thrown(&error))?)
}

/// What is to be done this week, over all plans.
#[wasm_bindgen(js_name = portfolioThisWeek, unchecked_return_type = "WeekTask[]")]
pub fn portfolio_this_week(#[wasm_bindgen(unchecked_param_type = "Portfolio")] portfolio: &JsValue) -> Crossing {
    give(&take::<Portfolio>(portfolio)?.this_week())
}

/// The hours of each month by client, against the packages they have; throws an `EncargoError`.
#[wasm_bindgen(js_name = portfolioPackages, unchecked_return_type = "PackageUse[]")]
pub fn portfolio_packages(
    #[wasm_bindgen(unchecked_param_type = "Portfolio")] portfolio: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "readonly Package[]")] packages: &JsValue,
) -> Crossing {
    let packages = take::<Option<Vec<Package>>>(packages)?.unwrap_or_default();
    give(&take::<Portfolio>(portfolio)?.packages(&packages).map_err(|error| thrown(&error))?)
}

#[wasm_bindgen]
impl Schedule {
    /// The plan it gives days to.
    #[wasm_bindgen(getter)]
    pub fn plan(&self) -> Plan {
        Plan(self.0.plan().clone())
    }

    /// When one task happens; `null` when there is none of that id.
    #[wasm_bindgen(unchecked_return_type = "Slot | null")]
    pub fn slot(&self, #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue) -> Crossing {
        give(&self.0.slot(&take_text(task, "task")?))
    }

    /// How a task stands on the terms' day; `null` when there is none of that id.
    #[wasm_bindgen(unchecked_return_type = "TaskState | null")]
    pub fn state(&self, #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue) -> Crossing {
        give(&self.0.state(&take_text(task, "task")?))
    }

    /// How every task stands on the terms' day, in the plan's order.
    #[wasm_bindgen(unchecked_return_type = "TaskState[]")]
    pub fn states(&self) -> Crossing {
        give(&self.0.states())
    }

    /// The ids of the tasks of the longest chain to the key date.
    #[wasm_bindgen(js_name = criticalPath, unchecked_return_type = "string[]")]
    pub fn critical_path(&self) -> Crossing {
        give(&self.0.critical_path())
    }

    /// The same plan on the same terms with every person within their hours; throws an `EncargoError`.
    pub fn level(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Effort")] effort: &JsValue,
    ) -> Crossing<Schedule> {
        let effort = take::<Option<_>>(effort)?.unwrap_or_default();
        self.0.level(effort).map(Schedule).map_err(|error| thrown(&error))
    }

    /// Whether people's hours were kept.
    #[wasm_bindgen(getter)]
    pub fn is_levelled(&self) -> bool {
        self.0.is_levelled()
    }

    /// Why each task starts when it does, in the plan's order; a chain stops after a hundred tasks.
    #[wasm_bindgen(unchecked_return_type = "Why[]")]
    pub fn whys(&self) -> Crossing {
        give(&self.0.whys())
    }

    /// Why a task starts when it does; `null` when there is none of that id.
    #[wasm_bindgen(unchecked_return_type = "Why | null")]
    pub fn why(&self, #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue) -> Crossing {
        give(&self.0.why(&take_text(task, "task")?))
    }

    /// The briefs of all tasks, in the plan's order.
    #[wasm_bindgen(unchecked_return_type = "HandoffRecord[]")]
    pub fn handoffs(&self) -> Crossing {
        give(&self.0.handoffs())
    }

    /// This schedule with the edits of a sheet that came back: nothing changes by itself, a merge that nobody goes by is a
    /// preview. Throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Merge")]
    pub fn merge(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Grid")] grid: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "MergeTerms")] terms: &JsValue,
    ) -> Crossing {
        let terms = take::<Option<_>>(terms)?.unwrap_or_default();
        give(&self.0.merge(&take(grid)?, &terms).map_err(|error| thrown(&error))?)
    }

    /// How far each task has moved against a baseline.
    #[wasm_bindgen(unchecked_return_type = "Variance[]")]
    pub fn against(&self, baseline: &Schedule) -> Crossing {
        give(&self.0.against(&baseline.0))
    }

    /// What a change would do to these days; throws an `EncargoError`.
    #[wasm_bindgen(js_name = whatIf, unchecked_return_type = "WhatIf")]
    pub fn what_if(&self, #[wasm_bindgen(unchecked_param_type = "WhatIfChange")] change: &JsValue) -> Crossing {
        give(&self.0.what_if(&take(change)?).map_err(|error| thrown(&error))?)
    }

    /// When the plan may be finished, by chance; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Forecast")]
    pub fn forecast(&self, #[wasm_bindgen(unchecked_optional_param_type = "Sampling")] sampling: &JsValue) -> Crossing {
        let sampling = take::<Option<_>>(sampling)?.unwrap_or_default();
        give(&self.0.forecast(sampling).map_err(|error| thrown(&error))?)
    }

    /// The day to tell the client so that it is kept in `chance` of a hundred cases; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Promised")]
    pub fn promise(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] chance: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Sampling")] sampling: &JsValue,
    ) -> Crossing {
        let sampling = take::<Option<_>>(sampling)?.unwrap_or_default();
        give(&self.0.promise(take(chance)?, sampling).map_err(|error| thrown(&error))?)
    }

    /// How the buffer of a promise that was made of this schedule stands on a day; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "BufferUse")]
    pub fn buffer(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Promised")] promised: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        let told = self.0.buffer(&take(promised)?, &take::<History>(history)?, take(day)?);
        give(&told.map_err(|error| thrown(&error))?)
    }

    /// Work earned against work planned and spent, on a day.
    #[wasm_bindgen(unchecked_return_type = "Earned")]
    pub fn earned(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.earned(&take::<History>(history)?, take(day)?))
    }

    /// What the plan costs, by task, phase and month, and by chance; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Cost")]
    pub fn cost(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CostTerms")] terms: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Sampling")] sampling: &JsValue,
    ) -> Crossing {
        let sampling = take::<Option<_>>(sampling)?.unwrap_or_default();
        give(&self.0.cost(&take(terms)?, sampling).map_err(|error| thrown(&error))?)
    }

    /// The brief of one task; throws an `EncargoError` when there is none of that id.
    pub fn handoff(&self, #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue) -> Crossing<Handoff> {
        self.0.handoff(&take_text(task, "task")?).map(Handoff).map_err(|error| thrown(&error))
    }

    /// All that one person has still to do, in one message; throws an `EncargoError` when no task is theirs.
    pub fn brief(&self, #[wasm_bindgen(unchecked_param_type = "string")] person: &JsValue) -> Crossing<Brief> {
        self.0.brief(&take_text(person, "person")?).map(Brief).map_err(|error| thrown(&error))
    }

    /// What waits on a day: for a person, or for a task that is not done.
    #[wasm_bindgen(unchecked_return_type = "Waiting[]")]
    pub fn waiting(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.waiting(&take::<History>(history)?, take(day)?))
    }

    /// Which of those that wait for a person need another reminder.
    #[wasm_bindgen(unchecked_return_type = "Finding[]")]
    pub fn reminders(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.reminders(&take::<History>(history)?, take(day)?))
    }

    /// Whether somebody other than the client does the task: it is handed over.
    #[wasm_bindgen(js_name = isDelegated)]
    pub fn is_delegated(&self, #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue) -> Crossing<bool> {
        Ok(self.0.is_delegated(&take_text(task, "task")?))
    }

    /// The schedule as a client sees it in a spreadsheet; throws an `EncargoError` for columns that there are not.
    #[wasm_bindgen(unchecked_return_type = "Sheet")]
    pub fn sheet(&self, #[wasm_bindgen(unchecked_param_type = "Language | SheetTerms")] terms: &JsValue) -> Crossing {
        give(&self.0.sheet(sheet_terms(terms)?).map_err(|error| thrown(&error))?)
    }

    /// How the goal and its plan stand on a day.
    pub fn review(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing<Review> {
        Ok(Review(self.0.review(&take::<History>(history)?, take(day)?)))
    }
}

handle! {
    "The brief of one task for the person who takes it on."
    Handoff of encargo::handoff::Handoff, "HandoffRecord" {
        task, to, for_client, job, why, opens, about, done, criteria, measures, approver, consulted, informed, receive,
        ask, start, review, due, effort, authority, authority_text, status, needs, missing,
    }
}

made!(Handoff, "HandoffRecord", "Partial<HandoffRecord>");

#[wasm_bindgen]
impl Handoff {
    /// The brief as a message that can be sent as it is.
    pub fn text(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Voice")] voice: &JsValue,
    ) -> Crossing<String> {
        Ok(self.0.text(wording(language, voice)?))
    }

    /// The brief of this task alone, to be laid out.
    pub fn brief(&self) -> Brief {
        Brief(self.0.clone().into())
    }
}

handle! {
    "A message to one person about what they do, the first task first."
    Brief of encargo::handoff::Brief, "BriefRecord" { to, tasks }
}

made!(Brief, "BriefRecord", "Partial<BriefRecord>");

#[wasm_bindgen]
impl Brief {
    /// The message as plain text, to be sent as it is.
    pub fn text(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Voice")] voice: &JsValue,
    ) -> Crossing<String> {
        Ok(self.0.text(wording(language, voice)?))
    }

    /// Its parts in order, to be laid out.
    #[wasm_bindgen(unchecked_return_type = "BriefSection[]")]
    pub fn sections(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Voice")] voice: &JsValue,
    ) -> Crossing {
        give(&self.0.sections(wording(language, voice)?))
    }
}

/// A language, and whom the words speak to; nobody when it is left out.
pub(crate) fn wording(language: &JsValue, voice: &JsValue) -> Crossing<Wording> {
    let usual = Wording::from(take::<Language>(language)?);
    Ok(Wording { voice: take::<Option<_>>(voice)?.unwrap_or(usual.voice), ..usual })
}

handle! {
    "How the goal and its plan stand on a day."
    Review of encargo::Review, "ReviewRecord" {
        day, status, findings, done, total, tasks_percent, effort_percent, late, pace, needed_pace, next, questions,
        progress, carried, decided,
    }
}

made!(Review, "ReviewRecord", "Partial<ReviewRecord>");

#[wasm_bindgen]
impl Review {
    /// The review as a few lines: how it goes, why, and what to ask next time.
    pub fn text(&self, #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue) -> Crossing<String> {
        Ok(self.0.text(take(language)?))
    }
}

/// A review's status in words.
#[wasm_bindgen(js_name = statusText, unchecked_return_type = "Text")]
pub fn status_text(#[wasm_bindgen(unchecked_param_type = "Status")] status: &JsValue) -> Crossing {
    give(&take::<Status>(status)?.text())
}

/// A language alone, or the terms of a sheet.
pub(crate) fn sheet_terms(terms: &JsValue) -> Crossing<SheetTerms> {
    if terms.is_string() { take::<Language>(terms).map(SheetTerms::from) } else { take(terms) }
}

/// A priority in words.
#[wasm_bindgen(js_name = priorityText, unchecked_return_type = "Text")]
pub fn priority_text(#[wasm_bindgen(unchecked_param_type = "Priority")] priority: &JsValue) -> Crossing {
    give(&take::<Priority>(priority)?.text())
}

/// The ids of all columns of a sheet, in their usual order.
#[wasm_bindgen(js_name = sheetColumns, unchecked_return_type = "string[]")]
pub fn sheet_columns() -> Crossing {
    give(&Sheet::COLUMNS)
}

/// The cells of every row as a person reads them, in the language of the sheet.
#[wasm_bindgen(js_name = sheetTexts, unchecked_return_type = "string[][]")]
pub fn sheet_texts(#[wasm_bindgen(unchecked_param_type = "Sheet")] sheet: &JsValue) -> Crossing {
    give(&take::<Sheet>(sheet)?.texts())
}

/// The place of a column, by its id.
#[wasm_bindgen(js_name = sheetPlace, unchecked_return_type = "number | undefined")]
pub fn sheet_place(
    #[wasm_bindgen(unchecked_param_type = "Sheet")] sheet: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] column: &JsValue,
) -> Crossing {
    give(&take::<Sheet>(sheet)?.place(&take_text(column, "column")?))
}

/// The cell of a row in a column, by the column's id.
#[wasm_bindgen(js_name = sheetCell, unchecked_return_type = "Cell | undefined")]
pub fn sheet_cell(
    #[wasm_bindgen(unchecked_param_type = "Sheet")] sheet: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Row")] row: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] column: &JsValue,
) -> Crossing {
    give(&take::<Sheet>(sheet)?.cell(&take(row)?, &take_text(column, "column")?))
}

/// What a cell says, in the figures of a language.
#[wasm_bindgen(js_name = cellSay)]
pub fn cell_say(
    #[wasm_bindgen(unchecked_param_type = "Cell")] cell: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<String> {
    Ok(take::<Cell>(cell)?.say(take(language)?))
}

/// The first day anything that is left may start.
#[wasm_bindgen(js_name = termsFirstDay, unchecked_return_type = "Day")]
pub fn terms_first_day(#[wasm_bindgen(unchecked_param_type = "Terms")] terms: &JsValue) -> Crossing {
    give(&take::<encargo::Terms>(terms)?.first_day())
}

/// Two tables that both began as `base`, in one; what both changed differently is a conflict.
#[wasm_bindgen(js_name = tableMerge, unchecked_return_type = "TableMerge")]
pub fn table_merge(
    #[wasm_bindgen(unchecked_param_type = "Table")] ours: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Table")] base: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Table")] theirs: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "MergeChoice[]")] choices: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Side")] prefer: &JsValue,
) -> Crossing {
    let (ours, base, theirs) = (take::<Table>(ours)?, take::<Table>(base)?, take::<Table>(theirs)?);
    let choices = take::<Option<Vec<_>>>(choices)?.unwrap_or_default();
    give(&ours.merge(&base, &theirs, &choices, take(prefer)?))
}
