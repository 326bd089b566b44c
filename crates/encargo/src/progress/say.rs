//! What is said of how a measure goes, in both languages; decides nothing.

use super::{Expected, TrendError, TrendMethod};
use crate::calendar::Day;
use crate::finding::{Finding, Severity, finding};
use crate::goal::Measure;
use crate::history::Status;
use crate::language::{Language, Text, number};
use crate::say::{amount, date};
use rust_decimal::Decimal;

/// A figure in the measure's unit.
fn shown(value: Decimal, measure: &Measure) -> Text {
    let say = |language| amount(value.round_dp(1).normalize(), measure.unit.as_deref(), language);
    Text::new(say(Language::Spanish), say(Language::English))
}

fn plain(value: Decimal) -> Text {
    let say = |language| number::show(value.round_dp(2).normalize(), language);
    Text::new(say(Language::Spanish), say(Language::English))
}

pub(super) fn method(method: TrendMethod) -> Text {
    match method {
        TrendMethod::Steady => Text::new("se queda como está", "it stays where it is"),
        TrendMethod::Linear => Text::new("sigue en línea recta", "it goes on in a straight line"),
        TrendMethod::Damped => Text::new("sigue, cada vez menos", "it goes on, by less each time"),
        TrendMethod::Seasonal => Text::new("repite lo de hace una temporada", "it repeats what it did a season ago"),
    }
}

/// Which method was chosen, and why.
pub(super) fn chosen(chosen: TrendMethod, tests: u32, errors: &[TrendError]) -> Text {
    let own = errors.iter().find(|row| row.method == chosen).map(|row| plain(row.error)).unwrap_or_default();
    let next = errors.iter().filter(|row| row.method != chosen).min_by_key(|row| row.error);
    let (how, tests) = (method(chosen), plain(tests.into()));
    let (es, en) = match next {
        Some(next) => {
            let (other, error) = (method(next.method), plain(next.error));
            (format!("; con «{}», en {}", other.es, error.es), format!("; with “{}”, by {}", other.en, error.en))
        }
        None => Default::default(),
    };
    Text::new(
        format!(
            "Se supone que {}: en {} pruebas con su propio pasado falló en {} de media{es}.",
            how.es, tests.es, own.es
        ),
        format!(
            "It is taken that {}: in {} tests on its own past it was off by {} on average{en}.",
            how.en, tests.en, own.en
        ),
    )
}

pub(super) fn reached() -> Finding {
    finding(
        "review.reached",
        Severity::Info,
        "target",
        Text::new("Ya se alcanzó la cifra del objetivo.", "The target has been reached."),
        Text::new("Mantenla, o fija la siguiente.", "Keep it there, or set the next target."),
    )
}

pub(super) fn overdue(due: Day, value: Decimal, target: Decimal, measure: &Measure) -> Finding {
    let (due, value, target) = (date(due), shown(value, measure), shown(target, measure));
    Finding {
        question: Some(Text::new(
            "¿Se cambia la fecha, se cambia la cifra o se deja?",
            "Should the date change, or the figure, or is it dropped?",
        )),
        ..finding(
            "review.overdue",
            Severity::Error,
            "due",
            Text::new(
                format!("Pasó el plazo ({}) y la cifra es {}, no {}.", due.es, value.es, target.es),
                format!("The due date ({}) has passed, and the figure is {}, not {}.", due.en, value.en, target.en),
            ),
            Text::new("Decide qué se hace con el objetivo.", "Decide what becomes of the goal."),
        )
    }
}

pub(super) fn no_value(measure: &Measure) -> Finding {
    let metric = measure.metric.clone().unwrap_or_default();
    Finding {
        question: Some(Text::new(
            format!("¿Cuánto es hoy «{metric}»?"),
            format!("What is the figure for “{metric}” today?"),
        )),
        ..finding(
            "review.no_value",
            Severity::Suggestion,
            "metric",
            Text::new("Todavía no se anotó ninguna cifra.", "No figure has been noted yet."),
            Text::new("Anota la de hoy.", "Note today's."),
        )
    }
}

pub(super) fn too_few(values: u32, fewest: usize) -> Finding {
    let one = values == 1;
    finding(
        "review.too_few",
        Severity::Info,
        "metric",
        Text::new(
            if one {
                format!("Hay una cifra anotada; para una previsión hacen falta {fewest}.")
            } else {
                format!("Hay {values} cifras anotadas; para una previsión hacen falta {fewest}.")
            },
            if one {
                format!("One figure is noted; a forecast needs {fewest}.")
            } else {
                format!("{values} figures are noted; a forecast needs {fewest}.")
            },
        ),
        Text::new("Anótala en cada revisión.", "Note it at each review."),
    )
}

pub(super) fn expected(expected: &Expected, status: Status, target: Decimal, measure: &Measure) -> Finding {
    let day = date(expected.day);
    let [value, low, high, target] =
        [expected.value, expected.low, expected.high, target].map(|value| shown(value, measure));
    finding(
        "review.expected",
        severity(status),
        "target",
        Text::new(
            format!(
                "Si sigue así, el {} serán unos {} (entre {} y {}); el objetivo es {}.",
                day.es, value.es, low.es, high.es, target.es
            ),
            format!(
                "If it goes on like this, it will be about {} on {} (between {} and {}); the target is {}.",
                value.en, day.en, low.en, high.en, target.en
            ),
        ),
        advice(status),
    )
}

pub(super) fn pace(pace: Decimal, needed: Decimal, status: Status, measure: &Measure) -> Finding {
    let metric = measure.metric.clone().unwrap_or_default();
    let show = |value: Decimal, language| number::show(value.round_dp(1), language);
    finding(
        "review.pace",
        severity(status),
        "target",
        Text::new(
            format!(
                "Se avanza a razón de {} por semana y el ritmo necesario es de {} ({metric}).",
                show(pace, Language::Spanish),
                show(needed, Language::Spanish)
            ),
            format!(
                "The pace is {} a week and the pace needed is {} ({metric}).",
                show(pace, Language::English),
                show(needed, Language::English)
            ),
        ),
        advice(status),
    )
}

pub(super) fn stated_differs(stated: Status, computed: Status) -> Finding {
    let (stated, computed) = (stated.text(), computed.text());
    finding(
        "review.stated",
        Severity::Info,
        "status",
        Text::new(
            format!("Se dijo «{}» y las cifras dicen «{}».", stated.es, computed.es),
            format!("It was said to be “{}”, and the figures say “{}”.", stated.en, computed.en),
        ),
        Text::new("Pregunta qué sabe quien lo dijo.", "Ask what whoever said so knows."),
    )
}

fn severity(status: Status) -> Severity {
    match status {
        Status::OnTrack => Severity::Info,
        Status::AtRisk => Severity::Warning,
        Status::OffTrack => Severity::Error,
    }
}

fn advice(status: Status) -> Text {
    if status == Status::OnTrack {
        return Text::new("Sigue así.", "Keep going.");
    }
    Text::new(
        "Cambia algo: más medios, otra cifra u otra fecha.",
        "Change something: more means, another target or another date.",
    )
}
