//! How far a task is, as marks on its bar and its title; decides no status.

use super::draw::Drawing;
use super::rows::Bar;
use encargo::history::{TaskState, TaskStatus};
use encargo::schedule::Slot;
use encargo::{Language, Schedule};

/// How a task looks by how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Nothing has been done yet.
    Open,
    /// So many hundredths of it are done.
    Begun(i64),
    Done,
    Waived,
}

impl Look {
    /// Of a state; what is handed over is done but for a verdict.
    pub(super) fn of(state: &TaskState, likely: u32) -> Self {
        match state.status {
            TaskStatus::ToDo | TaskStatus::Offered => Self::Open,
            TaskStatus::InProgress | TaskStatus::Returned => Self::Begun(share(state, likely)),
            TaskStatus::Delivered => Self::Begun(100),
            TaskStatus::Done => Self::Done,
            TaskStatus::Waived => Self::Waived,
        }
    }

    /// The class of its bar, beside the fill.
    pub(super) fn bar(self) -> &'static str {
        match self {
            Self::Open | Self::Begun(_) => "b",
            Self::Done => "b dn",
            Self::Waived => "b wv",
        }
    }

    /// The class of its title.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Open | Self::Begun(_) => "",
            Self::Done => " class=\"dt\"",
            Self::Waived => " class=\"wt\"",
        }
    }
}

/// Whether it is not over and leaves less than no time.
fn is_late(state: &TaskState, slot: &Slot) -> bool {
    !state.status.is_over() && slot.total_float < 0
}

/// A triangle with an exclamation mark around a point.
pub(super) fn warning(x: i64, y: i64) -> String {
    format!("<path class=\"lt\" d=\"M{x} {}l6 11h-12z\"/><path class=\"lm\" d=\"M{x} {}v4m0 1.6v1.4\"/>", y - 6, y - 3)
}

/// Which of the looks the picture has: the legend says no more.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shown {
    pub(super) over: bool,
    pub(super) begun: bool,
    pub(super) late: bool,
}

impl Shown {
    /// What either picture has.
    pub(super) fn or(self, other: Self) -> Self {
        Self { over: self.over || other.over, begun: self.begun || other.begun, late: self.late || other.late }
    }

    pub(super) fn of(schedule: &Schedule) -> Self {
        let mut shown = Self::default();
        for (state, slot) in schedule.states().iter().zip(schedule.slots()) {
            shown.over |= state.status == TaskStatus::Done;
            shown.begun |= matches!(Look::of(state, 0), Look::Begun(_));
            shown.late |= is_late(state, slot);
        }
        shown
    }
}

/// What is done of what there is to do, in hundredths, by the minutes spent or by those that are no longer left; never all of
/// it while it is not handed over.
fn share(state: &TaskState, likely: u32) -> i64 {
    let (spent, likely) = (i64::from(state.spent), i64::from(likely));
    let left = state.remaining.map_or_else(|| (likely - spent).max(0), i64::from);
    let gone = spent.max(likely - left);
    (gone * 100).checked_div(gone + left).unwrap_or(0).clamp(5, 95)
}

impl Bar<'_> {
    /// A dark line in the bar as far as the work is, and a mark behind what comes too late.
    pub(super) fn progress(&self, drawing: &mut Drawing, (y, height): (i64, i64), (from, to): (i64, i64)) {
        let thick = (height / 4).max(2);
        let line = y + (height - thick) / 2 - height / 10;
        let until = match self.look {
            Look::Begun(share) => from + (to - from).max(3) * share / 100,
            _ => from,
        };
        if until > from {
            drawing.add(&format!(
                "<rect class=\"pg\" x=\"{from}\" y=\"{line}\" width=\"{}\" height=\"{thick}\"/>",
                until - from
            ));
        }
    }

    /// A tick before the title of what is done.
    pub(super) fn tick(&self, drawing: &mut Drawing, x: i64, y: i64) {
        if self.look == Look::Done {
            drawing.add(&format!("<path class=\"tk\" d=\"M{x} {y}l3 3l5 -7\"/>"));
        }
    }

    /// An exclamation mark in a triangle behind what does not make its day.
    pub(super) fn late(&self, drawing: &mut Drawing, x: i64, y: i64) {
        if self.is_late() {
            drawing.add(&warning(x, y));
        }
    }

    fn is_late(&self) -> bool {
        is_late(self.state, self.slot)
    }

    /// How it stands, in words.
    pub(super) fn said(&self, language: Language) -> String {
        let mut said = match self.look {
            Look::Open => String::new(),
            _ => format!(", {}", self.state.status.text().say(language)),
        };
        if self.is_late() {
            said.push_str(match language {
                Language::Spanish => ", no llega a tiempo",
                Language::English => ", too late",
            });
        }
        said
    }
}
