//! The drafts and asides of what the weights cut out: each stretch with its fields.

use super::clause::Clause;
use super::learned::{Model, Stretch};
use super::read::{Page, Rules};
use super::signs::Signs;
use super::{Aside, Reading};
use crate::language::offset::Ruler;
use std::collections::BTreeMap;

impl Page<'_> {
    /// Puts the drafts and asides of a note into its reading.
    pub(super) fn learned(&self, model: &Model<'_>, rules: &Rules, ruler: &mut Ruler<'_>, reading: &mut Reading) {
        let signs = Signs::of(self, &self.marked(rules));
        let items = self.items();
        let stretches = model.stretches(&signs, items);
        let mut seen = BTreeMap::new();
        for stretch in &stretches {
            let Stretch { at, next, .. } = *stretch;
            if let Some(reason) = stretch.aside {
                reading.aside.push(Aside { reason, evidence: self.quote(ruler, at, next) });
                continue;
            }
            let clause = Clause {
                at,
                next,
                item: true,
                opens: true,
                question: false,
                aside: None,
                wished: false,
                whole: true,
            };
            let mut draft = self.draft(ruler, clause, at, None, &mut seen);
            draft.kind = model.kind(signs.kind(items, stretch.item, at, next));
            draft.sure = stretch.sure;
            let overlap = |(from, to, _): &&(usize, usize, Option<String>)| *from < next && at < *to;
            draft.goal.owner = rules.wanted.iter().find(overlap).and_then(|(.., who)| who.clone());
            reading.drafts.push(draft);
        }
    }
}
