//! Which member is who on the list. Nothing else says it: an account has no name of its own, and a
//! worker has no account. Those who share a turf with both say so, and from then on what either
//! asks, supports and does is one person's.

use super::{merging, records};
use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::cycle::Presence;
use organizing::{Day, MemberId, PersonId, Refusal, WorkerId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{Reader, Writer};
use vault::Id;

/// Who a member is on the list. The record's id is the member's; of the worker there is no more
/// than the number of their record, which opens for those alone who hold their turf.
#[derive(Clone, Serialize, Deserialize)]
pub struct OnList {
    /// The worker.
    pub worker: WorkerId,
}

impl Kept for OnList {
    const KIND: &'static str = "on-list";
    const UNDER: Under = Under::Space;
}

/// Who has an account in this space, and who they are on the list.
#[derive(Clone, Debug, Default)]
pub struct Accounts {
    members: BTreeSet<MemberId>,
    workers: BTreeMap<MemberId, WorkerId>,
}

impl Accounts {
    /// Reads them.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(shelf: &mut Reader, keys: &Keys) -> Result<Accounts, Failure> {
        let members: BTreeSet<MemberId> =
            shelf.key_holders(keys.space)?.into_iter().map(|id| MemberId(id.0)).collect();
        let mut workers = BTreeMap::new();
        kept::each::<OnList>(shelf, keys, Id::ZERO, |held| {
            workers.insert(MemberId(held.id.0), held.value.worker);
        })?;
        Ok(Accounts { members, workers })
    }

    /// Who the owner of these keys is here.
    pub fn me(&self, keys: &Keys) -> PersonId {
        self.person(MemberId(keys.member.0))
    }

    /// Who a member is.
    pub fn person(&self, member: MemberId) -> PersonId {
        self.workers.get(&member).map_or(member.into(), |worker| (*worker).into())
    }

    /// The one id under which someone's record is kept.
    pub fn same(&self, person: PersonId) -> PersonId {
        self.person(MemberId(person.0))
    }

    /// The account of someone, if they have one.
    pub fn account(&self, person: PersonId) -> Option<MemberId> {
        let linked = self.workers.iter().find(|(_, worker)| PersonId::from(**worker) == person);
        let member = linked.map_or(MemberId(person.0), |(member, _)| *member);
        self.members.contains(&member).then_some(member)
    }

    /// Everyone who has an account, as who they are here.
    pub fn people(&self) -> impl Iterator<Item = (MemberId, PersonId)> {
        self.members.iter().map(|member| (*member, self.person(*member)))
    }

    /// Whether someone can be asked; `listed` says whether they are on the list.
    pub fn presence(&self, person: PersonId, listed: bool) -> Presence {
        match self.account(person) {
            Some(_) => Presence::Account,
            None if listed => Presence::NoAccount,
            None => Presence::Gone,
        }
    }
}

/// Says who a member is on the list; none takes it back. What was written of them as a member goes
/// into the worker's record.
///
/// # Errors
/// [`Failure::NotFound`] for whom these keys do not open; `account-taken` where another member is
/// that worker already.
pub fn say(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    member: MemberId,
    worker: Option<WorkerId>,
) -> Result<(), Failure> {
    let held = kept::find::<OnList>(shelf, keys, Id(member.0))?;
    let Some(worker) = worker else {
        return held.map_or(Ok(()), |held| kept::remove(shelf, keys, &held));
    };
    let accounts = Accounts::read(shelf, keys)?;
    if accounts.workers.iter().any(|(other, who)| *who == worker && *other != member) {
        return Err(Refusal::at("worker", "account-taken").into());
    }
    kept::load::<organizing::list::Worker>(shelf, keys, Id(worker.0))?;
    let before = accounts.person(member);
    let value = OnList { worker };
    let mut held = match held {
        Some(held) => Held { value, ..held },
        None => Held::new(Id(member.0), Id::ZERO, value),
    };
    kept::save(shelf, keys, week, &mut held)?;
    merging::join(shelf, keys, (week, today), before, worker.into())?;
    Ok(())
}

/// Lets members who were this worker be another: two records of one person were merged.
pub(super) fn redirect(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    from: PersonId,
    to: PersonId,
) -> Result<Vec<Id>, Failure> {
    let mut found = Vec::new();
    kept::each::<OnList>(shelf, keys, Id::ZERO, |held| {
        found.extend((PersonId::from(held.value.worker) == from).then_some(held));
    })?;
    let ids = found.iter().map(|held| held.id).collect();
    for mut held in found {
        held.value.worker = WorkerId(to.0);
        kept::save(shelf, keys, week, &mut held)?;
    }
    Ok(ids)
}

/// Whose record a page is about: by the id in its address, under the one id that it is kept by.
///
/// # Errors
/// As [`records::path`].
pub fn whose(
    shelf: &mut Reader,
    keys: &Keys,
    id: Id,
) -> Result<(Accounts, Held<records::Path>), Failure> {
    let accounts = Accounts::read(shelf, keys)?;
    let held = records::path(shelf, keys, &accounts, PersonId(id.0))?;
    Ok((accounts, held))
}
