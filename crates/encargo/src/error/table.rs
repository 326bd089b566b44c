//! Every refusal as a row of one table: code, part, and words in both languages; refuses nothing itself.

use crate::language::Language;

refusals! {
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

    // when: calendars, teams, schedules
    /// A week without work.
    CalendarNeverWorks {} = "calendar.never_works", about "week",
        en "no day of the week has working minutes",
        es "ningún día de la semana tiene minutos de trabajo";
    /// A day longer than a day.
    CalendarDayTooLong { minutes: u16 } = "calendar.day_too_long", about "minutes",
        en "a day of {minutes} working minutes is longer than a day",
        es "un día de {minutes} minutos de trabajo es más largo que un día";
    /// One day, two truths.
    CalendarConflict { day: String } = "calendar.conflict", about day,
        en "{day} is an exception twice, with different minutes",
        es "{day} es una excepción dos veces, con minutos distintos";
    /// More exceptions than days anybody plans.
    CalendarTooLarge { count: usize, limit: usize } = "calendar.too_large", about "exceptions",
        en "{count} exceptions are more than {limit}",
        es "{count} excepciones son más de {limit}";
    /// A recurrence rule that does not read.
    RecurrenceUnreadable { part: String, expected: String } = "recurrence.unreadable", about part,
        en "`{part}` does not read in a recurrence rule; write `{expected}`",
        es "`{part}` no se puede leer en una regla de repetición; escribe `{expected}`";
    /// A recurrence rule that reads and is beyond this library.
    RecurrenceUnsupported { part: String } = "recurrence.unsupported", about part,
        en "`{part}` is not supported: whole days of the Gregorian calendar repeat here, without times",
        es "`{part}` no se admite: aquí se repiten días enteros del calendario gregoriano, sin horas";
    /// More occurrences than anybody looks at.
    RecurrenceTooLarge { count: usize, limit: usize } = "recurrence.too_large", about "recurrence",
        en "{count} days of a recurrence are more than {limit}",
        es "{count} días de una repetición son más de {limit}";
    /// A series without anything that recurs.
    SeriesNothingRecurs { plan: String } = "series.nothing_recurs", about plan,
        en "no task of plan `{plan}` belongs to every occurrence, so there is nothing to repeat",
        es "ninguna tarea del plan `{plan}` es de cada ocasión, así que no hay nada que repetir";
    /// An occurrence of something else.
    SeriesForeign { plan: String, expected: String } = "series.foreign_occurrence", about plan,
        en "plan `{plan}` is no occurrence of this series; on that day it is called `{expected}`",
        es "el plan `{plan}` no es una ocasión de esta serie; la de ese día se llama `{expected}`";
    /// Set-up that would be done twice.
    SeriesTwice { task: String, plan: String } = "series.set_up_twice", about task,
        en "`{task}` is done once, and another occurrence than `{plan}` has it already",
        es "`{task}` se hace una vez y ya está en otra ocasión que no es `{plan}`";
    /// A finish without a beginning.
    SeriesNotBegun { day: String } = "series.not_begun", about day,
        en "the occurrence of {day} has not been begun, so it cannot be finished",
        es "la ocasión del {day} no se ha empezado, así que no se puede terminar";
    /// Years out of order.
    CalendarYears { from: i32, to: i32 } = "calendar.years", about "years",
        en "the calendar holds from {from} to {to}, which is no time at all",
        es "el calendario vale de {from} a {to}, que no es ningún tiempo";
    /// A file of holidays that does not read.
    HolidaysUnreadable { line: usize, detail: String, detail_es: String } = "holidays.unreadable", about format!("line {line}"),
        en "the file of holidays does not read at line {line}: {detail}",
        es "el archivo de festivos no se puede leer en la línea {line}: {detail_es}";
    /// A key date nobody plans for.
    ScheduleTooFar { key_date: String, today: String } = "schedule.too_far", about "key_date",
        en "the key date {key_date} is more than twenty years from {today}",
        es "la fecha clave {key_date} está a más de veinte años de {today}";
    /// More work than fits between now and any day worth planning.
    ScheduleTooLong { plan: String } = "schedule.too_long", about plan,
        en "plan `{plan}` does not fit into forty years of this calendar",
        es "el plan `{plan}` no cabe en cuarenta años de este calendario";
    /// Slots that do not belong to their plan.
    ScheduleBadSlot { task: String } = "schedule.bad_slot", about task,
        en "the slot of `{task}` does not fit its plan: one slot a task, in order, none before what it needs",
        es "el hueco de `{task}` no encaja en su plan: uno por tarea, en orden y nunca antes de lo que necesita";
    /// Terms that name a task that the plan does not have.
    TermsUnknownTask { task: String, what: String } = "terms.unknown_task", about task,
        en "`{task}`, named under `{what}`, is not in the plan",
        es "`{task}`, que aparece en `{what}`, no está en el plan";
    /// A calendar that nobody handed in.
    TermsUnknownCalendar { calendar: String, about: String } = "terms.unknown_calendar", about calendar,
        en "`{about}` is counted on the calendar `{calendar}`, which is not among the terms' calendars",
        es "`{about}` se cuenta con el calendario `{calendar}`, que no está entre los calendarios de las condiciones";
    /// More different calendars than anybody works by.
    TermsTooManyCalendars { count: usize, limit: usize } = "terms.too_many_calendars", about "calendars",
        en "{count} different calendars are more than {limit}",
        es "{count} calendarios distintos son más de {limit}";

    /// A person who is not in the team.
    TermsUnknownPerson { person: String } = "terms.unknown_person", about person,
        en "`{person}` is not in the team",
        es "`{person}` no está en el equipo";

    // when: networks, chance
    /// Two activities with one id.
    NetworkDuplicate { id: String } = "network.duplicate_id", about id,
        en "two activities are called `{id}`",
        es "dos actividades se llaman `{id}`";
    /// A need that is not in the network.
    NetworkUnknownNeed { task: String, need: String } = "network.unknown_need", about task,
        en "activity `{task}` needs `{need}`, which is not in the network",
        es "la actividad `{task}` necesita `{need}`, que no está en la red";
    /// An activity that is not in the network.
    NetworkUnknown { id: String } = "network.unknown_activity", about id,
        en "activity `{id}` is not in the network",
        es "la actividad `{id}` no está en la red";
    /// Activities that wait for each other.
    NetworkCycle { circle: String } = "network.cycle", about circle,
        en "these activities wait for each other: {circle}",
        es "estas actividades se esperan unas a otras: {circle}";
    /// Minutes or a lag out of reason.
    NetworkMinutes { task: String } = "network.minutes", about task,
        en "the minutes and lags of `{task}` must stay under ten million",
        es "los minutos y los márgenes de `{task}` no deben pasar de diez millones";
    /// More than a network holds.
    NetworkTooLarge { what: String, count: usize, limit: usize } = "network.too_large", about what,
        en "the network has {count} of these: {what}; the limit is {limit}",
        es "la red tiene {count} de esto: {what}; el límite es {limit}";
    /// A chain longer than the calendar reaches.
    NetworkTooLong {} = "network.too_long", about "network",
        en "the longest chain of the network is longer than the calendar reaches",
        es "la cadena más larga de la red llega más lejos que el calendario";
    /// Not one estimate for each activity.
    ChanceCount { count: usize, expected: usize } = "chance.count", about "estimates",
        en "there are {count} estimates for {expected} activities",
        es "hay {count} estimaciones para {expected} actividades";
    /// An estimate out of order or out of reason.
    ChanceEstimate { task: String } = "chance.estimate", about task,
        en "the estimate of `{task}` must rise from optimistic to pessimistic and stay under ten million minutes",
        es "la estimación de `{task}` debe crecer de optimista a pesimista y no pasar de diez millones de minutos";
    /// No samples, or more than an answer is worth.
    ChanceSamples { count: u32, limit: u64 } = "chance.samples", about "samples",
        en "{count} samples are not between 1 and {limit}, the limit for this network",
        es "{count} muestras no están entre 1 y {limit}, el límite de esta red";
    /// More different estimates than are kept at hand.
    ChanceSpreads { limit: usize } = "chance.too_many_spreads", about "estimates",
        en "more than {limit} estimates differ in their spread; round them",
        es "más de {limit} estimaciones difieren en su amplitud; redondéalas";

    /// A chance that is none, or certainty.
    PromiseChance { chance: u8 } = "promise.chance", about "chance",
        en "a promise is kept in 1 to 99 of a hundred cases, not in {chance}",
        es "una promesa se cumple en 1 a 99 de cada cien casos, no en {chance}";

    // who: handoffs, sheets, reviews

    /// A brief asked for a task that the plan does not have.
    UnknownTask { task: String } = "handoff.unknown_task", about task,
        en "the plan has no task `{task}`",
        es "el plan no tiene la tarea `{task}`";

    /// A brief asked for somebody who does nothing in the plan.
    UnknownDoer { person: String } = "handoff.unknown_person", about person,
        en "no task of the plan is done by `{person}`",
        es "ninguna tarea del plan la hace `{person}`";
    /// Something that cannot happen to a task as it stands.
    DelegationNotNow { task: String, kind: String, allowed: String } = "delegation.not_now", about task,
        en "`{task}` cannot be {kind} now; what may happen next: {allowed}",
        es "a `{task}` no le puede pasar ahora `{kind}`; lo que sí puede pasar: {allowed}";
    /// A return, a no or a waiver without its why.
    DelegationNoReason { task: String, kind: String } = "delegation.no_reason", about task,
        en "`{task}` is {kind} and nothing says why",
        es "falta decir por qué (`{task}`: {kind})";
    /// A column that a sheet does not have, or one twice.
    UnknownColumn { column: String, known: String } = "sheet.unknown_column", about column,
        en "the sheet has no column `{column}`, or has it already; its columns are: {known}",
        es "la hoja no tiene la columna `{column}`, o ya la tiene; sus columnas son: {known}";

    // formats
    /// A file without a column of tasks.
    MergeNoTasks {} = "merge.no_tasks", about "sheet",
        en "no page of this file has a column of tasks; give it a heading such as `Task`",
        es "ninguna hoja de este archivo tiene una columna de tareas; ponle un encabezado como `Tarea`";
    /// A file about something else.
    MergeNoMatch { plan: String } = "merge.no_match", about plan,
        en "no row of this file is a task of plan `{plan}`, neither by id nor by name",
        es "ninguna fila de este archivo es una tarea del plan `{plan}`, ni por id ni por nombre";
    /// A file of rows and columns over a limit.
    GridTooLarge { what: String, what_es: String, found: usize, limit: usize } = "grid.too_large", about what,
        en "the file has {found} {what} or more, and {limit} are read; send the part that matters",
        es "el archivo tiene {found} {what_es} o más y se leen {limit}; envía la parte que importa";
    /// A file without a table.
    GridNoTable { format: String } = "grid.no_table", about format,
        en "this {format} file holds no rows of text",
        es "este archivo {format} no tiene filas de texto";
    /// Bytes that are no workbook.
    XlsxUnreadable { detail: String } = "xlsx.unreadable", about "xlsx",
        en "this is no Excel workbook that can be read: {detail}",
        es "esto no es un libro de Excel que se pueda leer: {detail}";
    /// More than a workbook holds.
    XlsxUnwritable { detail: String } = "xlsx.unwritable", about "xlsx",
        en "the workbook cannot hold this: {detail}",
        es "la hoja de cálculo no puede contener esto: {detail}";

    // bindings
    /// A class of the binding that is another, was freed, or was never filled.
    Handle { class: String } = "value.class", about class,
        en "a {class} is expected, made by this package and not freed yet",
        es "se espera un {class} hecho por este paquete y todavía no liberado";
    /// Text of another language with half a character in it: a lone surrogate.
    BrokenText { part: String } = "text.not_unicode", about part,
        en "the text holds half a character (a lone surrogate) and is not Unicode",
        es "el texto lleva medio carácter (un sustituto suelto) y no es Unicode";

}
