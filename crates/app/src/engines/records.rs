//! What is kept of engines, all of it under the space's key: engines of our own, runs, and who came
//! to which shift. People are in it by their ids alone; their names stay with the list, where those
//! read them who hold their turf.

use super::kits;
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::development::Reading;
use organizing::engines::{Rows, Run, Template};
use organizing::{Day, MemberId};
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::Id;

/// An engine of our own.
#[derive(Clone, Serialize, Deserialize)]
pub struct OwnEngine {
    /// What it is. Its id stays what it was first: runs know it by that.
    pub template: Template,
    /// Who wrote it last.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

impl OwnEngine {
    /// The most engines of a drive's own.
    pub const ENGINES_MAX: usize = 40;
}

impl Kept for OwnEngine {
    const KIND: &'static str = "engine";
    const UNDER: Under = Under::Space;
}

/// Readings of our own.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct OwnReadings {
    /// In the order in which they were written down.
    pub readings: Vec<OwnReading>,
}

/// A reading of our own.
#[derive(Clone, Serialize, Deserialize)]
pub struct OwnReading {
    /// What it is, its question, and what it goes with.
    pub reading: Reading,
    /// The address, or where to find it.
    pub found: String,
    /// Who wrote it down.
    pub by: MemberId,
    /// When.
    pub on: Day,
}

impl OwnReadings {
    /// The most readings of a drive's own.
    pub const READINGS_MAX: usize = 200;
    /// The most characters of where one is found.
    pub const FOUND_CHARS_MAX: usize = 300;
}

impl Kept for OwnReadings {
    const KIND: &'static str = "readings";
    const UNDER: Under = Under::Space;
}

impl Kept for Run {
    const KIND: &'static str = "run";
    const UNDER: Under = Under::Space;
}

/// What happened in one shift: a record each, so that those who write at two shifts at once do not
/// wait for each other. [`Rows::join`] lays them together.
impl Kept for Rows {
    const KIND: &'static str = "attendance";
    const UNDER: Under = Under::Space;
}

/// The most runs of a drive.
pub const RUNS_MAX: usize = 1_000;

/// An engine that can be run.
#[derive(Clone)]
pub struct Engine {
    /// The id in its address.
    pub id: Id,
    /// What it is.
    pub template: Template,
    /// The record, where it is our own.
    pub own: Option<Held<OwnEngine>>,
}

/// Every engine: our own by name, then those that come with the program.
///
/// # Errors
/// The shelf's.
pub fn engines(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Engine>, Failure> {
    let mut all = Vec::new();
    kept::each::<OwnEngine>(shelf, keys, Id::ZERO, |held| {
        let template = held.value.template.clone();
        all.push(Engine { id: held.id, template, own: Some(held) });
    })?;
    all.sort_by(|one, other| {
        (&one.template.name.en, one.id).cmp(&(&other.template.name.en, other.id))
    });
    all.extend(kits::engines().iter().map(|template| Engine {
        id: kits::address(&template.id),
        template: template.clone(),
        own: None,
    }));
    Ok(all)
}

/// One engine.
///
/// # Errors
/// [`Failure::NotFound`] where there is none of that id.
pub fn engine(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Engine, Failure> {
    let found = engines(shelf, keys)?.into_iter().find(|engine| engine.id == id);
    found.ok_or(Failure::NotFound)
}

/// Every run, the latest first.
///
/// # Errors
/// The shelf's.
pub fn runs(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<Run>>, Failure> {
    let mut all = Vec::new();
    kept::each::<Run>(shelf, keys, Id::ZERO, |held| all.push(held))?;
    all.sort_by_key(|held| std::cmp::Reverse((held.value.from, held.value.to, held.id)));
    Ok(all)
}

/// The id of what is kept of a shift, and of its page: that of the run with the number of the shift.
pub fn shift_id(run: Id, shift: u16) -> Id {
    let mut id = run.0;
    let [.., high, low] = &mut id;
    *high ^= shift.to_be_bytes()[0];
    *low ^= shift.to_be_bytes()[1];
    Id(id)
}

/// The number of a shift, from its id.
pub fn shift_number(run: Id, shift: Id) -> Option<u16> {
    let [.., high, low] = std::array::from_fn::<u8, 16, _>(|at| run.0[at] ^ shift.0[at]);
    let number = u16::from_be_bytes([high, low]);
    (shift_id(run, number) == shift).then_some(number)
}

/// What happened in one shift.
///
/// # Errors
/// The shelf's.
pub fn of_shift(
    shelf: &mut Reader,
    keys: &Keys,
    run: Id,
    shift: u16,
) -> Result<Held<Rows>, Failure> {
    let id = shift_id(run, shift);
    let held = kept::find(shelf, keys, id)?;
    Ok(held.unwrap_or_else(|| Held::new(id, Id::ZERO, Rows::default())))
}

/// What happened in a whole run.
///
/// # Errors
/// The shelf's.
pub fn rows(shelf: &mut Reader, keys: &Keys, run: &Held<Run>) -> Result<Rows, Failure> {
    let shifts = u16::try_from(run.value.shifts.len()).unwrap_or(u16::MAX);
    let ids: Vec<Id> = (0..shifts).map(|shift| shift_id(run.id, shift)).collect();
    let mut parts = kept::load_all::<Rows>(shelf, keys, &ids)?;
    parts.sort_by_key(|held| shift_number(run.id, held.id));
    Ok(Rows::join(parts.into_iter().map(|held| held.value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shift_is_found_by_its_id_and_nothing_else_is() {
        let run = Id([0xA5; 16]);
        for number in [0, 1, 255, 256, 999, u16::MAX] {
            assert_eq!(shift_number(run, shift_id(run, number)), Some(number));
        }
        assert_eq!(shift_number(run, Id([0; 16])), None);
    }
}
