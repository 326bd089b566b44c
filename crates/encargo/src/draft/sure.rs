//! How sure somebody says they are: "(confidence: 8/10)", «segura al 80 %», "6-7 out of 10". Judges nothing.

use crate::language::Language;
use crate::language::cues::Cues;
use crate::language::token::{Kind, Tokens};
use crate::quantity::{Amount, Unit};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A confidence, from the first of its tokens to the one after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sure {
    pub(super) at: usize,
    pub(super) next: usize,
    /// From 1 to 10; a percentage counts its tens.
    pub(super) level: u8,
}

/// How many tokens may stand between the word and its figure.
const NEAR: usize = 6;

/// Every confidence of a text, in order.
pub(super) fn sure(tokens: &Tokens<'_>, amounts: &[Amount], language: Language, cues: &Cues) -> Vec<Sure> {
    let mut found: Vec<Sure> = Vec::new();
    let mut reach = 0;
    for at in 0..tokens.len() {
        if cues.confidence.has(tokens, at) || (language == Language::Spanish && said_of_oneself(tokens, at)) {
            if let Some(sure) = beside(tokens, amounts, at, reach) {
                reach = sure.next;
                found.push(sure);
            }
        } else if let Some(sure) = rating(tokens, at).filter(|sure| sure.at >= reach) {
            // the word may stand behind its figure
            let named = (sure.next..sure.next + NEAR).any(|at| cues.confidence.has(tokens, at));
            let alone = matches!(tokens.word(sure.at.wrapping_sub(1)), "(" | "," | ".")
                && matches!(tokens.word(sure.next), ")" | "." | "");
            if alone && !named {
                reach = sure.next;
                found.push(sure);
            }
        }
    }
    found
}

/// «estoy segura al 80 %»: the word alone says other things too («una compra segura»).
fn said_of_oneself(tokens: &Tokens<'_>, at: usize) -> bool {
    matches!(tokens.word(at), "segura" | "seguro" | "confiada" | "confiado")
        && matches!(tokens.word(at + 1), "al" | "en" | ":" | "(" | "de")
}

/// The figure nearest to the word, behind it or in front, in the same sentence.
fn beside(tokens: &Tokens<'_>, amounts: &[Amount], word: usize, reach: usize) -> Option<Sure> {
    let ends = |at: usize| matches!(tokens.word(at), "." | ";") || tokens.kind(at) == Some(Kind::Break);
    let behind = (word + 1..word + 1 + NEAR).take_while(|at| *at < tokens.len() && !ends(*at));
    let front =
        (reach.max(word.saturating_sub(NEAR))..word).rev().take_while(|at| !ends(*at) && tokens.word(*at) != "(");
    let figure = |at: usize| rating(tokens, at).or_else(|| percent(amounts, at));
    let (at, sure) = front
        .chain(behind)
        .filter(|at| tokens.kind(*at) == Some(Kind::Number))
        .find_map(|at| Some((at, figure(at)?)))?;
    Some(Sure { at: at.min(word), next: sure.next.max(word + 1), ..sure })
}

/// "8/10", "8 out of 10", «7 de 10», «6-7 sobre 10»: at the first figure.
fn rating(tokens: &Tokens<'_>, at: usize) -> Option<Sure> {
    if tokens.kind(at) != Some(Kind::Number) {
        return None;
    }
    let joint = |at: usize| match tokens.word(at) {
        "/" | "de" | "sobre" => Some(at + 1),
        "out" if tokens.word(at + 1) == "of" => Some(at + 2),
        _ => None,
    };
    let range = matches!(tokens.word(at + 1), "-" | "–" | "to" | "a") && tokens.kind(at + 2) == Some(Kind::Number);
    let ten = joint(at + 1).or_else(|| joint(at + 3).filter(|_| range)).filter(|ten| tokens.word(*ten) == "10")?;
    let level = tokens.word(at).parse().ok().filter(|level| (1..=10).contains(level))?;
    Some(Sure { at, next: ten + 1, level })
}

/// A percentage that holds this token: 75 % counts as 7.
fn percent(amounts: &[Amount], at: usize) -> Option<Sure> {
    let place = amounts.partition_point(|amount| amount.next <= at);
    let amount = amounts.get(place).filter(|amount| amount.at <= at && amount.unit == Unit::Percent)?;
    let tens = amount.number.checked_div(Decimal::TEN)?.trunc().to_u8()?;
    (amount.number <= Decimal::ONE_HUNDRED).then_some(Sure {
        at: amount.at,
        next: amount.next,
        level: tens.clamp(1, 10),
    })
}
