//! The list of a client's goals as a document: Markdown to paste, and a workbook; orders nothing and judges nothing.

use crate::markdown::{add, plain};
use crate::xlsx;
use encargo::error::Kind;
use encargo::goals::GoalList;
use encargo::sheet::SheetTerms;
use encargo::{Error, Language};

/// The list as Markdown (`CommonMark`): a numbered goal a line, as a sentence, with what is still to be found out; then what
/// has left the list, struck through, with what became of it.
pub fn goals_markdown(list: &GoalList, language: Language) -> String {
    let spanish = language == Language::Spanish;
    let mut text = format!("# {}\n", plain(list.title().say(language)));
    if !list.goals.is_empty() {
        text.push('\n');
    }
    for (goal, place) in list.goals.iter().zip(1_u32..) {
        add(&mut text, format_args!("{place}. {}\n", plain(&goal.sentence(language))));
        for question in encargo::Interview::about(goal.clone(), list.today).agenda() {
            add(&mut text, format_args!("   - [ ] {}\n", plain(question.text.say(language))));
        }
    }
    if !list.past.is_empty() {
        let heading = if spanish { "Fuera de la lista" } else { "No longer in the list" };
        add(&mut text, format_args!("\n## {heading}\n\n"));
        for past in &list.past {
            let (words, fate) = (plain(&past.goal.outcome), list.fate(past));
            add(&mut text, format_args!("- ~~{words}~~ {}\n", plain(fate.say(language))));
        }
    }
    text
}

/// The list as an Excel workbook: a row a goal, those that have left in grey.
///
/// # Errors
/// `sheet.unknown_column` for columns that there are not; `xlsx.unwritable` for what a workbook cannot hold.
pub fn goals_xlsx(list: &GoalList, terms: impl Into<SheetTerms>) -> Result<Vec<u8>, Error> {
    let sheet = list.sheet(terms)?;
    xlsx::page(&sheet).map_err(|error| Kind::XlsxUnwritable { detail: error.to_string() }.into())
}
