//! Words without their endings, and words that say nothing of what is wanted, in both languages; knows no template.

/// Words that say nothing of what somebody wants: articles, pronouns, prepositions, wishes, courtesy. Folded, sorted.
const STOP: &[&str] = &[
    "a", "about", "acerca", "again", "ahora", "al", "algo", "algun", "alguna", "all", "already", "also", "am", "an",
    "and", "any", "are", "as", "at", "aun", "aunque", "ayuda", "ayudame", "ayudar", "ayudarme", "ayudas", "be",
    "because", "been", "bien", "but", "by", "cada", "can", "como", "con", "could", "cual", "cuando", "cuanto", "de",
    "del", "desde", "do", "does", "don't", "donde", "e", "el", "ella", "en", "entre", "era", "es", "esa", "ese", "eso",
    "esta", "estaba", "estamos", "estan", "estar", "este", "esto", "estos", "estoy", "every", "favor", "for", "from",
    "fue", "going", "gracias", "gusta", "gustaria", "ha", "hacemos", "had", "han", "has", "hasta", "have", "hay", "he",
    "hello", "help", "her", "here", "him", "his", "hola", "how", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "into",
    "ir", "is", "it", "it's", "its", "just", "la", "las", "le", "les", "let", "let's", "like", "lo", "los", "mas",
    "me", "mi", "mia", "mias", "mio", "mios", "mis", "mucho", "muy", "my", "necesita", "necesitamos", "necesitaria",
    "necesito", "need", "needs", "ni", "no", "nos", "nosotras", "nosotros", "not", "now", "nuestra", "nuestras",
    "nuestro", "nuestros", "o", "of", "off", "on", "or", "os", "otra", "otro", "our", "ours", "out", "over", "para",
    "pero", "please", "poco", "podemos", "podria", "podriais", "podrias", "por", "porque", "puede", "puedes", "puedo",
    "pues", "que", "queremos", "queria", "quiere", "quiero", "quisiera", "se", "sea", "ser", "si", "sin", "so",
    "sobre", "some", "somebody", "someone", "somos", "son", "soy", "su", "sus", "tambien", "tan", "te", "tenemos",
    "tener", "tengo", "that", "the", "their", "them", "then", "there", "they", "this", "tiene", "tienes", "to", "toca",
    "toda", "todas", "todo", "todos", "too", "tu", "tus", "un", "una", "unas", "uno", "unos", "us", "va", "vamos",
    "voy", "want", "wanted", "wants", "was", "we", "we're", "were", "what", "when", "who", "will", "with", "would",
    "y", "ya", "yo", "you", "your",
];

/// Stems that stand for the same work, each with the one that stands for it. Sorted.
const SAME: &[(&str, &str)] = &[
    ("edicion", "edit"),
    ("email", "corre"),
    ("inst", "instagram"),
    ("limpiez", "limpi"),
    ("llev", "gestion"),
    ("mail", "corre"),
    ("maintenanc", "maintain"),
    ("manag", "gestion"),
    ("mand", "envi"),
    ("remit", "envi"),
    ("send", "envi"),
    ("sent", "envi"),
    ("travell", "travel"),
    ("websit", "web"),
];

/// Whether a folded word says nothing of what is wanted.
pub(crate) fn is_stop(word: &str) -> bool {
    STOP.binary_search(&word).is_ok()
}

/// A folded word without its endings: plurals, infinitives, gerunds and persons of verbs, in either language. Two words with
/// one stem are taken for one word; a stem is no word.
pub(crate) fn stem(word: &str) -> String {
    let word = word.strip_suffix("'s").unwrap_or(word);
    let mut stem = singular(word);
    stem = without_pronoun(&stem);
    for (ending, left) in ENDINGS {
        let Some(head) = stem.strip_suffix(ending).filter(|head| head.len() >= *left) else { continue };
        stem = String::from(undoubled(head));
        break;
    }
    if stem.len() >= 4 {
        stem = String::from(stem.strip_suffix(['a', 'e', 'o', 'y']).unwrap_or(&stem));
    }
    // c, z and s, qu and c: «organice», «organizo», "organise"; «publique», «publico»
    for (ending, plain) in [("qu", "c"), ("gu", "g"), ("iz", "ic"), ("nz", "nc"), ("is", "ic")] {
        if let Some(head) = stem.strip_suffix(ending).filter(|head| head.len() >= 2) {
            stem = format!("{head}{plain}");
            break;
        }
    }
    let same = SAME.binary_search_by(|(from, _)| (*from).cmp(stem.as_str())).ok().and_then(|place| SAME.get(place));
    same.map_or(stem, |(_, to)| (*to).to_owned())
}

/// Endings of verbs and of the nouns made of them, longest first, and how many bytes must be left before each.
const ENDINGS: &[(&str, usize)] = &[
    ("amiento", 3),
    ("imiento", 3),
    ("acione", 3),
    ("acion", 3),
    ("ation", 4),
    ("iendo", 3),
    ("ando", 3),
    ("ment", 4),
    ("ado", 3),
    ("ada", 3),
    ("ido", 3),
    ("ida", 3),
    ("ing", 3),
    ("ar", 3),
    ("er", 4),
    ("ir", 3),
    ("ed", 3),
];

/// Without the plural of either language, or that of «we».
fn singular(word: &str) -> String {
    let ours = ["amos", "emos", "imos"].iter().find_map(|ending| word.strip_suffix(ending));
    if let Some(head) = ours.filter(|head| head.len() >= 3) {
        return head.to_owned();
    }
    if word.len() < 4 || word == "news" || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return word.to_owned();
    }
    if let Some(head) = word.strip_suffix("ies").filter(|head| head.len() >= 3) {
        return format!("{head}y");
    }
    if let Some(head) = word.strip_suffix("es").filter(|head| head.len() >= 3) {
        return format!("{head}e");
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Without a pronoun behind an infinitive or a gerund: «enviarlo», «mandárselas».
fn without_pronoun(word: &str) -> String {
    let mut head = word;
    for _ in 0..2 {
        let shorter =
            ["nos", "la", "le", "lo", "me", "os", "se", "te"].iter().find_map(|pronoun| head.strip_suffix(pronoun));
        match shorter {
            Some(shorter) if shorter.len() >= 4 => head = shorter,
            _ => break,
        }
        if ["ar", "er", "ir", "ando", "iendo"].iter().any(|ending| head.ends_with(ending)) {
            return head.to_owned();
        }
    }
    word.to_owned()
}

/// One of two equal consonants at the end: "planning" is «plan».
fn undoubled(stem: &str) -> &str {
    match stem.as_bytes() {
        [.., one, two] if one == two && !matches!(one, b's' | b'l' | b'z') && stem.len() > 3 => {
            stem.strip_suffix(char::from(*two)).unwrap_or(stem)
        }
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(STOP.is_sorted() && SAME.is_sorted());
    }

    #[test]
    fn one_word_has_one_stem() {
        for words in [
            ["boletin", "boletines", "boletin"],
            ["enviar", "mando", "enviamos"],
            ["publicar", "publico", "publique"],
            ["lanzar", "lanzamiento", "lance"],
            ["organizar", "organise", "organising"],
            ["limpiar", "limpieza", "limpiarlo"],
            ["plan", "planning", "plans"],
            ["curso", "cursos", "curso"],
            ["cliente", "clientes", "client"],
            ["facturas", "facturar", "facturacion"],
            ["invoice", "invoices", "invoicing"],
            ["publish", "publishing", "published"],
            ["story", "stories", "story"],
            ["e-mail", "e-mails", "e-mail"],
            ["correo", "correos", "emails"],
        ] {
            let stems = words.map(stem);
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{words:?}: {stems:?}");
        }
        for (one, other) in [("curso", "course"), ("pan", "panel"), ("news", "new"), ("comer", "comercio")] {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }
}
