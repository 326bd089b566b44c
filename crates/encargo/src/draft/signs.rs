//! What can be seen of each token of an item, as numbers that weights are learned for: its word and its neighbours', their
//! endings, our lists, days and amounts, the clause and the sentence it stands in, the frame of the item.

use super::lexicon;
use super::looks::{accents, ends, shape, tense};
use super::read::Page;
use crate::date::WhenValue;
use crate::language::token::{Kind, Tokens};
use crate::language::wordmap::Kinds;
use crate::layout::{Item, Mark};
use crate::quantity::Unit;
use crate::weights::{Sign, both, sign};

/// How far a word of a clause is seen from its other words.
const SIGHT: usize = 12;

/// What is known of one token.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Look {
    pub(super) word: u32,
    /// The last two, three and four letters, folded.
    ends: [u32; 3],
    /// The last one, two and three letters, accents kept.
    accents: [u32; 3],
    shape: u32,
    /// Part of a day or an amount, and of which kind.
    pub(super) mention: u32,
    name: bool,
    pub(super) opens: Kinds,
    inside: Kinds,
    /// What the rules take it for.
    rule: u32,
    /// What its ending tells of a verb.
    tense: u32,
}

/// Every token of a note as it is seen.
pub(super) struct Signs<'p, 'n> {
    pub(super) tokens: &'p Tokens<'n>,
    looks: Vec<Look>,
}

/// One observation: the tokens it holds for, the feature, and the token that shows it.
pub(super) type See<'s> = dyn FnMut(usize, usize, Sign, usize) + 's;

impl<'p, 'n> Signs<'p, 'n> {
    pub(super) fn of(page: &'p Page<'n>, rules: &[u8]) -> Self {
        let tokens = page.tokens_ref();
        let (opens, inside) = lexicon::bits(tokens);
        let mut looks: Vec<Look> = (0..tokens.len())
            .zip(opens.into_iter().zip(inside))
            .map(|(at, (opens, inside))| Look {
                word: tokens.hash(at),
                ends: ends(tokens.word(at)),
                accents: accents(tokens.raw(at)),
                shape: shape(tokens, at),
                opens,
                inside,
                rule: rules.get(at).copied().map_or(0, u32::from),
                tense: tense(tokens.raw(at)),
                ..Look::default()
            })
            .collect();
        for when in page.times() {
            let kind = match when.value {
                WhenValue::Day(_) => 1,
                WhenValue::Range { .. } => 2,
                WhenValue::Length { .. } => 3,
                WhenValue::Repeat { .. } => 4,
            };
            looks.iter_mut().take(when.next).skip(when.at).for_each(|look| look.mention = kind);
        }
        for amount in page.amounts() {
            let kind = match amount.unit {
                Unit::Count(_) => 5,
                Unit::Percent => 6,
                Unit::Money { .. } => 7,
            };
            looks.iter_mut().take(amount.next).skip(amount.at).for_each(|look| look.mention = kind);
        }
        names(tokens, &mut looks);
        Self { tokens, looks }
    }

    pub(super) fn look(&self, at: Option<usize>) -> Look {
        at.and_then(|at| self.looks.get(at)).copied().unwrap_or_default()
    }

    /// Whether a token is written as a name, and nowhere as a plain word.
    pub(super) fn is_name(&self, at: usize) -> bool {
        self.look(Some(at)).name
    }

    /// All that is seen of one item.
    pub(super) fn visit(&self, items: &[Item], place: usize, see: &mut See<'_>) {
        self.visit_within(items, place, (0, usize::MAX), see);
    }

    /// The same of the tokens from one to another: what explains a few of them need not look at all.
    pub(super) fn visit_within(&self, items: &[Item], place: usize, (from, until): (usize, usize), see: &mut See<'_>) {
        let Some(item) = items.get(place) else { return };
        let whole = (item.at, item.next);
        let (from, until) = (from.max(item.at), until.min(item.next));
        self.frame(items, place, item, see);
        let (mut sentence, mut clause) = (from, from);
        for at in from..until {
            let word = self.tokens.word(at);
            let apart = at + 1 >= item.next || !self.tokens.touch(at);
            let ends = matches!(word, "." | "!" | "?" | ";" | "…") && apart;
            let dash = word == "-" && apart && at.checked_sub(1).is_none_or(|before| !self.tokens.touch(before));
            let cuts =
                ends || dash || matches!(word, "," | "(" | ")" | "—" | "–" | "→" | "|") || (word == ":" && apart);
            if cuts || at + 1 == until {
                self.clause(item, clause, at + 1, (sentence, whole.1), see);
                clause = at + 1;
            }
            if ends || at + 1 == until {
                self.sentence(sentence, at + 1, see);
                sentence = at + 1;
            }
        }
    }

    /// What holds for the whole item: its mark, its state, what stands over and before it.
    fn frame(&self, items: &[Item], place: usize, item: &Item, see: &mut See<'_>) {
        let (at, next) = (item.at, item.next);
        let mark = mark(item);
        let mut all = |template: u32, value: u32, from: usize| see(at, next, sign(template, value), from);
        let nothing = usize::MAX;
        all(1, mark, nothing);
        all(2, both(state(item), mark), nothing);
        if let Some(level) = item.heads {
            all(3, u32::from(level >= 8), nothing);
        }
        if item.speaker.is_some() {
            all(4, 0, nothing);
        }
        // the first item is often a title, the only one never
        let ends = [(items.len() == 1, 2), (place == 0, 0), (place + 1 == items.len(), 1)];
        for (_, end) in ends.into_iter().filter(|(so, end)| *so && (*end == 2 || items.len() > 1)) {
            all(5, end, nothing);
        }
        all(6, u32::from(item.apart), nothing);
        if let Some(before) = place.checked_sub(1).and_then(|before| items.get(before)) {
            all(7, self::mark(before), nothing);
            all(8, both(u32::from(before.heads.is_some()), mark), nothing);
            let deeper = item.indent.cmp(&before.indent);
            all(9, u32::from(deeper.is_lt()) + 2 * u32::from(deeper.is_gt()), nothing);
        }
        let over = item.cell.and_then(|cell| cell.title).and_then(|title| items.get(title));
        let head = item.heading.and_then(|head| items.get(head));
        let parent = item.parent.and_then(|parent| items.get(parent));
        for (template, over, most) in [(10, over, 4), (12, head, 6), (14, parent, 4)] {
            let Some(over) = over else { continue };
            let words = (over.at..over.next).filter(|at| self.tokens.kind(*at) != Some(Kind::Mark)).take(most);
            let mut lists = 0;
            for (nth, word) in words.enumerate() {
                let look = self.look(Some(word));
                lists |= look.opens;
                all(template, look.word, word);
                if nth == 0 {
                    all(template + 1, both(look.word, mark), word);
                }
            }
            for bit in bits(lists) {
                all(template + 16, bit, over.at);
            }
        }
        all(16, both(u32::from(head.is_some()), mark), nothing);
        if let Some(cell) = item.cell {
            let column = u32::try_from(cell.column.min(4)).unwrap_or(4);
            let columns = u32::try_from(cell.columns.min(5)).unwrap_or(5);
            all(17, both(column, columns), nothing);
            all(18, both(column, u32::from(cell.row == 0)), nothing);
            self.row(items, place, item, see);
        }
    }

    /// What holds for a sentence: our lists in it, how it ends and begins.
    fn sentence(&self, at: usize, next: usize, see: &mut See<'_>) {
        let mut lists = 0;
        let mut rules = 0_u32;
        for place in at..next {
            let look = self.look(Some(place));
            for bit in bits(look.opens & !lists) {
                see(at, next, sign(32, bit), place);
            }
            lists |= look.opens;
            rules |= 1 << look.rule.min(15);
        }
        for bit in bits(rules) {
            see(at, next, sign(33, bit), usize::MAX);
        }
        let last = next.saturating_sub(1);
        see(at, next, sign(34, u32::from(self.tokens.word(last) == "?")), last);
        see(at, next, sign(35, self.tokens.hash(at)), at);
    }

    /// What holds for a clause, and for each of its tokens.
    fn clause(&self, item: &Item, at: usize, next: usize, (sentence, _): (usize, usize), see: &mut See<'_>) {
        let (mut mentions, mut tenses) = (0_u32, 0_u32);
        for place in at..next {
            let look = self.look(Some(place));
            mentions |= 1 << look.mention;
            tenses |= 1 << look.tense;
            if self.tokens.kind(place) == Some(Kind::Word) {
                see(place.saturating_sub(SIGHT).max(at), place, sign(40, look.word), place);
                see(place + 1, (place + 1 + SIGHT).min(next), sign(41, look.word), place);
            }
        }
        for bit in bits(mentions & !1) {
            see(at, next, sign(42, bit), usize::MAX);
        }
        for bit in bits(tenses & !1) {
            see(at, next, sign(43, bit), usize::MAX);
        }
        let (first, second) = (self.look(Some(at)), self.look(Some(at + 1).filter(|second| *second < next)));
        let last = self.look(next.checked_sub(1));
        see(at, next, sign(44, first.word), at);
        see(at, next, sign(45, second.word), at + 1);
        see(at, next, sign(46, both(first.word, second.word)), at);
        see(at, next, sign(47, last.word), next.saturating_sub(1));
        let before = at.checked_sub(1).filter(|before| *before >= item.at).map_or(0, |before| self.tokens.hash(before));
        see(at, next, sign(48, before), at.saturating_sub(1));
        for place in at..next {
            self.token(item, place, (at, sentence, before), see);
        }
    }

    /// What holds for one token.
    fn token(&self, item: &Item, at: usize, (clause, sentence, before): (usize, usize, u32), see: &mut See<'_>) {
        let inside = |place: Option<usize>| self.look(place.filter(|place| (item.at..item.next).contains(place)));
        let near = [at.checked_sub(2), at.checked_sub(1), Some(at), Some(at + 1), Some(at + 2)];
        let [back, left, here, right, far] = near.map(inside);
        let mut tell = |template: u32, value: u32, from: usize| see(at, at + 1, sign(template, value), from);
        tell(50, 0, usize::MAX);
        for (nth, look) in [back, left, here, right, far].into_iter().enumerate() {
            let from = (at + nth).saturating_sub(2);
            tell(51 + u32::try_from(nth).unwrap_or_default(), look.word, from);
        }
        tell(56, both(left.word, here.word), at);
        tell(57, both(here.word, right.word), at);
        tell(58, both(both(left.word, here.word), right.word), at);
        for (nth, (end, accent)) in here.ends.into_iter().zip(here.accents).enumerate() {
            let nth = u32::try_from(nth).unwrap_or_default();
            tell(60 + nth, end, at);
            tell(63 + nth, accent, at);
        }
        for (nth, (look, from)) in [(left, at.saturating_sub(1)), (here, at), (right, at + 1)].into_iter().enumerate() {
            let nth = u32::try_from(nth).unwrap_or_default();
            let [_, three, _] = look.ends;
            let [_, two, _] = look.accents;
            if nth != 1 {
                tell(66 + nth, three, from);
                tell(69 + nth, two, from);
            }
            tell(72 + nth, look.shape, from);
            for bit in bits(look.opens) {
                tell(75 + nth, bit, from);
            }
            for bit in bits(look.inside) {
                tell(78 + nth, bit, from);
            }
            if look.mention != 0 {
                tell(81 + nth, look.mention, from);
            }
            if look.name {
                tell(84 + nth, 0, from);
            }
            tell(87 + nth, look.rule, usize::MAX);
        }
        let few = |distance: usize, most: usize| u32::try_from(distance.min(most)).unwrap_or_default();
        let (line, clause, sentence) = (few(at - item.at, 4), few(at - clause, 4), few(at - sentence, 4));
        let (mark, state) = (mark(item), state(item));
        tell(90, line, usize::MAX);
        tell(91, clause, usize::MAX);
        tell(92, sentence, usize::MAX);
        tell(93, both(before, clause.min(2)), at);
        tell(94, both(both(mark, state), line.min(2)), usize::MAX);
        tell(95, both(both(mark, before), both(clause.min(1), here.shape)), at);
        tell(96, both(here.word, both(mark, line.min(1))), at);
        tell(97, both(both(here.rule, left.rule), clause.min(1)), usize::MAX);
        if at + 1 == item.next {
            tell(98, mark, usize::MAX);
        }
    }
}

/// The bits that are set.
pub(super) fn bits(mut set: u32) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let bit = set.trailing_zeros();
        set &= set.wrapping_sub(1);
        (bit < 32).then_some(bit)
    })
}

fn mark(item: &Item) -> u32 {
    match item.mark {
        Mark::None => 0,
        Mark::Bullet => 1,
        Mark::Number => 2,
        Mark::Box => 3,
        Mark::Tick => 4,
        Mark::Hash => 5,
        Mark::Bold => 6,
        Mark::Quote => 7,
        Mark::Sign => 8,
        Mark::Stamp => 9,
        Mark::Cell => 10,
    }
}

pub(super) fn state(item: &Item) -> u32 {
    use crate::layout::State;
    match item.state {
        State::Plain => 0,
        State::Open => 1,
        State::Done => 2,
        State::Struck => 3,
    }
}

impl Signs<'_, '_> {
    /// What is seen of a whole wish, for telling a goal from a task.
    pub(super) fn kind(&self, items: &[Item], place: usize, at: usize, next: usize) -> impl Iterator<Item = Sign> {
        let mut seen = vec![sign(100, 0)];
        let (mut lists, mut mentions, mut tenses) = (0, 0_u32, 0_u32);
        for at in at..next {
            let look = self.look(Some(at));
            lists |= look.opens;
            mentions |= 1 << look.mention;
            tenses |= 1 << look.tense;
            seen.push(sign(101, look.word));
            seen.push(sign(102, look.ends.into_iter().next_back().unwrap_or_default()));
        }
        let (first, second, last) = (self.look(Some(at)), self.look(Some(at + 1)), self.look(next.checked_sub(1)));
        let [_, three, _] = first.ends;
        let [_, two, _] = first.accents;
        seen.extend([
            sign(103, first.word),
            sign(104, three),
            sign(105, two),
            sign(106, first.shape),
            sign(107, both(first.mention, second.mention)),
            sign(108, second.word),
            sign(109, last.mention),
            sign(110, u32::try_from((next - at).min(12)).unwrap_or_default()),
        ]);
        seen.extend(bits(first.opens).map(|bit| sign(111, bit)));
        seen.extend(bits(lists).map(|bit| sign(112, bit)));
        seen.extend(bits(mentions).map(|bit| sign(113, bit)));
        seen.extend(bits(tenses).map(|bit| sign(114, bit)));
        seen.push(sign(115, mentions));
        let item = items.get(place);
        seen.extend(item.map(|item| sign(116, mark(item))));
        for before in 1..=3_usize {
            let look = self.look(at.checked_sub(before).filter(|at| item.is_some_and(|item| item.at <= *at)));
            seen.push(sign(116 + u32::try_from(before).unwrap_or_default(), look.word));
        }
        let over = item.into_iter().flat_map(|item| [item.heading, item.cell.and_then(|cell| cell.title)]).flatten();
        for head in over.filter_map(|over| items.get(over)) {
            seen.extend((head.at..head.next).take(6).map(|at| sign(120, self.look(Some(at)).word)));
        }
        seen.into_iter()
    }
}

/// Marks the tokens that are written as names: with a capital inside a sentence, and nowhere without one.
fn names(tokens: &Tokens<'_>, looks: &mut [Look]) {
    let word = |at: usize| tokens.kind(at) == Some(Kind::Word);
    let capital = |at: usize| {
        let raw = tokens.raw(at);
        raw.starts_with(char::is_uppercase) && raw.chars().skip(1).any(char::is_lowercase)
    };
    let mut small: Vec<u32> =
        (0..tokens.len()).filter(|at| word(*at) && !capital(*at)).map(|at| tokens.hash(at)).collect();
    small.sort_unstable();
    let inside = |at: usize| {
        at.checked_sub(1).is_some_and(|before| {
            tokens.kind(before) != Some(Kind::Break)
                && !matches!(
                    tokens.word(before),
                    "." | "!" | "?" | "-" | "•" | "*" | ":" | ">" | "#" | "]" | ")" | "|" | "¿" | "¡"
                )
        })
    };
    let known = |look: Option<&Look>| look.is_some_and(|look| look.opens != 0);
    let mut names: Vec<u32> = (0..tokens.len())
        .filter(|at| word(*at) && capital(*at) && inside(*at) && !known(looks.get(*at)))
        .map(|at| tokens.hash(at))
        .filter(|hash| small.binary_search(hash).is_err())
        .collect();
    names.sort_unstable();
    for (at, look) in looks.iter_mut().enumerate() {
        look.name = word(at) && capital(at) && names.binary_search(&look.word).is_ok();
    }
}
