//! Collects what is wrong with a template's text, each with its line; decides nothing.

use super::node::Place;
use encargo::Error;
use encargo::error::{Kind, Problem, clip};

/// How many problems are told; the rest is counted.
const TOLD: usize = 100;
/// The longest source line that is shown, in characters.
const SHOWN: usize = 200;

/// Words in both languages.
pub(super) struct Said {
    pub(super) es: String,
    pub(super) en: String,
}

/// What is wrong so far.
pub(super) struct Problems<'a> {
    text: &'a str,
    found: Vec<Found>,
    untold: usize,
}

struct Found {
    at: Place,
    kind: Kind,
    path: String,
    expected: Option<String>,
}

impl<'a> Problems<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, found: Vec::new(), untold: 0 }
    }

    /// Whether nothing is wrong.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Something that does not read as what was expected. The words are made only when they are told.
    pub(super) fn add(
        &mut self,
        at: Place,
        path: &str,
        expected: impl FnOnce() -> Option<String>,
        say: impl FnOnce() -> Said,
    ) {
        self.refuse(at, path, expected, || {
            let Said { es, en } = say();
            Kind::TemplateUnreadable { line: at.line.into(), column: at.column.into(), detail: en, detail_es: es }
        });
    }

    /// Something that has a refusal of its own.
    pub(super) fn refuse(
        &mut self,
        at: Place,
        path: &str,
        expected: impl FnOnce() -> Option<String>,
        kind: impl FnOnce() -> Kind,
    ) {
        if self.found.len() < TOLD {
            self.found.push(Found { at, kind: kind(), path: path.to_owned(), expected: expected() });
        } else {
            self.untold = self.untold.saturating_add(1);
        }
    }

    /// All of it as one refusal, in the order of the text.
    pub(super) fn into_error(mut self) -> Option<Error> {
        self.found.sort_by_key(|found| found.at);
        let lines = lines(self.text);
        let mut first = None;
        let mut problems = Vec::with_capacity(self.found.len());
        for found in self.found {
            let (kind, mut problem) = Problem::of(found.kind, found.path);
            first.get_or_insert(kind);
            locate(&mut problem, found.at, &lines);
            problem.expected = found.expected;
            problems.push(problem);
        }
        if self.untold > 0 {
            let more = self.untold;
            let kind = Kind::TemplateUnreadable {
                line: 1,
                column: 1,
                detail: format!("and {more} problems more"),
                detail_es: format!("y {more} problemas más"),
            };
            problems.push(Problem::of(kind, "").1);
        }
        Some(Error::from(first?).with_problems(problems))
    }
}

/// Says where in the text a problem of the record is.
pub(super) fn locate(problem: &mut Problem, at: Place, lines: &[&str]) {
    problem.line = Some(at.line);
    problem.column = Some(at.column);
    let number = usize::try_from(at.line).unwrap_or(usize::MAX);
    problem.source = Some(lines.get(number.saturating_sub(1)).map(|line| shown(line)).unwrap_or_default());
}

/// The lines of a text as YAML counts them.
pub(super) fn lines(text: &str) -> Vec<&str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r')).collect()
}

fn shown(line: &str) -> String {
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => line.get(..end).map(|head| format!("{head}…")).unwrap_or_default(),
        None => line.to_owned(),
    }
}

/// `a`, `b` and `c`, as many as can be read.
pub(super) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// The known word that was probably meant.
pub(super) fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.to_lowercase().chars().take(40).collect();
    let most = word.len().div_ceil(3).min(3);
    known
        .into_iter()
        .map(|other| (distance(&word, other), other))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}

/// How many letters to add, drop, change or swap with their neighbour (optimal string alignment).
fn distance(word: &[char], other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    let mut previous = None;
    for (row, letter) in word.iter().enumerate() {
        let mut line = Vec::with_capacity(last.len());
        line.push(row + 1);
        let mut left = row + 1;
        for (column, theirs) in other.iter().enumerate() {
            let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut best =
                (at(&last, column) + usize::from(letter != theirs)).min(at(&last, column + 1) + 1).min(left + 1);
            if let Some(up) = column.checked_sub(1)
                && previous == Some(theirs)
                && other.get(up) == Some(letter)
            {
                best = best.min(at(&before, up) + 1);
            }
            line.push(best);
            left = best;
        }
        before = std::mem::replace(&mut last, line);
        previous = Some(letter);
    }
    last.last().copied().unwrap_or_default()
}

/// A word of the text in a message.
pub(super) fn quoted(word: &str) -> String {
    format!("`{}`", clip(word))
}

#[cfg(test)]
mod tests {
    use super::{lines, meant};

    #[test]
    fn the_word_that_was_meant_is_near() {
        let known = ["reference", "title", "after", "offset"];
        for (word, expected) in [
            ("referense", Some("reference")),
            ("tilte", Some("title")),
            ("Offset", Some("offset")),
            ("ofset", Some("offset")),
            ("banana", None),
            ("", None),
        ] {
            assert_eq!(meant(word, known), expected, "{word}");
        }
    }

    #[test]
    fn lines_end_as_yaml_says() {
        assert_eq!(lines("a\nb\r\nc\rd"), ["a", "b", "c", "d"]);
    }
}
