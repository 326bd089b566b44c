//! What may happen next to a task that is handed over: offer, accept, deliver, approve or return; words nothing.

use crate::calendar::Day;
use crate::error::{Error, Kind, clip};
use crate::history::{Event, EventKind, History, TaskStatus};

impl History {
    /// What may happen next to a task, as it stands at the end of a day.
    ///
    /// ```
    /// use encargo::history::{Event, EventKind, History};
    /// let day = "2026-11-23".parse().unwrap();
    /// let history = History::new().record(Event::new(day, "draft", EventKind::Delivered).to("Marta"))?;
    /// assert_eq!(history.allowed("draft", day), [EventKind::Approved, EventKind::Returned, EventKind::Waived]);
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn allowed(&self, task: &str, day: Day) -> Vec<EventKind> {
        use EventKind::{
            Accepted, Approved, Asked, Declined, Delivered, Finished, Offered, Reopened, Returned, Started, Waived,
            Worked,
        };
        let state = self.state(task, day);
        let taken = state.person.is_some();
        let allowed: &[EventKind] = match state.status {
            TaskStatus::ToDo if taken => &[Declined, Asked, Started, Worked, Delivered, Finished, Waived],
            TaskStatus::ToDo => &[Offered, Accepted, Asked, Started, Worked, Delivered, Finished, Waived],
            TaskStatus::Offered => &[Offered, Accepted, Declined, Asked, Waived],
            TaskStatus::InProgress => &[Offered, Declined, Asked, Worked, Delivered, Finished, Waived],
            TaskStatus::Delivered => &[Approved, Returned, Waived],
            TaskStatus::Returned => &[Declined, Asked, Started, Worked, Delivered, Waived],
            TaskStatus::Done => &[Returned, Reopened],
            TaskStatus::Waived => &[Offered, Reopened],
        };
        allowed.to_vec()
    }

    /// The history with one more event, if that may happen next: `record` takes what somebody tells, `act` holds to the
    /// protocol. Only what was delivered is approved or returned, and who returns, declines or waives says why.
    ///
    /// # Errors
    /// `delegation.not_now` when something else has to happen first, `delegation.no_reason` when the why is missing, and
    /// those of [`History::record`].
    ///
    /// ```
    /// use encargo::history::{Event, EventKind, History};
    /// let day = "2026-11-23".parse().unwrap();
    /// let refused = History::new().act(Event::new(day, "draft", EventKind::Approved)).unwrap_err();
    /// assert_eq!(refused.code(), "delegation.not_now");
    /// ```
    pub fn act(self, event: Event) -> Result<Self, Error> {
        let allowed = self.allowed(&event.task, event.day);
        if !allowed.contains(&event.kind) {
            let allowed = allowed.iter().map(|kind| format!("`{kind}`")).collect::<Vec<_>>().join(", ");
            let (task, kind) = (clip(&event.task), event.kind.to_string());
            return Err(Kind::DelegationNotNow { task, kind, allowed }.into());
        }
        let says_why = matches!(event.kind, EventKind::Returned | EventKind::Declined | EventKind::Waived);
        if says_why && event.reason.as_deref().is_none_or(|reason| reason.trim().is_empty()) {
            let (task, kind) = (clip(&event.task), event.kind.to_string());
            return Err(Kind::DelegationNoReason { task, kind }.into());
        }
        self.record(event)
    }
}
