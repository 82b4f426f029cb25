//! Talking it over with a team: said once for all, and each person's part kept with them.

use super::accounts::Accounts;
use super::debriefing::Typed;
use super::pages;
use super::paths::Paths;
use super::people::People;
use super::records::{Path, near};
use super::seen::Stopped;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::cycle::{GroupDebrief, Part};
use organizing::{AskId, Day, PersonId, Personal, Refusal};
use std::collections::BTreeSet;
use store::Reader;
use vault::Id;

/// Someone of a team, with the ask of theirs that waits.
pub struct Teammate {
    /// Their record.
    pub held: Held<Path>,
    /// The ask that waits to be talked over.
    pub ask: AskId,
    /// What was typed of them.
    pub typed: Typed,
}

impl Teammate {
    /// Who it is.
    pub fn of(&self) -> PersonId {
        self.held.value.record.of()
    }
}

/// A team, as its page is drawn.
pub struct Team {
    /// Those who were there.
    pub there: Vec<Teammate>,
    /// Names.
    pub people: People,
    /// Everyone whose last ask waits, to choose from.
    pub waiting: Vec<PersonId>,
}

/// Those named in the address or the form.
fn wanted(call: &Call) -> Vec<PersonId> {
    let query = call.ask.query.all("who").chain(call.ask.form.all("who"));
    let ids = query.filter_map(|id| id.parse::<Id>().ok()).map(|id| PersonId(id.0));
    let mut seen = BTreeSet::new();
    ids.filter(|id| seen.insert(*id)).take(GroupDebrief::PARTS_MAX).collect()
}

fn team(shelf: &mut Reader, keys: &Keys, call: &Call, who: &[PersonId]) -> Result<Team, Failure> {
    let accounts = Accounts::read(shelf, keys)?;
    let me = accounts.me(keys);
    let mut there = Vec::new();
    for person in who {
        let person = accounts.same(*person);
        let Some(held) = kept::find::<Path>(shelf, keys, Id(person.0))? else { continue };
        let last = held.value.record.chain.last_ended().filter(|link| link.waits_for_debrief());
        let Some(ask) = last.map(|link| link.id()) else { continue };
        let typed = match call.ask.posted {
            true => Typed::sent(call, &format!("-{}", held.id)),
            false => Typed::fresh(call),
        };
        there.push(Teammate { held, ask, typed });
    }
    let waits = |chain: &organizing::cycle::Chain| {
        chain.last_ended().is_some_and(|link| link.waits_for_debrief())
    };
    let all = near(shelf, keys)?;
    let waiting = all.iter().filter(|(who, near)| *who != me && waits(&near.chain));
    let waiting: Vec<PersonId> =
        waiting.map(|(who, _)| *who).take(GroupDebrief::PARTS_MAX).collect();
    let wanted: BTreeSet<PersonId> =
        waiting.iter().copied().chain(there.iter().map(Teammate::of)).collect();
    Ok(Team { there, people: People::read(shelf, keys, accounts, &wanted)?, waiting })
}

/// GET the debrief of a team: who was there, and what waits to be talked over with them.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let who = wanted(call);
    let team = call.app.store.read(|shelf| team(shelf, &me.keys, call, &who))?;
    let typed = Typed::fresh(call);
    Ok(Answer::page(pages::debrief::team(call, &me, &team, &typed, None)))
}

/// POST the debrief of a team: each person's part is kept with them, all or none.
pub fn keep(me: Member, call: &Call) -> Outcome {
    let who = wanted(call);
    let whole = Typed::sent(call, "");
    let seen = call.app.store.read(|shelf| team(shelf, &me.keys, call, &who))?;
    let done = read_team(&seen, &whole, call.today);
    let done = done.and_then(|group| keep_group(&me, call, group));
    match done {
        Ok(count) => {
            let said = if count == 1 { "said-debrief-kept" } else { "said-debriefs-kept" };
            Ok(Answer::see(format!("/d/{}/debrief?said={said}", me.space())))
        }
        Err(Stopped::At(of, refusal)) => {
            let page = pages::debrief::team(call, &me, &seen, &whole, Some((of, refusal)));
            Ok(Answer::page_with(422, page))
        }
        Err(Stopped::Failed(failure)) => Err(failure),
    }
}

/// What was refused, and at whose part.
pub type AtPart = (Option<PersonId>, Refusal);

fn read_team(team: &Team, whole: &Typed, today: Day) -> Result<GroupDebrief, Stopped<PersonId>> {
    let on = match whole.on.as_str() {
        "" => today,
        text => day_of("on", text)?,
    };
    let parts = team.there.iter().map(|one| {
        let at = |refusal| Stopped::At(Some(one.of()), refusal);
        Ok::<_, Stopped<PersonId>>(Part {
            ask: one.ask,
            of: one.of(),
            asked: Personal::new(&one.typed.asked),
            learned: Personal::new(&one.typed.learned),
            wish: one.typed.wish(),
            seen: one.typed.seen().map_err(at)?,
            next: one.typed.next(today.max(on)).map_err(at)?,
        })
    });
    Ok(GroupDebrief {
        by: team.people.me,
        on,
        well: Personal::new(&whole.well),
        differently: Personal::new(&whole.differently),
        parts: parts.collect::<Result<_, _>>()?,
    })
}

fn keep_group(me: &Member, call: &Call, group: GroupDebrief) -> Result<usize, Stopped<PersonId>> {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let mut records = Vec::with_capacity(group.parts.len());
        for part in &group.parts {
            records.push(kept::load::<Path>(shelf, &keys, Id(part.of.0))?);
        }
        let ask_of = |id: AskId| {
            let link = records.iter().find_map(|held| held.value.record.chain.get(id));
            link.map(|link| link.ask())
        };
        let made = group.debriefs(ask_of, today);
        let made = made.map_err(|refused| Stopped::At(refused.of, refused.refusal))?;
        let mut paths = Paths::new(&keys, week);
        for (held, (ask, debrief)) in records.iter_mut().zip(&made) {
            let link = held.value.record.chain.get_mut(*ask).ok_or(Failure::NotFound)?;
            link.keep_debrief(debrief.clone(), today)?;
            paths.keep(shelf, held, today)?;
        }
        paths.close(shelf)?;
        Ok(made.len())
    })
}
