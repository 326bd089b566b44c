//! The words of the pages in one language, fit for a cell of a table; knows no template.

use encargo::language::{Language, Text};
use encargo::plan::{Authority, DependencyKind, GapUnit, Raci};
use encargo::question::{Choice, QuestionKind, Value};

/// Says things in one language.
pub(super) struct Speaker {
    pub(super) language: Language,
}

impl Speaker {
    pub(super) fn new(language: Language) -> Self {
        Self { language }
    }

    /// One of two wordings.
    pub(super) fn say(&self, es: &'static str, en: &'static str) -> &'static str {
        match self.language {
            Language::Spanish => es,
            Language::English => en,
        }
    }

    /// A text in a cell.
    pub(super) fn text(&self, text: &Text) -> String {
        cell(text.say(self.language))
    }

    /// Words in quotation marks.
    pub(super) fn quoted(&self, words: &str) -> String {
        let words = cell(words);
        match self.language {
            Language::Spanish => format!("«{words}»"),
            Language::English => format!("“{words}”"),
        }
    }

    /// A number with the language's decimal sign.
    pub(super) fn number(&self, number: &str) -> String {
        if self.language == Language::Spanish { number.replace('.', ",") } else { number.to_owned() }
    }

    /// Yes or no.
    pub(super) fn flag(&self, flag: bool) -> &'static str {
        if flag { self.say("sí", "yes") } else { "no" }
    }

    /// An answer: the label of an option, yes or no, or the value itself.
    pub(super) fn value(&self, value: &Value, options: &[Choice]) -> String {
        match value {
            Value::Flag(flag) => self.flag(*flag).to_owned(),
            Value::Number(number) => self.number(&number.normalize().to_string()),
            Value::Date(day) => day.to_string(),
            Value::List(words) if words.is_empty() => self.say("ninguno", "none").to_owned(),
            Value::List(words) => cell(&words.join(", ")),
            Value::Text(word) => {
                let option = options.iter().find(|option| option.value == *word);
                option.map_or_else(|| cell(word), |option| self.text(&option.label))
            }
        }
    }

    pub(super) fn kind(&self, kind: QuestionKind) -> &'static str {
        match kind {
            QuestionKind::Boolean => self.say("sí o no", "yes or no"),
            QuestionKind::Choice => self.say("una de ellas", "one of them"),
            QuestionKind::Number => self.say("un número", "a number"),
            QuestionKind::Date => self.say("un día", "a day"),
            QuestionKind::Text => self.say("un texto", "a text"),
            QuestionKind::List => self.say("una lista", "a list"),
        }
    }

    pub(super) fn raci(&self, raci: Raci) -> &'static str {
        match raci {
            Raci::Responsible => self.say("responsable", "responsible"),
            Raci::Accountable => self.say("responde de ello", "accountable"),
            Raci::Consulted => self.say("se le consulta", "consulted"),
            Raci::Informed => self.say("se le informa", "informed"),
        }
    }

    pub(super) fn authority(&self, authority: Authority) -> Option<&'static str> {
        match authority {
            Authority::Independent => Some(self.say("sin preguntar", "without asking")),
            Authority::Approval => Some(self.say("pide el visto bueno", "asks for approval")),
            Authority::ClientOnly => Some(self.say("solo el cliente", "only the client")),
            Authority::NotApplicable => None,
        }
    }

    /// How much time: `5 working days`.
    pub(super) fn time(&self, amount: i64, unit: GapUnit) -> String {
        let one = amount.abs() == 1;
        let unit = match unit {
            GapUnit::WorkingDays if one => self.say("día hábil", "working day"),
            GapUnit::WorkingDays => self.say("días hábiles", "working days"),
            GapUnit::CalendarDays if one => self.say("día natural", "calendar day"),
            GapUnit::CalendarDays => self.say("días naturales", "calendar days"),
            GapUnit::WorkingMinutes if one => self.say("minuto de trabajo", "working minute"),
            GapUnit::WorkingMinutes => self.say("minutos de trabajo", "working minutes"),
        };
        format!("{} {unit}", minus(amount))
    }

    pub(super) fn dependency(&self, kind: DependencyKind) -> Option<&'static str> {
        match kind {
            DependencyKind::FinishToStart => None,
            DependencyKind::StartToStart => Some(self.say("de inicio a inicio", "start to start")),
            DependencyKind::FinishToFinish => Some(self.say("de fin a fin", "finish to finish")),
            DependencyKind::StartToFinish => Some(self.say("de inicio a fin", "start to finish")),
        }
    }
}

/// Words in a cell: what would end it or be read as markup is escaped.
pub(super) fn cell(words: &str) -> String {
    words.replace('|', "\\|").replace('<', "&lt;").replace('*', "\\*").replace(['\n', '\r'], " ")
}

/// A number with a minus sign that is one.
pub(super) fn minus(amount: i64) -> String {
    amount.to_string().replace('-', "−")
}
