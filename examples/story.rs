//! The story, end to end: meeting notes become a SMART goal and a dated, delegated newsletter plan.
//!
//! `cargo run --example story` answers from a script (`examples/story.json`); `-- --ask` asks you at the terminal;
//! `-- --out FOLDER` names the folder for the files, `-- --language en` tells the English client's story.

use encargo::assessment::{Grounds, Verdict};
use encargo::draft::DraftKind;
use encargo::language::Unit;
use encargo::{
    Calendar, Day, Draft, Goal, History, Interview, Language, Note, Reading, Schedule, Team, Template, Terms,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::error::Error;
use std::io::{Write, stdin, stdout};
use std::path::{Path, PathBuf};

/// Everything the three programs share: dates, people, answers, headings.
#[derive(Deserialize)]
struct Script {
    today: Day,
    notes: Vec<String>,
    clients: BTreeMap<Language, Client>,
    words: BTreeMap<Language, BTreeMap<String, String>>,
}

/// One client's part of the script.
#[derive(Deserialize)]
struct Client {
    note: String,
    calendar: Calendar,
    team: Team,
    answers: BTreeMap<String, String>,
    too_early: Day,
    tight: Day,
    history: History,
    review: Day,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let option = |name: &str| arguments.iter().position(|word| word == name).and_then(|at| arguments.get(at + 1));
    let language: Language = option("--language").map_or("es", String::as_str).parse()?;
    let out = PathBuf::from(option("--out").map_or("examples/out", String::as_str));
    let ask = arguments.iter().any(|word| word == "--ask");

    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script: Script = serde_json::from_str(&std::fs::read_to_string(root.join("story.json"))?)?;
    let client = script.clients.get(&language).ok_or("the script has no client for this language")?;
    let words = script.words.get(&language).ok_or("the script has no words for this language")?;
    let heading = |name: &str| println!("\n== {}", words.get(name).map_or(name, String::as_str));

    // 1. Notes become drafts, facts and what is set aside, each with the words it came from.
    let mut told = None;
    for file in &script.notes {
        let text = std::fs::read_to_string(root.join("notes").join(file))?;
        let reading = Note::new(text, script.today)?.counted_in(Unit::CodePoint).read();
        println!("\n== {file} ({})", reading.language);
        print_reading(&reading);
        if *file == client.note {
            told = Some(reading);
        }
    }
    let reading = told.ok_or("the client's note is not among the notes")?;
    let wanted = reading.drafts.iter().find(|draft| draft.kind == DraftKind::Goal && draft.goal.measure.is_some());
    let wanted = wanted.ok_or("the note holds no measured goal")?;
    let send =
        reading.drafts.iter().find(|draft| draft.goal.due.is_some() && draft.evidence.quote.contains("newsletter"));
    let key_date = send.and_then(|draft| draft.goal.due).ok_or("the note does not say when the newsletter is sent")?;

    // 2. The interview asks what is missing, the newsletter's own questions included.
    heading("interview");
    let catalog = encargo_formats::catalog();
    let template = catalog.template("newsletter")?;
    let (goal, interview) = interview(wanted, template, &reading, client, language, ask)?;

    // 3. The goal as one sentence, and five verdicts.
    heading("goal");
    println!("{}", goal.sentence(language));
    heading("verdicts");
    print_verdicts(&goal, script.today, language);

    // 4. and 5. The newsletter becomes tasks, and tasks get days, backwards from the send day.
    heading("plan");
    let plan = template.plan(&goal, interview.answers())?;
    println!("{}: {}", plan.title().say(language), plan.tasks().len());
    for finding in plan.findings() {
        println!("  - {}", finding.message.say(language));
    }
    heading("schedule");
    let terms = Terms::from(script.today).calendar(client.calendar.clone()).team(client.team.clone());
    let schedule = plan.schedule(terms.clone().key_date(key_date))?;
    print_schedule(&schedule, language)?;
    heading("fits");
    let fits = plan.feasibility(terms.clone().key_date(key_date))?;
    println!("{} | {} | {} %", fits.finish, fits.float_days.unwrap_or(0), fits.chance_percent.unwrap_or(0));
    let judged = goal.assess(Grounds::from(script.today).feasibility(fits));
    print_verdict(judged.verdicts.get(3).ok_or("a criterion is missing")?, language);
    heading("tight");
    for change in plan.feasibility(terms.clone().key_date(client.tight))?.changes {
        println!("  - {}", change.text.say(language));
    }
    heading("too_early");
    for finding in plan.schedule(terms.key_date(client.too_early))?.findings() {
        println!("  - {}", finding.message.say(language));
    }

    // 6. The brief of the first task that is handed over.
    heading("handoff");
    let first = schedule.slots().iter().find(|slot| schedule.is_delegated(&slot.task));
    let first = first.ok_or("nothing in the plan is delegated")?;
    println!("{}", schedule.handoff(&first.task)?.text(language));

    // 7. A few tasks later: how does it go?
    heading("review");
    println!("{}", schedule.review(&client.history, client.review).text(language));

    // 8. The files for the client.
    heading("files");
    write_files(&schedule, language, &out)
}

fn print_reading(reading: &Reading) {
    for draft in &reading.drafts {
        let evidence = &draft.evidence;
        let due = draft.goal.due.map(|day| format!(" | {day}")).unwrap_or_default();
        let who = draft.goal.owner.as_ref().map(|who| format!(" | {who}")).unwrap_or_default();
        println!("{} [{}..{}] {}{due}{who}", draft.kind, evidence.start, evidence.end, evidence.quote);
    }
    for fact in &reading.facts {
        let evidence = &fact.evidence;
        println!("fact [{}..{}] {}: {}", evidence.start, evidence.end, fact.key, evidence.quote);
    }
    for aside in &reading.aside {
        let evidence = &aside.evidence;
        println!("{} [{}..{}] {}", aside.reason, evidence.start, evidence.end, evidence.quote);
    }
}

fn interview(
    wanted: &Draft,
    template: &Template,
    reading: &Reading,
    client: &Client,
    language: Language,
    ask: bool,
) -> Result<(Goal, Interview), Box<dyn Error>> {
    let mut interview = wanted.interview().asking(template.questions().to_vec(), &reading.facts);
    while let Some(question) = interview.question() {
        println!("{}", question.text.say(language));
        for choice in &question.options {
            println!("    {} = {}", choice.value, choice.label.say(language));
        }
        let said = if ask {
            print!("> ");
            stdout().flush()?;
            let mut line = String::new();
            stdin().read_line(&mut line)?;
            line.trim().to_owned()
        } else {
            client.answers.get(&question.id).cloned().unwrap_or_else(|| match language {
                Language::Spanish => "no sé".to_owned(),
                Language::English => "I don't know".to_owned(),
            })
        };
        if !ask {
            println!("> {said}");
        }
        if let Err(error) = interview.answer(&said) {
            println!("! {}", error.message(language));
            if !ask {
                return Err(error.into());
            }
        }
    }
    for question in interview.agenda() {
        println!("? {}", question.text.say(language));
    }
    Ok((interview.clone().finish(), interview))
}

fn print_verdicts(goal: &Goal, today: Day, language: Language) {
    for verdict in goal.assess(today).verdicts {
        print_verdict(&verdict, language);
    }
}

fn print_verdict(verdict: &Verdict, language: Language) {
    println!("{}: {}", verdict.criterion.text().say(language), verdict.level.text().say(language));
    for evidence in &verdict.evidence {
        println!("    \u{201c}{}\u{201d}", evidence.quote);
    }
    for finding in &verdict.findings {
        println!("  - {} {}", finding.message.say(language), finding.suggestion.say(language));
    }
}

fn print_schedule(schedule: &Schedule, language: Language) -> Result<(), Box<dyn Error>> {
    let sheet = schedule.sheet(language)?;
    for (texts, slot) in sheet.texts().iter().zip(schedule.slots()) {
        let cell = |name| sheet.place(name).and_then(|at| texts.get(at)).map_or("", String::as_str);
        let mark = if slot.critical { "*" } else { " " };
        let (start, due, task, who, margin) = (cell("start"), cell("due"), cell("task"), cell("who"), cell("margin"));
        println!("{mark} {start} {due} | {task} | {who} | {margin} d");
    }
    println!("{}", schedule.critical_path().join(" > "));
    for finding in schedule.findings() {
        println!("  - {}", finding.message.say(language));
    }
    Ok(())
}

fn write_files(schedule: &Schedule, language: Language, out: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(out)?;
    let sheet = schedule.sheet(language)?;
    let files: [(&str, Vec<u8>); 5] = [
        ("plan.xlsx", encargo_formats::xlsx(schedule, language)?),
        ("plan.csv", encargo_formats::csv(&sheet, None).into_bytes()),
        ("plan.ics", encargo_formats::ics(schedule, language)?.into_bytes()),
        ("plan.md", encargo_formats::markdown(schedule, language).into_bytes()),
        ("plan.svg", encargo_formats::svg(schedule, language).into_bytes()),
    ];
    for (name, bytes) in files {
        println!("{}/{name}: {} B", out.display(), bytes.len());
        std::fs::write(out.join(name), bytes)?;
    }
    Ok(())
}
