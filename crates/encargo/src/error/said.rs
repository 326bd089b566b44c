//! What a reader of JSON complains of, said of the value rather than of the text: which part, and in both languages.

use crate::language::Text;

/// Where in a JSON text a byte lies: `team.people.0.hours_per_week`; `json` for the value as a whole.
pub(crate) fn place(json: &str, byte: usize) -> String {
    let mut open: Vec<Step> = Vec::new();
    let mut text: Option<String> = None;
    let mut escaped = false;
    let mut last: Option<String> = None;
    for (at, letter) in json.char_indices() {
        if at >= byte {
            break;
        }
        match (&mut text, letter) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(_), '"') => last = text.take(),
            (Some(text), letter) => text.push(letter),
            (None, '"') => text = Some(String::new()),
            (None, ':') => {
                if let (Some(step), Some(key)) = (open.last_mut(), last.take()) {
                    *step = Step::Key(key);
                }
            }
            (None, '{') => open.push(Step::Inside),
            (None, '[') => open.push(Step::Item(0)),
            (None, '}' | ']') => drop(open.pop()),
            (None, ',') => match open.last_mut() {
                Some(Step::Item(item)) => *item += 1,
                Some(step) => *step = Step::Inside,
                None => {}
            },
            (None, _) => {}
        }
    }
    let steps: Vec<String> = open.into_iter().filter_map(Step::word).collect();
    if steps.is_empty() { "json".to_owned() } else { super::clip(&steps.join(".")) }
}

/// Where a reader is within one object or list.
enum Step {
    Inside,
    Key(String),
    Item(usize),
}

impl Step {
    fn word(self) -> Option<String> {
        match self {
            Self::Inside => None,
            Self::Key(key) => Some(key),
            Self::Item(item) => Some(item.to_string()),
        }
    }
}

/// The complaint without its position, in both languages; as it came when it has no form that is known here.
pub(crate) fn complaint(said: &str) -> Text {
    let said = said.split(" at line ").next().unwrap_or(said);
    let quoted = |rest: &str| rest.split('`').next().map(super::clip);
    let of = |lead: &str| said.strip_prefix(lead).and_then(quoted);
    let expected = |rest: &str| said.split_once(rest).map(|(_, expected)| expected.to_owned());
    if let Some(field) = of("missing field `") {
        return Text::new(format!("falta «{field}»"), format!("`{field}` is missing"));
    }
    if let Some(field) = of("duplicate field `") {
        return Text::new(format!("«{field}» aparece dos veces"), format!("`{field}` is there twice"));
    }
    if let Some(field) = of("unknown field `") {
        let known = expected("expected ").map(|known| known.replace("one of ", "")).unwrap_or_default();
        let known = super::clip(&known);
        return Text::new(
            format!("no hay ningún campo «{field}»; los que hay son {known}"),
            format!("there is no field `{field}`; the fields are {known}"),
        );
    }
    if let Some((found, wanted)) = said.strip_prefix("invalid ").and_then(|rest| rest.split_once(", expected ")) {
        let found = found.split_once(": ").map_or(found, |(_, found)| found);
        let (found, wanted) = (thing(found), wish(wanted));
        return Text::new(
            format!("se espera {}, no {}", wanted.es, found.es),
            format!("{} is expected, not {}", wanted.en, found.en),
        );
    }
    if said.starts_with("data did not match any variant") {
        return Text::new(
            "no tiene ninguna de las formas que puede tener",
            "it has none of the forms that it may have",
        );
    }
    if ["trailing input", "premature end of input", "input contains invalid characters", "input is out of range"]
        .contains(&said)
    {
        return Text::new("se espera un día, escrito como 2026-03-02", "a day is expected, written as 2026-03-02");
    }
    Text::new(said, said)
}

/// What was found, in words.
fn thing(found: &str) -> Text {
    let value = found.split_once(' ').map(|(_, value)| super::clip(value.trim_matches('`')));
    match (found.split(' ').next(), value) {
        (Some("integer" | "boolean"), Some(value)) => Text::new(&value, &value),
        (Some("floating"), Some(value)) => {
            let value = value.trim_start_matches("point ").trim_matches('`');
            Text::new(value, value)
        }
        (Some("string"), Some(value)) => {
            let value = value.trim_matches('"');
            Text::new(format!("«{value}»"), format!("\"{value}\""))
        }
        (Some("null" | "unit"), _) => Text::new("nada", "nothing"),
        (Some("map"), _) => Text::new("un registro", "a record"),
        (Some("sequence"), _) => Text::new("una lista", "a list"),
        _ => Text::new(super::clip(found), super::clip(found)),
    }
}

/// What was wanted, in words.
fn wish(wanted: &str) -> Text {
    let wanted = wanted.split(" with ").next().unwrap_or(wanted);
    match wanted {
        "u8" | "u16" | "u32" | "u64" | "usize" => Text::new("un número entero, desde 0", "a whole number, from 0 on"),
        "i8" | "i16" | "i32" | "i64" => Text::new("un número entero", "a whole number"),
        "a number" | "f64" => Text::new("un número", "a number"),
        "a boolean" => Text::new("sí o no (`true`, `false`)", "yes or no (`true`, `false`)"),
        "a string" | "a borrowed string" | "string or map" => Text::new("un texto", "a text"),
        "a map" => Text::new("un registro", "a record"),
        "a sequence" => Text::new("una lista", "a list"),
        _ if wanted.starts_with("struct ") || wanted.starts_with("internally tagged") => {
            Text::new("un registro", "a record")
        }
        _ if wanted.contains("date") => Text::new("un día, escrito como 2026-03-02", "a day, written as 2026-03-02"),
        _ => Text::new(super::clip(wanted), super::clip(wanted)),
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::{Day, Goal, Team};

    fn refused<T: serde::de::DeserializeOwned + std::fmt::Debug>(json: &str) -> (String, String, String) {
        let error = crate::wire::from_json::<T>(json).unwrap_err();
        assert_eq!(error.code(), "wire.unreadable");
        (error.about(), error.message(Language::English), error.message(Language::Spanish))
    }

    fn said(about: &str, en: &str, es: &str) -> (String, String, String) {
        (about.to_owned(), en.to_owned(), es.to_owned())
    }

    #[test]
    fn the_part_that_is_wrong_is_named_in_both_languages() {
        assert_eq!(
            refused::<Team>(
                r#"{"people":[{"name":"Ana","roles":["va"]},{"name":"\"L,{","roles":["va"],"tasks_at_once":7.5}]}"#
            ),
            said(
                "people.1.tasks_at_once",
                "a whole number, from 0 on is expected, not 7.5",
                "se espera un número entero, desde 0, no 7.5"
            )
        );
        assert_eq!(
            refused::<Goal>(r#"{"id":"g","language":"en"}"#),
            said("json", "`outcome` is missing", "falta «outcome»")
        );
        assert_eq!(
            refused::<Day>(r#""lunes""#),
            said("json", "a day is expected, written as 2026-03-02", "se espera un día, escrito como 2026-03-02")
        );
    }

    #[test]
    fn a_text_that_is_no_json_says_where() {
        assert_eq!(
            refused::<Goal>("{\"id\":\n oh}"),
            said(
                "id",
                "the JSON does not read: expected value at line 2 column 2",
                "el JSON no se puede leer: expected value (línea 2, columna 2)"
            )
        );
    }
}
