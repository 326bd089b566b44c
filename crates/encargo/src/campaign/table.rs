//! The figures of a grid: campaigns as rows under headings, or as columns beside labels; judges no figure.

use super::cell::{self, Shown};
use super::heading::{self, Field};
use super::{CampaignReading, CampaignTerms, RateKind, check, say};
use crate::calendar::Day;
use crate::finding::Finding;
use crate::grid::{Grid, GridCell, GridPage, GridRow};
use crate::language::Language;
use crate::language::campaignwords::{MEANS, SERVICES, SUMS};
use crate::language::token::fold;
use std::collections::BTreeMap;

/// How many rows may stand above the headings: a title, an account, a period.
const ABOVE: usize = 40;

/// The figures of one campaign as they stand there.
#[derive(Clone, Debug, Default)]
pub(super) struct Raw {
    pub(super) row: Option<u32>,
    pub(super) name: Option<String>,
    pub(super) subject: Option<String>,
    pub(super) day: Option<Day>,
    pub(super) counts: BTreeMap<Field, u32>,
    /// Shares, and whether a percent sign says that they are in percent.
    pub(super) shares: BTreeMap<RateKind, (Shown, bool)>,
    /// A row that sums up the others.
    pub(super) is_sum: bool,
}

impl CampaignReading {
    /// The campaigns of an export of a mail service, of whatever headings: in rows, or one campaign as labels with values.
    ///
    /// ```
    /// use encargo::campaign::{CampaignReading, CampaignTerms};
    /// # use encargo::grid::{Grid, GridCell, GridPage, GridRow};
    /// # let text = |text: &str| GridCell::Text { text: text.into() };
    /// # let row = |number, cells: [&str; 3]| GridRow { number, cells: cells.map(text).into() };
    /// # let rows = vec![row(1, ["Asunto", "Entregados", "Aperturas"]), row(2, ["Otoño", "1.180", "412 (34,9 %)"])];
    /// # let grid = Grid { pages: vec![GridPage { name: String::new(), hidden: false, rows }], findings: vec![] };
    /// let today: encargo::Day = "2026-11-30".parse().unwrap();
    /// let reading = CampaignReading::of_grid(&grid, &CampaignTerms::from(today)); // grid: of `read_csv` or `read_xlsx`
    /// assert_eq!(reading.campaigns[0].opens, Some(412));
    /// assert_eq!(reading.campaigns[0].rates[0].percent.to_string(), "34.9153");
    /// ```
    pub fn of_grid(grid: &Grid, terms: &CampaignTerms) -> Self {
        let mut reading = Self { campaigns: Vec::new(), findings: grid.findings.clone() };
        for page in grid.pages.iter().filter(|page| !page.hidden) {
            let own = of_page(page, terms);
            reading.campaigns.extend(own.campaigns);
            reading.findings.extend(own.findings);
        }
        if reading.campaigns.is_empty() {
            reading.findings.push(say::no_figures());
        }
        reading
    }
}

fn of_page(page: &GridPage, terms: &CampaignTerms) -> CampaignReading {
    let across = page.rows.iter().take(ABOVE).enumerate().map(|(at, row)| (across(row), at));
    let best = across.reduce(|best, other| if other.0 > best.0 { other } else { best });
    let down = page.rows.iter().filter(|row| labelled(row).is_some_and(|(field, _)| field.is_figure())).count();
    match best {
        Some((across, at)) if across >= 2 && across >= down => rows(page, at, terms),
        _ if down >= 2 => labels(page, terms),
        _ => CampaignReading::default(),
    }
}

/// How many figures a row heads.
fn across(row: &GridRow) -> usize {
    let named = |cell: &GridCell| match cell {
        GridCell::Text { text } => heading::named(text).is_some_and(|(field, _)| field.is_figure()),
        _ => false,
    };
    row.cells.iter().filter(|cell| named(cell)).count()
}

/// The field that the first cell of a row names, with the cells beside it.
fn labelled(row: &GridRow) -> Option<(Field, &[GridCell])> {
    let (first, rest) = row.cells.split_first()?;
    let GridCell::Text { text } = first else { return None };
    let (field, _) = heading::named(text)?;
    let has =
        |cell: &GridCell| !cell.is_empty() && (!field.is_figure() || cell::figures(cell, Language::English).is_some());
    rest.iter().any(has).then_some((field, rest))
}

/// The language that most of some headings speak.
fn language<'h>(headings: impl Iterator<Item = &'h GridCell>, terms: &CampaignTerms) -> Language {
    let (mut spanish, mut english) = (0_usize, 0_usize);
    for cell in headings {
        match heading::named(&cell.text()).and_then(|(_, language)| language) {
            Some(Language::Spanish) => spanish += 1,
            Some(Language::English) => english += 1,
            None => {}
        }
    }
    let told = if spanish > english { Language::Spanish } else { Language::English };
    terms.language.unwrap_or(told)
}

/// The service whose name stands on the page outside the table.
fn service(page: &GridPage, terms: &CampaignTerms, until: usize) -> Option<String> {
    if terms.source.is_some() {
        return terms.source.clone();
    }
    let cells = page.rows.iter().take(until).flat_map(|row| &row.cells);
    let mut texts = cells.map(GridCell::text).chain([page.name.clone()]).map(|text| fold(&text));
    texts.find_map(|text| SERVICES.iter().find(|(word, _)| text.contains(word)).map(|(_, name)| (*name).to_owned()))
}

/// Whether days are written with the day first, as far as the days themselves tell.
fn day_first<'c>(cells: impl Iterator<Item = &'c GridCell>) -> Option<bool> {
    for cell in cells {
        let GridCell::Text { text } = cell else { continue };
        let mut runs = text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty());
        let (Some(one), Some(two)) = (runs.next(), runs.next()) else { continue };
        let (Ok(first), Ok(second)) = (one.parse::<u32>(), two.parse::<u32>()) else { continue };
        if one.len() <= 2 && text.starts_with(one) && two.len() <= 2 {
            match (first > 12, second > 12) {
                (true, false) => return Some(true),
                (false, true) => return Some(false),
                _ => {}
            }
        }
    }
    None
}

/// A campaign a row.
fn rows(page: &GridPage, at: usize, terms: &CampaignTerms) -> CampaignReading {
    let mut findings = Vec::new();
    let Some(head) = page.rows.get(at) else { return CampaignReading::default() };
    let language = language(head.cells.iter(), terms);
    let mut columns: Vec<(usize, Field)> = Vec::new();
    for (place, cell) in head.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        match heading::named(&cell.text()) {
            Some((Field::Other, _)) => {}
            Some((field, _)) if !columns.iter().any(|(_, known)| *known == field) => columns.push((place, field)),
            _ => findings.push(say::unknown_column(&cell.text())),
        }
    }
    let below = page.rows.get(at + 1..).unwrap_or_default();
    let days = columns.iter().find(|(_, field)| *field == Field::Day).map(|(place, _)| *place);
    let told = days.and_then(|place| day_first(below.iter().filter_map(|row| row.cells.get(place))));
    let terms = CampaignTerms { day_first: terms.day_first.or(told), ..terms.clone() };
    let mut raws = Vec::new();
    for row in below {
        let mut raw = Raw { row: Some(row.number), ..Raw::default() };
        for (place, field) in &columns {
            let Some(cell) = row.cells.get(*place).filter(|cell| !cell.is_empty()) else { continue };
            if !take(&mut raw, *field, cell, &terms, language) {
                findings.push(say::unread_cell(row.number, &cell.text()));
            }
        }
        let first = row.cells.iter().find(|cell| !cell.is_empty()).map(GridCell::text).unwrap_or_default();
        let first = heading::words(&first).join(" ");
        raw.is_sum = raw.day.is_none() && SUMS.contains(&first.as_str());
        let is_mean = raw.day.is_none() && MEANS.contains(&first.as_str());
        if !is_mean && (!raw.counts.is_empty() || !raw.shares.is_empty()) {
            raws.push(raw);
        }
    }
    check::settled(raws, service(page, &terms, at).as_deref(), findings)
}

/// One campaign as labels with values beside them; several when several columns hold counts.
fn labels(page: &GridPage, terms: &CampaignTerms) -> CampaignReading {
    let firsts = || page.rows.iter().filter_map(|row| row.cells.first());
    let language = language(firsts(), terms);
    let mut raws: Vec<Raw> = Vec::new();
    let width = page.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let known: Vec<(&GridRow, Field)> =
        page.rows.iter().filter_map(|row| labelled(row).map(|(field, _)| (row, field))).collect();
    let mut findings: Vec<Finding> = Vec::new();
    for place in 1..width {
        let mut raw = Raw::default();
        for (row, field) in &known {
            let Some(cell) = row.cells.get(place).filter(|cell| !cell.is_empty()) else { continue };
            // a label that comes again belongs to another part of the report
            let already = raw.counts.contains_key(field);
            if !already && !take(&mut raw, *field, cell, terms, language) && place == 1 {
                findings.push(say::unread_cell(row.number, &cell.text()));
            }
        }
        let shares_alone = raw.counts.is_empty();
        match raws.last_mut() {
            Some(before) if shares_alone => {
                for (kind, share) in raw.shares {
                    before.shares.entry(kind).or_insert(share);
                }
            }
            _ if shares_alone && raw.shares.is_empty() => {}
            _ => raws.push(raw),
        }
    }
    let is_label = |row: &&GridRow| row.cells.len() > 1 && row.cells.get(1).is_some_and(|cell| !cell.is_empty());
    // what stands behind the last figure is another part of the report
    let last = known.iter().filter(|(_, field)| field.is_figure()).map(|(row, _)| row.number).max().unwrap_or(0);
    for row in page.rows.iter().filter(|row| row.number < last).filter(is_label) {
        let label = row.cells.first().map(GridCell::text).unwrap_or_default();
        let counts = row.cells.get(1).and_then(|cell| cell::figures(cell, language)).is_some();
        if counts && !label.is_empty() && heading::named(&label).is_none() && row.cells.len() <= 3 {
            findings.push(say::unknown_column(&label));
        }
    }
    check::settled(raws, service(page, terms, page.rows.len()).as_deref(), findings)
}

/// Takes one cell into a campaign; whether it could be read.
fn take(raw: &mut Raw, field: Field, cell: &GridCell, terms: &CampaignTerms, language: Language) -> bool {
    match field {
        Field::Name => raw.name = Some(cell.text()),
        Field::Subject => raw.subject = Some(cell.text()),
        Field::Day => match cell::day(cell, terms, language) {
            Some(day) => raw.day = Some(day),
            None => return false,
        },
        Field::Other => {}
        Field::Rate(kind) => {
            let Some(figures) = cell::figures(cell, language) else { return false };
            match (figures.percent, figures.number) {
                (Some(share), _) => {
                    raw.shares.insert(kind, (share, true));
                }
                (None, Some(number)) => {
                    raw.shares.insert(kind, (Shown::of(number), false));
                }
                _ => {}
            }
        }
        count => {
            let Some(figures) = cell::figures(cell, language) else { return false };
            if let (Some(share), Some(kind)) = (figures.percent, count.as_rate()) {
                raw.shares.insert(kind, (share, true));
            }
            match (figures.number, count.as_rate()) {
                (Some(number), kind) => match (cell::whole(number), kind) {
                    (Some(whole), _) => {
                        raw.counts.insert(count, whole);
                    }
                    // a share under the heading of a count
                    (None, Some(kind)) if figures.percent.is_none() && number.is_sign_positive() => {
                        raw.shares.insert(kind, (Shown::of(number), false));
                    }
                    _ => return false,
                },
                (None, None) if figures.percent.is_some() => return false,
                _ => {}
            }
        }
    }
    true
}
