//! What does not hold: the budget, the package of a month, prices that nobody gave; adds nothing up.

use super::{Cost, CostTerms, MonthHours};
use crate::finding::{Finding, Severity, finding};
use crate::language::{Language, Text};
use crate::say;
use crate::schedule::Schedule;
use rust_decimal::Decimal;

/// The gravest first.
pub(super) fn findings(schedule: &Schedule, cost: &Cost, terms: &CostTerms) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(terms.budget.and_then(|budget| over(schedule, cost, budget)));
    let plan = Text::new("el plan lleva", "the plan takes");
    findings.extend(terms.hours_per_month.and_then(|hours| package_over(&cost.months, hours, &plan)));
    findings.extend(unpriced(schedule, cost));
    findings
}

fn money(amount: Decimal, cost: &Cost) -> Text {
    let say = |language| say::amount(amount, Some(&cost.currency), language);
    Text::new(say(Language::Spanish), say(Language::English))
}

/// The budget does not suffice, or not often enough.
fn over(schedule: &Schedule, cost: &Cost, budget: Decimal) -> Option<Finding> {
    let (has, needs) = (money(budget, cost), money(cost.amount, cost));
    if cost.amount > budget {
        let short = money(cost.amount - budget, cost);
        return Some(finding(
            "cost.over_budget",
            Severity::Error,
            "budget",
            Text::new(
                format!("El plan cuesta {} y hay {}: faltan {}.", needs.es, has.es, short.es),
                format!("The plan costs {} and there is {}: {} is missing.", needs.en, has.en, short.en),
            ),
            cheaper(schedule, cost, cost.amount - budget),
        ));
    }
    let percent = cost.within_budget_percent.filter(|_| cost.p80 > budget)?;
    let p80 = money(cost.p80, cost);
    Some(finding(
        "cost.tight",
        Severity::Warning,
        "budget",
        Text::new(
            format!(
                "El presupuesto de {} basta en {percent} de cada 100 casos; en 80 de 100 bastan {}.",
                has.es, p80.es
            ),
            format!("The budget of {} suffices in {percent} of 100 cases; {} suffices in 80 of 100.", has.en, p80.en),
        ),
        cheaper(schedule, cost, cost.p80 - budget),
    ))
}

/// The optional task that saves enough and costs the least; else in general words.
fn cheaper(schedule: &Schedule, cost: &Cost, short: Decimal) -> Text {
    let tasks = schedule.plan().tasks().iter().zip(&cost.tasks);
    let enough = tasks.filter(|(task, _)| task.optional).filter_map(|(task, own)| Some((own.amount?, &task.title)));
    let least = enough.filter(|(amount, _)| *amount >= short).min_by_key(|(amount, _)| *amount);
    match least {
        Some((amount, title)) => {
            let saved = money(amount, cost);
            Text::new(
                format!("Deja fuera «{}», que es opcional y cuesta {}.", title.es, saved.es),
                format!("Leave out “{}”, which is optional and costs {}.", title.en, saved.en),
            )
        }
        None => Text::new(
            "Quita trabajo, dáselo a quien cueste menos o acuerda otro presupuesto.",
            "Cut work, give it to somebody who costs less, or agree on another budget.",
        ),
    }
}

/// The first month that is beyond the package, and how many there are; `who` says what takes the hours.
pub(crate) fn package_over(months: &[MonthHours], hours: Decimal, who: &Text) -> Option<Finding> {
    let over = |month: &&MonthHours| month.over.is_some_and(|over| over > 0);
    let mut beyond = months.iter().filter(over);
    let first = beyond.next()?;
    let more = beyond.count();
    let month = say::month(first.month);
    let all = first.used.saturating_add(first.planned);
    let minutes = |minutes: u32, language| say::duration(minutes, language);
    let has = |language| format!("{} h", crate::language::number::show(hours.normalize(), language));
    let (es, en) = match more {
        0 => (String::new(), String::new()),
        1 => (" Pasa también en otro mes.".to_owned(), " It is so in one more month.".to_owned()),
        more => (format!(" Pasa también en otros {more} meses."), format!(" It is so in {more} more months.")),
    };
    Some(finding(
        "cost.package_over",
        Severity::Warning,
        "hours_per_month",
        Text::new(
            format!(
                "En {} {} {} y el paquete tiene {}: sobran {}.{es}",
                month.es,
                who.es,
                minutes(all, Language::Spanish),
                has(Language::Spanish),
                minutes(first.over.unwrap_or(0), Language::Spanish)
            ),
            format!(
                "In {} {} {} and the package has {}: {} too many.{en}",
                month.en,
                who.en,
                minutes(all, Language::English),
                has(Language::English),
                minutes(first.over.unwrap_or(0), Language::English)
            ),
        ),
        Text::new(
            "Pasa trabajo a otro mes, amplía el paquete o acuerda cómo se pagan las horas de más.",
            "Move work to another month, extend the package, or agree how the hours beyond it are paid.",
        ),
    ))
}

fn unpriced(schedule: &Schedule, cost: &Cost) -> Option<Finding> {
    let first = schedule.plan().task(cost.unpriced.first()?)?;
    let (es, en) = match cost.unpriced.len() {
        1 => (
            format!("Nadie ha dicho qué cuesta «{}»: no entra", first.title.es),
            format!("Nobody said what “{}” costs: it is", first.title.en),
        ),
        count => (
            format!("Nadie ha dicho qué cuestan {count} tareas; la primera es «{}»: no entran", first.title.es),
            format!("Nobody said what {count} tasks cost; the first is “{}”: they are", first.title.en),
        ),
    };
    Some(finding(
        "cost.no_price",
        Severity::Warning,
        &first.id,
        Text::new(format!("{es} en la suma."), format!("{en} in no sum.")),
        Text::new(
            "Di el precio por hora de su persona o de su rol, o un precio fijo.",
            "Give the hourly price of its person or role, or a fixed price.",
        ),
    ))
}
