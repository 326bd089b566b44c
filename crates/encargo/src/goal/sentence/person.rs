//! Who is meant: «su curso» is «tu curso» when the client is spoken to, "because she wants" is "because you want". Changes
//! person and nothing else, and leaves alone what may mean somebody else.

use super::{Voice, clause};
use crate::goal::{Goal, GoalKind};
use crate::language::Language;
use crate::language::token::fold;
use crate::language::verbs::{Person, SAID, common, infinitive, second_of, wished};

/// The words as they are said in a voice: the verb in front as a sentence needs it, and the client's person changed.
pub(super) fn said_to(words: &str, goal: &Goal, voice: Voice, reason: bool) -> String {
    let plain = if reason { words.to_owned() } else { begun(words, goal, voice) };
    if voice == Voice::Impersonal {
        return plain;
    }
    let mut page = Page::of(&plain, goal, reason);
    match goal.language {
        Language::Spanish => page.spanish(voice),
        Language::English => page.english(voice),
    }
    page.pieces.concat()
}

/// The words with the verb in front as an infinitive, in small letters.
fn begun(words: &str, goal: &Goal, voice: Voice) -> String {
    let Some(said) = infinitive(words, goal.language) else {
        if goal.language == Language::English {
            return small(&clause::english(words), goal.language);
        }
        return match clause::spanish(words) {
            Some(clause) if goal.kind == GoalKind::Business => clause,
            Some(clause) => format!("lograr {clause}"),
            None => small(words, goal.language),
        };
    };
    let said = pronoun(words, &said, goal, voice).unwrap_or(said);
    let said = if goal.language == Language::Spanish { alone(&said) } else { said };
    let you = goal.kind == GoalKind::Business || goal.owner.as_deref() == Some("client");
    let (first, rest) = said.split_at(said.find(' ').unwrap_or(said.len()));
    // «dedicarse», «organizarme»: the client's own doing
    let own = if goal.kind == GoalKind::Business { ["se", "me"].as_slice() } else { &["se"] };
    let bare = own.iter().find_map(|tail| first.strip_suffix(tail)).filter(|bare| bare.ends_with('r'));
    match (bare, voice) {
        (Some(bare), Voice::Tu | Voice::Vos) if you => format!("{bare}te{rest}"),
        (Some(bare), Voice::Usted | Voice::Third) if you => format!("{bare}se{rest}"),
        _ => said,
    }
}

/// The verb without the subject behind it, and without «encargarse de» in front: «encargarme yo de emitir las facturas» is
/// «emitir las facturas».
fn alone(said: &str) -> String {
    let mut words: Vec<&str> = said.split(' ').collect();
    let same = words.get(2).is_some_and(|word| fold(word).starts_with("mism"));
    if words.get(1).is_some_and(|word| SUBJECTS.contains(&word.to_lowercase().as_str())) && !same {
        words.remove(1);
    }
    let takes_on = words.first().is_some_and(|verb| {
        ["me", "te", "se"].iter().any(|tail| matches!(verb.strip_suffix(tail), Some("encargar" | "ocupar")))
    });
    if takes_on && words.get(1) == Some(&"de") && words.get(2).is_some_and(|verb| verb.ends_with('r')) {
        words.drain(..2);
    }
    words.join(" ")
}

/// Who does it, behind the verb: «tú», not «tu».
const SUBJECTS: &[&str] = &["yo", "tú", "vos", "él", "ella", "usted", "nosotros", "nosotras", "ustedes"];

/// «que me armes el calendario» is asked of the assistant by the client, «te paso las fotos» promised to the assistant:
/// the pronoun changes with who speaks.
fn pronoun(words: &str, said: &str, goal: &Goal, voice: Voice) -> Option<String> {
    let (first, rest) = said.split_at(said.find(' ').unwrap_or(said.len()));
    let asked = fold(words.split(' ').next().unwrap_or_default()) != fold(first);
    let client = goal.owner.as_deref() == Some("client");
    let you = matches!(voice, Voice::Tu | Voice::Vos);
    let spanish = goal.language == Language::Spanish;
    let bare = |tail: &str| first.strip_suffix(tail).filter(|bare| spanish && bare.ends_with('r'));
    if let Some(bare) = bare("me").filter(|_| asked && !client) {
        return Some(format!("{bare}{}{rest}", if you { "te" } else { "le" }));
    }
    let bare = bare("te")?;
    match (asked && client, you) {
        (true, _) => Some(format!("{bare}me{rest}")),
        (false, true) => None,
        (false, false) => Some(format!("{bare}le{rest}")),
    }
}

/// The first letter small, where it is no name.
fn small(words: &str, language: Language) -> String {
    let first = words.split(' ').next().unwrap_or_default();
    let capitals = first.chars().filter(|c| c.is_uppercase()).count();
    let article = ["el", "la", "los", "las", "un", "una", "the", "a", "an", "more", "más", "cada", "every"];
    let second = words.split(' ').nth(1).unwrap_or_default();
    // a name of several words keeps its capitals
    let plain = capitals == 1 && !second.starts_with(char::is_uppercase) && common(first, language);
    if plain
        || capitals == 1 && first.chars().count() > 1 && article.contains(&first.to_lowercase().as_str())
        || (language == Language::Spanish
            && capitals == 1
            && ["ción", "sión", "ada", "eta", "tas"].iter().any(|end| first.ends_with(end)))
    {
        return words.chars().take(1).flat_map(char::to_lowercase).chain(words.chars().skip(1)).collect();
    }
    words.to_owned()
}

/// Words and what stands between them.
struct Page {
    pieces: Vec<String>,
    /// The places of the words.
    words: Vec<usize>,
    reason: bool,
    business: bool,
    /// Somebody else does it, or is named: «su» may be theirs.
    others: bool,
}

impl Page {
    fn of(text: &str, goal: &Goal, reason: bool) -> Self {
        let mut pieces: Vec<String> = Vec::new();
        let mut words = Vec::new();
        let mut inside = false;
        for letter in text.chars() {
            let word = letter.is_alphanumeric() || (inside && matches!(letter, '\'' | '’'));
            if let Some(piece) = pieces.last_mut().filter(|_| word == inside) {
                piece.push(letter);
            } else {
                if word {
                    words.push(pieces.len());
                }
                pieces.push(letter.to_string());
            }
            inside = word;
        }
        let named = |owner: &str| !matches!(owner, "client" | "assistant");
        let others = goal.owner.as_deref().is_some_and(named) && goal.kind != GoalKind::Business;
        Self { pieces, words, reason, business: goal.kind == GoalKind::Business, others }
    }

    fn word(&self, index: usize) -> String {
        let piece = self.words.get(index).and_then(|at| self.pieces.get(*at));
        piece.map(|word| fold(word).replace('’', "'")).unwrap_or_default()
    }

    fn put(&mut self, index: usize, new: &str) {
        if let Some(piece) = self.words.get(index).and_then(|at| self.pieces.get_mut(*at)) {
            let capital = piece.starts_with(char::is_uppercase) && !piece.starts_with('I');
            new.clone_into(piece);
            if capital && let Some(first) = new.chars().next() {
                *piece = first.to_uppercase().chain(new.chars().skip(1)).collect();
            }
        }
    }

    /// Takes a word away with the space behind it.
    fn drop(&mut self, index: usize) {
        if let Some(at) = self.words.get(index).copied() {
            if let Some(piece) = self.pieces.get_mut(at) {
                piece.clear();
            }
            if let Some(space) = self.pieces.get_mut(at + 1).filter(|space| *space == " ") {
                space.clear();
            }
        }
    }

    /// Whether somebody else was named before a word: a capital inside the words, or the person something is done to.
    fn another_before(&self, index: usize) -> bool {
        let name = (1..index).any(|at| {
            let piece = self.words.get(at).and_then(|at| self.pieces.get(*at));
            piece.is_some_and(|word| word.starts_with(char::is_uppercase) && word.chars().count() > 1)
        });
        let to = (1..index.saturating_sub(1)).any(|at| {
            let (word, next) = (self.word(at), self.word(at + 1));
            matches!(word.as_str(), "al" | "each" | "cada" | "tell" | "ask")
                || (word == "a" && matches!(next.as_str(), "la" | "los" | "las" | "sus" | "su" | "un" | "una" | "cada"))
        });
        name || to || (0..index).any(|at| matches!(self.word(at).as_str(), "cada" | "each" | "every"))
    }

    /// Whether what stands behind tells to whom: «le recuerde a cada paciente».
    fn to_somebody(&self, index: usize) -> bool {
        (index..self.words.len()).any(|at| self.word(at) == "a")
    }

    fn spanish(&mut self, voice: Voice) {
        let you = matches!(voice, Voice::Tu | Voice::Vos);
        let mut turned = false;
        for index in 0..self.words.len() {
            let word = self.word(index);
            let free = !self.others && !self.another_before(index);
            let one = match word.as_str() {
                "mi" if !self.others && !self.word(index + 1).is_empty() => Some(if you { "tu" } else { "su" }),
                "mis" if !self.others => Some(if you { "tus" } else { "sus" }),
                "nuestro" | "nuestra" if self.business => Some(if you { "tu" } else { "su" }),
                "nuestros" | "nuestras" if self.business => Some(if you { "tus" } else { "sus" }),
                "su" if you && free => Some("tu"),
                "sus" if you && free => Some("tus"),
                // «que el sitio le traiga clientes»: to the client, where nobody else is named
                "le" if you && self.business && wished(&self.word(index + 1)) && !self.to_somebody(index) => Some("te"),
                "xq" | "pq" | "porq" if index == 0 => Some("porque"),
                "q" => Some("que"),
                _ => None,
            };
            if let Some(one) = one {
                self.put(index, one);
                continue;
            }
            if self.reason && !self.others {
                turned |= self.spanish_reason(index, voice, turned);
            }
        }
    }

    /// A verb of the reason, where its subject is the client.
    fn spanish_reason(&mut self, index: usize, voice: Voice, turned: bool) -> bool {
        const LEADS: &[&str] = &[
            "porque", "no", "ya", "tambien", "ahora", "todavia", "aun", "siempre", "solo", "hoy", "que", "asi", "si",
            "xq", "pq", "nunca", "casi", "apenas", "tampoco", "le", "me", "se", "lo", "la",
        ];
        let word = self.word(index);
        let lead = (0..index).all(|at| LEADS.contains(&self.word(at).as_str()));
        let before = index.checked_sub(1).map(|at| self.word(at)).unwrap_or_default();
        // «se» is no «sé»
        let knows = self.words.get(index).and_then(|at| self.pieces.get(*at)).is_some_and(|raw| raw.ends_with('é'));
        let found = SAID.iter().find(|row| fold(row[0]) == word || fold(row[3]) == word);
        let Some(row) = found.filter(|_| word != "se" || knows) else {
            if matches!(word.as_str(), "ella" | "el" | "yo") && lead {
                let next = self.word(index + 1);
                let verb = SAID.iter().any(|row| fold(row[0]) == next || fold(row[3]) == next);
                let not = next == "no" || next == "ya";
                if verb || (not && word != "el") {
                    self.drop(index);
                }
            }
            return false;
        };
        let first = fold(row[0]) == word && row[0] != "paso" && row[0] != "uso";
        let after_joint = matches!(before.as_str(), "y" | "pero" | "si" | "no" | "que" | "porque" | "ya" | "me" | "yo");
        // «porque yo con las manos en el barro no puedo»: said as it was
        if (0..index).any(|at| self.word(at) == "yo") {
            return false;
        }
        // «le da miedo»: what is felt, by the client
        let felt = matches!(before.as_str(), "le" | "me");
        if felt && fold(row[3]) == word && lead {
            let pronoun = if matches!(voice, Voice::Tu | Voice::Vos) { "te" } else { "le" };
            self.put(index.saturating_sub(1), pronoun);
            return true;
        }
        let third = fold(row[3]) == word && (lead || (turned && after_joint)) && self.acts(index);
        if !(third || (first && (lead || after_joint))) {
            return false;
        }
        if matches!(before.as_str(), "se" | "me") {
            let pronoun = if matches!(voice, Voice::Tu | Voice::Vos) { "te" } else { "se" };
            self.put(index.saturating_sub(1), pronoun);
        }
        let person = match voice {
            Voice::Tu => Person::Tu,
            Voice::Vos => Person::Vos,
            _ => Person::Third,
        };
        let form = match person {
            Person::Tu => row[1],
            Person::Vos => row[2],
            Person::Third => row[3],
        };
        self.put(index, form);
        true
    }

    /// Whether a verb in the third person has the client for its subject, and nothing that stands behind it: «abre el
    /// curso», «es temporada alta», «llega el invierno» have not.
    fn acts(&self, index: usize) -> bool {
        const OWN: &[&str] = &[
            "quiere", "necesita", "tiene", "puede", "debe", "prefiere", "espera", "cree", "piensa", "sabe", "siente",
            "pretende", "cobra", "paga", "gana", "pierde", "trabaja", "vive", "viaja", "vende", "depende", "gasta",
        ];
        let word = self.word(index);
        let next = self.word(index + 1);
        OWN.contains(&word.as_str())
            || (word == "va" && next == "a")
            || (word == "esta" && (next.ends_with("ada") || next.ends_with("ado") || next.ends_with("ndo")))
            || (matches!(word.as_str(), "llega" | "da") && next.is_empty())
    }

    fn english(&mut self, voice: Voice) {
        let third = voice == Voice::Third;
        for index in 0..self.words.len() {
            let word = self.word(index);
            let before = index.checked_sub(1).map(|at| self.word(at)).unwrap_or_default();
            let free = !self.others && !self.another_before(index);
            let at_verb = index == 1 && !self.reason;
            let mine = self.business || self.reason;
            let possessive = if third { "their" } else { "your" };
            let new = match word.as_str() {
                "bc" | "cuz" | "cos" if index == 0 => Some("because"),
                "my" | "our" if mine && !self.others => Some(possessive),
                "myself" if mine && !third => Some("yourself"),
                "mine" if mine && !third => Some("yours"),
                "his" if free && !third => Some("your"),
                "her" if free && !third => Some(if self.owns(index) { "your" } else { "you" }),
                "him" if free && !third && self.reason => Some("you"),
                "herself" | "himself" if free && !third => Some("yourself"),
                "their" if free && !third && at_verb => Some("your"),
                _ => None,
            };
            if let Some(new) = new {
                self.put(index, new);
                continue;
            }
            if third && self.reason && matches!(word.as_str(), "i" | "i'm") {
                self.put(index, if word == "i" { "they" } else { "they're" });
                continue;
            }
            if third || self.others || (!self.reason && !matches!(word.as_str(), "she" | "he")) {
                continue;
            }
            let short = match word.as_str() {
                "she's" | "he's" | "i'm" => Some("you're"),
                "she'll" | "he'll" | "i'll" => Some("you'll"),
                "she'd" | "he'd" | "i'd" => Some("you'd"),
                "i've" => Some("you've"),
                _ => None,
            };
            if let Some(short) = short.filter(|_| !before.is_empty() && (free || word.starts_with('i'))) {
                self.put(index, short);
            } else if matches!(word.as_str(), "she" | "he" | "i") && (free || word == "i") {
                self.put(index, "you");
                let next = self.word(index + 1);
                let adverb = matches!(
                    next.as_str(),
                    "always" | "also" | "just" | "really" | "only" | "still" | "already" | "never"
                );
                let verb = index + 1 + usize::from(adverb);
                let form = second_of(&self.word(verb));
                if form != self.word(verb) {
                    self.put(verb, &form);
                }
            }
        }
    }

    /// Whether "her" stands in front of something that is hers.
    fn owns(&self, index: usize) -> bool {
        let next = self.word(index + 1);
        !matches!(
            next.as_str(),
            "" | "to"
                | "a"
                | "an"
                | "the"
                | "by"
                | "on"
                | "in"
                | "for"
                | "with"
                | "at"
                | "and"
                | "or"
                | "when"
                | "about"
                | "before"
                | "after"
                | "until"
                | "from"
        )
    }
}
