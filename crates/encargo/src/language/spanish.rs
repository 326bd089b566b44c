//! The words that Spanish readers know: numbers, months, weekdays, spans of time. Data, folded and sorted; no rule.

use super::span::Span;

/// Numbers in words, below a thousand.
pub(super) const NUMBERS: &[(&str, u64)] = &[
    ("catorce", 14), ("cero", 0), ("cien", 100), ("ciento", 100), ("cinco", 5), ("cincuenta", 50), ("cuarenta", 40),
    ("cuatro", 4), ("cuatrocientas", 400), ("cuatrocientos", 400), ("diecinueve", 19), ("dieciocho", 18),
    ("dieciseis", 16), ("diecisiete", 17), ("diez", 10), ("doce", 12), ("dos", 2), ("doscientas", 200),
    ("doscientos", 200), ("novecientas", 900), ("novecientos", 900), ("noventa", 90), ("nueve", 9), ("ochenta", 80),
    ("ocho", 8), ("ochocientas", 800), ("ochocientos", 800), ("once", 11), ("quince", 15), ("quinientas", 500),
    ("quinientos", 500), ("seis", 6), ("seiscientas", 600), ("seiscientos", 600), ("sesenta", 60),
    ("setecientas", 700), ("setecientos", 700), ("setenta", 70), ("siete", 7), ("trece", 13), ("treinta", 30),
    ("tres", 3), ("trescientas", 300), ("trescientos", 300), ("uno", 1), ("veinte", 20), ("veinticinco", 25),
    ("veinticuatro", 24), ("veintidos", 22), ("veintinueve", 29), ("veintiocho", 28), ("veintiseis", 26),
    ("veintisiete", 27), ("veintitres", 23), ("veintiun", 21), ("veintiuna", 21), ("veintiuno", 21),
];

/// Months, 1 to 12.
pub(super) const MONTHS: &[(&str, u32)] = &[
    ("abr", 4), ("abril", 4), ("ago", 8), ("agosto", 8), ("dic", 12), ("diciembre", 12), ("ene", 1), ("enero", 1),
    ("feb", 2), ("febrero", 2), ("jul", 7), ("julio", 7), ("jun", 6), ("junio", 6), ("mar", 3), ("marzo", 3),
    ("mayo", 5), ("nov", 11), ("noviembre", 11), ("oct", 10), ("octubre", 10), ("sep", 9), ("sept", 9),
    ("septiembre", 9), ("setiembre", 9),
];

/// Weekdays, 0 is Monday.
pub(super) const WEEKDAYS: &[(&str, u32)] = &[
    ("domingo", 6), ("domingos", 6), ("jue", 3), ("jueves", 3), ("lun", 0), ("lunes", 0), ("martes", 1), ("mie", 2),
    ("miercoles", 2), ("sabado", 5), ("sabados", 5), ("vie", 4), ("viernes", 4),
];

/// Spans of time.
pub(super) const SPANS: &[(&str, Span)] = &[
    ("ano", Span::Year), ("anos", Span::Year), ("dia", Span::Day), ("dias", Span::Day), ("hora", Span::Hour),
    ("horas", Span::Hour), ("hr", Span::Hour), ("hrs", Span::Hour), ("hs", Span::Hour), ("mes", Span::Month), ("meses", Span::Month), ("min", Span::Minute),
    ("minuto", Span::Minute), ("minutos", Span::Minute), ("quincena", Span::Fortnight),
    ("quincenas", Span::Fortnight), ("segundo", Span::Second), ("segundos", Span::Second), ("semana", Span::Week), ("semanas", Span::Week), ("semestre", Span::Semester),
    ("semestres", Span::Semester), ("trimestre", Span::Quarter), ("trimestres", Span::Quarter),
];

/// Words that say how often by themselves.
pub(super) const OFTEN: &[(&str, Span)] = &[
    ("anual", Span::Year), ("anuales", Span::Year), ("anualmente", Span::Year), ("diaria", Span::Day),
    ("diariamente", Span::Day), ("diario", Span::Day), ("mensual", Span::Month), ("mensuales", Span::Month),
    ("mensualmente", Span::Month), ("quincenal", Span::Fortnight), ("quincenales", Span::Fortnight),
    ("quincenalmente", Span::Fortnight), ("semanal", Span::Week), ("semanales", Span::Week),
    ("semanalmente", Span::Week), ("semestral", Span::Semester), ("trimestral", Span::Quarter),
    ("trimestrales", Span::Quarter), ("trimestralmente", Span::Quarter),
];

/// Ordinals; -1 is the last.
pub(super) const ORDINALS: &[(&str, i64)] = &[
    ("cuarta", 4), ("cuarto", 4), ("decima", 10), ("decimo", 10), ("novena", 9), ("noveno", 9), ("octava", 8),
    ("octavo", 8), ("primer", 1), ("primera", 1), ("primero", 1), ("quinta", 5), ("quinto", 5), ("segunda", 2),
    ("segundo", 2), ("septima", 7), ("septimo", 7), ("sexta", 6), ("sexto", 6), ("tercer", 3), ("tercera", 3),
    ("tercero", 3), ("trigesimo", 30), ("ultima", -1), ("ultimo", -1), ("vigesimo", 20),
];
