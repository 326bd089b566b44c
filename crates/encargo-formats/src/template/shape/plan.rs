//! The table of the format, first part: the template, its questions and its declarations. Data.

use super::steps::{PREREQUISITE, STEP};
use super::{Key, LeftOut, MANY, Object, SAID, Takes, many};
use encargo::template::Template;

/// A whole template.
pub(in super::super) static TEMPLATE: Object = Object::new(
    "template",
    "una plantilla",
    "a template",
    &[
        Key::required("id", Takes::Slug, "El identificador; no cambia nunca.", "The id; it never changes."),
        Key::required(
            "version",
            Takes::Whole { least: 0, most: u32::MAX as i64, gated: false },
            "Sube con cada cambio que cambia los planes.",
            "Rises with every change that changes plans.",
        ),
        Key::required("title", SAID, "Cómo se llaman sus planes.", "What its plans are called."),
        Key::optional("about", SAID, "Para qué sirve.", "What it is for.").or(LeftOut::Empty),
        Key::optional(
            "keywords",
            Takes::Object(&KEYWORDS),
            "Cómo lo llama la gente; con estas palabras la encuentra el catálogo.",
            "What people call it; the catalogue finds it by these words.",
        )
        .or(LeftOut::Empty),
        Key::optional("roles", many(&Takes::Object(&ROLE)), "Quién participa.", "Who takes part.").or(LeftOut::Empty),
        Key::required(
            "phases",
            many(&Takes::Object(&PHASE)),
            "Las fases; la primera parte del identificador de un paso es la suya.",
            "The phases; the first part of a step's id is its phase.",
        ),
        Key::optional(
            "calendars",
            many(&Takes::Object(&CALENDAR)),
            "Calendarios que pueden nombrar las demoras y las esperas.",
            "Calendars that lags and waits may name.",
        )
        .or(LeftOut::Empty),
        Key::optional(
            "key_step",
            Takes::Path,
            "El paso cuyo día es la fecha clave; no tiene condición.",
            "The step whose day is the key date; it has no condition.",
        ),
        Key::optional(
            "questions",
            Takes::List { of: &Takes::Object(&QUESTION), least: 0, most: Template::QUESTIONS },
            "Lo que hay que saber antes.",
            "What has to be known before.",
        )
        .or(LeftOut::Empty),
        Key::optional(
            "computed",
            Takes::List { of: &Takes::Object(&COMPUTED), least: 0, most: Template::QUESTIONS },
            "Expresiones con nombre, sobre las respuestas y los valores de más arriba.",
            "Named expressions over answers and over the values above.",
        )
        .or(LeftOut::Empty),
        Key::optional(
            "prerequisites",
            many(&Takes::Object(&PREREQUISITE)),
            "Lo que tiene que estar antes; si falta, es una tarea.",
            "What must be there before; when it is missing it is a task.",
        )
        .or(LeftOut::Empty),
        Key::required(
            "steps",
            Takes::List { of: &Takes::Object(&STEP), least: 0, most: Template::STEPS },
            "Los pasos, en cualquier orden.",
            "The steps, in any order.",
        ),
        Key::optional(
            "includes",
            Takes::List { of: &Takes::Object(&TEMPLATE), least: 0, most: Template::QUESTIONS },
            "Plantillas que se usan como partes; las del catálogo no hace falta repetirlas.",
            "Templates used as parts; those of the catalogue need not be repeated.",
        )
        .or(LeftOut::Empty),
    ],
)
.in_block();

static KEYWORDS: Object = Object::new(
    "keywords",
    "unas palabras clave",
    "keywords",
    &[
        Key::optional("es", many(&Takes::Words), "En español.", "In Spanish.").or(LeftOut::Empty),
        Key::optional("en", many(&Takes::Words), "En inglés.", "In English.").or(LeftOut::Empty),
    ],
);

static ROLE: Object = Object::new(
    "role",
    "un rol",
    "a role",
    &[
        Key::required("id", Takes::Slug, "El identificador.", "The id."),
        Key::required("label", SAID, "Cómo se muestra.", "How it is shown."),
        Key::optional(
            "falls_to",
            many(&Takes::Object(&FALLBACK)),
            "Quién hace su trabajo si nadie tiene el rol, por orden.",
            "Who does its work when nobody has the role, in order.",
        )
        .or(LeftOut::Empty),
    ],
);

static FALLBACK: Object = Object::new(
    "fallback",
    "un rol que suple a otro",
    "a role that stands in",
    &[
        Key::required("role", Takes::Slug, "El rol que lo suple.", "The role that stands in."),
        Key::optional("when", Takes::Expression, "Cuándo; siempre si falta.", "When; always when left out."),
    ],
);

static PHASE: Object = Object::new(
    "phase",
    "una fase",
    "a phase",
    &[
        Key::required("id", Takes::Slug, "El identificador.", "The id."),
        Key::required(
            "scope",
            Takes::Word(&["once", "each"]),
            "Una vez por cliente, o cada vez.",
            "Once a client, or at every occurrence.",
        ),
        Key::required("title", SAID, "Cómo se muestra.", "How it is shown."),
    ],
);

static CALENDAR: Object = Object::new(
    "calendar",
    "un calendario",
    "a calendar",
    &[
        Key::required("id", Takes::Slug, "El identificador.", "The id."),
        Key::required("title", SAID, "Cómo se muestra.", "How it is shown."),
    ],
);

static QUESTION: Object = Object::new(
    "question",
    "una pregunta",
    "a question",
    &[
        Key::required("id", Takes::Slug, "El identificador; lo usan las expresiones.", "The id; expressions go by it."),
        Key::required("text", SAID, "La pregunta.", "The question."),
        Key::optional(
            "kind",
            Takes::Word(&["boolean", "choice", "number", "date", "text", "list"]),
            "Qué clase de respuesta pide.",
            "What kind of answer it takes.",
        )
        .or(LeftOut::Word("choice")),
        Key::optional("options", many(&Takes::Object(&OPTION)), "Las opciones.", "The options.").or(LeftOut::Empty),
        Key::optional(
            "when",
            Takes::Expression,
            "Cuándo se hace; siempre si falta.",
            "When it is asked; always when left out.",
        ),
        Key::optional(
            "default",
            Takes::Answer,
            "La respuesta de siempre: se propone al preguntar.",
            "The usual answer: proposed when the question is asked.",
        ),
        Key::optional(
            "assume",
            Takes::Answer,
            "La respuesta que se supone cuando nadie lo sabe: mejor la que da más trabajo.",
            "The answer that is assumed when nobody knows: better the one with more work.",
        ),
        Key::optional(
            "facts",
            many(&Takes::Object(&FACT)),
            "Qué hechos de las notas la responden.",
            "Which facts of the notes answer it.",
        )
        .or(LeftOut::Empty),
        Key::optional(
            "profile",
            Takes::Flag,
            "Es sobre el cliente: se pregunta una vez para todas las plantillas.",
            "About the client: asked once for all templates.",
        )
        .or(LeftOut::False),
    ],
)
.in_block();

static OPTION: Object = Object::new(
    "option",
    "una opción",
    "an option",
    &[
        Key::required("value", Takes::Words, "El valor que se guarda.", "The value that is kept."),
        Key::required("label", SAID, "Cómo se muestra.", "How it is shown."),
    ],
);

static FACT: Object = Object::new(
    "fact_rule",
    "una regla de hechos",
    "a fact rule",
    &[
        Key::required("fact", Takes::Words, "La clave del hecho.", "The key of the fact."),
        Key::optional(
            "is",
            Takes::Answer,
            "El valor que debe tener; cualquiera si falta.",
            "The value it must have; any when left out.",
        ),
        Key::optional(
            "answer",
            Takes::Answer,
            "La respuesta que da; el valor del hecho si falta.",
            "The answer it gives; the fact's value when left out.",
        ),
    ],
);

static COMPUTED: Object = Object::new(
    "computed",
    "un valor calculado",
    "a computed value",
    &[
        Key::required("id", Takes::Slug, "El nombre; ninguna pregunta lo tiene.", "The name; no question has it."),
        Key::required("value", Takes::Expression, "La expresión.", "The expression."),
        Key::optional(
            "options",
            many(&Takes::Object(&OPTION)),
            "Cómo se muestran sus valores, si son palabras.",
            "How its values are shown, where they are words.",
        )
        .or(LeftOut::Empty),
    ],
);

/// Enough for any list of a template.
const _: () = assert!(Template::STEPS <= MANY, "a list holds all steps");
