//! What is asked about a client once, and by every template after; knows no goal.

use crate::language::Text;
use crate::question::{Answers, Question, QuestionKind};
use encargo_noun::noun;

/// What is known about a client: answers by question id, the profile's own questions and those that templates mark as the
/// client's.
#[noun]
#[derive(Default)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    /// The answers.
    pub answers: Answers,
}

impl Profile {
    /// The questions that every client is asked once.
    ///
    /// ```
    /// assert!(encargo::interview::Profile::questions().iter().any(|question| question.id == "client.hours"));
    /// ```
    pub fn questions() -> Vec<Question> {
        use QuestionKind::{List, Number, Text as Words};
        vec![
            ask(
                "client.business",
                Words,
                Text::new(
                    "¿A qué se dedica tu negocio y quién te compra?",
                    "What does your business do, and who buys from it?",
                ),
            ),
            ask(
                "client.tools",
                List,
                Text::new(
                    "¿Qué herramientas usas ya: correo, web, pagos, agenda?",
                    "Which tools do you use already: mail, site, payments, calendar?",
                ),
            ),
            ask(
                "client.hours",
                Number,
                Text::new(
                    "¿Cuántas horas a la semana de tu asistente están acordadas?",
                    "How many hours a week of your assistant have you agreed?",
                ),
            ),
            ask(
                "client.approver",
                Words,
                Text::new(
                    "¿Quién da el visto bueno a lo que se publica o se envía?",
                    "Who approves what is published or sent?",
                ),
            ),
            ask(
                "client.channel",
                Words,
                Text::new(
                    "¿Por dónde y en qué horario prefieres que te escriban?",
                    "How, and at what times, do you like to be contacted?",
                ),
            ),
            ask(
                "client.away",
                Words,
                Text::new("¿Qué días no trabajas o estarás fuera?", "Which days are you off or away?"),
            ),
        ]
    }
}

fn ask(id: &str, kind: QuestionKind, text: Text) -> Question {
    Question {
        id: id.to_owned(),
        text,
        kind,
        options: Vec::new(),
        when: None,
        otherwise: None,
        facts: Vec::new(),
        proposal: None,
        evidence: Vec::new(),
        profile: true,
    }
}
