//! Matching requests with coaches (`method.md` 2.5, N10). It proposes and says why; people decide.
//!
//! - [`Coach`]: what someone says that they can do, how many cases they take and carry, and whom
//!   they must not be matched with.
//! - [`Need`]: the same of a request.
//! - [`rank`]: all coaches for one request, with [`Reason`]s in order, and the [`Must`]s that
//!   exclude the others.
//! - [`assign`]: the best assignment for a whole queue: as many requests as can be, those that
//!   press first, then what fits best; with a proof of how far from the best it can be at most.

mod assign;
mod coach;
mod flow;
mod free;
mod need;
mod prices;
mod rank;
mod reasons;
mod table;
mod words;

pub use assign::{Assignment, Gap, Proposal, Unmatched, assign};
pub use coach::{Coach, MustNot};
pub use free::{Free, Zone};
pub use need::Need;
pub use rank::{Ranked, Ranking, rank};
pub use reasons::{Must, Reason};

pub(crate) use flow::{Seats, best};
