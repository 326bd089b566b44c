//! Laws of reading, asking, judging and reviewing that hold for every text, however strange; knows no rule.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use encargo::calendar::{Calendar, CalendarRecord, Day, DayException};
use encargo::language::{Evidence, Language, Unit};
use encargo::plan::{Plan, PlanRecord};
use encargo::{Draft, Interview, Note, Reading, wire};
use encargo_tests::chance::Chance;
use std::collections::BTreeSet;

/// Pieces of notes, and of things that are none.
const PIECES: &[&str] = &[
    "quiere", "wants to", "pasar de", "200", "a 500", "suscriptores", "subscribers", "antes de", "by", "fin de marzo",
    "the end of March", "cada lunes", "every other Tuesday", "el 30/2/2026", "99999999999999999999999", "1.500,50 €",
    "$1,500.50", "1e9", "-", "–", "% ", "20 %", "un 20 % más", "ya usa AWeber", "no tiene plantilla",
    "She's on Mailchimp", "no quiere", "algún día", "¿y si?", "done", "me", "yo", "@ana", "(Marta)", "xq", "because",
    "porque", "\n", "\n- ", "\n1. ", "\r\n", "\t", "[10:02] Nico: ", "Objetivos:\n", "Next steps:\n", ".", ". ", ",",
    ":", ";", "…", "«", "»", "\"", "'", "(", ")", "🙈", "👩‍👩‍👧", "e\u{301}", "\u{202e}", "\u{0}", "\u{feff}", "ﬁn", "ß",
    "İ", "العربية", "日本語", "﷽", "x", "  ", "dos", "two", "mil", "medio millón", "half", "double", "duplicar",
    "enviar el newsletter", "send the newsletter", "el 17 de diciembre", "31/12/9999", "0/0/0", "año 0",
    "in 99999 years", "hace 9999999 meses", "dentro de", "within", "22,24,26,31", "next week",
    "between Wednesday and Friday", "two Sundays from now", "Goals review:", "Goals setting:", "(Confidence: 9/10)",
    "HC:", "Wellness vision:", "Missed session.", "te lo mando", "can you", "he'll", "y él me pasa", "lo escribe ella",
    "120 MEUR", "siglo XX", "15 días hábiles", "the weekend of Halloween", "3 hundred and one", "three quarters",
    "for the week.", "esta década", "->", "Descartado:", "que le mande", "target is", "8/10", "20260302", "Nov 18-19",
    "fines de semana",
];

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

fn texts(seed: u32, count: usize) -> impl Iterator<Item = String> {
    let mut chance = Chance::new(seed);
    (0..count).map(move |_| {
        let words = chance.below(40);
        let mut text = String::new();
        for _ in 0..words {
            text.push_str(PIECES[chance.below(u32::try_from(PIECES.len()).unwrap()) as usize]);
            if chance.below(4) > 0 {
                text.push(' ');
            }
        }
        text
    })
}

fn evidence(reading: &Reading) -> Vec<&Evidence> {
    let drafts = reading.drafts.iter().flat_map(|draft| std::iter::once(&draft.evidence));
    let facts = reading.facts.iter().map(|fact| &fact.evidence);
    drafts.chain(facts).chain(reading.aside.iter().map(|aside| &aside.evidence)).collect()
}

/// The words between two offsets in a unit.
fn cut(text: &str, evidence: &Evidence) -> String {
    let (start, end) = (evidence.start, evidence.end);
    match evidence.unit {
        Unit::Byte => text[start..end].to_owned(),
        Unit::CodePoint => text.chars().skip(start).take(end - start).collect(),
        Unit::Utf16 => {
            String::from_utf16(&text.encode_utf16().skip(start).take(end - start).collect::<Vec<_>>()).unwrap()
        }
    }
}

#[test]
fn every_quote_is_cut_out_of_its_note_by_its_offsets_in_every_unit() {
    for text in texts(7, 1_500) {
        for unit in [Unit::Byte, Unit::CodePoint, Unit::Utf16] {
            let note = Note::new(text.clone(), today()).unwrap().counted_in(unit);
            let (reading, mentions) = (note.read(), note.mentions());
            for evidence in evidence(&reading).into_iter().chain(mentions.iter().map(|mention| &mention.evidence)) {
                assert_eq!(cut(&text, evidence), evidence.quote, "{text:?}");
                assert!(!evidence.quote.trim().is_empty(), "{text:?}");
            }
        }
    }
}

#[test]
fn the_same_text_gives_the_same_bytes_and_ids_are_unique() {
    for text in texts(11, 1_500) {
        for language in [Language::Spanish, Language::English] {
            let read = || Note::new(text.clone(), today()).unwrap().in_language(language).read();
            let reading = read();
            assert_eq!(wire::to_json(&reading).unwrap(), wire::to_json(&read()).unwrap());
            let ids: BTreeSet<&str> = reading.drafts.iter().map(|draft| draft.goal.id.as_str()).collect();
            assert_eq!(ids.len(), reading.drafts.len(), "{text:?}");
            let again: Reading = wire::from_json(&wire::to_json(&reading).unwrap()).unwrap();
            assert_eq!(again, reading, "{text:?}");
        }
    }
}

#[test]
fn ids_do_not_depend_on_what_stands_before() {
    let first = |text: &str| Note::new(text, today()).unwrap().drafts().pop().map(|draft| draft.goal.id);
    let alone = first("- enviar el newsletter el 17 de diciembre");
    assert_eq!(first("Llovió.\n- renovar el dominio\n- enviar el newsletter el 17 de diciembre"), alone);
    assert!(alone.is_some());
}

fn asked_to_the_end(draft: &Draft, said: &str) -> Interview {
    let catalog = encargo_formats::catalog();
    let questions = catalog.template("newsletter").unwrap().questions().to_vec();
    let mut interview = draft.interview().asking(questions, &[]);
    for _ in 0..100 {
        if interview.question().is_none() {
            return interview;
        }
        if interview.answer(said).is_err() {
            interview.answer("no sé").unwrap();
        }
    }
    panic!("an interview that does not end");
}

#[test]
fn an_interview_ends_and_whatever_was_said_can_be_judged_planned_and_reviewed() {
    let catalog = encargo_formats::catalog();
    let template = catalog.template("newsletter").unwrap();
    for text in texts(13, 250) {
        let drafts = Note::new(text.clone(), today()).unwrap().drafts();
        for draft in drafts.iter().take(2) {
            let interview = asked_to_the_end(draft, &text);
            let goal = interview.clone().finish();
            assert_eq!(goal.assess(today()).verdicts.len(), 5);
            for language in [Language::Spanish, Language::English] {
                let sentence = goal.sentence(language);
                assert!(sentence.is_empty() || sentence.ends_with('.'), "{sentence:?}");
            }
            let plan = template.plan(&goal, interview.answers()).unwrap();
            if let Ok(schedule) = plan.schedule(today()) {
                let review = schedule.review(&encargo::History::new(), today());
                assert_eq!(review.total, plan.tasks().len());
            }
        }
    }
}

#[test]
fn too_much_is_refused_with_a_code() {
    assert_eq!(Note::new("x".repeat(10_000_000), today()).unwrap_err().code(), "note.too_long");
    let exceptions =
        (0..20_000).map(|day| DayException { day: today() + chrono::Duration::days(day), minutes: 0, name: None });
    let record = CalendarRecord { exceptions: exceptions.collect(), ..CalendarRecord::default() };
    assert_eq!(Calendar::try_from(record).unwrap_err().code(), "calendar.too_large");
    let plan = encargo_tests::plans::random_plan(&mut Chance::new(3), 4);
    let mut record = PlanRecord::from(plan);
    let task = record.tasks[0].clone();
    record.tasks = (0..=Plan::TASKS)
        .map(|number| encargo::plan::Task { id: format!("t/{number}"), after: vec![], ..task.clone() })
        .collect();
    record.key_task = None;
    assert_eq!(Plan::try_from(record).unwrap_err().code(), "plan.too_large");
}

#[test]
fn much_of_anything_is_read_in_bounded_time() {
    for piece in [
        "200 ", "- ", "quiere ", "(", "\n\n", "de 200 a 500 ", "¿", "cada lunes y ", "x", "ya usa AWeber. ",
        "enviar el newsletter. ", "3, 3 y 3 de ", "y a ", "1. ", "Goals: 1. Walk daily. ", "(cada lunes ", ", no ",
        "22,24,26 ", "a -> b ", "- Ana: x, yo\n", "12 ", "la ", "next week ", "\n\n- send it to Ana, me\n",
    ] {
        let text = piece.repeat(60_000 / piece.len());
        // No clock: reading in the square of the length would keep this test busy for many minutes.
        let note = Note::new(text, today()).unwrap();
        let reading = note.read();
        assert!(evidence(&reading).iter().all(|evidence| evidence.end <= note.text().len()), "{piece:?}");
    }
}
