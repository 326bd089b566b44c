//! How people head the columns of a sheet, and what they write for the state of a task. Data, folded.

/// Headings by the column that they mean, the usual ones of both languages and of neighbouring programs.
pub(crate) const HEADINGS: &[(&str, &[&str])] = &[
    (
        "id",
        &[
            "id", "identificador", "codigo", "ref", "referencia", "clave", "key", "no", "n", "numero", "number",
            "task id", "id tarea", "id de la tarea", "unique id", "issue key", "card id",
        ],
    ),
    (
        "task",
        &[
            "tarea", "tareas", "task", "tasks", "nombre", "nombre de la tarea", "nombre de tarea", "titulo", "title",
            "name", "task name", "task title", "actividad", "actividades", "activity", "accion", "acciones", "action",
            "action item", "action items", "que", "que hay que hacer", "que hacer", "what", "to do", "todo", "to dos",
            "pendientes", "item", "items", "asunto", "subject", "summary", "resumen", "entregable", "deliverable",
            "card name", "paso", "step", "trabajo", "job", "concepto",
        ],
    ),
    (
        "phase",
        &[
            "fase", "etapa", "phase", "stage", "seccion", "section", "section column", "bloque", "grupo", "group",
            "lista", "list", "list name", "bucket", "area", "epic", "categoria", "category", "apartado",
        ],
    ),
    ("priority", &["prioridad", "priority", "importancia", "importance", "urgencia", "urgency", "prio"]),
    (
        "who",
        &[
            "quien", "quien lo hace", "responsable", "responsables", "responsible", "who", "who does it", "owner",
            "assignee", "assignees", "assigned to", "asignado a", "asignada a", "asignado", "asignada", "encargado",
            "encargada", "persona", "person", "lo hace", "a cargo", "a cargo de", "dueno", "duena", "hace", "doer",
            "members", "resp", "person responsible", "persona responsable", "asistente",
        ],
    ),
    (
        "approves",
        &[
            "aprueba", "quien aprueba", "approver", "approves", "approved by", "who approves", "aprobador",
            "aprobadora", "aprobacion", "approval", "visto bueno", "vobo", "vo bo", "revisa", "reviewer",
            "accountable", "da el visto bueno", "sign off",
        ],
    ),
    (
        "start",
        &[
            "empieza", "inicio", "comienzo", "comienza", "fecha de inicio", "fecha inicio", "start", "start date",
            "begin", "begins", "starts", "desde", "from", "arranca", "arranque", "fecha de comienzo", "planned start",
        ],
    ),
    (
        "due",
        &[
            "plazo", "vence", "vencimiento", "fecha limite", "fecha tope", "limite", "entrega", "fecha de entrega",
            "fecha de vencimiento", "para cuando", "cuando", "fecha", "due", "due date", "deadline", "by", "by when",
            "end", "end date", "finish", "fin", "fecha fin", "fecha de fin", "fecha final", "termina", "acaba",
            "hasta", "until", "date", "target date", "when", "due by", "due on", "planned finish", "para el", "dia",
        ],
    ),
    (
        "hours",
        &[
            "horas", "horas estimadas", "estimacion", "esfuerzo", "duracion", "tiempo", "tiempo estimado", "hours",
            "hrs", "hs", "h", "effort", "estimate", "estimated hours", "estimated time", "duration", "time",
            "time estimate", "work",
        ],
    ),
    (
        "margin",
        &[
            "holgura", "holgura h", "margen", "margen dias", "margen en dias", "dias de margen", "float", "float h",
            "slack", "margin", "margin days", "margin in days", "days of margin", "spare days", "float days",
        ],
    ),
    (
        "status",
        &[
            "estado", "estatus", "status", "state", "situacion", "avance", "progreso", "progress", "como va",
            "completion", "complete", "hecho", "hecha", "listo", "lista?", "terminado", "terminada", "done", "ok",
            "ready", "completed", "completado", "completada", "finished", "check", "hecho?", "done?", "tick", "column",
            "board column",
        ],
    ),
    (
        "finished",
        &[
            "terminada el", "terminado el", "hecha el", "hecho el", "fecha real", "fin real", "finished on", "done on",
            "completed on", "completed at", "actual finish", "date completed", "completion date", "fecha de cierre",
        ],
    ),
    (
        "done_when",
        &[
            "hecho cuando", "hecha cuando", "terminado cuando", "terminada cuando", "lista cuando", "listo cuando",
            "se da por terminado cuando", "criterio", "criterios", "criterios de aceptacion",
            "definicion de terminado", "definition of done", "done when", "finished when", "acceptance criteria",
            "acceptance", "dod", "what done looks like", "resultado esperado", "expected result",
        ],
    ),
    (
        "after",
        &[
            "despues de", "depende de", "dependencias", "dependencies", "depends on", "predecesoras", "predecesora",
            "predecessors", "predecessor", "after", "requiere", "requires", "blocked by", "bloqueada por",
            "antes hay que", "needs",
        ],
    ),
    (
        "waiting_for",
        &["esperando", "esperando a", "espera a", "en espera de", "waiting for", "waiting on", "a la espera de"],
    ),
    (
        "notes",
        &[
            "notas", "nota", "observaciones", "comentarios", "comentario", "notes", "note", "comments", "comment",
            "remarks", "detalle", "detalles", "details", "description", "descripcion", "instrucciones", "instructions",
            "aclaraciones", "card description",
        ],
    ),
];

/// What people write for the state of a task, by the word of the state.
pub(crate) const STATES: &[(&str, &[&str])] = &[
    (
        "to_do",
        &[
            "por hacer", "pendiente", "pendientes", "sin empezar", "sin iniciar", "no empezada", "no empezado",
            "no iniciada", "no iniciado", "no hecha", "no hecho", "nueva", "nuevo", "abierta", "abierto",
            "planificada", "planificado", "programada", "falta", "faltan", "to do", "todo", "not started", "not begun",
            "not done", "open", "new", "pending", "backlog", "planned", "scheduled", "no", "n", "false", "falso", "☐",
            "✗", "✘", "aun no", "todavia no", "not yet",
        ],
    ),
    ("offered", &["ofrecida", "ofrecido", "propuesta", "offered", "proposed"]),
    (
        "in_progress",
        &[
            "en curso", "en proceso", "en progreso", "en marcha", "en ello", "haciendo", "haciendose", "empezada",
            "empezado", "iniciada", "iniciado", "a medias", "trabajando", "in progress", "started", "doing", "ongoing",
            "wip", "under way", "underway", "working on it", "working", "active", "begun", "in process", "activa",
        ],
    ),
    (
        "delivered",
        &[
            "entregada", "entregado", "en revision", "por revisar", "para revisar", "por aprobar", "para aprobar",
            "pendiente de aprobacion", "pendiente de visto bueno", "esperando aprobacion", "delivered", "submitted",
            "in review", "review", "for review", "to review", "awaiting approval", "pending approval",
            "waiting for approval", "handed over",
        ],
    ),
    (
        "returned",
        &[
            "devuelta", "devuelto", "con cambios", "a corregir", "por corregir", "rechazada", "rechazado", "returned",
            "sent back", "changes requested", "needs changes", "needs work", "rejected",
        ],
    ),
    (
        "done",
        &[
            "hecha", "hecho", "terminada", "terminado", "lista", "listo", "completada", "completado", "completa",
            "finalizada", "finalizado", "acabada", "acabado", "cerrada", "cerrado", "aprobada", "aprobado",
            "realizada", "realizado", "cumplida", "cumplido", "done", "finished", "complete", "completed", "closed",
            "approved", "ready", "ok", "okay", "x", "si", "s", "yes", "y", "v", "true", "verdadero", "vale", "✔", "✓",
            "☑", "✅", "☒", "all done", "ya esta", "ya", "resolved", "resuelta", "100",
        ],
    ),
    (
        "waived",
        &[
            "cancelada", "cancelado", "descartada", "descartado", "anulada", "anulado", "no aplica", "n/a", "na",
            "ya no", "ya no hace falta", "no hace falta", "suprimida", "cancelled", "canceled", "waived", "dropped",
            "not needed", "no longer needed", "skipped", "won't do", "wont do", "not applicable",
        ],
    ),
];

/// Rows that add up the others and are no task.
pub(crate) const TOTALS: &[&str] = &[
    "gran total", "grand total", "subtotal", "suma", "sum", "total", "total general", "total horas", "total hours",
    "totales", "totals",
];

/// Nobody in particular, in the column of who does it.
pub(crate) const NOBODY: &[&str] = &[
    "-", "–", "?", "nadie", "nobody", "no one", "sin asignar", "unassigned", "por asignar", "por definir", "tbd",
    "pendiente", "none", "n/a", "na",
];

/// Words between two names.
pub(crate) const AND: &[&str] = &["y", "e", "and", "&", "+"];

/// Units of working time, in minutes; a day has eight hours.
pub(crate) const UNITS: &[(&str, u32)] = &[
    ("h", 60),
    ("hs", 60),
    ("hr", 60),
    ("hrs", 60),
    ("hora", 60),
    ("horas", 60),
    ("hour", 60),
    ("hours", 60),
    ("m", 1),
    ("min", 1),
    ("mins", 1),
    ("minuto", 1),
    ("minutos", 1),
    ("minute", 1),
    ("minutes", 1),
    ("'", 1),
    ("d", 480),
    ("dia", 480),
    ("dias", 480),
    ("day", 480),
    ("days", 480),
    ("jornada", 480),
    ("jornadas", 480),
];
