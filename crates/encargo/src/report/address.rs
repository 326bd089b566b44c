//! How a report speaks to the client: what waits for them, and what is theirs to do; days without the year that everybody
//! knows. Decides nothing.

use crate::calendar::Day;
use crate::goal::Voice;
use crate::history::TaskStatus;
use crate::language::Text;
use crate::say::date;
use crate::schedule::Schedule;
use chrono::Datelike;

/// To whom a report speaks, on which day.
pub(super) struct Address<'s> {
    /// The client's name, as the team has it.
    client: Option<&'s str>,
    voice: Voice,
    day: Day,
}

impl<'s> Address<'s> {
    pub(super) fn of(schedule: &'s Schedule, voice: Voice, day: Day) -> Self {
        let client = schedule.terms().team.person("client").map(|person| person.name.as_str());
        Self { client, voice, day }
    }

    /// Whether somebody is the client, and the client is spoken to.
    fn is_you(&self, person: &str) -> bool {
        let spoken = !matches!(self.voice, Voice::Impersonal | Voice::Third);
        spoken && (person == "client" || self.client == Some(person))
    }

    /// A person as the report names them.
    pub(super) fn name(&self, person: &str) -> Text {
        if !self.is_you(person) {
            return Text::new(person, person);
        }
        match self.voice {
            Voice::Usted => Text::new("usted", "you"),
            Voice::Vos => Text::new("vos", "you"),
            _ => Text::new("tú", "you"),
        }
    }

    /// That a task waits for the client, since a day; nothing when it waits for somebody else.
    pub(super) fn waits(&self, person: &str, status: TaskStatus, since: Day) -> Option<Text> {
        if !self.is_you(person) {
            return None;
        }
        let formal = self.voice == Voice::Usted;
        let (es, en) = match (status, formal) {
            (TaskStatus::Delivered, false) => ("tu visto bueno", "your approval"),
            (TaskStatus::Delivered, true) => ("su visto bueno", "your approval"),
            (TaskStatus::Offered, false) => ("a que la aceptes", "you to take it on"),
            (TaskStatus::Offered, true) => ("a que usted la acepte", "you to take it on"),
            (_, false) => ("tu respuesta", "your answer"),
            (_, true) => ("su respuesta", "your answer"),
        };
        let on = self.on(since);
        Some(Text::new(format!("Espera {es} desde el {}.", on.es), format!("Waiting for {en} since {}.", on.en)))
    }

    /// A day in words; of the year of the report without it: «23 de noviembre».
    pub(super) fn on(&self, day: Day) -> Text {
        let Text { es, en } = date(day);
        if day.year() != self.day.year() {
            return Text { es, en };
        }
        let (year_es, year_en) = (format!(" de {}", day.year()), format!(" {}", day.year()));
        Text::new(es.trim_end_matches(&year_es), en.trim_end_matches(&year_en))
    }
}
