//! Makes a template ready for any answers: parts and variants are laid out flat, expressions are read once; answers nothing.

mod amounts;
mod made;
mod part;
mod question;
mod step;
pub(super) mod words;

pub(super) use step::get;

use super::check::circles;
use super::gate::{Problems, unknown};
use super::record::TemplateRecord;
use super::{Template, gate};
use crate::error::Kind;
use crate::language::Text;
use crate::plan::{Dependency, Plan, Task};
use crate::question::expression::{Expression, Name, Type};
use crate::question::{Choice, Question, Value};
use std::collections::BTreeMap;

/// A template laid out flat: every name is a question, every node may become tasks.
#[derive(Clone, Debug, Default)]
pub(super) struct Compiled {
    /// The questions, those of the template first, then those that its parts leave open.
    pub(super) questions: Vec<Question>,
    /// The same as names of expressions.
    pub(super) names: Vec<Name>,
    /// What is asked when, and what holds otherwise.
    pub(super) asks: Vec<Ask>,
    /// The steps, and ghosts that only pass dependencies on.
    pub(super) nodes: Vec<Node>,
    /// The nodes in an order in which each stands after those it depends on, as far as there is one.
    pub(super) order: Vec<usize>,
    /// The nodes that may become one task each, sorted by their ids.
    pub(super) by_id: Vec<usize>,
    /// The tasks that were made before.
    pub(super) made: Made,
    /// Whether some steps depend on each other in a circle, if only for answers that never meet.
    pub(super) circular: bool,
}

pub(super) use amounts::Amounts;
pub(super) use made::{Made, Making};

/// When a question is asked, and its answer when it is not or when nobody knows.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    /// When it is asked.
    pub(super) when: Expression,
    /// What is assumed when nobody knows.
    pub(super) assume: Option<Value>,
    /// The answer when it is not asked.
    pub(super) otherwise: Option<Value>,
}

/// A step laid out: what it becomes, and when.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// The id of its task.
    pub(super) id: String,
    /// Whether it belongs to a template that this one uses.
    pub(super) of_part: bool,
    /// When it is in the plan.
    pub(super) active: Expression,
    /// The names that decide about it, in order.
    pub(super) decided_by: Vec<usize>,
    /// What it becomes: the first whose condition holds.
    pub(super) variants: Vec<Variant>,
    /// The list over whose items it repeats.
    pub(super) repeat: Option<Expression>,
    /// What it depends on.
    pub(super) after: Vec<Edge>,
    /// When a method must be found, for a step with methods.
    pub(super) methods: Option<Methods>,
}

/// The condition of a step with methods, and those of its methods.
#[derive(Clone, Debug)]
pub(super) struct Methods {
    pub(super) step: Expression,
    pub(super) each: Vec<(String, Expression)>,
}

/// A task but for its answers.
#[derive(Clone, Debug)]
pub(super) struct Variant {
    pub(super) when: Expression,
    pub(super) task: Task,
    /// Whether some text of it has blanks.
    pub(super) has_blanks: bool,
    /// What its blanks stand for.
    pub(super) blanks: Vec<Blank>,
    /// What of it is worked out from answers.
    pub(super) amounts: Amounts,
}

/// A blank in a text: a name, and its value in terms of the questions of the whole.
#[derive(Clone, Debug)]
pub(super) struct Blank {
    pub(super) name: String,
    pub(super) value: Expression,
    /// The options that its value is shown by.
    pub(super) options: Vec<Choice>,
}

/// A dependency of a node on another.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    pub(super) to: usize,
    pub(super) dependency: Dependency,
    /// Whether it belongs to the beginning or the end of what stands for one step, and has no say of its own.
    pub(super) hands_on: bool,
}

/// A node that is never a task: the beginning or the end of what stands for one step.
impl Node {
    fn ghost(id: String) -> Self {
        Self {
            id,
            of_part: false,
            active: Expression::never(),
            decided_by: Vec::new(),
            variants: Vec::new(),
            repeat: None,
            after: Vec::new(),
            methods: None,
        }
    }
}

/// What the expressions and ids of one record mean in the whole.
struct Scope<'a> {
    record: &'a TemplateRecord,
    /// Where the record stands in the whole.
    path: String,
    /// Stands before its ids: empty, or `promote/newsletter/`.
    prefix: String,
    /// Its questions, then its computed values.
    names: Vec<Name>,
    /// Each of them in terms of the questions of the whole.
    bound: Vec<Expression>,
    /// When it is in the plan at all.
    when: Expression,
    /// How its days count in the whole.
    shift: part::Shift,
    /// The phase that its steps belong to, when it is a part.
    phase: Option<(String, Text)>,
    /// The roles of the templates that it is a part of.
    roles: Vec<&'a [super::Role]>,
    /// The prerequisites of the templates that it is a part of, by id, with their nodes.
    prerequisites: BTreeMap<&'a str, usize>,
    /// The ids of the templates that it is a part of, and its own.
    lineage: Vec<&'a str>,
}

/// A dependency that waits for all nodes to be there.
struct Pending {
    from: usize,
    dependency: Dependency,
    prefix: String,
    path: String,
}

struct Builder<'p> {
    compiled: Compiled,
    /// The node that others wait for, by id.
    ends: BTreeMap<String, usize>,
    pending: Vec<Pending>,
    problems: &'p mut Problems,
}

/// Lays a record out flat; what is wrong goes to `problems`.
pub(super) fn compiled(record: &TemplateRecord, problems: &mut Problems) -> Compiled {
    let mut builder = Builder { compiled: Compiled::default(), ends: BTreeMap::new(), pending: Vec::new(), problems };
    let mut scope = Scope {
        record,
        path: String::new(),
        prefix: String::new(),
        names: Vec::new(),
        bound: Vec::new(),
        when: Expression::always(),
        shift: part::Shift::None,
        phase: None,
        roles: Vec::new(),
        prerequisites: BTreeMap::new(),
        lineage: vec![record.id.as_str()],
    };
    builder.own_questions(&mut scope);
    builder.computed(&mut scope);
    builder.record(&mut scope);
    builder.connect();
    builder.in_order();
    let mut compiled = builder.compiled;
    compiled.by_id = (0..compiled.nodes.len()).collect();
    let id = |place: &usize| compiled.nodes.get(*place).map_or("", |node| node.id.as_str());
    let mut by_id = std::mem::take(&mut compiled.by_id);
    by_id.sort_by(|one, other| id(one).cmp(id(other)));
    Compiled { by_id, ..compiled }
}

impl<'a> Builder<'_> {
    /// The prerequisites and the steps of one record.
    fn record(&mut self, scope: &mut Scope<'a>) {
        self.prerequisites(scope);
        for (place, step) in scope.record.steps.iter().enumerate() {
            if self.compiled.nodes.len() > Template::STEPS {
                self.too_large(&scope.path);
                return;
            }
            let path = format!("{}/steps/{place}", scope.path);
            if let Some(part) = &step.part {
                self.part(scope, step, part, &path);
            } else if step.methods.iter().any(|method| !method.steps.is_empty()) {
                self.with_sub_steps(scope, step, &path);
            } else {
                self.step(scope, step, &scope.when, &path);
            }
        }
    }

    fn too_large(&mut self, path: &str) {
        let (what, count) = ("steps".to_owned(), self.compiled.nodes.len());
        self.problems.add(format!("{path}/steps"), Kind::TemplateTooLarge { what, count, limit: Template::STEPS });
    }

    /// One node more, and others that name its id wait for it.
    fn add(&mut self, node: Node) -> usize {
        let place = self.compiled.nodes.len();
        self.ends.insert(node.id.clone(), place);
        self.compiled.nodes.push(node);
        place
    }

    /// What a step waits for, by its ids; found when all nodes are there.
    fn wait(&mut self, scope: &Scope<'_>, from: usize, after: &[Dependency], path: &str) {
        for (place, dependency) in after.iter().enumerate() {
            let path = format!("{path}/after/{place}");
            self.pending.push(Pending { from, dependency: dependency.clone(), prefix: scope.prefix.clone(), path });
        }
    }

    /// A dependency on the beginning, or of the end, of what stands for one step: it has no say of its own.
    fn edge(&mut self, from: usize, to: usize) {
        let id = self.compiled.nodes.get(to).map(|node| node.id.clone()).unwrap_or_default();
        if let Some(node) = self.compiled.nodes.get_mut(from) {
            node.after.push(Edge { to, dependency: Dependency::from(id), hands_on: true });
        }
    }

    fn connect(&mut self) {
        let mut count: usize = self.compiled.nodes.iter().map(|node| node.after.len()).sum();
        count = count.saturating_add(self.pending.len());
        if count > Plan::NEEDS {
            let kind = Kind::TemplateTooLarge { what: "after".into(), count, limit: Plan::NEEDS };
            self.problems.add("/steps".into(), kind);
            return;
        }
        for Pending { from, dependency, prefix, path } in std::mem::take(&mut self.pending) {
            let Some(to) = self.ends.get(&format!("{prefix}{}", dependency.task)).copied() else {
                self.problems.add(path, unknown("after", &dependency.task));
                continue;
            };
            if let Some(node) = self.compiled.nodes.get_mut(from) {
                if from == to {
                    let circle = crate::plan::order::say_circle([node.id.as_str()].into_iter());
                    self.problems.add(path, Kind::TemplateCycle { circle });
                }
                node.after.push(Edge { to, dependency, hands_on: false });
            }
        }
    }

    /// Sorts out an order; a circle of steps that are always in the plan is refused, any other is left to the answers.
    fn in_order(&mut self) {
        let mut needs: Vec<Vec<usize>> = Vec::with_capacity(self.compiled.nodes.len());
        for node in &self.compiled.nodes {
            let mut list: Vec<usize> = node.after.iter().map(|edge| edge.to).collect();
            list.sort_unstable();
            list.dedup();
            needs.push(list);
        }
        match crate::plan::order::order(&needs) {
            Ok(order) => self.compiled.order = order,
            Err(circle) => {
                let nodes = || circle.iter().filter_map(|place| self.compiled.nodes.get(*place));
                // two that are always in the plan and wait for each other, if only through what may be left out
                let always =
                    |place: &&usize| self.compiled.nodes.get(**place).is_some_and(|node| node.active.is_always());
                if circles(&needs).iter().any(|group| group.iter().filter(always).count() > 1) {
                    let circle = crate::plan::order::say_circle(nodes().map(|node| node.id.as_str()));
                    self.problems.add("/steps".into(), Kind::TemplateCycle { circle });
                }
                self.compiled.order = (0..needs.len()).collect();
                self.compiled.circular = true;
            }
        }
    }

    /// Reads an expression of a record, in terms of the questions of the whole; a fault is told and holds always.
    fn expression(&mut self, scope: &Scope<'_>, text: &str, wanted: Option<&Type>, path: String) -> Expression {
        self.read(text, wanted, path, &scope.names, &scope.bound)
    }

    /// The same over names, each with what it stands for.
    fn read(
        &mut self,
        text: &str,
        wanted: Option<&Type>,
        path: String,
        names: &[Name],
        bound: &[Expression],
    ) -> Expression {
        let read = match wanted {
            Some(wanted) => Expression::read_as(text, names, wanted),
            None => Expression::read(text, names),
        };
        let refusal = |what: String, what_es: String| Kind::TemplateExpression {
            expression: crate::error::clip(text),
            what,
            what_es,
        };
        match read {
            Err(fault) => {
                let expected = Some(fault.expected).filter(|expected| !expected.is_empty());
                self.problems.expecting(path, refusal(fault.what, fault.what_es), expected);
                Expression::always()
            }
            Ok(expression) => expression.bind(bound).unwrap_or_else(|| {
                let (en, es) = ("too large with what it is made of", "demasiado grande con lo que la forma");
                self.problems.add(path, refusal(en.into(), es.into()));
                Expression::always()
            }),
        }
    }

    fn condition(&mut self, scope: &Scope<'_>, text: Option<&String>, path: String) -> Expression {
        match text {
            Some(text) => self.expression(scope, text, Some(&Type::Boolean), path),
            None => Expression::always(),
        }
    }
}

/// The phase that tasks of prerequisites belong to.
pub(super) const BEFORE: &str = "before";

/// The title of a phase of a record, and its scope.
fn phase(record: &TemplateRecord, id: &str) -> (Text, crate::plan::Scope) {
    let found = record.phases.iter().find(|phase| phase.id == gate::phase_of(id));
    found.map_or_else(
        || (Text::new("Antes de empezar", "Before you start"), crate::plan::Scope::Once),
        |phase| (phase.title.clone(), phase.scope),
    )
}
