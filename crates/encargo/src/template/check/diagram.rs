//! Functions of variables with few values each, as shared decision diagrams: two that are equal are one. Knows not what
//! the variables stand for.

mod given;

/// There was more to compute than the budget allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::template) struct TooComplex;

/// A function; equal functions of one [`Diagrams`] are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::template) struct Formula(u32);

impl Formula {
    pub(in crate::template) const FALSE: Self = Self(0);
    pub(in crate::template) const TRUE: Self = Self(1);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Operation {
    And = 1,
    Or = 2,
    Not = 3,
}

/// What was computed: the operation, its two sides and the result.
type Entry = (u32, u32, u32, u32);

/// The variable that a node asks, and where its branches begin.
#[derive(Clone, Copy)]
struct Inner {
    variable: u32,
    branches: usize,
}

/// How many results are kept at most: forgetting has to stay cheap.
const LARGEST_MEMO: usize = 1 << 16;

/// Behind the last variable: the two constants ask nothing.
pub(super) const NOTHING: u32 = u32::MAX;

// Invariant: a branch leads to a node that asks a later variable; no two nodes ask the same with the same branches; no
// node has only equal branches.
pub(super) struct Diagrams {
    /// How many values each variable has.
    arities: Vec<u32>,
    nodes: Vec<Inner>,
    branches: Vec<Formula>,
    /// Open addressing: the place of a node plus one, or zero.
    table: Vec<u32>,
    /// Lossy: a later result may take the place of an earlier one.
    memo: Vec<Entry>,
    /// Branches of the nodes that are being made.
    pending: Vec<Formula>,
    work: u64,
    budget: Budget,
    /// What may be computed for now: never more than the budget.
    allowed: Budget,
}

/// A state to which one can go back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    nodes: usize,
    branches: usize,
    table: usize,
}

impl Mark {
    /// Whether a function was there already.
    pub(super) fn had(self, formula: Formula) -> bool {
        (formula.0 as usize) < self.nodes
    }
}

/// How much may be computed.
#[derive(Clone, Copy, Debug)]
pub(in crate::template) struct Budget {
    /// Nodes that may be made.
    pub(in crate::template) nodes: usize,
    /// Branches that may be made.
    pub(in crate::template) branches: usize,
    /// Steps of computing.
    pub(in crate::template) work: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { nodes: 1_000_000, branches: 6_000_000, work: 10_000_000 }
    }
}

impl Diagrams {
    pub(super) fn new(arities: Vec<u32>, budget: Budget) -> Self {
        let constant = Inner { variable: NOTHING, branches: 0 };
        Self {
            arities,
            nodes: vec![constant, constant],
            branches: Vec::new(),
            table: vec![0; 1 << 10],
            memo: vec![(0, 0, 0, 0); 1 << 12],
            pending: Vec::new(),
            work: 0,
            budget,
            allowed: budget,
        }
    }

    /// From here on only so much more may be computed, until [`Diagrams::end`].
    pub(super) fn begin(&mut self, more: Budget) -> Mark {
        self.allowed = Budget {
            nodes: self.nodes.len().saturating_add(more.nodes).min(self.budget.nodes),
            branches: self.branches.len().saturating_add(more.branches).min(self.budget.branches),
            work: self.work.saturating_add(more.work).min(self.budget.work),
        };
        Mark { nodes: self.nodes.len(), branches: self.branches.len(), table: self.table.len() }
    }

    /// The whole budget counts again.
    pub(super) fn end(&mut self) {
        self.allowed = self.budget;
    }

    /// Whether nothing more can be computed at all.
    pub(super) fn is_exhausted(&self) -> bool {
        self.work >= self.budget.work || self.nodes.len() >= self.budget.nodes
    }

    /// How many functions were made since.
    pub(super) fn since(&self, mark: Mark) -> usize {
        self.nodes.len().saturating_sub(mark.nodes)
    }

    /// Forgets every function that was made since; they may not be used any more.
    pub(super) fn forget(&mut self, mark: Mark) {
        self.pending.clear();
        self.memo.fill((0, 0, 0, 0));
        if self.table.len() == mark.table {
            // The last that came is the first that goes: so no other loses its way in the table.
            while self.nodes.len() > mark.nodes {
                let Some(node) = self.nodes.pop() else { break };
                let place = self.place_of(node, u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
                if let Some(entry) = self.table.get_mut(place) {
                    *entry = 0;
                }
            }
            self.branches.truncate(mark.branches);
        } else {
            self.nodes.truncate(mark.nodes);
            self.branches.truncate(mark.branches);
            self.refill();
        }
    }

    /// Where a node stands in the table, or would stand.
    fn place_of(&self, node: Inner, number: u32) -> usize {
        let end = node.branches.saturating_add(self.arity(node.variable) as usize);
        let mut hash = scramble(&[node.variable]);
        for branch in self.branches.get(node.branches..end).unwrap_or_default() {
            hash = scramble(&[hash, branch.0]);
        }
        let mut at = place(hash, self.table.len());
        while self.table.get(at).is_some_and(|entry| *entry != 0 && *entry != number.saturating_add(1)) {
            at = (at + 1) & self.table.len().saturating_sub(1);
        }
        at
    }

    /// Counts steps that are done elsewhere on behalf of a proof.
    pub(super) fn spend(&mut self, steps: u64) -> Result<(), TooComplex> {
        self.work = self.work.saturating_add(steps);
        if self.work > self.allowed.work { Err(TooComplex) } else { Ok(()) }
    }

    /// The first variable that a function asks; [`NOTHING`] for a constant.
    pub(super) fn variable(&self, of: Formula) -> u32 {
        self.nodes.get(of.0 as usize).map_or(NOTHING, |node| node.variable)
    }

    pub(super) fn arity(&self, variable: u32) -> u32 {
        self.arities.get(variable as usize).copied().unwrap_or(0)
    }

    /// What is left of a function when a variable that it asks first, or not at all, has a value.
    pub(super) fn branch(&self, of: Formula, variable: u32, value: u32) -> Formula {
        match self.nodes.get(of.0 as usize) {
            Some(node) if node.variable == variable => {
                self.branches.get(node.branches.saturating_add(value as usize)).copied().unwrap_or(of)
            }
            _ => of,
        }
    }

    /// That a variable has one of the values for which `fits` is true.
    pub(super) fn test(&mut self, variable: u32, fits: impl Fn(u32) -> bool) -> Result<Formula, TooComplex> {
        let base = self.pending.len();
        for value in 0..self.arity(variable) {
            self.pending.push(if fits(value) { Formula::TRUE } else { Formula::FALSE });
        }
        self.make(variable, base)
    }

    pub(super) fn not(&mut self, one: Formula) -> Result<Formula, TooComplex> {
        match one {
            Formula::TRUE => Ok(Formula::FALSE),
            Formula::FALSE => Ok(Formula::TRUE),
            _ => self.apply(Operation::Not, one, Formula::FALSE),
        }
    }

    pub(super) fn and(&mut self, one: Formula, other: Formula) -> Result<Formula, TooComplex> {
        match (one, other) {
            (Formula::FALSE, _) | (_, Formula::FALSE) => Ok(Formula::FALSE),
            (Formula::TRUE, rest) | (rest, Formula::TRUE) => Ok(rest),
            _ if one == other => Ok(one),
            _ => self.apply(Operation::And, one.min(other), one.max(other)),
        }
    }

    pub(super) fn or(&mut self, one: Formula, other: Formula) -> Result<Formula, TooComplex> {
        match (one, other) {
            (Formula::TRUE, _) | (_, Formula::TRUE) => Ok(Formula::TRUE),
            (Formula::FALSE, rest) | (rest, Formula::FALSE) => Ok(rest),
            _ if one == other => Ok(one),
            _ => self.apply(Operation::Or, one.min(other), one.max(other)),
        }
    }

    fn apply(&mut self, operation: Operation, one: Formula, other: Formula) -> Result<Formula, TooComplex> {
        let key = (operation as u32, one.0, other.0);
        let slot = scramble(&[key.0, key.1, key.2]);
        if let Some((what, left, right, result)) = self.memo.get(place(slot, self.memo.len()))
            && (*what, *left, *right) == key
        {
            return Ok(Formula(*result));
        }
        self.spend(1)?;
        let variable = self.variable(one).min(self.variable(other));
        let base = self.pending.len();
        for value in 0..self.arity(variable) {
            let left = self.branch(one, variable, value);
            let right = self.branch(other, variable, value);
            let result = match operation {
                Operation::And => self.and(left, right),
                Operation::Or => self.or(left, right),
                Operation::Not => self.not(left),
            }?;
            self.pending.push(result);
        }
        let made = self.make(variable, base)?;
        let length = self.memo.len();
        if let Some(entry) = self.memo.get_mut(place(slot, length)) {
            *entry = (key.0, key.1, key.2, made.0);
        }
        Ok(made)
    }

    /// The node that asks a variable and has the pending branches from `base` on, which are taken away.
    fn make(&mut self, variable: u32, base: usize) -> Result<Formula, TooComplex> {
        let wanted = self.pending.get(base..).unwrap_or_default();
        let Some(first) = wanted.first().copied() else { return Ok(Formula::FALSE) };
        if wanted.iter().all(|branch| *branch == first) {
            self.pending.truncate(base);
            return Ok(first);
        }
        let mut hash = scramble(&[variable]);
        for branch in wanted {
            hash = scramble(&[hash, branch.0]);
        }
        let mut at = place(hash, self.table.len());
        loop {
            match self.table.get(at).copied() {
                Some(0) | None => break,
                Some(found) => {
                    let found = found.saturating_sub(1);
                    if self.is(found, variable, wanted) {
                        self.pending.truncate(base);
                        return Ok(Formula(found));
                    }
                }
            }
            at = (at + 1) & (self.table.len().saturating_sub(1));
        }
        if self.nodes.len() >= self.allowed.nodes || self.branches.len() >= self.allowed.branches {
            return Err(TooComplex);
        }
        let made = u32::try_from(self.nodes.len()).map_err(|_| TooComplex)?;
        self.nodes.push(Inner { variable, branches: self.branches.len() });
        self.branches.extend_from_slice(wanted);
        self.pending.truncate(base);
        if let Some(entry) = self.table.get_mut(at) {
            *entry = made.saturating_add(1);
        }
        if self.nodes.len().saturating_mul(2) > self.table.len() {
            self.grow();
        }
        Ok(Formula(made))
    }

    fn is(&self, node: u32, variable: u32, wanted: &[Formula]) -> bool {
        self.nodes.get(node as usize).is_some_and(|inner| {
            let end = inner.branches.saturating_add(wanted.len());
            inner.variable == variable && self.branches.get(inner.branches..end) == Some(wanted)
        })
    }

    /// Twice the table, and a memo in proportion.
    fn grow(&mut self) {
        let length = self.table.len().saturating_mul(2);
        self.table.resize(length, 0);
        self.refill();
        if self.memo.len() < length.min(LARGEST_MEMO) {
            self.memo.clear();
            self.memo.resize(length, (0, 0, 0, 0));
        }
    }

    /// Puts every node at its place in the table.
    fn refill(&mut self) {
        self.table.fill(0);
        for number in 2..self.nodes.len() {
            let Some(node) = self.nodes.get(number).copied() else { break };
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let place = self.place_of(node, number);
            if let Some(entry) = self.table.get_mut(place) {
                *entry = number.saturating_add(1);
            }
        }
    }
}

/// The same on every machine: 32 bits in, 32 bits out.
fn scramble(words: &[u32]) -> u32 {
    let mut hash = 0x9E37_79B9_u32;
    for word in words {
        hash = (hash ^ word).wrapping_mul(0x85EB_CA6B);
        hash = (hash ^ (hash >> 15)).wrapping_mul(0xC2B2_AE35);
        hash ^= hash >> 13;
    }
    hash
}

/// A place in a table whose length is a power of two.
fn place(hash: u32, length: usize) -> usize {
    (hash as usize) & length.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_functions_are_one() {
        let mut diagrams = Diagrams::new(vec![2, 3, 2], Budget::default());
        let a = diagrams.test(0, |value| value == 1).unwrap();
        let b = diagrams.test(1, |value| value != 2).unwrap();
        let c = diagrams.test(2, |value| value == 0).unwrap();
        let (ab, ac, bc) = (diagrams.or(a, b).unwrap(), diagrams.and(a, c).unwrap(), diagrams.and(b, c).unwrap());
        let left = diagrams.and(ab, c).unwrap();
        let right = diagrams.or(ac, bc).unwrap();
        assert_eq!(left, right);
        let (not_a, not_b) = (diagrams.not(a).unwrap(), diagrams.not(b).unwrap());
        let neither = diagrams.and(not_a, not_b).unwrap();
        assert_eq!(diagrams.not(neither).unwrap(), ab);
        let contrary = diagrams.not(left).unwrap();
        assert_eq!(diagrams.and(left, contrary).unwrap(), Formula::FALSE);
        assert_eq!(diagrams.asked(left).unwrap(), [0, 1, 2]);
        assert_eq!(diagrams.given(left, 1, 0).unwrap(), c);
    }

    #[test]
    fn many_nodes_are_found_again_after_growing_and_the_budget_ends_what_explodes() {
        let mut diagrams = Diagrams::new(vec![2; 40], Budget::default());
        // Pairs far apart in the order: the worst that two levels can do.
        let mut all = Formula::TRUE;
        for low in 0..10 {
            let one = diagrams.test(low, |value| value == 1).unwrap();
            let other = diagrams.test(low + 20, |value| value == 1).unwrap();
            let either = diagrams.or(one, other).unwrap();
            all = diagrams.and(all, either).unwrap();
        }
        assert!(diagrams.nodes.len() > 2_000);
        let again = diagrams.not(all).and_then(|not| diagrams.not(not)).unwrap();
        assert_eq!(again, all);
        // What is forgotten is made again as it was.
        let mark = diagrams.begin(Budget { nodes: 100, ..Budget::default() });
        let late = diagrams.test(39, |value| value == 1).unwrap();
        let both = diagrams.and(all, late);
        assert_eq!((both, mark.had(late)), (Err(TooComplex), false));
        diagrams.end();
        diagrams.forget(mark);
        assert_eq!(diagrams.test(39, |value| value == 1).unwrap(), late);
        assert!(diagrams.and(all, late).is_ok() && !diagrams.is_exhausted());
        let mut small = Diagrams::new(vec![2; 60], Budget { nodes: 5_000, ..Budget::default() });
        let mut all = Ok(Formula::TRUE);
        for low in 0..30 {
            let one = small.test(low, |value| value == 1).unwrap_or(Formula::FALSE);
            let other = small.test(low + 30, |value| value == 1).unwrap_or(Formula::FALSE);
            all = all.and_then(|all| small.or(one, other).and_then(|either| small.and(all, either)));
        }
        assert_eq!(all, Err(TooComplex));
    }
}
