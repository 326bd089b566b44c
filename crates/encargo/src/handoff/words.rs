//! The words of a brief, in both languages and in the voice of whoever it is sent to; decides nothing.

use super::Handoff;
use crate::goal::{Voice, Wording};
use crate::language::{Language, Text};
use crate::plan::Authority;
use crate::say::joined;

/// A sentence that speaks to somebody: as tú, as vos, as usted, in English. A brief that speaks to nobody says tú.
pub(super) struct Said {
    pub(super) tu: String,
    pub(super) vos: String,
    pub(super) usted: String,
    pub(super) en: String,
}

impl Said {
    fn new(tu: impl Into<String>, vos: impl Into<String>, usted: impl Into<String>, en: impl Into<String>) -> Self {
        Self { tu: tu.into(), vos: vos.into(), usted: usted.into(), en: en.into() }
    }

    pub(super) fn say(self, wording: Wording) -> String {
        match (wording.language, wording.voice) {
            (Language::English, _) => self.en,
            (Language::Spanish, Voice::Tu | Voice::Impersonal | Voice::Third) => self.tu,
            (Language::Spanish, Voice::Vos) => self.vos,
            (Language::Spanish, Voice::Usted) => self.usted,
        }
    }
}

/// How far the doer decides, as a record says it.
pub(super) fn authority_text(handoff: &Handoff) -> Text {
    let say = |language| authority(handoff).map(|said| said.say(Wording::from(language))).unwrap_or_default();
    Text::new(say(Language::Spanish), say(Language::English))
}

/// How far the doer decides; nothing for a date.
pub(super) fn authority(handoff: &Handoff) -> Option<Said> {
    let who = handoff.approver.as_ref();
    Some(match (handoff.authority, handoff.for_client) {
        (Authority::NotApplicable, _) => return None,
        (Authority::ClientOnly, true) => Said::new(
            "Esto solo puedes hacerlo tú.", "Esto solo podés hacerlo vos.", "Esto solo puede hacerlo usted.",
            "Only you can do this.",
        ),
        (Authority::ClientOnly, false) => Said::new(
            "La decisión no es tuya: solo la toma la persona que te contrata.",
            "La decisión no es tuya: solo la toma la persona que te contrata.",
            "La decisión no es suya: solo la toma la persona que le contrata.",
            "The decision isn't yours: only the person you work for takes it.",
        ),
        (Authority::Approval, true) => match who {
            Some(who) => Said::new(
                format!("Antes de darlo por terminado lo revisa {}.", who.es),
                format!("Antes de darlo por terminado lo revisa {}.", who.es),
                format!("Antes de darlo por terminado lo revisa {}.", who.es),
                format!("{} looks at it before it counts as done.", who.en),
            ),
            None => own_call(),
        },
        (Authority::Approval, false) => {
            let (to, from) = who.map(|who| (format!(" a {}", who.es), format!(" from {}", who.en))).unwrap_or_default();
            Said::new(
                format!("Prepáralo y pide el visto bueno{to} antes de darlo por terminado."),
                format!("Preparalo y pedí el visto bueno{to} antes de darlo por terminado."),
                format!("Prepárelo y pida el visto bueno{to} antes de darlo por terminado."),
                format!("Prepare it and get approval{from} before you mark it done."),
            )
        }
        (Authority::Independent, true) => own_call(),
        (Authority::Independent, false) => Said::new(
            "Hazlo por tu cuenta y avisa al terminar.",
            "Hacelo por tu cuenta y avisá al terminar.",
            "Hágalo por su cuenta y avise al terminar.",
            "Go ahead on your own, and say when it's done.",
        ),
    })
}

fn own_call() -> Said {
    Said::new("Decides tú.", "Decidís vos.", "Decide usted.", "This is your call.")
}

/// Whom to ask first and whom to tell.
pub(super) fn limits(handoff: &Handoff) -> Vec<Said> {
    let names = |people: &[Text], language: Language| {
        joined(&people.iter().map(|who| who.say(language).to_owned()).collect::<Vec<_>>(), language)
    };
    let mut limits = Vec::new();
    if !handoff.consulted.is_empty() {
        let es = names(&handoff.consulted, Language::Spanish);
        let en = names(&handoff.consulted, Language::English);
        limits.push(Said::new(
            format!("Antes de decidir, consulta a {es}."),
            format!("Antes de decidir, consultá a {es}."),
            format!("Antes de decidir, consulte a {es}."),
            format!("Ask {en} before you decide."),
        ));
    }
    if !handoff.informed.is_empty() {
        let es = names(&handoff.informed, Language::Spanish);
        let en = names(&handoff.informed, Language::English);
        limits.push(Said::new(
            format!("Al terminar, avisa a {es}."),
            format!("Al terminar, avisá a {es}."),
            format!("Al terminar, avise a {es}."),
            format!("Tell {en} when it's done."),
        ));
    }
    limits
}

/// The first line of a brief.
pub(super) fn greeting(to: &str, tasks: usize, wording: Wording) -> String {
    let (es, en) = match tasks {
        0 => ("no tienes nada pendiente", "there is nothing for you to do"),
        1 => ("esta es tu tarea", "this is your task"),
        _ => ("estas son tus tareas, por orden de fecha", "these are your tasks, by date"),
    };
    let said = Said::new(
        format!("{to}: {es}."),
        format!("{to}: {}.", es.replace("tienes", "tenés")),
        format!("{to}: {}.", es.replace("no tienes", "no tiene").replace("tu", "su")),
        format!("{to}: {en}."),
    );
    said.say(wording)
}

/// The headings of a brief.
pub(super) fn heading(part: Part, wording: Wording) -> String {
    let same = |es: &str, en: &str| Said::new(es, es, es, en);
    let said = match part {
        Part::Why => same("Para qué", "What it's for"),
        Part::Opens => same("De esto dependen", "This unblocks"),
        Part::About => same("Cómo hacerlo", "How to do it"),
        Part::Done => same("Terminado cuando", "Done when"),
        Part::Criteria => same("Al revisarlo se mira", "What the review looks for"),
        Part::Measures => {
            Said::new("Anota al terminar", "Anotá al terminar", "Anote al terminar", "Write down when it's done")
        }
        Part::Approver => same("Da el visto bueno", "Approved by"),
        Part::Needs => same("Antes hace falta", "Needs first"),
        Part::Authority => {
            Said::new("Hasta dónde decides", "Hasta dónde decidís", "Hasta dónde decide", "What you can decide")
        }
        Part::Dates => same("Fechas", "Dates"),
        Part::Work => same("Trabajo previsto", "Expected work"),
        Part::Missing => same("Falta saber", "Still open"),
    };
    said.say(wording)
}

/// A part of a brief.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    Why,
    Opens,
    About,
    Done,
    Criteria,
    Measures,
    Approver,
    Needs,
    Authority,
    Dates,
    Work,
    Missing,
}

/// The days of a brief by name.
pub(super) fn dates(handoff: &Handoff, wording: Wording) -> Vec<(String, crate::calendar::Day)> {
    let same = |es: &str, en: &str| Said::new(es, es, es, en);
    let mut dates = Vec::new();
    if let Some(day) = handoff.receive {
        let said =
            Said::new("Recibes lo anterior", "Recibís lo anterior", "Recibe lo anterior", "You receive what it needs");
        dates.push((said, day));
    }
    dates.push((same("Preguntas, hasta el", "Questions until"), handoff.ask));
    dates.push((same("Inicio", "Start"), handoff.start));
    if let Some(day) = handoff.review {
        dates.push((same("Revisión", "Review"), day));
    }
    dates.push((same("Fecha límite", "Due"), handoff.due));
    // as they come; of two on one day the one named first
    dates.sort_by_key(|(_, day)| *day);
    dates.into_iter().map(|(said, day)| (said.say(wording), day)).collect()
}
