//! What expressions mean, what is refused and with which words.

use super::{Expression, Fault, Name, Type, is_mentionable};
use crate::question::Value;

fn names() -> Vec<Name> {
    let name = |id: &str, kind| Name { id: id.into(), kind };
    vec![
        name("esp", Type::choice(["ready", "none"])),
        name("guest", Type::Boolean),
        name("list_size", Type::Number),
        name("start", Type::Date),
        name("end", Type::Date),
        name("networks", Type::List),
        name("topic", Type::Text),
        name("mail-copy", Type::choice(["va_writes", "none"])),
        name("a", Type::Number),
        name("min", Type::Number),
    ]
}

fn number(text: &str) -> Value {
    Value::Number(text.parse().unwrap())
}

fn day(text: &str) -> Value {
    Value::Date(text.parse().unwrap())
}

fn values() -> Vec<Option<Value>> {
    let text = |text: &str| Some(Value::Text(text.into()));
    vec![
        text("none"),
        Some(Value::Flag(true)),
        Some(number("1500")),
        Some(day("2026-03-02")),
        Some(day("2026-03-20")),
        Some(Value::List(vec!["instagram".into(), "tiktok".into()])),
        text("it's \"new\""),
        text("va_writes"),
        None,
        Some(number("3")),
    ]
}

fn known() -> Vec<bool> {
    (0..10).map(|place| place % 2 == 0).collect()
}

fn read(text: &str) -> Expression {
    Expression::read(text, &names()).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

fn value(text: &str) -> Option<Value> {
    read(text).value(&values(), &known())
}

#[test]
fn conditions_hold_as_they_say() {
    for text in [
        r#"esp == "none" and list_size >= 1000"#,
        "guest",
        "not not guest",
        r#"not esp == "ready""#,
        "!(esp == 'ready') && guest || never",
        r#""instagram" in networks"#,
        r#""x" not in networks"#,
        "size(networks) > 1",
        "end - start > 10",
        "start < 2026-12-01 and start == 2026-03-02",
        "start + 18 == end",
        r#"esp in ["none"] and esp not in ["ready"]"#,
        r#"mail-copy == "va_writes""#,
        "known(esp) and not known(guest)",
        r#"if(guest, "none", "ready") == esp"#,
        "max(list_size, 2000) == 2000 and min(end, start) == start",
        "min == 3 and min * 2 - 1 == 5",
        "7 / 2 == 3.5",
        "-min < 0 and min - -1 == 4",
        r#"topic == "it's ""new""""#,
        "list_size in [1500, 3]",
        "guest == true and guest != false",
        "not guest == false",
        "always",
    ] {
        assert!(read(text).holds(&values(), &known()), "{text}");
    }
}

#[test]
fn what_is_missing_makes_comparisons_false() {
    for text in ["a == 1", "a != 1", "a < 1", "a >= 1", "a in [1]", "a not in [1]", "1 / (min - 3) > 0", "a + 1 > 0"] {
        assert!(!read(text).holds(&values(), &known()), "{text}");
    }
    assert_eq!(value("a + 1"), None);
    assert_eq!(value("1 / (min - 3)"), None);
    assert_eq!(value("79228162514264337593543950335 * min"), None);
    assert_eq!(value("start + 999999999999"), None);
    assert_eq!(value("start + 0.5"), None);
    assert!(read("not a == 1").holds(&values(), &known()));
}

#[test]
fn kinds_are_known() {
    for (text, kind) in [
        ("end - start", Type::Number),
        ("start + 3", Type::Date),
        ("end - start + start - 1", Type::Date),
        ("3 + start", Type::Date),
        ("networks", Type::List),
        (r#"["a", "b"]"#, Type::List),
        (r#"if(guest, "a", "b")"#, Type::choice(["a", "b"])),
        (r#"if(guest, topic, "b")"#, Type::Text),
        ("2 * 3 > 5", Type::Boolean),
    ] {
        assert_eq!(read(text).kind(), kind, "{text}");
    }
    assert!(read("2 * 3 > 5").is_always());
}

fn fault(text: &str) -> Fault {
    Expression::read(text, &names()).err().unwrap_or_else(|| panic!("{text} was read"))
}

#[test]
fn what_does_not_read_is_refused_with_what_is_wrong_where_and_what_was_expected() {
    for (text, what, expected, at) in [
        ("", "the end stands here", "a value, a question", 0),
        (r#"esp == "redy""#, "`redy` is none of the options of `esp`", "one of `ready`, `none`", 7),
        (r#""redy" == esp"#, "`redy` is none of the options of `esp`", "one of `ready`, `none`", 0),
        (r#"esp in ["none", "redy"]"#, "`redy` is none of the options of `esp`", "one of `ready`, `none`", 16),
        ("esp == ready", "`ready` is none of the questions `esp`, `guest`", "in quotation marks: `\"ready\"`", 7),
        ("epi", "`epi` is none of the questions", "a question, or a value", 0),
        ("end-start > 1", "`end-start` is none of", "spaces around the subtraction: `end - start`", 0),
        ("guest AND guest", "`AND` is too much", "`and` in small letters", 6),
        ("NOT guest", "`NOT` is none of", "`not` in small letters", 0),
        ("guest = true", "`=` is too much", "`==`", 6),
        ("guest & guest", "`&` means nothing", "`&&`", 6),
        ("a ≤ 3", "`≤` means nothing", "`<=`", 2),
        ("esp", "", "", 0),
        ("esp and guest", "`esp` is one of `ready`, `none`", "a condition", 0),
        ("guest and 3", "this is a number", "a condition", 10),
        ("esp > 3", "`esp` is one of", "a number or a day", 0),
        ("a > start", "`start` is a day", "a number", 4),
        (r#"start == "2026-03-02""#, "this is the word `2026-03-02`", "a day, as 2026-03-02", 9),
        ("start == 2026-02-30", "there is no day `2026-02-30`", "a day", 9),
        ("start + end > 1", "`end` is a day", "a number", 8),
        ("networks == networks", "`networks` is a list", "`in` or `size(…)`", 0),
        ("a in networks", "`a` is a number", "a text", 0),
        ("a in a", "`a` is a number", "a list", 5),
        ("size(a) > 1", "`a` is a number", "a list", 5),
        ("known(a + 1)", "`+` stands here", "`)`", 8),
        ("known(3)", "`3` stands here", "the id of a question", 6),
        ("if(guest, 1, \"a\")", "this is the word `a`", "a number", 13),
        ("1 < a < 3", "a comparison does not follow another", "`and` between", 6),
        ("(guest", "the end stands here", "`)`", 6),
        (r#"esp == "none"#, "a quotation mark is not closed", "`\"`", 7),
        ("esp == “none”", "`“` means nothing here", "`\"`", 7),
        ("esp in []", "the list is empty", "one of `ready`, `none`", 7),
        ("a == 1.", "a figure is missing after the point", "0.5", 6),
        ("a == 1.2.3", "this is no number", "0.5", 5),
        ("a == 99999999999999999999999999999999", "too many figures", "28", 5),
        ("a b", "`b` is too much", "`and`, `or` or the end", 2),
    ] {
        if text == "esp" {
            let fault = Expression::read_as(text, &names(), &Type::Boolean).unwrap_err();
            assert_eq!(
                (fault.what.as_str(), fault.expected.as_str()),
                ("this gives one of `ready`, `none`", "a condition (yes or no)")
            );
            continue;
        }
        let fault = fault(text);
        assert!(fault.what.contains(what) && fault.expected.contains(expected), "{text}: {fault:?}");
        assert_eq!(fault.at, at, "{text}: {fault:?}");
        assert!(!fault.what_es.is_empty() && fault.what_es != fault.what, "{fault:?}");
    }
}

#[test]
fn an_answer_must_fit_its_question() {
    let wanted = Type::choice(["va_writes", "none", "other"]);
    assert!(Expression::read_as("mail-copy", &names(), &wanted).is_ok());
    assert!(Expression::read_as("topic", &names(), &wanted).is_err());
    assert!(Expression::read_as("mail-copy", &names(), &Type::Text).is_ok());
    let fault = Expression::read_as("esp", &names(), &wanted).unwrap_err();
    assert_eq!(fault.what, "`ready` is none of its options");
}

#[test]
fn deep_and_long_texts_end() {
    for text in ["(", "not ", "-", "[", "size(", "if(guest,", "!", "guest and ", "1+"] {
        let many = text.repeat(Expression::LONGEST / text.len());
        assert!(Expression::read(&many, &names()).is_err());
        assert!(Expression::read(&text.repeat(500_000), &names()).is_err());
    }
    let deep = |levels: usize| format!("{}guest{}", "(".repeat(levels), ")".repeat(levels));
    assert!(Expression::read(&deep(16), &names()).is_ok());
    assert!(Expression::read(&deep(17), &names()).is_err());
    let long = format!("{}1 > a", "1 + ".repeat(450));
    assert!(Expression::read(&long, &names()).is_ok());
}

#[test]
fn names_are_put_in_place_of_names() {
    let whole = names();
    let sub = vec![
        Name { id: "copy".into(), kind: Type::choice(["va_writes", "none", "client"]) },
        Name { id: "big".into(), kind: Type::Boolean },
    ];
    let with = [Expression::name(7, &whole[7]), read("list_size > 1000")];
    let bind = |text: &str| Expression::read(text, &sub).unwrap().bind(&with).unwrap();
    assert_eq!(bind(r#"copy == "va_writes" and big"#).say(&whole), r#"mail-copy == "va_writes" and list_size > 1000"#);
    assert_eq!(bind("known(copy) and known(big)").say(&whole), "known(mail-copy) and known(list_size)");
    let fixed = [Expression::constant(Value::Text("client".into())), Expression::always()];
    let bind = |text: &str| Expression::read(text, &sub).unwrap().bind(&fixed).unwrap();
    assert!(bind(r#"copy == "va_writes" or not big"#).is_never());
    assert!(bind(r#"copy in ["client", "none"] and known(copy)"#).is_always());
}

#[test]
fn what_doubles_at_every_step_is_not_bound_for_ever() {
    let double = Expression::read("a + a", &names()).unwrap();
    let mut bound = Some(double.clone());
    let mut steps = 0;
    while let Some(now) = bound {
        let mut with: Vec<Expression> =
            names().iter().enumerate().map(|(index, name)| Expression::name(index, name)).collect();
        with[8] = now;
        bound = double.bind(&with);
        steps += 1;
    }
    assert!((5..20).contains(&steps), "{steps}");
}

#[test]
fn conditions_are_joined_without_what_adds_nothing() {
    let guest = read("guest");
    assert_eq!(guest.clone().and(Expression::always()), guest);
    assert!(guest.clone().and(Expression::never()).is_never());
    assert_eq!(guest.clone().or(Expression::never()).not().not(), guest);
    assert_eq!(read("guest and a > 1 or known(esp)").names(), [0, 1, 8]);
}

#[test]
fn ids_that_are_words_of_the_language_cannot_be_mentioned() {
    for id in ["esp", "mail-copy", "list_size", "size", "2fa"] {
        assert!(is_mentionable(id), "{id}");
    }
    for id in ["and", "always", "12", "2026-03-02", "a-", "-", "3-a", ""] {
        assert!(!is_mentionable(id), "{id}");
    }
}

/// A small generator: the same numbers everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.roll(words.len())]
    }
}

#[test]
fn a_soup_of_tokens_is_read_or_refused() {
    let words = [
        "esp", "guest", "list_size", "start", "networks", "topic", "a", "min", "\"none\"", "'", "\"", "(", ")", "[",
        "]", ",", "and", "or", "not", "in", "==", "!=", "<", ">=", "+", "-", "*", "/", "1", "0.5", "2026-03-02",
        "size(", "known(", "if(", "max(", "true", "never", "=", "ñ", "“", "\u{0}", "2026-3", "1.", "&&", "|", "!",
    ];
    let mut dice = Dice(7);
    let mut read = 0;
    for _ in 0..60_000 {
        let count = 1 + dice.roll(9);
        let joint = dice.of(&[" ", " ", " ", ""]);
        let text = (0..count).map(|_| dice.of(&words)).collect::<Vec<_>>().join(joint);
        match Expression::read(&text, &names()) {
            Ok(expression) => {
                read += 1;
                expression.holds(&values(), &known());
                let said = expression.say(&names());
                assert_eq!(Expression::read(&said, &names()).as_ref(), Ok(&expression), "{text} → {said}");
            }
            Err(fault) => assert!(fault.at <= text.len() && text.is_char_boundary(fault.at), "{text}: {fault:?}"),
        }
    }
    assert!(read > 500, "{read}");
}

fn condition(dice: &mut Dice, depth: usize) -> String {
    if depth == 0 {
        return dice.of(&["guest", "always", "never", "known(esp)", "esp == \"none\"", "topic != 'x\"y'"]).into();
    }
    let (left, right) = (condition(dice, depth - 1), condition(dice, depth - 1));
    let (one, other) = (amount(dice, depth - 1), amount(dice, depth - 1));
    match dice.roll(9) {
        0 => format!("({left}) and {right}"),
        1 => format!("{left} or ({right})"),
        2 => format!("not ({left})"),
        3 => format!("({left}) == ({right})"),
        4 => format!("{one} {} {other}", dice.of(&["==", "!=", "<", "<=", ">", ">="])),
        5 => format!("if({left}, {right}, guest)"),
        6 => format!("{one} {} [1, -2, 0.50]", dice.of(&["in", "not in"])),
        7 => format!("start + ({one}) > end - ({other})"),
        _ => format!("if({left}, \"none\", esp) {} networks", dice.of(&["in", "not in"])),
    }
}

fn amount(dice: &mut Dice, depth: usize) -> String {
    if depth == 0 {
        return dice.of(&["a", "list_size", "3", "-0.5", "1.10", "size(networks)", "end - start", "0"]).into();
    }
    let (left, right) = (amount(dice, depth - 1), amount(dice, depth - 1));
    match dice.roll(6) {
        0 => format!("({left}) - ({right})"),
        1 => format!("({left}) * ({right})"),
        2 => format!("({left}) / ({right})"),
        3 => format!("-({left})"),
        4 => format!("min({left}, {right}) + {right}"),
        _ => format!("if({}, {left}, {right})", condition(dice, depth - 1)),
    }
}

#[test]
fn what_is_said_reads_back_equal_and_means_the_same() {
    let mut dice = Dice(11);
    let mut tried = 0;
    for _ in 0..4_000 {
        let text = condition(&mut dice, 3);
        let Ok(expression) = Expression::read(&text, &names()) else { continue };
        let said = expression.say(&names());
        if said.len() > Expression::LONGEST {
            continue;
        }
        tried += 1;
        let again = Expression::read(&said, &names()).unwrap_or_else(|fault| panic!("{text} → {said}: {fault:?}"));
        assert_eq!(again, expression, "{text} → {said}");
        assert_eq!(again.value(&values(), &known()), expression.value(&values(), &known()));
    }
    assert!(tried > 3_000, "{tried}");
}
