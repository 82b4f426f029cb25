//! Each new coach beside an experienced one (N11).

use crate::matching::{Coach, MustNot, Seats, best};
use crate::{Day, MemberId};
use std::collections::BTreeMap;

/// What someone has behind them as a coach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Experience {
    /// Since when they organize or coach.
    pub since: Day,
    /// Cases that they saw through to their end.
    pub ended: u32,
    /// New coaches beside whom they stand already.
    pub beside: u8,
}

/// A new coach and the experienced one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Paired {
    /// The new one.
    pub new: MemberId,
    /// The one beside them.
    pub experienced: MemberId,
}

/// Why a new coach has nobody beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unpaired {
    /// Nobody is experienced yet: two new ones begin together.
    NobodyExperienced,
    /// Nobody of those shares a language with them, or one of the two said no.
    NobodyFits,
    /// All who fit stand beside as many as they can.
    RoomWent,
}

/// Who stands beside whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairing {
    /// The pairs, by the id of the new coach.
    pub pairs: Vec<Paired>,
    /// New coaches without one, and why.
    pub unpaired: Vec<(MemberId, Unpaired)>,
}

impl Experience {
    /// Days from which on someone is experienced: two years (EWOC's leads, `method.md` 2.5).
    pub const DAYS: i32 = 730;
    /// Cases seen through, likewise. A working rule of ours.
    pub const ENDED: u32 = 2;
    /// New coaches beside whom one experienced coach stands at most. A working rule of ours.
    pub const BESIDE_MAX: u8 = 3;

    /// Whether someone is experienced: by time or by cases.
    pub fn is_enough(&self, today: Day) -> bool {
        self.days_left(today) == 0 || self.ended >= Experience::ENDED
    }

    /// How many days it is until they are experienced by time.
    pub fn days_left(&self, today: Day) -> u32 {
        let left = Experience::DAYS.saturating_sub(today.since(self.since));
        u32::try_from(left).unwrap_or(0)
    }
}

/// Pairs as many new coaches as can be with experienced ones; of those ways, the one that fits
/// best by sector and time, and spreads evenly.
pub fn pair(coaches: &[(Coach, Experience)], today: Day) -> Pairing {
    let mut sorted: Vec<&(Coach, Experience)> = coaches.iter().collect();
    sorted.sort_by_key(|(coach, _)| coach.who);
    let (experienced, new): (Vec<_>, Vec<_>) =
        sorted.into_iter().partition(|(_, experience)| experience.is_enough(today));
    // Each stands beside one before anyone stands beside two: a seat for each, worth less.
    let seats_of = |(column, (coach, experience)): (usize, &&(Coach, Experience))| {
        let beside = if coach.away { Experience::BESIDE_MAX } else { experience.beside };
        (beside..Experience::BESIDE_MAX).map(move |seat| (column, seat)).collect::<Vec<_>>()
    };
    let columns: Vec<(usize, u8)> = experienced.iter().enumerate().flat_map(seats_of).collect();
    let mut seats = Seats::new(vec![1; columns.len()], vec![0; new.len()]);
    for (row, (one, _)) in new.iter().enumerate() {
        for (place, (column, seat)) in columns.iter().enumerate() {
            let other = &experienced[*column].0;
            if fits(one, other) {
                let evenly = 100 * (Experience::BESIDE_MAX - 1).saturating_sub(*seat).min(2);
                seats.allow(row, place, evenly.saturating_add(alike(one, other)));
            }
        }
    }
    let best = best(&seats);
    let mut pairing = Pairing::default();
    for ((one, _), place) in new.iter().zip(&best.of) {
        match place {
            Some(place) => {
                let experienced = experienced[columns[*place].0].0.who;
                pairing.pairs.push(Paired { new: one.who, experienced });
            }
            None => {
                let any = experienced.iter().any(|(other, _)| fits(one, other));
                let why = match any {
                    _ if experienced.is_empty() => Unpaired::NobodyExperienced,
                    true => Unpaired::RoomWent,
                    false => Unpaired::NobodyFits,
                };
                pairing.unpaired.push((one.who, why));
            }
        }
    }
    pairing
}

impl Pairing {
    /// How many new coaches each experienced one stands beside by it.
    pub fn beside(&self) -> BTreeMap<MemberId, usize> {
        let mut beside = BTreeMap::new();
        for pair in &self.pairs {
            *beside.entry(pair.experienced).or_insert(0) += 1;
        }
        beside
    }
}

fn fits(one: &Coach, other: &Coach) -> bool {
    let no = |of: &Coach, with: &Coach| of.not_with.contains(&MustNot::Coach(with.who));
    let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let speaks = |tag: &String| other.languages.iter().any(|o| language(o) == language(tag));
    !no(one, other) && !no(other, one) && one.languages.iter().any(speaks)
}

fn alike(one: &Coach, other: &Coach) -> u8 {
    let same = |a: &String| other.sectors.iter().any(|b| a.get(..2) == b.get(..2));
    let sector = if one.sectors.iter().any(same) { 30 } else { 0 };
    let near = match (one.zone, other.zone) {
        (Some(here), Some(there)) if here.apart(there) <= 120 => 20,
        _ => 0,
    };
    sector + near
}
