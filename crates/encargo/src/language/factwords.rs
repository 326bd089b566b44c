//! The words that tell where a client's newsletter stands: tools, lists, texts, pictures, who writes. Data; no rule.

use super::Language;

/// The words of one language. Phrases are folded, with single spaces.
pub(crate) struct FactWords {
    /// Any of them says that the note is about writing to a list.
    pub mailing: &'static [&'static str],
    /// A service that sends newsletters, not by name.
    pub tool: &'static [&'static str],
    /// In front of a tool that is still to be had.
    pub acquiring: &'static [&'static str],
    /// A list that somebody has.
    pub own_list: &'static [&'static str],
    /// The list itself.
    pub list: &'static [&'static str],
    /// A count of it stands beside.
    pub on_list: &'static [&'static str],
    /// Things that can be ready: the key of the fact, and what the thing is called.
    pub things: &'static [(&'static str, &'static [&'static str])],
    /// Verbs of making a thing: it is not there yet.
    pub making: &'static [&'static str],
    /// It is there and does not work.
    pub broken: &'static [&'static str],
    /// It is not there yet.
    pub not_yet: &'static [&'static str],
    /// The text of the newsletter.
    pub texts: &'static [&'static str],
    /// How words for writing begin.
    pub writes: &'static [&'static str],
    /// «es mío», "is mine": the author of the note does it.
    pub mine: &'static [&'static str],
    /// Words for saying yes before something goes out, when the client says it.
    pub approves: &'static [&'static str],
    /// The client's own yes.
    pub own_ok: &'static [&'static str],
}

/// The words of a language.
pub(crate) fn of(language: Language) -> &'static FactWords {
    match language {
        Language::Spanish => &SPANISH,
        Language::English => &ENGLISH,
    }
}

const SPANISH: FactWords = FactWords {
    mailing: &[
        "boletin", "boletines", "en la lista", "a la lista", "lista de correo", "lista de correos", "lista de mails",
        "lista de contactos", "su lista", "la lista", "mailing", "newsletter", "newsletters", "suscriptores",
        "suscriptoras", "suscriptos", "email marketing",
    ],
    tool: &[
        "autorespondedor", "autoresponder", "herramienta de email", "herramienta de correo", "herramienta de envio",
        "plataforma de correo", "plataforma de email", "plataforma de envio", "programa de correo",
        "servicio de envio", "herramienta",
    ],
    acquiring: &[
        "abrir cuenta", "abrir una cuenta", "abrir la cuenta", "contratar", "crear cuenta", "crear una cuenta",
        "crear la cuenta", "dar de alta", "darse de alta", "elegir", "le recomende", "recomiendo", "le propuse",
        "configurar una cuenta", "probar", "registrarse en", "abrirle",
    ],
    own_list: &["su lista", "con lista", "lista de espera", "toda la lista", "la lista esta", "la lista la tiene"],
    list: &["lista"],
    on_list: &["en la lista", "en su lista"],
    things: &[
        ("template_ready", &["plantilla", "maqueta"]),
        ("images_ready", &["fotos", "imagenes", "fotografias", "ilustraciones"]),
        ("signup_form", &["formulario", "formulario de alta", "formulario de suscripcion"]),
        (
            "lead_magnet",
            &[
                "lead magnet", "regalo de bienvenida", "guia gratuita", "guia gratis", "pdf gratuito", "ebook",
                "iman de leads", "guia en pdf",
            ],
        ),
        ("content_ready", &["texto", "textos", "contenido", "contenidos"]),
        ("domain_verified", &["dominio", "spf", "dkim"]),
        ("dpa_signed", &["contrato de encargado", "encargado del tratamiento"]),
    ],
    making: &[
        "armar", "armarle", "crear", "disenar", "hacer", "haga", "montar", "rehacer", "rehaga", "redisenar", "arma",
        "arme", "crea", "hace",
    ],
    broken: &["roto", "rota", "no funciona", "no anda", "caido", "caida", "se rompio"],
    not_yet: &["todavia no", "aun no", "no esta", "no estan", "no le gusta", "no le gustan", "faltan"],
    texts: &[
        "boletin", "borrador", "contenido", "contenidos", "correo", "correos", "mail", "mails", "newsletter", "texto",
        "textos", "historia",
    ],
    writes: &["escrib", "redact"],
    mine: &["es mio", "son mios", "corre por mi cuenta", "corren por mi cuenta", "va por mi cuenta"],
    approves: &["aprueba", "aprobar", "da el visto bueno", "da el ok", "da el visto"],
    own_ok: &[
        "sin su ok", "su ok", "su visto bueno", "ver la prueba", "quiere revisarlo antes", "quiere verlo antes",
        "quiere aprobar", "apruebo yo",
    ],
};

const ENGLISH: FactWords = FactWords {
    mailing: &[
        "email list", "her list", "his list", "mailing list", "newsletter", "newsletters", "on the list",
        "subscribers", "subs", "the list", "their list", "email marketing", "email campaign",
    ],
    tool: &[
        "autoresponder", "email tool", "email service", "email platform", "email software", "newsletter tool",
        "mailing tool",
    ],
    acquiring: &[
        "choose", "create an account", "get an account", "open an account", "pick", "recommended", "set up an account",
        "sign up for", "sign up to", "sign her up", "sign him up", "suggested", "switch to", "move to", "try",
    ],
    own_list: &["her list", "his list", "their list", "the list is", "the list lives", "mailing list is"],
    list: &["list"],
    on_list: &["on the list", "on her list", "on his list", "on their list"],
    things: &[
        ("template_ready", &["template", "email template"]),
        ("images_ready", &["photos", "pics", "images", "headshots", "pictures"]),
        (
            "signup_form",
            &["signup form", "sign-up form", "sign - up form", "opt-in form", "subscribe form", "sign up form"],
        ),
        (
            "lead_magnet",
            &[
                "lead magnet", "freebie", "free guide", "welcome gift", "pdf", "opt in gift", "ebook", "checklist",
                "cheat sheet", "mini course", "opt - in",
            ],
        ),
        ("content_ready", &["copy", "content", "text"]),
        ("domain_verified", &["domain", "spf", "dkim"]),
        ("dpa_signed", &["dpa", "data agreement"]),
    ],
    making: &["build", "create", "design", "make", "redesign", "redo"],
    broken: &["broken", "doesn't work", "does not work", "not working", "is down", "stopped working"],
    not_yet: &["not yet", "isn't", "aren't", "hasn't", "still missing", "not written", "not ready"],
    texts: &["content", "copy", "draft", "email", "emails", "newsletter", "newsletters", "text", "texts"],
    writes: &["writ", "wrot", "draft"],
    mine: &["is mine", "are mine", "is on me", "are on me"],
    approves: &["approves", "approve", "signs off", "sign off", "final ok"],
    own_ok: &["her ok", "his ok", "her approval", "his approval", "their approval", "only has to approve"],
};
