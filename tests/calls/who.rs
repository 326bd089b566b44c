//! The calls of the vectors for briefs and delegation.

use crate::{get, noun, plan, said, schedule};
use encargo::goal::{Voice, Wording};
use encargo::handoff::Brief;
use encargo::{Day, Error, History};
use serde_json::{Value, json};

/// A brief of a person, or of one task.
fn brief_of(args: &Value) -> Result<Brief, Error> {
    match args.get("task") {
        Some(_) => Ok(schedule(args)?.handoff(&get::<String>(args, "task")?)?.into()),
        None => schedule(args)?.brief(&get::<String>(args, "person")?),
    }
}

/// In which language, and to whom.
pub(crate) fn wording(args: &Value) -> Result<Wording, Error> {
    let usual = Wording::from(said(args)?);
    Ok(Wording { voice: get::<Option<Voice>>(args, "voice")?.unwrap_or(usual.voice), ..usual })
}

pub(crate) fn brief(args: &Value) -> Result<Value, Error> {
    noun(brief_of(args)?)
}

pub(crate) fn brief_texts(args: &Value) -> Result<Value, Error> {
    let (brief, wording) = (brief_of(args)?, wording(args)?);
    Ok(json!({
        "text": brief.text(wording), "sections": noun(brief.sections(wording))?,
        "markdown": encargo_formats::brief_markdown(&brief, wording), "html": encargo_formats::brief_html(&brief, wording),
    }))
}

pub(crate) fn act(args: &Value) -> Result<Value, Error> {
    let (task, day) = (get::<String>(args, "task")?, get::<Day>(args, "day")?);
    let mut history = History::new();
    let mut allowed = vec![history.allowed(&task, day)];
    for event in get::<Vec<_>>(args, "events")? {
        history = history.act(event)?;
        allowed.push(history.allowed(&task, day));
    }
    Ok(json!({"allowed": allowed, "state": noun(history.state(&task, day))?}))
}

pub(crate) fn delegation(args: &Value) -> Result<Value, Error> {
    let level = get::<History>(args, "history")?.level(&get(args, "rule")?, get(args, "day")?);
    Ok(json!({"level": level, "view": level.view(), "authority": level.authority(), "text": level.text()}))
}

pub(crate) fn correct(args: &Value) -> Result<Value, Error> {
    let (history, day) = (get::<History>(args, "history")?, get(args, "day")?);
    let corrected = plan(args)?.correct(&history, day)?;
    assert_eq!(corrected.correct(&history, day)?, corrected, "a round is put in once");
    noun(corrected)
}

pub(crate) fn waiting(args: &Value) -> Result<Value, Error> {
    let (schedule, history, day) = (schedule(args)?, get::<History>(args, "history")?, get(args, "day")?);
    Ok(
        json!({"waiting": noun(schedule.waiting(&history, day))?, "reminders": noun(schedule.reminders(&history, day))?}),
    )
}
