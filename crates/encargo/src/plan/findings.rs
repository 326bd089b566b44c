//! What a plan lacks or takes for granted, as findings; knows no days.

use super::{Plan, approval};
use crate::finding::{Finding, Severity, finding};
use crate::language::{Language, Text};

/// Assumptions first, then tasks that nobody does, then those that nobody or several approve, then tasks without an end.
pub(super) fn findings(plan: &Plan) -> Vec<Finding> {
    let assumed = plan.assumptions().iter().map(|assumption| {
        let say = |language| (assumption.text.say(language), assumption.label.say(language));
        let ((question, label), (question_en, label_en)) = (say(Language::Spanish), say(Language::English));
        finding(
            "plan.assumed",
            Severity::Warning,
            &assumption.question,
            Text::new(
                format!("Nadie supo contestar «{question}»; el plan supone «{label}»."),
                format!("Nobody could answer “{question_en}”; the plan assumes “{label_en}”."),
            ),
            Text::new(
                "Pregúntalo antes de repartir las tareas que dependen de ello.",
                "Ask before handing out the tasks that depend on it.",
            ),
        )
    });
    let nobody =
        plan.tasks().iter().filter(|task| !task.milestone && task.responsible().next().is_none()).map(|task| {
            finding(
                "plan.no_responsible",
                Severity::Warning,
                &task.id,
                Text::new(
                    format!("Nadie hace la tarea «{}».", task.title.es),
                    format!("Nobody does the task “{}”.", task.title.en),
                ),
                Text::new("Di qué función la hace.", "Say which role does it."),
            )
        });
    let endless = plan.tasks().iter().filter(|task| task.done.is_empty()).map(|task| {
        finding(
            "plan.no_definition_of_done",
            Severity::Suggestion,
            &task.id,
            Text::new(
                format!("Nada dice cuándo está hecha la tarea «{}».", task.title.es),
                format!("Nothing says when the task “{}” is done.", task.title.en),
            ),
            Text::new("Escribe una comprobación que cualquiera pueda hacer.", "Write one check that anybody can make."),
        )
    });
    assumed.chain(nobody).chain(approval::findings(plan)).chain(endless).collect()
}
