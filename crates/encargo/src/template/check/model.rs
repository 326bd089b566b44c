//! Answers for which many conditions hold at once, found without joining the conditions; knows no steps.

use super::cause::{Cause, Literal, conjunction, said};
use super::diagram::{Formula, NOTHING, TooComplex};
use super::space::Space;

/// How often an answer may be tried.
const TRIES: usize = 5_000;

/// Answers that may be given and lead to all parts, none of which can be left out; nothing when there are none.
pub(super) fn cause_of_all(
    space: &mut Space<'_>,
    may: Formula,
    parts: &[Formula],
) -> Result<Option<Cause>, TooComplex> {
    let mut all = vec![may];
    all.extend(parts);
    let mut left = TRIES;
    let Some(mut literals) = model(space, all, &mut left)? else { return Ok(None) };
    let mut asked = Vec::with_capacity(parts.len());
    for part in parts {
        asked.push(space.diagrams().asked(*part)?);
    }
    // Without this answer, does all still follow? Only what asks it can change, or what follows from what may be.
    let mut by_itself = vec![true; parts.len()];
    let mut place = literals.len();
    while let Some(before) = place.checked_sub(1) {
        place = before;
        let mut fewer: Vec<Literal> = literals.clone();
        let (dropped, _) = fewer.remove(place);
        let mut given = None;
        let mut settled = by_itself.clone();
        let mut still = true;
        for ((part, asks), settled) in parts.iter().zip(&asked).zip(&mut settled) {
            if *settled && !asks.contains(&dropped) {
                continue;
            }
            *settled = follows(space, *part, asks, &fewer)?;
            if !*settled {
                let all = match given {
                    Some(all) => all,
                    None => conjunction(space, may, &fewer)?,
                };
                given = Some(all);
                still = space.implies(all, *part)?;
                if !still {
                    break;
                }
            }
        }
        if still {
            literals = fewer;
            by_itself = settled;
        }
    }
    said(space, may, &literals).map(Some)
}

/// Whether a part is true for these cases whatever the others are.
fn follows(space: &mut Space<'_>, part: Formula, asks: &[u32], literals: &[Literal]) -> Result<bool, TooComplex> {
    let mut rest = part;
    for (variable, value) in literals.iter().filter(|(variable, _)| asks.contains(variable)) {
        space.diagrams().spend(1)?;
        rest = space.diagrams().given(rest, *variable, *value)?;
    }
    Ok(rest == Formula::TRUE)
}

/// Cases of variables for which all parts are true.
fn model(space: &mut Space<'_>, mut parts: Vec<Formula>, left: &mut usize) -> Result<Option<Vec<Literal>>, TooComplex> {
    parts.retain(|part| *part != Formula::TRUE);
    parts.sort_unstable();
    parts.dedup();
    if parts.contains(&Formula::FALSE) {
        return Ok(None);
    }
    // What leaves the fewest ways is decided first: one way is no choice.
    let diagrams = &*space.diagrams();
    let ways = |part: &Formula| {
        let variable = diagrams.variable(*part);
        let live = |value: &u32| diagrams.branch(*part, variable, *value) != Formula::FALSE;
        ((0..diagrams.arity(variable)).filter(live).count(), variable)
    };
    let Some((_, variable)) = parts.iter().map(ways).min() else { return Ok(Some(Vec::new())) };
    if variable == NOTHING {
        return Ok(None);
    }
    for value in 0..space.diagrams().arity(variable) {
        *left = left.checked_sub(1).ok_or(TooComplex)?;
        space.diagrams().spend(u64::try_from(parts.len()).unwrap_or(u64::MAX))?;
        let mut given = Vec::with_capacity(parts.len());
        for part in &parts {
            given.push(space.diagrams().given(*part, variable, value)?);
        }
        if let Some(mut found) = model(space, given, left)? {
            found.insert(0, (variable, value));
            return Ok(Some(found));
        }
    }
    Ok(None)
}
