//! The private space of an account, and what is kept in it; and in a drive, what someone chose to
//! show there.

use super::letters::Letterbox;
use crate::failure::Failure;
use crate::space::founding;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use organizing::development::{Added, Carried, Readings, Record};
use organizing::{Day, Personal, Refusal};
use serde::{Deserialize, Serialize};
use store::{Reader, Writer};
use vault::{FormKeys, Id, Identity, random};

/// What is one's own: one record in the private space.
#[derive(Clone, Serialize, Deserialize)]
pub struct Own {
    /// What the keys of the letterbox come from.
    seed: [u8; 32],
    /// The letterbox.
    letters: Id,
    /// What they wrote themselves.
    notes: Vec<Added>,
    /// What they took out of spaces, to carry it.
    carried: Vec<Taken>,
    /// The secret of their calendar's address, where they have one.
    pub feed: Option<Id>,
    /// What they want to read, and have read.
    pub readings: Readings,
}

/// What someone took out of a space.
#[derive(Clone, Serialize, Deserialize)]
pub struct Taken {
    /// What the space was called.
    pub from: Personal,
    /// When.
    pub on: Day,
    /// What.
    pub what: Carried,
}

impl Kept for Own {
    const KIND: &'static str = "own";
    const UNDER: Under = Under::Space;
}

/// What someone shows in a space of what they carry. The record's id is the member's.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Shown {
    /// What they took out elsewhere.
    pub taken: Vec<Taken>,
}

impl Kept for Shown {
    const KIND: &'static str = "carried";
    const UNDER: Under = Under::Space;
}

impl Own {
    /// The most that is carried at once.
    pub const TAKEN_MAX: usize = 50;

    fn new() -> Own {
        Own {
            seed: random(),
            letters: Id::random(),
            notes: Vec::new(),
            carried: Vec::new(),
            feed: None,
            readings: Readings::default(),
        }
    }

    /// The keys that open letters.
    pub fn keys(&self) -> FormKeys {
        FormKeys::of(&self.seed)
    }

    /// Where letters are laid.
    pub fn letterbox(&self, space: Id) -> Letterbox {
        Letterbox { space, letters: self.letters, public: self.keys().public() }
    }

    /// What they wrote themselves.
    pub fn notes(&self) -> &[Added] {
        &self.notes
    }

    /// What they carry.
    pub fn carried(&self) -> &[Taken] {
        &self.carried
    }

    /// They write something down.
    ///
    /// # Errors
    /// `record-nothing-written`, `record-too-long` at `text`; `record-full`.
    pub fn write(&mut self, text: &str, on: Day) -> Result<(), Refusal> {
        let added = Added { text: Personal::new(text), on };
        if added.text.is_empty() {
            return Err(Refusal::at("text", "record-nothing-written"));
        }
        if added.text.is_longer(Record::TEXT_CHARS_MAX) {
            return Err(Refusal::at("text", "record-too-long"));
        }
        if self.notes.contains(&added) {
            return Ok(());
        }
        if self.notes.len() >= Record::ADDED_MAX {
            return Err(Refusal::of("record-full"));
        }
        self.notes.push(added);
        Ok(())
    }

    /// They take something out of a space; what they took out of one of that name before gives way.
    ///
    /// # Errors
    /// `own-nothing-chosen` at `part`, `record-full`.
    pub fn take(&mut self, taken: Taken) -> Result<(), Refusal> {
        if taken.what == Carried::default() {
            return Err(Refusal::at("part", "own-nothing-chosen"));
        }
        self.carried.retain(|other| other.from != taken.from);
        if self.carried.len() >= Own::TAKEN_MAX {
            return Err(Refusal::of("record-full"));
        }
        self.carried.push(taken);
        Ok(())
    }
}

/// The private space of an account, if it was founded already.
///
/// # Errors
/// The shelf's.
pub fn space_of(shelf: &mut Reader, account: Id) -> Result<Option<Id>, Failure> {
    for space in shelf.spaces_of(account)? {
        if shelf.space(space)?.is_some_and(|row| row.kind == Kind::Own.number()) {
            return Ok(Some(space));
        }
    }
    Ok(None)
}

/// Opens what is one's own; none before it was founded.
///
/// # Errors
/// The shelf's; a fault when it was tampered with.
pub fn open(
    shelf: &mut Reader,
    identity: &Identity,
    account: Id,
) -> Result<Option<(Keys, Held<Own>)>, Failure> {
    let Some(space) = space_of(shelf, account)? else { return Ok(None) };
    let keys = Keys::open(shelf, identity, space, account)?;
    let held = kept::load::<Own>(shelf, &keys, Id::ZERO)?;
    Ok(Some((keys, held)))
}

/// Founds the private space of an account, where there is none yet.
///
/// # Errors
/// The shelf's.
pub fn found(
    shelf: &mut Writer,
    identity: &Identity,
    account: Id,
    week: u32,
) -> Result<(Keys, Held<Own>), Failure> {
    if let Some(own) = open(shelf, identity, account)? {
        return Ok(own);
    }
    let space = Id::random();
    let (keys, _) = founding::found(shelf, identity, account, (space, Kind::Own), week)?;
    let mut held = Held::new(Id::ZERO, Id::ZERO, Own::new());
    kept::save(shelf, &keys, week, &mut held)?;
    Ok((keys, held))
}

/// Changes what is one's own.
///
/// # Errors
/// What `change` refuses; the shelf's.
pub fn change(
    shelf: &mut Writer,
    identity: &Identity,
    account: Id,
    week: u32,
    change: impl FnOnce(&mut Own) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (keys, mut held) = found(shelf, identity, account, week)?;
    change(&mut held.value)?;
    kept::save(shelf, &keys, week, &mut held)
}
