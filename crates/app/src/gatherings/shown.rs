//! What the pages are drawn from.

use super::records::{Planned, all, all_guests, guests, planned};
use crate::call::Call;
use crate::engines::reading::People;
use crate::failure::Failure;
use crate::people::told::Known;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Participant;
use organizing::gatherings::{Figures, Guest, Guests, Held as Met, Social, Tested, socials};
use organizing::list::Worker;
use organizing::structure_tests::{Acts, Test};
use organizing::{Day, MemberId, PersonId, Personal, TurfId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::{Id, Role};

/// The most gatherings that are over on the list.
pub const PAST_SHOWN_MAX: usize = 60;
/// The most socials that are suggested at once.
pub const SOCIALS_SHOWN_MAX: usize = 5;

/// One gathering on the list.
pub struct Listed {
    /// The gathering.
    pub held: Held<Planned>,
    /// Its figures.
    pub figures: Figures,
}

/// What the list is drawn from.
pub struct List {
    /// Those ahead, the next first.
    pub ahead: Vec<Listed>,
    /// Those that are over, the latest first.
    pub past: Vec<Listed>,
    /// How many more are over.
    pub older: usize,
    /// Where to hold a social.
    pub socials: Vec<Social>,
    /// How many more turfs.
    pub more_socials: usize,
    /// Names of turfs and members.
    pub known: Known,
}

impl List {
    /// Reads it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<List, Failure> {
        let known = Known::read(shelf, keys)?;
        let (mut past, ahead): (Vec<_>, Vec<_>) =
            all(shelf, keys)?.into_iter().partition(|held| held.value.gathering.is_over(today));
        let met: Vec<Met> = past.iter().chain(&ahead).filter_map(met).collect();
        let tested = tested(shelf, keys)?;
        let mut socials = socials(&tested, &met, &known.tree, today);
        let more_socials = socials.len().saturating_sub(SOCIALS_SHOWN_MAX);
        socials.truncate(SOCIALS_SHOWN_MAX);
        past.reverse();
        let older = past.len().saturating_sub(PAST_SHOWN_MAX);
        past.truncate(PAST_SHOWN_MAX);
        let ids: Vec<Id> = past.iter().chain(&ahead).map(|held| held.id).collect();
        let guests = all_guests(shelf, keys, &ids)?;
        let listed = |held: Held<Planned>| {
            let figures = guests.get(&held.id).map(|guests| Figures::of(&guests.value));
            Listed { held, figures: figures.unwrap_or_default() }
        };
        let ahead = ahead.into_iter().map(listed).collect();
        let past = past.into_iter().map(listed).collect();
        Ok(List { ahead, past, older, socials, more_socials, known })
    }
}

/// When those of a turf met, or will; one of the whole drive is of no turf.
fn met(held: &Held<Planned>) -> Option<Met> {
    let one = &held.value.gathering;
    let of_turf = held.turf != Id::ZERO && one.stands();
    of_turf.then(|| Met { turf: TurfId(held.turf.0), on: one.last_day() })
}

/// In how many structure tests those of each turf took part.
fn tested(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Tested>, Failure> {
    let tests = crate::structure_tests::records::tests(shelf, keys)?;
    let held_tests: BTreeSet<Id> = { tests.iter() }
        .filter(|held| !matches!(held.value, Test::Drawn(_)))
        .map(|held| held.id)
        .collect();
    if held_tests.is_empty() {
        return Ok(Vec::new());
    }
    let mut tested = Vec::new();
    for turf in keys.turfs() {
        let mut tests = 0;
        kept::each::<Acts>(shelf, keys, turf, |held| {
            tests += u32::from(!held.value.rows().is_empty());
        })?;
        tested.extend((tests > 0).then_some(Tested { turf: TurfId(turf.0), tests }));
    }
    Ok(tested)
}

/// What the page of one gathering is drawn from.
pub struct One {
    /// The gathering.
    pub held: Held<Planned>,
    /// Everybody who signed up or came.
    pub guests: Held<Guests>,
    /// Names of turfs and members.
    pub known: Known,
    /// Names of those who are on the list, or among us.
    pub people: People,
    /// The phones of those who wait to be reminded and said no way themselves.
    pub phones: BTreeMap<PersonId, Personal>,
    /// Whether the reader may change the plan.
    pub may_change: bool,
    /// Whether the reader may take it away.
    pub answers: bool,
    /// Whether what its page shows had been changed behind our back.
    pub altered: bool,
    /// How many sign-ups did not open, or found no room.
    pub shut: u64,
    /// Those of whom one may be meant by the name that was typed.
    pub alike: Vec<PersonId>,
}

impl One {
    /// Reads it; also the names of `others`.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for one that these keys do not open.
    pub fn read(
        shelf: &mut Reader,
        me: &Participant,
        id: Id,
        others: &[PersonId],
    ) -> Result<One, Failure> {
        let keys: &Keys = &me.keys;
        let held = planned(shelf, keys, id)?;
        let guests = guests(shelf, keys, &held)?;
        let wanted = guests.value.rows().iter().filter_map(|guest| guest.who);
        let wanted: BTreeSet<PersonId> = wanted.chain(others.iter().copied()).collect();
        let people = People::of(shelf, keys, &wanted)?;
        let silent = { guests.value.rows().iter() }
            .filter(|guest| guest.waits() && guest.way.is_empty())
            .filter_map(|guest| guest.who);
        let silent: Vec<Id> = silent.map(|who| Id(who.0)).collect();
        let workers = kept::load_all::<Worker>(shelf, keys, &silent)?.into_iter();
        let phones = workers.filter_map(|worker| {
            Some((PersonId(worker.id.0), worker.value.phones.first()?.clone()))
        });
        let (phones, known) = (phones.collect(), Known::read(shelf, keys)?);
        let (may_change, answers) = (may_change(me, &held), answers(me, &held));
        Ok(One {
            held,
            guests,
            known,
            people,
            phones,
            may_change,
            answers,
            altered: false,
            shut: 0,
            alike: Vec::new(),
        })
    }

    /// What somebody is called: as they are on the list, else as they said themselves; none where
    /// the reader has no key for it.
    pub fn name<'a>(&'a self, guest: &'a Guest) -> Option<&'a str> {
        let listed = guest.who.and_then(|who| self.people.name(who));
        listed.or_else(|| Some(guest.name.reveal()).filter(|name| !name.is_empty()))
    }

    /// Those whose names the reader may read, by name; how many others there are.
    pub fn by_name(&self) -> (Vec<&Guest>, usize) {
        let rows = self.guests.value.rows();
        let mut known: Vec<&Guest> = rows.iter().filter(|one| self.name(one).is_some()).collect();
        known.sort_by_cached_key(|one| (self.name(one).map(organizing::list::name::fold), one.id));
        let unknown = rows.len() - known.len();
        (known, unknown)
    }

    /// Where it belongs, in words.
    pub fn turf(&self, call: &Call) -> String {
        turf_name(call, &self.known, self.held.turf)
    }
}

/// Where a gathering belongs, in words.
pub fn turf_name(call: &Call, known: &Known, turf: Id) -> String {
    match turf == Id::ZERO {
        true => call.words().say("gathering-of-all"),
        false => crate::turfs::records::short_name(&known.tree, TurfId(turf.0)),
    }
}

/// Whether someone may change a plan: of a turf, whoever holds it; of the whole drive, who hosts it,
/// who wrote it, organizers and leads.
pub fn may_change(me: &Participant, held: &Held<Planned>) -> bool {
    held.turf != Id::ZERO || answers(me, held)
}

/// Whether someone may take it away: who hosts it, who wrote it, organizers and leads.
pub fn answers(me: &Participant, held: &Held<Planned>) -> bool {
    let member = MemberId(me.member().0);
    let one = &held.value.gathering;
    organizes(me) || one.by == member || one.hosts.contains(&member)
}

/// Whether someone answers for people, and so may gather the whole drive.
pub fn organizes(me: &Participant) -> bool {
    matches!(me.place.role, Role::Organizer | Role::Lead)
}
