//! A condition in words: `esp == "none"` as «`esp` is “No”»; judges nothing, and shows what it does not know as it is written.

use super::speaker::Speaker;
use encargo::question::{Choice, Question};

/// The signs and words that leave what stands beside them no condition by itself.
const TIES: [&str; 14] = ["==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*", "/", ",", "[", "]"];

/// A condition in one language.
pub(super) fn said(condition: &str, questions: &[Question], speaker: &Speaker) -> String {
    let tokens = tokens(condition);
    let (mut out, mut open): (Vec<String>, &[&str]) = (Vec::new(), &tokens);
    let mut before = "";
    while let Some((said, rest)) = next(before, open, questions, speaker) {
        out.push(said);
        before = open.get(open.len() - rest.len() - 1).copied().unwrap_or_default();
        open = rest;
    }
    out.join(" ").replace("( ", "(").replace(" )", ")").replace(" ,", ",")
}

/// The words of the first tokens, and the tokens after them.
fn next<'a>(
    before: &str,
    tokens: &'a [&'a str],
    questions: &[Question],
    speaker: &Speaker,
) -> Option<(String, &'a [&'a str])> {
    let options = |name: &str| {
        let question = questions.iter().find(|question| question.id == name);
        question.map(|question| question.options.as_slice()).unwrap_or_default()
    };
    let flag = |name: &str, flag: bool| format!("`{name}`: {}", speaker.flag(flag));
    Some(match tokens {
        [] => return None,
        ["not", name, rest @ ..] if alone("not", name, rest) => (flag(name, false), rest),
        [name, rest @ ..] if alone(before, name, rest) => (flag(name, true), rest),
        [name, "==", value, rest @ ..] if is_word(value) => {
            (format!("`{name}` {} {}", speaker.say("es", "is"), label(value, options(name), speaker)), rest)
        }
        [name, "!=", value, rest @ ..] if is_word(value) => {
            (format!("`{name}` {} {}", speaker.say("no es", "is not"), label(value, options(name), speaker)), rest)
        }
        [name, "in", "[", rest @ ..] if is_name(name) => {
            let end = rest.iter().position(|token| *token == "]")?;
            let (list, rest) = rest.split_at(end);
            let words: Vec<String> =
                list.iter().filter(|token| **token != ",").map(|word| label(word, options(name), speaker)).collect();
            (format!("`{name}` {} {}", speaker.say("es", "is"), words.join(speaker.say(" o ", " or "))), rest.get(1..)?)
        }
        [value, "in", name, rest @ ..] if is_word(value) => {
            (format!("`{name}` {} {}", speaker.say("incluye", "includes"), label(value, &[], speaker)), rest)
        }
        ["size", "(", name, ")", rest @ ..] => {
            (format!("{} `{name}`", speaker.say("cuántos hay en", "how many in")), rest)
        }
        ["known", "(", name, ")", rest @ ..] => (format!("{} `{name}`", speaker.say("se sabe", "known:")), rest),
        [token, rest @ ..] => (plain(token, questions, speaker), rest),
    })
}

/// Whether a name is a condition by itself: nothing beside it compares or reckons with it.
fn alone(before: &str, name: &str, rest: &[&str]) -> bool {
    let after = rest.first().copied().unwrap_or_default();
    is_name(name) && !TIES.contains(&before) && !TIES.contains(&after) && after != "("
}

fn is_name(token: &str) -> bool {
    let begins = token.chars().next().is_some_and(|first| first.is_ascii_lowercase());
    begins && !["and", "or", "not", "in", "true", "false", "always", "never"].contains(&token)
}

fn is_word(token: &str) -> bool {
    token.starts_with(['"', '\''])
}

fn label(token: &str, options: &[Choice], speaker: &Speaker) -> String {
    let word = token.trim_matches(['"', '\'']);
    let option = options.iter().find(|option| option.value == word);
    speaker.quoted(option.map_or(word, |option| option.label.say(speaker.language)))
}

fn plain(token: &str, questions: &[Question], speaker: &Speaker) -> String {
    match token {
        "and" | "&&" => speaker.say("y", "and").to_owned(),
        "or" | "||" => speaker.say("o", "or").to_owned(),
        "not" | "!" => "no".to_owned(),
        "always" => speaker.say("siempre", "always").to_owned(),
        "never" => speaker.say("nunca", "never").to_owned(),
        "==" => "=".to_owned(),
        "!=" => "≠".to_owned(),
        "<=" => "≤".to_owned(),
        ">=" => "≥".to_owned(),
        "<" => "&lt;".to_owned(),
        _ if is_word(token) => label(token, &[], speaker),
        _ if is_name(token) => format!("`{token}`"),
        _ if token.starts_with(|first: char| first.is_ascii_digit()) => {
            let is_day = token.matches('-').count() == 2;
            if is_day || questions.is_empty() { token.to_owned() } else { speaker.number(token) }
        }
        _ => token.to_owned(),
    }
}

/// The tokens of a condition, as they are written.
fn tokens(text: &str) -> Vec<&str> {
    let (mut out, mut rest) = (Vec::new(), text.trim_start());
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' | '\'' => rest.char_indices().skip(1).find(|(_, c)| *c == first).map_or(rest.len(), |(at, _)| at + 1),
            c if c.is_alphanumeric() => {
                let part = |c: char| c.is_alphanumeric() || "_-.".contains(c);
                rest.find(|c| !part(c)).unwrap_or(rest.len())
            }
            _ if ["==", "!=", "<=", ">=", "&&", "||"].iter().any(|sign| rest.starts_with(sign)) => 2,
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        out.push(token);
        rest = after.trim_start();
    }
    out
}

/// The whole numbers that conditions compare something with.
pub(super) fn numbers(condition: &str) -> impl Iterator<Item = i64> + '_ {
    tokens(condition).into_iter().filter_map(|token| token.parse().ok())
}

/// Whether a condition names something.
pub(super) fn names(condition: &str, name: &str) -> bool {
    tokens(condition).contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use encargo::Language;

    #[test]
    fn conditions_are_said_as_people_say_them() {
        let catalog = encargo_formats::catalog();
        let questions = catalog.template("newsletter").unwrap().questions();
        let say = |condition: &str, language| said(condition, questions, &Speaker::new(language));
        let english = |condition: &str| say(condition, Language::English);
        assert_eq!(english(r#"esp == "none""#), "`esp` is “No”");
        assert_eq!(english(r#"esp != "none" and not guest"#), "`esp` is not “No” and `guest`: no");
        assert_eq!(
            english("(guest or shop) and size(networks) >= 2.5"),
            "(`guest`: yes or `shop`: yes) and how many in `networks` ≥ 2.5"
        );
        assert_eq!(
            english(r#"ab in ["yes", "no"] or "x" in networks"#),
            "`ab` is “Yes” or “No” or `networks` includes “x”"
        );
        assert_eq!(english("not (backlog > 200)"), "no (`backlog` > 200)");
        assert_eq!(say(r#"ab == "yes" or big"#, Language::Spanish), "`ab` es «Sí» o `big`: sí");
        assert_eq!(say("hours > 2.5", Language::Spanish), "`hours` > 2,5");
    }
}
