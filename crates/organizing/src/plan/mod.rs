//! The plan laid backward from its day (`method.md` 1): milestones with owners, the latest day of
//! each, check-ins before the critical ones, and what moves when something slips.

mod lay;
mod moved;
mod steps;

pub use lay::{CheckIn, Delayed, Laid, Span};
pub use moved::{Moved, moved};
pub use steps::{Milestone, MilestoneId, Plan};
