//! Who sits on the committee: rows that happened, with who decided and when.

use crate::chart::Line;
use crate::{Day, Decision, Refusal, TurfId, WorkerId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A drive's committee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Committee {
    /// Everyone who sat or sits on it, in the order they came.
    pub seats: Vec<Seat>,
    /// One member for how many workers in the unit.
    pub one_in: u8,
}

/// One person's time on the committee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Who.
    pub worker: WorkerId,
    /// The turfs they answer for beside the one they work in.
    pub turfs: Vec<TurfId>,
    /// How they came onto it.
    pub came: Decision,
    /// How they left it; none while they sit.
    pub left: Option<Left>,
}

/// How someone left: a decision too.
pub type Left = Decision;

impl Default for Committee {
    fn default() -> Committee {
        Committee { seats: Vec::new(), one_in: Committee::ONE_IN }
    }
}

impl Committee {
    /// One in ten of the unit (`method.md` 4: committee size).
    pub const ONE_IN: u8 = 10;
    /// The smallest and largest share that a drive may set: one in 2 to one in 50.
    pub const ONE_IN_RANGE: std::ops::RangeInclusive<u8> = 2..=50;
    /// The most rows kept.
    pub const SEATS_MAX: usize = 20_000;

    /// Those who sit on it now.
    pub fn sitting(&self) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(|seat| seat.left.is_none())
    }

    /// The workers who sit on it now.
    pub fn members(&self) -> BTreeSet<WorkerId> {
        self.sitting().map(|seat| seat.worker).collect()
    }

    /// Gives someone a seat. `line` is theirs on the list, `since` the first day of the drive.
    ///
    /// # Errors
    /// `committee-excluded` for a supervisor, a manager or someone who left (E10);
    /// `committee-already`; `committee-full`; `committee-before-drive` at `on`.
    pub fn seat(&mut self, seat: Seat, line: &Line, since: Day) -> Result<(), Refusal> {
        if line.excluded {
            return Err(Refusal::of("committee-excluded"));
        }
        if self.sitting().any(|sits| sits.worker == seat.worker) {
            return Err(Refusal::of("committee-already"));
        }
        if self.seats.len() >= Committee::SEATS_MAX {
            return Err(Refusal::of("committee-full"));
        }
        if seat.came.on() < since {
            return Err(Refusal::at("on", "committee-before-drive"));
        }
        self.seats.push(Seat { left: None, ..seat });
        Ok(())
    }

    /// Lets someone leave.
    ///
    /// # Errors
    /// `committee-not-on-it`, and `committee-left-before` at `on` for a day before they came.
    pub fn leave(&mut self, worker: WorkerId, left: Left) -> Result<(), Refusal> {
        let sits = |seat: &&mut Seat| seat.worker == worker && seat.left.is_none();
        let seat = self.seats.iter_mut().find(sits).ok_or(Refusal::of("committee-not-on-it"))?;
        if left.on() < seat.came.on() {
            return Err(Refusal::at("on", "committee-left-before"));
        }
        seat.left = Some(left);
        Ok(())
    }

    /// Lets the seats of a record that was merged be those of the one that stayed.
    pub fn hand_on(&mut self, from: WorkerId, to: WorkerId) -> bool {
        let sits = self.members();
        let both = sits.contains(&from) && sits.contains(&to);
        let mut theirs = false;
        // Someone who was on it twice sits once.
        self.seats.retain(|seat| !(both && seat.worker == from && seat.left.is_none()));
        for seat in self.seats.iter_mut().filter(|seat| seat.worker == from) {
            seat.worker = to;
            theirs = true;
        }
        theirs || both
    }

    /// Sets the share.
    ///
    /// # Errors
    /// `committee-one-in` at `one-in` outside [`Committee::ONE_IN_RANGE`].
    pub fn set_share(&mut self, one_in: u8) -> Result<(), Refusal> {
        if !Committee::ONE_IN_RANGE.contains(&one_in) {
            return Err(Refusal::at("one-in", "committee-one-in"));
        }
        self.one_in = one_in;
        Ok(())
    }
}
