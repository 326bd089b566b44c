//! What moves in all plans when one of them changes, or somebody's hours do; changes nothing itself.

use super::{Engagement, Portfolio};
use crate::calendar::Day;
use crate::error::{Error, Kind};
use crate::language::{Language, Text};
use crate::say;
use crate::schedule::{Effort, Moved, WhatIfChange};
use encargo_noun::noun;

/// How many plans a sentence names.
const NAMED: usize = 5;

/// One plan that would move.
#[noun]
#[derive(Eq)]
pub struct PlanMoved {
    /// Its place in the portfolio, from 0.
    pub place: u32,
    /// What it is called.
    pub plan: Text,
    /// Whose it is; nothing when nobody said.
    pub client: Option<String>,
    /// The day of its key task as it is, or its last day when there is none.
    pub finish_before: Day,
    /// The same then.
    pub finish_after: Day,
    /// The tasks that would move, in the plan's order.
    pub moved: Vec<Moved>,
}

/// What a change of one plan would do to all.
#[noun]
#[derive(Eq)]
pub struct PortfolioWhatIf {
    /// The plans that would move, in the order of the portfolio; the changed one among them.
    pub plans: Vec<PlanMoved>,
    /// The same as sentences.
    pub text: Text,
}

impl Portfolio {
    /// What a change of one plan would do to all of them, levelled together. A change of somebody's hours or days off is one in
    /// every plan that they work in.
    ///
    /// ```
    /// # fn told(engagements: &[encargo::portfolio::Engagement]) -> Result<(), encargo::Error> {
    /// use encargo::portfolio::Portfolio;
    /// use encargo::schedule::{Effort, WhatIfChange};
    /// let change = WhatIfChange::Hours { person: "Ana".into(), hours: 10.into() };
    /// println!("{}", Portfolio::what_if(engagements, 0, &change, Effort::default())?.text.en);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `portfolio.unknown_plan` when there is no plan at that place; as [`crate::Schedule::what_if`].
    pub fn what_if(
        engagements: &[Engagement],
        place: u32,
        change: &WhatIfChange,
        effort: Effort,
    ) -> Result<PortfolioWhatIf, Error> {
        let count = engagements.len();
        let unknown = || Error::from(Kind::PortfolioUnknownPlan { place, count });
        let at = usize::try_from(place).map_err(|_| unknown())?;
        let changed = engagements.get(at).ok_or_else(unknown)?;
        let mut then = engagements.to_vec();
        for (other, engagement) in then.iter_mut().enumerate() {
            let theirs = change.person().is_some_and(|person| engagement.schedule.terms().team.has(person));
            if other == at || theirs {
                let (plan, terms) = engagement.schedule.changed(change)?;
                engagement.schedule = plan.schedule(terms)?;
            }
        }
        let (before, after) = (Self::level(engagements, effort)?, Self::level(&then, effort)?);
        let mut plans = Vec::new();
        for (place, (old, new)) in before.schedules.iter().zip(&after.schedules).enumerate() {
            let moved = old.moves_to(new);
            if !moved.is_empty() || old.planned() != new.planned() {
                plans.push(PlanMoved {
                    place: u32::try_from(place).unwrap_or(u32::MAX),
                    plan: old.plan().title().clone(),
                    client: before.client(place).cloned(),
                    finish_before: old.planned(),
                    finish_after: new.planned(),
                    moved,
                });
            }
        }
        let text = said(&changed.schedule.premise(change), &plans);
        Ok(PortfolioWhatIf { plans, text })
    }
}

/// A plan by its name and its client's.
fn named(plan: &PlanMoved, language: Language) -> String {
    let title = say::quoted(plan.plan.say(language), language);
    plan.client.as_ref().map_or_else(|| title.clone(), |client| format!("{title} ({client})"))
}

fn said(premise: &Text, plans: &[PlanMoved]) -> Text {
    let premise = |language| premise.say(language);
    if plans.is_empty() {
        return Text::new(
            format!("{}, no se mueve ningún plan.", premise(Language::Spanish)),
            format!("{}, no plan moves.", premise(Language::English)),
        );
    }
    let one = |plan: &PlanMoved, language: Language| {
        let (from, to) = (say::date(plan.finish_before), say::date(plan.finish_after));
        let (name, tasks) = (named(plan, language), plan.moved.len());
        match (language, plan.finish_before == plan.finish_after) {
            (Language::Spanish, false) => format!("{name} pasa del {} al {}", from.es, to.es),
            (Language::English, false) => format!("{name} moves from {} to {}", from.en, to.en),
            (Language::Spanish, true) if tasks == 1 => format!("{name} mueve una tarea y sigue acabando el {}", to.es),
            (Language::Spanish, true) => format!("{name} mueve {tasks} tareas y sigue acabando el {}", to.es),
            (Language::English, true) if tasks == 1 => format!("{name} moves one task and still ends on {}", to.en),
            (Language::English, true) => format!("{name} moves {tasks} tasks and still ends on {}", to.en),
        }
    };
    let list = |language| {
        let mut words: Vec<String> = plans.iter().take(NAMED).map(|plan| one(plan, language)).collect();
        let rest = plans.len().saturating_sub(NAMED);
        match (language, rest) {
            (_, 0) => {}
            (Language::Spanish, 1) => words.push("se mueve otro plan".to_owned()),
            (Language::Spanish, rest) => words.push(format!("se mueven otros {rest} planes")),
            (Language::English, 1) => words.push("one more plan moves".to_owned()),
            (Language::English, rest) => words.push(format!("{rest} more plans move")),
        }
        words.join("; ")
    };
    Text::new(
        format!("{}: {}.", premise(Language::Spanish), list(Language::Spanish)),
        format!("{}: {}.", premise(Language::English), list(Language::English)),
    )
}
