//! Spanish: the infinitive of an order, a wish or a promise, and the persons of the verbs of which reasons are made.

use crate::language::Language;
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
    "abonar", "abrir", "aceptar", "aclarar", "acomodar", "acondicionar", "acordar", "acortar", "acreditar", "activar",
    "actualizar", "actuar", "adaptar", "adecuar", "adelantar", "adjuntar", "adquirir", "afilar", "afinar", "agendar",
    "agilizar", "agradecer", "agregar", "agrupar", "ahorrar", "alcanzar", "alquilar", "amarrar", "ampliar", "analizar",
    "anotar", "anular", "anunciar", "añadir", "apagar", "apalabrar", "apartar", "aplicar", "aprobar", "aprovechar",
    "apuntar", "apurar", "archivar", "armar", "arrancar", "arreglar", "asegurar", "asignar", "asistir", "atender",
    "aumentar", "automatizar", "avanzar", "averiguar", "avisar", "ayudar", "bajar", "bloquear", "bordar", "borrar",
    "buscar", "calcular", "calibrar", "cambiar", "cancelar", "canjear", "capacitar", "captar", "capturar", "cargar",
    "catalogar", "cerciorar", "cerrar", "checar", "chequear", "circular", "citar", "clasificar", "cobrar", "coger",
    "colaborar", "colgar", "colocar", "colorear", "combinar", "comentar", "comenzar", "comparar", "compartir",
    "compensar", "compilar", "completar", "componer", "comprar", "comprobar", "comunicar", "conectar", "confirmar",
    "congelar", "conocer", "conseguir", "consensuar", "considerar", "consolidar", "construir", "consultar",
    "contactar", "contar", "contener", "contestar", "contratar", "contribuir", "convenir", "convertir", "convocar",
    "coordinar", "copiar", "corregir", "corroborar", "cortar", "cotejar", "cotizar", "crear", "crecer", "cubrir",
    "cuidar", "cumplir", "dar", "decidir", "decorar", "definir", "dejar", "depositar", "depurar", "desahogar",
    "desarrollar", "desbloquear", "descargar", "desglosar", "desmontar", "despachar", "destacar", "destinar",
    "destrabar", "detallar", "detectar", "determinar", "devolver", "difundir", "digitalizar", "dirigir", "diseñar",
    "disponer", "distribuir", "dividir", "doblar", "documentar", "duplicar", "editar", "efectuar", "ejecutar",
    "elaborar", "elegir", "eliminar", "embalar", "emitir", "empaquetar", "empezar", "encargar", "encontrar",
    "encuadernar", "encuestar", "enlazar", "enmarcar", "ensayar", "enseñar", "entregar", "entrevistar", "enviar",
    "envolver", "equipar", "escalar", "escanear", "escoger", "escribir", "especificar", "esperar", "establecer",
    "estampar", "estandarizar", "estimar", "estrenar", "estudiar", "etiquetar", "evaluar", "examinar", "expedir",
    "explicar", "explorar", "exponer", "exportar", "extender", "facilitar", "facturar", "felicitar", "fichar", "fijar",
    "filtrar", "financiar", "firmar", "foliar", "formalizar", "formar", "formatear", "formular", "fotocopiar",
    "fotografiar", "frenar", "ganar", "gastar", "generar", "gestionar", "grabar", "guardar", "guionar", "habilitar",
    "hablar", "hacer", "identificar", "igualar", "ilustrar", "impartir", "implementar", "implicar", "importar",
    "imprimir", "impulsar", "inaugurar", "incluir", "incorporar", "incrementar", "indicar", "informar", "iniciar",
    "inscribir", "insertar", "inspeccionar", "instalar", "instruir", "integrar", "intentar", "interpretar", "invertir",
    "investigar", "invitar", "ir", "jalar", "juntar", "lanzar", "lavar", "leer", "levantar", "liberar", "librar",
    "lijar", "limpiar", "liquidar", "listar", "llamar", "llegar", "llenar", "llevar", "localizar", "lograr", "mandar",
    "mantener", "maquetar", "maquillar", "marcar", "materializar", "medir", "mejorar", "meter", "migrar", "mirar",
    "moderar", "modificar", "monitorear", "montar", "mostrar", "motivar", "mover", "negociar", "nivelar", "nombrar",
    "notificar", "numerar", "observar", "obtener", "ocupar", "ofrecer", "operar", "optimizar", "ordenar", "organizar",
    "orientar", "otorgar", "pagar", "parchar", "participar", "pasar", "pedir", "pegar", "peinar", "perder", "perfilar",
    "permitir", "pintar", "planchar", "planear", "planificar", "plantear", "podar", "poner", "postular", "potenciar",
    "practicar", "precisar", "preguntar", "premiar", "preparar", "presentar", "presentir", "prestar", "presupuestar",
    "prever", "priorizar", "probar", "procesar", "producir", "profundizar", "programar", "prohibir", "prolongar",
    "promocionar", "promover", "proponer", "publicar", "pulir", "quitar", "radicar", "rastrear", "reactivar",
    "realizar", "rebajar", "recabar", "recalcar", "recaudar", "rechazar", "recibir", "reclamar", "reclutar", "recoger",
    "recolectar", "recomendar", "reconocer", "recopilar", "recordar", "recorrer", "recortar", "recuperar", "redactar",
    "rediseñar", "reducir", "reemplazar", "reenviar", "reescribir", "reforzar", "regalar", "regar", "registrar",
    "regresar", "regularizar", "rehacer", "reinstalar", "relanzar", "relevar", "rellenar", "rematar", "remitir",
    "remodelar", "rendir", "renovar", "reordenar", "repartir", "repasar", "repetir", "replantear", "reponer",
    "reportar", "representar", "reproducir", "rescatar", "reservar", "resolver", "respaldar", "respetar", "responder",
    "restar", "restaurar", "resumir", "resurtir", "retirar", "retocar", "reunir", "revender", "revertir", "revisar",
    "rotular", "sacar", "saldar", "saludar", "segmentar", "seguir", "seleccionar", "sembrar", "señalar", "separar",
    "simplificar", "sincronizar", "situar", "socializar", "soldar", "solicitar", "solucionar", "sondear", "sortear",
    "sostener", "subir", "subsanar", "sumar", "suministrar", "superar", "surtir", "suspender", "sustituir", "tantear",
    "tasar", "tejer", "tener", "terminar", "timbrar", "tirar", "tocar", "tomar", "tostar", "trabajar", "traducir",
    "traer", "tramitar", "transcribir", "transferir", "trasladar", "trazar", "triplicar", "turnar", "ubicar",
    "ultimar", "unificar", "unir", "urgir", "usar", "utilizar", "vaciar", "validar", "variar", "vender", "ver",
    "verificar", "vigilar", "vincular", "visitar", "volcar", "volver",
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
pub(super) fn of_form(form: &str) -> Option<&'static str> {
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

/// Verbs that do something to whoever does it: «se dedique», not «se envíe».
const REFLEXIVE: &[&str] = &[
    "apuntar", "asegurar", "centrar", "comprometer", "dedicar", "encargar", "enfocar", "inscribir", "ir", "mudar",
    "ocupar", "quedar", "reunir", "sumar", "suscribir", "unir",
];

/// What is wished of a thing, one and many: «quede lista», «bajen a cinco».
const WISHED: &[&str] = &[
    "abran", "aparezca", "apruebe", "aprueben", "aumente", "aumenten", "avise", "avisen", "baje", "bajen", "cargue",
    "carguen", "compre", "compren", "conozca", "conozcan", "conteste", "contesten", "crezca", "crezcan", "cuenten",
    "cumpla", "cumplan", "deje", "dejen", "dependa", "dependan", "diga", "digan", "dure", "duren", "empiece",
    "empiecen", "entreguen", "entren", "escriba", "escriban", "este", "esten", "estemos", "firmen", "funcione",
    "funcionen", "haga", "hagan", "haya", "inscriban", "jale", "jalen", "lea", "lean", "llegue", "lleguen", "llenen",
    "lleve", "lleven", "mande", "manden", "mejore", "mejoren", "paguen", "pase", "pasen", "pierda", "pierdan", "pueda",
    "puedan", "quede", "queden", "reciba", "reciban", "recuerde", "recuerden", "reduzca", "reduzcan", "reserven",
    "responda", "respondan", "salga", "salgan", "sea", "seamos", "sean", "sepa", "sepan", "siga", "sigan", "situe",
    "situen", "suba", "suban", "sumen", "supere", "superen", "tenga", "tengamos", "tengan", "termine", "terminen",
    "trabajen", "traiga", "traigan", "vaya", "vayan", "vea", "vean", "vendan", "venga", "vengan", "vuelva", "vuelvan",
];

/// What is wished of a thing in front of which nothing is done: «esté lista la página» is no order.
const STATES: &[&str] = &[
    "este", "esten", "entren", "haya", "lleguen", "quede", "queden", "salgan", "sea", "seamos", "sean", "sepan",
    "suban", "bajen", "vean",
];

/// Whether a folded word is what is wished of a thing.
pub(crate) fn wished(word: &str) -> bool {
    WISHED.contains(&word)
}

/// In front of a day, and no object: «clase los lunes».
const TIMES: &[&str] = &[
    "ano", "dia", "dias", "fin", "finde", "fines", "manana", "mes", "mismo", "noche", "noches", "pasada", "pasado",
    "primer", "primero", "proxima", "proximo", "que", "quincena", "semana", "siguiente", "tarde", "tardes", "ultimo",
];

/// The infinitive of an order whose verb is in no list: «afile las tijeras», «releva los 6 locales», «grabará tres».
fn unlisted(first: &str, next: &str, after: &str) -> Option<String> {
    const ARTICLES: &[&str] = &["el", "esas", "esos", "la", "las", "lo", "los", "sus", "tus", "una", "unas", "unos"];
    let word = fold(first);
    let one = first.chars().all(char::is_alphabetic) && word.len() > 4;
    let future = [("ra", "rá"), ("ran", "rán"), ("re", "ré")].into_iter().find_map(|(end, raw)| {
        let stem = word.strip_suffix(end).filter(|_| first.ends_with(raw))?;
        (stem.len() > 3 && stem.ends_with(['a', 'e', 'i'])).then(|| format!("{stem}r"))
    });
    let timed = TIMES.contains(&after)
        || after.starts_with(|c: char| c.is_ascii_digit()) && next == "el"
        || crate::language::lexicon::weekday(after, Language::Spanish).is_some()
        || crate::language::lexicon::month(after, Language::Spanish).is_some();
    if future.is_some() || !one || !ARTICLES.contains(&next) || timed || NOUNS.contains(&word.as_str()) {
        return future.filter(|_| one);
    }
    if let Some(stem) = word.strip_suffix('a') {
        return Some(format!("{stem}ar"));
    }
    let stem = word.strip_suffix('e')?;
    let hard = [("qu", "c"), ("gu", "g"), ("c", "z")];
    let stem = hard.iter().find_map(|(said, written)| Some(format!("{}{written}", stem.strip_suffix(said)?)));
    Some(format!("{}ar", stem.unwrap_or_else(|| word.trim_end_matches('e').to_owned())))
}

/// The infinitive that some words begin with and the words behind it.
pub(super) fn infinitive<'w>(first: &str, next: &str, rest: &'w [&'w str]) -> Option<(String, &'w [&'w str])> {
    let word = fold(first);
    if STATES.contains(&word.as_str()) && !NOUNS.contains(&word.as_str()) {
        return None;
    }
    // «te armo la grilla», «que le pases las medidas»
    if matches!(word.as_str(), "q" | "que" | "se" | "me" | "te" | "le" | "les" | "nos") {
        let (second, behind) = rest.split_first()?;
        let after = behind.first().map(|word| fold(word)).unwrap_or_default();
        if matches!(word.as_str(), "q" | "que") {
            return infinitive(second, &after, behind);
        }
        let second = fold(second);
        if STATES.contains(&second.as_str()) {
            return None;
        }
        let verb = of_form(&second).filter(|_| second.len() > 2)?;
        // «se envíe el aviso»: whoever sends it
        let passive = word == "se" && !REFLEXIVE.contains(&verb);
        return Some((if passive { verb.to_owned() } else { format!("{verb}{word}") }, behind));
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
    let sure = (first.ends_with(['á', 'é', 'í']) && word.len() > 3) || matches!(next, "yo" | "vos" | "usted" | "ella");
    // «pasando a Excel los correos»
    let doing = [("ando", "ar"), ("iendo", "er"), ("iendo", "ir")]
        .into_iter()
        .find_map(|(end, ending)| known(&format!("{}{ending}", word.strip_suffix(end).filter(|stem| stem.len() > 1)?)));
    if let Some(verb) = doing {
        return Some((verb.to_owned(), rest));
    }
    if let Some(verb) = of_form(&word).filter(|_| sure || figure || OBJECTS.contains(&next)) {
        return Some((verb.to_owned(), rest));
    }
    let after = rest.get(1).map(|word| fold(word)).unwrap_or_default();
    unlisted(first, next, &after).map(|verb| (verb, rest))
}

/// Nouns that end like an infinitive.
const NOUNS: &[&str] = &[
    "alquiler", "altar", "azucar", "bar", "caracter", "celular", "collar", "ejemplar", "hogar", "lugar", "mujer",
    "pilar", "placer", "poder", "primer", "regular", "similar", "taller", "tercer", "titular", "escolar", "anterior",
    "flyer", "banner", "newsletter", "reminder", "partner", "influencer", "folder", "trailer", "webinar", "dossier",
    "poster", "chofer", "master", "manager", "router", "servidor", "super", "bazar", "calamar", "para", "sobre",
    "entre", "desde", "toda", "todas", "durante", "entrega", "fecha", "nueva", "media",
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
            ("los textos te los mando yo el jueves", Some("mandarte los textos el jueves")),
            ("El texto lo escribe ella", Some("escribir el texto")),
            ("la subo a la página", Some("subirla a la página")),
            ("la lista de precios", None),
            ("se envíe el aviso a los socios", Some("enviar el aviso a los socios")),
            ("afile las tijeras", Some("afilar las tijeras")),
            ("esté lista la página", None),
            ("pasando a Excel los correos", Some("pasar a Excel los correos")),
            ("radicará las cinco demandas", Some("radicar las cinco demandas")),
            ("clase los lunes", None),
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
            ("landing page on Givebutter", None),
            ("invoice template with the new address", None),
            ("review contracts", Some("review contracts")),
            ("trial to paid up to 15%", None),
            ("audit of the shelf photos", None),
            ("60 stores", None),
            ("the bookings", None),
        ] {
            assert_eq!(infinitive(said, Language::English).as_deref(), wanted, "{said}");
        }
    }
}
