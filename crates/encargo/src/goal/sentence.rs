//! A goal as one sentence, in Spanish or English, from the parts that are known and no others.

use super::rhythm::cadence;
use super::{Direction, Goal, Measure};
use crate::calendar::date_text;
use crate::language::reply::{JOINTS, REASONS};
use crate::language::token::fold;
use crate::language::{Language, number};
use encargo_noun::noun;
use rust_decimal::Decimal;

word! {
    /// Whom a sentence speaks to.
    pub enum Voice {
        /// Nobody: «Pasar de 200 a 500…», "Go from 200 to 500…".
        Impersonal = "impersonal",
        /// «Te propones…», as in Spain and Mexico among equals; in English "You aim to…".
        Tu = "tu",
        /// «Te proponés…», as on the Río de la Plata; in English "You aim to…".
        Vos = "vos",
        /// «Se propone…», with respect; in English "You aim to…".
        Usted = "usted",
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
    /// The goal as one sentence: from how much to how much, how often, by when, with what, why, who answers for it and how
    /// sure they are. What the client said stays in the client's words; unknown parts are left out, and a goal of which
    /// nothing is known gives no words. Read back, the sentence gives the same parts.
    ///
    /// ```
    /// use encargo::{Goal, Language, goal::Voice, wire};
    /// let goal: Goal = wire::from_json(r#"{"id":"list","language":"es","outcome":"crecer","due":"2027-03-31",
    ///     "owner":"client","measure":{"metric":"suscriptores","baseline":200,"target":500}}"#)?;
    /// assert_eq!(goal.sentence((Language::Spanish, Voice::Vos)),
    ///     "Te proponés pasar de 200 a 500 suscriptores a más tardar el 31 de marzo de 2027 (respondés vos).");
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn sentence(&self, wording: impl Into<Wording>) -> String {
        let Wording { language, voice } = wording.into();
        let spanish = language == Language::Spanish;
        let core = self.core(language);
        let mut parts = vec![addressed(&core, language, voice)];
        if let Some(cadence) = self.rhythm().and_then(|rule| cadence(&rule, language)) {
            parts.push(cadence);
        }
        if let Some(due) = self.due {
            let day = date_text(due);
            parts.push(if spanish { format!("a más tardar el {}", day.es) } else { format!("by {}", day.en) });
        }
        let mut sentence = parts.join(" ");
        if let Some(means) = self.means.as_deref().filter(|means| !self.tells(means)) {
            // behind a day nobody takes the means for a part of the outcome
            let joint = if self.due.is_some() { " " } else { ", " };
            sentence = format!("{sentence}{joint}{}", means.trim());
        }
        let source = self.measure.as_ref().filter(|m| m.target.is_some()).and_then(|measure| measure.source.as_deref());
        if let Some(source) = source {
            let read = if spanish { "medido en" } else { "measured in" };
            sentence = format!("{sentence}, {read} {}", source.trim());
        }
        if let Some(why) = self.why.as_deref().map(str::trim).filter(|why| !why.is_empty()) {
            let opened = REASONS.iter().any(|cue| fold(why).starts_with(cue));
            let joint = if opened { "" } else { joint(language) };
            sentence = format!("{sentence}, {joint}{why}");
        }
        let told = [self.answering(language, voice), self.sure(language)];
        let told: Vec<String> = told.into_iter().flatten().collect();
        if let [_, ..] = told.as_slice() {
            sentence = format!("{sentence} ({})", told.join("; "));
        }
        let sentence = sentence.trim_end_matches(['.', ' ']);
        if sentence.is_empty() { String::new() } else { capital(sentence) + "." }
    }

    /// Who answers for it.
    fn answering(&self, language: Language, voice: Voice) -> Option<String> {
        let owner = self.owner.as_deref()?;
        let words = match (owner, language, voice) {
            ("client", Language::Spanish, Voice::Tu) => "respondes tú",
            ("client", Language::Spanish, Voice::Vos) => "respondés vos",
            ("client", Language::Spanish, Voice::Usted) => "responde usted",
            ("client", Language::Spanish, Voice::Impersonal) => "responde: la parte cliente",
            ("client", Language::English, Voice::Impersonal) => "answers for it: the client",
            ("client", Language::English, _) => "you answer for it",
            ("assistant", Language::Spanish, _) => "responde: la asistencia",
            ("assistant", Language::English, _) => "answers for it: the assistant",
            (name, Language::Spanish, _) => return Some(format!("responde: {name}")),
            (name, Language::English, _) => return Some(format!("answers for it: {name}")),
        };
        Some(words.to_owned())
    }

    /// How sure they are.
    fn sure(&self, language: Language) -> Option<String> {
        let level = self.confidence?;
        Some(match language {
            Language::Spanish => format!("confianza: {level}/10"),
            Language::English => format!("confidence: {level}/10"),
        })
    }

    fn tells(&self, words: &str) -> bool {
        self.measure.as_ref().is_none_or(|measure| measure.target.is_none()) && self.outcome.contains(words)
    }

    /// What is to be reached: the measure in figures when there is one, else the outcome as said.
    fn core(&self, language: Language) -> String {
        let spanish = language == Language::Spanish;
        let said = self.outcome.trim().trim_end_matches(['.', ',']).to_owned();
        let Some(measure) = &self.measure else { return self.without_due(&said) };
        let name = measure.metric.as_deref().unwrap_or_default();
        let counted = measure.unit.is_none() && !name.is_empty();
        let show = |value: Decimal| amount(value, measure, language);
        let tail = if counted { format!(" {name}") } else { String::new() };
        match (measure.baseline, measure.target, measure.change_percent) {
            (Some(from), Some(to), _) if counted || name.is_empty() => {
                if spanish {
                    format!("pasar de {} a {}{tail}", show(from), show(to))
                } else {
                    format!("go from {} to {}{tail}", show(from), show(to))
                }
            }
            (Some(from), Some(to), _) => {
                let down = to < from;
                let verb = match (spanish, down) {
                    (true, true) => "bajar",
                    (true, false) => "subir",
                    (false, true) => "bring down",
                    (false, false) => "raise",
                };
                if spanish {
                    format!("{verb} {name} de {} a {}", show(from), show(to))
                } else {
                    format!("{verb} {name} from {} to {}", show(from), show(to))
                }
            }
            (None, Some(to), _) if counted || name.is_empty() => {
                if spanish {
                    format!("llegar a {}{tail}", show(to))
                } else {
                    format!("reach {}{tail}", show(to))
                }
            }
            (None, Some(to), _) => {
                if spanish {
                    format!("llevar {name} a {}", show(to))
                } else {
                    format!("bring {name} to {}", show(to))
                }
            }
            (_, None, Some(percent)) if !name.is_empty() => {
                let down = measure.direction == Some(Direction::Decrease);
                let figure = number::show(percent, language);
                match (spanish, down) {
                    (true, true) => format!("reducir {name} un {figure} %"),
                    (true, false) => format!("aumentar {name} un {figure} %"),
                    (false, true) => format!("cut {name} by {figure}%"),
                    (false, false) => format!("increase {name} by {figure}%"),
                }
            }
            _ => self.without_due(&said),
        }
    }

    /// The outcome without the words that the sentence says again: the day and the reason.
    fn without_due(&self, said: &str) -> String {
        use super::Part;
        let mut words = said.to_owned();
        for row in self.provenance.iter().filter(|row| matches!(row.part, Part::Due | Part::Cadence | Part::Why)) {
            for quote in row.evidence.iter().map(|evidence| &evidence.quote) {
                // a list may go on behind the outcome: «todos los lunes | , miércoles y viernes»
                let head = quote.split(',').next().unwrap_or_default();
                let part = if words.contains(quote.as_str()) { quote.as_str() } else { head };
                if let Some(at) = words.find(part).filter(|_| !part.is_empty()) {
                    words.replace_range(at..at + part.len(), "");
                }
            }
        }
        let mut kept: Vec<&str> = words.split_whitespace().collect();
        while kept.len() > 1 && kept.last().is_some_and(|word| JOINTS.contains(word)) {
            kept.pop();
        }
        if kept.is_empty() { said.to_owned() } else { kept.join(" ") }
    }
}

/// The core said to somebody: «Te propones pasar…», or «Tu objetivo: la web nueva» when it begins with no verb.
fn addressed(core: &str, language: Language, voice: Voice) -> String {
    let first = core.split_whitespace().next().unwrap_or_default();
    if first.is_empty() || voice == Voice::Impersonal {
        return core.to_owned();
    }
    let (opening, noun) = match (language, voice) {
        (Language::English, _) => ("you aim to", "your goal:"),
        (_, Voice::Tu) => ("te propones", "tu objetivo:"),
        (_, Voice::Vos) => ("te proponés", "tu objetivo:"),
        _ => ("se propone", "su objetivo:"),
    };
    let lower = first.chars().next().is_some_and(char::is_lowercase);
    let verb = match language {
        Language::Spanish => {
            lower && ["ar", "er", "ir", "arlo", "erlo", "irlo"].iter().any(|end| fold(first).ends_with(end))
        }
        Language::English => lower,
    };
    format!("{} {core}", if verb { opening } else { noun })
}

/// An amount with its unit: `30 %`, `$1,500`, `500`.
fn amount(value: Decimal, measure: &Measure, language: Language) -> String {
    let figure = number::show(value, language);
    match (measure.unit.as_deref(), language) {
        (Some("%"), Language::Spanish) => format!("{figure} %"),
        (Some("%"), Language::English) => format!("{figure}%"),
        (Some("EUR"), Language::Spanish) => format!("{figure} €"),
        (Some("EUR"), Language::English) => format!("€{figure}"),
        (Some(unit), Language::Spanish) => format!("{figure} {unit}"),
        (Some(unit), Language::English) => format!("{unit} {figure}"),
        (None, _) => figure,
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Day, Note};

    fn sentence(text: &str, language: Language) -> String {
        let today: Day = "2026-11-23".parse().expect("a day");
        let note = Note::new(text, today).expect("a note").in_language(language);
        note.drafts().first().expect("a draft").goal.sentence(language)
    }

    #[test]
    fn one_sentence_from_the_words() {
        assert_eq!(
            sentence(
                "Quiere pasar de 200 a 500 suscriptores antes de fin de marzo porque en abril abre el curso.",
                Language::Spanish
            ),
            "Pasar de 200 a 500 suscriptores a más tardar el 31 de marzo de 2027, porque en abril abre el curso."
        );
        assert_eq!(
            sentence("She wants to raise the open rate from 20% to 30% by March 31.", Language::English),
            "Raise open rate from 20% to 30% by 31 March 2027."
        );
        assert_eq!(
            sentence("- update the shop banner every Monday (me)", Language::English),
            "Update the shop banner every Monday (answers for it: the assistant)."
        );
    }
}
