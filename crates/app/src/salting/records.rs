//! What is kept of a program: in one record, for everyone inside, where we aim; and for every
//! placement a code name, a stage and a day, beside the compartment itself ([`Compartment`]).

use super::sealing::opened;
pub use super::sealing::{Compartment, Opened};
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::salting::{Placement, Program};
use organizing::{Day, Refusal};
use store::{Reader, Writer};
use vault::{Id, Identity, Roster};

/// The most placements of a program: whoever looks for their own tries all.
pub const PLACEMENTS_MAX: usize = 100;

impl Kept for Program {
    const KIND: &'static str = "program";
    const UNDER: Under = Under::Space;
}

/// The placements whose day has not come.
///
/// # Errors
/// The shelf's.
pub fn all(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Vec<Held<Compartment>>, Failure> {
    let mut all = Vec::new();
    kept::each::<Compartment>(shelf, keys, Id::ZERO, |held| all.push(held))?;
    all.retain(|held| held.value.outside.shred_on > today);
    Ok(all)
}

/// What the program says.
///
/// # Errors
/// The shelf's.
pub fn program(shelf: &mut Reader, keys: &Keys) -> Result<Held<Program>, Failure> {
    kept::only(shelf, keys)
}

/// Those of these that open for the owner of these keys.
pub fn mine(
    all: Vec<Held<Compartment>>,
    keys: &Keys,
    identity: &Identity,
) -> Result<Vec<(Id, Placement)>, Failure> {
    let mut mine = Vec::new();
    for held in all {
        match opened(held, keys, identity) {
            Ok(one) => mine.push((one.held.id, one.placement)),
            Err(Failure::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    mine.sort_by(|(_, one), (_, other)| one.code().cmp(other.code()));
    Ok(mine)
}

/// One placement, for the two.
///
/// # Errors
/// [`Failure::NotFound`] for everybody else, and once its day has come.
pub fn open(
    shelf: &mut Reader,
    keys: &Keys,
    identity: &Identity,
    id: Id,
    today: Day,
) -> Result<Opened, Failure> {
    let held = kept::load::<Compartment>(shelf, keys, id)?;
    if held.value.outside.shred_on <= today {
        return Err(Failure::NotFound);
    }
    opened(held, keys, identity)
}

/// Changes a placement of the owner of these keys.
///
/// # Errors
/// [`Failure::NotFound`] where it is not theirs; what `change` refuses.
pub fn change(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    today: Day,
    id: Id,
    change: impl FnOnce(&mut Placement) -> Result<(), Refusal>,
) -> Result<(), Failure> {
    let mut one = open(shelf, keys, identity, id, today)?;
    change(&mut one.placement)?;
    one.keep(shelf, keys, identity, today)
}

/// Keeps a new placement.
///
/// # Errors
/// `salting-placements-full`; the shelf's.
pub fn begin(
    shelf: &mut Writer,
    keys: &Keys,
    roster: &Roster,
    week: u32,
    (id, placement): (Id, &Placement),
) -> Result<(), Failure> {
    if shelf.places(keys.space, Compartment::KIND)?.len() >= PLACEMENTS_MAX {
        return Err(Refusal::of("salting-placements-full").into());
    }
    let shut = Compartment::shut(keys.space, id, placement, roster);
    kept::save(shelf, keys, week, &mut Held::new(id, Id::ZERO, shut))
}

/// Shreds a placement, which anyone inside may do on its day without opening it: the record goes
/// with all that its key was wrapped in. The log of the database is to be truncated afterwards.
///
/// # Errors
/// The shelf's.
pub fn shred(shelf: &mut Writer, keys: &Keys, id: Id) -> Result<(), Failure> {
    match kept::find::<Compartment>(shelf, keys, id)? {
        Some(held) => kept::remove(shelf, keys, &held),
        None => Ok(()),
    }
}

/// Whether somebody's name would give a code name of the program away.
///
/// # Errors
/// `salting-name-is-code` at `name`; the shelf's.
pub fn refuse_code_name(shelf: &mut Reader, keys: &Keys, name: &str) -> Result<(), Failure> {
    let mut given_away = false;
    kept::each::<Compartment>(shelf, keys, Id::ZERO, |held| {
        given_away |= held.value.outside.code.is_in(name);
    })?;
    match given_away {
        true => Err(Refusal::at("name", "salting-name-is-code").into()),
        false => Ok(()),
    }
}
