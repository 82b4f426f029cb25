//! Who is who on the pages of development: the names of those whom a page names, and one person
//! chosen by name out of all whom the reader sees.

use super::accounts::Accounts;
use super::records::Path;
use crate::call::Call;
use crate::failure::Failure;
use crate::members::records::names as members_named;
use crate::people::ledger::Sheets;
use crate::people::told::{Known, isolated};
use crate::space::kept;
use crate::space::keys::Keys;
use crate::turfs::records::short_name;
use kit::words::Words;
use organizing::cycle::{Link, Row, Support};
use organizing::development::{Record, SkillStep};
use organizing::list::Worker;
use organizing::list::name::fold;
use organizing::{MemberId, PersonId, Personal, Refusal};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// People whom a page names.
pub struct People {
    /// Names of turfs and members.
    pub known: Known,
    /// Who has an account.
    pub accounts: Accounts,
    /// The reader.
    pub me: PersonId,
    names: BTreeMap<PersonId, Personal>,
}

impl People {
    /// Reads the names of these people, as far as the keys open them.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(
        shelf: &mut Reader,
        keys: &Keys,
        accounts: Accounts,
        wanted: &BTreeSet<PersonId>,
    ) -> Result<People, Failure> {
        let known = Known::read(shelf, keys)?;
        let members = known.members.iter();
        let mut names: BTreeMap<PersonId, Personal> =
            members.map(|(member, name)| (accounts.person(*member), name.clone())).collect();
        let wanted = names_of(shelf, keys, &accounts, Some(wanted), Some(&known.members))?;
        names.extend(wanted.into_iter().map(|(who, named)| (who, named.name)));
        Ok(People { me: accounts.me(keys), known, accounts, names })
    }

    /// What someone is called; "you" for the reader, "a coworker" for one whose name the reader has
    /// no key for.
    pub fn name(&self, words: &Words, who: PersonId) -> String {
        match who == self.me {
            true => words.say("people-you"),
            false => self.full_name(words, who),
        }
    }

    /// The same at the beginning of a sentence.
    pub fn first(&self, words: &Words, who: PersonId) -> String {
        let name = self.name(words, who);
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
    }

    /// The name, also of the reader.
    pub fn full_name(&self, words: &Words, who: PersonId) -> String {
        match self.names.get(&who) {
            Some(name) => isolated(name.reveal()).into_owned(),
            None => words.say("people-someone"),
        }
    }

    /// Whether the name of someone is known here.
    pub fn knows(&self, who: PersonId) -> bool {
        self.names.contains_key(&who)
    }

    /// Whether someone is the reader, as sentences choose by it.
    pub fn mine(&self, who: PersonId) -> &'static str {
        if who == self.me { "yes" } else { "no" }
    }

    /// Those with an account whose names are known, by name; the reader first.
    pub fn accounts_by_name(&self, words: &Words) -> Vec<(PersonId, String)> {
        let known = self.known.members.keys().map(|member| self.accounts.person(*member));
        let others = known.filter(|who| *who != self.me && self.accounts.account(*who).is_some());
        let mut all: Vec<(PersonId, String)> =
            others.map(|who| (who, self.full_name(words, who))).collect();
        all.sort_by_cached_key(|(_, name)| fold(name));
        all.insert(0, (self.me, words.say("people-me")));
        all
    }
}

/// Someone whose name the reader may read.
#[derive(Clone)]
pub struct Named {
    /// The name.
    pub name: Personal,
    /// Whether they are on the list; else they are a member alone.
    pub listed: bool,
}

/// Up to so many people are read one by one; more are read from the sheets of the list.
const ONE_BY_ONE_MAX: usize = 128;

/// What these people are called, or everyone, where the keys tell it: as on the list, else as on
/// the card of a member. `members` are those cards, where they are read already.
///
/// # Errors
/// The shelf's.
pub fn names_of(
    shelf: &mut Reader,
    keys: &Keys,
    accounts: &Accounts,
    wanted: Option<&BTreeSet<PersonId>>,
    members: Option<&BTreeMap<MemberId, Personal>>,
) -> Result<BTreeMap<PersonId, Named>, Failure> {
    let mut named: BTreeMap<PersonId, Named> = BTreeMap::new();
    let is_wanted = |who: &PersonId| wanted.is_none_or(|wanted| wanted.contains(who));
    match wanted.filter(|wanted| wanted.len() <= ONE_BY_ONE_MAX) {
        Some(few) => {
            let ids: Vec<Id> = few.iter().map(|who| Id(who.0)).collect();
            for held in kept::load_all::<Worker>(shelf, keys, &ids)? {
                let name = held.value.name.full;
                named.insert(PersonId(held.id.0), Named { name, listed: true });
            }
        }
        None => {
            let sheets = Sheets::open_all(shelf, keys)?;
            for line in sheets.read()?.lines().filter(|line| is_wanted(&line.worker.into())) {
                let name = Personal::new(line.name.reveal());
                named.insert(line.worker.into(), Named { name, listed: true });
            }
        }
    }
    if wanted.is_some_and(|wanted| named.len() == wanted.len()) {
        return Ok(named);
    }
    let read = match members {
        Some(_) => BTreeMap::new(),
        None => members_named(shelf, keys)?,
    };
    for (member, name) in members.unwrap_or(&read) {
        // Whoever is on the list by now may be known as a member, from before.
        for who in [(*member).into(), accounts.person(*member)].into_iter().filter(is_wanted) {
            let member = || Named { name: name.clone(), listed: false };
            named.entry(who).or_insert_with(member);
        }
    }
    Ok(named)
}

/// What these people are called, and nothing else of them.
///
/// # Errors
/// The shelf's.
pub fn people_named(
    shelf: &mut Reader,
    keys: &Keys,
    accounts: &Accounts,
    people: &BTreeSet<PersonId>,
) -> Result<BTreeMap<PersonId, Personal>, Failure> {
    let named = names_of(shelf, keys, accounts, Some(people), None)?;
    Ok(named.into_iter().map(|(who, named)| (who, named.name)).collect())
}

/// Everyone whom a record names; of those they brought and developed, the first so many.
pub fn named(record: &Record, at_most: usize) -> BTreeSet<PersonId> {
    let mut named = BTreeSet::from([record.of()]);
    for link in record.chain.links() {
        of_link(link, &mut named);
    }
    named.extend(record.trainings().iter().map(|training| training.by));
    named.extend(record.readings.rows().iter().map(|given| given.by));
    named.extend(record.skills.rows().iter().filter_map(|row| match row.step {
        SkillStep::Learned { from } => from,
        SkillStep::Did { witness } => Some(witness),
        SkillStep::Taught { other } => Some(other),
    }));
    for people in [record.brought(), record.developed()] {
        named.extend(people.keys().take(at_most));
    }
    named
}

fn of_link(link: &Link, named: &mut BTreeSet<PersonId>) {
    let asked = link.ask().asked();
    named.extend([asked.of, asked.by, asked.support.by]);
    named.extend(asked.early.as_ref().map(|early| early.by));
    for row in link.ask().rows() {
        match row {
            Row::Proposed(proposal) => named.extend([proposal.by, proposal.noted]),
            Row::SetAside(answer) | Row::Agreed(answer) => named.extend([answer.by, answer.noted]),
            Row::Ended(ended) => named.extend([ended.by]),
        }
    }
    named.extend(link.debrief().map(|debrief| debrief.by));
    named.extend(link.support().into_iter().flat_map(Support::held).map(|held| held.by));
    if let Some(Support::Planned(plan)) = link.support() {
        named.extend(plan.tasks().iter().filter_map(|task| task.owner));
    }
}

/// The most names offered while one types.
const OFFERED_MAX: usize = 300;

/// Names to offer where a person is chosen: those with an account, and those in the turf of whom
/// the page is about. Names that two share carry their department.
///
/// # Errors
/// The shelf's.
pub fn offered(
    shelf: &mut Reader,
    keys: &Keys,
    people: &People,
    turf: Id,
) -> Result<Vec<String>, Failure> {
    let mut names: Vec<(String, String)> =
        people.known.members.values().map(|n| (n.reveal().to_owned(), String::new())).collect();
    let sheets = Sheets::open(shelf, keys, &[turf])?;
    for line in sheets.read()?.lines().filter(|line| line.in_unit()) {
        let at = short_name(&people.known.tree, line.turf);
        names.push((line.name.reveal().to_owned(), at));
    }
    let count = names.iter().fold(BTreeMap::<String, usize>::new(), |mut count, (name, _)| {
        *count.entry(name.clone()).or_default() += 1;
        count
    });
    let mut told: Vec<String> = names
        .into_iter()
        .map(|(name, at)| match count.get(&name) {
            Some(1) | None => name,
            _ if at.is_empty() => name,
            _ => format!("{name}, {at}"),
        })
        .collect();
    told.sort_by_cached_key(|name| fold(name));
    told.dedup();
    told.truncate(OFFERED_MAX);
    Ok(told)
}

/// Whom a name means, of all whom the reader sees: "Ana Ortiz", or "Ana Ortiz, Kitchen" where
/// several are called so. The word for oneself means the reader.
///
/// # Errors
/// `person-missing`, `person-unknown`, `person-several`, at the field.
pub fn choose(
    call: &Call,
    keys: &Keys,
    field: &'static str,
    typed: &str,
) -> Result<PersonId, Failure> {
    let wanted = fold(typed);
    if wanted.is_empty() {
        return Err(Refusal::at(field, "person-missing").into());
    }
    let own = [call.words().say("people-me"), call.words().say("people-you")].map(|me| fold(&me));
    call.app.store.read(|shelf| {
        let accounts = Accounts::read(shelf, keys)?;
        if own.contains(&wanted) {
            return Ok(accounts.me(keys));
        }
        let known = Known::read(shelf, keys)?;
        let (name, at) = match typed.rsplit_once(',') {
            Some((name, at)) => (fold(name), fold(at)),
            None => (wanted.clone(), String::new()),
        };
        let members = known.members.iter().filter(|(_, said)| fold(said.reveal()) == wanted);
        let members: BTreeSet<PersonId> =
            members.map(|(member, _)| accounts.person(*member)).collect();
        let sheets = Sheets::open_all(shelf, keys)?;
        let (mut whole, mut there) = (BTreeSet::new(), BTreeSet::new());
        for line in sheets.read()?.lines() {
            let said = fold(line.name.reveal());
            if said == wanted {
                whole.insert(PersonId::from(line.worker));
            } else if said == name && fold(&short_name(&known.tree, line.turf)) == at {
                there.insert(PersonId::from(line.worker));
            }
        }
        let one = |people: &BTreeSet<PersonId>| match people.len() {
            1 => people.first().copied(),
            _ => None,
        };
        // Whoever has an account and the only one on the list who is called so are one person,
        // whether or not anybody has said so.
        let found = match (one(&members), whole.len()) {
            (Some(member), 0 | 1) => Some(member),
            _ if members.is_empty() => match whole.len() {
                0 => one(&there),
                _ => one(&whole),
            },
            _ => None,
        };
        let several = members.len() + whole.len() + there.len() > 0;
        let sentence = if several { "person-several" } else { "person-unknown" };
        found.ok_or(Refusal::at(field, sentence).into())
    })
}

/// Whether someone can be read about with these keys: their page is there.
pub fn is_open(shelf: &mut Reader, keys: &Keys, accounts: &Accounts, who: PersonId) -> bool {
    super::records::path(shelf, keys, accounts, who).is_ok()
}

/// The address of someone's record.
pub fn record_path(space: Id, who: PersonId) -> String {
    format!("/d/{space}/people/{}/record", Id(who.0))
}

/// Where the page of a record stands below.
pub fn person_path(space: Id, path: &kept::Held<Path>) -> String {
    format!("/d/{space}/people/{}", path.id)
}
