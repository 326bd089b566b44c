//! The parts of a goal as questions: which are open, how each is asked, what an answer fills.

use crate::goal::{Direction, Goal, GoalKind, Measure, Part, Provenance};
use crate::language::token::{Tokens, fold};
use crate::language::{Evidence, Language, Text, reply};
use crate::quantity;
use crate::question::{Answer, Ear, Question, QuestionKind, Source, Value};
use crate::say;
use rust_decimal::Decimal;

/// The most blocking first: without a metric no figure means anything, without a target there is nothing to reach.
pub(super) const ORDER: &[Part] =
    &[Part::Metric, Part::Target, Part::Baseline, Part::Due, Part::Owner, Part::Why, Part::Means, Part::Confidence];

/// What no longer holds when the answer to a question changes.
pub(super) fn hangs(question: &str) -> &'static [&'static str] {
    match question {
        "metric" => &["target", "baseline", "confidence"],
        "target" | "due" => &["confidence"],
        _ => &[],
    }
}

/// Whether the goal is a piece of work, which is done or not and has no figure to reach: of «entrevistar a 8 clientes» the
/// figure is how much work it is.
pub(super) fn is_work(goal: &Goal) -> bool {
    let moves = goal.measure.as_ref().is_some_and(|measure| {
        measure.change_percent.is_some()
            || (measure.target.is_some() && (measure.baseline.is_some() || AMOUNTS.contains(&verb(goal).as_str())))
    });
    goal.kind == GoalKind::Delegation && !moves && !amounts(goal)
}

/// The folded first word of the outcome.
fn verb(goal: &Goal) -> String {
    fold(goal.outcome.split_whitespace().next().unwrap_or_default())
}

/// Verbs that make more or less of something: what they act on is what is counted.
const AMOUNTS: &[&str] = &[
    "ahorrar", "alcanzar", "aumentar", "bajar", "boost", "captar", "conseguir", "cut", "decrease", "disminuir",
    "duplicar", "ganar", "get", "grow", "improve", "increase", "incrementar", "llegar", "lower", "mejorar", "raise",
    "reach", "reducir", "reduce", "subir", "triplicar", "vender",
];

fn amounts(goal: &Goal) -> bool {
    AMOUNTS.contains(&verb(goal).as_str()) && said_metric(goal).is_some()
}

/// What is counted, where the words name it and no figure: «subir la tasa de apertura».
fn said_metric(goal: &Goal) -> Option<&str> {
    const ARTICLES: &[&str] =
        &["el ", "la ", "los ", "las ", "the ", "su ", "sus ", "mi ", "mis ", "my ", "her ", "his ", "our "];
    // of a goal that was not read, nothing was said in words
    goal.provenance.iter().find(|row| row.part == Part::Outcome)?;
    let (verb, object) = goal.outcome.trim().trim_end_matches('.').split_once(' ')?;
    let object = object.strip_prefix("a ").unwrap_or(object);
    let object =
        ["más ", "more ", "menos ", "fewer "].iter().find_map(|more| object.strip_prefix(more)).unwrap_or(object);
    let bare = ARTICLES.iter().find_map(|article| object.strip_prefix(article)).unwrap_or(object);
    let plain = !bare.contains(|c: char| c.is_ascii_digit() || ",;:(".contains(c));
    let measured = [
        "tasa", "ventas", "ingresos", "costes", "costos", "gastos", "reservas", "pedidos", "facturacion",
        "suscriptores", "alumnos", "clientes", "seguidores", "conversion", "margen", "precio", "tiempo", "visitas",
        "bajas", "lista", "rate", "sales", "revenue", "costs", "expenses", "bookings", "orders", "subscribers",
        "students", "clients", "followers", "conversion", "margin", "price", "time", "visits", "churn", "list",
        "income", "refunds",
    ];
    let counted = fold(bare).split(' ').any(|word| measured.contains(&word));
    (AMOUNTS.contains(&fold(verb).as_str()) && plain && counted && bare.split(' ').count() <= 5).then_some(bare)
}

/// Whether no figure is asked of it: a piece of work, or a goal of which nobody knows what to count.
pub(super) fn is_figureless(goal: &Goal) -> bool {
    is_work(goal) || (is_unknown(goal, Part::Metric) && lacks(goal, Part::Metric))
}

/// Whether a piece of work is asked what finished means, or was.
pub(super) fn asks_for_done(goal: &Goal) -> bool {
    is_open(goal, Part::Metric) || is_unknown(goal, Part::Metric)
}

/// Whether somebody was asked for a part and does not know it.
fn is_unknown(goal: &Goal, part: Part) -> bool {
    goal.provenance.iter().any(|row| row.part == part && row.source == Source::Unknown)
}

/// Whether the goal lacks this part and wants it.
pub(super) fn is_open(goal: &Goal, part: Part) -> bool {
    let work = is_work(goal);
    match part {
        // what is done or not has no figure, and who does it finds out how; its rhythm counts by itself
        Part::Target | Part::Baseline | Part::Means if work => false,
        Part::Metric if work && goal.cadence.is_some() => false,
        Part::Metric if !work && said_metric(goal).is_some() => false,
        // who does not know what to count knows no figure of it
        Part::Target | Part::Baseline if is_unknown(goal, Part::Metric) && lacks(goal, Part::Metric) => false,
        Part::Confidence if goal.kind == GoalKind::Delegation => false,
        // who knows who, from where or how sure knows enough of how
        Part::Means if goal.owner.is_some() || is_known(goal, Part::Baseline) || goal.confidence.is_some() => false,
        part => !is_known(goal, part),
    }
}

/// Whether the goal has this part.
pub(super) fn is_known(goal: &Goal, part: Part) -> bool {
    !lacks(goal, part)
}

fn lacks(goal: &Goal, part: Part) -> bool {
    let measure = goal.measure.as_ref();
    match part {
        Part::Metric => measure.is_none_or(|measure| measure.metric.is_none() && measure.unit.is_none()),
        Part::Target => measure.is_none_or(|measure| measure.target.is_none() && measure.change_percent.is_none()),
        Part::Baseline => measure.is_none_or(|measure| measure.baseline.is_none()),
        Part::Due => goal.due.is_none() && goal.cadence.is_none(),
        Part::Owner => goal.owner.is_none(),
        Part::Why => goal.why.is_none(),
        Part::Means => goal.means.is_none(),
        Part::Confidence => goal.confidence.is_none(),
        Part::Outcome | Part::Cadence => false,
    }
}

/// How a part is asked.
pub(super) fn question(part: Part, goal: &Goal) -> Question {
    let text = |es: &str, en: &str| (QuestionKind::Text, Text::new(es, en));
    let number = |text| (QuestionKind::Number, text);
    let (kind, text) = match part {
        Part::Metric if is_work(goal) => {
            text("¿Cómo sabremos que está terminado?", "How will we know that it is finished?")
        }
        Part::Metric => {
            text("¿Qué vamos a contar para saber si se logró?", "What will we count to know that it worked?")
        }
        Part::Target => number(Text::new(figure(goal, Language::Spanish, true), figure(goal, Language::English, true))),
        Part::Baseline => {
            number(Text::new(figure(goal, Language::Spanish, false), figure(goal, Language::English, false)))
        }
        Part::Due => (QuestionKind::Date, Text::new("¿Para cuándo?", "By when?")),
        Part::Owner if is_work(goal) => text("¿Quién lo va a hacer?", "Who will do it?"),
        Part::Owner => text("¿Quién se encarga de que se cumpla?", "Who is responsible for this?"),
        Part::Means => text("¿Cómo piensas lograrlo?", "How will you get there?"),
        Part::Confidence => number(Text::new(
            "Del 1 al 10, ¿cuánto confías en lograrlo?",
            "From 1 to 10, how sure are you that you'll get there?",
        )),
        Part::Outcome => text("¿Qué hay que lograr, exactamente?", "What exactly should be achieved?"),
        Part::Why | Part::Cadence => text("¿Para qué lo quieres?", "What is it for?"),
    };
    Question {
        id: part.as_str().to_owned(),
        text,
        kind,
        options: Vec::new(),
        when: None,
        otherwise: None,
        facts: Vec::new(),
        proposal: None,
        evidence: Vec::new(),
        profile: false,
    }
}

/// What is done with a figure, by the verb of the outcome: what is sold is not had.
const DOES: &[(&str, &str)] = &[
    ("cobrar", "cobras"),
    ("earn", "earn"),
    ("facturar", "facturas"),
    ("ganar", "ganas"),
    ("make", "make"),
    ("publicar", "publicas"),
    ("publish", "publish"),
    ("sell", "sell"),
    ("vender", "vendes"),
];

/// How the figure to reach, or today's, is asked: with what is counted and its unit.
fn figure(goal: &Goal, language: Language, target: bool) -> String {
    let measure = goal.measure.as_ref();
    let name = measure.and_then(|measure| measure.metric.as_deref()).or_else(|| said_metric(goal)).unwrap_or_default();
    let name = name.trim();
    let unit = measure.and_then(|measure| measure.unit.as_deref());
    let spanish = language == Language::Spanish;
    let does = DOES.iter().find(|row| !target && goal.language == language && row.0 == verb(goal));
    if name.is_empty() {
        let unit = unit.map_or_else(String::new, |unit| match (say::mark(unit), spanish) {
            (mark, true) => format!(", en {mark}"),
            (mark, false) => format!(", in {mark}"),
        });
        return match (spanish, target, does) {
            (true, true, _) => format!("¿A qué cifra quieres llegar{unit}?"),
            (true, false, Some((_, does))) => format!("¿Cuánto {does} hoy{unit}?"),
            (true, false, None) => format!("¿Cuánto es hoy{unit}?"),
            (false, true, _) => format!("What figure do you want to reach{unit}?"),
            (false, false, Some((_, does))) => format!("How much do you {does} today{unit}?"),
            (false, false, None) => format!("How much is it today{unit}?"),
        };
    }
    // in the other language the client's word stands as a quotation
    let foreign = goal.language != language;
    let shown = if foreign { say::quoted(name, language) } else { name.to_owned() };
    let unit = unit.map_or_else(String::new, |unit| match (say::mark(unit), spanish) {
        (mark, true) => format!(" (en {mark})"),
        (mark, false) => format!(" (in {mark})"),
    });
    let article = say::article(fold(name).split(' ').next().unwrap_or_default());
    let many = if spanish { article.ends_with('s') } else { fold(name).ends_with('s') && !name.contains(' ') };
    let how_many = if article == "las" { "Cuántas" } else { "Cuántos" };
    match (spanish, target, many && unit.is_empty() && !foreign) {
        (true, true, true) => format!("¿A {} {shown} quieres llegar?", how_many.to_lowercase()),
        (true, false, true) => format!("¿{how_many} {shown} {} hoy?", does.map_or("tienes", |row| row.1)),
        (true, true, false) => format!("¿A qué cifra de {shown} quieres llegar{unit}?"),
        (true, false, false) if foreign => format!("¿Cuánto es hoy {shown}{unit}?"),
        (true, false, false) => format!("¿Cuánto es hoy {article} {shown}{unit}?"),
        (false, true, true) => format!("How many {shown} do you want to reach?"),
        (false, false, true) => format!("How many {shown} do you {} today?", does.map_or("have", |row| row.1)),
        (false, true, false) => format!("What figure do you want to reach for {shown}{unit}?"),
        (false, false, false) => format!("What is the figure for {shown} today{unit}?"),
    }
}

/// Takes a part out of the goal.
pub(super) fn clear(goal: &mut Goal, part: Part) {
    goal.provenance.retain(|row| row.part != part);
    match part {
        Part::Due => goal.due = None,
        Part::Target => goal.measure = goal.measure.take().map(|m| Measure { target: None, change_percent: None, ..m }),
        Part::Baseline => {
            goal.measure = goal.measure.take().map(|m| Measure { baseline: None, baseline_day: None, ..m });
        }
        Part::Confidence => goal.confidence = None,
        _ => {}
    }
}

/// Takes out what hung from a part that gets another value.
fn withdraw(goal: &mut Goal, part: Part, value: &Value) {
    let measure = goal.measure.as_ref();
    let differs = match (part, value) {
        (Part::Metric, value) => measure.and_then(|m| m.metric.as_ref()).is_some_and(|name| *name != text(value)),
        (Part::Target, Value::Number(number)) => {
            measure.is_some_and(|m| m.change_percent.is_some() || m.target.is_some_and(|target| target != *number))
        }
        (Part::Due, Value::Date(day)) => goal.due.is_some_and(|due| due != *day),
        _ => false,
    };
    if !differs {
        return;
    }
    if part == Part::Metric {
        goal.measure = Some(Measure::default());
        clear(goal, Part::Target);
        clear(goal, Part::Baseline);
    }
    if part == Part::Target {
        goal.measure =
            goal.measure.take().map(|m| Measure { target: None, change_percent: None, direction: None, ..m });
    }
    clear(goal, Part::Confidence);
}

/// What an answer says, as text.
fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.normalize().to_string(),
        Value::Date(day) => day.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::List(words) => words.join(", "),
    }
}

/// Puts an answer in its part, and a day that came with a figure («unos 500 para marzo») in the due day if that is open.
pub(super) fn fill(goal: &mut Goal, part: Part, answer: &Answer, said: &str, ear: Ear) {
    let Some(value) = &answer.value else {
        note(goal, part, Source::Unknown, &[]);
        return;
    };
    withdraw(goal, part, value);
    if goal.measure.is_none() && matches!(part, Part::Target | Part::Baseline) {
        goal.measure =
            said_metric(goal).map(|metric| Measure { metric: Some(metric.to_owned()), ..Measure::default() });
    }
    let measure = |goal: &mut Goal| goal.measure.take().unwrap_or_default();
    match (part, value) {
        (Part::Outcome, value) => goal.outcome = text(value),
        (Part::Metric, value) => goal.measure = Some(Measure { metric: Some(text(value)), ..measure(goal) }),
        (Part::Target, Value::Number(_)) if change(said, ear).is_some() => {
            let before = measure(goal);
            goal.measure = Some(Measure { change_percent: change(said, ear), ..before });
        }
        (Part::Target, Value::Number(number)) => {
            let share = said.contains('%');
            let before = measure(goal);
            let unit = before.unit.clone().or_else(|| share.then(|| "%".to_owned()));
            goal.measure = Some(Measure { target: Some(*number), unit, ..before });
            if goal.due.is_none() && goal.cadence.is_none() {
                goal.due = crate::question::day_in(said, ear);
                if goal.due.is_some() {
                    note(goal, Part::Due, Source::Confirmed, &[]);
                }
            }
        }
        (Part::Baseline, Value::Number(number)) => {
            goal.measure = Some(Measure { baseline: Some(*number), baseline_day: None, ..measure(goal) });
        }
        (Part::Due, Value::Date(day)) => goal.due = Some(*day),
        (Part::Owner, value) => goal.owner = Some(owner(&text(value), goal.language)),
        (Part::Why, value) => goal.why = Some(reply::bare_reason(&text(value)).to_owned()),
        (Part::Means, value) => goal.means = Some(text(value)),
        (Part::Confidence, Value::Number(number)) => {
            goal.confidence = u8::try_from(*number).ok().filter(|level| (1..=10).contains(level));
        }
        _ => {}
    }
    if let Some(measure) = goal.measure.as_mut()
        && let (None, Some(from), Some(to)) = (measure.direction, measure.baseline, measure.target)
    {
        measure.direction = Some(if to < from { Direction::Decrease } else { Direction::Increase });
    }
    note(goal, part, Source::Confirmed, &answer.evidence);
}

/// A change of today's value instead of a value: «un 20 % más», "double".
fn change(said: &str, ear: Ear) -> Option<Decimal> {
    let tokens = Tokens::of(said);
    let amounts = quantity::read(&tokens, ear.language, &ear.days(&tokens));
    let changes = quantity::changes(&tokens, ear.language, &amounts);
    changes.iter().find_map(|change| change.percent.filter(|_| change.target.is_none()))
}

fn note(goal: &mut Goal, part: Part, source: Source, evidence: &[Evidence]) {
    // what was said when asked goes before what was worked out or unknown
    goal.provenance.retain(|row| row.part != part || row.source == Source::Said);
    goal.provenance.push(Provenance { part, source, evidence: evidence.to_vec() });
}

/// Who answers: the person interviewed is the client, the one who asks is the assistant; a name stays a name.
fn owner(said: &str, language: Language) -> String {
    let folded = fold(said.trim().trim_end_matches('.'));
    if reply::client(language).contains(&folded.as_str()) {
        "client".to_owned()
    } else if reply::assistant(language).contains(&folded.as_str()) {
        "assistant".to_owned()
    } else {
        said.trim().to_owned()
    }
}
