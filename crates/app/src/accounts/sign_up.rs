//! Making an account: the secrets are shown once, typed back once, and a phrase is set for this
//! device. Until the last step nothing is on the shelf. Whoever comes from a public call types them back
//! and sets the phrase on one screen, and has a drive with the account.

use super::sessions::{SIGN_UP_COOKIE, cookie};
use super::{devices, pages};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::members::join;
use crate::own::settling::settle;
use crate::seeding::records::public;
use crate::seeding::starting::{Begun, sprout};
use crate::standing::Visitor;
use kit::http::Answer;
use organizing::Refusal;
use serde::{Deserialize, Serialize};
use store::{AccountRow, SlotRow, StoreError};
use vault::{CookieSecret, Id, Identity, RecoveryCode, Words, digest, handle, handle_mac, slots};
use zeroize::Zeroize;

/// The setting that holds the digest of the setup link's token until it is used.
pub const SETUP_SETTING: &str = "setup";
/// Kinds of slots, as the shelf keeps them.
pub const SLOT_WORDS: u8 = 1;
/// Opened by a phrase together with a device's secret.
pub const SLOT_DEVICE: u8 = 2;
/// Opened by the printed code.
pub const SLOT_RECOVERY: u8 = 3;
/// The most accounts that are made to answer one invite: a slip or two, and no more.
pub const ACCOUNTS_PER_INVITE_MAX: u32 = 3;
/// Wrong phrases after which a device's slot is erased.
pub const DEVICE_TRIES_MAX: i32 = 10;

/// Seconds to wait when too many accounts are being made.
const SIGN_UP_WAIT_S: u64 = 300;

/// An account in the making.
#[derive(Serialize, Deserialize)]
pub struct Draft {
    /// The generated sign-in name.
    pub handle: String,
    /// The six words.
    pub words: String,
    /// The recovery code.
    pub recovery: String,
    seed: [u8; 32],
    /// What lets them make it.
    pub via: Via,
    checked: bool,
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.words.zeroize();
        self.recovery.zeroize();
        self.seed.zeroize();
    }
}

/// What lets someone make an account.
#[derive(Clone, Serialize, Deserialize, PartialEq)]
pub enum Via {
    /// The setup link: its token's digest.
    Setup([u8; 32]),
    /// An invite.
    Invite(Id),
    /// A public call to start, and what was typed there.
    Seed(Box<Begun>),
}

/// GET the setup link.
pub fn invite_to_set_up(_: Visitor, call: &Call) -> Outcome {
    Ok(match setup_digest(call)? {
        Some(_) => Answer::page(pages::welcome(call)),
        None => Answer::page_with(404, pages::setup_wrong(call)),
    })
}

/// POST the setup link: shows that somebody means it, and makes the secrets.
pub fn begin_set_up(_: Visitor, call: &Call) -> Outcome {
    match setup_digest(call)? {
        Some(digest) => begin(call, Via::Setup(digest)),
        None => Ok(Answer::page_with(404, pages::setup_wrong(call))),
    }
}

/// The digest of the link's token, if it is the one that works.
fn setup_digest(call: &Call) -> Result<Option<[u8; 32]>, Failure> {
    let given = digest(call.ask.param("token").as_bytes());
    let kept = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.setting(SETUP_SETTING)?))?;
    Ok(kept.filter(|kept| vault::same(kept, &given)).map(|_| given))
}

/// Makes the secrets of a new account and shows them.
///
/// # Errors
/// None but a fault.
pub fn begin(call: &Call, via: Via) -> Outcome {
    let identity = Identity::generate();
    let draft = Draft {
        handle: handle(call.tongue()),
        words: Words::generate(call.tongue()).reveal().to_owned(),
        recovery: RecoveryCode::generate().reveal().to_owned(),
        seed: *identity.seed(),
        via,
        checked: false,
    };
    let secret = CookieSecret::generate();
    keep(call, &secret, &draft)?;
    call.set_cookie(cookie(SIGN_UP_COOKIE, secret.to_hex().to_string()));
    Ok(Answer::see("/account/new"))
}

fn keep(call: &Call, secret: &CookieSecret, draft: &Draft) -> Result<(), Failure> {
    let mut bytes = postcard::to_stdvec(draft).map_err(|_| Failure::Fault("a draft too large"))?;
    let called = matches!(draft.via, Via::Seed(_));
    let kept = call.app.sessions.keep_sign_up(secret, &bytes, called);
    bytes.zeroize();
    if kept { Ok(()) } else { Err(Failure::Wait(SIGN_UP_WAIT_S)) }
}

fn draft(call: &Call) -> Result<(CookieSecret, Draft), Failure> {
    let given = call.ask.cookie(SIGN_UP_COOKIE).ok_or(Failure::NotFound)?;
    let secret = CookieSecret::from_hex(given).map_err(|_| Failure::NotFound)?;
    let mut bytes = call.app.sessions.sign_up(&secret).ok_or(Failure::NotFound)?;
    let draft = postcard::from_bytes(&bytes).map_err(|_| Failure::NotFound);
    bytes.zeroize();
    Ok((secret, draft?))
}

/// GET the secrets, to be written down.
pub fn show_secrets(_: Visitor, call: &Call) -> Outcome {
    let (_, draft) = draft(call)?;
    Ok(Answer::page(pages::secrets(call, &draft)))
}

/// GET the form that asks for them back.
pub fn ask_for_secrets(_: Visitor, call: &Call) -> Outcome {
    let (_, draft) = draft(call)?;
    Ok(Answer::page(pages::check_secrets(call, &draft, &[])))
}

/// POST them back.
pub fn check_secrets(_: Visitor, call: &Call) -> Outcome {
    let (secret, mut draft) = draft(call)?;
    let mut refusals = Vec::new();
    let words = Words::parse(call.field("words")).ok();
    if !words.is_some_and(|w| vault::same(w.reveal().as_bytes(), draft.words.as_bytes())) {
        refusals.push(Refusal::at("words", "words-not-those"));
    }
    let code = RecoveryCode::parse(call.field("recovery")).ok();
    if !code.is_some_and(|c| vault::same(c.reveal().as_bytes(), draft.recovery.as_bytes())) {
        refusals.push(Refusal::at("recovery", "recovery-not-that"));
    }
    let seeded = matches!(draft.via, Via::Seed(_));
    if seeded && remembers(call) {
        refusals.extend(devices::phrase_fits(call).err());
    }
    if !refusals.is_empty() {
        return Ok(Answer::page_with(422, pages::check_secrets(call, &draft, &refusals)));
    }
    if seeded {
        return finish(call, &secret, &draft);
    }
    draft.checked = true;
    keep(call, &secret, &draft)?;
    Ok(Answer::see("/account/new/phrase"))
}

/// GET the form for this device's phrase.
pub fn ask_for_phrase(_: Visitor, call: &Call) -> Outcome {
    let (_, draft) = draft(call)?;
    if !draft.checked {
        return Ok(Answer::see("/account/new/check"));
    }
    Ok(Answer::page(pages::choose_phrase(call, None)))
}

/// POST the phrase: the account is kept, and its maker signed in.
pub fn keep_account(_: Visitor, call: &Call) -> Outcome {
    let (secret, draft) = draft(call)?;
    if !draft.checked {
        return Ok(Answer::see("/account/new/check"));
    }
    if remembers(call)
        && let Err(refusal) = devices::phrase_fits(call)
    {
        return Ok(Answer::page_with(422, pages::choose_phrase(call, Some(refusal))));
    }
    finish(call, &secret, &draft)
}

/// Whether this device is to be remembered.
fn remembers(call: &Call) -> bool {
    call.field("remember") != "no"
}

/// Keeps the account, signs its maker in, and sends them where they were going.
fn finish(call: &Call, secret: &CookieSecret, draft: &Draft) -> Outcome {
    let account = Id::random();
    let identity = Identity::from_seed(draft.seed);
    write(call, account, draft)?;
    // The account is kept: whatever happens to the device's slot, the paper opens it.
    call.app.sessions.end_sign_up(secret);
    if remembers(call) {
        devices::remember_this_one(call, account, &identity, call.field("phrase"))?;
    }
    call.set_cookie(cookie(SIGN_UP_COOKIE, String::new()));
    let sprouted = match &draft.via {
        // Where the drive cannot be started now, the account can start it later.
        Via::Seed(begun) => sprout(call, account, Identity::from_seed(draft.seed), begun).ok(),
        _ => None,
    };
    // Whoever cannot be settled now comes in all the same.
    let _ = settle(call, account, &identity);
    call.set_cookie(call.app.sessions.start(account, &identity));
    Ok(match draft.via {
        Via::Setup(_) => Answer::see("/drives/new"),
        Via::Invite(invite) => Answer::see(format!("/join/{invite}")),
        Via::Seed(_) => Answer::see(sprouted.unwrap_or_else(|| "/drives/new".to_owned())),
    })
}

/// Puts the account and its two slots that work anywhere on the shelf; a setup link is used up in
/// the same write.
fn write(call: &Call, account: Id, draft: &Draft) -> Result<(), Failure> {
    let words = Words::parse(&draft.words)?;
    let recovery = RecoveryCode::parse(&draft.recovery)?;
    let identity = Identity::from_seed(draft.seed);
    let turn = call.app.limits.turn(super::limits::Lane::Anywhere).ok_or(Failure::Wait(5))?;
    let (words_slot, recovery_slot, dummy) = (Id::random(), Id::random(), Id::random());
    let sealed_words = slots::seal_words_slot(&identity, account, words_slot, &words);
    let sealed_recovery = slots::seal_recovery_slot(&identity, account, recovery_slot, &recovery);
    drop(turn);
    let row = AccountRow {
        id: account,
        handle_mac: handle_mac(&call.app.pepper, &draft.handle),
        week: call.week(),
    };
    let (via, week) = (draft.via.clone(), call.week());
    call.app.store.write(account, move |shelf| {
        match via {
            Via::Setup(digest) => {
                if shelf.setting(SETUP_SETTING)?.as_deref() != Some(&digest[..]) {
                    return Err(Failure::NotFound);
                }
                shelf.put_setting(SETUP_SETTING, &[])?;
            }
            Via::Seed(begun) => {
                let open = public(shelf, &begun.slug)?;
                open.ok_or(Failure::from(Refusal::of("seed-closed")))?;
            }
            Via::Invite(invite) => {
                let open = shelf.invite(invite)?.filter(|row| join::is_open(row, week));
                open.ok_or(Failure::NotFound)?;
                let counted = shelf.count_invited_account(invite, ACCOUNTS_PER_INVITE_MAX);
                counted.map_err(|error| match error {
                    StoreError::Conflict => Refusal::of("invite-accounts-made").into(),
                    other => Failure::from(other),
                })?;
            }
        }
        shelf.insert_account(&row)?;
        // Every account has one more slot that nothing opens (`security.md` 4).
        for (id, kind, sealed) in [
            (words_slot, SLOT_WORDS, sealed_words),
            (recovery_slot, SLOT_RECOVERY, sealed_recovery),
            (dummy, SLOT_WORDS, slots::dummy_slot()),
        ] {
            shelf.put_slot(&SlotRow { id, account, kind, sealed, tries_left: 0 })?;
        }
        Ok(())
    })
}
