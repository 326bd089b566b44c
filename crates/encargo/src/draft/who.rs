//! Who is to do what a draft wants: names and pronouns at its end, beside it, in front of it, and who is speaking.

use super::clause::{Clause, hands_me, hands_over};
use super::pledge::on_it;
use super::read::Page;
use super::topics::PERSON;
use crate::language::phrases::Phrases;
use crate::language::token::Kind;

impl Page<'_> {
    /// Whether a dash of its own stands here.
    pub(super) fn is_dash(&self, at: usize) -> bool {
        matches!(self.tokens.word(at), "-" | "–" | "—")
    }

    /// Whether a dash or an arrow joins a clause to the next.
    pub(super) fn stands_behind(&self, clause: Clause, after: &Clause) -> bool {
        (1..=3).contains(&after.at.saturating_sub(clause.next))
            && (clause.next..after.at).all(|at| self.is_dash(at) || matches!(self.tokens.word(at), "→" | ">"))
    }

    /// Who is meant by the words from here on, when they say no more than who: the assistant, the client, or a name.
    fn who_at(&self, at: usize, next: usize) -> Option<String> {
        let closed = |end: usize| {
            end >= next || self.tokens.kind(end) == Some(Kind::Mark) || !self.times_in(end, end + 1).is_empty()
        };
        let may = self.topics().at(at) & PERSON != 0;
        let phrase = |list: Phrases| self.tokens.any_phrase(at, list).filter(|_| may).map(|(_, end)| end);
        if phrase(self.cues.assistant).is_some_and(closed) {
            return Some("assistant".to_owned());
        }
        // folded, «él» is an article
        let he = self.tokens.raw(at).to_lowercase() == "él" && closed(at + 1);
        (he || phrase(self.cues.client).is_some_and(closed)).then(|| "client".to_owned())
    }

    /// "Me: prepare the template and send her the numbers": who stands before the colon of the sentence.
    fn label(&self, verb: usize) -> Option<String> {
        let tokens = &self.tokens;
        let ends =
            |at: &usize| matches!(tokens.word(*at), "." | ";" | "!" | "?") || tokens.kind(*at) == Some(Kind::Break);
        let colon = (verb.saturating_sub(30)..verb)
            .rev()
            .take_while(|at| !ends(at))
            .find(|at| tokens.word(*at) == ":" && !(tokens.touch(*at) && tokens.kind(at + 1) == Some(Kind::Number)))?;
        let before = colon.checked_sub(1)?;
        // "Leah: choose two menus", where the note speaks of Leah
        let timed =
            before.checked_sub(1).is_some_and(|at| tokens.word(at) == "]" || tokens.kind(at) == Some(Kind::Number));
        let name = || self.name_at(before, colon).filter(|_| !timed && self.is_person(before));
        self.who_at(before, colon).or_else(name)
    }

    /// «la escribe ella, yo la diseño -> diseñar la guía»: who stands in front of the arrow.
    fn before_an_arrow(&self, clause: Clause) -> Option<String> {
        let tokens = &self.tokens;
        let arrow = clause.at.checked_sub(1).filter(|at| matches!(tokens.word(*at), "→" | ">"))?;
        let from = (arrow.saturating_sub(9)..arrow)
            .rev()
            .find(|at| tokens.kind(*at) != Some(Kind::Word) && tokens.word(*at) != "-")
            .map_or(arrow.saturating_sub(9), |at| at + 1);
        self.pronoun_near(from, arrow)
    }

    /// «(el técnico es Memo)», "(Karl)": the name that closes a bracket.
    fn bracketed_name(&self, at: usize, next: usize) -> Option<String> {
        let tokens = &self.tokens;
        // "(Marcus, week of December 7)"
        if let Some(who) = self.name_at(at + 1, next).filter(|_| tokens.word(at + 2) == ",") {
            return Some(who);
        }
        let close = (at + 1..next.min(at + 8)).find(|at| tokens.word(*at) == ")")?;
        let is = close >= at + 3 && matches!(tokens.word(close - 2), "es" | "is" | "por" | "by" | "con");
        is.then(|| self.name_at(close - 1, close)).flatten()
    }

    /// «la redacto yo», «los edita ella»: who takes on what was said before.
    fn taken(&self, at: usize) -> Option<&'static str> {
        let opens = matches!(self.tokens.word(at), "lo" | "la" | "los" | "las");
        match (self.tokens.word(at + 2), self.tokens.raw(at + 2)) {
            ("yo", _) if opens => Some("assistant"),
            ("ella", _) | (_, "él") if opens => Some("client"),
            _ => None,
        }
    }

    /// Whether a list item without a verb names who does it and by when: "weekly stats report every Monday (me)".
    pub(super) fn assigned(&self, clause: Clause, after: Option<&Clause>) -> bool {
        let behind = after.filter(|after| self.stands_behind(clause, after));
        let timed = !self.times_in(clause.at, behind.map_or(clause.next, |after| after.next)).is_empty();
        clause.item && timed && clause.next > clause.at + if behind.is_some() { 1 } else { 3 } && {
            let (_, who) = self.responsible(clause.at, clause.next, after);
            who.is_some() || self.named_beside(clause, clause.at, clause.next, after).1.is_some()
        }
    }

    /// «los vinos los encarga él»: somebody takes on what the sentence opens with.
    pub(super) fn undertaken(&self, clause: Clause) -> Option<String> {
        let tokens = &self.tokens;
        let opens = matches!(tokens.word(clause.at), "el" | "la" | "los" | "las" | "lo");
        let at = (clause.at + 2..clause.next.min(clause.at + 7))
            .find(|at| matches!(tokens.word(*at), "lo" | "la" | "los" | "las" | "se"))?;
        let who = match (tokens.word(at + 2), tokens.raw(at + 2)) {
            ("yo", _) => "assistant".to_owned(),
            ("ella", _) | (_, "él") => "client".to_owned(),
            (_, name) if name.starts_with(char::is_uppercase) => self.named(name),
            _ => return None,
        };
        let bound = self.times_in(at, clause.next).iter().any(|when| when.due(self.note.today()).is_some());
        (opens && bound && at + 2 < clause.next).then_some(who)
    }

    /// A pronoun among the first three words of what stands beside: «yo los redacto», «la escribe ella».
    fn pronoun_near(&self, at: usize, next: usize) -> Option<String> {
        (at..next.min(at + 3)).find_map(|at| match self.tokens.word(at) {
            "yo" | "i" => Some("assistant".to_owned()),
            "ella" | "she" => Some("client".to_owned()),
            _ => None,
        })
    }

    /// A name at the end of what is wanted, without a preposition in front: «escribir la historia Itzel,».
    fn trailing_name(&self, verb: usize, body: usize, next: usize) -> Option<(usize, String)> {
        const SMALL: &[&str] = &[
            "a", "al", "and", "at", "by", "con", "de", "del", "e", "el", "en", "for", "from", "in", "into", "la",
            "las", "los", "of", "on", "para", "por", "the", "to", "via", "w", "with", "y",
        ];
        let at = body.checked_sub(1).filter(|at| *at > verb + 2)?;
        let before = at - 1;
        let plain = self.tokens.kind(before) == Some(Kind::Word)
            && SMALL.binary_search(&self.tokens.word(before)).is_err()
            && self.tokens.raw(before).starts_with(char::is_lowercase);
        let marked = body < next && self.tokens.word(body) == ",";
        self.name_at(at, body).filter(|_| plain && marked).map(|name| (at, name))
    }

    /// A single word written as a name, between marks.
    fn name_at(&self, at: usize, next: usize) -> Option<String> {
        let word = self.tokens.kind(at) == Some(Kind::Word) && self.tokens.raw(at).starts_with(char::is_uppercase);
        let closed = at + 1 >= next || self.tokens.kind(at + 1) == Some(Kind::Mark);
        let day = !self.times_in(at, at + 1).is_empty();
        (word && closed && !day && self.tokens.raw(at).chars().count() > 1).then(|| self.tokens.raw(at).to_owned())
    }

    /// Who does it, in words beside what is wanted: «, yo misma, esta semana», "Me: ", «… yo tmb, en `AWeber`».
    pub(super) fn named_beside(
        &self,
        clause: Clause,
        verb: usize,
        body: usize,
        after: Option<&Clause>,
    ) -> (Option<usize>, Option<String>) {
        // in front, before a colon
        if let Some(who) = self.label(verb).or_else(|| self.before_an_arrow(clause)) {
            return (None, Some(who));
        }
        // at the end of what is wanted, a day behind it or not
        let tail = (verb + 2..body).rev().take(5).find_map(|at| Some((at, self.who_at(at, body)?)));
        if let Some((at, who)) = tail {
            return (Some(at), Some(who));
        }
        // behind a comma or a bracket, and in the few words behind a dash
        let marks =
            |from: usize, to: usize| (from..to).filter(|at| matches!(self.tokens.word(*at), "," | "(" | ":")).take(6);
        let beside = |at: usize| self.who_at(at + 1, clause.next).or_else(|| self.pronoun_near(at + 1, clause.next));
        if let Some(who) = marks(body, clause.next).find_map(beside) {
            return (None, Some(who));
        }
        // «contestar los presupuestos, Laura, urgente»
        let person = |at: usize| self.name_at(at + 1, clause.next).filter(|_| self.is_person(at + 1));
        if let Some(who) = marks(body, clause.next).find_map(person) {
            return (None, Some(who));
        }
        // "photograph the collection: Amelia, first week of January"
        let colon = (verb + 2..clause.next).find(|at| self.tokens.word(*at) == ":" && !self.tokens.touch(*at));
        if let Some(who) = colon.and_then(|at| self.name_at(at + 1, clause.next)) {
            return (None, Some(who));
        }
        // «newsletter quincenal, la redacto yo»
        if let Some(who) = after.filter(|after| after.at == clause.next + 1).and_then(|after| self.taken(after.at)) {
            return (None, Some(who.to_owned()));
        }
        // «armar un caso por cliente, cinco en total, yo los redacto»
        let goes_on = |after: &&Clause| {
            let joined = after.at == clause.next
                || (after.at == clause.next + 1 && matches!(self.tokens.word(clause.next), "," | ";"));
            joined && on_it(&self.tokens, after.at, self.cues)
        };
        if let Some(who) = after.filter(goes_on).and_then(|after| self.pronoun_near(after.at, after.next)) {
            return (None, Some(who));
        }
        let bracket = (body..clause.next).find(|at| self.tokens.word(*at) == "(");
        if let Some(who) = bracket.and_then(|at| self.bracketed_name(at, clause.next)) {
            return (None, Some(who));
        }
        if let Some((at, who)) = self.trailing_name(verb, body, clause.next) {
            return (Some(at), Some(who));
        }
        // «mandar el boletín -> lo escribo yo»
        let arrow = |after: &&Clause| {
            after.at.checked_sub(1).is_some_and(|at| matches!(self.tokens.word(at), "→" | ">"))
                && after.at <= clause.next + 3
        };
        let taken = |after: &Clause| {
            self.pronoun_near(after.at, after.next)
                .or_else(|| self.name_at(after.at, after.next).filter(|_| self.is_person(after.at)))
        };
        if let Some(who) = after.filter(arrow).and_then(taken) {
            return (None, Some(who));
        }
        let behind = after.filter(|after| after.at == clause.next + 1 && self.is_dash(clause.next));
        if let Some(after) = behind {
            let pronoun = match self.tokens.word(after.at) {
                "i" | "yo" => Some("assistant"),
                // "he gets about 8" tells how it stands, not who does it
                "she" | "he" | "ella" | "el"
                    if !matches!(
                        self.tokens.word(after.at + 1),
                        "gets" | "has" | "is" | "was" | "wants" | "needs" | "tiene" | "esta" | "quiere"
                    ) =>
                {
                    Some("client")
                }
                _ => None,
            };
            if let Some(who) = pronoun {
                return (None, Some(who.to_owned()));
            }
            if let Some(who) = marks(after.at, after.next).find_map(|at| self.name_at(at + 1, after.next)) {
                return (None, Some(who));
            }
        }
        (None, None)
    }

    /// Who speaks in a chat line, folded: the word before the colon at the head of the line, behind the hour.
    pub(super) fn speaker(&self, clause: Clause) -> Option<&str> {
        let line = (clause.at.saturating_sub(300)..clause.at)
            .rev()
            .find(|at| self.tokens.kind(*at) == Some(Kind::Break))
            .map_or_else(|| clause.at.saturating_sub(300), |at| at + 1);
        let timed = |colon: &usize| {
            colon.checked_sub(2).is_some_and(|at| {
                let hour = || {
                    self.tokens.kind(at) == Some(Kind::Number)
                        && at.checked_sub(1).is_some_and(|at| matches!(self.tokens.word(at), ":" | "."))
                };
                at >= line && (self.tokens.word(at) == "]" || hour())
            })
        };
        let colon = (line..clause.at.min(line + 10))
            .find(|at| self.tokens.word(*at) == ":" && timed(at) && self.tokens.kind(at - 1) == Some(Kind::Word))?;
        colon.checked_sub(1).map(|name| self.tokens.word(name))
    }

    /// Somebody by name: the client, where the first line names one person alone.
    pub(super) fn named(&self, name: &str) -> String {
        if self.people().is_client(name) { "client".to_owned() } else { name.to_owned() }
    }

    /// Whether a capital is that of a person of this note.
    pub(super) fn is_person(&self, at: usize) -> bool {
        self.people().has(self.tokens.raw(at))
    }

    /// The one who is meant, in the words of the whole note: the client by name is the client, and in a chat the one
    /// who speaks is "yo".
    pub(super) fn settled(&self, clause: Clause, verb: usize, said: Option<String>) -> Option<String> {
        let speaker = self.speaker(clause).filter(|name| !matches!(*name, "yo" | "me"));
        let promise =
            (matches!(self.tokens.word(verb), "te" | "les") || hands_over(&self.tokens, clause)) && said.is_none();
        // «Él grabará tres vídeos»
        let future = verb.checked_sub(1).is_some_and(|at| matches!(self.tokens.raw(at), "Él" | "él" | "Ella" | "ella"))
            && self.tokens.raw(verb).ends_with("rá");
        let handed = verb.checked_sub(1).is_some_and(|at| hands_me(&self.tokens, at));
        if said.is_none() && (future || handed) {
            return Some("client".to_owned());
        }
        match said {
            None if promise => Some(if speaker.is_some() { "client" } else { "assistant" }.to_owned()),
            Some(who) if who == "assistant" && speaker.is_some() && self.tokens.word(verb) != "te" => Some(who),
            // of a couple, each has a name
            Some(who) => Some(self.named(&who)),
            None => None,
        }
    }

    /// Who does it, and where the words that say so begin when they close the clause.
    pub(super) fn responsible(
        &self,
        verb: usize,
        end: usize,
        after: Option<&Clause>,
    ) -> (Option<usize>, Option<String>) {
        let who = |at: usize, next: usize| -> Option<String> {
            if next <= at || next - at > 3 {
                return None;
            }
            let all = |list: Phrases| self.tokens.any_phrase(at, list).is_some_and(|(_, end)| end == next);
            if all(self.cues.assistant) {
                return Some("assistant".to_owned());
            }
            if all(self.cues.client) {
                return Some("client".to_owned());
            }
            let name = next == at + 1
                && self.tokens.kind(at) == Some(Kind::Word)
                && self.tokens.raw(at).starts_with(char::is_uppercase);
            let day = self.times_in(at.saturating_sub(8), at + 1).iter().any(|when| at < when.next);
            (name && !day).then(|| self.tokens.raw(at).to_owned())
        };
        // "@ana", "(Ana)", ", yo" at the end of the clause
        if let Some(last) = end.checked_sub(1).filter(|last| *last > verb) {
            if self.tokens.word(last - 1) == "@" {
                return (Some(last - 1), Some(self.tokens.raw(last).to_owned()));
            }
            let closes = self.tokens.word(last) == ")";
            let stop = if closes { last } else { end };
            for start in (verb + 1..stop).rev().take(3) {
                if matches!(self.tokens.word(start - 1), "(" | ",")
                    && let Some(who) = who(start, stop)
                {
                    return (Some(start - 1), Some(who));
                }
            }
            if let Some((_, next)) = (verb + 1..end)
                .rev()
                .take(5)
                .find_map(|at| self.tokens.any_phrase(at, self.cues.assistant).map(|hit| (at, hit.1)))
                && next == end
                && self.tokens.word(end - 1) == "yo"
            {
                return (None, Some("assistant".to_owned()));
            }
        }
        // "– me", "- Karl" behind it
        let behind = |after: &&Clause| {
            self.stands_behind(Clause { next: end, ..**after }, after) && !matches!(self.tokens.word(end), ">")
        };
        if let Some(after) = after.filter(behind) {
            let stop = (after.at..after.next)
                .find(|at| self.tokens.word(*at) == "," || self.is_dash(*at))
                .unwrap_or(after.next);
            if let Some(who) = who(after.at, stop) {
                return (None, Some(who));
            }
        }
        (None, None)
    }
}
