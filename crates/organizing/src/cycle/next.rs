//! The next ask: what it waits for, and what is pointed out about it (`method.md` 1, N6).

use super::{Ask, Chain, Override, SizeId, Sizes, Wish};
use crate::{Day, PersonId, Personal, Refusal};
use serde::{Deserialize, Serialize};

/// What someone said they can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Carries {
    /// Hours a month; none where they did not say.
    pub hours: Option<u16>,
    /// No bigger than this; none where they did not say.
    pub up_to: Option<SizeId>,
    /// When they said so.
    pub on: Day,
}

/// Something to point out beside a new ask; none of it blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PointOut {
    /// It is so many steps above the last that was done; 1 is what follows (N6). Where nothing was
    /// done yet, the smallest size is 1 above.
    Bigger(u8),
    /// They said: no bigger than this.
    AboveSaid(SizeId),
    /// So many hours this month with it, and they said fewer.
    Hours {
        /// With this ask.
        would: u32,
        /// As they said.
        said: u16,
    },
    /// At the last debrief they wished for less, or for nothing for now.
    Wished(Wish),
    /// They have so many asks and tasks open already.
    Open(u32),
}

impl Carries {
    /// The most hours a month that someone may say.
    pub const HOURS_MAX: u16 = 400;

    /// What someone said.
    ///
    /// # Errors
    /// `carries-hours` at `hours` above [`Carries::HOURS_MAX`], `ask-size-unknown` at `up-to`.
    pub fn said(
        hours: Option<u16>,
        up_to: Option<SizeId>,
        on: Day,
        sizes: &Sizes,
    ) -> Result<Carries, Refusal> {
        if hours.is_some_and(|hours| hours > Carries::HOURS_MAX) {
            return Err(Refusal::at("hours", "carries-hours"));
        }
        if up_to.is_some_and(|size| sizes.place(size).is_none()) {
            return Err(Refusal::at("up-to", "ask-size-unknown"));
        }
        Ok(Carries { hours, up_to, on })
    }
}

impl Override {
    /// A reason for going ahead.
    ///
    /// # Errors
    /// `ask-override-no-reason`, `ask-too-long`, both at `early-why`.
    pub fn record(by: PersonId, on: Day, why: &str) -> Result<Override, Refusal> {
        let why = Personal::new(why);
        if why.is_empty() {
            return Err(Refusal::at("early-why", "ask-override-no-reason"));
        }
        if why.is_longer(Ask::TEXT_CHARS_MAX) {
            return Err(Refusal::at("early-why", "ask-too-long"));
        }
        Ok(Override { by, on, why })
    }
}

impl Chain {
    /// From so many open asks and tasks on, one more is pointed out: it would be the sixth.
    pub const OPEN_MANY: u32 = 5;

    /// Whether the next ask may be made: it waits for the debrief of the last one that ended,
    /// unless someone goes ahead with a reason. The reason is returned where it was needed.
    ///
    /// # Errors
    /// `ask-waits-for-debrief` at `early-why`, `ask-override-no-reason` for an empty reason.
    pub fn may_ask(&self, early: Option<Override>) -> Result<Option<Override>, Refusal> {
        let waits = self.last_ended().is_some_and(|link| link.waits_for_debrief());
        match early.filter(|_| waits) {
            Some(early) => Override::record(early.by, early.on, early.why.reveal()).map(Some),
            None if waits => Err(Refusal::at("early-why", "ask-waits-for-debrief")),
            None => Ok(None),
        }
    }

    /// What to point out about an ask of this size and so many hours (those of the step where
    /// nobody said). `said` is what they can carry, `hours` what they have this month already,
    /// `open` their open asks and tasks.
    pub fn point_out(
        &self,
        (size, takes): (SizeId, u16),
        said: Option<&Carries>,
        (hours, open): (u32, u32),
        sizes: &Sizes,
    ) -> Vec<PointOut> {
        let mut told = Vec::new();
        let takes = if takes == 0 { sizes.get(size).map_or(0, |step| step.hours) } else { takes };
        let above = self.steps_above_last(size, sizes);
        told.extend((above > 1).then_some(PointOut::Bigger(above)));
        if let Some(up_to) = said.and_then(|said| said.up_to) {
            let above = sizes.place(size) > sizes.place(up_to);
            told.extend(above.then_some(PointOut::AboveSaid(up_to)));
        }
        if let Some(said) = said.and_then(|said| said.hours) {
            let would = hours.saturating_add(u32::from(takes));
            told.extend((would > u32::from(said)).then_some(PointOut::Hours { would, said }));
        }
        let wish = self.wish(said).filter(|wish| match wish {
            Wish::Less => self.is_not_less(size, sizes),
            Wish::NotNow => true,
            Wish::More | Wish::Same => false,
        });
        told.extend(wish.map(PointOut::Wished));
        told.extend((open >= Chain::OPEN_MANY).then_some(PointOut::Open(open)));
        told
    }

    /// What they wished for at the last debrief, unless they said since what they can carry.
    pub fn wish(&self, said: Option<&Carries>) -> Option<Wish> {
        let debriefs = self.links().iter().filter_map(|link| link.debrief());
        let last = debriefs.max_by_key(|debrief| debrief.on)?;
        last.wish.filter(|_| said.is_none_or(|said| said.on <= last.on))
    }

    /// Whether it is as big as the last that ended, though something smaller could be asked.
    fn is_not_less(&self, size: SizeId, sizes: &Sizes) -> bool {
        let last = self.last_ended().and_then(|link| sizes.place(link.ask().asked().size));
        sizes.place(size) >= last.max(Some(1))
    }

    fn steps_above_last(&self, size: SizeId, sizes: &Sizes) -> u8 {
        let place = |size| sizes.place(size).map_or(0, |place| place + 1);
        let last = self.last_done().map_or(0, |link| place(link.ask().asked().size));
        u8::try_from(place(size).saturating_sub(last)).unwrap_or(u8::MAX)
    }
}
