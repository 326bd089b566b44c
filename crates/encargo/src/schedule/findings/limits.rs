//! What does not hold: the chain that breaks and by how much, limits that are missed, calendars used outside their
//! years; computes no day.

use super::finding;
use crate::calendar::{Calendar, Day, day_text};
use crate::finding::{Finding, Severity};
use crate::language::Text;
use crate::say;
use crate::schedule::level::Levelled;
use crate::schedule::net::Net;
use crate::schedule::pass::Timing;
use crate::schedule::{Constraint, ConstraintKind, Slot, Terms};
use std::collections::BTreeMap;

/// How many tasks of a chain are named.
const NAMED: usize = 6;

/// The chain that has no time: its tasks, and the working days that are missing.
pub(super) fn broken_chain(net: &Net<'_>, timing: &Timing) -> Option<Finding> {
    let days = timing.shortfall?;
    let chain = net.longest_chain(&timing.early);
    let first = net.plan.tasks().get(*chain.first()?)?;
    let names = chain_text(net, &chain);
    let (missing, short) = missing(days);
    Some(finding(
        "schedule.broken_chain",
        Severity::Error,
        &first.id,
        Text::new(
            format!("La cadena que no cabe, a la que le {}: {}.", missing.es, names.es),
            format!("The chain that does not fit, {}: {}.", short.en, names.en),
        ),
        Text::new(
            "Acorta una de estas tareas, empiézala antes o haz que no espere a la anterior.",
            "Shorten one of these tasks, start it sooner, or let it not wait for the one before.",
        ),
    ))
}

/// What misses days: «le faltan 3 días hábiles», "3 working days short".
fn missing(days: i64) -> (Text, Text) {
    let (falta, dias, n) =
        if days == 1 { ("falta", "día hábil", "working day") } else { ("faltan", "días hábiles", "working days") };
    let text = Text::new(format!("{falta} {days} {dias}"), format!("{days} {n} short"));
    (text.clone(), text)
}

/// The titles of a chain, the middle left out when it is long.
pub(in crate::schedule) fn chain_text(net: &Net<'_>, chain: &[usize]) -> Text {
    let titles: Vec<&Text> =
        chain.iter().filter_map(|place| net.plan.tasks().get(*place)).map(|task| &task.title).collect();
    let say = |open: char, close: char, of: fn(&Text) -> &str| {
        let quoted = |title: &&Text| format!("{open}{}{close}", of(title));
        let mut named: Vec<String> = if titles.len() > NAMED {
            titles.iter().take(NAMED / 2).map(quoted).collect()
        } else {
            titles.iter().map(quoted).collect()
        };
        if titles.len() > NAMED {
            named.push("…".to_owned());
            named.extend(titles.iter().skip(titles.len() - NAMED / 2).map(quoted));
        }
        named.join(" → ")
    };
    Text::new(say('«', '»', |text| text.es.as_str()), say('“', '”', |text| text.en.as_str()))
}

/// Limits of tasks that the planned days do not keep, each with the chain that moves its task.
pub(super) fn missed(terms: &Terms, net: &Net<'_>, timing: &Timing, slots: &[Slot]) -> Vec<Finding> {
    let calendar = terms.calendar.clone().unwrap_or_default();
    let one = |constraint: &Constraint| {
        let place = net.plan.place(&constraint.task)?;
        let (task, slot) = (net.plan.tasks().get(place)?, slots.get(place)?);
        let day = match constraint.kind {
            ConstraintKind::NotBefore => return None,
            ConstraintKind::StartOn => slot.start,
            ConstraintKind::NotAfter | ConstraintKind::Deadline => slot.finish,
        };
        let limit = match constraint.kind {
            ConstraintKind::StartOn => calendar.add(constraint.day, 0).unwrap_or(constraint.day),
            _ => constraint.day,
        };
        if day <= limit {
            return None;
        }
        let late = calendar.worked_behind(limit, day);
        let mut chain = vec![place];
        while let Some(need) = chain.last().and_then(|place| net.driver(*place, &timing.early)) {
            chain.push(need);
        }
        chain.reverse();
        let (names, at, by) = (chain_text(net, &chain), say::date(day), say::date(constraint.day));
        let (dias, n) = if late == 1 { ("día hábil", "working day") } else { ("días hábiles", "working days") };
        let (es, en) = match constraint.kind {
            ConstraintKind::StartOn => ("debía empezar el", "should start on"),
            _ => ("debía estar el", "should be finished by"),
        };
        let severity = if constraint.kind == ConstraintKind::Deadline { Severity::Warning } else { Severity::Error };
        Some(finding(
            "schedule.constraint_missed",
            severity,
            &task.id,
            Text::new(
                format!(
                    "«{}» {es} {} y va el {}, {late} {dias} después. La mueve: {}.",
                    task.title.es, by.es, at.es, names.es
                ),
                format!(
                    "“{}” {en} {} and goes to {}, {late} {n} later. What moves it: {}.",
                    task.title.en, by.en, at.en, names.en
                ),
            ),
            Text::new("Mueve el límite o acorta la cadena.", "Move the limit or shorten the chain."),
        ))
    };
    terms.constraints.iter().filter_map(one).collect()
}

/// Tasks that are to start on a day on which nobody of theirs works: the day that counts instead is told.
pub(super) fn not_worked(terms: &Terms, net: &Net<'_>, slots: &[Slot]) -> Vec<Finding> {
    let one = |constraint: &Constraint| {
        let place = net.plan.place(&constraint.task).filter(|_| constraint.kind == ConstraintKind::StartOn)?;
        let (task, slot) = (net.plan.tasks().get(place)?, slots.get(place)?);
        let axis = net.axis(place)?;
        if constraint.day < terms.today || axis.index(constraint.day).is_none_or(|index| axis.works(index)) {
            return None;
        }
        let (day, at) = (say::date(constraint.day), say::date(slot.start));
        Some(finding(
            "schedule.start_not_worked",
            Severity::Warning,
            &task.id,
            Text::new(
                format!("«{}» debía empezar el {}, que no se trabaja: empieza el {}.", task.title.es, day.es, at.es),
                format!("“{}” was to start on {}, when nobody works: it starts on {}.", task.title.en, day.en, at.en),
            ),
            Text::new("Elige un día en que se trabaje.", "Choose a day on which somebody works."),
        ))
    };
    terms.constraints.iter().filter_map(one).collect()
}

/// Days on which a calendar is used that does not know their year: one finding a calendar.
pub(super) fn outside_years(terms: &Terms, slots: &[Slot]) -> Vec<Finding> {
    let last = slots.iter().map(|slot| slot.finish).max().unwrap_or(terms.today);
    let first = slots.iter().map(|slot| slot.start).min().unwrap_or(terms.today);
    let mut used: BTreeMap<&str, &Calendar> = BTreeMap::new();
    if let Some(calendar) = &terms.calendar {
        used.insert("calendar", calendar);
    }
    used.extend(terms.calendars.iter().map(|(name, calendar)| (name.as_str(), calendar)));
    let outside = used.into_iter().filter_map(|(name, calendar)| {
        let years = calendar.years()?;
        let day = if calendar.covers(last) { Some(first) } else { Some(last) }.filter(|day| !calendar.covers(*day))?;
        let (day, place) = (day_text(day), calendar.place().unwrap_or(name));
        Some(finding(
            "schedule.calendar_outside_years",
            Severity::Warning,
            name,
            Text::new(
                format!(
                    "El calendario «{place}» conoce los festivos de {} a {}, y el plan llega al {}: faltan festivos.",
                    years.first, years.last, day.es
                ),
                format!(
                    "The calendar “{place}” knows the holidays from {} to {}, and the plan reaches {}: some are missing.",
                    years.first, years.last, day.en
                ),
            ),
            Text::new("Carga el calendario de ese año.", "Load the calendar of that year."),
        ))
    });
    outside.collect()
}

/// That people's hours are not enough for the key date, and the chain of tasks and people that shows it.
pub(in crate::schedule) fn late(net: &Net<'_>, levelled: &Levelled<'_>, due: Option<Day>) -> Option<Finding> {
    let (due, finish) = (due?, net.axes.axis(0)?.day(levelled.run.finish)?);
    if finish <= due {
        return None;
    }
    // the key task itself makes nothing late
    let mut chain = levelled.run.chain();
    chain.reverse();
    let first = net.plan.tasks().get(chain.first().copied().or(net.key)?)?;
    let (names, to, by) = (chain_text(net, &chain), say::date(finish), say::date(due));
    let (es, en) = if levelled.proven {
        (" Ningún orden de las tareas es más rápido.", " No order of the tasks is faster.")
    } else {
        ("", "")
    };
    Some(finding(
        "schedule.levelled_late",
        Severity::Error,
        &first.id,
        Text::new(
            format!(
                "Con las horas que hay, el plan termina el {}, no el {}. Lo decide esto: {}.{es}",
                to.es, by.es, names.es
            ),
            format!(
                "With the hours available it is ready on {}, not on {}. This decides it: {}.{en}",
                to.en, by.en, names.en
            ),
        ),
        Text::new(
            "Da más horas, reparte estas tareas o mueve la fecha.",
            "Give more hours, share these tasks out, or move the date.",
        ),
    ))
}
