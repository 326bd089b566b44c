//! How large the plans of a template are: for the assumed answers, and for the answers that make it smallest and largest.

use super::condition;
use crate::Refusal;
use encargo::plan::{Scope, Task};
use encargo::question::{Answer, Answers, QuestionKind, Value};
use encargo::{Goal, Language, Template};
use std::collections::{BTreeMap, BTreeSet};

/// One plan: how large it is, and the answers that differ from what is assumed.
#[derive(Clone, Debug)]
pub(super) struct Size {
    pub(super) tasks: usize,
    /// The likely work, in minutes.
    pub(super) minutes: u64,
    /// The answers, by question.
    pub(super) answers: Vec<(String, Value)>,
}

/// The plans of a template.
#[derive(Clone, Debug)]
pub(super) struct Figures {
    pub(super) assumed: Size,
    pub(super) fewest: Size,
    pub(super) most: Size,
    /// The plans at each size that the template asks for first, nothing else answered; none where it does not ask.
    pub(super) sizes: Vec<AtSize>,
}

/// A plan of one size, nothing else answered: all of it, and what of it comes again each time.
#[derive(Clone, Copy, Debug)]
pub(super) struct AtSize {
    pub(super) tasks: usize,
    pub(super) minutes: u64,
    pub(super) each_tasks: usize,
    pub(super) each_minutes: u64,
}

/// The question that is asked first.
const SIZE: &str = "size";

/// Each size that a template asks for.
fn at_sizes(template: &Template) -> Result<Vec<AtSize>, Refusal> {
    let goal = Goal::new("size", Language::English, "");
    let question = template.questions().iter().find(|question| question.id == SIZE);
    let options = question.iter().flat_map(|question| &question.options);
    options
        .map(|option| {
            let answer = Answer::said(Value::Text(option.value.clone()));
            let plan = template.plan(&goal, &Answers::from([(SIZE.to_owned(), answer)]))?;
            let minutes = |task: &Task| u64::from(task.effort.likely);
            let each: Vec<u64> =
                plan.tasks().iter().filter(|task| task.scope == Scope::Each).map(|task| minutes(task)).collect();
            Ok(AtSize {
                tasks: plan.tasks().len(),
                minutes: plan.tasks().iter().map(|task| minutes(task)).sum(),
                each_tasks: each.len(),
                each_minutes: each.iter().sum(),
            })
        })
        .collect()
}

/// For each question the place of its answer among those that are tried; the first is what is assumed.
type Picks = Vec<usize>;

struct Search<'a> {
    template: &'a Template,
    goal: Goal,
    tried: Vec<(String, Vec<Option<Value>>)>,
    known: BTreeMap<Picks, Option<(usize, u64)>>,
}

impl Figures {
    pub(super) fn of(template: &Template) -> Result<Self, Refusal> {
        let mut search = Search::of(template);
        let start: Picks = vec![0; search.tried.len()];
        let nothing = || format!("the template `{}` makes no plan of what it assumes", template.id());
        let assumed = search.size(&start).ok_or_else(nothing)?;
        let fewest = search.climb(start.clone(), &|size, best| size < best);
        let most = search.climb(start.clone(), &|size, best| size > best);
        let mut shown = |picks: &Picks| {
            let (tasks, minutes) = search.size(picks).unwrap_or(assumed);
            let answers = search.tried.iter().zip(picks).filter_map(|((id, values), pick)| {
                let value = values.get(*pick).filter(|_| *pick > 0)?.clone()?;
                Some((id.clone(), value))
            });
            Size { tasks, minutes, answers: answers.collect() }
        };
        let sizes = at_sizes(template)?;
        Ok(Self { assumed: shown(&start), fewest: shown(&fewest), most: shown(&most), sizes })
    }
}

impl<'a> Search<'a> {
    fn of(template: &'a Template) -> Self {
        let tried = template.questions().iter().map(|question| (question.id.clone(), tried(template, question)));
        let goal = Goal::new("size", Language::English, "");
        Self { template, goal, tried: tried.collect(), known: BTreeMap::new() }
    }

    /// Tasks and minutes of a plan; nothing where the answers leave none.
    fn size(&mut self, picks: &Picks) -> Option<(usize, u64)> {
        if let Some(known) = self.known.get(picks) {
            return *known;
        }
        let answer = |value: &Option<Value>| value.clone().map_or_else(Answer::unknown, Answer::said);
        let answers = self.tried.iter().zip(picks);
        let answers: Answers =
            answers.filter_map(|((id, values), pick)| Some((id.clone(), answer(values.get(*pick)?)))).collect();
        let plan = self.template.plan(&self.goal, &answers).ok();
        let size = plan.map(|plan| {
            let minutes = plan.tasks().iter().map(|task| u64::from(task.effort.likely)).sum();
            (plan.tasks().len(), minutes)
        });
        self.known.insert(picks.clone(), size);
        size
    }

    /// Goes to better answers until changing one or two of them makes nothing better.
    fn climb(&mut self, start: Picks, better: &dyn Fn((usize, u64), (usize, u64)) -> bool) -> Picks {
        let moves: Vec<(usize, usize)> = self
            .tried
            .iter()
            .enumerate()
            .flat_map(|(question, (_, values))| (0..values.len()).map(move |value| (question, value)))
            .collect();
        let mut best = start;
        let mut tasks = self.size(&best);
        loop {
            let before = best.clone();
            let mut attempt = |picks: Picks, best: &mut Picks| {
                let size = self.size(&picks);
                if size.zip(tasks).is_some_and(|(size, tasks)| better(size, tasks)) {
                    (*best, tasks) = (picks, size);
                }
            };
            for first in &moves {
                attempt(with(&best, &[*first]), &mut best);
            }
            if best != before {
                continue;
            }
            for (place, first) in moves.iter().enumerate() {
                for second in moves.iter().skip(place + 1).filter(|second| second.0 != first.0) {
                    attempt(with(&best, &[*first, *second]), &mut best);
                }
            }
            if best == before {
                return best;
            }
        }
    }
}

/// The same answers but for some.
fn with(picks: &Picks, changes: &[(usize, usize)]) -> Picks {
    let change = |(question, pick): (usize, &usize)| {
        changes.iter().find(|(changed, _)| *changed == question).map_or(*pick, |(_, value)| *value)
    };
    picks.iter().enumerate().map(change).collect()
}

/// The answers that are tried: what is assumed (nothing said), then each option, both sides of each number that a
/// condition compares with, and lists from none to those that are assumed.
fn tried(template: &Template, question: &encargo::Question) -> Vec<Option<Value>> {
    let record = template.record();
    let written = record.questions.iter().find(|written| written.id == question.id);
    let assumed = written.and_then(|written| written.assume.clone());
    let mut values: Vec<Value> = match question.kind {
        QuestionKind::Boolean => vec![Value::Flag(false), Value::Flag(true)],
        QuestionKind::Choice => question.options.iter().map(|option| Value::Text(option.value.clone())).collect(),
        QuestionKind::Number => {
            let conditions = conditions(template);
            let about = conditions.iter().filter(|condition| condition::names(condition, &question.id));
            let around = |number: i64| [number - 1, number, number + 1];
            let found: BTreeSet<i64> = about.flat_map(|about| condition::numbers(about)).flat_map(around).collect();
            let mut found: Vec<i64> = found.into_iter().filter(|number| *number >= 0).collect();
            // of answers that make the same plan the one nearest to what is assumed is shown
            let usual = assumed
                .as_ref()
                .and_then(|value| if let Value::Number(usual) = value { i64::try_from(*usual).ok() } else { None });
            found.sort_by_key(|number| number.abs_diff(usual.unwrap_or_default()));
            found.into_iter().map(|number| Value::Number(number.into())).collect()
        }
        QuestionKind::List => {
            let some = match &assumed {
                Some(Value::List(items)) => items.as_slice(),
                _ => &[],
            };
            (0..some.len()).rev().map(|count| Value::List(some.iter().take(count).cloned().collect())).collect()
        }
        QuestionKind::Date | QuestionKind::Text => Vec::new(),
    };
    values.retain(|value| Some(value) != assumed.as_ref());
    std::iter::once(None).chain(values.into_iter().map(Some)).collect()
}

/// Every expression of a template.
fn conditions(template: &Template) -> Vec<&str> {
    let record = template.record();
    let steps =
        || record.steps.iter().chain(record.steps.iter().flat_map(|step| &step.methods).flat_map(|one| &one.steps));
    let methods = steps().flat_map(|step| &step.methods).filter_map(|method| method.when.as_deref());
    let parts =
        steps().filter_map(|step| step.part.as_ref()).flat_map(|part| part.answers.values()).map(String::as_str);
    let amounts = steps().flat_map(|step| [&step.hours_times, &step.offset_plus, &step.wait_plus, &step.item_when]);
    let amounts = amounts.flatten().map(String::as_str);
    let computed = record.computed.iter().map(|computed| computed.value.as_str()).chain(amounts);
    let questions = record.questions.iter().filter_map(|question| question.when.as_deref());
    let present = record.prerequisites.iter().map(|prerequisite| prerequisite.present.as_str());
    let whens = steps().filter_map(|step| step.when.as_deref());
    computed.chain(questions).chain(present).chain(whens).chain(methods).chain(parts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Trying everything takes long, so it is done for templates with few combinations.
    const ALL: usize = 1_500;

    #[test]
    fn what_the_search_finds_is_what_trying_all_answers_finds() {
        let catalog = encargo_formats::catalog();
        let mut compared = 0;
        for id in catalog.ids() {
            let template = catalog.template(id).unwrap();
            let mut search = Search::of(template);
            let counts: Vec<usize> = search.tried.iter().map(|(_, values)| values.len()).collect();
            let all: usize = counts.iter().product();
            if all > ALL {
                continue;
            }
            compared += 1;
            let pick = |mut place: usize| -> Picks {
                counts
                    .iter()
                    .map(|count| {
                        let pick = place % count;
                        place /= count;
                        pick
                    })
                    .collect()
            };
            let sizes: Vec<(usize, u64)> = (0..all).filter_map(|place| search.size(&pick(place))).collect();
            let figures = Figures::of(template).unwrap();
            assert_eq!((figures.fewest.tasks, figures.fewest.minutes), *sizes.iter().min().unwrap(), "{id}");
            assert_eq!((figures.most.tasks, figures.most.minutes), *sizes.iter().max().unwrap(), "{id}");
        }
        assert!(compared > 0);
    }
}
