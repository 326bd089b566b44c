//! Puts expressions in the place of names; knows no grammar.

use super::Expression;
use super::node::Node;

/// How many parts a bound expression may have.
const LARGEST: usize = 20_000;
/// How deep a bound expression may nest: far below what a small stack holds.
const DEEPEST: usize = 128;

/// Nothing when the result would be too large or too deep.
pub(super) fn bind(node: &Node, with: &[Expression]) -> Option<Node> {
    let mut names = Vec::new();
    node.names(&mut names);
    let mut distinct = names.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let sizes: Vec<(usize, usize)> =
        distinct.iter().map(|name| with.get(*name).map_or((1, 1), |other| measure(&other.node))).collect();
    let size_of = |name: &usize| {
        let found = distinct.binary_search(name).ok().and_then(|place| sizes.get(place)).copied();
        found.unwrap_or((1, 1))
    };
    let (own, own_depth) = measure(node);
    let size = names.iter().map(size_of).fold(own, |sum, (size, _)| sum.saturating_add(size));
    let depth = names.iter().map(|name| size_of(name).1).max().unwrap_or(0).saturating_add(own_depth);
    if size > LARGEST || depth > DEEPEST {
        return None;
    }
    Some(bound(node, &|name| with.get(name)))
}

/// How many parts, and how deep.
fn measure(node: &Node) -> (usize, usize) {
    let (mut size, mut depth) = (1_usize, 0_usize);
    node.each_part(&mut |part| {
        let (more, deep) = measure(part);
        size = size.saturating_add(more);
        depth = depth.max(deep);
    });
    (size, depth.saturating_add(1))
}

/// Puts one expression in the place of one name.
pub(super) fn put(node: &Node, name: usize, expression: &Expression) -> Node {
    bound(node, &|other| (other == name).then_some(expression))
}

fn bound<'a>(node: &Node, with: &dyn Fn(usize) -> Option<&'a Expression>) -> Node {
    let go = |part: &Node| bound(part, with);
    let list = |parts: &[(bool, Node)]| parts.iter().map(|(contrary, part)| (*contrary, go(part))).collect();
    match node {
        Node::Constant(_) => node.clone(),
        Node::Name { index, .. } => with(*index).map_or_else(|| node.clone(), |other| other.node.clone()),
        // What is made of several answers is known when all of them are.
        Node::Known(index) => match with(*index) {
            Some(other) => Node::all(other.names().into_iter().map(Node::Known)),
            None => node.clone(),
        },
        Node::Not(inner) => Node::not(go(inner)),
        Node::All(parts) => Node::all(parts.iter().map(go)),
        Node::Any(parts) => Node::any(parts.iter().map(go)),
        Node::Compare { how, sides } => {
            let [left, right] = &**sides;
            Node::compare(*how, go(left), go(right))
        }
        Node::Among { what, values, not } => Node::among(go(what), values.clone(), *not),
        Node::Within { sides, not } => {
            let [what, list] = &**sides;
            Node::within(go(what), go(list), *not)
        }
        Node::Size(inner) => Node::size(go(inner)),
        Node::If(parts) => {
            let [condition, yes, no] = &**parts;
            Node::choose(go(condition), go(yes), go(no))
        }
        Node::Pick { which, sides } => {
            let [left, right] = &**sides;
            Node::pick(*which, go(left), go(right))
        }
        Node::Negate(inner) => Node::negate(go(inner)),
        Node::Sum(terms) => Node::sum(list(terms)),
        Node::Product(factors) => Node::product(list(factors)),
    }
}
