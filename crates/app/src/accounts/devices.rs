//! The devices of an account, each with a phrase and a secret of its own.

use super::pages;
use super::sign_up::{DEVICE_TRIES_MAX, SLOT_DEVICE};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::{Fresh, SignedIn, Visitor};
use kit::http::{Answer, Cookie};
use organizing::Refusal;
use store::SlotRow;
use vault::{DeviceSecret, Id, Identity, slots};

/// The cookie of a device: which account and slot, and the device's secret. It is sent only to
/// the unlock pages.
pub const DEVICE_COOKIE: &str = "__Secure-d";
const DEVICE_COOKIE_PATH: &str = "/unlock";
/// Seconds that a device is remembered (400 days, the most that browsers keep).
const DEVICE_S_MAX: i64 = 400 * 24 * 60 * 60;
/// The fewest characters of a phrase.
pub const PHRASE_CHARS_MIN: usize = 8;
/// The most characters of a phrase.
pub const PHRASE_CHARS_MAX: usize = 256;

/// A device as its cookie tells.
pub struct Device {
    /// Whose.
    pub account: Id,
    /// Its slot.
    pub slot: Id,
    /// Its half of what opens the slot.
    pub secret: DeviceSecret,
}

/// The device that sends this request, if it is remembered.
pub fn this_one(call: &Call) -> Option<Device> {
    let mut parts = call.ask.cookie(DEVICE_COOKIE)?.split('.');
    let account = parts.next()?.parse().ok()?;
    let slot = parts.next()?.parse().ok()?;
    let halves: [Id; 2] = [parts.next()?.parse().ok()?, parts.next()?.parse().ok()?];
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(&halves[0].0);
    bytes[16..].copy_from_slice(&halves[1].0);
    Some(Device { account, slot, secret: DeviceSecret::from_bytes(bytes) })
}

/// Whether the phrase in the form can be a device's phrase, typed twice alike.
///
/// # Errors
/// A refusal at the field.
pub fn phrase_fits(call: &Call) -> Result<(), Refusal> {
    let phrase = call.field("phrase");
    match phrase.chars().count() {
        n if n < PHRASE_CHARS_MIN => Err(Refusal::at("phrase", "phrase-too-short")),
        n if n > PHRASE_CHARS_MAX => Err(Refusal::at("phrase", "phrase-too-long")),
        _ if phrase != call.field("again") => Err(Refusal::at("again", "phrase-not-alike")),
        _ => Ok(()),
    }
}

/// Remembers this device: a slot opened by the phrase together with a secret in its cookie.
///
/// # Errors
/// The shelf's; [`Failure::Wait`] when too many unlock at once.
pub fn remember_this_one(
    call: &Call,
    account: Id,
    identity: &Identity,
    phrase: &str,
) -> Result<(), Failure> {
    let (slot, secret) = (Id::random(), DeviceSecret::generate());
    let turn = call.app.limits.turn(super::limits::Lane::KnownDevice).ok_or(Failure::Wait(5))?;
    let sealed = slots::seal_device_slot(identity, account, slot, phrase, &secret)?;
    drop(turn);
    call.app.store.write(account, move |shelf| {
        let (kind, tries_left) = (SLOT_DEVICE, DEVICE_TRIES_MAX);
        Ok::<_, Failure>(shelf.put_slot(&SlotRow {
            id: slot,
            account,
            kind,
            sealed,
            tries_left,
        })?)
    })?;
    let half = |from: usize| Id(std::array::from_fn(|at| secret.bytes()[from + at]));
    call.set_cookie(Cookie {
        name: DEVICE_COOKIE,
        value: format!("{account}.{slot}.{}.{}", half(0), half(16)),
        path: DEVICE_COOKIE_PATH,
        keep_s: Some(DEVICE_S_MAX),
    });
    Ok(())
}

/// Forgets this device in the browser.
pub fn forget_this_one(call: &Call) {
    call.set_cookie(Cookie {
        name: DEVICE_COOKIE,
        value: String::new(),
        path: DEVICE_COOKIE_PATH,
        keep_s: None,
    });
}

/// GET the account: its devices, the ways to lock.
pub fn show(me: SignedIn, call: &Call) -> Outcome {
    let account = me.account();
    let slots = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.slots(account)?))?;
    let devices: Vec<Id> = slots.iter().filter(|s| s.kind == SLOT_DEVICE).map(|s| s.id).collect();
    Ok(Answer::page(pages::account(call, &devices)))
}

/// POST: forget a device; it can no longer unlock.
pub fn forget(me: Fresh<SignedIn>, call: &Call) -> Outcome {
    let (account, slot) = (me.account(), call.id("slot")?);
    call.app.store.write(account, move |shelf| {
        let slots = shelf.slots(account)?;
        if !slots.iter().any(|s| s.id == slot && s.kind == SLOT_DEVICE) {
            return Err(Failure::NotFound);
        }
        Ok(shelf.delete_slot(slot)?)
    })?;
    // Whoever has the device may be signed in with it.
    call.app.sessions.lock_others(&me.present);
    Ok(Answer::see("/account"))
}

/// POST: erase my keys. Every slot and every wrap of this account goes: even a coerced person can
/// open nothing until coworkers invite them again.
pub fn leave_now(me: SignedIn, call: &Call) -> Outcome {
    let account = me.account();
    call.app.store.write(account, move |shelf| {
        for space in shelf.spaces_of(account)? {
            shelf.delete_wraps(space, account)?;
        }
        for slot in shelf.slots(account)? {
            shelf.delete_slot(slot.id)?;
        }
        Ok::<_, Failure>(())
    })?;
    call.app.store.truncate_log()?;
    call.app.sessions.lock(account);
    forget_this_one(call);
    Ok(Answer::see("/account/erased").with_header("clear-site-data", "\"cache\", \"storage\""))
}

/// GET, after it: what happened, in plain words.
pub fn erased(_: Visitor, call: &Call) -> Outcome {
    Ok(Answer::page(pages::erased(call)))
}
