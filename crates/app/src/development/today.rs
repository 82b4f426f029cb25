//! What someone has to do today in one drive: check-ins due, debriefs owed, asks to make, what they
//! were asked themselves, pairs to meet. Told from the sheets; only those that are shown are opened.

use super::accounts::Accounts;
use super::people::people_named;
use super::records::{Near, Path, near_rows};
use crate::failure::Failure;
use crate::gatherings::mine::to_remind;
use crate::pairs::records::mine as my_pairs;
use crate::space::kept::{self, Kept};
use crate::space::keys::Keys;
use organizing::cycle::{Duty, Of, Pressing, Seen, TaskId, today};
use organizing::development::Pair;
use organizing::list::Worker;
use organizing::{AskId, Day, GatheringId, PairId, PersonId, Personal};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use store::Reader;
use vault::Id;

/// What there is to do.
pub struct Today {
    /// All of it, what has waited longest first.
    pub pressing: Vec<Pressing>,
    /// Whose chain an ask stands on.
    pub of: BTreeMap<AskId, PersonId>,
    /// The names of those whom the first duties are about.
    pub names: BTreeMap<PersonId, Personal>,
    /// What was asked, in words, of the first duties.
    pub what: BTreeMap<AskId, Personal>,
    /// What the tasks of the first duties are.
    pub tasks: BTreeMap<(AskId, TaskId), Personal>,
    /// What the gatherings are called of which somebody is to be reminded.
    pub gatherings: BTreeMap<GatheringId, Personal>,
}

/// The ask that a duty is about.
fn ask_of(duty: &Duty) -> Option<AskId> {
    match duty {
        Duty::CheckIn { ask, .. }
        | Duty::Debrief { ask, .. }
        | Duty::WhatCame { ask, .. }
        | Duty::Asked { ask }
        | Duty::Task { ask, .. } => Some(*ask),
        Duty::MakeAsk { after, .. } => Some(*after),
        Duty::Meet { .. } | Duty::Remind { .. } => None,
    }
}

/// The person that a duty names.
fn named(duty: &Duty) -> Option<PersonId> {
    match duty {
        Duty::CheckIn { with, .. } | Duty::Meet { with, .. } => Some(*with),
        Duty::Debrief { of, .. } | Duty::MakeAsk { of, .. } | Duty::WhatCame { of, .. } => {
            Some(*of)
        }
        Duty::Asked { .. } | Duty::Task { .. } | Duty::Remind { .. } => None,
    }
}

impl Today {
    /// What the owner of these keys has to do; names and words of the first `shown`.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(
        shelf: &mut Reader,
        keys: &Keys,
        today: Day,
        shown: usize,
    ) -> Result<Today, Failure> {
        let accounts = Accounts::read(shelf, keys)?;
        let (me, pairs) = (accounts.me(keys), my_pairs(shelf, keys)?);
        let (mut rows, mut hands) = (Vec::new(), HashSet::new());
        for (who, row) in near_rows(shelf, keys)? {
            if who == me || row.hands.contains(&me) {
                rows.push((who, row.read()?));
                hands.extend(row.hands);
            }
        }
        let mut all = Today {
            pressing: pressing(shelf, keys, &accounts, (&rows, hands), &pairs, today)?,
            of: BTreeMap::new(),
            names: BTreeMap::new(),
            what: BTreeMap::new(),
            tasks: BTreeMap::new(),
            gatherings: BTreeMap::new(),
        };
        for one in to_remind(shelf, keys, today)? {
            let duty = Duty::Remind { gathering: one.gathering, people: one.people };
            all.pressing.push(Pressing { on: one.since, duty });
            all.gatherings.insert(one.gathering, one.name);
        }
        all.pressing.sort_unstable();
        let first: Vec<Duty> = all.pressing.iter().take(shown).map(|one| one.duty).collect();
        let asks: HashSet<AskId> = first.iter().filter_map(ask_of).collect();
        for (who, near) in rows.iter().filter(|_| !asks.is_empty()) {
            let theirs = near.chain.links().iter().map(|link| link.id());
            all.of.extend(theirs.filter(|id| asks.contains(id)).map(|id| (id, *who)));
        }
        all.tell(shelf, keys)?;
        let people: BTreeSet<PersonId> = first.iter().filter_map(named).collect();
        all.names = people_named(shelf, keys, &accounts, &people)?;
        Ok(all)
    }

    /// Reads what was asked, from the records of those few.
    fn tell(&mut self, shelf: &mut Reader, keys: &Keys) -> Result<(), Failure> {
        let whose: BTreeSet<PersonId> = self.of.values().copied().collect();
        let ids: Vec<Id> = whose.into_iter().map(|who| Id(who.0)).collect();
        for held in kept::load_all::<Path>(shelf, keys, &ids)? {
            for link in held.value.record.chain.links() {
                if !self.of.contains_key(&link.id()) {
                    continue;
                }
                self.what.insert(link.id(), link.ask().asked().what.clone());
                if let Some(organizing::cycle::Support::Planned(plan)) = link.support() {
                    let tasks = plan.tasks().iter();
                    self.tasks.extend(tasks.map(|t| ((link.id(), t.id), t.what.clone())));
                }
            }
        }
        Ok(())
    }
}

fn pressing(
    shelf: &mut Reader,
    keys: &Keys,
    accounts: &Accounts,
    (rows, mut hands): (&[(PersonId, Near)], HashSet<PersonId>),
    pairs: &[(PairId, Pair)],
    day: Day,
) -> Result<Vec<Pressing>, Failure> {
    let me = accounts.me(keys);
    let seen: Vec<Seen<'_>> =
        rows.iter().map(|(of, near)| Seen { of: *of, links: near.chain.links() }).collect();
    hands.extend(pairs.iter().filter_map(|(_, pair)| pair.other(me)));
    let left = gone(shelf, keys, accounts, hands)?;
    let mut pressing = today(&Of { me, seen: &seen, pairs, gone: &left }, day);
    // Of those asked, only whoever a duty is about is looked for.
    let left = gone(shelf, keys, accounts, pressing.iter().filter_map(|one| named(&one.duty)))?;
    pressing.retain(|one| named(&one.duty).is_none_or(|who| !left.contains(&who)));
    Ok(pressing)
}

/// Those of them who are neither members nor on the list any more.
fn gone(
    shelf: &mut Reader,
    keys: &Keys,
    accounts: &Accounts,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<BTreeSet<PersonId>, Failure> {
    let members: BTreeSet<PersonId> = accounts.people().map(|(_, person)| person).collect();
    let mut left: BTreeSet<PersonId> = people.into_iter().collect();
    left.retain(|person| !members.contains(person));
    let ids: Vec<Id> = left.iter().map(|person| Id(person.0)).collect();
    shelf.records_by_id(keys.space, <Worker as Kept>::KIND, &ids, |row| {
        left.remove(&PersonId(row.id.0));
        Ok::<_, Failure>(())
    })?;
    Ok(left)
}
