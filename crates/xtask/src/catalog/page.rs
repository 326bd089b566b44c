//! The page of one template, in both languages: what it is for, its questions, its steps, its figures; decides nothing.

use super::figures::{Figures, Size};
use super::graph::graph;
use super::row::Teller;
use super::speaker::{Speaker, cell};
use encargo::language::Language;
use encargo::template::{Step, TemplateQuestion, TemplateRecord};
use encargo::{Question, Template};
use std::fmt::{Error, Write};

/// The page of a template.
pub(super) fn page(template: &Template, figures: &Figures) -> Result<String, Error> {
    let record = template.record();
    let mut page = String::new();
    writeln!(page, "# {} · {}\n", record.title.en, record.title.es)?;
    writeln!(
        page,
        "`{}`, version {} · [English](#english) · [Español](#español) · [all · todas](README.md)\n",
        record.id, record.version
    )?;
    writeln!(
        page,
        "All steps and what each waits for; a dashed edge: for some answers only. Todos los pasos y lo que espera cada uno; borde discontinuo: solo con ciertas respuestas.\n"
    )?;
    page.push_str(&graph(record)?);
    for language in [Language::English, Language::Spanish] {
        let speaker = Speaker::new(language);
        let teller = Teller { record, questions: template.questions(), speaker: &speaker };
        section(&mut page, template, figures, &teller)?;
    }
    Ok(page)
}

fn section(page: &mut String, template: &Template, figures: &Figures, teller: &Teller<'_>) -> Result<(), Error> {
    let (record, speaker) = (teller.record, teller.speaker);
    let say = |es, en| speaker.say(es, en);
    writeln!(page, "\n## {}\n\n{}\n", say("Español", "English"), record.about.say(speaker.language))?;
    sizes(page, figures, teller)?;
    writeln!(page, "\n### {}\n", say("Preguntas", "Questions"))?;
    writeln!(
        page,
        "{}",
        say(
            "| id | pregunta | respuestas | se supone |\n|---|---|---|---|",
            "| id | question | answers | assumed |\n|---|---|---|---|"
        )
    )?;
    for question in template.questions() {
        let written = record.questions.iter().find(|written| written.id == question.id);
        ask(page, question, written, teller)?;
    }
    if !record.computed.is_empty() {
        writeln!(page, "\n{}\n", say("Lo que se deduce de ellas:", "What follows from them:"))?;
        for computed in &record.computed {
            writeln!(page, "- `{}`: {}", computed.id, teller.condition(&computed.value))?;
        }
    }
    if !record.prerequisites.is_empty() {
        writeln!(
            page,
            "\n### {}\n\n{}",
            say("Lo que tiene que estar antes", "What must be there before"),
            teller.head()
        )?;
        for one in &record.prerequisites {
            writeln!(page, "{}", teller.prerequisite(one))?;
        }
    }
    writeln!(page, "\n### {}\n\n{}", say("Pasos", "Steps"), say(DAYS_ES, DAYS_EN))?;
    for phase in &record.phases {
        let own: Vec<&Step> = record.steps.iter().filter(|step| step.id.split('/').next() == Some(&phase.id)).collect();
        if own.is_empty() {
            continue;
        }
        let scope = match phase.scope {
            encargo::plan::Scope::Once => say("una vez por cliente", "once a client"),
            encargo::plan::Scope::Each => say("cada vez", "every time"),
        };
        writeln!(page, "\n#### {} ({scope})\n\n{}", phase.title.say(speaker.language), teller.head())?;
        for row in own.into_iter().flat_map(|step| teller.rows(step)) {
            writeln!(page, "{row}")?;
        }
    }
    measures(page, record, speaker)
}

/// A question: when it is asked, what can be answered, what is assumed.
fn ask(
    page: &mut String,
    question: &Question,
    written: Option<&TemplateQuestion>,
    teller: &Teller<'_>,
) -> Result<(), Error> {
    let speaker = teller.speaker;
    let mut text = speaker.text(&question.text);
    if let Some(when) = &question.when {
        write!(text, "<br>*{} {}*", speaker.say("Se pregunta si", "Asked if"), teller.condition(when))?;
    }
    if question.profile {
        write!(
            text,
            "<br>*{}*",
            speaker.say("Sobre el cliente: se pregunta una sola vez.", "About the client: asked once.")
        )?;
    }
    let options: Vec<String> = question.options.iter().map(|option| speaker.text(&option.label)).collect();
    let answers = if options.is_empty() { speaker.kind(question.kind).to_owned() } else { options.join("<br>") };
    let value = |value: &encargo::Value| speaker.value(value, &question.options);
    let assumed = written.and_then(|written| written.assume.as_ref()).map(value).unwrap_or_default();
    let usual = written.and_then(|written| written.default.as_ref()).map(value);
    let usual = usual.map(|usual| format!("<br>*{}: {usual}*", speaker.say("lo normal", "usual"))).unwrap_or_default();
    writeln!(page, "| `{}` | {text} | {answers} | {assumed}{usual} |", question.id)
}

/// How large the plans are.
fn sizes(page: &mut String, figures: &Figures, teller: &Teller<'_>) -> Result<(), Error> {
    let say = |es, en| teller.speaker.say(es, en);
    writeln!(
        page,
        "{}",
        say(
            "| plan | tareas | horas | respuestas |\n|---|---|---|---|",
            "| plan | tasks | hours | answers |\n|---|---|---|---|"
        )
    )?;
    let rows = [
        (say("el más pequeño", "smallest"), &figures.fewest),
        (say("cuando no se sabe nada", "when nothing is known"), &figures.assumed),
        (say("el más grande", "largest"), &figures.most),
    ];
    for (name, size) in rows {
        writeln!(page, "| {name} | {} | {} | {} |", size.tasks, hours(size, teller.speaker), answers(size, teller))?;
    }
    writeln!(page, "\n{}", say(SEARCH_ES, SEARCH_EN))
}

fn answers(size: &Size, teller: &Teller<'_>) -> String {
    if size.answers.is_empty() {
        return teller.speaker.say("las que se suponen", "those assumed").to_owned();
    }
    let said = size.answers.iter().map(|(id, value)| {
        let question = teller.questions.iter().find(|question| question.id == *id);
        let options = question.map(|question| question.options.as_slice()).unwrap_or_default();
        format!("`{id}`: {}", teller.speaker.value(value, options))
    });
    said.collect::<Vec<_>>().join("<br>")
}

/// Hours with at most two decimals: minutes are whole.
fn hours(size: &Size, speaker: &Speaker) -> String {
    let hundredths = (size.minutes * 100 + 30) / 60;
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    speaker.number(text.trim_end_matches('0').trim_end_matches('.'))
}

/// What is recorded, by step.
fn measures(page: &mut String, record: &TemplateRecord, speaker: &Speaker) -> Result<(), Error> {
    let own = |step: &Step| -> Vec<_> {
        let methods = step.methods.iter().flat_map(|method| method.measures.iter().flatten());
        step.measures.iter().chain(methods).map(|measure| (step.id.clone(), measure.clone())).collect()
    };
    let within =
        |step: &Step| -> Vec<_> { step.methods.iter().flat_map(|method| &method.steps).flat_map(own).collect() };
    let found: Vec<_> = record.steps.iter().flat_map(|step| own(step).into_iter().chain(within(step))).collect();
    if found.is_empty() {
        return Ok(());
    }
    writeln!(page, "\n### {}\n", speaker.say("Lo que se mide", "What is measured"))?;
    writeln!(
        page,
        "{}",
        speaker.say(
            "| medida | en | qué se cuenta | dónde se lee | paso |\n|---|---|---|---|---|",
            "| measure | in | what is counted | where it is read | step |\n|---|---|---|---|---|"
        )
    )?;
    for (step, measure) in found {
        let text = |text: Option<&encargo::Text>| text.map(|text| speaker.text(text)).unwrap_or_default();
        let divided = measure.denominator.as_ref().map(|by| format!(" ÷ {}", speaker.text(by))).unwrap_or_default();
        writeln!(
            page,
            "| {} | {} | {}{divided} | {} | `{step}` |",
            speaker.text(&measure.label),
            cell(measure.unit.as_deref().unwrap_or_default()),
            text(measure.numerator.as_ref()),
            text(measure.source.as_ref()),
        )?;
    }
    Ok(())
}

const SEARCH_EN: &str = "Hours are the likely ones. Smallest and largest: no plan with fewer or more tasks was found by changing one or two answers at
a time; lists have from none to as many items as are assumed. Answers that are not named are those assumed.";
const SEARCH_ES: &str = "Las horas son las probables. El más pequeño y el más grande: cambiando una o dos respuestas cada vez no se encontró otro con
menos o con más tareas; las listas tienen desde ninguno hasta tantos elementos como se suponen. Las respuestas que no se nombran
son las que se suponen.";
const DAYS_EN: &str = "Day: working days from the key date, unless it says otherwise. Hours: optimistic · likely · pessimistic. A step that waits for
one that is not in the plan waits for what that one waits for. Words in braces are filled in by the answers.";
const DAYS_ES: &str = "Día: días hábiles desde la fecha clave, si no dice otra cosa. Horas: optimistas · probables · pesimistas. Un paso que espera a
otro que no está en el plan espera a lo que ese espera. Lo que va entre llaves lo ponen las respuestas.";
