//! Reads what somebody says into the kind of value that a question takes. Knows not who asks.

use super::{Answer, Question, QuestionKind, Source, Value};
use crate::calendar::Day;
use crate::date;
use crate::error::{Error, Kind, clip};
use crate::language::reply::{FILLERS, NO, UNKNOWN, YES};
use crate::language::token::{Tokens, fold};
use crate::language::{Language, Text, number};
use crate::quantity;
use rust_decimal::Decimal;

impl Answer {
    /// An answer that somebody gave when asked.
    pub fn said(value: impl Into<Value>) -> Self {
        Self { value: Some(value.into()), source: Source::Confirmed, evidence: Vec::new() }
    }

    /// An answer that nobody has.
    pub fn unknown() -> Self {
        Self { value: None, source: Source::Unknown, evidence: Vec::new() }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<T: Into<String>> From<Vec<T>> for Value {
    fn from(words: Vec<T>) -> Self {
        Self::List(words.into_iter().map(Into::into).collect())
    }
}

macro_rules! whole {
    ($($kind:ty),+) => { $(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                Self::Number(number.into())
            }
        }
    )+ };
}

whole!(i32, u32, i64, u64);

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<Day> for Value {
    fn from(day: Day) -> Self {
        Self::Date(day)
    }
}

/// How what is said is read: its language, the day it is said, and the order of day and month in figures.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ear {
    pub(crate) language: Language,
    pub(crate) today: Day,
    pub(crate) day_first: bool,
}

impl Ear {
    /// As the language has it.
    pub(crate) fn of(language: Language, today: Day) -> Self {
        Self { language, today, day_first: language == Language::Spanish }
    }

    /// The days, periods and lengths of time in a text.
    pub(crate) fn days(self, tokens: &Tokens<'_>) -> Vec<date::When> {
        date::read_in_order(tokens, self.language, self.today, self.day_first)
    }
}

impl Question {
    /// Reads an answer in free words; «no sé» is an answer whose value is unknown.
    ///
    /// # Errors
    /// `question.unreadable_answer` when the words hold no value of the question's kind.
    pub fn read(&self, said: &str, language: Language, today: Day) -> Result<Answer, Error> {
        self.heard(said, Ear::of(language, today))
    }

    /// The same, by somebody's habits.
    pub(crate) fn heard(&self, said: &str, ear: Ear) -> Result<Answer, Error> {
        let folded = fold(said);
        let bare = folded.trim().trim_matches(|c: char| matches!(c, '.' | '!' | '¡' | ',' | '¿'));
        if nobody_knows(bare) {
            return Ok(Answer::unknown());
        }
        let value = match self.kind {
            QuestionKind::Boolean => flag(bare).map(Value::Flag),
            QuestionKind::Choice => self.option(bare).map(Value::Text),
            QuestionKind::Number => amount(said, ear).map(Value::Number),
            QuestionKind::Date => day(said, ear).map(Value::Date),
            QuestionKind::Text => (!bare.is_empty()).then(|| Value::Text(said.trim().to_owned())),
            QuestionKind::List => {
                let words: Vec<String> = said
                    .split([',', ';', '\n'])
                    .map(|word| word.trim().to_owned())
                    .filter(|word| !word.is_empty())
                    .collect();
                (!words.is_empty()).then_some(Value::List(words))
            }
        };
        let Some(value) = value else {
            let Text { es, en } = self.kind.wanted();
            return Err(Kind::UnreadableAnswer { question: self.id.clone(), said: clip(said), en, es }.into());
        };
        Ok(Answer { value: Some(value), source: Source::Confirmed, evidence: Vec::new() })
    }

    /// The option that the words name: its value, its label in either language, its number in the list, or yes and no
    /// where there are two.
    fn option(&self, bare: &str) -> Option<String> {
        let exact = self
            .options
            .iter()
            .find(|option| [&option.value, &option.label.es, &option.label.en].iter().any(|word| fold(word) == bare));
        let by_number = || bare.parse::<usize>().ok().and_then(|place| self.options.get(place.checked_sub(1)?));
        let inside = || {
            let mut fitting = self.options.iter().filter(|option| {
                bare.chars().count() > 3
                    && [&option.label.es, &option.label.en].iter().any(|label| fold(label).contains(bare))
            });
            fitting.next().filter(|_| fitting.next().is_none())
        };
        let yes_no = || {
            let flag = flag(bare)?;
            let word = if flag { "yes" } else { "no" };
            self.options.iter().find(|option| option.value == word)
        };
        exact.or_else(by_number).or_else(yes_no).or_else(inside).map(|option| option.value.clone())
    }
}

/// «no sé», alone or among words that add nothing: «la verdad, no sé», "I'm not sure yet".
fn nobody_knows(bare: &str) -> bool {
    if bare.chars().count() > 60 {
        return false;
    }
    let filler = |words: &str| words.split([' ', ',', '.', ';']).all(|word| word.is_empty() || FILLERS.contains(&word));
    UNKNOWN.iter().any(|unknown| {
        bare == *unknown
            || bare.split_once(unknown).is_some_and(|(before, after)| {
                let whole = (before.is_empty() || before.ends_with([' ', ',']))
                    && (after.is_empty() || after.starts_with([' ', ',', '.']));
                whole && filler(before) && filler(after)
            })
    })
}

fn flag(bare: &str) -> Option<bool> {
    let first = bare.split([',', ' ']).next().unwrap_or_default();
    if YES.contains(&bare) || YES.contains(&first) {
        Some(true)
    } else if NO.contains(&bare) || NO.contains(&first) {
        Some(false)
    } else {
        None
    }
}

/// The first amount of an answer: «unos 500», "about 1,500 subs", «el 30 %».
fn amount(said: &str, ear: Ear) -> Option<Decimal> {
    let tokens = Tokens::of(said);
    let found = quantity::read(&tokens, ear.language, &ear.days(&tokens)).first().map(|amount| amount.number);
    found.or_else(|| (0..tokens.len()).find_map(|at| number::read(&tokens, at, ear.language)).map(|(value, _)| value))
}

/// The first day of an answer, or the last day of its period: «para marzo» is 31 March.
pub(crate) fn day(said: &str, ear: Ear) -> Option<Day> {
    let tokens = Tokens::of(said);
    let times = ear.days(&tokens);
    let figure = |at: usize| tokens.word(at).starts_with(|first: char| first.is_ascii_digit());
    times.iter().find_map(|when| {
        // «30 de febrero»: a month beside a day that it does not have is no answer.
        let before = when.at.checked_sub(1).filter(|at| matches!(tokens.word(*at), "de" | "of")).or(Some(when.at));
        let beside = before.and_then(|at| at.checked_sub(1)).is_some_and(figure) || figure(when.next);
        if beside && matches!(when.value, date::WhenValue::Range { .. }) {
            return None;
        }
        let bare =
            date::When { cue: if when.cue == date::Cue::Plain { date::Cue::By } else { when.cue }, ..when.clone() };
        bare.due(ear.today)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Text;
    use crate::question::Choice;

    fn ask(kind: QuestionKind, said: &str, language: Language) -> Result<Option<Value>, &'static str> {
        let label = |es: &str, en: &str| Text::new(es, en);
        let options = vec![
            Choice { value: "ready".into(), label: label("Sí, funciona", "Yes, it works") },
            Choice { value: "none".into(), label: label("No tengo", "I have none") },
        ];
        let question = Question {
            id: "q".into(),
            text: Text::default(),
            kind,
            options,
            when: None,
            otherwise: None,
            facts: vec![],
            proposal: None,
            evidence: vec![],
            profile: false,
        };
        let today = "2026-11-23".parse().expect("a day");
        question.read(said, language, today).map(|answer| answer.value).map_err(|error| error.code())
    }

    #[test]
    fn free_words_become_values() {
        use Language::{English, Spanish};
        use QuestionKind::{Boolean, Choice, Date, Number};
        let day = |text: &str| Some(Value::Date(text.parse().expect("a day")));
        assert_eq!(ask(Number, "unos 500, creo", Spanish), Ok(Some(Value::Number(500.into()))));
        assert_eq!(ask(Number, "about 1,500", English), Ok(Some(Value::Number(1500.into()))));
        assert_eq!(ask(Date, "para fin de marzo", Spanish), Ok(day("2027-03-31")));
        assert_eq!(ask(Date, "by March", English), Ok(day("2027-03-31")));
        assert_eq!(ask(Boolean, "sí, claro", Spanish), Ok(Some(Value::Flag(true))));
        assert_eq!(ask(Choice, "no tengo", Spanish), Ok(Some(Value::Text("none".into()))));
        assert_eq!(ask(Choice, "1", English), Ok(Some(Value::Text("ready".into()))));
        for unknown in ["No sé", "no sé, la verdad", "No tengo idea.", "la verdad, ni idea", "¿?", "no lo sé todavía"]
        {
            assert_eq!(ask(Number, unknown, Spanish), Ok(None), "{unknown}");
            assert_eq!(ask(QuestionKind::Text, unknown, Spanish), Ok(None), "{unknown}");
        }
        for unknown in ["I'm not sure yet", "honestly, no idea", "idk", "we don't know"] {
            assert_eq!(ask(QuestionKind::Text, unknown, English), Ok(None), "{unknown}");
        }
        assert_eq!(
            ask(QuestionKind::Text, "no se pierde nada", Spanish),
            Ok(Some(Value::Text("no se pierde nada".into())))
        );
        assert_eq!(ask(Date, "I don't know.", English), Ok(None));
        assert_eq!(ask(Number, "muchos", Spanish), Err("question.unreadable_answer"));
        assert_eq!(ask(Choice, "morado", Spanish), Err("question.unreadable_answer"));
    }
}
