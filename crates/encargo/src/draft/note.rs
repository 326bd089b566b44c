//! A note: its words, its day, its language; the gate that bounds it.

use super::read::Page;
use super::{Draft, Mention, MentionValue, Reading, said};
use crate::calendar::Day;
use crate::date::WhenValue;
use crate::error::{Error, Kind};
use crate::goal::Goal;
use crate::language::offset::Ruler;
use crate::language::token::Tokens;
use crate::language::{Language, Unit, told};
use crate::letters::Models;
use crate::quantity;

/// A note as a virtual assistant types it: its words, the day it was taken, its language.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Note {
    // Invariant: `text` is at most `Note::LIMIT` bytes.
    pub(super) text: String,
    pub(super) today: Day,
    language: Option<Language>,
    pub(super) unit: Unit,
    pub(super) day_first: Option<bool>,
}

impl Note {
    /// The longest note, in bytes: one mebibyte, some four hundred pages.
    pub const LIMIT: usize = 1 << 20;

    /// A note taken on a day.
    ///
    /// # Errors
    /// `note.too_long` over [`Note::LIMIT`] bytes.
    ///
    /// ```
    /// let today = "2026-11-23".parse().unwrap();
    /// let note = encargo::Note::new("Quiere pasar de 200 a 500 suscriptores.", today)?;
    /// assert_eq!(note.drafts()[0].evidence.quote, "pasar de 200 a 500 suscriptores");
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn new(text: impl Into<String>, today: Day) -> Result<Self, Error> {
        let text = text.into();
        if text.len() > Self::LIMIT {
            return Err(Kind::NoteTooLong { bytes: text.len(), limit: Self::LIMIT }.into());
        }
        Ok(Self { text, today, language: None, unit: Unit::Byte, day_first: None })
    }

    /// Says the language instead of having it detected.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Says in what unit evidence counts its offsets.
    #[must_use]
    pub fn counted_in(mut self, unit: Unit) -> Self {
        self.unit = unit;
        self
    }

    /// Says whether `3/4` is the third of April instead of leaving it to the language: Spanish puts the day first,
    /// English the month.
    ///
    /// ```
    /// let today = "2026-11-23".parse().unwrap();
    /// let note = encargo::Note::new("Send the report by 3/4.", today)?.day_first(true);
    /// assert_eq!(note.drafts()[0].goal.due.map(|day| day.to_string()).as_deref(), Some("2027-04-03"));
    /// # Ok::<(), encargo::Error>(())
    /// ```
    #[must_use]
    pub fn day_first(mut self, day_first: bool) -> Self {
        self.day_first = Some(day_first);
        self
    }

    /// The same, or what the language does.
    pub(super) fn puts_the_day_first(&self, language: Language) -> bool {
        self.day_first.unwrap_or(language == Language::Spanish)
    }

    /// The words.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The day it was taken.
    pub fn today(&self) -> Day {
        self.today
    }

    /// What offsets into it count.
    pub(crate) fn unit(&self) -> Unit {
        self.unit
    }

    /// The language given, or the one that its words begin and end like; Spanish where nothing tells.
    pub fn language(&self) -> Language {
        self.language_of(&Tokens::of(&self.text))
    }

    /// The same, from the tokens of the text.
    pub(super) fn language_of(&self, tokens: &Tokens<'_>) -> Language {
        self.language.unwrap_or_else(|| told::detect(tokens))
    }

    /// All that the note says: drafts, facts, what is set aside, contradictions.
    pub fn read(&self) -> Reading {
        Page::of(self).reading()
    }

    /// The goals and tasks alone.
    pub fn drafts(&self) -> Vec<Draft> {
        self.read().drafts
    }

    /// The whole text as one goal: its first draft, or, when nothing in it is led in as a wish, the text itself with the
    /// measure, day, rhythm, means and reason that it holds.
    pub fn goal(&self) -> Goal {
        self.goal_by(&Models::library())
    }

    /// The same by other weights: what training tries.
    #[doc(hidden)]
    pub fn goal_by(&self, models: &Models<'_>) -> Goal {
        Page::of(self).goal(models)
    }

    /// What weights see of the text as one statement: what training learns from.
    #[doc(hidden)]
    pub fn signs(&self) -> Vec<u32> {
        Page::of(self).signs()
    }

    /// Every day, period, recurrence and amount, in the order of the note; of days and of amounts the first 65,536.
    ///
    /// ```
    /// use encargo::draft::DatePart;
    /// let today = "2026-11-23".parse().unwrap();
    /// let mentions = encargo::Note::new("La entrega es el 16/12.", today)?.mentions();
    /// assert_eq!(mentions[0].known, [DatePart::Month, DatePart::Day]);
    /// assert_eq!(mentions[0].implied, [DatePart::Year]);
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn mentions(&self) -> Vec<Mention> {
        let page = Page::of(self);
        let mut ruler = Ruler::new(&self.text, self.unit);
        let mut there = said::elsewhere(self.today).map(|day| page.times_from(day)).unwrap_or_default().into_iter();
        let mut other = there.next();
        let mut found = Vec::with_capacity(page.times().len() + page.amounts().len());
        for when in page.times() {
            while other.as_ref().is_some_and(|other| other.at < when.at) {
                other = there.next();
            }
            found.push((when.start, when.end, time(&when.value), said::parts(when, other.as_ref())));
        }
        let none = || (Vec::new(), Vec::new());
        found.extend(page.amounts().iter().map(|amount| (amount.start, amount.end, value(amount), none())));
        found.sort_by_key(|(start, ..)| *start);
        let mention = |(start, end, value, (known, implied))| Mention {
            evidence: page.evidence(&mut ruler, start, end),
            value,
            known,
            implied,
        };
        found.into_iter().map(mention).collect()
    }
}

fn time(value: &WhenValue) -> MentionValue {
    match value {
        WhenValue::Day(date) => MentionValue::Date { date: *date },
        WhenValue::Range { start, end } => MentionValue::DateRange { start: *start, end: *end },
        WhenValue::Length { seconds, .. } => MentionValue::Duration { seconds: *seconds },
        WhenValue::Repeat { rrule, timex } => MentionValue::Recurrence { rrule: rrule.clone(), timex: timex.clone() },
    }
}

fn value(amount: &quantity::Amount) -> MentionValue {
    let number = amount.number;
    match &amount.unit {
        quantity::Unit::Count(_) => MentionValue::Number { number },
        quantity::Unit::Percent => MentionValue::Percent { number },
        quantity::Unit::Money { iso, name } => {
            MentionValue::Currency { number, iso: iso.map(str::to_owned), unit: (*name).to_owned() }
        }
    }
}
