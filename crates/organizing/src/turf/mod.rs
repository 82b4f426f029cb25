//! Turf: a part of the workplace (a site, a department, a shift, whatever it is called there)
//! with someone who owns it.

mod tree;

use crate::{Day, MemberId, TurfId};
use serde::{Deserialize, Serialize};

/// One turf in the tree of a drive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turf {
    /// Which turf.
    pub id: TurfId,
    /// The turf that it is part of; none for the top ones.
    pub parent: Option<TurfId>,
    /// What workers call it.
    pub name: String,
    /// What sort of part it is ("site", "department", "shift", or the drive's own word).
    pub sort: String,
    /// Who owns it: the members who answer for everyone in it.
    pub owners: Vec<MemberId>,
    /// When it was drawn.
    pub since: Day,
}

/// The turfs of a drive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tree {
    /// Every turf, parents before their parts.
    pub turfs: Vec<Turf>,
}
