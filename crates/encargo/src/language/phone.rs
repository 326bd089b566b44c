//! Telephone numbers, which are neither amounts nor days; knows no countries.

use super::phrases::{Phrases, phrases};
use super::token::{Kind, Tokens};

/// What stands in front of a telephone number.
const LEADS: Phrases = phrases![
    "tel", "telefono", "telf", "tlf", "tfno", "phone", "mobile", "cel", "celular", "movil", "whatsapp", "whatsap",
    "wa", "wsp", "fax", "fijo", "ph", "cell", "tfn",
];

/// The token behind a telephone number that begins here: `+34 612 34 56 78`, `(206) 555-1212`, «tel. 4567 8901».
pub(crate) fn number(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let bracket = tokens.word(at) == "(";
    let plus = tokens.word(at) == "+" && tokens.touch(at);
    if !bracket && !plus && tokens.kind(at) != Some(Kind::Number) {
        return None;
    }
    let glued = at.checked_sub(1).is_some_and(|before| tokens.touch(before));
    if glued && !plus && !bracket {
        return None;
    }
    let (mut next, mut digits, mut groups, mut joints) = (at + usize::from(plus), 0_usize, 0_usize, 0_usize);
    let mut bracketed = false;
    while groups < 8 {
        let opens = usize::from(tokens.word(next) == "(");
        let raw = tokens.raw(next + opens);
        if tokens.kind(next + opens) != Some(Kind::Number)
            || !raw.bytes().all(|byte| byte.is_ascii_digit())
            || raw.len() > 12
        {
            break;
        }
        let closes = usize::from(opens == 1 && tokens.word(next + opens + 1) == ")");
        if opens == 1 && closes == 0 {
            break;
        }
        bracketed |= opens == 1 && groups < 2;
        (digits, groups) = (digits + raw.len(), groups + 1);
        next += 1 + opens + closes;
        if tokens.word(next) == "-"
            && tokens.touch(next - 1)
            && tokens.touch(next)
            && tokens.kind(next + 1) == Some(Kind::Number)
        {
            (next, joints) = (next + 1, joints + 1);
        }
    }
    let led = (1..=3).filter_map(|back| at.checked_sub(back)).any(|at| LEADS.has(tokens, at));
    // three groups with joints that are no day: `11-5555-1234`
    let apart = joints >= 2 && joints + 1 == groups && digits >= 9;
    let fits = match (plus, led) {
        (true, _) => digits >= 9,
        (_, true) => digits >= 7,
        _ => (bracketed && groups >= 2 && digits >= 9) || (apart && digits != 8),
    };
    (fits && digits <= 16 && groups > 0).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephones_are_told_from_amounts() {
        for text in ["+34 612 34 56 78", "(206) 555-1212", "11-5555-1234", "+1 415-555-0100", "(11) 4567 8901"] {
            let tokens = Tokens::of(text);
            assert_eq!(number(&tokens, 0), Some(tokens.len()), "{text}");
        }
        for text in ["2026-11-23", "10 000", "12-10-2026", "(3) 12", "+20 leads", "1 234 567", "2010-2015"] {
            assert_eq!(number(&Tokens::of(text), 0), None, "{text}");
        }
        let led = Tokens::of("tel. 4567 8901");
        assert_eq!(number(&led, 2), Some(4));
    }
}
