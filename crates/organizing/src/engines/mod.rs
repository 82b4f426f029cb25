//! Leadership development engines: repeatable programs with a ladder of roles, where every level
//! spots people for the next (`method.md` 1, 2.6, N10 to N13).
//!
//! An engine is data ([`Template`]); we run it ([`Run`]), which proposes whom to ask for what
//! ([`propose`]) and who is ready for more ([`ready`]); its [`Ladder`] is read from what happened.

mod check;
mod climb;
mod debriefs;
mod ladder;
mod parse;
mod propose;
mod ready;
mod rows;
mod run;
mod template;

pub use check::Part;
pub use debriefs::Team;
pub use ladder::{Climbed, Flow, Ladder, Made, Ran, Risen};
pub use parse::Fault;
pub use propose::{CARRIES_MAX, Held, Proposal, Proposals, Why, propose};
pub use ready::{Candidate, Done, Lacks, Leader, Promotion, promotions, ready};
pub use rows::{Attended, Came, Number, Redirected, Rows};
pub use run::{Filled, Gap, Planned, Renamed, Run};
pub use template::{
    Clock, Count, Item, Ready, Role, Rung, Shift, Step, Template, Training, Weekday,
};
