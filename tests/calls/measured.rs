//! The calls of the vectors for measures, progress and reviews.

use crate::{get, noun, schedule, template};
use encargo::campaign::{CampaignReading, CampaignTerms, RateKind};
use encargo::goal::Voice;
use encargo::habit::GoalMonth;
use encargo::history::{Decision, DecisionKind};
use encargo::migration::MigrationTerms;
use encargo::progress::{Issue, Progress, TrendMethod};
use encargo::report::{Report, ReportTerms};
use encargo::tree::Tree;
use encargo::{Day, Error, Goal, Grid, History, Recurrence};
use serde_json::{Value, json};

/// The figures of a line or of a file, and what they are to a goal.
pub(crate) fn campaigns(args: &Value) -> Result<Value, Error> {
    let terms: CampaignTerms = get(args, "campaign_terms")?;
    let reading = match (get::<Option<String>>(args, "line")?, get::<Option<Grid>>(args, "grid")?) {
        (Some(line), _) => CampaignReading::of_line(&line, &terms),
        (None, Some(grid)) => CampaignReading::of_grid(&grid, &terms),
        (None, None) => {
            CampaignReading::of_grid(&encargo_formats::read_csv(get::<String>(args, "text")?.as_bytes())?, &terms)
        }
    };
    let check_ins = get::<Option<Goal>>(args, "goal")?.map(|goal| noun(reading.check_ins(&goal))).transpose()?;
    let CampaignReading { campaigns, findings } = reading;
    Ok(json!({ "campaigns": noun(campaigns)?, "findings": noun(findings)?, "check_ins": check_ins }))
}

/// Every rate in words.
pub(crate) fn rate_words() -> Value {
    json!(RateKind::ALL.iter().map(|kind| json!([kind, kind.text()])).collect::<Vec<_>>())
}

/// How far one goal is, which is what a tree of it says; or all goals of a tree.
pub(crate) fn progress(args: &Value) -> Result<Value, Error> {
    let (history, day) = (get::<History>(args, "history")?, get::<Day>(args, "day")?);
    if args.get("goals").is_some() {
        return noun(Tree::new(get(args, "goals")?)?.progress(&history, day));
    }
    let goal: Goal = get(args, "goal")?;
    let progress: Progress = goal.progress(&history, day);
    noun(progress)
}

/// Every way of carrying a measure forward, in words.
pub(crate) fn trend_words() -> Value {
    json!(TrendMethod::ALL.iter().map(|method| json!([method, method.text()])).collect::<Vec<_>>())
}

pub(crate) fn habit(args: &Value) -> Result<Value, Error> {
    let (history, reviews) = (get::<History>(args, "history")?, get::<Recurrence>(args, "reviews")?);
    noun(schedule(args)?.habit(&history, &reviews, get(args, "day")?))
}

pub(crate) fn months(args: &Value) -> Result<Value, Error> {
    noun(Tree::new(get(args, "goals")?)?.months(&get(args, "history")?, get(args, "day")?))
}

/// A history that decisions are written into one by one, and every decision in words.
pub(crate) fn decisions(args: &Value) -> Result<Value, Error> {
    let decisions: Vec<Decision> = get(args, "decisions")?;
    let history = decisions.into_iter().try_fold(History::new(), History::decide)?;
    let words: Vec<Value> = DecisionKind::ALL.iter().map(|kind| json!([kind, kind.text()])).collect();
    Ok(json!({ "history": noun(history.clone())?, "decisions": history.decisions(), "words": words }))
}

pub(crate) fn effect(args: &Value) -> Result<Value, Error> {
    let (goal, history) = (get::<Goal>(args, "goal")?, get::<History>(args, "history")?);
    noun(goal.effect(&history, &get::<Vec<Issue>>(args, "issues")?, get(args, "days")?, get(args, "day")?))
}

pub(crate) fn retrospective(args: &Value) -> Result<Value, Error> {
    noun(schedule(args)?.retrospective(&get::<History>(args, "history")?, get(args, "day")?))
}

/// The estimates that a look back proposed, without those of some tasks, in the next version and in the plan.
pub(crate) fn with_estimates(args: &Value) -> Result<Value, Error> {
    let (template, schedule) = (template(args)?, schedule(args)?);
    let back = schedule.retrospective(&get::<History>(args, "history")?, get(args, "day")?);
    let refused: Vec<String> = get::<Option<_>>(args, "refused")?.unwrap_or_default();
    let taken: Vec<_> = back.proposed.into_iter().filter(|one| !refused.contains(&one.task)).collect();
    let next = template.with_estimates(schedule.plan(), &taken)?;
    let migration = schedule.plan().migrate(&template, &next, &MigrationTerms::default())?;
    Ok(json!({ "template": noun(next)?, "changes": migration.changes, "plan": noun(migration.plan)? }))
}

/// One report, or those of a client as one.
fn reported(args: &Value) -> Result<Report, Error> {
    if let Some(list) = args.get("reports").and_then(Value::as_array) {
        let reports = list.iter().map(reported).collect::<Result<Vec<_>, _>>()?;
        let months: Vec<GoalMonth> = match args.get("months") {
            Some(args) => Tree::new(get(args, "goals")?)?.months(&get(args, "history")?, get(args, "day")?),
            None => Vec::new(),
        };
        return Ok(Report::of_client(&get::<String>(args, "client")?, reports, &months));
    }
    let terms = ReportTerms::from((get(args, "since")?, get(args, "day")?));
    let terms = get::<Option<Voice>>(args, "voice")?.map_or(terms, |voice| terms.voice(voice));
    Ok(schedule(args)?.report(&get::<History>(args, "history")?, terms))
}

pub(crate) fn report(args: &Value) -> Result<Value, Error> {
    noun(reported(args)?)
}

/// The same report as files, and what stands in them.
pub(crate) fn report_files(args: &Value) -> Result<Value, Error> {
    let (report, language) = (reported(args)?, get(args, "language")?);
    let (html, markdown) =
        (encargo_formats::report_html([&report], language), encargo_formats::report_markdown([&report], language));
    // a workbook is read back, as its bytes say nothing to anybody
    let workbook = encargo_formats::read_xlsx(&encargo_formats::report_xlsx([&report], language)?)?;
    let rows: Vec<usize> = workbook.pages.iter().map(|page| page.rows.len()).collect();
    Ok(json!({ "html": html, "markdown": markdown, "workbook": rows }))
}
