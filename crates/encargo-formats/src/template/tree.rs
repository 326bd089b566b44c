//! YAML into a tree of places, within bounds of depth, size and copies; knows no template.

use super::node::{Entry, Kind, Node, Place, push_part};
use super::problems::{Problems, Said, quoted};
use super::scalar::{Bare, bare};
use super::syntax;
use encargo::error::Kind as Refusal;
use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput};
use std::collections::BTreeMap;

/// How deep lists and maps may nest, copies included.
const DEEPEST: usize = 32;
/// How many values a text may have, copies included.
const LARGEST: usize = 1_000_000;
/// How much may be copied by anchors: values, a long text counting as several.
const COPIED: usize = 100_000;
/// How many bytes of text count as one value more.
const WEIGHT: usize = 32;
/// How many keys are compared one by one.
const FEW: usize = 32;

/// Reads a text. Problems that leave the rest readable, such as a key that stands twice, are added and reading goes on.
pub(super) fn read(text: &str, problems: &mut Problems<'_>) -> Option<Node> {
    let options = granit_parser::options! {
        disallow_directives: true,
        emit_comments: false,
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
    };
    let mut builder =
        Builder { problems, frames: Vec::new(), root: None, anchors: BTreeMap::new(), nodes: 0, copied: 0 };
    let mut parser: Parser<'_, StrInput<'_>> = Parser::new_from_str_with_options(text, options);
    while let Some(next) = parser.next_event() {
        match next {
            Ok((event, span)) => builder.take(event, span)?,
            Err(error) => {
                syntax::complain(&error, builder.problems);
                return None;
            }
        }
    }
    builder.root
}

/// A list or map that is not yet closed.
struct Frame {
    at: Place,
    anchor: usize,
    inside: Inside,
}

enum Inside {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, key: Option<(String, Place)> },
}

struct Builder<'a, 'b> {
    problems: &'a mut Problems<'b>,
    frames: Vec<Frame>,
    root: Option<Node>,
    anchors: BTreeMap<usize, Node>,
    nodes: usize,
    copied: usize,
}

impl Builder<'_, '_> {
    /// Takes the next event; nothing when the rest is not worth reading.
    fn take(&mut self, event: Event<'_>, span: Span) -> Option<()> {
        let at = place(span);
        if let Some(tag) = event.tag() {
            let tag = tag.original();
            let path = self.path();
            self.problems.add(
                at,
                &path,
                || Some("no tag".into()),
                || Said {
                    es: format!("las etiquetas de YAML, como {}, no se usan en una plantilla", quoted(&tag)),
                    en: format!("YAML tags, such as {}, are not used in a template", quoted(&tag)),
                },
            );
        }
        match event {
            Event::Scalar(text, _, anchor, _) if self.wants_key() => self.key(text.into_owned(), at, anchor),
            Event::Scalar(text, style, anchor, _) => {
                let what = if style == ScalarStyle::Plain { bare(&text) } else { Bare::Text };
                let kind = match what {
                    Bare::Null => Kind::Null,
                    Bare::Flag(flag) => Kind::Flag(flag),
                    Bare::Number => Kind::Number(text.into_owned()),
                    Bare::Text => Kind::Text(text.into_owned()),
                };
                self.put(Node { at, kind }, anchor)
            }
            Event::SequenceStart(_, anchor, _) => self.open(Frame { at, anchor, inside: Inside::List(Vec::new()) }),
            Event::MappingStart(_, anchor, _) => {
                self.open(Frame { at, anchor, inside: Inside::Map { entries: Vec::new(), key: None } })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(anchor) => self.copy(anchor, at),
            Event::DocumentStart(..) if self.root.is_some() => {
                self.problems.add(
                    at,
                    "",
                    || Some("one document".into()),
                    || Said {
                        es: "un segundo documento empieza aquí; una plantilla es uno solo".into(),
                        en: "a second document begins here; a template is one".into(),
                    },
                );
                None
            }
            _ => Some(()),
        }
    }

    fn open(&mut self, frame: Frame) -> Option<()> {
        if self.wants_key() {
            let path = self.path();
            self.problems.add(
                frame.at,
                &path,
                || Some("a word as key".into()),
                || Said {
                    es: "una clave es una palabra, no una lista ni un mapa".into(),
                    en: "a key is a word, not a list or a map".into(),
                },
            );
            return None;
        }
        if self.frames.len() >= DEEPEST {
            return self.too_deep(frame.at);
        }
        self.frames.push(frame);
        Some(())
    }

    fn close(&mut self) -> Option<()> {
        let Frame { at, anchor, inside } = self.frames.pop()?;
        let kind = match inside {
            Inside::List(items) => Kind::List(items),
            Inside::Map { entries, .. } => Kind::Map(self.each_once(entries)),
        };
        self.put(Node { at, kind }, anchor)
    }

    fn wants_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { inside: Inside::Map { key: None, .. }, .. }))
    }

    fn key(&mut self, text: String, at: Place, anchor: usize) -> Option<()> {
        if anchor != 0 {
            self.keep(&Node { at, kind: Kind::Text(text.clone()) }, anchor)?;
        }
        if let Some(Frame { inside: Inside::Map { key, .. }, .. }) = self.frames.last_mut() {
            *key = Some((text, at));
        }
        Some(())
    }

    fn put(&mut self, node: Node, anchor: usize) -> Option<()> {
        self.keep(&node, anchor)?;
        self.nodes += 1;
        if self.nodes > LARGEST {
            return self.too_many(node.at, LARGEST);
        }
        match self.frames.last_mut().map(|frame| &mut frame.inside) {
            None => self.root = Some(node),
            Some(Inside::List(items)) => items.push(node),
            Some(Inside::Map { entries, key }) => {
                let (key, at) = key.take()?;
                entries.push(Entry { key, at, value: node });
            }
        }
        Some(())
    }

    /// Keeps a copy of what has an anchor.
    fn keep(&mut self, node: &Node, anchor: usize) -> Option<()> {
        if anchor != 0 {
            self.weigh(node)?;
            self.anchors.insert(anchor, node.clone());
        }
        Some(())
    }

    fn copy(&mut self, anchor: usize, at: Place) -> Option<()> {
        let Some(node) = self.anchors.get(&anchor).cloned() else {
            let path = self.path();
            self.problems.add(
                at,
                &path,
                || None,
                || Said {
                    es: "esta copia está dentro de lo que copia".into(),
                    en: "this copy stands inside what it copies".into(),
                },
            );
            return None;
        };
        let depth = self.weigh(&node)?;
        if self.frames.len() + depth > DEEPEST {
            return self.too_deep(at);
        }
        match node.kind {
            Kind::Text(text) | Kind::Number(text) if self.wants_key() => self.key(text, at, 0),
            _ if self.wants_key() => self.key(String::new(), at, 0),
            _ => self.put(node, 0),
        }
    }

    /// Counts a copy; how deep it is.
    fn weigh(&mut self, node: &Node) -> Option<usize> {
        let (weight, depth) = measure(node);
        self.copied = self.copied.saturating_add(weight);
        if self.copied > COPIED {
            self.too_many(node.at, COPIED)?;
        }
        self.nodes += weight;
        Some(depth)
    }

    /// The entries of a map without those whose key stands there already.
    fn each_once(&mut self, entries: Vec<Entry>) -> Vec<Entry> {
        // Nearly every map is small, and comparing is cheaper there than sorting.
        let repeats = |place: usize, entry: &Entry| entries.iter().take(place).any(|before| before.key == entry.key);
        if entries.len() <= FEW && !entries.iter().enumerate().any(|(place, entry)| repeats(place, entry)) {
            return entries;
        }
        let mut first: BTreeMap<&str, Place> = BTreeMap::new();
        let mut again = vec![false; entries.len()];
        for (entry, again) in entries.iter().zip(&mut again) {
            let Some(before) = first.get(entry.key.as_str()) else {
                first.insert(&entry.key, entry.at);
                continue;
            };
            *again = true;
            let mut path = self.path();
            push_part(&mut path, &entry.key);
            let line = before.line;
            self.problems.add(
                entry.at,
                &path,
                || Some("each key once".into()),
                || Said {
                    es: format!("la clave {} está dos veces: ya está en la línea {line}", quoted(&entry.key)),
                    en: format!("the key {} stands twice: it is on line {line} already", quoted(&entry.key)),
                },
            );
        }
        entries.into_iter().zip(again).filter(|(_, again)| !again).map(|(entry, _)| entry).collect()
    }

    /// Where the next value goes, as a JSON pointer.
    fn path(&self) -> String {
        let mut path = String::new();
        for frame in &self.frames {
            match &frame.inside {
                Inside::List(items) => push_part(&mut path, &items.len().to_string()),
                Inside::Map { key: Some((key, _)), .. } => push_part(&mut path, key),
                Inside::Map { key: None, .. } => {}
            }
        }
        path
    }

    fn too_deep<T>(&mut self, at: Place) -> Option<T> {
        let path = self.path();
        self.problems.add(
            at,
            &path,
            || Some(format!("at most {DEEPEST} levels")),
            || Said {
                es: format!("anidado más de {DEEPEST} niveles"),
                en: format!("nested deeper than {DEEPEST} levels"),
            },
        );
        None
    }

    fn too_many<T>(&mut self, at: Place, limit: usize) -> Option<T> {
        let path = self.path();
        let count = self.nodes.max(self.copied);
        self.problems.refuse(
            at,
            &path,
            || Some(format!("at most {limit} values")),
            || Refusal::TemplateTooLarge { what: "values".into(), count, limit },
        );
        None
    }
}

/// How much a value weighs as a copy, and how deep it nests. It is no deeper than what has been read: bounded.
fn measure(node: &Node) -> (usize, usize) {
    let of = |text: &str| 1 + text.len() / WEIGHT;
    match &node.kind {
        Kind::Null | Kind::Flag(_) => (1, 0),
        Kind::Number(text) | Kind::Text(text) => (of(text), 0),
        Kind::List(items) => sum(items.iter().map(measure)),
        Kind::Map(entries) => sum(entries.iter().map(|entry| {
            let (weight, depth) = measure(&entry.value);
            (weight + of(&entry.key), depth)
        })),
    }
}

fn sum(parts: impl Iterator<Item = (usize, usize)>) -> (usize, usize) {
    let (weight, depth) =
        parts.fold((1_usize, 0), |(sum, deepest), (weight, depth)| (sum.saturating_add(weight), depth.max(deepest)));
    (weight, depth + 1)
}

/// Where a span begins.
fn place(span: Span) -> Place {
    syntax::place(&span.start)
}
