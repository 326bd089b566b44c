//! Keeps the walls: the table of rooms in ARCHITECTURE.md and the code must draw the same house.
//!
//! An edge that is built but not drawn fails, and so does one that is drawn but not built, a room without a duty, a
//! file without its opening sentence, and a file that has grown past its room.
#![allow(clippy::expect_used, clippy::panic, clippy::needless_for_each, reason = "a test may fail")]

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Edges = BTreeMap<String, BTreeSet<String>>;

/// Files longer than this are two rooms; data and tables count like code.
const LONGEST: usize = 450;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository").to_path_buf()
}

/// The rows `| floor | room | duty | may use |` of the table under "Rooms, by floor".
fn drawn() -> Edges {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let mut edges = Edges::new();
    for line in text.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [_, room, duty, may_use] = cells.as_slice() else { continue };
        let Some(room) = room.strip_prefix('`').and_then(|room| room.strip_suffix('`')) else { continue };
        if room == "encargo-formats" {
            continue;
        }
        assert!(duty.len() > 10, "room `{room}` has no duty in ARCHITECTURE.md");
        let uses = may_use
            .split(',')
            .map(|word| word.trim().trim_matches('`'))
            .filter(|word| !word.is_empty() && *word != "–");
        edges.insert(room.to_owned(), uses.map(str::to_owned).collect());
    }
    assert!(edges.len() > 10, "the table of rooms was not found");
    edges
}

/// Every `.rs` file under a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// `crates/encargo/src/date/spanish.rs` belongs to `date`.
fn room_of(file: &Path, source: &Path) -> String {
    let inside = file.strip_prefix(source).expect("a file of the core");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// The names re-exported at the crate's root and the room each comes from, so that `crate::Goal` counts as `goal`.
fn front_door(library: &str) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for line in library.split(';') {
        let Some((_, path)) = line.split_once("pub use ") else { continue };
        let Some((room, exported)) = path.split_once("::") else { continue };
        // the prelude names again what the door gives
        if room.trim() == "crate" {
            continue;
        }
        for name in exported.trim_matches(|c| c == '{' || c == '}').split(',') {
            names.insert(name.trim().to_owned(), room.trim().to_owned());
        }
    }
    names
}

/// The first names after each `crate::`, test modules left out.
fn used(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut skip_next_brace = false;
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Group(group) => {
                if group.delimiter() == Delimiter::Bracket && group.stream().to_string().replace(' ', "") == "cfg(test)"
                {
                    skip_next_brace = true;
                } else if group.delimiter() == Delimiter::Brace && skip_next_brace {
                    skip_next_brace = false;
                } else {
                    used(group.stream(), found);
                }
            }
            TokenTree::Ident(ident) if *ident == "crate" => match trees.get(at + 3) {
                Some(TokenTree::Ident(name)) => {
                    found.insert(name.to_string());
                }
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    let mut first = true;
                    for tree in group.stream() {
                        match tree {
                            TokenTree::Ident(name) if first => {
                                found.insert(name.to_string());
                                first = false;
                            }
                            TokenTree::Punct(mark) if mark.as_char() == ',' => first = true,
                            _ => {}
                        }
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
}

fn built() -> Edges {
    let source = root().join("crates/encargo/src");
    let door = front_door(&fs::read_to_string(source.join("lib.rs")).expect("lib.rs"));
    let mut edges = Edges::new();
    for file in files(&source) {
        let room = room_of(&file, &source);
        if ["lib", "noun", "python"].contains(&room.as_str()) {
            continue; // the front door, the declaration of nouns and the Python door see every room
        }
        if file.ends_with("tests.rs") {
            continue; // as a test module beneath its subject
        }
        let text = fs::read_to_string(&file).expect("a source file");
        let mut names = BTreeSet::new();
        used(text.parse().expect("Rust"), &mut names);
        let rooms = names.into_iter().map(|name| door.get(&name).cloned().unwrap_or(name));
        let rooms = rooms.filter(|name| *name != room && *name != "noun" && *name != "python");
        edges.entry(room.clone()).or_default().extend(rooms);
    }
    edges
}

#[test]
fn the_house_is_as_drawn() {
    let (drawn, built) = (drawn(), built());
    let mut complaints = Vec::new();
    for room in drawn.keys().chain(built.keys()).collect::<BTreeSet<_>>() {
        let (Some(plan), Some(code)) = (drawn.get(room), built.get(room)) else {
            complaints.push(format!("room `{room}` is in only one of ARCHITECTURE.md and the code"));
            continue;
        };
        for edge in code.difference(plan) {
            complaints.push(format!("`{room}` uses `{edge}`: built but not drawn"));
        }
        for edge in plan.difference(code) {
            complaints.push(format!("`{room}` may use `{edge}`: drawn but not built"));
        }
    }
    assert!(complaints.is_empty(), "the house and its picture differ:\n  {}", complaints.join("\n  "));
}

/// The tests lie where cargo does not look by itself: one that is not named would never run.
#[test]
fn every_file_of_tests_is_registered() {
    let folder = root().join("tests");
    let registered = fs::read_to_string(folder.join("Cargo.toml")).expect("the manifest");
    let helps = ["lib.rs", "build.rs", "chance.rs", "plans.rs"];
    for entry in fs::read_dir(&folder).expect("the tests") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|end| end == "rs") && !helps.contains(&name.as_str()) {
            assert!(registered.contains(&format!("path = \"{name}\"")), "tests/{name} is not in tests/Cargo.toml");
        }
    }
}

#[test]
fn the_rooms_have_no_circle() {
    let mut left = drawn();
    while let Some(room) =
        left.iter().find(|(_, uses)| uses.iter().all(|used| !left.contains_key(used))).map(|(room, _)| room.clone())
    {
        left.remove(&room);
    }
    assert!(left.is_empty(), "these rooms wait for each other: {:?}", left.keys());
}

#[test]
fn every_file_opens_with_its_duty_and_stays_a_room() {
    let mut complaints = Vec::new();
    for folder in [
        "crates/encargo/src", "crates/encargo-formats/src", "crates/encargo-noun/src", "crates/xtask/src",
        "bindings/python/src", "bindings/js/src",
    ] {
        for file in files(&root().join(folder)) {
            let text = fs::read_to_string(&file).expect("a source file");
            let name = file.strip_prefix(root()).expect("inside").display().to_string();
            if !text.starts_with("//! ") {
                complaints.push(format!("{name} does not open with a sentence on its duty"));
            }
            let lines = text.lines().count();
            if lines > LONGEST {
                complaints.push(format!("{name} has {lines} lines: more than {LONGEST} are two rooms"));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
