//! Proposed estimates written into the template that a plan was made from; proposes none.

use super::ProposedEstimate;
use crate::error::Error;
use crate::plan::Plan;
use crate::template::Template;
use crate::template::estimate::Estimated;

impl Template {
    /// The next version of the template, with the estimates that a look back at a plan of it proposed and somebody took: what
    /// is refused is left out of `proposed`. Neither the template nor the plan changes by this: `plan.migrate` from the one
    /// version to the other tells what the plan would be, and that may be refused too.
    ///
    /// # Errors
    /// `migration.other_template` when the plan was not made from this version, `migration.unknown_task` for a task that the
    /// template does not make.
    ///
    /// ```
    /// # use encargo::{Error, History, Schedule, Template, migration::MigrationTerms};
    /// # fn of(template: Template, schedule: Schedule, history: History, today: encargo::Day) -> Result<(), Error> {
    /// let back = schedule.retrospective(&history, today);
    /// let next = template.with_estimates(schedule.plan(), &back.proposed)?;
    /// let migration = schedule.plan().migrate(&template, &next, &MigrationTerms::default())?;
    /// println!("{} changes", migration.changes.len()); // take `migration.plan`, or leave it
    /// # Ok(()) }
    /// ```
    pub fn with_estimates(&self, plan: &Plan, proposed: &[ProposedEstimate]) -> Result<Self, Error> {
        let told: Vec<Estimated<'_>> =
            proposed.iter().map(|one| Estimated { task: &one.task, was: one.was, becomes: one.becomes }).collect();
        self.estimated(plan, &told)
    }
}
