//! Who brings whom: people named before a test opens, so that it shows who is followed.

use super::Drawn;
use crate::{MemberId, Refusal, WorkerId};
use serde::{Deserialize, Serialize};

/// Someone who is to bring others: one of us, or a worker who may be a leader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Bringer {
    /// A member of the space.
    Member(MemberId),
    /// A worker, with an account or without.
    Worker(WorkerId),
}

/// Whom someone is to bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Who brings.
    pub who: Bringer,
    /// Whom.
    pub people: Vec<WorkerId>,
}

/// The named people of one turf in one test; kept under the key of that turf.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedLists {
    lists: Vec<Named>,
}

impl NamedLists {
    /// The most people that one person is to bring.
    pub const PEOPLE_MAX: usize = 50;
    /// The most that bring others in one turf.
    pub const LISTS_MAX: usize = 500;

    /// Sets whom someone is to bring, in place of what was set before; nobody is to take it away.
    /// Only a test that has not opened takes names: named afterwards, those who came would prove
    /// nothing.
    ///
    /// # Errors
    /// `test-named-self`, `test-named-twice` for a person whom someone else brings already,
    /// `test-named-too-many`.
    pub fn name(&mut self, _before: &Drawn, mut named: Named) -> Result<(), Refusal> {
        named.people.sort_unstable();
        named.people.dedup();
        if named.people.iter().any(|person| named.who == Bringer::Worker(*person)) {
            return Err(Refusal::at("people", "test-named-self"));
        }
        let others = || self.lists.iter().filter(|list| list.who != named.who);
        if others().any(|list| list.people.iter().any(|one| named.people.contains(one))) {
            return Err(Refusal::at("people", "test-named-twice"));
        }
        if named.people.len() > Self::PEOPLE_MAX || others().count() >= Self::LISTS_MAX {
            return Err(Refusal::at("people", "test-named-too-many"));
        }
        self.lists.retain(|list| list.who != named.who);
        if !named.people.is_empty() {
            self.lists.push(named);
        }
        Ok(())
    }

    /// Takes out a worker who goes to another turf, or off the list; says who was to bring them.
    pub fn part_with(&mut self, worker: WorkerId) -> Option<Bringer> {
        let place = self.lists.iter().position(|list| list.people.contains(&worker))?;
        let who = self.lists[place].who;
        self.lists[place].people.retain(|person| *person != worker);
        if self.lists[place].people.is_empty() {
            self.lists.remove(place);
        }
        Some(who)
    }

    /// Takes in a worker who comes from another turf, with who is to bring them. Not where someone
    /// is to bring them already; says whether it did.
    pub fn take_in(&mut self, worker: WorkerId, who: Bringer) -> bool {
        if self.lists.iter().any(|list| list.people.contains(&worker)) {
            return false;
        }
        match self.lists.iter_mut().find(|list| list.who == who) {
            Some(list) => list.people.push(worker),
            None => self.lists.push(Named { who, people: vec![worker] }),
        }
        true
    }

    /// Lets whom one worker is to bring be brought by another record of the same person. Says who
    /// they were; nobody is to bring themselves.
    pub fn hand_on(&mut self, from: WorkerId, to: WorkerId) -> Vec<WorkerId> {
        let (old, new) = (Bringer::Worker(from), Bringer::Worker(to));
        let Some(place) = self.lists.iter().position(|list| list.who == old) else {
            return Vec::new();
        };
        let handed = self.lists.remove(place).people;
        for person in handed.iter().filter(|person| **person != to) {
            self.take_in(*person, new);
        }
        handed
    }

    /// Gives back those of these people whom the other record is to bring by now.
    pub fn give_back(&mut self, from: WorkerId, to: WorkerId, people: &[WorkerId]) {
        let (now, back) = (Bringer::Worker(from), Bringer::Worker(to));
        for person in people {
            let theirs = self.lists.iter().any(|l| l.who == now && l.people.contains(person));
            if theirs || *person == from {
                self.part_with(*person);
                self.take_in(*person, back);
            }
        }
    }

    /// Whether nobody is to bring anybody.
    pub fn is_empty(&self) -> bool {
        self.lists.is_empty()
    }

    /// The lists.
    pub fn lists(&self) -> &[Named] {
        &self.lists
    }

    /// The member who is to bring someone.
    pub fn member_for(&self, person: WorkerId) -> Option<MemberId> {
        self.lists.iter().find(|list| list.people.contains(&person)).and_then(|list| {
            match list.who {
                Bringer::Member(member) => Some(member),
                Bringer::Worker(_) => None,
            }
        })
    }
}
