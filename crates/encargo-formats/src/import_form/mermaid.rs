//! A Gantt chart as text that Mermaid draws; decides no day.

use super::Item;
use encargo::history::TaskStatus;
use encargo::{Language, Schedule};

/// A section a phase, in the order in which they begin; done tasks, those at work, critical ones and milestones look so.
pub(super) fn mermaid(schedule: &Schedule, items: &[Item<'_>], language: Language) -> String {
    let mut lines = vec![
        "gantt".to_owned(),
        format!("    title {}", plain(schedule.plan().title().say(language))),
        "    dateFormat YYYY-MM-DD".to_owned(),
        match language {
            Language::Spanish => "    axisFormat %d/%m".to_owned(),
            Language::English => "    axisFormat %d %b".to_owned(),
        },
        // the last day belongs to the task
        "    inclusiveEndDates".to_owned(),
    ];
    let mut phases: Vec<&str> = Vec::new();
    for item in items {
        if !phases.contains(&item.task.phase.as_str()) {
            phases.push(&item.task.phase);
        }
    }
    for phase in phases {
        let mut own: Vec<(usize, &Item<'_>)> =
            items.iter().enumerate().filter(|(_, item)| item.task.phase == phase).collect();
        own.sort_by_key(|(_, item)| item.start());
        let label = own.first().map_or("", |(_, item)| item.task.phase_label.say(language));
        lines.push(format!("    section {}", plain(if label.is_empty() { phase } else { label })));
        lines.extend(own.into_iter().map(|(place, item)| bar(place, item, language)));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn bar(place: usize, item: &Item<'_>, language: Language) -> String {
    let mut tags: Vec<String> = Vec::new();
    match item.state.status {
        status if status.is_over() => tags.push("done".into()),
        TaskStatus::ToDo | TaskStatus::Offered => {}
        _ => tags.push("active".into()),
    }
    if item.slot.critical && !item.state.status.is_over() && !item.task.milestone {
        tags.push("crit".into());
    }
    let end = if item.task.milestone {
        tags.push("milestone".into());
        "0d".to_owned()
    } else {
        item.due().to_string()
    };
    tags.push(format!("t{}", place + 1));
    let start = if item.task.milestone { item.due() } else { item.start() };
    let who = if item.who.is_empty() { String::new() } else { format!(" ({})", plain(&item.who)) };
    format!("    {}{who} :{}, {start}, {end}", plain(item.task.title.say(language)), tags.join(", "))
}

/// Words that stay words: one line, no mark that Mermaid reads, no word with which one of its lines begins.
fn plain(words: &str) -> String {
    const WORDS: [&str; 13] = [
        "gantt", "title", "section", "dateformat", "axisformat", "inclusiveenddates", "topaxis", "tickinterval",
        "excludes", "includes", "todaymarker", "weekday", "weekend",
    ];
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = words.to_lowercase();
    let first = lower.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let begins = WORDS.contains(&first) || ["click", "href", "call", "acctitle", "accdescr"].contains(&first);
    let mut plain = String::with_capacity(words.len());
    for (place, letter) in words.chars().enumerate() {
        let mark = matches!(letter, ':' | ';' | '#' | '%' | '<' | '>' | '"' | '`' | '{' | '}' | '\\');
        if mark || (place == 0 && begins) {
            plain.push_str(&format!("#{};", u32::from(letter)));
        } else if !letter.is_control() {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_become_lines() {
        assert_eq!(plain("a: b; c\n# d"), "a#58; b#59; c #35; d");
        assert_eq!(plain("Section 1"), "#83;ection 1");
        assert_eq!(plain("Sección"), "Sección");
    }
}
