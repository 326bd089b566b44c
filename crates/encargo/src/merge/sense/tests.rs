//! What cells say, as people write them.

use super::*;

fn sense(language: Language) -> Sense {
    let today = "2026-11-30".parse().expect("a day");
    Sense { language, today, day_first: language == Language::Spanish }
}

fn read(column: &str, text: &str, before: &str) -> Option<String> {
    let cell = GridCell::Text { text: text.into() };
    sense(Language::Spanish).read(column, &cell, before).map(|sensed| sensed.value)
}

#[test]
fn days_are_read_as_people_write_them() {
    for (said, is) in [
        ("24/12", "2026-12-24"),
        ("24/12/2026", "2026-12-24"),
        ("24-12-26", "2026-12-24"),
        ("24.12.2026", "2026-12-24"),
        ("24-dic", "2026-12-24"),
        ("24 dic 2026", "2026-12-24"),
        ("el 24 de diciembre", "2026-12-24"),
        ("el lunes", "2026-11-30"),
        ("el martes", "2026-12-01"),
        ("mañana", "2026-12-01"),
        ("Dec 24", "2026-12-24"),
        ("46380", "2026-12-24"),
        ("2026-12-24T00:00:00", "2026-12-24"),
        ("jue 24/12", "2026-12-24"),
        ("para el 24/12", "2026-12-24"),
    ] {
        assert_eq!(read("due", said, "").as_deref(), Some(is), "{said}");
    }
    for unreadable in ["pronto", "lunes o martes", "31/11", "TBD", "30 de febrero"] {
        assert_eq!(read("due", unreadable, ""), None, "{unreadable}");
    }
    // without a year a day is near to what stood there
    assert_eq!(read("start", "20/11", "2026-11-18").as_deref(), Some("2026-11-20"));
    assert_eq!(read("start", "20/11", "").as_deref(), Some("2027-11-20"));
}

#[test]
fn hours_are_read_with_and_without_units() {
    for (said, is) in [
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("2,5 h", "2.5"),
        ("1 h 30 min", "1.5"),
        ("1h30", "1.5"),
        ("90 min", "1.5"),
        ("1:30", "1.5"),
        ("2 días", "16"),
        ("~3 horas", "3"),
        ("3", "3"),
        ("1 h y 15 min", "1.25"),
    ] {
        assert_eq!(read("hours", said, "").as_deref(), Some(is), "{said}");
    }
    for unreadable in ["mucho", "2-3", "-1", "2 semanas largas"] {
        assert_eq!(read("hours", unreadable, ""), None, "{unreadable}");
    }
}

#[test]
fn states_are_read_as_words_signs_and_shares() {
    for (said, is) in [
        ("x", "done"),
        ("OK", "done"),
        ("✔️", "done"),
        ("Sí", "done"),
        ("HECHA", "done"),
        ("Done!", "done"),
        ("100 %", "done"),
        ("50%", "in_progress"),
        ("en curso", "in_progress"),
        ("In progress", "in_progress"),
        ("pendiente", "to_do"),
        ("no", "to_do"),
        ("0%", "to_do"),
        ("hecha el 27/11", "done"),
        ("en curso, falta el logo", "in_progress"),
        ("Pendiente de aprobación", "delivered"),
        ("cancelada", "waived"),
        ("no aplica", "waived"),
        ("[x]", "done"),
    ] {
        assert_eq!(read("status", said, "").as_deref(), Some(is), "{said}");
    }
    assert_eq!(read("status", "según se mire", ""), None);
    let cell = GridCell::Text { text: "hecha el 27/11 por Ana".into() };
    let sensed = sense(Language::Spanish).read("status", &cell, "").expect("a state");
    assert_eq!((sensed.day, sensed.rest.as_str()), ("2026-11-27".parse().ok(), "por Ana"));
}

#[test]
fn people_are_told_apart() {
    assert_eq!(people("Ana y Bea, @Carla"), ["Ana", "Bea", "Carla"]);
    assert_eq!(people("Ana García"), ["Ana García"]);
    for nobody in ["", "-", "sin asignar", "TBD"] {
        assert_eq!(people(nobody), Vec::<String>::new(), "{nobody}");
    }
}

#[test]
fn another_way_to_write_it_is_no_difference() {
    for (column, one, other) in [
        ("hours", "2,5", "2.50 h"),
        ("status", "Hecha", "x"),
        ("who", "ana", "Ana "),
        ("due", "24/12/2026", "2026-12-24"),
        ("notes", "a  b", "a b"),
        ("task", "Enviar ", "Enviar"),
    ] {
        assert!(alike(column, one, other), "{column}: {one} = {other}");
    }
    for (column, one, other) in [
        ("hours", "2,5", "25"),
        ("due", "3/4/2026", "2026-04-03"),
        ("notes", "a", "A"),
        ("who", "Ana", "Bea"),
        ("hours", "", "0"),
    ] {
        assert!(!alike(column, one, other), "{column}: {one} ≠ {other}");
    }
}
