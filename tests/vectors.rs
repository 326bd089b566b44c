//! Runs the vectors of `tests/vectors/` through the public API of Rust; Python and JavaScript run the same files.
#![allow(clippy::expect_used, clippy::panic, clippy::needless_for_each, reason = "a test may fail")]

mod calls;
mod random;

use encargo::assessment::{Case, Criterion, Found, Grounds, OwnRule, rules};
use encargo::interview::Profile;
use encargo::language::{Language, Unit};
use encargo::question::{Answers, Question};
use encargo::sheet::{CsvDialect, SheetTerms};
use encargo::tree::Tree;
use encargo::{Error, Finding, Goal, Interview, Note, Plan, Schedule, Template, wire};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

/// One argument, read through the gate of its noun.
fn get<T: DeserializeOwned>(args: &Value, name: &str) -> Result<T, Error> {
    wire::from_json(&args.get(name).unwrap_or(&Value::Null).to_string())
}

/// The language and the columns of a sheet.
fn sheet_terms(args: &Value) -> Result<SheetTerms, Error> {
    Ok(SheetTerms { language: get(args, "language")?, columns: get(args, "columns")? })
}

fn template(args: &Value) -> Result<Template, Error> {
    template_at(args, "template")
}

fn template_at(args: &Value, name: &str) -> Result<Template, Error> {
    match args.get(name) {
        Some(Value::String(id)) => encargo_formats::catalog().template(id).cloned(),
        Some(given) => {
            let source = given.get("source").and_then(Value::as_str).unwrap_or_default();
            let in_catalog = given.get("catalog").is_some();
            if in_catalog { encargo_formats::catalog().read(source) } else { encargo_formats::template(source) }
        }
        None => Err(wire::from_json::<Template>("null").expect_err("no template is given")),
    }
}

fn note(args: &Value) -> Result<Note, Error> {
    let note = Note::new(get::<String>(args, "text")?, get(args, "today")?)?;
    let note = note.counted_in(get::<Option<Unit>>(args, "unit")?.unwrap_or(Unit::CodePoint));
    let note = get::<Option<bool>>(args, "day_first")?.into_iter().fold(note, Note::day_first);
    Ok(get::<Option<Language>>(args, "language")?.into_iter().fold(note, Note::in_language))
}

/// One turn: words, or `{"skip": true}`, `{"back": true}`, `{"change": [question, words]}`; gives what is open again.
fn turn(interview: &mut Interview, said: &Value) -> Result<Vec<String>, Error> {
    match (said.as_str(), said.get("change").and_then(Value::as_array)) {
        (Some(words), _) => interview.answer(words)?,
        (None, Some(pair)) => {
            let word = |place: usize| pair.get(place).and_then(Value::as_str).unwrap_or_default();
            return interview.change(word(0), word(1));
        }
        _ if said.get("back").is_some() => interview.back()?,
        _ => {
            get::<bool>(said, "skip")?;
            interview.skip()?;
        }
    }
    Ok(Vec::new())
}

/// A result that is a noun, or a list of nouns: out as JSON and in again it is equal.
#[expect(clippy::needless_pass_by_value, reason = "the value that a verb just gave")]
fn noun<T: Serialize + DeserializeOwned + PartialEq + Debug>(noun: T) -> Result<Value, Error> {
    let json = wire::to_json(&noun)?;
    assert_eq!(wire::from_json::<T>(&json)?, noun, "{json}");
    wire::from_json(&json)
}

fn interview(args: &Value) -> Result<Value, Error> {
    let mut interview = Interview::about(get::<Goal>(args, "goal")?, get(args, "today")?);
    interview = get::<Option<bool>>(args, "day_first")?.into_iter().fold(interview, Interview::day_first);
    if args.get("profile").is_some() {
        interview = interview.profiled(get(args, "profile")?);
    }
    if args.get("template").is_some() {
        let facts = get::<Option<Vec<_>>>(args, "facts")?.unwrap_or_default();
        interview = interview.asking(template(args)?.questions().to_vec(), &facts);
    }
    let (mut asked, mut reopened) = (Vec::new(), Vec::new());
    for said in get::<Vec<Value>>(args, "answers")? {
        asked.extend(interview.question().map(|question| question.id));
        reopened.extend(turn(&mut interview, &said)?);
        // saved and resumed at every turn
        interview = wire::from_json(&wire::to_json(&interview)?)?;
    }
    let ids = |questions: Vec<Question>| questions.into_iter().map(|question| question.id).collect::<Vec<_>>();
    let (answers, agenda) = (interview.answers().clone(), ids(interview.agenda()));
    let (next, replies, profile) = (interview.question(), interview.replies().to_vec(), interview.profile());
    let lines = [Language::Spanish, Language::English].map(|language| interview.agenda_text(language));
    Ok(json!({
        "asked": asked, "reopened": reopened, "next": next, "replies": replies, "profile": profile, "answers": answers,
        "agenda": agenda, "agenda_text": lines, "goal": interview.finish(),
    }))
}

/// The rule of one's own that every language runs: it finds capitals.
struct Shouting(String);

impl OwnRule for Shouting {
    fn code(&self) -> &str {
        &self.0
    }
    fn criterion(&self) -> Criterion {
        Criterion::Specific
    }
    fn look(&self, case: &Case<'_>) -> Option<Found> {
        let outcome = &case.goal().outcome;
        let shouts = outcome.to_lowercase() != *outcome && case.grounds().goals.is_empty();
        shouts.then(|| wire::from_json(SHOUTS).expect("a finding"))
    }
}

const SHOUTS: &str = r#"{"severity": "warning", "message": {"es": "Grita.", "en": "It shouts."}, "about": "outcome"}"#;

fn assess(args: &Value) -> Result<Value, Error> {
    let goal = get::<Goal>(args, "goal")?;
    let grounds = match args.get("grounds") {
        Some(_) => get::<Grounds>(args, "grounds")?,
        None => Grounds::from(get::<encargo::Day>(args, "today")?),
    };
    let own: Vec<Shouting> = get::<Option<String>>(args, "own")?.into_iter().map(Shouting).collect();
    let rules: Vec<&dyn OwnRule> = own.iter().map(|rule| -> &dyn OwnRule { rule }).collect();
    Ok(json!(if rules.is_empty() { goal.assess(grounds) } else { goal.assess_with(grounds, &rules)? }))
}

fn tree(args: &Value) -> Result<Tree, Error> {
    match args.get("tree") {
        Some(_) => get(args, "tree"),
        None => Tree::new(get(args, "goals")?),
    }
}

fn plan(args: &Value) -> Result<Plan, Error> {
    match args.get("plan") {
        Some(_) => get(args, "plan"),
        None => template(args)?.plan(&get(args, "goal")?, &get::<Answers>(args, "answers")?),
    }
}

fn schedule(args: &Value) -> Result<Schedule, Error> {
    match args.get("schedule") {
        Some(_) => get(args, "schedule"),
        None => plan(args)?.schedule(get::<encargo::Terms>(args, "terms")?),
    }
}

fn said(args: &Value) -> Result<Language, Error> {
    get(args, "language")
}

fn call(name: &str, args: &Value) -> Result<Value, Error> {
    Ok(match name {
        "read" => noun(note(args)?.read())?,
        "mentions" => noun(note(args)?.mentions())?,
        "interview" => interview(args)?,
        "goal" => noun(note(args)?.goal())?,
        "assess" => assess(args)?,
        "rules" => json!(rules()),
        "profile_questions" => noun(Profile::questions())?,
        "tree_findings" => noun(tree(args)?.findings())?,
        "standing" => noun(tree(args)?.standing(get(args, "rollup")?, &get(args, "history")?, get(args, "day")?))?,
        "fact_text" => json!(get::<encargo::draft::Fact>(args, "fact")?.text()),
        "sentence" => {
            json!(get::<Goal>(args, "goal")?.sentence(calls::wording(args)?))
        }
        "feasibility" => noun(plan(args)?.feasibility(get::<encargo::Terms>(args, "terms")?)?)?,
        "template" => noun(template(args)?)?,
        "questions" => noun(template(args)?.questions().to_vec())?,
        "asked" => calls::asked(args)?,
        "check" => calls::flaws(args)?,
        "problems" => calls::problems(args),
        "to_yaml" => calls::to_yaml(args)?,
        "schema" => wire::from_json(&encargo_formats::template_schema())?,
        "suggest" => calls::suggest(args)?,
        "locale" => calls::locale(args)?,
        "goal_list" => calls::goal_list(args)?,
        "goal_texts" => calls::goal_texts(args)?,
        "audit" => calls::audit(args)?,
        "audit_tasks" => calls::audit_tasks(args)?,
        "audit_words" => calls::audit_words(),
        "compare" => calls::compare(args)?,
        "why" => calls::why(args)?,
        "migrate" => calls::migrate(args)?,
        "to_template" => calls::to_template(args)?,
        "recurrence_rule" => calls::recurrence_rule(args)?,
        "recurrence" => noun(get::<encargo::Recurrence>(args, "recurrence")?)?,
        "key_dates" => calls::key_dates(args)?,
        "instances" => calls::instances(args)?,
        "series" => noun(calls::series(args)?)?,
        "occurrences" => calls::occurrences(args)?,
        "network" => calls::network(args)?,
        "chance" => calls::chance(args)?,
        "level" => calls::level(args)?,
        "schedule_why" => calls::schedule_why(args)?,
        "whys" => calls::whys(args)?,
        "portfolio" | "portfolio_told" | "portfolio_what_if" | "all_at_once" => calls::several(name, args)?,
        "what_if" => calls::what_if(args)?,
        "forecast" => calls::forecast(args)?,
        "promise" => calls::promise(args)?,
        "cost" => calls::cost(args)?,
        "against" => calls::against(args)?,
        "holidays" => json!(encargo_formats::holidays(&get::<String>(args, "ics")?)?),
        "read_holidays" => noun(encargo_formats::read_holidays(&get::<String>(args, "ics")?)?)?,
        "read_csv" => calls::read_csv(args)?,
        "read_xlsx" => calls::read_xlsx(args)?,
        "merge" => calls::merge(args)?,
        "table_merge" => calls::table_merge(args)?,
        "campaigns" => calls::campaigns(args)?,
        "progress" => calls::progress(args)?,
        "trend_words" => calls::trend_words(),
        "habit" => calls::habit(args)?,
        "months" => calls::months(args)?,
        "decisions" => calls::decisions(args)?,
        "effect" => calls::effect(args)?,
        "retrospective" => calls::retrospective(args)?,
        "report" => calls::report(args)?,
        "report_files" => calls::report_files(args)?,
        "with_estimates" => calls::with_estimates(args)?,
        "benchmarks" => json!(encargo::campaign::benchmarks()),
        "rate_words" => calls::rate_words(),
        "history" => calls::history(args)?,
        "record" => calls::record(args)?,
        "history_words" => calls::words(),
        "states" => noun(schedule(args)?.states())?,
        "state" => json!(schedule(args)?.state(&get::<String>(args, "task")?)),
        "calendar_day" => calls::calendar_day(args)?,
        other => return of_plans(other, args),
    })
}

/// What a plan and its schedule are asked, and what they hand out.
fn of_plans(name: &str, args: &Value) -> Result<Value, Error> {
    Ok(match name {
        "plan" => noun(plan(args)?)?,
        "findings" => noun(plan(args)?.findings())?,
        "schedule" => noun(schedule(args)?)?,
        "handoff" => noun(schedule(args)?.handoff(&get::<String>(args, "task")?)?)?,
        "handoff_text" => json!(schedule(args)?.handoff(&get::<String>(args, "task")?)?.text(calls::wording(args)?)),
        "brief" => calls::brief(args)?,
        "brief_texts" => calls::brief_texts(args)?,
        "act" => calls::act(args)?,
        "delegation" => calls::delegation(args)?,
        "correct" => calls::correct(args)?,
        "waiting" => calls::waiting(args)?,
        "sheet" => noun(schedule(args)?.sheet(sheet_terms(args)?)?)?,
        "sheet_texts" => json!(schedule(args)?.sheet(sheet_terms(args)?)?.texts()),
        "review" => noun(schedule(args)?.review(&get(args, "history")?, get(args, "day")?))?,
        "review_text" => json!(schedule(args)?.review(&get(args, "history")?, get(args, "day")?).text(said(args)?)),
        "csv" => json!(encargo_formats::csv(
            &schedule(args)?.sheet(sheet_terms(args)?)?,
            get::<Option<CsvDialect>>(args, "dialect")?
        )),
        "ics" => calls::ics(args)?,
        "import_form" => calls::import_form(args)?,
        "markdown" => json!(encargo_formats::markdown(&schedule(args)?, said(args)?)),
        "svg" => json!(encargo_formats::svg(&schedule(args)?, said(args)?)),
        "xlsx" => json!(encargo_formats::xlsx(&schedule(args)?, sheet_terms(args)?)?.get(..4)),
        other => panic!("no call is named `{other}`"),
    })
}

/// All vectors, each with the name of its file.
fn vectors() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let paths = fs::read_dir(folder).expect("the vectors").map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    paths.sort();
    let mut vectors = Vec::new();
    for path in paths.iter().filter(|path| !path.ends_with("api.json")) {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let list: Vec<Value> = serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect(&file);
        vectors.extend(list.into_iter().map(|case| (file.clone(), case)));
    }
    vectors
}

/// What is wrong with the result of one case, in words; nothing when it holds.
fn complaint(case: &Value, result: Result<&Value, &Error>) -> Option<String> {
    match (result, case.get("error").and_then(Value::as_str)) {
        (Err(error), Some(code)) => (error.code() != code).then(|| format!("refused with {}: {error}", error.code())),
        (Err(error), None) => Some(format!("refused with {}: {error}", error.code())),
        (Ok(_), Some(code)) => Some(format!("not refused, expected {code}")),
        (Ok(value), None) => match case.get("at").and_then(Value::as_object) {
            Some(parts) => parts.iter().find_map(|(pointer, expected)| {
                let found = value.pointer(pointer).unwrap_or(&Value::Null);
                (found != expected).then(|| format!("at {pointer}: {found}"))
            }),
            None => (*value != case["ok"]).then(|| format!("gave {value}")),
        },
    }
}

/// Refusals that no vector can show, and where they are shown instead.
const ELSEWHERE: &[(&str, &str)] = &[
    ("wire.unwritable", "no noun of the library holds what JSON cannot express"),
    ("value.class", "an object of the binding: the tests of JavaScript"),
    ("text.not_unicode", "Rust's text is always Unicode: the tests of the bindings"),
    ("note.too_long", "a vector of a megabyte: `laws_reading.rs` and the tests of the bindings"),
    ("plan.too_large", "a vector of ten thousand tasks: `laws_reading.rs`"),
    ("tree.too_large", "a vector of ten thousand goals: `laws_goal.rs`"),
    ("calendar.too_large", "a vector of ten thousand days: `laws_reading.rs`"),
    ("network.too_large", "two million activities: the tests of its room"),
    ("chance.too_many_spreads", "a hundred thousand spreads: the tests of its room"),
    ("recurrence.too_large", "ten thousand days: the tests of its room"),
    ("history.too_large", "two hundred thousand values: the tests of its room"),
    ("terms.too_many_calendars", "more calendars than anybody reads here: the tests of its room"),
];

/// Findings that no vector can show, and where they are shown instead.
const FOUND_ELSEWHERE: &[(&str, &str)] =
    &[("template.too_complex", "a template of hundreds of questions: the tests of the check")];

/// The codes of all findings in a result, however deep they lie.
fn finding_codes(value: &Value, found: &mut BTreeSet<String>) {
    if let (Some(code), Some(_)) = (value.get("code").and_then(Value::as_str), value.get("severity")) {
        // a rule of one's own is nobody's promise
        if !code.starts_with("own.") {
            found.insert(code.to_owned());
        }
    }
    let inside: Vec<&Value> = match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => Vec::new(),
    };
    inside.into_iter().for_each(|value| finding_codes(value, found));
}

#[test]
fn every_vector_holds_and_every_code_is_shown() {
    let vectors = vectors();
    let mut complaints = Vec::new();
    let (mut refusals, mut findings, mut said) = (BTreeSet::new(), BTreeSet::new(), calls::Said::default());
    for (file, case) in &vectors {
        let result = call(case["call"].as_str().expect("a call"), &case["args"]);
        match &result {
            Ok(value) => {
                finding_codes(value, &mut findings);
                said.take(value);
            }
            Err(error) => drop(refusals.insert(error.code().to_owned())),
        }
        if let Some(complaint) = complaint(case, result.as_ref()) {
            complaints.push(format!("{file}: {}: {complaint}", case["name"]));
        }
    }
    let cases = vectors.len();
    assert!(complaints.is_empty(), "{} of {cases} vectors do not hold:\n{}", complaints.len(), complaints.join("\n"));
    assert!(cases > 20, "only {cases} vectors were found");
    let elsewhere = |code: &str| ELSEWHERE.iter().any(|(other, _)| *other == code);
    let silent: Vec<&&str> =
        Error::CODES.iter().filter(|code| !refusals.contains(**code) && !elsewhere(code)).collect();
    assert!(silent.is_empty(), "no vector shows these refusals: {silent:?}");
    let known: BTreeSet<String> = Finding::CODES.iter().map(|code| (*code).to_owned()).collect();
    findings.extend(FOUND_ELSEWHERE.iter().map(|(code, _)| (*code).to_owned()));
    assert_eq!(findings, known, "left: findings that vectors show; right: `Finding::CODES`");
    said.compare();
}
