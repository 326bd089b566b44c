//! How the shape of a file is said as data: objects, their keys, and what each takes; reads and checks nothing.

mod plan;
mod steps;

pub(super) use plan::TEMPLATE;

/// Words in both languages that stand in the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) es: &'static str,
    pub(super) en: &'static str,
}

/// An object: a map with known keys.
#[derive(Debug)]
pub(super) struct Object {
    /// The name in the schema: `step_role`.
    pub(super) name: &'static str,
    /// With its article, for messages: «un paso», "a step".
    pub(super) say: Line,
    /// Written as a block over several lines however short it is.
    pub(super) block: bool,
    /// The key that may stand for the whole object when no other says anything: `offset: -5` for `offset: { days: -5 }`.
    pub(super) short: Option<&'static str>,
    pub(super) keys: &'static [Key],
}

/// A key of an object.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) takes: Takes,
    /// What it means when it is left out, and so is not written.
    pub(super) left_out: LeftOut,
    pub(super) doc: Line,
}

/// What a key means when it is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum LeftOut {
    /// Nothing is said: no value means that.
    Nothing,
    /// Nothing in it: an empty list, map or text.
    Empty,
    /// `false`.
    False,
    /// A number nought, or a list of them.
    Zero,
    /// This word.
    Word(&'static str),
}

/// What may stand in a place.
#[derive(Debug)]
pub(super) enum Takes {
    /// Words in one language, or a name that is no id.
    Words,
    /// An id: small letters, digits, hyphens.
    Slug,
    /// Slugs with `/` between them: the id of a step.
    Path,
    /// A whole number. `gated`: the gate of the template refuses what is out of the range, in words of its own.
    Whole { least: i64, most: i64, gated: bool },
    /// A number, refused by the gate when it is out of the range.
    Decimal { least: i64, most: i64 },
    /// `true` or `false`.
    Flag,
    /// One of these words.
    Word(&'static [&'static str]),
    /// An expression over the answers; `true`, `false` and a number are expressions too.
    Expression,
    /// An answer: a flag, a number, words, a day or a list of words.
    Answer,
    /// A list of so many.
    List { of: &'static Takes, least: usize, most: usize },
    /// A map with free keys.
    Map(&'static Takes),
    /// An object.
    Object(&'static Object),
    /// The short form of an object, or the object.
    Either(&'static Takes, &'static Object),
}

impl Key {
    const fn required(name: &'static str, takes: Takes, es: &'static str, en: &'static str) -> Self {
        Self { name, required: true, takes, left_out: LeftOut::Nothing, doc: Line { es, en } }
    }

    const fn optional(name: &'static str, takes: Takes, es: &'static str, en: &'static str) -> Self {
        Self { name, required: false, takes, left_out: LeftOut::Nothing, doc: Line { es, en } }
    }

    /// What it means when it is left out.
    const fn or(self, left_out: LeftOut) -> Self {
        Self { left_out, ..self }
    }
}

impl Object {
    const fn new(name: &'static str, es: &'static str, en: &'static str, keys: &'static [Key]) -> Self {
        Self { name, say: Line { es, en }, block: false, short: None, keys }
    }

    const fn in_block(self) -> Self {
        Self { block: true, ..self }
    }

    const fn short(self, key: &'static str) -> Self {
        Self { short: Some(key), ..self }
    }

    /// The key of a name.
    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

/// A list of any length.
const fn many(of: &'static Takes) -> Takes {
    Takes::List { of, least: 0, most: MANY }
}

/// More than any list of a template may have.
const MANY: usize = 10_000;

/// The same words in both languages.
static TEXT: Object = Object::new(
    "text",
    "un texto en los dos idiomas",
    "a text in both languages",
    &[
        Key::required("es", Takes::Words, "En español.", "In Spanish."),
        Key::required("en", Takes::Words, "En inglés.", "In English."),
    ],
);

/// What a text takes.
const SAID: Takes = Takes::Object(&TEXT);
