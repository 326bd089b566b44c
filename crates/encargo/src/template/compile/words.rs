//! Hours as minutes, items as slugs, and the blanks in texts; reads no language.

use crate::language::Text;
use crate::plan::{Estimate, Task};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Hours as whole minutes; nothing when they are not whole, negative or beyond counting. A third of an hour has no end as a
/// decimal: a thousandth of a minute is let pass.
pub(in crate::template) fn minutes(hours: [Decimal; 3]) -> Option<Estimate> {
    let minute = |hours: Decimal| {
        let minutes = hours.checked_mul(Decimal::from(60))?;
        let whole = minutes.round();
        let near = minutes.checked_sub(whole)?.abs() < Decimal::new(1, 3);
        near.then(|| whole.to_u32()).flatten()
    };
    let [optimistic, likely, pessimistic] = hours;
    Some(Estimate { optimistic: minute(optimistic)?, likely: minute(likely)?, pessimistic: minute(pessimistic)? })
}

/// An item of a list as part of an id: `Mi tienda` is `mi-tienda`; «item» when nothing of it is left.
pub(in crate::template) fn slug(item: &str) -> String {
    let mut slug = String::new();
    for letter in crate::language::token::fold(item).chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
        if slug.len() >= 40 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "item".to_owned() } else { slug.to_owned() }
}

/// Whether some text of a task has blanks.
pub(in crate::template) fn has_blanks(task: &Task) -> bool {
    texts(task).flat_map(|text| [&text.es, &text.en]).any(|text| text.contains('{'))
}

/// The texts of a task that may have blanks.
pub(in crate::template) fn texts(task: &Task) -> impl Iterator<Item = &Text> {
    [&task.title].into_iter().chain(&task.about).chain(&task.done).chain(&task.criteria)
}

/// The names of the blanks in a text, `{esp}`, in order.
pub(in crate::template) fn blanks(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.trim())
}

/// A text with each blank replaced by what `word` gives for it; a blank without a word stays as it is.
pub(in crate::template) fn filled(text: &Text, word: &dyn Fn(&str) -> Option<Text>) -> Text {
    let fill = |text: &str, language: fn(&Text) -> &str| {
        let mut parts = text.split('{');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            if let Some((word, rest)) = part.split_once('}').and_then(|(name, rest)| Some((word(name.trim())?, rest))) {
                filled.push_str(language(&word));
                filled.push_str(rest);
            } else {
                filled.push('{');
                filled.push_str(part);
            }
        }
        filled
    };
    Text::new(fill(&text.es, |text| &text.es), fill(&text.en, |text| &text.en))
}
