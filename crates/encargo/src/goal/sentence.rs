//! A goal as one sentence, in Spanish or English: the client's own words with person and voice changed, and behind them
//! only what those words do not tell.

mod clause;
mod clear;
mod frame;
mod measure;
mod person;
mod tail;
mod told;

use super::Goal;
use crate::language::Language;
use crate::language::reply::REASONS;
use crate::language::token::fold;
use crate::say;
use encargo_noun::noun;

pub(super) use frame::{OPENINGS, TAKES_ON};

word! {
    /// Whom a sentence speaks to.
    pub enum Voice {
        /// Nobody: «Pasar de 200 a 500…», "Go from 200 to 500…".
        Impersonal = "impersonal",
        /// «Tu objetivo es…», as in Spain and Mexico among equals; in English "You want to…".
        Tu = "tu",
        /// «Tu objetivo es…», with the verbs of the Río de la Plata; in English "You want to…".
        Vos = "vos",
        /// «Su objetivo es…», with respect; in English "You want to…".
        Usted = "usted",
        /// About the client, to somebody else: «Quiere…», "The client wants to…".
        Third = "third",
    }
}

/// In what language, and to whom, a goal is said.
#[noun]
#[derive(Copy, Eq)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The language.
    pub language: Language,
    /// Whom it speaks to: the client.
    pub voice: Voice,
}

impl From<Language> for Wording {
    fn from(language: Language) -> Self {
        Self { language, voice: Voice::Impersonal }
    }
}

impl From<(Language, Voice)> for Wording {
    fn from((language, voice): (Language, Voice)) -> Self {
        Self { language, voice }
    }
}

impl Goal {
    /// The goal as one sentence: the client's words, then what they do not tell: the figures, how often, by when, with
    /// what, why, who is responsible and how sure they are. Only person and voice change («su curso» is «tu curso» when
    /// the client is spoken to); unknown parts are left out, and a goal of which nothing is known gives no words. In the
    /// other language the client's words stand as a quotation. Read back, the sentence gives the same parts.
    ///
    /// ```
    /// use encargo::{Goal, Language, goal::Voice, wire};
    /// let goal: Goal = wire::from_json(r#"{"id":"list","language":"es","outcome":"crecer","due":"2027-03-31",
    ///     "owner":"client","measure":{"metric":"suscriptores","baseline":200,"target":500}}"#)?;
    /// assert_eq!(goal.sentence((Language::Spanish, Voice::Vos)),
    ///     "Tu objetivo es crecer: pasar de 200 a 500 suscriptores para el 31 de marzo de 2027 (a tu cargo).");
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn sentence(&self, wording: impl Into<Wording>) -> String {
        let Wording { language, voice } = wording.into();
        if language != self.language {
            return self.quotation(language, voice);
        }
        let told = told::Told::of(self);
        let said = person::said_to(&told.words, self, voice, false);
        let (opening, named) = frame::opening(self, &said, voice);
        let body = [opening, self.rest(&said, &told, voice)].concat();
        closed(&body, &self.tail(&told, language, voice, named))
    }

    /// The words and what stands behind them, up to the reason.
    fn rest(&self, said: &str, told: &told::Told, voice: Voice) -> String {
        let language = self.language;
        let spanish = language == Language::Spanish;
        let mut text = said.to_owned();
        if let Some(measure) = self.measure.as_ref().filter(|_| !told.figures) {
            let core = measure::core(measure, language);
            match (text.is_empty(), core.is_empty()) {
                (_, true) => {}
                // «subir la tasa de apertura» is said again with its figures
                (false, false) if fold(&core).starts_with(&fold(&text)) => text = core,
                (true, false) => text = core,
                (false, false) => text = format!("{text}: {core}"),
            }
        }
        if let Some(cadence) = self.told_rhythm(told, language) {
            text = format!("{text} {cadence}");
        }
        if let Some(due) = self.due.filter(|_| !told.due) {
            text = format!("{text} {}", by(due, self.cadence.is_some(), language));
        }
        if let Some(means) = self.means.as_deref().filter(|_| !told.means) {
            // behind a day nobody takes the means for a part of the outcome
            let joint = if self.due.is_some() && !told.due { " " } else { ", " };
            text = format!("{text}{joint}{}", person::said_to(means.trim(), self, voice, true));
        }
        let source = self.measure.as_ref().filter(|m| m.target.is_some()).and_then(|measure| measure.source.as_deref());
        if let Some(source) = source {
            let read = if spanish { "medido en" } else { "measured in" };
            text = format!("{text}, {read} {}", source.trim());
        }
        if let Some(why) = self.reason().filter(|_| !told.why) {
            text = format!("{text}, {}", person::said_to(&why, self, voice, true));
        }
        text
    }

    fn told_rhythm(&self, told: &told::Told, language: Language) -> Option<String> {
        let rule = self.rhythm().filter(|_| !told.cadence)?;
        super::rhythm::cadence(&rule, language)
    }

    /// The reason with the word that opens it.
    fn reason(&self) -> Option<String> {
        let why = self.why.as_deref().map(str::trim).filter(|why| !why.is_empty())?;
        let folded = fold(why);
        let opened = REASONS.iter().any(|cue| folded.starts_with(cue));
        Some(if opened { why.to_owned() } else { format!("{}{why}", joint(self.language)) })
    }

    /// What stands in brackets at the end: from where, who is responsible, how sure.
    fn tail(&self, told: &told::Told, language: Language, voice: Voice, named: bool) -> Vec<String> {
        let spanish = language == Language::Spanish;
        let today = told.baseline.map(|value| {
            let unit = self.measure.as_ref().and_then(|measure| measure.unit.as_deref());
            let figure = say::amount(value, unit, language);
            if spanish { format!("hoy: {figure}") } else { format!("today: {figure}") }
        });
        let owner = if named { None } else { frame::owner(self, language, voice) };
        let sure = self
            .confidence
            .map(|level| if spanish { format!("confianza: {level}/10") } else { format!("confidence: {level}/10") });
        [told.date.clone(), told.size.clone(), today, owner, sure].into_iter().flatten().collect()
    }

    /// The client's words as they were said, in the frame of the reader's language.
    fn quotation(&self, language: Language, voice: Voice) -> String {
        let own = told::Told::of(self);
        let aside = told::Told { cadence: true, due: true, ..own.clone() };
        let words = self.rest(&own.raw, &aside, Voice::Impersonal);
        let words = words.trim_end_matches(['.', ' ']);
        if words.is_empty() {
            return String::new();
        }
        let mut text = format!("{}{}", frame::quoting(self.kind, language, voice), say::quoted(words, language));
        if let Some(cadence) = self.told_rhythm(&own, language) {
            text = format!("{text}, {cadence}");
        }
        if let Some(due) = self.due {
            text = format!("{text}, {}", by(due, self.cadence.is_some(), language));
        }
        closed(&text, &self.tail(&told::Told { date: None, ..own }, language, voice, false))
    }
}

/// «para el 31 de marzo de 2027», "by 31 March 2027"; of a rhythm, how long it goes on.
fn by(due: crate::calendar::Day, rhythm: bool, language: Language) -> String {
    let day = say::date(due);
    match (language, rhythm) {
        (Language::Spanish, false) => format!("para el {}", day.es),
        (Language::Spanish, true) => format!("hasta el {}", day.es),
        (Language::English, false) => format!("by {}", day.en),
        (Language::English, true) => format!("until {}", day.en),
    }
}

/// The sentence with its capital, its brackets and its full stop.
fn closed(body: &str, tail: &[String]) -> String {
    let body = body.trim().trim_end_matches(['.', ' ']);
    if body.is_empty() && tail.is_empty() {
        return String::new();
    }
    let body = capital(body);
    if tail.is_empty() { format!("{body}.") } else { format!("{body} ({}).", tail.join("; ")) }
}

/// In front of a reason.
pub(super) fn joint(language: Language) -> &'static str {
    match language {
        Language::Spanish => "porque ",
        Language::English => "because ",
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
