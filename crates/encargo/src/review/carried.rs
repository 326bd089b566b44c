//! What stayed open when somebody last said so; asks nothing.

use super::{Carried, CarriedKind};
use crate::calendar::Day;
use crate::history::{CheckIn, Decision, History};

/// The plans and the problems of the last value that has some, each line or sentence by itself.
pub(super) fn carried(own: &[&CheckIn], day: Day) -> Vec<Carried> {
    let until = || own.iter().filter(|check_in| check_in.day <= day);
    let last = |told: fn(&CheckIn) -> Option<&str>| {
        // of two values of one day the one written down last counts
        let last = until()
            .filter_map(|check_in| Some((check_in.day, told(check_in)?)))
            .reduce(|best, other| if other.0 >= best.0 { other } else { best });
        last.into_iter().flat_map(|(since, text)| items(text).map(move |text| (since, text.to_owned())))
    };
    let plans = last(|check_in| check_in.plans.as_deref()).map(|(since, text)| Carried {
        kind: CarriedKind::Plan,
        text,
        since,
    });
    let problems = last(|check_in| check_in.problems.as_deref()).map(|(since, text)| Carried {
        kind: CarriedKind::Problem,
        text,
        since,
    });
    plans.chain(problems).collect()
}

/// The things of a list as people write them: a line or a part between semicolons each.
fn items(text: &str) -> impl Iterator<Item = &str> {
    let marks = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '*' | '•' | '.');
    text.split(['\n', ';']).map(move |item| item.trim_matches(marks)).filter(|item| !item.is_empty())
}

/// What was decided last about a goal until a day.
pub(super) fn decided(history: &History, goal: &str, day: Day) -> Option<Decision> {
    let own = history.decisions().iter().filter(|decision| decision.day <= day && decision.is_of(goal));
    own.reduce(|best, other| if other.day >= best.day { other } else { best }).cloned()
}
