//! Everybody a note names: pronouns, names, initials, roles with an article, labels in front of a colon; decides nothing.

use super::owner::Owners;
use crate::language::Language;
use crate::language::ownerwords::{COLUMNS, JOINTS, LABELS, SMALL, TITLES, YOU};
use crate::language::token::{Kind, Tokens};
use crate::layout::Item;

/// How somebody is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// «yo», "me": the author of the note.
    Author = 1,
    /// «ella», "he", "the client".
    Client,
    /// «tú», "you".
    You,
    /// Somebody who attends, speaks or is called with an `@`.
    Known,
    /// A common first name, or a word that is written as a name throughout.
    Name,
    /// Another word with a capital.
    Capital,
    /// Two or three capitals.
    Initials,
    /// Several, joined.
    Joined,
    /// Several, with commas between them.
    Listed,
    /// «la subdirectora», "the landlord".
    Role,
    /// What stands in front of a colon at the head of an item, in small letters.
    Label,
    /// What stands behind a word that says who: «responsables: maestros de 1º».
    Labelled,
}

impl Form {
    /// How sure it is that a person is named.
    pub(super) const fn level(self) -> u32 {
        match self {
            Self::Author => 1,
            Self::Client => 2,
            Self::You => 3,
            Self::Known | Self::Name | Self::Joined => 4,
            Self::Capital | Self::Initials | Self::Listed => 5,
            Self::Role | Self::Label | Self::Labelled => 6,
        }
    }
}

/// Somebody is named by these tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mention {
    /// The first token.
    pub(super) at: usize,
    /// The token after the last.
    pub(super) next: usize,
    /// How.
    pub(super) form: Form,
}

/// The most people who are joined to one owner.
const MOST: usize = 5;

/// All of a note, in the order of their first tokens.
pub(super) fn mentions(owners: &Owners<'_, '_>, items: &[Item]) -> Vec<Mention> {
    let tokens = owners.tokens();
    let mut found: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let one = owners.mention(at);
        at = one.map_or(at + 1, |one| one.next);
        found.extend(one);
    }
    // "Then Becky": the first word of a sentence may be none of the name
    let shorter = |one: &Mention| {
        let opens = one.at.checked_sub(1).is_none_or(|at| tokens.kind(at) != Some(Kind::Word));
        let more = one.next > one.at + 1 && one.form == Form::Capital && opens;
        more.then(|| Mention { at: one.at + 1, next: one.next, form: Form::Name })
    };
    let shorter: Vec<Mention> = found.iter().filter_map(shorter).collect();
    let several = joined(tokens, &found);
    found.extend(items.iter().filter_map(|item| label(tokens, item)));
    found.extend(several);
    found.extend(shorter);
    found.sort_unstable();
    found.dedup();
    found
}

/// Runs of people with joints between them, each as one.
fn joined(tokens: &Tokens<'_>, single: &[Mention]) -> Vec<Mention> {
    let named = |one: &Mention| !matches!(one.form, Form::Author | Form::Client | Form::You);
    let joint = |one: &Mention, other: &Mention| {
        let between = other.at.saturating_sub(one.next);
        let word = tokens.word(one.next);
        let joins = matches!(word, "y" | "e" | "and" | "&" | "+" | "/" | "n");
        let mark = tokens.word(other.at.saturating_sub(1));
        (joins && (between == 1 || between == 2 && (mark == "@" || mark == "the" || mark == "el" || mark == "la")))
            || (word == "," && (between == 1 || between == 2 && mark == "@"))
    };
    let mut found = Vec::new();
    let mut nth = 0;
    while let Some(first) = single.get(nth) {
        let mut last = nth;
        while let (Some(one), Some(other)) = (single.get(last), single.get(last + 1))
            && last - nth < MOST
            && named(one)
            && named(other)
            && joint(one, other)
        {
            last += 1;
        }
        if let Some(end) = single.get(last).filter(|_| last > nth) {
            let commas = (first.next..end.at).filter(|at| tokens.word(*at) == ",").count();
            let form = if commas == last - nth { Form::Listed } else { Form::Joined };
            found.push(Mention { at: first.at, next: end.next, form });
        }
        nth = last + 1;
    }
    found
}

/// «memo: vendas», "the captains: …"; «responsables: maestros de 1º a 3º» anywhere in the item.
fn label(tokens: &Tokens<'_>, item: &Item) -> Option<Mention> {
    let words = |at: usize, next: usize| next > at && (at..next).all(|at| tokens.kind(at) == Some(Kind::Word));
    let small = |at: usize| tokens.raw(at).starts_with(char::is_lowercase);
    let dash = |at: usize| matches!(tokens.word(at), "-" | "–" | "—" | "→") && !tokens.touch(at);
    let colon = (item.at + 1..item.next.min(item.at + 5)).find(|at| tokens.word(*at) == ":" || dash(*at));
    if let Some(colon) = colon
        && words(item.at, colon)
        && small(item.at)
        && tokens.any_phrase(item.at, COLUMNS).is_none()
    {
        return Some(Mention { at: item.at, next: colon, form: Form::Label });
    }
    (item.at..item.next.min(item.at + 400)).find_map(|at| {
        let (_, end) = tokens.any_phrase(at, COLUMNS).filter(|(_, end)| tokens.word(*end) == ":")?;
        let from = end + 1;
        let stops = |at: &usize| matches!(tokens.word(*at), "," | "." | ";" | ")" | "|" | "]" | "(");
        let next = (from..item.next).find(stops).unwrap_or(item.next);
        (small(from) && next - from <= 7).then_some(Mention { at: from, next, form: Form::Labelled })
    })
}

impl Owners<'_, '_> {
    /// Who is named from this token on.
    fn mention(&self, at: usize) -> Option<Mention> {
        let tokens = self.tokens();
        if tokens.kind(at) != Some(Kind::Word) {
            return None;
        }
        let one = |form| Some(Mention { at, next: at + 1, form });
        let (word, raw) = (tokens.word(at), tokens.raw(at));
        match self.pronoun(at) {
            Some("assistant") => return one(Form::Author),
            Some(_) => return one(Form::Client),
            None if YOU.contains(&word) => return one(Form::You),
            None => {}
        }
        let capital = |at: usize| tokens.kind(at) == Some(Kind::Word) && tokens.raw(at).starts_with(char::is_uppercase);
        let known = self.knows(word);
        if !known
            && SMALL.contains(&word)
            && !matches!(word, "el" | "la" | "los" | "las" | "the" | "su" | "her" | "his" | "mi")
        {
            return None;
        }
        if self.is_day(at) && !known {
            return None;
        }
        let article = matches!(word, "el" | "la" | "los" | "las" | "the" | "su" | "her" | "his" | "their" | "mi");
        let titled = TITLES.contains(&word) && (capital(at + 1) || self.knows(tokens.word(at + 1)));
        let named = capital(at) && (!article || capital(at + 1) && !self.is_day(at + 1));
        if titled || known || named {
            let mut next = at + 1;
            loop {
                let short = tokens.raw(next - 1).len() == 1 || TITLES.contains(&tokens.word(next - 1));
                let point = usize::from(tokens.word(next) == "." && short);
                if !(capital(next + point) && !self.is_day(next + point) && (point == 1 || tokens.word(next) != ".")) {
                    break;
                }
                if !titled && !self.is_person(next + point) && tokens.raw(next + point).len() > 2 && next - at > 2 {
                    break;
                }
                next += point + 1;
            }
            let letters = raw.chars().count();
            let initials = letters <= 3 && letters > 1 && !raw.chars().any(char::is_lowercase);
            let form = if known {
                Form::Known
            } else if titled || self.is_person(at) {
                Form::Name
            } else if initials {
                Form::Initials
            } else {
                Form::Capital
            };
            return Some(Mention { at, next, form });
        }
        // a role says who only where a verb follows or a label or a mark leads to it
        if article && tokens.kind(at + 1) == Some(Kind::Word) && !self.is_day(at + 1) {
            let next = at + 2;
            let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
            let led = matches!(before, "(" | "," | ":" | "→" | ">" | "-" | "–" | "—")
                || (2..=3).any(|back| {
                    at.checked_sub(back).is_some_and(|from| {
                        tokens.any_phrase(from, LABELS).is_some_and(|(_, end)| end == at && end > from + 1)
                    })
                });
            // "the web guy needs to …"
            let wide = tokens.kind(next) == Some(Kind::Word) && JOINTS.contains(&tokens.word(next + 1));
            if wide && !JOINTS.contains(&tokens.word(next)) {
                return Some(Mention { at, next: next + 1, form: Form::Role });
            }
            if led
                || JOINTS.contains(&tokens.word(next))
                || tokens.word(next) == ":"
                || tokens.raw(next).ends_with("rá")
            {
                return Some(Mention { at, next, form: Form::Role });
            }
        }
        None
    }
}

/// What the weights ask of a name.
impl Owners<'_, '_> {
    /// Whether somebody of this folded name attends, speaks or is called.
    pub(super) fn knows(&self, word: &str) -> bool {
        word.len() > 1 && self.known.binary_search(&word).is_ok()
    }

    /// Whether a token is part of a day.
    pub(super) fn is_day(&self, at: usize) -> bool {
        !self.page.times_in(at, at + 1).is_empty()
    }

    /// Whether the name at a token stands in the first line.
    pub(super) fn in_first_line(&self, at: usize) -> bool {
        self.page.people().opens(self.tokens().raw(at))
    }

    /// Whether the name at a token is that of the one person whom the first line names.
    pub(super) fn is_the_client_at(&self, at: usize) -> bool {
        self.page.is_the_client(self.tokens().raw(at))
    }

    /// Whether the note says that its author is called so.
    pub(super) fn is_the_author(&self, at: usize) -> bool {
        self.author.is_some_and(|author| author == self.tokens().word(at))
    }

    /// The language of the note, as a number.
    pub(super) fn language(&self) -> u32 {
        u32::from(self.page.language == Language::English)
    }

    /// A name as written, without the sign that calls and the ending that owns.
    pub(super) fn written(&self, at: usize, next: usize) -> String {
        let (start, end) = self.tokens().bytes(at, next);
        let text = self.tokens().text.get(start..end).unwrap_or_default();
        let text = ["'s", "’s"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
        text.replace('@', "")
    }
}
