//! What the reading of a note makes of its stretches: work, errands, goals, what is set aside; ranks nothing.

use crate::draft::{AsideReason, DraftKind, Reading};

/// What the reading makes of some words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A task without a day of its own.
    Work,
    /// A task with a day and no rhythm.
    Errand,
    /// A result to reach.
    Goal,
    /// Done, dropped or put off.
    Aside,
    /// A fact that is no rhythm.
    Fact,
}

/// The marks of a reading, by bytes: in the order of their starts, with the furthest end so far.
pub(super) struct Marks(Vec<(usize, usize, usize, Mark)>);

impl Marks {
    pub(super) fn of(reading: &Reading) -> Self {
        let drafts = reading.drafts.iter().map(|draft| {
            let mark = match draft.kind {
                _ if draft.goal.due.is_some() && draft.goal.cadence.is_none() => Mark::Errand,
                DraftKind::Task => Mark::Work,
                DraftKind::Goal => Mark::Goal,
            };
            (&draft.evidence, mark)
        });
        let dropped = [AsideReason::Done, AsideReason::Rejected, AsideReason::Someday, AsideReason::Question];
        let asides = reading.aside.iter().filter(|aside| dropped.contains(&aside.reason));
        let asides = asides.map(|aside| (&aside.evidence, Mark::Aside));
        let facts = reading.facts.iter().filter(|fact| fact.key != "frequency");
        let all = drafts.chain(asides).chain(facts.map(|fact| (&fact.evidence, Mark::Fact)));
        let mut marks: Vec<_> = all.map(|(words, mark)| (words.start, words.end, 0, mark)).collect();
        marks.sort_by_key(|mark| (mark.0, mark.1));
        let mut furthest = 0;
        for mark in &mut marks {
            furthest = furthest.max(mark.1);
            mark.2 = furthest;
        }
        Self(marks)
    }

    /// The marks that share a byte with a stretch.
    pub(super) fn over(&self, start: usize, end: usize) -> impl Iterator<Item = Mark> {
        let first = self.0.partition_point(|mark| mark.2 <= start);
        let near = self.0.iter().skip(first).take_while(move |mark| mark.0 < end);
        near.filter(move |mark| mark.1 > start).map(|mark| mark.3)
    }

    /// The starts of drafts within a stretch, in order.
    pub(super) fn drafts(&self, start: usize, end: usize) -> impl Iterator<Item = usize> {
        let first = self.0.partition_point(|mark| mark.0 < start);
        let within = self.0.iter().skip(first).take_while(move |mark| mark.0 < end);
        within.filter(|mark| matches!(mark.3, Mark::Work | Mark::Errand | Mark::Goal)).map(|mark| mark.0)
    }
}
