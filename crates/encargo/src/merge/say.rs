//! What merging says, in both languages; decides nothing.

use super::MergeConflict;
use crate::language::Text;
use crate::versions::Side;

/// A column as sentences name it.
pub(super) fn column(id: &str) -> Text {
    let (es, en) = match id {
        "task" => ("la tarea", "the task"),
        "phase" => ("la fase", "the phase"),
        "priority" => ("la prioridad", "the priority"),
        "who" => ("quién lo hace", "who does it"),
        "approves" => ("quién aprueba", "who approves"),
        "start" => ("el inicio", "the start"),
        "due" => ("el plazo", "the due day"),
        "hours" => ("las horas", "the hours"),
        "float" => ("el margen", "the margin"),
        "status" => ("el estado", "the status"),
        "finished" => ("el día en que se terminó", "the day it was finished"),
        "done_when" => ("cuándo está terminada", "when it is done"),
        "after" => ("de qué depende", "what it depends on"),
        "notes" => ("las notas", "the notes"),
        other => return Text::new(format!("«{other}»"), format!("“{other}”")),
    };
    Text::new(es, en)
}

/// A value in quotation marks, or that there is none.
fn value(value: Option<&str>) -> Text {
    match value.filter(|value| !value.is_empty()) {
        Some(value) => Text::new(format!("«{value}»"), format!("“{value}”")),
        None => Text::new("nada", "nothing"),
    }
}

impl MergeConflict {
    /// A conflict, said.
    pub(super) fn of(task: &str, place: Option<&str>, of: [Option<String>; 3], kept: Side) -> Self {
        let [base, ours, theirs] = of;
        let stays = match kept {
            Side::Ours => Text::new("se queda lo nuestro", "ours stays"),
            Side::Theirs => Text::new("se queda lo suyo", "theirs stays"),
        };
        let text = match place {
            Some(id) => {
                let (name, ours, theirs) = (column(id), value(ours.as_deref()), value(theirs.as_deref()));
                Text::new(
                    format!("«{task}»: las dos partes cambiaron {}: aquí {}, allí {}; {}.", name.es, ours.es, theirs.es, stays.es),
                    format!("“{task}”: both sides changed {}: here {}, there {}; {}.", name.en, ours.en, theirs.en, stays.en),
                )
            }
            None if theirs.is_none() => Text::new(
                format!("«{task}» falta en la hoja que volvió, y aquí cambió o ya se trabaja en ella; {}.", stays.es),
                format!("“{task}” is missing from the sheet that came back, and it changed here or is under way; {}.", stays.en),
            ),
            None => Text::new(
                format!("«{task}» se quitó aquí, y en la hoja que volvió cambió; {}.", stays.es),
                format!("“{task}” was removed here, and it changed in the sheet that came back; {}.", stays.en),
            ),
        };
        Self { task: task.to_owned(), column: place.map(str::to_owned), base, ours, theirs, kept, text }
    }
}
