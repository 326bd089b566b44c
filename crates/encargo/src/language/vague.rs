//! Words that say nothing by themselves, and verbs that open a second wish. Data, folded.

use super::phrases::{Phrases, phrases};

/// Verbs of bare growth or attitude.
pub(crate) const VERBS: Phrases = phrases![
    "aumentar", "crecer", "grow", "help", "improve", "impulsar", "increase", "mas", "mejorar", "more", "mover",
    "necesito", "optimizar", "optimize", "potenciar", "scale", "vender", "visibilidad",
];

/// Nouns without a delimiter.
pub(crate) const NOUNS: Phrases = phrases![
    "alcance", "brand", "business", "empresa", "engagement", "growth", "imagen", "income", "ingresos", "marca",
    "negocio", "presence", "presencia", "reach", "redes", "revenue", "sales", "traffic", "trafico", "ventas",
    "visibilidad", "visibility",
];

/// Wordings that two people would understand differently.
pub(crate) const PHRASES: Phrases = phrases![
    "a todo", "a todo el mundo", "a todos", "ahorrar tiempo", "algo", "as soon as possible", "as well as possible",
    "be better", "be consistent", "be known", "be more", "be successful", "be the best", "better", "cuanto antes",
    "darme a conocer", "de todo", "estar mas", "estar presente", "everyone", "everything", "feel", "get known",
    "get organised", "get organized", "go - to", "lo antes posible", "lo importante", "me conozcan", "me encuentren",
    "mejor organizada", "mejor organizado", "my numbers", "on top of", "organizarme", "out there", "petarlo",
    "ponerme al dia", "ponerme las pilas", "presencia", "profesionalizar", "save time", "ser la mejor", "ser el mejor",
    "ser referente", "stand out", "the best", "trabajar menos", "trabajar mejor", "vivir de", "work less",
    "work smarter", "world - class",
];

/// Verbs that open another wish behind «y».
pub(crate) const ACTIONS: Phrases = phrases![
    "abrir", "add", "aumentar", "bajar", "build", "crear", "create", "crecer", "enviar", "grow", "hacer", "increase",
    "lanzar", "launch", "llegar", "make", "open", "publicar", "publish", "reach", "reducir", "run", "sell", "send",
    "start", "subir", "vender",
];
