//! Figures that look like days and are none: numbers of invoices, shares, telephones.

use super::Page;
use crate::language::phrases::{Phrases, phrases};
use crate::language::token::Kind;

/// What is told apart by a number of its own.
const NUMBERED: Phrases = phrases![
    "factura", "facturas", "invoice", "invoices", "pedido", "pedidos", "order", "orders", "expediente", "expte", "exp",
    "ticket", "albaran", "presupuesto", "recibo", "receipt", "ref", "referencia", "reference", "version", "v", "tel",
    "telefono", "phone", "tlf", "cel", "movil", "calle", "street", "avenida", "av", "piso", "apartado", "articulo",
    "art", "section", "clause", "clausula", "cap", "capitulo", "chapter", "po", "sku", "poliza", "policy", "contrato",
    "lote", "batch", "room", "sala", "aula", "unit", "anexo", "acta", "resolucion", "ley", "decreto", "norma",
    "modelo", "form", "remito", "guia", "folio", "comprobante", "caso", "case", "tramite", "matricula",
];

/// Between what is numbered and its number.
const MARKS: Phrases =
    phrases!["no", "nº", "n", "º", "°", "num", "numero", "number", "nr", "#", ".", "-", ":", "id", "code", "codigo"];

/// Whether the figures here are the number of an invoice, an order, a law: «factura 12/05», "order no. 11-12".
pub(super) fn is_code(page: &Page<'_, '_>, at: usize) -> bool {
    let tokens = page.tokens;
    let mut place = at;
    for _ in 0..4 {
        let Some(before) = place.checked_sub(1) else { return false };
        if NUMBERED.has(tokens, before) {
            // «ref.: 5/12», and not «factura: 5/12», where a day follows
            let marked = tokens.word(at.wrapping_sub(1)) == ":" && at - before == 2;
            return !(marked
                && matches!(tokens.word(before), "factura" | "invoice" | "contrato" | "presupuesto" | "acta"));
        }
        if tokens.word(before) == "#" {
            return true;
        }
        if !MARKS.has(tokens, before) {
            return false;
        }
        place = before;
    }
    false
}

/// Whether what stands behind two figures makes them a share or an amount: «10/15 mil», "9/10 of".
pub(super) fn is_share(page: &Page<'_, '_>, next: usize) -> bool {
    let tokens = page.tokens;
    let mark = matches!(
        tokens.word(next),
        "mil"
            | "k"
            | "m"
            | "mm"
            | "million"
            | "millones"
            | "thousand"
            | "%"
            | "€"
            | "$"
            | "£"
            | "eur"
            | "usd"
            | "euros"
            | "pesos"
            | "dolares"
            | "dollars"
            | "of"
            | "x"
            | "veces"
            | "times"
            | "horas"
            | "hours"
            | "h"
            | "hs"
            | "min"
            | "minutos"
            | "minutes"
            | "dias"
            | "days"
            | "semanas"
            | "weeks"
            | "meses"
            | "months"
            | "personas"
            | "people"
            | "clientes"
            | "clients"
            | "estrellas"
            | "stars"
            | "puntos"
            | "points"
    );
    mark && tokens.kind(next).is_some_and(|kind| kind != Kind::Break)
        && !(matches!(tokens.word(next), "of") && tokens.kind(next + 1) == Some(Kind::Number))
}
