//! How tasks, their fields and lists of them are named in sentences; decides nothing.

use super::Task;
use crate::language::{Language, Text};
use crate::say;

/// How many things a sentence names before it counts the rest.
const SHOWN: usize = 3;

/// Texts in quotation marks, the first few of them by name.
pub(crate) fn listed(texts: &[&Text]) -> Text {
    let list = |language: Language, more: &str| {
        let shown = if texts.len() > SHOWN + 1 { SHOWN } else { texts.len() };
        let mut words: Vec<String> =
            texts.iter().take(shown).map(|text| say::quoted(text.say(language), language)).collect();
        if texts.len() > shown {
            words.push(format!("{} {more}", texts.len() - shown));
        }
        say::joined(&words, language)
    };
    Text::new(list(Language::Spanish, "más"), list(Language::English, "more"))
}

/// Names of fields as a list in words.
pub(crate) fn fields<'a>(names: impl Iterator<Item = &'a str>) -> Text {
    let labels: Vec<Text> = names.map(field).collect();
    let words = |language| {
        let list: Vec<String> = labels.iter().map(|label| label.say(language).to_owned()).collect();
        say::joined(&list, language)
    };
    Text::new(words(Language::Spanish), words(Language::English))
}

/// What a field of a task, or of a plan, is called; an element of a list by its list.
pub(crate) fn field(name: &str) -> Text {
    let (es, en) = match name.split('/').next().unwrap_or_default() {
        "title" => ("título", "title"),
        "about" => ("explicación", "explanation"),
        "reference" => ("referencia", "reference"),
        "phase" | "phase_label" => ("fase", "phase"),
        "roles" => ("roles", "roles"),
        "after" => ("dependencias", "dependencies"),
        "offset" => ("día previsto", "target day"),
        "effort" => ("horas", "hours"),
        "wait" => ("espera", "wait"),
        "authority" => ("autoridad", "authority"),
        "scope" => ("alcance", "scope"),
        "milestone" => ("hito", "milestone"),
        "gate" => ("visto bueno", "approval"),
        "optional" => ("si es opcional", "whether it is optional"),
        "prerequisite" => ("requisito previo", "prerequisite"),
        "done" => ("definición de terminado", "definition of done"),
        "criteria" => ("criterios de aceptación", "acceptance criteria"),
        "measures" => ("medidas", "measures"),
        "key_task" => ("tarea clave", "key task"),
        other => (other, other),
    };
    Text::new(es, en)
}

/// A task by its title; by its id when it has none.
pub(crate) fn title(task: &Task) -> Text {
    let or_id = |title: &str| if title.is_empty() { task.id.clone() } else { title.to_owned() };
    Text::new(or_id(&task.title.es), or_id(&task.title.en))
}
