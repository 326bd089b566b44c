//! What the shape's places take and what was found there, in words; decides nothing.

use super::node::Kind;
use super::problems::{Said, quoted};
use super::shape::Takes;

/// What a place takes, in words.
pub(super) struct Asked {
    pub(super) said: Said,
    /// Whether words would do: then a number or a flag only lacks quotation marks.
    pub(super) of_words: bool,
}

fn said(es: impl Into<String>, en: impl Into<String>) -> Said {
    Said { es: es.into(), en: en.into() }
}

/// What a place takes, for a sentence.
pub(super) fn takes(takes: &Takes) -> Asked {
    let of_words = matches!(takes, Takes::Words | Takes::Slug | Takes::Path | Takes::Word(_));
    let said = match takes {
        Takes::Words => said("un texto", "text"),
        Takes::Slug => said("un identificador", "an id"),
        Takes::Path => said("el identificador de un paso", "the id of a step"),
        Takes::Whole { least, most, .. } => {
            said(format!("un número entero de {least} a {most}"), format!("a whole number from {least} to {most}"))
        }
        Takes::Decimal { least, most } => {
            said(format!("un número de {least} a {most}"), format!("a number from {least} to {most}"))
        }
        Takes::Flag => said("`true` o `false`", "`true` or `false`"),
        Takes::Word(words) => {
            let words = super::problems::listed(words.iter().copied());
            said(format!("una palabra de {words}"), format!("a word of {words}"))
        }
        Takes::Expression => said("una expresión", "an expression"),
        Takes::Answer => said(
            "una respuesta (`true`, un número, un texto, una fecha o una lista de textos)",
            "an answer (`true`, a number, text, a date or a list of texts)",
        ),
        Takes::List { least, most, .. } if least == most => {
            said(format!("una lista de {least}"), format!("a list of {least}"))
        }
        Takes::List { .. } => said("una lista", "a list"),
        Takes::Map(_) => said("un mapa", "a map"),
        Takes::Object(object) => said(object.say.es, object.say.en),
        Takes::Either(short, object) => {
            let short = self::takes(short).said;
            said(format!("{} o {}", short.es, object.say.es), format!("{} or {}", short.en, object.say.en))
        }
    };
    Asked { said, of_words }
}

/// What was found, for a sentence.
pub(super) fn found(kind: &Kind) -> Said {
    match kind {
        Kind::Null => said("nada", "nothing"),
        Kind::Flag(flag) => said(format!("`{flag}`"), format!("`{flag}`")),
        Kind::Number(text) => said(format!("el número {}", quoted(text)), format!("the number {}", quoted(text))),
        Kind::Text(text) => said(format!("el texto {}", quoted(text)), format!("the text {}", quoted(text))),
        Kind::List(items) => {
            let count = items.len();
            said(format!("una lista de {count}"), format!("a list of {count}"))
        }
        Kind::Map(_) => said("un mapa", "a map"),
    }
}

/// What was expected, in short, as it is written: `one of: once, each`, `{ es, en }`.
pub(super) fn expected(takes: &Takes) -> String {
    match takes {
        Takes::Words => "text".into(),
        Takes::Slug => "an id of small letters, digits and hyphens".into(),
        Takes::Path => "ids of small letters, digits and hyphens, with `/` between them".into(),
        Takes::Whole { least, most, .. } => format!("a whole number from {least} to {most}"),
        Takes::Decimal { least, most } => format!("a number from {least} to {most}"),
        Takes::Flag => one_of(["true", "false"]),
        Takes::Word(words) => one_of(words.iter().copied()),
        Takes::Expression => "an expression".into(),
        Takes::Answer => "true, false, a number, text, a date or a list of texts".into(),
        Takes::List { of, least, most } if least == most => format!("[{}]", vec![brief(of); *least].join(", ")),
        Takes::List { of, .. } => format!("[{}, …]", brief(of)),
        Takes::Map(of) => format!("{{ key: {}, … }}", brief(of)),
        Takes::Object(object) => {
            let keys =
                object.keys.iter().map(|key| if key.required { key.name.to_owned() } else { format!("{}?", key.name) });
            format!("{{ {} }}", keys.collect::<Vec<_>>().join(", "))
        }
        Takes::Either(short, object) => format!("{} or {}", expected(short), expected(&Takes::Object(object))),
    }
}

/// The same in a word or two, for the inside of a list.
fn brief(takes: &Takes) -> String {
    match takes {
        Takes::Words => "text".into(),
        Takes::Slug | Takes::Path => "id".into(),
        Takes::Whole { .. } => "whole number".into(),
        Takes::Decimal { .. } => "number".into(),
        Takes::Object(object) => object.say.en.into(),
        Takes::Either(short, object) => format!("{} or {}", brief(short), object.say.en),
        other => expected(other),
    }
}

/// The words of a closed set.
pub(super) fn one_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    format!("one of: {}", words.into_iter().collect::<Vec<_>>().join(", "))
}
