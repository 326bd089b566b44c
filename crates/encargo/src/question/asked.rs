//! Which questions of a list are asked, given the answers so far; knows not who asks.

use super::expression::{Expression, Name, Type};
use super::{Answers, Question, QuestionKind, Value};

/// A question as expressions mention it.
pub(crate) fn name(question: &Question) -> Name {
    let kind = match question.kind {
        QuestionKind::Boolean => Type::Boolean,
        QuestionKind::Choice => Type::choice(question.options.iter().map(|option| option.value.as_str())),
        QuestionKind::Number => Type::Number,
        QuestionKind::Date => Type::Date,
        QuestionKind::Text => Type::Text,
        QuestionKind::List => Type::List,
    };
    Name { id: question.id.clone(), kind }
}

/// Whether one question of a list is asked: its condition holds, or hangs from something that nobody has answered.
pub(crate) fn is_asked(question: &Question, among: &[Question], answers: &Answers) -> bool {
    let Some(when) = &question.when else { return true };
    let names: Vec<Name> = among.iter().map(name).collect();
    // a condition that does not read hides no question
    let Ok(when) = Expression::read_as(when, &names, &Type::Boolean) else { return true };
    let value = |question: &Question| answers.get(&question.id).and_then(|answer| answer.value.clone());
    let values: Vec<Option<Value>> = among.iter().map(value).collect();
    let known: Vec<bool> = values.iter().map(Option::is_some).collect();
    let open = when.names().into_iter().any(|index| !known.get(index).copied().unwrap_or(false));
    open || when.holds(&values, &known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Text;
    use crate::question::Answer;

    #[test]
    fn a_question_waits_for_the_answer_it_hangs_from() {
        let question = |id: &str, when: Option<&str>| Question {
            id: id.into(),
            text: Text::default(),
            kind: QuestionKind::Boolean,
            options: Vec::new(),
            when: when.map(str::to_owned),
            facts: Vec::new(),
            proposal: None,
            evidence: Vec::new(),
            profile: false,
        };
        let among = [question("guests", None), question("release", Some("guests"))];
        let asked = |answer: Option<Answer>| {
            let answers = answer.into_iter().map(|answer| ("guests".to_owned(), answer)).collect();
            is_asked(&among[1], &among, &answers)
        };
        assert!(asked(Some(Answer::said(true))) && !asked(Some(Answer::said(false))));
        assert!(asked(None) && asked(Some(Answer::unknown())), "nobody knows: it is asked all the same");
    }
}
