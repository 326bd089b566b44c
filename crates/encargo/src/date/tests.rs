//! Wordings of both languages, and that no gate shuts a reading out.

use super::*;

fn says(text: &str, language: Language) -> Vec<String> {
    let today = Day::from_ymd_opt(2026, 11, 23).expect("a Monday");
    let tokens = Tokens::of(text);
    let show = |day: &Option<Day>| day.map_or(String::new(), |day| day.to_string());
    let name = |when: When| match &when.value {
        WhenValue::Day(day) => day.to_string(),
        WhenValue::Range { start, end } => format!("{}/{}", show(start), show(end)),
        WhenValue::Length { seconds, .. } => format!("{}d {}", seconds / 86_400, show(&when.due(today))),
        WhenValue::Repeat { rrule, timex } => format!("{timex} {rrule}"),
    };
    read(&tokens, language, today).into_iter().map(name).collect()
}

#[test]
fn spanish() {
    for (text, expected) in [
        ("el 16 de octubre del 2026", "2026-10-16"),
        ("el 8 de diciembre", "2026-12-08"),
        ("entregar el 16/12", "2026-12-16"),
        ("el 3/2/2027", "2027-02-03"),
        ("2027-03-31", "2027-03-31"),
        ("el viernes", "2026-11-27"),
        ("el próximo lunes", "2026-11-30"),
        ("pasado mañana", "2026-11-25"),
        ("antes de fin de marzo", "/2027-03-31"),
        ("antes del 15 de enero", "/2027-01-15"),
        ("a fines de marzo", "2027-03-16/2027-04-01"),
        ("en un plazo de 15 días hábiles", "2026-11-23/2026-12-14"),
        ("dentro de 5 días hábiles", "2026-11-30"),
        ("antes de que termine el año", "/2026-12-31"),
        ("esta década", "2020-01-01/2030-01-01"),
        ("el siglo XX", "1900-01-01/2000-01-01"),
        ("en abril del 87", "1987-04-01/1987-05-01"),
        ("a fin de mes", "2026-11-30"),
        ("primera quincena de enero", "2027-01-01/2027-01-16"),
        ("en Q1", "2027-01-01/2027-04-01"),
        ("el primer trimestre", "2027-01-01/2027-04-01"),
        ("en marzo", "2027-03-01/2027-04-01"),
        ("este mes", "2026-11-01/2026-12-01"),
        ("la semana que viene", "2026-11-30/2026-12-07"),
        ("para Navidad", "2026-12-25"),
        ("mediados de enero", "2027-01-10/2027-01-21"),
        ("de aquí a dos semanas", "2026-12-07"),
        ("dentro de 10 días", "2026-12-03"),
        ("en seis meses", "2027-05-23"),
        ("cada lunes", "XXXX-WXX-1 FREQ=WEEKLY;BYDAY=MO"),
        ("todos los martes", "XXXX-WXX-2 FREQ=WEEKLY;BYDAY=TU"),
        ("cada dos semanas", "P2W FREQ=WEEKLY;INTERVAL=2"),
        ("un newsletter mensual", "P1M FREQ=MONTHLY"),
        ("el último viernes de cada mes", "XXXX-WXX-5 FREQ=MONTHLY;BYDAY=-1FR"),
        ("del 3 al 12 de marzo", "2027-03-03/2027-03-13"),
        ("entre el 20 de diciembre y el 7 de enero", "2026-12-20/2027-01-08"),
        ("desde el lunes hasta el jueves", "2026-11-23/2026-11-27"),
        ("en los próximos tres meses", "2026-11-24/2027-02-24"),
        ("las últimas 2 semanas", "2026-11-09/2026-11-23"),
        ("lo hablamos hace tres días", "2026-11-20"),
        ("dos semanas antes de Semana Santa", "2027-03-14"),
        ("este fin de semana", "2026-11-28/2026-11-30"),
        ("la semana del 14", "2026-12-14/2026-12-21"),
        ("la primera semana de marzo", "2027-03-01/2027-03-08"),
        ("el primer viernes de marzo", "2027-03-05"),
        ("el martes de la semana que viene", "2026-12-01"),
        ("el lunes pasado", "2026-11-16"),
        ("el jueves 31", "2026-12-31"),
        ("el 1ro de feb.", "2027-02-01"),
        ("el 16.10.2027", "2027-10-16"),
        ("a partir de febrero", "2027-02-01/"),
        ("antes de la Candelaria", "/2027-02-02"),
    ] {
        assert_eq!(says(text, Language::Spanish), [expected], "{text}");
    }
    assert_eq!(says("los martes", Language::Spanish), ["XXXX-WXX-2 FREQ=WEEKLY;BYDAY=TU"]);
    assert_eq!(says("la última semana de 2027", Language::Spanish), ["2027-12-27/2028-01-03"]);
    assert_eq!(says("el 2º semestre", Language::Spanish), ["2026-07-01/2027-01-01"]);
    assert_eq!(says("de 2027 a 2030", Language::Spanish).len(), 1);
    assert_eq!(says("los primeros diez días de marzo", Language::Spanish), ["2027-03-01/2027-03-11"]);
    assert!(says("por la mañana escribe a la lista", Language::Spanish).is_empty());
}

/// Every word of the readers and their lexicon, as they stand in the sources.
fn vocabulary() -> Vec<String> {
    let sources = [
        include_str!("clock.rs"),
        include_str!("count.rs"),
        include_str!("day.rs"),
        include_str!("decade.rs"),
        include_str!("feast.rs"),
        include_str!("join.rs"),
        include_str!("length.rs"),
        include_str!("monthday.rs"),
        include_str!("near.rs"),
        include_str!("openers.rs"),
        include_str!("part.rs"),
        include_str!("period.rs"),
        include_str!("repeat.rs"),
        include_str!("week.rs"),
        include_str!("../language/timewords.rs"),
        include_str!("../language/feasts.rs"),
        include_str!("../language/spanish.rs"),
        include_str!("../language/english.rs"),
        include_str!("../language/number.rs"),
    ];
    let literals = sources.iter().flat_map(|source| source.split('"').skip(1).step_by(2));
    let mut words: Vec<String> = literals.flat_map(|text| text.split(' ')).map(str::to_owned).collect();
    words.extend(["7", "12", "31", "2027", "2026-12-01", "3.4.2027", "xyz", "Q1", "24/7"].map(str::to_owned));
    words.retain(|word| !word.is_empty() && word.len() < 20);
    words.sort();
    words.dedup();
    words
}

#[test]
fn no_gate_shuts_a_reading_out() {
    let (words, today) = (vocabulary(), Day::from_ymd_opt(2026, 11, 23).expect("a Monday"));
    assert!(words.len() > 500, "only {} words were found", words.len());
    let mut seed = 2_463_534_242_u32;
    let mut chance = |limit: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        seed as usize % limit
    };
    for round in 0..6_000 {
        let text: Vec<&str> = (0..2 + round % 7).map(|_| words[chance(words.len())].as_str()).collect();
        let text = text.join(" ");
        let tokens = Tokens::of(&text);
        for language in [Language::Spanish, Language::English] {
            let open = vec![Kinds::MAX; tokens.len()];
            let (words, day_first) = (timewords::of(language), language == Language::Spanish);
            let page = Page { tokens: &tokens, language, today, words, day_first };
            let open = other::with_other(&page, read_where(&page, &open));
            assert_eq!(read(&tokens, language, today), open, "{text}");
        }
    }
}

#[test]
fn english() {
    for (text, expected) in [
        ("by March 31", "2027-03-31"),
        ("on December 8th, 2026", "2026-12-08"),
        ("the 5th of January", "2027-01-05"),
        ("12/25", "2026-12-25"),
        ("by Friday", "2026-11-27"),
        ("tomorrow", "2026-11-24"),
        ("by the end of Q1", "2027-03-31"),
        ("by the end of March", "2027-03-31"),
        ("mid-March", "2027-03-10/2027-03-21"),
        ("EOM", "2026-11-30"),
        ("next month", "2026-12-01/2027-01-01"),
        ("within 90 days", "2026-11-23/2027-02-21"),
        ("before Christmas", "/2026-12-25"),
        ("end of March", "2027-03-16/2027-04-01"),
        ("two and a half hours", "0d "),
        ("the next two decades", "2030-01-01/2050-01-01"),
        ("the 15th century", "1400-01-01/1500-01-01"),
        ("for the week", "2026-11-23/2026-11-30"),
        ("Friday mornings", "XXXX-WXX-5 FREQ=WEEKLY;BYDAY=FR"),
        ("the next 4 business days", "2026-11-24/2026-11-28"),
        ("every other Tuesday", "XXXX-WXX-2 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("every week", "P1W FREQ=WEEKLY"),
        ("weekly", "P1W FREQ=WEEKLY"),
        ("twice a month", "P1M FREQ=MONTHLY"),
        ("from January 11 to February 5", "2027-01-11/2027-02-06"),
        ("May 3 to 8", "2027-05-03/2027-05-09"),
        ("between the ninth and the eleventh of June", "2027-06-09/2027-06-12"),
        ("over the next two weeks", "2026-11-24/2026-12-08"),
        ("the past 3 months", "2026-08-23/2026-11-23"),
        ("two weeks ago", "2026-11-09"),
        ("ten days before Easter", "2027-03-18"),
        ("by Black Friday", "2026-11-27"),
        ("next weekend", "2026-11-28/2026-11-30"),
        ("the week of December 9", "2026-12-07/2026-12-14"),
        ("the last week of February", "2027-02-22/2027-03-01"),
        ("next week on Tuesday", "2026-12-01"),
        ("Friday the 18th", "2026-12-18"),
        ("October 2nd, two thousand and twenty-seven", "2027-10-02"),
        ("since last March", "2026-03-01/"),
        ("before 2028", "/2028-01-01"),
        ("a couple of days", "2d "),
        ("open all day", "1d "),
    ] {
        assert_eq!(says(text, Language::English), [expected], "{text}");
    }
    assert_eq!(says("on Mondays", Language::English), ["XXXX-WXX-1 FREQ=WEEKLY;BYDAY=MO"]);
    assert_eq!(says("the first week of 2027", Language::English), ["2027-01-04/2027-01-11"]);
    assert_eq!(says("in H2 2027", Language::English), ["2027-07-01/2028-01-01"]);
    assert_eq!(says("from 4 to 22 next month", Language::English), ["2026-12-04/2026-12-23"]);
    assert_eq!(says("from 2027 to 2030", Language::English).len(), 1);
    assert!(says("she may do it; we march on", Language::English).is_empty());
}
