//! A message about one task, or about all the open tasks of one person: its parts, and as plain text.

use super::Handoff;
use super::words::{self, Part, Said};
use crate::calendar::day_text;
use crate::error::{Error, Kind, clip};
use crate::goal::Wording;
use crate::language::Text;
use crate::say::duration;
use crate::schedule::Schedule;
use encargo_noun::noun;

/// A message to one person about what they do, the first task first.
#[noun(handle)]
pub struct Brief {
    /// Whom it is for: a name, or a role that nobody fills.
    pub to: Text,
    /// The tasks.
    pub tasks: Vec<Handoff>,
}

/// A part of a brief, ready to be laid out: a task begins at level 1.
#[noun]
#[derive(Eq)]
pub struct BriefSection {
    /// 0 for the first line, 1 for a task, 2 for a part of it.
    pub level: u8,
    /// What it is about: the job, or the name of the part.
    pub heading: String,
    /// What it says: one line, or a list.
    pub lines: Vec<String>,
}

impl From<Handoff> for Brief {
    fn from(handoff: Handoff) -> Self {
        Self { to: handoff.to.clone(), tasks: vec![handoff] }
    }
}

impl Schedule {
    /// All that one person has still to do, in one message: by the name of the person, or by a role that nobody fills.
    ///
    /// # Errors
    /// `handoff.unknown_person` when no task of the plan is theirs.
    ///
    /// ```
    /// # use encargo::{Goal, Language, Plan, Team, Terms, Text, plan::{Assignment, PlanRecord, Raci, Task}, team::Person};
    /// # let roles = vec![Assignment { role: "va".into(), label: Text::new("Asistente", "Assistant"), raci: Raci::Responsible, falls_to: Vec::new() }];
    /// # let tasks = vec![Task { roles, ..Task::new("p/a", Text::new("Escribir", "Write")) }];
    /// # let goal = Goal::new("g", Language::English, "write");
    /// # let record = PlanRecord { id: "p".into(), template: None, title: Text::default(), goal, answers: Default::default(),
    /// #     assumptions: vec![], key_task: None, tasks };
    /// # let plan = Plan::try_from(record)?;
    /// let today: encargo::Day = "2026-11-23".parse().unwrap();
    /// let terms = Terms::from(today).team(Team { people: vec![Person::new("Ana", ["va"])] });
    /// assert!(plan.schedule(terms)?.brief("Ana")?.text(Language::English).starts_with("Ana: this is your task."));
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn brief(&self, person: &str) -> Result<Brief, Error> {
        let theirs = |slot: &&crate::schedule::Slot| {
            let role = || self.plan().task(&slot.task).and_then(super::does);
            slot.person.as_deref().map_or_else(|| role() == Some(person), |name| name == person)
        };
        let slots: Vec<_> = self.slots().iter().filter(theirs).collect();
        let Some(first) = slots.first() else {
            return Err(Kind::UnknownDoer { person: clip(person) }.into());
        };
        let to = self.plan().task(&first.task).map(|task| self.doer(task)).unwrap_or_default();
        let around = self.around();
        let mut tasks = Vec::new();
        for slot in slots {
            let milestone = self.plan().task(&slot.task).is_none_or(|task| task.milestone);
            if !milestone && around.state(&slot.task).is_none_or(|state| !state.status.is_over()) {
                tasks.push(self.handed_over(&slot.task, &around)?);
            }
        }
        tasks.sort_by_key(|one| (one.start, one.due));
        Ok(Brief { to, tasks })
    }
}

impl Brief {
    /// Its parts in order, in the words of a language and in the voice of whoever it is for.
    pub fn sections(&self, wording: impl Into<Wording>) -> Vec<BriefSection> {
        let wording = wording.into();
        let language = wording.language;
        let first = words::greeting(self.to.say(language), self.tasks.len(), wording);
        let mut sections = vec![BriefSection { level: 0, heading: first, lines: Vec::new() }];
        // one message says once what it is all for
        let shared = self.tasks.len() > 1;
        if let Some(first) = self.tasks.first().filter(|_| shared) {
            let lines = vec![first.why.say(language).to_owned()];
            sections.push(BriefSection { level: 2, heading: words::heading(Part::Why, wording), lines });
        }
        for task in &self.tasks {
            sections.push(BriefSection { level: 1, heading: task.job.say(language).to_owned(), lines: Vec::new() });
            let parts = task.parts(wording).into_iter().filter(|(part, _)| !(shared && matches!(part, Part::Why)));
            let filled = parts.filter(|(_, lines)| lines.iter().any(|line| !line.trim().is_empty()));
            sections.extend(filled.map(|(part, lines)| BriefSection {
                level: 2,
                heading: words::heading(part, wording),
                lines,
            }));
        }
        sections
    }

    /// The message as plain text, to be sent as it is.
    pub fn text(&self, wording: impl Into<Wording>) -> String {
        let mut lines = Vec::new();
        for section in self.sections(wording) {
            match (section.level, section.lines.as_slice()) {
                (0, _) => lines.push(section.heading),
                (1, _) => lines.extend([String::new(), section.heading]),
                (_, [one]) => lines.push(format!("{}: {one}", section.heading)),
                (_, many) => {
                    lines.push(format!("{}:", section.heading));
                    lines.extend(many.iter().map(|line| format!("  - {line}")));
                }
            }
        }
        lines.join("\n")
    }
}

impl Handoff {
    /// The brief of this task alone, as a message that can be sent as it is.
    pub fn text(&self, wording: impl Into<Wording>) -> String {
        Brief::from(self.clone()).text(wording)
    }

    /// What the brief says of a task, in order.
    fn parts(&self, wording: Wording) -> Vec<(Part, Vec<String>)> {
        let language = wording.language;
        let texts = |texts: &[Text]| texts.iter().map(|text| text.say(language).to_owned()).collect::<Vec<_>>();
        let one = |text: Option<&Text>| text.map(|text| text.say(language).to_owned()).into_iter().collect::<Vec<_>>();
        let said = |said: Said| said.say(wording);
        let day = |(name, day): (String, _)| format!("{name}: {}", day_text(day).say(language));
        // «Preguntas, hasta el» reads on into the day
        let dates = words::dates(self, wording).into_iter().map(day).map(|line| line.replace("hasta el:", "hasta el"));
        let work = if self.effort.likely == 0 { Vec::new() } else { vec![duration(self.effort.likely, language)] };
        vec![
            (Part::Why, one(Some(&self.why))),
            (Part::About, one(self.about.as_ref())),
            (Part::Done, texts(&self.done)),
            (Part::Criteria, texts(&self.criteria)),
            (Part::Measures, texts(&self.measures)),
            (Part::Authority, words::authority(self).into_iter().chain(words::limits(self)).map(said).collect()),
            (Part::Approver, one(self.approver.as_ref())),
            (Part::Needs, texts(&self.needs)),
            (Part::Opens, texts(&self.opens)),
            (Part::Dates, dates.collect()),
            (Part::Work, work),
            (Part::Missing, texts(&self.missing)),
        ]
    }
}
