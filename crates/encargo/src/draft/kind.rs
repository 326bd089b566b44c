//! Tells what a clause is: something wanted, or something set aside and why.

use super::AsideReason;
use super::clause::{Clause, asked, hands_me, hands_over, imperative, infinitive};
use super::topics::{DONE, REJECTED, RELATION, SOMEDAY, VERB, WISH};
use crate::language::Language;
use crate::language::cues::Cues;
use crate::language::phrases::{Phrases, phrases};
use crate::language::token::{Kind, Tokens};
use crate::language::wordmap::Kinds;

/// What a clause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Wanted: its verb stands at `verb`; `led` when a lead-in stood in front.
    Wanted {
        /// The verb, or the first word when there is none.
        verb: usize,
    },
    /// Something that looks like a goal and is none.
    Aside(AsideReason),
    /// Neither.
    Plain,
}

/// Sorts one clause.
pub(super) fn sort(tokens: &Tokens<'_>, clause: Clause, kinds: Kinds, language: Language, cues: &Cues) -> Sort {
    let has = |list: Phrases| {
        (clause.at..clause.next).any(|at| tokens.any_phrase(at, list).is_some_and(|(_, next)| next <= clause.next))
    };
    // "Call with Dan", "Call notes, Friday": the title of the note
    let title = clause.at < 3 && tokens.word(clause.at) == "call";
    // "I'll do that tomorrow": what, was said before
    let that = matches!(tokens.word(clause.next.min(clause.at + 1)), "do")
        && matches!(tokens.word(clause.at + 2), "that" | "it" | "this");
    let short = clause.next - clause.at < 2
        || that
        || (title && matches!(tokens.word(clause.at + 1), "notes" | "with" | "w" | "-" | "–" | ":"));
    if let Some(reason) = clause.aside {
        return Sort::Aside(reason);
    }
    let request =
        || (clause.at..clause.next.min(clause.at + 3)).any(|at| tokens.any_phrase(at, cues.requests).is_some());
    if clause.question && !request() {
        return Sort::Aside(AsideReason::Question);
    }
    if short {
        return Sort::Plain;
    }
    let promise = promised(tokens, clause, cues);
    if kinds & SOMEDAY != 0 && promise.is_none() && has(cues.someday) {
        return Sort::Aside(AsideReason::Someday);
    }
    if let Some((cue, _)) = tokens.any_phrase(clause.at, cues.rejected) {
        // "no" and «sin» alone reject a thing, not a state: "no template yet" lacks one
        let state = matches!(cue, "no" | "not" | "sin") && has(phrases!["yet", "todavia", "aun"]);
        return if state { Sort::Plain } else { Sort::Aside(AsideReason::Rejected) };
    }
    // «no quieren hacer sorteos», "don't need a podcast": the denial of a wish
    let denied = matches!(tokens.word(clause.at), "no" | "not" | "never" | "nunca" | "tampoco")
        && tokens.any_phrase(clause.at + 1, cues.lead_ins).is_some_and(|(cue, _)| is_wish(cue));
    if denied {
        return Sort::Aside(AsideReason::Rejected);
    }
    let refuses = |at: usize| {
        tokens.any_phrase(at, cues.rejected).is_some_and(|(cue, _)| cue.contains("no quiere") || cue.contains("want"))
    };
    if kinds & REJECTED != 0 && (clause.at..clause.next.min(clause.at + 5)).any(refuses) {
        return Sort::Aside(AsideReason::Rejected);
    }
    if kinds & RELATION != 0
        && (clause.at..clause.next.min(clause.at + 4)).any(|at| cues.relations.has(tokens, at) && theirs(tokens, at))
    {
        return Sort::Aside(AsideReason::Other);
    }
    if let Some(verb) = promise {
        return Sort::Wanted { verb };
    }
    let (start, led) = after_lead_ins(tokens, clause, cues);
    // «le prepare una encuesta»: the pronoun belongs to what is wanted
    let start_verb =
        start + usize::from(matches!(tokens.word(start), "le" | "les" | "nos") && cues.verbs.has(tokens, start + 1));
    let verb = tokens.word(start_verb);
    let acts = match language {
        Language::Spanish => {
            infinitive(verb) || cues.verbs.contains(verb) || (clause.opens && imperative(tokens.raw(start_verb)))
        }
        Language::English => {
            let compound = tokens.word(start_verb + 1) == "-" && tokens.touch(start_verb); // "double-booked"
            // "email to all clients", "plan: two posts": a noun
            let noun = cues.often_nouns.contains(verb)
                && (tokens.kind(start_verb + 1) != Some(Kind::Word)
                    || matches!(
                        tokens.word(start_verb + 1),
                        "to" | "for" | "of" | "from" | "is" | "are" | "was" | "and" | "with"
                    ));
            !compound && (led || !noun) && (cues.verbs.contains(verb) || cues.outcomes.contains(verb))
        }
    };
    // what stands behind a comma may be done: "fix the form, nobody has been able to use it"
    let comma = (clause.at..clause.next).find(|at| matches!(tokens.word(*at), "," | ";" | "(")).unwrap_or(clause.next);
    let done = kinds & DONE != 0
        && (clause.at..clause.next).any(|at| {
            tokens
                .any_phrase(at, cues.done)
                .is_some_and(|(_, next)| next <= clause.next && (next <= comma || !(acts && clause.item)))
        });
    if !led && done {
        return Sort::Aside(AsideReason::Done);
    }
    let gerund = language == Language::English && verb.len() > 5 && verb.ends_with("ing"); // "needs cleaning" is a state
    let named = matches!(tokens.kind(start), Some(Kind::Word | Kind::Number));
    if led && !clause.whole && cues.states.contains(verb) {
        return Sort::Plain;
    }
    if (acts && (led || clause.item || clause.opens)) || (led && named && start < clause.next && !gerund) {
        return Sort::Wanted { verb: start };
    }
    if kinds & (VERB | WISH) == 0 {
        return Sort::Plain;
    }
    if let Some(at) = (clause.at..clause.next).find(|at| asked(tokens, *at, cues) && at + 4 < clause.next) {
        return Sort::Wanted { verb: at + 2 };
    }
    within(tokens, clause, language, cues).map_or(Sort::Plain, |verb| Sort::Wanted { verb })
}

/// A wish in the middle of a sentence: «después del curso quiere escribirle a la lista», "in May she wants to move".
fn within(tokens: &Tokens<'_>, clause: Clause, language: Language, cues: &Cues) -> Option<usize> {
    (clause.at + 1..clause.next).find_map(|at| {
        let word = tokens.word(at);
        let told = cues.verbs.contains(word) && ["les", "le", "me"].iter().any(|tail| word.ends_with(tail));
        if language == Language::Spanish && told && word.len() > 5 && at + 1 < clause.next {
            return Some(at); // «a las que ya pagaron avisales vos»
        }
        let negated = at
            .checked_sub(1)
            .is_some_and(|before| matches!(tokens.word(before), "no" | "ni" | "not" | "never" | "nunca" | "sin"));
        let (_, next) = tokens.any_phrase(at, cues.wishes).filter(|(_, next)| !negated && *next + 1 < clause.next)?;
        let clitic = usize::from(matches!(tokens.word(next), "le" | "les" | "me" | "te" | "nos"));
        let acts = match language {
            Language::Spanish => infinitive(tokens.word(next)) || cues.verbs.has(tokens, next + clitic),
            Language::English => cues.verbs.has(tokens, next) || cues.outcomes.has(tokens, next),
        };
        let vague = cues.states.has(tokens, next);
        (acts && !vague && next + 2 < clause.next).then_some(next)
    })
}

/// Whether a relative or friend is spoken of as somebody else: «su novia», "her brother".
fn theirs(tokens: &Tokens<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| matches!(tokens.word(before), "su" | "mi" | "her" | "his" | "my" | "their"))
}

/// «te armo la grilla», «yo te paso las fotos», «ella grabará los vídeos»: somebody says who will do it.
fn promised(tokens: &Tokens<'_>, clause: Clause, cues: &Cues) -> Option<usize> {
    if cues.language != Language::Spanish {
        return None;
    }
    let at = (clause.at..clause.next.min(clause.at + 4))
        .find(|at| tokens.word(*at) != "," && !cues.fillers.has(tokens, *at) && !cues.author.has(tokens, *at))?;
    let first_person = |word: &str| {
        word.len() > 3
            && word.ends_with('o')
            && !cues.stative.contains(word)
            && !matches!(word, "todo" | "como" | "nuevo" | "mismo")
    };
    if matches!(tokens.word(at), "te" | "les") && first_person(tokens.word(at + 1)) && clause.next > at + 3 {
        return Some(at);
    }
    // «la factura te la paso mañana»
    let handed = hands_over(tokens, clause);
    // «te lo mando el viernes»
    let bare = tokens.word(at) == "te"
        && matches!(tokens.word(at + 1), "lo" | "la" | "los" | "las")
        && first_person(tokens.word(at + 2));
    if bare && clause.next > at + 3 {
        return Some(at);
    }
    if handed && matches!(tokens.word(clause.at), "el" | "la" | "los" | "las") {
        return Some(clause.at);
    }
    if hands_me(tokens, clause.at) && clause.next > clause.at + 3 {
        return Some(clause.at + 1);
    }
    let named = tokens.raw(at).starts_with(char::is_uppercase) || matches!(tokens.word(at), "el" | "ella");
    let future = tokens.raw(at + 1).ends_with("rá") && tokens.word(at + 1).len() > 5;
    (named && future && clause.next > at + 3).then_some(at + 1)
}

/// Past «quiere», "she wants to", "Goal:", however many there are; whether a real one stood there.
fn after_lead_ins(tokens: &Tokens<'_>, clause: Clause, cues: &Cues) -> (usize, bool) {
    let (mut at, mut led) = (clause.at, false);
    // a name in front: «Marta quiere», "Hannah wants to"
    for skip in 1..=3 {
        if let Some((cue, next)) =
            tokens.any_phrase(clause.at + skip, cues.lead_ins).filter(|(_, next)| *next < clause.next)
        {
            let names = (clause.at..clause.at + skip)
                .all(|at| tokens.raw(at).starts_with(char::is_uppercase) || is_small(tokens.word(at)));
            if names && is_wish(cue) && !cues.verbs.has(tokens, clause.at) {
                (at, led) = (next, true);
                break;
            }
        }
    }
    if let Some(next) = after_goal_word(tokens, clause, cues) {
        (at, led) = (next, true);
    }
    while let Some((cue, next)) = tokens.any_phrase(at, cues.lead_ins).filter(|(_, next)| *next < clause.next) {
        led = led || is_wish(cue);
        at = next + usize::from(tokens.word(next) == ":");
    }
    (at, led)
}

/// "Target for Q1 is 30 new members", «el objetivo del mes: vender 20»: past the word that calls it a goal.
fn after_goal_word(tokens: &Tokens<'_>, clause: Clause, cues: &Cues) -> Option<usize> {
    let name = (clause.at..clause.at + 3).find(|at| cues.goal_words.has(tokens, *at))?;
    let is = (name + 1..clause.next.min(name + 6))
        .find(|at| matches!(tokens.word(*at), "is" | "are" | "es" | "son" | ":"))?;
    let verb = is + 1 + usize::from(tokens.word(is + 1) == "to");
    (verb + 1 < clause.next).then_some(verb)
}

fn is_small(word: &str) -> bool {
    matches!(
        word,
        "el" | "la"
            | "ella"
            | "su"
            | "me"
            | "that"
            | "dice"
            | "que"
            | "lo"
            | "she"
            | "he"
            | "they"
            | "y"
            | "and"
            | "says"
            | "also"
            | "tambien"
    )
}

/// A lead-in that says by itself that something is wanted.
fn is_wish(cue: &str) -> bool {
    !matches!(
        cue,
        "y" | "and"
            | "also"
            | "then"
            | "next"
            | "first"
            | "tambien"
            | "tb"
            | "ademas"
            | "luego"
            | "despues"
            | "primero"
            | "busca"
            | "toca"
            | "pide"
            | "falta"
            | "asi que"
            | "ah y"
            | "so"
    )
}
