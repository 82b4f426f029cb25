//! What the public page of a gathering shows, as of the last time that its box was opened.

use super::records::Planned;
use crate::space::kept::Held;
use organizing::gatherings::{Figures, Gathering, Guests};
use organizing::{Day, MemberId};
use serde::{Deserialize, Serialize};
use vault::Id;

/// What the public page shows. The first word keeps it from being read as another form's offer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Which form it is of.
    pub form: String,
    /// What is planned, without who hosts it.
    pub gathering: Gathering,
    /// When it was written last.
    pub written: Day,
    /// Whether anybody is taken.
    pub open: bool,
    /// How many signed up, as of the last time that the box was opened.
    pub signed: u32,
    /// How many of them to each shift.
    pub in_shifts: Vec<u32>,
    /// Whether it is the whole drive's, whose members then all read who signs up.
    pub of_all: bool,
    /// What calendars call it.
    pub uid: Id,
    /// The key that sign-ups are sealed to.
    pub key: [u8; 32],
}

impl Offer {
    /// What forms of gatherings begin with.
    pub const FORM: &'static str = "gathering";

    /// What the page of a gathering shows now.
    pub fn of(held: &Held<Planned>, guests: &Guests) -> Offer {
        let Planned { gathering, written, door } = &held.value;
        let nobody = MemberId([0; 16]);
        Offer {
            form: Offer::FORM.to_owned(),
            gathering: Gathering { hosts: Vec::new(), by: nobody, ..gathering.clone() },
            written: *written,
            open: door.open,
            signed: Figures::of(guests).signed,
            in_shifts: in_shifts(gathering, guests),
            of_all: held.turf == Id::ZERO,
            uid: uid(held.id),
            key: door.keys().public(),
        }
    }

    /// Whether a shift, or the whole, has no room; `waiting` sign-ups are not opened yet.
    pub fn is_full(&self, waiting: u64) -> bool {
        let room = self.gathering.room.map(u64::from);
        room.is_some_and(|room| u64::from(self.signed) + waiting >= room)
    }

    /// Whether a shift has no room.
    pub fn shift_is_full(&self, shift: usize) -> bool {
        let room = self.gathering.shifts.get(shift).and_then(|shift| shift.room);
        let signed = self.in_shifts.get(shift).copied().unwrap_or(0);
        room.is_some_and(|room| signed >= u32::from(room))
    }
}

/// How many signed up to each shift.
pub fn in_shifts(gathering: &Gathering, guests: &Guests) -> Vec<u32> {
    let mut signed = vec![0_u32; gathering.shifts.len()];
    for guest in guests.rows().iter().filter(|guest| guest.is_expected()) {
        for shift in &guest.shifts {
            if let Some(count) = signed.get_mut(usize::from(*shift)) {
                *count = count.saturating_add(1);
            }
        }
    }
    signed
}

/// What calendars call a gathering: it leads back to it for nobody.
pub fn uid(gathering: Id) -> Id {
    let digest = vault::digest(&[&gathering.0[..], b"calendar"].concat());
    Id(std::array::from_fn(|at| digest[at]))
}
