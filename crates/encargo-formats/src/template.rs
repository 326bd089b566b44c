//! Templates from YAML or JSON, within bounds of size, depth and work.

use encargo::Error;
use encargo::error::{Kind, clip};
use encargo::template::{Template, TemplateRecord};

/// The longest template that is read, in bytes.
const LIMIT: usize = 4 * 1024 * 1024;

/// Reads a template from YAML; JSON is read by the same rules, being a part of YAML.
///
/// ```
/// let text = "id: tea\nversion: 1\ntitle: {es: Té, en: Tea}\nphases: [{id: make, scope: each, title: {es: Hacer, en: Make}}]
/// steps: [{id: make/boil, title: {es: Hervir, en: Boil}, authority: independent, hours: [0.1, 0.1, 0.2]}]";
/// assert_eq!(encargo_formats::template(text).unwrap().steps().len(), 1);
/// assert_eq!(encargo_formats::template("id: [").unwrap_err().code(), "template.unreadable");
/// ```
///
/// # Errors
/// `template.unreadable` with line and column; and the codes of the template's own gate, such as `template.cycle`.
pub fn template(text: &str) -> Result<Template, Error> {
    if text.len() > LIMIT {
        return Err(Kind::TemplateTooLarge { what: "bytes".into(), count: text.len(), limit: LIMIT }.into());
    }
    let record: TemplateRecord =
        serde_saphyr::from_str_with_options(text, options()).map_err(|error| unreadable(&error))?;
    Template::try_from(record)
}

/// Anchors save typing, so a few are allowed; copies of copies are not.
fn options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_documents: 1,
            max_depth: 32,
            max_nodes: 1_000_000,
            max_events: 2_000_000,
            max_anchors: 1_000,
            max_aliases: 10_000,
            max_total_scalar_bytes: LIMIT,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 100_000,
            max_replay_stack_depth: 8,
            max_alias_expansions_per_anchor: 1_000,
        },
        strict_booleans: true,
        with_snippet: false,
    }
}

fn unreadable(error: &serde_saphyr::Error) -> Error {
    let (line, column) = error.location().map_or((1, 1), |location| (location.line(), location.column()));
    // The first line says what is wrong; what follows is advice for programmers.
    let words = error.without_snippet().to_string();
    let first = words.lines().next().unwrap_or_default();
    let detail = first.rsplit_once(" at line ").map_or(first, |(detail, _)| detail);
    Kind::TemplateUnreadable { line, column, detail: clip(detail) }.into()
}
