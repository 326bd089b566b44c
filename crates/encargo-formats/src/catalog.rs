//! The templates that come with the library, read when they are asked for; decides nothing about them.

use encargo::Error;
use encargo::audit::{Audit, AuditTask};
use encargo::error::{Kind, clip};
use encargo::language::Unit;
use encargo::template::{Suggestion, Template, TemplateRecord, suggest};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// How many templates come with the library.
const COUNT: usize = 25;

/// The shipped templates: their ids and their words.
const SHIPPED: [(&str, &str); COUNT] = [
    ("assistant-start", include_str!("../templates/assistant-start.yaml")),
    ("blog", include_str!("../templates/blog.yaml")),
    ("calendar", include_str!("../templates/calendar.yaml")),
    ("client-onboarding", include_str!("../templates/client-onboarding.yaml")),
    ("course-launch", include_str!("../templates/course-launch.yaml")),
    ("crm-cleanup", include_str!("../templates/crm-cleanup.yaml")),
    ("event", include_str!("../templates/event.yaml")),
    ("hiring", include_str!("../templates/hiring.yaml")),
    ("inbox", include_str!("../templates/inbox.yaml")),
    ("instagram-week", include_str!("../templates/instagram-week.yaml")),
    ("invoicing", include_str!("../templates/invoicing.yaml")),
    ("lead-magnet", include_str!("../templates/lead-magnet.yaml")),
    ("lead-research", include_str!("../templates/lead-research.yaml")),
    ("monthly-report", include_str!("../templates/monthly-report.yaml")),
    ("newsletter", include_str!("../templates/newsletter.yaml")),
    ("podcast", include_str!("../templates/podcast.yaml")),
    ("product-load", include_str!("../templates/product-load.yaml")),
    ("reconcile-payments", include_str!("../templates/reconcile-payments.yaml")),
    ("shop-order", include_str!("../templates/shop-order.yaml")),
    ("social-month", include_str!("../templates/social-month.yaml")),
    ("travel", include_str!("../templates/travel.yaml")),
    ("video", include_str!("../templates/video.yaml")),
    ("webinar", include_str!("../templates/webinar.yaml")),
    ("website-maintenance", include_str!("../templates/website-maintenance.yaml")),
    ("welcome-sequence", include_str!("../templates/welcome-sequence.yaml")),
];

/// A shipped template; read once, when somebody first asks for it.
fn shipped(id: &str) -> Option<&'static Template> {
    static READ: [OnceLock<Option<Template>>; COUNT] = [const { OnceLock::new() }; COUNT];
    let place = SHIPPED.iter().position(|(shipped, _)| *shipped == id)?;
    let (_, text) = SHIPPED.get(place)?;
    // A shipped template that does not read is missing here, and the tests say so.
    READ.get(place)?.get_or_init(|| crate::template(text).ok()).as_ref()
}

/// Templates by id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    /// Whether the shipped templates are there too.
    shipped: bool,
    /// Those that were added; they go before shipped ones of the same id.
    own: BTreeMap<String, Template>,
}

/// The templates that come with the library.
///
/// ```
/// let catalog = encargo_formats::catalog();
/// assert_eq!(catalog.ids().len(), 25);
/// assert_eq!(catalog.template("newsletter").unwrap().questions().len(), 11);
/// ```
pub fn catalog() -> Catalog {
    Catalog { shipped: true, own: BTreeMap::new() }
}

impl FromIterator<Template> for Catalog {
    fn from_iter<T: IntoIterator<Item = Template>>(templates: T) -> Self {
        let own = templates.into_iter().map(|template| (template.id().to_owned(), template)).collect();
        Self { shipped: false, own }
    }
}

impl Catalog {
    /// The template with an id.
    ///
    /// # Errors
    /// `template.not_in_catalog`.
    pub fn template(&self, id: &str) -> Result<&Template, Error> {
        self.find(id).ok_or_else(|| {
            let known = self.ids().iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
            Kind::TemplateNotInCatalog { id: clip(id), known }.into()
        })
    }

    /// The ids, sorted.
    pub fn ids(&self) -> Vec<&str> {
        let shipped = SHIPPED.iter().filter(|_| self.shipped).map(|(id, _)| *id);
        let ids: BTreeSet<&str> = shipped.chain(self.own.keys().map(String::as_str)).collect();
        ids.into_iter().collect()
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
        suggest(self.ids().into_iter().filter_map(|id| self.find(id)), text, unit)
    }

    /// What to delegate first of some work, by these templates.
    ///
    /// ```
    /// use encargo::audit::AuditTask;
    /// let audit = encargo_formats::catalog().audit(&[AuditTask::new("mandar el boletín")]);
    /// assert_eq!(audit.proposals[0].template.as_deref(), Some("newsletter"));
    /// ```
    pub fn audit(&self, tasks: &[AuditTask]) -> Audit {
        Audit::of(tasks, self.ids().into_iter().filter_map(|id| self.find(id)))
    }

    /// The same catalogue with one template more, or another in its place.
    #[must_use]
    pub fn with(mut self, template: Template) -> Self {
        self.own.insert(template.id().to_owned(), template);
        self
    }

    /// Reads a template from YAML or JSON as [`crate::template`] does; the parts that it uses are those of this catalogue.
    ///
    /// # Errors
    /// As [`crate::template`].
    pub fn read(&self, text: &str) -> Result<Template, Error> {
        crate::template::read(text, &|id| self.find(id))
    }

    fn find(&self, id: &str) -> Option<&Template> {
        self.own.get(id).or_else(|| shipped(id).filter(|_| self.shipped))
    }
}

/// Includes the templates that steps use and that are not included yet, as the catalogue has them.
pub(crate) fn link<'a>(record: &mut TemplateRecord, find: &dyn Fn(&str) -> Option<&'a Template>) {
    let used: BTreeSet<&str> =
        record.steps.iter().filter_map(|step| step.part.as_ref()).map(|part| part.template.as_str()).collect();
    let missing = used.into_iter().filter(|id| record.includes.iter().all(|include| include.id != *id));
    // one that uses itself is refused by the gate, and would be looked for without end here
    let missing = missing.filter(|id| *id != record.id).filter_map(find);
    let found: Vec<TemplateRecord> = missing.map(|template| template.record().clone()).collect();
    record.includes.extend(found);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_template_is_sound_whatever_the_answers() {
        let flaws: Vec<String> = SHIPPED
            .iter()
            .filter_map(|(id, _)| shipped(id))
            .flat_map(|template| {
                template.check().into_iter().map(|flaw| {
                    format!(
                        "{}: {} {}: {}",
                        template.id(),
                        flaw.finding.code,
                        flaw.finding.about,
                        flaw.finding.message.en
                    )
                })
            })
            .collect();
        assert!(flaws.is_empty(), "{}", flaws.join("\n"));
    }

    #[test]
    fn every_shipped_template_reads_and_is_found_by_its_id() {
        let mut problems = Vec::new();
        for (id, text) in SHIPPED {
            match crate::template(text) {
                Ok(template) => assert_eq!(template.id(), id),
                Err(error) if error.problems().is_empty() => problems.push(format!("{id}: {error}")),
                Err(error) => problems.extend(error.problems().iter().map(|problem| {
                    format!("{id}:{}: {} {}", problem.line.unwrap_or(0), problem.path, problem.text.en)
                })),
            }
        }
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}
