//! Which elections are like a drive, and how they ended.

use super::{CaseKind, Election, Outcome, Sector, Size, Union};
use crate::{Day, Share};
use serde::{Deserialize, Serialize};

/// The fewest elections with a known end from which a share is told; below it, conditions are let
/// go until there are as many.
pub const ELECTIONS_MIN: u32 = 30;

/// What a drive is like.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// How many are in the unit, where that is known.
    pub size: Option<Size>,
    /// The state or territory, as the board writes it.
    pub state: Option<String>,
    /// The sector.
    pub sector: Option<Sector>,
    /// The union, or [`Union::Other`] for another or none.
    pub union: Option<Union>,
    /// Whether several unions are to be on the ballot; none where it does not matter.
    pub several: Option<bool>,
}

/// One of the things in which an election can be like a drive. Those further back are let go
/// first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// As many workers.
    Size,
    /// One union on the ballot, or several.
    Several,
    /// The same sector.
    Sector,
    /// The same state.
    State,
    /// The same union.
    Union,
}

impl Condition {
    /// Every condition, the last to let go first.
    pub const ALL: [Condition; 5] = [
        Condition::Size,
        Condition::Several,
        Condition::Sector,
        Condition::State,
        Condition::Union,
    ];

    const fn bit(self) -> usize {
        1 << (Condition::ALL.len() - 1 - self as usize)
    }
}

/// How the elections like a drive ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Like {
    /// How many there are.
    pub elections: u32,
    /// Of those whose end is known, how many were won.
    pub won: Share,
    /// Those whose end is not known.
    pub open: u32,
    /// Days from petition to count, over those that tell both.
    pub days: Option<Days>,
    /// The conditions that hold for all of them.
    pub kept: Vec<Condition>,
    /// The conditions that were let go, since with them there were fewer than [`ELECTIONS_MIN`].
    pub widened_by: Vec<Condition>,
    /// By band of size, over all that meet the other conditions that were kept.
    pub by_size: Vec<(Size, Share)>,
    /// The days of the first and the last count.
    pub counted: Option<(Day, Day)>,
    /// Which of the elections they are, by their places, the last counted first.
    pub places: Vec<usize>,
}

impl Like {
    /// Whether even without any condition there are too few to say anything.
    pub fn too_few(&self) -> bool {
        self.won.of < ELECTIONS_MIN
    }
}

/// Days from petition to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    /// Half took no longer.
    pub median: u32,
    /// A quarter took no longer.
    pub lower: u32,
    /// Three quarters took no longer.
    pub upper: u32,
    /// How many tell it.
    pub of: u32,
    /// All of them, the shortest first.
    pub all: Vec<u32>,
}

impl Days {
    /// Of some days, in any order; none of none. Quantiles are days that happened: the first at
    /// which so many are reached.
    pub fn of(mut all: Vec<u32>) -> Option<Days> {
        all.sort_unstable();
        let at = |quarters: usize| all.get((all.len() * quarters).div_ceil(4).checked_sub(1)?);
        let (lower, median, upper) = (*at(1)?, *at(2)?, *at(3)?);
        let of = u32::try_from(all.len()).unwrap_or(u32::MAX);
        Some(Days { median, lower, upper, of, all })
    }
}

/// Finds the elections like a drive. Only those that workers asked for count.
///
/// Where fewer than [`ELECTIONS_MIN`] with a known end meet every condition, as few conditions as
/// possible are let go; of two ways, the one that keeps what stands first in [`Condition::ALL`].
pub fn like(this: &Profile, elections: &[Election]) -> Like {
    let asked = Condition::ALL.iter().filter(|one| this.asks(**one)).map(|one| one.bit()).sum();
    let mut met = Vec::with_capacity(elections.len());
    let mut known = [0_u32; 1 << Condition::ALL.len()];
    for election in elections {
        let workers = election.kind == CaseKind::Workers;
        let bits = workers.then(|| this.met_by(election));
        if let Some(bits) = bits
            && election.outcome != Outcome::Open
        {
            known[bits] += 1;
        }
        met.push(bits);
    }
    let kept = widest(asked, &known);
    let conditions = |bits: usize| -> Vec<Condition> {
        Condition::ALL.into_iter().filter(|one| bits & one.bit() != 0).collect()
    };
    let mut places: Vec<usize> = Vec::new();
    let mut by_size = Size::ALL.map(|size| (size, Share::default()));
    let but_size = kept & !Condition::Size.bit();
    for (place, (election, bits)) in elections.iter().zip(&met).enumerate() {
        let Some(bits) = bits else { continue };
        if bits & but_size == but_size && election.outcome != Outcome::Open {
            let (_, share) = &mut by_size[Size::of(election.eligible) as usize];
            share.of += 1;
            share.count += u32::from(election.outcome == Outcome::Won);
        }
        if bits & kept == kept {
            places.push(place);
        }
    }
    let alike = || places.iter().map(|place| &elections[*place]);
    let count = |outcome| alike().filter(|one| one.outcome == outcome).count();
    let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (won, lost) = (whole(count(Outcome::Won)), whole(count(Outcome::Lost)));
    let days = Days::of(alike().filter_map(Election::days).collect());
    let counted = alike().filter_map(|one| one.counted);
    let counted = counted.clone().min().zip(counted.max());
    let (elections_alike, open) = (whole(places.len()), whole(count(Outcome::Open)));
    places.sort_by_key(|place| (std::cmp::Reverse(elections[*place].counted), *place));
    Like {
        elections: elections_alike,
        won: Share { count: won, of: won + lost },
        open,
        days,
        kept: conditions(kept),
        widened_by: conditions(asked & !kept),
        by_size: by_size.to_vec(),
        counted,
        places,
    }
}

/// The conditions to keep: as many of those asked as leave enough elections, the first of them
/// before others.
fn widest(asked: usize, known: &[u32]) -> usize {
    let enough = |kept: &usize| {
        let meeting = known.iter().enumerate().filter(|(bits, _)| bits & kept == *kept);
        meeting.map(|(_, count)| count).sum::<u32>() >= ELECTIONS_MIN
    };
    let ways = (0..known.len()).filter(|kept| kept & !asked == 0).filter(enough);
    ways.max_by_key(|kept| (kept.count_ones(), *kept)).unwrap_or(0)
}

impl Profile {
    fn asks(&self, condition: Condition) -> bool {
        match condition {
            Condition::Size => self.size.is_some(),
            Condition::Several => self.several.is_some(),
            Condition::Sector => self.sector.is_some(),
            Condition::State => self.state.is_some(),
            Condition::Union => self.union.is_some(),
        }
    }

    /// The conditions that an election meets, as bits.
    fn met_by(&self, election: &Election) -> usize {
        let met = |condition| match condition {
            Condition::Size => self.size == Some(Size::of(election.eligible)),
            Condition::Several => self.several == Some(election.several()),
            Condition::Sector => self.sector.is_some() && self.sector == election.sector,
            Condition::State => self.state.as_ref() == Some(&election.state),
            Condition::Union => self.union.is_some_and(|union| election.has(union)),
        };
        let asked = Condition::ALL.into_iter().filter(|one| self.asks(*one));
        asked.filter(|one| met(*one)).map(Condition::bit).sum()
    }
}
