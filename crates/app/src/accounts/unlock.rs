//! Signing in by opening: a slot that opens is the login. Nothing on the shelf could check a
//! secret in any other way.

use super::limits::Lane;
use super::sessions::SESSION_COOKIE;
use super::sign_up::{SLOT_DEVICE, SLOT_RECOVERY, SLOT_WORDS};
use super::{devices, held, pages};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::own::settling::settle;
use crate::router::page_above;
use crate::standing::{SignedIn, Visitor};
use kit::http::Answer;
use organizing::Refusal;
use vault::{Id, Identity, RecoveryCode, Words, digest, handle_mac, slots};

/// GET: a remembered device asks for its phrase, any other for the words.
pub fn ask_for_phrase(_: Visitor, call: &Call) -> Outcome {
    if call.app.demo.is_some() {
        return Ok(Answer::see("/"));
    }
    if devices::this_one(call).is_none() {
        return Ok(Answer::see("/sign-in"));
    }
    Ok(Answer::page(pages::unlock(call, None)))
}

/// POST the phrase.
pub fn unlock(_: Visitor, call: &Call) -> Outcome {
    let Some(device) = devices::this_one(call) else { return Ok(Answer::see("/sign-in")) };
    match open_device(call, &device)? {
        Ok(identity) => {
            let answer = go_on(call, device.account, &identity);
            call.app.sessions.end(call.ask.cookie(SESSION_COOKIE));
            // Whoever cannot be settled now comes in all the same.
            let _ = settle(call, device.account, &identity);
            call.set_cookie(call.app.sessions.start(device.account, &identity));
            Ok(answer)
        }
        Err(refusal) => Ok(Answer::page_with(422, pages::unlock(call, Some(refusal)))),
    }
}

/// Opens a device's slot with the phrase in the form, spending a try.
fn open_device(
    call: &Call,
    device: &devices::Device,
) -> Result<Result<Identity, Refusal>, Failure> {
    let who = digest(&device.slot.0);
    wait(call, &who)?;
    let (account, slot) = (device.account, device.slot);
    let forgotten = || {
        devices::forget_this_one(call);
        Ok(Err(Refusal::of("device-forgotten")))
    };
    // A made-up cookie costs neither a write nor a turn; waiting in vain for a turn costs no try.
    let row = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.slot(slot)?))?;
    let known = row.filter(|row| row.account == account && row.kind == SLOT_DEVICE);
    let Some(row) = known else { return forgotten() };
    let turn = call.app.limits.turn(Lane::KnownDevice).ok_or(Failure::Wait(5))?;
    let spent =
        call.app.store.write(account, move |shelf| Ok::<_, Failure>(shelf.spend_try(slot)?))?;
    let Some(left) = spent else { return forgotten() };
    let opened =
        slots::open_device_slot(account, slot, &row.sealed, call.field("phrase"), &device.secret);
    drop(turn);
    match opened {
        Ok(identity) => {
            call.app.limits.count_right(&who);
            call.app.store.write(account, move |shelf| {
                Ok::<_, Failure>(shelf.reset_tries(slot, super::sign_up::DEVICE_TRIES_MAX)?)
            })?;
            Ok(Ok(identity))
        }
        Err(_) if left <= 0 => {
            call.app
                .store
                .write(account, move |shelf| Ok::<_, Failure>(shelf.delete_slot(slot)?))?;
            forgotten()
        }
        Err(_) => {
            call.app.limits.count_wrong(who);
            Ok(Err(Refusal::at("phrase", "phrase-wrong")))
        }
    }
}

fn wait(call: &Call, who: &[u8; 32]) -> Result<(), Failure> {
    match call.app.limits.wait_s(who) {
        0 => Ok(()),
        seconds => Err(Failure::Wait(seconds)),
    }
}

/// GET the form for a device that is not remembered.
pub fn ask_for_words(_: Visitor, call: &Call) -> Outcome {
    Ok(Answer::page(pages::sign_in(call, None)))
}

/// POST name, words and recovery code: two secrets of three, since this device is new.
pub fn sign_in(_: Visitor, call: &Call) -> Outcome {
    let refused = |refusal| Ok(Answer::page_with(422, pages::sign_in(call, Some(refusal))));
    let name = call.field("handle").to_lowercase();
    let who = handle_mac(&call.app.pepper, &name);
    wait(call, &who)?;
    let remember = call.field("remember") == "yes";
    if remember && let Err(refusal) = devices::phrase_fits(call) {
        return refused(refusal);
    }
    let turn = call.app.limits.turn(Lane::Anywhere).ok_or(Failure::Wait(5))?;
    let opened = open_anywhere(call, &who)?;
    drop(turn);
    let Some((account, identity)) = opened else {
        call.app.limits.count_wrong(who);
        return refused(Refusal::of("sign-in-wrong"));
    };
    call.app.limits.count_right(&who);
    if remember {
        devices::remember_this_one(call, account, &identity, call.field("phrase"))?;
    }
    let answer = go_on(call, account, &identity);
    call.app.sessions.end(call.ask.cookie(SESSION_COOKIE));
    // Whoever cannot be settled now comes in all the same.
    let _ = settle(call, account, &identity);
    call.set_cookie(call.app.sessions.start(account, &identity));
    Ok(answer)
}

/// Opens the words' slot and the recovery slot; both must give the same identity. An unknown name
/// costs as much time as a wrong word.
fn open_anywhere(call: &Call, who: &[u8; 32]) -> Result<Option<(Id, Identity)>, Failure> {
    let who = *who;
    let found = call.app.store.read(|shelf| {
        let Some(account) = shelf.account_by_handle(&who)? else { return Ok(None) };
        Ok::<_, Failure>(Some((account.id, shelf.slots(account.id)?)))
    })?;
    let secrets = Words::parse(call.field("words"))
        .and_then(|words| Ok((words, RecoveryCode::parse(call.field("recovery"))?)));
    let (Some((account, slots)), Ok((words, code))) = (found, secrets) else {
        slots::burn_time();
        return Ok(None);
    };
    let by_code = slots
        .iter()
        .filter(|s| s.kind == SLOT_RECOVERY)
        .find_map(|s| slots::open_recovery_slot(account, s.id, &s.sealed, &code).ok());
    let by_words = slots
        .iter()
        .filter(|s| s.kind == SLOT_WORDS)
        .find_map(|s| slots::open_words_slot(account, s.id, &s.sealed, &words).ok());
    Ok(match (by_words, by_code) {
        (Some(one), Some(other)) if vault::same(one.seed(), other.seed()) => Some((account, one)),
        _ => None,
    })
}

/// POST quick lock: every session of this account ends, at once, from any page.
pub fn lock(_: Visitor, call: &Call) -> Outcome {
    if let Some(present) = call.present() {
        call.app.sessions.lock(present.account);
    }
    // The cookie stays: it opens nothing, and tells whose a form is that another tab still sends.
    Ok(Answer::see("/unlock").with_header("clear-site-data", "\"cache\", \"storage\""))
}

/// GET: a risky act asks for the phrase once more.
pub fn ask_again(me: SignedIn, call: &Call) -> Outcome {
    Ok(Answer::page(pages::unlock_again(call, &what_for(&me, call)?, None)))
}

/// What the fresh unlock is for, and the page that it was asked for on.
fn what_for(me: &SignedIn, call: &Call) -> Result<pages::WhatFor, Failure> {
    let identity = me.identity(call)?;
    let held = held::waiting(call).map(|form| form.path);
    let path = held.clone().unwrap_or_else(|| pages::next_of(call).to_owned());
    let act = held::act(call, Some((me.account(), &identity)), &path);
    let above = path.rsplit_once('/').map_or("/", |(above, _)| above);
    let back = page_above(if held.is_some() { &path } else { above }).to_owned();
    Ok(pages::WhatFor { act, back })
}

/// POST the phrase once more.
pub fn unlock_again(me: SignedIn, call: &Call) -> Outcome {
    if call.app.demo.is_some() {
        call.app.sessions.freshen(&me.present);
        return Ok(go_on(call, me.account(), &me.identity(call)?));
    }
    let device = devices::this_one(call).filter(|device| device.account == me.account());
    let Some(device) = device else { return Ok(Answer::see("/sign-in")) };
    match open_device(call, &device)? {
        Ok(identity) => {
            call.app.sessions.freshen(&me.present);
            let cookie = call.ask.cookie(SESSION_COOKIE);
            if let Some(cookie) = call.app.sessions.renew(cookie, &me.present, true) {
                call.set_cookie(cookie);
            }
            Ok(go_on(call, me.account(), &identity))
        }
        Err(refusal) => {
            let page = pages::unlock_again(call, &what_for(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
    }
}

/// On after an unlock: to a form that was being sent when it locked, else to the page asked for.
fn go_on(call: &Call, account: Id, identity: &Identity) -> Answer {
    held::give_back(call, account, identity)
        .unwrap_or_else(|| Answer::see(call.ask.form.page("next")))
}
