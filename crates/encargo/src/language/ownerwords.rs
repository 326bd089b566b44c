//! The words around whoever does something: labels, titles of columns, verbs between a name and a task, pronouns. Folded; no rule.

use super::phrases::{Phrases, phrases};

/// In front of a name that is nothing else: "owner: Ana", «a cargo de Leo», "assigned to Kim".
pub(crate) const LABELS: Phrases = phrases![
    "responsable", "responsables", "resp", "r", "encargado", "encargada", "encargados", "a cargo de", "a cargo",
    "asignado a", "asignada a", "asignado", "asignada", "owner", "owners", "assigned to", "assignee", "assigned",
    "lead", "quien", "who", "por", "by", "para", "for", "lo hace", "la hace", "los hace", "las hace", "lo ve", "la ve",
    "lo lleva", "la lleva", "lo escribe", "la escribe", "los escribe", "lo manda", "la manda", "los manda",
    "se encarga", "se ocupa", "se lo lleva", "se la lleva", "lo redacta", "la redacta", "lo arma", "lo toma",
    "le toca a", "toca a", "dri", "with", "con", "via", "to be done by", "handled by", "actions for", "tasks for",
    "jobs for", "to do for", "tareas de", "tareas para", "pendientes de", "pendientes para", "acciones de",
    "acciones para", "de", "acción", "accion", "action", "ai", "ap", "todo", "tarea", "task", "compromiso",
    "lo resuelve", "lo coordina", "la coordina", "lo saca", "va", "queda a cargo de", "que lo haga", "lo arregla",
    "lo prepara", "la prepara", "it's on", "on", "that's", "asignados", "duena", "dueno", "lo revisa", "la revisa",
    "las revisa", "los revisa", "lo programo", "al", "a",
];

/// Behind a name that is nothing else: «Ana se encarga», "Kim does it".
pub(crate) const TAILS: Phrases = phrases![
    "se encarga", "se ocupa", "lo hace", "la hace", "lo ve", "la ve", "los ve", "las ve", "lo lleva", "la lleva",
    "does it", "does that", "on it", "to do", "has it", "has this", "has that", "owns this", "owns it", "on this",
    "takes it", "lo toma", "la toma", "lo prepara", "se anota", "responsable", "owner", "encargado", "encargada",
    "lo resuelve", "lo manda", "lo escribe", "la escribe", "las escribe", "los escribe", "will do", "will do it",
    "lo arma", "lo revisa", "lo coordina", "misma", "mismo", "solo", "sola", "again", "please", "pls", "too",
    "tambien", "lo redacta", "la redacta", "to action", "gets the quote", "leads", "leading", "herself", "himself",
    "got it", "to lead", "to chase", "to sort", "will", "to", "queda a cargo", "a cargo", "lo saca", "lo arregla",
];

/// Between a name and what it is to do: «Ana va a …», "Kim will …".
pub(crate) const JOINTS: &[&str] = &[
    "'ll", "-", "->", ":", ">", "a", "accepts", "acepta", "acepto", "agreed", "agrees", "also", "asked", "be", "can",
    "compromete", "comprometio", "could", "d", "de", "deben", "debe", "debera", "en", "encarga", "encargara", "favor",
    "going", "gonna", "got", "ha", "hacer", "has", "have", "he", "is", "it", "just", "kindly", "le", "les", "lo", "me",
    "must", "nos", "ocupa", "ofrece", "ofrecio", "offered", "please", "podes", "podrias", "por", "promised", "puede",
    "pueden", "que", "queda", "quedaron", "quedo", "s", "se", "shall", "should", "takes", "te", "tendra", "tendran",
    "tiene", "tienen", "to", "toca", "undertook", "va", "van", "vaya", "volunteered", "will", "would", "–", "—", "→",
];

/// What only people do: a word with a capital in front of it is somebody. Sorted.
pub(crate) const ACTS: &[&str] = &[
    "agrees", "asked", "asks", "avisa", "aviso", "comenta", "comento", "consigue", "cree", "dice", "dijo", "gonna",
    "insiste", "insists", "jura", "llama", "offered", "offers", "opina", "owns", "pide", "pidio", "piensa", "pregunta",
    "pregunto", "promete", "prometio", "promised", "promises", "propone", "propuso", "quiere", "reckons", "said",
    "says", "suena", "swears", "thinks", "va", "volunteered", "volunteers", "wants", "will", "would", "writes",
];

/// Titles of a column, or labels of a line, that say who.
pub(crate) const COLUMNS: Phrases = phrases![
    "quien", "responsable", "responsables", "resp", "encargado", "encargada", "asignado", "asignada", "asignado a",
    "dueno", "duena", "a cargo", "a cargo de", "persona", "who", "owner", "assignee", "assigned", "assigned to",
    "lead", "person", "responsible", "dri", "by whom", "nombre", "name", "lo hace", "le toca", "quien lo hace",
    "who's on it",
];

/// Titles of a column that say by when.
pub(crate) const DAYS: Phrases = phrases![
    "fecha", "fechas", "cuando", "plazo", "vence", "vencimiento", "limite", "para cuando", "entrega", "due", "when",
    "deadline", "by", "date", "vence el", "cierre", "para", "due by", "due on", "due date", "by when", "target date",
    "fecha limite", "dia", "eta", "finish",
];

/// In front of those who are there.
pub(crate) const ATTENDING: Phrases = phrases![
    "asistentes", "asisten", "presentes", "participantes", "participan", "estuvimos", "estuvieron", "attendees",
    "attending", "present", "participants", "in the room", "on the call", "in attendance", "here", "equipo", "team",
    "estaban", "who was there", "miembros", "vinieron", "hablamos", "people",
];

/// Titles in front of a name.
pub(crate) const TITLES: &[&str] = &[
    "arq", "cr", "don", "dona", "dr", "dra", "ing", "lic", "maestra", "maestro", "miss", "mr", "mrs", "ms", "prof",
    "profa", "profe", "sir", "sor", "sr", "sra", "srta", "tia", "tio",
];

/// The author of the note.
pub(crate) const AUTHOR: &[&str] = &[
    "assistant", "asistente", "i", "i'd", "i'll", "i'm", "i've", "me", "mi", "mia", "mias", "mine", "mio", "mios",
    "myself", "va", "yo", "conmigo",
];

/// Words that open a sentence with a capital and name nobody.
pub(crate) const SMALL: &[&str] = &[
    "a", "adios", "ademas", "ah", "ahora", "al", "algun", "algo", "all", "also", "an", "and", "any", "aparte", "aqui",
    "as", "asi", "at", "aunque", "ayer", "both", "bueno", "but", "by", "can", "como", "con", "could", "cuando",
    "cuanto", "de", "del", "desde", "despues", "did", "do", "does", "donde", "dos", "e", "en", "entonces", "es", "esa",
    "ese", "eso", "esta", "estas", "este", "esto", "estos", "every", "falta", "faltan", "first", "for", "from", "fue",
    "gracias", "got", "ha", "had", "has", "hasta", "hay", "hello", "hey", "hi", "hola", "hoy", "how", "idea", "if",
    "igual", "in", "is", "it", "it's", "its", "last", "les", "let", "lo", "luego", "mas", "may", "maybe", "me",
    "mientras", "more", "muy", "my", "need", "needs", "next", "ni", "no", "nos", "not", "nota", "note", "notes", "now",
    "nuestra", "nuestro", "o", "of", "oh", "ok", "okay", "on", "once", "one", "only", "or", "otra", "otro", "our",
    "para", "pero", "please", "pls", "por", "porque", "pregunto", "pues", "que", "quedo", "queda", "quiere", "quiero",
    "right", "se", "segun", "si", "sin", "so", "sobre", "solo", "some", "still", "tambien", "tan", "that", "that's",
    "then", "there", "there's", "these", "this", "tiene", "to", "toca", "todo", "todos", "two", "un", "una", "up",
    "vale", "want", "wants", "was", "we", "we're", "went", "what", "what's", "when", "where", "which", "who", "why",
    "with", "y", "ya", "yes",
];

/// Whoever is spoken to.
pub(crate) const YOU: &[&str] =
    &["tu", "u", "usted", "ustedes", "vos", "vosotras", "vosotros", "you", "you'll", "your", "youre", "you're"];

/// The client.
pub(crate) const CLIENT: &[&str] = &[
    "client", "clienta", "cliente", "ella", "he", "he'd", "he'll", "he's", "her", "herself", "hers", "him", "himself",
    "she", "she'd", "she'll", "she's", "owner",
];

#[cfg(test)]
mod tests {
    #[test]
    fn what_people_do_is_sorted() {
        assert!(super::ACTS.is_sorted());
    }

    #[test]
    fn small_lists_hold_no_word_twice() {
        for list in [super::ACTS, super::JOINTS, super::TITLES, super::AUTHOR, super::CLIENT] {
            let mut sorted = list.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), list.len());
        }
    }
}
