//! Templates, plans and their versions.

use crate::{get, plan, template, template_at};
use encargo::audit::{Audit, AuditAdvice, AuditTask};
use encargo::language::Unit;
use encargo::migration::MigrationTerms;
use encargo::question::Answers;
use encargo::{Error, Plan, Template, Text, wire};
use serde_json::{Value, json};

pub(crate) fn flaws(args: &Value) -> Result<Value, Error> {
    Ok(json!(template(args)?.check()))
}

pub(crate) fn asked(args: &Value) -> Result<Value, Error> {
    Ok(json!(template(args)?.asked(&get::<Answers>(args, "answers")?)))
}

pub(crate) fn to_yaml(args: &Value) -> Result<Value, Error> {
    Ok(json!(encargo_formats::to_yaml(&template(args)?)))
}

/// What is wrong with a template: nothing when it reads.
pub(crate) fn problems(args: &Value) -> Value {
    template(args).err().map_or_else(|| json!([]), |error| json!(error.problems()))
}

pub(crate) fn suggest(args: &Value) -> Result<Value, Error> {
    let text: String = get(args, "text")?;
    let unit = get::<Option<Unit>>(args, "unit")?.unwrap_or(Unit::CodePoint);
    let catalog = encargo_formats::catalog();
    let Some(ids) = get::<Option<Vec<String>>>(args, "templates")? else {
        return Ok(json!(catalog.suggest_in(&text, unit)));
    };
    let some: Vec<Template> = ids.iter().map(|id| catalog.template(id).cloned()).collect::<Result<_, _>>()?;
    Ok(json!(encargo::template::suggest(&some, &text, unit)))
}

/// The work of a note, or some work as it is given.
fn work(args: &Value) -> Result<Vec<AuditTask>, Error> {
    match args.get("text") {
        Some(_) => Ok(crate::note(args)?.audit_tasks()),
        None => get(args, "tasks"),
    }
}

pub(crate) fn audit_tasks(args: &Value) -> Result<Value, Error> {
    crate::noun(work(args)?)
}

/// What to delegate first, by the catalogue or by some of its templates.
pub(crate) fn audit(args: &Value) -> Result<Value, Error> {
    let catalog = encargo_formats::catalog();
    let Some(ids) = get::<Option<Vec<String>>>(args, "templates")? else {
        return crate::noun(catalog.audit(&work(args)?));
    };
    let some: Vec<Template> = ids.iter().map(|id| catalog.template(id).cloned()).collect::<Result<_, _>>()?;
    crate::noun(Audit::of(&work(args)?, &some))
}

/// Every advice in words.
pub(crate) fn audit_words() -> Value {
    json!(AuditAdvice::ALL.iter().map(|advice| json!([advice, advice.text()])).collect::<Vec<_>>())
}

pub(crate) fn why(args: &Value) -> Result<Value, Error> {
    Ok(json!(plan(args)?.why(&get::<String>(args, "task")?)))
}

pub(crate) fn compare(args: &Value) -> Result<Value, Error> {
    Ok(json!(template(args)?.compare(&get(args, "a")?, &get(args, "b")?)?))
}

/// The plan with fields of some tasks written over.
fn edited(plan: &Plan, edit: &Value) -> Result<Plan, Error> {
    let mut record = json!(plan);
    for task in record.get_mut("tasks").and_then(Value::as_array_mut).into_iter().flatten() {
        let fields =
            task.get("id").and_then(Value::as_str).and_then(|id| edit.get(id)).and_then(Value::as_object).cloned();
        for (name, value) in fields.into_iter().flatten() {
            task[name] = value;
        }
    }
    wire::from_json(&record.to_string())
}

pub(crate) fn migrate(args: &Value) -> Result<Value, Error> {
    let plan = edited(&plan(args)?, args.get("edit").unwrap_or(&Value::Null))?;
    let terms = get::<Option<MigrationTerms>>(args, "terms")?.unwrap_or_default();
    Ok(json!(plan.migrate(&template(args)?, &template_at(args, "to")?, &terms)?))
}

pub(crate) fn to_template(args: &Value) -> Result<Value, Error> {
    Ok(json!(plan(args)?.to_template(&get::<String>(args, "id")?, get::<Text>(args, "title")?)?))
}
