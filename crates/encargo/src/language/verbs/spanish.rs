//! Spanish: the infinitive of an order, a wish or a promise, and the persons of the verbs of which reasons are made.

use crate::language::token::fold;

/// A person of the present tense.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Person {
    /// «quieres»
    Tu,
    /// «querés»
    Vos,
    /// «quiere», of usted too.
    Third,
}

/// What people give as reasons: I, tú, vos, she.
pub(crate) const SAID: &[[&str; 4]] = &[
    ["abro", "abres", "abrís", "abre"],
    ["acabo", "acabas", "acabás", "acaba"],
    ["ando", "andas", "andás", "anda"],
    ["busco", "buscas", "buscás", "busca"],
    ["cobro", "cobras", "cobrás", "cobra"],
    ["contesto", "contestas", "contestás", "contesta"],
    ["creo", "crees", "creés", "cree"],
    ["cubro", "cubres", "cubrís", "cubre"],
    ["debo", "debes", "debés", "debe"],
    ["dejo", "dejas", "dejás", "deja"],
    ["dependo", "dependes", "dependés", "depende"],
    ["doy", "das", "das", "da"],
    ["espero", "esperas", "esperás", "espera"],
    ["estoy", "estás", "estás", "está"],
    ["gano", "ganas", "ganás", "gana"],
    ["gasto", "gastas", "gastás", "gasta"],
    ["hago", "haces", "hacés", "hace"],
    ["lanzo", "lanzas", "lanzás", "lanza"],
    ["llego", "llegas", "llegás", "llega"],
    ["necesito", "necesitas", "necesitás", "necesita"],
    ["pago", "pagas", "pagás", "paga"],
    ["paso", "pasas", "pasás", "pasa"],
    ["pierdo", "pierdes", "perdés", "pierde"],
    ["pienso", "piensas", "pensás", "piensa"],
    ["prefiero", "prefieres", "preferís", "prefiere"],
    ["pretendo", "pretendes", "pretendés", "pretende"],
    ["puedo", "puedes", "podés", "puede"],
    ["quedo", "quedas", "quedás", "queda"],
    ["quiero", "quieres", "querés", "quiere"],
    ["sé", "sabes", "sabés", "sabe"],
    ["siento", "sientes", "sentís", "siente"],
    ["sigo", "sigues", "seguís", "sigue"],
    ["soy", "eres", "sos", "es"],
    ["tardo", "tardas", "tardás", "tarda"],
    ["tengo", "tienes", "tenés", "tiene"],
    ["trabajo", "trabajas", "trabajás", "trabaja"],
    ["uso", "usas", "usás", "usa"],
    ["vendo", "vendes", "vendés", "vende"],
    ["viajo", "viajas", "viajás", "viaja"],
    ["vivo", "vives", "vivís", "vive"],
    ["voy", "vas", "vas", "va"],
];

/// Infinitives of work and of outcomes: a form is told by the one that it comes from.
const INFINITIVES: &[&str] = &[
    "abonar", "abrir", "aceptar", "aclarar", "acordar", "activar", "actualizar", "adaptar", "adelantar", "adjuntar",
    "agendar", "agregar", "agrupar", "ahorrar", "alcanzar", "alquilar", "ampliar", "analizar", "anotar", "anular",
    "anunciar", "añadir", "apartar", "aplicar", "aprobar", "apuntar", "archivar", "armar", "arreglar", "asignar",
    "atender", "aumentar", "automatizar", "averiguar", "avisar", "ayudar", "bajar", "bloquear", "borrar", "buscar",
    "calcular", "cambiar", "cancelar", "capacitar", "captar", "cargar", "cerrar", "circular", "clasificar", "cobrar",
    "coger", "colgar", "colocar", "comentar", "comparar", "compartir", "completar", "comprar", "comprobar",
    "comunicar", "confirmar", "conseguir", "consultar", "contactar", "contar", "contestar", "contratar", "convertir",
    "convocar", "coordinar", "copiar", "corregir", "cortar", "cotizar", "crear", "crecer", "dar", "decidir", "definir",
    "dejar", "depositar", "descargar", "devolver", "difundir", "digitalizar", "diseñar", "dividir", "documentar",
    "duplicar", "editar", "elaborar", "elegir", "eliminar", "empezar", "encargar", "encontrar", "enseñar", "entregar",
    "entrevistar", "enviar", "escanear", "escoger", "escribir", "etiquetar", "evaluar", "explicar", "exportar",
    "facturar", "felicitar", "fijar", "filtrar", "firmar", "formatear", "fotografiar", "ganar", "generar", "gestionar",
    "grabar", "guardar", "hablar", "hacer", "identificar", "importar", "imprimir", "incluir", "incorporar",
    "incrementar", "indicar", "informar", "inscribir", "instalar", "integrar", "invitar", "ir", "juntar", "lanzar",
    "leer", "limpiar", "liquidar", "listar", "llamar", "llegar", "llenar", "llevar", "localizar", "mandar", "mantener",
    "maquetar", "marcar", "medir", "mejorar", "meter", "migrar", "modificar", "montar", "mostrar", "mover", "negociar",
    "notificar", "obtener", "ofrecer", "ordenar", "organizar", "pagar", "pasar", "pedir", "pegar", "perder",
    "permitir", "pintar", "planear", "planificar", "plantear", "poner", "preguntar", "preparar", "presentar",
    "presupuestar", "probar", "producir", "programar", "promocionar", "proponer", "publicar", "quitar", "reactivar",
    "rebajar", "recibir", "reclamar", "recoger", "recopilar", "recordar", "recortar", "recuperar", "redactar",
    "reducir", "reenviar", "registrar", "rehacer", "rellenar", "remitir", "renovar", "reordenar", "repartir",
    "repasar", "reservar", "resolver", "responder", "resumir", "retirar", "reunir", "revisar", "sacar", "saldar",
    "seguir", "seleccionar", "separar", "señalar", "sincronizar", "solicitar", "solucionar", "sortear", "subir",
    "sumar", "superar", "tener", "terminar", "traducir", "traer", "tramitar", "transcribir", "transferir", "trasladar",
    "unir", "usar", "validar", "vender", "ver", "verificar", "visitar", "volcar", "volver",
];

/// Forms that no ending tells.
const IRREGULAR: &[(&str, &str)] = &[
    ("consiga", "conseguir"),
    ("cuelgue", "colgar"),
    ("da", "dar"),
    ("de", ""),
    ("den", "dar"),
    ("dé", "dar"),
    ("elija", "elegir"),
    ("escoja", "escoger"),
    ("haga", "hacer"),
    ("hagamos", "hacer"),
    ("hagas", "hacer"),
    ("hago", "hacer"),
    ("haz", "hacer"),
    ("incluya", "incluir"),
    ("mida", "medir"),
    ("pon", "poner"),
    ("ponga", "poner"),
    ("pongamos", "poner"),
    ("pongas", "poner"),
    ("pongo", "poner"),
    ("produzca", "producir"),
    ("recoja", "recoger"),
    ("rehaga", "rehacer"),
    ("saca", "sacar"),
    ("tenga", "tener"),
    ("traduzca", "traducir"),
    ("traiga", "traer"),
    ("traigo", "traer"),
    ("vea", "ver"),
    ("quite", "quitar"),
];

/// Pronouns at the end of a verb, the longer first.
const PRONOUNS: &[&str] = &[
    "melos", "melas", "selos", "selas", "telos", "telas", "melo", "mela", "selo", "sela", "telo", "tela", "les", "los",
    "las", "nos", "le", "lo", "la", "me", "te", "se",
];

/// In front of an object: what stands before it is a verb.
const OBJECTS: &[&str] = &[
    "a", "al", "algo", "alguna", "algun", "el", "esa", "ese", "esos", "esta", "este", "estos", "la", "las", "lo",
    "los", "mi", "mis", "nuestra", "nuestro", "otra", "otro", "que", "su", "sus", "tambien", "toda", "todas", "todo",
    "todos", "tu", "tus", "un", "una", "unas", "unos",
];

/// The infinitive that a form comes from, spelled as it is written.
fn known(folded: &str) -> Option<&'static str> {
    INFINITIVES.iter().copied().find(|verb| fold(verb) == folded)
}

/// The infinitives that a stem may have, the most likely first.
fn of_stem(stem: &str, endings: [&str; 3]) -> Option<&'static str> {
    // «busque», «pague», «organice» come of -car, -gar, -zar; «cierre», «cuente», «pida» of cerrar, contar, pedir
    let hard = [("qu", "c"), ("gu", "g"), ("c", "z"), ("j", "g"), ("zc", "c"), ("", "")];
    let spelled = hard.iter().filter_map(|(said, written)| Some(format!("{}{written}", stem.strip_suffix(said)?)));
    let stems: Vec<String> = std::iter::once(stem.to_owned()).chain(spelled).collect();
    let inner = stems.clone().into_iter().flat_map(|stem| {
        [("ie", "e"), ("ue", "o"), ("i", "e")].into_iter().filter_map(move |(said, written)| {
            let at = stem.rfind(said)?;
            Some(format!("{}{written}{}", stem.get(..at)?, stem.get(at + said.len()..)?))
        })
    });
    let all: Vec<String> = stems.iter().cloned().chain(inner).collect();
    all.iter().flat_map(|stem| endings.map(|ending| format!("{stem}{ending}"))).find_map(|verb| known(&verb))
}

/// The infinitive of a form without pronouns.
fn of_form(form: &str) -> Option<&'static str> {
    if let Some((_, verb)) = IRREGULAR.iter().find(|row| row.0 == form) {
        return (!verb.is_empty()).then_some(*verb);
    }
    known(form)
        .or_else(|| {
            let future = ["emos", "an", "as", "a", "e"];
            future.iter().find_map(|end| form.strip_suffix(end).and_then(known))
        })
        .or_else(|| {
            let rows: [(&[&str], [&str; 3]); 4] = [
                (&["amos", "as", "an", "a"], ["ar", "er", "ir"]),
                (&["emos", "es", "en", "e"], ["ar", "er", "ir"]),
                (&["o"], ["ar", "er", "ir"]),
                (&["imos", "i"], ["ir", "er", "ir"]),
            ];
            rows.iter().find_map(|(ends, verbs)| {
                let stem = ends.iter().find_map(|end| form.strip_suffix(end)).filter(|stem| stem.len() > 1)?;
                of_stem(stem, *verbs)
            })
        })
}

/// The infinitive that some words begin with and the words behind it.
pub(super) fn infinitive<'w>(first: &str, next: &str, rest: &'w [&'w str]) -> Option<(String, &'w [&'w str])> {
    let word = fold(first);
    // «te armo la grilla», «que le pases las medidas»
    if matches!(word.as_str(), "q" | "que" | "se" | "me" | "te" | "le" | "les" | "nos") {
        let (second, behind) = rest.split_first()?;
        let after = behind.first().map(|word| fold(word)).unwrap_or_default();
        if matches!(word.as_str(), "q" | "que") {
            return infinitive(second, &after, behind);
        }
        let verb = of_form(&fold(second)).filter(|_| fold(second).len() > 2)?;
        return Some((format!("{verb}{word}"), behind));
    }
    let ended = |word: &str| ["ar", "er", "ir"].iter().any(|end| word.ends_with(end)) && word.len() > 3;
    if (ended(&word) && !NOUNS.contains(&word.as_str())) || matches!(word.as_str(), "dar" | "ir" | "ver" | "ser") {
        return Some((first.to_lowercase(), rest));
    }
    let enclitic = PRONOUNS.iter().find_map(|tail| Some((word.strip_suffix(tail)?, *tail)));
    // «charla», «suerte», «aparte» end like a verb with its pronoun and are none
    let whole = |verb: &str| {
        let long = verb.len() > 5 && verb.ends_with("ar");
        known(verb).is_some() || long || matches!(verb, "dar" | "ir" | "ver" | "ser")
    };
    if let Some((verb, _)) =
        enclitic.filter(|(verb, _)| (ended(verb) || verb.len() == 3) && verb.ends_with('r') && whole(verb))
    {
        return (!NOUNS.contains(&verb)).then(|| (first.to_lowercase(), rest));
    }
    // an order with its pronoun: «mandale», «avísale», «pásame»
    if let Some((form, tail)) = enclitic.filter(|(form, _)| form.len() > 2)
        && let Some(verb) = of_form(form).filter(|_| known(&word).is_none() && of_form(&word).is_none())
    {
        return Some((format!("{verb}{tail}"), rest));
    }
    let figure = next.starts_with(|c: char| c.is_ascii_digit() || "$€".contains(c));
    // an accent at the end, or a person that is no noun, needs no object behind it
    let sure = first.ends_with(['á', 'é', 'í']) && word.len() > 3;
    let verb = of_form(&word)?;
    (sure || figure || OBJECTS.contains(&next)).then(|| (verb.to_owned(), rest))
}

/// Nouns that end like an infinitive.
const NOUNS: &[&str] = &[
    "alquiler", "altar", "azucar", "bar", "caracter", "celular", "collar", "ejemplar", "hogar", "lugar", "mujer",
    "pilar", "placer", "poder", "primer", "regular", "similar", "taller", "tercer", "titular", "escolar", "anterior",
    "flyer", "banner", "newsletter", "reminder", "partner", "influencer", "folder", "trailer", "webinar", "dossier",
    "poster", "chofer", "master", "manager", "router", "servidor", "super", "bazar", "calamar",
];

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::language::verbs::infinitive;

    #[test]
    fn the_form_that_a_sentence_needs() {
        for (said, wanted) in [
            ("mandale el presupuesto", Some("mandarle el presupuesto")),
            ("avísale al contador", Some("avisarle al contador")),
            ("te armo la grilla", Some("armarte la grilla")),
            ("le prepare una encuesta", Some("prepararle una encuesta")),
            ("que le pases a Julio las medidas", Some("pasarle a Julio las medidas")),
            ("q me ayudes con ig", Some("ayudarme con ig")),
            ("imprima 300 volantes", Some("imprimir 300 volantes")),
            ("grabará tres vídeos", Some("grabar tres vídeos")),
            ("rehaga la plantilla", Some("rehacer la plantilla")),
            ("publique el anuncio", Some("publicar el anuncio")),
            ("cierre la lista", Some("cerrar la lista")),
            ("escribí el mail", Some("escribir el mail")),
            ("Enviar el newsletter", Some("enviar el newsletter")),
            ("organizarme mejor", Some("organizarme mejor")),
            ("taller de acuarela", None),
            ("reserva de sala confirmada", None),
            ("programa cerrado", None),
            ("plantilla de whatsapp", None),
        ] {
            assert_eq!(infinitive(said, Language::Spanish).as_deref(), wanted, "{said}");
        }
        for (said, wanted) in [
            ("sends the proofs", Some("send the proofs")),
            ("chasing the invoices", Some("chase the invoices")),
            ("Chase British Council", Some("chase British Council")),
            ("raise the open rate", Some("raise the open rate")),
            ("call sheet 7", None),
            ("60 stores", None),
            ("the bookings", None),
        ] {
            assert_eq!(infinitive(said, Language::English).as_deref(), wanted, "{said}");
        }
    }
}
