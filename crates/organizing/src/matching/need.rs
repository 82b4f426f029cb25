//! What a request needs of a coach: nothing in it tells who asked.

use super::{Free, Zone};
use crate::intake::Told;
use crate::issues::FightKind;
use crate::{MemberId, RequestId};
use serde::{Deserialize, Serialize};

/// What a request needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Which request.
    pub id: RequestId,
    /// The sector, as digits of the classification; empty where nobody set it.
    pub sector: String,
    /// The employer; empty where it was not told.
    pub employer: String,
    /// Languages, the preferred one first; empty where none was told.
    pub languages: Vec<String>,
    /// The time zone.
    pub zone: Option<Zone>,
    /// When the worker is free; empty where it was not told.
    pub free: Free,
    /// Skills that would help, by key; the first few count.
    pub skills: Vec<String>,
    /// The kind of fight it is about.
    pub fight: Option<FightKind>,
    /// Coaches whom the worker does not want, or who had this request and gave it back.
    pub not_with: Vec<MemberId>,
    /// How much it presses, 0 to [`Need::PRESSES_MAX`]: where coaches are few, what presses more
    /// comes first.
    pub presses: u8,
}

impl Need {
    /// The most that a request presses.
    pub const PRESSES_MAX: u8 = 100;
    /// The most skills that count.
    pub const SKILLS_MAX: usize = 3;

    /// What a request needs, by what the worker told.
    pub fn of(id: RequestId, told: &Told) -> Need {
        Need {
            id,
            sector: told.sector.clone(),
            employer: told.employer.reveal().to_owned(),
            languages: told.languages.clone(),
            zone: told.zone,
            free: told.free,
            skills: Vec::new(),
            fight: None,
            not_with: Vec::new(),
            presses: 0,
        }
    }
}
