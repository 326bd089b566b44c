//! Evaluation of levelling: reads project files of PSPLIB (`.sm`), prints one plan a line; orders nothing itself.
//!
//! Speed counts here, and `cargo xtask` is built for quick compiling: it hands the work to itself, built by the profile
//! `eval`, in which the library alone is optimised.

use crate::command::Run;
use crate::{Outcome, Refusal};
use encargo::level::{After, Limit, Project, Search, Solution, Task};
use serde_json::json;
use std::io::{Read, Write};
use std::path::Path;
use std::time::{Duration, Instant};

const USAGE: &str = "usage: cargo xtask eval schedule [--schedules N | --seconds S] FILE.sm…";

/// The most bytes of a file; those of PSPLIB have at most 20 kB.
const MOST_BYTES: u64 = 16 << 20;

/// The schedules between two looks at the clock.
const SLICE: u64 = 200;

/// The chance of every run: the same plans each time.
const SEED: u64 = 1;

/// How long each project is searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effort {
    Schedules(u64),
    Time(Duration),
}

/// Plans every file that is named.
pub(super) fn run(words: &[&str]) -> Outcome {
    let (effort, files) = effort(words)?;
    if files.is_empty() {
        return Err(USAGE.into());
    }
    if cfg!(debug_assertions) {
        return Run::cargo().words("run --quiet --profile eval --package xtask -- eval schedule").args(words).loud();
    }
    let mut out = std::io::stdout().lock();
    for file in files {
        let (tasks, capacities) = read(Path::new(file)).map_err(|error| format!("{file}: {error}"))?;
        let start = Instant::now();
        let project = Project::new(&tasks, &capacities).map_err(|error| format!("{file}: {error}"))?;
        let plan = plan(&project, effort, start);
        let seconds = start.elapsed().as_secs_f64();
        let instance = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
        let line = json!({
            "instance": instance, "starts": plan.starts, "seconds": seconds, "makespan": plan.length, "bound": plan.bound,
            "proved": plan.proved, "schedules": plan.schedules,
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn effort<'words>(words: &'words [&'words str]) -> Result<(Effort, &'words [&'words str]), Refusal> {
    match words {
        ["--schedules", count, files @ ..] => Ok((Effort::Schedules(count.parse().map_err(|_| USAGE)?), files)),
        ["--seconds", seconds, files @ ..] => {
            let seconds = seconds.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            Ok((Effort::Time(seconds.ok_or(USAGE)?), files))
        }
        [flag, ..] if flag.starts_with('-') => Err(USAGE.into()),
        files => Ok((Effort::Schedules(5_000), files)),
    }
}

fn plan(project: &Project, effort: Effort, start: Instant) -> Solution {
    match effort {
        Effort::Schedules(schedules) => project.solve(Limit { schedules }, SEED),
        Effort::Time(time) => {
            let mut search = Search::new(project, SEED);
            while start.elapsed() < time && !search.finished() {
                search.run(SLICE);
            }
            search.best()
        }
    }
}

/// The tasks of a file, both dummies among them, and its capacities.
fn read(file: &Path) -> Result<(Vec<Task>, Vec<u32>), Refusal> {
    let mut bytes = Vec::new();
    std::fs::File::open(file)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err("more than 16 MB".into());
    }
    parse(&String::from_utf8_lossy(&bytes))
}

fn parse(text: &str) -> Result<(Vec<Task>, Vec<u32>), Refusal> {
    let capacities = rows(text, "RESOURCEAVAILABILITIES", 1)?.into_iter().next().ok_or("no capacities")?;
    let mut tasks = Vec::new();
    for (row, number) in rows(text, "REQUESTS/DURATIONS", 2)?.into_iter().zip(1_u32..) {
        match row.as_slice() {
            [job, 1, duration, demands @ ..] if *job == number && demands.len() == capacities.len() => {
                tasks.push(Task {
                    duration: *duration,
                    demands: (0..).zip(demands.iter().copied()).collect(),
                    ..Task::default()
                });
            }
            _ => return Err(format!("job {number}: not one mode, a duration and {} demands", capacities.len()).into()),
        }
    }
    let waits = rows(text, "PRECEDENCE RELATIONS", 1)?;
    if waits.len() != tasks.len() {
        return Err(format!("{} jobs have successors and {} durations", waits.len(), tasks.len()).into());
    }
    for (row, task) in waits.iter().zip(0_u32..) {
        match row.as_slice() {
            [job, _, count, followers @ ..] if *job == task + 1 && followers.len() == *count as usize => {
                for follower in followers {
                    let found = follower.checked_sub(1).and_then(|at| tasks.get_mut(at as usize));
                    found.ok_or(format!("job {job}: no successor {follower}"))?.after.push(After { task, lag: 0 });
                }
            }
            _ => return Err(format!("job {}: its successors are not as many as it says", task + 1).into()),
        }
    }
    Ok((tasks, capacities))
}

/// The rows of numbers of a section, which begins so many lines below its title and ends at a line of stars.
fn rows(text: &str, title: &str, heading: usize) -> Result<Vec<Vec<u32>>, Refusal> {
    let mut lines = text.lines().zip(1..).skip_while(|(line, _)| !line.starts_with(title));
    lines.next().ok_or_else(|| format!("no section `{title}`"))?;
    let lines = lines.skip(heading).take_while(|(line, _)| !line.starts_with("***"));
    lines
        .filter(|(line, _)| !line.trim().is_empty())
        .map(|(line, number)| {
            let words = line.split_whitespace().map(str::parse::<u32>);
            words.collect::<Result<Vec<_>, _>>().map_err(|_| format!("line {number}: `{line}` is not numbers").into())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       1    0
  3      1     4       1    2
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    1    2
************************************************************************
";

    #[test]
    fn a_file_becomes_a_project() {
        let (tasks, capacities) = parse(SMALL).unwrap();
        let project = Project::new(&tasks, &capacities).unwrap();
        let plan = plan(&project, Effort::Schedules(100), Instant::now());
        assert_eq!((plan.length, plan.proved, plan.starts.len()), (7, true, 4));
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said() {
        let says = |text: &str, words: &str| {
            let told = parse(text).unwrap_err().to_string();
            assert!(told.contains(words), "{told}");
        };
        says("", "no section");
        says(&SMALL.replace("2           2   3", "9           2   3"), "job 1");
        says(&SMALL.replace("1           4", "1           9"), "no successor 9");
        says(&SMALL.replace("  2      1     3", "  2      1     x"), "not numbers");
        says(&SMALL.replace("  3      1     4 ", "  3      2     4 "), "job 3");
    }

    #[test]
    fn the_effort_comes_first() {
        assert_eq!(effort(&["a.sm"]).unwrap(), (Effort::Schedules(5_000), ["a.sm"].as_slice()));
        assert_eq!(effort(&["--seconds", "0.5", "a.sm"]).unwrap().0, Effort::Time(Duration::from_millis(500)));
        assert!(effort(&["--seconds", "-1", "a.sm"]).is_err() && effort(&["--fast", "a.sm"]).is_err());
    }
}
