//! Recurrences, series, levelled schedules, the days that count.

use crate::{get, plan, schedule};
use encargo::portfolio::{Engagement, Package, Portfolio};
use encargo::recurrence::{KeyDate, Recurrence, RecurrenceRule};
use encargo::schedule::{Effort, Sampling, Schedule, Terms};
use encargo::series::Occurrence;
use encargo::{Calendar, Day, Error, Language, Series, wire};
use serde_json::{Value, json};

fn calendar(args: &Value) -> Result<Calendar, Error> {
    Ok(get::<Option<Calendar>>(args, "calendar")?.unwrap_or_default())
}

pub(crate) fn recurrence_rule(args: &Value) -> Result<Value, Error> {
    let rule = get::<String>(args, "rule")?.parse::<RecurrenceRule>()?;
    let (start, from, count): (Day, Option<Day>, usize) =
        (get(args, "start")?, get(args, "from")?, get(args, "count")?);
    let days = from.map_or_else(|| rule.days(start), |from| rule.days_from(start, from));
    Ok(json!({
        "text": rule.to_string(), "frequency": rule.frequency(), "interval": rule.interval(), "count": rule.count(),
        "until": rule.until(), "days": days.take(count).collect::<Vec<Day>>(),
    }))
}

pub(crate) fn key_dates(args: &Value) -> Result<Value, Error> {
    let recurrence: Recurrence = get(args, "recurrence")?;
    Ok(json!(recurrence.key_dates(&calendar(args)?, get(args, "from")?, get(args, "count")?)))
}

pub(crate) fn instances(args: &Value) -> Result<Value, Error> {
    let recurrence: Recurrence = get(args, "recurrence")?;
    let (begun, history) = (get::<Option<Vec<KeyDate>>>(args, "begun")?.unwrap_or_default(), get(args, "history")?);
    Ok(json!(recurrence.instances(&calendar(args)?, &begun, &history, get(args, "today")?, get(args, "count")?)?))
}

/// One step of a series: `{"begin": nominal, "today": day}`, `{"finish": nominal, "day": day}`, `{"event": event}`,
/// `{"plan": record}` or `{"recurrence": record}`.
fn step(series: &Series, step: &Value, calendar: &Calendar) -> Result<Series, Error> {
    if step.get("begin").is_some() {
        let nominal: Day = get(step, "begin")?;
        let found = series.occurrences(get(step, "today")?, calendar, 12)?;
        return match found.iter().find(|occurrence| occurrence.nominal == nominal) {
            Some(occurrence) => series.begin(occurrence),
            None => Err(wire::from_json::<Occurrence>("null").expect_err("nothing is no occurrence")),
        };
    }
    if step.get("keep").is_some() {
        return series.begin(&get(step, "keep")?);
    }
    if step.get("finish").is_some() {
        return series.finish(get(step, "finish")?, get(step, "day")?);
    }
    if step.get("event").is_some() {
        return series.record(get(step, "event")?);
    }
    if step.get("recurrence").is_some() {
        Ok(series.with_recurrence(get(step, "recurrence")?))
    } else {
        series.with_plan(get(step, "plan")?)
    }
}

pub(crate) fn series(args: &Value) -> Result<Series, Error> {
    let mut series = match args.get("series") {
        Some(_) => get(args, "series")?,
        None if args.get("template").is_some() => {
            crate::template(args)?.series(&get(args, "goal")?, &get(args, "answers")?, get(args, "recurrence")?)?
        }
        None => plan(args)?.series(get(args, "recurrence")?)?,
    };
    for one in get::<Option<Vec<Value>>>(args, "steps")?.into_iter().flatten() {
        series = step(&series, &one, &calendar(args)?)?;
    }
    Ok(series)
}

pub(crate) fn occurrences(args: &Value) -> Result<Value, Error> {
    Ok(json!(series(args)?.occurrences(get(args, "today")?, &calendar(args)?, get(args, "count")?)?))
}

pub(crate) fn level(args: &Value) -> Result<Value, Error> {
    Ok(json!(schedule(args)?.level(get::<Option<Effort>>(args, "effort")?.unwrap_or_default())?))
}

/// The schedule, levelled when an effort is given.
pub(super) fn placed(args: &Value) -> Result<Schedule, Error> {
    match get::<Option<Effort>>(args, "effort")? {
        Some(effort) => schedule(args)?.level(effort),
        None => schedule(args),
    }
}

pub(crate) fn schedule_why(args: &Value) -> Result<Value, Error> {
    let placed = placed(args)?;
    Ok(json!({ "why": placed.why(&get::<String>(args, "task")?), "is_levelled": placed.is_levelled() }))
}

/// The plans of a case: those that are listed, or the occurrences of a series.
fn engagements(args: &Value) -> Result<Vec<Engagement>, Error> {
    if args.get("repeated").is_some() {
        return series(args)?.engagements(&get(args, "terms")?, &get(args, "repeated")?);
    }
    let mut engagements = Vec::new();
    for one in get::<Vec<Value>>(args, "engagements")? {
        let priority = get::<Option<u8>>(&one, "priority")?.unwrap_or_default();
        engagements.push(Engagement { schedule: schedule(&one)?, client: get(&one, "client")?, priority });
    }
    Ok(engagements)
}

fn effort(args: &Value) -> Result<Effort, Error> {
    Ok(get::<Option<Effort>>(args, "effort")?.unwrap_or_default())
}

/// What is asked of several plans, or of all tasks of one.
pub(crate) fn several(name: &str, args: &Value) -> Result<Value, Error> {
    match name {
        "portfolio" => portfolio(args),
        "portfolio_told" => portfolio_told(args),
        "portfolio_what_if" => portfolio_what_if(args),
        _ => all_at_once(args),
    }
}

fn portfolio(args: &Value) -> Result<Value, Error> {
    Ok(json!(Portfolio::level(&engagements(args)?, effort(args)?)?))
}

/// All that a portfolio tells.
fn portfolio_told(args: &Value) -> Result<Value, Error> {
    let portfolio = Portfolio::level(&engagements(args)?, effort(args)?)?;
    let packages = portfolio.packages(&get::<Option<Vec<Package>>>(args, "packages")?.unwrap_or_default())?;
    let language: Language = get(args, "language")?;
    Ok(json!({
        "week": portfolio.this_week(),
        "packages": packages,
        "ics": encargo_formats::portfolio_ics(&portfolio, language)?,
        "svg": encargo_formats::portfolio_svg(&portfolio, language),
        "xlsx": encargo_formats::portfolio_xlsx(&portfolio, language)?.get(..4),
    }))
}

fn portfolio_what_if(args: &Value) -> Result<Value, Error> {
    Ok(json!(Portfolio::what_if(&engagements(args)?, get(args, "place")?, &get(args, "change")?, effort(args)?)?))
}

/// Everything of every task at once, which is what one asks of each.
fn all_at_once(args: &Value) -> Result<Value, Error> {
    let schedule = schedule(args)?;
    Ok(json!({ "handoffs": schedule.handoffs(), "whys": schedule.plan().whys() }))
}

pub(crate) fn whys(args: &Value) -> Result<Value, Error> {
    let placed = placed(args)?;
    Ok(json!({ "whys": placed.whys(), "critical": placed.critical_path(), "levelling": placed.levelling() }))
}

pub(crate) fn what_if(args: &Value) -> Result<Value, Error> {
    let change = get(args, "change")?;
    match args.get("effort") {
        Some(_) => Ok(json!(placed(args)?.what_if(&change)?)),
        None => Ok(json!(plan(args)?.what_if(get::<Terms>(args, "terms")?, &change)?)),
    }
}

pub(crate) fn forecast(args: &Value) -> Result<Value, Error> {
    Ok(json!(placed(args)?.forecast(get::<Option<Sampling>>(args, "sampling")?.unwrap_or_default())?))
}

pub(crate) fn against(args: &Value) -> Result<Value, Error> {
    let baseline = plan(args)?.schedule(get::<Terms>(args, "baseline")?)?;
    Ok(json!(schedule(args)?.against(&baseline)))
}

pub(crate) fn calendar_day(args: &Value) -> Result<Value, Error> {
    let (calendar, day) = (calendar(args)?, get::<Day>(args, "day")?);
    Ok(
        json!({ "on": calendar.on(day, get(args, "policy")?), "covers": calendar.covers(day), "works": calendar.works(day) }),
    )
}
