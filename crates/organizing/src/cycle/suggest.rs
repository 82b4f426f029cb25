//! The size and role to ask for next, with the reasons (B4). A suggestion is never more than the
//! person said they can carry; people decide.

use super::{Carries, Chain, How, InRun, SizeId, Sizes, Wish};
use crate::Day;
use crate::development::Level;

/// A role that is open in a run of an engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which.
    pub role: InRun,
    /// The size of ask that it is.
    pub size: SizeId,
    /// What it takes, and how far one must have come in each.
    pub takes: Vec<(String, Level)>,
}

/// What is known about a person beside their chain.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around<'a> {
    /// What they said they can carry.
    pub said: Option<&'a Carries>,
    /// The hours that they have this month already.
    pub hours: u32,
    /// Their open asks and tasks.
    pub open: u32,
    /// How far they are with which skill, by key.
    pub skills: &'a [(String, Level)],
    /// Roles that are open.
    pub offers: &'a [Offer],
    /// Since when they take part, where it is known.
    pub since: Option<Day>,
}

/// What to ask next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// How big; none: nothing for now.
    pub size: Option<SizeId>,
    /// As what, where a role is open that fits.
    pub role: Option<InRun>,
    /// Why, in the order it was weighed.
    pub reasons: Vec<Reason>,
}

/// A reason of a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was asked of them yet, or nothing has ended.
    First,
    /// The last was done, of this size.
    DoneLast(SizeId),
    /// A part of the last was done.
    PartlyLast,
    /// The last was declined.
    DeclinedLast,
    /// They wish for more.
    WishMore,
    /// They wish for the same again.
    WishSame,
    /// They wish for less.
    WishLess,
    /// They wish for nothing for now.
    WishNotNow,
    /// They said: no bigger than this.
    UpTo(SizeId),
    /// So many of the hours that they said are free this month.
    Time(u32),
    /// They have so many asks and tasks open already.
    Open(u32),
    /// They can do what it takes.
    Skill(String),
    /// This role is open.
    OpenRole(InRun),
    /// Nothing was asked of them for so many days.
    TooLong(u32),
}

impl Suggestion {
    /// From so many days without an ask on, it is said. Our working rule.
    pub const TOO_LONG_DAYS: i32 = 30;
}

impl Chain {
    /// What to ask next, and why. Where a debrief is still owed, that comes first
    /// ([`Chain::may_ask`]); the suggestion stands all the same. A role is named where one is open
    /// that they can do, of the size suggested or the one below it.
    pub fn suggest(&self, around: &Around<'_>, sizes: &Sizes, today: Day) -> Suggestion {
        let mut reasons = Vec::new();
        let place = self.fitting(around.said, sizes, today, &mut reasons);
        let place = place.and_then(|place| within(place, around, sizes, &mut reasons));
        let size = place.and_then(|place| sizes.steps().get(place)).map(|step| step.id);
        let offer = size.and_then(|size| {
            let can = |(skill, level): &(String, Level)| {
                around.skills.iter().any(|(theirs, far)| theirs == skill && far >= level)
            };
            // A role far below what someone can do would hold them back.
            let near = |at: usize, most: usize| at <= most && at + 1 >= most;
            let fits = |offer: &&Offer| {
                let places = sizes.place(offer.size).zip(sizes.place(size));
                let near = places.is_some_and(|(at, most)| near(at, most));
                near && around.has_time(offer.size, sizes) && offer.takes.iter().all(can)
            };
            let key = |offer: &&Offer| (sizes.place(offer.size), !offer.takes.is_empty());
            // Of those alike, the first that was handed in.
            around.offers.iter().rev().filter(fits).max_by_key(key)
        });
        if let Some(offer) = offer {
            reasons.extend(offer.takes.iter().map(|(skill, _)| Reason::Skill(skill.clone())));
            reasons.push(Reason::OpenRole(offer.role.clone()));
        }
        let idle = self.idle_days(around.since, today);
        reasons.extend(idle.filter(|_| size.is_some()).map(Reason::TooLong));
        // A role of a smaller size makes the ask that size.
        Suggestion {
            size: offer.map(|offer| offer.size).or(size),
            role: offer.map(|offer| offer.role.clone()),
            reasons,
        }
    }

    /// Days without an ask, from [`Suggestion::TOO_LONG_DAYS`] on; none while one is open.
    pub fn idle_days(&self, since: Option<Day>, today: Day) -> Option<u32> {
        let last = self.asked_last().max(since).filter(|_| self.open().next().is_none())?;
        let days = today.since(last);
        u32::try_from(days).ok().filter(|_| days >= Suggestion::TOO_LONG_DAYS)
    }

    /// The place on the ladder that follows from what came of the last ask and what they wish.
    fn fitting(
        &self,
        said: Option<&Carries>,
        sizes: &Sizes,
        today: Day,
        reasons: &mut Vec<Reason>,
    ) -> Option<usize> {
        let highest = sizes.steps().len().saturating_sub(1);
        let Some((link, (how, _))) =
            self.last_ended().and_then(|link| link.ask().came().map(|came| (link, came)))
        else {
            reasons.push(Reason::First);
            return Some(0);
        };
        let last = sizes.place(link.ask().asked().size).unwrap_or(0);
        let wish = self.wish(said);
        reasons.push(match how {
            How::Done => Reason::DoneLast(link.ask().asked().size),
            How::Partly => Reason::PartlyLast,
            How::Declined => Reason::DeclinedLast,
        });
        reasons.extend(wish.map(|wish| match wish {
            Wish::More => Reason::WishMore,
            Wish::Same => Reason::WishSame,
            Wish::Less => Reason::WishLess,
            Wish::NotNow => Reason::WishNotNow,
        }));
        let by = link.debrief().and_then(|debrief| debrief.next_by());
        match (how, wish) {
            // Nothing for now, until the day that was named for asking again.
            (_, Some(Wish::NotNow)) if by.is_none_or(|by| today < by) => None,
            (_, Some(Wish::Less | Wish::NotNow)) => Some(last.saturating_sub(1)),
            (How::Done, Some(Wish::More) | None) => Some((last + 1).min(highest)),
            (How::Done | How::Partly, _) => Some(last),
            (How::Declined, _) => Some(last.saturating_sub(1)),
        }
    }
}

/// The largest step, no larger than this, that is within what they said they can carry.
fn within(
    mut place: usize,
    around: &Around<'_>,
    sizes: &Sizes,
    reasons: &mut Vec<Reason>,
) -> Option<usize> {
    if around.open >= Chain::OPEN_MANY {
        reasons.push(Reason::Open(around.open));
        return None;
    }
    let Some(said) = around.said else { return Some(place) };
    if let Some((up_to, most)) = said.up_to.and_then(|size| Some((size, sizes.place(size)?)))
        && most < place
    {
        reasons.push(Reason::UpTo(up_to));
        place = most;
    }
    reasons.extend(around.free().map(Reason::Time));
    (0..=place).rev().find(|place| around.has_time(sizes.steps()[*place].id, sizes))
}

impl Around<'_> {
    /// The hours left this month of those that they said are free; none where they did not say.
    fn free(&self) -> Option<u32> {
        let said = self.said?.hours?;
        Some(u32::from(said).saturating_sub(self.hours))
    }

    /// Whether an ask of this size fits into them.
    fn has_time(&self, size: SizeId, sizes: &Sizes) -> bool {
        let takes = sizes.get(size).map_or(0, |step| step.hours);
        self.free().is_none_or(|free| u32::from(takes) <= free)
    }
}
