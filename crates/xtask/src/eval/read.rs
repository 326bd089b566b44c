//! `eval read`: a short text in, its days, recurrences and amounts out, with the days of its drafts and its language as told
//! from its words alone.
use super::notes::note;
use encargo::draft::{Mention, MentionValue};
use encargo::{Draft, Note};
use serde_json::{Value, json};

/// Predicts one line.
pub(super) fn line(input: &Value) -> Result<Value, Box<dyn std::error::Error>> {
    let note = note(input, "input")?;
    let spans: Vec<Value> = note.mentions().iter().map(span).collect();
    let due = |draft: Draft| json!({ "due": draft.goal.due, "cadence": draft.goal.cadence });
    let drafts: Vec<Value> = note.drafts().into_iter().map(due).collect();
    let told = Note::new(note.text(), note.today())?.language();
    Ok(json!({ "spans": spans, "drafts": drafts, "language": told }))
}

fn span(mention: &Mention) -> Value {
    let (kind, value) = match &mention.value {
        MentionValue::Date { date } => ("date", json!({ "date": date })),
        MentionValue::DateRange { start, end } => ("date_range", json!({ "start": start, "end": end })),
        MentionValue::Duration { seconds } => ("duration", json!({ "seconds": seconds })),
        MentionValue::Recurrence { timex, rrule } => ("recurrence", json!({ "timex": timex, "rrule": rrule })),
        MentionValue::Number { number } => ("number", json!({ "number": number })),
        MentionValue::Percent { number } => ("percent", json!({ "number": number })),
        MentionValue::Currency { number, iso, unit } => {
            ("currency", json!({ "number": number, "unit": unit, "iso": iso }))
        }
    };
    json!({ "start": mention.evidence.start, "end": mention.evidence.end, "kind": kind, "value": value })
}
