//! The organizing committee: the workers' own leadership of a drive (`method.md` 2.4).
//!
//! - [`Committee`]: who is on it, for which turf, by whose decision, since when.
//! - [`Check`]: whether there are enough (1 in 10), from every corner; the gaps by name.
//! - [`plan`]: the fewest people to recruit next so that all gaps close, whom to choose so that as
//!   many workers as possible are one trusted tie from a member, and who asks whom.

mod asking;
mod check;
mod corners;
mod paths;
mod planner;
mod seats;

pub use check::{Check, Corner, Coverage, Unit};
pub use corners::Corners;
pub use paths::{FirstAsk, Path, path_to};
pub use planner::{Plan, Question, Recruit, plan};
pub use seats::{Committee, Left, Seat};
