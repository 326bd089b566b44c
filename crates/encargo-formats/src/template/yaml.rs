//! Writes values as YAML that people read: short ones on one line, the rest in blocks; knows no template.

use super::scalar::{needs_escape, needs_quotes};
use serde_json::Value;
use std::fmt::Write;

/// The widest line that holds a list or a map; a long text makes a longer one.
const WIDTH: usize = 120;
/// The widest line that holds a list of maps: they read better one below the other.
const WIDTH_OF_MAPS: usize = 100;
/// How deep a list or map on one line may nest.
const NESTED: usize = 2;
/// The longest key that is written before a colon; YAML reads up to 1,024 characters.
const KEY: usize = 500;

/// A value in the order in which it is written.
pub(super) enum Piece<'a> {
    Leaf(&'a Value),
    List(Vec<Piece<'a>>),
    /// `block`: over several lines however short it is.
    Map {
        entries: Vec<(&'a str, Piece<'a>)>,
        block: bool,
    },
}

impl<'a> From<&'a Value> for Piece<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(fields) => Self::Map {
                entries: fields.iter().map(|(key, value)| (key.as_str(), Self::from(value))).collect(),
                block: false,
            },
            leaf => Self::Leaf(leaf),
        }
    }
}

/// One document.
pub(super) fn write(piece: &Piece<'_>) -> String {
    let mut out = String::new();
    match piece {
        Piece::Map { entries, .. } if !entries.is_empty() => map(entries, 0, &mut out),
        Piece::List(items) if !items.is_empty() => list(items, 0, &mut out),
        other => {
            flow(other, &mut out, usize::MAX, NESTED);
            out.push('\n');
        }
    }
    out
}

/// The entries of a map, one after the other; the caller has indented the first.
fn map(entries: &[(&str, Piece<'_>)], indent: usize, out: &mut String) {
    let mut after_list = false;
    for (place, (key, value)) in entries.iter().enumerate() {
        let mut line = String::new();
        scalar_text(key, false, &mut line);
        let explicit = line.chars().count() > KEY;
        if explicit {
            line.insert_str(0, "? ");
            line.push('\n');
            push_indent(indent, &mut line);
        }
        line.push(':');
        let mut tail = String::new();
        let is_block = !on_one_line(value, if explicit { 1 } else { line.chars().count() + 1 } + indent, &mut tail);
        let is_list = is_block && matches!(value, Piece::List(_));
        if place > 0 {
            // Sections of the document stand apart.
            if indent == 0 && (is_list || after_list) {
                out.push('\n');
            }
            push_indent(indent, out);
        }
        out.push_str(&line);
        if is_block {
            out.push('\n');
            push_indent(indent + 2, out);
            block(value, indent + 2, out);
        } else {
            out.push(' ');
            out.push_str(&tail);
            out.push('\n');
        }
        after_list = is_list;
    }
}

/// The items of a list; the caller has indented the first.
fn list(items: &[Piece<'_>], indent: usize, out: &mut String) {
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            if indent <= 2 && matches!(item, Piece::Map { block: true, .. }) {
                out.push('\n');
            }
            push_indent(indent, out);
        }
        out.push_str("- ");
        let mut tail = String::new();
        if on_one_line(item, indent + 2, &mut tail) {
            out.push_str(&tail);
            out.push('\n');
        } else {
            block(item, indent + 2, out);
        }
    }
}

fn block(piece: &Piece<'_>, indent: usize, out: &mut String) {
    match piece {
        Piece::Map { entries, .. } => map(entries, indent, out),
        Piece::List(items) => list(items, indent, out),
        Piece::Leaf(_) => {}
    }
}

/// Writes a value behind what already takes `used` columns; nothing useful when it does not fit there.
fn on_one_line(piece: &Piece<'_>, used: usize, out: &mut String) -> bool {
    match piece {
        Piece::Leaf(value) => {
            scalar(value, false, out);
            true
        }
        Piece::List(items) if items.iter().any(|item| matches!(item, Piece::Map { .. })) => {
            flow(piece, out, WIDTH_OF_MAPS.saturating_sub(used), NESTED)
        }
        other => flow(other, out, WIDTH.saturating_sub(used), NESTED),
    }
}

/// Writes a value on one line; false as soon as it is longer than `room`, nests too deep, or wants a block.
fn flow(piece: &Piece<'_>, out: &mut String, room: usize, nested: usize) -> bool {
    match piece {
        Piece::Leaf(value) => scalar(value, true, out),
        Piece::List(items) if items.is_empty() => out.push_str("[]"),
        Piece::Map { entries, .. } if entries.is_empty() => out.push_str("{}"),
        Piece::Map { block: true, .. } => return false,
        Piece::List(_) | Piece::Map { .. } if nested == 0 => return false,
        Piece::List(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                out.push_str(if place > 0 { ", " } else { "" });
                if !flow(item, out, room, nested - 1) {
                    return false;
                }
            }
            out.push(']');
        }
        Piece::Map { entries, .. } => {
            out.push_str("{ ");
            for (place, (key, value)) in entries.iter().enumerate() {
                out.push_str(if place > 0 { ", " } else { "" });
                scalar_text(key, true, out);
                out.push_str(": ");
                if !flow(value, out, room, nested - 1) {
                    return false;
                }
            }
            out.push_str(" }");
        }
    }
    // Bytes first: most lines are far shorter.
    out.len() <= room || out.chars().count() <= room
}

fn scalar(value: &Value, in_flow: bool, out: &mut String) {
    match value {
        Value::String(text) => scalar_text(text, in_flow, out),
        Value::Number(number) => {
            let text = number.to_string();
            out.push_str(text.strip_suffix(".0").unwrap_or(&text));
        }
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        // Lists and maps are no leaves.
        _ => out.push_str("null"),
    }
}

fn scalar_text(text: &str, in_flow: bool, out: &mut String) {
    if !needs_quotes(text, in_flow) {
        out.push_str(text);
        return;
    }
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing into a string does not fail.
            other if needs_escape(other) => write!(out, "\\u{:04x}", u32::from(other)).unwrap_or_default(),
            other => out.push(other),
        }
    }
    out.push('"');
}

fn push_indent(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}
