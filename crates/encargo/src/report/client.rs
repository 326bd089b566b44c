//! Several reports of one client as one; says nothing that they do not.

use super::gather::heading;
use super::{Report, ReportLine, ReportPart, ReportSection, bars};
use crate::habit::GoalMonth;
use crate::language::{Language, Text};
use crate::say::count::{GOALS, count_of};

/// How many bars there is room for.
const BARS: usize = 16;

impl Report {
    /// The reports of one client as one, under the client's name: the goals numbered in their order, what was done, waits
    /// and comes next of all of them together, what is asked about several goals asked once. `months` are the goals of the month
    /// beside those of the month before, as `Tree::months` tells them. Without reports it has no goals.
    ///
    /// ```
    /// # fn of(letter: encargo::report::Report, shop: encargo::report::Report, months: &[encargo::habit::GoalMonth]) {
    /// let report = encargo::report::Report::of_client("Marta", vec![letter, shop], months);
    /// assert_eq!(report.title.en, "Marta: 2 goals");
    /// # }
    /// ```
    pub fn of_client(client: &str, reports: Vec<Self>, months: &[GoalMonth]) -> Self {
        let next = reports.iter().flat_map(|report| &report.goals).filter_map(|goal| goal.review.next).min();
        let day = reports.iter().map(|report| report.day).max().unwrap_or_default();
        let since = reports.iter().map(|report| report.since).min().unwrap_or_default();
        let mut goals = Vec::new();
        // each line with its place in its own section
        let mut by_part: Vec<(ReportPart, Vec<(usize, ReportLine)>)> =
            ReportPart::ALL.iter().map(|part| (*part, Vec::new())).collect();
        for report in reports {
            let before = u32::try_from(goals.len()).unwrap_or(u32::MAX);
            goals.extend(report.goals);
            for section in report.sections {
                let renumbered = section
                    .lines
                    .into_iter()
                    .map(|line| ReportLine { goal: line.goal.map(|goal| goal.saturating_add(before)), ..line })
                    .enumerate();
                if let Some((_, lines)) = by_part.iter_mut().find(|(part, _)| *part == section.part) {
                    lines.extend(renumbered);
                }
            }
        }
        if let Some((_, lines)) = by_part.iter_mut().find(|(part, _)| *part == ReportPart::Months) {
            let said = months.iter().map(|month| ReportLine { goal: None, day: None, text: month.text.clone() });
            lines.extend(said.enumerate());
        }
        // where there is little room the plan with the most bars becomes one
        while goals.iter().map(|goal| goal.bars.len()).sum::<usize>() > BARS {
            let Some(most) = goals.iter_mut().max_by_key(|goal| goal.bars.len()).filter(|goal| goal.bars.len() > 1)
            else {
                break;
            };
            most.bars = bars::whole(&most.bars, &most.title, day).into_iter().collect();
        }
        let sections = by_part.into_iter().filter_map(|(part, lines)| {
            let mut lines = if part == ReportPart::Agenda { asked_once(lines) } else { lines };
            // what is dated by day, what waits and what is asked as each goal has it; then in the order of the goals
            match part {
                ReportPart::Done | ReportPart::Next => lines.sort_by_key(|(_, line)| line.day),
                ReportPart::Waiting | ReportPart::Agenda => lines.sort_by_key(|(place, _)| *place),
                ReportPart::Months => {}
            }
            let lines: Vec<ReportLine> = lines.into_iter().map(|(_, line)| line).collect();
            (!lines.is_empty()).then(|| ReportSection { part, heading: heading(part, next), lines })
        });
        let (sections, client) = (sections.collect(), client.trim());
        let title = |language: Language| {
            let count = count_of(goals.len(), &GOALS, language);
            if client.is_empty() { count } else { format!("{client}: {count}") }
        };
        Self { since, day, title: Text::new(title(Language::Spanish), title(Language::English)), goals, sections }
    }
}

/// What is asked about several goals is asked once, in the latest of its places.
fn asked_once(lines: Vec<(usize, ReportLine)>) -> Vec<(usize, ReportLine)> {
    let mut found: Vec<(usize, ReportLine)> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for (rank, line) in lines {
        let place = *places.entry(line.text.clone()).or_insert(found.len());
        match found.get_mut(place) {
            Some((known_rank, known)) => {
                *known_rank = rank.max(*known_rank);
                if known.goal != line.goal {
                    known.goal = None;
                }
            }
            None => found.push((rank, line)),
        }
    }
    found
}
