//! A schedule as rows of typed cells, keyed by the task's id, in the columns that somebody chooses; knows no file format.

mod cell;
mod column;
mod form;
mod row;

use crate::calendar::Day;
use crate::error::Error;
use crate::history::TaskStatus;
use crate::language::{Language, Locale, Text};
use crate::schedule::Schedule;
use encargo_noun::noun;
use rust_decimal::Decimal;

pub use form::{CalendarTerms, ImportForm};

word! {
    /// What the cells of a column hold.
    pub enum CellKind {
        /// Words.
        Text = "text",
        /// A day.
        Day = "day",
        /// Working time.
        Minutes = "minutes",
        /// A number of days.
        Days = "days",
        /// One of a few words.
        Word = "word",
        /// An amount of money.
        Money = "money",
    }
}

word! {
    /// When a task wants attention. It follows from its planned days and from what has happened: nobody sets it by hand.
    pub enum Priority {
        /// It should have begun or be done: today's work, and whatever is late.
        Now = "now",
        /// It begins later this week.
        ThisWeek = "this_week",
        /// It begins next week.
        NextWeek = "next_week",
        /// It begins after that.
        Later = "later",
    }
}

word! {
    /// How a file of separated values is written.
    pub enum CsvDialect {
        /// `;` between cells and a decimal comma: Spain, Argentina, most of America and Europe.
        Semicolon = "semicolon",
        /// `,` between cells and a decimal point: Mexico, the United States, the United Kingdom.
        Comma = "comma",
        /// A tab between cells, and the decimal mark of the language: to paste into a spreadsheet.
        Tab = "tab",
    }
}

/// One cell.
#[noun]
#[derive(Eq)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Cell {
    /// Nothing to say.
    Empty {},
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// A day.
    Day {
        /// The day.
        day: Day,
    },
    /// Working time, in minutes.
    Minutes {
        /// How long.
        minutes: u32,
    },
    /// A number of working days; negative when they are missing.
    Days {
        /// How many.
        days: i32,
    },
    /// One of a few words.
    Word {
        /// The word as it is written on the wire: `in_progress`.
        word: String,
        /// The word as it is shown.
        text: String,
    },
    /// An amount of money.
    Money {
        /// The amount.
        #[serde(with = "crate::noun::figure")]
        amount: Decimal,
        /// The ISO 4217 code of the currency.
        currency: String,
    },
}

/// One column of the sheet.
#[noun]
#[derive(Eq)]
pub struct Column {
    /// The stable id: `task`, `due`. [`Sheet::COLUMNS`] lists them.
    pub id: String,
    /// The heading, in the language of the sheet.
    pub heading: String,
    /// What its cells hold.
    pub kind: CellKind,
    /// What it means, where the heading alone does not say it.
    pub about: Option<String>,
    /// What may be chosen in it: statuses, priorities, the people of the plan; empty where anything may be written.
    pub choices: Vec<String>,
    /// It is for programs, and a file that can hide it does.
    pub hidden: bool,
}

/// One row of the sheet: a task.
#[noun]
#[derive(Eq)]
pub struct Row {
    /// The task's id: rows are keyed by it, never by position.
    pub id: String,
    /// How the task stands.
    pub status: TaskStatus,
    /// It is not over and its planned end has passed, or it can no longer be done in time.
    pub late: bool,
    /// Something that it needs is not done yet, or it waits for a person.
    pub blocked: bool,
    /// It is on the chain that decides the end of the plan.
    pub critical: bool,
    /// The cells, in the order of the columns.
    pub cells: Vec<Cell>,
}

/// A schedule as a client sees it in a spreadsheet.
#[noun]
#[derive(Eq)]
pub struct Sheet {
    /// The language of its words.
    pub language: Language,
    /// The title.
    pub title: String,
    /// The day for which it was made.
    pub today: Day,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, in the plan's order.
    pub rows: Vec<Row>,
}

/// In which language and with which columns a sheet is made.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct SheetTerms {
    /// The language.
    pub language: Language,
    /// The ids of the columns, in their order; all of [`Sheet::COLUMNS`] when left out. The task's `id` is always there, as the
    /// last column and hidden unless it is among them.
    #[serde(default)]
    pub columns: Option<Vec<String>>,
}

impl From<Language> for SheetTerms {
    fn from(language: Language) -> Self {
        Self { language, columns: None }
    }
}

impl SheetTerms {
    /// The same terms with some columns, in their order.
    #[must_use]
    pub fn columns<C: Into<String>>(mut self, columns: impl IntoIterator<Item = C>) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }
}

impl CsvDialect {
    /// The dialect that spreadsheets expect where the reader lives.
    pub const fn of(locale: Locale) -> Self {
        match locale {
            Locale::Spain | Locale::Argentina => Self::Semicolon,
            Locale::Mexico | Locale::Britain | Locale::UnitedStates => Self::Comma,
        }
    }
}

impl Priority {
    /// The priority in words.
    pub fn text(self) -> Text {
        match self {
            Self::Now => Text::new("ahora", "now"),
            Self::ThisWeek => Text::new("esta semana", "this week"),
            Self::NextWeek => Text::new("la próxima semana", "next week"),
            Self::Later => Text::new("más adelante", "later"),
        }
    }
}

impl Sheet {
    /// The ids of all columns, in their usual order.
    pub const COLUMNS: &'static [&'static str] = column::IDS;

    /// The place of a column, by its id.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known.id == column)
    }

    /// The cell of a row in a column, by the column's id.
    ///
    /// ```
    /// use encargo::{Day, Language, sheet::Cell, wire};
    /// let plan: encargo::Plan = wire::from_json(r#"{"id": "tea", "template": null, "title": {"es": "Té", "en": "Tea"},
    ///     "goal": {"id": "tea", "language": "en", "outcome": "serve tea"}, "answers": {}, "key_task": null, "tasks": [
    ///     {"id": "tea/boil", "reference": null, "title": {"es": "Hervir el agua", "en": "Boil the water"}, "phase": "tea",
    ///      "phase_label": {"es": "Té", "en": "Tea"}, "roles": [], "after": [], "offset": null, "effort": {"optimistic": 5,
    ///      "likely": 5, "pessimistic": 5}, "authority": "independent", "scope": "each", "milestone": false, "gate": false,
    ///      "done": [], "because": []}]}"#)?;
    /// let sheet = plan.schedule("2026-11-23".parse::<Day>().unwrap())?.sheet(Language::English)?;
    /// assert_eq!(sheet.cell(&sheet.rows[0], "task"), Some(&Cell::Text { text: "Boil the water".into() }));
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn cell<'a>(&self, row: &'a Row, column: &str) -> Option<&'a Cell> {
        row.cells.get(self.place(column)?)
    }

    /// The cells of every row as a person reads them, in the language of the sheet: hours and days in its figures, days as
    /// `2026-11-23`.
    pub fn texts(&self) -> Vec<Vec<String>> {
        self.rows.iter().map(|row| row.cells.iter().map(|cell| cell.say(self.language)).collect()).collect()
    }
}

impl Schedule {
    /// The schedule as a client sees it in a spreadsheet: a row a task, keyed by the task's id, in the columns of the terms.
    ///
    /// # Errors
    /// `sheet.unknown_column` when the terms name a column that there is not, or one twice.
    pub fn sheet(&self, terms: impl Into<SheetTerms>) -> Result<Sheet, Error> {
        let terms = terms.into();
        let columns = column::chosen(self, &terms)?;
        Ok(Sheet {
            language: terms.language,
            title: self.plan().title().say(terms.language).to_owned(),
            today: self.terms().today,
            rows: row::rows(self, &columns, terms.language),
            columns,
        })
    }
}
