//! One step, or one prerequisite, as a node with the task that it becomes.

use super::words::{blanks, has_blanks, minutes, texts};
use super::{Amounts, BEFORE, Blank, Builder, Methods, Node, Scope, Variant, phase};
use crate::error::{Kind, clip};
use crate::goal::PrerequisiteKind;
use crate::language::Text;
use crate::plan::{Assignment, Raci, Task};
use crate::question::expression::{Expression, Type};
use crate::template::gate::phase_of;
use crate::template::record::{Method, Step, StepRole, TemplatePrerequisite};

/// What a method says goes before what its step says.
pub(super) fn instead(step: &mut Step, method: &Method) {
    fn put<T: Clone>(own: &mut T, other: Option<&T>) {
        if let Some(other) = other {
            own.clone_from(other);
        }
    }
    put(&mut step.title, method.title.as_ref());
    if method.hours_times.is_some() {
        step.hours_times.clone_from(&method.hours_times);
    }
    put(&mut step.hours, method.hours.as_ref());
    put(&mut step.roles, method.roles.as_ref());
    put(&mut step.authority, method.authority.as_ref());
    put(&mut step.done, method.done.as_ref());
    put(&mut step.criteria, method.criteria.as_ref());
    put(&mut step.measures, method.measures.as_ref());
    if method.about.is_some() {
        step.about.clone_from(&method.about);
    }
    if method.wait.is_some() {
        step.wait.clone_from(&method.wait);
    }
}

impl<'a> Builder<'_> {
    /// A step that becomes one task, or one for each item of a list; gives its node.
    pub(super) fn step(&mut self, scope: &Scope<'a>, step: &Step, when: &Expression, path: &str) -> usize {
        let own = self.condition(scope, step.when.as_ref(), format!("{path}/when"));
        let whole = when.clone().and(own);
        let mut node = Node::ghost(format!("{}{}", scope.prefix, step.id));
        node.repeat = step.repeat.as_ref().map(|question| self.list(scope, step, question, path));
        node.of_part = scope.is_part();
        let mut active = whole.clone();
        let mut each = Vec::new();
        if step.methods.is_empty() {
            let amounts = self.amounts(scope, step, path);
            node.variants.push(variant(scope, step, Expression::always(), amounts));
        } else {
            let mut any = Expression::never();
            for (place, method) in step.methods.iter().enumerate() {
                let holds = self.condition(scope, method.when.as_ref(), format!("{path}/methods/{place}/when"));
                let mut taken = step.clone();
                instead(&mut taken, method);
                let amounts = self.amounts(scope, &taken, path);
                node.variants.push(variant(scope, &taken, holds.clone(), amounts));
                each.push((method.id.clone(), holds.clone()));
                any = any.or(holds);
            }
            active = active.and(any);
            node.methods = Some(Methods { step: whole, each });
        }
        let deciding = node.variants.iter().flat_map(|variant| variant.when.names());
        let listed = node.repeat.iter().flat_map(Expression::names);
        node.decided_by = active.names().into_iter().chain(deciding).chain(listed).collect();
        node.decided_by.sort_unstable();
        node.decided_by.dedup();
        node.active = active;
        let place = self.add(node);
        self.wait(scope, place, &step.after, path);
        self.needs(scope, place, step);
        place
    }

    /// The list over whose items a step repeats.
    fn list(&mut self, scope: &Scope<'_>, step: &Step, question: &str, path: &str) -> Expression {
        let found = scope.names.iter().position(|name| name.id == question && name.kind == Type::List);
        if let Some(list) = found.and_then(|index| scope.bound.get(index)) {
            return list.clone();
        }
        let kind = Kind::TemplateRepeat { step: clip(&step.id), question: clip(question) };
        self.problems.add(format!("{path}/repeat"), kind);
        Expression::never()
    }

    /// The tasks that get what is missing; a part goes by the prerequisites of the template it is a part of.
    pub(super) fn prerequisites(&mut self, scope: &Scope<'a>) {
        for (place, prerequisite) in scope.record.prerequisites.iter().enumerate() {
            let id = format!("{BEFORE}/{}", prerequisite.id);
            let path = format!("{}/prerequisites/{place}", scope.path);
            let present = Some(&prerequisite.present);
            let there = self.condition(scope, present, format!("{path}/present"));
            if let Some(node) = scope.prerequisites.get(prerequisite.id.as_str()) {
                self.ends.insert(format!("{}{id}", scope.prefix), *node);
                continue;
            }
            let step = as_step(prerequisite, id);
            let amounts = self.amounts(scope, &step, &path);
            let mut variant = variant(scope, &step, Expression::always(), amounts);
            variant.task.prerequisite = Some(prerequisite.kind);
            let mut node = Node::ghost(variant.task.id.clone());
            node.of_part = scope.is_part();
            node.active = scope.when.clone().and(there.not());
            node.decided_by = node.active.names();
            node.variants.push(variant);
            let place = self.add(node);
            self.wait(scope, place, &prerequisite.after, &path);
        }
    }
}

fn as_step(prerequisite: &TemplatePrerequisite, id: String) -> Step {
    let TemplatePrerequisite { kind, title, role, after, offset, hours, wait, authority, done, .. } = prerequisite;
    let TemplatePrerequisite { task, offset_plus, hours_times, wait_plus, .. } = prerequisite;
    Step {
        id,
        reference: None,
        title: task.clone().unwrap_or_else(|| get(*kind, title)),
        about: None,
        when: None,
        after: after.clone(),
        needs: Vec::new(),
        offset: offset.clone(),
        offset_plus: offset_plus.clone(),
        hours: *hours,
        hours_times: hours_times.clone(),
        wait: wait.clone(),
        wait_plus: wait_plus.clone(),
        roles: vec![StepRole { role: role.clone(), raci: Raci::Responsible }],
        authority: *authority,
        milestone: false,
        gate: false,
        optional: false,
        done: done.clone(),
        criteria: Vec::new(),
        measures: Vec::new(),
        advances: Vec::new(),
        repeat: None,
        item_when: None,
        methods: Vec::new(),
        part: None,
    }
}

/// What is to be done about a thing that is missing.
pub(in crate::template) fn get(kind: PrerequisiteKind, thing: &Text) -> Text {
    let (es, en) = match kind {
        PrerequisiteKind::Account => ("Tener la cuenta", "Get the account"),
        PrerequisiteKind::Access => ("Dar acceso", "Give access"),
        PrerequisiteKind::Contract => ("Firmar", "Sign"),
        PrerequisiteKind::Consent => ("Obtener el consentimiento", "Obtain consent"),
        PrerequisiteKind::Document => ("Reunir el documento", "Get the document"),
        PrerequisiteKind::Asset => ("Conseguir", "Get"),
        PrerequisiteKind::Decision => ("Decidir", "Decide"),
    };
    Text::new(format!("{es}: {}", thing.es), format!("{en}: {}", thing.en))
}

/// A role is shown as the outermost template shows it.
fn assignment(scope: &Scope<'_>, part: &StepRole) -> Assignment {
    let lists = scope.roles.iter().copied().chain([scope.record.roles.as_slice()]);
    let label = lists.flatten().find(|role| role.id == part.role).map(|role| role.label.clone());
    Assignment { role: part.role.clone(), label: label.unwrap_or_default(), raci: part.raci, falls_to: Vec::new() }
}

/// What the blanks in the texts of a task stand for.
fn blanks_of(scope: &Scope<'_>, task: &Task) -> Vec<Blank> {
    let mut found: Vec<Blank> = Vec::new();
    for name in texts(task).flat_map(|text| [text.es.as_str(), text.en.as_str()]).flat_map(blanks) {
        let index = scope.names.iter().position(|known| known.id == name);
        let Some(value) = index.and_then(|index| scope.bound.get(index)) else { continue };
        if found.iter().all(|blank| blank.name != name) {
            let question = scope.record.questions.iter().find(|question| question.id == name);
            let computed = scope.record.computed.iter().find(|computed| computed.id == name);
            let options = question.map(|question| &question.options).or(computed.map(|computed| &computed.options));
            let options = options.cloned().unwrap_or_default();
            found.push(Blank { name: name.to_owned(), value: value.clone(), options });
        }
    }
    found
}

/// The task of a step but for its answers.
fn variant(scope: &Scope<'_>, step: &Step, when: Expression, amounts: Amounts) -> Variant {
    let (own_title, times) = phase(scope.record, &step.id);
    let (phase, phase_label) = match &scope.phase {
        Some((id, title)) => (id.clone(), title.clone()),
        None => (phase_of(&step.id).to_owned(), own_title),
    };
    let mut roles: Vec<Assignment> = step.roles.iter().map(|part| assignment(scope, part)).collect();
    roles.sort_by_key(|assignment| assignment.raci != Raci::Responsible);
    let task = Task {
        id: format!("{}{}", scope.prefix, step.id),
        reference: step.reference.clone(),
        title: step.title.clone(),
        about: step.about.clone(),
        phase,
        phase_label,
        roles,
        after: Vec::new(),
        offset: scope.offset(&step.id, step.offset.as_ref()),
        effort: minutes(step.hours).unwrap_or_default(),
        wait: step.wait.clone(),
        authority: step.authority,
        scope: times,
        milestone: step.milestone,
        gate: step.gate,
        optional: step.optional,
        prerequisite: None,
        done: step.done.clone(),
        criteria: step.criteria.clone(),
        measures: step.measures.clone(),
        advances: step.advances.clone(),
        because: Vec::new(),
    };
    let has_blanks = has_blanks(&task);
    let blanks = if has_blanks { blanks_of(scope, &task) } else { Vec::new() };
    Variant { when, task, has_blanks, blanks, amounts }
}
