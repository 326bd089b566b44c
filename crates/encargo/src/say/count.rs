//! A count with what is counted, one or many; knows no goal.

use crate::language::{Language, number};
use rust_decimal::Decimal;

/// One and many of something, in Spanish and in English.
pub(crate) struct Counted {
    es: [&'static str; 2],
    en: [&'static str; 2],
}

macro_rules! counts {
    ($($name:ident = [$one:literal, $many:literal], [$single:literal, $plural:literal];)+) => {
        $(pub(crate) const $name: Counted = Counted { es: [$one, $many], en: [$single, $plural] };)+

        /// All that is counted.
        const ALL: &[Counted] = &[$($name),+];
    };
}

counts! {
    CELLS = ["una celda", "celdas"], ["one cell", "cells"];
    CONTACTS = ["un contacto", "contactos"], ["one contact", "contacts"];
    DAYS = ["un día", "días"], ["one day", "days"];
    DAYS_ON = ["el día", "días"], ["day", "days"];
    GOALS = ["1 objetivo", "objetivos"], ["1 goal", "goals"];
    HOURS_MORE = ["1 hora más", "horas más"], ["1 more hour", "more hours"];
    RETURNS = ["una devolución", "devoluciones"], ["one return", "returns"];
    REVIEWS_IN_A_ROW = ["Una revisión", "revisiones seguidas"], ["One review", "reviews in a row"];
    TASKS_CHANGED = ["1 tarea cambia", "tareas cambian"], ["1 task changes", "tasks change"];
    TASKS_DONE = ["una tarea hecha", "tareas hechas"], ["one task done", "tasks done"];
    TASKS_LESS = ["1 tarea menos", "tareas menos"], ["1 task fewer", "tasks fewer"];
    TASKS_MORE = ["1 tarea más", "tareas más"], ["1 task more", "tasks more"];
    TASKS_OF = ["1 tarea hecha", "tareas hechas"], ["1 task done", "tasks done"];
    TIMES_A_MONTH = ["una vez al mes", "veces al mes"], ["once a month", "times a month"];
    TIMES_A_YEAR = ["una vez al año", "veces al año"], ["once a year", "times a year"];
    WORKING_DAYS = ["un día hábil", "días hábiles"], ["one working day", "working days"];
}

/// A count of something in the table, in a language: «una tarea hecha», «0 tareas hechas», «1000 tareas hechas».
pub(crate) fn count_of(count: impl Into<Decimal>, what: &Counted, language: Language) -> String {
    let [one, many] = match language {
        Language::Spanish => what.es,
        Language::English => what.en,
    };
    counted(count, one, many, language)
}

/// One and many of something, in a language: `("una tarea", "tareas")` gives «una tarea», «0 tareas», «1000 tareas».
fn counted(count: impl Into<Decimal>, one: &str, many: &str, language: Language) -> String {
    let count = count.into();
    if count == Decimal::ONE { one.to_owned() } else { format!("{} {many}", number::show(count, language)) }
}

/// All that is counted, with none, one, two and a thousand, in Spanish and in English: to be read through.
#[doc(hidden)]
pub fn counts() -> Vec<([String; 4], [String; 4])> {
    let say = |what, language| [0, 1, 2, 1000].map(|count| count_of(count, what, language));
    ALL.iter().map(|what| (say(what, Language::Spanish), say(what, Language::English))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_one_two_and_a_thousand() {
        let say = |count: u32| count_of(count, &TASKS_DONE, Language::Spanish);
        let said = ["0 tareas hechas", "una tarea hecha", "2 tareas hechas", "1000 tareas hechas"];
        assert_eq!([0, 1, 2, 1000].map(say), said);
        let say = |count: u32| count_of(count, &TASKS_DONE, Language::English);
        assert_eq!([0, 1, 1000].map(say), ["0 tasks done", "one task done", "1,000 tasks done"]);
    }
}
