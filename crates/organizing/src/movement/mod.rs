//! Movement: who moved from where to where, and whom we talked with. Organizing moves people who
//! do not agree yet; mobilizing turns out those who do (`method.md` 1).

mod period;
mod sheet;
mod which;

pub use period::{Led, Moved, Movement, Period};
pub use which::{Judged, Which};

use crate::assessment::{Basis, Support};
use crate::{Day, MemberId, WorkerId};
use serde::{Deserialize, Serialize};

/// What happened with the workers of one sheet: a page on its back ([`crate::chart::Back`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// Who assessed and talked, by the numbers that the pasts refer to.
    pub members: Vec<MemberId>,
    /// The inoculation topics covered, by the numbers that the pasts refer to.
    pub topics: Vec<String>,
    /// Of each worker with whom anything happened.
    pub pasts: Vec<Past>,
}

/// What happened with one worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// Who.
    pub worker: WorkerId,
    /// Every assessment, oldest first.
    pub assessed: Vec<Assessed>,
    /// Every recorded one-on-one, oldest first.
    pub talked: Vec<Talked>,
    /// Numbers of the inoculation topics covered with them, in [`History::topics`].
    pub inoculated_on: Vec<u8>,
}

/// One assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessed {
    /// The support seen.
    pub support: Support,
    /// What it rests on.
    pub basis: Basis,
    /// When.
    pub on: Day,
    /// Number of who made it in [`History::members`].
    pub by: u16,
}

/// One one-on-one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talked {
    /// When.
    pub on: Day,
    /// Number of who held it in [`History::members`].
    pub by: u16,
    /// How many inoculation topics it covered.
    pub inoculated: u8,
}
