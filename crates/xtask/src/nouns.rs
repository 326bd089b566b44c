//! `docs/nouns.schema.json`: the JSON Schema of every record that crosses the wire, from the declarations; the packages
//! carry it too.

use crate::house::House;
use crate::{Outcome, Refusal, kept};
use encargo::schemars::generate::SchemaSettings;
use encargo::schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

/// Where the schema is kept.
pub(crate) const KEPT: &str = "docs/nouns.schema.json";

/// Adds the definitions of the nouns named.
macro_rules! nouns {
    ($generator:ident: $($noun:ty),+ $(,)?) => { $(define::<$noun>(&mut $generator);)+ };
}

fn define<T: JsonSchema>(generator: &mut SchemaGenerator) {
    drop(generator.subschema_for::<T>());
}

/// What a record may look like when it is read; what is written fits it too.
fn schema() -> Result<String, Refusal> {
    use encargo::{assessment, calendar, campaign, delegation, draft, finding, goal, handoff, history};
    use encargo::{
        interview, merge, migration, plan, portfolio, progress, question, schedule, series, sheet, team, tree,
    };
    let mut generator = SchemaSettings::draft2020_12().for_deserialize().into_generator();
    nouns![generator:
        goal::Goal, goal::Measure, goal::Wording, draft::Draft, draft::Fact, draft::Reading, finding::Finding,
        assessment::Grounds, assessment::RubricRecord, assessment::Assessment, question::Question, question::Answer,
        interview::Profile, plan::PlanRecord, plan::Task, encargo::Template, team::Team, team::Person,
        calendar::CalendarRecord, schedule::Terms, schedule::Effort, schedule::Sampling, schedule::WhatIfChange,
        schedule::ScheduleRecord, history::HistoryRecord, history::Event, history::CheckIn,
        series::SeriesRecord, encargo::recurrence::RecurrenceRecord, sheet::Sheet, sheet::SheetTerms, merge::MergeTerms,
        merge::Merge, migration::MigrationTerms, migration::Migration, encargo::Review, encargo::report::Report, progress::Progress,
        handoff::Handoff, handoff::Brief, delegation::Waiting, campaign::CampaignReading, portfolio::Engagement,
        portfolio::Portfolio, portfolio::Package, portfolio::PackageUse, portfolio::PortfolioWhatIf, portfolio::Repeated,
        portfolio::WeekTask, calendar::HolidayFile,
        tree::TreeRecord, encargo::audit::Audit, encargo::audit::AuditTask, encargo::goals::GoalList, encargo::cost::Cost,
        encargo::cost::CostTerms, schedule::Promised, schedule::BufferUse, schedule::Earned,
    ];
    let definitions: Value = generator.take_definitions(true).into();
    let all = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The nouns of encargo on the wire",
        "$defs": definitions,
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&all)?))
}

/// `cargo xtask nouns`: prints the schema; writes it when asked to.
pub(crate) fn run(house: &House, write: bool) -> Outcome {
    kept::run(house, KEPT, &schema()?, write)
}

/// Refuses a schema that is not what the nouns declare.
pub(crate) fn check(house: &House) -> Outcome {
    kept::check(house, KEPT, &schema()?, "the nouns declare", "nouns")
}
