//! Facts about the client's situation that templates ask for: the sending service, the list, what is ready, who writes.

use super::clause::Clause;
use super::kind::Sort;
use super::read::Page;
use super::topics::{HAND, LACKING, LIST, MAILING, SERVICE, THING};
use super::{Draft, Fact};
use crate::date::WhenValue;
use crate::language::cues::{PAIR_NAMES, SENDER_PAIRS, SENDERS};
use crate::language::factwords::{self, FactWords};
use crate::language::offset::Ruler;
use crate::language::phrases::Phrases;
use crate::language::token::Kind;
use crate::language::wordmap::Kinds;
use crate::quantity::Unit;
use crate::question::Value;
use rust_decimal::Decimal;

/// A fact: its key and its value.
type Told = (&'static str, Value);

/// Where a phrase of a list stands in a clause, and the token after it.
struct Finder<'p, 'n> {
    page: &'p Page<'n>,
    words: &'static FactWords,
    clause: Clause,
}

impl Page<'_> {
    /// Whether the note is about writing to a list: only then do its texts and pictures belong to a newsletter.
    pub(super) fn about_mailing(&self) -> bool {
        let words = factwords::of(self.language);
        self.topics().places(MAILING).any(|at| {
            self.tokens.any_phrase(at, words.mailing).is_some()
                || SENDERS.binary_search_by_key(&self.tokens.word(at), |row| row.0).is_ok_and(|_| self.is_sender(at))
        })
    }

    /// "kit" is a word too: it must be written as a name.
    fn is_sender(&self, at: usize) -> bool {
        self.tokens.word(at) != "kit" || self.tokens.raw(at) == "Kit"
    }

    /// What a clause tells about the client's situation; a goal tells less than a plain statement.
    pub(super) fn facts_of(
        &self,
        ruler: &mut Ruler<'_>,
        clause: Clause,
        sort: Sort,
        kinds: Kinds,
        found: &mut Vec<Fact>,
    ) {
        let wanted = matches!(sort, Sort::Wanted { .. });
        let finder = Finder { page: self, words: factwords::of(self.language), clause };
        let mut told = Vec::new();
        if kinds & SERVICE != 0 {
            finder.service(&mut told);
        }
        if kinds & LIST != 0 {
            finder.list(wanted, &mut told);
        }
        if kinds & THING != 0 {
            finder.things(sort, &mut told);
        }
        if kinds & HAND != 0 {
            finder.hands(&mut told);
        }
        if kinds & MAILING != 0 {
            finder.rhythm(&mut told);
        }
        for (key, value) in told {
            if !found.iter().rev().take(64).any(|fact| fact.key == key && fact.value == value) {
                let evidence = self.quote(ruler, clause.at, clause.next);
                found.push(Fact { key: key.to_owned(), value, evidence });
            }
        }
    }

    /// Who writes the text, when writing it is what is wanted: then it is not there yet either.
    pub(super) fn authorship(&self, draft: &Draft, clause: Clause) -> Vec<Fact> {
        let finder = Finder { page: self, words: factwords::of(self.language), clause };
        if finder.writing().is_none() || finder.text().is_none() {
            return Vec::new();
        }
        let fact = |key: &str, value| Fact { key: key.to_owned(), value, evidence: draft.evidence.clone() };
        let author = draft.goal.owner.clone().map(|who| fact("content_author", Value::Text(who)));
        author.into_iter().chain([fact("content_ready", Value::Flag(false))]).collect()
    }
}

impl Finder<'_, '_> {
    /// Where the first of these phrases stands inside a stretch.
    fn find(&self, at: usize, next: usize, list: Phrases) -> Option<(usize, usize)> {
        let tokens = &self.page.tokens;
        (at..next).find_map(|at| Some((at, tokens.any_phrase(at, list).filter(|(_, end)| *end <= next)?.1)))
    }

    /// The same, asked only of words that may open something of this kind.
    fn find_of(&self, kind: Kinds, at: usize, next: usize, list: Phrases) -> Option<(usize, usize)> {
        let (tokens, topics) = (&self.page.tokens, self.page.topics());
        (at..next)
            .filter(|at| topics.at(*at) & kind != 0)
            .find_map(|at| Some((at, tokens.any_phrase(at, list).filter(|(_, end)| *end <= next)?.1)))
    }

    fn has_of(&self, kind: Kinds, list: Phrases) -> Option<usize> {
        self.find_of(kind, self.clause.at, self.clause.next, list).map(|(at, _)| at)
    }

    fn has(&self, list: Phrases) -> Option<usize> {
        self.find(self.clause.at, self.clause.next, list).map(|(at, _)| at)
    }

    /// A denial up to four words in front: «no tiene todavía plantilla».
    fn lacks(&self, at: usize) -> bool {
        let from = at.saturating_sub(4).max(self.clause.at);
        self.find_of(LACKING, from, at, self.page.cues.lacking).is_some()
    }

    /// The service that sends, by name or not.
    fn service(&self, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        let named = (self.clause.at..self.clause.next).find_map(|at| {
            let row = SENDERS.binary_search_by_key(&tokens.word(at), |row| row.0).ok()?;
            self.page.is_sender(at).then_some((at, SENDERS.get(row)?.1))
        });
        // two words, one name: "Constant Contact"
        let pair = || {
            (self.clause.at..self.clause.next).find_map(|at| {
                let (words, _) = tokens.any_phrase(at, SENDER_PAIRS)?;
                Some((at, PAIR_NAMES.iter().find(|(known, _)| *known == words)?.1))
            })
        };
        let named = named.or_else(pair);
        let acquired = |at: usize| self.find(self.clause.at, at, self.words.acquiring).is_some();
        if let Some((at, name)) = named {
            let there = !self.lacks(at) && !acquired(at);
            told.push(("has_autoresponder", Value::Flag(there)));
            if there {
                told.push(("autoresponder", Value::Text(name.to_owned())));
            }
        } else if self.has_of(SERVICE, self.words.tool).is_some_and(|at| self.lacks(at) || acquired(at)) {
            told.push(("has_autoresponder", Value::Flag(false)));
        }
    }

    /// Whether there is a list, and how long it is. What is wanted tells only where it stands today.
    fn list(&self, wanted: bool, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        let (at, next) = (self.clause.at, self.clause.next);
        let on_list = self.has_of(LIST, self.words.on_list).is_some();
        let size = self.page.amounts_in(at, next).iter().filter(|amount| amount.next <= next).find_map(|amount| {
            let few = amount.number < Decimal::from(50); // three e-mails are no list
            let near = || {
                (amount.next..(amount.next + 3).min(tokens.len())).any(|at| self.page.cues.subscribers.has(tokens, at))
            };
            // «lista de 430», "a list of 430"
            let of = || {
                amount.at >= at + 2
                    && matches!(tokens.word(amount.at - 1), "de" | "of")
                    && self.words.list.has(tokens, amount.at - 2)
            };
            // "list sits at 377", «lista: 870», "List = 1,120"
            let behind = || {
                (amount.at.saturating_sub(4).max(at)..amount.at).any(|place| {
                    self.words.list.has(tokens, place)
                        && (place + 1..amount.at).all(|at| {
                            tokens.kind(at) == Some(Kind::Mark)
                                || matches!(
                                    tokens.word(at),
                                    "is" | "sits"
                                        | "stands"
                                        | "at"
                                        | "has"
                                        | "of"
                                        | "about"
                                        | "tiene"
                                        | "de"
                                        | "es"
                                        | "como"
                                        | "unos"
                                        | "unas"
                                        | "hoy"
                                        | "now"
                                )
                        })
                })
            };
            ((!few && (near() || of() || behind()) || on_list) && matches!(amount.unit, Unit::Count(_)))
                .then_some(amount.number)
        });
        let from = self.page.changes_in(at, next).iter().find_map(|change| change.baseline);
        // "grow the email list from 320 to 800"
        let size = size.or_else(|| self.has_of(LIST, self.words.list).and(from));
        let known = size.filter(|size| !wanted || from == Some(*size));
        if let Some(size) = known.or(from.filter(|_| wanted && size.is_some())) {
            told.extend([("list_exists", Value::Flag(true)), ("list_size", Value::Number(size))]);
        } else if let Some(at) =
            self.has_of(LIST, self.words.list).filter(|at| self.lacks(*at) && !wanted && self.lacks_a_list(*at))
        {
            debug_assert!(at < next);
            told.push(("list_exists", Value::Flag(false)));
        } else if self.has_of(LIST, self.words.own_list).is_some_and(|at| !self.lacks(at)) {
            told.push(("list_exists", Value::Flag(true)));
        }
    }

    /// «no tiene lista», «cero lista de correo»; not «no tiene lista de precios».
    fn lacks_a_list(&self, at: usize) -> bool {
        let tokens = &self.page.tokens;
        tokens.word(at + 1) != "de" || self.page.cues.mailing.has(tokens, at + 2)
    }

    /// Whether things are ready, each judged by the words between its own marks.
    fn things(&self, sort: Sort, told: &mut Vec<Told>) {
        let cues = self.page.cues;
        for (key, names) in self.words.things {
            let Some((at, next)) = self
                .find_of(THING, self.clause.at, self.clause.next, *names)
                .filter(|(at, _)| !self.of_another_kind(*at))
            else {
                continue;
            };
            let (from, to) = self.segment(at, next);
            // a domain that is there is not yet one that is verified
            let proven = |at: usize| {
                let word = self.page.tokens.word(at);
                ["verif", "spf", "dkim", "auth"].iter().any(|begin| word.starts_with(begin))
            };
            if *key == "domain_verified" && !(self.clause.at..self.clause.next).any(proven) {
                continue;
            }
            let said = |list: Phrases| self.find(from, to, list).is_some_and(|(place, _)| place != at);
            let made = matches!(sort, Sort::Wanted { .. })
                && self.find(self.clause.at, at, self.words.making).is_some_and(|(place, _)| at - place <= 6);
            if self.lacks(at) || said(self.words.not_yet) || said(self.words.broken) || made {
                told.push((key, Value::Flag(false)));
            } else if said(cues.ready) {
                told.push((key, Value::Flag(true)));
            }
        }
    }

    /// "no template for the sms": another one than the newsletter's.
    fn of_another_kind(&self, at: usize) -> bool {
        let tokens = &self.page.tokens;
        matches!(tokens.word(at + 1), "for" | "para")
            && !(at + 2..at + 5).any(|at| self.page.cues.mailing.has(tokens, at))
    }

    /// The words around a thing up to the nearest marks; the whole clause when they are too few to say anything.
    fn segment(&self, at: usize, next: usize) -> (usize, usize) {
        let mark = |at: &usize| {
            self.page.tokens.kind(*at) == Some(Kind::Mark)
                && matches!(self.page.tokens.word(*at), "," | ";" | "(" | ")" | ":")
        };
        let from = (self.clause.at..at).rev().find(mark).map_or(self.clause.at, |at| at + 1);
        let to = (next..self.clause.next).find(mark).unwrap_or(self.clause.next);
        if to - from > next - at + 1 { (from, to) } else { (self.clause.at, self.clause.next) }
    }

    fn text(&self) -> Option<usize> {
        let tokens = &self.page.tokens;
        (self.clause.at..self.clause.next).find(|at| self.words.texts.has(tokens, *at))
    }

    fn writing(&self) -> Option<usize> {
        let tokens = &self.page.tokens;
        (self.clause.at..self.clause.next)
            .find(|at| self.words.writes.list().iter().any(|begin| tokens.word(*at).starts_with(begin)))
    }

    /// Who writes and who approves.
    fn hands(&self, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        // «lo escribo yo»: the text is what the talk is about
        let it =
            self.writing().and_then(|at| at.checked_sub(1)).is_some_and(|at| matches!(tokens.word(at), "lo" | "los"));
        // "she writes and I send", «redacto yo»: no word of a text, and nothing else that could be written
        let short = self.clause.next - self.clause.at <= 7
            && self.writing().is_some_and(|at| {
                self.words.writing.has(tokens, at)
                    && (tokens.kind(at + 1) != Some(Kind::Word)
                        || matches!(tokens.word(at + 1), "and" | "y" | "yo" | "ella" | "it" | "them"))
            });
        let it = it || short;
        if self.text().is_some() || it {
            let author = if self.has(self.words.mine).is_some() {
                Some("assistant".to_owned())
            } else {
                self.writing().and_then(|at| self.beside(at).map(str::to_owned).or_else(|| self.named_beside(at)))
            };
            told.extend(author.map(|author| ("content_author", Value::Text(author))));
        }
        let said = self.has_of(HAND, self.words.approves).is_some_and(|at| {
            let before = (at.saturating_sub(4).max(self.clause.at)..at).rev();
            let named = before
                .clone()
                .any(|at| tokens.kind(at) == Some(Kind::Word) && tokens.raw(at).starts_with(char::is_uppercase));
            let her = before.clone().any(|at| self.page.cues.client.has(tokens, at));
            (named || her || self.page.language == crate::language::Language::Spanish) && !self.lacks(at)
        });
        if said || self.has_of(HAND, self.words.own_ok).is_some() {
            let who = self.has_of(HAND, self.words.approves).and_then(|at| self.named_beside(at));
            told.push(("approval_by", Value::Text(who.unwrap_or_else(|| "client".to_owned()))));
        }
    }

    /// A name directly in front of a verb, or directly behind it: «aprueba Gaby», "Theo approves".
    fn named_beside(&self, at: usize) -> Option<String> {
        let tokens = &self.page.tokens;
        let name = |at: usize| {
            let raw = tokens.raw(at);
            let written = raw.starts_with(char::is_uppercase) && raw.chars().skip(1).any(char::is_lowercase);
            tokens.kind(at) == Some(Kind::Word) && written && self.page.times_in(at, at + 1).is_empty()
        };
        let before = at.checked_sub(1).filter(|before| *before >= self.clause.at && name(*before));
        let behind = Some(at + 1).filter(|behind| *behind < self.clause.next && name(*behind));
        before.or(behind).map(|at| self.page.named(tokens.raw(at)))
    }

    /// The pronoun within three words of a word for writing.
    fn beside(&self, at: usize) -> Option<&'static str> {
        let tokens = &self.page.tokens;
        (at.saturating_sub(3).max(self.clause.at)..(at + 4).min(self.clause.next)).find_map(|at| {
            match (tokens.word(at), tokens.raw(at)) {
                ("yo" | "i" | "i'll", _) => Some("assistant"),
                ("ella" | "she" | "he" | "she'll" | "he'll", _) | (_, "él" | "Él") => Some("client"),
                _ => None,
            }
        })
    }

    /// How often it is to go out.
    fn rhythm(&self, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        let (at, next) = (self.clause.at, self.clause.next);
        let sent = (at..next).any(|at| self.page.cues.mailing.has(tokens, at));
        let rhythms = || {
            self.page.times_in(at, next).iter().filter_map(|when| match &when.value {
                WhenValue::Repeat { timex, .. } => Some(timex.clone()),
                _ => None,
            })
        };
        // "a weekly email, Sundays": the weekday says more
        let timex = rhythms().find(|timex| timex.starts_with("XXXX")).or_else(|| rhythms().next());
        told.extend(timex.filter(|_| sent).map(|timex| ("frequency", Value::Text(timex))));
    }
}
