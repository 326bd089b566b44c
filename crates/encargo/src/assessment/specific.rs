//! Specific: would two people who read it agree on what is to be reached? (Doran, 1981)

use super::{Case, Rule, finding};
use crate::finding::{Finding, Severity};
use crate::goal::Part;
use crate::language::token::{Kind, Tokens};
use crate::language::{Text, vague};

pub(super) const RULES: &[Rule] = &[vague_words, no_object, several];

fn outcome<'a>(case: &'a Case<'_>) -> Tokens<'a> {
    Tokens::of(&case.goal.outcome)
}

/// A number that counts something delimits what is wanted.
fn is_delimited(case: &Case<'_>) -> bool {
    case.goal.measure.as_ref().is_some_and(|measure| {
        (measure.target.is_some() && measure.metric.is_some())
            || (measure.baseline.is_some() && measure.target.is_some())
    })
}

/// «mejorar la presencia», "more visibility": nobody can tell what is to be reached.
fn vague_words(case: &Case<'_>) -> Option<Finding> {
    let tokens = outcome(case);
    let verb = (0..tokens.len().min(4)).any(|at| vague::VERBS.binary_search(&tokens.word(at)).is_ok());
    let nouns = (0..tokens.len()).filter(|at| vague::NOUNS.binary_search(&tokens.word(*at)).is_ok()).count();
    let content = content(&tokens);
    // «las ventas de tours privados»: the noun says which
    let delimited = (0..tokens.len()).any(|at| {
        vague::NOUNS.binary_search(&tokens.word(at)).is_ok()
            && matches!(tokens.word(at + 1), "de" | "del" | "of" | "from" | "for")
            && tokens.kind(at + 2) == Some(Kind::Word)
    });
    let phrase = (0..tokens.len()).any(|at| tokens.any_phrase(at, vague::PHRASES).is_some());
    let empty = verb && (content <= 1 || (nouns > 0 && !delimited && content <= 3 + nouns));
    if is_delimited(case) || !(empty || phrase) {
        return None;
    }
    Some(finding(
        case,
        "specific.vague",
        Severity::Error,
        Part::Outcome,
        Text::new("Dos personas entenderían cosas distintas.", "Two people would understand two different things."),
        Text::new("Di qué, en qué canal o producto y cuánto.", "Say what, in which channel or product, and how much."),
    ))
}

/// «crecer», "grow": a verb without an object.
fn no_object(case: &Case<'_>) -> Option<Finding> {
    let tokens = outcome(case);
    (content(&tokens) < 2 && !is_delimited(case)).then(|| {
        finding(
            case,
            "specific.no_object",
            Severity::Error,
            Part::Outcome,
            Text::new("No se dice sobre qué.", "It does not say what it acts on."),
            Text::new("Nombra el producto, el canal o el resultado.", "Name the product, the channel or the result."),
        )
    })
}

/// Two wishes in one: «abrir la tienda y vender 30 cursos».
fn several(case: &Case<'_>) -> Option<Finding> {
    let tokens = outcome(case);
    let joined = (1..tokens.len()).any(|at| {
        matches!(tokens.word(at), "y" | "and" | "e")
            && vague::ACTIONS.binary_search(&tokens.word(at + 1)).is_ok()
            && at > 1
    });
    joined.then(|| {
        finding(
            case,
            "specific.several",
            Severity::Suggestion,
            Part::Outcome,
            Text::new("Hay más de un objetivo en la frase.", "There is more than one goal in the sentence."),
            Text::new(
                "Sepáralos: cada uno con su medida y su fecha.",
                "Split them, each with its measure and its date.",
            ),
        )
    })
}

/// Words that are more than joints.
fn content(tokens: &Tokens<'_>) -> usize {
    (0..tokens.len()).filter(|at| tokens.kind(*at) == Some(Kind::Word) && tokens.raw(*at).chars().count() > 3).count()
}
