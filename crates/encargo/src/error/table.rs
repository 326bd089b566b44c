//! Every refusal as a row of one table: code, part, and words in both languages; refuses nothing itself. The rows from
//! `when` on stand in `later.rs`.

use crate::language::Language;

later_rows! { refusals
    /// A word outside its closed set.
    UnknownWord { what: String, word: String, known: String } = "word.unknown", about what,
        en "`{word}` is not one of {known}",
        es "`{word}` no es ninguno de {known}";
    /// A value that does not read.
    Unreadable { part: String, en: String, es: String } = "wire.unreadable", about part,
        en "{en}",
        es "{es}";
    /// A noun that does not write.
    Unwritable { detail: String } = "wire.unwritable", about "json",
        en "this cannot be written as JSON: {detail}",
        es "esto no se puede escribir como JSON: {detail}";
    /// A decimal that a number of JSON would round.
    AmountInexact { amount: String } = "amount.inexact", about amount,
        en "`{amount}` has more than fifteen digits: it would not come back to the last one",
        es "`{amount}` tiene más de quince cifras: no volvería entero hasta la última";
    // reading: notes, dates, quantities
    /// A note over the limit.
    NoteTooLong { bytes: usize, limit: usize } = "note.too_long", about "text",
        en "the note has {bytes} bytes, more than {limit}; read it in parts",
        es "la nota tiene {bytes} bytes, más de {limit}; léela por partes";

    // why: goals, interviews
    /// Words that hold no value of the question's kind.
    UnreadableAnswer { question: String, said: String, en: String, es: String } = "question.unreadable_answer", about question,
        en "`{said}` does not answer `{question}`: {en}, or “I don't know”",
        es "`{said}` no responde a `{question}`: {es}, o «no sé»";
    /// An answer to an interview that has ended.
    InterviewEnded {} = "interview.ended", about "interview",
        en "the interview has ended; there is no question to answer",
        es "la entrevista ha terminado; no hay pregunta que responder";
    /// Back from the first question.
    InterviewAtStart {} = "interview.at_start", about "interview",
        en "nothing was said yet, so there is nothing to go back to",
        es "todavía no se ha dicho nada, así que no hay adónde volver";
    /// A question that this interview does not have.
    InterviewUnknownQuestion { question: String } = "interview.unknown_question", about question,
        en "this interview has no question `{question}`",
        es "esta entrevista no tiene la pregunta `{question}`";

    // what has happened

    /// Something that was finished before it was started.
    HistoryOrder { task: String, finished: String, started: String } = "history.finished_before_started", about task,
        en "`{task}` was finished on {finished}, before it was started on {started}; nobody returned or reopened it",
        es "`{task}` se terminó el {finished}, antes de empezarse el {started}; nadie la devolvió ni la reabrió";
    /// Something that has not happened yet.
    HistoryFuture { task: String, day: String, today: String } = "history.future", about task,
        en "what happened to `{task}` on {day} lies after today, {today}",
        es "lo que pasó con `{task}` el {day} es posterior a hoy, {today}";
    /// Something that happened to nothing.
    HistoryNoTask { kind: String, day: String } = "history.no_task", about "task",
        en "the event `{kind}` of {day} names no task",
        es "el suceso `{kind}` del {day} no nombra ninguna tarea";
    /// A decision that nobody gave a reason for.
    HistoryNoReason { kind: String, day: String } = "history.no_reason", about "reason",
        en "the decision `{kind}` of {day} has no reason: say why in a few words",
        es "la decisión `{kind}` del {day} no tiene motivo: di por qué en pocas palabras";
    /// More than anybody writes down.
    HistoryTooLarge { what: String, count: usize, limit: usize } = "history.too_large", about what,
        en "the history has {count} of these: {what}; the limit is {limit}",
        es "el historial tiene {count} de esto: {what}; el límite es {limit}";

    // how: templates, plans
    /// Two tasks with one id.
    PlanDuplicate { id: String } = "plan.duplicate_id", about id,
        en "two tasks are called `{id}`",
        es "dos tareas se llaman `{id}`";
    /// An id that is not a path of slugs.
    PlanBadId { id: String } = "plan.bad_id", about id,
        en "`{id}` is no id: write small letters, digits and hyphens, with `/` between the parts",
        es "`{id}` no es un identificador: minúsculas sin acento, cifras y guiones, con `/` entre las partes";
    /// A need that is not in the plan.
    PlanUnknownNeed { task: String, need: String } = "plan.unknown_need", about task,
        en "task `{task}` needs `{need}`, which is not in the plan",
        es "la tarea `{task}` necesita `{need}`, que no está en el plan";
    /// A key task that is not in the plan.
    PlanUnknownKeyTask { id: String } = "plan.unknown_key_task", about id,
        en "the key task `{id}` is not in the plan",
        es "la tarea clave `{id}` no está en el plan";
    /// Tasks that wait for each other.
    PlanCycle { circle: String } = "plan.cycle", about circle,
        en "these tasks wait for each other: {circle}",
        es "estas tareas se esperan unas a otras: {circle}";
    /// An estimate out of order or out of reason.
    PlanEstimate { task: String } = "plan.estimate", about task,
        en "the estimate of `{task}` must rise from optimistic to pessimistic, stay under 10,000 hours, and be nothing for a milestone",
        es "la estimación de `{task}` debe crecer de optimista a pesimista, no pasar de 10.000 horas y ser cero en un hito";
    /// An offset out of reason.
    PlanOffset { task: String } = "plan.offset", about task,
        en "the offset of `{task}` is more than 2,000 days, or not counted in days",
        es "el desfase de `{task}` pasa de 2.000 días o no se cuenta en días";
    /// A lag or a wait out of reason.
    PlanGap { task: String } = "plan.gap", about task,
        en "a lag or wait of `{task}` is more than 2,000 days, or a wait is negative",
        es "una demora o espera de `{task}` pasa de 2.000 días, o una espera es negativa";
    /// An offset from a task that is not there, or from itself.
    PlanAnchor { task: String, anchor: String } = "plan.unknown_anchor", about task,
        en "the offset of `{task}` counts from `{anchor}`, which is not in the plan or counts from it in turn",
        es "el desfase de `{task}` cuenta desde `{anchor}`, que no está en el plan o a su vez cuenta desde ella";
    /// No task at all.
    PlanEmpty { plan: String } = "plan.empty", about plan,
        en "plan `{plan}` has no tasks",
        es "el plan `{plan}` no tiene tareas";
    /// More than anybody plans.
    PlanTooLarge { what: String, count: usize, limit: usize } = "plan.too_large", about what,
        en "the plan has {count} of these: {what}; the limit is {limit}",
        es "el plan tiene {count} de esto: {what}; el límite es {limit}";

    /// A template that does not read.
    TemplateUnreadable { line: u64, column: u64, detail: String, detail_es: String } = "template.unreadable", about format!("{line}:{column}"),
        en "the template does not read at line {line}, column {column}: {detail}",
        es "la plantilla no se puede leer en la línea {line}, columna {column}: {detail_es}";
    /// A template that is not in the catalogue.
    TemplateNotInCatalog { id: String, known: String } = "template.not_in_catalog", about id,
        en "there is no template `{id}` in the catalogue, only {known}",
        es "no hay ninguna plantilla `{id}` en el catálogo, solo {known}";
    /// Two things with one id.
    TemplateDuplicate { what: String, id: String } = "template.duplicate_id", about id,
        en "`{id}` stands twice among the {what}",
        es "`{id}` aparece dos veces en: {what}";
    /// A name that is used and not declared.
    TemplateUnknown { what: String, id: String } = "template.unknown_name", about id,
        en "`{id}`, used under `{what}`, is nowhere in the template",
        es "`{id}`, que aparece en `{what}`, no está en la plantilla";
    /// Steps that wait for each other.
    TemplateCycle { circle: String } = "template.cycle", about circle,
        en "these steps wait for each other: {circle}",
        es "estos pasos se esperan unos a otros: {circle}";
    /// An expression that does not read.
    TemplateExpression { expression: String, what: String, what_es: String } = "template.expression", about expression,
        en "the expression `{expression}` does not read: {what}",
        es "la expresión `{expression}` no se puede leer: {what_es}";
    /// A part that is neither included nor in the catalogue.
    TemplateUnknownPart { step: String, template: String } = "template.unknown_part", about step,
        en "step `{step}` uses the template `{template}`, which is not included",
        es "el paso `{step}` usa la plantilla `{template}`, que no está incluida";
    /// Templates that are parts of themselves.
    TemplateCircularPart { step: String, template: String } = "template.circular_part", about step,
        en "step `{step}` uses the template `{template}` inside itself",
        es "el paso `{step}` usa la plantilla `{template}` dentro de sí misma";
    /// Keys that do not go together.
    TemplateBothWays { step: String, what: String } = "template.both_ways", about step,
        en "`{step}` cannot have {what} at once",
        es "`{step}` no puede tener a la vez {what}";
    /// A repetition over something else than a list.
    TemplateRepeat { step: String, question: String } = "template.repeat", about step,
        en "step `{step}` repeats over `{question}`, which is no question of kind list",
        es "el paso `{step}` se repite sobre `{question}`, que no es una pregunta de tipo lista";
    /// A list with more items than anybody repeats a step for.
    TemplateTooManyItems { step: String, count: usize, limit: usize } = "template.too_many_items", about step,
        en "step `{step}` would happen {count} times; the limit is {limit}",
        es "el paso `{step}` ocurriría {count} veces; el límite es {limit}";
    /// A key step that may be left out.
    TemplateConditionalKey { step: String } = "template.conditional_key_step", about step,
        en "the key step `{step}` has a condition, so there could be a plan without a key date",
        es "el paso clave `{step}` tiene una condición, así que podría haber un plan sin fecha clave";
    /// A condition on an answer that nobody may know.
    TemplateNoAssumption { question: String } = "template.no_assumption", about question,
        en "question `{question}` decides about steps and says nothing about what to assume when nobody knows",
        es "la pregunta `{question}` decide sobre pasos y no dice qué suponer cuando nadie lo sabe";
    /// Options that are none, or twice the same.
    TemplateOptions { question: String } = "template.options", about question,
        en "question `{question}` needs options if and only if it is a choice, each once",
        es "la pregunta `{question}` necesita opciones si y solo si es de elegir, cada una una vez";
    /// A question asked only sometimes, without an answer for the other times.
    TemplateNotAsked { question: String } = "template.no_default", about question,
        en "question `{question}` is not always asked and has neither `default` nor `assume` for when it is not",
        es "la pregunta `{question}` no siempre se hace y no tiene ni `default` ni `assume` para cuando no se hace";
    /// Hours out of order or out of reason.
    TemplateHours { step: String } = "template.hours", about step,
        en "the hours of `{step}` must be whole minutes, rise from optimistic to pessimistic, stay under 10,000, and be nothing for a milestone",
        es "las horas de `{step}` deben ser minutos enteros, crecer de optimista a pesimista, no pasar de 10.000 y ser cero en un hito";
    /// More than anybody writes.
    TemplateTooLarge { what: String, count: usize, limit: usize } = "template.too_large", about what,
        en "the template has {count} of these: {what}; the limit is {limit}",
        es "la plantilla tiene {count} de esto: {what}; el límite es {limit}";
    /// An answer to a question nobody asks.
    TemplateUnknownQuestion { question: String, known: String } = "template.unknown_question", about question,
        en "the template does not ask `{question}`; it asks {known}",
        es "la plantilla no pregunta `{question}`; pregunta {known}";
    /// A question without an answer.
    TemplateUnanswered { question: String } = "template.unanswered", about question,
        en "question `{question}` has no answer; `unknown` is an answer too",
        es "la pregunta `{question}` no tiene respuesta; `unknown` también es una respuesta";
    /// An answer that the question does not take.
    TemplateNotAnOption { question: String, value: String, options: String } = "template.not_an_option", about question,
        en "`{value}` does not answer `{question}`; its options are: {options}",
        es "`{value}` no responde a `{question}`; sus opciones son: {options}";

    /// A plan that was made from something else.
    MigrationOtherTemplate { plan: String, template: String } = "migration.other_template", about plan,
        en "the plan was made from `{plan}`; it cannot go from and to {template}",
        es "el plan se hizo con `{plan}`; no puede pasar de una a otra de estas: {template}";
    /// Something happened to a task that is not there.
    MigrationUnknownTask { task: String } = "migration.unknown_task", about task,
        en "something happened to `{task}`, which is not in the plan",
        es "algo pasó con `{task}`, que no está en el plan";

    // why: goals, rubrics, trees
    /// A confidence off the scale.
    GoalConfidence { level: u8 } = "goal.confidence", about "confidence",
        en "a confidence of {level} is not on the scale from 1 to 10",
        es "una confianza de {level} no está en la escala de 1 a 10";
    /// A rule silenced without a reason.
    GoalSilence { rule: String } = "goal.silence_without_reason", about rule,
        en "rule `{rule}` is silenced and nothing says why",
        es "la regla `{rule}` está silenciada y no se dice por qué";
    /// A rubric that names a rule that is not there.
    RubricUnknownRule { rule: String } = "rubric.unknown_rule", about rule,
        en "there is no rule `{rule}`; a rule of your own begins with `own.`",
        es "no hay ninguna regla `{rule}`; una regla propia empieza por `own.`";
    /// Thresholds or weights that leave no verdict.
    RubricUnusable { part: String } = "rubric.unusable", about part,
        en "`{part}` of the rubric leaves no verdict: scores run from 0 to 100, met above partly, and some criterion must weigh",
        es "`{part}` de la rúbrica no deja veredicto: las notas van de 0 a 100, cumplido por encima de en parte, y algún criterio debe pesar";
    /// A rule of the caller's with a code of ours.
    RuleReserved { rule: String } = "rule.reserved_code", about rule,
        en "`{rule}` cannot be the code of a rule of your own: it begins with `own.`, goes on in small letters, and stands once",
        es "`{rule}` no puede ser el código de una regla propia: empieza por `own.`, sigue en minúsculas y está una sola vez";
    /// Goals that serve each other in a circle.
    TreeCycle { circle: String } = "tree.cycle", about circle,
        en "these goals serve each other in a circle: {circle}",
        es "estos objetivos se sirven unos a otros en círculo: {circle}";
    /// A goal that serves one that is not there.
    TreeUnknownGoal { goal: String, serves: String } = "tree.unknown_goal", about goal,
        en "goal `{goal}` serves `{serves}`, which is not in the tree",
        es "el objetivo `{goal}` sirve a `{serves}`, que no está en el árbol";
    /// Two goals with one id.
    TreeDuplicate { goal: String } = "tree.duplicate_id", about goal,
        en "`{goal}` stands twice in the tree",
        es "`{goal}` aparece dos veces en el árbol";
    /// A goal that a list does not have.
    GoalsUnknown { goal: String } = "goals.unknown", about goal,
        en "the list has no goal `{goal}`",
        es "la lista no tiene ningún objetivo `{goal}`";
    /// Two goals of a list with one id.
    GoalsDuplicate { goal: String } = "goals.duplicate_id", about goal,
        en "`{goal}` stands twice in the list",
        es "`{goal}` aparece dos veces en la lista";
    /// One goal where two are wanted: to merge, or to split into.
    GoalsTooFew { goal: String } = "goals.too_few", about goal,
        en "merging or splitting `{goal}` takes two goals",
        es "para unir o dividir `{goal}` hacen falta dos objetivos";
    /// More goals than anybody has.
    TreeTooLarge { count: usize, limit: usize } = "tree.too_large", about "goals",
        en "{count} goals are more than {limit}",
        es "{count} objetivos son más de {limit}";
}
