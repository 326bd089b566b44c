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
    /// The words themselves, as somebody's: «textos de Ana», "copy by Kim", "words: her niece Dani".
    pub wording: Phrases,
    /// How words begin for handing over what was written.
    pub gives: Phrases,
    /// In front of a name that is somebody's relation: «su socia Pilar».
    pub relation: Phrases,
    /// What counts people, and addresses only where a list is the talk.
    pub heads: Phrases,
    /// What goes out: a word for sending.
    pub sends: Phrases,
    /// In front of those who get it, behind what is sent.
    pub towards: Phrases,
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
        "correos masivos", "lead magnet", "autorespondedor", "secuencia de bienvenida", "correo mensual",
        "correo semanal", "correo quincenal", "mail mensual", "mail semanal", "a la base", "herramienta de envio",
        "herramienta de envios", "herramienta de correo", "programa de correo", "programa de correos",
        "programa de envio", "programa de envios", "plataforma de correo", "plataforma de envio",
    ],
    tool: phrases![
        "autorespondedor", "autoresponder", "herramienta de email", "herramienta de correo", "herramienta de envio",
        "herramienta de envios", "herramienta", "plataforma", "plataforma de correo", "plataforma de email",
        "plataforma de envio", "plataforma de envios", "programa", "programa de correo", "programa de correos",
        "programa de envio", "programa de envios", "servicio de envio", "servicio de correo",
    ],
    acquiring: phrases![
        "abrir cuenta", "abrir una cuenta", "abrir la cuenta", "contratar", "crear cuenta", "crear una cuenta",
        "crear la cuenta", "dar de alta", "darse de alta", "elegir", "le recomende", "recomiendo", "le propuse",
        "configurar una cuenta", "probar", "registrarse en", "abrirle",
    ],
    own_list: phrases![
        "su lista", "con lista", "lista de espera", "toda la lista", "la lista esta", "la lista la tiene",
        "a la lista", "tiene lista", "tiene una lista", "la lista son", "la lista tiene",
    ],
    list: phrases!["lista"],
    on_list: phrases!["en la lista", "en su lista"],
    things: &[
        ("template_ready", phrases!["plantilla", "maqueta"]),
        ("images_ready", phrases!["fotos", "imagenes", "fotografias", "ilustraciones"]),
        (
            "signup_form",
            phrases!["formulario", "formulario de alta", "formulario de suscripcion", "form", "popup", "pop - up"],
        ),
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
    writing: phrases!["escribe", "escribes", "escribira", "escribire", "escribo", "redacta", "redacto"],
    wording: phrases!["texto", "textos", "contenido", "contenidos", "redaccion"],
    gives: phrases!["manda", "pasa", "envia", "entrega"],
    relation: phrases!["su", "mi", "la", "el", "don", "dona", "socia", "socio", "hija", "hijo", "hermana", "hermano"],
    heads: phrases!["personas", "gente", "suscripciones"],
    sends: phrases!["sale", "salga", "saldra", "enviar", "enviara", "envia", "envio", "mandar", "manda", "mande"],
    towards: phrases!["para", "a"],
    mine: phrases!["es mio", "son mios", "corre por mi cuenta", "corren por mi cuenta", "va por mi cuenta"],
    approves: phrases![
        "aprueba", "apruebas", "aprobas", "aprobar", "apruebo", "da el visto bueno", "da el ok", "da el visto",
        "visto bueno", "visto bueno lo da", "da ok", "ok de",
    ],
    own_ok: phrases![
        "sin su ok", "su ok", "su visto bueno", "ver la prueba", "quiere revisarlo antes", "quiere verlo antes",
        "quiere aprobar", "apruebo yo", "sin su visto bueno", "su aprobacion", "lo revisa antes", "los revisa antes",
        "lo revisa ella", "ella revisa", "ella lo revisa", "la corrige ella", "sin su okay", "yo lo leo antes",
        "que yo lo vea", "lo lee antes",
    ],
};

const ENGLISH: FactWords = FactWords {
    mailing: phrases![
        "email list", "her list", "his list", "mailing list", "newsletter", "newsletters", "on the list",
        "subscribers", "subs", "the list", "their list", "email marketing", "email campaign", "lead magnet",
        "mailshot", "mailing", "autoresponder", "welcome sequence", "weekly email", "monthly email",
        "fortnightly email", "e - news", "email software", "email tool", "email service", "email platform",
        "email provider", "mailing software", "newsletter software", "e - blast",
    ],
    tool: phrases![
        "autoresponder", "email tool", "email service", "email platform", "email software", "newsletter tool",
        "mailing tool", "mailing software", "mailing service", "newsletter software", "newsletter service",
        "email provider", "provider", "email program", "email app",
    ],
    acquiring: phrases![
        "choose", "create an account", "get an account", "open an account", "pick", "recommended", "set up an account",
        "sign up for", "sign up to", "sign her up", "sign him up", "suggested", "switch to", "move to", "try",
    ],
    own_list: phrases![
        "her list", "his list", "their list", "the list is", "the list lives", "mailing list is", "to the list",
        "the whole list", "has a list", "has like a list", "have a list", "list is in", "the list has",
    ],
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
                "lead magnet", "freebie", "giveaway", "free guide", "welcome gift", "pdf", "opt in gift", "ebook",
                "checklist", "cheat sheet", "mini course", "opt - in",
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
    writing: phrases!["drafts", "write", "writes", "writing"],
    wording: phrases!["copy", "content", "text", "texts", "words", "wording"],
    gives: phrases!["send", "give", "hand"],
    relation: phrases!["her", "his", "the", "my", "niece", "sister", "brother", "daughter", "son", "partner"],
    heads: phrases!["people", "names"],
    sends: phrases!["send", "sends", "sent", "out", "goes", "go"],
    towards: phrases!["to", "for"],
    mine: phrases!["is mine", "are mine", "is on me", "are on me"],
    approves: phrases![
        "approves", "approve", "signs off", "sign off", "signs it off", "signs them off", "final ok", "okays", "oks",
        "okay's", "ok's", "ok from", "okay from", "sign - off from", "approval from",
    ],
    own_ok: phrases![
        "her ok", "his ok", "her approval", "his approval", "their approval", "only has to approve", "her okay",
        "his okay", "their ok", "their okay", "her sign - off", "his sign - off", "reads before", "reads it before",
        "sees it before", "checks it before", "sees it first", "show me first", "show me the first", "she checks",
        "he checks", "she reviews", "he reviews", "ok on the emails", "ok on the copy", "without her say - so",
        "without his say - so", "without her say", "without his say",
    ],
};
