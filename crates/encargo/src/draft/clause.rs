//! Cuts a note into clauses: lines, bullets, chat prefixes, sentences, and the joints where a new wish begins.

use super::AsideReason;
use super::pledge::{Who, on_it, pledge};
use super::section::{Section, crossed, heading, labelled};
use crate::language::Language;
use crate::language::cues::Cues;
use crate::language::token::{Kind, Tokens};

/// A stretch of tokens that says one thing.
#[allow(clippy::struct_excessive_bools, reason = "five marks that a clause may bear independently")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    /// The first token, list marks left out.
    pub(super) at: usize,
    /// The token after the last.
    pub(super) next: usize,
    /// Whether it opens a list item or stands under a heading of wishes.
    pub(super) item: bool,
    /// Whether it stands under a heading of wishes.
    pub(super) wished: bool,
    /// Whether it opens its line or is joined to the clause that does.
    pub(super) opens: bool,
    /// The mark that ended it: `?` makes a question.
    pub(super) question: bool,
    /// Why all of it is set aside: its line is crossed out (`❌`) or ticked off, or stands under such a heading.
    pub(super) aside: Option<AsideReason>,
    /// Whether all of it is wanted as it stands: a goal of a record.
    pub(super) whole: bool,
}

/// The clauses of a note, in order.
pub(super) fn clauses(tokens: &Tokens<'_>, cues: &Cues) -> Vec<Clause> {
    let mut found = Vec::new();
    let (mut at, mut section) = (0, Section::Open);
    while at < tokens.len() {
        let end = (at..tokens.len()).find(|at| tokens.kind(*at) == Some(Kind::Break)).unwrap_or(tokens.len());
        let (start, listed) = after_marks(tokens, at, end);
        let struck = crossed(tokens, at, start, end);
        if start >= end {
            section = if at < end { section } else { Section::Open };
        } else if let Some(heading) = heading(tokens, start, end, listed, cues) {
            section = heading;
        } else {
            let line = found.len();
            cut(tokens, start, end, listed || section == Section::Wished, cues, &mut found);
            if rambles(tokens, start, end) {
                for clause in found.split_off(line) {
                    turns(tokens, clause, cues, &mut found);
                }
            }
            let under = if let Section::Aside(reason) = section { Some(reason) } else { None };
            for clause in found.iter_mut().skip(line) {
                clause.wished = section == Section::Wished;
                clause.aside = struck.or_else(|| labelled(tokens, *clause, cues)).or(under.filter(|_| listed));
            }
        }
        at = end + 1;
    }
    found
}

/// A voice note: a line that runs on with hardly a mark.
fn rambles(tokens: &Tokens<'_>, start: usize, end: usize) -> bool {
    let marks = (start..end).filter(|at| tokens.kind(*at) == Some(Kind::Mark)).count();
    end - start > 50 && marks * 40 < end - start
}

/// In a voice note a turn of speech ends what was said.
fn turns(tokens: &Tokens<'_>, clause: Clause, cues: &Cues, found: &mut Vec<Clause>) {
    let (mut rest, mut at) = (clause, clause.at + 1);
    while at < clause.next {
        if at > rest.at + 2 && on_it(tokens, at, cues) {
            found.push(Clause { next: at, question: false, ..rest });
            rest = Clause { at, opens: false, ..rest };
            at += 1;
            continue;
        }
        // «las fotos me las manda ella», «y que le mande la factura»
        if at > rest.at + 2 && (topic(tokens, at) || asked(tokens, at, cues)) {
            let end = at - usize::from(matches!(tokens.word(at - 1), "que" | "y"));
            found.push(Clause { next: end, question: false, ..rest });
            rest = Clause { at, opens: true, ..rest };
            at += 1;
            continue;
        }
        let Some((_, next)) = tokens.any_phrase(at, cues.turns) else {
            at += 1;
            continue;
        };
        if at > rest.at {
            found.push(Clause { next: at, question: false, ..rest });
            rest = Clause { at, opens: true, ..rest };
        }
        at = next;
    }
    found.push(rest);
}

/// «los vinos los encarga él»: a thing is named and taken up by a pronoun.
fn topic(tokens: &Tokens<'_>, at: usize) -> bool {
    let article = |at| matches!(tokens.word(at), "el" | "la" | "los" | "las");
    let it = |at| matches!(tokens.word(at), "lo" | "la" | "los" | "las");
    let given = usize::from(matches!(tokens.word(at + 2), "me" | "te" | "se"));
    let verb = tokens.word(at + 3 + given);
    article(at) && it(at + 2 + given) && verb.len() > 3 && verb.ends_with(['a', 'e', 'o'])
}

/// Past bullets, numbering, check boxes, emojis and chat prefixes.
fn after_marks(tokens: &Tokens<'_>, mut at: usize, end: usize) -> (usize, bool) {
    let mut listed = false;
    while at < end {
        match tokens.kind(at) {
            Some(Kind::Number) if matches!(tokens.word(at + 1), "." | ")") && tokens.touch(at) && at + 2 < end => {
                (at, listed) = (at + 2, true);
            }
            Some(Kind::Number) if tokens.word(at + 1) == ":" && tokens.touch(at) => at = (at + 3).min(end), // 10:32
            Some(Kind::Mark) if matches!(tokens.word(at), "¿" | "\"" | "«" | "“") => break,
            Some(Kind::Mark) => {
                listed = listed || matches!(tokens.word(at), "-" | "*" | "•" | "–" | "·" | "→" | "☐" | "▪" | ">" | "#");
                at += 1;
            }
            // "Ana:" in front of what she says
            Some(Kind::Word)
                if tokens.word(at + 1) == ":" && tokens.raw(at).chars().count() <= 14 && chat_before(tokens, at) =>
            {
                at += 2;
            }
            _ => break,
        }
    }
    (at, listed)
}

/// Whether a time or a bracket stands in front: a chat line.
fn chat_before(tokens: &Tokens<'_>, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| matches!(tokens.word(before), "]" | "-") || tokens.kind(before) == Some(Kind::Number))
}

fn cut(tokens: &Tokens<'_>, start: usize, end: usize, item: bool, cues: &Cues, found: &mut Vec<Clause>) {
    let mut from = start;
    // the first clause of a line, and those joined to it by a comma or «y», keep the line's standing
    let mut joined = true;
    let mut push = |from: &mut usize, to: usize, next: usize, question: bool| {
        if to > *from {
            found.push(Clause {
                at: *from,
                next: to,
                item: item && joined,
                opens: joined,
                question,
                aside: None,
                wished: false,
                whole: false,
            });
        }
        let arrow = matches!(tokens.word(to), "→" | ":") || tokens.word(to + 1) == ">";
        let sentence = matches!(tokens.word(to), "." | "…" | "!" | ";")
            && (item || infinitive(tokens.word(next)) || (tokens.word(to) == ";" && acts(tokens, next, cues)));
        joined = arrow || sentence || matches!(tokens.word(to), "," | "y" | "and");
        *from = next;
    };
    for at in start..end {
        let word = tokens.word(at);
        let spaced = !tokens.touch(at) || !at.checked_sub(1).is_some_and(|before| tokens.touch(before));
        match word {
            "." | "!" | ";" | "…" if !(tokens.touch(at) && tokens.kind(at + 1) == Some(Kind::Word)) => {
                push(&mut from, at, at + 1, false);
            }
            "?" => push(&mut from, at, at + 1, true),
            "–" | "—" | "→" | "|" => push(&mut from, at, at + 1, false),
            "-" if tokens.word(at + 1) == ">" => push(&mut from, at, at + 2, false),
            "-" if spaced && at > from => push(&mut from, at, at + 1, false),
            // «textos: reescribir la página», "Me: prepare the template"
            ":" if acts(tokens, at + 1, cues) || pledge(tokens, at + 1, cues).is_some() => {
                push(&mut from, at, at + 1, false);
            }
            "," | "y" | "and" | "pero" | "but" | "so" | "entonces" | "que" => {
                let next =
                    at + 1 + usize::from(word == "," && matches!(tokens.word(at + 1), "y" | "and" | "pero" | "but"));
                let rejects = || tokens.any_phrase(next, cues.rejected).is_some_and(|(cue, _)| cue.contains(' '));
                let states = || word != "y" && word != "and" && opens_fact(tokens, next);
                let joins = word == "y" && both_do(tokens, from, at, cues);
                let subject = next + usize::from(matches!(tokens.word(next), "que" | "that"));
                let undertakes = at > from + 1
                    && (on_it(tokens, subject, cues)
                        || pledge(tokens, subject, cues)
                            .is_some_and(|pledge| pledge.firm || !matches!(pledge.who, Who::Named(_))));
                if matches!(word, "que" | "so" | "entonces") {
                    if undertakes || (word == "so" && leads(tokens, next, cues)) {
                        push(&mut from, at, next, false);
                    }
                    continue;
                }
                if undertakes {
                    push(&mut from, at, subject, false);
                } else if word == "and" && at > from + 1 && goes_on(tokens, next, cues) {
                    push(&mut from, at, next + 1, false);
                } else if (begins_wish(tokens, next, cues) && !joins)
                    || asked(tokens, next, cues)
                    || hands_me(tokens, next)
                    || rejects()
                    || states()
                {
                    push(&mut from, at, next, false);
                }
            }
            _ => {}
        }
    }
    push(&mut from, end, end, false);
}

/// «dar de alta la cuenta y subir los contactos»: one errand of two steps, when both are plain work without a day of
/// its own, and one person stands behind both.
fn both_do(tokens: &Tokens<'_>, from: usize, joint: usize, cues: &Cues) -> bool {
    let works = |at: usize| infinitive(tokens.word(at));
    let outcome = cues.outcomes.has(tokens, from);
    if joint <= from || joint - from > 12 {
        return false;
    }
    let marked = (from..joint).any(|at| tokens.kind(at) == Some(Kind::Mark));
    works(from) && works(joint + 1) && !outcome && !marked
}

/// «…, que le mande la factura»: somebody asks it of the author of the note.
pub(super) fn asked(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> bool {
    let subjunctive = |word: &str| cues.verbs.contains(word) && word.ends_with(['e', 'a']);
    let clitic = matches!(tokens.word(at + 1), "le" | "les" | "nos" | "lo" | "la" | "los" | "las");
    matches!(tokens.word(at), "que" | "q") && clitic && subjunctive(tokens.word(at + 2))
}

/// «… y él me pasa los datos mañana»: the client hands something to the author of the note.
pub(super) fn hands_me(tokens: &Tokens<'_>, at: usize) -> bool {
    let who = matches!(tokens.raw(at), "él" | "Él" | "ella" | "Ella");
    let verb = tokens.word(at + 2);
    who && tokens.word(at + 1) == "me" && verb.len() > 3 && verb.ends_with('a')
}

/// «la factura te la paso mañana»: somebody promises to hand it over.
pub(super) fn hands_over(tokens: &Tokens<'_>, clause: Clause) -> bool {
    (clause.at + 1..clause.next).any(|at| {
        let verb = tokens.word(at + 2);
        tokens.word(at) == "te"
            && matches!(tokens.word(at + 1), "lo" | "la" | "los" | "las")
            && verb.len() > 3
            && verb.ends_with('o')
    })
}

/// A rioplatense imperative at the start of a clause, told by its accent: «grabá», not «grabará», «está».
pub(super) fn imperative(raw: &str) -> bool {
    const NOT: &[&str] = &["acá", "allá", "está", "mamá", "más", "ojalá", "papá", "quizá", "sofá"];
    let lower = raw.to_lowercase();
    lower.ends_with('á') && !lower.ends_with("rá") && lower.chars().count() > 4 && !NOT.contains(&lower.as_str())
}

/// Whether a verb of doing stands here.
pub(super) fn acts(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> bool {
    let word = tokens.word(at);
    infinitive(word) || cues.verbs.contains(word) || cues.outcomes.contains(word)
}

/// "… and to stop working Sundays": the same wish goes on.
fn goes_on(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> bool {
    let verb = at + 1;
    match cues.language {
        Language::English => {
            tokens.word(at) == "to" && (cues.verbs.has(tokens, verb) || cues.outcomes.has(tokens, verb))
        }
        Language::Spanish => false,
    }
}

/// Whether a lead-in of at least one full verb stands here.
fn leads(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> bool {
    tokens
        .any_phrase(at, cues.lead_ins)
        .is_some_and(|(cue, _)| !matches!(cue, "y" | "and" | "busca" | "next" | "first" | "toca" | "pide"))
}

/// Whether a wish begins here, by a lead-in or by its verb.
fn begins_wish(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> bool {
    leads(tokens, at, cues)
        || cues.outcomes.has(tokens, at)
        || infinitive(tokens.word(at))
        // "prepare the template and send her the numbers"
        || (cues.verbs.has(tokens, at)
            && matches!(tokens.word(at + 1), "the" | "a" | "an" | "her" | "him" | "them" | "it" | "my" | "our" | "their" | "whether" | "if"))
}

fn opens_fact(tokens: &Tokens<'_>, at: usize) -> bool {
    // «…, él, hoy mismo» says who, not what
    if tokens.kind(at + 1) != Some(Kind::Word) {
        return false;
    }
    matches!(
        tokens.word(at),
        "ya" | "tiene"
            | "usa"
            | "no"
            | "she's"
            | "he's"
            | "they"
            | "she"
            | "he"
            | "la"
            | "el"
            | "template"
            | "los"
            | "las"
    )
}

/// A Spanish infinitive of two syllables or more, with or without a pronoun: `enviar`, `revisarlo`.
pub(super) fn infinitive(word: &str) -> bool {
    // sorted
    const NOT: &[&str] = &[
        "alquiler", "alrededor", "altar", "angular", "auxiliar", "ayer", "azucar", "baltasar", "banner", "bar",
        "bipolar", "canjear", "caracter", "celular", "cesar", "circular", "collar", "container", "cualquier", "deber",
        "dolar", "elixir", "emir", "escolar", "estelar", "ester", "esther", "familiar", "flyer", "folder",
        "freelancer", "gaspar", "haber", "hacker", "hogar", "influencer", "javier", "jennifer", "lugar", "luminar",
        "lunar", "mailer", "mar", "martir", "master", "mayor", "menor", "mier", "militar", "molar", "mujer",
        "muscular", "nadir", "newsletter", "nuclear", "omar", "order", "oscar", "par", "particular", "partner",
        "peculiar", "pilar", "placer", "poder", "polar", "popular", "porvenir", "poster", "primer", "regular",
        "reminder", "router", "secular", "ser", "server", "similar", "singular", "solar", "sticker", "super",
        "tabular", "taller", "taper", "teaser", "tercer", "titular", "trailer", "triangular", "twitter", "vascular",
        "vulgar", "walter", "xavier",
    ];
    let stem = ["selo", "sela", "les", "los", "las", "lo", "la", "le", "se", "me", "te"]
        .iter()
        .find_map(|tail| word.strip_suffix(tail))
        .unwrap_or(word);
    [word, stem].iter().any(|form| {
        form.is_ascii()
            && (form.len() > 3 || *form == "dar")
            && ["ar", "er", "ir"].iter().any(|end| form.ends_with(end))
            && NOT.binary_search(form).is_err()
    })
}
