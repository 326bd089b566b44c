//! A count with what is counted, one or many; knows no goal.

use crate::language::{Language, number};
use rust_decimal::Decimal;

/// One and many of something, in a language: `("una tarea", "tareas")` gives «una tarea», «0 tareas», «1.000 tareas».
pub(crate) fn counted(count: impl Into<Decimal>, one: &str, many: &str, language: Language) -> String {
    let count = count.into();
    if count == Decimal::ONE { one.to_owned() } else { format!("{} {many}", number::show(count, language)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_one_two_and_a_thousand() {
        let say = |count: u32| counted(count, "una tarea", "tareas", Language::Spanish);
        assert_eq!([0, 1, 2, 1000].map(say), ["0 tareas", "una tarea", "2 tareas", "1000 tareas"]);
    }
}
