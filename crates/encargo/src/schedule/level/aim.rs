//! Target days kept within people's hours: how soon each task may start so that no target comes before its day, and how
//! far all give way to the key date; knows no words.

use super::late;
use super::run::Run;
use super::search::{Found, search};
use super::work::Work;
use crate::calendar::CLOCK;
use crate::schedule::net::{Side, State};
use crate::schedule::pass::{Timing, at};

/// By how many working days targets give way at most before they are dropped.
const MOST: i64 = 64;

/// Work whose targets keep tasks from starting too soon.
pub(super) struct Aimed<'w, 'n> {
    pub(super) work: &'w Work<'n>,
    pub(super) timing: &'w Timing,
    /// The day that must hold.
    pub(super) by: usize,
}

/// Work with its targets, the best way through it, and by how many working days they gave way; nothing when they were
/// dropped.
pub(super) struct Kept<'n> {
    pub(super) work: Work<'n>,
    pub(super) found: Found,
    pub(super) moved: Option<i64>,
}

impl<'n> Aimed<'_, 'n> {
    /// An order that holds the day with the targets as they are, or moved as few days as it takes.
    pub(super) fn found(&self, tries: u32, seed: u64, sooner: Found) -> Option<Kept<'n>> {
        let aimed = self.moved(0)?;
        // the order that ends soonest holds the day more often than not, whatever the targets keep back
        let known = Found::of(&aimed, sooner.ranks.clone()).filter(|found| found.fits(Some(self.by)));
        let mut found = match known {
            Some(mut found) => {
                found.best = sooner.best;
                found
            }
            None => search(&aimed, Some(self.by), tries, seed)?,
        };
        if self.missed(&found.run) > 0
            && let Some(other) = late::starts(self.work, self.timing, 0).and_then(|ranks| Found::of(&aimed, ranks))
            && (other.fits(Some(self.by)) || !found.fits(Some(self.by)))
            && self.missed(&other.run) < self.missed(&found.run)
        {
            found = other;
        }
        if found.fits(Some(self.by)) {
            return Some(Kept { work: aimed, found, moved: Some(0) });
        }
        let holds = |days: i64| {
            let work = self.moved(days)?;
            let run = Run::of(&work, &sooner.ranks)?;
            (run.finish <= self.by).then_some((work, days))
        };
        let (mut low, mut high, mut best) = (0, MOST, None);
        if let Some(work) = holds(MOST) {
            best = Some(work);
            while high - low > 1 {
                let middle = i64::midpoint(low, high);
                match holds(middle) {
                    Some(work) => (high, best) = (middle, Some(work)),
                    None => low = middle,
                }
            }
        }
        let (work, moved) = match best {
            Some((work, days)) => (work, Some(days)),
            None => (self.work.clone(), None),
        };
        Some(Kept { work, found: sooner, moved })
    }

    /// How many days all tasks together end after their target days.
    fn missed(&self, run: &Run) -> i64 {
        let net = self.work.net;
        let late = |(place, target): (usize, &Option<crate::schedule::target::Target>)| {
            let target = target.as_ref().filter(|_| net.side(place) == Side::Before)?;
            let due = i64::try_from(net.axis(place)?.index(target.day)?).ok()?;
            let end = run.ends.get(place)? - i64::from(net.work(place) > 0);
            Some((end.div_euclid(CLOCK) - due).max(0))
        };
        self.timing.targets.iter().enumerate().filter_map(late).sum()
    }

    /// The work with every target day moved so many working days towards today: a task with a target starts no sooner than
    /// on the day on which it must begin so that its target and those behind it hold within everybody's hours.
    pub(super) fn moved(&self, days: i64) -> Option<Work<'n>> {
        let mut work = self.work.clone();
        let starts = late::starts(self.work, self.timing, days)?;
        for (place, target) in self.timing.targets.iter().enumerate() {
            if target.is_none() || work.net.state(place) != State::Open {
                continue;
            }
            let (net, axis) = (work.net, work.net.axis(place)?);
            let floor = if !work.counts(place) || self.work.key == Some(place) {
                axis.opens_at(at(&self.timing.starts, place))?.div_euclid(CLOCK) * CLOCK
            } else if net.work(place) > 0 {
                starts.get(place)?.div_euclid(CLOCK) * CLOCK
            } else {
                *starts.get(place)?
            };
            if let Some(piece) = work.pieces.get_mut(place) {
                piece.floor = piece.floor.max(floor);
            }
        }
        Some(work)
    }
}
