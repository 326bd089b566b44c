//! Templates from text, schedules into files; decides nothing.

#![allow(clippy::needless_pass_by_value, reason = "Python hands over what it made")]

use encargo::audit::{Audit, AuditTask};
use encargo::calendar::{DayException, HolidayFile};
use encargo::goal::{Voice, Wording};
use encargo::goals::GoalList;
use encargo::handoff::Brief;
use encargo::language::Unit;
use encargo::portfolio::Portfolio;
use encargo::python::{Items, Words};
use encargo::report::Report;
use encargo::sheet::{CalendarTerms, CsvDialect, ImportForm, SheetTerms};
use encargo::template::Suggestion;
use encargo::{Grid, Language, Recurrence, Schedule, Sheet, Template};
use pyo3::prelude::*;
use pyo3::types::PyIterator;
use std::borrow::Cow;

/// Templates by id.
#[pyclass(frozen, eq, module = "encargo")]
#[derive(Clone, PartialEq)]
pub(crate) struct Catalog(encargo_formats::Catalog);

#[pymethods]
impl Catalog {
    /// The template with an id.
    fn template(&self, id: Words) -> PyResult<Template> {
        Ok(self.0.template(&id.0)?.clone())
    }

    fn __getitem__(&self, py: Python<'_>, id: Words) -> PyResult<Template> {
        self.template(id).map_err(|refusal| {
            let class = py.import("encargo.errors").and_then(|errors| errors.getattr("UnknownId"));
            class
                .and_then(|class| class.call_method1("of", (refusal.value(py),)))
                .map_or_else(|error| error, PyErr::from_value)
        })
    }

    fn __contains__(&self, id: &Bound<'_, PyAny>) -> bool {
        id.extract::<Words>().is_ok_and(|id| self.0.ids().contains(&id.0.as_str()))
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.0.ids().into_pyobject(py)?.try_iter()
    }

    fn __len__(&self) -> usize {
        self.0.ids().len()
    }

    /// The ids, sorted.
    fn keys(&self) -> Vec<&str> {
        self.0.ids()
    }

    /// The templates, by id.
    fn values(&self) -> PyResult<Vec<Template>> {
        self.0.ids().into_iter().map(|id| Ok(self.0.template(id)?.clone())).collect()
    }

    /// Ids and templates, by id.
    fn items(&self) -> PyResult<Vec<(&str, Template)>> {
        self.0.ids().into_iter().map(|id| Ok((id, self.0.template(id)?.clone()))).collect()
    }

    /// The template with an id; `None` when there is none.
    fn get(&self, id: Words) -> Option<Template> {
        self.0.template(&id.0).ok().cloned()
    }

    /// Reads a template from YAML or JSON; the parts that it uses are those of this catalogue.
    fn read(&self, text: Words) -> PyResult<Template> {
        Ok(self.0.read(&text.0)?)
    }

    /// The templates that fit what somebody wants in their own words, the best first. Offsets count code points, as
    /// Python does, unless another unit is given.
    #[pyo3(signature = (text, unit = Unit::CodePoint))]
    fn suggest(&self, text: Words, unit: Unit) -> Vec<Suggestion> {
        self.0.suggest_in(&text.0, unit)
    }

    /// What to delegate first of some work, by these templates.
    fn audit(&self, tasks: Items<AuditTask>) -> Audit {
        self.0.audit(&tasks.0)
    }

    /// The ids, sorted.
    #[getter]
    fn ids(&self) -> Vec<&str> {
        self.0.ids()
    }

    /// The same catalogue with one template more, or another in its place.
    #[pyo3(name = "with_")]
    fn with(&self, template: Template) -> Self {
        Self(self.0.clone().with(template))
    }
}

/// The templates that come with the library.
#[pyfunction]
pub(crate) fn catalog() -> Catalog {
    Catalog(encargo_formats::catalog())
}

/// Reads a template from YAML or JSON.
#[pyfunction]
pub(crate) fn template(text: Words) -> PyResult<Template> {
    Ok(encargo_formats::template(&text.0)?)
}

/// The days off of an iCalendar file of holidays.
#[pyfunction]
pub(crate) fn holidays(ics: Words) -> PyResult<Vec<DayException>> {
    Ok(encargo_formats::holidays(&ics.0)?)
}

/// An iCalendar file of holidays: its days off, its place and years, and what was passed over.
#[pyfunction]
pub(crate) fn read_holidays(ics: Words) -> PyResult<HolidayFile> {
    Ok(encargo_formats::read_holidays(&ics.0)?)
}

/// Writes a template as YAML.
#[pyfunction]
pub(crate) fn to_yaml(template: &Template) -> String {
    encargo_formats::to_yaml(template)
}

/// The JSON Schema of a template.
#[pyfunction]
pub(crate) fn template_schema() -> String {
    encargo_formats::template_schema()
}

/// Those of some templates that fit what somebody wants in their own words, the best first.
#[pyfunction]
#[pyo3(signature = (templates, text, unit = Unit::CodePoint))]
pub(crate) fn suggest(templates: Items<Template>, text: Words, unit: Unit) -> Vec<Suggestion> {
    encargo::template::suggest(&templates.0, &text.0, unit)
}

/// The sheet as CSV, in a dialect; in that of its language when none is given.
#[pyfunction]
#[pyo3(signature = (sheet, dialect = None))]
pub(crate) fn csv(sheet: &Sheet, dialect: Option<CsvDialect>) -> String {
    encargo_formats::csv(sheet, dialect)
}

/// Bytes, or a text that somebody has read already.
#[derive(FromPyObject)]
pub(crate) enum BytesLike {
    Bytes(Vec<u8>),
    Text(Words),
}

/// A file of comma-separated values as a grid.
#[pyfunction]
pub(crate) fn read_csv(data: BytesLike) -> PyResult<Grid> {
    Ok(match data {
        BytesLike::Bytes(bytes) => encargo_formats::read_csv(&bytes)?,
        BytesLike::Text(text) => encargo_formats::read_csv(text.0.as_bytes())?,
    })
}

/// An Excel workbook as a grid.
#[pyfunction]
pub(crate) fn read_xlsx(data: Vec<u8>) -> PyResult<Grid> {
    Ok(encargo_formats::read_xlsx(&data)?)
}

/// The schedule as iCalendar.
#[pyfunction]
#[pyo3(signature = (schedule, language, *, client = None, events = false, edition = 0, reviews = None))]
pub(crate) fn ics(
    schedule: &Schedule,
    language: Language,
    client: Option<String>,
    events: bool,
    edition: u32,
    reviews: Option<Recurrence>,
) -> PyResult<String> {
    Ok(encargo_formats::ics(schedule, CalendarTerms { language, client, events, edition, reviews })?)
}

/// Several schedules as one calendar.
#[pyfunction]
#[pyo3(signature = (schedules, language, *, client = None, events = false, edition = 0, reviews = None))]
pub(crate) fn ics_all(
    schedules: Items<Schedule>,
    language: Language,
    client: Option<String>,
    events: bool,
    edition: u32,
    reviews: Option<Recurrence>,
) -> PyResult<String> {
    Ok(encargo_formats::ics_all(&schedules.0, CalendarTerms { language, client, events, edition, reviews })?)
}

/// A portfolio as one calendar.
#[pyfunction]
#[pyo3(signature = (portfolio, language, *, events = false, edition = 0))]
pub(crate) fn portfolio_ics(portfolio: &Portfolio, language: Language, events: bool, edition: u32) -> PyResult<String> {
    let terms = CalendarTerms { events, edition, ..CalendarTerms::from(language) };
    Ok(encargo_formats::portfolio_ics(portfolio, terms)?)
}

/// A portfolio as one Excel workbook.
#[pyfunction]
#[pyo3(signature = (portfolio, language, columns = None))]
pub(crate) fn portfolio_xlsx(
    portfolio: &Portfolio,
    language: Language,
    columns: Option<Items<Words>>,
) -> PyResult<Cow<'static, [u8]>> {
    let terms = SheetTerms { language, columns: columns.map(Items::texts) };
    Ok(Cow::Owned(encargo_formats::portfolio_xlsx(portfolio, terms)?))
}

/// A portfolio as one Gantt picture.
#[pyfunction]
pub(crate) fn portfolio_svg(portfolio: &Portfolio, language: Language) -> String {
    encargo_formats::portfolio_svg(portfolio, language)
}

/// The schedule in the form that a program takes in.
#[pyfunction]
pub(crate) fn import_form(schedule: &Schedule, language: Language, form: ImportForm) -> PyResult<String> {
    Ok(encargo_formats::import_form(schedule, language, form)?)
}

/// The schedule as Markdown.
#[pyfunction]
pub(crate) fn markdown(schedule: &Schedule, language: Language) -> String {
    encargo_formats::markdown(schedule, language)
}

/// The schedule as a Gantt picture.
#[pyfunction]
pub(crate) fn svg(schedule: &Schedule, language: Language) -> String {
    encargo_formats::svg(schedule, language)
}

/// The schedule as an Excel workbook, in the columns named; in all of them when none are.
#[pyfunction]
#[pyo3(signature = (schedule, language, columns = None))]
pub(crate) fn xlsx(
    schedule: &Schedule,
    language: Language,
    columns: Option<Items<Words>>,
) -> PyResult<Cow<'static, [u8]>> {
    Ok(Cow::Owned(encargo_formats::xlsx(schedule, SheetTerms { language, columns: columns.map(Items::texts) })?))
}

/// Several schedules as one Excel workbook.
#[pyfunction]
#[pyo3(signature = (schedules, language, columns = None))]
pub(crate) fn xlsx_all(
    schedules: Items<Schedule>,
    language: Language,
    columns: Option<Items<Words>>,
) -> PyResult<Cow<'static, [u8]>> {
    Ok(Cow::Owned(encargo_formats::xlsx_all(
        &schedules.0,
        SheetTerms { language, columns: columns.map(Items::texts) },
    )?))
}

/// The list of goals as Markdown.
#[pyfunction]
pub(crate) fn goals_markdown(goals: &GoalList, language: Language) -> String {
    encargo_formats::goals_markdown(goals, language)
}

/// The list of goals as an Excel workbook.
#[pyfunction]
#[pyo3(signature = (goals, language, columns = None))]
pub(crate) fn goals_xlsx(
    goals: &GoalList,
    language: Language,
    columns: Option<Items<Words>>,
) -> PyResult<Cow<'static, [u8]>> {
    Ok(Cow::Owned(encargo_formats::goals_xlsx(goals, SheetTerms { language, columns: columns.map(Items::texts) })?))
}

/// A brief as Markdown, in the words of a language and in the voice of whoever it is for.
#[pyfunction]
#[pyo3(signature = (brief, language, voice = None))]
pub(crate) fn brief_markdown(brief: &Brief, language: Language, voice: Option<Voice>) -> String {
    encargo_formats::brief_markdown(brief, wording(language, voice))
}

/// A brief as a piece of HTML, escaped, to be pasted into a message.
#[pyfunction]
#[pyo3(signature = (brief, language, voice = None))]
pub(crate) fn brief_html(brief: &Brief, language: Language, voice: Option<Voice>) -> String {
    encargo_formats::brief_html(brief, wording(language, voice))
}

fn wording(language: Language, voice: Option<Voice>) -> Wording {
    let usual = Wording::from(language);
    Wording { voice: voice.unwrap_or(usual.voice), ..usual }
}

/// Reports as one page of HTML that prints on A4, with pictures drawn into it.
#[pyfunction]
pub(crate) fn report_html(reports: Items<Report>, language: Language) -> String {
    encargo_formats::report_html(&reports.0, language)
}

/// Reports as Markdown.
#[pyfunction]
pub(crate) fn report_markdown(reports: Items<Report>, language: Language) -> String {
    encargo_formats::report_markdown(&reports.0, language)
}

/// Reports as an Excel workbook, usually those of one client: words, figures with charts, and what is done.
#[pyfunction]
pub(crate) fn report_xlsx(reports: Items<Report>, language: Language) -> PyResult<Cow<'static, [u8]>> {
    Ok(Cow::Owned(encargo_formats::report_xlsx(&reports.0, language)?))
}
