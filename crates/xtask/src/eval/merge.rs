//! `eval merge`: three versions of a sheet in; the merged rows and the conflicts out.

use encargo::merge::{Table, TableRow};
use serde_json::{Map, Value, json};

/// Merges one line.
#[expect(clippy::unnecessary_wraps, reason = "every evaluation has this signature")]
pub(super) fn line(input: &Value) -> Result<Value, Box<dyn std::error::Error>> {
    let field = |name: &str| input.get(name).unwrap_or(&Value::Null);
    let columns: Vec<String> =
        field("columns").as_array().into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned)).collect();
    let [base, ours, theirs] = ["base", "ours", "theirs"].map(|version| table(field(version), &columns));
    let merge = ours.merge(&base, &theirs, &[], None);
    let rows = merge.table.rows.iter().map(|row| {
        let cells = merge.table.columns.iter().zip(&row.cells);
        let cells = cells.filter_map(|(column, cell)| Some((column.clone(), Value::from(cell.clone()?))));
        (row.id.clone(), Value::Object(cells.collect()))
    });
    let whole = |version: &str, row: &str| field(version).get(row).cloned().unwrap_or_default();
    let conflicts = merge.conflicts.iter().map(|conflict| match &conflict.column {
        Some(_) => json!({
            "row": conflict.task, "column": conflict.column,
            "base": conflict.base, "ours": conflict.ours, "theirs": conflict.theirs,
        }),
        None => json!({
            "row": conflict.task, "column": null, "base": whole("base", &conflict.task),
            "ours": whole("ours", &conflict.task), "theirs": whole("theirs", &conflict.task),
        }),
    });
    let conflicts: Vec<Value> = conflicts.collect();
    Ok(json!({ "rows": rows.collect::<Map<String, Value>>(), "conflicts": conflicts }))
}

fn table(version: &Value, columns: &[String]) -> Table {
    let text = |cell: &Value| match cell {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let mut known = columns.to_vec();
    let rows = version.as_object();
    for column in rows.into_iter().flatten().filter_map(|(_, cells)| cells.as_object()).flat_map(Map::keys) {
        if !known.contains(column) {
            known.push(column.clone());
        }
    }
    let row = |(id, cells): (&String, &Value)| TableRow {
        id: id.clone(),
        cells: known.iter().map(|column| cells.get(column).and_then(text)).collect(),
    };
    let rows = rows.into_iter().flatten().filter(|(_, cells)| cells.is_object()).map(row).collect();
    Table { columns: known, rows }
}
