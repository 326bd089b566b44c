//! Where a wish begins and ends, and what is none, by weights learned from labelled notes; explained by the words that decided.

use super::claims::Claim;
use super::signs::Signs;
use super::{AsideReason, DraftKind};
use crate::layout::{Item, State};
use crate::weights::{Chain, Sureness, Table};

/// Nothing, the begin of a wish, the rest of it, and the six reasons why something is none.
pub(super) const CLASSES: usize = 9;

/// The classes in which something is set aside, in the order of their places behind the first three.
const ASIDE: [AsideReason; 6] = [
    AsideReason::Done,
    AsideReason::Rejected,
    AsideReason::Someday,
    AsideReason::Other,
    AsideReason::Question,
    AsideReason::Info,
];

/// What must speak for somebody who does it, in steps of the weights: saying nobody is wrong as often as saying the wrong one.
const LEAST: i32 = -5;

/// How many tokens around its begin explain a stretch.
const NEAR: usize = 60;

/// What the weights cut out of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The first token.
    pub(super) at: usize,
    /// The token after the last.
    pub(super) next: usize,
    /// The item it stands in.
    pub(super) item: usize,
    /// Why it is no wish, if it is none.
    pub(super) aside: Option<AsideReason>,
    /// How often such a stretch is right, in percent.
    pub(super) sure: u8,
    /// By how much it is ahead of anything else.
    pub(super) margin: i32,
}

/// The weights that cut, and those that tell a goal from a task.
#[derive(Clone, Copy, Debug)]
pub(super) struct Model<'w> {
    table: Table<'w, CLASSES>,
    chain: Chain<CLASSES>,
    /// The least margin of a wish.
    least: i32,
    sure: Sureness<'w>,
    kind: Table<'w, 1>,
    owner: Table<'w, 1>,
}

/// The wish goes on only behind its begin.
fn allowed(from: Option<usize>, to: usize) -> bool {
    to != 2 || matches!(from, Some(1 | 2))
}

impl<'w> Model<'w> {
    pub(super) fn of(cut: &'w [u8], kind: &'w [u8], owner: &'w [u8]) -> Self {
        let (table, rest) = Table::read(cut);
        let (chain, rest) = Chain::read(rest, allowed);
        let least = rest.first_chunk::<2>().map_or(0, |two| i32::from(i16::from_le_bytes(*two)));
        let sure = Sureness::read(rest.get(2..).unwrap_or_default());
        Self { table, chain, least, sure, kind: Table::read(kind).0, owner: Table::read(owner).0 }
    }

    /// The weights that training wrote into the library.
    pub(super) fn own() -> Model<'static> {
        Model::of(
            include_bytes!("weights/cut.bin"),
            include_bytes!("weights/kind.bin"),
            include_bytes!("weights/owner.bin"),
        )
    }

    /// All stretches of a page, in order.
    pub(super) fn stretches(&self, signs: &Signs<'_, '_>, items: &[Item]) -> Vec<Stretch> {
        let mut found = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let scores = self.scores(signs, items, place, item);
            let path = self.chain.path(&scores);
            let mut rest: &[usize] = &path.best;
            let mut at = 0;
            while let Some(first) = rest.first().copied() {
                let goes_on = |class: &&usize| **class == if first == 1 { 2 } else { first };
                let length = 1 + rest.get(1..).unwrap_or_default().iter().take_while(goes_on).count();
                if first != 0 {
                    let margin = margin(path.through.get(at..at + length).unwrap_or_default(), first);
                    let aside = first.checked_sub(3).and_then(|reason| ASIDE.get(reason)).copied();
                    let stretch = Stretch {
                        at: item.at + at,
                        next: item.at + at + length,
                        item: place,
                        aside,
                        sure: self.sure.of(margin),
                        margin,
                    };
                    if aside.is_some() || margin >= self.least {
                        found.push(certain(item, stretch));
                    }
                }
                at += length;
                rest = rest.get(length..).unwrap_or_default();
            }
        }
        found
    }

    /// What every class of every token of an item weighs, in one pass: what holds for many tokens is added once.
    fn scores(&self, signs: &Signs<'_, '_>, items: &[Item], place: usize, item: &Item) -> Vec<[i32; CLASSES]> {
        let mut steps = vec![[0_i32; CLASSES]; item.next.saturating_sub(item.at) + 1];
        signs.visit(items, place, &mut |at, next, sign, _| {
            if let Some(row) = self.table.row(sign).filter(|_| at < next) {
                for (edge, up) in [(at, 1), (next, -1)] {
                    let step = edge.checked_sub(item.at).and_then(|edge| steps.get_mut(edge));
                    for (sum, weight) in step.into_iter().flatten().zip(row) {
                        *sum += up * i32::from(i8::from_le_bytes([*weight]));
                    }
                }
            }
        });
        steps.pop();
        let mut sums = [0_i32; CLASSES];
        for step in &mut steps {
            for (sum, step) in sums.iter_mut().zip(step) {
                *sum += *step;
                *step = *sum;
            }
        }
        steps
    }

    /// The words that speak most for a stretch, as tokens in the order of the text: three at most.
    pub(super) fn because(&self, signs: &Signs<'_, '_>, items: &[Item], stretch: &Stretch) -> Vec<usize> {
        let class =
            stretch.aside.and_then(|reason| ASIDE.iter().position(|known| *known == reason)).map_or(1, |at| at + 3);
        let mut said: std::collections::BTreeMap<usize, i32> = std::collections::BTreeMap::new();
        let near = (stretch.at.saturating_sub(NEAR), stretch.at.saturating_add(NEAR));
        signs.visit_within(items, stretch.item, near, &mut |at, next, sign, from| {
            if (at..next).contains(&stretch.at)
                && from != usize::MAX
                && let Some(row) = self.table.row(sign)
            {
                let weight = |class: usize| row.get(class).map_or(0, |byte| i32::from(i8::from_le_bytes([*byte])));
                *said.entry(from).or_default() += weight(class) - weight(0);
            }
        });
        let mut most: Vec<(i32, usize)> =
            said.into_iter().map(|(at, weight)| (weight, at)).filter(|(weight, _)| *weight > 0).collect();
        most.sort_unstable_by_key(|(weight, at)| (-*weight, *at));
        let mut tokens: Vec<usize> = most.into_iter().take(3).map(|(_, at)| at).collect();
        tokens.sort_unstable();
        tokens
    }

    /// Who of several does it; nobody, when nothing speaks for any of them.
    pub(super) fn owner(&self, claims: Vec<Claim>) -> Option<String> {
        let mut best = (LEAST, None);
        for claim in claims {
            let mut score = [0];
            claim.signs.iter().for_each(|sign| self.owner.add(*sign, &mut score));
            let [score] = score;
            if score > best.0 {
                best = (score, Some(claim.who));
            }
        }
        best.1
    }

    /// Whether a wish is a result to reach or something to do.
    pub(super) fn kind(&self, signs: impl Iterator<Item = u32>) -> DraftKind {
        let mut score = [0];
        signs.for_each(|sign| self.kind.add(sign, &mut score));
        if score > [0] { DraftKind::Goal } else { DraftKind::Task }
    }
}

/// A box that is ticked or struck out says so whatever the words are.
fn certain(item: &Item, stretch: Stretch) -> Stretch {
    let aside = match item.state {
        State::Done => Some(AsideReason::Done),
        State::Struck => Some(AsideReason::Rejected),
        State::Plain | State::Open => return stretch,
    };
    Stretch { aside, sure: 99, ..stretch }
}

/// By how much a stretch is ahead of the best path that takes it for something else, on the average of its tokens.
fn margin(through: &[[i32; CLASSES]], first: usize) -> i32 {
    let wish = |class: usize| class == 1 || class == 2;
    let own = |class: usize| if wish(first) { wish(class) } else { class == first };
    let ahead = |row: &[i32; CLASSES]| {
        let best =
            |inside: bool| row.iter().enumerate().filter(|(class, _)| own(*class) == inside).map(|(_, sum)| *sum).max();
        best(true).zip(best(false)).map_or(0, |(one, other)| i64::from(one) - i64::from(other))
    };
    let sum: i64 = through.iter().map(ahead).sum();
    let count = i64::try_from(through.len().max(1)).unwrap_or(1);
    i32::try_from(sum / count).unwrap_or(i32::MAX)
}
