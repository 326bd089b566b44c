//! What the key task does not wait for, placed in the time that people have left; knows no words.

use super::run::{Placing, Stint};
use super::work::Piece;
use crate::calendar::CLOCK;
use crate::schedule::net::State;
use std::collections::BTreeMap;

/// What is already taken of a day of a worker: until which minute of the day, how many minutes, and by which task last.
type Taken = BTreeMap<(usize, usize), (i64, i64, usize)>;

impl Placing<'_, '_> {
    /// Places what the key task does not wait for, in the time that is left.
    pub(super) fn rest(&mut self) -> Option<()> {
        let work = self.work;
        if work.pieces.iter().all(|piece| piece.wanted) {
            return Some(());
        }
        let mut taken: Taken = BTreeMap::new();
        // one lane a worker is enough here: what is left of a day is what the others leave of it
        for stint in &self.run.done {
            if let Some(worker) = work.pieces.get(stint.task).and_then(|piece| piece.worker) {
                let end = *self.run.ends.get(stint.task)? - i64::try_from(stint.day).ok()? * CLOCK;
                let began = (*self.run.starts.get(stint.task)? - i64::try_from(stint.day).ok()? * CLOCK).max(0);
                let day = taken.entry((worker, stint.day)).or_insert((0, 0, stint.task));
                let until = day.0.max((began + stint.minutes).min(end.max(0)));
                *day = (until, day.1 + stint.minutes, stint.task);
            }
        }
        for place in (0..work.pieces.len()).filter(|place| !work.counts(*place)) {
            let piece = *work.pieces.get(place)?;
            let leaves = self.leaves(place)?;
            let until = self.ends_after(place)?;
            *self.run.drivers.get_mut(place)? = leaves.1;
            let (began, end) = if let State::Done(_, _, clock) = work.net.state(place) {
                (work.net.starts_at(place, 0)?, clock)
            } else if piece.minutes == 0 {
                let stands = self.stands(place, leaves.0.max(until))?;
                (stands, stands)
            } else {
                self.between(place, piece, leaves.0.max(until.saturating_sub(1)), &mut taken)?
            };
            *self.run.starts.get_mut(place)? = began;
            *self.run.ends.get_mut(place)? = end;
        }
        Some(())
    }

    /// Works a task off in what is left of its worker's days.
    fn between(&mut self, place: usize, piece: Piece, start: i64, taken: &mut Taken) -> Option<(i64, i64)> {
        let axis = self.axis(place)?;
        let worker = self.worker(place);
        let mut day = usize::try_from(start.div_euclid(CLOCK)).ok()?;
        let (mut gone, mut left, mut began) = (start.rem_euclid(CLOCK), piece.minutes, None);
        loop {
            let length = axis.end(day)? - axis.begin(day)?;
            let mut nobody = (0, 0, place);
            let spent = match piece.worker {
                Some(number) => taken.entry((number, day)).or_insert((0, 0, place)),
                None => &mut nobody,
            };
            let share = worker.map_or(length, |worker| worker.day(day, length));
            if began.is_none() && spent.1 > 0 && (gone < spent.0 || spent.1 >= share) {
                (*self.run.drivers.get_mut(place)?, *self.run.busy.get_mut(place)?) = (Some(spent.2), true);
            }
            gone = gone.max(spent.0);
            let take = (length - gone).min(share - spent.1).clamp(0, left);
            if take > 0 {
                let at = i64::try_from(day).ok()? * CLOCK;
                began = began.or(Some(at + gone));
                (gone, left) = (gone + take, left - take);
                *spent = (gone, spent.1 + take, place);
                self.run.done.push(Stint { task: place, day, minutes: take });
                if left == 0 {
                    return Some((began?, if gone >= length { at + CLOCK } else { at + gone }));
                }
            }
            (day, gone) = (day + 1, 0);
        }
    }
}
