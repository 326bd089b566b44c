//! The fewest answers from which something follows; knows no steps.

use super::diagram::{Formula, NOTHING, TooComplex};
use super::space::Space;
use super::variable::{Atom, Cases, Key, Line, Region, Variable, day};
use crate::question::Value;
use crate::question::expression::{Expression, Type};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;

/// Why something follows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Cause {
    /// Answers, by name.
    pub(super) answers: Vec<(usize, Value)>,
    /// Questions to which somebody knows the answer, or nobody.
    pub(super) known: Vec<(usize, bool)>,
    /// Conditions over several answers that were not taken apart, and whether they hold: nobody has shown that answers
    /// with which they do exist.
    pub(super) conditions: Vec<(String, bool)>,
    /// The same as cases of variables.
    pub(super) literals: Vec<Literal>,
}

/// A variable, by its rank, and its case.
pub(super) type Literal = (u32, u32);

/// How many situations are looked at before a short way is good enough.
const SITUATIONS: usize = 20_000;

pub(super) fn smallest(space: &mut Space<'_>, may: Formula, holds: Formula) -> Result<Option<Cause>, TooComplex> {
    if space.and(may, holds)? == Formula::FALSE {
        return Ok(None);
    }
    // What follows from the answers that may be given.
    let never = space.not(may)?;
    let follows = space.or(never, holds)?;
    let mut search = Search { space, done: BTreeMap::new(), left: SITUATIONS };
    let literals = match search.cost(follows, may) {
        Ok(_) => search.walk(follows, may)?,
        Err(TooComplex) => short(search.space, may, holds)?,
    };
    said(space, may, &literals).map(Some)
}

/// What to do first in a situation: leave the first question open, or give it a value.
#[derive(Clone, Copy)]
enum Move {
    Done,
    Open,
    Give(u32),
    Hopeless,
}

struct Search<'s, 'a> {
    space: &'s mut Space<'a>,
    /// By what has to follow and what may be: how many answers are missing, and the first move.
    done: BTreeMap<(Formula, Formula), (u32, Move)>,
    left: usize,
}

const HOPELESS: u32 = u32::MAX;

impl Search<'_, '_> {
    /// How many answers are needed at least.
    fn cost(&mut self, follows: Formula, may: Formula) -> Result<u32, TooComplex> {
        if follows == Formula::FALSE || may == Formula::FALSE {
            return Ok(HOPELESS);
        }
        if follows == Formula::TRUE {
            return Ok(0);
        }
        if let Some((cost, _)) = self.done.get(&(follows, may)) {
            return Ok(*cost);
        }
        self.left = self.left.checked_sub(1).ok_or(TooComplex)?;
        let (variable, arity) = self.first(follows, may);
        self.space.diagrams().spend(u64::from(arity))?;
        let (open_follows, open_may) = self.open(follows, may)?;
        let mut best = (self.cost(open_follows, open_may)?, Move::Open);
        // Giving an answer to what `follows` does not ask never helps.
        if self.space.diagrams().variable(follows) == variable {
            for value in 0..arity {
                if best.0 <= 1 {
                    break;
                }
                let (follows, may) = self.given(follows, may, variable, value);
                // With two to beat, only an answer that settles it at once is better.
                let cost = if best.0 == 2 && follows != Formula::TRUE { HOPELESS } else { self.cost(follows, may)? };
                if cost.saturating_add(1) < best.0 {
                    best = (cost.saturating_add(1), Move::Give(value));
                }
            }
        }
        if best.0 == HOPELESS {
            best.1 = Move::Hopeless;
        }
        self.done.insert((follows, may), best);
        Ok(best.0)
    }

    fn first(&mut self, follows: Formula, may: Formula) -> (u32, u32) {
        let diagrams = self.space.diagrams();
        let variable = diagrams.variable(follows).min(diagrams.variable(may));
        (variable, diagrams.arity(variable))
    }

    fn given(&mut self, follows: Formula, may: Formula, variable: u32, value: u32) -> (Formula, Formula) {
        let diagrams = self.space.diagrams();
        (diagrams.branch(follows, variable, value), diagrams.branch(may, variable, value))
    }

    /// Whatever the answer to the first question is.
    fn open(&mut self, follows: Formula, may: Formula) -> Result<(Formula, Formula), TooComplex> {
        let (variable, arity) = self.first(follows, may);
        let (mut all, mut any) = (Formula::TRUE, Formula::FALSE);
        for value in 0..arity {
            let (follows, may) = self.given(follows, may, variable, value);
            all = self.space.and(all, follows)?;
            any = self.space.or(any, may)?;
        }
        Ok((all, any))
    }

    /// The answers of the way that `cost` found.
    fn walk(&mut self, mut follows: Formula, mut may: Formula) -> Result<Vec<Literal>, TooComplex> {
        let mut literals = Vec::new();
        loop {
            let step = self.done.get(&(follows, may)).map_or(Move::Done, |(_, step)| *step);
            match step {
                Move::Done | Move::Hopeless => return Ok(literals),
                Move::Open => (follows, may) = self.open(follows, may)?,
                Move::Give(value) => {
                    let (variable, _) = self.first(follows, may);
                    literals.push((variable, value));
                    (follows, may) = self.given(follows, may, variable, value);
                }
            }
        }
    }
}

/// Some way to what holds, without the answers that it does not need.
fn short(space: &mut Space<'_>, may: Formula, holds: Formula) -> Result<Vec<Literal>, TooComplex> {
    let both = space.and(may, holds)?;
    let mut literals = Vec::new();
    let mut here = both;
    while here != Formula::TRUE {
        let diagrams = space.diagrams();
        let variable = diagrams.variable(here);
        if variable == NOTHING {
            break;
        }
        let values = 0..diagrams.arity(variable);
        let Some((value, next)) = values
            .map(|value| (value, diagrams.branch(here, variable, value)))
            .filter(|(_, next)| *next != Formula::FALSE)
            .min_by_key(|(value, next)| (*next != Formula::TRUE, *value))
        else {
            break;
        };
        literals.push((variable, value));
        here = next;
    }
    let mut place = literals.len();
    while let Some(before) = place.checked_sub(1) {
        place = before;
        let mut fewer = literals.clone();
        fewer.remove(place);
        let given = conjunction(space, may, &fewer)?;
        if space.implies(given, holds)? {
            literals = fewer;
        }
    }
    Ok(literals)
}

/// What may be, with these cases given.
pub(super) fn conjunction(space: &mut Space<'_>, may: Formula, literals: &[Literal]) -> Result<Formula, TooComplex> {
    literals.iter().try_fold(may, |all, (variable, case)| {
        let one = space.diagrams().test(*variable, |value| value == *case)?;
        space.and(all, one)
    })
}

/// The answers as people give them.
pub(super) fn said(space: &mut Space<'_>, may: Formula, literals: &[Literal]) -> Result<Cause, TooComplex> {
    let mut cause = Cause { literals: literals.to_vec(), ..Cause::default() };
    let mut here = conjunction(space, may, literals)?;
    let mut lists: Vec<usize> = Vec::new();
    for (rank, value) in literals {
        let at = *value as usize;
        let Some(variable) = space.variable(*rank).cloned() else { continue };
        match (&variable.key, &variable.cases, &*variable.names) {
            (Key::Known(name), ..) => cause.known.push((*name, at == 1)),
            (Key::Item(list, _), ..) => lists.push(*list),
            (Key::Line(terms), Cases::Line(line), [name]) if !variable.is_opaque() => match terms.first() {
                Some((Atom::Size(_), _)) => lists.push(*name),
                _ => cause.answers.extend(on_its_line(space, *name, line, at).map(|value| (*name, value))),
            },
            (_, Cases::Opaque(node), _) => {
                let text = Expression::of(node.clone()).say(space.names());
                cause.conditions.push((text, at == 1));
            }
            (Key::Line(_), Cases::Line(line), _) => {
                cause.conditions.push((sum_in_words(space, &variable, line, at), true));
            }
            (_, cases, names) => {
                let value = match cases {
                    Cases::Flag => Value::Flag(at == 1),
                    Cases::Choice(words) | Cases::Text(words) => {
                        Value::Text(words.get(at).cloned().unwrap_or_else(|| another(words)))
                    }
                    Cases::Line(_) | Cases::Opaque(_) => continue,
                };
                cause.answers.extend(names.first().map(|name| (*name, value)));
            }
        }
    }
    lists.sort_unstable();
    lists.dedup();
    for list in lists {
        let value = whole_list(space, list, &mut here)?;
        cause.answers.push((list, value));
    }
    cause.answers.sort_by_key(|(name, _)| *name);
    Ok(cause)
}

/// A word that is none of these.
fn another(words: &[String]) -> String {
    let mut word = "…".to_owned();
    while words.contains(&word) {
        word.push('…');
    }
    word
}

fn on_its_line(space: &Space<'_>, name: usize, line: &Line, case: usize) -> Option<Value> {
    let number = line.sample(*line.regions.get(case)?)?;
    match space.names().get(name)?.kind {
        Type::Date => day(number).map(Value::Date),
        _ => Some(Value::Number(number.normalize())),
    }
}

/// `end - start > 10`, `a + b == 3`.
fn sum_in_words(space: &Space<'_>, variable: &Variable, line: &Line, case: usize) -> String {
    let mut sum = String::new();
    if let Key::Line(terms) = &variable.key {
        for (place, (atom, times)) in terms.iter().enumerate() {
            sum.push_str(match (place, times.is_sign_negative()) {
                (0, false) => "",
                (0, true) => "-",
                (_, false) => " + ",
                (_, true) => " - ",
            });
            if times.abs() != Decimal::ONE {
                sum.push_str(&times.abs().to_string());
                sum.push_str(" * ");
            }
            let (before, name, behind) = match atom {
                Atom::Number(name) | Atom::Date(name) => ("", name, ""),
                Atom::Size(name) => ("size(", name, ")"),
            };
            let id = space.names().get(*name).map_or("?", |name| name.id.as_str());
            for part in [before, id, behind] {
                sum.push_str(part);
            }
        }
    }
    match line.regions.get(case) {
        Some(Region::Point(point)) => format!("{sum} == {point}"),
        Some(Region::Gap(Some(low), Some(high))) => format!("{sum} > {low} and {sum} < {high}"),
        Some(Region::Gap(Some(low), None)) => format!("{sum} > {low}"),
        Some(Region::Gap(None, Some(high))) => format!("{sum} < {high}"),
        Some(Region::Gap(None, None)) => format!("{sum} == {sum}"),
        Some(Region::Lacking) | None => format!("{sum} != {sum}"),
    }
}

/// The shortest list that fits what is given: no more words, and none that is asked for, unless it has to be.
fn whole_list(space: &mut Space<'_>, list: usize, here: &mut Formula) -> Result<Value, TooComplex> {
    let mut words = Vec::new();
    let mut asked = Vec::new();
    let mut size = None;
    for rank in space.ranks_of(list) {
        let Some(variable) = space.variable(rank).cloned() else { continue };
        if variable.is_opaque() || matches!(variable.key, Key::Known(_)) {
            continue;
        }
        let mut chosen = 0;
        for case in 0..space.diagrams().arity(rank) {
            let one = space.diagrams().test(rank, |value| value == case)?;
            let both = space.and(*here, one)?;
            if both != Formula::FALSE {
                *here = both;
                chosen = case;
                break;
            }
        }
        match (&variable.key, &variable.cases) {
            (Key::Item(_, word), _) => {
                asked.push(word.clone());
                if chosen == 1 {
                    words.push(word.clone());
                }
            }
            (_, Cases::Line(line)) => size = line.regions.get(chosen as usize).and_then(|region| least(*region)),
            _ => {}
        }
    }
    // Words that nobody asks for fill it up; a list longer than people give is not written out.
    let wanted = size.unwrap_or(0).min(LONGEST_LIST);
    let mut filler = another(&asked);
    while words.len() < wanted {
        words.push(filler.clone());
        filler.push('…');
    }
    Ok(Value::List(words))
}

const LONGEST_LIST: usize = 200;

/// The least size in a region.
fn least(region: Region) -> Option<usize> {
    match region {
        Region::Point(point) => point.to_usize(),
        Region::Gap(Some(low), _) => low.floor().checked_add(Decimal::ONE)?.to_usize(),
        Region::Gap(None, _) | Region::Lacking => Some(0),
    }
}
