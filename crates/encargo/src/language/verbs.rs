//! Verbs in the form that a sentence needs: the infinitive of a form that a note uses, the persons of the present. Data
//! and the grammar of each language; knows no goals.

mod english;
mod spanish;
mod turned;

use super::Language;
use super::token::fold;

pub(crate) use english::second_of;
pub(crate) use spanish::{Person, SAID, wished};

/// Nouns that lists of both languages begin with.
const THINGS: &[&str] = &[
    "agenda", "albumes", "album", "banner", "base", "bio", "blog", "bookings", "boletin", "calendar", "calendario",
    "carrusel", "cartel", "carteles", "catalogo", "checklist", "contract", "correo", "correos", "curso", "deposit",
    "depositos", "encuesta", "engagement", "entradas", "etiquetas", "fichas", "flyers", "folletos", "formulario",
    "foto", "fotos", "gift", "guia", "informe", "inventario", "labels", "letter", "letters", "listings", "mail",
    "mails", "mailing", "manual", "menu", "mensaje", "monthly", "new", "newsletter", "nueva", "nuevo", "pagina",
    "pedido", "pedidos", "photos", "planilla", "plantilla", "posters", "posteos", "posts", "presupuesto", "pricing",
    "programa", "promo", "proposals", "recordatorio", "recordatorios", "reel", "reels", "reminder", "reminders",
    "renders", "resenas", "reserva", "reservas", "responses", "reviews", "sales", "stories", "subtitulos", "tabla",
    "taller", "tarjetas", "testimonials", "texto", "textos", "tickets", "turnos", "ventas", "video", "videos",
    "vidriera", "weekly", "window",
];

/// Whether the first word of some words is a common one, whose capital is the line's.
pub(crate) fn common(word: &str, language: Language) -> bool {
    let folded = fold(word);
    THINGS.contains(&folded.as_str()) || (language == Language::English && english::common(word))
}

/// The verb that some words begin with, in the form that stands behind «quiere», "wants to", and the words behind it;
/// nothing when they begin with no verb.
///
/// «mandale el presupuesto» is «mandarle el presupuesto», «te armo la grilla» «armarte la grilla», "sends the proofs" "send
/// the proofs".
pub(crate) fn infinitive(words: &str, language: Language) -> Option<String> {
    if language == Language::Spanish
        && let Some(turned) = turned::turned(words)
    {
        return Some(turned);
    }
    let mut list = words.split(' ');
    let first = list.next().unwrap_or_default();
    let rest: Vec<&str> = list.collect();
    let (verb, rest) = match language {
        Language::Spanish => {
            let next = rest.first().map(|word| fold(word)).unwrap_or_default();
            spanish::infinitive(first, &next, &rest)?
        }
        Language::English => (english::base(first, rest.first().copied().unwrap_or_default())?, rest.as_slice()),
    };
    Some(if rest.is_empty() { verb } else { format!("{verb} {}", rest.join(" ")) })
}
