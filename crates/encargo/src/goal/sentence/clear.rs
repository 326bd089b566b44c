//! The client's words made ready for a sentence: what the brackets at its end say again is taken out, the doer in front
//! leaves, a broken end is cut. Takes away nothing that the sentence does not say elsewhere.

use super::tail;
use crate::goal::Goal;
use crate::language::Language;
use crate::language::token::fold;
use crate::language::verbs::infinitive;

/// The words without the doer, the day and the joints that belong to no sentence.
pub(super) fn cleared(goal: &Goal, words: &str, owners: &[&str], due: Option<&str>) -> String {
    let mut text = words.to_owned();
    if goal.owner.is_some() {
        for name in owners {
            text = without_doer(&text, name, goal.language).unwrap_or(text);
            text = untagged(&text, name).unwrap_or(text);
        }
        text = tail::without_who(goal, &text, owners);
    }
    if let Some(due) = due.filter(|_| goal.due.is_some() && goal.cadence.is_none()) {
        let full = goal.due.map(|day| crate::say::date(day).say(goal.language).to_owned()).unwrap_or_default();
        text = undated(&text, due, &full).unwrap_or(text);
        text = tail::with_day_out(&text, due).unwrap_or(text);
    }
    unbroken(&text, goal.language)
}

/// Marks that set a word apart from the words before it.
const APART: &[char] = &['(', '[', '/', '|', '→', '👉', '–', '—', ';', ':', '@'];
/// In front of a day that stands apart.
const LABELS: &[&str] = &["by", "due", "eta", "fecha", "para el", "plazo", "tope", "vence"];
/// In front of a doer that stands apart.
const HANDED: &[&str] = &["asignado a", "assigned to", "owner", "resp", "responsable"];
/// A day with one of these is not the day itself: «antes del 16», «del 13 al 16».
const BOUNDS: &[&str] =
    &["al", "antes", "before", "between", "desde", "entre", "from", "hasta", "mid", "through", "to", "until"];

/// Where one of some labels in front of a place begins, or the place itself.
fn labelled(words: &str, at: usize, labels: &[&str]) -> usize {
    let before = words.get(..at).unwrap_or_default().trim_end_matches([' ', ':']);
    let fits = |label: &&str| {
        let front = before.len().checked_sub(label.len())?;
        let whole = before.get(..front)?.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        (whole && fold(before.get(front..)?) == **label).then_some(front)
    };
    labels.iter().find_map(fits).unwrap_or(at)
}

/// Where the words set apart begin and end, marks and all.
struct Set<'t> {
    front: &'t str,
    behind: &'t str,
    /// The mark in front.
    mark: char,
}

/// Some words, where they are set apart from those in front.
fn set_apart(words: &str, at: usize, end: usize) -> Option<Set<'_>> {
    let (left, right) = (words.get(..at)?, words.get(end..)?);
    let left = left.trim_end_matches('@').trim_end();
    let arrow = left.strip_suffix("->").or_else(|| left.strip_suffix("=>")).or_else(|| left.strip_suffix("--"));
    let dash = left.strip_suffix(" -");
    let (front, mark) = match (arrow.or(dash), left.chars().next_back()) {
        (Some(front), _) => (front, '→'),
        // "w/ Niamh", «12–16»
        (None, Some(mark @ ('/' | '–' | '—'))) if !left.strip_suffix(mark)?.ends_with(' ') => return None,
        (None, Some(mark)) if APART.contains(&mark) || mark == ',' => (left.strip_suffix(mark)?, mark),
        _ if words.get(..at)?.ends_with('@') => (left, '@'),
        _ => return None,
    };
    // «Nuria G.]»: the point is the name's
    let right = right.strip_prefix('.').filter(|rest| rest.starts_with([']', ')', ','])).unwrap_or(right);
    let behind = right.trim_start();
    let dash = right.starts_with([' ', ',', ')', ']', ';', ':', '.']);
    let ends = behind.chars().next().is_none_or(|mark| dash && (APART.contains(&mark) || ",)].-".contains(mark)));
    (ends && !front.trim().is_empty()).then_some(Set { front: front.trim_end(), behind, mark })
}

/// The words without those set apart: «plantilla (Noe, esta semana)» is «plantilla (esta semana)».
fn taken_out(set: &Set<'_>) -> String {
    let Set { front, behind, mark } = set;
    let closing = match mark {
        '(' => Some(')'),
        '[' => Some(']'),
        _ => None,
    };
    let Some(close) = closing else { return spaced(front, behind) };
    if let Some(rest) = behind.strip_prefix(close) {
        return spaced(front, rest.trim_start());
    }
    let rest = behind.trim_start_matches(|c: char| ",;/|–—→- ".contains(c));
    format!("{front} {mark}{rest}")
}

fn spaced(front: &str, behind: &str) -> String {
    let close = behind.is_empty() || behind.starts_with([',', ')', ']', ';', ':', '.']);
    if close { format!("{front}{behind}") } else { format!("{front} {behind}") }
}

/// «Carta impresa → María Laura», «pagar a los extras (yo)»: the sentence names who does it.
fn untagged(words: &str, name: &str) -> Option<String> {
    if name.is_empty() {
        return None;
    }
    words.match_indices(name).find_map(|(at, name)| {
        let end = at + name.len();
        let whole =
            !words.get(end..)?.starts_with(char::is_alphanumeric) && !words.get(..at)?.ends_with(char::is_alphanumeric);
        let set = set_apart(words, labelled(words, at, HANDED), end).filter(|_| whole)?;
        // one of a list: «partituras: Piazzolla, Yupanqui, la zamba»
        let listed = set.mark == ',' && set.front.contains(':');
        // behind a comma a small word may be anything
        let weak = set.mark == ','
            && !name.starts_with(char::is_uppercase)
            && !matches!(name, "yo" | "me" | "ella" | "él" | "me again");
        (!weak && !listed).then(|| taken_out(&set))
    })
}

/// «catálogo / 31 mayo», «dossier [vence 16/4]»: the sentence says the day in full, or «mi cumple (14/2)» has it there.
fn undated(words: &str, due: &str, full: &str) -> Option<String> {
    let day = due.trim();
    let bound = day.split(|c: char| !c.is_alphanumeric()).any(|word| BOUNDS.contains(&fold(word).as_str()));
    if !day.contains(|c: char| c.is_ascii_digit()) || day.contains(['-', '–']) || bound {
        return None;
    }
    let (found, _) = words.rmatch_indices(day).next()?;
    let at = labelled(words, found, LABELS);
    let set = set_apart(words, at, found + day.len())?;
    // «antes del puente, viernes 4», «mi cumple (14/2)» tell which day that is
    const NEAR: &[&str] = &["al", "alla", "antes", "before", "by", "cuando", "cuanto", "hasta", "until"];
    let near = set.front.rsplit(' ').take(9).any(|word| NEAR.contains(&fold(word).as_str()));
    if matches!(set.mark, '(' | '[') {
        // a day with words of its own in the brackets stays with them
        let behind = set.behind.strip_prefix([')', ']'])?;
        let named = at < found || set.front.ends_with(',') || (behind.trim().is_empty() && !near);
        let joint = if behind.is_empty() || behind.starts_with(' ') { "" } else { " " };
        return Some(if named { taken_out(&set) } else { format!("{} ({full}){joint}{behind}", set.front) });
    }
    let last = set.behind.trim_end_matches([')', ']', '.']).is_empty();
    (last && !(set.mark == ',' && near) && set.mark != ':').then(|| taken_out(&set))
}

/// In front of the verb of whoever does it.
const WILL: &[(Language, &[&str])] = &[
    (Language::Spanish, &["va a ", "van a ", "tiene que ", "tienen que ", "debe ", "a ", "que "]),
    (Language::English, &["will ", "is going to ", "are going to ", "needs to ", "has to ", "is to ", "to "]),
];

/// «Luis mande las fotos», "Grace to chase slips", "Priya's doing the playlist": the sentence opens with the name.
fn without_doer(words: &str, name: &str, language: Language) -> Option<String> {
    if name.is_empty() || fold(words.get(..name.len())?) != fold(name) || infinitive(words, language).is_some() {
        return None;
    }
    let behind = words.get(name.len()..)?;
    let doing = ["'s ", "’s ", " is ", " are "].iter().find_map(|tail| behind.strip_prefix(tail));
    if let Some(rest) = doing.filter(|_| language == Language::English) {
        let ing = rest.split(' ').next().is_some_and(|verb| verb.ends_with("ing"));
        return (ing && infinitive(rest, language).is_some()).then(|| rest.to_owned());
    }
    let rest = behind.strip_prefix(' ')?;
    let leads = WILL.iter().find(|row| row.0 == language).map_or(&[][..], |row| row.1);
    let rest = leads.iter().find_map(|lead| rest.strip_prefix(lead)).unwrap_or(rest);
    infinitive(rest, language).map(|_| rest.to_owned())
}

/// Words that join to what is no longer there.
const JOINTS: &[(Language, &[&str])] = &[
    (
        Language::Spanish,
        &[
            "con", "de", "del", "e", "el", "las", "los", "o", "para", "pero", "por", "porque", "pq", "que", "un",
            "una", "xq", "y",
        ],
    ),
    (Language::English, &["a", "an", "and", "because", "but", "or", "the"]),
];
/// Words that join a verb to what was said before it.
const LEADS: &[&str] = &["and", "de", "e", "luego", "then", "y"];

/// The words without a joint at their end, or in front of their verb.
fn unbroken(words: &str, language: Language) -> String {
    let joints = JOINTS.iter().find(|row| row.0 == language).map_or(&[][..], |row| row.1);
    let mut text = words.trim();
    while let Some((front, last)) = text.rsplit_once(' ') {
        if !joints.contains(&fold(last).as_str()) || !front.contains(' ') {
            break;
        }
        text = front.trim_end_matches([',', ';', ' ', ':']);
    }
    match text.split_once(' ') {
        Some((first, rest)) if LEADS.contains(&fold(first).as_str()) && infinitive(rest, language).is_some() => {
            rest.to_owned()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_sentence_says_elsewhere_leaves() {
        for (words, name, said) in [
            ("Carta de verano impresa → María Laura", "María Laura", "Carta de verano impresa"),
            ("pagar a los extras (yo)", "yo", "pagar a los extras"),
            ("plantilla de whatsapp (Noe, esta semana)", "Noe", "plantilla de whatsapp (esta semana)"),
            ("imprimir muestra (5 pliegos) – Feña – 21 ago", "Feña", "imprimir muestra (5 pliegos) – 21 ago"),
            ("plantilla de cambio, Iker, para el viernes", "Iker", "plantilla de cambio, para el viernes"),
            ("support the backlog @Roz", "Roz", "support the backlog"),
            ("un taller con Iker", "Iker", "un taller con Iker"),
            ("window w/ Niamh", "Niamh", "window w/ Niamh"),
            ("bin bags, J-cloths", "J", "bin bags, J-cloths"),
            ("actualizar turnos [asignado a Nuria]", "Nuria", "actualizar turnos"),
        ] {
            assert_eq!(untagged(words, name).as_deref().unwrap_or(words), said, "{words}");
        }
        for (words, day, said) in [
            ("catálogo verano (24 págs) / 31 mayo", "31 mayo", "catálogo verano (24 págs)"),
            ("dossier de prensa [vence 16/4]", "16/4", "dossier de prensa"),
            ("entrevistar a 8 dueños (fecha: 26/3)", "26/3", "entrevistar a 8 dueños"),
            ("llamar antes del 16/4", "16/4", "llamar antes del 16/4"),
            ("abrir a las 12–16", "16", "abrir a las 12–16"),
            ("antes de mi cumple (14/2)", "14/2", "antes de mi cumple (14 de febrero de 2027)"),
            ("Buen Fin (13-16 nov): 180 pedidos", "13-16 nov", "Buen Fin (13-16 nov): 180 pedidos"),
        ] {
            assert_eq!(undated(words, day, "14 de febrero de 2027").as_deref().unwrap_or(words), said, "{words}");
        }
        for (words, name, language, said) in [
            ("Luis mande las fotos", "Luis", Language::Spanish, "mande las fotos"),
            ("Grace to chase the slips", "Grace", Language::English, "chase the slips"),
            ("Priya's doing the playlist", "Priya", Language::English, "doing the playlist"),
            ("Pete's hall", "Pete", Language::English, "Pete's hall"),
        ] {
            assert_eq!(without_doer(words, name, language).as_deref().unwrap_or(words), said, "{words}");
        }
        assert_eq!(
            unbroken("le traiga diez cotizaciones al mes porque", Language::Spanish),
            "le traiga diez cotizaciones al mes"
        );
        assert_eq!(unbroken("de cargar los 9 productos", Language::Spanish), "cargar los 9 productos");
    }
}
