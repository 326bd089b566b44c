//! The calls of the vectors for the list of goals.

use crate::{get, note, noun, sheet_terms};
use encargo::goals::GoalList;
use encargo::{Error, Goal, Note};
use serde_json::{Value, json};

/// The list of a note, or a list as it is given, after some steps.
fn list(args: &Value) -> Result<GoalList, Error> {
    let made = match args.get("text") {
        Some(_) => GoalList::of(&note(args)?.read(), get(args, "today")?)?,
        None => get::<GoalList>(args, "list")?,
    };
    let steps = args.get("steps").and_then(Value::as_array).into_iter().flatten();
    let mut pairs = steps.filter_map(Value::as_object).flatten();
    pairs.try_fold(made, |list, (verb, given)| step(&list, verb, given))
}

fn step(list: &GoalList, verb: &str, given: &Value) -> Result<GoalList, Error> {
    let word = |place: usize| given.get(place).and_then(Value::as_str).unwrap_or_default();
    let goal = |value: &Value| encargo::wire::from_json::<Goal>(&value.to_string());
    match verb {
        "add" => list.add(goal(given)?),
        "edit" => list.edit(goal(given)?),
        "take_back" => list.take_back(given.as_str().unwrap_or_default()),
        "of_client" => Ok(list.clone().of_client(given.as_str().unwrap_or_default())),
        "with_reading" => list.with_reading(&Note::new(given.as_str().unwrap_or_default(), list.today)?.read()),
        "leave_out" => list.leave_out(word(0), given.get(1).and_then(Value::as_str)),
        "move_to" => {
            let place = given.get(1).and_then(Value::as_u64).unwrap_or_default();
            list.move_to(word(0), u32::try_from(place).unwrap_or_default())
        }
        "merge" => list.merge(word(0), word(1)),
        _ => {
            let parts = given.get(1).and_then(Value::as_array).into_iter().flatten();
            list.split(word(0), parts.map(goal).collect::<Result<_, _>>()?)
        }
    }
}

pub(crate) fn goal_list(args: &Value) -> Result<Value, Error> {
    noun(list(args)?)
}

/// The list as a document, in every form.
pub(crate) fn goal_texts(args: &Value) -> Result<Value, Error> {
    let (list, terms) = (list(args)?, sheet_terms(args)?);
    let sheet = list.sheet(terms.clone())?;
    Ok(json!({
        "title": list.title(),
        "fates": list.past.iter().map(|past| list.fate(past)).collect::<Vec<_>>(),
        "csv": encargo_formats::csv(&sheet, None),
        "sheet": noun(sheet)?,
        "markdown": encargo_formats::goals_markdown(&list, terms.language),
        "xlsx": encargo_formats::goals_xlsx(&list, terms)?.get(..4),
    }))
}
