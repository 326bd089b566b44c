//! Reading notes: megabytes a second, against one pass of an Aho-Corasick automaton over the same text in the same round;
//! how time grows with the length of the text; how much memory it takes; how long the first note takes.
//!
//! `cargo bench -p encargo-benches --bench reading`; `cargo xtask bench` adds the peers in Node and Python.

use aho_corasick::AhoCorasick;
use encargo::{Day, Note};
use encargo_benches::{Runner, compare, growth, peak_kilobytes};
use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

const NOTES: [&str; 4] = [
    include_str!("../examples/notes/marta_es.txt"),
    include_str!("../examples/notes/nico_es.txt"),
    include_str!("../examples/notes/olive_en.txt"),
    include_str!("../examples/notes/sam_en.txt"),
];

/// Where the five hundred words come from: the library's own cues.
const CUES: &str = include_str!("../crates/encargo/src/language/cues.rs");

#[allow(clippy::disallowed_methods, reason = "a bench is the one place that may look at a clock")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let today: Day = "2026-11-23".parse()?;
    if std::env::args().any(|argument| argument == "memory") {
        return memory(today);
    }
    let start = Instant::now();
    let first = Note::new(NOTES[0], today)?.read();
    println!("first note of a process: {:?} for {} drafts", start.elapsed(), first.drafts.len());

    let notes = NOTES.into_iter().map(|text| Note::new(text, today)).collect::<Result<Vec<_>, _>>()?;
    let bytes = NOTES.iter().map(|text| text.len()).sum();
    let words = CUES.split('"').skip(1).step_by(2).filter(|word| word.len() > 2).take(503);
    let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(words)?;
    compare(
        "four notes in two languages, one by one",
        9,
        Some(bytes),
        &mut [
            Runner::new("floor: one Aho-Corasick pass, 503 words", || {
                black_box(NOTES.iter().map(|text| automaton.find_iter(black_box(text)).count()).sum::<usize>());
            }),
            Runner::new("note.mentions(): days and quantities alone", || {
                black_box(notes.iter().map(|note| black_box(note).mentions().len()).sum::<usize>());
            }),
            Runner::new("note.read(): drafts, facts, what is set aside", || {
                black_box(notes.iter().map(|note| black_box(note).read().drafts.len()).sum::<usize>());
            }),
        ],
    );

    let sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];
    let notes = sizes.into_iter().map(|size| long(size, today)).collect::<Result<Vec<_>, _>>()?;
    let read = |note| Runner::new("read", move || drop(black_box(Note::read(black_box(note)))));
    let mut runs: Vec<(usize, Runner<'_>)> = sizes.into_iter().zip(notes.iter().map(read)).collect();
    growth("note.read() of one text from 10 kB to 1 MB (a longer note is refused)", "B", &mut runs);

    // the peak of a process that does nothing else
    let memory = Command::new(std::env::current_exe()?).arg("memory").output()?;
    print!("{}", String::from_utf8_lossy(&memory.stdout));
    Ok(())
}

/// The notes again and again, up to a size.
fn long(size: usize, today: Day) -> Result<Note, encargo::Error> {
    let all = NOTES.join("\n");
    let mut text = all.repeat(size / all.len() + 1);
    text.truncate((0..=size).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default());
    text.shrink_to_fit();
    Note::new(text, today)
}

/// How much the peak of this process grows while it reads a megabyte.
fn memory(today: Day) -> Result<(), Box<dyn std::error::Error>> {
    long(1_000, today)?.read();
    let note = long(1_000_000, today)?;
    let before = peak_kilobytes().unwrap_or_default();
    let mentions = note.mentions().len();
    let between = peak_kilobytes().unwrap_or_default();
    let drafts = note.read().drafts.len();
    let after = peak_kilobytes().unwrap_or_default();
    println!(
        "\nmemory above a text of 976 kB: {} kB for its {mentions} mentions, {} kB for its reading of {drafts} drafts",
        between - before,
        after - before
    );
    Ok(())
}
