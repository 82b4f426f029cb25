//! Beginning a worker's record.

use super::{Name, Place, Worker};
use crate::assessment::LeaderStatus;
use crate::{Personal, TurfId};

impl Worker {
    /// A worker of whom only the name and the home turf are known.
    pub fn new(name: Name, turf: TurfId) -> Worker {
        Worker {
            name,
            phones: Vec::new(),
            emails: Vec::new(),
            address: Personal::default(),
            roster_number: Personal::default(),
            place: Place {
                turf,
                job: String::new(),
                shift: String::new(),
                language: String::new(),
            },
            excluded: None,
            talker: None,
            leader: LeaderStatus::Unknown,
            assessments: Vec::new(),
            conversations: Vec::new(),
            talked_on: None,
            next_step: None,
            ties: Vec::new(),
            contested: Vec::new(),
            import: None,
            sheet: 0,
        }
    }
}
