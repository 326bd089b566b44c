//! What a change in words measures: its metric, unit, values and direction; and where a reason begins.

use super::read::Page;
use crate::goal::{Direction, Measure};
use crate::language::token::Kind;
use crate::quantity::{Change, Unit};

impl Page<'_> {
    /// Where a reason begins between two tokens: «porque», "so that"; "since October" tells a time.
    pub(super) fn reason_in(&self, from: usize, until: usize) -> Option<usize> {
        let found =
            (from..until).find_map(|at| self.tokens.any_phrase(at, self.cues.reasons).map(|(_, next)| (at, next)));
        found.filter(|(_, next)| self.times_in(*next - 1, *next + 1).is_empty()).map(|(at, _)| at)
    }

    pub(super) fn measure(&self, change: &Change, object: Option<&str>) -> Measure {
        let (metric, unit) = match &change.unit {
            Unit::Count(noun) => (noun.clone(), None),
            Unit::Percent => (None, Some("%".to_owned())),
            Unit::Money { iso, name } => (None, Some(iso.map_or_else(|| (*name).to_owned(), str::to_owned))),
        };
        let factor = change.target.is_none() && change.next == change.at + 1 && change.unit == Unit::Count(None);
        let metric = if factor { object.map(str::to_owned) } else { metric.or_else(|| self.metric_before(change)) };
        let direction = change.up.map(|up| if up { Direction::Increase } else { Direction::Decrease });
        Measure {
            metric,
            unit,
            baseline: change.baseline,
            baseline_day: None,
            target: change.target,
            change_percent: change.percent,
            direction,
            source: None,
        }
    }

    /// "the open rate from 20 % to 30 %": the words between the verb and the change.
    fn metric_before(&self, change: &Change) -> Option<String> {
        const JOINTS: &[&str] =
            &["a", "al", "by", "de", "del", "desde", "en", "hasta", "to", "un", "una", "at", "from", "in", "the"];
        let end = (0..=change.at)
            .rev()
            .find(|at| !JOINTS.contains(&self.tokens.word(at.saturating_sub(1))))
            .unwrap_or(change.at);
        let verb = (end.saturating_sub(6)..end).rev().find(|at| {
            let word = self.tokens.word(*at);
            self.cues.outcomes.contains(word) || self.tokens.kind(*at) != Some(Kind::Word)
        })?;
        let start = verb
            + 1
            + usize::from(matches!(
                self.tokens.word(verb + 1),
                "la" | "el" | "las" | "los" | "the" | "her" | "his" | "su" | "my"
            ));
        let (from, to) = self.tokens.bytes(start, end);
        (start < end).then(|| self.note.text.get(from..to).map(str::to_owned))?
    }
}

/// A count of minutes, pages of a name and the like are the size of nothing: a change needs a unit or two ends.
pub(super) fn counts(change: &Change) -> bool {
    change.baseline.is_some()
        || change.percent.is_some()
        || !matches!(change.unit, Unit::Count(None))
        || change.up.is_some()
}
