//! What speaks for one who might do it: in which words somebody is named, how far away, in which form the verb stands.

use super::claims::{Asked, Claims, Place, SIGHT, Sense, code};
use super::learned::Stretch;
use super::looks::{accents, ends, tense};
use super::mentions::{Form, Mention};
use crate::language::ownerwords::{JOINTS, LABELS};
use crate::language::token::Kind;
use crate::layout::Item;
use crate::weights::both;

impl Claims<'_, '_, '_> {
    /// The frame of an item: what opens it, whether it is a cell, whether somebody speaks, and which language it is in.
    pub(super) fn frame(&self, asked: Asked<'_>, item: &Item) -> [u32; 3] {
        let speaks = item.speaker.map_or(0, |_| 1 + code(self.speakers.len().min(4)));
        let opens = u32::from(asked.from == item.at);
        [u32::from(item.cell.is_some()), speaks, both(opens, self.owners.language())]
    }

    /// What stands beside a name, by its kind.
    fn side(&self, at: Option<usize>) -> u32 {
        let tokens = self.tokens();
        let Some(at) = at else { return 0 };
        match tokens.word(at) {
            _ if tokens.kind(at).is_none_or(|kind| kind == Kind::Break) => 0,
            "(" | "[" => 1,
            ")" | "]" => 2,
            "-" | "–" | "—" | "→" | ">" | "·" | "•" | "👉" => 3,
            "," => 4,
            ":" => 5,
            "|" | ";" | "/" => 6,
            "." | "!" | "?" | "…" => 7,
            "@" => 8,
            "*" | "_" => 9,
            _ if self.owners.is_day(at) => 10,
            word if LABELS.contains(word) => 11,
            word if JOINTS.contains(&word) => 12,
            _ if tokens.kind(at) == Some(Kind::Mark) => 13,
            _ => 14,
        }
    }

    /// What is seen of one claim.
    #[allow(clippy::too_many_arguments, clippy::too_many_lines, reason = "all of it is seen, a line a sign")]
    pub(super) fn see(
        &self,
        asked: Asked<'_>,
        mention: &Mention,
        (sense, place): (Sense, Place),
        nth: usize,
        over: Option<&Item>,
        who: &str,
        tell: &mut dyn FnMut(u32, u32),
    ) {
        let tokens = self.tokens();
        let Stretch { at, next, .. } = *asked.stretch;
        let (form, sense, role) = (mention.form, sense, place);
        let (form_code, sense_code, place_code) = (form as u32, sense as u32, role as u32);
        let how = both(sense_code, place_code);
        let key = both(how, form_code);
        tell(1, key);
        tell(2, both(key, code(nth.min(4))));
        tell(3, how);
        let rule = match asked.ruled {
            None => 0,
            Some(ruled) if ruled == who => 1,
            Some("assistant" | "client") => 2,
            Some(_) => 3,
        };
        tell(4, both(rule, key));
        tell(5, both(rule, how));
        tell(6, both(rule, sense_code));
        // the form of the verb
        let mut verb = at;
        if matches!(tokens.word(at), "le" | "les" | "lo" | "la" | "los" | "las" | "te" | "me" | "se" | "nos") {
            verb += 1;
        }
        let (word, raw) = (tokens.word(verb), tokens.raw(verb));
        let spoken =
            both(how, u32::from(self.items.get(asked.stretch.item).is_some_and(|item| item.speaker.is_some())));
        tell(10, both(spoken, tokens.hash(at)));
        tell(11, both(spoken, tense(raw)));
        for (nth, (end, accent)) in ends(word).into_iter().zip(accents(raw)).enumerate() {
            tell(12 + code(nth), both(spoken, end));
            tell(15 + code(nth), both(spoken, accent));
        }
        tell(18, both(spoken, tokens.hash(at + 1)));
        for back in 1..=3_usize {
            let before = at.checked_sub(back).filter(|at| *at >= asked.from).map_or(0, |at| tokens.hash(at));
            tell(19 + code(back), both(how, before));
        }
        if let Some(item) = self.items.get(asked.stretch.item) {
            for (nth, value) in self.frame(asked, item).into_iter().enumerate() {
                tell(24 + code(nth), both(key, value));
            }
            tell(27, both(how, item.mark as u32));
        }
        let last = next.saturating_sub(1);
        tell(28, both(how, u32::from(tokens.word(last) == "?" || tokens.word(next) == "?")));
        if role == Place::Nowhere {
            for at in asked.from.max(at.saturating_sub(8))..at {
                tell(29, both(sense_code, tokens.hash(at)));
            }
            for at in next..asked.until.min(next + 8) {
                tell(30, both(sense_code, tokens.hash(at)));
            }
            let named =
                |from: usize, to: usize| u32::from(self.within(from, to).iter().any(|one| one.form > Form::You));
            tell(31, both(sense_code, both(named(asked.from, at), named(at, asked.until))));
            return;
        }
        // the words around the name
        let word_at = |place: Option<usize>| place.map_or(0, |place| tokens.hash(place));
        let (before, after) = (word_at(mention.at.checked_sub(1)), word_at(Some(mention.next)));
        let wide = both(place_code, u32::from(form > Form::You));
        tell(40, both(wide, before));
        tell(41, both(wide, after));
        tell(42, both(both(wide, before), after));
        tell(43, both(both(wide, before), word_at(mention.at.checked_sub(2))));
        tell(44, both(both(wide, after), word_at(Some(mention.next + 1))));
        tell(45, both(key, before));
        tell(46, both(key, after));
        if matches!(form, Form::Author | Form::Client | Form::You | Form::Role) {
            tell(47, both(how, tokens.hash(mention.at)));
            tell(48, both(both(how, tokens.hash(mention.at)), both(before, after)));
        }
        let level = form.level();
        let sides = both(self.side(mention.at.checked_sub(1)), self.side(Some(mention.next)));
        let level_here = both(level, place_code);
        tell(100, both(level_here, sides));
        tell(101, both(both(level_here, sides), rule));
        tell(102, both(both(level_here, sense_code), rule));
        // what places of one kind share
        let group = place.group();
        let alone = over.map_or(9, |over| {
            let others = over.next.saturating_sub(over.at).saturating_sub(mention.next.saturating_sub(mention.at));
            both(code(others.min(2)), u32::from(mention.at <= over.at + 1))
        });
        let here = both(both(group, alone), level);
        tell(120, here);
        tell(121, both(here, sense_code));
        tell(122, both(here, sides));
        tell(123, both(both(group, sense_code), rule));
        if over.is_some() || place == Place::Head {
            let standing = both(self.standing(mention), both(level, group));
            tell(124, standing);
            tell(125, both(standing, sense_code));
            tell(126, both(standing, alone));
            tell(127, both(both(standing, sides), rule));
        }
        // whose name it is
        let single = mention.next == mention.at + 1;
        let client = u32::from(single && self.owners.is_the_client_at(mention.at));
        let author = u32::from(self.owners.is_the_author(mention.at));
        let spoke = u32::from(self.speakers.binary_search(&tokens.word(mention.at)).is_ok());
        let first = u32::from(self.owners.in_first_line(mention.at));
        let whose = both(both(client, author), both(spoke, first));
        tell(50, both(sense_code, whose));
        tell(51, both(how, whose));
        tell(52, both(both(sense_code, whose), code(self.speakers.len().min(4))));
        tell(53, both(sense_code, tokens.hash(mention.at)));
        tell(128, both(both(sense_code, group), whose));
        tell(129, both(both(here, sense_code), whose));
        if place == Place::Head {
            let way = code(at.saturating_sub(mention.next).min(4));
            tell(130, both(both(level, way), sides));
            tell(131, both(both(level, way), u32::from(asked.from <= mention.next + 1)));
            return;
        }
        if let Some(over) = over {
            let others = over.next.saturating_sub(over.at).saturating_sub(mention.next.saturating_sub(mention.at));
            tell(60, both(key, code(others.min(4))));
            tell(61, both(how, u32::from(mention.at == over.at)));
            let alone = both(code(others.min(2)), u32::from(mention.at == over.at));
            tell(103, both(level_here, alone));
            tell(104, both(both(level_here, alone), sides));
            tell(105, both(both(level_here, alone), u32::from(over.heads.is_some())));
            tell(62, both(how, tokens.hash(over.at)));
            tell(63, both(both(how, u32::from(over.heads.is_some())), over.mark as u32));
            if let Some(title) = over.cell.and_then(|cell| cell.title).and_then(|title| self.items.get(title)) {
                tell(64, both(sense_code, tokens.hash(title.at)));
            }
            return;
        }
        if role == Place::Speaker {
            return;
        }
        // the way from the name to the wish
        let inside = mention.at >= at;
        let (from, to) = match (role, inside) {
            (Place::Before, _) => (mention.next, at),
            (_, true) => (at, mention.at),
            (_, false) => (next, mention.at),
        };
        let behind = u32::from(mention.at >= next);
        let length = code(to.saturating_sub(from).min(6));
        tell(70, both(key, both(length, behind)));
        tell(71, both(how, both(length, behind)));
        let ends = |at: usize| matches!(tokens.word(at), "." | "!" | "?" | ";" | "…") && !tokens.touch(at);
        let (low, high) = (mention.next.min(next).min(mention.at), mention.at.max(at));
        let (mut marks, mut gap) = (0_u32, 0_u32);
        for place in low..high.min(low + SIGHT) {
            marks |= u32::from(ends(place)) | u32::from(tokens.word(place) == ",") << 1;
        }
        let outside = u32::from(mention.at < asked.from || mention.at >= asked.until);
        tell(72, both(key, both(marks, outside)));
        tell(73, both(how, both(outside, behind)));
        let direct = (from..to).all(|at| {
            tokens.kind(at) == Some(Kind::Mark) && !ends(at)
                || JOINTS.contains(&tokens.word(at))
                || self.owners.is_day(at)
        });
        let near = both(u32::from(direct), both(code(to.saturating_sub(from).min(3)), behind));
        tell(106, both(level_here, near));
        tell(107, both(both(level_here, sides), near));
        tell(108, both(both(level_here, sides), both(marks, outside)));
        tell(109, both(both(level_here, u32::from(direct)), self.side(mention.at.checked_sub(1))));
        tell(110, both(both(level_here, u32::from(mention.at == asked.from)), near));
        if role == Place::Before {
            for place in from..to.min(from + 6) {
                tell(74, both(how, tokens.hash(place)));
                gap = both(gap, tokens.hash(place));
            }
            if to.saturating_sub(from) <= 3 {
                tell(75, gap);
                tell(76, both(key, gap));
            }
        } else {
            let start = if inside { mention.at.saturating_sub(2) } else { next };
            for place in start..mention.at.min(start + 6) {
                tell(77, both(how, tokens.hash(place)));
                gap = both(gap, tokens.hash(place));
            }
            if mention.at.saturating_sub(start) <= 3 {
                tell(78, both(behind, gap));
            }
            let left = code(next.saturating_sub(mention.next).min(4));
            tell(79, both(key, both(left, u32::from(mention.at == at))));
            tell(80, both(both(how, u32::from(mention.at == at)), after));
        }
        let closes = matches!(tokens.word(mention.next), ")" | "]" | "," | "." | "|" | ";")
            || tokens.kind(mention.next).is_none_or(|kind| kind == Kind::Break);
        tell(81, both(both(wide, before), u32::from(closes)));
        tell(82, both(both(key, before), u32::from(closes)));
        let stops = self.owners.is_day(mention.next) || self.owners.is_day(mention.next + 1);
        tell(83, both(both(wide, before), u32::from(stops)));
    }
}
