//! Compares what was read with the shape of the format and tells everything that does not fit; knows no YAML.

use super::node::{Entry, Kind, Node, Place, push_part};
use super::problems::{Problems, Said, listed, meant, quoted};
use super::say;
use super::shape::{Key, Object, Takes};
use encargo::error::{Kind as Refusal, clip};
use rust_decimal::Decimal;
use std::str::FromStr;

/// Checks a value and makes it what its place takes: a key without a value is left out, an expression is text.
pub(super) fn check(node: &mut Node, takes: &Takes, problems: &mut Problems<'_>) {
    Check { problems, path: String::new() }.value(node, takes);
}

struct Check<'a, 'b> {
    problems: &'a mut Problems<'b>,
    /// Where we are, as a JSON pointer.
    path: String,
}

impl Check<'_, '_> {
    fn value(&mut self, node: &mut Node, takes: &Takes) {
        // The short form of an object is words or a number; anything else is told what both forms are.
        if let Takes::Either(short, _) = takes
            && same_kind(short, &node.kind)
        {
            return self.value(node, short);
        }
        match (takes, &mut node.kind) {
            (Takes::Words | Takes::Expression | Takes::Answer, Kind::Text(_))
            | (Takes::Flag | Takes::Answer, Kind::Flag(_)) => {}
            (Takes::Slug, Kind::Text(text)) => {
                if !is_slug(text) {
                    self.bad_id(node.at, text, takes);
                }
            }
            (Takes::Path, Kind::Text(text)) => {
                if !text.split('/').all(is_slug) {
                    self.bad_id(node.at, text, takes);
                }
            }
            (Takes::Whole { least, most, gated }, Kind::Number(text)) => {
                let whole = text.strip_prefix('+').unwrap_or(text).parse::<i64>().ok();
                let (lowest, highest) =
                    if *least < 0 { (i32::MIN.into(), i32::MAX.into()) } else { (0, u32::MAX.into()) };
                let (least, most) = if *gated { (&lowest, &highest) } else { (least, most) };
                if !whole.is_some_and(|whole| whole >= *least && whole <= *most) {
                    self.unfit(node, takes);
                }
            }
            (Takes::Decimal { .. } | Takes::Answer, Kind::Number(text)) => {
                if !is_exact(text) {
                    self.unfit(node, takes);
                }
            }
            (Takes::Word(words), Kind::Text(text)) => {
                if !words.contains(&text.as_str()) {
                    self.word(node.at, words, text);
                }
            }
            (Takes::Expression, Kind::Flag(flag)) => node.kind = Kind::Text(flag.to_string()),
            (Takes::Expression, Kind::Number(text)) => node.kind = Kind::Text(std::mem::take(text)),
            (Takes::Answer, Kind::List(items)) => self.items(items, &Takes::Words),
            (Takes::List { of, least, most }, Kind::List(items)) => {
                let count = items.len();
                if least == most && count != *least {
                    self.unfit(node, takes);
                } else if count > *most {
                    self.too_many(node.at, count, *most);
                } else {
                    self.items(items, of);
                }
            }
            (Takes::Map(of), Kind::Map(entries)) => {
                for Entry { key, value, .. } in entries {
                    self.inside(key, |check| check.value(value, of));
                }
            }
            (Takes::Object(object) | Takes::Either(_, object), Kind::Map(entries)) => {
                self.object(node.at, entries, object);
            }
            _ => self.unfit(node, takes),
        }
    }

    fn items(&mut self, items: &mut [Node], takes: &Takes) {
        for (place, item) in items.iter_mut().enumerate() {
            self.inside(&place.to_string(), |check| check.value(item, takes));
        }
    }

    fn object(&mut self, at: Place, entries: &mut Vec<Entry>, object: &Object) {
        // A key with nothing after it says nothing, unless it has to say something.
        entries.retain(|entry| entry.value.kind != Kind::Null || object.key(&entry.key).is_none_or(|key| key.required));
        let mut misspelt = Vec::new();
        for entry in entries.iter_mut() {
            match object.key(&entry.key) {
                Some(key) => self.inside(&entry.key, |check| check.value(&mut entry.value, &key.takes)),
                None => misspelt.extend(self.unknown_key(entry, object)),
            }
        }
        for key in object.keys.iter().filter(|key| key.required) {
            // One mistake, one problem: a misspelt key is not missing too.
            if !misspelt.contains(&key.name) && !entries.iter().any(|entry| entry.key == key.name) {
                self.missing(at, key, object);
            }
        }
    }

    fn inside(&mut self, part: &str, look: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        push_part(&mut self.path, part);
        look(self);
        self.path.truncate(length);
    }

    /// The key that was probably meant.
    fn unknown_key(&mut self, entry: &Entry, object: &Object) -> Option<&'static str> {
        let mut path = self.path.clone();
        push_part(&mut path, &entry.key);
        let known = || object.keys.iter().map(|key| key.name);
        let mut near = None;
        self.problems.add(
            entry.at,
            &path,
            || Some(say::one_of(known())),
            || {
                near = meant(&entry.key, known());
                let (es, en) = did_you_mean(near);
                let key = quoted(&entry.key);
                Said {
                    es: format!("{} no tiene la clave {key}{es}", object.say.es),
                    en: format!("{} has no key {key}{en}", object.say.en),
                }
            },
        );
        near
    }

    fn missing(&mut self, at: Place, key: &Key, object: &Object) {
        let expected = || Some(format!("{}: {}", key.name, say::expected(&key.takes)));
        self.problems.add(at, &self.path, expected, || Said {
            es: format!("{} necesita la clave `{}`", object.say.es, key.name),
            en: format!("{} needs the key `{}`", object.say.en, key.name),
        });
    }

    fn word(&mut self, at: Place, words: &[&'static str], word: &str) {
        self.problems.add(
            at,
            &self.path,
            || Some(say::one_of(words.iter().copied())),
            || {
                let (es, en) = did_you_mean(meant(word, words.iter().copied()));
                let (word, known) = (quoted(word), listed(words.iter().copied()));
                Said {
                    es: format!("{word} no es ninguno de {known}{es}"),
                    en: format!("{word} is not one of {known}{en}"),
                }
            },
        );
    }

    fn bad_id(&mut self, at: Place, text: &str, takes: &Takes) {
        self.problems.refuse(at, &self.path, || Some(say::expected(takes)), || Refusal::PlanBadId { id: clip(text) });
    }

    fn too_many(&mut self, at: Place, count: usize, limit: usize) {
        let what = self.path.rsplit('/').next().unwrap_or_default().to_owned();
        let expected = || Some(format!("at most {limit}"));
        self.problems.refuse(at, &self.path, expected, || Refusal::TemplateTooLarge { what, count, limit });
    }

    fn unfit(&mut self, node: &Node, place: &Takes) {
        self.problems.add(
            node.at,
            &self.path,
            || Some(say::expected(place)),
            || {
                let (takes, found) = (say::takes(place), say::found(&node.kind));
                let mut es = format!("se esperaba {}{}", takes.es, found.es);
                let mut en = format!("{} was expected{}", takes.en, found.en);
                if let Some(advice) = say::advice(place, &node.kind) {
                    es.push_str(&advice.es);
                    en.push_str(&advice.en);
                }
                Said { es, en }
            },
        );
    }
}

fn did_you_mean(word: Option<&str>) -> (String, String) {
    word.map(|word| (format!("; ¿quizá `{word}`?"), format!("; did you mean `{word}`?"))).unwrap_or_default()
}

/// Whether the short form of an object takes this kind of value at all.
fn same_kind(takes: &Takes, kind: &Kind) -> bool {
    matches!(
        (takes, kind),
        (Takes::Words | Takes::Slug | Takes::Path | Takes::Word(_), Kind::Text(_))
            | (Takes::Whole { .. } | Takes::Decimal { .. }, Kind::Number(_))
    )
}

fn is_slug(word: &str) -> bool {
    !word.is_empty()
        && word
            .bytes()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, b'-' | b'_'))
}

/// Whether a number is a decimal that goes through binary and comes out the same.
fn is_exact(text: &str) -> bool {
    let read = |text: &str| Decimal::from_str(text).or_else(|_| Decimal::from_scientific(text)).ok();
    let binary = text.parse::<f64>().ok().and_then(|number| read(&number.to_string()));
    match (read(text), binary, text.parse::<i64>()) {
        (Some(_), _, Ok(_)) => true,
        (Some(written), Some(binary), _) => written == binary,
        _ => false,
    }
}
