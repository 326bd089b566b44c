//! What stands behind a goal's words and only tells who does it, or when once more: «…, me encargo», "…, that's me", «(hoy)».

use crate::goal::Goal;
use crate::language::token::fold;
use crate::language::{Language, cues};

/// The words without a last clause that says no more than who does it, which the sentence says by itself.
pub(super) fn without_who(goal: &Goal, words: &str, owners: &[&str]) -> String {
    let mut text = words.to_owned();
    for _ in 0..2 {
        let ends = [", ", "; ", " – ", " — ", " - ", " ("];
        let Some((at, end)) = ends.iter().filter_map(|end| Some((text.rfind(end)?, *end))).max() else { break };
        let (front, segment) = (text.get(..at).unwrap_or_default(), text.get(at + end.len()..).unwrap_or_default());
        let inside = end == " (";
        if inside && !segment.ends_with(')') {
            break;
        }
        let segment = segment.trim_end_matches([')', '.']);
        if !front.contains(' ') || segment.contains('(') || !tells_who(goal, segment, owners) {
            break;
        }
        let kept = front.trim_end().len();
        text.truncate(kept);
    }
    // «…en la web yo»: a cell that ran on
    let own: &[&str] = match (goal.owner.as_deref(), goal.language) {
        (Some("assistant"), Language::Spanish) => &["yo"],
        (Some("assistant"), Language::English) => &["me"],
        _ => &[],
    };
    match text.rsplit_once(' ') {
        Some((front, last)) if own.contains(&last) && !takes_object(front) => front.trim_end_matches(',').to_owned(),
        _ => text,
    }
}

/// Whether what stands in front of "me" leads to it: "for me", "send me".
fn takes_object(front: &str) -> bool {
    let before = fold(front.rsplit(' ').next().unwrap_or_default());
    let small =
        ["about", "and", "as", "at", "by", "con", "for", "from", "of", "on", "than", "to", "with", "without", "y", "o"];
    small.contains(&before.as_str()) || crate::language::verbs::common(&before, Language::English)
}

const CLITICS: &[&str] = &["la", "las", "lo", "los"];

/// Whether some words say who does it and nothing else.
fn tells_who(goal: &Goal, segment: &str, owners: &[&str]) -> bool {
    let folded = fold(segment).replace('’', "'");
    let words: Vec<&str> = folded.split(' ').filter(|word| !matches!(*word, "y" | "and" | "eso" | "that")).collect();
    let words = words.as_slice();
    let (author, client) = (goal.owner.as_deref() == Some("assistant"), goal.owner.as_deref() == Some("client"));
    let cues = cues::of(goal.language);
    let listed = words.join(" ");
    if (author && cues.assistant.list().contains(&listed.as_str()))
        || (client && cues.client.list().contains(&listed.as_str()))
    {
        return true;
    }
    let own = |verb: &str| verb.ends_with('o') && verb.len() > 3;
    match (goal.language, words) {
        (Language::Spanish, [clitic, verb] | [clitic, verb, "yo"] | ["yo", clitic, verb]) if author => {
            CLITICS.contains(clitic) && own(verb)
        }
        (Language::Spanish, ["yo", "le", verb] | ["me", verb] | ["me", verb, "yo"]) if author => own(verb),
        // «la monta Rodri»
        (Language::Spanish, [clitic, _, name @ ..]) if !name.is_empty() && CLITICS.contains(clitic) => {
            let name = name.join(" ");
            owners.iter().any(|owner| owner.len() > 2 && fold(owner) == name)
        }
        (
            Language::English,
            ["i" | "i'll" | "i'm", _]
            | ["i" | "i'll", _, "it" | "them" | "this" | "those"]
            | ["me", "to", _]
            | ["it's" | "that's", "mine" | "me"]
            | ["it's" | "that's", "on", "me"],
        ) => author,
        (Language::English, ["me", doing]) => author && doing.ends_with("ing"),
        (Language::English, [name, "does" | "has" | "owns" | "handles", "it" | "them" | "this"]) => {
            owners.iter().any(|owner| fold(owner) == *name)
        }
        _ => false,
    }
}

/// The words with a day that stands alone in brackets at their end out of them: «mails atrasados (hoy)».
pub(super) fn with_day_out(words: &str, due: &str) -> Option<String> {
    let (front, inside) = words.strip_suffix(')')?.rsplit_once(" (")?;
    let alone = inside.contains(due.trim()) && !due.trim().is_empty() && inside.split(' ').count() <= 4;
    let days = inside.chars().all(|c| c.is_alphabetic() || c == ' ' || c == '\'');
    (alone && days && front.contains(' ')).then(|| format!("{front}, {inside}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_it_is_said_by_the_sentence() {
        let goal = |language, owner: &str| Goal { owner: Some(owner.to_owned()), ..Goal::new("x", language, "x") };
        for (words, owner, language, said) in [
            (
                "mensaje de ausencia en WhatsApp, me encargo",
                "assistant",
                Language::Spanish,
                "mensaje de ausencia en WhatsApp",
            ),
            ("página de venta arriba, la monta Rodri", "Rodri", Language::Spanish, "página de venta arriba"),
            ("página de venta, la monta Rodri", "Ana", Language::Spanish, "página de venta, la monta Rodri"),
            ("horarios en la web yo", "assistant", Language::Spanish, "horarios en la web"),
            ("the late opening mail, I draft it", "assistant", Language::English, "the late opening mail"),
            ("a case study, that's me", "assistant", Language::English, "a case study"),
            ("flyers from me", "assistant", Language::English, "flyers from me"),
        ] {
            assert_eq!(without_who(&goal(language, owner), words, &[owner]), said, "{words}");
        }
        assert_eq!(with_day_out("contestar los mails (hoy)", "hoy").as_deref(), Some("contestar los mails, hoy"));
        assert_eq!(with_day_out("una reunión (con el gestor)", "hoy"), None);
    }
}
