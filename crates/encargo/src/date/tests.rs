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
        include_str!("code.rs"),
        include_str!("count.rs"),
        include_str!("day.rs"),
        include_str!("decade.rs"),
        include_str!("feast.rs"),
        include_str!("join.rs"),
        include_str!("length.rs"),
        include_str!("list.rs"),
        include_str!("monthday.rs"),
        include_str!("near.rs"),
        include_str!("often.rs"),
        include_str!("openers.rs"),
        include_str!("other.rs"),
        include_str!("part.rs"),
        include_str!("past.rs"),
        include_str!("period.rs"),
        include_str!("place.rs"),
        include_str!("quarter.rs"),
        include_str!("repeat.rs"),
        include_str!("rule.rs"),
        include_str!("week.rs"),
        include_str!("weekday.rs"),
        include_str!("year.rs"),
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
    for round in 0..3_000 {
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

/// Wordings by kind, none of them from a set that anything was tuned on.
#[test]
fn kinds_in_spanish() {
    for (text, expected) in [
        // hours behind a weekday
        ("Llamar al gestor el jueves 9-11", "2026-11-26"),
        ("Está martes 9 a 13", "2026-11-24"),
        ("el jueves 10 de diciembre a las 9", "2026-12-10"),
        // no later than, not before
        ("Como muy tarde el 20 de enero", "/2027-01-20"),
        ("Entregar a más tardar el lunes 7", "/2026-12-07"),
        ("Arrancar no antes de marzo", "2027-03-01/"),
        // the end of a day beside the day
        ("Enviar las fotos mañana al final del día", "2026-11-24"),
        ("Para fin del día del martes", "2026-11-24"),
        // years
        ("el 15 de marzo del año que viene", "2027-03-15"),
        ("Facturación del 2T27", "2027-04-01/2027-07-01"),
        ("lo hacemos en feb-27", "2027-02-01/2027-03-01"),
        // weekdays of a named week
        ("De martes a viernes de la semana pasada", "2026-11-17/2026-11-21"),
        ("de lunes a miércoles de la semana que viene", "2026-11-30/2026-12-03"),
        // days of the month and the nth weekday
        ("Junta el tercer jueves del mes", "2026-12-17"),
        ("El 12 grabamos el pódcast", "2026-12-12"),
        ("Vacaciones del 22 al 31", "2026-12-22/2027-01-01"),
        ("Entre el 8 y el 12 hay feria", "2026-12-08/2026-12-13"),
        ("último día hábil de enero", "2027-01-29"),
        // the month first
        ("La reunión es febrero 3", "2027-02-03"),
        ("El evento es en mayo 9 de 2027", "2027-05-09"),
        // parts of periods
        ("A mediados de la semana que viene", "2026-12-01/2026-12-04"),
        ("la primera mitad de 2027", "2027-01-01/2027-07-01"),
        ("al cierre del trimestre", "2026-12-31"),
        // weeks away
        ("Nos vemos de hoy en ocho", "2026-11-30"),
        ("dentro de dos lunes", "2026-12-07"),
        ("el próximo día hábil", "2026-11-24"),
        ("la semana que viene no, la siguiente", "2026-12-07/2026-12-14"),
        // rhythms
        ("Cada último viernes reviso", "XXXX-WXX-5 FREQ=MONTHLY;BYDAY=-1FR"),
        ("los días 5 y 20 de cada mes", "P1M FREQ=MONTHLY;BYMONTHDAY=5,20"),
        ("el último día de cada mes", "P1M FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("cada quince días los jueves", "XXXX-WXX-4 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("quincenal, los miércoles", "XXXX-WXX-3 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
        ("una semana sí y otra no", "P2W FREQ=WEEKLY;INTERVAL=2"),
        ("Renovar cada 1 de marzo", "XXXX-03-01 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"),
        ("solo entre semana", "P1WD FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("los lunes y jueves", "XXXX-WXX-1 FREQ=WEEKLY;BYDAY=MO,TH"),
        // what lies behind
        ("Lo firmó el 3 de noviembre", "2026-11-03"),
        // slips of the pen and the other language
        ("Entrega el miercoles", "2026-11-25"),
        ("El deadline es next Monday", "2026-11-30"),
        ("Due date: 9 January 2027", "2027-01-09"),
    ] {
        assert_eq!(says(text, Language::Spanish), [expected], "{text}");
    }
    for text in ["Pagar la factura 11/09", "Atención 24/7", "Hablará con Julio", "presupuesto anual", "Cobra 10/15 mil"]
    {
        assert!(says(text, Language::Spanish).is_empty(), "{text}");
    }
    assert_eq!(says("el 3, 10 y 17 de diciembre", Language::Spanish), ["2026-12-03", "2026-12-10", "2026-12-17"]);
    assert_eq!(says("10 h/sem", Language::Spanish), ["0d ", "P1W FREQ=WEEKLY"]);
}

#[test]
fn kinds_in_english() {
    for (text, expected) in [
        ("Training Wed 10 to 12", "2026-11-25"),
        ("Get the quote over no later than January 8", "/2027-01-08"),
        ("Start no earlier than March 3", "2027-03-03/"),
        ("By COB Thursday", "2026-11-26"),
        ("by end of day Wednesday", "2026-11-25"),
        ("Renew on April 2 next year", "2027-04-02"),
        ("Launch Feb '27", "2027-02-01/2027-03-01"),
        ("in Sept. 2028", "2028-09-01/2028-10-01"),
        ("From Monday to Wednesday next week", "2026-11-30/2026-12-03"),
        ("the second Friday of the month", "2026-12-11"),
        ("Ship on the 14th at noon", "2026-12-14"),
        ("Away from the 22nd to the 29th", "2026-11-22/2026-11-30"),
        ("the last working day of January", "2027-01-29"),
        ("the second half of January", "2027-01-16/2027-02-01"),
        ("at year-end", "2026-12-31"),
        ("two weeks on Thursday", "2026-12-10"),
        ("a week today", "2026-11-30"),
        ("in a fortnight's time", "2026-12-07"),
        ("the Monday after next", "2026-12-07"),
        ("week ending 4 December", "2026-11-28/2026-12-05"),
        ("the next business day", "2026-11-24"),
        ("next month on the 12th", "2026-12-12"),
        ("the third Thursday of each month", "XXXX-WXX-4 FREQ=MONTHLY;BYDAY=3TH"),
        ("on the 1st and 15th of every month", "P1M FREQ=MONTHLY;BYMONTHDAY=1,15"),
        ("every third Friday", "XXXX-WXX-5 FREQ=WEEKLY;INTERVAL=3;BYDAY=FR"),
        ("every first Monday", "XXXX-WXX-1 FREQ=MONTHLY;BYDAY=1MO"),
        ("every 3rd day", "P3D FREQ=DAILY;INTERVAL=3"),
        ("every other week on Mondays", "XXXX-WXX-1 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("Tuesdays, Thursdays and Saturdays", "XXXX-WXX-2 FREQ=WEEKLY;BYDAY=TU,TH,SA"),
        ("monthly on the 3rd", "XXXX-XX-03 FREQ=MONTHLY;BYMONTHDAY=3"),
        ("every July 4th", "XXXX-07-04 FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4"),
        ("on weekdays", "P1WD FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("She paid on November 2", "2026-11-02"),
        ("Finish by wensday", "2026-11-25"),
        ("Call the gestor mañana", "2026-11-24"),
        ("before Mother's Day", "/2027-05-09"),
        ("by Memorial Day", "2027-05-31"),
    ] {
        assert_eq!(says(text, Language::English), [expected], "{text}");
    }
    for text in [
        "Run the annual fundraiser", "Order 11/10 arrived", "Call +44 20 7946 0018", "April to send the deck",
        "monthly donors",
    ] {
        assert!(says(text, Language::English).is_empty(), "{text}");
    }
    assert_eq!(says("December 3, 10 and 17", Language::English), ["2026-12-03", "2026-12-10", "2026-12-17"]);
    assert_eq!(says("20 hours a week", Language::English), ["0d ", "P1W FREQ=WEEKLY"]);
}

#[test]
fn what_opens_is_no_deadline() {
    for (text, language) in [
        ("No publicar nada hasta el 10 de enero", Language::Spanish),
        ("No mandar la factura antes del viernes", Language::Spanish),
        ("Don't announce before December 15", Language::English),
        ("Nothing goes live until Thursday", Language::English),
        ("Start no earlier than March 3", Language::English),
    ] {
        let today = Day::from_ymd_opt(2026, 11, 23).expect("a Monday");
        let found = read(&Tokens::of(text), language, today);
        assert!(!found.is_empty() && found.iter().all(|when| when.due(today).is_none()), "{text}");
    }
}
