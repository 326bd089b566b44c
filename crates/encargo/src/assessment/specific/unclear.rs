//! Words that name neither a thing to do nor a measure of something: «que el negocio suene», "get on top of things".

use super::{no_object, placeholder, vague, vague_wording};
use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "specific.unclear",
    criterion: Criterion::Specific,
    severity: Severity::Error,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Dos personas que lo lean harían cosas distintas: no nombra un objeto ni una medida con su lugar.",
        "Two people who read it would do different things: it names neither an object nor a measure and its place.",
    ),
    source: "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981); weights learned from labelled statements",
    message: (
        "No nombra qué se hará, ni qué medida de qué cosa cambiará.",
        "It names neither what will be done nor which measure of what will change.",
    ),
    suggestion: (
        "Nombra la cosa concreta: el producto, el canal, el documento, el lugar.",
        "Name the thing itself: the product, the channel, the document, the place.",
    ),
    question: ("¿Qué cosa concreta habrá o cambiará?", "What exactly will be there, or change?"),
    bad: Example::of("Quiere que el negocio por fin despegue", "Wants to be in a stronger place"),
    good: Example::of("Quiere renovar el certificado de la web", "Wants to publish the annual report on the website"),
    look,
};

/// How much words must say against what is counted: 24 is one in the logarithm of the odds.
const COUNTED: i32 = 40;
/// And against a deed.
const DONE: i32 = 12;

fn look(case: &Case<'_>) -> Option<Hit> {
    let others = [vague::ROW.look, vague_wording::ROW.look, no_object::ROW.look, placeholder::ROW.look];
    let told = others.iter().any(|look| look(case).is_some());
    // something counted is delimited by its number, and a deed has a thing that it is done to, unless words say much
    // against it
    let least = match () {
        () if case.is_delimited() || case.counts_something() => -COUNTED,
        () if case.is_deed() => -DONE,
        () => 0,
    };
    if told || case.clear.score >= least {
        return None;
    }
    Some(case.clear.strongest(false).map_or_else(Hit::default, |at| Hit::on((at, at + 1))))
}
