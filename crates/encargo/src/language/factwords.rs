//! The words that tell where a client's newsletter stands: tools, lists, texts, pictures, who writes. Data; no rule.

use super::Language;
use super::phrases::{Phrases, phrases};

/// The words of one language. Phrases are folded, with single spaces.
pub(crate) struct FactWords {
    /// Any of them says that the note is about writing to a list.
    pub mailing: Phrases,
    /// A service that sends newsletters, not by name.
    pub tool: Phrases,
    /// In front of a tool that is still to be had.
    pub acquiring: Phrases,
    /// A list that somebody has.
    pub own_list: Phrases,
    /// The list itself.
    pub list: Phrases,
    /// A count of it stands beside.
    pub on_list: Phrases,
    /// Things that can be ready: the key of the fact, and what the thing is called.
    pub things: &'static [(&'static str, Phrases)],
    /// Verbs of making a thing: it is not there yet.
    pub making: Phrases,
    /// It is there and does not work.
    pub broken: Phrases,
    /// It is not there yet.
    pub not_yet: Phrases,
    /// The text of the newsletter.
    pub texts: Phrases,
    /// How words for writing begin.
    pub writes: Phrases,
    /// Words for writing that say who by their form or by the pronoun beside them.
    pub writing: Phrases,
    /// «es mío», "is mine": the author of the note does it.
    pub mine: Phrases,
    /// Words for saying yes before something goes out, when the client says it.
    pub approves: Phrases,
    /// The client's own yes.
    pub own_ok: Phrases,
}

/// The words of a language.
pub(crate) fn of(language: Language) -> &'static FactWords {
    match language {
        Language::Spanish => &SPANISH,
        Language::English => &ENGLISH,
    }
}

const SPANISH: FactWords = FactWords {
    mailing: phrases![
        "boletin", "boletines", "en la lista", "a la lista", "lista de correo", "lista de correos", "lista de mails",
        "lista de contactos", "su lista", "la lista", "mailing", "newsletter", "newsletters", "suscriptores",
        "suscriptoras", "suscriptos", "suscritos", "suscritas", "inscritos", "email marketing", "correo masivo",
        "correos masivos", "lista de",
    ],
    tool: phrases![
        "autorespondedor", "autoresponder", "herramienta de email", "herramienta de correo", "herramienta de envio",
        "plataforma de correo", "plataforma de email", "plataforma de envio", "programa de correo",
        "servicio de envio", "herramienta",
    ],
    acquiring: phrases![
        "abrir cuenta", "abrir una cuenta", "abrir la cuenta", "contratar", "crear cuenta", "crear una cuenta",
        "crear la cuenta", "dar de alta", "darse de alta", "elegir", "le recomende", "recomiendo", "le propuse",
        "configurar una cuenta", "probar", "registrarse en", "abrirle",
    ],
    own_list: phrases![
        "su lista", "con lista", "lista de espera", "toda la lista", "la lista esta", "la lista la tiene"
    ],
    list: phrases!["lista"],
    on_list: phrases!["en la lista", "en su lista"],
    things: &[
        ("template_ready", phrases!["plantilla", "maqueta"]),
        ("images_ready", phrases!["fotos", "imagenes", "fotografias", "ilustraciones"]),
        ("signup_form", phrases!["formulario", "formulario de alta", "formulario de suscripcion"]),
        (
            "lead_magnet",
            phrases![
                "lead magnet", "regalo de bienvenida", "guia gratuita", "guia gratis", "pdf gratuito", "ebook",
                "iman de leads", "guia en pdf", "regalo", "ebook de regalo", "pdf de regalo",
            ],
        ),
        ("content_ready", phrases!["texto", "textos", "contenido", "contenidos"]),
        ("domain_verified", phrases!["dominio", "spf", "dkim"]),
        ("dpa_signed", phrases!["contrato de encargado", "encargado del tratamiento"]),
    ],
    making: phrases![
        "verificar", "armar", "armarle", "crear", "disenar", "hacer", "haga", "montar", "rehacer", "rehaga",
        "redisenar", "arma", "arme", "crea", "hace",
    ],
    broken: phrases![
        "roto", "rota", "horrible", "es fea", "es feo", "anticuada", "anticuado", "un desastre", "no le sirve",
        "no sirve", "no funciona", "no anda", "caido", "caida", "se rompio"
    ],
    not_yet: phrases![
        "todavia no", "aun no", "no esta", "no estan", "no le gusta", "no le gustan", "falta", "faltan", "no hay",
        "no", "no tiene", "rehacer", "sin hacer", "sin verificar", "pendiente", "pendientes", "ninguna", "ninguno",
        "ni",
    ],
    texts: phrases![
        "boletin", "borrador", "contenido", "contenidos", "correo", "correos", "mail", "mails", "newsletter", "texto",
        "textos", "historia",
    ],
    writes: phrases!["escrib", "redact"],
    writing: phrases!["escribe", "escribira", "escribire", "escribo", "redacta", "redacto"],
    mine: phrases!["es mio", "son mios", "corre por mi cuenta", "corren por mi cuenta", "va por mi cuenta"],
    approves: phrases!["aprueba", "apruebas", "aprobas", "aprobar", "da el visto bueno", "da el ok", "da el visto"],
    own_ok: phrases![
        "sin su ok", "su ok", "su visto bueno", "ver la prueba", "quiere revisarlo antes", "quiere verlo antes",
        "quiere aprobar", "apruebo yo", "sin su visto bueno", "su aprobacion", "lo revisa antes", "los revisa antes",
        "lo revisa ella",
    ],
};

const ENGLISH: FactWords = FactWords {
    mailing: phrases![
        "email list", "her list", "his list", "mailing list", "newsletter", "newsletters", "on the list",
        "subscribers", "subs", "the list", "their list", "email marketing", "email campaign",
    ],
    tool: phrases![
        "autoresponder", "email tool", "email service", "email platform", "email software", "newsletter tool",
        "mailing tool",
    ],
    acquiring: phrases![
        "choose", "create an account", "get an account", "open an account", "pick", "recommended", "set up an account",
        "sign up for", "sign up to", "sign her up", "sign him up", "suggested", "switch to", "move to", "try",
    ],
    own_list: phrases!["her list", "his list", "their list", "the list is", "the list lives", "mailing list is"],
    list: phrases!["list"],
    on_list: phrases!["on the list", "on her list", "on his list", "on their list"],
    things: &[
        ("template_ready", phrases!["template", "email template", "template's"]),
        ("images_ready", phrases!["photos", "pics", "images", "headshots", "pictures"]),
        (
            "signup_form",
            phrases![
                "signup form", "sign-up form", "sign - up form", "opt-in form", "subscribe form", "sign up form",
                "form", "popup", "pop - up"
            ],
        ),
        (
            "lead_magnet",
            phrases![
                "lead magnet", "freebie", "free guide", "welcome gift", "pdf", "opt in gift", "ebook", "checklist",
                "cheat sheet", "mini course", "opt - in",
            ],
        ),
        ("content_ready", phrases!["copy", "content", "text"]),
        ("domain_verified", phrases!["domain", "domain's", "spf", "dkim"]),
        ("dpa_signed", phrases!["dpa", "data agreement"]),
    ],
    making: phrases!["verify", "build", "create", "design", "make", "redesign", "redo"],
    broken: phrases![
        "broken", "ugly", "ancient", "outdated", "awful", "terrible", "hates", "crashing", "keeps crashing",
        "doesn't work", "does not work", "not working", "is down", "stopped working"
    ],
    not_yet: phrases![
        "not yet", "isn't", "aren't", "hasn't", "still missing", "not written", "not ready", "not", "none", "no",
        "still to", "needs", "never", "to build", "to design", "yet",
    ],
    texts: phrases!["content", "copy", "draft", "email", "emails", "newsletter", "newsletters", "text", "texts"],
    writes: phrases!["writ", "wrot", "draft"],
    writing: phrases!["drafts", "write", "writes"],
    mine: phrases!["is mine", "are mine", "is on me", "are on me"],
    approves: phrases!["approves", "approve", "signs off", "sign off", "final ok"],
    own_ok: phrases![
        "her ok", "his ok", "her approval", "his approval", "their approval", "only has to approve", "her okay",
        "his okay", "their ok", "their okay", "her sign - off", "his sign - off", "reads before", "reads it before",
        "sees it before", "checks it before", "sees it first"
    ],
};
