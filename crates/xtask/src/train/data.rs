//! The labelled notes of this repository, by writer, and what is seen of their tokens.

use super::chain::Row;
use super::linear::Example;
use super::lines;
use super::owner::Choice;
use crate::eval::folds::right;
use encargo::draft::training;
use encargo::language::Unit;
use encargo::{Day, Language, Note};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

type Failure = Box<dyn std::error::Error>;

/// Where they lie.
const FOLDER: &str = "crates/xtask/data/notes";

/// How much a line on its own counts beside the same line in its note: enough for short notes to be read.
const ALONE: f64 = 0.2;

/// The classes in which something is set aside, as the notes are labelled, in the order of the reader's classes.
const ASIDE: [&str; 6] = ["done", "rejected", "later", "other", "question", "info"];

/// What is seen of each token of an item, and its class.
type Seen = Vec<(Vec<u32>, u8)>;

/// One labelled note.
pub(crate) struct Labelled {
    pub(crate) gold: Value,
    pub(crate) note: Note,
    rows: Vec<Seen>,
    /// The rows of its lines that hold a wish, each read as a note of its own.
    alone: Vec<Seen>,
    kinds: Vec<(Vec<u32>, bool)>,
    owners: Vec<Asked>,
}

/// Everybody who might do a wish: what is seen of each, and whether it is so; and whether somebody does it at all.
type Asked = (Vec<(Vec<u32>, bool)>, bool);

/// The notes of one writer.
pub(crate) struct Writer {
    pub(crate) name: String,
    pub(crate) notes: Vec<Labelled>,
}

/// All writers, in the order of their names.
pub(crate) fn writers() -> Result<Vec<Writer>, Failure> {
    let mut paths: Vec<_> =
        std::fs::read_dir(Path::new(FOLDER))?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "jsonl"));
    paths.sort_by_key(|path| (path.as_os_str().len(), path.clone()));
    paths.iter().map(|path| writer(path)).collect()
}

/// Short examples of our own: what the documentation and the tests show. They are learned from and never scored.
pub(crate) fn examples() -> Result<Writer, Failure> {
    writer(Path::new("crates/xtask/data/examples.jsonl"))
}

fn writer(path: &Path) -> Result<Writer, Failure> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path)?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let notes = lines.map(|line| labelled(serde_json::from_str(line)?)).collect::<Result<_, Failure>>()?;
    Ok(Writer { name, notes })
}

/// The bytes of a labelled span, whose offsets count code points.
fn bytes(text: &str, span: &Value) -> Option<(usize, usize)> {
    let place = |name: &str| {
        let count = usize::try_from(span.get(name)?.as_u64()?).ok()?;
        Some(text.char_indices().nth(count).map_or(text.len(), |(at, _)| at))
    };
    Some((place("start")?, place("end")?))
}

/// The note of a labelled line.
fn note(gold: &Value) -> Result<Note, Failure> {
    let day: Day = gold["reference_date"].as_str().unwrap_or_default().parse()?;
    let language: Language = gold["lang"].as_str().unwrap_or("en").parse()?;
    Ok(Note::new(gold["note"].as_str().unwrap_or_default(), day)?.in_language(language))
}

fn list(gold: &Value, name: &str) -> Vec<Value> {
    gold[name].as_array().cloned().unwrap_or_default()
}

/// The items of a labelled note, each token with its class.
fn rows(gold: &Value, note: &Note) -> Vec<Seen> {
    let text = note.text();
    let wishes: Vec<(usize, usize)> =
        list(gold, "goals").iter().chain(&list(gold, "optional")).filter_map(|span| bytes(text, span)).collect();
    let aside: Vec<(usize, usize, u8)> = list(gold, "negatives")
        .iter()
        .filter_map(|span| {
            let (start, end) = bytes(text, span)?;
            let class = ASIDE.iter().position(|name| Some(*name) == span["type"].as_str())?;
            Some((start, end, u8::try_from(class + 3).ok()?))
        })
        .collect();
    let class = |start: usize, end: usize, before: Option<usize>| {
        let within = |(from, to): &(usize, usize)| *from <= start && end <= *to;
        if let Some(wish) = wishes.iter().find(|wish| within(wish)) {
            return if before.is_some_and(|before| before >= wish.0) { 2 } else { 1 };
        }
        aside.iter().find(|(from, to, _)| within(&(*from, *to))).map_or(0, |(.., class)| *class)
    };
    let classed = |row: Vec<training::Place>| {
        let mut before = None;
        row.into_iter()
            .map(|place| {
                let class = class(place.start, place.end, before);
                before = Some(place.start);
                (place.signs, class)
            })
            .collect()
    };
    training::rows(note).into_iter().map(classed).collect()
}

fn labelled(gold: Value) -> Result<Labelled, Failure> {
    let note = note(&gold)?;
    let text = note.text().to_owned();
    let mut alone = Vec::new();
    for line in lines::alone(&gold) {
        alone.extend(rows(&line, &self::note(&line)?));
    }
    let rows = rows(&gold, &note);
    let kinds = list(&gold, "goals")
        .iter()
        .filter(|span| span["kind_any"] != Value::Bool(true))
        .filter_map(|span| {
            let (start, end) = bytes(&text, span)?;
            Some((training::kind(&note, start, end), span["kind"] == "goal"))
        })
        .collect();
    let owners = asked(&note, &text, &gold);
    Ok(Labelled { owners, note: note.counted_in(Unit::CodePoint), gold, rows, alone, kinds })
}

/// Who might do each labelled wish; once as it is labelled, once with the few words in front of it, which a reader may
/// take for its begin, and once without its first word, which a reader may miss.
fn asked(note: &Note, text: &str, gold: &Value) -> Vec<Asked> {
    let goals: Vec<&Value> = gold["goals"].as_array().into_iter().flatten().collect();
    let exact: Vec<(usize, usize)> = goals.iter().map(|goal| bytes(text, goal).unwrap_or_default()).collect();
    let wider: Vec<(usize, usize)> = exact
        .iter()
        .map(|(start, end)| {
            let before = text.get(..*start).unwrap_or_default();
            let mark = |c: char| c == '\n' || (!c.is_alphanumeric() && !c.is_whitespace() && c != '\'');
            let from = before.rfind(mark).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
            let room = before[from..].len() - before[from..].trim_start().len();
            if start - from - room > 30 { (*start, *end) } else { (from + room, *end) }
        })
        .collect();
    let narrow: Vec<(usize, usize)> = exact
        .iter()
        .map(|(start, end)| {
            let own = text.get(*start..*end).unwrap_or_default();
            let second = own.find(' ').filter(|_| own.split(' ').count() >= 4);
            (start + second.map_or(0, |at| at + 1), *end)
        })
        .collect();
    let mut found = Vec::new();
    for (varied, spans) in [(false, &exact), (true, &wider), (true, &narrow)] {
        for (nth, (goal, claims)) in goals.iter().zip(training::owners(note, spans)).enumerate() {
            if varied && spans[nth] == exact[nth] {
                continue;
            }
            let own = goal["responsible"].as_str().is_some();
            let so = |who: &str| own && right("responsible", goal, &serde_json::json!({ "responsible": who }));
            let claims: Vec<_> = claims.into_iter().map(|(who, signs)| (signs, so(&who))).collect();
            if !own || claims.iter().any(|(_, so)| *so) {
                found.push((claims, own));
            }
        }
    }
    found
}

/// The features that enough places have, as numbers from 0 in the order of their signs, with rows and examples by them.
pub(crate) struct Corpus {
    pub(crate) signs: Vec<u32>,
    pub(crate) rows: Vec<Row>,
    pub(crate) kind_signs: Vec<u32>,
    pub(crate) kinds: Vec<Example>,
    pub(crate) owner_signs: Vec<u32>,
    pub(crate) owners: Vec<Choice>,
}

/// What is learned from: the notes of these writers.
pub(crate) fn corpus(writers: &[&Writer], least: u32) -> Corpus {
    let notes = || writers.iter().flat_map(|writer| &writer.notes);
    let seen = notes().flat_map(|note| note.rows.iter().chain(&note.alone).flatten().map(|(signs, _)| signs));
    let signs = frequent(seen, least);
    let kind_signs = frequent(notes().flat_map(|note| note.kinds.iter().map(|(signs, _)| signs)), 2);
    let claims = || notes().flat_map(|note| note.owners.iter().flat_map(|(claims, _)| claims));
    let owner_signs = frequent(claims().map(|(signs, _)| signs), 4);
    let choice = |(claims, own): &Asked| Choice {
        claims: claims.iter().map(|(seen, so)| (numbers(&owner_signs, seen), *so)).collect(),
        own: *own,
    };
    let row = |row: &Seen, weight: f64| Row {
        places: row.iter().map(|(seen, _)| numbers(&signs, seen)).collect(),
        classes: row.iter().map(|(_, class)| *class).collect(),
        weight,
    };
    let weighed = |note: &Labelled| {
        let rows: Vec<Row> = note.rows.iter().map(|seen| row(seen, 1.0)).collect();
        rows.into_iter().chain(note.alone.iter().map(|seen| row(seen, ALONE))).collect::<Vec<Row>>()
    };
    let example = |(seen, so): &(Vec<u32>, bool)| Example { features: numbers(&kind_signs, seen), so: *so };
    Corpus {
        rows: notes().flat_map(weighed).collect(),
        kinds: notes().flat_map(|note| note.kinds.iter().map(example)).collect(),
        owners: notes().flat_map(|note| note.owners.iter().map(choice)).collect(),
        owner_signs,
        signs,
        kind_signs,
    }
}

fn frequent<'r>(rows: impl Iterator<Item = &'r Vec<u32>>, least: u32) -> Vec<u32> {
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for sign in rows.flatten() {
        *counts.entry(*sign).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count >= least).map(|(sign, _)| sign).collect()
}

fn numbers(signs: &[u32], seen: &[u32]) -> Vec<u32> {
    let mut numbers: Vec<u32> =
        seen.iter().filter_map(|sign| signs.binary_search(sign).ok()).filter_map(|at| u32::try_from(at).ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
