//! English: the base form of a verb, and "she wants" as "you want".

use crate::language::Language;
use crate::language::cues;
use crate::language::token::fold;

/// In front of an object: what stands before it is a verb.
const OBJECTS: &[&str] = &[
    "a", "all", "an", "any", "at", "both", "each", "eight", "eleven", "enough", "every", "everyone", "fewer",
    "fifteen", "fifty", "five", "forty", "four", "her", "him", "his", "hundred", "it", "its", "less", "me", "more",
    "my", "new", "nine", "one", "our", "out", "seven", "several", "six", "some", "ten", "that", "the", "their", "them",
    "these", "thirty", "this", "those", "three", "to", "twelve", "twenty", "two", "up", "us", "your",
];

/// Verbs that the cues of notes do not list.
const MORE: &[&str] = &[
    "accept", "achieve", "adapt", "adjust", "agree", "allow", "announce", "appoint", "arrive", "assess", "attract",
    "avoid", "backfill", "backup", "be", "beat", "become", "begin", "benchmark", "bleach", "break", "bulk", "canvass",
    "caption", "catch", "celebrate", "charge", "circulate", "claim", "coach", "come", "commission", "consult",
    "contribute", "crop", "cross", "declutter", "decrease", "define", "deposit", "dig", "diversify", "do", "dogfood",
    "eat", "eliminate", "embed", "end", "engage", "enrol", "enroll", "ensure", "enter", "escalate", "establish",
    "exceed", "exchange", "exercise", "express", "face", "feed", "fetch", "finalise", "finalize", "fold", "gain",
    "generate", "glue", "go", "haggle", "haul", "haunt", "have", "help", "hold", "iron", "jog", "join", "land",
    "leave", "liaise", "lodge", "lose", "love", "manage", "market", "match", "maximise", "maximize", "mow", "nail",
    "name", "need", "net", "nudge", "obtain", "onboard", "outgrow", "overhaul", "own", "paint", "pare", "pass",
    "patch", "perform", "place", "play", "polish", "pop", "present", "price", "prioritise", "prioritize", "prune",
    "pursue", "qualify", "quit", "quote", "raffle", "rank", "re-do", "re-shoot", "reassign", "rebook", "rebuild",
    "recalibrate", "receive", "reclaim", "reconcile", "recount", "recover", "recruit", "redo", "redraft", "refactor",
    "refine", "refresh", "refund", "relabel", "remove", "renegotiate", "renew", "reopen", "repaint", "repair",
    "replace", "replant", "report", "repost", "reprint", "reschedule", "resend", "reshoot", "resolve", "restock",
    "restore", "retain", "retake", "retest", "retire", "retouch", "return", "revamp", "revise", "revisit", "rewrite",
    "rotate", "save", "say", "scan", "score", "secure", "see", "seek", "serve", "service", "settle", "sew",
    "shortlist", "show", "sign", "sleep", "smash", "solicit", "source", "spec", "spend", "sponsor", "stabilise",
    "stabilize", "standardise", "standardize", "stay", "step", "storyboard", "strengthen", "study", "sunset",
    "support", "surpass", "swim", "talk", "think", "tidy", "touch", "trade", "transcribe", "translate", "travel",
    "treat", "trim", "try", "tweak", "unsubscribe", "vet", "walk", "wash", "weed", "whitelist", "win", "withdraw",
    "work", "wrap",
];

/// Nouns as often as verbs: verbs only in front of an object.
const NOUNS: &[&str] = &[
    "audit", "book", "brief", "call", "chase", "demo", "deposit", "design", "document", "draft", "email", "end",
    "estimate", "face", "file", "fold", "forecast", "form", "invoice", "iron", "label", "land", "launch", "lead",
    "link", "list", "log", "map", "market", "message", "mock", "name", "order", "page", "paint", "park", "patch",
    "phone", "photograph", "pitch", "place", "plan", "play", "poll", "pop", "post", "practice", "price", "print",
    "process", "quiz", "quote", "rank", "record", "refund", "release", "rent", "report", "request", "research",
    "return", "review", "ring", "roll", "route", "sample", "scan", "schedule", "score", "share", "shoot", "shop",
    "show", "sign", "sketch", "slot", "sponsor", "stage", "stand", "stock", "study", "sunset", "support", "survey",
    "swap", "tag", "target", "test", "text", "tour", "trade", "train", "transfer", "travel", "trial", "type", "update",
    "walk", "wash", "work", "wrap",
];

/// Nouns as often, which are verbs in front of a bare plural too: "review contracts", not "test runs".
const CALLED: &[&str] = &[
    "book", "call", "chase", "design", "draft", "email", "file", "label", "list", "log", "order", "phone", "post",
    "print", "record", "review", "ring", "schedule", "share", "sign", "text", "update",
];

/// Behind a verb: "ring round", "follow up".
const PARTICLES: &[&str] = &["around", "back", "down", "in", "off", "out", "over", "round", "through", "up"];

fn known(word: &str) -> bool {
    let cues = cues::of(Language::English);
    cues.verbs.contains(word) || cues.outcomes.contains(word) || MORE.contains(&word)
}

/// Whether a word is a common one, which has a capital only where it begins a line.
pub(super) fn common(word: &str) -> bool {
    let word = fold(word);
    NOUNS.contains(&word.as_str()) || known(&word) || base_of(&word).is_some_and(|base| known(&base))
}

/// The base form of the verb that stands in front of `next`.
pub(super) fn base(first: &str, second: &str) -> Option<String> {
    let next = fold(second);
    let next = next.as_str();
    // "Chase British Council"
    let named = second.starts_with(char::is_uppercase) && second.chars().any(char::is_lowercase);
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
    if next == "of" && word != "get" && word != "dispose" {
        return None;
    }
    let plural = next.len() > 3 && next.ends_with('s') && !next.ends_with("ss");
    let called = CALLED.contains(&word.as_str());
    let acts = |word: &str| !NOUNS.contains(&word) || (called && (plural || PARTICLES.contains(&next) || named));
    // "trial to paid"
    if known(&word) && ((object && next != "to") || acts(&word)) {
        return Some(word);
    }
    let base = base_of(&word).filter(|base| *base != word && known(base))?;
    // "landing page", "planning statement"
    (object || (word.ends_with("ing") && named)).then_some(base)
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
