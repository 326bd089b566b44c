//! Which items are headings, and what stands under which: headings over items, items of a list in one another.

use super::{Item, Mark, State};
use crate::language::token::{Kind, Tokens};

/// How many headings may stand over one another.
const DEEPEST: usize = 8;

/// Finds the headings and gives every item what is over it.
pub(super) fn find(tokens: &Tokens<'_>, items: &mut [Item]) {
    let rules: Vec<bool> = items.iter().map(|item| item.at >= item.next && item.cell.is_none()).collect();
    let levels: Vec<Option<u8>> = (0..items.len()).map(|at| level(tokens, items, at, &rules)).collect();
    let mut over: Vec<(u8, usize)> = Vec::new();
    let mut lists: Vec<(usize, usize)> = Vec::new();
    for (at, (item, level)) in items.iter_mut().zip(levels).enumerate() {
        item.heads = level;
        if let Some(level) = level {
            over.retain(|(above, _)| *above < level);
            item.heading = over.last().map(|(_, place)| *place);
            over.push((level, at));
            over.truncate(DEEPEST);
            lists.clear();
            continue;
        }
        let prose = item.mark == Mark::None && item.cell.is_none() && item.speaker.is_none();
        if item.apart && prose && item.next - item.at > 8 {
            // a paragraph of its own ends what a mere label announced
            over.retain(|(above, _)| *above < LABEL);
        }
        item.heading = over.last().map(|(_, place)| *place);
        if prose {
            lists.clear();
        } else if item.cell.is_none() && item.mark != Mark::Stamp {
            lists.retain(|(indent, _)| *indent < item.indent);
            item.parent = lists.last().map(|(_, place)| *place);
            lists.push((item.indent, at));
            lists.truncate(DEEPEST);
        }
    }
}

/// The level of a label that a colon ends.
const LABEL: u8 = 8;

/// The level of a heading; nothing for a line that is none.
fn level(tokens: &Tokens<'_>, items: &[Item], place: usize, rules: &[bool]) -> Option<u8> {
    let item = items.get(place)?;
    if item.cell.is_some() || item.at >= item.next || item.state != State::Plain || item.mark == Mark::Stamp {
        return None;
    }
    let mut words = (item.at..item.next).filter(|at| tokens.kind(*at) != Some(Kind::Mark)).peekable();
    words.peek()?;
    let count = words.clone().count();
    if item.mark == Mark::Hash {
        let depth = (item.line..item.at).filter(|at| tokens.word(*at) == "#").count();
        return Some(u8::try_from(depth.min(6)).unwrap_or(6));
    }
    let next = items.get(place + 1).filter(|next| !next.apart);
    let underlined = next.is_some() && rules.get(place + 1).is_some_and(|rule| *rule);
    if count > 9 {
        return None;
    }
    if underlined {
        return Some(2);
    }
    let last = (item.at..item.next).rev().find(|at| tokens.word(*at) != "*").unwrap_or(item.at);
    let colon = tokens.word(last) == ":";
    if colon {
        return Some(if item.mark == Mark::Bullet { LABEL + 2 } else { LABEL });
    }
    let lettered: Vec<&str> =
        words.map(|at| tokens.raw(at)).filter(|raw| raw.chars().any(char::is_alphabetic)).collect();
    let capitals =
        lettered.iter().all(|raw| !raw.chars().any(char::is_lowercase)) && lettered.iter().any(|raw| raw.len() > 2);
    let plain = matches!(item.mark, Mark::None | Mark::Sign | Mark::Bold | Mark::Number);
    if capitals && plain {
        return Some(5);
    }
    let bold = item.mark == Mark::Bold && tokens.word(item.next - 1) == "*";
    let leads = next.or(items.get(place + 1)).is_some_and(|next| {
        matches!(next.mark, Mark::Bullet | Mark::Box | Mark::Number | Mark::Tick | Mark::Quote) || next.cell.is_some()
    });
    let open = !matches!(tokens.word(last), "." | "!" | "?" | "," | ";");
    let short = matches!(item.mark, Mark::None | Mark::Sign | Mark::Bold) && open && count <= 5;
    (short && (bold || leads)).then_some(6)
}
