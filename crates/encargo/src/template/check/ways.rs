//! Writes out the values that `if`, `min` and `max` may give; knows no variables.

use super::diagram::TooComplex;
use super::lower::{Form, Vocabulary};
use crate::question::expression::{Comparison, Node, Pick};

/// How many ways an expression may be written out because of `if`, `min` and `max`.
pub(super) const WAYS: usize = 256;
/// How many parts all that is written out of one expression may have.
const EFFORT: usize = 100_000;

/// Parts of a sum or product, and whether each goes against it.
type Terms = Vec<(bool, Node)>;

/// A value without choices in it, and when it is the one.
pub(super) struct Way {
    pub(super) when: Vec<Form>,
    pub(super) what: Node,
}

impl Vocabulary<'_> {
    /// Every value that a node may take through `if`, `min` and `max`, and when.
    pub(super) fn ways(&mut self, node: &Node) -> Result<Vec<Way>, TooComplex> {
        let ways = match node {
            Node::If(parts) => {
                let [condition, yes, no] = &**parts;
                let condition = self.form(condition)?;
                let condition = self.share(condition);
                let contrary = Form::Not(Box::new(condition.clone()));
                let mut ways = guarded(self.ways(yes)?, &condition);
                ways.extend(guarded(self.ways(no)?, &contrary));
                ways
            }
            Node::Pick { which, sides } => {
                let [left, right] = &**sides;
                let (lefts, rights) = (self.ways(left)?, self.ways(right)?);
                if lefts.len().saturating_mul(rights.len()) > WAYS {
                    return Err(TooComplex);
                }
                let how = if *which == Pick::Least { Comparison::AtMost } else { Comparison::AtLeast };
                let mut ways = Vec::new();
                for one in &lefts {
                    for other in &rights {
                        let first = self.form(&Node::compare(how, one.what.clone(), other.what.clone()))?;
                        let first = self.share(first);
                        let contrary = Form::Not(Box::new(first.clone()));
                        for (when, what) in [(first, &one.what), (contrary, &other.what)] {
                            let both = one.when.iter().chain(&other.when).cloned().chain([when]).collect();
                            ways.push(Way { when: both, what: what.clone() });
                        }
                    }
                }
                ways
            }
            Node::Negate(inner) => self.mapped(inner, Node::negate)?,
            Node::Size(inner) => self.mapped(inner, Node::size)?,
            Node::Sum(terms) => self.listed(terms, Node::sum)?,
            Node::Product(factors) => self.listed(factors, Node::product)?,
            node => vec![Way { when: Vec::new(), what: node.clone() }],
        };
        self.effort = self.effort.saturating_add(ways.len().saturating_mul(size(node)));
        if ways.len() > WAYS || self.effort > EFFORT { Err(TooComplex) } else { Ok(ways) }
    }

    fn mapped(&mut self, inner: &Node, make: fn(Node) -> Node) -> Result<Vec<Way>, TooComplex> {
        let ways = self.ways(inner)?;
        Ok(ways.into_iter().map(|way| Way { when: way.when, what: make(way.what) }).collect())
    }

    fn listed(&mut self, parts: &[(bool, Node)], make: fn(Terms) -> Node) -> Result<Vec<Way>, TooComplex> {
        let mut lists: Vec<(Vec<Form>, Terms)> = vec![(Vec::new(), Vec::new())];
        for (contrary, part) in parts {
            let ways = self.ways(part)?;
            if lists.len().saturating_mul(ways.len()) > WAYS {
                return Err(TooComplex);
            }
            let mut longer = Vec::new();
            for (when, list) in &lists {
                for way in &ways {
                    let mut list = list.clone();
                    list.push((*contrary, way.what.clone()));
                    longer.push((when.iter().chain(&way.when).cloned().collect(), list));
                }
            }
            lists = longer;
        }
        Ok(lists.into_iter().map(|(when, list)| Way { when, what: make(list) }).collect())
    }
}

fn guarded(ways: Vec<Way>, guard: &Form) -> Vec<Way> {
    ways.into_iter()
        .map(|mut way| {
            way.when.push(guard.clone());
            way
        })
        .collect()
}

fn size(node: &Node) -> usize {
    let mut parts = 1_usize;
    node.each_part(&mut |part| parts = parts.saturating_add(size(part)));
    parts
}
