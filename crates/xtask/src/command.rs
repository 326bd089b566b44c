//! Runs other programs and says what they said when they fail; knows none of them by name.

use crate::{Outcome, Refusal};
use std::cell::Cell;
use std::ffi::OsStr;
use std::io::Read;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

/// How many of a failed program's last lines are shown.
const LAST_LINES: usize = 60;

thread_local! {
    /// Whether what a loud program says is kept until it ends.
    static HELD: Cell<bool> = const { Cell::new(false) };
}

/// From here on this thread's loud programs speak when they have ended, so that two threads do not talk at once.
pub(crate) fn hold_output() {
    HELD.set(true);
}

/// A program about to run.
pub(crate) struct Run {
    command: Command,
}

impl Run {
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program);
        // Cargo tells us who *we* are; a cargo below must not take it for itself.
        for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
            command.env_remove(name);
        }
        command.stdin(Stdio::null());
        Self { command }
    }

    /// The cargo that runs us.
    pub(crate) fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub(crate) fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Arguments as one line of words, none of which holds a space.
    pub(crate) fn words(self, line: &str) -> Self {
        self.args(line.split_whitespace())
    }

    pub(crate) fn dir(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs with its output going to the terminal: as it comes, or whole at the end where it is held.
    pub(crate) fn loud(mut self) -> Outcome {
        let status =
            if HELD.get() { self.held()? } else { self.command.status().map_err(|e| self.cannot_start(&e))? };
        if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", self.line()).into()) }
    }

    /// Runs to the end, then prints what was said, errors and all in their order.
    fn held(&mut self) -> Result<ExitStatus, Refusal> {
        let (mut said, here) = std::io::pipe()?;
        self.command.stdout(here.try_clone()?).stderr(here);
        let mut child = self.command.spawn().map_err(|error| self.cannot_start(&error))?;
        // The command keeps our ends of the pipe: without them the reading below would never end.
        self.command.stdout(Stdio::inherit()).stderr(Stdio::inherit());
        let mut bytes = Vec::new();
        said.read_to_end(&mut bytes)?;
        let status = child.wait()?;
        print!("{}", String::from_utf8_lossy(&bytes));
        Ok(status)
    }

    /// Runs without a word unless it fails, and gives what it wrote to standard output.
    pub(crate) fn quiet(self) -> Result<String, Refusal> {
        Ok(String::from_utf8_lossy(&self.bytes()?).into_owned())
    }

    /// As `quiet`, byte for byte.
    pub(crate) fn bytes(mut self) -> Result<Vec<u8>, Refusal> {
        let output = self.command.output().map_err(|error| self.cannot_start(&error))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        let lines: Vec<&str> = said.lines().collect();
        let last = lines.iter().skip(lines.len().saturating_sub(LAST_LINES)).copied().collect::<Vec<_>>().join("\n");
        Err(format!("{} failed ({})\n{last}", self.line(), output.status).into())
    }

    /// Runs with its standard output feeding the next program.
    pub(crate) fn into(mut self, mut next: Self) -> Outcome {
        let mut first = self.command.stdout(Stdio::piped()).spawn().map_err(|error| self.cannot_start(&error))?;
        if let Some(pipe) = first.stdout.take() {
            next.command.stdin(pipe);
        }
        let fed = next.quiet();
        let status = first.wait()?;
        fed?;
        if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", self.line()).into()) }
    }

    /// Whether it can be started and succeeds.
    pub(crate) fn works(self) -> bool {
        self.quiet().is_ok()
    }

    fn line(&self) -> String {
        let words = std::iter::once(self.command.get_program()).chain(self.command.get_args());
        let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
        format!("`{}`", words.join(" "))
    }

    fn cannot_start(&self, error: &std::io::Error) -> Refusal {
        format!("{} cannot be started: {error}", self.line()).into()
    }
}
