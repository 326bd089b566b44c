//! The lines of a labelled note that hold a wish, each as a note of its own: people write short notes too.

use serde_json::Value;

/// What marks a line whose class hangs on more than its words: a table, a box, strokes.
const FRAMED: [char; 7] = ['|', '\t', ';', '~', '☑', '✅', '['];

/// Each such line as it stands, and without the mark of a list.
pub(super) fn alone(gold: &Value) -> Vec<Value> {
    let text = gold["note"].as_str().unwrap_or_default();
    let mut found = Vec::new();
    let mut at = 0;
    if text.lines().count() < 2 {
        return found;
    }
    for line in text.split('\n') {
        let end = at + line.chars().count();
        if !line.contains(FRAMED) && !spans(gold, "goals", at, end).is_empty() {
            found.push(part(gold, line, at, end));
            let bare = line.trim_start_matches([' ', '-', '•', '*', '→', '+']);
            if bare.len() < line.len() {
                let from = end - bare.chars().count();
                found.push(part(gold, bare, from, end));
            }
        }
        at = end + 1;
    }
    found
}

/// The spans of a list that stand between two code points, counted from the first.
fn spans(gold: &Value, list: &str, at: usize, end: usize) -> Vec<Value> {
    let place = |span: &Value, name: &str| span[name].as_u64().and_then(|place| usize::try_from(place).ok());
    let inside = |span: &Value| {
        let (from, to) = (place(span, "start")?, place(span, "end")?);
        let mut span = span.clone();
        (span["start"], span["end"]) = ((from.checked_sub(at)?).into(), (to.checked_sub(at)?).into());
        (to <= end).then_some(span)
    };
    gold[list].as_array().into_iter().flatten().filter_map(inside).collect()
}

fn part(gold: &Value, text: &str, at: usize, end: usize) -> Value {
    let mut part = gold.clone();
    part["note"] = text.into();
    for list in ["goals", "optional", "negatives"] {
        part[list] = spans(gold, list, at, end).into();
    }
    part
}
