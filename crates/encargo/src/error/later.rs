//! The rows of the table of refusals for what comes after the plan: days, people, sheets, files, bindings.

/// Passes the rows before it and its own on to `$table`.
macro_rules! later_rows {
    ($table:ident $($before:tt)*) => { $table! { $($before)*
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
    /// Hours that no week has.
    TermsHours { person: String, hours: String } = "terms.hours", about person,
        en "`{person}` has {hours} hours in a week, which are from 0 to 168",
        es "`{person}` tiene {hours} horas en una semana, que son de 0 a 168";
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
    /// An amount of money or hours out of reason.
    CostAmount { about: String, amount: String } = "cost.amount", about about,
        en "the amount of `{about}` is from 0 to a thousand million with at most six decimals, not {amount}",
        es "la cantidad de `{about}` va de 0 a mil millones y tiene como mucho seis decimales, no {amount}";
    /// A currency that is no code.
    CostCurrency { currency: String } = "cost.currency", about "currency",
        en "a currency is a code of three capital letters, such as EUR, not `{currency}`",
        es "una moneda es un código de tres mayúsculas, como EUR, no `{currency}`";

    /// No plan stands at that place.
    PortfolioUnknownPlan { place: u32, count: usize } = "portfolio.unknown_plan", about "place",
        en "there is no plan at place {place}: the portfolio has {count}, counted from 0",
        es "no hay ningún plan en el lugar {place}: la cartera tiene {count}, contados desde 0";

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
    } };
}
