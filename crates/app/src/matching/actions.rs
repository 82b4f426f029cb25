//! Requests about coaches and who takes what.

use super::pages;
use super::records::{Coaches, coaches, need, profile, waiting};
use crate::call::{Call, Outcome};
use crate::coaching::records::Desk as AtDesk;
use crate::failure::Failure;
use crate::intake::keeping::{change, hour};
use crate::intake::records::{board, desk};
use crate::intake::sweeping::sweep;
use crate::intake::told::{free, languages, zone};
use crate::space::kept::{self, Held};
use crate::standing::Member;
use kit::http::Answer;
use organizing::coaching::Loads;
use organizing::intake::Request;
use organizing::issues::FightKind;
use organizing::matching::{Assignment, Coach, MustNot, Ranking, assign, rank};
use organizing::{MemberId, Refusal};
use vault::Id;

/// The kinds of fights, by their name in forms.
pub const FIGHTS: [(&str, FightKind); 4] = [
    ("grievance", FightKind::Grievance),
    ("march", FightKind::March),
    ("petition", FightKind::Petition),
    ("other", FightKind::Other),
];

/// The most requests that a page proposes for.
pub const PROPOSED_MAX: usize = 100;

/// GET the coaches.
pub fn list(me: Member, call: &Call) -> Outcome {
    let (all, loads) = call.app.store.read(|shelf| {
        let loads: Loads = desk(shelf, &me.keys)?.value.loads;
        Ok::<_, Failure>((AtDesk::read(shelf, &me.keys, call.today)?, loads))
    })?;
    Ok(Answer::page(pages::coaches::page(call, &me, &all, &loads)))
}

/// GET what I said of myself.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let held = call.app.store.read(|shelf| profile(shelf, &me.keys, me.member()))?;
    Ok(Answer::page(pages::profile::page(call, &me, &held.value, None)))
}

/// POST what I say of myself.
pub fn keep(me: Member, call: &Call) -> Outcome {
    let mut held = call.app.store.read(|shelf| profile(shelf, &me.keys, me.member()))?;
    let said = said(call, held.value.clone()).and_then(|coach| coach.check().map(|()| coach));
    match said {
        Ok(coach) => held.value = coach,
        Err(refusal) => {
            let page = pages::profile::page(call, &me, &held.value, Some(refusal));
            return Ok(Answer::page_with(422, page));
        }
    }
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| kept::save(shelf, &keys, week, &mut held))?;
    Ok(Answer::see(format!("/d/{}/coaches?said=said-profile", me.space())))
}

fn said(call: &Call, before: Coach) -> Result<Coach, Refusal> {
    let form = &call.ask.form;
    let list = |name: &str| -> Vec<String> {
        let parts = form.get(name).split([',', ';', '\n']).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let fights = FIGHTS.iter().filter(|(id, _)| form.all("fight").any(|chosen| chosen == *id));
    let employers = |not: &MustNot| matches!(not, MustNot::Employer(_));
    let others = before.not_with.iter().filter(|not| !employers(not)).cloned();
    let not_at = list("not-with").into_iter().map(MustNot::Employer);
    Ok(Coach {
        sectors: list("sectors"),
        employers: list("employers"),
        languages: languages(form),
        zone: zone(form)?,
        free: free(form),
        fights: fights.map(|(_, kind)| *kind).collect(),
        not_with: others.chain(not_at).collect(),
        takes: form.get("takes").parse().unwrap_or(0),
        away: form.get("away") == "yes",
        ..before
    })
}

/// What a page of matching shows.
pub struct Shown {
    /// The coaches.
    pub coaches: Coaches,
    /// What waits.
    pub waits: Vec<Held<Request>>,
    /// What is proposed for all of it.
    pub assignment: Assignment,
    /// The one request that was asked about, and who fits it.
    pub one: Option<(Held<Request>, Ranking)>,
}

/// GET who could take what: the whole queue, or (`?request=`) all coaches for one request.
pub fn show(me: Member, call: &Call) -> Outcome {
    sweep(&me, call)?;
    Ok(Answer::page(pages::matching::page(call, &me, &shown(&me, call)?, None)))
}

fn shown(me: &Member, call: &Call) -> Result<Shown, Failure> {
    let (keys, now) = (&me.keys, hour(call));
    let asked = call.ask.query.get("request").parse::<Id>().ok();
    let (coaches, waits, one) = call.app.store.read(|shelf| {
        let (board, desk) = (board(shelf, keys)?.value, desk(shelf, keys)?.value);
        let coaches = coaches(shelf, keys, &board)?;
        let waits = waiting(shelf, keys, (&board, &desk.clock, now))?;
        let one = match asked {
            Some(id) => kept::find::<Request>(shelf, keys, id)?,
            None => None,
        };
        Ok::<_, Failure>((coaches, waits, one))
    })?;
    let (waits, needs): (Vec<_>, Vec<_>) = waits.into_iter().unzip();
    let one = one.map(|held| {
        let ranking = rank(&need(held.id, &held.value, None), &coaches.all);
        (held, ranking)
    });
    let assignment = match one {
        Some(_) => Assignment::default(),
        None => assign(&needs, &coaches.all),
    };
    Ok(Shown { coaches, waits, assignment, one })
}

/// POST: somebody takes what is proposed. A coach takes for themselves; a lead gives it to whoever
/// said yes.
pub fn give(me: Member, call: &Call) -> Outcome {
    let id = |name: &str| call.field(name).parse::<Id>().ok();
    let by = MemberId(me.member().0);
    let to = id("coach").map(|who| MemberId(who.0)).unwrap_or(by);
    if to != by && !me.leads() {
        return Err(Failure::Forbidden);
    }
    let request = id("request").ok_or(Failure::NotFound)?;
    let known = call.app.store.read(|shelf| {
        let board = board(shelf, &me.keys)?.value;
        Ok::<_, Failure>(coaches(shelf, &me.keys, &board)?.names.contains_key(&to))
    })?;
    if !known {
        return Err(Failure::NotFound);
    }
    let given = change(&me, call, request, move |request, at| Ok(request.give(by, to, at)?));
    match given {
        Ok(()) => Ok(Answer::see(format!("/d/{}/matching?said=said-given", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let page = pages::matching::page(call, &me, &shown(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
