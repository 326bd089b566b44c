//! Laws of what goes out: every file says the status that the one function gives, whatever has happened.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::history::{Event, EventKind, History, TaskState, TaskStatus};
use encargo::plan::{Estimate, PlanRecord, Task};
use encargo::sheet::ImportForm;
use encargo::{Day, Language, Plan, Schedule, Terms, Text};
use encargo_formats::{csv, ics, import_form, markdown, read_csv, read_xlsx, svg, xlsx};
use encargo_tests::chance::Chance;
use encargo_tests::plans::bare_goal;
use std::collections::BTreeMap;

/// Titles of which none is part of another.
const TITLES: [&str; 6] = ["alfa", "beta", "gamma", "delta", "omicron", "zeta"];

fn today() -> Day {
    "2026-11-30".parse().unwrap()
}

fn schedule(chance: &mut Chance) -> Schedule {
    let task = |(place, title): (usize, &&str)| Task {
        effort: Estimate { optimistic: 60, likely: 240, pessimistic: 480 },
        after: place.checked_sub(1).map(|before| TITLES[before].into()).into_iter().collect(),
        ..Task::new(*title, Text::new(*title, *title))
    };
    let count = 1 + chance.below(6) as usize;
    let record = PlanRecord {
        id: "row".into(),
        template: None,
        title: Text::new("Fila", "Row"),
        goal: bare_goal(),
        answers: encargo::Answers::default(),
        assumptions: Vec::new(),
        key_task: None,
        tasks: TITLES[..count].iter().enumerate().map(task).collect(),
    };
    let people = [None, Some("Ana".to_owned()), Some("Marta".to_owned())];
    let mut history = History::new();
    for _ in 0..chance.below(20) {
        let day = today() - chrono::Duration::days(chance.below(28).into());
        let event = Event {
            person: people[chance.below(3) as usize].clone(),
            to: people[chance.below(3) as usize].clone(),
            minutes: (chance.below(4) == 0).then(|| chance.below(200)),
            remaining: (chance.below(4) == 0).then(|| chance.below(400)),
            ..Event::new(day, TITLES[chance.below(6) as usize % count], EventKind::ALL[chance.below(12) as usize])
        };
        // what contradicts what was written down before is left out
        history = history.clone().record(event).unwrap_or(history);
    }
    Plan::try_from(record).unwrap().schedule(Terms::from(today()).history(history)).unwrap()
}

/// The lines of a file of separated values, by heading.
fn records(text: &str) -> Vec<BTreeMap<String, String>> {
    let grid = read_csv(text.as_bytes()).unwrap();
    let texts = |place: usize| grid.pages[0].rows[place].cells.iter().map(encargo::grid::GridCell::text);
    let head: Vec<String> = texts(0).collect();
    (1..grid.pages[0].rows.len()).map(|row| head.iter().cloned().zip(texts(row)).collect()).collect()
}

/// The line of a text that names a task.
fn line<'t>(text: &'t str, title: &str) -> &'t str {
    text.lines().find(|line| line.contains(title)).unwrap()
}

fn looked_at(schedule: &Schedule, states: &[TaskState], language: Language) {
    let said = |state: &TaskState| state.status.text().say(language).to_owned();
    let sheet = schedule.sheet(language).unwrap();
    let heading = sheet.columns[sheet.place("status").unwrap()].heading.clone();
    assert_eq!(
        sheet.rows.iter().map(|row| row.status).collect::<Vec<_>>(),
        states.iter().map(|state| state.status).collect::<Vec<_>>()
    );
    for (record, state) in records(&csv(&sheet, None)).iter().zip(states) {
        assert_eq!(record[&heading], said(state));
    }
    let book = read_xlsx(&xlsx(schedule, language).unwrap()).unwrap();
    let page = &book.pages[0];
    let at = page.rows[0].cells.iter().position(|cell| cell.text() == heading).unwrap();
    for (row, state) in page.rows[1..].iter().zip(states) {
        assert_eq!(row.cells[at].text(), said(state));
    }
    let (list, picture) = (markdown(schedule, language), svg(schedule, language));
    for state in states {
        let item = line(&list, &format!("**{}**", state.task));
        let status = if state.status == TaskStatus::ToDo { String::new() } else { format!(" · {}", said(state)) };
        let tick = if state.status.is_over() { "- [x] " } else { "- [ ] " };
        assert!(item.starts_with(tick) && item.ends_with(&status), "{item} {state:?}");
        assert_eq!(item.contains("~~"), state.status == TaskStatus::Waived);
        for other in TaskStatus::ALL.iter().filter(|other| **other != state.status) {
            assert!(!item.ends_with(&format!(" · {}", other.text().say(language))), "{item} {state:?}");
        }
        let title = picture.split("<title>").find(|part| part.starts_with(&format!("{}:", state.task))).unwrap();
        let title = title.split("</title>").next().unwrap();
        let is_open = matches!(state.status, TaskStatus::ToDo | TaskStatus::Offered);
        assert_eq!(title.contains(&format!(", {}", said(state))), !is_open, "{title} {state:?}");
    }
    let calendar = ics(schedule, language).unwrap();
    let todos = calendar.split("BEGIN:VTODO").skip(1).map(|part| part.split("END:VTODO").next().unwrap());
    for (todo, state) in todos.zip(states) {
        let status = match state.status {
            TaskStatus::Done => "COMPLETED",
            TaskStatus::Waived => "CANCELLED",
            TaskStatus::ToDo | TaskStatus::Offered => "NEEDS-ACTION",
            _ => "IN-PROCESS",
        };
        assert!(
            todo.contains(&format!("SUMMARY:{}\r\n", state.task)) && todo.contains(&format!("STATUS:{status}\r\n"))
        );
        let done = state.status == TaskStatus::Done;
        assert_eq!(
            (todo.contains("PERCENT-COMPLETE:100\r\n"), todo.contains("COMPLETED:2026")),
            (done, done),
            "{todo}"
        );
    }
}

fn forms_looked_at(schedule: &Schedule, states: &[TaskState], language: Language) {
    let said = |state: &TaskState| state.status.text().say(language).to_owned();
    let form = |form| import_form(schedule, language, form).unwrap();
    let [asana, trello, clickup, notion] =
        [ImportForm::Asana, ImportForm::Trello, ImportForm::ClickUp, ImportForm::Notion].map(|one| records(&form(one)));
    let (todo, gantt) = (form(ImportForm::TodoTxt), form(ImportForm::Mermaid));
    let tasks: serde_json::Value = serde_json::from_str(&form(ImportForm::Taskwarrior)).unwrap();
    let estado = if language == Language::Spanish { "Estado" } else { "Status" };
    for (place, state) in states.iter().enumerate() {
        let (over, title) = (state.status.is_over(), state.task.as_str());
        let begun = !over && !matches!(state.status, TaskStatus::ToDo | TaskStatus::Offered);
        assert_eq!((&asana[place]["Name"], &asana[place]["Status"]), (&state.task, &said(state)));
        assert_eq!(trello[place]["Labels"].split(',').next().unwrap(), said(state));
        assert_eq!(trello[place]["Due Complete"], over.to_string());
        let usual = if over {
            "complete"
        } else if begun {
            "in progress"
        } else {
            "to do"
        };
        assert_eq!((&clickup[place]["Task Name"], clickup[place]["Status"].as_str()), (&state.task, usual));
        assert_eq!(notion[place][estado], said(state));
        let item = line(&todo, &format!(" {title} "));
        assert_eq!(
            (item.starts_with("x "), item.contains(" status:waived")),
            (over, state.status == TaskStatus::Waived)
        );
        let bar = line(&gantt, &format!("    {title} "));
        let tag = |name: &str| bar.split_once(':').unwrap().1.split(',').any(|tag| tag.trim() == name);
        assert_eq!((tag("done"), tag("active")), (over, begun), "{bar} {state:?}");
        let status = match state.status {
            TaskStatus::Done => "completed",
            TaskStatus::Waived => "deleted",
            _ => "pending",
        };
        assert_eq!((&tasks[place]["description"], &tasks[place]["status"]), (&title.into(), &status.into()));
    }
}

#[test]
fn every_file_says_the_one_status() {
    let mut chance = Chance::new(31);
    let mut seen: BTreeMap<TaskStatus, usize> = BTreeMap::new();
    for turn in 0..50 {
        let schedule = schedule(&mut chance);
        let states = schedule.states();
        states.iter().for_each(|state| *seen.entry(state.status).or_default() += 1);
        let history = &schedule.terms().history;
        assert!(states.iter().all(|state| history.state(&state.task, today()) == *state));
        let language = if turn % 2 == 0 { Language::Spanish } else { Language::English };
        looked_at(&schedule, &states, language);
        forms_looked_at(&schedule, &states, language);
    }
    assert!(TaskStatus::ALL.iter().all(|status| seen.get(status).is_some_and(|count| *count > 2)), "{seen:?}");
}
