//! Verbs in the form that a sentence needs: the infinitive of a form that a note uses, the persons of the present. Data
//! and the grammar of each language; knows no goals.

mod english;
mod spanish;

use super::Language;
use super::token::fold;

pub(crate) use english::second_of;
pub(crate) use spanish::{Person, SAID};

/// The verb that some words begin with, in the form that stands behind «quiere», "wants to", and the words behind it;
/// nothing when they begin with no verb.
///
/// «mandale el presupuesto» is «mandarle el presupuesto», «te armo la grilla» «armarte la grilla», "sends the proofs" "send
/// the proofs".
pub(crate) fn infinitive(words: &str, language: Language) -> Option<String> {
    let mut list = words.split(' ');
    let first = list.next().unwrap_or_default();
    let rest: Vec<&str> = list.collect();
    let next = rest.first().map(|word| fold(word)).unwrap_or_default();
    let (verb, rest) = match language {
        Language::Spanish => spanish::infinitive(first, &next, &rest)?,
        Language::English => (english::base(first, &next)?, rest.as_slice()),
    };
    Some(if rest.is_empty() { verb } else { format!("{verb} {}", rest.join(" ")) })
}
