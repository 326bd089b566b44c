//! `todo.txt`: a line a task, with project, person and days; decides no day.

use super::Item;
use encargo::history::TaskStatus;
use encargo::sheet::Priority;
use encargo::{Language, Schedule};

/// Done tasks begin with `x` and their day; the others with their priority from `(A)` to `(D)`.
pub(super) fn todo_txt(schedule: &Schedule, items: &[Item<'_>], language: Language) -> String {
    let project = slug(schedule.plan().id());
    let mut text = String::new();
    for item in items {
        let mut words: Vec<String> = Vec::new();
        if item.state.status.is_over() {
            words.push("x".into());
            words.extend(item.state.finished.or(item.state.since).map(|day| day.to_string()));
        } else {
            let letter = match item.priority {
                Some(Priority::Now) => "(A)",
                Some(Priority::ThisWeek) => "(B)",
                Some(Priority::NextWeek) => "(C)",
                _ => "(D)",
            };
            words.push(letter.into());
        }
        words.push(plain(item.task.title.say(language)));
        words.push(format!("+{project}"));
        if !item.who.is_empty() {
            words.push(format!("@{}", slug(&item.who)));
        }
        words.push(format!("due:{}", item.due()));
        if !item.state.status.is_over() {
            words.push(format!("t:{}", item.start()));
        }
        if item.state.status == TaskStatus::Waived {
            words.push("status:waived".into());
        }
        words.push(format!("id:{}", slug(&item.task.id)));
        words.extend(item.task.after.iter().map(|need| format!("dep:{}", slug(&need.task))));
        text.push_str(&words.join(" "));
        text.push('\n');
    }
    text
}

/// One word.
fn slug(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Words that stay words: one line, no project, no person, no key, no day in front. What is put in is not seen.
fn plain(words: &str) -> String {
    let words = words.split_whitespace().enumerate().map(|(place, word)| {
        let dated = place == 0 && word.len() == 10 && word.chars().all(|each| each.is_ascii_digit() || each == '-');
        let tagged = word.starts_with(['+', '@']) || dated || (place == 0 && (word == "x" || word.starts_with('(')));
        // a colon that looks like one and makes no key
        let word = if word.contains("://") { word.to_owned() } else { word.replace(':', "\u{2236}") };
        let word = word.strip_suffix('\u{2236}').map_or(word.clone(), |front| format!("{front}:"));
        if tagged { format!("\u{200b}{word}") } else { word }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_become_tags() {
        assert_eq!(plain("a +b @c"), "a \u{200b}+b \u{200b}@c");
        assert_eq!(plain("due:hoy a las 10:30\nNota: x"), "due\u{2236}hoy a las 10\u{2236}30 Nota: x");
        assert_eq!(plain("2026-12-03 x"), "\u{200b}2026-12-03 x");
    }
}
