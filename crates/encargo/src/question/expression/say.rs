//! The canonical text of an expression; reads nothing.

use super::node::{Comparison, Node, Pick};
use super::types::Name;
use crate::question::Value;
use std::fmt::Write;

/// How tightly a node holds together: what binds less than its surroundings asks for stands in brackets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bond {
    Or,
    And,
    Not,
    Compare,
    Sum,
    Product,
    Sign,
    One,
}

pub(super) fn say(node: &Node, names: &[Name]) -> String {
    let mut said = Said { text: String::new(), names };
    said.put(node, Bond::Or, true);
    said.text
}

struct Said<'a> {
    text: String,
    names: &'a [Name],
}

impl Said<'_> {
    /// `as_condition` writes constants as `always` and `never`.
    fn put(&mut self, node: &Node, least: Bond, as_condition: bool) {
        let bracketed = bond(node) < least;
        if bracketed {
            self.text.push('(');
        }
        self.bare(node, as_condition);
        if bracketed {
            self.text.push(')');
        }
    }

    fn bare(&mut self, node: &Node, as_condition: bool) {
        match node {
            Node::Constant(Value::Flag(flag)) if as_condition => {
                self.text.push_str(if *flag { "always" } else { "never" });
            }
            Node::Constant(value) => self.value(value),
            Node::Name { index, .. } => self.name(*index),
            Node::Known(index) => {
                self.text.push_str("known(");
                self.name(*index);
                self.text.push(')');
            }
            Node::Not(inner) => {
                self.text.push_str("not ");
                self.put(inner, Bond::Not, true);
            }
            Node::All(parts) => self.list(parts.iter(), " and ", Bond::Not, true),
            Node::Any(parts) => self.list(parts.iter(), " or ", Bond::And, true),
            Node::Compare { how, sides } => {
                let [left, right] = &**sides;
                self.put(left, Bond::Sum, false);
                self.text.push_str(sign(*how));
                self.put(right, Bond::Sum, false);
            }
            Node::Among { what, values, not } => {
                self.put(what, Bond::Sum, false);
                self.text.push_str(if *not { " not in [" } else { " in [" });
                for (place, value) in values.iter().enumerate() {
                    self.text.push_str(if place == 0 { "" } else { ", " });
                    self.value(value);
                }
                self.text.push(']');
            }
            Node::Within { sides, not } => {
                let [what, list] = &**sides;
                self.put(what, Bond::Sum, false);
                self.text.push_str(if *not { " not in " } else { " in " });
                self.put(list, Bond::Sum, false);
            }
            Node::Size(list) => self.call("size", std::iter::once(&**list)),
            Node::If(parts) => self.call("if", parts.iter()),
            Node::Pick { which: Pick::Least, sides } => self.call("min", sides.iter()),
            Node::Pick { which: Pick::Most, sides } => self.call("max", sides.iter()),
            Node::Negate(inner) => {
                self.text.push('-');
                self.put(inner, Bond::Sign, false);
            }
            Node::Sum(terms) => self.terms(terms, [" + ", " - "], Bond::Product),
            Node::Product(factors) => self.terms(factors, [" * ", " / "], Bond::Sign),
        }
    }

    fn list<'n>(&mut self, parts: impl Iterator<Item = &'n Node>, joint: &str, least: Bond, as_condition: bool) {
        for (place, part) in parts.enumerate() {
            self.text.push_str(if place == 0 { "" } else { joint });
            self.put(part, least, as_condition);
        }
    }

    fn call<'n>(&mut self, function: &str, parts: impl Iterator<Item = &'n Node>) {
        self.text.push_str(function);
        self.text.push('(');
        self.list(parts, ", ", Bond::Or, false);
        self.text.push(')');
    }

    fn terms(&mut self, terms: &[(bool, Node)], [plain, contrary]: [&str; 2], least: Bond) {
        for (place, (against, term)) in terms.iter().enumerate() {
            self.text.push_str(match (place, against) {
                (0, _) => "",
                (_, true) => contrary,
                (_, false) => plain,
            });
            self.put(term, least, false);
        }
    }

    fn name(&mut self, index: usize) {
        match self.names.get(index) {
            Some(name) => self.text.push_str(&name.id),
            None => self.text.push('?'),
        }
    }

    fn value(&mut self, value: &Value) {
        let written = match value {
            Value::Flag(flag) => write!(self.text, "{flag}"),
            Value::Number(number) => write!(self.text, "{number}"),
            Value::Date(day) => write!(self.text, "{day}"),
            Value::Text(text) => {
                self.quoted(text);
                Ok(())
            }
            Value::List(words) => {
                self.text.push('[');
                for (place, word) in words.iter().enumerate() {
                    self.text.push_str(if place == 0 { "" } else { ", " });
                    self.quoted(word);
                }
                self.text.push(']');
                Ok(())
            }
        };
        // Writing to a string cannot fail.
        debug_assert!(written.is_ok());
    }

    fn quoted(&mut self, text: &str) {
        let mark = if text.contains('"') && !text.contains('\'') { '\'' } else { '"' };
        self.text.push(mark);
        for letter in text.chars() {
            self.text.push(letter);
            if letter == mark {
                self.text.push(mark);
            }
        }
        self.text.push(mark);
    }
}

fn bond(node: &Node) -> Bond {
    match node {
        Node::Any(_) => Bond::Or,
        Node::All(_) => Bond::And,
        Node::Not(_) => Bond::Not,
        Node::Compare { .. } | Node::Among { .. } | Node::Within { .. } => Bond::Compare,
        Node::Sum(_) => Bond::Sum,
        Node::Product(_) => Bond::Product,
        Node::Negate(_) => Bond::Sign,
        Node::Constant(Value::Number(number)) if number.is_sign_negative() => Bond::Sign,
        Node::Constant(_) | Node::Name { .. } | Node::Known(_) | Node::Size(_) | Node::If(_) | Node::Pick { .. } => {
            Bond::One
        }
    }
}

fn sign(how: Comparison) -> &'static str {
    match how {
        Comparison::Equal => " == ",
        Comparison::Unequal => " != ",
        Comparison::Less => " < ",
        Comparison::AtMost => " <= ",
        Comparison::More => " > ",
        Comparison::AtLeast => " >= ",
    }
}
