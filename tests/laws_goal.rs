//! A goal read back from its own sentence is the same goal: its measure, day, rhythm, owner, means, reason and confidence.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::goal::{Direction, Goal, GoalKind, Measure, Voice};
use encargo::language::Language;
use encargo::{Day, Note};
use encargo_tests::chance::Chance;
use rust_decimal::Decimal;

const METRICS: [&[&str]; 2] = [
    &[
        "suscriptores", "alumnos", "clientes nuevos", "pedidos", "reservas", "reseñas", "descargas", "plazas",
        "ventas del curso",
    ],
    &["subscribers", "students", "new clients", "orders", "bookings", "reviews", "downloads", "seats", "course sales"],
];
const SHARES: [&[&str]; 2] = [
    &["tasa de apertura", "tasa de rebote", "margen neto", "conversión de la web"],
    &["open rate", "bounce rate", "net margin", "site's conversion"],
];
const SUMS: [&[&str]; 2] =
    [&["facturación", "ingresos del taller", "gastos"], &["revenue", "monthly income", "expenses"]];
const WHYS: [&[&str]; 2] = [
    &["en abril abre el curso", "para pagar el estudio", "la agenda está vacía", "hay que pagar el estudio"],
    &[
        "the course opens in April", "so the studio gets paid", "to fill the workshop", "the calendar is empty",
        "the studio has to be paid",
    ],
];
const MEANS: [&[&str]; 2] = [
    &["con un lead magnet", "con anuncios en Instagram", "con dos correos por semana"],
    &["with a lead magnet", "with ads on Instagram", "with shorter subject lines"],
];
const CADENCES: [&str; 12] = [
    "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;BYDAY=SA,SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "FREQ=MONTHLY;BYDAY=1FR", "FREQ=MONTHLY;BYDAY=-1MO",
];
const OWNERS: [&str; 4] = ["client", "assistant", "Marta", "Ana López"];
const OUTCOMES: [&[&str]; 2] = [
    &["publicar el episodio", "renovar el dominio", "enviar el boletín", "revisar la tienda"],
    &["publish the episode", "renew the domain", "send the newsletter", "review the shop"],
];

fn pick<'a>(chance: &mut Chance, list: &[&'a str]) -> &'a str {
    let count = u32::try_from(list.len()).unwrap();
    list[usize::try_from(chance.below(count)).unwrap()]
}

fn maybe<T>(chance: &mut Chance, value: T) -> Option<T> {
    (chance.below(2) == 0).then_some(value)
}

/// A figure of people's: whole, or with one decimal, up to some hundred thousands.
fn figure(chance: &mut Chance, most: u32) -> Decimal {
    let whole = Decimal::from(1 + chance.below(most));
    if chance.below(5) == 0 { whole + Decimal::new(5, 1) } else { whole }
}

fn measure(chance: &mut Chance, place: usize) -> Measure {
    let empty = Measure::default();
    let (metric, unit, most): (&str, Option<&str>, u32) = match chance.below(4) {
        0 => (pick(chance, SHARES[place]), Some("%"), 99),
        1 => (pick(chance, SUMS[place]), Some(pick(chance, &["EUR", "USD", "GBP", "Dollar", "Peso", "MXN"])), 200_000),
        _ => (pick(chance, METRICS[place]), None, 100_000),
    };
    let whole = |figure: Decimal| if unit.is_none() { figure.trunc() } else { figure };
    let (from, to) = (whole(figure(chance, most)), whole(figure(chance, most)));
    let base = Measure { metric: Some(metric.into()), unit: unit.map(str::to_owned), ..empty };
    if from == to || chance.below(3) == 0 {
        let source = maybe(chance, "AWeber".to_owned());
        return Measure { target: Some(to), source, ..base };
    }
    if unit.is_none_or(|unit| unit == "%") && chance.below(4) == 0 {
        let direction = Some(if to > from { Direction::Increase } else { Direction::Decrease });
        let metric = Some(metric.to_owned());
        return Measure { metric, change_percent: Some(from.min(Decimal::from(90))), direction, ..Measure::default() };
    }
    let direction = Some(if to > from { Direction::Increase } else { Direction::Decrease });
    Measure { baseline: Some(from), target: Some(to), direction, ..base }
}

fn goal(chance: &mut Chance, language: Language, today: Day) -> Goal {
    let place = usize::from(language == Language::English);
    let measured = chance.below(4) > 0;
    let measure = measured.then(|| measure(chance, place));
    let day = today + chrono::Duration::days(i64::from(chance.below(400)) + 1);
    let cadence = pick(chance, &CADENCES).to_owned();
    let rhythm = !measured && chance.below(2) == 0;
    let due = maybe(chance, day);
    let kind = if chance.below(2) == 0 { GoalKind::Business } else { GoalKind::Delegation };
    Goal {
        kind,
        measure,
        due,
        cadence: rhythm.then_some(cadence),
        owner: {
            let owner = pick(chance, &OWNERS);
            maybe(chance, owner.to_owned())
        },
        why: {
            let why = pick(chance, WHYS[place]);
            maybe(chance, why.to_owned())
        },
        means: {
            let means = pick(chance, MEANS[place]);
            maybe(chance, means.to_owned())
        },
        confidence: {
            let level = u8::try_from(chance.below(10)).unwrap() + 1;
            maybe(chance, level)
        },
        ..Goal::new("goal", language, pick(chance, OUTCOMES[place]))
    }
}

#[test]
fn a_goal_read_back_from_its_own_sentence_is_the_same() {
    let today: Day = "2026-11-23".parse().unwrap();
    let mut chance = Chance::new(7);
    let mut wrong = Vec::new();
    for _ in 0..3000 {
        let language = if chance.below(2) == 0 { Language::Spanish } else { Language::English };
        let goal = goal(&mut chance, language, today);
        let voice = Voice::ALL[usize::try_from(chance.below(5)).unwrap()];
        let sentence = goal.sentence((language, voice));
        let back = Note::new(sentence.as_str(), today).unwrap().in_language(language).goal();
        let part = |goal: &Goal| {
            let measure = goal.measure.clone().unwrap_or_default();
            let figures = [measure.baseline, measure.target, measure.change_percent].map(|v| v.map(|v| v.normalize()));
            format!(
                "{:?} {:?} {figures:?} {:?} {:?} due {:?} {:?} owner {:?} why {:?} means {:?} sure {:?}",
                measure.metric,
                measure.unit,
                measure.direction,
                measure.source,
                goal.due,
                goal.cadence,
                goal.owner,
                goal.why,
                goal.means,
                goal.confidence
            )
        };
        if part(&goal) != part(&back) {
            wrong.push(format!("{sentence}\n   {}\n   {}", part(&goal), part(&back)));
        }
    }
    assert!(wrong.is_empty(), "{} of 3000:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
}

#[test]
fn a_tree_of_more_goals_than_anybody_has_is_refused() {
    let goals = |count: usize| (0..count).map(|n| Goal::new(format!("g{n}"), Language::English, "grow")).collect();
    assert!(encargo::tree::Tree::new(goals(encargo::tree::Tree::GOALS)).is_ok());
    let refused = encargo::tree::Tree::new(goals(encargo::tree::Tree::GOALS + 1)).unwrap_err();
    assert_eq!(refused.code(), "tree.too_large");
}
