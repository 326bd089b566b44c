//! Facts about the client's situation that templates ask for: the sending service, the list, the template, who writes.

use super::clause::Clause;
use crate::language::Language;
use crate::language::cues::{Cues, SENDERS};
use crate::language::token::{Kind, Tokens};
use crate::quantity::{Amount, Unit};
use crate::question::Value;

/// The facts of one clause: key and value.
pub(super) fn facts(
    tokens: &Tokens<'_>,
    clause: Clause,
    language: Language,
    cues: &Cues,
    amounts: &[Amount],
) -> Vec<(&'static str, Value)> {
    let mut found = Vec::new();
    let has = |list: &[&str]| {
        (clause.at..clause.next).find(|at| tokens.any_phrase(*at, list).is_some_and(|(_, next)| next <= clause.next))
    };
    let lacking = has(cues.lacking);
    let ready = has(cues.ready);
    let near_lacking = |at: usize| lacking.is_some_and(|lack| lack < at && at - lack <= 4);
    let spanish = language == Language::Spanish;

    let sender = SENDERS.iter().find_map(|(word, name)| {
        let at = (clause.at..clause.next).find(|at| tokens.word(*at) == *word)?;
        // "kit" is a word too: it must be written as a name
        (*word != "kit" || tokens.raw(at) == "Kit").then_some((at, *name))
    });
    if let Some((at, name)) = sender {
        if near_lacking(at) {
            found.push(("has_autoresponder", Value::Flag(false)));
        } else if has(&[
            "usa", "tiene", "ya", "en", "on", "uses", "using", "has", "already", "with", "con", "cuenta", "account",
            "paga",
        ])
        .is_some()
        {
            found.push(("has_autoresponder", Value::Flag(true)));
            found.push(("autoresponder", Value::Text(name.to_owned())));
        }
    } else if let Some(at) = has(&[
        "autorespondedor", "autoresponder", "email tool", "email service", "servicio de envio", "herramienta de email",
    ]) && near_lacking(at)
    {
        found.push(("has_autoresponder", Value::Flag(false)));
    }
    let on_the_list = has(&["en la lista", "on the list", "on her list", "on his list"]).is_some();
    let size =
        amounts.iter().filter(|amount| amount.at >= clause.at && amount.next <= clause.next).find_map(|amount| {
            let few = amount.number < rust_decimal::Decimal::from(50); // three e-mails are no list
            let counts = !few
                && (amount.next..(amount.next + 3).min(tokens.len()))
                    .any(|at| cues.subscribers.contains(&tokens.word(at)))
                || on_the_list;
            (counts && matches!(amount.unit, Unit::Count(_))).then_some(amount.number)
        });
    if let Some(size) = size {
        found.push(("list_exists", Value::Flag(true)));
        found.push(("list_size", Value::Number(size)));
    } else if let Some(at) = has(&["lista", "list"])
        && near_lacking(at)
        && !matches!(tokens.word(at + 1), "de")
    {
        found.push(("list_exists", Value::Flag(false)));
    }
    let mut state = |key: &'static str, names: &[&str]| {
        // "no template for the sms": another one than the newsletter's
        let other = |at: usize| {
            matches!(tokens.word(at + 1), "for" | "para")
                && !(at + 2..at + 5).any(|at| cues.mailing.contains(&tokens.word(at)))
        };
        if let Some(at) = has(names).filter(|at| !other(*at)) {
            if near_lacking(at)
                || has(&["todavia no", "aun no", "not yet", "isn't", "no esta", "no le gusta"]).is_some()
            {
                found.push((key, Value::Flag(false)));
            } else if ready.is_some_and(|ready| ready != at) {
                found.push((key, Value::Flag(true)));
            }
        }
    };
    state("template_ready", if spanish { &["plantilla"] } else { &["template"] });
    state("images_ready", if spanish { &["fotos", "imagenes"] } else { &["photos", "pics", "images", "headshots"] });
    state("signup_form", if spanish { &["formulario"] } else { &["signup form", "sign-up form"] });
    state("lead_magnet", &["lead magnet"]);
    state("content_ready", if spanish { &["texto", "textos", "contenido"] } else { &["copy", "content", "text"] });
    state("domain_verified", if spanish { &["dominio", "spf", "dkim"] } else { &["domain", "spf", "dkim"] });
    state(
        "dpa_signed",
        if spanish { &["contrato de encargado", "encargado del tratamiento"] } else { &["dpa", "data agreement"] },
    );
    hands(tokens, clause, language, cues, &mut found);
    found
}

/// Words for saying yes before something goes out.
const APPROVES: &[&str] = &["aprueba", "apruebo yo", "da el visto bueno", "approves", "signs off", "final ok"];

/// Who writes and who approves.
fn hands(tokens: &Tokens<'_>, clause: Clause, language: Language, cues: &Cues, found: &mut Vec<(&'static str, Value)>) {
    let has = |list: &[&str]| {
        (clause.at..clause.next).find(|at| tokens.any_phrase(*at, list).is_some_and(|(_, next)| next <= clause.next))
    };
    let lacking = has(cues.lacking);
    let near_lacking = |at: usize| lacking.is_some_and(|lack| lack < at && at - lack <= 4);
    let spanish = language == Language::Spanish;
    let author = if spanish {
        if has(&[
            "los textos los escribe ella", "escribe ella", "los escribe ella", "lo escribe ella", "ella escribe",
            "los escribe el", "escribe el texto ella",
        ])
        .is_some()
        {
            Some("client")
        } else if has(&["los escribo yo", "lo escribo yo", "escribo yo", "redacto yo"]).is_some() {
            Some("assistant")
        } else {
            None
        }
    } else if has(&["she writes", "he writes", "she'll write", "client writes"]).is_some() {
        Some("client")
    } else if has(&["i write", "i'll write"]).is_some() {
        Some("assistant")
    } else {
        None
    };
    if let Some(author) = author {
        found.push(("content_author", Value::Text(author.to_owned())));
    }
    if let Some(at) = has(APPROVES) {
        let named = at.checked_sub(1).is_some_and(|before| {
            tokens.kind(before) == Some(Kind::Word) && tokens.raw(before).starts_with(char::is_uppercase)
        });
        let her = at.checked_sub(1).is_some_and(|before| cues.client.contains(&tokens.word(before)));
        if (named || her || spanish) && !near_lacking(at) {
            found.push(("approval_by", Value::Text("client".to_owned())));
        }
    }
}
