//! One step as a row of a table: who, when, after what, which day, how long, when it is done; counts nothing.

use super::condition;
use super::speaker::{Speaker, minus};
use encargo::plan::{Dependency, Offset, Raci, Wait};
use encargo::question::Question;
use encargo::template::{Method, Step, StepRole, TemplatePrerequisite, TemplateRecord};
use encargo::{Text, plan::Authority};
use std::fmt::Display;

/// What rows are told with.
pub(super) struct Teller<'a> {
    pub(super) record: &'a TemplateRecord,
    pub(super) questions: &'a [Question],
    pub(super) speaker: &'a Speaker,
}

impl Teller<'_> {
    /// The head of a table of steps.
    pub(super) fn head(&self) -> &'static str {
        self.speaker.say(
            "| paso | quién | cuándo está en el plan | después de | día | horas | está hecho cuando |\n|---|---|---|---|---|---|---|",
            "| step | who | when in the plan | after | day | hours | done when |\n|---|---|---|---|---|---|---|",
        )
    }

    /// A step, the methods it may be done by, and the steps that a method puts in its place.
    pub(super) fn rows(&self, step: &Step) -> Vec<String> {
        let mut rows = vec![self.step(step)];
        for method in &step.methods {
            rows.push(self.method(method));
            rows.extend(method.steps.iter().flat_map(|step| self.rows(step)));
        }
        rows
    }

    fn step(&self, step: &Step) -> String {
        let say = |es, en| self.speaker.say(es, en);
        let marks = [
            (self.record.key_step.as_deref() == Some(&step.id), say("da la fecha clave", "gives the key date")),
            (step.milestone, say("hito", "milestone")),
            (step.gate, say("aprobación", "gate")),
            (step.optional, say("opcional", "optional")),
        ];
        let marks: Vec<&str> = marks.iter().filter(|(holds, _)| *holds).map(|(_, word)| *word).collect();
        let marks = if marks.is_empty() { String::new() } else { format!(" *({})*", marks.join(", ")) };
        let part = step.part.as_ref().map(|part| {
            format!("<br>{} [`{id}`]({id}.md)", say("es otra plantilla:", "is another template:"), id = part.template)
        });
        let title = format!("{}{marks}{}", self.speaker.text(&step.title), part.unwrap_or_default());
        let repeat =
            step.repeat.as_ref().map(|list| format!("{} `{list}`", say("una vez por cada uno de", "once for each of")));
        let when = step.when.as_ref().map(|when| self.condition(when)).into_iter().chain(repeat);
        let needs = step.needs.iter().map(|need| format!("`before/{need}`"));
        let after = self.after(&step.after).chain(needs);
        let timeless = step.milestone || step.part.is_some() || !step.methods.is_empty() && zero(&step.hours);
        row(&[
            format!("`{}`<br>{title}", step.id),
            self.who(&step.roles, Some(step.authority)),
            lines(when),
            lines(after),
            self.day(step.offset.as_ref()),
            self.hours(Some(&step.hours).filter(|_| !timeless), step.wait.as_ref()),
            self.done(&step.done),
        ])
    }

    fn method(&self, method: &Method) -> String {
        let title = method.title.as_ref().map(|title| format!("<br>{}", self.speaker.text(title)));
        let otherwise = self.speaker.say("si no", "otherwise");
        let steps = (!method.steps.is_empty()).then(|| self.speaker.say("<br>por estos pasos:", "<br>by these steps:"));
        let name = self.speaker.say("modo", "method");
        row(&[
            format!("↳ {name} `{}`{}{}", method.id, title.unwrap_or_default(), steps.unwrap_or_default()),
            self.who(method.roles.as_deref().unwrap_or_default(), method.authority),
            method.when.as_ref().map_or_else(|| otherwise.to_owned(), |when| self.condition(when)),
            String::new(),
            String::new(),
            self.hours(method.hours.as_ref(), method.wait.as_ref()),
            self.done(method.done.as_deref().unwrap_or_default()),
        ])
    }

    /// What must be there before, as the step that gets it.
    pub(super) fn prerequisite(&self, one: &TemplatePrerequisite) -> String {
        let roles = [StepRole { role: one.role.clone(), raci: Raci::Responsible }];
        row(&[
            format!("`before/{}`<br>{}", one.id, self.speaker.text(&one.title)),
            self.who(&roles, Some(one.authority)),
            format!("{} {}", self.speaker.say("salvo que", "unless"), self.condition(&one.present)),
            lines(self.after(&one.after)),
            self.day(one.offset.as_ref()),
            self.hours(Some(&one.hours), one.wait.as_ref()),
            self.done(&one.done),
        ])
    }

    pub(super) fn condition(&self, condition: &str) -> String {
        condition::said(condition, self.questions, self.speaker)
    }

    fn who(&self, roles: &[StepRole], authority: Option<Authority>) -> String {
        let label = |id: &str| {
            let role = self.record.roles.iter().find(|role| role.id == id);
            role.map_or_else(|| id.to_owned(), |role| self.speaker.text(&role.label))
        };
        let said = roles.iter().map(|one| match one.raci {
            Raci::Responsible => label(&one.role),
            raci => format!("{} ({})", label(&one.role), self.speaker.raci(raci)),
        });
        let authority = authority.and_then(|authority| self.speaker.authority(authority));
        lines(said.chain(authority.map(|words| format!("*{words}*"))))
    }

    fn after<'b>(&'b self, dependencies: &'b [Dependency]) -> impl Iterator<Item = String> + 'b {
        dependencies.iter().map(|dependency| {
            let lag = (dependency.lag != 0).then(|| self.speaker.time(dependency.lag.into(), dependency.unit));
            let lapses = dependency.may_lapse.then(|| self.speaker.say("si lo hay", "if there is one").to_owned());
            let kind = self.speaker.dependency(dependency.kind).map(str::to_owned);
            let more: Vec<String> = kind.into_iter().chain(lag).chain(lapses).collect();
            let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join(", ")) };
            format!("`{}`{more}", dependency.task)
        })
    }

    fn day(&self, offset: Option<&Offset>) -> String {
        let Some(offset) = offset else { return String::new() };
        if let Some(days) = offset.from_key_date() {
            return minus(days.into());
        }
        let time = self.speaker.time(offset.days.into(), offset.unit);
        match offset.anchor.as_str() {
            Offset::KEY_DATE => time,
            Offset::START => format!("{time} {}", self.speaker.say("desde el comienzo", "from the start")),
            step => format!("{time} {} `{step}`", self.speaker.say("desde", "from")),
        }
    }

    fn hours<T: Display>(&self, hours: Option<&[T; 3]>, wait: Option<&Wait>) -> String {
        let said = hours.map(|hours| {
            let each = hours.each_ref().map(|amount| self.speaker.number(&amount.to_string()));
            // the three stay in one line
            each.join("\u{a0}·\u{a0}")
        });
        let wait = wait.map(|wait| {
            format!(
                "+ {} {}",
                self.speaker.time(wait.amount.into(), wait.unit),
                self.speaker.say("de espera", "of waiting")
            )
        });
        lines(said.into_iter().chain(wait))
    }

    fn done(&self, done: &[Text]) -> String {
        lines(done.iter().map(|check| self.speaker.text(check)))
    }
}

fn row(cells: &[String; 7]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn zero<T: Display>(hours: &[T; 3]) -> bool {
    hours.iter().all(|amount| amount.to_string() == "0")
}

fn lines(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("<br>")
}
