//! The public form of a desk: what it offers, and how what was sent is sealed to the desk.

use super::records::Desk;
use crate::failure::Failure;
use crate::forms::door;
use organizing::{Hour, Refusal};
use serde::{Deserialize, Serialize};
use store::{AnswerRow, Laid, Writer};
use vault::{FormKeys, FormSecret, Id};

/// What the public page shows.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Whether requests are taken.
    pub open: bool,
    /// What the desk calls itself.
    pub group: String,
    /// Within how many hours somebody is in touch.
    pub hours: u16,
    /// The key that requests are sealed to.
    pub key: [u8; 32],
}

/// A desk's form as it is found from outside.
pub type Found = door::Found<Offer>;

/// The most bytes of a request as its form sends it.
pub const BYTES_MAX: usize = 32 * 1024;

impl Offer {
    /// What the form of a desk offers.
    pub fn of(desk: &Desk) -> Offer {
        Offer {
            open: desk.open,
            group: desk.group.clone(),
            hours: desk.clock.first_contact_hours(),
            key: FormKeys::of(&desk.seed).public(),
        }
    }

    /// Puts the form on the shelf, or in the place of what it offered before.
    ///
    /// # Errors
    /// The shelf's.
    pub fn put(
        &self,
        shelf: &mut Writer,
        space: Id,
        secret: &FormSecret,
        week: u32,
    ) -> Result<(), Failure> {
        door::put(shelf, space, secret, self, week)
    }
}

/// A request as it is sealed, by us and by browsers: the form as it is sent, the hour before it.
pub fn with_hour(form: &str, at: Hour) -> Vec<u8> {
    format!("at={}&{form}", at.0).into_bytes()
}

/// Lays a sealed request in the box.
///
/// # Errors
/// `request-box-full` where there is no room.
pub fn lay(shelf: &mut Writer, (space, form): (Id, Id), row: &AnswerRow) -> Result<Laid, Failure> {
    match shelf.put_answer(space, form, row)? {
        Laid::Full => Err(Refusal::of("request-box-full").into()),
        laid => Ok(laid),
    }
}
