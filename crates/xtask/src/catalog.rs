//! `docs/catalog/`, from the templates that are shipped: written on request, compared at every test run.

mod condition;
mod figures;
mod graph;
mod page;
mod printed;
mod row;
mod speaker;

use crate::house::House;
use crate::{Outcome, Refusal};
use encargo::Template;
use encargo::template::Step;
use encargo_formats::catalog;
use figures::Figures;
use speaker::cell;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// Where the pages are kept.
const KEPT: &str = "docs/catalog";

/// `cargo xtask catalog`: prints the index; writes all pages when asked to.
pub(crate) fn run(house: &House, write: bool) -> Outcome {
    let pages = pages()?;
    if !write {
        print!("{}", pages.get(INDEX).map(String::as_str).unwrap_or_default());
        return Ok(());
    }
    fs::create_dir_all(house.path(KEPT))?;
    for (path, _) in kept(house)?.into_iter().filter(|(_, name)| !pages.contains_key(name)) {
        fs::remove_file(path)?;
    }
    for (name, page) in pages {
        fs::write(house.path(KEPT).join(name), page)?;
    }
    Ok(())
}

/// `cargo xtask catalog TEMPLATE QUESTION=VALUE…`: prints one plan in both languages.
pub(crate) fn print(id: &str, said: &[&str]) -> Outcome {
    print!("{}", printed::printed(id, said)?);
    Ok(())
}

/// Refuses pages that are not what the templates say, and pages of templates that are gone.
pub(crate) fn check(house: &House) -> Outcome {
    let pages = pages()?;
    let differs = |(name, page): &(&String, &String)| {
        fs::read_to_string(house.path(KEPT).join(name)).map_or(true, |kept| kept != **page)
    };
    let stale = kept(house)?.into_iter().map(|(_, name)| name).filter(|name| !pages.contains_key(name));
    let wrong: Vec<String> = pages.iter().filter(differs).map(|(name, _)| name.clone()).chain(stale).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("not what the templates say: {}: `cargo xtask catalog --write`", wrong.join(", ")).into())
}

const INDEX: &str = "README.md";

/// The pages that are there: their paths and their names.
fn kept(house: &House) -> Result<Vec<(PathBuf, String)>, Refusal> {
    let mut found = Vec::new();
    for entry in fs::read_dir(house.path(KEPT))? {
        let entry = entry?;
        found.push((entry.path(), entry.file_name().to_string_lossy().into_owned()));
    }
    Ok(found)
}

/// All pages by file name.
fn pages() -> Result<BTreeMap<String, String>, Refusal> {
    let catalog = catalog();
    let mut index = String::from(HEAD);
    let mut pages = BTreeMap::new();
    for id in catalog.ids() {
        let template = catalog.template(id)?;
        let figures = Figures::of(template)?;
        row(&mut index, template, &figures)?;
        pages.insert(format!("{id}.md"), page::page(template, &figures)?);
    }
    index.push_str(FOOT);
    pages.insert(INDEX.to_owned(), index);
    Ok(pages)
}

/// One template in the index.
fn row(index: &mut String, template: &Template, figures: &Figures) -> Outcome {
    let (id, title, keywords) = (template.id(), template.title(), template.keywords());
    writeln!(
        index,
        "| [`{id}`]({id}.md) | {}<br>{} | {} | {} | {} | {} | {} | {}–{} | {}<br>{} |",
        cell(&title.en),
        cell(&title.es),
        steps(template.steps()),
        template.questions().len(),
        at_size(figures, 0),
        at_size(figures, 1),
        at_size(figures, 2),
        figures.fewest.tasks,
        figures.most.tasks,
        cell(&keywords.en.join(", ")),
        cell(&keywords.es.join(", ")),
    )?;
    Ok(())
}

/// Tasks and hours of one of the sizes: all, and in brackets what comes each time.
fn at_size(figures: &Figures, place: usize) -> String {
    figures.sizes.get(place).map_or_else(
        || "–".to_owned(),
        |size| {
            let (all, each) = (tenths(size.minutes), tenths(size.each_minutes));
            format!("{} ({})<br>{all} h ({each} h)", size.tasks, size.each_tasks)
        },
    )
}

/// Minutes as hours with one digit.
fn tenths(minutes: u64) -> String {
    let tenths = (minutes + 3) / 6;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The steps, and those that methods put in the place of a step.
fn steps(steps: &[Step]) -> usize {
    steps.iter().map(|step| 1 + step.methods.iter().map(|method| method.steps.len()).sum::<usize>()).sum()
}

const HEAD: &str = "# The templates · Las plantillas

Generated from `crates/encargo-formats/templates/` by `cargo xtask catalog --write`, and compared at each test run. Each page
is in English and in Spanish · Cada página está en inglés y en español.

| id | title · título | steps · pasos | questions · preguntas | light · lo esencial | usual · lo habitual | full · paso a paso | tasks · tareas | what people call it · cómo lo llaman |
|---|---|---|---|---|---|---|---|---|
";

const FOOT: &str = "
At each size: tasks and likely hours of the plan when nothing else is answered, so that everything that can be missing is got
first; in brackets those that come again each time.

Tasks: those of the smallest and of the largest plan that answers were found for; a page says which answers. A template of your
own is read by the same rules: [the format](../templates.md).

En cada tamaño: tareas y horas probables del plan cuando no se ha contestado nada más, y por tanto hay que conseguir todo lo que
puede faltar; entre paréntesis, las que se repiten cada vez.

Tareas: las del plan más pequeño y las del más grande para los que se han encontrado respuestas; cada página dice cuáles. Una
plantilla propia se lee con las mismas reglas: [el formato](../templates.md) (en inglés).
";
