//! Requests about pairs: mine, one that begins, a meeting, the end.

use super::pages;
use super::records::{Two, all, change};
use crate::call::{Call, Outcome};
use crate::development::accounts::Accounts;
use crate::development::people::people_named;
use crate::development::records::Path;
use crate::failure::Failure;
use crate::people::told::Known;
use crate::people::typed::day_of;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use crate::turfs::giving::roster;
use kit::http::Answer;
use organizing::development::{Agenda, Meeting, Pair};
use organizing::{Day, MemberId, PairId, PersonId, Personal, Refusal};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::{Id, Identity};

/// Someone whom I meet.
pub struct Mine {
    /// Which pair.
    pub id: PairId,
    /// The pair, without its notes on the list of mine.
    pub pair: Pair,
    /// Whether I am the one who is developing others.
    pub leads: bool,
    /// The other's name.
    pub name: Personal,
}

/// My pairs, and whom I could begin another with.
pub struct Shown {
    /// Mine, those who meet next first; those that ended at the end.
    pub mine: Vec<Mine>,
    /// Members by id and name.
    pub members: Vec<(String, String)>,
}

/// One pair, opened.
pub struct One {
    /// The pair.
    pub mine: Mine,
    /// What the next meeting goes through.
    pub agenda: Vec<Agenda>,
    /// What people on the agenda and in the notes are called.
    pub names: BTreeMap<PersonId, Personal>,
    /// What members are called.
    pub known: Known,
    /// Who I am.
    pub me: PersonId,
}

/// GET my pairs.
pub fn list(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::list(call, &me, &shown(&me, call)?, &[])))
}

fn shown(me: &Member, call: &Call) -> Result<Shown, Failure> {
    let keys: &Keys = &me.keys;
    call.app.store.read(|shelf| {
        let (accounts, known) = (Accounts::read(shelf, keys)?, Known::read(shelf, keys)?);
        let member = MemberId(keys.member.0);
        let mut mine = Vec::new();
        for held in all(shelf, keys)?.into_iter().filter(|held| held.value.is_of(member)) {
            mine.push(of_mine(shelf, keys, &accounts, (PairId(held.id.0), held.value.pair))?);
        }
        mine.sort_by_key(|one| (one.pair.ended().is_some(), one.pair.next_meeting(), one.id));
        let mut members = known.member_choices(call.words());
        members.retain(|(id, _)| *id != keys.member.to_string());
        Ok(Shown { mine, members })
    })
}

fn of_mine(
    shelf: &mut Reader,
    keys: &Keys,
    accounts: &Accounts,
    (id, pair): (PairId, Pair),
) -> Result<Mine, Failure> {
    let me = accounts.me(keys);
    let other = pair.other(me).unwrap_or(pair.coach());
    let name = people_named(shelf, keys, accounts, &BTreeSet::from([other]))?.remove(&other);
    Ok(Mine { id, leads: pair.leader() == me, pair, name: name.unwrap_or_default() })
}

/// POST: two begin to meet.
pub fn begin(me: Member, call: &Call) -> Outcome {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let identity = me.signed_in.identity(call)?;
    let with = call.field("with").parse::<Id>().ok();
    let rhythm = call.field("rhythm").parse().unwrap_or(0);
    let since = match call.field("since") {
        "" => Ok(today),
        typed => day_of("since", typed),
    };
    let i_lead = call.field("part") != "coach";
    let done = call.app.store.write(me.space(), move |shelf| {
        let since = since?;
        let with = MemberId(with.ok_or(Refusal::at("with", "pair-with-whom"))?.0);
        let accounts = Accounts::read(shelf, &keys)?;
        let (mine, theirs) = (accounts.me(&keys), accounts.person(with));
        let (leader, coach) = if i_lead { (mine, theirs) } else { (theirs, mine) };
        let pair = Pair::begin(leader, coach, rhythm, since, today)?;
        let meets = |held: &Held<Two>| {
            let two = [held.value.pair.leader(), held.value.pair.coach()];
            held.value.pair.ended().is_none() && two == [leader, coach]
        };
        if all(shelf, &keys)?.iter().any(meets) {
            return Err(Refusal::at("with", "pair-already").into());
        }
        let roster = roster(shelf, &keys, &identity)?;
        let entry = roster.entry(Id(with.0)).ok_or(Refusal::at("with", "pair-with-whom"))?;
        let own = identity.public();
        let id = PairId(Id::random().0);
        let members = [(MemberId(keys.member.0), &own), (with, &entry.identity)];
        #[cfg(feature = "broken")]
        let members = crate::broken::with_leads(&members, &roster);
        let two = Two::begin(keys.space, id, pair, &members);
        kept::save(shelf, &keys, week, &mut Held::new(Id(id.0), Id::ZERO, two))?;
        Ok::<_, Failure>(id)
    });
    match done {
        Ok(id) => Ok(Answer::see(pair_path(me.space(), id))),
        Err(Failure::Refused(refusal)) => {
            let page = pages::list(call, &me, &shown(&me, call)?, &[refusal]);
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

/// Where a pair's page is.
pub fn pair_path(space: Id, id: PairId) -> String {
    format!("/d/{space}/pairs/{}", Id(id.0))
}

/// GET one of my pairs: the agenda of the next meeting, and what was written down.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::one(call, &me, &one(&me, call)?, &[])))
}

fn one(me: &Member, call: &Call) -> Result<One, Failure> {
    let (keys, id): (&Keys, _) = (&me.keys, PairId(call.id("pair")?.0));
    let identity = me.signed_in.identity(call)?;
    call.app.store.read(|shelf| {
        let held = kept::load::<Two>(shelf, keys, Id(id.0))?;
        let key = held.value.key(keys, &identity, id)?;
        let pair = held.value.open(keys.space, id, &key)?;
        let (accounts, known) = (Accounts::read(shelf, keys)?, Known::read(shelf, keys)?);
        // The leader's own record tells whom they are developing and what they read last.
        let leader = kept::find::<Path>(shelf, keys, Id(accounts.same(pair.leader()).0))?;
        let record = leader.map(|held| held.value.record);
        let developing: Vec<PersonId> =
            record.iter().flat_map(|record| record.developed().keys().copied()).collect();
        let reading = record.as_ref().and_then(|record| record.readings.last());
        let agenda = pair.agenda(&developing, reading.map(|given| given.reading.as_str()));
        let noted = pair.meetings().iter().flat_map(|meeting| &meeting.about).map(|(who, _)| *who);
        let people: BTreeSet<PersonId> = developing.iter().copied().chain(noted).collect();
        let names = people_named(shelf, keys, &accounts, &people)?;
        let me = accounts.me(keys);
        Ok(One { mine: of_mine(shelf, keys, &accounts, (id, pair))?, agenda, names, known, me })
    })
}

/// POST: a meeting was held, or the next day agreed, or they stop.
pub fn write(me: Member, call: &Call) -> Outcome {
    let id = PairId(call.id("pair")?.0);
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let identity: Identity = me.signed_in.identity(call)?;
    let path = pair_path(me.space(), id);
    if call.field("do") == "end" {
        call.app.store.write(me.space(), move |shelf| {
            change(shelf, &keys, &identity, week, id, |pair| {
                pair.end(today);
                Ok(())
            })
        })?;
        return Ok(Answer::see(format!("/d/{}/pairs?said=said-pair-ended", me.space())));
    }
    let typed = typed(call);
    let done = call.app.store.write(me.space(), move |shelf| {
        let by = Accounts::read(shelf, &keys)?.me(&keys);
        let meeting = Meeting { by, ..typed? };
        change(shelf, &keys, &identity, week, id, |pair| Ok(pair.meet(meeting, today)?))
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("{path}?said=said-pair-met"))),
        Err(Failure::Refused(refusal)) => {
            Ok(Answer::page_with(422, pages::one(call, &me, &one(&me, call)?, &[refusal])))
        }
        Err(other) => Err(other),
    }
}

/// The meeting as it was typed.
fn typed(call: &Call) -> Result<Meeting, Refusal> {
    let on = match call.field("on") {
        "" => call.today,
        typed => day_of("on", typed)?,
    };
    let next: Option<Day> = match call.field("next") {
        "" => None,
        typed => Some(day_of("next", typed)?),
    };
    let about = call.ask.form.0.iter().filter_map(|(name, note)| {
        let who: Id = name.strip_prefix("about-")?.parse().ok()?;
        Some((PersonId(who.0), Personal::new(note.trim())))
    });
    Ok(Meeting {
        on,
        by: PersonId([0; 16]),
        about: about.collect(),
        problems: Personal::new(call.field("problems")),
        next_steps: Personal::new(call.field("next-steps")),
        reading: Personal::new(call.field("reading")),
        next,
    })
}
