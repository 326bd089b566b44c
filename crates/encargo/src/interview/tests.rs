//! What an interview asks, takes, takes back and ends with.

use super::*;
use crate::{Language, Note};

fn interview(text: &str, language: Language) -> Interview {
    let today = "2026-11-23".parse().expect("a day");
    let drafts = Note::new(text, today).expect("a note").in_language(language).drafts();
    drafts.first().expect("a draft").interview()
}

#[test]
fn it_asks_what_the_words_do_not_say_and_no_more() {
    let mut interview = interview("Quiere pasar de 200 a 500 suscriptores antes de fin de marzo.", Language::Spanish);
    let mut asked = Vec::new();
    while let Some(question) = interview.question() {
        interview.answer("no sé").expect("an answer");
        asked.push(question.id);
    }
    assert_eq!(asked, ["owner", "why", "confidence"]);
    assert_eq!(interview.agenda().len(), 3);
    assert_eq!(interview.answer("algo").map_err(|error| error.code()), Err("interview.ended"));
}

#[test]
fn it_always_ends_and_resumes() {
    for language in [Language::Spanish, Language::English] {
        for said in ["no sé", "I don't know", "500", "el viernes", "Friday", "ella", "x"] {
            let outcome = if language == Language::Spanish { "vender más cursos" } else { "sell more courses" };
            let today = "2026-11-23".parse().expect("a day");
            let mut interview = Interview::about(crate::Goal::new("courses", language, outcome), today);
            for _ in 0..50 {
                if interview.question().is_none() {
                    break;
                }
                if interview.answer(said).is_err() {
                    interview.answer("idk").expect("not knowing is always an answer");
                }
                let wire = crate::wire::to_json(&interview).expect("a wire form");
                interview = crate::wire::from_json(&wire).expect("the same interview");
            }
            assert!(interview.question().is_none());
        }
    }
}

#[test]
fn a_change_is_not_a_value() {
    for (text, said, language) in [
        ("Quiere llegar a más suscriptores", "un 20 % más", Language::Spanish),
        ("Wants to grow the list", "20% more", Language::English),
    ] {
        let mut interview = interview(text, language);
        while let Some(question) = interview.question() {
            interview.answer(if question.id == "target" { said } else { "idk" }).expect("an answer");
        }
        let measure = interview.finish().measure.expect("a measure");
        assert_eq!((measure.target, measure.change_percent), (None, Some(20.into())), "{said}");
    }
}

#[test]
fn one_answer_may_fill_two_parts() {
    let mut interview = interview("Quiere llegar a más suscriptores en la lista", Language::Spanish);
    while let Some(question) = interview.question() {
        let said = if question.id == "target" { "unos 500 para marzo" } else { "no sé" };
        interview.answer(said).expect("an answer");
    }
    let goal = interview.finish();
    assert_eq!(goal.measure.and_then(|measure| measure.target), Some(500.into()));
    assert_eq!(goal.due.map(|day| day.to_string()).as_deref(), Some("2027-03-31"));
}

fn list(language: Language) -> Interview {
    let today = "2026-11-23".parse().expect("a day");
    Interview::about(crate::Goal::new("list", language, "llegar a más suscriptores"), today)
}

fn at(interview: &Interview) -> String {
    interview.question().map(|question| question.id).unwrap_or_default()
}

#[test]
fn back_skip_and_change_are_read_and_done() {
    let mut interview = list(Language::Spanish);
    interview.answer("suscriptores").expect("a metric");
    interview.answer("unos 500 para marzo").expect("a target");
    assert_eq!((at(&interview).as_str(), interview.goal().due.is_some()), ("baseline", true));
    interview.answer("Volvamos a la anterior.").expect("back");
    assert_eq!((at(&interview).as_str(), interview.goal().due), ("target", None));
    interview.answer("unos 500 para marzo").expect("a target");
    interview.answer("salteá").expect("a skip");
    assert_eq!(at(&interview), "owner");
    interview.answer("yo").expect("an owner");
    interview.answer("porque en abril abre el curso").expect("a reason");
    interview.answer("8").expect("a confidence");
    assert_eq!(at(&interview), "baseline", "what was skipped comes back");
    let open = interview.change("metric", "ventas del curso").expect("another metric");
    assert_eq!(open, ["target", "due", "confidence"]);
    assert_eq!((at(&interview).as_str(), interview.goal().owner.as_deref()), ("target", Some("client")));
    assert_eq!(interview.change("nothing", "x").map_err(|error| error.code()), Err("interview.unknown_question"));
    let before = interview.clone();
    assert_eq!(interview.change("baseline", "muchos").map_err(|error| error.code()), Err("question.unreadable_answer"));
    assert_eq!(interview, before, "a change that cannot be read changes nothing");
    while interview.back().is_ok() {}
    assert_eq!(interview.back().map_err(|error| error.code()), Err("interview.at_start"));
    assert_eq!(interview, list(Language::Spanish));
}

#[test]
fn what_was_worked_out_wants_a_yes_and_what_is_wrong_is_asked_again() {
    let told = "Quiere pasar de 200 a 500 suscriptores en marzo porque abre el curso.";
    let mut first = interview(told, Language::Spanish);
    first.answer("Marta").expect("an owner");
    first.answer("9").expect("a confidence");
    let question = first.question().expect("a question");
    assert_eq!((question.id.as_str(), question.evidence.len()), ("confirm.due", 1));
    let mut no = first.clone();
    no.answer("no").expect("no");
    assert_eq!((at(&no).as_str(), no.goal().due), ("due", None));
    first.answer("sí").expect("yes");
    assert!(first.question().is_none());
    let row = first.goal().provenance.iter().find(|row| row.part == crate::goal::Part::Due).expect("a row");
    assert_eq!(row.source, crate::question::Source::Confirmed);

    let today = "2026-11-23".parse().expect("a day");
    let goal = crate::Goal {
        due: "2026-02-03".parse().ok(),
        owner: Some("Marta".into()),
        why: Some("abre el curso".into()),
        confidence: Some(9),
        measure: crate::wire::from_json(r#"{"metric":"suscriptores","baseline":200,"target":500}"#).ok(),
        ..crate::Goal::new("list", Language::Spanish, "pasar de 200 a 500 suscriptores")
    };
    let mut past = Interview::about(goal, today);
    assert_eq!(at(&past), "time_framed.past");
    past.answer("el 31 de marzo").expect("a day");
    assert_eq!(past.goal().due.map(|day| day.to_string()).as_deref(), Some("2027-03-31"));
    assert_eq!(at(&past), "confidence", "with another day the confidence is asked again");
}

#[test]
fn the_profile_is_asked_once() {
    let mut interview = list(Language::English).profiled(Profile::default());
    let mut asked = Vec::new();
    while let Some(question) = interview.question() {
        let said = if question.id == "client.hours" { "10" } else { "idk" };
        asked.push(question.id);
        interview.answer(said).expect("an answer");
    }
    assert!(asked.iter().any(|id| id == "client.hours") && asked.iter().any(|id| id == "client.away"));
    let known = interview.profile();
    assert_eq!(known.answers.len(), 1);
    let next = list(Language::English).profiled(known);
    assert!(next.agenda().iter().any(|question| question.id == "client.away"));
    assert!(!next.agenda().iter().any(|question| question.id == "client.hours"));
}
