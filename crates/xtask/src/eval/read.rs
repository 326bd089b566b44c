//! `eval read`: a short text in, its days, recurrences and amounts out.
use super::notes::note;
use encargo::draft::{Mention, MentionValue};
use serde_json::{Value, json};

/// Predicts one line.
pub(super) fn line(input: &Value) -> Result<Value, Box<dyn std::error::Error>> {
    let spans: Vec<Value> = note(input, "input")?.mentions().iter().map(span).collect();
    Ok(json!({ "spans": spans }))
}

fn span(mention: &Mention) -> Value {
    let (kind, value) = match &mention.value {
        MentionValue::Date { date } => ("date", json!({ "date": date })),
        MentionValue::DateRange { start, end } => ("date_range", json!({ "start": start, "end": end })),
        MentionValue::Duration { seconds } => ("duration", json!({ "seconds": seconds })),
        MentionValue::Recurrence { timex, .. } => ("recurrence", json!({ "timex": timex })),
        MentionValue::Number { number } => ("number", json!({ "number": number })),
        MentionValue::Percent { number } => ("percent", json!({ "number": number })),
        MentionValue::Currency { number, iso, unit } => {
            ("currency", json!({ "number": number, "unit": unit, "iso": iso }))
        }
    };
    json!({ "start": mention.evidence.start, "end": mention.evidence.end, "kind": kind, "value": value })
}
