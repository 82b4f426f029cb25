//! Intake: a worker asks for help, and a desk of coaches answers (`method.md` 2.5, E14).
//!
//! - [`Told`]: what the worker wrote, all of it [`Personal`](crate::Personal), with the
//!   [`Consent`]s that they gave and can take back.
//! - [`Request`]: that and everything that happened since: its [`Stage`], its owner, notes by the
//!   guide for one-on-ones, its [`Outcome`].
//! - [`Clock`]: by when somebody must be in touch, and how long a request may lie still. What is
//!   late is escalated to the leads of the desk: nothing ages unseen.
//! - [`Handoff`]: from one coach to another, with a note, part by part, while the worker agrees.
//! - [`Line`], [`Queue`]: what presses first, told from lines without words.
//! - [`leave`]: a coach goes, and every open request of theirs is back in the queue.

mod clock;
mod closing;
mod consent;
mod handoff;
mod leave;
mod owner;
mod queue;
mod request;
mod rows;
mod told;

pub use clock::{Clock, Press};
pub use consent::{Consent, Consents};
pub use handoff::{Handed, Handoff, HandoffEnd, Part};
pub use leave::{Left, leave};
pub use queue::{Counts, Line, Pressing, Queue};
pub use request::{Outcome, Request, Stage};
pub use rows::{Row, What, Why};
pub use told::Told;
