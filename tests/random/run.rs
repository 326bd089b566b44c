//! Runs random calls: no panic, the same answer twice, and one answer in three languages.

#![allow(clippy::disallowed_methods, reason = "a longer run is asked for by the environment, and a slow call is told")]

use super::Seeds;
use crate::{call, vectors};
use encargo_tests::chance::Chance;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A number from the environment, for a longer run than the tests make.
fn asked(name: &str, otherwise: u32) -> u32 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// `ENCARGO_RANDOM` calls (400) from the seed `ENCARGO_SEED`: each is answered or refused within ten seconds, and what is
/// answered goes out as JSON and comes in again equal. Prints the slowest.
#[test]
fn random_calls_are_answered_or_refused() {
    let seeds = Seeds::new(vectors().iter().map(|(_, case)| case));
    let mut chance = Chance::new(asked("ENCARGO_SEED", 20_261_130));
    let place = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&place);
    let before = take_hook();
    set_hook(Box::new(move |panic| *seen.lock().expect("one thread") = panic.to_string()));
    let mut faults: BTreeMap<String, String> = BTreeMap::new();
    let mut slowest = (Duration::ZERO, String::new());
    let mut answered = 0_u32;
    let rounds = asked("ENCARGO_RANDOM", 400);
    for round in 0..rounds {
        let (name, args) = seeds.call(&mut chance, round % 2 == 0);
        let begun = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| call(&name, &args).is_ok())) {
            Ok(is_answered) => answered += u32::from(is_answered),
            Err(_) => drop(faults.insert(place.lock().expect("one thread").clone(), format!("{name} {args}"))),
        }
        let took = begun.elapsed();
        if took > Duration::from_secs(10) {
            faults.insert(format!("slow {}", faults.len()), format!("{name} took {took:?}: {args}"));
        }
        if took > slowest.0 {
            slowest = (took, format!("{name} {args}"));
        }
    }
    set_hook(before);
    println!("{rounds} calls, {answered} answered; slowest {:?}: {:.2000}", slowest.0, slowest.1);
    let told: Vec<String> = faults.iter().map(|(place, on)| format!("{place:.600}\n   on {on:.3000}")).collect();
    assert!(told.is_empty(), "{} faults in {rounds} calls:\n{}", told.len(), told.join("\n"));
    assert!(answered * 3 > rounds, "only {answered} of {rounds} random calls are answered: they show little");
}

/// Writes the random calls that the packages answer too: `cargo xtask differential`.
#[test]
#[ignore = "writes a file: run by `cargo xtask differential`"]
fn random_calls_are_written_down() {
    let to = std::env::var("ENCARGO_RANDOM_TO").expect("ENCARGO_RANDOM_TO names a folder");
    let seeds = Seeds::new(vectors().iter().map(|(_, case)| case));
    let mut chance = Chance::new(asked("ENCARGO_SEED", 20_261_130));
    let mut cases = Vec::new();
    let wanted = usize::try_from(asked("ENCARGO_RANDOM", 1_000)).unwrap_or(usize::MAX);
    while cases.len() < wanted {
        let (name, args) = seeds.call(&mut chance, false);
        let label = format!("{name} {}", cases.len());
        match call(&name, &args) {
            // what never was a record or a word of ours is refused by each language in its own idiom
            Err(error) if error.code().starts_with("wire.") || error.code().starts_with("word.") => {}
            Err(error) => cases.push(json!({ "name": label, "call": name, "args": args, "error": error.code() })),
            Ok(value) if value.to_string().len() > 40_000 => {}
            Ok(value) => cases.push(json!({ "name": label, "call": name, "args": args, "ok": value })),
        }
    }
    fs::create_dir_all(&to).expect("the folder");
    fs::write(Path::new(&to).join("random.json"), json!(cases).to_string()).expect("the file");
}
