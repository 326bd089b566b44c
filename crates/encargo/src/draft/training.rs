//! What training needs of the reader: what is seen of each token of a labelled note, and reading by weights handed in.

use super::claims::{Asked, Claims};
use super::learned::{Model, Stretch};
use super::owner::Owners;
use super::read::Page;
use super::signs::Signs;
use super::{Note, Reading};

/// One token: its bytes in the text, and what is seen of it.
pub struct Place {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The features that hold for it.
    pub signs: Vec<u32>,
}

/// The items of a note, each a row of tokens.
pub fn rows(note: &Note) -> Vec<Vec<Place>> {
    let page = Page::of(note);
    let (tokens, items) = (page.tokens_ref(), page.items());
    let signs = Signs::of(&page, &page.ruled());
    let row = |place: usize| {
        let Some(item) = items.get(place) else { return Vec::new() };
        let seen = |at: usize| {
            let (start, end) = tokens.span(at).unwrap_or_default();
            Place { start, end, signs: Vec::new() }
        };
        let mut row: Vec<Place> = (item.at..item.next).map(seen).collect();
        signs.visit(items, place, &mut |at, next, sign, _| {
            let places = at.saturating_sub(item.at)..next.saturating_sub(item.at);
            row.get_mut(places).into_iter().flatten().for_each(|place| place.signs.push(sign));
        });
        row
    };
    (0..items.len()).map(row).collect()
}

/// What is seen of a wish that stands between two bytes, for telling a goal from a task.
pub fn kind(note: &Note, start: usize, end: usize) -> Vec<u32> {
    let page = Page::of(note);
    let tokens = page.tokens_ref();
    let inside = |at: &usize| tokens.span(*at).is_some_and(|(from, to)| from >= start && to <= end);
    let first = (0..tokens.len()).find(inside);
    let last = (0..tokens.len()).rev().find(inside);
    let Some((at, last)) = first.zip(last) else { return Vec::new() };
    let signs = Signs::of(&page, &page.ruled());
    let place = page.items().iter().rposition(|item| item.at <= at).unwrap_or_default();
    signs.kind(page.items(), place, at, last + 1).collect()
}

/// How sure the reader is of each draft, before the steps that turn it into percent: the bytes of the draft and its margin.
pub fn margins(note: &Note, cut: &[u8]) -> Vec<(usize, usize, i32)> {
    let page = Page::of(note);
    let signs = Signs::of(&page, &page.ruled());
    let stretches = Model::of(cut, &[], &[]).stretches(&signs, page.items());
    let wishes = stretches.iter().filter(|stretch| stretch.aside.is_none());
    wishes
        .map(|stretch| (page.tokens_ref().bytes(stretch.at, stretch.next), stretch.margin))
        .map(|((start, end), margin)| (start, end, margin))
        .collect()
}

/// Reads a note by other weights than the library's own.
pub fn read(note: &Note, cut: &[u8], kind: &[u8], owner: &[u8]) -> Reading {
    Page::of(note).reading_by(&Model::of(cut, kind, owner))
}

/// Somebody who might do what a wish wants: as the draft would say it, and what is seen of that.
pub type Claim = (String, Vec<u32>);

/// Everybody who might do each of these wishes, which stand between two bytes, in the order of the text; nobody for one
/// that is no stretch of an item.
pub fn owners(note: &Note, wishes: &[(usize, usize)]) -> Vec<Vec<Claim>> {
    let page = Page::of(note);
    let (tokens, items) = (page.tokens_ref(), page.items());
    let rules = page.ruling();
    let signs = Signs::of(&page, &page.marked(&rules));
    let stretch = |(start, end): &(usize, usize)| {
        let inside = |at: &usize| tokens.span(*at).is_some_and(|(from, to)| from >= *start && to <= *end);
        let at = (0..tokens.len()).find(inside)?;
        let next = (at..tokens.len()).take_while(inside).last()? + 1;
        let item = items.iter().rposition(|item| item.at <= at)?;
        Some(Stretch { at, next, item, aside: None, sure: 0, margin: 0 })
    };
    let nowhere = Stretch { at: 0, next: 0, item: usize::MAX, aside: None, sure: 0, margin: 0 };
    let stretches: Vec<Stretch> = wishes.iter().map(|wish| stretch(wish).unwrap_or(nowhere)).collect();
    let owners = Owners::of(&page, &signs, items);
    let claims = Claims::of(&owners, items);
    let ask = |(nth, stretch): (usize, &Stretch)| {
        let (from, until) = page.room(items, &stretches, nth);
        let said = page.ruled_owner(&owners, &rules, stretch, (from, until));
        let asked = Asked { stretch, from, until, ruled: said.as_deref() };
        claims.claims(asked).into_iter().map(|claim| (claim.who, claim.signs)).collect()
    };
    stretches.iter().enumerate().map(ask).collect()
}
