//! Spanish with its object in front, turned round: «los textos te los mando yo».

use super::spanish::of_form;
use crate::language::token::fold;

/// What was said with its object in front: «los textos te los mando yo el jueves» is «mandarte los textos el jueves»,
/// «la subo a la página» «subirla a la página».
pub(super) fn turned(words: &str) -> Option<String> {
    const OBJECT: &[&str] = &["la", "las", "lo", "los"];
    const TO: &[&str] = &["le", "les", "me", "nos", "se", "te"];
    const DOER: &[&str] = &["él", "ella", "ellas", "ellos", "nosotros", "tú", "usted", "vos", "yo"];
    const FRONT: &[&str] = &[
        "el", "esa", "ese", "esas", "esos", "esta", "este", "la", "las", "los", "mi", "mis", "su", "sus", "una", "unos",
    ];
    const NOUN: &[&str] = &["foto", "mano", "medio", "modelo", "moto", "primero", "radio", "segundo", "tercero"];
    let list: Vec<&str> = words.split(' ').collect();
    let folded: Vec<String> = list.iter().map(|word| fold(word)).collect();
    let word = |at: usize| folded.get(at).map_or("", String::as_str);
    let at = (0..list.len().min(9)).find(|at| {
        let (verb, behind) = (word(at + 1), list.get(at + 2).copied().unwrap_or_default().to_lowercase());
        let first = verb.ends_with('o') && verb.len() > 3 && !NOUN.contains(&verb);
        let third = verb.ends_with(['a', 'e']) && DOER.contains(&behind.as_str());
        OBJECT.contains(&word(*at)) && (first || third) && of_form(verb).is_some()
    })?;
    let to = at.checked_sub(1).filter(|before| TO.contains(&word(*before)));
    let object = list.get(..to.unwrap_or(at))?;
    let plain = object.iter().all(|word| word.chars().all(|c| c.is_alphanumeric() || "-'.,".contains(c)));
    let named = object.is_empty() || FRONT.contains(&word(0));
    let clause = (0..object.len())
        .any(|at| matches!(word(at), "que" | "y" | "si" | "no" | "cuando" | "hay" | "es" | "son" | "estan" | "faltan"));
    if !plain || !named || clause {
        return None;
    }
    let verb = of_form(word(at + 1))?;
    let to = to.map_or("", word);
    let doer = list.get(at + 2).is_some_and(|word| DOER.contains(&word.to_lowercase().as_str()));
    let rest = list.get(at + 2 + usize::from(doer)..)?;
    // «y me lo pasa el viernes»: a second verb has a person of its own
    let again = rest.windows(2).any(|pair| matches!(pair, ["y" | "pero", next] if TO.contains(&fold(next).as_str()) || OBJECT.contains(&fold(next).as_str())));
    if again {
        return None;
    }
    let first = match (object.is_empty(), to) {
        (true, "") => format!("{verb}{}", word(at)),
        // «te lo paso»: pasártelo
        (true, to) => format!("{}{}{}", stressed(verb), if matches!(to, "le" | "les") { "se" } else { to }, word(at)),
        (false, "se") => format!("{verb}le"),
        (false, to) => format!("{verb}{to}"),
    };
    let mut said = vec![first];
    said.extend(
        object.iter().enumerate().map(|(at, word)| if at == 0 { word.to_lowercase() } else { (*word).to_owned() }),
    );
    said.extend(rest.iter().map(|word| (*word).to_owned()));
    Some(said.join(" "))
}

/// An infinitive with the accent that two pronouns ask for.
fn stressed(verb: &str) -> String {
    let accented = [("ar", "ár"), ("er", "ér"), ("ir", "ír")];
    let new = accented.iter().find_map(|(end, accent)| Some(format!("{}{accent}", verb.strip_suffix(end)?)));
    new.unwrap_or_else(|| verb.to_owned())
}
