//! The call that a drive began from, seen from the drive: how far it is tells it by its own decision,
//! and takes it back whenever it likes.

use super::meeting::leave;
use super::pages;
use super::records::{Boxes, Sprout, keepers_key, public};
use crate::arc::records::arc;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::standing::Lead;
use kit::http::Answer;
use organizing::Refusal;
use organizing::seeding::{Grown, Growth, Seed};
use store::SproutRow;
use vault::Id;

/// What the page is drawn from.
pub struct Seen {
    /// What is kept of it.
    pub sprout: Sprout,
    /// The call, while it is open.
    pub seed: Option<Seed>,
    /// How far the drive is, as its arc says.
    pub grown: Grown,
}

impl Seen {
    /// Reads it.
    ///
    /// # Errors
    /// The shelf's.
    pub(super) fn read(me: &Lead, call: &Call) -> Result<(Held<Sprout>, Seen), Failure> {
        call.app.store.read(|shelf| {
            let held = kept::only::<Sprout>(shelf, &me.keys)?;
            let seed = public(shelf, &held.value.slug)?;
            let grown = Grown::of(arc(shelf, &me.keys)?.value.stage());
            let seen = Seen { sprout: held.value.clone(), seed, grown };
            Ok((held, seen))
        })
    }
}

/// GET the call that we began from.
pub fn show(me: Lead, call: &Call) -> Outcome {
    let (_, seen) = Seen::read(&me, call)?;
    Ok(Answer::page(pages::growing::page(call, &me, &seen, &[])))
}

/// POST: which call is ours. What was told to another one is taken back first.
pub fn join(me: Lead, call: &Call) -> Outcome {
    let (mut held, seen) = Seen::read(&me, call)?;
    let typed = call.field("slug");
    // A whole address does as well as its last part.
    let slug = typed.rsplit('/').next().unwrap_or(typed).to_lowercase();
    let there = call.app.store.read(|shelf| public(shelf, &slug))?;
    if there.is_none() {
        return refused(&me, call, &seen, Refusal::at("slug", "sprout-no-call"));
    }
    take_back(call, &held.value)?;
    leave(call, &held.value)?;
    held.value = Sprout { said: held.value.said, ..Sprout::of(&slug) };
    keep(&me, call, held)?;
    back(&me, "said-sprout-joined")
}

/// POST: tell how far we are, or take it back.
pub fn tell(me: Lead, call: &Call) -> Outcome {
    let (mut held, seen) = Seen::read(&me, call)?;
    if call.field("do") == "take-back" {
        take_back(call, &held.value)?;
        held.value.told = None;
        keep(&me, call, held)?;
        return back(&me, "said-sprout-taken-back");
    }
    let refuse = |refusal: Refusal| refused(&me, call, &seen, refusal);
    let growth = match Growth::of(call.field("where"), Grown::of_id(call.field("grown"))) {
        Ok(growth) => growth,
        Err(refusal) => return refuse(refusal),
    };
    let key = call.app.store.read(|shelf| keepers_key(shelf, &held.value.slug))?;
    let Some(key) = key else { return refuse(Refusal::of("sprout-no-call")) };
    let (of, id) = (boxes(call, &held.value).growth(), held.value.id_of(GROWTH));
    let bytes = postcard::to_stdvec(&growth).map_err(|_| Failure::Fault("what a drive tells"))?;
    let row = SproutRow {
        id,
        week: call.week(),
        sealed: vault::forms::seal_answer(&key, of, id, &bytes),
    };
    let full = call.app.store.write(Id::ZERO, move |shelf| {
        if shelf.count_sprouts(of)? >= Boxes::ROWS_MAX {
            return Err(Refusal::of("sprout-full").into());
        }
        Ok(shelf.put_sprout(of, &row)?)
    });
    match full {
        Ok(()) => {
            held.value.told = Some(growth);
            keep(&me, call, held)?;
            back(&me, "said-sprout-told")
        }
        Err(Failure::Refused(refusal)) => refuse(refusal),
        Err(other) => Err(other),
    }
}

/// What a drive tells of how far it is, among all that it lays down.
pub const GROWTH: &str = "growth";

fn boxes<'a>(call: &'a Call, sprout: &'a Sprout) -> Boxes<'a> {
    Boxes { pepper: &call.app.pepper, slug: &sprout.slug }
}

/// The page with what is wrong, and what was typed.
pub(super) fn refused(me: &Lead, call: &Call, seen: &Seen, refusal: Refusal) -> Outcome {
    Ok(Answer::page_with(422, pages::growing::page(call, me, seen, &[refusal])))
}

/// Takes away what the drive told the keepers of its call.
fn take_back(call: &Call, sprout: &Sprout) -> Result<(), Failure> {
    let (of, id) = (boxes(call, sprout).growth(), sprout.id_of(GROWTH));
    // In a write of its own: in the same one as our record they would lie together.
    call.app.store.write(Id::ZERO, move |shelf| Ok(shelf.delete_sprout(of, id).map(drop)?))
}

/// Keeps our own record of it.
pub(super) fn keep(me: &Lead, call: &Call, mut held: Held<Sprout>) -> Result<(), Failure> {
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| kept::save(shelf, &keys, week, &mut held))
}

/// Back to the page.
pub(super) fn back(me: &Lead, said: &str) -> Outcome {
    Ok(Answer::see(format!("/d/{}/call?said={said}", me.space())))
}
