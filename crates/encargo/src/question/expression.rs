//! The typed expressions of a template, over its questions and computed values; knows no steps.
//!
//! `esp == "none" and list_size >= 1000`, `"instagram" in networks`, `if(big, 3, 1) + 2 > guests`, `not known(due)`.

mod advice;
mod bind;
mod lexer;
mod node;
mod parser;
mod say;
#[cfg(test)]
mod tests;
mod types;
mod value;

use crate::language::Text;
use crate::question::Value;

pub(crate) use node::{Comparison, Node, Pick};
pub(crate) use types::{Name, Type};

/// An expression whose kinds fit: what [`Expression::read`] lets pass.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expression {
    node: Node,
}

/// Why a text is no expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// What is wrong, in English: lower case, no final stop.
    pub what: String,
    /// What is wrong, in Spanish.
    pub what_es: String,
    /// Where, in bytes from the beginning of the text.
    pub at: usize,
    /// What was expected there, in English; may be empty.
    pub expected: String,
    /// What was expected there, in Spanish; may be empty.
    pub expected_es: String,
}

impl Fault {
    fn new(at: usize, es: impl Into<String>, en: impl Into<String>) -> Self {
        Self { what: en.into(), what_es: es.into(), at, expected: String::new(), expected_es: String::new() }
    }

    fn expecting(self, expected: Text) -> Self {
        Self { expected: expected.en, expected_es: expected.es, ..self }
    }
}

impl Expression {
    /// The longest text that is read, in bytes.
    pub(crate) const LONGEST: usize = 2_000;
    /// How deep brackets, functions and `not` may nest.
    pub(crate) const DEEPEST: usize = 16;

    /// Reads an expression over names.
    ///
    /// # Errors
    /// What is wrong, where, and what was expected.
    pub(crate) fn read(text: &str, names: &[Name]) -> Result<Self, Fault> {
        parser::read(text, names).map(|node| Self { node })
    }

    /// Reads an expression of a kind: a boolean for a condition, the question's own kind for an answer.
    ///
    /// # Errors
    /// As [`Expression::read`], and when it is of another kind or may give what is no option.
    pub(crate) fn read_as(text: &str, names: &[Name], wanted: &Type) -> Result<Self, Fault> {
        let read = Self::read(text, names)?;
        let kind = read.kind();
        if wanted.takes(&kind) {
            return Ok(read);
        }
        let (es, en) = if let Some(stray) = kind.strays(wanted) {
            (format!("`{stray}` no es ninguna de sus opciones"), format!("`{stray}` is none of its options"))
        } else {
            let said = kind.say();
            (format!("esto da {}", said.es), format!("this gives {}", said.en))
        };
        let fault = Fault::new(0, es, en);
        Err(fault.expecting(wanted.say()))
    }

    /// What holds whatever the answers.
    pub(crate) fn always() -> Self {
        Self::constant(Value::Flag(true))
    }

    /// What never holds.
    pub(crate) fn never() -> Self {
        Self::constant(Value::Flag(false))
    }

    /// A value that no answer changes.
    pub(crate) fn constant(value: Value) -> Self {
        Self { node: Node::constant(value) }
    }

    /// The value of a name.
    pub(crate) fn name(index: usize, name: &Name) -> Self {
        Self { node: Node::Name { index, kind: name.kind.clone() } }
    }

    /// Whether it holds whatever the answers.
    pub(crate) fn is_always(&self) -> bool {
        self.node == Node::Constant(Value::Flag(true))
    }

    /// Whether it is known never to hold, without looking at what its names may be.
    pub(crate) fn is_never(&self) -> bool {
        self.node == Node::Constant(Value::Flag(false))
    }

    /// What kind of value it gives.
    pub(crate) fn kind(&self) -> Type {
        self.node.kind()
    }

    /// Its value for these values of the names; `known` says of which somebody knew the answer. Nothing when a value
    /// that it needs is missing, when it divides by nothing and when it counts beyond reach.
    pub(crate) fn value(&self, values: &[Option<Value>], known: &[bool]) -> Option<Value> {
        self.node.value(values, known)
    }

    /// Whether its value is true.
    pub(crate) fn holds(&self, values: &[Option<Value>], known: &[bool]) -> bool {
        self.node.holds(values, known)
    }

    /// The names that it mentions, each once, in order.
    pub(crate) fn names(&self) -> Vec<usize> {
        let mut found = Vec::new();
        self.node.names(&mut found);
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The same with every name replaced by the expression of its index; a name beyond the list stays. Nothing when the
    /// result would be too large to work with.
    pub(crate) fn bind(&self, with: &[Expression]) -> Option<Expression> {
        bind::bind(&self.node, with).map(|node| Self { node })
    }

    /// The same with a value in the place of one name.
    pub(crate) fn with(&self, name: usize, value: Value) -> Expression {
        Self { node: bind::put(&self.node, name, &Self::constant(value)) }
    }

    /// Both.
    pub(crate) fn and(self, other: Self) -> Self {
        Self { node: Node::all([self.node, other.node]) }
    }

    /// Either.
    pub(crate) fn or(self, other: Self) -> Self {
        Self { node: Node::any([self.node, other.node]) }
    }

    /// The contrary.
    pub(crate) fn not(self) -> Self {
        Self { node: Node::not(self.node) }
    }

    /// Canonical text: what was read reads back equal.
    pub(crate) fn say(&self, names: &[Name]) -> String {
        say::say(&self.node, names)
    }

    /// An expression of nodes whose kinds fit.
    pub(crate) fn of(node: Node) -> Self {
        Self { node }
    }

    /// What it is made of, for proofs.
    pub(crate) fn node(&self) -> &Node {
        &self.node
    }
}

/// Whether an id can be mentioned in an expression: it is one word there, and no word of the language itself.
pub(crate) fn is_mentionable(id: &str) -> bool {
    parser::is_mentionable(id)
}
