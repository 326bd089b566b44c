//! Stages of a long run: a line when one starts, a line when it ends, the time it took; knows not what they do.

use crate::{Outcome, Refusal};
use std::time::{Duration, Instant};

/// The stages so far and how they went.
pub(crate) struct Stages {
    begun: Instant,
    done: Vec<(String, Duration, Option<String>)>,
}

impl Stages {
    pub(crate) fn new() -> Self {
        Self { begun: Instant::now(), done: Vec::new() }
    }

    /// Runs one stage and remembers how it went; `None` when it failed, so that what builds on it can be left out.
    pub(crate) fn run<T>(&mut self, name: &str, stage: impl FnOnce() -> Result<T, Refusal>) -> Option<T> {
        println!("\n── {name}");
        let begun = Instant::now();
        let result = stage();
        let took = begun.elapsed();
        let (value, failure) = match result {
            Ok(value) => (Some(value), None),
            Err(refusal) => (None, Some(refusal.to_string())),
        };
        match &failure {
            None => println!("── {name}: ok, {}", seconds(took)),
            Some(failure) => println!("── {name}: FAILED, {}: {failure}", seconds(took)),
        }
        self.done.push((name.to_owned(), took, failure));
        value
    }

    /// Runs what builds on something made before, or says that it is left out because that failed.
    pub(crate) fn after(&mut self, made: bool, name: &str, what: &str, stages: impl FnOnce(&mut Self)) {
        if made {
            return stages(self);
        }
        let words = format!("left out, because {what} could not be made");
        println!("\n── {name}: {words}");
        self.done.push((name.to_owned(), Duration::ZERO, Some(words)));
    }

    /// Takes over what was done beside these stages.
    pub(crate) fn join(&mut self, beside: Self) {
        self.done.extend(beside.done);
    }

    /// The table of all stages; a refusal when one failed.
    pub(crate) fn finish(self) -> Outcome {
        println!("\nstages:");
        for (name, took, failure) in &self.done {
            let first_line = failure.as_deref().and_then(|words| words.lines().next());
            println!(
                "  {:>8}  {name}{}",
                seconds(*took),
                first_line.map(|words| format!(": {words}")).unwrap_or_default()
            );
        }
        println!("  {:>8}  in all", seconds(self.begun.elapsed()));
        let failed = self.done.iter().filter(|(_, _, failure)| failure.is_some()).count();
        if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} stages failed", self.done.len()).into()) }
    }
}

fn seconds(time: Duration) -> String {
    format!("{}.{} s", time.as_secs(), time.subsec_millis() / 100)
}
