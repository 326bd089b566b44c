//! The table of the format, second part: steps, prerequisites and what hangs on them. Data.

use super::{Key, LeftOut, Object, SAID, Takes, many};

/// The farthest offset, lag or wait in days.
const FARTHEST: i64 = 2_000;
/// The longest lag or wait in working minutes.
const LONGEST: i64 = 600_000;

const UNITS: &[&str] = &["working_days", "calendar_days", "working_minutes"];
const AUTHORITIES: &[&str] = &["independent", "approval", "client_only", "not_applicable"];
static WAITED_FOR: Takes = Takes::Either(&Takes::Path, &DEPENDENCY);
static TAKES_PART: Takes = Takes::Object(&STEP_ROLE);
static MEASURED: Takes = Takes::Object(&MEASURE);
const AFTER: Takes = many(&WAITED_FOR);
const OFFSET_TAKES: Takes = Takes::Either(&Takes::Whole { least: -FARTHEST, most: FARTHEST, gated: true }, &OFFSET);
const HOURS: Takes = Takes::List { of: &Takes::Decimal { least: 0, most: 10_000 }, least: 3, most: 3 };
const TEXTS: Takes = many(&SAID);
const ROLES: Takes = many(&TAKES_PART);
/// What a step may move: the words of `goal::Figure`.
const FIGURES: &[&str] = &[
    "attendance", "clicks", "clients", "content", "followers", "hours", "leads", "opens", "replies", "revenue",
    "reviews", "sales", "subscribers", "traffic", "unpaid",
];

const MEASURES: Takes = many(&MEASURED);

pub(super) static STEP: Object = Object::new(
    "step",
    "un paso",
    "a step",
    &[
        Key::required(
            "id",
            Takes::Path,
            "El identificador: la fase y un nombre, `copy/edit`; no cambia nunca.",
            "The id: the phase and a name, `copy/edit`; it never changes.",
        ),
        Key::optional(
            "reference",
            Takes::Words,
            "El paso del proceso publicado del que viene.",
            "The step of the published process it comes from.",
        ),
        Key::required(
            "title",
            SAID,
            "Qué hay que hacer; `{pregunta}` es su respuesta.",
            "What is to be done; `{question}` is its answer.",
        ),
        Key::optional("about", SAID, "Cómo se hace.", "How to do it."),
        Key::optional(
            "when",
            Takes::Expression,
            "Cuándo está en el plan; siempre si falta.",
            "When it is in the plan; always when left out.",
        ),
        Key::optional("after", AFTER, "Los pasos de los que depende.", "The steps it depends on.").or(LeftOut::Empty),
        Key::optional("needs", many(&Takes::Slug), "Los requisitos que necesita.", "The prerequisites it needs.")
            .or(LeftOut::Empty),
        Key::optional(
            "offset",
            OFFSET_TAKES,
            "El día previsto, en días hábiles desde la fecha clave.",
            "The target day, in working days from the key date.",
        ),
        Key::optional(
            "offset_plus",
            Takes::Expression,
            "Días que se suman al previsto, según las respuestas.",
            "Days added to the offset, by the answers.",
        ),
        Key::optional(
            "hours",
            HOURS,
            "Las horas: optimista, probable, pesimista.",
            "The hours: optimistic, likely, pessimistic.",
        )
        .or(LeftOut::Zero),
        Key::optional(
            "hours_times",
            Takes::Expression,
            "Por cuánto se multiplican las horas, según las respuestas.",
            "By what the hours are multiplied, by the answers.",
        ),
        Key::optional(
            "wait",
            Takes::Object(&WAIT),
            "Tiempo que pasa después sin trabajo de nadie.",
            "Time that passes afterwards without anybody's work.",
        ),
        Key::optional(
            "wait_plus",
            Takes::Expression,
            "Lo que se suma a la espera, según las respuestas.",
            "What is added to the wait, by the answers.",
        ),
        Key::optional("roles", ROLES, "Quién participa; primero quien lo hace.", "Who takes part; first who does it.")
            .or(LeftOut::Empty),
        Key::required(
            "authority",
            Takes::Word(AUTHORITIES),
            "Qué puede decidir quien lo hace.",
            "What the doer may decide.",
        ),
        Key::optional("milestone", Takes::Flag, "No es trabajo, solo una fecha.", "No work, only a date.")
            .or(LeftOut::False),
        Key::optional("gate", Takes::Flag, "El visto bueno de alguien.", "Somebody's approval.").or(LeftOut::False),
        Key::optional("optional", Takes::Flag, "Se puede dejar si falta tiempo.", "May be dropped when time is short.")
            .or(LeftOut::False),
        Key::optional("done", TEXTS, "Cuándo está hecho: comprobaciones.", "When it is done: checks.")
            .or(LeftOut::Empty),
        Key::optional("criteria", TEXTS, "Qué mira quien lo acepta.", "What whoever accepts it looks for.")
            .or(LeftOut::Empty),
        Key::optional("measures", MEASURES, "Qué se apunta al terminar.", "What to record when it is done.")
            .or(LeftOut::Empty),
        Key::optional("advances", many(&Takes::Word(FIGURES)), "Qué cifras mueve.", "Which figures it moves.")
            .or(LeftOut::Empty),
        Key::optional(
            "repeat",
            Takes::Slug,
            "La pregunta de lista por cuyos elementos se repite.",
            "The list question over whose items it repeats.",
        ),
        Key::optional(
            "item_when",
            Takes::Expression,
            "Para qué elementos: una expresión que puede nombrar `item`.",
            "For which items: an expression that may name `item`.",
        ),
        Key::optional(
            "methods",
            many(&Takes::Object(&METHOD)),
            "Variantes; vale la primera cuya condición se cumple.",
            "Variants; the first whose condition holds is taken.",
        )
        .or(LeftOut::Empty),
        Key::optional("use", Takes::Object(&USE), "Otra plantilla como parte.", "Another template as a part."),
    ],
)
.in_block();

pub(super) static PREREQUISITE: Object = Object::new(
    "prerequisite",
    "un requisito",
    "a prerequisite",
    &[
        Key::required(
            "id",
            Takes::Slug,
            "El identificador; su tarea es `before/<id>`.",
            "The id; its task is `before/<id>`.",
        ),
        Key::required(
            "kind",
            Takes::Word(&["account", "access", "contract", "consent", "document", "asset", "decision"]),
            "Qué clase de cosa es.",
            "What kind of thing it is.",
        ),
        Key::required("title", SAID, "La cosa misma.", "The thing itself."),
        Key::optional("task", SAID, "Cómo se llama su tarea.", "What its task is called."),
        Key::required("present", Takes::Expression, "Cuándo está ya.", "When it is there already."),
        Key::required("role", Takes::Slug, "Quién la consigue.", "Who provides it."),
        Key::optional("after", AFTER, "Los pasos de los que depende.", "The steps it depends on.").or(LeftOut::Empty),
        Key::optional("offset", OFFSET_TAKES, "El día previsto.", "The target day."),
        Key::optional(
            "offset_plus",
            Takes::Expression,
            "Días que se suman al previsto, según las respuestas.",
            "Days added to the offset, by the answers.",
        ),
        Key::optional(
            "hours",
            HOURS,
            "Las horas: optimista, probable, pesimista.",
            "The hours: optimistic, likely, pessimistic.",
        )
        .or(LeftOut::Zero),
        Key::optional(
            "hours_times",
            Takes::Expression,
            "Por cuánto se multiplican las horas, según las respuestas.",
            "By what the hours are multiplied, by the answers.",
        ),
        Key::optional(
            "wait",
            Takes::Object(&WAIT),
            "Tiempo que pasa después sin trabajo de nadie.",
            "Time that passes afterwards without anybody's work.",
        ),
        Key::optional(
            "wait_plus",
            Takes::Expression,
            "Lo que se suma a la espera, según las respuestas.",
            "What is added to the wait, by the answers.",
        ),
        Key::optional(
            "authority",
            Takes::Word(AUTHORITIES),
            "Qué puede decidir quien la consigue.",
            "What the provider may decide.",
        )
        .or(LeftOut::Word("client_only")),
        Key::required("done", TEXTS, "Cuándo está: comprobaciones.", "When it is there: checks."),
    ],
)
.in_block();

static METHOD: Object = Object::new(
    "method",
    "una variante",
    "a method",
    &[
        Key::required("id", Takes::Slug, "El identificador.", "The id."),
        Key::optional(
            "when",
            Takes::Expression,
            "Cuándo vale; siempre si falta.",
            "When it is taken; always when left out.",
        ),
        Key::optional("title", SAID, "En vez del título del paso.", "Instead of the step's title."),
        Key::optional("about", SAID, "En vez de la explicación del paso.", "Instead of the step's explanation."),
        Key::optional("hours", HOURS, "En vez de las horas del paso.", "Instead of the step's hours."),
        Key::optional(
            "hours_times",
            Takes::Expression,
            "Por cuánto se multiplican, en vez de lo del paso.",
            "By what they are multiplied, instead of the step's.",
        ),
        Key::optional("wait", Takes::Object(&WAIT), "En vez de la espera del paso.", "Instead of the step's wait."),
        Key::optional("roles", ROLES, "En vez de los roles del paso.", "Instead of the step's roles."),
        Key::optional(
            "authority",
            Takes::Word(AUTHORITIES),
            "En vez de lo que el paso deja decidir.",
            "Instead of the step's authority.",
        ),
        Key::optional("done", TEXTS, "En vez de las comprobaciones del paso.", "Instead of the step's checks."),
        Key::optional("criteria", TEXTS, "En vez de los criterios del paso.", "Instead of the step's criteria."),
        Key::optional("measures", MEASURES, "En vez de las medidas del paso.", "Instead of the step's measures."),
        Key::optional(
            "steps",
            many(&Takes::Object(&STEP)),
            "Los pasos en que se convierte.",
            "The steps that the step becomes.",
        )
        .or(LeftOut::Empty),
    ],
);

static USE: Object = Object::new(
    "use",
    "el uso de una plantilla",
    "a use of a template",
    &[
        Key::required(
            "template",
            Takes::Slug,
            "El identificador de la otra plantilla.",
            "The id of the other template.",
        ),
        Key::optional(
            "answers",
            Takes::Map(&Takes::Expression),
            "Sus preguntas, como expresiones de esta plantilla.",
            "Its questions as expressions of this template.",
        )
        .or(LeftOut::Empty),
    ],
);

static STEP_ROLE: Object = Object::new(
    "step_role",
    "un rol en un paso",
    "a role in a step",
    &[
        Key::required("role", Takes::Slug, "El rol.", "The role."),
        Key::required(
            "raci",
            Takes::Word(&["responsible", "accountable", "consulted", "informed"]),
            "Qué tiene que ver con el paso.",
            "What it has to do with the step.",
        ),
    ],
);

static DEPENDENCY: Object = Object::new(
    "dependency",
    "una dependencia",
    "a dependency",
    &[
        Key::required("task", Takes::Path, "El paso del que depende.", "The step it depends on."),
        Key::optional(
            "kind",
            Takes::Word(&["finish_to_start", "start_to_start", "finish_to_finish", "start_to_finish"]),
            "Qué extremo espera a cuál.",
            "Which end waits for which.",
        )
        .or(LeftOut::Word("finish_to_start")),
        Key::optional(
            "lag",
            Takes::Whole { least: -LONGEST, most: LONGEST, gated: true },
            "El tiempo entre los dos extremos; negativo si se adelanta.",
            "The time between the two ends; negative for a lead.",
        )
        .or(LeftOut::Zero),
        Key::optional("unit", Takes::Word(UNITS), "En qué se cuenta.", "What it is counted in.")
            .or(LeftOut::Word("working_days")),
        Key::optional("calendar", Takes::Slug, "El calendario por el que se cuenta.", "The calendar it is counted on."),
        Key::optional(
            "may_lapse",
            Takes::Flag,
            "El paso puede empezar aunque no quede nada de lo que depende.",
            "The step may begin when nothing of what it depends on is left.",
        )
        .or(LeftOut::False),
    ],
)
.short("task");

static OFFSET: Object = Object::new(
    "offset",
    "un día previsto",
    "an offset",
    &[
        Key::required(
            "days",
            Takes::Whole { least: -FARTHEST, most: FARTHEST, gated: true },
            "Cuántos días; negativo es antes.",
            "How many days; negative is before.",
        ),
        Key::optional(
            "unit",
            Takes::Word(&["working_days", "calendar_days"]),
            "En qué se cuentan.",
            "What they are counted in.",
        )
        .or(LeftOut::Word("working_days")),
        Key::optional(
            "from",
            Takes::Path,
            "Desde dónde: `key_date`, `start` o un paso.",
            "From where: `key_date`, `start` or a step.",
        )
        .or(LeftOut::Word("key_date")),
    ],
)
.short("days");

static WAIT: Object = Object::new(
    "wait",
    "una espera",
    "a wait",
    &[
        Key::required("amount", Takes::Whole { least: 0, most: LONGEST, gated: true }, "Cuánto.", "How much."),
        Key::optional("unit", Takes::Word(UNITS), "De qué.", "Of what.").or(LeftOut::Word("working_days")),
        Key::optional("calendar", Takes::Slug, "El calendario por el que se cuenta.", "The calendar it is counted on."),
    ],
);

static MEASURE: Object = Object::new(
    "measure",
    "una medida",
    "a measure",
    &[
        Key::required("id", Takes::Slug, "El identificador.", "The id."),
        Key::required("label", SAID, "Cómo se muestra.", "How it is shown."),
        Key::optional(
            "unit",
            Takes::Words,
            "En qué se mide, como signo: `%`, `EUR`, `h`, `d`.",
            "What it is counted in, as a sign: `%`, `EUR`, `h`, `d`.",
        ),
        Key::optional("numerator", SAID, "De una tasa, lo que se cuenta.", "Of a rate, what is counted."),
        Key::optional("denominator", SAID, "De una tasa, entre qué se divide.", "Of a rate, what it is divided by."),
        Key::optional("source", SAID, "Dónde se lee.", "Where it is read."),
    ],
);
