//! Steps that stand for several: a template used as a part, and methods with steps of their own.

use super::{Builder, Edge, Methods, Node, Scope, phase};
use crate::error::{Kind, clip};
use crate::plan::{Dependency, GapUnit, Offset};
use crate::template::record::{Step, TemplatePart};

/// How many templates may lie in each other.
const DEEPEST: usize = 8;

/// How the days of a part count in the whole.
#[derive(Clone, Debug)]
pub(super) enum Shift {
    /// The template itself: as they are written.
    None,
    /// So many working days from the key date of the whole.
    Days(i32),
    /// From the last day of a task: the part's own key step, which has the day that the step names.
    Task { key: Option<String>, offset: Offset },
}

impl Scope<'_> {
    /// An offset of this record in terms of the whole.
    pub(super) fn offset(&self, step: &str, offset: Option<&Offset>) -> Option<Offset> {
        if let (Shift::Task { key: Some(key), offset }, true) = (&self.shift, self.is_key(step)) {
            return (*key == format!("{}{step}", self.prefix)).then(|| offset.clone());
        }
        let offset = offset?;
        let mut offset = offset.clone();
        if offset.anchor == Offset::KEY_DATE {
            match &self.shift {
                Shift::None => {}
                // days of another kind count from the day that the part's own key step has
                Shift::Days(_) if offset.unit != GapUnit::WorkingDays => {
                    let key = self.record.key_step.as_ref()?;
                    offset.anchor = format!("{}{key}", self.prefix);
                }
                Shift::Days(days) => offset.days = offset.days.saturating_add(*days),
                Shift::Task { key: Some(key), .. } => offset.anchor.clone_from(key),
                Shift::Task { key: None, .. } => return None,
            }
        } else if offset.anchor != Offset::START {
            offset.anchor = format!("{}{}", self.prefix, offset.anchor);
        }
        Some(offset)
    }

    /// Whether it is a template that another one uses.
    pub(super) fn is_part(&self) -> bool {
        self.lineage.len() > 1
    }

    fn is_key(&self, step: &str) -> bool {
        self.record.key_step.as_deref() == Some(step)
    }
}

impl<'a> Builder<'_> {
    /// A step that becomes the steps of another template.
    pub(super) fn part(&mut self, outer: &Scope<'a>, step: &'a Step, part: &TemplatePart, path: &str) {
        let refused = |unknown: bool| {
            let (step, template) = (clip(&step.id), clip(&part.template));
            if unknown {
                Kind::TemplateUnknownPart { step, template }
            } else {
                Kind::TemplateCircularPart { step, template }
            }
        };
        if outer.lineage.contains(&part.template.as_str()) || outer.lineage.len() > DEEPEST {
            self.problems.add(format!("{path}/use/template"), refused(false));
            return;
        }
        let includes = &outer.record.includes;
        let Some(place) = includes.iter().position(|record| record.id == part.template) else {
            self.problems.add(format!("{path}/use/template"), refused(true));
            return;
        };
        let Some(record) = includes.get(place) else { return };
        let asked = self.condition(outer, step.when.as_ref(), format!("{path}/when"));
        let id = format!("{}{}", outer.prefix, step.id);
        let offset = outer.offset(&step.id, step.offset.as_ref());
        let shift = match &offset {
            None => Shift::Days(0),
            Some(offset) => offset.from_key_date().map_or_else(
                || {
                    let key = record.key_step.as_ref().map(|key| format!("{id}/{key}"));
                    Shift::Task { key, offset: offset.clone() }
                },
                Shift::Days,
            ),
        };
        let (title, _) = phase(outer.record, &step.id);
        let own = (super::gate::phase_of(&step.id).to_owned(), title);
        let mut roles = outer.roles.clone();
        roles.push(&outer.record.roles);
        let mut prerequisites = outer.prerequisites.clone();
        for prerequisite in &outer.record.prerequisites {
            let id = format!("{}{}/{}", outer.prefix, super::BEFORE, prerequisite.id);
            prerequisites.extend(self.ends.get(&id).map(|node| (prerequisite.id.as_str(), *node)));
        }
        let mut lineage = outer.lineage.clone();
        lineage.push(&record.id);
        let mut inner = Scope {
            record,
            path: format!("{}/includes/{place}", outer.path),
            prefix: format!("{id}/"),
            names: Vec::new(),
            bound: Vec::new(),
            when: outer.when.clone().and(asked),
            shift,
            phase: Some(outer.phase.clone().unwrap_or(own)),
            roles,
            prerequisites,
            lineage,
        };
        self.part_questions(outer, &mut inner, step, part, path);
        self.computed(&mut inner);
        let begin = self.begin(outer, step, &id, path);
        let first = self.compiled.nodes.len();
        self.record(&mut inner);
        for (node, inner_step) in self.own_nodes(&inner, first) {
            if inner_step.after.is_empty() {
                self.edge(node, begin);
            }
        }
        let key = record.key_step.as_ref().and_then(|key| self.ends.get(&format!("{id}/{key}"))).copied();
        self.end(id, key, first);
    }

    /// The nodes of the steps of a record, from one on.
    fn own_nodes(&self, scope: &Scope<'a>, first: usize) -> Vec<(usize, &'a Step)> {
        let steps = scope.record.steps.iter();
        let found = steps.filter_map(|step| {
            let id = format!("{}{}", scope.prefix, step.id);
            // what stands for several begins with its own ghost
            let begin = self.ends.get(&format!("{id}#")).or_else(|| self.ends.get(&id)).copied()?;
            (begin >= first).then_some((begin, step))
        });
        found.collect()
    }

    /// The ghost that waits for all that a step waits for.
    fn begin(&mut self, scope: &Scope<'a>, step: &Step, id: &str, path: &str) -> usize {
        let begin = self.add(Node::ghost(format!("{id}#")));
        self.wait(scope, begin, &step.after, path);
        self.needs(scope, begin, step);
        begin
    }

    /// The ghost that others wait for: the key step, or whatever nothing else inside waits for.
    fn end(&mut self, id: String, key: Option<usize>, first: usize) {
        let last = self.compiled.nodes.len();
        let ends: Vec<usize> = if let Some(key) = key {
            vec![key]
        } else {
            let pending = self.pending.iter().filter(|wait| wait.from >= first);
            let pending = pending.map(|wait| format!("{}{}", wait.prefix, wait.dependency.task));
            let mut waited: Vec<usize> = pending.filter_map(|id| self.ends.get(&id).copied()).collect();
            let inside = self.compiled.nodes.iter().skip(first);
            waited.extend(inside.flat_map(|node| &node.after).map(|edge| edge.to));
            (first..last).filter(|node| !waited.contains(node)).collect()
        };
        let end = self.add(Node::ghost(id));
        for node in ends {
            self.edge(end, node);
        }
    }

    /// A step whose methods have steps of their own.
    pub(super) fn with_sub_steps(&mut self, scope: &Scope<'a>, step: &'a Step, path: &str) {
        let id = format!("{}{}", scope.prefix, step.id);
        let own = self.condition(scope, step.when.as_ref(), format!("{path}/when"));
        let whole = scope.when.clone().and(own);
        let begin = self.begin(scope, step, &id, path);
        let first = self.compiled.nodes.len();
        let mut open = whole.clone();
        let mut each = Vec::new();
        for (place, method) in step.methods.iter().enumerate() {
            let path = format!("{path}/methods/{place}");
            let holds = self.condition(scope, method.when.as_ref(), format!("{path}/when"));
            each.push((method.id.clone(), holds.clone()));
            let taken = open.clone().and(holds.clone());
            open = open.and(holds.not());
            if method.steps.is_empty() {
                let mut alone = Step {
                    id: format!("{}/{}", step.id, method.id),
                    when: None,
                    after: Vec::new(),
                    needs: Vec::new(),
                    ..step.clone()
                };
                alone.methods.clear();
                super::step::instead(&mut alone, method);
                let node = self.step(scope, &alone, &taken, &path);
                self.edge(node, begin);
            }
            for (inner, sub_step) in method.steps.iter().enumerate() {
                let node = self.step(scope, sub_step, &taken, &format!("{path}/steps/{inner}"));
                if sub_step.after.is_empty() {
                    self.edge(node, begin);
                }
            }
        }
        if let Some(node) = self.compiled.nodes.get_mut(begin) {
            node.methods = Some(Methods { step: whole, each });
        }
        self.end(id, None, first);
    }

    /// Waits for the prerequisites of a step.
    pub(super) fn needs(&mut self, scope: &Scope<'a>, node: usize, step: &Step) {
        for need in &step.needs {
            let id = format!("{}{}/{need}", scope.prefix, super::BEFORE);
            if let Some(to) = self.ends.get(&id).copied() {
                let dependency = Dependency::from(format!("{}/{need}", super::BEFORE));
                if let Some(node) = self.compiled.nodes.get_mut(node) {
                    node.after.push(Edge { to, dependency, hands_on: false });
                }
            }
        }
    }
}
