//! A form as it was shown to somebody: what is filled in has an id from the moment on which the page
//! was shown, so that the same thing sent twice is one; and who sends it was seen reading it.

use super::limits::{FILL_S_MAX, FILL_S_MIN, POST_BYTES_MAX};
use crate::call::Call;
use crate::failure::Failure;
use kit::html::form::hidden;
use kit::html::{Markup, html};
use vault::Id;

/// A field that people do not see and programs fill in.
pub const TRAP: &str = "website";

/// A form that was shown.
#[derive(Clone, Copy)]
pub struct Shown {
    /// What will be called so that is filled in.
    pub id: Id,
    /// When the page was first shown.
    pub begun_s: i64,
    /// The proof of both.
    pub seal: Id,
}

/// Why something is not taken as it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A field is filled in that nobody sees.
    Trap,
    /// The page stood open for too long, or is none of ours.
    Old,
    /// Nobody reads and fills it in so quickly.
    Quick,
}

impl Shown {
    /// A form that is shown now.
    pub fn fresh(call: &Call, form: Id) -> Shown {
        let (id, begun_s) = (Id::random(), call.app.clock.now_s());
        Shown { id, begun_s, seal: begun(&call.app.pepper, form, id, begun_s) }
    }

    /// What a form says, whose id stands in this field; a proof that is none, or too old, is
    /// replaced by a new one, and the second is then false.
    pub fn of(call: &Call, form: Id, id: &str) -> (Shown, bool) {
        let read = |name: &str| call.field(name).parse::<Id>().unwrap_or(Id::ZERO);
        let begun_s = call.field("begun").parse().unwrap_or(0);
        let shown = Shown { id: read(id), begun_s, seal: read("seal") };
        let ours = begun(&call.app.pepper, form, shown.id, begun_s) == shown.seal;
        let age_s = call.app.clock.now_s() - begun_s;
        match ours && (0..=FILL_S_MAX).contains(&age_s) {
            true => (shown, true),
            false => (Shown::fresh(call, form), false),
        }
    }

    /// Why what was sent is not taken, if it is not.
    pub fn doubt(&self, call: &Call, in_time: bool) -> Option<Doubt> {
        let quick = call.app.clock.now_s() - self.begun_s < FILL_S_MIN;
        match () {
            () if !call.field(TRAP).is_empty() => Some(Doubt::Trap),
            () if !in_time => Some(Doubt::Old),
            () if quick => Some(Doubt::Quick),
            () => None,
        }
    }

    /// What goes along in the form unseen; the id under this name.
    pub fn along(&self, id: &str) -> Markup {
        html! {
            (hidden(id, &self.id.to_string()))
            (hidden("begun", &self.begun_s.to_string()))
            (hidden("seal", &self.seal.to_string()))
        }
    }
}

/// A field that people neither see nor reach.
pub fn trap(label: &str) -> Markup {
    html! {
        div hidden { label { (label) input type="text" name=(TRAP) autocomplete="off"; } }
    }
}

/// Whether more was sent than a form holds.
pub fn too_long(call: &Call) -> bool {
    let bytes: usize = call.ask.form.0.iter().map(|(name, value)| name.len() + value.len()).sum();
    bytes > POST_BYTES_MAX
}

/// Counts a post to a form.
///
/// # Errors
/// [`Failure::Wait`] where there were too many in this minute.
pub fn count(call: &Call, form: Id) -> Result<(), Failure> {
    call.app.posts.count(form).map_err(Failure::Wait)
}

/// The proof in a form that this server showed it at that second, for what has this id.
fn begun(pepper: &[u8; 32], form: Id, id: Id, at_s: i64) -> Id {
    proof(pepper, &format!("form {form} {id} {at_s}"))
}

/// A proof that this server wrote a text. It opens nothing.
pub fn proof(pepper: &[u8; 32], text: &str) -> Id {
    let digest = vault::keyed_digest(pepper, text);
    Id(std::array::from_fn(|at| digest[at]))
}
