//! Candidates for natural leaders: whom others follow, and through whom groups hold together.

use super::Web;
use crate::{TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};

/// Someone who may be a natural leader, with what speaks for it. Whether they are is set by
/// people, after the leader test (E4, N2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub worker: WorkerId,
    /// Their home turf.
    pub turf: TurfId,
    /// How many people name them as trusted or followed.
    pub followers: u32,
    /// The turf that most of these work in, and how many of them do.
    pub mostly_in: Option<(TurfId, u32)>,
    /// Of the followers: tied to nobody on the committee, this candidate aside.
    pub only_through: u32,
    /// How many people they reach in two steps ([`Web::reach`]).
    pub reach: u32,
    /// How many people would be cut off from the others without them; 0 where nobody would.
    pub cut_off: u32,
}

impl Candidate {
    /// From how many followers on someone is a candidate: one may be a friend.
    pub const FOLLOWERS_MIN: u32 = 2;
    /// From how many people cut off without them on.
    pub const CUT_OFF_MIN: u32 = 2;
}

/// Everyone who may be a natural leader, those with most followers first; among as many, first
/// those without whom more people are cut off, then those who reach more: an order that anyone can
/// follow from what is said of each (`docs/decisions/0006-whom-others-follow.md`).
pub fn candidates(web: &Web, committee: &BTreeSet<WorkerId>) -> Vec<Candidate> {
    let cut: BTreeMap<usize, usize> = web.cut().into_iter().collect();
    let seats: BTreeSet<usize> = committee.iter().filter_map(|who| web.place(*who)).collect();
    let mut found: Vec<Candidate> = (0..web.len())
        .filter_map(|place| {
            let cut_off = cut.get(&place).copied().map_or(0, count);
            let follows = count(web.named_by(place).len()) >= Candidate::FOLLOWERS_MIN;
            let holds = cut_off >= Candidate::CUT_OFF_MIN;
            (follows || holds).then(|| candidate(web, place, cut_off, &seats))?
        })
        .collect();
    found.sort_by(|a, b| {
        (b.followers.cmp(&a.followers))
            .then(b.cut_off.cmp(&a.cut_off))
            .then(b.reach.cmp(&a.reach))
            .then(a.worker.cmp(&b.worker))
    });
    found
}

/// What the ties nearby say of someone.
fn candidate(web: &Web, place: usize, cut_off: u32, seats: &BTreeSet<usize>) -> Option<Candidate> {
    let someone = web.people().get(place)?;
    let mut by_turf: BTreeMap<TurfId, u32> = BTreeMap::new();
    let mut only_through = 0;
    for follower in web.named_by(place) {
        *by_turf.entry(web.people()[*follower].turf).or_default() += 1;
        let other_seat = |other: &&usize| seats.contains(other) && **other != place;
        let on_it = seats.contains(follower);
        only_through += u32::from(!on_it && !web.beside(*follower).iter().any(|o| other_seat(&o)));
    }
    Some(Candidate {
        worker: someone.worker,
        turf: someone.turf,
        followers: count(web.named_by(place).len()),
        mostly_in: by_turf.into_iter().max_by_key(|(turf, many)| (*many, std::cmp::Reverse(*turf))),
        only_through,
        reach: count(web.reach(place)),
        cut_off,
    })
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}
