//! How near predicted drafts come to labelled ones: words shared under the best pairing, fields of pairs, negatives taken.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The heading of the table.
pub(super) const HEAD: &str = "\
# How well notes are read

Made by `cargo xtask train` (or `cargo xtask eval --folds --write`): do not edit. Each row is a writer whose notes were *not*
learned from: the weights of that row come from all the others (`crates/xtask/data/notes`, original texts under this
project's licence; `public` is in the shape of public minutes, lists and chats). The weights in the library are learned from
all of them. The list of rules and words was written while `w1` was the only set there was.

Token F1: words shared by a draft and its goal under the best pairing; match@.5: pairs that share half; fields: F1 over drafts
and goals that have one; negatives: what is labelled as done, refused, later, somebody else's, a question or a state of
affairs, and is taken for a wish.

| writer | goals | token F1 | match@.5 | kind | quantity | due | owner | rhythm | facts | negatives taken, % |
|---|---|---|---|---|---|---|---|---|---|---|
";

/// The fields that are compared.
const FIELDS: [&str; 5] = ["kind", "quantity", "due", "responsible", "recurrence"];

/// Right, predicted, labelled.
type Count = [f64; 3];

/// Sums over notes.
#[derive(Clone, Default)]
pub(super) struct Scores {
    gold: usize,
    tokens: Count,
    matches: Count,
    fields: [Count; 5],
    facts: Count,
    negatives: usize,
    taken: usize,
}

fn f1([right, predicted, labelled]: Count) -> f64 {
    if predicted + labelled == 0.0 { 100.0 } else { 200.0 * right / (predicted + labelled) }
}

#[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "counts are small")]
fn number(count: usize) -> f64 {
    count as f64
}

/// Words in lower case without marks.
fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .to_lowercase()
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || matches!(c, '%' | '€' | '$' | '£' | '+' | '<' | '>' | '=' | '~' | '|') {
                c
            } else {
                ' '
            }
        })
        .collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

/// The F1 of the words of two texts.
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (words(one), words(other));
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in &one {
        *left.entry(word).or_default() += 1;
    }
    let shared = other.iter().filter(|word| {
        left.get_mut(word.as_str()).is_some_and(|count| {
            let there = *count > 0;
            *count = count.saturating_sub(1);
            there
        })
    });
    let shared = number(shared.count());
    if one.is_empty() || other.is_empty() { 0.0 } else { 2.0 * shared / number(one.len() + other.len()) }
}

/// Pairs of rows and columns with the greatest sum: small tables, by improving swaps from a greedy start.
fn pairs(table: &[Vec<f64>]) -> Vec<Option<usize>> {
    let columns = table.first().map_or(0, Vec::len);
    let mut all: Vec<(usize, usize)> =
        (0..table.len()).flat_map(|row| (0..columns).map(move |column| (row, column))).collect();
    all.sort_by(|(a, b), (c, d)| table[*c][*d].total_cmp(&table[*a][*b]));
    let mut chosen: Vec<Option<usize>> = vec![None; table.len()];
    let mut used = vec![false; columns];
    for (row, column) in all {
        if chosen[row].is_none() && !used[column] && table[row][column] > 0.0 {
            chosen[row] = Some(column);
            used[column] = true;
        }
    }
    let value = |row: usize, column: Option<usize>| column.map_or(0.0, |column| table[row][column]);
    let mut better = true;
    while better {
        better = false;
        for one in 0..table.len() {
            for other in one + 1..table.len() {
                let now = value(one, chosen[one]) + value(other, chosen[other]);
                if value(one, chosen[other]) + value(other, chosen[one]) > now + 1e-9 {
                    chosen.swap(one, other);
                    better = true;
                }
            }
        }
    }
    chosen
}

/// A rhythm by its class.
fn rhythm(value: &Value) -> Option<String> {
    let timex = value.as_str()?;
    let timex = if timex.starts_with('P') { timex } else { timex.split('T').next().unwrap_or(timex) };
    Some(
        match timex {
            _ if timex.starts_with("XXXX-WXX") => "P1W",
            _ if timex.starts_with("XXXX-XX") => "P1M",
            "P1WD" => "P1D",
            "P7D" => "P1W",
            "P14D" | "P15D" | "P0.5M" => "P2W",
            other => other,
        }
        .to_owned(),
    )
}

/// Owners as a set of folded names.
fn owners(value: &Value) -> BTreeSet<String> {
    let fold = |c: char| match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        ',' | '&' | '+' | '/' => '\n',
        other => other,
    };
    let text: String = value.as_str().unwrap_or_default().to_lowercase().chars().map(fold).collect();
    let text = [" y ", " e ", " and ", " n "].iter().fold(text, |text, joint| text.replace(joint, "\n"));
    let bare = |name: &str| {
        let name = name.trim();
        let name = ["el ", "la ", "los ", "las ", "the ", "@"]
            .iter()
            .find_map(|article| name.strip_prefix(article))
            .unwrap_or(name);
        name.trim().to_owned()
    };
    text.split('\n').map(bare).filter(|name| !name.is_empty()).collect()
}

fn amount(value: &Value) -> Option<f64> {
    let number = value.get("number").unwrap_or(value);
    number.as_f64().or_else(|| number.as_str()?.parse().ok())
}

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value[name].as_array().into_iter().flatten()
}

/// Whether a predicted field is right for a labelled goal.
pub(crate) fn right(field: &str, gold: &Value, found: &Value) -> bool {
    match field {
        "kind" => gold["kind"] == found["kind"] || gold["kind_any"] == Value::Bool(true),
        "recurrence" => rhythm(&gold["recurrence"]) == rhythm(&found["recurrence"]),
        "due" => {
            let due = &found["due"];
            let none = list(gold, "due").next().is_none();
            (none && due.is_null()) || list(gold, "due").chain(list(gold, "due_ok")).any(|day| day == due)
        }
        "quantity" => {
            let same = |one: Option<f64>, other: Option<f64>| match (one, other) {
                (Some(one), Some(other)) => (one - other).abs() < 1e-6,
                (one, other) => one.is_none() && other.is_none(),
            };
            let found = amount(&found["quantity"]);
            same(found, amount(&gold["quantity"])) || list(gold, "quantity_any").any(|any| same(found, amount(any)))
        }
        _ => {
            let found = owners(&found["responsible"]);
            found == owners(&gold["responsible"]) || list(gold, "responsible_any").any(|any| found == owners(any))
        }
    }
}

fn has(field: &str, value: &Value) -> bool {
    match field {
        "quantity" => amount(&value["quantity"]).is_some(),
        "due" => value["due"].is_string() || list(value, "due").next().is_some(),
        other => value[other].as_str().is_some_and(|text| !text.is_empty()),
    }
}

/// The share of a negative's words that stand in a draft in one run.
fn covered(negative: &str, draft: &str) -> f64 {
    let (one, other) = (words(negative), words(draft));
    let run = |a: usize, b: usize| one[a..].iter().zip(&other[b..]).take_while(|(x, y)| x == y).count();
    let longest = (0..one.len()).flat_map(|a| (0..other.len()).map(move |b| (a, b))).map(|(a, b)| run(a, b)).max();
    number(longest.unwrap_or_default()) / number(one.len().max(1))
}

fn text(value: &Value) -> &str {
    value["text"].as_str().unwrap_or_default()
}

impl Scores {
    /// Adds one note.
    pub(super) fn add(&mut self, gold: &Value, predicted: &Value) {
        let goals: Vec<&Value> = list(gold, "goals").collect();
        let nearest = |draft: &Value, spans: &str| {
            list(gold, spans).map(|span| likeness(text(span), text(draft))).fold(0.0, f64::max)
        };
        let drafts: Vec<&Value> = list(predicted, "goals")
            .filter(|draft| {
                let optional = nearest(draft, "optional");
                !(optional >= 0.5 && optional > nearest(draft, "goals"))
            })
            .collect();
        self.gold += goals.len();
        let table: Vec<Vec<f64>> =
            goals.iter().map(|goal| drafts.iter().map(|draft| likeness(text(goal), text(draft))).collect()).collect();
        let chosen = pairs(&table);
        for count in [&mut self.tokens, &mut self.matches] {
            count[1] += number(drafts.len());
            count[2] += number(goals.len());
        }
        for (row, goal) in goals.iter().enumerate() {
            let pair = chosen[row].map(|column| (table[row][column], drafts[column]));
            let (like, draft) = pair.unwrap_or((0.0, &Value::Null));
            self.tokens[0] += like;
            self.matches[0] += f64::from(u8::from(like >= 0.5));
            for (field, count) in FIELDS.into_iter().zip(&mut self.fields) {
                let stated = has(field, goal);
                count[2] += f64::from(u8::from(stated));
                count[0] += f64::from(u8::from(stated && like >= 0.5 && right(field, goal, draft)));
            }
        }
        for draft in &drafts {
            for (field, count) in FIELDS.into_iter().zip(&mut self.fields) {
                count[1] += f64::from(u8::from(has(field, draft)));
            }
        }
        for negative in list(gold, "negatives") {
            self.negatives += 1;
            self.taken += usize::from(drafts.iter().any(|draft| covered(text(negative), text(draft)) >= 0.6));
        }
        let facts = |value: &Value| {
            let say = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned).to_lowercase();
            let rows = value["facts"].as_object().into_iter().flatten();
            rows.map(|(key, value)| (key.clone(), say(value))).collect::<BTreeSet<_>>()
        };
        let (gold, found) = (facts(gold), facts(predicted));
        let sums = [gold.intersection(&found).count(), found.len(), gold.len()].map(number);
        for (count, sum) in self.facts.iter_mut().zip(sums) {
            *count += sum;
        }
    }

    fn columns(&self) -> Vec<f64> {
        let mut columns = vec![f1(self.tokens), f1(self.matches)];
        columns.extend(self.fields.map(f1));
        columns.extend([f1(self.facts), 100.0 * number(self.taken) / number(self.negatives.max(1))]);
        columns
    }

    /// One row of the table.
    pub(super) fn row(&self, name: &str) -> String {
        row(name, self.gold, &self.columns())
    }
}

fn row(name: &str, gold: usize, columns: &[f64]) -> String {
    let cells: Vec<String> = columns.iter().map(|value| format!("{value:.1}")).collect();
    format!("| {name} | {gold} | {} |", cells.join(" | "))
}

/// The mean over writers.
pub(super) fn mean<'s>(scores: impl Iterator<Item = &'s Scores> + Clone) -> String {
    let count = number(scores.clone().count().max(1));
    let mut sums = vec![0.0; 9];
    for score in scores.clone() {
        sums.iter_mut().zip(score.columns()).for_each(|(sum, value)| *sum += value / count);
    }
    row("mean", scores.map(|score| score.gold).sum(), &sums)
}
