//! Text as a page: items and their frame, that is lines without their marks, cells of tables, what a chat or a mail says;
//! which heading stands over an item, what it is nested in, who speaks, whether its box is ticked. Knows no goal.

mod heads;
mod marks;
mod stamp;
mod table;

use crate::language::token::{Kind, Tokens};

/// What opens an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// Nothing: a line of prose.
    #[default]
    None,
    /// A bullet.
    Bullet,
    /// A number or a letter with a point or a bracket.
    Number,
    /// A box to be ticked.
    Box,
    /// A tick or a cross that stands alone.
    Tick,
    /// One or more `#`.
    Hash,
    /// Stars that open bold or italics.
    Bold,
    /// `>` of a mail.
    Quote,
    /// Another sign, such as an emoji.
    Sign,
    /// The stamp of a chat.
    Stamp,
    /// A cell of a table.
    Cell,
}

/// What its box or its strokes say of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing.
    #[default]
    Plain,
    /// An empty box.
    Open,
    /// Ticked.
    Done,
    /// Crossed out.
    Struck,
}

/// Where in a table a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The column, from 0.
    pub column: usize,
    /// How many cells its row has.
    pub columns: usize,
    /// The row, from 0.
    pub row: usize,
    /// The cell that heads the column, as the place of an item.
    pub title: Option<usize>,
}

/// A line without its marks, or a cell, with its frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Item {
    /// The first token behind the marks.
    pub at: usize,
    /// The token after the last.
    pub next: usize,
    /// The first token of the line, marks included.
    pub line: usize,
    /// What opens it.
    pub mark: Mark,
    /// What its box says.
    pub state: State,
    /// How far it is indented, in columns.
    pub indent: usize,
    /// Whether it is a heading, and of which level: the lower, the higher it stands.
    pub heads: Option<u8>,
    /// The heading over it, as the place of an item.
    pub heading: Option<usize>,
    /// The item of a list that it is nested in.
    pub parent: Option<usize>,
    /// Who speaks: the first token of the name, and the token after its last.
    pub speaker: Option<(usize, usize)>,
    /// Where in a table it stands.
    pub cell: Option<Place>,
    /// Whether an empty line stands before it.
    pub apart: bool,
}

/// The other cells of the row that a cell stands in, with their places: of the first ones of the row, as many as anybody
/// looks at.
pub(crate) fn row(items: &[Item], place: usize) -> impl Iterator<Item = (usize, &Item)> {
    let line = items.get(place).map(|item| item.line);
    let start = items.partition_point(|other| Some(other.line) < line);
    let cells = items.iter().enumerate().skip(start).take(CELLS);
    cells.filter(move |(nth, other)| Some(other.line) == line && *nth != place)
}

/// The line that a line of no list is indented under, as the place of an item.
pub(crate) fn indented_under(items: &[Item], place: usize) -> Option<usize> {
    let item = items.get(place).filter(|item| item.indent > 0 && item.cell.is_none())?;
    let before = (1..=BACK).map_while(|back| place.checked_sub(back));
    before.into_iter().find(|nth| items.get(*nth).is_some_and(|other| other.indent < item.indent))
}

/// How many lines back it is looked for.
const BACK: usize = 6;

/// How many cells of a row are looked at.
const CELLS: usize = 24;

/// The items of a text, in order.
pub(crate) fn items(tokens: &Tokens<'_>) -> Vec<Item> {
    let lines = lines(tokens);
    let mut items: Vec<Item> = Vec::with_capacity(lines.len());
    let (mut at, mut apart, mut speaker) = (0, true, None);
    while let Some((start, end)) = lines.get(at).copied() {
        if start >= end {
            (at, apart) = (at + 1, true);
            continue;
        }
        if apart {
            speaker = None;
        }
        let rows = table::rows(tokens, lines.get(at..).unwrap_or_default());
        if let Some((separator, count)) = rows {
            table::cells(tokens, lines.get(at..at + count).unwrap_or_default(), separator, apart, &mut items);
            (at, apart) = (at + count, false);
            continue;
        }
        let mut item = Item { apart, ..marks::read(tokens, start, end) };
        if let Some(stamp) = stamp::read(tokens, start, end) {
            speaker = Some((stamp.name, stamp.name_end));
            item = Item { at: stamp.next, mark: Mark::Stamp, state: State::Plain, ..item };
        }
        item.speaker = speaker;
        // a stamp with nothing behind it is over the lines below
        if item.at < item.next {
            items.push(item);
        }
        (at, apart) = (at + 1, false);
    }
    heads::find(tokens, &mut items);
    items
}

/// The first token of each line and the token after its last.
fn lines(tokens: &Tokens<'_>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    for at in 0..tokens.len() {
        if tokens.kind(at) == Some(Kind::Break) {
            found.push((from, at));
            from = at + 1;
        }
    }
    found.push((from, tokens.len()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Items as «mark state heading|parent words».
    fn shown(text: &str) -> Vec<String> {
        let tokens = Tokens::of(text);
        let items = items(&tokens);
        let words = |at: usize, next: usize| {
            let (start, end) = tokens.bytes(at, next);
            text[start..end].to_owned()
        };
        let show = |item: &Item| {
            let over = |place: Option<usize>| place.map(|at| words(items[at].at, items[at].next)).unwrap_or_default();
            let who = item.speaker.map(|(at, next)| words(at, next)).unwrap_or_default();
            let title = item.cell.map(|cell| over(cell.title)).unwrap_or_default();
            format!(
                "{:?} {:?} {}|{}|{who}|{title}| {}{}",
                item.mark,
                item.state,
                over(item.heading),
                over(item.parent),
                words(item.at, item.next),
                if item.heads.is_some() { " =" } else { "" }
            )
        };
        items.iter().map(show).collect()
    }

    #[test]
    fn headings_lists_and_boxes() {
        let text = "# Plan\n\nTareas:\n- [ ] llamar\n  - [x] pagar\n- ~~borrar~~\nLOGROS\n1. uno\n☑ dos\n";
        assert_eq!(
            shown(text),
            [
                "Hash Plain |||| Plan =", "None Plain Plan|||| Tareas: =", "Box Open Tareas:|||| llamar",
                "Box Done Tareas:|llamar||| pagar", "Bullet Struck Tareas:|||| borrar~~",
                "None Plain Plan|||| LOGROS =", "Number Plain LOGROS|||| uno", "Box Done LOGROS|||| dos",
            ]
        );
    }

    #[test]
    fn tables_with_and_without_a_heading_row() {
        let text = "| Tarea | Quién |\n|---|---|\n| Llamar | Ana |\n\nbook; Leo; Friday\npay; Ana; Monday\n";
        assert_eq!(
            shown(text),
            [
                "Cell Plain |||| Tarea", "Cell Plain |||| Quién", "Cell Plain |||Tarea| Llamar",
                "Cell Plain |||Quién| Ana", "Cell Plain |||| book", "Cell Plain |||| Leo", "Cell Plain |||| Friday",
                "Cell Plain |||book| pay", "Cell Plain |||Leo| Ana", "Cell Plain |||Friday| Monday",
            ]
        );
    }

    #[test]
    fn chats_have_speakers() {
        let text = "[12/3/26 09:41] Romi Pelu: hola\nsigo acá\n12/3/26, 9:43 a. m. - Ana: listo\nNota: 3:30 no\n";
        assert_eq!(
            shown(text),
            [
                "Stamp Plain ||Romi Pelu|| hola", "None Plain ||Romi Pelu|| sigo acá", "Stamp Plain ||Ana|| listo",
                "None Plain ||Ana|| Nota: 3:30 no",
            ]
        );
    }
}
