//! What is kept of a gathering: the plan and who signed up or came, each a record of its own, so that
//! checking in changes no plan. Both lie under the key of its turf; those of the whole drive, which
//! lie under the space's key, are kinds of their own.

use super::offer::Offer;
use crate::failure::Failure;
use crate::forms::door;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::gatherings::{Gathering, Guests};
use organizing::{Day, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Reader, Writer};
use vault::{FormKeys, FormSecret, Id};

/// The most gatherings of a drive that one person sees.
pub const GATHERINGS_MAX: usize = 2_000;

/// A gathering as it is kept. The record's id is the gathering's.
#[derive(Clone, Serialize, Deserialize)]
pub struct Planned {
    /// What is planned.
    pub gathering: Gathering,
    /// When it was written last.
    pub written: Day,
    /// The page on which one signs up without an account.
    pub door: Door,
}

/// The page on which one signs up.
#[derive(Clone, Serialize, Deserialize)]
pub struct Door {
    /// The secret of its link.
    pub link: Id,
    /// What the keys of its box come from.
    pub seed: [u8; 32],
    /// Whether it takes anybody.
    pub open: bool,
}

/// The same of the whole drive.
#[derive(Clone, Serialize, Deserialize)]
pub struct OfAll<T>(T);

impl Kept for Planned {
    const KIND: &'static str = "gathering";
    const UNDER: Under = Under::Turf;
}

impl Kept for OfAll<Planned> {
    const KIND: &'static str = "gathering-of-all";
    const UNDER: Under = Under::Space;
}

impl Kept for Guests {
    const KIND: &'static str = "guests";
    const UNDER: Under = Under::Turf;
}

impl Kept for OfAll<Guests> {
    const KIND: &'static str = "guests-of-all";
    const UNDER: Under = Under::Space;
}

impl Door {
    /// A new one.
    pub fn new(open: bool) -> Door {
        Door { link: Id::random(), seed: vault::random(), open }
    }

    /// The form's secret.
    pub fn secret(&self) -> FormSecret {
        FormSecret::of(self.link)
    }

    /// The keys of the box.
    pub fn keys(&self) -> FormKeys {
        FormKeys::of(&self.seed)
    }
}

fn find_in<T>(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Option<Held<T>>, Failure>
where
    T: Kept,
    OfAll<T>: Kept,
{
    if let Some(held) = kept::find::<T>(shelf, keys, id)? {
        return Ok(Some(held));
    }
    let held = kept::find::<OfAll<T>>(shelf, keys, id)?;
    Ok(held.map(|Held { id, turf, revision, value: OfAll(value) }| Held {
        id,
        turf,
        revision,
        value,
    }))
}

fn save_in<T>(shelf: &mut Writer, keys: &Keys, week: u32, held: &mut Held<T>) -> Result<(), Failure>
where
    T: Kept + Clone,
    OfAll<T>: Kept,
{
    if held.turf != Id::ZERO {
        return kept::save(shelf, keys, week, held);
    }
    let Held { id, turf, revision, value } = held.clone();
    let mut of_all = Held { id, turf, revision, value: OfAll(value) };
    kept::save(shelf, keys, week, &mut of_all)?;
    held.revision = of_all.revision;
    Ok(())
}

/// One gathering.
///
/// # Errors
/// [`Failure::NotFound`] where there is none, or none that these keys open.
pub fn planned(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Held<Planned>, Failure> {
    find_in(shelf, keys, id)?.ok_or(Failure::NotFound)
}

/// Everybody who signed up to a gathering or came.
///
/// # Errors
/// The shelf's.
pub fn guests(
    shelf: &mut Reader,
    keys: &Keys,
    of: &Held<Planned>,
) -> Result<Held<Guests>, Failure> {
    let found = find_in(shelf, keys, of.id)?;
    Ok(found.unwrap_or_else(|| Held::new(of.id, of.turf, Guests::default())))
}

/// Keeps the guests.
///
/// # Errors
/// As [`kept::save`].
pub fn save_guests(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    held: &mut Held<Guests>,
) -> Result<(), Failure> {
    save_in(shelf, keys, week, held)
}

/// Keeps a plan, and what its page shows.
///
/// # Errors
/// As [`kept::save`].
pub fn save(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    held: &mut Held<Planned>,
) -> Result<(), Failure> {
    save_in(shelf, keys, week, held)?;
    put_offer(shelf, keys, week, held)
}

/// Puts what the page of a gathering shows.
///
/// # Errors
/// The shelf's.
pub fn put_offer(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    held: &Held<Planned>,
) -> Result<(), Failure> {
    let guests = guests(shelf, keys, held)?.value;
    let offer = Offer::of(held, &guests);
    door::put(shelf, keys.space, &held.value.door.secret(), &offer, week)
}

/// Whether the page of a gathering shows what we put there. Whoever can write to the database and has
/// the link could put a key of their own in the place of ours.
///
/// # Errors
/// The shelf's.
pub fn is_ours(shelf: &mut Reader, keys: &Keys, held: &Held<Planned>) -> Result<bool, Failure> {
    let guests = guests(shelf, keys, held)?.value;
    let found = door::find::<Offer>(shelf, &held.value.door.secret())?;
    Ok(found.is_some_and(|found| found.offer == Offer::of(held, &guests)))
}

/// Takes a gathering away, with its page and all that was written down of who came.
///
/// # Errors
/// The shelf's.
pub fn forget(shelf: &mut Writer, keys: &Keys, held: Held<Planned>) -> Result<(), Failure> {
    let guests = guests(shelf, keys, &held)?;
    take_down(shelf, keys, &held)?;
    let there = guests.revision > 0;
    let Held { id, turf, revision, value } = held;
    match turf == Id::ZERO {
        true => {
            let of_all =
                Held { id: guests.id, turf, revision: guests.revision, value: OfAll(guests.value) };
            if there {
                kept::remove(shelf, keys, &of_all)?;
            }
            kept::remove(shelf, keys, &Held { id, turf, revision, value: OfAll(value) })
        }
        false => {
            if there {
                kept::remove(shelf, keys, &guests)?;
            }
            kept::remove(shelf, keys, &Held { id, turf, revision, value })
        }
    }
}

/// Takes the page of a gathering away, with what still lies in its box.
///
/// # Errors
/// The shelf's.
pub fn take_down(shelf: &mut Writer, keys: &Keys, held: &Held<Planned>) -> Result<(), Failure> {
    let form = held.value.door.secret().id();
    for row in shelf.answers(keys.space, form)? {
        shelf.delete_answer(keys.space, form, row.id)?;
    }
    shelf.delete_form(keys.space, form)?;
    Ok(())
}

/// Every gathering that these keys open, by day, then by time.
///
/// # Errors
/// The shelf's.
pub fn all(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<Planned>>, Failure> {
    let mut all = Vec::new();
    for turf in keys.turfs() {
        kept::each::<Planned>(shelf, keys, turf, |held| all.push(held))?;
    }
    kept::each::<OfAll<Planned>>(shelf, keys, Id::ZERO, |held| {
        let Held { id, turf, revision, value: OfAll(value) } = held;
        all.push(Held { id, turf, revision, value });
    })?;
    all.sort_by_key(|held| {
        let one = &held.value.gathering;
        (one.on, one.from, held.id)
    });
    Ok(all)
}

/// The guests of all gatherings that these keys open, by gathering.
///
/// # Errors
/// The shelf's.
pub fn all_guests(
    shelf: &mut Reader,
    keys: &Keys,
    ids: &[Id],
) -> Result<BTreeMap<Id, Held<Guests>>, Failure> {
    let mut found = BTreeMap::new();
    for held in kept::load_all::<Guests>(shelf, keys, ids)? {
        found.insert(held.id, held);
    }
    for held in kept::load_all::<OfAll<Guests>>(shelf, keys, ids)? {
        let Held { id, turf, revision, value: OfAll(value) } = held;
        found.insert(id, Held { id, turf, revision, value });
    }
    Ok(found)
}

/// Changes the guests of a gathering, as the shelf has them now; what its page shows goes along.
///
/// # Errors
/// What `act` refuses; [`Failure::Changed`] where somebody else wrote at the same time.
pub fn change<T>(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    id: Id,
    act: impl FnOnce(&Gathering, &mut Guests) -> Result<T, Refusal>,
) -> Result<T, Failure> {
    let plan = planned(shelf, keys, id)?;
    let mut held = guests(shelf, keys, &plan)?;
    let before = held.value.clone();
    let done = act(&plan.value.gathering, &mut held.value)?;
    if held.value != before {
        save_guests(shelf, keys, week, &mut held)?;
        put_offer(shelf, keys, week, &plan)?;
    }
    Ok(done)
}
