//! The organizing cycle: ask, build in support, debrief, repeat (`method.md` 1, E8, N6).
//!
//! - [`Ask`]: what is asked of whom, how big on a settable ladder of [`Sizes`], with a promise of
//!   support that has a name on it; it ends done, partly, declined or replaced by agreement.
//! - [`Support`]: one check-in for a small ask, a plan laid backward for a larger one.
//! - [`Debrief`]: what went well, what differently, what was seen, and the next ask.
//! - [`Chain`]: the asks to one person in order. The next one waits for the debrief of the last;
//!   [`Chain::suggest`] says how big it could be, and why.
//! - [`today`]: what one account has to do today.

mod ask;
mod asked;
mod bare;
mod chain;
mod debrief;
mod group;
mod next;
mod replace;
mod sizes;
mod stations;
mod suggest;
mod support;
mod support_plan;
mod today;

use chain::last_debriefed;

pub use ask::Ask;
pub use asked::{
    Answer, Asked, End, Ended, How, InRun, Override, Presence, Promise, Proposal, Row,
};
pub use chain::{Chain, Link};
pub use debrief::{Debrief, NextAsk, Observed, Shows, Sign, Wish};
pub use group::{GroupDebrief, GroupRefused, Part};
pub use next::{Carries, PointOut};
pub use sizes::{SetSize, Size, SizeId, SizeName, Sizes, Usual};
pub use stations::Station;
pub use suggest::{Around, Offer, Reason, Suggestion};
pub use support::{CheckInDue, CheckedIn, Support};
pub use support_plan::{Goals, SupportPlan, Task, TaskId};
pub use today::{Duty, Of, Pressing, Seen, today};
