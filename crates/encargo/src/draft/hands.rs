//! Whose hands a newsletter goes through: who writes its words, who says yes, how often it goes out and to whom.

use super::clause::Clause;
use super::fact::{Finder, Told};
use super::read::Page;
use super::topics::HAND;
use super::{Draft, Fact};
use crate::date::WhenValue;
use crate::language::factwords;
use crate::language::ownerwords::{CLIENT, SMALL};
use crate::language::token::Kind;
use crate::question::Value;

impl Page<'_> {
    /// Who writes the text, when writing it is what is wanted: then it is not there yet either.
    pub(super) fn authorship(&self, draft: &Draft, clause: Clause) -> Vec<Fact> {
        let finder = Finder { page: self, words: factwords::of(self.language), clause };
        // a "draft" of something else is no newsletter
        let text = finder.text().filter(|at| finder.writing() != Some(*at) || self.cues.mailing.has(&self.tokens, *at));
        if finder.writing().is_none() || text.is_none() || !self.about_mailing() {
            return Vec::new();
        }
        let fact = |key: &str, value| Fact { key: key.to_owned(), value, evidence: draft.evidence.clone() };
        let author = draft.goal.owner.clone().map(|who| fact("content_author", Value::Text(who)));
        author.into_iter().chain([fact("content_ready", Value::Flag(false))]).collect()
    }
}

impl Finder<'_, '_> {
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
    pub(super) fn hands(&self, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        // «lo escribo yo»: the text is what the talk is about
        let it =
            self.writing().and_then(|at| at.checked_sub(1)).is_some_and(|at| matches!(tokens.word(at), "lo" | "los"));
        // "she writes and I send", «redacto yo»: no word of a text, and nothing else that could be written
        let subject = |at: usize| {
            let before = at.checked_sub(1).filter(|before| *before >= self.clause.at);
            before.is_some_and(|before| self.pronoun(before).is_some() || self.is_name(before))
        };
        let short = self
            .writing()
            .filter(|at| self.clause.next - self.clause.at <= 7 || subject(*at) || self.pronoun(*at + 1).is_some())
            .is_some_and(|at| {
                self.words.writing.has(tokens, at)
                    && (tokens.kind(at + 1) != Some(Kind::Word)
                        || matches!(tokens.word(at + 1), "and" | "y" | "yo" | "ella" | "it" | "them"))
            });
        let it = it || short;
        if self.text().is_some() || it {
            let author = if self.has(self.words.mine).is_some() {
                Some("assistant".to_owned())
            } else {
                self.writing().and_then(|at| {
                    let before = at.checked_sub(1).filter(|before| *before >= self.clause.at && self.is_name(*before));
                    let named = before.map(|at| self.page.named(tokens.raw(at)));
                    named.or_else(|| self.beside(at).map(str::to_owned)).or_else(|| self.named_beside(at))
                })
            };
            let author = author.or_else(|| self.wording());
            told.extend(author.map(|author| ("content_author", Value::Text(author))));
        } else if let Some(author) = self.wording() {
            told.push(("content_author", Value::Text(author)));
        }
        let said = self.has_of(HAND, self.words.approves).is_some_and(|at| {
            let before = (at.saturating_sub(4).max(self.clause.at)..at).rev();
            // «se aprueba el acta»: nobody in particular
            if at.checked_sub(1).is_some_and(|at| matches!(tokens.word(at), "se" | "been" | "was")) {
                return false;
            }
            let named = before
                .clone()
                .any(|at| tokens.kind(at) == Some(Kind::Word) && tokens.raw(at).starts_with(char::is_uppercase));
            let her = before.clone().any(|at| self.page.cues.client.has(tokens, at));
            (named || her || self.page.language == crate::language::Language::Spanish) && !self.lacks(at)
        });
        if said || self.has_of(HAND, self.words.own_ok).is_some() {
            let who = self.find_of(HAND, self.clause.at, self.clause.next, self.words.approves);
            let who = who.and_then(|(at, next)| self.named_beside(at).or_else(|| self.named_behind(next)));
            told.push(("approval_by", Value::Text(who.unwrap_or_else(|| "client".to_owned()))));
        }
    }

    /// A name directly in front of a verb, or directly behind it: «aprueba Gaby», "Theo approves".
    fn named_beside(&self, at: usize) -> Option<String> {
        let tokens = &self.page.tokens;
        let before = at.checked_sub(1).filter(|before| *before >= self.clause.at && self.is_name(*before));
        before.map(|at| self.page.named(tokens.raw(at))).or_else(|| self.named_behind(at + 1))
    }

    /// A name that stands here, or behind what somebody is: «su socia Pilar», «: Inés», "her niece Dani".
    fn named_behind(&self, mut at: usize) -> Option<String> {
        let tokens = &self.page.tokens;
        let last = (at + 4).min(self.clause.next);
        while at < last
            && (matches!(tokens.word(at), ":" | "=" | "–" | "-" | "→" | "de" | "by")
                || self.words.relation.has(tokens, at))
        {
            at += 1;
        }
        (at < self.clause.next && self.is_name(at)).then(|| self.page.named(tokens.raw(at)))
    }

    /// Whether a word is written as a name and is no pronoun and no day.
    fn is_name(&self, at: usize) -> bool {
        let tokens = &self.page.tokens;
        let raw = tokens.raw(at);
        let written = raw.starts_with(char::is_uppercase) && raw.chars().skip(1).any(char::is_lowercase);
        let article = matches!(tokens.word(at), "el" | "la" | "los" | "las" | "the");
        let small = article || SMALL.contains(&tokens.word(at)) || CLIENT.contains(&tokens.word(at));
        tokens.kind(at) == Some(Kind::Word) && written && !small && self.page.times_in(at, at + 1).is_empty()
    }

    /// Whose the words are: «textos de Ana», "copy: Kim", «los textos me los manda ella», "the copy is hers".
    fn wording(&self) -> Option<String> {
        let tokens = &self.page.tokens;
        let (_, next) = self.find_of(HAND, self.clause.at, self.clause.next, self.words.wording)?;
        let led = matches!(tokens.word(next), ":" | "=" | "–" | "-" | "→" | "de" | "by");
        if led {
            let pronoun = (next..(next + 3).min(self.clause.next)).find_map(|at| self.pronoun(at));
            return pronoun.map(str::to_owned).or_else(|| self.named_behind(next));
        }
        if matches!(tokens.word(next), "is" | "are" | "es" | "son") {
            return match tokens.word(next + 1) {
                "hers" | "his" | "suyo" | "suyos" => Some("client".to_owned()),
                _ => None,
            };
        }
        let gives = |at: &usize| self.words.gives.list().iter().any(|begin| tokens.word(*at).starts_with(begin));
        let given = (self.clause.at..self.clause.next).find(gives)?;
        self.beside(given).map(str::to_owned).or_else(|| self.named_beside(given))
    }

    /// The pronoun at a place: the author's or the client's.
    fn pronoun(&self, at: usize) -> Option<&'static str> {
        match (self.page.tokens.word(at), self.page.tokens.raw(at)) {
            ("yo" | "i" | "i'll", _) => Some("assistant"),
            ("ella" | "she" | "he" | "she'll" | "he'll", _) | (_, "él" | "Él") => Some("client"),
            _ => None,
        }
    }

    /// The pronoun within three words of a word for writing.
    fn beside(&self, at: usize) -> Option<&'static str> {
        (at.saturating_sub(3).max(self.clause.at)..(at + 4).min(self.clause.next)).find_map(|at| self.pronoun(at))
    }

    /// How often it is to go out.
    pub(super) fn rhythm(&self, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        let (at, next) = (self.clause.at, self.clause.next);
        let sent = (at..next).any(|at| self.page.cues.mailing.has(tokens, at) || self.words.sends.has(tokens, at))
            || self.writing().is_some();
        // "6 sign-ups a day": how many, not how often it goes out
        let counts = |at: usize| {
            matches!(tokens.word(at), "a" | "per" | "al" | "por")
                && at.checked_sub(1).is_some_and(|before| tokens.kind(before) == Some(Kind::Number))
        };
        let rhythms = || {
            self.page.times_in(at, next).iter().filter_map(|when| match &when.value {
                WhenValue::Repeat { .. } if counts(when.at) => None,
                // fifteen days are two weeks, as people say
                WhenValue::Repeat { timex, .. } if timex == "P15D" => Some("P2W".to_owned()),
                WhenValue::Repeat { rrule, .. } if rrule.starts_with("FREQ=WEEKLY;INTERVAL=2") => {
                    Some("P2W".to_owned())
                }
                WhenValue::Repeat { timex, .. } => Some(timex.clone()),
                _ => None,
            })
        };
        // "a weekly email, Sundays": the weekday says more
        let timex = rhythms().find(|timex| timex.starts_with("XXXX")).or_else(|| rhythms().next());
        told.extend(timex.filter(|_| sent).map(|timex| ("frequency", Value::Text(timex))));
    }

    /// Who gets it: «boletín para clientas de mayoreo», "email to past clients".
    pub(super) fn readers(&self, told: &mut Vec<Told>) {
        let tokens = &self.page.tokens;
        let (at, end) = (self.clause.at, self.clause.next);
        let is_list = |at: usize| self.words.list.has(tokens, at);
        let sent = (at..end).find(|at| self.page.cues.mailing.has(tokens, *at) && !is_list(*at));
        let led = sent.and_then(|sent| (sent + 1..(sent + 3).min(end)).find(|at| self.words.towards.has(tokens, *at)));
        let Some(mut from) = led.map(|at| at + 1) else { return };
        while from < end && matches!(tokens.word(from), "sus" | "las" | "los" | "mis" | "her" | "his" | "their" | "the")
        {
            from += 1;
        }
        let stops = |at: usize| {
            let small = SMALL.contains(&tokens.word(at)) && !matches!(tokens.word(at), "de" | "del" | "of");
            small || tokens.kind(at) != Some(Kind::Word) || !self.page.times_in(at, at + 1).is_empty()
        };
        let next = (from..end).find(|at| stops(*at)).unwrap_or(end);
        let plural = tokens.word(from).ends_with('s') || next > from && tokens.word(next - 1).ends_with('s');
        let people = plural && !(from..next).any(is_list) && !self.page.cues.verbs.has(tokens, from);
        // "an email to drive sales": what it is for
        let most = if tokens.word(from.saturating_sub(1)) == "to" { 2 } else { 4 };
        if people && next > from && next - from <= most {
            let (start, stop) = tokens.bytes(from, next);
            told.push(("segment", Value::Text(tokens.text.get(start..stop).unwrap_or_default().to_owned())));
        }
    }
}
