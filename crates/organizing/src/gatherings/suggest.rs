use super::{Gathering, Guests};
use crate::turf::Tree;
use crate::{Day, TurfId};

/// Hosts are told whom to remind so many days before (our working rule).
pub const REMIND_DAYS: i32 = 2;
/// After so many days without a gathering a turf that takes part in structure tests is told so (our
/// working rule).
pub const QUIET_DAYS: i32 = 90;

/// A turf that took part in structure tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tested {
    /// Which.
    pub turf: TurfId,
    /// In how many.
    pub tests: u32,
}

/// A gathering of one turf, on its last day. One of the whole drive is of none: there one meets few
/// of those next to whom one works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Of which turf.
    pub turf: TurfId,
    /// When.
    pub on: Day,
}

/// A social that is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Social {
    /// Where.
    pub turf: TurfId,
    /// In how many structure tests those there took part.
    pub tests: u32,
    /// Days since they last gathered; none where they never did.
    pub quiet: Option<u32>,
}

/// Where to suggest a social: turfs with structure tests in which nobody gathered for
/// [`QUIET_DAYS`], and no gathering lies ahead; those that never did first. What a turf above or a
/// part of it held counts for it.
pub fn socials(tested: &[Tested], held: &[Held], tree: &Tree, today: Day) -> Vec<Social> {
    let around =
        |one: TurfId, other: TurfId| tree.is_within(one, other) || tree.is_within(other, one);
    let mut suggested: Vec<Social> = tested
        .iter()
        .filter(|tested| tested.tests > 0)
        .filter_map(|tested| {
            let near = held.iter().filter(|held| around(held.turf, tested.turf));
            let last = near.map(|held| held.on).max();
            let quiet = last.map(|last| today.since(last));
            if quiet.is_some_and(|days| days < QUIET_DAYS) {
                return None;
            }
            let quiet = quiet.map(|days| u32::try_from(days).unwrap_or(0));
            Some(Social { turf: tested.turf, tests: tested.tests, quiet })
        })
        .collect();
    let place = |turf: TurfId| tree.in_order().position(|(one, _)| one.id == turf);
    suggested.sort_by_cached_key(|one| {
        let quiet = one.quiet.unwrap_or(u32::MAX);
        (std::cmp::Reverse((quiet, one.tests)), place(one.turf))
    });
    suggested
}

/// Since when somebody is to be reminded of a gathering, and how many; none where nobody is, or it
/// is not near yet, is over or was called off.
pub fn reminders(gathering: &Gathering, guests: &Guests, today: Day) -> Option<(Day, u32)> {
    let since = gathering.on.plus(-REMIND_DAYS);
    let near = gathering.stands() && since <= today && today <= gathering.last_day();
    let waiting = guests.rows().iter().filter(|guest| guest.waits()).count();
    let waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
    (near && waiting > 0).then_some((since, waiting))
}
