//! How people say that work is theirs alone, that anybody could do it, that it goes by rules. Folded; decides nothing.

use super::phrases::{Phrases, phrases};

/// Nobody else can, or may, do it.
pub(crate) const ONLY: Phrases = phrases![
    "solo yo", "solo ella", "solo el puede", "solo puedo", "solo puede", "solo la puede", "solo lo puede",
    "solo las puede", "solo los puede", "solo la puedo", "solo lo puedo", "solo las puedo", "solo los puedo",
    "unicamente ella", "unicamente yo", "nadie mas puede", "nadie mas", "tengo que hacerlo yo",
    "lo tengo que hacer yo", "las tengo que hacer yo", "tiene que hacerlo ella", "tiene que hacerlo el",
    "lo tiene que hacer ella", "las tiene que hacer ella", "no se puede delegar", "no quiere delegar",
    "no quiero delegar", "no delega", "no quiere soltar", "no quiero soltar", "quiere seguir haciendo",
    "quiero seguir haciendo", "requiere su criterio", "only i can", "only i", "only she can", "only she",
    "only he can", "only he", "only me", "only the owner", "only the client", "nobody else can", "nobody else",
    "no one else can", "no one else", "has to be me", "must be me", "has to be her", "has to be him",
    "i have to do it myself", "she has to do it herself", "he has to do it himself", "can't be delegated",
    "cannot be delegated", "doesn't want to delegate", "won't let go of", "wants to keep doing", "want to keep doing",
    "needs her judgment", "needs his judgment", "needs my judgment", "needs her judgement", "needs his judgement",
    "needs my judgement",
];

/// Somebody else can do it, or should.
pub(crate) const OTHERS: Phrases = phrases![
    "cualquiera puede", "lo puede hacer cualquiera", "lo puede hacer otra", "la puede hacer otra",
    "puede hacerlo otra persona", "no hace falta que sea yo", "no hace falta que sea ella", "no tengo que ser yo",
    "no tiene que ser ella", "anyone can", "anybody can", "someone else can", "someone else could",
    "somebody else can", "somebody else could", "doesn't have to be me", "doesn't have to be her",
    "doesn't have to be him",
];

/// Somebody wishes to hand over what these words name.
pub(crate) const WISHES: Phrases = phrases![
    "delegar", "dejar de hacer", "quitarse de encima", "quitarme de encima", "que alguien se encargue de",
    "que alguien se encargue", "quiere soltar", "quiero soltar", "ayuda con", "someone to take over",
    "somebody to take over", "to take over", "take over", "hand over", "hand off", "offload", "delegate", "get rid of",
    "stop doing", "help with",
];

/// It goes by steps that somebody could follow.
pub(crate) const RULES: Phrases = phrases![
    "siempre igual", "siempre lo mismo", "siempre la misma", "siempre los mismos", "siempre las mismas",
    "siempre de la misma forma", "siempre de la misma manera", "mismos pasos", "lista de pasos", "paso a paso",
    "hay un procedimiento", "tiene un procedimiento", "con un procedimiento", "procedimiento escrito",
    "hay instrucciones", "instrucciones escritas", "hay un manual", "hay una plantilla", "hay plantilla",
    "tiene una plantilla", "con plantilla", "con una plantilla", "hay un checklist", "hay checklist", "hay un guion",
    "hay un protocolo", "es mecanico", "es mecanica", "es repetitivo", "es repetitiva", "copiar y pegar",
    "respuestas tipo", "always the same", "the same every time", "same every time", "same steps", "same way",
    "step by step", "list of steps", "there is a procedure", "there's a procedure", "has a procedure",
    "written procedure", "there is a checklist", "there's a checklist", "has a checklist", "with a checklist",
    "there is a template", "there's a template", "has a template", "have a template", "from a template",
    "there are instructions", "written instructions", "written down", "an sop", "is repetitive", "copy and paste",
    "canned replies",
];

/// It is different every time.
pub(crate) const NO_RULES: Phrases = phrases![
    "cada vez distinto", "cada vez distinta", "cada vez es distinto", "cada vez es distinta", "cada caso es distinto",
    "depende del caso", "segun el caso", "a ojo", "sin procedimiento", "sin instrucciones", "nada escrito",
    "no hay procedimiento", "no hay instrucciones", "no hay un procedimiento", "no hay una plantilla",
    "no hay plantilla", "different every time", "case by case", "it depends", "by feel", "no procedure",
    "no instructions", "nothing written down", "not written down", "never written down", "no template",
];

/// Behind «solo las puede», "only I can": words that say nothing of the work.
pub(crate) const FILL: &[&str] = &[
    "can", "do", "el", "ella", "hacer", "hacerla", "hacerlas", "hacerlo", "hacerlos", "it", "puede", "puedo", "that",
    "the", "them", "this", "yo",
];

/// In front of or behind the name of a piece of work: how it was brought up, not what it is.
pub(crate) const AROUND: &[&str] = &[
    "a", "about", "ademas", "al", "also", "and", "another", "approx", "aproximadamente", "around", "aunque", "but",
    "cada", "casi", "con", "de", "dedica", "dedicar", "dedico", "each", "en", "for", "gasta", "gasto", "he", "i",
    "i'd", "i'm", "it", "le", "like", "lleva", "llevan", "losing", "más", "mas", "me", "more", "nearly", "o", "on",
    "or", "otra", "otras", "otro", "otros", "over", "paso", "pasa", "necesita", "need", "needs", "necesito", "pero",
    "pierde", "pierdo", "por", "que", "quiere", "quiero", "quita", "se", "she", "someone", "spend", "spending",
    "spends", "takes", "taking", "tambien", "to", "toma", "una", "unas", "uno", "unos", "va", "van", "want", "wants",
    "would", "y",
];

/// Between two pieces of work in one sentence.
pub(crate) const BETWEEN: &[&str] = &[",", "and", "but", "e", "pero", "y"];

/// "three times a week": what stands between the number and the rhythm; "twice" is a number by itself.
pub(crate) const TIMES: &[&str] = &["time", "times", "vez", "veces"];
