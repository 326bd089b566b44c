//! The parts of a goal as questions: which are open, how each is asked, what an answer fills.

use crate::goal::{Direction, Goal, GoalKind, Measure, Part, Provenance};
use crate::language::token::{Tokens, fold};
use crate::language::{Evidence, Language, Text, reply};
use crate::quantity;
use crate::question::{Answer, Ear, Question, QuestionKind, Source, Value};
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

/// Whether the goal lacks this part and wants it.
pub(super) fn is_open(goal: &Goal, part: Part) -> bool {
    let work = goal.kind == GoalKind::Delegation;
    match part {
        // the rhythm of a piece of work counts by itself
        Part::Metric | Part::Target | Part::Baseline if work && goal.cadence.is_some() => false,
        Part::Confidence if work => false,
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
    let metric = goal.measure.as_ref().and_then(|measure| measure.metric.as_deref());
    let (kind, text) = match (part, metric) {
        (Part::Metric, _) => (
            QuestionKind::Text,
            Text::new("¿Qué vamos a contar para saber si se logró?", "What will we count to know that it worked?"),
        ),
        (Part::Target, Some(metric)) => (
            QuestionKind::Number,
            Text::new(
                format!("¿A cuánto quieres llegar en {metric}?"),
                format!("What figure do you want to reach for {metric}?"),
            ),
        ),
        (Part::Target, None) => {
            (QuestionKind::Number, Text::new("¿A cuánto quieres llegar?", "What figure do you want to reach?"))
        }
        (Part::Baseline, Some(metric)) => (
            QuestionKind::Number,
            Text::new(format!("¿Cuánto es hoy? ({metric})"), format!("How much is it today? ({metric})")),
        ),
        (Part::Baseline, None) => (QuestionKind::Number, Text::new("¿Cuánto es hoy?", "How much is it today?")),
        (Part::Due, _) => (QuestionKind::Date, Text::new("¿Para cuándo?", "By when?")),
        (Part::Owner, _) => (QuestionKind::Text, Text::new("¿Quién responde de esto?", "Who answers for this?")),
        (Part::Means, _) => (QuestionKind::Text, Text::new("¿Con qué lo vas a lograr?", "How will you get there?")),
        (Part::Confidence, _) => (
            QuestionKind::Number,
            Text::new("Del 1 al 10, ¿cuánto confías en lograrlo?", "From 1 to 10, how sure are you?"),
        ),
        (Part::Outcome, _) => {
            (QuestionKind::Text, Text::new("¿Qué hay que lograr, exactamente?", "What is to be reached, exactly?"))
        }
        (Part::Why | Part::Cadence, _) => (QuestionKind::Text, Text::new("¿Para qué lo quieres?", "What is it for?")),
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

/// Takes a part out of the goal.
pub(super) fn clear(goal: &mut Goal, part: Part) {
    goal.provenance.retain(|row| row.part != part);
    match part {
        Part::Due => goal.due = None,
        Part::Target => goal.measure = goal.measure.take().map(|m| Measure { target: None, change_percent: None, ..m }),
        Part::Baseline => goal.measure = goal.measure.take().map(|m| Measure { baseline: None, ..m }),
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
            goal.measure = Some(Measure { baseline: Some(*number), ..measure(goal) });
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
