//! The templates that come with the library; decides nothing about them.

use encargo::Error;
use encargo::error::{Kind, clip};
use encargo::language::Unit;
use encargo::template::{Suggestion, Template, suggest};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The shipped templates: their ids and their words.
const SHIPPED: [(&str, &str); 1] = [("newsletter", include_str!("../templates/newsletter.yaml"))];

/// Templates by id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    templates: BTreeMap<String, Template>,
}

/// The templates that come with the library.
///
/// ```
/// let catalog = encargo_formats::catalog();
/// assert_eq!(catalog.ids(), ["newsletter"]);
/// assert_eq!(catalog.template("newsletter").unwrap().questions().len(), 8);
/// ```
pub fn catalog() -> Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    // A shipped template that does not read is missing here, and the tests say so.
    READ.get_or_init(|| SHIPPED.iter().filter_map(|(_, text)| crate::template(text).ok()).collect()).clone()
}

impl FromIterator<Template> for Catalog {
    fn from_iter<T: IntoIterator<Item = Template>>(templates: T) -> Self {
        Self { templates: templates.into_iter().map(|template| (template.id().to_owned(), template)).collect() }
    }
}

impl Catalog {
    /// The template with an id.
    ///
    /// # Errors
    /// `template.not_in_catalog`.
    pub fn template(&self, id: &str) -> Result<&Template, Error> {
        self.templates.get(id).ok_or_else(|| {
            let known = self.ids().iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
            Kind::TemplateNotInCatalog { id: clip(id), known }.into()
        })
    }

    /// The ids, sorted.
    pub fn ids(&self) -> Vec<&str> {
        self.templates.keys().map(String::as_str).collect()
    }

    /// The templates that fit what somebody wants in their own words, the best first; none when no words fit.
    ///
    /// ```
    /// let found = encargo_formats::catalog().suggest("Quiero mandar el boletín de marzo");
    /// assert_eq!(found[0].template, "newsletter");
    /// assert!(encargo_formats::catalog().suggest("comprar pan").is_empty());
    /// ```
    pub fn suggest(&self, text: &str) -> Vec<Suggestion> {
        self.suggest_in(text, Unit::Byte)
    }

    /// The same, with the places of the words counted as another language counts them.
    pub fn suggest_in(&self, text: &str, unit: Unit) -> Vec<Suggestion> {
        suggest(self.templates.values(), text, unit)
    }

    /// The same catalogue with one template more, or another in its place.
    #[must_use]
    pub fn with(mut self, template: Template) -> Self {
        self.templates.insert(template.id().to_owned(), template);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_template_reads_and_is_found_by_its_id() {
        for (id, text) in SHIPPED {
            assert_eq!(crate::template(text).unwrap().id(), id);
            assert!(catalog().template(id).is_ok());
        }
    }
}
