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

/// Which questions of a list are asked, in its order: those whose condition holds, or hangs from something that nobody has
/// answered. What is not asked itself has the answer that holds otherwise.
pub(crate) fn asked(among: &[Question], answers: &Answers) -> Vec<bool> {
    let names: Vec<Name> = among.iter().map(name).collect();
    let (mut values, mut known): (Vec<Option<Value>>, Vec<bool>) = (Vec::new(), Vec::new());
    let mut flags = Vec::with_capacity(among.len());
    for question in among {
        let asked = holds(question, &names, &values, &known);
        let said = || answers.get(&question.id).and_then(|answer| answer.value.clone());
        values.push(if asked { said() } else { question.otherwise.clone() });
        known.push(!asked || values.last().is_some_and(Option::is_some));
        flags.push(asked);
    }
    flags
}

/// Whether the condition of a question holds for the values of those before it, or hangs from one that nobody knows.
fn holds(question: &Question, names: &[Name], values: &[Option<Value>], known: &[bool]) -> bool {
    let Some(when) = &question.when else { return true };
    // a condition that does not read hides no question
    let Ok(when) = Expression::read_as(when, names, &Type::Boolean) else { return true };
    let open = when.names().into_iter().any(|index| !known.get(index).copied().unwrap_or(false));
    open || when.holds(values, known)
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
            otherwise: Some(Value::Flag(true)),
            facts: Vec::new(),
            proposal: None,
            evidence: Vec::new(),
            profile: false,
        };
        let among = [question("guests", None), question("release", Some("guests"))];
        let asked = |answer: Option<Answer>| {
            let answers = answer.into_iter().map(|answer| ("guests".to_owned(), answer)).collect();
            super::asked(&among, &answers)[1]
        };
        assert!(asked(Some(Answer::said(true))) && !asked(Some(Answer::said(false))));
        assert!(asked(None) && asked(Some(Answer::unknown())), "nobody knows: it is asked all the same");
    }

    #[test]
    fn what_hangs_from_a_question_that_is_not_asked_goes_by_its_other_answer() {
        let question = |id: &str, when: Option<&str>, otherwise: bool| Question {
            id: id.into(),
            text: Text::default(),
            kind: QuestionKind::Boolean,
            options: Vec::new(),
            when: when.map(str::to_owned),
            otherwise: Some(Value::Flag(otherwise)),
            facts: Vec::new(),
            proposal: None,
            evidence: Vec::new(),
            profile: false,
        };
        let asked = |otherwise: bool| {
            let among =
                [question("a", None, true), question("b", Some("a"), otherwise), question("c", Some("b"), true)];
            super::asked(&among, &[("a".to_owned(), Answer::said(false))].into())[2]
        };
        assert!(asked(true) && !asked(false));
    }
}
