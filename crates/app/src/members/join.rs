//! Joining: a link by any channel, six words by voice. Until a lead lets them in, whoever asks has
//! no keys and no rights; the type of a pending member has none to give.

use super::pages;
use super::records::{Answered, Request};
use crate::accounts::limits::Lane;
use crate::accounts::ring;
use crate::accounts::sign_up::{self, Via};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::{SignedIn, Visitor};
use kit::http::Answer;
use organizing::Refusal;
use store::{InviteRow, PURPOSE_START};
use vault::{Id, Invite, PublicIdentity, Tongue, Words, digest, slots};

/// Words of a newcomer's mark: 52 bits in English, five words of 55 in Spanish.
const MARK_WORDS: usize = 4;

/// GET the invite: who is not signed in makes an account or unlocks; who is, proves they know the
/// words; who has asked, waits; who was let in, goes on.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    let signed_in = call.present();
    let id = call.id("invite")?;
    let row = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.invite(id)?))?;
    let row = row.filter(|row| row.expires_week >= call.week());
    let answered = row.as_ref().map(|row| Answered::read(row.request.as_deref()));
    let Some(present) = signed_in else {
        return Ok(match row.filter(|row| is_open(row, call.week())) {
            Some(_) => Answer::page(pages::join_welcome(call, id)),
            None => Answer::page_with(404, pages::join_closed(call)),
        });
    };
    let me = SignedIn { present: present.into() };
    Ok(match answered {
        Some(Answered::Asks(request)) if request.account == me.account() => {
            let mark = mark(&request.identity, asked(call, &me, id)?.tongue());
            Answer::page(pages::join_waiting(call, &mark)).with_header("refresh", call.again_in(5))
        }
        Some(Answered::Not) => Answer::page(pages::join_code(call, id, false, None)),
        Some(Answered::Refused(account)) => {
            Answer::page(pages::join_code(call, id, account == me.account(), None))
        }
        // The invite goes when its bearer is let in, and when it is withdrawn.
        Some(Answered::Asks(_)) | None => match came_in(call, &me, id)? {
            Some(space) => Answer::see(format!("/d/{space}")),
            None => Answer::page_with(404, pages::join_closed(call)),
        },
    })
}

/// The words by which two people compare the newcomer's keys, of the list that the invite's words
/// are from: then both read the same, whatever language their pages are in.
pub fn mark(identity: &PublicIdentity, tongue: Tongue) -> String {
    vault::fingerprint(identity, MARK_WORDS, tongue)
}

/// The words that I typed to answer an invite.
fn asked(call: &Call, me: &SignedIn, id: Id) -> Result<Words, Failure> {
    let identity = me.identity(call)?;
    let ring = call.app.store.read(|shelf| ring::open(shelf, &identity, me.account()))?.ring;
    let asked = ring.asked.into_iter().find(|asked| asked.id == id).ok_or(Failure::NotFound)?;
    Ok(Words::parse(&asked.code)?)
}

/// The space that I was let in to by an invite.
fn came_in(call: &Call, me: &SignedIn, id: Id) -> Result<Option<Id>, Failure> {
    let Ok(words) = asked(call, me, id) else { return Ok(None) };
    let (account, public) = (me.account(), me.identity(call)?.public());
    call.app.store.read(|shelf| {
        for space in shelf.spaces_of(account)? {
            let told = shelf.wraps(space, account)?.into_iter();
            let mut told = told.filter(|wrap| wrap.purpose == PURPOSE_START);
            if told.any(|w| Invite::open_start((id, &words), &public, space, &w.sealed).is_ok()) {
                return Ok(Some(space));
            }
        }
        Ok(None)
    })
}

/// Whether an invite can be answered: it is not too old, and nobody waits to be let in by it.
pub fn is_open(row: &InviteRow, week: u32) -> bool {
    let waiting = matches!(Answered::read(row.request.as_deref()), Answered::Asks(_));
    row.expires_week >= week && !waiting
}

fn open_invite(call: &Call, row: Option<InviteRow>) -> Result<InviteRow, Failure> {
    row.filter(|row| is_open(row, call.week())).ok_or(Failure::NotFound)
}

/// POST: make an account to join with.
pub fn begin(_: Visitor, call: &Call) -> Outcome {
    let id = call.id("invite")?;
    let row = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.invite(id)?))?;
    let row = open_invite(call, row)?;
    if row.accounts >= sign_up::ACCOUNTS_PER_INVITE_MAX {
        return Err(Refusal::of("invite-accounts-made").into());
    }
    sign_up::begin(call, Via::Invite(id))
}

/// POST the six words: the request carries the public keys and a proof made with the words, so
/// that nobody in between can put other keys in. The words are kept in one's own ring alone, for what
/// the inviter says with them.
pub fn prove(me: SignedIn, call: &Call) -> Outcome {
    let id = call.id("invite")?;
    let refused =
        |refusal| Ok(Answer::page_with(422, pages::join_code(call, id, false, Some(refusal))));
    let who = digest(&id.0);
    match call.app.limits.wait_s(&who) {
        0 => {}
        seconds => return Err(Failure::Wait(seconds)),
    }
    let Ok(words) = Words::parse(call.field("code")) else {
        return refused(Refusal::at("code", "code-not-words"));
    };
    // Each request on an invite counts, so that codes cannot be tried in turn.
    call.app.limits.count_wrong(who);
    if are_my_own(call, me.account(), &words)? {
        return refused(Refusal::at("code", "code-own-words"));
    }
    let identity = me.identity(call)?;
    let request = Request {
        account: me.account(),
        identity: identity.public(),
        proof: Invite::proof(id, &words, &identity.public()),
    };
    let (account, week) = (me.account(), call.week());
    let bytes = postcard::to_stdvec(&request).map_err(|_| Failure::Fault("a request too large"))?;
    call.app.store.write(account, move |shelf| {
        let row = shelf.invite(id)?.filter(|row| row.expires_week >= week);
        match row.ok_or(Failure::NotFound)?.request {
            Some(before) if matches!(Answered::read(Some(&before)), Answered::Refused(_)) => {
                shelf.replace_invite_request(id, &before, &bytes)?;
            }
            _ => shelf.put_invite_request(id, &bytes)?,
        }
        ring::change(shelf, &identity, account, |ring| ring.ask(id, words.reveal().to_owned()))
    })?;
    Ok(Answer::see(format!("/join/{id}")))
}

/// Whether these are the words of one's own account, which nobody should have to say to anyone.
fn are_my_own(call: &Call, account: Id, words: &Words) -> Result<bool, Failure> {
    let slots = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.slots(account)?))?;
    let turn = call.app.limits.turn(Lane::Anywhere).ok_or(Failure::Wait(5))?;
    let mut own = slots.iter().filter(|slot| slot.kind == sign_up::SLOT_WORDS);
    let opens = own.any(|s| slots::open_words_slot(account, s.id, &s.sealed, words).is_ok());
    drop(turn);
    Ok(opens)
}

/// The link of an invite.
pub fn link(call: &Call, id: Id) -> String {
    call.address(&format!("/join/{id}"))
}
