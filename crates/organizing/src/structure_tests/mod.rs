//! Structure tests: small campaigns whose result shows whether our structure works, each step
//! asking for more (`method.md` 2.4, E11, E12).
//!
//! A test is a [`Drawn`] one until it opens, then an [`Open`] one, then a [`Closed`] one. Names
//! are told only before it opens, acts are recorded only while it is open, and nothing changes
//! afterwards: the functions that do so ask for the state as a value.

mod acts;
mod ballots;
mod compare;
mod debrief;
mod kind;
mod ladder;
mod named;
mod plan;
mod results;
mod share;
mod state;
mod view;

pub use acts::{Act, Acts, How, Row};
pub use ballots::{Ballots, BoxCount, Votes};
pub use compare::{Change, Trend, compare};
pub use debrief::{Debrief, Proposal, Said, Shown, Tested};
pub use kind::{From, Kind, Rung, Usual};
pub use ladder::{Held, Ladder, ladder};
pub use named::{Bringer, Named, NamedLists};
pub use plan::{Draft, Owned, Plan, Unusual};
pub use results::{Count, OwnerCount, Results, TurfResult};
pub use share::Share;
pub use state::{Closed, Drawn, Hurdles, Open, Overrides, Phase, Test};
pub use view::{Together, TurfCount, View, Viewer};
