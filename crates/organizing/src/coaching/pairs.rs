//! Who stands beside whom, as people decided it.

use super::Experience;
use crate::{Day, MemberId, Refusal};
use serde::{Deserialize, Serialize};

/// A new coach with an experienced one beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// The new one.
    pub new: MemberId,
    /// The one beside them.
    pub experienced: MemberId,
    /// Who said so.
    pub by: MemberId,
    /// Since when.
    pub since: Day,
    /// Until when; none while it goes on.
    pub ended: Option<Day>,
}

/// The pairs of a desk, those that ended with them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairs(Vec<Beside>);

impl Pairs {
    /// The most pairs kept.
    pub const PAIRS_MAX: usize = 20_000;

    /// Two are a pair from this day on.
    ///
    /// # Errors
    /// `beside-oneself`, `beside-already` where the new coach has somebody, `beside-room` where the
    /// other one stands beside as many as they can, each at `beside`; `beside-too-many`.
    pub fn confirm(
        &mut self,
        (new, experienced): (MemberId, MemberId),
        by: MemberId,
        since: Day,
    ) -> Result<(), Refusal> {
        if new == experienced {
            return Err(Refusal::at("beside", "beside-oneself"));
        }
        match self.beside(new) {
            Some(pair) if pair.experienced == experienced => return Ok(()),
            Some(_) => return Err(Refusal::at("beside", "beside-already")),
            None => {}
        }
        if self.many(experienced) >= Experience::BESIDE_MAX {
            return Err(Refusal::at("beside", "beside-room"));
        }
        if self.0.len() >= Pairs::PAIRS_MAX {
            return Err(Refusal::of("beside-too-many"));
        }
        self.0.push(Beside { new, experienced, by, since, ended: None });
        Ok(())
    }

    /// The new coach goes on without anyone beside them.
    pub fn end(&mut self, new: MemberId, on: Day) {
        let open = self.0.iter_mut().filter(|pair| pair.new == new && pair.ended.is_none());
        open.for_each(|pair| pair.ended = Some(on));
    }

    /// Ends the pairs of those who are not here any more.
    pub fn only(&mut self, here: impl Fn(MemberId) -> bool, on: Day) {
        let open = self.0.iter_mut().filter(|pair| pair.ended.is_none());
        let gone = open.filter(|pair| !here(pair.new) || !here(pair.experienced));
        gone.for_each(|pair| pair.ended = Some(on));
    }

    /// The pairs that go on.
    pub fn now(&self) -> impl Iterator<Item = &Beside> {
        self.0.iter().filter(|pair| pair.ended.is_none())
    }

    /// Who stands beside a new coach.
    pub fn beside(&self, new: MemberId) -> Option<&Beside> {
        self.now().find(|pair| pair.new == new)
    }

    /// Beside whom somebody stands.
    pub fn of(&self, experienced: MemberId) -> impl Iterator<Item = &Beside> {
        self.now().filter(move |pair| pair.experienced == experienced)
    }

    /// Beside how many.
    pub fn many(&self, experienced: MemberId) -> u8 {
        u8::try_from(self.of(experienced).count()).unwrap_or(u8::MAX)
    }

    /// How many somebody stood beside who coach by themselves now, as `can` says of each.
    pub fn brought_up(&self, experienced: MemberId, can: impl Fn(MemberId) -> bool) -> u32 {
        let theirs = self.0.iter().filter(|pair| pair.experienced == experienced);
        let mut new: Vec<MemberId> = theirs.map(|pair| pair.new).filter(|new| can(*new)).collect();
        new.sort_unstable();
        new.dedup();
        u32::try_from(new.len()).unwrap_or(u32::MAX)
    }
}
