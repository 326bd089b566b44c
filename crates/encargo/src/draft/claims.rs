//! Who might do what a stretch wants, and what speaks for each: where somebody is named, in which words, in which form the
//! verb stands; the weights choose.

use super::learned::Stretch;
use super::mentions::{Form, Mention, mentions};
use super::owner::Owners;
use crate::language::ownerwords::COLUMNS;
use crate::language::token::Tokens;
use crate::layout::{self, Item};
use crate::weights::{Sign, both, sign};

/// How far around a stretch somebody is looked for, in tokens.
pub(super) const SIGHT: usize = 40;

/// The most that are asked about in one place.
const MOST: usize = 24;

/// How many heads of items are compared with one.
const HEADS: usize = 200;

/// Who stands in front of the colon, dash or arrow that opens an item, or is all of it.
fn head(tokens: &Tokens<'_>, mentions: &[Mention], item: &Item) -> Option<Mention> {
    let from = (item.at..item.next.min(item.at + 3)).find(|at| !matches!(tokens.word(*at), "*" | "@" | "[" | "_"))?;
    let place = mentions.partition_point(|mention| mention.at < from);
    let here = mentions.get(place..)?.iter().take_while(|mention| mention.at == from);
    let ends = |mention: &&Mention| {
        let mut at = mention.next;
        while at < item.next && matches!(tokens.word(at), "*" | "]" | "_") {
            at += 1;
        }
        at >= item.next
            || matches!(tokens.word(at), ":" | "→" | "–" | "—" | ">" | "=")
            || tokens.word(at) == "-" && !(tokens.touch(at) && tokens.word(at + 1) != ">")
    };
    here.filter(ends).last().copied()
}

/// In what sense somebody is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    Assistant = 1,
    Client,
    Named,
}

/// Where somebody is named, seen from the stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Before = 1,
    After,
    Heading,
    Parent,
    Above,
    Title,
    Column,
    Cell,
    Earlier,
    Later,
    First,
    Speaker,
    /// Nowhere: the form of the verb alone.
    Nowhere,
    /// In front of the colon or the dash that opens the item, however far the stretch stands behind it.
    Head,
}

impl Place {
    /// Places that tell the same: over the item, in a labelled line or column, anywhere else.
    pub(super) const fn group(self) -> u32 {
        match self {
            Self::Heading | Self::Parent | Self::Above | Self::Title => 1,
            Self::Column | Self::Earlier | Self::Later => 2,
            Self::Cell => 3,
            Self::Before => 4,
            Self::After => 5,
            Self::First => 6,
            Self::Speaker => 7,
            Self::Nowhere => 8,
            Self::Head => 9,
        }
    }
}

/// Somebody who might do it, and what is seen of that.
pub(super) struct Claim {
    /// As the draft would say it.
    pub(super) who: String,
    /// What is seen.
    pub(super) signs: Vec<Sign>,
}

/// What is known of a note before any stretch is asked about.
pub(super) struct Claims<'o, 'p, 'n> {
    pub(super) owners: &'o Owners<'p, 'n>,
    pub(super) items: &'p [Item],
    mentions: Vec<Mention>,
    /// Of each item, who stands in front of the mark that opens it.
    heads: Vec<Option<Mention>>,
    /// How many of the heads are people, and how many are not.
    peers: [u32; 2],
    /// The folded names of those who speak, and how many they are.
    pub(super) speakers: Vec<&'p str>,
}

/// A stretch with the words around it that are its own, and what the rules say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'s> {
    pub(super) stretch: &'s Stretch,
    /// Where the words in front of it begin.
    pub(super) from: usize,
    /// Where the words behind it end.
    pub(super) until: usize,
    /// Who does it by the rules.
    pub(super) ruled: Option<&'s str>,
}

pub(super) fn code(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl<'o, 'p, 'n> Claims<'o, 'p, 'n> {
    pub(super) fn of(owners: &'o Owners<'p, 'n>, items: &'p [Item]) -> Self {
        let tokens = owners.tokens();
        let mut speakers: Vec<&str> = items.iter().filter_map(|item| Some(tokens.word(item.speaker?.0))).collect();
        speakers.sort_unstable();
        speakers.dedup();
        let mentions = mentions(owners, items);
        let heads: Vec<Option<Mention>> = items.iter().map(|item| head(tokens, &mentions, item)).collect();
        let people = |people: bool| heads.iter().flatten().filter(|head| (head.form.level() <= 4) == people).count();
        let peers = [true, false].map(|so| code(people(so).min(3)));
        Self { owners, items, mentions, heads, peers, speakers }
    }

    /// Whether somebody stands at the head of an item or over it, among how many people, and whether that is so twice.
    pub(super) fn standing(&self, mention: &Mention) -> u32 {
        let word = self.tokens().hash(mention.at);
        let same = |head: &&Mention| self.tokens().hash(head.at) == word;
        let often = self.heads.iter().flatten().take(HEADS).filter(same).count();
        let [people, others] = self.peers;
        both(both(people, others), code(often.min(2)))
    }

    pub(super) fn tokens(&self) -> &'p Tokens<'n> {
        self.owners.tokens()
    }

    /// The mentions that begin between two tokens.
    pub(super) fn within(&self, at: usize, next: usize) -> &[Mention] {
        let place = |bound: usize| self.mentions.partition_point(|mention| mention.at < bound);
        self.mentions.get(place(at)..place(next.max(at))).unwrap_or_default()
    }

    /// Everybody who might do it, in a fixed order.
    pub(super) fn claims(&self, asked: Asked<'_>) -> Vec<Claim> {
        let mut found = Vec::new();
        let Some(item) = self.items.get(asked.stretch.item) else { return found };
        let Stretch { at, next, item: place, .. } = *asked.stretch;
        let near = |from: usize, to: usize| self.within(from.max(item.at), to.min(item.next));
        for (nth, mention) in near(at.saturating_sub(SIGHT), at).iter().rev().take(MOST).enumerate() {
            self.claim(asked, mention, Place::Before, nth, None, &mut found);
        }
        for (nth, mention) in near(at, next + SIGHT).iter().take(MOST).enumerate() {
            self.claim(asked, mention, Place::After, nth, None, &mut found);
        }
        if let Some(head) = self.heads.get(place).copied().flatten().filter(|head| head.next <= at) {
            self.claim(asked, &head, Place::Head, 0, None, &mut found);
        }
        let over = item.parent.or_else(|| layout::indented_under(self.items, place));
        let parent = over.and_then(|over| self.items.get(over));
        let heading = item.heading.and_then(|over| self.items.get(over));
        let above = heading.and_then(|over| over.heading).or_else(|| parent.and_then(|over| over.parent));
        let title = item.cell.and_then(|cell| cell.title);
        for (over, role) in
            [(item.heading, Place::Heading), (over, Place::Parent), (above, Place::Above), (title, Place::Title)]
        {
            self.whole(asked, over, role, &mut found);
        }
        if item.cell.is_some() {
            for (nth, cell) in layout::row(self.items, place) {
                let title = cell.cell.and_then(|cell| cell.title).and_then(|title| self.items.get(title));
                let says = title.is_some_and(|title| self.tokens().any_phrase(title.at, COLUMNS).is_some());
                self.whole(asked, Some(nth), if says { Place::Column } else { Place::Cell }, &mut found);
            }
        } else {
            let labelled = |nth: &usize| {
                self.items.get(*nth).is_some_and(|item| {
                    let label = self.tokens().any_phrase(item.at, COLUMNS);
                    label.is_some_and(|(_, end)| matches!(self.tokens().word(end), ":" | "*" | "→" | "-"))
                })
            };
            let apart = |nth: &usize| self.items.get(*nth).is_none_or(|item| item.apart);
            let later = (place + 1..place + 4).take_while(|nth| !apart(nth)).find(labelled);
            let earlier = (1..=3).map_while(|back| place.checked_sub(back).filter(|nth| !apart(&(nth + 1))));
            let earlier = earlier.into_iter().find(labelled);
            self.whole(asked, later, Place::Later, &mut found);
            self.whole(asked, earlier, Place::Earlier, &mut found);
        }
        if place > 0 && item.heading != Some(0) {
            self.whole(asked, Some(0), Place::First, &mut found);
        }
        if let Some((from, to)) = item.speaker {
            let mention = Mention { at: from, next: to, form: Form::Known };
            self.claim(asked, &mention, Place::Speaker, 0, None, &mut found);
        }
        for sense in [Sense::Assistant, Sense::Client] {
            let nobody = Mention { at, next: at, form: Form::Author };
            self.add(asked, &nobody, sense, Place::Nowhere, 0, None, &mut found);
        }
        if let Some(ruled) = asked.ruled.filter(|ruled| found.iter().all(|claim| claim.who != **ruled)) {
            let seen = self.frame(asked, item).map(|value| sign(90, value)).into_iter().chain([sign(91, 0)]);
            found.push(Claim { who: ruled.to_owned(), signs: seen.collect() });
        }
        for claim in &mut found {
            claim.signs.sort_unstable();
            claim.signs.dedup();
        }
        found
    }

    /// Those named in another item.
    fn whole(&self, asked: Asked<'_>, over: Option<usize>, place: Place, found: &mut Vec<Claim>) {
        let Some(over) = over.and_then(|over| self.items.get(over)) else { return };
        for (nth, mention) in self.within(over.at, over.next).iter().take(8).enumerate() {
            self.claim(asked, mention, place, nth, Some(over), found);
        }
    }

    /// One who is named, in each sense that may be meant.
    fn claim(
        &self,
        asked: Asked<'_>,
        mention: &Mention,
        place: Place,
        nth: usize,
        over: Option<&Item>,
        found: &mut Vec<Claim>,
    ) {
        let senses: &[Sense] = match mention.form {
            Form::Author if place == Place::Speaker => &[Sense::Assistant],
            Form::Author => &[Sense::Assistant],
            Form::Client => &[Sense::Client],
            Form::You => &[Sense::Assistant, Sense::Client],
            Form::Known | Form::Name | Form::Capital if place == Place::Speaker || self.may_be_the_client(mention) => {
                &[Sense::Named, Sense::Client, Sense::Assistant]
            }
            _ => &[Sense::Named],
        };
        for sense in senses {
            self.add(asked, mention, *sense, place, nth, over, found);
        }
        // in a chat «yo» is who speaks
        if mention.form == Form::Author
            && let Some((at, next)) = self.items.get(asked.stretch.item).and_then(|item| item.speaker)
            && place != Place::Speaker
        {
            self.add(asked, mention, Sense::Client, place, nth, over, found);
            let speaker = Mention { at, next, form: Form::You };
            self.add(asked, &speaker, Sense::Named, place, nth, over, found);
        }
    }

    /// Whether a name is one of the first line, or one who speaks: then the client or the author may be meant.
    fn may_be_the_client(&self, mention: &Mention) -> bool {
        let word = self.tokens().word(mention.at);
        self.owners.in_first_line(mention.at) || self.speakers.binary_search(&word).is_ok()
    }

    #[allow(clippy::too_many_arguments, reason = "one claim, told once")]
    fn add(
        &self,
        asked: Asked<'_>,
        mention: &Mention,
        sense: Sense,
        place: Place,
        nth: usize,
        over: Option<&Item>,
        found: &mut Vec<Claim>,
    ) {
        let who = match sense {
            Sense::Assistant => "assistant".to_owned(),
            Sense::Client => "client".to_owned(),
            Sense::Named => self.owners.written(mention.at, mention.next),
        };
        let mut signs = Vec::with_capacity(64);
        self.see(asked, mention, (sense, place), nth, over, &who, &mut |template, value| {
            signs.push(sign(template, value));
        });
        match found.iter_mut().find(|claim| claim.who == who) {
            Some(claim) => claim.signs.extend(signs),
            None => found.push(Claim { who, signs }),
        }
    }
}
