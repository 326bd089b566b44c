//! Laws of the interview: whatever is said, it ends; back undoes exactly one turn; saved and resumed it is the same; a
//! change never loses what did not hang from it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::goal::Goal;
use encargo::interview::Profile;
use encargo::{Day, Interview, Language, Note, wire};
use encargo_tests::chance::Chance;

const SAID: [&str; 24] = [
    "no sé", "500", "unos 500 para marzo", "suscriptores", "el 31 de marzo", "yo", "porque abre el curso", "8", "sí",
    "no", "así es", "salteá", "volvamos a la anterior", "30 %", "un 20 % más", "x", "", "1", "2", "AWeber, Stripe",
    "-3", "ayer", "🎉 «»", "99999999999999999999999999",
];
const IDS: [&str; 12] = [
    "metric", "target", "baseline", "due", "owner", "why", "means", "confidence", "esp", "client.hours", "confirm.due",
    "time_framed.past",
];

fn opened(chance: &mut Chance, today: Day) -> Interview {
    let text = [
        "Quiere llegar a más suscriptores en marzo.",
        "Quiere pasar de 200 a 500 suscriptores antes del 3/2/2026.",
        "mejorar la presencia",
        "Publicar cada martes (responde: Ana).",
    ];
    let goal: Goal = Note::new(text[usize::try_from(chance.below(4)).unwrap()], today).unwrap().goal();
    let interview = Interview::about(goal, today);
    let interview = if chance.below(2) == 0 { interview.profiled(Profile::default()) } else { interview };
    if chance.below(2) == 0 {
        let questions = encargo_formats::catalog().template("newsletter").unwrap().questions().to_vec();
        interview.asking(questions, &[])
    } else {
        interview
    }
}

#[test]
fn whatever_is_said_it_ends_and_back_undoes_one_turn() {
    let today: Day = "2026-11-23".parse().unwrap();
    let mut chance = Chance::new(3);
    for round in 0..150 {
        let mut interview = opened(&mut chance, today);
        for _ in 0..40 {
            let before = interview.clone();
            let word = |chance: &mut Chance| SAID[usize::try_from(chance.below(24)).unwrap()];
            let turned = match chance.below(8) {
                0 => {
                    let id = IDS[usize::try_from(chance.below(12)).unwrap()];
                    let said = word(&mut chance);
                    let changed = interview.change(id, said);
                    if changed.is_err() {
                        assert_eq!(interview, before, "round {round}: a refused change of {id} to {said}");
                    }
                    continue;
                }
                1 => interview.skip(),
                _ => interview.answer(word(&mut chance)),
            };
            match turned {
                Err(_) => assert_eq!(interview, before, "round {round}: a refused turn changes nothing"),
                Ok(()) if interview.replies().len() > before.replies().len() => {
                    let mut undone = interview.clone();
                    undone.back().unwrap();
                    assert_eq!(undone, before, "round {round}: back undoes {:?}", interview.replies().last());
                }
                Ok(()) => {}
            }
            let saved = wire::to_json(&interview).unwrap();
            assert_eq!(wire::from_json::<Interview>(&saved).unwrap(), interview, "round {round}: {saved}");
        }
        for turn in 0.. {
            assert!(turn < 100, "round {round}: the interview does not end: {:?}", interview.question());
            if interview.question().is_none() {
                break;
            }
            interview.answer("no sé").unwrap();
        }
        let spanish = interview.agenda_text(Language::Spanish);
        assert_eq!(spanish.lines().count().max(2) - 1, interview.agenda().len().max(1), "round {round}");
    }
}
