//! What the shape's places take and what was found there, in words; decides nothing.

use super::node::Kind;
use super::problems::{Said, quoted};
use super::shape::Takes;
use encargo::error::clip;

fn said(es: impl Into<String>, en: impl Into<String>) -> Said {
    Said { es: es.into(), en: en.into() }
}

/// What a place takes, for a sentence.
pub(super) fn takes(takes: &Takes) -> Said {
    match takes {
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
            let short = self::takes(short);
            said(format!("{} o {}", short.es, object.say.es), format!("{} or {}", short.en, object.say.en))
        }
    }
}

/// What was found, as the end of a sentence.
pub(super) fn found(kind: &Kind) -> Said {
    match kind {
        Kind::Null => said(" y no hay nada", " and there is nothing"),
        Kind::Flag(flag) => said(format!(", no `{flag}`"), format!(", not `{flag}`")),
        Kind::Number(text) => {
            said(format!(", no el número {}", quoted(text)), format!(", not the number {}", quoted(text)))
        }
        Kind::Text(text) => said(format!(", no el texto {}", quoted(text)), format!(", not the text {}", quoted(text))),
        Kind::List(items) => {
            let count = items.len();
            said(format!(", no una lista de {count}"), format!(", not a list of {count}"))
        }
        Kind::Map(_) => said(", no un mapa", ", not a map"),
    }
}

/// What to do about the commonest mistakes: words that YAML takes for something else, numbers that cannot be kept.
pub(super) fn advice(takes: &Takes, kind: &Kind) -> Option<Said> {
    let of_words = matches!(takes, Takes::Words | Takes::Slug | Takes::Path | Takes::Word(_));
    let quotes = |text: &str| {
        let text = clip(text);
        said(format!("; entre comillas es texto: \"{text}\""), format!("; in quotation marks it is text: \"{text}\""))
    };
    match (takes, kind) {
        (_, Kind::Number(text)) if of_words => Some(quotes(text)),
        (_, Kind::Flag(flag)) if of_words => Some(quotes(&flag.to_string())),
        (Takes::Decimal { .. } | Takes::Answer, Kind::Number(_)) => Some(said(
            "; los números se escriben en cifras, como 0.5, hasta 15",
            "; numbers are written in digits, as 0.5, at most 15",
        )),
        _ => None,
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
