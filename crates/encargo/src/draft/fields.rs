//! The drafts and asides of what the weights cut out: each stretch with its fields.

use super::claims::{Asked, Claims};
use super::clause::Clause;
use super::learned::{Model, Stretch};
use super::owner::Owners;
use super::read::{Page, Rules};
use super::signs::Signs;
use super::{Aside, DraftKind, Reading};
use crate::calendar::Day;
use crate::date::{Cue, When, WhenValue};
use crate::goal::{Measure, Part, Provenance};
use crate::language::offset::Ruler;
use crate::language::ownerwords::{COLUMNS, DAYS};
use crate::language::reply::bare_reason;
use crate::language::token::Kind;
use crate::layout::{self, Item, Mark};
use crate::question::Source;
use std::collections::BTreeMap;

/// How many lines below what is to be done a record may have.
const RECORD: usize = 4;

impl Page<'_> {
    /// Puts the drafts and asides of a note into its reading.
    pub(super) fn learned(&self, model: &Model<'_>, rules: &Rules, ruler: &mut Ruler<'_>, reading: &mut Reading) {
        let signs = Signs::of(self, &self.marked(rules));
        let items = self.items();
        let mut stretches = self.settled_edges(model.stretches(&signs, items), rules);
        for stretch in stretches.iter_mut().filter(|stretch| stretch.aside.is_none()) {
            stretch.at = self.behind_the_subject(stretch.at, stretch.next);
        }
        let mut seen = BTreeMap::new();
        let owners = Owners::of(self, &signs, items);
        let claims = Claims::of(&owners, items);
        for (nth, stretch) in stretches.iter().enumerate() {
            let Stretch { at, next, .. } = *stretch;
            if self.tells_of_its_row(items, stretch, &stretches) {
                continue;
            }
            if let Some(reason) = stretch.aside {
                reading.aside.push(Aside { reason, evidence: self.quote(ruler, at, next) });
                continue;
            }
            let clause =
                Clause { at, next, item: true, opens: true, question: false, aside: None, wished: false, whole: true };
            let mut draft = self.draft(ruler, clause, at, None, &mut seen);
            // from one value to another is a result, whatever the words around it weigh
            let both = |measure: &Measure| measure.baseline.is_some() && measure.target.is_some();
            draft.kind = if draft.goal.measure.as_ref().is_some_and(both) {
                DraftKind::Goal
            } else {
                model.kind(signs.kind(items, stretch.item, at, next))
            };
            draft.sure = stretch.sure;
            let because = model.because(&signs, items, stretch);
            draft.because = because.into_iter().map(|at| self.quote(ruler, at, at + 1)).collect();
            let (from, until) = self.room(items, &stretches, nth);
            let reason = self.reason_in(next, until);
            if draft.goal.due.is_none()
                && draft.goal.cadence.is_none()
                && let Some((day, when)) = self.bound_around(items, stretch, from, reason.unwrap_or(until))
            {
                let evidence = vec![self.quote(ruler, when.at, when.next)];
                draft.goal.due = Some(day);
                draft.goal.provenance.push(Provenance { part: Part::Due, source: self.day_source(when), evidence });
            }
            if draft.goal.why.is_none()
                && let Some(at) = reason
            {
                let evidence = self.quote(ruler, at, until);
                draft.goal.why = Some(bare_reason(&evidence.quote).to_owned());
                let row = Provenance { part: Part::Why, source: Source::Said, evidence: vec![evidence] };
                draft.goal.provenance.push(row);
            }
            let said = self.ruled_owner(&owners, rules, stretch, (from, until));
            let asked = Asked { stretch, from, until, ruled: said.as_deref() };
            // in a note of one sentence no first line tells whom it is about: the client is who the rules see
            let client = said.as_deref() == Some("client") || !self.is_one_sentence();
            let learned = model.owner(claims.claims(asked)).filter(|who| client || who != "client");
            draft.goal.owner = learned.or(said);
            reading.facts.extend(self.authorship(&draft, clause));
            reading.drafts.push(draft);
        }
    }

    /// Whether a stretch is the cell that says when or who, in a row whose work stands in a cell before it.
    fn tells_of_its_row(&self, items: &[Item], stretch: &Stretch, stretches: &[Stretch]) -> bool {
        let tokens = self.tokens_ref();
        let cell = |place: usize| items.get(place).and_then(|item| Some((item.line, item.cell?)));
        let Some((line, own)) = cell(stretch.item).filter(|_| stretch.aside.is_none()) else { return false };
        let work = |other: &Stretch| {
            other.aside.is_none() && other.at < stretch.at && cell(other.item).is_some_and(|(there, _)| there == line)
        };
        let title = own.title.and_then(|title| items.get(title));
        let told = title.is_some_and(|title| {
            tokens.any_phrase(title.at, DAYS).is_some() || tokens.any_phrase(title.at, COLUMNS).is_some()
        });
        told && stretches.iter().any(work)
    }

    /// Who does a stretch by the rules: one of the signs that the weights ask about.
    pub(super) fn ruled_owner(
        &self,
        owners: &Owners<'_, '_>,
        rules: &Rules,
        stretch: &Stretch,
        (from, until): (usize, usize),
    ) -> Option<String> {
        let overlap = |(from, to, _): &&(usize, usize, Option<String>)| *from < stretch.next && stretch.at < *to;
        let ruled = || rules.wanted.iter().find(overlap).and_then(|(.., who)| who.clone());
        owners.of_stretch(stretch, from, until).or_else(ruled)
    }

    /// A wish begins at its verb: the pronoun that takes it on says who, not what.
    pub(super) fn behind_the_subject(&self, at: usize, next: usize) -> usize {
        let tokens = self.tokens_ref();
        let joint = usize::from(matches!(tokens.word(at), "y" | "and" | "que"));
        let place = at + joint;
        let pronoun = matches!(
            tokens.raw(place),
            "yo" | "Yo" | "YO" | "ella" | "Ella" | "él" | "Él" | "I" | "she" | "She" | "he" | "He"
        ) || matches!(tokens.word(place), "i'll" | "she'll" | "he'll" | "we'll");
        let verb = place + 1;
        let goes_on = verb + 1 < next && tokens.kind(verb) == Some(Kind::Word);
        if pronoun && goes_on { verb } else { at }
    }

    /// The words around a stretch that may tell of it: from the end of the one before, or of the sentence before, to the
    /// begin of the one behind, or the end of its sentence.
    pub(super) fn room(&self, items: &[Item], stretches: &[Stretch], nth: usize) -> (usize, usize) {
        let Some(stretch) = stretches.get(nth) else { return (0, 0) };
        let Some(item) = items.get(stretch.item) else { return (stretch.at, stretch.next) };
        let same = |other: &&Stretch| other.item == stretch.item;
        let before =
            nth.checked_sub(1).and_then(|nth| stretches.get(nth)).filter(same).map_or(item.at, |other| other.next);
        let behind = stretches.get(nth + 1).filter(same).map_or(item.next, |other| other.at);
        let tokens = self.tokens_ref();
        let ends = |at: &usize| matches!(tokens.word(*at), "." | "!" | "?" | "…") && !tokens.touch(*at);
        let from = (before..stretch.at).rev().find(ends).map_or(before, |at| at + 1);
        let until = (stretch.next..behind).find(ends).unwrap_or(behind);
        (from.max(stretch.at.saturating_sub(30)), until.min(stretch.next + 30))
    }

    /// The day that bounds a stretch without one of its own: behind it, in front of it, in its row, over it.
    fn bound_around(&self, items: &[Item], stretch: &Stretch, from: usize, until: usize) -> Option<(Day, &When)> {
        let today = self.note.today();
        let item = items.get(stretch.item)?;
        let days = |at: usize, next: usize| {
            let found = || self.times_in(at, next).iter().filter_map(|when| Some((when.due(today)?, when)));
            found().find(|(_, when)| when.cue != Cue::Plain).or_else(|| found().next())
        };
        days(stretch.next, until)
            .or_else(|| days(from, stretch.at))
            .or_else(|| self.day_of_row(items, stretch.item, item))
            .or_else(|| self.day_of_record(items, stretch.item))
            .or_else(|| self.day_of_label(item, stretch))
            .or_else(|| {
                let under = item.parent.or_else(|| layout::indented_under(items, stretch.item));
                let over = [under, item.heading, item.cell.and_then(|cell| cell.title)];
                // the first line tells when the note was taken
                let over = over.into_iter().flatten().filter(|place| *place > 0).filter_map(|place| items.get(place));
                let mut later = over.filter_map(|over| days(over.at, over.next)).filter(|(day, _)| *day > today);
                later.next()
            })
            .or_else(|| {
                // «OKR T3 2026»: a title that names a quarter bounds the list below it
                let title = items.first().filter(|title| title.next < stretch.at && item.cell.is_none())?;
                let quarter = |when: &&When| match when.value {
                    WhenValue::Range { start: Some(start), end: Some(end) } => {
                        (88..=93).contains(&(end - start).num_days())
                    }
                    _ => false,
                };
                let when = self.times_in(title.at, title.next).iter().find(quarter)?;
                let listed = item.mark != Mark::None || item.indent > 0;
                when.due(today).filter(|day| *day > today && listed).map(|day| (day, when))
            })
    }

    /// The day in one of the lines of a record: «Cuándo: 27 de enero», "WHEN: 29 May" below what is to be done.
    fn day_of_record(&self, items: &[Item], place: usize) -> Option<(Day, &When)> {
        let tokens = self.tokens_ref();
        let below = items.get(place + 1..).unwrap_or_default().iter().take(RECORD).take_while(|item| !item.apart);
        let mut bounds = below.filter(|item| {
            let label = tokens.any_phrase(item.at, DAYS).map_or(item.at, |(_, end)| end);
            // «Responsable: Asier | Fecha: 05/06» is one line or two cells of it
            label > item.at && matches!(tokens.word(label), ":" | "*" | "=" | "→")
        });
        bounds.find_map(|item| {
            let when = self.times_in(item.at, item.next).first()?;
            Some((when.due(self.note.today())?, when))
        })
    }

    /// The day in front of the colon or the dash that opens the item: «LUNES – llamar al cátering · pagar al banco».
    fn day_of_label(&self, item: &Item, stretch: &Stretch) -> Option<(Day, &When)> {
        let tokens = self.tokens_ref();
        let when = self.times_in(item.at, item.at + 2).first().filter(|when| when.next <= stretch.at)?;
        let label = matches!(tokens.word(when.next), ":" | "-" | "–" | "—" | "→" | "…" | "/" | ".");
        when.due(self.note.today()).filter(|_| label).map(|day| (day, when))
    }

    /// The day in the row of a table: of the column that says when, or of a cell that says no more than a day.
    fn day_of_row(&self, items: &[Item], place: usize, item: &Item) -> Option<(Day, &When)> {
        item.cell?;
        let tokens = self.tokens_ref();
        let cells = || layout::row(items, place).map(|(_, cell)| cell);
        let titled = |cell: &&Item| {
            let title = cell.cell.and_then(|cell| cell.title).and_then(|title| items.get(title));
            title.is_some_and(|title| tokens.any_phrase(title.at, DAYS).is_some())
        };
        let day = |cell: &Item| {
            let when = self.times_in(cell.at, cell.next).first()?;
            Some((when.due(self.note.today())?, when))
        };
        let alone = |cell: &&Item| {
            self.times_in(cell.at, cell.next).first().is_some_and(|when| cell.next - cell.at <= when.next - when.at + 2)
        };
        let labelled = |cell: &&Item| {
            tokens.any_phrase(cell.at, DAYS).is_some_and(|(_, end)| matches!(tokens.word(end), ":" | "="))
        };
        cells()
            .filter(titled)
            .find_map(day)
            .or_else(|| cells().filter(alone).find_map(day))
            .or_else(|| cells().filter(labelled).find_map(day))
    }
}
