//! The cues that note readers know, language by language: lead-ins, verbs, denials, tools. Data, folded; no rule.

use super::Language;
use super::phrases::{Phrases, phrases};

/// The cue lists of one language. Phrases are folded, with single spaces.
pub(crate) struct Cues {
    /// In front of something wanted; left out of the quote.
    pub lead_ins: Phrases,
    /// Verbs in the form a note uses after a lead-in or at the start of a line.
    pub verbs: Phrases,
    /// Verbs of an outcome, not of a piece of work.
    pub outcomes: Phrases,
    /// At the start of a clause: the client does not want it.
    pub rejected: Phrases,
    /// Anywhere in a clause: it is already done.
    pub done: Phrases,
    /// Anywhere in a clause: some day, maybe.
    pub someday: Phrases,
    /// In front of a reason.
    pub reasons: Phrases,
    /// In front of the means.
    pub means: Phrases,
    /// The assistant, as the note's author.
    pub assistant: Phrases,
    /// The client.
    pub client: Phrases,
    /// Lead-ins that ask it of the note's author.
    pub mine: Phrases,
    /// Headings: what stands under them is wanted.
    pub headings: Phrases,
    /// Says that there is none: «no tiene», "no".
    pub lacking: Phrases,
    /// Says that it is ready.
    pub ready: Phrases,
    /// The subscribers' names.
    pub subscribers: Phrases,
    /// What a newsletter is called, with what it is sent to.
    pub mailing: Phrases,
    /// In front of or behind the value of today or of last time.
    pub today: Phrases,
    /// In front of what there is to do it with.
    pub resources: Phrases,
    /// Verbs of a purpose that are no tasks.
    pub purposes: Phrases,
    /// Wishes that may stand in the middle of a sentence.
    pub wishes: Phrases,
    /// Turns of speech that end what was said before them, in a voice note without marks.
    pub turns: Phrases,
    /// Labels of what is not wanted.
    pub refusals: Phrases,
    /// Goals, in front of «es», "is".
    pub goal_words: Phrases,
    /// Verbs that make a measure smaller, a length of time too.
    pub reducing: Phrases,
    /// A request in the form of a question.
    pub requests: Phrases,
    /// The client promises it.
    pub promises: Phrases,
    /// Verbs of a state or a look: behind a wish they are no errand yet («quiere ver», "wants to see").
    pub states: Phrases,
    /// Relatives and friends: what they want is somebody else's.
    pub relations: Phrases,
    /// Any of them says that the note is the record of a coaching session.
    pub sessions: Phrases,
    /// Two of them say so.
    pub session_words: Phrases,
    /// One of them says so in a note that opens with a numbered goal and goes on about the client.
    pub health: Phrases,
    /// Who leads the session, as a label.
    pub coaches: Phrases,
    /// Goals, in the label of a section.
    pub goals: Phrases,
    /// In such a label: the goals are looked back on, or too far away to be an errand.
    pub reviews: Phrases,
    /// How sure somebody is.
    pub confidence: Phrases,
}

/// The services that send newsletters, folded, with their name.
pub(crate) const SENDERS: &[(&str, &str)] = &[
    ("acumbamail", "Acumbamail"),
    ("activecampaign", "ActiveCampaign"),
    ("aweber", "AWeber"),
    ("beehiiv", "beehiiv"),
    ("brevo", "Brevo"),
    ("convertkit", "ConvertKit"),
    ("doppler", "Doppler"),
    ("flodesk", "Flodesk"),
    ("getresponse", "GetResponse"),
    ("hubspot", "HubSpot"),
    ("kit", "Kit"),
    ("klaviyo", "Klaviyo"),
    ("mailchimp", "Mailchimp"),
    ("mailerlite", "MailerLite"),
    ("mailrelay", "Mailrelay"),
    ("sendinblue", "Sendinblue"),
    ("substack", "Substack"),
];

/// The cues of a language.
pub(crate) fn of(language: Language) -> &'static Cues {
    match language {
        Language::Spanish => &SPANISH,
        Language::English => &ENGLISH,
    }
}

const SPANISH: Cues = Cues {
    lead_ins: phrases![
        "quiere", "quiero", "queremos", "quieren", "quiere que", "necesita", "necesito", "necesitamos", "hay que",
        "tiene que", "tengo que", "tenemos que", "tenes que", "me pide", "me pidio", "me pide que", "me pidio que",
        "me ha pedido que", "le gustaria", "me gustaria", "vamos a", "voy a", "va a", "falta", "faltaria", "objetivo",
        "objetivos", "meta", "metas", "pendiente", "pendientes", "tarea", "tareas", "proximo paso", "proximos pasos",
        "acordamos", "quedamos en", "la idea es", "el objetivo es", "su objetivo es", "la meta es", "hace falta",
        "toca", "hay q", "tiene q", "tengo q", "quiere q", "necesita q", "por favor", "porfa", "pide", "y", "tambien",
        "tb", "ademas", "luego", "despues", "primero", "ah y", "lo principal es", "busca", "asi que",
        "lo que quiere es", "lo que si quiere es", "se conforma con", "nos gustaria", "le encantaria", "quisiera",
        "se propone", "se propuso", "pretende", "aspira a", "tiene pensado", "planea", "necesitaria", "deberia",
        "deberiamos", "habria que", "habra que", "me encargo", "me encarga", "me toca", "me ocupo de",
        "yo me ocupo de", "quiere q yo", "quiere que yo", "me encargo de", "le urge", "le corre prisa", "decidio",
        "decidimos", "se compromete a", "acordamos que", "hemos quedado en", "quedo en", "quede en", "necesito que me",
        "necesita que le", "quiero que me", "podes", "podrias", "me podes", "me podrias", "puedes", "me puedes",
        "fijate si podes", "fijate si puedes", "te pido que", "le pido que", "quedamos en que yo le",
        "quedamos en que yo", "quedamos en que", "en que yo le", "lo siguiente es", "el reto es",
    ],
    verbs: phrases![
        "abri", "actualiza", "agenda", "agrega", "anota", "arma", "armame", "avisa", "avisale", "avisales", "busca",
        "cambia", "carga", "configura", "contacta", "corregi", "crea", "diseña", "disena", "envia", "escribi",
        "escribe", "hace", "haz", "llama", "manda", "mandale", "mandame", "organiza", "pasa", "pasame", "pedi", "pide",
        "planifica", "prepara", "preparame", "programa", "publica", "redacta", "resolve", "reserva", "responde",
        "revisa", "subi", "sube", "verifica", "mande", "mandes", "prepare", "prepares", "revise", "revises", "envie",
        "envies", "haga", "hagas", "rehaga", "arme", "armes", "llame", "llames", "suba", "subas", "escriba",
        "escribas", "programe", "publique", "anada", "cambie", "contacte", "contrate", "corrija", "cree", "descargue",
        "disene", "elimine", "entregue", "escoja", "exporte", "grabe", "importe", "instale", "invite", "mueva",
        "organice", "pague", "ponga", "pregunte", "recuerde", "redacte", "responda", "reserve", "saque", "traduzca",
        "busque", "borre", "actualice", "agende", "agregue", "avise", "configure", "monte", "mida", "rellene",
        "complete", "renueve", "consiga", "pida", "cierre", "compre", "copie", "quite", "resuelva", "sincronice",
        "verifique", "vuelva",
    ],
    outcomes: phrases![
        "pasar", "llegar", "alcanzar", "conseguir", "lograr", "aumentar", "subir", "bajar", "reducir", "duplicar",
        "triplicar", "crecer", "vender", "facturar", "captar", "ganar", "tener", "llenar", "mejorar", "incrementar",
        "disminuir", "dejar", "cerrar", "superar", "recuperar", "sumar", "juntar", "inscribir", "reunir", "atraer",
        "ahorrar",
    ],
    rejected: phrases![
        "no quiere", "no quiero", "no queremos", "nada de", "no hacer", "ni hablar de", "descarta", "descartado",
        "descartamos", "sin", "olvidate de", "no le interesa", "no me interesa", "no va a", "por ahora no",
        "no vamos a", "de momento no", "paso de",
    ],
    done: phrases![
        "ya esta", "ya estan", "ya hizo", "ya hice", "ya envio", "ya mando", "ya mande", "ya pago", "ya publico",
        "ya subio", "ya quedo", "listo", "hecho", "hecha", "ya se hizo", "ya lo hizo", "ya lo hice", "se envio",
        "se mando", "quedo listo", "quedo lista", "ya renovo", "ya contrato", "salio el", "ya compro", "ya cambio",
        "ya actualizo", "ya creo", "ya abrio", "ya esta hecho", "ya fue", "renovado", "ya configuro", "ya diseno",
    ],
    someday: phrases![
        "algun dia", "mas adelante", "quizas", "quiza", "tal vez", "capaz", "a futuro", "en el futuro", "otro ano",
        "ya se vera", "ya veremos", "si sobra tiempo", "cuando pueda", "alguna vez", "no es urgente",
        "el ano que viene veremos", "en algun momento",
    ],
    reasons: phrases![
        "porque", "xq", "pq", "ya que", "para poder", "asi", "para no", "para que", "para dejar de", "para llegar",
        "para vender", "para tener",
    ],
    means: phrases!["con", "mediante", "usando", "a traves de", "gracias a"],
    assistant: phrases![
        "yo tmb", "yo tb", "yo tambien", "yo misma", "yo mismo", "lo hago", "la hago", "eso yo", "los redacto",
        "la diseno", "yo", "lo hago yo", "la hago yo", "me encargo", "lo preparo", "va por mi cuenta", "de mi parte",
        "vos",
    ],
    client: phrases![
        "eso ella", "eso el", "la escribe ella", "lo escribe ella", "ella", "el cliente", "la clienta", "clienta",
        "cliente", "lo hace ella", "lo hace el", "ella misma",
    ],
    mine: phrases![
        "me pide", "me pidio", "me pide que", "me pidio que", "me ha pedido que", "tengo que", "tengo q", "voy a",
        "tenes que", "me encargo de", "me toca", "me ocupo de", "yo me ocupo de", "quiere que yo", "quede en",
        "me encarga", "necesito que me", "quiero que me", "podes", "podrias", "me podes", "me podrias", "puedes",
        "me puedes", "fijate si podes", "te pido que", "quedamos en que yo le", "quedamos en que yo", "en que yo le",
    ],
    headings: phrases![
        "objetivo", "objetivos", "meta", "metas", "pendiente", "pendientes", "tareas", "tarea", "proximos pasos",
        "acuerdos", "acciones",
    ],
    lacking: phrases![
        "no tiene", "no tenemos", "no tengo", "no hay", "sin", "no usa", "falta", "todavia no", "aun no", "no esta",
        "nunca", "cero", "ningun", "ninguna",
    ],
    ready: phrases![
        "ya la", "ya las", "ya lo", "ya los", "en la carpeta", "en el drive", "estan en", "montado", "montada",
        "montadas", "lista", "listo", "listas", "listos", "hecha", "hecho", "ya tiene", "ya hay", "tiene", "ya esta",
        "ya estan", "escrito", "preparada", "sirve", "funciona", "terminada", "funcionando", "hay muchas", "hay",
        "existe", "de sobra",
    ],
    subscribers: phrases![
        "suscriptores", "suscriptoras", "suscriptos", "contactos", "personas", "emails", "correos", "mails",
        "inscriptos",
    ],
    mailing: phrases!["boletin", "correo", "correos", "email", "emails", "lista", "mail", "mails", "newsletter"],
    today: phrases![
        "hoy", "ahora", "ahora mismo", "actualmente", "el ano pasado", "el mes pasado", "la ultima vez",
        "la vez pasada", "el anterior", "la anterior", "venimos de", "vengo de", "partimos de",
    ],
    resources: phrases![
        "hay", "tiene", "tengo", "tenemos", "ya tiene", "ya tengo", "dispone de", "cuenta con", "contamos con",
        "cuento con", "puedo dedicar", "puede dedicar", "lo hace", "la hace", "lo ve", "lo lleva", "dedico",
        "dedicamos", "grabamos", "hacemos",
    ],
    purposes: phrases![],
    wishes: phrases![
        "acordo", "acepto", "se comprometio a", "quiere", "quiero", "queremos", "necesita", "necesito", "hay que",
        "tiene que", "tengo que", "le gustaria", "quiere que", "quiere que yo", "me pidio que", "pide que",
        "necesita que", "quisiera", "le encantaria", "nos gustaria", "pretende", "aspira a", "se propone", "decidio",
        "quede en", "quedo en", "necesito que me", "quiero que me", "quedamos en que yo", "quedamos en que yo le",
        "fijate si podes", "te pido que",
    ],
    turns: phrases![
        "ah y", "bueno", "luego", "o sea", "pero", "porque", "que la otra vez", "que la ultima vez", "que le", "total",
        "y el", "y la", "y las", "y lo de", "y los", "y luego", "y me ha dicho", "y me dijo", "y que", "y quiere",
        "y tiene que", "y necesita", "y tengo que",
    ],
    states: phrases![
        "crecer", "entender", "estar", "hablar", "pensar", "pensarlo", "saber", "sentir", "ser", "ver", "verlo"
    ],
    relations: phrases![
        "amiga", "amigo", "companera", "companero", "cunada", "cunado", "esposa", "esposo", "hermana", "hermano",
        "hija", "hijo", "jefa", "jefe", "mama", "marido", "mujer", "novia", "novio", "padre", "papa", "pareja",
        "prima", "primo", "sobrina", "sobrino", "suegra", "suegro",
    ],
    sessions: phrases![
        "vision de bienestar", "revision de objetivos", "revision de metas", "revision de las metas",
        "revision de los objetivos", "metas semanales", "objetivos semanales", "sesion perdida",
    ],
    session_words: phrases![
        "sesion de coaching", "proxima sesion", "metas smart", "objetivos smart", "meta smart", "objetivo smart",
        "nivel de confianza", "nivel de energia", "medicacion", "coach", "colesterol", "estilo de vida",
        "plato saludable",
    ],
    health: phrases!["actividad fisica", "dieta", "dormir", "duerme", "ejercicio", "presion arterial", "sueno"],
    coaches: phrases!["coach"],
    goals: phrases!["meta", "metas", "objetivo", "objetivos"],
    reviews: phrases![
        "anteriores", "anterior", "charla", "mes", "meses", "plazo", "progreso", "repaso", "revision", "seguimiento",
        "trimestrales",
    ],
    confidence: phrases!["confianza", "seguridad"],
    refusals: phrases!["descartada", "descartadas", "descartado", "descartados", "fuera", "no", "nunca", "rechazado"],
    goal_words: phrases!["meta", "objetivo", "reto"],
    reducing: phrases!["acortar", "bajar", "disminuir", "rebajar", "recortar", "reducir"],
    requests: phrases!["me podes", "me podrias", "me puedes", "podes", "podrias", "puedes"],
    promises: phrases![],
};

const ENGLISH: Cues = Cues {
    lead_ins: phrases![
        "wants to", "want to", "she wants to", "he wants to", "they want to", "she wants", "he wants", "they want",
        "wants", "needs to", "need to", "has to", "have to", "needs", "asked me to", "asks me to", "asked for",
        "would like to", "would love to", "i'll", "i will", "we'll", "i need to", "we agreed to", "we agreed i'd",
        "agreed to", "she agreed to", "he agreed to", "they agreed to", "goal", "goals", "objective", "objectives",
        "todo", "to do", "to-do", "to dos", "next step", "next steps", "action items", "next", "please", "also", "and",
        "then", "plan is to", "the goal is to", "the plan is to", "goal is to", "main goal", "big goal", "hopes to",
        "is hoping to", "must", "should", "i should", "i have to", "we need to", "she needs to", "he needs to",
        "she needs", "he needs", "first", "me to", "goal behind it", "aims to", "help her", "help him",
        "he'd be happy with", "she'd be happy with", "they'd be happy with", "what he wants is", "what she wants is",
        "what he does want is", "what she does want is", "what they want is", "her goal is", "his goal is",
        "their goal is", "we're aiming for", "aiming for", "she's aiming for", "he's aiming for", "'d like to",
        "she'd like to", "he'd like to", "they'd like to", "i'd like to", "we'd like to", "she'd love to",
        "he'd love to", "they'd love to", "looking to", "is looking to", "they're looking to", "planning to",
        "is planning to", "plans to", "intends to", "aiming to", "is aiming to", "decided to", "keen to", "is keen to",
        "eager to", "is going to", "i'm going to", "we're going to", "let's", "we should", "she should", "he should",
        "remember to", "don't forget to", "make sure to", "needs me to", "wants me to", "would like me to",
        "asked us to", "it's on me to", "can you", "could you", "would you", "can you please", "could you please",
        "pls", "he'll", "she'll", "they'll", "i'd like you to", "i want you to", "she'll need to", "he'll need to",
    ],
    verbs: phrases![
        "arrange", "keep", "outline", "pull", "let", "add", "answer", "arrange", "ask", "back", "block", "book",
        "build", "buy", "call", "cancel", "change", "check", "choose", "clean", "close", "collect", "confirm",
        "contact", "convert", "create", "cut", "delete", "design", "draft", "edit", "email", "export", "fill", "find",
        "finish", "fix", "follow", "format", "gather", "get", "grow", "hire", "hit", "import", "increase", "install",
        "invite", "keep", "launch", "list", "load", "make", "merge", "migrate", "move", "open", "order", "organise",
        "outline", "organize", "pay", "pick", "plan", "post", "prepare", "print", "proofread", "publish", "pull",
        "reach", "record", "redo", "reduce", "remind", "renew", "reply", "research", "reschedule", "review", "rewrite",
        "schedule", "sell", "send", "set", "share", "sort", "start", "stop", "test", "turn", "update", "upload",
        "verify", "write", "double", "raise", "triple", "lower", "approve", "assign", "attach", "audit", "automate",
        "brainstorm", "categorise", "categorize", "chase", "clear", "compare", "compile", "complete", "compose",
        "configure", "connect", "crop", "curate", "decide", "deliver", "develop", "digitise", "digitize", "document",
        "download", "drop", "enable", "expand", "explain", "extend", "film", "figure", "give", "handle", "identify",
        "implement", "improve", "include", "inform", "integrate", "interview", "introduce", "investigate", "invoice",
        "learn", "link", "log", "look", "maintain", "meet", "monitor", "negotiate", "notify", "offer", "onboard",
        "optimise", "optimize", "outsource", "package", "personalise", "personalize", "photograph", "pitch", "process",
        "produce", "promote", "propose", "provide", "put", "read", "rebuild", "recruit", "refresh", "register",
        "release", "remove", "rename", "repair", "replace", "request", "respond", "restock", "revamp", "run", "scan",
        "segment", "select", "shorten", "shoot", "simplify", "source", "split", "streamline", "submit", "switch",
        "sync", "tag", "take", "tell", "tidy", "track", "train", "transcribe", "transfer", "translate", "tweak",
        "unsubscribe", "use", "validate", "watch", "wrap",
    ],
    outcomes: phrases![
        "reach", "get", "grow", "increase", "double", "triple", "raise", "reduce", "cut", "lower", "hit", "gain",
        "sell", "fill", "improve", "win", "go", "finish", "move", "earn", "book", "turn", "keep", "enrol", "enroll",
        "attract", "sign", "land", "save",
    ],
    rejected: phrases![
        "no", "not", "doesn't want", "does not want", "don't want", "she doesn't want", "he doesn't want",
        "they don't want", "do not want", "they do not want", "she does not want", "never", "skip", "forget",
        "ruled out", "no more", "absolutely no", "not interested in",
    ],
    done: phrases![
        "already", "done", "is signed", "are signed", "was sent", "went out", "is renewed", "finished", "has been",
        "is live", "are live", "were shot", "is booked", "is paid", "was paid", "is ordered", "sent out",
        "is finished", "is published", "all set", "got sent", "i sent", "she sent", "are in the", "is in the",
    ],
    someday: phrases![
        "some day", "someday", "one day", "maybe", "eventually", "at some point", "down the road", "no rush",
        "not now", "later on", "would be nice",
    ],
    reasons: phrases![
        "because", "bc", "cause", "so that", "so she", "so he", "so they", "in order to", "since", "so we"
    ],
    means: phrases!["with", "by", "using", "through", "via"],
    assistant: phrases![
        "me too", "i reply", "i design", "that's me", "me", "i'll do it", "i do it", "on me", "i do", "mine", "i'll",
    ],
    client: phrases!["client", "the client", "she", "he", "her", "him", "herself", "himself"],
    mine: phrases![
        "asked me to", "asks me to", "i'll", "i will", "i need to", "i should", "i have to", "me to", "we agreed i'd",
        "i'm going to", "needs me to", "wants me to", "would like me to", "it's on me to", "can you", "could you",
        "would you", "can you please", "could you please", "i'd like you to", "i want you to",
    ],
    headings: phrases![
        "goal", "goals", "objectives", "todo", "to do", "to dos", "tasks", "next steps", "action items", "actions",
        "next",
    ],
    lacking: phrases![
        "no", "doesn't have", "does not have", "has no", "have no", "there is no", "without", "missing", "not yet",
        "isn't", "hasn't", "needs a", "is not", "are not", "zero",
    ],
    ready: phrases![
        "are in", "is in", "in the drive", "up and running", "ready", "done", "works", "still works", "finished",
        "already", "has", "written", "is there", "all set", "designed", "good to go", "exist", "exists", "is the one",
        "fine",
    ],
    subscribers: phrases!["subscribers", "subs", "contacts", "people", "emails", "readers", "names", "addresses"],
    mailing: phrases!["email", "emails", "list", "newsletter", "newsletters"],
    today: phrases![
        "now", "right now", "currently", "today", "at the moment", "last year", "last month", "last time",
        "the last one", "so far",
    ],
    resources: phrases![
        "have", "has", "already have", "already has", "can work", "can spend", "there are", "there is", "'ve got",
        "will use", "handles it", "does it",
    ],
    purposes: phrases![
        "warm", "help", "free", "save", "show", "let", "give", "fund", "cover", "protect", "avoid", "support", "keep",
        "quit",
    ],
    wishes: phrases![
        "agreed to", "wants to", "want to", "wants me to", "needs to", "need to", "would like to", "would love to",
        "has to", "have to", "asked me to", "hopes to", "needs me to", "would like me to", "'d like to",
        "she'd like to", "he'd like to", "they'd like to", "plans to", "is planning to", "is looking to", "decided to",
        "is keen to", "can you", "could you", "can you please", "could you please", "i want you to", "i'd like you to",
    ],
    turns: phrases![
        "and he'd", "and one day", "and she'd", "and so", "and the", "and then", "because", "but", "no more", "oh and",
        "so he", "so she", "so the", "so they", "that goes", "that's", "the website", "what he", "what she",
        "what they", "which", "his wife", "her husband",
    ],
    states: phrases!["be", "feel", "know", "see", "talk", "think", "understand"],
    relations: phrases![
        "boyfriend", "brother", "cousin", "dad", "daughter", "flatmate", "friend", "girlfriend", "husband", "mom",
        "mother", "mum", "neighbor", "neighbour", "nephew", "niece", "sister", "son", "wife",
    ],
    sessions: phrases![
        "wellness vision", "goal review", "goals review", "goals setting", "goals discussion", "weekly goal",
        "weekly goals", "weekly smart goals", "missed session", "health coach", "generative moment",
        "lifestyle medicine",
    ],
    session_words: phrases![
        "coaching session", "next session", "smart goal", "smart goals", "confidence", "confident", "energy level",
        "medication", "medications", "medicine", "hc", "goal setting", "wellness", "cholesterol", "healthy plate",
        "statin", "statins", "month goal", "month goals", "session", "sessions",
    ],
    health: phrases!["blood pressure", "diet", "exercise", "exercises", "physical activity", "sleep", "sleeps", "walk"],
    coaches: phrases!["coach", "hc"],
    goals: phrases!["goal", "goals"],
    reviews: phrases![
        "check", "discussion", "generative", "last", "long", "m", "month", "months", "previous", "progress", "review",
        "reviews", "reviewed", "term", "vision",
    ],
    confidence: phrases!["confidence", "confident"],
    refusals: phrases!["discarded", "dropped", "never", "no", "not", "out", "parked", "rejected"],
    goal_words: phrases!["goal", "target", "aim"],
    reducing: phrases!["bring", "cut", "lower", "reduce", "shorten"],
    requests: phrases!["can you", "can you please", "could you", "could you please"],
    promises: phrases!["he'll", "she'll", "they'll"],
};
