//! How people answer when they are asked: not knowing, yes, no, who. Data, folded and sorted.

use super::Language;

/// Not knowing, alone or with words around it.
pub(crate) const UNKNOWN: &[&str] = &[
    "?", "a saber", "can't say", "dont know", "don't know", "dunno", "hard to say", "have no idea", "i couldn't say",
    "idk", "n/a", "ni idea", "no clue", "no estoy segura", "no estoy seguro", "no idea", "no lo se", "no lo sabe",
    "no lo tengo claro", "no sabe", "no sabemos", "no sabria decir", "no se", "no tengo idea", "no tengo ni idea",
    "not sure", "ns", "ns/nc", "quien sabe", "unknown", "who knows",
];

/// Words that may stand around not knowing: «la verdad, no sé».
pub(crate) const FILLERS: &[&str] = &[
    "ahora", "am", "aun", "che", "creo", "eh", "eso", "exactly", "for", "honestly", "i", "i'm", "jaja", "la", "me",
    "mismo", "now", "pues", "que", "really", "right", "sorry", "that", "the", "to", "todavia", "uf", "verdad", "we",
    "well", "yet", "yo",
];

/// Yes.
pub(crate) const YES: &[&str] = &[
    "claro", "correcto", "dale", "of course", "ok", "okay", "right", "si", "sip", "sure", "true", "vale", "y", "yep",
    "yes",
];

/// No.
pub(crate) const NO: &[&str] =
    &["false", "n", "na", "nada", "negativo", "no", "nope", "not yet", "nunca", "para nada", "todavia no"];

/// Back to the question before: the whole reply.
pub(crate) const BACK: &[&str] = &[
    "anterior", "atras", "back", "go back", "la anterior", "me equivoque", "one back", "previous", "previous question",
    "regresa", "regresemos", "the previous one", "undo", "vamos a la anterior", "volvamos", "volvamos a la anterior",
    "volvamos atras", "volve", "volve a la anterior", "volver", "volver a la anterior", "volver atras", "vuelve",
    "vuelve a la anterior", "vuelve atras",
];

/// Not now: the whole reply.
pub(crate) const SKIP: &[&str] = &[
    "come back to it", "dejalo para despues", "despues", "later", "let's skip it", "luego", "mas tarde", "move on",
    "next", "next one", "next question", "omitir", "pasa", "pasala", "pasemos", "paso", "pass", "salta", "saltala",
    "saltar", "saltea", "salteala", "salteemos", "sigamos", "siguiente", "skip", "skip it", "skip that", "skip this",
    "skip this one",
];

/// What was understood is right: the whole reply, or its beginning up to a comma.
pub(crate) const CONFIRMED: &[&str] = &[
    "asi es", "confirmado", "confirmed", "confirmo", "correct", "correcto", "eso es", "eso mismo", "exactamente",
    "exactly", "exacto", "right", "tal cual", "that is right", "that's correct", "that's it", "that's right",
    "yes right",
];

/// The person who is asked, in the first person: the client.
pub(crate) fn client(language: Language) -> &'static [&'static str] {
    match language {
        Language::Spanish => &["el cliente", "la cliente", "la clienta", "yo", "yo misma", "yo mismo"],
        Language::English => &["i do", "i will", "me", "myself", "the client"],
    }
}

/// The person who asks, in the second: the assistant.
pub(crate) fn assistant(language: Language) -> &'static [&'static str] {
    match language {
        Language::Spanish => &["el asistente", "la asistente", "mi asistente", "tu", "usted", "vos"],
        Language::English => &["my assistant", "the assistant", "you"],
    }
}

/// Words that open a reason, so that none is put in front of it again.
pub(crate) const REASONS: &[&str] =
    &["asi", "bc ", "because", "cuz ", "in order", "para", "porq", "pq ", "since", "so ", "to ", "xq", "ya que"];

/// A reason without the joint that only says that it is one: «porque», "because".
pub(crate) fn bare_reason(words: &str) -> &str {
    let cut = |joint: &str| {
        let (head, rest) = words.split_at_checked(joint.len())?;
        (head.eq_ignore_ascii_case(joint) && !rest.trim().is_empty()).then_some(rest.trim_start())
    };
    ["porque ", "because "].into_iter().find_map(cut).unwrap_or(words)
}

/// Small words that a day leaves behind when it is taken out of a sentence.
pub(crate) const JOINTS: &[&str] =
    &["a", "al", "antes", "before", "by", "de", "del", "el", "en", "hasta", "in", "la", "on", "para", "the", "until"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_and_folded() {
        for list in [UNKNOWN, FILLERS, YES, NO, REASONS, JOINTS, BACK, SKIP, CONFIRMED] {
            assert!(list.iter().all(|words| crate::language::token::fold(words) == *words));
        }
        for list in [FILLERS, YES, NO, REASONS, JOINTS, BACK, SKIP, CONFIRMED] {
            assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
        }
    }
}
