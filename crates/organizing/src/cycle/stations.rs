//! Where asks stand: at which station of the cycle.

use super::{Chain, Link};
use crate::{AskId, Day};

/// A station of the cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Station {
    /// Asked and open, in its time.
    Asked,
    /// Open, with a check-in that is due.
    Support,
    /// Open, and its day has passed: nobody has said what came of it.
    Late,
    /// Ended, and not talked over yet.
    Debrief,
    /// Talked over; the next ask was put to a day that has come.
    Next,
}

impl Station {
    /// Every station, in the order of the cycle.
    pub const ALL: [Station; 5] =
        [Station::Asked, Station::Support, Station::Late, Station::Debrief, Station::Next];
}

impl Chain {
    /// The asks that stand at a station; one whose next ask is due only while nothing else is open
    /// or owed.
    pub fn stations(&self, today: Day) -> Vec<(Station, AskId)> {
        let mut at: Vec<(Station, AskId)> = self
            .links()
            .iter()
            .filter_map(|link| Some((station(link, today)?, link.id())))
            .collect();
        if at.is_empty() {
            let put = self.links().iter().filter_map(|link| Some((link.debrief()?, link.id())));
            let last = put.max_by_key(|(debrief, _)| debrief.on);
            let due = last.filter(|(debrief, _)| debrief.next_by().is_some_and(|on| on <= today));
            at.extend(due.map(|(_, id)| (Station::Next, id)));
        }
        at
    }
}

fn station(link: &Link, today: Day) -> Option<Station> {
    if link.waits_for_debrief() {
        return Some(Station::Debrief);
    }
    if !link.ask().is_open() {
        return None;
    }
    if link.ask().is_late(today) {
        return Some(Station::Late);
    }
    let check_ins = link.support().map(|support| support.check_ins(link.ask(), today));
    let due = check_ins.into_iter().flatten().any(|due| due.on <= today);
    Some(if due { Station::Support } else { Station::Asked })
}
