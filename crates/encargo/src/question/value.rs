//! The value of an answer on the wire, where a string stays a text; and a value as the kind of a question takes it.

use super::{Choice, QuestionKind, Value};
use crate::calendar::Day;
use crate::noun::figure;
use rust_decimal::Decimal;
use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The key of a text that would be taken for a day if it stood alone.
const TEXT: &str = "text";

/// A day exactly as the wire writes it: `2026-03-02`.
fn iso_day(text: &str) -> Option<Day> {
    let day: Day = text.parse().ok().filter(|_| text.len() == 10)?;
    (day.to_string() == text).then_some(day)
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => figure::serialize(number, serializer),
            Self::Date(day) => day.serialize(serializer),
            Self::List(words) => words.serialize(serializer),
            Self::Text(text) if iso_day(text).is_some() => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(TEXT, text)?;
                map.end()
            }
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

/// What a value looks like on the wire.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged, rename = "Value")]
#[expect(dead_code, reason = "only described, never made")]
pub(super) enum Shape {
    /// Yes or no.
    Flag(bool),
    /// A number of at most fifteen significant digits.
    Number(f64),
    /// A text, or a day as `2026-03-02`.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// A text that would be taken for a day if it stood alone.
    Written {
        /// The text.
        text: String,
    },
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("true, a number, a day, a text or a list of texts")
    }
    fn visit_bool<E: serde::de::Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }
    fn visit_f64<E: serde::de::Error>(self, double: f64) -> Result<Value, E> {
        figure::number(figure::of_double(double)).map(Value::Number)
    }
    fn visit_i64<E: serde::de::Error>(self, whole: i64) -> Result<Value, E> {
        figure::number(figure::exact(whole.into())).map(Value::Number)
    }
    fn visit_u64<E: serde::de::Error>(self, whole: u64) -> Result<Value, E> {
        figure::number(figure::exact(whole.into())).map(Value::Number)
    }
    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(iso_day(text).map_or_else(|| Value::Text(text.to_owned()), Value::Date))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut words = Vec::new();
        while let Some(word) = list.next_element()? {
            words.push(word);
        }
        Ok(Value::List(words))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let text = match map.next_entry::<String, String>()? {
            Some((key, text)) if key == TEXT => text,
            _ => return Err(A::Error::custom("an object here has one key, `text`")),
        };
        match map.next_key::<String>()? {
            None => Ok(Value::Text(text)),
            Some(_) => Err(A::Error::custom("an object here has one key, `text`")),
        }
    }
}

impl QuestionKind {
    /// A value as a question of this kind takes it; nothing when it is no answer. JSON knows neither days nor which
    /// figures are a text, so that the kind decides: `"500"` answers a question for a number, `8001` one for a text.
    pub(crate) fn takes(self, options: &[Choice], value: &Value) -> Option<Value> {
        match (self, value) {
            (Self::Boolean, Value::Flag(_))
            | (Self::Number, Value::Number(_))
            | (Self::Date, Value::Date(_))
            | (Self::List, Value::List(_))
            | (Self::Text, Value::Text(_)) => Some(value.clone()),
            (Self::Number, Value::Text(text)) => {
                let number = Decimal::from_str_exact(text).ok().and_then(|number| figure::exact(number).ok());
                number.map(Value::Number)
            }
            (Self::Date, Value::Text(text)) => iso_day(text).map(Value::Date),
            (Self::Choice, value) => {
                let word = value.say();
                options.iter().any(|option| option.value == word).then_some(Value::Text(word))
            }
            (Self::Text, value) => Some(Value::Text(value.say())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_comes_back_as_it_was() {
        let day: Day = "2026-03-02".parse().unwrap();
        let texts =
            ["08001", "500", "1e3", "1.50", "true", "null", "", "2026-03-02", "2026-3-2", "2026-02-30", "listo"];
        let mut values: Vec<Value> = texts.into_iter().map(Value::from).collect();
        values.extend([Value::Date(day), Value::Flag(true), Value::Number(Decimal::new(125, 1)), Value::List(vec![])]);
        values.push(Value::List(vec!["2026-03-02".into(), "8".into()]));
        for value in values {
            let json = crate::wire::to_json(&value).unwrap();
            assert_eq!(crate::wire::from_json::<Value>(&json), Ok(value), "{json}");
        }
        for bad in ["{}", "{\"text\":1}", "{\"text\":\"a\",\"b\":\"c\"}", "null", "[1]"] {
            assert!(crate::wire::from_json::<Value>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_kind_of_a_question_decides_what_a_value_is() {
        let takes = |kind: QuestionKind, value: Value| kind.takes(&[], &value);
        let day: Day = "2026-03-02".parse().unwrap();
        assert_eq!(takes(QuestionKind::Number, "500".into()), Some(Value::Number(500.into())));
        assert_eq!(takes(QuestionKind::Number, "quinientos".into()), None);
        assert_eq!(takes(QuestionKind::Text, Value::Date(day)), Some("2026-03-02".into()));
        assert_eq!(takes(QuestionKind::Date, "2026-03-02".into()), Some(Value::Date(day)));
        assert_eq!(takes(QuestionKind::Date, "lunes".into()), None);
        assert_eq!(takes(QuestionKind::Boolean, "sí".into()), None);
    }
}
