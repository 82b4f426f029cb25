//! Joining: a link by any channel, six words by voice. Until a lead lets them in, whoever asks has
//! no keys and no rights; the type of a pending member has none to give.

use super::pages;
use super::records::Request;
use crate::accounts::ring;
use crate::accounts::sign_up::{self, Via};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::{SignedIn, Visitor};
use kit::http::Answer;
use organizing::Refusal;
use store::InviteRow;
use vault::{Id, Invite, Words, digest};

/// GET the invite: who is not signed in makes an account or unlocks; who is, proves they know the
/// words; who has asked, waits; who was let in, goes on.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    let signed_in = call.present();
    let id = call.id("invite")?;
    let row = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.invite(id)?))?;
    let Some(present) = signed_in else {
        open_invite(call, row)?;
        return Ok(Answer::page(pages::join_welcome(call, id)));
    };
    // The invite goes when its bearer is let in: their drives are where they want to be then.
    let Some(row) = row else { return Ok(Answer::see("/drives")) };
    let asked = row.request.as_deref().and_then(|bytes| postcard::from_bytes(bytes).ok());
    Ok(match asked {
        Some(Request { account, identity, .. }) if account == present.account => {
            let mark = vault::fingerprint(&identity, 4);
            Answer::page(pages::join_waiting(call, &mark)).with_header("refresh", call.again_in(5))
        }
        Some(_) => return Err(Failure::NotFound),
        None => {
            open_invite(call, Some(row))?;
            Answer::page(pages::join_code(call, id, None))
        }
    })
}

fn open_invite(call: &Call, row: Option<InviteRow>) -> Result<InviteRow, Failure> {
    row.filter(|row| row.expires_week >= call.week() && row.request.is_none())
        .ok_or(Failure::NotFound)
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
    let refused = |refusal| Ok(Answer::page_with(422, pages::join_code(call, id, Some(refusal))));
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
        row.ok_or(Failure::NotFound)?;
        shelf.put_invite_request(id, &bytes)?;
        ring::change(shelf, &identity, account, |ring| ring.ask(id, words.reveal().to_owned()))
    })?;
    Ok(Answer::see(format!("/join/{id}")))
}

/// The link of an invite.
pub fn link(call: &Call, id: Id) -> String {
    let scheme =
        match call.ask.host.starts_with("127.0.0.1") || call.ask.host.starts_with("localhost") {
            true => "http",
            false => "https",
        };
    format!("{scheme}://{}/join/{id}", call.ask.host)
}
