//! How a sentence opens, and who is responsible: «Tu objetivo es…», «Marta se encarga de…», "You want to…".

use super::Voice;
use crate::goal::{Goal, GoalKind};
use crate::language::token::fold;
use crate::language::verbs::infinitive;
use crate::language::{Language, cues};

/// How a sentence opens: the language, the voice, the kind of goal, who is responsible (nothing when the opening does not
/// say), whether a verb stands behind it, and the words.
pub(in crate::goal) type Opening = (Language, Voice, GoalKind, Option<&'static str>, bool, &'static str);

use GoalKind::{Business as Aim, Delegation as Work};
use Language::{English as En, Spanish as Es};

const CLIENT: Option<&str> = Some("client");
const ASSISTANT: Option<&str> = Some("assistant");

/// The openings that are always the same words; those of a name are made.
pub(in crate::goal) const OPENINGS: &[Opening] = &[
    (Es, Voice::Tu, Aim, None, true, "tu objetivo es "),
    (Es, Voice::Vos, Aim, None, true, "tu objetivo es "),
    (Es, Voice::Usted, Aim, None, true, "su objetivo es "),
    (Es, Voice::Third, Aim, None, true, "quiere "),
    (Es, Voice::Tu, Aim, None, false, "tu objetivo: "),
    (Es, Voice::Vos, Aim, None, false, "tu objetivo: "),
    (Es, Voice::Usted, Aim, None, false, "su objetivo: "),
    (Es, Voice::Third, Aim, None, false, "objetivo: "),
    (En, Voice::Tu, Aim, None, true, "you want to "),
    (En, Voice::Third, Aim, None, true, "the client wants to "),
    (En, Voice::Tu, Aim, None, false, "your goal: "),
    (En, Voice::Third, Aim, None, false, "the client's goal: "),
    (Es, Voice::Tu, Work, CLIENT, true, "te toca "),
    (Es, Voice::Vos, Work, CLIENT, true, "te toca "),
    (Es, Voice::Usted, Work, CLIENT, true, "le toca a usted "),
    (Es, Voice::Tu, Work, ASSISTANT, true, "tu asistente se encarga de "),
    (Es, Voice::Vos, Work, ASSISTANT, true, "tu asistente se encarga de "),
    (Es, Voice::Usted, Work, ASSISTANT, true, "su asistente se encarga de "),
    (Es, Voice::Tu, Work, None, true, "hay que "),
    (Es, Voice::Tu, Work, None, false, "pendiente: "),
    (Es, Voice::Third, Work, None, true, "hay que "),
    (Es, Voice::Third, Work, None, false, "pendiente: "),
    (En, Voice::Third, Work, None, true, "the plan is to "),
    (En, Voice::Third, Work, None, false, "to do: "),
    (En, Voice::Tu, Work, CLIENT, true, "you will "),
    (En, Voice::Third, Work, CLIENT, true, "the client will "),
    (En, Voice::Tu, Work, ASSISTANT, true, "your assistant will "),
    (En, Voice::Third, Work, ASSISTANT, true, "the assistant will "),
    (En, Voice::Tu, Work, None, true, "the plan is to "),
    (En, Voice::Tu, Work, None, false, "to do: "),
];

/// Behind a name that takes the work on.
pub(in crate::goal) const TAKES_ON: [(Language, bool, &str); 3] =
    [(Es, false, " se encarga de "), (Es, true, " se encargan de "), (En, false, " will ")];

/// The opening of a goal in a voice, and whether it names who is responsible.
pub(super) fn opening(goal: &Goal, said: &str, voice: Voice) -> (String, bool) {
    if voice == Voice::Impersonal {
        return (String::new(), false);
    }
    // what nobody has taken on and reads like a wish is one: «lanzar su curso»
    let work = goal.kind == GoalKind::Delegation && (goal.owner.is_some() || !wishes(said, goal.language));
    let clause = goal.language == Es && said.starts_with("que ");
    let verb = clause || infinitive(said, goal.language).is_some() || (said.is_empty() && goal.measure.is_some());
    let owner = goal.owner.as_deref().filter(|_| work && verb);
    let owner = owner.map(|owner| if is_author(owner) { "assistant" } else { owner });
    // «que los recetarios sean maquetados por Fiorella» names her once more
    let apart = |name: &str| !(said.starts_with("lograr que ") && said.contains(name));
    if let Some(name) = owner.filter(|name| !matches!(*name, "client" | "assistant") && is_name(name) && apart(name)) {
        let many = [" y ", " e ", " and ", ", ", " & ", " + "].iter().any(|joint| name.contains(joint));
        let takes = TAKES_ON.iter().find(|row| row.0 == goal.language && (row.1 == many || goal.language == En));
        return (format!("{}{}", written(name), takes.map_or("", |row| row.2)), true);
    }
    let known = owner.filter(|owner| matches!(*owner, "client" | "assistant"));
    let kind = if work { Work } else { Aim };
    let fits = |known: Option<&str>| {
        OPENINGS.iter().find(|row| {
            let voices = row.1 == voice
                || (row.0 == En && row.1 == Voice::Tu && voice != Voice::Third)
                || (row.2 == Work && row.3.is_none() && row.1 == Voice::Tu);
            row.0 == goal.language && voices && row.2 == kind && row.3 == known && row.4 == verb
        })
    };
    let found = fits(known).or_else(|| fits(None));
    found.map_or((String::new(), false), |row| (row.5.to_owned(), row.3.is_some()))
}

/// Whether an owner is whoever wrote the note.
fn is_author(owner: &str) -> bool {
    matches!(fold(owner).as_str(), "yo" | "me" | "i" | "mi" | "myself")
}

/// Whether words begin with the verb of an outcome.
fn wishes(said: &str, language: Language) -> bool {
    const MORE: &[&str] = &[
        "abrir", "become", "convertir", "contestar", "dedicar", "depender", "earn", "go", "have", "lanzar", "launch",
        "make", "mantener", "montar", "open", "own", "publicar", "quit", "run", "save", "ser", "start", "stop",
    ];
    let first = fold(said.split(' ').next().unwrap_or_default());
    cues::of(language).outcomes.contains(&first) || MORE.contains(&first.as_str())
}

/// Whether an owner can stand in front of a verb: a name or two, no phrase and no mark.
fn is_name(owner: &str) -> bool {
    owner.split(' ').count() <= 5 && owner.chars().all(|c| c.is_alphanumeric() || " ,.&+'’-@".contains(c))
}

/// A name as people write it: «MÓNICA» is shouted, "JB" is not.
fn written(name: &str) -> String {
    let word = |word: &str| {
        let loud = word.chars().count() > 3 && word.chars().all(char::is_uppercase);
        let mut letters = word.chars();
        match letters.next().filter(|_| loud) {
            Some(first) => format!("{first}{}", letters.as_str().to_lowercase()),
            None => word.to_owned(),
        }
    };
    name.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Who is responsible, in brackets at the end.
pub(super) fn owner(goal: &Goal, language: Language, voice: Voice) -> Option<String> {
    let owner = goal.owner.as_deref()?;
    let owner = if is_author(owner) { "assistant" } else { owner };
    let words = match (owner, language, voice) {
        ("client", Es, Voice::Tu | Voice::Vos) => "a tu cargo",
        ("client", Es, Voice::Usted) => "a su cargo",
        ("client", Es, _) => "responsable: cliente",
        ("client", En, Voice::Impersonal | Voice::Third) => "owner: the client",
        ("client", En, _) => "owner: you",
        ("assistant", Es, Voice::Tu | Voice::Vos) => "a cargo de tu asistente",
        ("assistant", Es, Voice::Usted) => "a cargo de su asistente",
        ("assistant", Es, _) => "responsable: asistente",
        ("assistant", En, Voice::Impersonal | Voice::Third) => "owner: the assistant",
        ("assistant", En, _) => "owner: your assistant",
        (name, Es, _) => {
            let name = written(name);
            let of = name.strip_prefix("el ").map(|rest| format!("a cargo del {rest}"));
            return Some(of.unwrap_or_else(|| format!("a cargo de {name}")));
        }
        (name, En, _) => return Some(format!("owner: {}", written(name))),
    };
    Some(words.to_owned())
}

/// In front of the client's words in the reader's language.
pub(super) fn quoting(kind: GoalKind, language: Language, voice: Voice) -> &'static str {
    match (kind == GoalKind::Delegation, language, voice) {
        (_, Es, Voice::Impersonal | Voice::Third) => "en palabras del cliente: ",
        (_, En, Voice::Impersonal | Voice::Third) => "in the client's words: ",
        (true, Es, _) => "pendiente, en palabras del cliente: ",
        (true, En, _) => "to do, in your own words: ",
        (false, Es, Voice::Tu | Voice::Vos) => "tu objetivo, en tus palabras: ",
        (false, Es, Voice::Usted) => "su objetivo, en sus palabras: ",
        (false, En, _) => "your goal, in your own words: ",
    }
}
