//! Where asks stand: at which station of the cycle, over many people.

use super::{Chain, Link, Support};
use crate::Day;

/// How many asks stand where; people for the last two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stations {
    /// Open asks, their day still to come.
    pub open: u32,
    /// Open asks with a check-in that is due.
    pub check_in: u32,
    /// Open asks whose day has passed: nobody has said what came of them.
    pub late: u32,
    /// Asks that ended and were not talked over.
    pub debrief: u32,
    /// People whose next ask was put to a day that has come.
    pub next: u32,
    /// People with nothing open, owed or put to a day.
    pub idle: u32,
}

impl Stations {
    /// Adds one person's asks.
    pub fn add(&mut self, chain: &Chain, today: Day) {
        let mut busy = false;
        for link in chain.links() {
            if link.waits_for_debrief() {
                self.debrief += 1;
                busy = true;
            }
            if !link.ask().is_open() {
                continue;
            }
            busy = true;
            let place = match () {
                () if link.ask().is_late(today) => &mut self.late,
                () if due(link, today) => &mut self.check_in,
                () => &mut self.open,
            };
            *place += 1;
        }
        let put = chain.links().iter().filter_map(|link| link.debrief());
        let put = put.max_by_key(|debrief| debrief.on).and_then(|debrief| debrief.next_by());
        match put.filter(|_| !busy) {
            Some(on) if on <= today => self.next += 1,
            Some(_) => {}
            None => self.idle += u32::from(!busy),
        }
    }
}

fn due(link: &Link, today: Day) -> bool {
    let due = link.support().map(|support: &Support| support.check_ins(link.ask(), today));
    due.into_iter().flatten().any(|due| due.on <= today)
}
