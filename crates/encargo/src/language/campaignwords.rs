//! How mail services and people name the figures of a message that was sent, in both languages. Data, folded.
//!
//! A heading is read word by word («tasa de apertura única»: a rate, of opens, unique), so that a wording that nobody
//! listed is read when its words are.

/// What a word of a heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Messages that went out.
    Sent,
    /// Messages that arrived.
    Delivered,
    /// Messages that did not arrive, or came back.
    Bounced,
    /// Of those that came back, the ones that always will.
    Hard,
    /// Of those that came back, the ones that may arrive another time.
    Soft,
    /// Messages that were opened.
    Opened,
    /// Messages that were clicked in.
    Clicked,
    /// Clicks over opens.
    ClickToOpen,
    /// Clicks over deliveries, in one word.
    ClickRate,
    /// People who want no more messages.
    Unsubscribed,
    /// People who called it spam.
    Complained,
    /// A share, no count.
    Rate,
    /// Each person once.
    Unique,
    /// Each time anew.
    Total,
    /// Those it was sent to, or, beside another word, whoever did that.
    People,
    /// When it went out.
    Day,
    /// What the message is called.
    Name,
    /// What stands in its subject.
    Subject,
    /// Something else that services tell, which is no figure here.
    Other,
    /// A word that says nothing.
    Noise,
}

/// What each word or phrase says, with its wordings in Spanish and in English.
pub(crate) const ROLES: &[(Role, &[&str], &[&str])] = &[
    (
        Role::Sent,
        &[
            "enviado", "enviados", "enviada", "enviadas", "envios", "se envio", "se enviaron", "se mando",
            "se mandaron", "mandado", "mandados", "mandamos", "enviamos",
        ],
        &["sent", "sends", "were sent", "went out to", "audience size"],
    ),
    (
        Role::Delivered,
        &[
            "entregado", "entregados", "entregada", "entregadas", "entrega", "entregas", "entregaron", "se entregaron",
            "recepcion", "llego a", "llegaron a", "recibido", "recibidos", "recibieron", "entregabilidad", "llegaron",
            "entregas correctas", "lo recibieron",
        ],
        &[
            "delivered", "delivery", "deliveries", "deliverability", "successful deliveries", "successfully delivered",
            "arrived", "received", "reached",
        ],
    ),
    (
        Role::Bounced,
        &[
            "rebote", "rebotes", "rebotado", "rebotados", "rebotaron", "no entregado", "no entregados",
            "no entregadas", "no se entregaron", "no llegaron", "devueltos", "sin entregar",
        ],
        &[
            "bounce", "bounces", "bounced", "undelivered", "undeliverable", "not delivered", "undeliverables",
            "failed", "failures",
        ],
    ),
    (Role::Hard, &["duro", "duros", "permanente", "permanentes", "definitivo", "definitivos"], &["hard", "permanent"]),
    (
        Role::Soft,
        &["suave", "suaves", "blando", "blandos", "temporal", "temporales", "leves", "transitorios"],
        &["soft", "temporary", "transient"],
    ),
    (
        Role::Opened,
        &[
            "abierto", "abiertos", "abierta", "abiertas", "apertura", "aperturas", "abrieron", "lo abrieron",
            "la abrieron", "leido", "leidos", "lecturas", "lo leyeron",
        ],
        &["open", "opens", "opened", "openers", "opened it", "read"],
    ),
    (
        Role::Clicked,
        &[
            "clic", "clics", "click", "clicks", "clicaron", "clicado", "hicieron clic", "hizo clic", "pulsaron",
            "pinchado", "pincharon", "clics en enlaces",
        ],
        &["click", "clicks", "clicked", "clickers", "clicked it", "link clicks", "clicked a link"],
    ),
    (
        Role::ClickToOpen,
        &["clics por apertura", "clic por apertura", "clics sobre aperturas", "clics por cada apertura"],
        &["click to open", "clicks to opens", "ctor", "clicks per unique opens", "clicks per unique open", "cto"],
    ),
    (Role::ClickRate, &[], &["ctr"]),
    (
        Role::Unsubscribed,
        &[
            "baja", "bajas", "se dieron de baja", "dados de baja", "cancelaciones", "cancelacion", "desuscripciones",
            "desuscripcion", "desuscritos", "desuscriptos", "se desuscribieron", "se borraron", "cancelaron",
            "anulaciones de suscripcion", "cancelaciones de suscripcion", "suscripciones canceladas",
        ],
        &[
            "unsubscribe", "unsubscribes", "unsubscribed", "unsubscription", "unsubscriptions", "unsubscribers",
            "unsubs", "unsub", "opt outs", "opt out", "optouts", "opted out", "removed",
        ],
    ),
    (
        Role::Complained,
        &[
            "queja", "quejas", "denuncia", "denuncias", "marcado como spam", "marcaron como spam", "spam",
            "quejas de spam", "lo marcaron como spam", "reclamaciones", "quejas por spam", "denuncias de spam",
        ],
        &[
            "complaint", "complaints", "complained", "spam", "abuse", "abuse complaints", "spam complaints",
            "spam reports", "marked as spam", "abuse reports",
        ],
    ),
    (
        Role::Rate,
        &["tasa", "tasas", "porcentaje", "por ciento", "indice", "ratio", "proporcion"],
        &["rate", "rates", "percentage", "percent", "pct", "ratio", "share"],
    ),
    (
        Role::Unique,
        &["unico", "unicos", "unica", "unicas", "distintos", "distintas"],
        &["unique", "uniques", "distinct"],
    ),
    (
        Role::Total,
        &["total", "totales", "brutas", "brutos", "en total"],
        &["total", "totals", "gross", "all", "overall"],
    ),
    (
        Role::People,
        &["destinatario", "destinatarios", "personas", "contactos", "suscriptores", "suscriptor"],
        &["recipient", "recipients", "people", "contacts", "subscribers", "subscriber"],
    ),
    (
        Role::Day,
        &["fecha", "dia", "hora", "fecha de envio", "enviado el", "fecha y hora", "momento"],
        &[
            "date", "day", "time", "sent at", "sent on", "send date", "date sent", "send time", "datetime",
            "scheduled for",
        ],
    ),
    (
        Role::Name,
        &["nombre", "titulo", "campana", "boletin", "mensaje", "numero de boletin", "envio"],
        &["name", "title", "campaign", "broadcast", "newsletter", "message name", "message", "issue", "autoresponder"],
    ),
    (Role::Subject, &["asunto", "linea de asunto"], &["subject", "subject line"]),
    (
        Role::Other,
        &[
            "lista", "listas", "segmento", "segmentos", "carpeta", "etiqueta", "etiquetas", "estado", "tipo",
            "remitente", "de parte de", "ingresos", "ventas", "pedidos", "conversiones", "conversion", "reenvios",
            "reenviado", "reenviados", "id", "enlace", "url", "idioma", "dia de la semana", "objetivos", "respuestas",
            "ultima", "ultimo", "google analytics", "creado", "apple", "mpp", "estimadas", "bots",
        ],
        &[
            "list", "lists", "segment", "segments", "folder", "tag", "tags", "status", "type", "sender", "from",
            "from name", "from email", "revenue", "sales", "orders", "gross sales", "total gross sales", "conversions",
            "conversion", "forwarded", "forwards", "times forwarded", "id", "unique id", "link", "links", "url",
            "urls", "weekday", "send weekday", "likes", "liked", "facebook", "twitter", "goals", "goals reached",
            "replies", "last", "language", "analytics id", "created", "created at", "mpp", "machine", "apple",
            "estimated", "bot", "bots", "audience", "preview text", "excluded", "engagement", "reached goal", "ip",
            "ab test", "visits", "transactions", "progress", "public", "group", "groups",
        ],
    ),
    (
        Role::Noise,
        &[
            "de", "del", "la", "el", "los", "las", "lo", "numero", "cantidad", "n", "no", "correo", "correos", "email",
            "emails", "mail", "mails", "e", "que", "en", "veces", "cuenta", "recuento", "suma", "con", "exito", "por",
            "cada", "al", "sobre", "un", "una", "registrados", "registradas", "mensajes", "servidor", "es",
        ],
        &[
            "of", "the", "number", "no", "count", "email", "emails", "e", "mail", "mails", "who", "that", "times",
            "per", "through", "thru", "to", "a", "in", "with", "on", "by", "messages", "at", "stats", "s",
            "registered", "is", "was", "were", "quantity", "amount", "first",
        ],
    ),
];

/// The first cell of a row that sums up the rows above it.
pub(crate) const SUMS: &[&str] =
    &["total", "totales", "totals", "suma", "sum", "grand total", "gran total", "total general"];

/// The first cell of a row that is their mean.
pub(crate) const MEANS: &[&str] =
    &["promedio", "media", "average", "avg", "mean", "averages", "promedios", "medias", "mediana", "median"];

/// What stands in a cell that holds no figure.
pub(crate) const NOTHING: &[&str] =
    &["", "n a", "na", "nd", "n d", "null", "none", "nan", "s d", "sin datos", "no data"];

/// A number in front of one of these counts something else than messages.
pub(crate) const OTHER_UNITS: &[&str] = &[
    "d", "day", "days", "dia", "dias", "dollars", "eur", "euro", "euros", "h", "hora", "horas", "hour", "hours", "hs",
    "min", "mins", "minutes", "minutos", "month", "months", "mes", "meses", "semana", "semanas", "usd", "week",
    "weeks",
];

/// The services whose name is worth keeping as a source.
pub(crate) const SERVICES: &[(&str, &str)] = &[
    ("activecampaign", "ActiveCampaign"),
    ("aweber", "AWeber"),
    ("brevo", "Brevo"),
    ("campaign monitor", "Campaign Monitor"),
    ("convertkit", "Kit"),
    ("getresponse", "GetResponse"),
    ("hubspot", "HubSpot"),
    ("mailchimp", "Mailchimp"),
    ("mailerlite", "MailerLite"),
    ("sendinblue", "Brevo"),
];
