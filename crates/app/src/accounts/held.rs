//! A form that met a lock: held, sealed under its sender's cookie, until they have unlocked, and
//! then shown to be sent again.

use super::pages;
use crate::call::Call;
use kit::http::{Answer, FORM_BYTES_MAX};
use vault::Id;

/// The largest form that is held, in bytes: any that is not an upload.
const HELD_BYTES_MAX: usize = 2 * FORM_BYTES_MAX;

/// Holds the form of this request.
pub fn hold(call: &Call) {
    let form = (&call.ask.path, &call.ask.form.0);
    if let Ok(bytes) = postcard::to_stdvec(&form) {
        let bytes = zeroize::Zeroizing::new(bytes);
        if bytes.len() <= HELD_BYTES_MAX {
            call.app.sessions.hold_form(call.session_cookie().as_deref(), &bytes);
        }
    }
}

/// After an unlock: the page that gives a held form back, if there is one.
pub fn give_back(call: &Call, account: Id) -> Option<Answer> {
    let bytes = call.app.sessions.take_form(call.session_cookie().as_deref(), account)?;
    let (path, fields): (String, Vec<(String, String)>) = postcard::from_bytes(&bytes).ok()?;
    Some(Answer::page(pages::held_form(call, &path, &fields)))
}
