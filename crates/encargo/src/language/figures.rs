//! What a figure counts, by the words that name it in both languages; knows no goals.

use super::Language;
use super::stem::stem;
use super::token::fold;

/// The last names of the figures, folded and in the singular, sorted, each with what it counts.
const FIGURES: &[(&str, &str)] = &[
    ("alumna", "clients"),
    ("alumno", "clients"),
    ("apertura", "opens"),
    ("article", "content"),
    ("articulo", "content"),
    ("asistencia", "attendance"),
    ("asistente", "attendance"),
    ("attendance", "attendance"),
    ("attendee", "attendance"),
    ("boletin", "content"),
    ("call", "leads"),
    ("clic", "clicks"),
    ("click", "clicks"),
    ("client", "clients"),
    ("clienta", "clients"),
    ("cliente", "clients"),
    ("cobro", "unpaid"),
    ("consulta", "leads"),
    ("contact", "leads"),
    ("contacto", "leads"),
    ("contestacion", "replies"),
    ("contract", "clients"),
    ("contrato", "clients"),
    ("correo", "subscribers"),
    ("ctr", "clicks"),
    ("cuenta", "clients"),
    ("customer", "clients"),
    ("debt", "unpaid"),
    ("deuda", "unpaid"),
    ("edicion", "content"),
    ("email", "leads"),
    ("encargo", "sales"),
    ("enquiry", "leads"),
    ("entrada", "attendance"),
    ("episode", "content"),
    ("episodio", "content"),
    ("estudiante", "clients"),
    ("facturacion", "revenue"),
    ("follower", "followers"),
    ("hora", "hours"),
    ("hour", "hours"),
    ("impagado", "unpaid"),
    ("income", "revenue"),
    ("ingreso", "revenue"),
    ("inquiry", "leads"),
    ("inscripcion", "attendance"),
    ("inscrita", "attendance"),
    ("inscrito", "attendance"),
    ("issue", "content"),
    ("lead", "leads"),
    ("lector", "traffic"),
    ("list", "subscribers"),
    ("lista", "subscribers"),
    ("llamada", "leads"),
    ("member", "clients"),
    ("miembro", "clients"),
    ("minute", "hours"),
    ("minuto", "hours"),
    ("moroso", "unpaid"),
    ("newsletter", "content"),
    ("open", "opens"),
    ("opinion", "reviews"),
    ("order", "sales"),
    ("overdue", "unpaid"),
    ("paciente", "clients"),
    ("participant", "attendance"),
    ("participante", "attendance"),
    ("patient", "clients"),
    ("pedido", "sales"),
    ("plaza", "attendance"),
    ("post", "content"),
    ("presupuesto", "leads"),
    ("prospect", "leads"),
    ("prospecto", "leads"),
    ("publicacion", "content"),
    ("quote", "leads"),
    ("reader", "traffic"),
    ("reel", "content"),
    ("registrant", "attendance"),
    ("registration", "attendance"),
    ("reply", "replies"),
    ("resena", "reviews"),
    ("response", "replies"),
    ("respuesta", "replies"),
    ("retainer", "clients"),
    ("revenue", "revenue"),
    ("review", "reviews"),
    ("sale", "sales"),
    ("seat", "attendance"),
    ("seguidor", "followers"),
    ("seguidora", "followers"),
    ("signup", "attendance"),
    ("socia", "clients"),
    ("socio", "clients"),
    ("solicitud", "leads"),
    ("student", "clients"),
    ("subscriber", "subscribers"),
    ("subscription", "clients"),
    ("suscripcion", "clients"),
    ("suscriptor", "subscribers"),
    ("suscriptora", "subscribers"),
    ("testimonial", "reviews"),
    ("testimonio", "reviews"),
    ("ticket", "attendance"),
    ("tiempo", "hours"),
    ("time", "hours"),
    ("traffic", "traffic"),
    ("trafico", "traffic"),
    ("turnover", "revenue"),
    ("unidad", "sales"),
    ("unit", "sales"),
    ("unpaid", "unpaid"),
    ("valoracion", "reviews"),
    ("venta", "sales"),
    ("video", "content"),
    ("view", "traffic"),
    ("visit", "traffic"),
    ("visita", "traffic"),
    ("visitante", "traffic"),
    ("visitor", "traffic"),
    ("vista", "traffic"),
];

/// What divides a name in English: its head is the last noun before one of these.
const OF: &[&str] = &["by", "for", "from", "in", "of", "on", "per", "through", "to", "with"];

/// What a figure of this name counts: by its first noun in Spanish («ventas del curso»), by the last before a preposition in
/// English ("e-mail subscribers of the shop"); nothing when no word of it is known.
pub(crate) fn figure(name: &str, language: Language) -> Option<&'static str> {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).take(WORDS);
    let mut head = None;
    for word in words {
        if language == Language::English && head.is_some() && OF.contains(&word) {
            break;
        }
        let word = stem(word);
        let known = FIGURES.iter().find(|(name, _)| stem(name) == word).map(|(_, figure)| *figure);
        if known.is_some() {
            head = known;
            if language == Language::Spanish {
                break;
            }
        }
    }
    head
}

/// How many words of a name are looked at.
const WORDS: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_they_count() {
        let spanish = [
            ("suscriptores", Some("subscribers")),
            ("ventas del curso", Some("sales")),
            ("tasa de apertura", Some("opens")),
            ("clientas fijas", Some("clients")),
            ("reseñas en Google", Some("reviews")),
            ("plazas del taller", Some("attendance")),
            ("ansiedad", None),
        ];
        let english = [
            ("email subscribers", Some("subscribers")),
            ("subscribers of the shop", Some("subscribers")),
            ("open rate", Some("opens")),
            ("retainer clients", Some("clients")),
            ("overdue invoices", Some("unpaid")),
            ("website visits from search", Some("traffic")),
            ("mood", None),
        ];
        for (name, counts) in spanish {
            assert_eq!(figure(name, Language::Spanish), counts, "{name}");
        }
        for (name, counts) in english {
            assert_eq!(figure(name, Language::English), counts, "{name}");
        }
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(FIGURES.is_sorted_by(|one, other| one.0 < other.0));
    }
}
