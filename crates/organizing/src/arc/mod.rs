//! The arc of a drive: its stages, the usual plans between them, what management does about it, and how
//! ready we are (`method.md` 2.4, 4; N7 to N9).
//!
//! Every number here advises. Moving on is a decision of the committee, recorded with its reason.

mod boss;
mod coverage;
mod marks;
mod overview;
mod readiness;
mod stage;
mod usual;

pub use boss::{BossEvent, Maneuver, SeeAgain, see_again};
pub use coverage::{Ahead, Coverage, TurfCoverage};
pub use marks::{Facts, Mark, Measure, Thresholds, marks};
pub use overview::{Next, NextWhy, Signs, Weakest, WeakestWhy, next_three, weakest};
pub use readiness::{Evidence, Readiness, Sign, TurfReadiness};
pub use stage::{Arc, Move, Path, Stage};
pub use usual::UsualPlans;
