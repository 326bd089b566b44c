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
                    "¿A qué se dedica el negocio y a quién vende?",
                    "What is the business, and who buys from it?",
                ),
            ),
            ask(
                "client.tools",
                List,
                Text::new(
                    "¿Qué herramientas usa ya: correo, web, pagos, agenda?",
                    "Which tools are in use: mail, site, payments, calendar?",
                ),
            ),
            ask(
                "client.hours",
                Number,
                Text::new(
                    "¿Cuántas horas de asistencia a la semana hay contratadas?",
                    "How many hours of assistance a week are agreed?",
                ),
            ),
            ask(
                "client.approver",
                Words,
                Text::new("¿Quién aprueba lo que sale hacia fuera?", "Who approves what goes out?"),
            ),
            ask(
                "client.channel",
                Words,
                Text::new(
                    "¿Por dónde y en qué horario prefiere que le escriban?",
                    "Through which channel, and at what hours, is writing welcome?",
                ),
            ),
            ask(
                "client.away",
                Words,
                Text::new("¿Qué días no trabaja o estará fuera?", "Which days are not worked, or spent away?"),
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
