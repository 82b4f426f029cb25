//! How far a drive is, as it may tell the keepers of the call that it began from: coarsely, by its own
//! decision, and beside a place that is named only where enough others named it too.

use super::PLACE_CHARS_MAX;
use crate::arc::Stage;
use crate::list::name::fold;
use crate::{Personal, Refusal};
use serde::{Deserialize, Serialize};

/// How far a drive is, coarsely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grown {
    /// It has begun.
    Begun,
    /// It has a committee.
    Committee,
    /// It acts, and grows to a majority.
    Acting,
    /// It is in the open.
    Open,
}

/// What a drive tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Growth {
    /// Where, as roughly as it likes: a town, a district.
    pub place: Personal,
    /// How far it is.
    pub grown: Grown,
}

impl Grown {
    /// From the beginning on.
    pub const ALL: [Grown; 4] = [Grown::Begun, Grown::Committee, Grown::Acting, Grown::Open];

    /// Of a stage of the arc.
    pub fn of(stage: Stage) -> Grown {
        match stage {
            Stage::Quiet => Grown::Begun,
            Stage::Committee => Grown::Committee,
            Stage::Acting | Stage::Majority => Grown::Acting,
            Stage::Public | Stage::Recognition | Stage::FirstContract => Grown::Open,
        }
    }

    /// Its name in forms and catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Grown::Begun => "begun",
            Grown::Committee => "committee",
            Grown::Acting => "acting",
            Grown::Open => "open",
        }
    }

    /// The one of this name.
    pub fn of_id(id: &str) -> Option<Grown> {
        Grown::ALL.into_iter().find(|grown| grown.id() == id)
    }
}

impl Growth {
    /// What a drive tells, or what is wrong with it.
    ///
    /// # Errors
    /// `site-too-long`, `growth-place-missing` at `where`; `growth-missing` at `grown`.
    pub fn of(place: &str, grown: Option<Grown>) -> Result<Growth, Refusal> {
        if place.chars().count() > PLACE_CHARS_MAX {
            return Err(Refusal::at("where", "site-too-long"));
        }
        if fold(place).is_empty() {
            return Err(Refusal::at("where", "growth-place-missing"));
        }
        let grown = grown.ok_or(Refusal::at("grown", "growth-missing"))?;
        Ok(Growth { place: Personal::new(place.trim()), grown })
    }
}

/// What many drives told, place by place: how the first of a place wrote it, and how many there are
/// at each of [`Grown::ALL`]. Places in their order as they are folded.
pub fn by_place(told: &[Growth]) -> Vec<(String, Vec<u32>)> {
    let mut places = std::collections::BTreeMap::<String, (String, Vec<u32>)>::new();
    for growth in told {
        let place = growth.place.reveal();
        let new = || (place.to_owned(), vec![0; Grown::ALL.len()]);
        let (_, counts) = places.entry(fold(place)).or_insert_with(new);
        counts[growth.grown as usize] += 1;
    }
    places.into_values().collect()
}
