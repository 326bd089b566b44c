//! Judging goals: statements a second, against the keyword rules that forms and scripts use, in the same round; a thousand
//! goals with their plans; one step of an interview.
//!
//! `cargo bench -p encargo-benches --bench judging`.

use aho_corasick::AhoCorasick;
use encargo::assessment::Grounds;
use encargo::team::{Person, Team};
use encargo::{Day, Goal, Interview, Language, Note, Plan, Terms};
use encargo_benches::{Runner, compare};
use std::hint::black_box;

/// Statements of about a hundred characters.
const STATEMENTS: [&str; 8] = [
    "Quiere pasar de 200 a 500 suscriptores antes de fin de marzo con un lead magnet para llenar el taller de abril.",
    "Mejorar la presencia en redes y vender más cursos este año, porque quiere vivir de la tienda online sin agobios.",
    "Publicar dos entrevistas por semana en el pódcast hasta el 15 de febrero, con la lista de invitados que ya tiene.",
    "Reducir los correos sin contestar de 80 a 10 antes del 31 de enero usando respuestas rápidas y filtros de Gmail.",
    "She wants to raise the open rate from 20% to 30% by the end of March with shorter subject lines and two tests.",
    "Grow the Instagram account and get more visibility for the brand as soon as possible, if there is any time left.",
    "Sell 25 seats of the watercolour workshop before 28 February, because the studio rent has to be paid in March.",
    "Answer every message in under 24 hours on weekdays so that no wedding lead is lost again during the summer season.",
];

/// What a form's six keyword rules look for.
const KEYWORDS: [&str; 24] = [
    "%", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "antes", "hasta", "porque", "para", "con ", "by ", "before",
    "because", "so that", "with ", "using", "más", "more",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let today: Day = "2026-11-23".parse()?;
    let notes = STATEMENTS.into_iter().map(|text| Note::new(text, today)).collect::<Result<Vec<_>, _>>()?;
    let goals: Vec<Goal> = notes.iter().map(Note::goal).collect();
    let bytes = STATEMENTS.iter().map(|text| text.len()).sum();
    let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(KEYWORDS)?;
    compare(
        "eight statements, read and judged (divide eight by the time for statements a second)",
        9,
        Some(bytes),
        &mut [
            Runner::new("floor: six keyword rules in one pass", || {
                for text in STATEMENTS {
                    black_box(automaton.find_iter(text).count());
                }
            }),
            Runner::new("assess, of goals", || {
                for goal in &goals {
                    black_box(goal.assess(today));
                }
            }),
            Runner::new("goal, of notes", || {
                for note in &notes {
                    black_box(note.goal());
                }
            }),
            Runner::new("goal and assess", || {
                for note in &notes {
                    black_box(note.goal().assess(today));
                }
            }),
        ],
    );

    let plans = plans(today)?;
    let person =
        |name: &str, role: &str, hours: u32| Person { hours_per_week: Some(hours.into()), ..Person::new(name, [role]) };
    let team = Team { people: vec![person("Ana", "va", 6), person("Marta", "client", 2)] };
    let terms = |day: Day| Terms::from(today).key_date(day).team(team.clone());
    let (fits, tight) = (terms("2027-02-01".parse()?), terms("2026-12-03".parse()?));
    let judged = |plan: &Plan, terms: &Terms| {
        let told =
            plan.feasibility(terms.clone()).map(|told| plan.goal().assess(Grounds::from(today).feasibility(told)));
        black_box(told.is_ok());
    };
    compare(
        "one goal with its plan of the newsletter (a thousand goals: as many milliseconds)",
        9,
        None,
        &mut [
            Runner::new("floor: the critical path alone", || {
                for plan in &plans {
                    black_box(plan.schedule(fits.clone()).is_ok());
                }
            }),
            Runner::new("feasibility and assess, in time", || {
                for plan in &plans {
                    judged(plan, &fits);
                }
            }),
            Runner::new("feasibility with its changes, late, and assess", || {
                for plan in &plans {
                    judged(plan, &tight);
                }
            }),
        ],
    );

    let opened = Interview::about(Goal::new("list", Language::Spanish, "llegar a más suscriptores"), today)
        .asking(encargo_formats::catalog().template("newsletter")?.questions().to_vec(), &[]);
    compare(
        "one step of an interview",
        9,
        None,
        &mut [
            Runner::new("floor: the interview copied", || {
                black_box(opened.clone());
            }),
            Runner::new("question and answer", || {
                let mut interview = opened.clone();
                black_box(interview.question());
                black_box(interview.answer("los suscriptores de la lista").is_ok());
            }),
            Runner::new("a whole interview, all answers unknown", || {
                let mut interview = opened.clone();
                while interview.question().is_some() {
                    black_box(interview.answer("no sé").is_ok());
                }
            }),
        ],
    );
    Ok(())
}

/// The newsletter's plan, once.
fn plans(today: Day) -> Result<Vec<Plan>, Box<dyn std::error::Error>> {
    let catalog = encargo_formats::catalog();
    let template = catalog.template("newsletter")?;
    let goal = Note::new(STATEMENTS[0], today)?.goal();
    let unknown = template.questions().iter().map(|question| (question.id.clone(), encargo::Answer::unknown()));
    Ok(vec![template.plan(&goal, &unknown.collect())?])
}
