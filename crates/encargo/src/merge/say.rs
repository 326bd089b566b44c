//! What merging says, in both languages; decides nothing.

use super::rows::Not;
use super::sense::minutes;
use super::{MergeChange, MergeChangeKind as Kind, MergeConflict, MergeReason as Why};
use crate::calendar::Day;
use crate::grid::GridCell;
use crate::history::TaskStatus;
use crate::language::{Language, Text};
use crate::plan::Plan;
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
        "margin" => ("el margen", "the margin"),
        "status" => ("el estado", "the status"),
        "finished" => ("el día en que se terminó", "the day it was finished"),
        "done_when" => ("cuándo está terminada", "when it is done"),
        "after" => ("de qué depende", "what it depends on"),
        "waiting_for" => ("a quién o qué espera", "whom or what it waits for"),
        "notes" => ("las notas", "the notes"),
        other => return Text::new(format!("«{other}»"), format!("“{other}”")),
    };
    Text::new(es, en)
}

/// A value of a column in words: a day, hours, a state, or words in quotation marks; that there is none.
fn value(column: &str, value: Option<&str>) -> Text {
    let Some(value) = value.filter(|value| !value.is_empty()) else { return Text::new("nada", "nothing") };
    let said = match column {
        "start" | "due" => value.parse::<Day>().ok().map(crate::say::date),
        "status" => value.parse::<TaskStatus>().ok().map(|status| {
            let text = status.text();
            Text::new(format!("«{}»", text.es), format!("“{}”", text.en))
        }),
        "hours" => minutes(&GridCell::Text { text: value.to_owned() }).map(|minutes| {
            let hours = |language| crate::say::duration(minutes, language);
            Text::new(hours(Language::Spanish), hours(Language::English))
        }),
        _ => None,
    };
    said.unwrap_or_else(|| Text::new(format!("«{value}»"), format!("“{value}”")))
}

/// A task by its title, or by its id when the plan has it not.
pub(super) fn title(plan: &Plan, id: &str) -> Text {
    plan.task(id).map_or_else(|| Text::new(id, id), |task| task.title.clone())
}

/// A row that is no task.
pub(super) fn row_skipped(row: u32, name: &str, not: Not) -> MergeChange {
    let (why, name) = (not.text(), if name.is_empty() { String::new() } else { format!(" «{name}»") });
    let english = name.replace('«', "“").replace('»', "”");
    MergeChange {
        kind: Kind::Skip,
        task: None,
        row: Some(row),
        column: None,
        was: None,
        becomes: None,
        reason: Some(if not == Not::Ambiguous { Why::Ambiguous } else { Why::NoTask }),
        text: Text::new(
            format!("La fila {row}{name} no cambia nada: {}.", why.es),
            format!("Row {row}{english} changes nothing: {}.", why.en),
        ),
    }
}

/// Why a cell changes nothing.
fn why(reason: Why) -> Text {
    match reason {
        Why::Calculated => Text::new("se calcula y no se puede fijar", "it is calculated and cannot be set"),
        Why::Unreadable => Text::new("no se entiende", "it cannot be read"),
        Why::NoValue => Text::new("el archivo no trae ningún valor", "the file has no value there"),
        Why::Empty => Text::new("una tarea no puede quedar sin eso", "a task cannot be without it"),
        Why::MoreWords => Text::new("lo demás se leyó, esas palabras no", "the rest was read, these words were not"),
        Why::UnknownTask => Text::new("ninguna tarea se llama así", "no task has this name"),
        Why::Circle => Text::new("las tareas se esperarían unas a otras", "tasks would wait for each other"),
        Why::Fixed => Text::new("la tarea ya está hecha o no lleva trabajo", "the task is done or has no work"),
        Why::Contradiction => Text::new("lo que ha pasado no lo permite", "what has happened does not allow it"),
        Why::NoTask => Text::new("no es una tarea", "it is no task"),
        Why::Ambiguous => Text::new("pueden ser varias tareas", "several tasks may be meant"),
    }
}

/// A cell that changes nothing.
pub(super) fn cell_skipped(row: u32, id: &str, is: &str, reason: Why) -> Text {
    let (name, why) = (column(id), why(reason));
    let (es, en) =
        if is.is_empty() { (String::new(), String::new()) } else { (format!(" («{is}»)"), format!(" (“{is}”)")) };
    Text::new(
        format!("Fila {row}, {}{es}: no se toma, {}.", name.es, why.es),
        format!("Row {row}, {}{en}: not taken, {}.", name.en, why.en),
    )
}

/// A cell that changes a task.
pub(super) fn updated(task: &Text, id: &str, was: Option<&str>, is: Option<&str>) -> Text {
    let (name, was, is) = (column(id), value(id, was), value(id, is));
    Text::new(
        format!("«{}»: {} pasa de {} a {}.", task.es, name.es, was.es, is.es),
        format!("“{}”: {} goes from {} to {}.", task.en, name.en, was.en, is.en),
    )
}

/// A row that becomes a task, or a task that goes with its row.
pub(super) fn row_changed(task: &Text, kind: Kind) -> Text {
    if kind == Kind::Create {
        Text::new(format!("«{}» es una tarea nueva.", task.es), format!("“{}” is a new task.", task.en))
    } else {
        Text::new(
            format!("«{}» se quita: su fila ya no está.", task.es),
            format!("“{}” goes: its row is no longer there.", task.en),
        )
    }
}

impl MergeConflict {
    /// A conflict, said.
    pub(super) fn of(task: &str, title: &Text, place: Option<&str>, of: [Option<String>; 3], kept: Side) -> Self {
        let [base, ours, theirs] = of;
        let stays = match kept {
            Side::Ours => Text::new("se queda lo nuestro", "ours stays"),
            Side::Theirs => Text::new("se queda lo suyo", "theirs stays"),
        };
        let text = match place {
            Some(id) => {
                let (name, ours, theirs) = (column(id), value(id, ours.as_deref()), value(id, theirs.as_deref()));
                Text::new(
                    format!(
                        "«{}»: las dos partes cambiaron {}: aquí {}, allí {}; {}.",
                        title.es, name.es, ours.es, theirs.es, stays.es
                    ),
                    format!(
                        "“{}”: both sides changed {}: here {}, there {}; {}.",
                        title.en, name.en, ours.en, theirs.en, stays.en
                    ),
                )
            }
            None if theirs.is_none() => Text::new(
                format!(
                    "«{}» falta en la hoja que volvió, y no está claro que se quitara: aquí cambió, está en marcha o la hoja no trae todas las filas; {}.",
                    title.es, stays.es
                ),
                format!(
                    "“{}” is missing from the sheet that came back, and it is not clear that it was removed: it changed here, is under way, or the sheet has not all rows; {}.",
                    title.en, stays.en
                ),
            ),
            None => Text::new(
                format!("«{}» se quitó aquí, y en la hoja que volvió cambió; {}.", title.es, stays.es),
                format!("“{}” was removed here, and it changed in the sheet that came back; {}.", title.en, stays.en),
            ),
        };
        Self { task: task.to_owned(), column: place.map(str::to_owned), base, ours, theirs, kept, text }
    }
}
