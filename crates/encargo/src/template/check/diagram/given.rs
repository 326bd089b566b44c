//! What a function hangs from, and what is left of it when a variable has a value.

use super::{Diagrams, Formula, NOTHING, TooComplex};
use std::collections::{BTreeMap, BTreeSet};

impl Diagrams {
    /// The variables that a function asks, in order.
    pub(in super::super) fn asked(&mut self, of: Formula) -> Result<Vec<u32>, TooComplex> {
        let mut seen = BTreeSet::new();
        let mut open = vec![of];
        let mut found = vec![false; self.arities.len()];
        while let Some(next) = open.pop() {
            let Some(inner) = self.nodes.get(next.0 as usize).copied() else { continue };
            if inner.variable == NOTHING || !seen.insert(next) {
                continue;
            }
            self.spend(1)?;
            if let Some(flag) = found.get_mut(inner.variable as usize) {
                *flag = true;
            }
            let end = inner.branches.saturating_add(self.arity(inner.variable) as usize);
            open.extend_from_slice(self.branches.get(inner.branches..end).unwrap_or_default());
        }
        Ok((0_u32..).zip(&found).filter(|(_, asked)| **asked).map(|(variable, _)| variable).collect())
    }

    /// What is left of a function when a variable has a value.
    pub(in super::super) fn given(&mut self, of: Formula, variable: u32, value: u32) -> Result<Formula, TooComplex> {
        let mut done = BTreeMap::new();
        self.given_in(of, variable, value, &mut done)
    }

    /// That some value of a variable makes a function true.
    pub(in super::super) fn some(&mut self, of: Formula, variable: u32) -> Result<Formula, TooComplex> {
        (0..self.arity(variable)).try_fold(Formula::FALSE, |any, value| {
            let given = self.given(of, variable, value)?;
            self.or(any, given)
        })
    }

    fn given_in(
        &mut self,
        of: Formula,
        variable: u32,
        value: u32,
        done: &mut BTreeMap<Formula, Formula>,
    ) -> Result<Formula, TooComplex> {
        let asks = self.variable(of);
        if asks >= variable {
            return Ok(self.branch(of, variable, value));
        }
        if let Some(result) = done.get(&of) {
            return Ok(*result);
        }
        self.spend(1)?;
        let base = self.pending.len();
        for place in 0..self.arity(asks) {
            let result = self.given_in(self.branch(of, asks, place), variable, value, done)?;
            self.pending.push(result);
        }
        let made = self.make(asks, base)?;
        done.insert(of, made);
        Ok(made)
    }
}
