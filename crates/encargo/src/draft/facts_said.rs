//! A fact as a sentence; reads nothing.

use super::Fact;
use crate::language::{Language, Text, number};
use crate::question::Value;
use crate::say;

/// What is there or is not: the sentence for each, in Spanish and in English.
const THERE: &[(&str, [&str; 2], [&str; 2])] = &[
    (
        "content_ready",
        ["El contenido está listo.", "The content is ready."],
        ["El contenido todavía no está listo.", "The content is not ready yet."],
    ),
    (
        "domain_verified",
        ["El dominio está verificado.", "The domain is verified."],
        ["El dominio todavía no está verificado.", "The domain is not verified yet."],
    ),
    (
        "dpa_signed",
        ["El contrato de encargado del tratamiento está firmado.", "The data processing agreement is signed."],
        ["Falta firmar el contrato de encargado del tratamiento.", "The data processing agreement is not signed yet."],
    ),
    (
        "has_autoresponder",
        ["Hay un servicio de correo.", "There is a mailing service."],
        ["No hay servicio de correo.", "There is no mailing service."],
    ),
    (
        "images_ready",
        ["Las imágenes están listas.", "The pictures are ready."],
        ["Las imágenes todavía no están listas.", "The pictures are not ready yet."],
    ),
    (
        "lead_magnet",
        ["Hay un regalo de bienvenida.", "There is a lead magnet."],
        ["No hay regalo de bienvenida.", "There is no lead magnet."],
    ),
    (
        "list_exists",
        ["Hay una lista de contactos.", "There is a list of contacts."],
        ["No hay lista de contactos.", "There is no list of contacts."],
    ),
    (
        "signup_form",
        ["Hay un formulario de alta.", "There is a sign-up form."],
        ["No hay formulario de alta.", "There is no sign-up form."],
    ),
    (
        "template_ready",
        ["La plantilla está lista.", "The template is ready."],
        ["La plantilla todavía no está lista.", "The template is not ready yet."],
    ),
];

/// How often, as the timexes of facts have it.
const RHYTHMS: &[(&str, &str, &str)] = &[
    ("P1D", "cada día", "every day"),
    ("P1W", "cada semana", "every week"),
    ("P2W", "cada dos semanas", "every two weeks"),
    ("P1M", "cada mes", "every month"),
    ("P2M", "cada dos meses", "every two months"),
    ("P3M", "cada tres meses", "every three months"),
    ("P1Y", "cada año", "every year"),
    ("XXXX-WXX-1", "cada lunes", "every Monday"),
    ("XXXX-WXX-2", "cada martes", "every Tuesday"),
    ("XXXX-WXX-3", "cada miércoles", "every Wednesday"),
    ("XXXX-WXX-4", "cada jueves", "every Thursday"),
    ("XXXX-WXX-5", "cada viernes", "every Friday"),
    ("XXXX-WXX-6", "cada sábado", "every Saturday"),
    ("XXXX-WXX-7", "cada domingo", "every Sunday"),
];

impl Fact {
    /// The fact as a sentence: «La lista tiene 1.850 contactos.» A key that is not one of the reader's is said as it is.
    ///
    /// ```
    /// use encargo::{Day, Note};
    /// let today: Day = "2026-11-30".parse()?;
    /// let facts = Note::new("Tiene 1.850 contactos en Mailchimp.", today)?.read().facts;
    /// let said: Vec<String> = facts.iter().map(|fact| fact.text().es).collect();
    /// assert!(said.contains(&"La lista tiene 1850 contactos.".to_owned()));
    /// assert!(said.contains(&"Envía con Mailchimp.".to_owned()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn text(&self) -> Text {
        match (self.key.as_str(), &self.value) {
            (key, Value::Flag(there)) => {
                let row = THERE.iter().find(|row| row.0 == key);
                let said = row.map(|(_, yes, no)| if *there { yes } else { no });
                said.map_or_else(|| self.as_it_is(), |[es, en]| Text::new(*es, *en))
            }
            ("list_size", Value::Number(size)) => Text::new(
                format!("La lista tiene {}.", say::count::count_of(*size, &say::count::CONTACTS, Language::Spanish)),
                format!("The list has {}.", say::count::count_of(*size, &say::count::CONTACTS, Language::English)),
            ),
            ("autoresponder", Value::Text(name)) => {
                Text::new(format!("Envía con {name}."), format!("Mail is sent with {name}."))
            }
            ("content_author", Value::Text(who)) => {
                let who = person(who);
                Text::new(
                    format!("El contenido lo escribe {}.", who.es),
                    opened(&format!("{} writes the content.", who.en)),
                )
            }
            ("approval_by", Value::Text(who)) => {
                let who = person(who);
                Text::new(format!("El visto bueno lo da {}.", who.es), opened(&format!("{} approves.", who.en)))
            }
            ("frequency", Value::Text(timex)) => match RHYTHMS.iter().find(|row| row.0 == timex) {
                Some((_, es, en)) => Text::new(format!("Sale {es}."), format!("It goes out {en}.")),
                None => self.as_it_is(),
            },
            _ => self.as_it_is(),
        }
    }

    fn as_it_is(&self) -> Text {
        let said = |language| format!("{}: {}.", self.key, value(&self.value, language));
        Text::new(said(Language::Spanish), said(Language::English))
    }
}

/// A value in words.
fn value(value: &Value, language: Language) -> String {
    match (value, language) {
        (Value::Flag(true), Language::Spanish) => "sí".to_owned(),
        (Value::Flag(true), Language::English) => "yes".to_owned(),
        (Value::Flag(false), _) => "no".to_owned(),
        (Value::Number(figure), language) => number::show(*figure, language),
        (Value::Date(day), language) => say::date(*day).say(language).to_owned(),
        (Value::List(words), language) => say::joined(words, language),
        (Value::Text(text), _) => text.clone(),
    }
}

/// Who, by role or by name.
fn person(who: &str) -> Text {
    match who {
        "client" => Text::new("el cliente", "the client"),
        "assistant" => Text::new("la asistente", "the assistant"),
        name => Text::new(name, name),
    }
}

/// A sentence begins with a capital.
fn opened(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::factwords;

    /// What the reader can say of things has words here.
    #[test]
    fn every_key_of_the_reader_has_its_sentence() {
        for language in Language::ALL {
            for (key, _) in factwords::of(*language).things {
                assert!(THERE.iter().any(|row| row.0 == *key), "{key}");
            }
        }
    }
}
