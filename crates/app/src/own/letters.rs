//! Letters: whatever is written down about someone in a drive is also sealed to them, so that they
//! read their own record whole though they hold no turf's key. The newest letter of a drive takes
//! the place of the one before. Whoever writes it cannot open it again.

use super::records::Own;
use crate::development::accounts::Accounts;
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::PersonId;
use organizing::cycle::Sizes;
use organizing::development::Record;
use serde::{Deserialize, Serialize};
use store::{AnswerRow, Laid, Reader, Writer};
use vault::forms::seal_answer;
use vault::{Id, digest};

/// Where letters to a member are laid. The record's id is the member's; it says nothing but numbers.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterbox {
    /// Their private space.
    pub space: Id,
    /// The box in it.
    pub letters: Id,
    /// What letters are sealed to.
    pub public: [u8; 32],
}

impl Kept for Letterbox {
    const KIND: &'static str = "letters";
    const UNDER: Under = Under::Space;
}

/// What a drive has written down about someone.
#[derive(Clone, Serialize, Deserialize)]
pub struct Letter {
    /// Their record.
    pub record: Record,
    /// How big asks are in that drive.
    pub sizes: Sizes,
}

/// The one letter of a drive in a box.
fn letter_of(drive: Id) -> Id {
    let digest = digest(&[b"letter".as_slice(), &drive.0].concat());
    Id(std::array::from_fn(|at| digest[at]))
}

/// Tells a drive where my letters go, if it does not know or knows otherwise.
///
/// # Errors
/// The shelf's.
pub fn tell(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    letterbox: &Letterbox,
) -> Result<(), Failure> {
    let held = kept::find::<Letterbox>(shelf, keys, keys.member)?;
    let mut held = match held {
        Some(held) if held.value == *letterbox => return Ok(()),
        Some(held) => Held { value: letterbox.clone(), ..held },
        None => Held::new(keys.member, Id::ZERO, letterbox.clone()),
    };
    kept::save(shelf, keys, week, &mut held)
}

/// Sends what changed to those whom it is about, as far as they have an account and a box.
///
/// # Errors
/// The shelf's.
pub fn send(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    changed: Vec<(PersonId, Record)>,
) -> Result<(), Failure> {
    if changed.is_empty() {
        return Ok(());
    }
    let accounts = Accounts::read(shelf, keys)?;
    let sizes = kept::only::<Sizes>(shelf, keys)?.value;
    for (who, record) in changed {
        let Some(member) = accounts.account(who) else { continue };
        let Some(to) = kept::find::<Letterbox>(shelf, keys, Id(member.0))? else { continue };
        let letter = Letter { record, sizes: sizes.clone() };
        let bytes = postcard::to_stdvec(&letter);
        let bytes = zeroize::Zeroizing::new(bytes.map_err(|_| Failure::Fault("a letter"))?);
        let Letterbox { space, letters, public } = to.value;
        let id = letter_of(keys.space);
        #[cfg(feature = "broken")]
        let public = match crate::broken::is(crate::broken::Fault::LettersOpen) {
            true => crate::broken::anyones(keys.space).public(),
            false => public,
        };
        let sealed = seal_answer(&public, letters, id, &bytes);
        let row = AnswerRow { id, week, sealed };
        if shelf.put_answer(space, letters, &row)? == Laid::Before {
            shelf.reseal_answer(space, letters, id, &row.sealed)?;
        }
    }
    Ok(())
}

/// The newest letter of a drive, in my own private space. One that does not open is none.
///
/// # Errors
/// The shelf's.
pub fn read(
    shelf: &mut Reader,
    space: Id,
    own: &Own,
    drive: Id,
) -> Result<Option<Letter>, Failure> {
    let (to, id) = (own.letterbox(space), letter_of(drive));
    let rows = shelf.answers(space, to.letters)?;
    let row = rows.into_iter().find(|row| row.id == id);
    let opened = row.and_then(|row| own.keys().open_answer(to.letters, id, &row.sealed).ok());
    Ok(opened.and_then(|bytes| postcard::from_bytes(&bytes).ok()))
}
