//! A gathering as calendars have it: the time alone, unless whoever wrote it chose that calendars may
//! say what it is.

use super::offer::{Offer, uid};
use super::records::Planned;
use crate::own::feed::Timed;
use crate::space::kept::Held;
use organizing::engines::Clock;
use organizing::gatherings::Gathering;
use organizing::{Day, Personal};
use vault::Id;

/// What an entry is made from.
struct Says<'a> {
    gathering: &'a Gathering,
    uid: Id,
    written: Day,
    /// What one is called that says nothing.
    plain: &'a str,
}

impl Says<'_> {
    fn entry(&self, part: Option<usize>, (on, from, to): (Day, Clock, Clock)) -> Timed {
        let one = self.gathering;
        let said = |text: &Personal| match one.tells {
            true => text.reveal().to_owned(),
            false => String::new(),
        };
        let part = part.map_or_else(String::new, |part| format!("-{part}"));
        Timed {
            uid: format!("{}{part}@shopfloor", self.uid),
            written: self.written,
            on,
            from,
            to,
            title: if one.tells { said(&one.name) } else { self.plain.to_owned() },
            place: said(&one.place),
            link: said(&one.link),
            off: !one.stands(),
        }
    }

    /// These shifts, or the whole where there are none of them.
    fn entries(&self, shifts: &[usize]) -> Vec<Timed> {
        let one = self.gathering;
        let chosen = shifts.iter().filter_map(|number| {
            let shift = one.shifts.get(*number)?;
            Some(self.entry(Some(*number), (shift.on, shift.from, shift.to)))
        });
        let chosen: Vec<Timed> = chosen.collect();
        match chosen.is_empty() {
            true => vec![self.entry(None, (one.on, one.from, one.to))],
            false => chosen,
        }
    }
}

/// What the file of a public page holds.
pub fn of_offer(offer: &Offer, shifts: &[usize], plain: &str) -> Vec<Timed> {
    let Offer { gathering, uid, written, .. } = offer;
    Says { gathering, uid: *uid, written: *written, plain }.entries(shifts)
}

/// What stands in the calendar of somebody who hosts it or comes.
pub fn of_planned(held: &Held<Planned>, shifts: &[usize], plain: &str) -> Vec<Timed> {
    let Planned { gathering, written, .. } = &held.value;
    Says { gathering, uid: uid(held.id), written: *written, plain }.entries(shifts)
}
