//! What is said about figures of campaigns, in both languages; decides nothing.

use super::heading::Field;
use super::rate::name;
use super::{Campaign, RateKind};
use crate::finding::{Finding, Severity, finding};
use crate::language::{Language, Text, number};
use crate::say::{amount, quoted};
use rust_decimal::Decimal;

/// Which campaign: by its name, else by its row.
fn which(campaign: &Campaign) -> (String, Text) {
    let row = campaign.row.map(|row| row.to_string()).unwrap_or_default();
    match (&campaign.name, campaign.row) {
        (Some(name), _) => (row, Text::new(quoted(name, Language::Spanish), quoted(name, Language::English))),
        (None, Some(at)) => (row, Text::new(format!("La fila {at}"), format!("Row {at}"))),
        (None, None) => (row, Text::new("El envío", "The message")),
    }
}

fn both(value: impl Into<Decimal>) -> Text {
    let value = value.into();
    Text::new(number::show(value, Language::Spanish), number::show(value, Language::English))
}

fn share(value: Decimal) -> Text {
    let say = |language| amount(value.round_dp(2).normalize(), Some("%"), language);
    Text::new(say(Language::Spanish), say(Language::English))
}

pub(super) fn no_figures() -> Finding {
    finding(
        "campaign.no_figures",
        Severity::Warning,
        "campaign",
        Text::new("No se ve ninguna cifra de envíos.", "No figures of messages are to be seen."),
        Text::new(
            "Hace falta al menos dos cifras con su nombre: «entregados 1.180, aperturas 412».",
            "At least two figures with their names are needed: “delivered 1,180, opens 412”.",
        ),
    )
}

pub(super) fn unknown_column(heading: &str) -> Finding {
    let (es, en) = (quoted(heading, Language::Spanish), quoted(heading, Language::English));
    finding(
        "campaign.unknown_column",
        Severity::Info,
        heading,
        Text::new(format!("{es} no se usa."), format!("{en} is not used.")),
        Text::new(
            "Si es una cifra del envío, ponle un nombre corriente: entregados, aperturas, clics, bajas.",
            "If it is a figure of the message, give it a usual name: delivered, opens, clicks, unsubscribes.",
        ),
    )
}

pub(super) fn unread_cell(row: u32, words: &str) -> Finding {
    let (es, en) = (quoted(words, Language::Spanish), quoted(words, Language::English));
    finding(
        "campaign.unread_cell",
        Severity::Warning,
        &row.to_string(),
        Text::new(format!("En la fila {row}, {es} no se entiende."), format!("In row {row}, {en} is not understood.")),
        Text::new("Escribe solo la cifra.", "Write the figure alone."),
    )
}

pub(super) fn unread_words(words: &str) -> Finding {
    let (es, en) = (quoted(words, Language::Spanish), quoted(words, Language::English));
    finding(
        "campaign.unread_words",
        Severity::Warning,
        words,
        Text::new(format!("No se sabe qué cuenta {es}."), format!("What {en} counts is not known.")),
        Text::new("Di qué es: «63 clics».", "Say what it is: “63 clicks”."),
    )
}

pub(super) fn no_day(campaign: &Campaign) -> Finding {
    let (about, which) = which(campaign);
    Finding {
        question: Some(Text::new("¿Qué día se envió?", "Which day was it sent?")),
        ..finding(
            "campaign.no_day",
            Severity::Info,
            &about,
            Text::new(format!("{} no tiene fecha de envío.", which.es), format!("{} has no day of sending.", which.en)),
            Text::default(),
        )
    }
}

pub(super) fn opens_may_repeat(campaign: &Campaign) -> Finding {
    let (about, which) = which(campaign);
    finding(
        "campaign.opens_may_repeat",
        Severity::Info,
        &about,
        Text::new(
            format!("{}: no se dice si las aperturas son de personas distintas; se toman así.", which.es),
            format!("{}: it is not said whether opens count each person once; they are taken to.", which.en),
        ),
        Text::new("Exporta también las aperturas únicas.", "Export the unique opens too."),
    )
}

pub(super) fn unclear_rate(campaign: &Campaign, kind: RateKind, value: Decimal) -> Finding {
    let ((about, which), rate, told) = (which(campaign), kind.text(), both(value));
    finding(
        "campaign.unclear_rate",
        Severity::Warning,
        &about,
        Text::new(
            format!("{}: la {} de {} puede ser un porcentaje o una parte de uno.", which.es, rate.es, told.es),
            format!("{}: a {} of {} may be a percentage or a part of one.", which.en, rate.en, told.en),
        ),
        Text::new("Escríbela con «%».", "Write it with “%”."),
    )
}

pub(super) fn rate_differs(campaign: &Campaign, kind: RateKind, told: Decimal, computed: Decimal) -> Finding {
    let ((about, which), rate, told, computed) = (which(campaign), kind.text(), share(told), share(computed));
    finding(
        "campaign.rate_differs",
        Severity::Warning,
        &about,
        Text::new(
            format!("{}: pone {} en «{}», y las cifras dan {}.", which.es, told.es, rate.es, computed.es),
            format!("{}: it says {} for “{}”, and the figures give {}.", which.en, told.en, rate.en, computed.en),
        ),
        Text::new("Mira cuál de las dos es la buena.", "Check which of the two is right."),
    )
}

pub(super) fn rate_base(kind: RateKind, base: Field) -> Finding {
    let (rate, base) = (kind.text(), name(base));
    finding(
        "campaign.rate_base",
        Severity::Info,
        kind.as_str(),
        Text::new(
            format!("El archivo calcula «{}» sobre {}; aquí, con su fórmula.", rate.es, base.es),
            format!("The file works out “{}” over {}; here it goes by its formula.", rate.en, base.en),
        ),
        Text::new("No compares las dos entre sí.", "Do not compare the two with each other."),
    )
}

pub(super) fn total_differs(field: Field, told: u32, whole: u64) -> Finding {
    let (of, told, whole) = (name(field), both(told), both(whole));
    finding(
        "campaign.total_differs",
        Severity::Warning,
        &of.en,
        Text::new(
            format!("El total de {} dice {}, y las filas suman {}.", of.es, told.es, whole.es),
            format!("The total of {} says {}, and the rows add up to {}.", of.en, told.en, whole.en),
        ),
        Text::new("Mira si falta alguna fila.", "Check whether a row is missing."),
    )
}

pub(super) fn not_the_sum(campaign: &Campaign, all: Field, told: u32, parts: [Field; 2], counts: [u32; 2]) -> Finding {
    let (about, which) = which(campaign);
    let (all, told) = (name(all), both(told));
    let ([one, two], [few, more]) = (parts.map(name), counts.map(both));
    finding(
        "campaign.does_not_add_up",
        Severity::Warning,
        &about,
        Text::new(
            format!("{}: {} {} y {} {} no suman {} {}.", which.es, few.es, one.es, more.es, two.es, told.es, all.es),
            format!(
                "{}: {} {} and {} {} do not make {} {}.",
                which.en, few.en, one.en, more.en, two.en, told.en, all.en
            ),
        ),
        Text::new("Alguno puede estar todavía en camino.", "Some may still be on their way."),
    )
}

pub(super) fn more_than_all(campaign: &Campaign, part: Field, few: u32, whole: Field, many: u32) -> Finding {
    let (about, which) = which(campaign);
    let (part, few, whole, many) = (name(part), both(few), name(whole), both(many));
    finding(
        "campaign.does_not_add_up",
        Severity::Warning,
        &about,
        Text::new(
            format!("{}: {} {} son más que {} {}.", which.es, few.es, part.es, many.es, whole.es),
            format!("{}: {} {} are more than {} {}.", which.en, few.en, part.en, many.en, whole.en),
        ),
        Text::new("Puede que cuente varias veces a la misma persona.", "It may count the same person several times."),
    )
}

pub(super) fn complaints(campaign: &Campaign, percent: Decimal, too_high: bool) -> Finding {
    let ((about, which), told) = (which(campaign), share(percent));
    finding(
        "campaign.complaints",
        if too_high { Severity::Error } else { Severity::Warning },
        &about,
        Text::new(
            format!("{}: {} de quejas; Google pide menos de 0,1 % y nunca 0,3 %.", which.es, told.es),
            format!("{}: {} complaints; Google asks for less than 0.1% and never 0.3%.", which.en, told.en),
        ),
        Text::new(
            "Escribe solo a quien lo pidió y deja a la vista la baja.",
            "Write only to those who asked, and keep the unsubscribe link in sight.",
        ),
    )
}
