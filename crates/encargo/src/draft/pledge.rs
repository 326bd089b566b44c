//! Who takes what on, with a subject and a verb: «yo monto la página», "she'll send the photos", "Marcus to pick the menus".

use super::clause::{Clause, infinitive};
use super::read::Page;
use crate::date::{Cue, When, WhenValue};
use crate::language::Language;
use crate::language::cues::Cues;
use crate::language::token::{Kind, Tokens};

/// The subject of a pledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// The author of the note, or who speaks in a chat.
    Author,
    /// The client, by a pronoun.
    Client,
    /// Both of them.
    Both,
    /// Somebody by name, at this token.
    Named(usize),
}

/// Somebody takes something on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pledge {
    /// The verb, a pronoun in front of it included: «le preparo».
    pub(super) verb: usize,
    /// Who takes it on.
    pub(super) who: Who,
    /// Whether the form itself says that it is still to be done; the bare present says so only with a day.
    pub(super) firm: bool,
}

/// The pledge that begins at a token.
pub(super) fn pledge(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<Pledge> {
    if cues.language == Language::Spanish && future(tokens.raw(at), "ré") {
        return Some(Pledge { verb: at, who: Who::Author, firm: true });
    }
    if let Some(who) = busy(tokens, at, cues) {
        return Some(Pledge { verb: at + 1, who, firm: false });
    }
    let who = subject(tokens, at, cues)?;
    let (_, verb) = tokens.any_phrase(at + 1, cues.will).unwrap_or_default();
    if verb > at + 1 && does(tokens, verb, cues) {
        return Some(Pledge { verb, who, firm: true });
    }
    let (verb, firm) = match cues.language {
        Language::English => english(tokens, at + 1, who, cues)?,
        Language::Spanish => spanish(tokens, at + 1, who, cues)?,
    };
    Some(Pledge { verb, who, firm })
}

/// Who stands here as a subject.
fn subject(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<Who> {
    if tokens.kind(at) != Some(Kind::Word) {
        return None;
    }
    let raw = tokens.raw(at);
    if cues.author.has(tokens, at) {
        return Some(Who::Author);
    }
    if cues.both.has(tokens, at) {
        return Some(Who::Both);
    }
    // folded, «él» is an article
    let client = match cues.language {
        Language::Spanish => matches!(raw, "él" | "Él" | "ella" | "Ella"),
        Language::English => matches!(tokens.word(at), "he" | "she" | "they"),
    };
    if client {
        return Some(Who::Client);
    }
    let name = raw.starts_with(char::is_uppercase) && raw.chars().skip(1).any(char::is_lowercase) && raw.len() > 2;
    name.then_some(Who::Named(at))
}

/// «yo la reviso», "I send it": somebody by a pronoun goes on with what was said before.
pub(super) fn on_it(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> bool {
    let pronoun = matches!(subject(tokens, at, cues), Some(Who::Author | Who::Client));
    let it = matches!(tokens.word(at + 1), "lo" | "la" | "los" | "las") && tokens.word(at + 2).len() > 3;
    let end = tokens.kind(at + 2) != Some(Kind::Word) || matches!(tokens.word(at + 2), "it" | "them");
    let english = end && english(tokens, at + 1, subject(tokens, at, cues).unwrap_or(Who::Both), cues).is_some();
    pronoun && if cues.language == Language::Spanish { it } else { english }
}

/// Whether a verb in the form behind "will" stands here.
fn does(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> bool {
    match cues.language {
        Language::Spanish => infinitive(tokens.word(at)),
        Language::English => cues.verbs.has(tokens, at) || cues.outcomes.has(tokens, at),
    }
}

/// "I'm writing the emails", "she's recording a video".
fn busy(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<Who> {
    let who = match tokens.word(at) {
        "i'm" => Who::Author,
        "we're" => Who::Both,
        "he's" | "she's" | "they're" => Who::Client,
        _ => return None,
    };
    let stem = tokens.word(at + 1).strip_suffix("ing").filter(|stem| stem.len() > 2)?;
    let single = stem.get(..stem.len() - 1).unwrap_or_default();
    let known = |form: &str| cues.verbs.contains(form);
    (known(stem) || known(&format!("{stem}e")) || (stem.ends_with(single.chars().last()?) && known(single)))
        .then_some(who)
}

/// "I rewrite the page", "he records a video".
fn english(tokens: &Tokens<'_>, at: usize, who: Who, cues: &Cues) -> Option<(usize, bool)> {
    let word = tokens.word(at);
    if cues.stative.contains(word) {
        return None;
    }
    let known = |form: &str| cues.verbs.contains(form) && !cues.stative.contains(form);
    let base = match who {
        Who::Author | Who::Both => known(word),
        Who::Client | Who::Named(_) => {
            let stem = word.strip_suffix('s');
            stem.is_some_and(|stem| known(stem) || stem.strip_suffix('e').is_some_and(known))
        }
    };
    base.then_some((at, false))
}

/// «yo le preparo un calendario», «ella graba cuatro vídeos», «él montará la página».
fn spanish(tokens: &Tokens<'_>, at: usize, who: Who, cues: &Cues) -> Option<(usize, bool)> {
    let clitic = |at: usize| matches!(tokens.word(at), "le" | "les" | "te" | "me" | "se" | "os" | "nos");
    let it = |at: usize| matches!(tokens.word(at), "lo" | "la" | "los" | "las");
    let verb = at + usize::from(clitic(at));
    // «yo los paso a limpio» goes on about what was said before
    if it(verb) || cues.stative.has(tokens, verb) || tokens.kind(verb) != Some(Kind::Word) {
        return None;
    }
    let (word, raw) = (tokens.word(verb), tokens.raw(verb));
    let present = match who {
        Who::Author => word.len() > 3 && raw.ends_with('o'),
        Who::Both => word.len() > 5 && raw.ends_with("mos"),
        Who::Client | Who::Named(_) => {
            let sends = matches!(word, "envia" | "amplia" | "guia" | "fotografia" | "confia");
            let past = (word.ends_with("aba") && word.len() > 6) || (word.ends_with("ia") && !sends);
            word.len() > 3 && raw.ends_with(['a', 'e']) && !past
        }
    };
    if future(raw, "rá") || future(raw, "ré") || future(raw, "remos") {
        return Some((at, true));
    }
    // «yo monto la página»: what is worked on stands behind
    let object = matches!(
        tokens.word(verb + 1),
        "el" | "la"
            | "los"
            | "las"
            | "un"
            | "una"
            | "unos"
            | "unas"
            | "su"
            | "sus"
            | "otra"
            | "otro"
            | "todas"
            | "todos"
    ) || tokens.kind(verb + 1) == Some(Kind::Number);
    present.then_some((at, object && who == Who::Author))
}

/// A form of the future: «montaré», not «ré» or «café» with few letters in front.
fn future(raw: &str, end: &str) -> bool {
    let stem = raw.strip_suffix(end).unwrap_or_default();
    stem.len() > 2 && stem.ends_with(['a', 'e', 'i', 'd']) && !raw.starts_with(char::is_uppercase)
}

impl Page<'_> {
    /// What somebody takes on in this clause, from the place where its lead-ins end; a present tense needs a day to come.
    pub(super) fn pledged(&self, clause: Clause, from: usize) -> Option<(usize, Option<String>)> {
        let tokens = self.tokens_ref();
        let at = (from..clause.next.min(from + 4))
            .find(|at| !self.cues.fillers.has(tokens, *at) && tokens.kind(*at) == Some(Kind::Word))?;
        let pledge = pledge(tokens, at, self.cues).filter(|pledge| pledge.verb + 1 < clause.next)?;
        let dated = || {
            let ahead = |when: &When| when.due(self.note.today()).is_some_and(|day| day >= self.note.today());
            let repeats = |when: &When| pledge.who == Who::Author && matches!(when.value, WhenValue::Repeat { .. });
            self.times_in(pledge.verb, clause.next).iter().any(|when| ahead(when) || repeats(when))
        };
        if !pledge.firm && !dated() {
            return None;
        }
        let speaks = self.speaker(clause).is_some_and(|name| !matches!(name, "yo" | "me"));
        let who = match pledge.who {
            Who::Author if speaks => Some("client".to_owned()),
            Who::Author => Some("assistant".to_owned()),
            Who::Client => Some("client".to_owned()),
            Who::Both => None,
            Who::Named(at) if self.is_person(at) => Some(self.named(tokens.raw(at))),
            Who::Named(_) => return None,
        };
        Some((pledge.verb, who))
    }

    /// A line that names a figure to be reached or a thing to be there by a day, without a verb: "15 online clients by the
    /// end of March", «catálogo para el 15 de enero».
    pub(super) fn bare(&self, clause: Clause) -> Option<usize> {
        let tokens = self.tokens_ref();
        // "Big one: 15 online clients"
        let label = (clause.at + 1..clause.next.min(clause.at + 5)).find(|at| tokens.word(*at) == ":");
        let label = label.filter(|at| tokens.kind(at + 1) == Some(Kind::Number) && !tokens.touch(*at));
        let clause = Clause { at: label.map_or(clause.at, |at| at + 1), ..clause };
        let first = !clause.question && tokens.kind(clause.at) != Some(Kind::Mark) && clause.opens;
        let first = first && !(clause.at..clause.next.min(clause.at + 2)).all(|at| self.cues.fillers.has(tokens, at));
        let verb = || (clause.at..clause.next).any(|at| self.cues.copulas.has(tokens, at) || subject_word(tokens, at));
        let today = self.note.today();
        // what is a year away is not on a list of errands yet
        let ahead = |when: &&When| when.due(today).is_some_and(|day| day > today && (day - today).num_days() <= 330);
        let time = || self.times_in(clause.at + 1, clause.next).iter().rfind(ahead);
        if clause.next - clause.at > 24 || !first || verb() {
            return None;
        }
        let counted = self
            .amounts_in(clause.at, clause.at + 1)
            .first()
            .is_some_and(|amount| tokens.kind(amount.next) == Some(Kind::Word) && clause.next > amount.next + 1);
        let bound = |when: &When| {
            let led = matches!(when.cue, Cue::By | Cue::Before) && when.at > clause.at + 1;
            // a day that reaches past the clause does not close it
            led && when.at - clause.at <= 7 && (when.next..=when.next + 1).contains(&clause.next)
        };
        let repeats =
            || self.times_in(clause.at, clause.next).iter().any(|when| matches!(when.value, WhenValue::Repeat { .. }));
        // «Portfolio nuevo: el 15 de febrero», in a list
        let colon = |when: &When| {
            let from = when.at.saturating_sub(2).max(clause.at);
            clause.item && (from..when.at).any(|at| tokens.word(at) == ":") && matches!(when.value, WhenValue::Day(_))
        };
        let wanted = time().is_some_and(|when| (counted && clause.item) || bound(when) || colon(when))
            || (counted && clause.wished)
            || (clause.item && clause.next > clause.at + 2 && !counted && repeats());
        wanted.then_some(clause.at)
    }
}

/// A subject without which no line is a heap of nouns.
fn subject_word(tokens: &Tokens<'_>, at: usize) -> bool {
    matches!(tokens.word(at), "i" | "he" | "she" | "they" | "we" | "it" | "you" | "yo" | "ella" | "usted" | "se" | "me")
}
