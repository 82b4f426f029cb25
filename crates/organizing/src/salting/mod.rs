//! Salting: people who take a job to organize there, in a quiet program with a way to win, a mentor
//! and training (`method.md` 2.9).
//!
//! - [`Program`]: where we aim, which jobs are open there, who mentors.
//! - [`CodeName`]: what somebody is called wherever it can be read; drawn by lot, never typed.
//! - [`Placement`]: who it is, where, from when to when. Only two may ever open it.
//! - [`Outside`]: all of a placement that stands outside of it.
//! - [`Told`]: what a list of these may tell.
//! - [`law()`]: what the packs say about it.
//!
//! No other part of the method knows of any of this, and no record of it has a field for it
//! (`method.md` E19).

mod code;
mod law;
mod placement;
mod program;
mod stage;
mod told;

pub use code::CodeName;
pub use law::{FIGURES, Law, law};
pub use placement::{Note, Placement, Who};
pub use program::{Opening, Program, Target};
pub use stage::{Stage, Step};
pub use told::{Outside, Told, told};
