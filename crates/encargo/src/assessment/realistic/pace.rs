//! The pace measured so far does not make the day.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Measure;
use crate::goal::Part;
#[cfg(test)]
use crate::history::CheckIn;
use crate::language::{Language, number};
use rust_decimal::Decimal;

pub(super) static ROW: Row = Row {
    code: "realistic.pace",
    criterion: Criterion::Realistic,
    severity: Severity::Error,
    looks_at: Looks::Plan,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: (
        "El ritmo medido pesa más que el deseado.",
        "The pace that was measured outweighs the one that is wished for.",
    ),
    source: "Little's law and burn-up practice; the share is the rubric's",
    message: ("Al ritmo medido no se llega.", "At the measured pace it will not be reached."),
    suggestion: (
        "Cambia algo: más medios, otra cifra u otra fecha.",
        "Change something: more means, another target or another day.",
    ),
    question: ("¿Qué cambia para ir más deprisa?", "What changes so that it goes faster?"),
    bad: scene!(
        "Llegar a 500 suscriptores en 4 semanas (en las 4 últimas: de 200 a 210)",
        "Reach 500 subscribers in 4 weeks (in the last 4: from 200 to 210)",
        |goal, grounds| {
            goal.measure =
                Some(Measure { metric: Some("subscribers".into()), target: Some(500.into()), ..Measure::default() });
            goal.due = grounds.today.checked_add_days(chrono::Days::new(28));
            for (back, value) in [(28, 200), (0, 210)] {
                if let Some(day) = grounds.today.checked_sub_days(chrono::Days::new(back)) {
                    let told = std::mem::take(&mut grounds.history).check_in(CheckIn::new(day, value));
                    grounds.history = told.unwrap_or_default();
                }
            }
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores en 4 semanas (en las 4 últimas: de 200 a 400)",
        "Reach 500 subscribers in 4 weeks (in the last 4: from 200 to 400)",
        |goal, grounds| {
            goal.measure =
                Some(Measure { metric: Some("subscribers".into()), target: Some(500.into()), ..Measure::default() });
            goal.due = grounds.today.checked_add_days(chrono::Days::new(28));
            for (back, value) in [(28, 200), (0, 400)] {
                if let Some(day) = grounds.today.checked_sub_days(chrono::Days::new(back)) {
                    let told = std::mem::take(&mut grounds.history).check_in(CheckIn::new(day, value));
                    grounds.history = told.unwrap_or_default();
                }
            }
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let measure = case.measure()?;
    let paces = case.goal.paces(case.grounds.history.check_ins(), None, case.today());
    let share = paces.share(measure).filter(|share| *share < Decimal::ONE_HUNDRED)?;
    let (pace, needed) = (paces.measured?.round_dp(1).normalize(), paces.needed?.round_dp(1).normalize());
    let spanish = |figure| number::show(figure, Language::Spanish);
    let english = |figure| number::show(figure, Language::English);
    let hit = Hit::saying(
        format!("El ritmo medido es de {} por semana y hacen falta {}.", spanish(pace), spanish(needed)),
        format!("The measured pace is {} a week and {} are needed.", english(pace), english(needed)),
    );
    let far = share < Decimal::from(case.rubric.limits.pace_percent);
    Some(if far { hit } else { hit.weighing(Severity::Warning) })
}
