//! Which process somebody means, in their own words: phrases in both languages, and words that mean none of them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::language::Unit;
use encargo::template::{Suggestion, Template};
use encargo::wire;
use encargo_tests::chance::Chance;
use serde_json::{Value, json};

fn suggest(templates: &[Template], text: &str) -> Vec<Suggestion> {
    encargo::template::suggest(templates, text, Unit::Byte)
}

/// The titles and keywords of twenty processes, each with one step.
fn templates() -> Vec<Template> {
    let list: Vec<Value> = serde_json::from_str(include_str!("data/keywords.json")).unwrap();
    let made = list.into_iter().map(|mut record| {
        record["version"] = json!(1);
        record["phases"] = json!([{"id": "p", "scope": "each", "title": {"es": "P", "en": "P"}}]);
        record["steps"] = json!([{"id": "p/a", "title": {"es": "A", "en": "A"}, "authority": "independent"}]);
        wire::from_json(&record.to_string()).unwrap()
    });
    made.collect()
}

const PHRASES: &[(&str, &[&str])] = &[
    (
        "newsletter",
        &[
            "mandar el boletín",
            "quiero enviarles el boletín de marzo a mis suscriptores",
            "¿Me ayudas con la newsletter?",
            "send our monthly email",
            "I need to get the newsletter out this week",
            "mandamos un correo mensual a la lista",
        ],
    ),
    (
        "course-launch",
        &[
            "lanzar mi curso",
            "voy a lanzar por fin el curso de cerámica online",
            "we're launching our online course in May",
            "quiero vender mi curso nuevo",
        ],
    ),
    (
        "podcast",
        &[
            "publicar un episodio del pódcast", "grabamos el episodio 12 el jueves",
            "release the next podcast episode", "I record a podcast every week",
        ],
    ),
    (
        "crm-cleanup",
        &[
            "clean up our CRM",
            "hay que limpiar el CRM, está lleno de contactos duplicados",
            "our customer database is a mess, please remove the duplicates",
            "limpieza de la base de datos",
        ],
    ),
    ("blog", &["escribir un artículo para el blog", "publish a post on our blog"]),
    (
        "invoicing",
        &[
            "hay que facturar a los clientes de abril",
            "chase late payments",
            "send the invoices for March",
            "reclamar facturas impagadas",
        ],
    ),
    ("travel", &["organízame el viaje a Lisboa", "book flights and a hotel for Berlin", "reservar los vuelos"]),
    ("inbox", &["tengo demasiados correos, ordéname la bandeja de entrada", "manage my inbox"]),
    ("webinar", &["hacer un webinar gratuito", "host a live masterclass"]),
    ("hiring", &["contratar a un diseñador", "hire a freelance developer"]),
    ("client-onboarding", &["dar la bienvenida a una clienta nueva", "onboarding a new client"]),
    ("website-maintenance", &["actualizar los plugins de WordPress", "our website is down"]),
    ("lead-research", &["buscar clientes potenciales en LinkedIn", "build a list of companies to contact"]),
    ("monthly-report", &["hacer el informe del mes", "prepare the monthly report"]),
    ("instagram-week", &["preparar las historias de Instagram", "Instagram posts for next week"]),
    ("social-month", &["llevar las redes sociales", "schedule our social posts for the month"]),
    ("video", &["subir un vídeo a YouTube", "edit the videos for our channel on YouTube"]),
    ("event", &["organizar un evento para clientes", "find a venue for the conference"]),
    ("calendar", &["llevarme la agenda", "book meetings for me"]),
    ("shop-order", &["preparar los pedidos de la tienda", "ship the orders"]),
];

/// What is none of these processes.
const OTHERS: &[&str] = &[
    "comprar pan", "llamar a mi madre", "pintar la cocina", "aprender a tocar la guitarra", "quiero", "", "¿?",
    "hola, buenos días", "ir al dentista", "perder cinco kilos", "buy bread", "call my mother",
    "learn to play the guitar", "walk the dog", "I want to", "fix the roof", "lose weight", "read more books",
    "mend the fence", "water the plants",
];

fn said(suggestions: &[Suggestion]) -> Vec<(&str, u32)> {
    suggestions.iter().map(|found| (found.template.as_str(), found.score)).collect()
}

#[test]
fn people_find_the_process_they_mean() {
    let templates = templates();
    let mut complaints = Vec::new();
    for (id, phrases) in PHRASES {
        for phrase in *phrases {
            let found = suggest(&templates, phrase);
            if found.first().map(|found| found.template.as_str()) != Some(*id) {
                complaints.push(format!("{phrase} → {:?}", said(&found)));
            }
            let clear = found.get(1).is_none_or(|second| second.score < found[0].score);
            if !clear {
                complaints.push(format!("{phrase}: not clear {:?}", said(&found)));
            }
            for word in found.iter().flat_map(|found| &found.words) {
                assert_eq!(phrase.get(word.start..word.end), Some(word.quote.as_str()));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn words_that_mean_no_process_find_none() {
    let templates = templates();
    let found: Vec<_> = OTHERS.iter().map(|words| (words, suggest(&templates, words))).collect();
    let wrong: Vec<_> = found.iter().filter(|(_, found)| !found.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn accents_case_and_order_of_templates_change_nothing() {
    let templates = templates();
    let scores = |text: &str| {
        suggest(&templates, text).into_iter().map(|found| (found.template, found.score)).collect::<Vec<_>>()
    };
    assert_eq!(scores("mandar el boletín"), scores("MANDAR EL BOLETIN"));
    let turned: Vec<Template> = templates.iter().rev().cloned().collect();
    assert_eq!(suggest(&turned, "lanzar mi curso"), suggest(&templates, "lanzar mi curso"));
    let found = suggest(&templates, "¡Mañana toca limpiar el CRM!");
    assert_eq!(found[0].words.iter().map(|word| word.quote.as_str()).collect::<Vec<_>>(), ["limpiar", "CRM"]);
}

#[test]
fn hostile_words_are_read_in_bounded_time() {
    let templates = templates();
    let mut chance = Chance::new(3);
    for _ in 0..200 {
        let text: String = (0..chance.below(40)).filter_map(|_| char::from_u32(chance.below(0x1_1000))).collect();
        suggest(&templates, &text);
    }
    let long = "boletín CRM curso ".repeat(200_000);
    assert!(suggest(&templates, &long)[0].score <= 100);
}
