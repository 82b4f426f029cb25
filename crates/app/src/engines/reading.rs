//! Who the people of a run are. Runs know them by their ids; names are read from the list by whoever
//! holds their turf, and from the cards of members. Whom the reader may not read is counted.

use crate::development::accounts::Accounts;
use crate::development::people::{Named, is_open, names_of};
use crate::failure::Failure;
use crate::space::keys::Keys;
use organizing::PersonId;
use organizing::list::name::fold;
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// The most people of a like name who are offered to choose from.
const ALIKE_MAX: usize = 12;

/// The names of people.
pub struct People {
    named: BTreeMap<PersonId, Named>,
    /// Who has an account, and who they are on the list.
    accounts: Accounts,
    /// Members whose records the reader can open.
    open: BTreeSet<PersonId>,
    /// Who the reader is.
    pub me: PersonId,
}

/// Who was meant by a name.
pub enum Meant {
    /// This one.
    One(PersonId),
    /// One of these.
    OneOf(Vec<PersonId>),
    /// Nobody whose name the reader may read.
    Nobody,
}

impl People {
    /// The names of these people, as far as these keys open them.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of(
        shelf: &mut Reader,
        keys: &Keys,
        wanted: &BTreeSet<PersonId>,
    ) -> Result<People, Failure> {
        People::read(shelf, keys, Some(wanted))
    }

    /// The names of everyone whom these keys open.
    ///
    /// # Errors
    /// The shelf's.
    pub fn all(shelf: &mut Reader, keys: &Keys) -> Result<People, Failure> {
        People::read(shelf, keys, None)
    }

    fn read(
        shelf: &mut Reader,
        keys: &Keys,
        wanted: Option<&BTreeSet<PersonId>>,
    ) -> Result<People, Failure> {
        let accounts = Accounts::read(shelf, keys)?;
        let named = names_of(shelf, keys, &accounts, wanted, None)?;
        let members = named.iter().filter(|(_, one)| !one.listed).map(|(who, _)| *who);
        let members: Vec<PersonId> = members.collect();
        let open = members.into_iter().filter(|who| is_open(shelf, keys, &accounts, *who));
        let (open, me) = (open.collect(), accounts.me(keys));
        Ok(People { named, accounts, open, me })
    }

    /// Someone's name, where the reader may read it.
    pub fn get(&self, who: PersonId) -> Option<&Named> {
        self.named.get(&who)
    }

    /// Someone's name as a text, where the reader may read it.
    pub fn name(&self, who: PersonId) -> Option<&str> {
        self.get(who).map(|named| named.name.reveal())
    }

    /// Whether the reader can open someone's record.
    pub fn opens(&self, who: PersonId) -> bool {
        self.open.contains(&who) || self.get(who).is_some_and(|named| named.listed)
    }

    /// The page of someone, and their name.
    pub fn link(&self, space: Id, who: PersonId) -> Option<(String, &str)> {
        let named = self.get(who)?;
        let page = match (named.listed, self.accounts.account(who)) {
            (false, Some(member)) => format!("/d/{space}/members/{}", Id(member.0)),
            _ => format!("/d/{space}/people/{}", Id(who.0)),
        };
        Some((page, named.name.reveal()))
    }

    /// Those whose names the reader may read, by name; and how many others there are.
    pub fn sorted(&self, people: impl IntoIterator<Item = PersonId>) -> (Vec<PersonId>, usize) {
        let all: BTreeSet<PersonId> = people.into_iter().collect();
        let mut known: Vec<PersonId> =
            all.iter().copied().filter(|who| self.named.contains_key(who)).collect();
        known.sort_by_cached_key(|who| (self.name(*who).map(fold), *who));
        let unknown = all.len() - known.len();
        (known, unknown)
    }

    /// Whether this is the reader.
    pub fn is_me(&self, who: PersonId) -> bool {
        self.accounts.same(who) == self.me
    }

    /// The one id by which someone is known from now on.
    pub fn same(&self, who: PersonId) -> PersonId {
        self.accounts.same(who)
    }

    /// Who is meant by a name: those called just so, else those in whose names all of its words
    /// stand. Someone who is on the list and has an account is who they are on the list.
    pub fn meant(&self, typed: &str) -> Meant {
        let typed = fold(typed);
        if typed.is_empty() {
            return Meant::Nobody;
        }
        let folded: Vec<(PersonId, String, bool)> = (self.named.iter())
            .map(|(who, named)| (*who, fold(named.name.reveal()), named.listed))
            .collect();
        let exact: Vec<_> = folded.iter().filter(|(_, name, _)| *name == typed).collect();
        let listed: Vec<_> = exact.iter().filter(|(.., listed)| *listed).collect();
        match (exact.as_slice(), listed.as_slice()) {
            ([one], _) => return Meant::One(one.0),
            (_, [one]) => return Meant::One(one.0),
            (_, [_, ..]) => return Meant::OneOf(listed.iter().map(|one| one.0).collect()),
            _ => {}
        }
        let words: Vec<&str> = typed.split(' ').collect();
        let alike = folded.iter().filter(|(_, name, _)| words.iter().all(|w| name.contains(w)));
        let alike: Vec<PersonId> = alike.map(|(who, ..)| *who).take(ALIKE_MAX).collect();
        match alike.as_slice() {
            [] => Meant::Nobody,
            [one] => Meant::One(*one),
            _ => Meant::OneOf(alike),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use organizing::Personal;

    fn people(named: &[(u8, &str, bool)]) -> People {
        let one = |(id, name, listed): &(u8, &str, bool)| {
            (PersonId([*id; 16]), Named { name: Personal::new(name), listed: *listed })
        };
        People {
            named: named.iter().map(one).collect(),
            accounts: Accounts::default(),
            open: BTreeSet::new(),
            me: PersonId([0; 16]),
        }
    }

    #[test]
    fn a_name_means_whoever_is_called_so() {
        let people = people(&[
            (1, "Rosa Díaz", true),
            (2, "Rosa Díaz Vega", true),
            (3, "Ana Ruiz", true),
            (4, "Ana Ruiz", true),
            (5, "Rosa Díaz", false),
            (6, "Eli Stone", false),
        ]);
        let meant = |typed: &str| match people.meant(typed) {
            Meant::One(one) => vec![one.0[0]],
            Meant::OneOf(some) => some.into_iter().map(|one| one.0[0]).collect(),
            Meant::Nobody => vec![],
        };
        assert_eq!(meant("rosa diaz"), [1], "who they are on the list");
        assert_eq!(meant("vega rosa"), [2]);
        assert_eq!(meant("Ana Ruiz"), [3, 4]);
        assert_eq!(meant("eli"), [6]);
        assert!(meant("").is_empty() && meant("Nobody").is_empty());
    }
}
