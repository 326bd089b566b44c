//! What one person needs to start: task, why, done, by when, authority.

use crate::calendar::{Day, day_text};
use crate::say;
use crate::error::{Error, Kind, clip};
use crate::language::{Language, Text};
use crate::plan::{Authority, Estimate, Raci, Task};
use crate::schedule::Schedule;
use encargo_noun::noun;

/// The brief of one task for the person who takes it on.
#[noun(handle)]
pub struct Handoff {
    /// The task's id.
    pub task: String,
    /// Who takes it on: a name, or the role when nobody fills it.
    pub to: Text,
    /// The job.
    pub job: Text,
    /// Why it matters: the goal it serves and the step it opens.
    pub why: Text,
    /// When it is done.
    pub done: Vec<Text>,
    /// The day to start.
    pub start: Day,
    /// The last day.
    pub due: Day,
    /// The work.
    pub effort: Estimate,
    /// What the doer may decide alone.
    pub authority: Authority,
    /// The authority, as a sentence.
    pub authority_text: Text,
    /// What it needs from others first: the tasks before it, with their day and doer.
    pub needs: Vec<Text>,
    /// What nobody knows yet and the doer would have to ask.
    pub missing: Vec<Text>,
}

impl Schedule {
    /// The brief of one task for the person who takes it on.
    ///
    /// # Errors
    /// `handoff.unknown_task` when the plan has no such task.
    pub fn handoff(&self, task: &str) -> Result<Handoff, Error> {
        let unknown = || Error::from(Kind::UnknownTask { task: clip(task) });
        let found = self.plan().task(task).ok_or_else(unknown)?;
        let slot = self.slot(task).ok_or_else(unknown)?;
        let goal = self.plan().goal();
        let opened: Vec<&Task> = self
            .plan()
            .tasks()
            .iter()
            .map(AsRef::as_ref)
            .filter(|next: &&Task| next.after.iter().any(|need| need.task == task))
            .collect();
        Ok(Handoff {
            task: task.to_owned(),
            to: self.doer(found),
            job: found.title.clone(),
            why: both(|language| {
                let aim = goal.sentence(language);
                let next = titles(&opened, language);
                match (language, opened.is_empty()) {
                    (Language::Spanish, true) => format!("El objetivo es este. {aim}"),
                    (Language::English, true) => format!("This is the goal. {aim}"),
                    (Language::Spanish, false) => {
                        format!("El objetivo es este. {aim} De esta tarea depende: {next}.")
                    }
                    (Language::English, false) => format!("This is the goal. {aim} This unblocks: {next}."),
                }
            }),
            done: found.done.clone(),
            start: slot.start,
            due: slot.finish,
            effort: found.effort,
            authority: found.authority,
            authority_text: authority(found.authority, found.responsible().next().is_some_and(|role| role.role == "client")),
            needs: self.needs(found),
            missing: self.missing(found),
        })
    }

    /// Whether somebody other than the client does the task: it is handed over.
    pub fn is_delegated(&self, task: &str) -> bool {
        let found = self.plan().task(task);
        found.is_some_and(|task| !task.milestone && task.responsible().next().is_some_and(|role| role.role != "client"))
    }

    /// Who does a task: the person, or the role when nobody fills it.
    fn doer(&self, task: &Task) -> Text {
        let role = task.responsible().next().map(|assignment| assignment.label.clone());
        match self.slot(&task.id).and_then(|slot| slot.person.clone()) {
            Some(person) => Text::new(person.clone(), person),
            None => role.unwrap_or_else(|| Text::new("por decidir", "to be decided")),
        }
    }

    fn needs(&self, task: &Task) -> Vec<Text> {
        let before = task.after.iter().filter_map(|need| Some((self.plan().task(&need.task)?, self.slot(&need.task)?)));
        before
            .map(|(need, slot)| {
                let (day, who) = (day_text(slot.finish), self.doer(need));
                Text::new(
                    format!("{} ({}, {})", need.title.es, who.es, day.es),
                    format!("{} ({}, {})", need.title.en, who.en, day.en),
                )
            })
            .collect()
    }

    fn missing(&self, task: &Task) -> Vec<Text> {
        let mut missing = Vec::new();
        if task.done.is_empty() {
            missing.push(Text::new("Cuándo se da por hecha.", "When it counts as done."));
        }
        if self.slot(&task.id).is_some_and(|slot| slot.person.is_none()) {
            missing.push(Text::new("Quién la hace: nadie tiene ese rol.", "Who does it: nobody has that role."));
        }
        let approver = task.roles.iter().any(|role| role.raci == Raci::Accountable);
        if task.authority == Authority::Approval && !approver && task.roles.len() < 2 {
            missing.push(Text::new("Quién da el visto bueno.", "Who approves it."));
        }
        for assumption in self.plan().assumptions() {
            if task.because.iter().any(|reason| reason.question == assumption.question) {
                missing.push(Text::new(
                    format!("{} (se supone: {})", assumption.text.es, assumption.label.es),
                    format!("{} (assumed: {})", assumption.text.en, assumption.label.en),
                ));
            }
        }
        missing
    }
}

impl Handoff {
    /// The brief as a message that can be sent as it is.
    pub fn text(&self, language: Language) -> String {
        let spanish = language == Language::Spanish;
        let word = |es: &'static str, en: &'static str| if spanish { es } else { en };
        let mut lines = vec![
            format!("{}: {}", word("Para", "For"), self.to.say(language)),
            format!("{}: {}", word("Encargo", "The job"), self.job.say(language)),
            format!("{}: {}", word("Para qué", "Why"), self.why.say(language)),
        ];
        let list = |lines: &mut Vec<String>, title: &str, items: &[Text]| {
            if !items.is_empty() {
                lines.push(format!("{title}:"));
                lines.extend(items.iter().map(|item| format!("  - {}", item.say(language))));
            }
        };
        list(&mut lines, word("Terminado cuando", "Done when"), &self.done);
        let (start, due) = (day_text(self.start), day_text(self.due));
        lines.push(format!("{}: {}", word("Inicio", "Start"), start.say(language)));
        lines.push(format!("{}: {}", word("Fecha límite", "Due"), due.say(language)));
        lines.push(format!("{}: {}", word("Trabajo previsto", "Expected work"), say::duration(self.effort.likely, language)));
        lines.push(format!("{}: {}", word("Autoridad", "Authority"), self.authority_text.say(language)));
        list(&mut lines, word("Antes hace falta", "Needs first"), &self.needs);
        list(&mut lines, word("Falta saber", "Still to be settled"), &self.missing);
        lines.join("\n")
    }
}

fn both(say: impl Fn(Language) -> String) -> Text {
    Text::new(say(Language::Spanish), say(Language::English))
}

fn titles(tasks: &[&Task], language: Language) -> String {
    let (open, close) = match language {
        Language::Spanish => ('«', '»'),
        Language::English => ('\u{201c}', '\u{201d}'),
    };
    tasks.iter().map(|task| format!("{open}{}{close}", task.title.say(language))).collect::<Vec<_>>().join(", ")
}

/// What the doer may decide, said to the doer, who may be the client.
fn authority(authority: Authority, client: bool) -> Text {
    match authority {
        Authority::ClientOnly if client => Text::new("Esto solo lo puedes hacer tú.", "Only you can do this."),
        Authority::Approval if client => Text::new("La decisión es tuya.", "The decision is yours."),
        Authority::Independent => {
            Text::new("Hazlo por tu cuenta; avisa al terminar.", "Go ahead on your own; tell me when it's done.")
        }
        Authority::Approval => Text::new(
            "Prepáralo y pide el visto bueno antes de darlo por hecho.",
            "Prepare it and get approval before you mark it done.",
        ),
        Authority::ClientOnly => Text::new(
            "Solo puede hacerlo el cliente: recuérdaselo a tiempo.",
            "Only the client can do this: remind them in time.",
        ),
        Authority::NotApplicable => {
            Text::new("No hay nada que decidir: es una fecha.", "Nothing to decide: it is a date.")
        }
    }
}
