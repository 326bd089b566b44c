//! The cues of Spanish notes.

use super::Cues;
use crate::language::Language;
use crate::language::phrases::phrases;

pub(super) const CUES: Cues = Cues {
    language: Language::Spanish,
    lead_ins: phrases![
        "necesitan", "tienen que", "han decidido", "han decidido que", "ha decidido", "decidio que", "les gustaria",
        "le interesa", "quiere", "quiero", "queremos", "quieren", "quiere que", "necesita", "necesito", "necesitamos",
        "hay que", "tiene que", "tengo que", "tenemos que", "tenes que", "me pide", "me pidio", "me pide que",
        "me pidio que", "me ha pedido que", "le gustaria", "me gustaria", "vamos a", "voy a", "va a", "falta",
        "faltaria", "objetivo", "objetivos", "meta", "metas", "pendiente", "pendientes", "tarea", "tareas",
        "proximo paso", "proximos pasos", "acordamos", "quedamos en", "la idea es", "el objetivo es", "su objetivo es",
        "la meta es", "hace falta", "toca", "hay q", "tiene q", "tengo q", "quiere q", "necesita q", "por favor",
        "porfa", "pide", "y", "tambien", "tb", "ademas", "luego", "despues", "primero", "ah y", "lo principal es",
        "busca", "asi que", "lo que quiere es", "lo que si quiere es", "se conforma con", "nos gustaria",
        "le encantaria", "quisiera", "se propone", "se propuso", "pretende", "aspira a", "tiene pensado", "planea",
        "necesitaria", "deberia", "deberiamos", "habria que", "habra que", "me encargo", "me encarga", "me toca",
        "me ocupo de", "yo me ocupo de", "quiere q yo", "quiere que yo", "me encargo de", "le urge", "le corre prisa",
        "decidio", "decidimos", "se compromete a", "acordamos que", "hemos quedado en", "quedo en", "quede en",
        "necesito que me", "necesita que le", "quiero que me", "podes", "podrias", "me podes", "me podrias", "puedes",
        "me puedes", "fijate si podes", "fijate si puedes", "te pido que", "le pido que", "quedamos en que yo le",
        "quedamos en que yo", "quedamos en que", "en que yo le", "lo siguiente es", "el reto es", "lo que quiero es",
        "lo que queremos es", "lo que necesito es", "lo que necesita es", "lo que buscamos es", "lo que busca es",
        "se encarga de", "se ocupa de", "se comprometio a", "queda en", "promete", "prometio", "acepto", "habria q",
        "hay que ir a", "le interesa", "me encantaria", "nos encantaria", "esta decidida a", "esta decidido a",
        "su meta es", "mi objetivo es", "nuestro objetivo es", "la prioridad es", "lo urgente es", "lo primero es",
        "nos proponemos", "nos falta", "me falta", "toca a", "entonces"
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
        "no quieren", "no necesita", "no necesitan", "no les interesa", "no va a", "no van a", "no le apetece",
        "no me apetece", "no le convence", "descartan", "ni loca", "ni loco", "tampoco quiere", "no quiere",
        "no quiero", "no queremos", "nada de", "no hacer", "ni hablar de", "descarta", "descartado", "descartamos",
        "sin", "olvidate de", "no le interesa", "no me interesa", "no va a", "por ahora no", "no vamos a",
        "de momento no", "paso de",
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
        "nuevo", "lo nuevo", "lo acordado", "lo que acordamos", "objetivo", "objetivos", "meta", "metas", "pendiente",
        "pendientes", "tareas", "tarea", "proximos pasos", "acuerdos", "acciones", "resultados", "resultados clave",
        "entregables", "compromisos", "prioridades", "para hacer", "por hacer", "que hacer", "esta semana", "deberes",
        "lo que sale", "lo que queda", "plan", "plan de accion", "retos", "reto", "encargos", "a hacer"
    ],
    lacking: phrases![
        "no tiene", "no tenemos", "no tengo", "no hay", "sin", "no usa", "falta", "todavia no", "aun no", "no esta",
        "nunca", "cero", "ningun", "ninguna", "ni", "no existe", "no usan", "no tienen", "no tienes", "no tenes",
        "tampoco",
    ],
    ready: phrases![
        "perfecta", "perfecto", "le vale", "la de siempre", "el de siempre", "impecable", "ya la", "ya las", "ya lo",
        "ya los", "en la carpeta", "en el drive", "estan en", "montado", "montada", "montadas", "lista", "listo",
        "listas", "listos", "hecha", "hecho", "ya tiene", "ya hay", "tiene", "ya esta", "ya estan", "escrito",
        "preparada", "sirve", "funciona", "terminada", "funcionando", "hay muchas", "hay", "existe", "de sobra",
        "ya quedo", "quedo", "quedaron", "subido", "subida", "subidas", "colgado", "colgada", "maquetado", "maquetada",
        "puesto", "puesta", "verificado", "la hizo", "las hizo", "lo hizo", "ok", "okay", "anda", "andan", "en la web",
        "en la pagina", "en la bio", "ya estaba", "sobran", "va bien",
    ],
    subscribers: phrases![
        "suscriptores", "suscriptoras", "suscriptos", "contactos", "personas", "emails", "correos", "mails",
        "inscriptos", "inscritos", "inscritas", "suscritos", "suscritas", "suscripciones", "direcciones",
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
        "quieren", "necesitan", "tienen que", "tenemos que", "acordo", "acepto", "se comprometio a", "quiere",
        "quiero", "queremos", "necesita", "necesito", "hay que", "tiene que", "tengo que", "le gustaria", "quiere que",
        "quiere que yo", "me pidio que", "pide que", "necesita que", "quisiera", "le encantaria", "nos gustaria",
        "pretende", "aspira a", "se propone", "decidio", "quede en", "quedo en", "necesito que me", "quiero que me",
        "quedamos en que yo", "quedamos en que yo le", "fijate si podes", "te pido que", "lo que quiero es",
        "lo que queremos es", "lo que necesito es", "lo que necesita es", "se encarga de", "se ocupa de",
        "se compromete a", "promete", "prometio", "la prioridad es"
    ],
    turns: phrases![
        "ah y", "bueno", "luego", "o sea", "pero", "porque", "que la otra vez", "que la ultima vez", "total", "y el",
        "y la", "y las", "y lo de", "y los", "y luego", "y me ha dicho", "y me dijo", "y que", "y quiere",
        "y tiene que", "y necesita", "y tengo que",
    ],
    states: phrases![
        "crecer", "entender", "estar", "hablar", "pensar", "pensarlo", "saber", "sentir", "ser", "ver", "verlo"
    ],
    relations: phrases![
        "casera", "casero", "competencia", "vecina", "vecino", "duena del local", "dueno del local", "amiga", "amigo",
        "companera", "companero", "cunada", "cunado", "esposa", "esposo", "hermana", "hermano", "hija", "hijo", "jefa",
        "jefe", "mama", "marido", "mujer", "novia", "novio", "padre", "papa", "pareja", "prima", "primo", "sobrina",
        "sobrino", "suegra", "suegro", "socia", "socio"
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
    refusals: phrases![
        "descartada", "descartadas", "descartado", "descartados", "fuera", "no", "nunca", "rechazado", "descarta",
        "descartamos", "rechazada", "rechazadas", "rechazados", "no hacer", "ideas que no"
    ],
    goal_words: phrases!["plan", "meta", "objetivo", "reto", "prioridad"],
    reducing: phrases!["acortar", "bajar", "disminuir", "rebajar", "recortar", "reducir"],
    requests: phrases!["me podes", "me podrias", "me puedes", "podes", "podrias", "puedes"],
    promises: phrases![],
    finished: phrases![
        "hecho", "hecha", "hechas", "hechos", "logros", "logro", "terminado", "terminada", "completado", "ya hecho",
        "ya esta", "victorias", "listo"
    ],
    parked: phrases![
        "en duda", "duda", "dudas", "por decidir", "preguntas", "pregunta", "aplazado", "aplazada", "aplazados",
        "aparcado", "aparcada", "mas adelante", "para mas adelante", "algun dia", "para despues", "en pausa",
        "congelado", "pospuesto", "pospuesta", "otro ano", "a futuro", "quizas"
    ],
    fillers: phrases![
        "va", "ahora", "hoy", "porfa", "por favor", "ahi", "luego", "ok", "oka", "okey", "entonces", "dale", "genia",
        "genial", "listo", "y", "si", "claro", "perfecto", "bueno", "ah", "jaja", "vale", "buenisimo", "gracias",
        "tambien", "oye", "mira", "bien", "que", "acordamos", "quedamos", "en"
    ],
    author: phrases!["yo"],
    both: phrases!["nosotros", "nosotras"],
    will: phrases![
        "va a", "vamos a", "voy a", "se compromete a", "se encarga de", "se ocupa de", "queda en", "promete",
        "tiene que", "debe"
    ],
    stative: phrases![
        "abro", "resumo", "informo", "paso de", "aclaro", "agradezco", "amo", "comento", "confieso", "cuento", "debo",
        "felicito", "juro", "necesitan", "quieren", "acuerdo", "ando", "bajo", "calculo", "cobra", "cobro", "cree",
        "creo", "cuesta", "cuando", "da", "debe", "dice", "digo", "do", "duda", "dudo", "entiende", "entiendo", "era",
        "es", "espera", "espero", "esta", "este", "estaba", "falta", "fue", "gano", "gana", "gasta", "gasto", "juego",
        "le", "lleva", "llevo", "llega", "mucho", "necesita", "necesito", "opina", "parece", "pero", "piensa",
        "pienso", "poco", "prefiere", "prefiero", "puede", "puedo", "que", "quiere", "quiero", "recuerdo", "sabe",
        "sale", "se", "sea", "siente", "siento", "sigo", "sigue", "solo", "tengo", "tiene", "todo", "trabaja",
        "trabajo", "usa", "uso", "va", "vende", "vendo", "veo", "viene", "vive", "vivo"
    ],
    copulas: phrases![
        "abre", "acaba", "cierra", "dice", "empieza", "era", "eran", "es", "esta", "estaba", "estan", "fue", "fueron",
        "funciona", "ha", "han", "hay", "llega", "puede", "queda", "sale", "son", "termina", "tiene", "tienen", "usa",
        "va", "van", "vence", "viene", "vuelve"
    ],
    often_nouns: phrases![],
};
