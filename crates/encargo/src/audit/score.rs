//! The points of a piece of work, criterion by criterion, each with its reason or its question; reads no note.

use super::{AuditAdvice, AuditCriterion, AuditProposal, AuditReason, AuditTask};
use crate::calendar::Calendar;
use crate::language::{Language, Text, Unit, number};
use crate::recurrence::{Frequency, RecurrenceRule};
use crate::say::count::{TIMES_A_MONTH, TIMES_A_YEAR, count_of};
use crate::say::{duration, quoted};
use crate::template::{Template, suggest};
use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

/// The most that each criterion gives: together a hundred.
const OFTEN: u8 = 30;
const HOURS: u8 = 30;
const RULES: u8 = 25;
const NOT_ONLY_CLIENT: u8 = 15;
/// What a template gives where nobody said that the client's own work goes by rules.
const BY_TEMPLATE: u8 = 20;
/// How well a template has to fit.
const FITS: u32 = 40;

/// Points by times a year: near to daily, weekly, every two weeks, monthly, every three months.
const BY_TIMES: [(u32, u8); 5] = [(200, OFTEN), (48, 24), (24, 18), (12, 12), (4, 6)];
/// Points by minutes a month: from twenty hours to one, and less.
const BY_MINUTES: [(u32, u8); 6] = [(1200, HOURS), (600, 25), (300, 20), (120, 14), (60, 8), (1, 4)];

/// A piece of work with its points; its rank and its sentence come later.
pub(super) fn proposal(task: &AuditTask, templates: &[&Template]) -> AuditProposal {
    let times = task.cadence.as_deref().and_then(times_a_year).map(|per| per.saturating_mul(task.times.unwrap_or(1)));
    let minutes = task.minutes_a_month.or_else(|| Some(a_month(task.minutes?, times?)));
    let best = suggest(templates.iter().copied(), &task.work, Unit::Byte).into_iter().next();
    let template = best
        .filter(|best| best.score >= FITS)
        .and_then(|best| templates.iter().find(|template| template.id() == best.template).copied());
    let reasons = vec![often(task, times), hours(task, minutes), rules(task, template), others(task)];
    let score = reasons.iter().map(|reason| reason.points).fold(0, u8::saturating_add);
    let open = reasons.iter().filter(|reason| !reason.known).map(|reason| reason.of - reason.points);
    let steps = task.rules == Some(true) || (task.rules.is_none() && template.is_some());
    let advice = match task.only_client {
        Some(true) => AuditAdvice::Keep,
        _ if times.is_none() && minutes.is_none() => AuditAdvice::Ask,
        _ if steps => AuditAdvice::HandOver,
        _ => AuditAdvice::WriteSteps,
    };
    AuditProposal {
        rank: 0,
        work: task.work.clone(),
        advice,
        score,
        open: open.fold(0, u8::saturating_add),
        times_a_year: times,
        minutes_a_month: minutes,
        template: template.map(|template| template.id().to_owned()),
        reasons,
        evidence: task.evidence.clone(),
        text: Text::default(),
    }
}

/// How often a rule comes in a year: counted in one, and what is daily is counted on working days.
pub(super) fn times_a_year(cadence: &str) -> Option<u32> {
    let rule: RecurrenceRule = cadence.parse().ok()?;
    let from = NaiveDate::from_ymd_opt(2024, 1, 1)?;
    // four years, so that what comes every two or four years counts too
    let until = from.checked_add_days(Days::new(1461))?;
    let usual = Calendar::default();
    let daily = rule.frequency() == Frequency::Daily;
    let days = rule.days(from).take_while(|day| *day < until).filter(|day| !daily || usual.works(*day)).count();
    u32::try_from(days).ok().map(|days| (days + 2) / 4)
}

/// Minutes a month of so many minutes so many times a year, rounded.
pub(super) fn a_month(minutes: u32, times: u32) -> u32 {
    let year = u64::from(minutes).saturating_mul(u64::from(times));
    u32::try_from(year.saturating_add(6) / 12).unwrap_or(u32::MAX)
}

fn points(steps: &[(u32, u8)], value: u32) -> u8 {
    steps.iter().find(|(least, _)| value >= *least).map_or(0, |(_, points)| *points)
}

fn known(criterion: AuditCriterion, points: u8, of: u8, es: impl Into<String>, en: impl Into<String>) -> AuditReason {
    AuditReason { criterion, points, of, known: true, text: Text::new(es, en), question: None }
}

/// What nobody said: no points yet, and the question with the words of the work.
fn asked(task: &AuditTask, criterion: AuditCriterion, of: u8, said: Text, question: [&str; 2]) -> AuditReason {
    let [es, en] = question;
    let question = Text::new(
        format!("{}: {es}", quoted(&task.work, Language::Spanish)),
        format!("{}: {en}", quoted(&task.work, Language::English)),
    );
    AuditReason { criterion, points: 0, of, known: false, text: said, question: Some(question) }
}

fn often(task: &AuditTask, times: Option<u32>) -> AuditReason {
    let Some(times) = times else {
        let text = Text::new("No se sabe cada cuánto se hace.", "Nobody said how often it comes up.");
        let question = ["¿cada cuánto se hace?", "how often does it come up?"];
        return asked(task, AuditCriterion::Often, OFTEN, text, question);
    };
    let text = Text::new(how_often(times, Language::Spanish), how_often(times, Language::English));
    let (es, en) = (format!("Se hace {}.", text.es), format!("It comes up {}.", text.en));
    known(AuditCriterion::Often, points(&BY_TIMES, times), OFTEN, es, en)
}

/// «22 veces al mes», "twice a year".
fn how_often(times: u32, language: Language) -> String {
    let monthly = times >= 12;
    let count = if monthly { times.saturating_add(6) / 12 } else { times };
    count_of(count, if monthly { &TIMES_A_MONTH } else { &TIMES_A_YEAR }, language)
}

fn hours(task: &AuditTask, minutes: Option<u32>) -> AuditReason {
    let Some(minutes) = minutes else {
        let text = Text::new("No se sabe cuánto tiempo lleva.", "Nobody said how long it takes.");
        let question = ["¿cuánto tiempo lleva cada vez?", "how long does it take each time?"];
        return asked(task, AuditCriterion::Hours, HOURS, text, question);
    };
    let (es, en) = (duration(minutes, Language::Spanish), duration(minutes, Language::English));
    let (es, en) = match task.only_client {
        Some(true) => (format!("Lleva {es} al mes."), format!("It takes {en} a month.")),
        _ => (format!("Libera {es} al mes."), format!("It frees {en} a month.")),
    };
    known(AuditCriterion::Hours, points(&BY_MINUTES, minutes), HOURS, es, en)
}

fn rules(task: &AuditTask, template: Option<&Template>) -> AuditReason {
    let criterion = AuditCriterion::Rules;
    match (task.rules, template) {
        (Some(true), _) => {
            known(criterion, RULES, RULES, "Se hace siempre con los mismos pasos.", "It always goes by the same steps.")
        }
        (Some(false), _) => known(criterion, 0, RULES, "No tiene pasos fijos todavía.", "It has no fixed steps yet."),
        (None, Some(template)) => {
            let title = |language| quoted(template.title().say(language), language);
            let (es, en) = (title(Language::Spanish), title(Language::English));
            let (es, en) =
                (format!("Hay una plantilla con sus pasos: {es}."), format!("A template has its steps: {en}."));
            known(criterion, BY_TEMPLATE, RULES, es, en)
        }
        (None, None) => {
            let text = Text::new("No se sabe si tiene pasos fijos.", "Nobody said whether it has fixed steps.");
            let question = ["¿se hace siempre con los mismos pasos?", "does it always go by the same steps?"];
            asked(task, criterion, RULES, text, question)
        }
    }
}

fn others(task: &AuditTask) -> AuditReason {
    let (criterion, of) = (AuditCriterion::NotOnlyClient, NOT_ONLY_CLIENT);
    match task.only_client {
        Some(true) => known(criterion, 0, of, "Solo puede hacerlo su cliente.", "Only the client can do it."),
        Some(false) => known(criterion, of, of, "Puede hacerlo otra persona.", "Somebody else can do it."),
        None => {
            let text =
                Text::new("No se sabe si puede hacerlo otra persona.", "Nobody said whether somebody else can do it.");
            asked(task, criterion, of, text, ["¿puede hacerlo otra persona?", "can somebody else do it?"])
        }
    }
}

/// A proposal in a sentence: its place, the work, the advice, the score and what it frees.
pub(super) fn line(one: &AuditProposal) -> Text {
    let advice = one.advice.text();
    let frees = |language| {
        let handed = one.minutes_a_month.filter(|_| one.advice != AuditAdvice::Keep);
        handed.map(|minutes| duration(minutes, language))
    };
    let rank = |language| number::show(Decimal::from(one.rank), language);
    let spanish = frees(Language::Spanish).map_or(String::new(), |time| format!("; libera {time} al mes"));
    let english = frees(Language::English).map_or(String::new(), |time| format!("; frees {time} a month"));
    let (es, en) = (quoted(&one.work, Language::Spanish), quoted(&one.work, Language::English));
    let score = one.score;
    Text::new(
        format!("{}. {es}: {}. Puntuación: {score} de 100{spanish}.", rank(Language::Spanish), advice.es),
        format!("{}. {en}: {}. Score: {score} out of 100{english}.", rank(Language::English), advice.en),
    )
}
