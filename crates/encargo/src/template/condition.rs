//! When a step is in the plan: small typed expressions over answers; knows no steps.
//!
//! `esp == "none"`, `esp != "ready"`, `copy in ["va_writes", "repurpose"]`, `not (ab == "yes") and dpa == "missing"`.

use crate::error::{Error, Kind, clip};
use crate::question::{Question, QuestionKind};
use std::collections::BTreeMap;

/// An expression over answers, checked against the questions it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    /// Holds whatever the answers.
    Always,
    /// Holds when the answer is one of the values.
    In {
        /// The question's id.
        question: String,
        /// The values; at least one.
        values: Vec<String>,
    },
    /// Holds when the other does not.
    Not(Box<Condition>),
    /// Holds when all hold.
    All(Vec<Condition>),
    /// Holds when any holds.
    Any(Vec<Condition>),
}

impl Condition {
    /// The longest text that is read.
    const LONGEST: usize = 2_000;
    /// How deep brackets and `not` may nest.
    const DEEPEST: usize = 16;

    /// Reads an expression; every question must be known, and every value one of its options.
    ///
    /// # Errors
    /// `template.condition` with what is wrong and where.
    pub(super) fn read(text: &str, questions: &[Question]) -> Result<Self, Error> {
        let refuse = |what: String| Error::from(Kind::TemplateCondition { condition: clip(text), what });
        if text.len() > Self::LONGEST {
            return Err(refuse(format!("longer than {} bytes", Self::LONGEST)));
        }
        let tokens = tokens(text).map_err(refuse)?;
        let mut reader = Reader { tokens: &tokens, questions };
        let condition = reader.any(0).map_err(refuse)?;
        match reader.tokens.first() {
            None => Ok(condition),
            Some(token) => Err(refuse(format!("{} is too much", token.say()))),
        }
    }

    /// Whether it holds for these answers, by question id.
    pub(super) fn holds(&self, answers: &BTreeMap<&str, String>) -> bool {
        match self {
            Self::Always => true,
            Self::In { question, values } => {
                answers.get(question.as_str()).is_some_and(|answer| values.iter().any(|value| value == answer))
            }
            Self::Not(inner) => !inner.holds(answers),
            Self::All(parts) => parts.iter().all(|part| part.holds(answers)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(answers)),
        }
    }

    /// The questions it names, each once, in order.
    pub(super) fn questions(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::Always => {}
            Self::In { question, .. } => {
                if !found.contains(&question.as_str()) {
                    found.push(question);
                }
            }
            Self::Not(inner) => inner.collect(found),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.collect(found)),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Quoted(String),
    Sign(&'static str),
}

impl Token {
    fn say(&self) -> String {
        match self {
            Self::Word(word) | Self::Quoted(word) => format!("`{}`", clip(word)),
            Self::Sign(sign) => format!("`{sign}`"),
        }
    }
}

/// Longer signs first, so that `==` is not read as something else.
const SIGNS: [&str; 7] = ["==", "!=", "(", ")", "[", "]", ","];

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        if let Some((sign, after)) = SIGNS.iter().find_map(|sign| Some((*sign, rest.strip_prefix(sign)?))) {
            tokens.push(Token::Sign(sign));
            rest = after;
        } else if let Some(inner) = rest.strip_prefix(['"', '\'']) {
            let (value, after) = inner.split_once(first).ok_or("a quotation mark is not closed")?;
            tokens.push(Token::Quoted(value.to_owned()));
            rest = after;
        } else {
            let end = rest.find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '-' | '/')));
            let (word, after) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, ""));
            if word.is_empty() {
                return Err(format!("`{first}` means nothing here"));
            }
            tokens.push(Token::Word(word.to_owned()));
            rest = after;
        }
        rest = rest.trim_start();
    }
    Ok(tokens)
}

struct Reader<'a> {
    tokens: &'a [Token],
    questions: &'a [Question],
}

impl Reader<'_> {
    fn any(&mut self, depth: usize) -> Result<Condition, String> {
        self.joined(depth, "or", Self::all, Condition::Any)
    }

    fn all(&mut self, depth: usize) -> Result<Condition, String> {
        self.joined(depth, "and", Self::one, Condition::All)
    }

    fn joined(
        &mut self,
        depth: usize,
        joint: &str,
        part: fn(&mut Self, usize) -> Result<Condition, String>,
        whole: fn(Vec<Condition>) -> Condition,
    ) -> Result<Condition, String> {
        let first = part(self, depth)?;
        if !self.word(joint) {
            return Ok(first);
        }
        let mut parts = vec![first, part(self, depth)?];
        while self.word(joint) {
            parts.push(part(self, depth)?);
        }
        Ok(whole(parts))
    }

    fn one(&mut self, depth: usize) -> Result<Condition, String> {
        if depth > Condition::DEEPEST {
            return Err(format!("nested deeper than {}", Condition::DEEPEST));
        }
        if self.word("not") {
            return Ok(Condition::Not(Box::new(self.one(depth + 1)?)));
        }
        if self.sign("(") {
            let inner = self.any(depth + 1)?;
            return if self.sign(")") { Ok(inner) } else { Err("a bracket is not closed".into()) };
        }
        if self.word("always") {
            return Ok(Condition::Always);
        }
        let id = match self.next() {
            Some(Token::Word(id)) => id,
            Some(other) => return Err(format!("a question was expected, not {}", other.say())),
            None => return Err("it ends where a question was expected".into()),
        };
        let questions = self.questions;
        let question = questions.iter().find(|question| question.id == id).ok_or_else(|| {
            let known = questions.iter().map(|question| format!("`{}`", question.id)).collect::<Vec<_>>().join(", ");
            format!("`{}` is none of the questions {known}", clip(&id))
        })?;
        let (no, values) = match self.next() {
            Some(Token::Sign("==")) => (false, vec![self.value(question)?]),
            Some(Token::Sign("!=")) => (true, vec![self.value(question)?]),
            Some(Token::Word(word)) if word == "in" => (false, self.values(question)?),
            Some(Token::Word(word)) if word == "not" && self.word("in") => (true, self.values(question)?),
            _ => return Err(format!("`{}` must be followed by `==`, `!=` or `in`", clip(&id))),
        };
        let condition = Condition::In { question: id, values };
        Ok(if no { Condition::Not(Box::new(condition)) } else { condition })
    }

    fn values(&mut self, question: &Question) -> Result<Vec<String>, String> {
        if !self.sign("[") {
            return Err("`in` must be followed by a list in square brackets".into());
        }
        let mut values = vec![self.value(question)?];
        while self.sign(",") {
            values.push(self.value(question)?);
        }
        if self.sign("]") { Ok(values) } else { Err("a list is not closed".into()) }
    }

    fn value(&mut self, question: &Question) -> Result<String, String> {
        let value = match self.next() {
            Some(Token::Quoted(value)) => value,
            Some(Token::Word(value)) if matches!(value.as_str(), "true" | "false") => value,
            Some(other) => return Err(format!("a value in quotation marks was expected, not {}", other.say())),
            None => return Err("it ends where a value was expected".into()),
        };
        let known: Vec<&str> = match question.kind {
            QuestionKind::Choice => question.options.iter().map(|option| option.value.as_str()).collect(),
            QuestionKind::Boolean => vec!["true", "false"],
            _ => return Err(format!("`{}` is neither a choice nor yes or no", clip(&question.id))),
        };
        if known.contains(&value.as_str()) {
            return Ok(value);
        }
        let known = known.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        Err(format!("`{}` is none of the options of `{}`: {known}", clip(&value), clip(&question.id)))
    }

    fn next(&mut self) -> Option<Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first.clone())
    }

    fn take(&mut self, wanted: &Token) -> bool {
        match self.tokens.split_first() {
            Some((first, rest)) if first == wanted => {
                self.tokens = rest;
                true
            }
            _ => false,
        }
    }

    fn word(&mut self, word: &str) -> bool {
        self.take(&Token::Word(word.to_owned()))
    }

    fn sign(&mut self, sign: &'static str) -> bool {
        self.take(&Token::Sign(sign))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Text;
    use crate::question::Choice;

    fn questions() -> Vec<Question> {
        [("esp", &["ready", "none"][..]), ("ab", &["no", "yes"][..])]
            .map(|(id, options)| Question {
                id: id.into(),
                text: Text::default(),
                kind: QuestionKind::Choice,
                options: options
                    .iter()
                    .map(|value| Choice { value: (*value).into(), label: Text::default() })
                    .collect(),
                facts: vec![],
                proposal: None,
                evidence: vec![],
                profile: false,
            })
            .into()
    }

    fn holds(text: &str, esp: &str, ab: &str) -> bool {
        let answers = BTreeMap::from([("esp", esp.to_owned()), ("ab", ab.to_owned())]);
        Condition::read(text, &questions()).unwrap().holds(&answers)
    }

    #[test]
    fn or_binds_less_than_and_and_not_binds_most() {
        let text = r#"not esp == "none" and ab == "yes" or esp == "none""#;
        assert!(holds(text, "none", "no"));
        assert!(holds(text, "ready", "yes"));
        assert!(!holds(text, "ready", "no"));
        assert!(holds(r#"esp in ["none", "ready"] and ab not in ['no']"#, "ready", "yes"));
    }

    #[test]
    fn what_does_not_read_is_refused_with_what_is_wrong() {
        for (text, what) in [
            ("", "it ends where a question was expected"),
            ("esp", "`esp` must be followed by"),
            (r#"esp == "nine""#, "`nine` is none of the options of `esp`: `ready`, `none`"),
            (r#"epi == "none""#, "`epi` is none of the questions `esp`, `ab`"),
            (r#"esp == "none"#, "a quotation mark is not closed"),
            (r#"(esp == "none""#, "a bracket is not closed"),
            (r#"esp == "none" ab"#, "`ab` is too much"),
            ("esp & ab", "`&` means nothing here"),
            ("esp in []", "a value in quotation marks was expected, not `]`"),
        ] {
            let error = Condition::read(text, &questions()).unwrap_err();
            assert_eq!(error.code(), "template.condition");
            assert!(error.to_string().contains(what), "{error}");
        }
    }

    #[test]
    fn deep_and_long_texts_end() {
        assert!(Condition::read(&"(".repeat(1_999), &questions()).is_err());
        assert!(Condition::read(&"not ".repeat(499), &questions()).is_err());
        assert!(Condition::read(&"(".repeat(1_000_000), &questions()).is_err());
    }
}
