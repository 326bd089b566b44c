//! `eval notes`: a meeting note in, its goals, tasks and facts out.
use encargo::draft::MentionValue;
use encargo::language::Unit;
use encargo::{Day, Draft, Language, Note, Reading};
use serde_json::{Map, Value, json};

type Failure = Box<dyn std::error::Error>;

/// The note of one input line, counted in code points as the contract says.
pub(crate) fn note(input: &Value, field: &str) -> Result<Note, Failure> {
    let text = input.get(field).and_then(Value::as_str).unwrap_or_default();
    let today: Day = input.get("reference_date").and_then(Value::as_str).unwrap_or("2026-11-23").parse()?;
    let note = Note::new(text, today)?.counted_in(Unit::CodePoint);
    Ok(match input.get("lang").and_then(Value::as_str) {
        Some(language) => note.in_language(language.parse::<Language>()?),
        None => note.in_language(Language::English),
    })
}

/// Predicts one line.
pub(super) fn line(input: &Value) -> Result<Value, Failure> {
    let note = note(input, "note")?;
    Ok(prediction(&note, &note.read()))
}

/// What a reading says of a note, as predictions are written.
pub(super) fn prediction(note: &Note, reading: &Reading) -> Value {
    let timexes: Vec<(String, String)> = note
        .mentions()
        .into_iter()
        .filter_map(|mention| match mention.value {
            MentionValue::Recurrence { rrule, timex } => Some((rrule, timex)),
            _ => None,
        })
        .collect();
    let goals: Vec<Value> = reading.drafts.iter().map(|draft| goal(draft, &timexes)).collect();
    let facts: Map<String, Value> =
        reading.facts.iter().map(|fact| (fact.key.clone(), whole(json!(fact.value)))).collect();
    json!({ "goals": goals, "facts": facts })
}

/// A number without a fraction as an integer: the scorer compares facts as text.
fn whole(value: Value) -> Value {
    match value.as_f64() {
        Some(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}").parse().unwrap_or(value),
        _ => value,
    }
}

fn goal(draft: &Draft, timexes: &[(String, String)]) -> Value {
    let cadence = draft.goal.cadence.as_ref();
    // a rhythm is compared by its class: the first Monday of a month is monthly
    let recurrence = cadence.and_then(|rule| match rule.as_str() {
        "FREQ=WEEKLY" => Some("P1W".to_owned()),
        "FREQ=DAILY" => Some("P1D".to_owned()),
        monthly if monthly.starts_with("FREQ=MONTHLY") && !monthly.contains("INTERVAL") => Some("P1M".to_owned()),
        _ => timexes.iter().find(|(rrule, _)| rrule == rule).map(|(_, timex)| timex.clone()),
    });
    let quantity = draft.goal.measure.as_ref().and_then(|measure| {
        let number = measure.target.or(measure.change_percent)?;
        Some(json!({ "number": number, "unit": measure.unit.clone().or_else(|| measure.metric.clone()) }))
    });
    json!({
        "text": draft.evidence.quote,
        "kind": draft.kind,
        "quantity": quantity,
        "due": draft.goal.due,
        "recurrence": recurrence,
        "responsible": draft.goal.owner,
    })
}
