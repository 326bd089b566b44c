//! Facts about the client's situation that templates ask for: the sending service, the list, what is ready, who writes.

use super::clause::Clause;
use super::kind::Sort;
use super::read::Page;
use super::topics::{HAND, LACKING, LIST, MAILING, SERVICE, THING};
use super::{AsideReason, Fact};
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
pub(super) type Told = (&'static str, Value);

/// Where a phrase of a list stands in a clause, and the token after it.
pub(super) struct Finder<'p, 'n> {
    pub(super) page: &'p Page<'n>,
    pub(super) words: &'static FactWords,
    pub(super) clause: Clause,
}

impl Page<'_> {
    /// Whether the note is about writing to a list: only then do its texts and pictures belong to a newsletter.
    pub(super) fn about_mailing(&self) -> bool {
        *self.mailing.get_or_init(|| self.names_mailing())
    }

    fn names_mailing(&self) -> bool {
        let words = factwords::of(self.language);
        self.topics().places(MAILING).any(|at| {
            self.tokens.any_phrase(at, words.mailing).is_some_and(|(_, end)| !self.is_other_list(at, end))
                || SENDERS.binary_search_by_key(&self.tokens.word(at), |row| row.0).is_ok_and(|_| self.is_sender(at))
                || self.tokens.any_phrase(at, SENDER_PAIRS).is_some()
        })
    }

    /// "kit" is a word and somebody's name too: it must be written as a name, behind what leads to a tool.
    fn is_sender(&self, at: usize) -> bool {
        let led = |at: usize| {
            matches!(
                self.tokens.word(at),
                "in" | "on"
                    | "en"
                    | "with"
                    | "con"
                    | "to"
                    | "a"
                    | "via"
                    | "uses"
                    | "usa"
                    | "has"
                    | "tiene"
                    | "from"
                    | "desde"
            )
        };
        // a place for customers sends mail only where mail is the talk
        if self.tokens.word(at) == "hubspot" {
            return (at.saturating_sub(12)..at + 12).any(|at| self.cues.mailing.has(&self.tokens, at));
        }
        self.tokens.word(at) != "kit" || (self.tokens.raw(at) == "Kit" && at.checked_sub(1).is_some_and(led))
    }

    /// «lista de espera», «lista de 40 tiendas», "waiting list": a list of something else than addresses.
    fn is_other_list(&self, at: usize, end: usize) -> bool {
        let tokens = &self.tokens;
        let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
        if matches!(before, "waiting" | "wait" | "price" | "guest" | "shopping" | "wish") {
            return true;
        }
        if tokens.word(end.saturating_sub(1)) != "lista" || tokens.word(end) != "de" {
            return false;
        }
        let people = |at: usize| self.cues.mailing.has(tokens, at) || self.cues.subscribers.has(tokens, at);
        let counted = tokens.kind(end + 1) == Some(Kind::Number) && tokens.kind(end + 2) != Some(Kind::Word);
        !counted && !(end + 1..end + 4).any(people)
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
        let refused = sort == Sort::Aside(AsideReason::Rejected);
        let mut told = Vec::new();
        if kinds & SERVICE != 0 {
            finder.service(refused, &mut told);
            // «no tiene herramienta»: what is then to be made "in Mailchimp" does not say that it is there
            let none = found.iter().any(|fact| fact.key == "has_autoresponder" && fact.value == Value::Flag(false));
            if none && wanted {
                told.clear();
            }
        }
        if kinds & (LIST | SERVICE | MAILING) != 0 {
            finder.list(wanted, &mut told);
        }
        if kinds & THING != 0 {
            finder.things(sort, &mut told);
        }
        if kinds & HAND != 0 {
            finder.hands(&mut told);
        }
        if kinds & (MAILING | HAND) != 0 {
            finder.rhythm(&mut told);
            finder.readers(&mut told);
        }
        // what is refused tells what is not there, and who must say yes: «nada sale sin su ok»
        told.retain(|(key, value)| !refused || *value == Value::Flag(false) || *key == "approval_by");
        for (key, value) in told {
            if !found.iter().rev().take(64).any(|fact| fact.key == key && fact.value == value) {
                let evidence = self.quote(ruler, clause.at, clause.next);
                found.push(Fact { key: key.to_owned(), value, evidence });
            }
        }
    }
}

impl Finder<'_, '_> {
    /// Where the first of these phrases stands inside a stretch.
    pub(super) fn find(&self, at: usize, next: usize, list: Phrases) -> Option<(usize, usize)> {
        let tokens = &self.page.tokens;
        (at..next).find_map(|at| Some((at, tokens.any_phrase(at, list).filter(|(_, end)| *end <= next)?.1)))
    }

    /// The same, asked only of words that may open something of this kind.
    pub(super) fn find_of(&self, kind: Kinds, at: usize, next: usize, list: Phrases) -> Option<(usize, usize)> {
        let (tokens, topics) = (&self.page.tokens, self.page.topics());
        (at..next)
            .filter(|at| topics.at(*at) & kind != 0)
            .find_map(|at| Some((at, tokens.any_phrase(at, list).filter(|(_, end)| *end <= next)?.1)))
    }

    pub(super) fn has_of(&self, kind: Kinds, list: Phrases) -> Option<usize> {
        self.find_of(kind, self.clause.at, self.clause.next, list).map(|(at, _)| at)
    }

    pub(super) fn has(&self, list: Phrases) -> Option<usize> {
        self.find(self.clause.at, self.clause.next, list).map(|(at, _)| at)
    }

    /// A denial up to four words in front: «no tiene todavía plantilla».
    pub(super) fn lacks(&self, at: usize) -> bool {
        let from = at.saturating_sub(4).max(self.clause.at);
        self.find_of(LACKING, from, at, self.page.cues.lacking).is_some()
    }

    /// The service that sends, by name or not.
    fn service(&self, refused: bool, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        // «ni tengo herramienta», "provider? none yet"
        let lacks = |(at, next): (usize, usize)| {
            self.lacks(at)
                || (next..(next + 5).min(self.clause.next))
                    .take_while(|at| !matches!(tokens.word(*at), "." | ";"))
                    .any(|at| matches!(tokens.word(at), "tampoco" | "none" | "ninguna" | "ninguno"))
        };
        let tool = || {
            let (at, next) = self.find_of(SERVICE, self.clause.at, self.clause.next, self.words.tool)?;
            // a bare «programa» is one of something else, unless it is lacking beside the list
            let bare = matches!(tokens.word(at), "programa" | "plataforma" | "provider") && next == at + 1;
            (!bare || self.page.about_mailing() || self.has_of(LIST, self.words.list).is_some()).then_some((at, next))
        };
        if refused {
            if tool().is_some_and(lacks) {
                told.push(("has_autoresponder", Value::Flag(false)));
            }
            return;
        }
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
        } else if tool().is_some_and(|found| lacks(found) || acquired(found.0)) {
            told.push(("has_autoresponder", Value::Flag(false)));
        }
    }

    /// Whether there is a list, and how long it is. What is wanted tells only where it stands today.
    fn list(&self, wanted: bool, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        let (at, next) = (self.clause.at, self.clause.next);
        let own = |list: Phrases| {
            self.find_of(LIST, at, next, list).filter(|(at, end)| !self.page.is_other_list(*at, *end)).map(|(at, _)| at)
        };
        let on_list = own(self.words.on_list).is_some();
        let topics = self.page.topics().within(self.clause);
        // people are counted for many reasons: only where mail is the talk are they a list
        let talk = topics & SERVICE != 0 || own(self.words.list).is_some() || {
            let mail = (at..next).any(|at| self.page.cues.mailing.has(tokens, at));
            mail || self.find(at, next, self.words.mailing).is_some()
        };
        let size = self.page.amounts_in(at, next).iter().filter(|amount| amount.next <= next).find_map(|amount| {
            let few = amount.number < Decimal::from(50); // three e-mails are no list
            let near = || {
                let counted = |at: usize| {
                    self.page.cues.subscribers.has(tokens, at) && (talk || !self.words.heads.has(tokens, at))
                };
                (amount.next..(amount.next + 3).min(tokens.len())).any(counted)
            };
            // "980 on Constant Contact", «640 contactos en Brevo»
            let kept = || {
                let led = |at: usize| matches!(tokens.word(at), "in" | "on" | "en");
                let sender = |at: usize| {
                    SENDERS.binary_search_by_key(&tokens.word(at), |row| row.0).is_ok()
                        || tokens.any_phrase(at, SENDER_PAIRS).is_some()
                };
                (amount.next..(amount.next + 3).min(next)).any(|at| led(at) && sender(at + 1))
            };
            // «correo a los 640», "mailing it to all 1,260 members", "email the 300"
            let addressed = || {
                let start = amount.at.saturating_sub(8).max(at);
                let mail = (start..amount.at)
                    .any(|at| self.page.cues.mailing.has(tokens, at) && !self.words.list.has(tokens, at));
                let before = amount.at.checked_sub(1).map_or("", |before| tokens.word(before));
                let article = matches!(before, "los" | "las" | "the" | "all" | "todos" | "todas");
                mail && article && tokens.kind(amount.next) == Some(Kind::Word)
            };
            // «lista de 430», "a list of 430"
            let of = || {
                amount.at >= at + 2
                    && matches!(tokens.word(amount.at - 1), "de" | "of")
                    && self.words.list.has(tokens, amount.at - 2)
            };
            // "list sits at 377", «lista: 870», "List = 1,120"
            let behind = || {
                (amount.at.saturating_sub(5).max(at)..amount.at).any(|place| {
                    let strong = self.page.cues.subscribers.has(tokens, place)
                        && matches!(tokens.word(place + 1), ":" | "=" | "-" | "–" | "→");
                    (strong || self.words.list.has(tokens, place) && !self.page.is_other_list(place, place + 1))
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
                                        | "yes"
                                        | "si"
                                        | "ya"
                                        | "son"
                                        | "are"
                                        | "up"
                                        | "to"
                                        | "around"
                                        | "casi"
                                        | "almost"
                                        | "nearly"
                                )
                        })
                })
            };
            let said = !few && (near() || of() || behind() || kept() || addressed()) || on_list;
            (said && matches!(amount.unit, Unit::Count(_))).then_some(amount.number)
        });
        let from = self.page.changes_in(at, next).iter().find_map(|change| change.baseline);
        // "grow the email list from 320 to 800"
        let size = size.or_else(|| own(self.words.list).and(from));
        let known = size.filter(|size| !wanted || from == Some(*size));
        if let Some(size) = known.or(from.filter(|_| wanted && size.is_some())) {
            told.extend([("list_exists", Value::Flag(true)), ("list_size", Value::Number(size))]);
        } else if let Some(at) = self.has_of(LIST, self.words.list).filter(|at| {
            let direct =
                self.find_of(LACKING, at.saturating_sub(3).max(self.clause.at), *at, self.page.cues.lacking).is_some();
            (direct || self.page.about_mailing() && self.lacks(*at) || self.lacks_behind(*at))
                && !wanted
                && self.lacks_a_list(*at)
        }) {
            debug_assert!(at < next);
            told.push(("list_exists", Value::Flag(false)));
        } else if own(self.words.own_list).is_some_and(|at| !self.lacks(at)) {
            told.push(("list_exists", Value::Flag(true)));
        }
    }

    /// «lista de correos no hay», "list: none".
    fn lacks_behind(&self, at: usize) -> bool {
        let tokens = &self.page.tokens;
        (at + 1..(at + 5).min(self.clause.next)).any(|at| {
            matches!(
                (tokens.word(at), tokens.word(at + 1)),
                ("no", "hay" | "tiene" | "existe") | ("none" | "tampoco", _)
            )
        })
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
            let made = matches!(sort, Sort::Wanted { .. })
                && self.find(self.clause.at, at, self.words.making).is_some_and(|(place, _)| at - place <= 6);
            let judged = |from: usize, to: usize| {
                let said =
                    |list: Phrases| self.find(from, to, list).is_some_and(|(place, _)| place < at || place >= next);
                let stands = || (from..to).any(|at| matches!(self.page.tokens.raw(at), "está" | "están" | "sí"));
                if self.lacks(at) || said(self.words.not_yet) || said(self.words.broken) || made {
                    Some(false)
                } else {
                    (said(cues.ready) || stands()).then_some(true)
                }
            };
            // one word beside the thing says it («plantilla OK»), or nothing does and the whole clause is asked
            let short = to - from <= next - at + 1;
            let whole = || if short { judged(self.clause.at, self.clause.next) } else { self.goes_on(to, &judged) };
            told.extend(judged(from, to).or_else(whole).map(|there| (*key, Value::Flag(there))));
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
        if to - from > next - at { (from, to) } else { (self.clause.at, self.clause.next) }
    }

    /// "Freebie is a tide chart, already made": the words behind the next mark, when they name nothing else.
    fn goes_on(&self, to: usize, judged: &dyn Fn(usize, usize) -> Option<bool>) -> Option<bool> {
        let tokens = &self.page.tokens;
        let mark = |at: &usize| tokens.kind(*at) == Some(Kind::Mark);
        if to + 1 >= self.clause.next || !matches!(tokens.word(to), "," | ":" | "(") {
            return None;
        }
        let end = (to + 1..self.clause.next).find(mark).unwrap_or(self.clause.next);
        let other = (to + 1..end).any(|at| self.page.topics().at(at) & (THING | LIST | SERVICE) != 0);
        if other { None } else { judged(to + 1, end) }
    }
}
