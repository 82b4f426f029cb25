//! What one fills in to sign up, what lies in the box, and the receipt with which one can take it back.

use super::offer::Offer;
use crate::call::Call;
use crate::failure::Failure;
use crate::forms::door::Found;
use crate::forms::shown::{Shown, proof};
use organizing::gatherings::SignUp;
use organizing::{Day, GuestId, Personal, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{Laid, Writer};
use vault::Id;

/// The most characters of a field that are shown again.
const FIELD_CHARS_MAX: usize = 300;

/// What is laid in the box.
#[derive(Serialize, Deserialize)]
pub enum InBox {
    /// Somebody signed up.
    SignUp(SignUp),
    /// They cannot come after all.
    Back {
        /// Who.
        guest: GuestId,
        /// When they said so.
        on: Day,
    },
}

impl InBox {
    /// What the answer is called: the same thing done twice has one name, and is laid once.
    pub fn id(&self) -> Id {
        match self {
            InBox::SignUp(sign_up) => Id(sign_up.id.0),
            InBox::Back { guest, .. } => back_id(Id(guest.0)),
        }
    }
}

/// What taking back a sign-up is called: it leads back to the sign-up for nobody.
pub fn back_id(sign_up: Id) -> Id {
    let digest = vault::digest(&[&sign_up.0[..], b"back"].concat());
    Id(std::array::from_fn(|at| digest[at]))
}

/// Lays something in the box.
///
/// # Errors
/// `sign-up-box-full` where there is no room.
pub fn lay(
    found: &Found<Offer>,
    shelf: &mut Writer,
    what: &InBox,
    week: u32,
) -> Result<(), Failure> {
    match found.lay_sealed(shelf, &found.offer.key, (what.id(), what), week)? {
        Laid::Full => Err(Refusal::of("sign-up-box-full").into()),
        _ => Ok(()),
    }
}

/// A sign-up as it is being filled in: what was typed, kept whatever it is.
pub struct Typed {
    /// The form; its id is the sign-up's.
    pub shown: Shown,
    /// The first name.
    pub name: String,
    /// Whether they want to be reminded.
    pub remind: bool,
    /// By which way.
    pub way: String,
    /// To which shifts.
    pub shifts: BTreeSet<u8>,
}

impl Typed {
    /// An empty one.
    pub fn fresh(call: &Call, found: &Found<Offer>) -> Typed {
        Typed {
            shown: Shown::fresh(call, found.form),
            name: String::new(),
            remind: false,
            way: String::new(),
            shifts: BTreeSet::new(),
        }
    }

    /// What a form says, and whether it was shown by us in time.
    pub fn of(call: &Call, found: &Found<Offer>) -> (Typed, bool) {
        let field = |name: &str| call.field(name).chars().take(FIELD_CHARS_MAX).collect::<String>();
        let (shown, in_time) = Shown::of(call, found.form, "sign-up");
        let shifts = call.ask.form.all("shift").filter_map(|one| one.parse().ok());
        let typed = Typed {
            shown,
            name: field("first-name"),
            remind: call.field("remind") == "yes",
            way: field("way"),
            shifts: shifts.collect(),
        };
        (typed, in_time)
    }

    /// The sign-up, or all that is wrong with it.
    ///
    /// # Errors
    /// The refusals.
    pub fn sign_up(&self, offer: &Offer, today: Day) -> Result<SignUp, Vec<Refusal>> {
        let way = if self.remind { self.way.as_str() } else { "" };
        let sign_up = SignUp {
            id: GuestId(self.shown.id.0),
            name: Personal::new(&self.name),
            way: Personal::new(way),
            shifts: self.shifts.clone(),
            on: today,
        };
        let mut refusals = sign_up.refusals(&offer.gathering);
        if self.remind && sign_up.way.is_empty() {
            refusals.push(Refusal::at("way", "sign-up-way-missing"));
        }
        if self.shifts.iter().any(|shift| offer.shift_is_full(usize::from(*shift))) {
            refusals.push(Refusal::at("shift", "sign-up-shift-full"));
        }
        if refusals.is_empty() { Ok(sign_up) } else { Err(refusals) }
    }
}

/// The proof in a receipt's link that this server took a sign-up. It opens nothing.
pub fn receipt(call: &Call, form: Id, sign_up: Id) -> Id {
    proof(&call.app.pepper, &format!("sign-up {form} {sign_up}"))
}
