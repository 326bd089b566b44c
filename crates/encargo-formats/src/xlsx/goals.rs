//! The page of goals: each as a sentence, its verdicts, and what to know of its plan; judges nothing itself.

use super::look::{self, Look};
use super::word;
use crate::portfolio::Part;
use encargo::Language;
use encargo::assessment::Grounds;
use encargo::calendar::day_text;
use rust_xlsxwriter::{Worksheet, XlsxError};

/// The names of the page.
pub(super) const NAMES: [&str; 2] = ["Objetivos", "Goals"];

pub(super) fn write(
    page: &mut Worksheet,
    parts: &[Part<'_>],
    language: Language,
    look: &Look,
) -> Result<(), XlsxError> {
    let [es, en] = NAMES;
    page.set_name(word(language, es, en))?;
    page.set_column_width(0, 22)?.set_column_width(1, 110)?;
    let mut row = 0;
    let mut put = |name: &str, text: &str, title: bool| -> Result<(), XlsxError> {
        let [first, second] = if title { [&look.title, &look.title] } else { [&look.strong, &look.text] };
        page.write_string_with_format(row, 0, name, first)?.write_string_with_format(row, 1, text, second)?;
        let lines = look::lines(text, if title { 90 } else { 110 }).max(look::lines(name, 20));
        page.set_row_height(row, look::points(if title { 18 } else { 15 }, lines))?;
        row += 1;
        Ok(())
    };
    for (place, Part { schedule, label, .. }) in parts.iter().enumerate() {
        if place > 0 {
            put("", "", false)?;
        }
        let (plan, goal) = (schedule.plan(), schedule.plan().goal());
        put(word(language, "Plan", "Plan"), label, true)?;
        put(word(language, "Objetivo", "Goal"), &goal.sentence(language), false)?;
        if let Some(day) = schedule.key_date() {
            put(word(language, "Fecha clave", "Key date"), day_text(day).say(language), false)?;
        }
        for verdict in goal.assess(Grounds::from(schedule.terms().today)).verdicts {
            let found: Vec<&str> = verdict.findings.iter().map(|finding| finding.message.say(language)).collect();
            let level = verdict.level.text();
            let words = if found.is_empty() { String::new() } else { format!(". {}", found.join(" ")) };
            put(verdict.criterion.text().say(language), &format!("{}{words}", level.say(language)), false)?;
        }
        for finding in plan.findings().iter().chain(schedule.findings()) {
            put(word(language, "Conviene saber", "Worth knowing"), finding.message.say(language), false)?;
        }
    }
    look::paper(page, language, 0)
}
