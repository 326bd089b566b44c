//! How often, without days: «dos veces por semana», "per month", «mensual», "weekly".

use super::repeat::{after_count, read, spans};
use super::rule::{Often, Rule};
use super::{Page, Read};
use crate::language::phrases::{Phrases, phrases};
use crate::language::span::Span;
use crate::language::token::Kind;
use crate::language::{Language, lexicon, number};

/// «dos veces por semana», «una vez al mes», "twice a month", "per week", «por semana», «al mes», "/week".
pub(super) fn times_a(page: &Page<'_, '_>, at: usize) -> Read {
    read(page, times_rule(page, at))
}

fn times_rule(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let tokens = page.tokens;
    let after_times = |at: usize| match tokens.word(at) {
        "once" | "twice" | "thrice" if page.language == Language::English => Some(at + 1),
        _ => {
            let counted = number::read(tokens, at, page.language);
            let next = counted.map_or(at + 1, |(_, next)| next);
            let named = match tokens.word(next) {
                "veces" | "vez" | "times" => true,
                // "3x a week"
                "x" => counted.is_some() && tokens.touch(next - 1),
                // "three days a week"
                "days" | "nights" | "mornings" | "evenings" => counted.is_some(),
                _ => false,
            };
            named.then_some(next + 1)
        }
    };
    let joint = |at: usize, sure: bool| {
        let joints: &[&str] = if page.language == Language::Spanish {
            &["por", "a la", "al", "a el", "/", "x", "en la", "cada", "por cada", "a lo largo de la"]
        } else {
            &["per", "a", "an", "each", "/", "every", "in a", "x"]
        };
        let found = tokens.any_phrase(at, joints);
        found.filter(|(joint, _)| sure || !matches!(*joint, "en la" | "cada" | "por cada" | "every" | "each" | "in a"))
    };
    let (start, sure) = after_times(at).map_or((at, false), |next| (next, true));
    // "twice weekly", «dos veces mensuales»
    if let Some(span) = lexicon::often(tokens.word(start), page.language).filter(|_| sure) {
        return Some((spans(1, span)?, start + 1));
    }
    let (word, next) = joint(start, sure)?;
    if !sure && !matches!(word, "por" | "per" | "al" | "a la" | "a" | "an" | "/" | "x") {
        return None;
    }
    if matches!(tokens.word(next), "noche" | "night") {
        return None; // «a la noche» is a time of day
    }
    if word == "al" && tokens.word(next + 1) == "de" {
        return None; // «al día de San Patricio»
    }
    let name = tokens.word(next);
    let short = match (name, page.language) {
        ("sem", Language::Spanish) | ("wk" | "w", Language::English) => Some(Span::Week),
        ("d", _) if word == "/" => Some(Span::Day),
        ("mo" | "mth", Language::English) => Some(Span::Month),
        ("yr", Language::English) => Some(Span::Year),
        _ => None,
    };
    let span = lexicon::span(name, page.language).or(short).filter(|span| *span != Span::Second)?;
    let behind_count = || at.checked_sub(1).is_some_and(|before| after_count(page, before));
    if !sure && (matches!(word, "a" | "an" | "/" | "x")) && !behind_count() {
        return None; // "a week" is a recurrence only behind a count: "two posts a week"
    }
    // «a la semana siguiente», «al día siguiente»
    if tokens.any_phrase(next + 1, page.words.coming_tails).is_some() && !sure {
        return None;
    }
    Some((spans(1, span)?, next + 1))
}

/// «mensual», "weekly": how often in one word.
pub(super) fn adverb(page: &Page<'_, '_>, at: usize) -> Read {
    read(page, adverb_rule(page, at))
}

/// What is so called by the period that it covers, not because it comes round: «presupuesto anual».
const COVERS: Phrases = phrases![
    "presupuesto", "presupuestos", "objetivo", "objetivos", "meta", "metas", "facturacion", "ingreso", "ingresos",
    "ventas", "gasto", "gastos", "cuota", "cuotas", "churn", "tasa", "volumen", "margen", "beneficio", "suscripcion",
    "suscripciones", "tarifa", "coste", "costo", "plan", "balance", "media", "promedio", "contrato", "licencia",
    "abono", "budget", "usuarios", "visitas", "sesiones", "clientes", "donantes", "socios",
];

/// The same in English, behind the word.
const COVERED: Phrases = phrases![
    "budget", "budgets", "goal", "goals", "target", "targets", "revenue", "sales", "income", "fee", "fees", "churn",
    "rate", "donors", "donor", "subscription", "subscriptions", "template", "plan", "spend", "cost", "costs",
    "average", "turnover", "profit", "contract", "licence", "license", "users", "visitors", "visits", "active",
    "recurring", "active", "members", "students", "customers", "clients",
];

pub(super) fn adverb_rule(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let tokens = page.tokens;
    // "bi-monthly": every other month
    let twice = tokens.word(at) == "bi" && tokens.word(at + 1) == "-";
    let name = if twice { at + 2 } else { at };
    let word = tokens.word(name);
    let span = lexicon::often(word, page.language)?;
    let before = at.checked_sub(1);
    let behind_noun = before.is_some_and(|before| COVERS.has(tokens, before));
    let yearly = span == Span::Year && !word.ends_with("mente") && !word.ends_with("ly");
    let adjective = page.language == Language::Spanish && !word.ends_with("mente");
    if adjective && (behind_noun || (yearly && is_noun_before(page, at))) {
        return None; // «presupuesto anual», «informe anual»
    }
    if page.language == Language::English
        && (COVERED.has(tokens, name + 1) || (yearly && tokens.kind(name + 1) == Some(Kind::Word)))
    {
        return None; // "annual fundraiser", "monthly donors"
    }
    let (often, next) = match word {
        "bimestral" | "bimestrales" | "bimonthly" => (Rule::new(Often::Monthly, 2), name + 1),
        "cuatrimestral" | "cuatrimestrales" => (Rule::new(Often::Monthly, 4), name + 1),
        "biannual" | "biannually" => (Rule::new(Often::Monthly, 6), name + 1),
        "bienal" | "biennial" => (Rule::new(Often::Yearly, 2), name + 1),
        _ => (spans(if twice { 2 } else { 1 }, span)?, name + 1),
    };
    Some((often, next))
}

/// Whether a word that may be a noun stands right in front.
fn is_noun_before(page: &Page<'_, '_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    page.tokens.kind(before) == Some(Kind::Word)
        && !matches!(
            page.tokens.word(before),
            "es" | "sea"
                | "de"
                | "forma"
                | "manera"
                | "frecuencia"
                | "periodicidad"
                | "modo"
                | "ser"
                | "sera"
                | "caracter"
                | "y"
                | "o"
        )
}
