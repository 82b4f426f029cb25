//! The form on the shelf: what its page offers, sealed with the link; what is laid in its box, sealed
//! to a key.

use crate::failure::Failure;
use serde::{Serialize, de::DeserializeOwned};
use store::{AnswerRow, FormRow, Laid, Reader, Writer};
use vault::forms::seal_answer;
use vault::{FormKeys, FormSecret, Id};

/// A form as it is found from outside.
pub struct Found<T> {
    /// Whose it is.
    pub space: Id,
    /// What the form's row is called.
    pub form: Id,
    /// What it offers.
    pub offer: T,
}

/// Puts a form on the shelf, or in the place of what it offered before.
///
/// # Errors
/// The shelf's.
pub fn put<T: Serialize>(
    shelf: &mut Writer,
    space: Id,
    secret: &FormSecret,
    offer: &T,
    week: u32,
) -> Result<(), Failure> {
    let offer = postcard::to_stdvec(offer).map_err(|_| Failure::Fault("an offer did not write"))?;
    let sealed = secret.seal_offer(&offer);
    Ok(shelf.put_form(&FormRow { space, id: secret.id(), week, sealed })?)
}

/// The form of a link; none where there is none, where its row was changed behind our back, or
/// where it offers something else.
///
/// # Errors
/// The shelf's.
pub fn find<T: DeserializeOwned>(
    shelf: &mut Reader,
    secret: &FormSecret,
) -> Result<Option<Found<T>>, Failure> {
    let Some(row) = shelf.form(secret.id())? else { return Ok(None) };
    let offer = secret.open_offer(&row.sealed).ok();
    let offer = offer.and_then(|offer| postcard::from_bytes(&offer).ok());
    Ok(offer.map(|offer| Found { space: row.space, form: row.id, offer }))
}

impl<T> Found<T> {
    /// Lays something in the box, sealed to this key. The same thing laid twice is there once.
    ///
    /// # Errors
    /// The shelf's.
    pub fn lay_sealed<A: Serialize>(
        &self,
        shelf: &mut Writer,
        key: &[u8; 32],
        (id, what): (Id, &A),
        week: u32,
    ) -> Result<Laid, Failure> {
        let bytes =
            postcard::to_stdvec(what).map_err(|_| Failure::Fault("an answer did not write"))?;
        let sealed = seal_answer(key, self.form, id, &bytes);
        Ok(shelf.put_answer(self.space, self.form, &AnswerRow { id, week, sealed })?)
    }
}

/// What lies in the box of a form, by its id; and how many things in it do not open.
///
/// # Errors
/// The shelf's.
pub fn opened<A: DeserializeOwned>(
    shelf: &mut Reader,
    (space, form): (Id, Id),
    keys: &FormKeys,
) -> Result<(Vec<(Id, A)>, u64), Failure> {
    let (mut came, mut shut) = (Vec::new(), 0);
    for row in shelf.answers(space, form)? {
        let opened = keys.open_answer(form, row.id, &row.sealed).ok();
        match opened.and_then(|bytes| postcard::from_bytes(&bytes).ok()) {
            Some(what) => came.push((row.id, what)),
            None => shut += 1,
        }
    }
    Ok((came, shut))
}

/// Seals what waits in a box to another key. What does not open now would not open later either,
/// and stays as it is.
///
/// # Errors
/// The shelf's.
pub fn reseal(
    shelf: &mut Writer,
    (space, form): (Id, Id),
    old: &FormKeys,
    new: &[u8; 32],
) -> Result<(), Failure> {
    for row in shelf.answers(space, form)? {
        if let Ok(opened) = old.open_answer(form, row.id, &row.sealed) {
            let sealed = seal_answer(new, form, row.id, &opened);
            shelf.reseal_answer(space, form, row.id, &sealed)?;
        }
    }
    Ok(())
}
