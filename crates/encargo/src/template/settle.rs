//! The answers to a template's questions as values: given, assumed when nobody knows, usual where it is not asked.

use super::Template;
use super::gate::not_an_option;
use crate::error::{Error, Kind, clip};
use crate::language::Text;
use crate::plan::Assumption;
use crate::question::{Answer, Answers, Choice, Question, Source, Value};

/// Every question with its answer.
pub(super) struct Settled {
    /// As the plan records them.
    pub(super) answers: Answers,
    /// What nobody knew.
    pub(super) assumptions: Vec<Assumption>,
    /// The values, in the order of the questions.
    pub(super) values: Vec<Option<Value>>,
    /// Whether somebody knew.
    pub(super) known: Vec<bool>,
    /// Whether it is asked at all.
    pub(super) asked: Vec<bool>,
}

impl Settled {
    pub(super) fn of(template: &Template, given: &Answers) -> Result<Self, Error> {
        let compiled = &template.compiled;
        let count = compiled.questions.len();
        if let Some(id) = given.keys().find(|id| !compiled.questions.iter().any(|question| question.id == **id)) {
            let known = compiled.questions.iter().map(|question| format!("`{}`", question.id)).collect::<Vec<_>>();
            return Err(Kind::TemplateUnknownQuestion { question: clip(id), known: known.join(", ") }.into());
        }
        let mut settled = Self {
            answers: Answers::new(),
            assumptions: Vec::new(),
            values: Vec::with_capacity(count),
            known: Vec::with_capacity(count),
            asked: Vec::with_capacity(count),
        };
        for (question, ask) in compiled.questions.iter().zip(&compiled.asks) {
            let asked = ask.when.is_always() || ask.when.holds(&settled.values, &settled.known);
            let answer = if asked {
                // not answered yet is the same as nobody knows: the plan goes by what is assumed, and says so
                let unknown = Answer::unknown();
                settled.answered(question, ask.assume.as_ref(), given.get(&question.id).unwrap_or(&unknown))?
            } else {
                // not asked: the usual answer, and nobody has to confirm it
                let source = Source::Inferred;
                ask.otherwise.clone().map(|value| Answer { value: Some(value), source, evidence: Vec::new() })
            };
            settled.asked.push(asked);
            settled.known.push(asked && answer.as_ref().is_some_and(|answer| answer.source != Source::Unknown));
            settled.values.push(answer.as_ref().and_then(|answer| answer.value.clone()));
            settled.answers.extend(answer.map(|answer| (question.id.clone(), answer)));
        }
        Ok(settled)
    }

    /// An answer that was given, or what is assumed in its place.
    fn answered(
        &mut self,
        question: &Question,
        assume: Option<&Value>,
        given: &Answer,
    ) -> Result<Option<Answer>, Error> {
        if given.source == Source::Unknown {
            if let Some(value) = assume {
                self.assumptions.push(Assumption {
                    question: question.id.clone(),
                    text: question.text.clone(),
                    answer: value.say(),
                    label: label(&question.options, value),
                });
            }
            let (value, evidence) = (assume.cloned(), given.evidence.clone());
            return Ok(Some(Answer { value, source: Source::Unknown, evidence }));
        }
        let Some(value) = &given.value else {
            return Err(Kind::TemplateUnanswered { question: clip(&question.id) }.into());
        };
        let Some(value) = question.kind.takes(&question.options, value) else {
            return Err(not_an_option(&question.id, value, &question.options).into());
        };
        Ok(Some(Answer { value: Some(value), ..given.clone() }))
    }
}

/// How a value is shown, by the options of its question.
pub(super) fn label(options: &[Choice], value: &Value) -> Text {
    let word = match value {
        Value::Flag(true) => return Text::new("sí", "yes"),
        Value::Flag(false) => return Text::new("no", "no"),
        Value::List(words) => {
            let one = |word: &String| label(options, &Value::Text(word.clone()));
            let labels: Vec<Text> = words.iter().map(one).collect();
            let join = |language: fn(&Text) -> &str| labels.iter().map(language).collect::<Vec<_>>().join(", ");
            return Text::new(join(|text| &text.es), join(|text| &text.en));
        }
        value => value.say(),
    };
    let option = options.iter().find(|option| option.value == word);
    option.map_or_else(|| Text::new(word.clone(), word.clone()), |option| option.label.clone())
}
