//! English: the base form of a verb, and "she wants" as "you want".

use crate::language::Language;
use crate::language::cues;
use crate::language::token::fold;

/// In front of an object: what stands before it is a verb.
const OBJECTS: &[&str] = &[
    "a", "all", "an", "at", "both", "each", "every", "everyone", "her", "him", "his", "it", "its", "more", "my", "new",
    "our", "out", "that", "the", "their", "them", "these", "this", "those", "to", "two", "up", "us", "your",
];

/// Verbs that the cues of notes do not list.
const MORE: &[&str] = &[
    "accept", "achieve", "adapt", "adjust", "agree", "allow", "announce", "appoint", "arrive", "attract", "avoid",
    "be", "beat", "become", "begin", "break", "bulk", "catch", "celebrate", "charge", "circulate", "claim", "coach",
    "come", "commission", "consult", "contribute", "cross", "decrease", "define", "demo", "deposit", "diversify", "do",
    "eat", "eliminate", "end", "engage", "ensure", "enter", "escalate", "establish", "exceed", "exchange", "exercise",
    "express", "face", "feed", "finalise", "finalize", "gain", "generate", "go", "have", "help", "hold", "jog", "join",
    "land", "lead", "leave", "lose", "love", "manage", "market", "match", "maximise", "maximize", "nail", "name",
    "need", "net", "obtain", "outgrow", "overhaul", "own", "pass", "perform", "place", "play", "pop", "present",
    "price", "prioritise", "prioritize", "pursue", "qualify", "quit", "quote", "re-do", "rank", "rebuild", "receive",
    "recover", "reopen", "report", "resend", "resolve", "retain", "retire", "save", "say", "score", "secure", "see",
    "seek", "serve", "service", "settle", "show", "sign", "sleep", "smash", "source", "spend", "stabilise",
    "stabilize", "standardise", "standardize", "stay", "step", "storyboard", "strengthen", "study", "support",
    "surpass", "swim", "talk", "think", "touch", "trade", "travel", "treat", "try", "walk", "win", "withdraw", "work",
];

/// Nouns as often as verbs: verbs only in front of an object.
const NOUNS: &[&str] = &[
    "book", "call", "chase", "demo", "design", "document", "draft", "email", "end", "face", "file", "form", "forecast",
    "label", "land", "launch", "link", "list", "log", "map", "market", "message", "mock", "name", "order", "park",
    "phone", "photograph", "pitch", "place", "plan", "play", "post", "price", "print", "process", "quote", "record",
    "release", "rent", "report", "request", "research", "review", "ring", "roll", "schedule", "score", "share", "show",
    "sign", "sketch", "stand", "stock", "study", "support", "survey", "swap", "test", "text", "trade", "train",
    "transfer", "travel", "trial", "type", "update", "walk", "work",
];

fn known(word: &str) -> bool {
    let cues = cues::of(Language::English);
    cues.verbs.contains(word) || cues.outcomes.contains(word) || MORE.contains(&word)
}

/// The base form of the verb that stands in front of `next`.
pub(super) fn base(first: &str, next: &str) -> Option<String> {
    let word = fold(first);
    // a name of letters, a figure, a mark: "AI", "4-email"
    if first.chars().filter(|c| c.is_uppercase()).count() > 1 && !known(&word) || !word.starts_with(char::is_alphabetic)
    {
        return None;
    }
    let object = OBJECTS.contains(&next) || next.starts_with(|c: char| c.is_ascii_digit() || "$€£".contains(c));
    if matches!(word.as_str(), "do" | "don't" | "dont" | "never" | "not") {
        return (word == "do" || object).then_some(word);
    }
    // "open rate", "launch week", "call sheet"
    if matches!(
        next,
        "rate"
            | "rates"
            | "house"
            | "list"
            | "lives"
            | "week"
            | "day"
            | "days"
            | "date"
            | "count"
            | "sheet"
            | "take"
            | "checklist"
            | "brief"
    ) {
        return None;
    }
    if known(&word) && (object || !NOUNS.contains(&word.as_str()) || !noun_behind(next)) {
        return Some(word);
    }
    let base = base_of(&word).filter(|base| *base != word && known(base))?;
    (object || word.ends_with("ing")).then_some(base)
}

/// Whether the word behind makes a noun of the one in front: "call sheet", "order of", nothing at all.
fn noun_behind(next: &str) -> bool {
    next.is_empty()
        || matches!(
            next,
            "and"
                | "by"
                | "for"
                | "from"
                | "in"
                | "is"
                | "of"
                | "on"
                | "sign"
                | "call"
                | "done"
                | "sent"
                | "with"
                | "·"
                | "-"
                | "–"
                | "|"
                | ":"
        )
}

/// The base of "wants", "goes", "carries", "sending", "chasing", "running".
pub(crate) fn base_of(word: &str) -> Option<String> {
    if let Some(stem) = word.strip_suffix("ing").filter(|stem| stem.len() > 1) {
        let doubled = stem.as_bytes().last() == stem.as_bytes().get(stem.len().wrapping_sub(2));
        let single = stem.get(..stem.len() - 1).filter(|_| doubled && stem.is_ascii());
        return [Some(stem.to_owned()), Some(format!("{stem}e")), single.map(str::to_owned)]
            .into_iter()
            .flatten()
            .find(|base| known(base));
    }
    let irregular = match word {
        "has" => Some("have"),
        "is" => Some("are"),
        "was" => Some("were"),
        "does" => Some("do"),
        "goes" => Some("go"),
        "doesn't" => Some("don't"),
        "isn't" => Some("aren't"),
        "hasn't" => Some("haven't"),
        "wasn't" => Some("weren't"),
        _ => None,
    };
    if let Some(base) = irregular {
        return Some(base.to_owned());
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    let hissing = ["shes", "ches", "xes", "sses", "zes"].iter().any(|end| word.ends_with(end));
    if hissing {
        return word.strip_suffix("es").map(str::to_owned);
    }
    word.strip_suffix('s').filter(|stem| !stem.ends_with('s') && stem.len() > 1).map(str::to_owned)
}

/// The verb of "she …", "I …" behind "you".
pub(crate) fn second_of(word: &str) -> String {
    match word {
        "am" => "are".to_owned(),
        // an adverb, an auxiliary
        "always" | "was" if word == "always" => word.to_owned(),
        _ => base_of(word).unwrap_or_else(|| word.to_owned()),
    }
}
