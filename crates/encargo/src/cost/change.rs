//! Changes that make a budget hold, each added up again before it is told; places nothing: days may move with them.

use super::prices::{Price, Prices, amount, minute_of, units};
use super::total::Totals;
use super::{Cost, CostTerms};
use crate::error::Error;
use crate::language::{Language, Text};
use crate::say;
use crate::schedule::{Sampling, Schedule};
use encargo_noun::noun;
use rust_decimal::Decimal;

/// How many tasks a sentence names.
const NAMED: usize = 4;
/// How often a set of changes is made larger until the chance holds too.
const TRIES: usize = 4;

/// What can be done about a cost.
#[noun]
#[derive(Eq)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CostRemedy {
    /// Somebody who costs less, and fills the role too, does a task.
    GiveTask {
        /// Its id.
        task: String,
        /// Who.
        to: String,
    },
    /// Optional tasks are left out.
    DropTasks {
        /// Their ids.
        tasks: Vec<String>,
    },
    /// There is more to spend.
    RaiseBudget {
        /// The amount that suffices.
        #[serde(with = "crate::noun::figure")]
        to: Decimal,
    },
}

/// A change that is enough for the budget to hold.
#[noun]
#[derive(Eq)]
pub struct CostChange {
    /// What is done, all of it together.
    pub remedies: Vec<CostRemedy>,
    /// What the plan then costs when it takes as long as is likely.
    #[serde(with = "crate::noun::figure")]
    pub amount: Decimal,
    /// The working minutes that are left out.
    pub dropped_minutes: u32,
    /// The same as a sentence.
    pub text: Text,
}

/// One thing that saves money.
#[derive(Clone, Debug)]
struct Saving {
    place: usize,
    /// Who does it for less; nothing when it is left out.
    to: Option<String>,
    price: Price,
    saves: i128,
    minutes: i64,
}

/// What is needed to try changes.
struct Search<'a> {
    schedule: &'a Schedule,
    terms: &'a CostTerms,
    prices: &'a Prices,
    totals: &'a Totals,
    sampling: Sampling,
    budget: Decimal,
    cost: &'a Cost,
}

/// The changes that make the budget hold, those that add no money first and of these what leaves the least work out; none where
/// it holds in eighty of a hundred cases.
pub(super) fn changes(
    schedule: &Schedule,
    terms: &CostTerms,
    prices: &Prices,
    (totals, sampling): (&Totals, Sampling),
    cost: &Cost,
) -> Result<Vec<CostChange>, Error> {
    let Some(budget) = terms.budget.filter(|budget| cost.amount > *budget || cost.p80 > *budget) else {
        return Ok(Vec::new());
    };
    let search = Search { schedule, terms, prices, totals, sampling, budget, cost };
    let (given, dropped) = (search.given(), search.dropped());
    let mut found: Vec<CostChange> = Vec::new();
    found.extend(search.enough(&given)?);
    found.extend(search.enough(&dropped)?);
    if found.is_empty() {
        // who does a task for less does not do one that is left out
        let mut both = dropped;
        let given: Vec<Saving> =
            given.into_iter().filter(|saving| both.iter().all(|other| other.place != saving.place)).collect();
        both.extend(given);
        found.extend(search.enough(&both)?);
    }
    found.sort_by_key(|change| change.dropped_minutes);
    found.push(search.more());
    Ok(found)
}

impl Search<'_> {
    /// What is over does not count: what was spent is spent.
    fn open(&self) -> impl Iterator<Item = (usize, &crate::plan::Task, i64)> {
        let tasks = self.schedule.plan().tasks().iter().zip(self.schedule.states()).enumerate();
        tasks
            .filter(|(_, (_, state))| !state.status.is_begun() && !state.status.is_over())
            .map(|(place, (task, _))| (place, task.as_ref(), self.totals.minutes_of(place)))
    }

    fn price(&self, place: usize) -> Option<Price> {
        self.prices.of.get(place).copied()
    }

    /// Each task that somebody else could do for less, by the cheapest of them.
    fn given(&self) -> Vec<Saving> {
        let people = &self.schedule.terms().team.people;
        let one = |(place, task, minutes): (usize, &crate::plan::Task, i64)| {
            let Price::Minute(now) = self.price(place)? else { return None };
            let own = self.schedule.slots().get(place)?.person.as_ref();
            let fills = |person: &&crate::team::Person| {
                let mut roles = task.responsible().flat_map(crate::plan::Assignment::filled_by);
                Some(&person.name) != own
                    && person.has_hours()
                    && roles.any(|role| person.roles.iter().any(|own| own == role))
            };
            let cheaper = people.iter().filter(fills).filter_map(|person| {
                Some((minute_of(task, &person.name, self.terms)?, &person.name)).filter(|(price, _)| *price < now)
            });
            let (price, name) = cheaper.min()?;
            let saves = (now - price) * i128::from(minutes);
            let (to, price) = (Some(name.clone()), Price::Minute(price));
            Some(Saving { place, to, price, saves, minutes: 0 }).filter(|saving| saving.saves > 0)
        };
        self.open().filter_map(one).collect()
    }

    /// Each optional task that costs something.
    fn dropped(&self) -> Vec<Saving> {
        let one = |(place, task, minutes): (usize, &crate::plan::Task, i64)| {
            let saves = self.price(place)?.of(minutes).filter(|saves| *saves > 0 && task.optional)?;
            Some(Saving { place, to: None, price: Price::Fixed(0), saves, minutes })
        };
        self.open().filter_map(one).collect()
    }

    /// The smallest of these that is enough; when none alone is, the fewest of the largest.
    fn enough(&self, savings: &[Saving]) -> Result<Option<CostChange>, Error> {
        let over = units(self.cost.amount) > units(self.budget);
        let mut needed = units(if over { self.cost.amount } else { self.cost.p80 }) - units(self.budget);
        let mut sorted = savings.to_vec();
        sorted.sort_by_key(|saving| (std::cmp::Reverse(saving.saves), saving.place));
        for _ in 0..TRIES {
            let alone = sorted.iter().rev().find(|saving| saving.saves >= needed);
            let mut saved = 0;
            let several = sorted.iter().take_while(|saving| {
                let wanted = saved < needed;
                saved += saving.saves;
                wanted
            });
            let chosen: Vec<&Saving> = alone.map_or_else(|| several.collect(), |one| vec![one]);
            if chosen.iter().map(|saving| saving.saves).sum::<i128>() < needed {
                return Ok(None);
            }
            let (likely, p80) = self.with(&chosen, over)?;
            let missing = units(if over { likely } else { p80 }) - units(self.budget);
            if missing <= 0 {
                return Ok(Some(self.told(&chosen, likely)));
            }
            needed += missing;
        }
        Ok(None)
    }

    /// What the plan costs with these changes: as likely, and in eighty of a hundred cases where that is asked.
    fn with(&self, chosen: &[&Saving], likely: bool) -> Result<(Decimal, Decimal), Error> {
        let saved: i128 = chosen.iter().map(|saving| saving.saves).sum();
        let now = amount(self.totals.units() - saved);
        if likely {
            return Ok((now, now));
        }
        let mut prices = Prices { of: self.prices.of.clone() };
        for saving in chosen {
            prices.of.get_mut(saving.place).into_iter().for_each(|price| *price = saving.price);
        }
        let totals = Totals::of(self.schedule, &prices, self.sampling)?;
        Ok((now, totals.whole.percentile(80)))
    }

    fn told(&self, chosen: &[&Saving], amount: Decimal) -> CostChange {
        let tasks = self.schedule.plan().tasks();
        let id = |saving: &Saving| tasks.get(saving.place).map(|task| task.id.clone()).unwrap_or_default();
        let title = |saving: &Saving| tasks.get(saving.place).map(|task| task.title.clone()).unwrap_or_default();
        let mut remedies: Vec<CostRemedy> = Vec::new();
        let left_out: Vec<&&Saving> = chosen.iter().filter(|saving| saving.to.is_none()).collect();
        if !left_out.is_empty() {
            remedies.push(CostRemedy::DropTasks { tasks: left_out.iter().map(|saving| id(saving)).collect() });
        }
        let given = chosen.iter().filter_map(|saving| Some((*saving, saving.to.clone()?)));
        remedies.extend(given.clone().map(|(saving, to)| CostRemedy::GiveTask { task: id(saving), to }));
        let said = |language: Language| {
            let quoted = |saving: &Saving| say::quoted(title(saving).say(language), language);
            let mut parts = Vec::new();
            if !left_out.is_empty() {
                let names = shortened(left_out.iter().map(|saving| quoted(saving)).collect(), language);
                parts.push(match language {
                    Language::Spanish => format!("Deja fuera {names}."),
                    Language::English => format!("Leave out {names}."),
                });
            }
            let gives: Vec<String> = given
                .clone()
                .map(|(saving, to)| match language {
                    Language::Spanish => format!("{} a {to}", quoted(saving)),
                    Language::English => format!("{} to {to}", quoted(saving)),
                })
                .collect();
            if !gives.is_empty() {
                let names = shortened(gives, language);
                parts.push(match language {
                    Language::Spanish => format!("Pasa {names}."),
                    Language::English => format!("Give {names}."),
                });
            }
            let costs = say::amount(amount, Some(&self.terms.currency), language);
            parts.push(match language {
                Language::Spanish => format!("El plan cuesta entonces {costs}."),
                Language::English => format!("The plan then costs {costs}."),
            });
            parts.join(" ")
        };
        let minutes: i64 = chosen.iter().map(|saving| saving.minutes).sum();
        let dropped_minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
        let text = Text::new(said(Language::Spanish), said(Language::English));
        CostChange { remedies, amount, dropped_minutes, text }
    }

    /// There is as much to spend as suffices in eighty of a hundred cases.
    fn more(&self) -> CostChange {
        let to = self.cost.p80.max(self.cost.amount);
        let say = |language| say::amount(to, Some(&self.terms.currency), language);
        let text = Text::new(
            format!("Acuerda un presupuesto de {}.", say(Language::Spanish)),
            format!("Agree on a budget of {}.", say(Language::English)),
        );
        CostChange {
            remedies: vec![CostRemedy::RaiseBudget { to }],
            amount: self.cost.amount,
            dropped_minutes: 0,
            text,
        }
    }
}

/// The first few, and how many more there are.
fn shortened(mut words: Vec<String>, language: Language) -> String {
    let rest = words.len().saturating_sub(NAMED);
    if rest > 0 {
        words.truncate(NAMED);
        words.push(match language {
            Language::Spanish => format!("{rest} más"),
            Language::English => format!("{rest} more"),
        });
    }
    say::joined(&words, language)
}
