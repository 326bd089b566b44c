//! What is said keeps what was meant: two hundred wishes, each with the words that must survive and its sentence in every
//! voice; no language in the other's sentences; no «1 tareas».
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use encargo::goal::Voice;
use encargo::language::Language;
use encargo::{Day, Goal, Note};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// A wish of the lists: what was noted, the words that must survive (each in any of its forms), and what is said.
struct Wish {
    note: String,
    language: Language,
    keep: Vec<Vec<String>>,
    said: Value,
}

fn words(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}

fn wishes() -> Vec<Wish> {
    let rows = [(Language::Spanish, "es"), (Language::English, "en")].map(|(language, name)| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("wishes").join(format!("{name}.json"));
        let rows: Vec<Value> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        rows.into_iter().map(move |row| Wish {
            note: row["note"].as_str().unwrap().to_owned(),
            language,
            keep: row["keep"].as_array().unwrap().iter().map(words).collect(),
            said: row["said"].clone(),
        })
    });
    rows.into_iter().flatten().collect()
}

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

fn goal(wish: &Wish) -> Option<Goal> {
    let note = Note::new(wish.note.as_str(), today()).unwrap().in_language(wish.language);
    note.drafts().into_iter().next().map(|draft| draft.goal)
}

/// Letters and figures alone, in small letters.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_wish_is_said_as_it_was_read_aloud() {
    let wishes = wishes();
    assert!(wishes.len() >= 200, "{} wishes", wishes.len());
    let mut wrong = Vec::new();
    for wish in &wishes {
        let Some(goal) = goal(wish) else {
            if wish.said != Value::Null {
                wrong.push(format!("{} gives no draft", wish.note));
            }
            continue;
        };
        for voice in Voice::ALL {
            let said = goal.sentence((wish.language, *voice));
            if wish.said[voice.as_str()] != said.as_str() {
                wrong.push(format!("{}\t{}\t{said}", wish.note, voice.as_str()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), wishes.len() * 5, wrong.join("\n"));
}

#[test]
fn the_words_that_matter_survive_in_every_voice() {
    let mut lost = Vec::new();
    for wish in wishes() {
        let Some(goal) = goal(&wish) else { continue };
        for voice in Voice::ALL {
            let said = plain(&goal.sentence((wish.language, *voice)));
            for forms in &wish.keep {
                if !forms.iter().any(|form| said.contains(&plain(form))) {
                    lost.push(format!("{}: {} is not in {said}", wish.note, forms.join("|")));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}:\n{}", lost.len(), lost.join("\n"));
}

/// Every word of the span that was taken, the verb in front and what tells a person apart, is in the sentence.
#[test]
fn every_content_word_of_the_span_is_said() {
    const PERSONS: &[&str] = &[
        "su", "sus", "mi", "mis", "tu", "tus", "her", "his", "my", "our", "their", "your", "himself", "herself", "yo",
        "me", "te", "quiere", "tiene", "cobra", "wants", "she", "he", "nuestro", "nuestra", "myself",
    ];
    let mut lost = Vec::new();
    for wish in wishes() {
        let Some(goal) = goal(&wish) else { continue };
        for voice in Voice::ALL {
            let said = plain(&goal.sentence((wish.language, *voice)));
            let heard: Vec<&str> = said.split(|c: char| !c.is_alphanumeric()).collect();
            let lower = plain(&goal.outcome);
            let content = lower.split(|c: char| !c.is_alphanumeric()).skip(1).filter(|word| !word.is_empty());
            for word in content.filter(|word| !PERSONS.contains(word)) {
                // «te los mando» is «mandarte los»
                let verb = |said: &&str| {
                    let bare = said.strip_suffix("te").or_else(|| said.strip_suffix("le")).unwrap_or(said);
                    let stem: String = word.chars().take(3).collect();
                    word.ends_with('o')
                        && bare.starts_with(&stem)
                        && ["ar", "er", "ir"].iter().any(|end| bare.ends_with(end))
                };
                if !heard.contains(&word) && !heard.iter().any(verb) {
                    lost.push(format!("«{word}» of «{}» is not in {said}", goal.outcome));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}:\n{}", lost.len(), lost.join("\n"));
}

fn vectors() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "json"));
    files.sort();
    files
}

/// Every text in two languages of a value.
fn texts(value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => {
            if let (2, Some(es), Some(en)) = (fields.len(), fields.get("es"), fields.get("en"))
                && let (Some(es), Some(en)) = (es.as_str(), en.as_str())
            {
                found.push((es.to_owned(), en.to_owned()));
            }
            fields.values().for_each(|item| texts(item, found));
        }
        _ => {}
    }
}

/// The words that the library says: what is quoted is the client's.
fn own(text: &str) -> Vec<String> {
    let mut depth = 0_i32;
    let mut code = false;
    let mut kept = String::new();
    for letter in text.chars() {
        match letter {
            '«' | '“' => depth += 1,
            '»' | '”' => depth -= 1,
            '`' => code = !code,
            _ if depth == 0 && !code => kept.push(letter),
            _ => {}
        }
    }
    kept.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_language_in_the_others_texts_and_no_count_without_its_form() {
    const SPANISH: &[&str] =
        &["el", "los", "las", "una", "que", "para", "del", "está", "según", "día", "tarea", "tareas", "por"];
    const ENGLISH: &[&str] =
        &["the", "is", "and", "of", "with", "not", "by", "task", "tasks", "day", "days", "from", "there"];
    const MANY: &[&str] = &["tareas", "días", "horas", "semanas", "meses", "tasks", "days", "hours", "weeks", "months"];
    let mut wrong = Vec::new();
    for path in vectors() {
        let all: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&all, &mut found);
        for (es, en) in found {
            let (spanish, english) = (own(&es), own(&en));
            let foreign = spanish.iter().filter(|word| ENGLISH.contains(&word.as_str())).count() > 1
                || english.iter().filter(|word| SPANISH.contains(&word.as_str())).count() > 1;
            let counts =
                |words: &[String]| words.windows(2).any(|pair| pair[0] == "1" && MANY.contains(&pair[1].as_str()));
            if foreign || counts(&spanish) || counts(&english) {
                wrong.push(format!("{}: {es} / {en}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
