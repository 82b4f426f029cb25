//! What the pages about one person are drawn from, and the one way in which they change it.

use super::accounts::{Accounts, whose};
use super::paths::Paths;
use super::people::{People, named, offered};
use super::records::{Near, Path, near, sizes};
use super::tying::{Tied, tied};
use crate::call::Call;
use crate::engines::lessons;
use crate::failure::Failure;
use crate::own::records::{Shown, Taken};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use organizing::cycle::{Chain, Link, Presence, Sizes};
use organizing::development::{Load, Reading, Record};
use organizing::engines::Run;
use organizing::list::{Exclusion, Worker};
use organizing::{AskId, PersonId, Refusal, RunId};
use std::collections::BTreeMap;
use store::{Reader, StoreError, Writer};
use vault::Id;

/// Why a form of several parts was not kept: a sentence at one of them (none: at the whole), or
/// something else.
pub enum Stopped<P> {
    /// At this part.
    At(Option<P>, Refusal),
    /// Something else.
    Failed(Failure),
}

impl<P> From<Failure> for Stopped<P> {
    fn from(failure: Failure) -> Stopped<P> {
        match failure {
            Failure::Refused(refusal) => Stopped::At(None, refusal),
            other => Stopped::Failed(other),
        }
    }
}

impl<P> From<StoreError> for Stopped<P> {
    fn from(error: StoreError) -> Stopped<P> {
        Failure::from(error).into()
    }
}

impl<P> From<Refusal> for Stopped<P> {
    fn from(refusal: Refusal) -> Stopped<P> {
        Stopped::At(None, refusal)
    }
}

/// A person, as pages about them need it.
pub struct Seen {
    /// Their record.
    pub held: Held<Path>,
    /// Names.
    pub people: People,
    /// How big asks are here.
    pub sizes: Sizes,
    /// Whether they can be asked.
    pub presence: Presence,
    /// Whether they are on the list, as whom.
    pub worker: Option<Held<Worker>>,
    /// What they show here of what they did elsewhere.
    pub carried: Vec<Taken>,
    /// The readings of the drive's own.
    pub readings: Vec<Reading>,
    /// On the page of one ask: the asks that tasks in its plan are.
    pub tied: Tied,
    /// The runs in which they were asked.
    pub runs: BTreeMap<RunId, Run>,
}

/// Of those whom someone brought and developed, so many are named.
pub const PEOPLE_IN_VIEW: usize = 12;
/// Of the runs in which someone was asked, so many are told, the last first.
const RUNS_IN_VIEW_MAX: usize = 40;

/// Runs by their ids.
///
/// # Errors
/// The shelf's.
pub(super) fn runs(
    shelf: &mut Reader,
    keys: &Keys,
    wanted: impl Iterator<Item = RunId>,
) -> Result<BTreeMap<RunId, Run>, Failure> {
    let mut ids = Vec::new();
    for id in wanted.map(|run| Id(run.0)) {
        if ids.len() < RUNS_IN_VIEW_MAX && !ids.contains(&id) {
            ids.push(id);
        }
    }
    let found = kept::load_all::<Run>(shelf, keys, &ids)?;
    Ok(found.into_iter().map(|held| (RunId(held.id.0), held.value)).collect())
}

impl Seen {
    /// Reads it by the id in the address.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for whom these keys do not open.
    pub fn read(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Seen, Failure> {
        let (accounts, held) = whose(shelf, keys, id)?;
        let worker = kept::find::<Worker>(shelf, keys, held.id)?;
        let presence = presence(&accounts, &held, worker.as_ref());
        let wanted = named(&held.value.record, PEOPLE_IN_VIEW);
        let people = People::read(shelf, keys, accounts, &wanted)?;
        let sizes = sizes(shelf, keys)?.value;
        let account = people.accounts.account(held.value.record.of());
        let carried = match account {
            Some(member) => kept::find::<Shown>(shelf, keys, Id(member.0))?,
            None => None,
        };
        let carried = carried.map(|held| held.value.taken).unwrap_or_default();
        let links = held.value.record.chain.links().iter().rev();
        let asked_in = links.filter_map(|link| Some(link.ask().asked().role.as_ref()?.run));
        let runs = runs(shelf, keys, asked_in)?;
        let (readings, tied) = (lessons::own(shelf, keys)?, Tied::new());
        Ok(Seen { held, people, sizes, presence, worker, carried, runs, readings, tied })
    }

    /// The record.
    pub fn record(&self) -> &Record {
        &self.held.value.record
    }

    /// Their asks.
    pub fn chain(&self) -> &Chain {
        &self.held.value.record.chain
    }

    /// Who it is.
    pub fn of(&self) -> PersonId {
        self.record().of()
    }

    /// Whether the reader looks at their own record.
    pub fn is_me(&self) -> bool {
        self.of() == self.people.me
    }

    /// "yes" where the reader looks at their own record, as sentences choose by it.
    pub fn own(&self) -> &'static str {
        self.people.mine(self.of())
    }

    /// The ask that waits for its debrief before the next may be made.
    pub fn waits(&self) -> Option<&Link> {
        self.chain().last_ended().filter(|link| link.waits_for_debrief())
    }

    /// Whether what someone says may be written down by the reader: they themselves, or whoever
    /// talks with one who has no account.
    pub fn may_speak_for(&self, who: PersonId) -> bool {
        who == self.people.me || self.people.accounts.account(who).is_none()
    }

    /// Names to offer where a person is chosen.
    ///
    /// # Errors
    /// The shelf's.
    pub fn offered(&self, shelf: &mut Reader, keys: &Keys) -> Result<Vec<String>, Failure> {
        offered(shelf, keys, &self.people, self.held.turf)
    }
}

fn presence(accounts: &Accounts, held: &Held<Path>, worker: Option<&Held<Worker>>) -> Presence {
    match worker {
        Some(worker) if worker.value.excluded == Some(Exclusion::Left) => Presence::Gone,
        worker => accounts.presence(held.value.record.of(), worker.is_some()),
    }
}

/// What someone carries, counted over everyone whom the reader sees: tasks of theirs stand in the
/// plans of others too.
pub fn load(seen: &Seen, near: &[(PersonId, Near)], call: &Call) -> Load {
    let (of, record) = (seen.of(), seen.record());
    let others = near.iter().filter(|(who, _)| *who != of).map(|(_, near)| &near.chain);
    let chains = std::iter::once(&record.chain).chain(others);
    Load::of(of, chains, Near::of(record, call.today).roles, &seen.sizes, call.today)
}

/// What everyone whom the reader sees has near.
///
/// # Errors
/// The shelf's.
pub fn everyone(shelf: &mut Reader, keys: &Keys) -> Result<Vec<(PersonId, Near)>, Failure> {
    near(shelf, keys)
}

/// The page's person.
///
/// # Errors
/// As [`Seen::read`].
pub fn seen(me: &Member, call: &Call) -> Result<Seen, Failure> {
    let person = call.id("person")?;
    call.app.store.read(|shelf| Seen::read(shelf, &me.keys, person))
}

/// The page's person with one of their asks.
///
/// # Errors
/// [`Failure::NotFound`] where there is no such ask.
pub fn seen_ask(me: &Member, call: &Call) -> Result<(Seen, AskId), Failure> {
    let (person, ask) = (call.id("person")?, AskId(call.id("ask")?.0));
    call.app.store.read(|shelf| {
        let mut seen = Seen::read(shelf, &me.keys, person)?;
        seen.chain().get(ask).ok_or(Failure::NotFound)?;
        seen.tied = tied(shelf, &me.keys, &seen, ask)?;
        Ok((seen, ask))
    })
}

/// Changes the record of the page's person in one write: what was read is read again inside.
///
/// # Errors
/// Those of `act`, of which nothing is then kept, and the shelf's.
pub fn change<T: Send + 'static>(
    me: &Member,
    call: &Call,
    act: impl FnOnce(&mut Writer, &Keys, &mut Seen) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let person = call.id("person")?;
    call.app.store.write(me.space(), move |shelf| {
        let mut seen = Seen::read(shelf, &keys, person)?;
        let done = act(shelf, &keys, &mut seen)?;
        let mut paths = Paths::new(&keys, week);
        paths.keep(shelf, &mut seen.held, today)?;
        paths.close(shelf)?;
        Ok(done)
    })
}

/// Changes one ask of the page's person.
///
/// # Errors
/// As [`change`]; [`Failure::NotFound`] where there is no such ask.
pub fn change_ask<T: Send + 'static>(
    me: &Member,
    call: &Call,
    act: impl FnOnce(&mut Link, &Sizes) -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Failure> {
    let ask = AskId(call.id("ask")?.0);
    change(me, call, move |_, _, seen| {
        let sizes = &seen.sizes;
        let link = seen.held.value.record.chain.get_mut(ask).ok_or(Failure::NotFound)?;
        Ok(act(link, sizes)?)
    })
}
