//! Templates from YAML or JSON and back, within bounds of size, depth and work.

mod check;
#[cfg(test)]
mod laws;
mod node;
mod problems;
mod say;
mod scalar;
mod schema;
mod shape;
mod syntax;
mod tree;
mod write;
mod yaml;

use encargo::Error;
use encargo::error::Kind;
use encargo::template::{Template, TemplateRecord};
use node::{Node, Place};
use problems::{Problems, Said};
use shape::{TEMPLATE, Takes};

pub use schema::template_schema;
pub use write::to_yaml;

/// The longest template that is read, in bytes.
const LIMIT: usize = 4 * 1024 * 1024;

/// Reads a template from YAML; JSON is read by the same rules, being a part of YAML. The parts that it uses and does not
/// include are those of the catalogue.
///
/// ```
/// let text = "id: tea\nversion: 1\ntitle: {es: Té, en: Tea}\nphases: [{id: make, scope: each, title: {es: Hacer, en: Make}}]
/// steps: [{id: make/boil, title: {es: Hervir, en: Boil}, authority: independent, hours: [0.1, 0.1, 0.2]}]";
/// assert_eq!(encargo_formats::template(text).unwrap().steps().len(), 1);
/// let error = encargo_formats::template(&text.replace("hours", "ours").replace("scope", "scoop")).unwrap_err();
/// let found: Vec<_> = error.problems().iter().map(|problem| (problem.line, problem.path.as_str())).collect();
/// assert_eq!(found, [(Some(4), "/phases/0/scoop"), (Some(5), "/steps/0/ours")]);
/// ```
///
/// # Errors
/// `template.unreadable` for what does not fit the format, and the codes of the template's own gate, such as
/// `template.cycle`; `problems()` of the error are all there are, each with its line.
pub fn template(text: &str) -> Result<Template, Error> {
    crate::catalog().read(text)
}

/// Reads a template whose parts are found elsewhere.
pub(crate) fn read<'a>(text: &str, find: &dyn Fn(&str) -> Option<&'a Template>) -> Result<Template, Error> {
    if text.len() > LIMIT {
        return Err(Kind::TemplateTooLarge { what: "bytes".into(), count: text.len(), limit: LIMIT }.into());
    }
    let (mut record, tree) = record(text)?;
    crate::catalog::link(&mut record, find);
    Template::try_from(record).map_err(|error| located(error, &tree, text))
}

/// The record of a text, and the tree it came from.
fn record(text: &str) -> Result<(TemplateRecord, Node), Error> {
    let mut problems = Problems::new(text);
    let tree = tree::read(text, &mut problems);
    if let Some(mut tree) = tree {
        check::check(&mut tree, &Takes::Object(&TEMPLATE), &mut problems);
        if problems.is_empty() {
            match serde_json::from_value(tree.to_json()) {
                Ok(record) => return Ok((record, tree)),
                Err(error) => {
                    problems.add(tree.at, "", || None, || Said { es: error.to_string(), en: error.to_string() });
                }
            }
        }
    } else if problems.is_empty() {
        problems.add(
            Place::START,
            "",
            || Some("a template".into()),
            || Said { es: "el texto está vacío".into(), en: "the text is empty".into() },
        );
    }
    // There is a problem by now; the other arm is never taken.
    Err(problems.into_error().unwrap_or_else(|| {
        let (detail, detail_es) = ("the text is empty".into(), "el texto está vacío".into());
        Kind::TemplateUnreadable { line: 1, column: 1, detail, detail_es }.into()
    }))
}

/// The refusal of the template's gate with the lines of the text.
fn located(error: Error, tree: &Node, text: &str) -> Error {
    if error.problems().is_empty() {
        return error;
    }
    let lines = problems::lines(text);
    let mut found = error.problems().to_vec();
    for problem in &mut found {
        problems::locate(problem, tree.place_of(&problem.path), &lines);
    }
    error.with_problems(found)
}
