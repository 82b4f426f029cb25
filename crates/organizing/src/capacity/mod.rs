//! Capacity: what a program of coaches can carry (`method.md` 2.5, 2.6, 4; `product.md` C7).
//!
//! A [`Scenario`] is data: how many ask for help, how much time coaches have, how they are trained
//! and how long they stay. [`simulate`] lives through its weeks many times over, event by event,
//! each run from a seed; a [`Forecast`] says what came of it with its spread over the runs, and
//! [`answer`] where the bottleneck is, what one more engine would do, and what more requests need.
//!
//! Whatever happens to one request is thrown from that request's own seed. So two scenarios with
//! the same requests are compared on the same requests, and a difference between them is no luck.

mod answers;
mod chance;
mod check;
mod coaching;
mod events;
mod first;
mod forecast;
mod learning;
mod line;
mod needs;
mod own;
mod parse;
mod program;
mod ran;
mod run;
mod scenario;
mod spread;

pub use answers::{Answers, Change, Limit, answer};
pub use forecast::{Figure, Forecast, Unit};
pub use needs::{Needs, needs};
pub use own::Rates;
pub use parse::Fault;
pub use program::simulate;
pub use ran::Ran;
pub use run::{Busy, Hours, Run, Week};
pub use scenario::{
    Coaches, Costs, Drives, FirstContact, Leads, Requests, Scenario, Source, Stage, Training,
};
pub use spread::Spread;
