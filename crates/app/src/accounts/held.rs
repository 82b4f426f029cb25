//! A form that met a lock: held, sealed under a cookie of its own, until its sender has unlocked,
//! and then shown to be sent again. A press of a button is a form without fields.

use super::pages;
use super::ring;
use super::sessions::{HELD_COOKIE, cookie};
use crate::call::Call;
use crate::failure::Failure;
use crate::router::fits;
use kit::http::{Answer, FORM_BYTES_MAX};
use kit::say;
use vault::{Id, Identity};

/// The largest form that is held, in bytes: any that is not an upload.
pub const HELD_BYTES_MAX: usize = 2 * FORM_BYTES_MAX;
/// Where an invite's bearer is let in.
const LET_IN: &str = "/d/{space}/members/invites/{invite}/confirm";

/// What a press does, by where it is sent.
const ACTS: [(&str, &str); 12] = [
    (LET_IN, "act-let-in"),
    ("/d/{space}/members/invites/{invite}/withdraw", "invite-withdraw"),
    ("/d/{space}/members/{member}/role", "act-role"),
    ("/d/{space}/members/{member}/remove", "act-remove"),
    ("/d/{space}/turfs/{turf}/owners", "act-give-turf"),
    ("/d/{space}/export", "act-export"),
    ("/d/{space}/imports/{import}/undo", "act-undo-import"),
    ("/d/{space}/imports/preview/{draft}/import", "act-import"),
    ("/d/{space}/duplicates/{merge}/undo", "act-undo-merge"),
    ("/d/{space}/people/{worker}/talks/{talk}/drop", "act-drop-talk"),
    ("/account/devices/{slot}/forget", "act-forget-device"),
    ("/account/leave", "leave-go"),
];

/// A form as it is held.
pub struct Form {
    /// Where it was sent.
    pub path: String,
    /// Its fields.
    pub fields: Vec<(String, String)>,
}

/// Holds the form of this request; whether it could be.
pub fn hold(call: &Call) -> bool {
    #[cfg(feature = "broken")]
    if crate::broken::is(crate::broken::Fault::Forgetful) {
        return false;
    }
    let form = (&call.ask.path, &call.ask.form.0);
    let Ok(bytes) = postcard::to_stdvec(&form) else { return false };
    let bytes = zeroize::Zeroizing::new(bytes);
    if bytes.len() > HELD_BYTES_MAX {
        return false;
    }
    let held = call.app.sessions.hold_form(call.session_cookie().as_deref(), &bytes);
    held.map(|cookie| call.set_cookie(cookie)).is_some()
}

/// The form that waits for whoever sent this request, if there is one.
pub fn waiting(call: &Call) -> Option<Form> {
    let (bytes, _) = call.app.sessions.held_form(call.ask.cookie(HELD_COOKIE))?;
    let (path, fields) = postcard::from_bytes(&bytes).ok()?;
    Some(Form { path, fields })
}

/// After an unlock: the page that gives a held form back, once, and only to whoever sent it. Whose
/// it is may be forgotten (the server was started anew): then only somebody of that space gets it.
pub fn give_back(call: &Call, account: Id, identity: &Identity) -> Option<Answer> {
    let given = call.ask.cookie(HELD_COOKIE)?;
    let form = waiting(call)?;
    let (_, owner) = call.app.sessions.held_form(Some(given))?;
    let fits = match owner {
        Some(owner) => owner == account,
        None => may_be_of(call, account, &form.path).ok()?,
    };
    if !fits {
        return None;
    }
    call.app.sessions.drop_form(given);
    call.set_cookie(cookie(HELD_COOKIE, String::new()));
    let act = act(call, Some((account, identity)), &form.path);
    Some(Answer::page(pages::held_form(call, &form, act.as_deref())))
}

fn may_be_of(call: &Call, account: Id, path: &str) -> Result<bool, Failure> {
    let Some(rest) = path.strip_prefix("/d/") else { return Ok(true) };
    let space: Option<Id> = rest.split('/').next().and_then(|space| space.parse().ok());
    let spaces = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.spaces_of(account)?))?;
    Ok(space.is_some_and(|space| spaces.contains(&space)))
}

/// What sending a form there does, where it is easily said.
pub fn act(call: &Call, me: Option<(Id, &Identity)>, path: &str) -> Option<String> {
    let (pattern, id) = ACTS.iter().find(|(pattern, _)| fits(pattern, path))?;
    let name = me.filter(|_| *pattern == LET_IN).and_then(|me| invited(call, me, path));
    Some(match name {
        Some(name) => say!(call.words(), "act-let-in-by-name", name = name),
        None => call.words().say(id),
    })
}

/// Whom one of my invites is for.
fn invited(call: &Call, (account, identity): (Id, &Identity), path: &str) -> Option<String> {
    let id: Id = path.split('/').nth(5)?.parse().ok()?;
    let ring = call.app.store.read(|shelf| ring::open(shelf, identity, account)).ok()?.ring;
    ring.invites.into_iter().find(|made| made.id == id).map(|made| made.name)
}
