//! What a bare word of YAML is: nothing, a flag, a number or words (YAML 1.2, core schema); knows no structure.

/// What a bare word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bare {
    Null,
    Flag(bool),
    Number,
    Text,
}

/// What a bare word is.
pub(super) fn bare(text: &str) -> Bare {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Bare::Null,
        "true" | "True" | "TRUE" => Bare::Flag(true),
        "false" | "False" | "FALSE" => Bare::Flag(false),
        _ if is_number(text) => Bare::Number,
        _ => Bare::Text,
    }
}

/// Whether YAML takes a word for a number, those that we refuse afterwards (`0x1f`, `.inf`) among them.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let of = |digits: &str, radix: u32| !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return of(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return of(digits, 8);
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let exponent_reads = exponent.is_none_or(|digits| of(digits.strip_prefix(['-', '+']).unwrap_or(digits), 10));
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.chars().all(|digit| digit.is_ascii_digit());
    exponent_reads && !(whole.is_empty() && part.is_empty()) && digits(whole) && digits(part)
}

/// Whether a text must stand in quotation marks, so that this reader and those of YAML 1.1 read it back as it was:
/// inside brackets the latter stumble over colons and question marks.
pub(super) fn needs_quotes(text: &str, in_flow: bool) -> bool {
    bare(text) != Bare::Text
        || looks_special(text)
        || text.starts_with(|first: char| first.is_whitespace() || "-?:,[]{}#&*!|>'\"%@`=<".contains(first))
        || text.starts_with("...")
        || text.ends_with(|last: char| last.is_whitespace() || last == ':')
        || text.contains(": ")
        || text.contains(" #")
        || (in_flow && text.contains([',', '[', ']', '{', '}', ':', '?']))
        || text.chars().any(needs_escape)
}

/// What YAML 1.1 takes for a flag, a number or a day.
fn looks_special(text: &str) -> bool {
    const FLAGS: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "true", "false"];
    if FLAGS.iter().any(|flag| text.eq_ignore_ascii_case(flag)) || text.eq_ignore_ascii_case("null") {
        return true;
    }
    text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '.'))
        && text.chars().all(|letter| letter.is_ascii_hexdigit() || "xXoOtTzZnNiI_+-.:, ".contains(letter))
}

/// Whether a letter cannot stand as itself in a text that is read back.
pub(super) fn needs_escape(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::{Bare, bare, needs_quotes};

    #[test]
    fn bare_words_are_what_yaml_says() {
        for (text, kind) in [
            ("", Bare::Null),
            ("~", Bare::Null),
            ("No", Bare::Text),
            ("yes", Bare::Text),
            ("TRUE", Bare::Flag(true)),
            ("12", Bare::Number),
            ("-0.5", Bare::Number),
            ("+.5e-3", Bare::Number),
            ("3.", Bare::Number),
            ("0x1F", Bare::Number),
            ("-.inf", Bare::Number),
            (".", Bare::Text),
            ("-", Bare::Text),
            ("e3", Bare::Text),
            ("1e", Bare::Text),
            ("1.2.3", Bare::Text),
            ("2026-03-02", Bare::Text),
        ] {
            assert_eq!(bare(text), kind, "{text:?}");
        }
    }

    #[test]
    fn quotes_stand_where_they_must_and_not_elsewhere() {
        for text in [
            "No", "null", "12", "1e3", "2026-03-02", "12:30", "- a", "a: b", "a #b", " a", "a:", "<<", "", "\u{7}",
            "@a", "y",
        ] {
            assert!(needs_quotes(text, false), "{text:?}");
        }
        for text in
            ["¿Hay hervidor?", "copy/edit", "3 correos", "a, b [c]", "esp == \"none\"", "it's", "a#b", "http://a.b"]
        {
            assert!(!needs_quotes(text, false), "{text:?}");
        }
        assert!(needs_quotes("a, b", true));
        assert!(!needs_quotes("it's", true));
    }
}
