//! Laws of reading and writing, over values made by chance from the table of the format itself.

use super::check::check;
use super::problems::Problems;
use super::shape::{Key, LeftOut, Object, TEMPLATE, Takes};
use super::{tree, write, yaml};
use encargo::goal::PrerequisiteKind;
use encargo::plan::{Authority, DependencyKind, GapUnit, Raci, Scope};
use encargo::question::QuestionKind;
use encargo::template::TemplateRecord;
use serde_json::{Map, Number, Value, json};

/// Reproducible chance (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

const HOSTILE: [&str; 56] = [
    "", " ", "a", "No", "Yes", "null", "~", "true", "0", "12", "-0.5", "1e3", "0x1f", ".inf", "2026-03-02", "12:30:00",
    "1_000", "<<", "=", "---", "...", "- a", "-", "? a", ": a", "a: b", "a:", "a #b", "#", "&a", "*a", "!a", "!!str",
    "|", ">", "'a'", "\"a\"", "\\", "\\n", "%a", "@a", "`a`", "[a]", "{a: b}", "a, b", "a\nb", "\n", "a\r\nb", "\ta",
    "a ", "\u{7}\u{1b}", "\u{85}\u{2028}\u{feff}", "👩‍👩‍👧 ñandú", "¿Qué?", "\u{a0}a\u{a0}", "e\u{301}",
];

fn words(chance: &mut Chance) -> String {
    (0..=chance.below(3)).map(|_| chance.pick(&HOSTILE)).collect::<Vec<_>>().join(if chance.below(2) == 0 {
        " "
    } else {
        ""
    })
}

/// Any JSON.
fn any(chance: &mut Chance, depth: usize) -> Value {
    match chance.below(if depth > 4 { 5 } else { 8 }) {
        0 => Value::Null,
        1 => Value::Bool(chance.below(2) == 0),
        2 => json!(i64::from_le_bytes(chance.next().to_le_bytes()) >> chance.below(64)),
        3 => Number::from_f64(f64::from_bits(chance.next())).map_or(json!(0.5), Value::Number),
        4 => Value::String(words(chance)),
        5 => Value::Array((0..chance.below(5)).map(|_| any(chance, depth + 1)).collect()),
        _ => Value::Object(
            (0..chance.below(5))
                .map(|_| {
                    let key = if chance.below(30) == 0 { words(chance).repeat(700) } else { words(chance) };
                    (key, any(chance, depth + 1))
                })
                .collect(),
        ),
    }
}

/// A value that fits its place; sometimes it says what goes without saying.
fn fitting(chance: &mut Chance, takes: &Takes, depth: usize) -> Value {
    match takes {
        Takes::Words => words(chance).into(),
        Takes::Expression => [words(chance), "esp == \"none\" and not guest".into()][chance.below(2)].clone().into(),
        Takes::Slug => chance.pick(&["va", "list_size", "1e3", "no", "null", "-", "0x1f", "2026-03-02"]).into(),
        Takes::Path => chance.pick(&["copy/edit", "a", "y", "1/2", "key_date"]).into(),
        Takes::Whole { least, most, .. } => {
            let span = u64::try_from(most - least).unwrap() + 1;
            (least + i64::try_from(chance.next() % span).unwrap()).into()
        }
        Takes::Decimal { most, .. } => {
            let cents = chance.below(usize::try_from(*most).unwrap());
            format!("{cents}.{}", chance.below(100)).parse().map(Value::Number).unwrap()
        }
        Takes::Flag => (chance.below(2) == 0).into(),
        Takes::Word(words) => chance.pick(words).into(),
        Takes::Answer => match chance.below(4) {
            0 => (chance.below(2) == 0).into(),
            1 => json!([12, 0, -3][chance.below(3)]),
            2 => json!([words(chance), words(chance)]),
            _ => words(chance).into(),
        },
        Takes::List { of, least, most } if least == most => (0..*least).map(|_| fitting(chance, of, depth)).collect(),
        Takes::List { of, .. } => {
            (0..chance.below(4).saturating_sub(depth)).map(|_| fitting(chance, of, depth + 1)).collect()
        }
        Takes::Map(of) => (0..chance.below(3)).map(|_| (words(chance), fitting(chance, of, depth))).collect(),
        Takes::Object(of) => object(chance, of, depth),
        Takes::Either(short, of) => {
            if chance.below(2) == 0 {
                fitting(chance, short, depth)
            } else {
                object(chance, of, depth)
            }
        }
    }
}

fn object(chance: &mut Chance, object: &Object, depth: usize) -> Value {
    let mut fields = Map::new();
    for key in object.keys {
        if key.required || chance.below(3) == 0 {
            let value = match key.left_out {
                LeftOut::Word(word) if chance.below(2) == 0 => word.into(),
                _ => fitting(chance, &key.takes, depth),
            };
            fields.insert(key.name.into(), value);
        } else if chance.below(3) == 0 {
            fields.insert(key.name.into(), Value::Null);
        }
    }
    fields.into()
}

/// The fullest form of a value: everything that goes without saying is said. A twin of what the writer leaves out.
fn full(value: &Value, takes: &Takes) -> Value {
    match (takes, value) {
        (Takes::Object(object) | Takes::Either(_, object), Value::Object(fields)) => {
            object.keys.iter().map(|key| (key.name.to_owned(), full_key(fields.get(key.name), key))).collect()
        }
        (Takes::Either(short, object), value) => {
            full(&json!({ object.short.unwrap(): full(value, short) }), &Takes::Object(object))
        }
        (Takes::List { of, .. }, Value::Array(items)) => items.iter().map(|item| full(item, of)).collect(),
        (Takes::Map(of), Value::Object(fields)) => {
            fields.iter().map(|(key, value)| (key.clone(), full(value, of))).collect()
        }
        _ => plain(value),
    }
}

fn full_key(value: Option<&Value>, key: &Key) -> Value {
    let missing = match (key.left_out, &key.takes) {
        (LeftOut::Word(word), _) => word.into(),
        (LeftOut::False, _) => false.into(),
        (LeftOut::Zero, Takes::List { .. }) => json!([0, 0, 0]),
        (LeftOut::Zero, _) => json!(0),
        (LeftOut::Empty, Takes::List { .. }) => json!([]),
        (LeftOut::Empty, Takes::Object(object)) if object.name == "text" => json!({ "es": "", "en": "" }),
        (LeftOut::Empty, _) => json!({}),
        (LeftOut::Nothing, _) => Value::Null,
    };
    match value {
        Some(value) if !value.is_null() => full(value, &key.takes),
        _ if missing.is_null() => missing,
        _ => full(&missing, &key.takes),
    }
}

/// Numbers by what they are worth.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string().into(),
        Value::Number(number) => number.to_string().into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), plain(value))).collect(),
        other => other.clone(),
    }
}

/// A value without the keys that have nothing after them: the record itself does not take them everywhere.
fn spoken(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), spoken(value)))
            .collect(),
        Value::Array(items) => items.iter().map(spoken).collect(),
        other => other.clone(),
    }
}

fn read_back(text: &str) -> Value {
    let mut problems = Problems::new(text);
    let tree = tree::read(text, &mut problems);
    match (tree, problems.into_error()) {
        (Some(tree), None) => tree.to_json(),
        (_, error) => panic!("{}\n{text}", error.unwrap()),
    }
}

#[test]
fn any_json_is_written_and_reads_back() {
    let mut chance = Chance(1);
    for _ in 0..2_000 {
        let value = any(&mut chance, 0);
        let text = yaml::write(&yaml::Piece::from(&value));
        assert_eq!(plain(&read_back(&text)), plain(&value), "{text}");
    }
}

#[test]
fn whatever_fits_the_format_is_written_and_reads_back() {
    let mut chance = Chance(2);
    let takes = Takes::Object(&TEMPLATE);
    for _ in 0..1_000 {
        let value = fitting(&mut chance, &takes, 0);
        let text = yaml::write(&write::piece(&value, &takes));
        let mut problems = Problems::new(&text);
        let mut tree = tree::read(&text, &mut problems).unwrap();
        check(&mut tree, &takes, &mut problems);
        if let Some(error) = problems.into_error() {
            panic!("{:?}\n{text}", error.problems());
        }
        let back = tree.to_json();
        assert_eq!(full(&back, &takes), full(&value, &takes), "{text}");
        let record: TemplateRecord = serde_json::from_value(spoken(&value)).unwrap();
        assert_eq!(serde_json::from_value::<TemplateRecord>(back).unwrap(), record, "{text}");
        // What the record says is what the table says: all of its keys, no other, and the same defaults.
        assert_eq!(full(&serde_json::to_value(&record).unwrap(), &takes), full(&value, &takes));
        // JSON is read by the same rules.
        let json = value.to_string();
        let mut problems = Problems::new(&json);
        let mut tree = tree::read(&json, &mut problems).unwrap();
        check(&mut tree, &takes, &mut problems);
        assert!(problems.is_empty(), "{json}");
        assert_eq!(full(&tree.to_json(), &takes), full(&value, &takes), "{json}");
    }
}

/// The words of a key of the table.
fn words_of(object: &Object, key: &str) -> Vec<&'static str> {
    match object.key(key).map(|key| &key.takes) {
        Some(Takes::Word(words)) => words.to_vec(),
        _ => Vec::new(),
    }
}

fn inner(object: &Object, key: &str) -> &'static Object {
    match object.key(key).map(|key| &key.takes) {
        Some(Takes::Object(inner) | Takes::List { of: Takes::Object(inner) | Takes::Either(_, inner), .. }) => inner,
        _ => panic!("{key} is no object"),
    }
}

#[test]
fn the_words_are_those_of_the_core() {
    let step = inner(&TEMPLATE, "steps");
    let said = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    for (table, core) in [
        (words_of(step, "authority"), Authority::ALL.iter().map(ToString::to_string).collect::<Vec<_>>()),
        (words_of(inner(step, "roles"), "raci"), Raci::ALL.iter().map(ToString::to_string).collect()),
        (words_of(inner(&TEMPLATE, "phases"), "scope"), Scope::ALL.iter().map(ToString::to_string).collect()),
        (words_of(inner(&TEMPLATE, "questions"), "kind"), QuestionKind::ALL.iter().map(ToString::to_string).collect()),
        (
            words_of(inner(&TEMPLATE, "prerequisites"), "kind"),
            PrerequisiteKind::ALL.iter().map(ToString::to_string).collect(),
        ),
        (words_of(inner(step, "after"), "kind"), DependencyKind::ALL.iter().map(ToString::to_string).collect()),
        (words_of(inner(step, "after"), "unit"), GapUnit::ALL.iter().map(ToString::to_string).collect()),
        (words_of(inner(step, "wait"), "unit"), GapUnit::ALL.iter().map(ToString::to_string).collect()),
    ] {
        assert_eq!(said(&table), core);
    }
}
