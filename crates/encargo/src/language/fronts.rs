//! Words of statements: what stands in front of a wish, what a length of time is a threshold of, what compares. Folded.

use super::phrases::{Phrases, phrases};

/// Small words that may stand beside a day in front of a wish: «antes del 18, …», "from now to June, …".
pub(crate) const BESIDE_DAYS: Phrases = phrases![
    "a", "al", "antes", "aqui", "at", "before", "by", "de", "del", "dia", "durante", "during", "el", "en", "end",
    "every", "fin", "final", "finales", "first", "for", "from", "hasta", "in", "la", "las", "los", "next", "now", "of",
    "on", "para", "primer", "proximo", "que", "the", "this", "to", "todos", "until",
];

/// How a label begins: "KR2:", «Responsable: Ana.».
pub(crate) const LABELS: Phrases = phrases![
    "encargada", "encargado", "fecha", "goal", "kpi", "kr", "kr1", "kr2", "kr3", "kr4", "kr5", "meta", "o", "objetivo",
    "okr", "owner", "plan", "resp", "responsable", "target",
];

/// How means in front of a wish begin: «con la plantilla, …», "using the template, …".
pub(crate) const MEANS_IN_FRONT: Phrases =
    phrases!["aprovechando", "con", "gracias a", "mediante", "thanks to", "through", "usando", "using", "with"];

/// How a reason in front of a wish begins: "because the letters go missing, …".
pub(crate) const REASON_IN_FRONT: Phrases = phrases![
    "b / c", "because", "como", "dado que", "given that", "porque", "puesto que", "since", "so that", "ya que"
];

/// Doing again and again: a length of time behind it is how fast, not by when.
pub(crate) const ANSWERS: Phrases = phrases![
    "answer", "answered", "answering", "answers", "atender", "confirm", "confirmar", "contestadas", "contestados",
    "contestar", "reply", "replying", "resolver", "resolve", "respond", "responder", "responding", "response",
    "respuesta",
];

/// What compares with an earlier time: «que el año pasado», "over last year".
pub(crate) const COMPARES: Phrases = phrases![
    "above", "compared", "contra", "encima", "frente", "on", "over", "pasada", "pasado", "que", "respecto", "sobre",
    "than", "versus", "vs",
];
