//! The record of a coaching session: sections with labels, and the numbered goals that were set in it. In such a record
//! the prose tells how it went; what is wanted stands in the list.

use super::clause::Clause;
use super::topics::{SESSION, Topics};
use crate::language::cues::Cues;
use crate::language::token::{Kind, Tokens};

/// The goals set in a record, or nothing when the note is no record.
pub(super) fn items(tokens: &Tokens<'_>, cues: &Cues, topics: &Topics) -> Option<Vec<Clause>> {
    let record = Record { tokens, cues };
    record.is_record(topics).then(|| record.items())
}

/// Where a list of goals stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    /// Before any label.
    Opening,
    /// Under a label that sets goals.
    Set,
    /// Under any other label.
    Other,
}

struct Record<'a, 't> {
    tokens: &'a Tokens<'t>,
    cues: &'a Cues,
}

impl Record<'_, '_> {
    /// One cue that nothing else uses, or two different ones of the genre; one is enough where the form says it too.
    fn is_record(&self, topics: &Topics) -> bool {
        let tokens = self.tokens;
        if topics.places(SESSION).next().is_none() {
            return false;
        }
        let mut first = self.opens_with_a_goal().then_some("");
        for at in topics.places(SESSION) {
            if tokens.any_phrase(at, self.cues.sessions).is_some() {
                return true;
            }
            let health = || tokens.any_phrase(at, self.cues.health).filter(|_| first == Some(""));
            if let Some((cue, _)) = tokens.any_phrase(at, self.cues.session_words).or_else(health) {
                if first.is_some_and(|first| first != cue) {
                    return true;
                }
                first = first.or(Some(cue));
            }
        }
        false
    }

    /// A numbered goal, and behind it, on the same line, a sentence about the client.
    fn opens_with_a_goal(&self) -> bool {
        let tokens = self.tokens;
        self.marker(0, 0).is_some()
            && (1..tokens.len())
                .take_while(|at| tokens.kind(*at) != Some(Kind::Break))
                .any(|at| tokens.word(at - 1) == "." && self.capital(at) && self.tells(at))
    }

    fn items(&self) -> Vec<Clause> {
        let tokens = self.tokens;
        let (mut found, mut section, mut last) = (Vec::new(), Section::Opening, 0_u32);
        let mut at = 0;
        if let Some((from, next)) = self.single() {
            found.push((Section::Opening, from, next));
            (section, at) = (Section::Other, next);
        }
        while at < tokens.len() {
            if let Some((number, body)) = self.marker(at, last) {
                // numbers that begin anew are another list, and nothing says that it is wanted
                if number <= last {
                    section = Section::Other;
                }
                last = number;
                let (from, other) = self.past_label(body);
                let next = self.item_end(from, number);
                let label = tokens.word(next.saturating_sub(1)) == ":";
                if !other && next > from + 1 && !label && !self.tells(from) {
                    found.push((section, from, next));
                }
                at = next.max(body);
            } else if let Some((label_end, set)) = self.label(at) {
                (section, last) = (if set { Section::Set } else { Section::Other }, 0);
                let named = set && (at..label_end).any(|at| tokens.word(at) == "smart");
                if named && self.capital(label_end) && self.marker(label_end, 0).is_none() {
                    let next = self.item_end(label_end, 0);
                    found.push((section, label_end, next));
                    at = next.max(label_end);
                } else {
                    at = label_end;
                }
            } else {
                at += 1;
            }
        }
        // goals that were set replace those that the record opens with
        let kept = if found.iter().any(|item| item.0 == Section::Set) { Section::Set } else { Section::Opening };
        let whole = |at, next| Clause {
            at,
            next,
            item: true,
            opens: true,
            question: false,
            aside: None,
            wished: false,
            whole: true,
        };
        found.into_iter().filter(|item| item.0 == kept).map(|(_, at, next)| whole(at, next)).collect()
    }

    /// `(1)`, `1.`, `1)`: the number, and where the item's words begin. In the middle of a sentence only the number
    /// after the last counts.
    fn marker(&self, at: usize, last: u32) -> Option<(u32, usize)> {
        let tokens = self.tokens;
        let number = |at: usize| {
            let figures = tokens.kind(at) == Some(Kind::Number) && tokens.raw(at).len() <= 2;
            figures.then(|| tokens.raw(at).parse::<u32>().ok())?
        };
        if tokens.word(at) == "(" && tokens.word(at + 2) == ")" {
            return number(at + 1).map(|number| (number, at + 3));
        }
        let value = number(at).filter(|_| matches!(tokens.word(at + 1), "." | ")") && tokens.touch(at))?;
        let opens = at.checked_sub(1).is_none_or(|before| {
            tokens.kind(before) == Some(Kind::Break) || matches!(tokens.word(before), "." | ":" | ";" | ")" | "!")
        });
        let apart = !tokens.touch(at + 1) && tokens.kind(at + 2).is_some_and(|kind| kind != Kind::Break);
        (apart && (opens || value == last + 1)).then_some((value, at + 2))
    }

    /// A single goal that the record opens with, without a number: labelled, or rated by how sure the client is.
    fn single(&self) -> Option<(usize, usize)> {
        let tokens = self.tokens;
        if self.marker(0, 0).is_some() || tokens.kind(0) != Some(Kind::Word) {
            return None;
        }
        let (from, other) = self.past_label(0);
        let next = self.item_end(from, 0);
        let rated = (from..next).any(|at| tokens.word(at) == "(" && self.rates(at));
        (!other && rated && next > from + 2 && !self.tells(from)).then_some((from, next))
    }

    /// Whether somebody tells about the client here, instead of saying what is wanted.
    fn tells(&self, at: usize) -> bool {
        self.tokens.any_phrase(at, self.cues.client).is_some()
    }

    /// Past «Dieta:», "Exercise:" in front of an item, and a bare "To"; whether the label names the coach, whose errand
    /// it then is, or looks back.
    fn past_label(&self, at: usize) -> (usize, bool) {
        let tokens = self.tokens;
        let colon = (at + 1..at + 10).find(|at| {
            tokens.word(*at) == ":"
                || matches!(tokens.word(*at), "." | "," | ";")
                || tokens.kind(*at) == Some(Kind::Break)
        });
        let Some(colon) = colon.filter(|colon| tokens.word(*colon) == ":" && !tokens.touch(*colon)) else {
            return (at + usize::from(tokens.word(at) == "to"), false);
        };
        // "View educational content: on the app" goes on; "Diet: Reduce …" begins anew
        let rated = (at..colon).any(|at| self.cues.confidence.has(tokens, at));
        let coach = colon == at + 1 && self.cues.coaches.has(tokens, at);
        if rated || !(coach || self.capital(colon + 1)) {
            return (at, false);
        }
        let looks_back = (at..colon).any(|at| self.cues.reviews.has(tokens, at));
        let (from, other) = self.past_label(colon + 1);
        (from, coach || looks_back || other)
    }

    /// Whether a sentence could begin here.
    fn capital(&self, at: usize) -> bool {
        self.tokens.raw(at).starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit())
    }

    /// Where an item ends: its sentence, its line, the next item or the next label; what it says in brackets is kept.
    fn item_end(&self, from: usize, number: u32) -> usize {
        let tokens = self.tokens;
        let mut at = from;
        let mut depth = 0_usize;
        while at < tokens.len() {
            match tokens.word(at) {
                "(" if self.marker(at, number).is_none() => depth += 1,
                ")" => depth = depth.saturating_sub(1),
                _ => {}
            }
            let client = at > from && tokens.raw(at).starts_with(char::is_uppercase) && self.tells(at);
            let stops = tokens.kind(at) == Some(Kind::Break)
                || (client && tokens.kind(at - 1) == Some(Kind::Word))
                || (depth == 0 && at > from && (self.marker(at, number).is_some() || self.label(at).is_some()));
            if stops {
                return at;
            }
            if tokens.word(at) == "." && !tokens.touch(at) && depth == 0 {
                let opens = tokens.word(at + 1) == "(" && self.marker(at + 1, number).is_none();
                if !opens {
                    // "… twice a week. Confidence: 6/10."
                    if self.cues.confidence.has(tokens, at + 1) {
                        at += 4;
                        continue;
                    }
                    if self.capital(at + 1) || tokens.kind(at + 1).is_none_or(|kind| kind != Kind::Word) {
                        return at;
                    }
                } else if self.rates(at + 1) {
                    let close = (at + 1..at + 12).find(|at| tokens.word(*at) == ")");
                    return close.map_or(at, |close| close + 1);
                } else {
                    return at;
                }
            }
            at += 1;
        }
        at
    }

    /// Whether the brackets hold how sure somebody is: "(Confidence: 9/10)".
    fn rates(&self, at: usize) -> bool {
        (at + 1..at + 8).any(|at| self.cues.confidence.has(self.tokens, at))
    }

    /// A label of one to four words that a capital opens and a colon ends; the place after it, and whether it sets goals.
    fn label(&self, at: usize) -> Option<(usize, bool)> {
        let tokens = self.tokens;
        let figure = tokens.kind(at) == Some(Kind::Number)
            && (tokens.touch(at) || tokens.word(at + 1) == "month" || tokens.word(at + 1) == "meses");
        let opens = tokens.raw(at).starts_with(char::is_uppercase) || figure;
        let inside = at.checked_sub(1).is_some_and(|before| {
            tokens.word(before) == "("
                || tokens.word(before) == "-"
                || (self.capital(before) && tokens.kind(before) == Some(Kind::Word))
        });
        if !opens || inside {
            return None;
        }
        let colon = (at + 1..at + 9)
            .find(|at| !matches!(tokens.kind(*at), Some(Kind::Word | Kind::Number)) && tokens.word(*at) != "-")?;
        let named = |at: usize| tokens.kind(at) == Some(Kind::Word) && self.capital(at);
        // "share it with Ana Wellness vision:" begins at the last name
        let later = (at + 1..colon).any(|at| named(at) && !named(at - 1) && tokens.kind(at - 1) == Some(Kind::Word));
        if tokens.word(colon) != ":" || tokens.touch(colon) || (later && !figure) {
            return None;
        }
        let words = || (at..colon).map(|at| tokens.word(at));
        let set = words().any(|word| self.cues.goals.list().iter().any(|goal| word.ends_with(goal)))
            && !words().any(|word| self.cues.reviews.contains(word));
        Some((colon + 1, set))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, cues};

    fn goals(text: &str, language: Language) -> Option<Vec<String>> {
        let tokens = Tokens::of(text);
        let quote = |clause: &Clause| {
            let (start, end) = tokens.bytes(clause.at, clause.next);
            text[start..end].to_owned()
        };
        Some(items(&tokens, cues::of(language), &Topics::of(&tokens, language))?.iter().map(quote).collect())
    }

    #[test]
    fn goals_set_are_read_and_goals_looked_back_on_are_not() {
        let text = "Goals review: 1. Walked twice a week. (100% success) Felt better. Wellness vision: to stay fit. \
                    Goals setting: 1. Diet: Eat fruit after lunch, four days a week. (Confidence: 8/10) She liked it. \
                    2. HC: Send the video. 3. Sleep before eleven (70% confident). 3-month goal: Lose weight.";
        let expected =
            ["Eat fruit after lunch, four days a week. (Confidence: 8/10)", "Sleep before eleven (70% confident)"];
        assert_eq!(goals(text, Language::English).as_deref(), Some(&expected.map(str::to_owned)[..]));
        let text = "(1) Dieta: Comer fruta cuatro días por semana (nivel de confianza 8/10). (2) Caminar media hora. \
                    Visión de bienestar: viajar sin dolor. Metas a 3 meses: (1) Bajar de peso.";
        let expected = ["Comer fruta cuatro días por semana (nivel de confianza 8/10)", "Caminar media hora"];
        assert_eq!(goals(text, Language::Spanish).as_deref(), Some(&expected.map(str::to_owned)[..]));
    }

    #[test]
    fn a_session_without_goals_holds_none_and_a_business_note_is_no_record() {
        let missed = "Missed session. The client wants to call back next week.";
        assert_eq!(goals(missed, Language::English), Some(Vec::new()));
        let business = "1. Send the newsletter by Friday. 2. Update the app listing. The client wants 500 subscribers.";
        assert_eq!(goals(business, Language::English), None);
        assert_eq!(goals("Quiere pasar de 200 a 500 suscriptores.", Language::Spanish), None);
    }
}
