//! Who decides, what may happen next to a task, for whom it waits, and what becomes of an approval that was not given;
//! gives no day.

mod correct;
mod level;
mod protocol;
mod waiting;

pub use level::{DelegationLevel, DelegationRule, DelegationView};
pub use waiting::{Waiting, WaitingKind};
