//! Requests about turfs: the tree, one turf, drawing, changing, giving.

use super::deleting::{self, delete_turf};
use super::giving::{self, change_turf, draw_turf, give_turf};
use super::pages::{self, Shown, Typed};
use super::records::{Drawn, tree};
use super::sorts;
use crate::call::{Call, Outcome};
use crate::drive::records::{front, tallies};
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::keys::Keys;
use crate::standing::{Fresh, Lead, Member, Participant};
use kit::http::Answer;
use organizing::drive::Standing;
use organizing::{Refusal, TurfId};
use vault::Id;

/// GET the tree of turfs.
pub fn show(me: Member, call: &Call) -> Outcome {
    let shown = shown(&me, call)?;
    Ok(Answer::page(pages::tree(call, &me, &shown, &Typed::default(), None)))
}

/// GET one turf.
pub fn one(me: Member, call: &Call) -> Outcome {
    let turf = TurfId(call.id("turf")?.0);
    let shown = shown_of(&me, call, turf)?;
    let typed = Typed::kept(call, shown.tree.get(turf).ok_or(Failure::NotFound)?);
    Ok(Answer::page(pages::turf(call, &me, &shown, turf, &typed, None)))
}

fn shown(me: &Participant, call: &Call) -> Result<Shown, Failure> {
    let identity = match me.leads() {
        true => Some(me.signed_in.identity(call)?),
        false => None,
    };
    let keys: &Keys = &me.keys;
    call.app.store.read(|shelf| {
        let tallies = tallies(shelf, keys)?;
        let by_turf = tallies.iter().map(|(turf, tally)| (TurfId(turf.0), tally));
        let front = front(shelf, keys)?.value;
        let standing = Standing::of(by_turf, front.unit_size, front.goal_percent);
        let roster = match &identity {
            Some(identity) => giving::roster(shelf, keys, identity)?.entries,
            None => Vec::new(),
        };
        Ok(Shown::new(tree(shelf, keys)?.value, &standing, names(shelf, keys)?, roster, keys))
    })
}

/// The same, for the page of one turf.
fn shown_of(me: &Participant, call: &Call, turf: TurfId) -> Result<Shown, Failure> {
    let mut shown = shown(me, call)?;
    let (space, tree) = (me.space(), &shown.tree);
    let hindrance = call.app.store.read(|shelf| deleting::hindrance(shelf, space, tree, turf))?;
    shown.deletable = hindrance.is_none();
    Ok(shown)
}

fn drawn(call: &Call) -> Result<Drawn, Failure> {
    let parent = match call.field("parent") {
        "" => None,
        id => {
            let id: Id = id.parse().map_err(|_| Refusal::at("parent", "turf-unknown-parent"))?;
            Some(TurfId(id.0))
        }
    };
    Ok(Drawn {
        parent,
        name: call.field("name").to_owned(),
        sort: sorts::kept(&call.app.catalogues, call.field("sort")),
    })
}

/// The keys of this request as keys of their own, which may gain one.
fn own_keys(me: &Participant) -> Result<Keys, Failure> {
    let packed = me.keys.pack(&me.place);
    let opened = Keys::unpack(me.space(), me.member(), &packed);
    opened.map(|(keys, _)| keys).ok_or(Failure::Fault("keys did not unpack"))
}

/// POST a new turf.
pub fn draw(me: Lead, call: &Call) -> Outcome {
    match try_draw(&me, call) {
        Ok(turf) => {
            let space = me.space();
            Ok(Answer::see(format!("/d/{space}/turfs/{}?said=said-turf-drawn", Id(turf.0))))
        }
        Err(Failure::Refused(refusal)) => {
            let (me, typed) = (Member(me.0), Typed::of(call));
            let shown = shown(&me, call)?;
            let page = pages::tree(call, &me, &shown, &typed, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

fn try_draw(me: &Lead, call: &Call) -> Result<TurfId, Failure> {
    let (new, keys) = (drawn(call)?, own_keys(me)?);
    let (identity, today) = (me.signed_in.identity(call)?, call.today);
    call.app.store.write(me.space(), move |shelf| draw_turf(shelf, keys, &identity, today, &new))
}

/// POST a turf's name, sort and place in the tree.
pub fn rename(me: Lead, call: &Call) -> Outcome {
    let turf = TurfId(call.id("turf")?.0);
    let change = || -> Result<(), Failure> {
        let (new, keys, week) = (drawn(call)?, me.keys.clone(), call.week());
        let identity = me.signed_in.identity(call)?;
        call.app
            .store
            .write(me.space(), move |shelf| change_turf(shelf, &keys, &identity, week, turf, &new))
    };
    let changed = change();
    answer(call, me, turf, changed, "said-turf-changed")
}

/// POST: give the turf to a member.
pub fn give(me: Fresh<Lead>, call: &Call) -> Outcome {
    let turf = TurfId(call.id("turf")?.0);
    let give = || -> Result<(), Failure> {
        let to: Id =
            call.field("member").parse().map_err(|_| Refusal::at("member", "turf-give-nobody"))?;
        let (keys, now) = (me.keys.clone(), (call.week(), call.app.clock.now_s()));
        let identity = me.signed_in.identity(call)?;
        call.app
            .store
            .write(me.space(), move |shelf| give_turf(shelf, &keys, &identity, now, turf, to))
    };
    let given = give();
    answer(call, me.0, turf, given, "said-turf-given")
}

/// POST: take a turf in which nothing is left off the tree.
pub fn delete(me: Fresh<Lead>, call: &Call) -> Outcome {
    let turf = TurfId(call.id("turf")?.0);
    let (keys, now) = (me.keys.clone(), (call.week(), call.app.clock.now_s()));
    let identity = me.signed_in.identity(call)?;
    let deleted = call
        .app
        .store
        .write(me.space(), move |shelf| delete_turf(shelf, &keys, &identity, now, turf));
    match deleted {
        Ok(()) => {
            call.app.store.truncate_log()?;
            Ok(Answer::see(format!("/d/{}/turfs?said=said-turf-deleted", me.space())))
        }
        refused => answer(call, me.0, turf, refused, ""),
    }
}

/// The turf's page after an act: as it is now, or with what was refused and typed.
fn answer(
    call: &Call,
    me: Lead,
    turf: TurfId,
    done: Result<(), Failure>,
    said: &'static str,
) -> Outcome {
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/turfs/{}?said={said}", me.space(), Id(turf.0)))),
        Err(Failure::Refused(refusal)) => {
            let me = Member(me.0);
            let shown = shown_of(&me, call, turf)?;
            let kept = shown.tree.get(turf).ok_or(Failure::NotFound)?;
            let typed = match call.ask.form.has("name") {
                true => Typed::of(call),
                false => Typed::kept(call, kept),
            };
            let page = pages::turf(call, &me, &shown, turf, &typed, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
