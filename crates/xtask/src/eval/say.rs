//! `eval say`: a meeting note in, one sentence for each of its drafts out, in a language and a voice.
use encargo::goal::Voice;
use encargo::language::Language;
use serde_json::{Value, json};

/// Says the drafts of one line.
pub(super) fn line(input: &Value) -> Result<Value, Box<dyn std::error::Error>> {
    let word = |name: &str| input.get(name).and_then(Value::as_str);
    let note = super::notes::note(input, "note")?;
    let language = match word("language").or(word("lang")) {
        Some(language) => language.parse::<Language>()?,
        None => Language::English,
    };
    let voice = word("voice").map_or(Ok(Voice::Impersonal), str::parse::<Voice>)?;
    let sentences: Vec<String> = note.drafts().iter().map(|draft| draft.goal.sentence((language, voice))).collect();
    Ok(json!({ "sentences": sentences }))
}
