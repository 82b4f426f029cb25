//! Filling an empty database with a drive that has been going for two months. All of it goes on
//! the shelf in one write, so a demo is whole or is not there.

use super::asked::Asking;
use super::called;
use super::canvassing::Canvassing;
use super::cast::{Colleague, cast};
use super::dice::Dice;
use super::fights::{Fought, Signed};
use super::gathered::Gathered;
use super::helped::Helping;
use super::hospital::{CODE_NAME, SITES, Ward, wards};
use super::ladder;
use super::leading::Leading;
use super::names::Names;
use super::opposed::Opposed;
use super::placed;
use super::planned::Planning;
use super::researching::Researching;
use super::shared;
use super::signing::{FIRST_TRY, Signing};
use super::workers::{Invented, Turf, invent};
use super::{Demo, Person};
use crate::call::App;
use crate::drive::records::Drive;
use crate::drive::starting::{self, Start};
use crate::failure::Failure;
use crate::members::records::write_cards;
use crate::people::ledger::Ledger;
use crate::sharing::folders;
use crate::space::founding;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::turfs::records as turfs;
use organizing::{Day, MemberId, TurfId, WorkerId};
use std::collections::BTreeMap;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use store::{AccountRow, Writer};
use vault::{Entry, Id, Identity, Role, Roster};

/// The fewest and the most workers that an invented workplace has.
pub const WORKERS: std::ops::RangeInclusive<u32> = 50..=100_000;
/// The throws of the structure tests are apart from all others.
const LADDER: u64 = 1_906;
/// So are those of the cards.
const SIGNING: u64 = 1_935;
/// And those of engines.
const CANVASSING: u64 = 1_919;
/// And those of what was asked of people.
const ASKING: u64 = 1_934;
/// And those of gatherings.
const GATHERING: u64 = 1_938;
/// And those of the research space.
const RESEARCHING: u64 = 1_953;
/// And the id of the public call.
const CALLING: u64 = 1_936;
/// And those of the desk.
const HELPING: u64 = 1_937;
/// And those of the salting program.
const PLACING: u64 = 1_905;
/// Workers between two calls of `progress`.
const WORKERS_A_TICK: u32 = 100;

/// Invents a workplace of so many workers (as near as [`WORKERS`] allows) and a drive in it.
/// `progress` hears how many workers of how many are done.
///
/// The same seed and size make the same world on any machine. Where it is already there (a demo
/// kept in a database), it is shown as it was left.
///
/// # Errors
/// The shelf's; nothing is then kept.
pub fn fill(
    app: &mut App,
    workers: u32,
    seed: u64,
    mut progress: impl FnMut(u32, u32),
) -> Result<(), Failure> {
    let workers = workers.clamp(*WORKERS.start(), *WORKERS.end());
    let world = World::invent(workers, seed, Day::of(app.clock.today()));
    let (space, research, people) = (world.space, world.research, world.people());
    let desk = world.dice.fork(HELPING).id();
    let there = app.store.read(|shelf| Ok::<_, Failure>(shelf.space(space)?))?.is_some();
    if !there {
        let pepper = app.pepper;
        let (tell, told) = channel();
        thread::scope(|scope| {
            let store = &app.store;
            let work = scope
                .spawn(move || store.write(space, move |shelf| world.write(shelf, &pepper, &tell)));
            told.into_iter().for_each(|done| progress(done, workers));
            work.join().unwrap_or(Err(Failure::Fault("the demo’s world fell apart")))
        })?;
    }
    app.demo = Some(Demo { space, desk, research, cast: people });
    Ok(())
}

/// What is invented before anything is written.
struct World {
    space: Id,
    research: Id,
    workers: u32,
    today: Day,
    week: u32,
    wards: Vec<Ward>,
    cast: Vec<Colleague>,
    names: Names,
    dice: Dice,
}

impl World {
    fn invent(workers: u32, seed: u64, today: Day) -> World {
        let mut dice = Dice::new(seed).fork(u64::from(workers));
        let mut names = Names::default();
        let wards = wards(workers);
        let space = dice.id();
        let cast = cast(&mut dice, &mut names, &wards);
        let week = u32::try_from(today.week()).unwrap_or(0);
        let research = dice.fork(RESEARCHING).id();
        World { space, research, workers, today, week, wards, cast, names, dice }
    }

    /// Those whom a visitor can step in as.
    fn people(&self) -> Vec<Person> {
        let person = |colleague: &Colleague| {
            let (part, name) = colleague.part?;
            Some(Person { part, name, account: colleague.account, seed: colleague.seed })
        };
        self.cast.iter().filter_map(person).collect()
    }

    fn write(
        mut self,
        shelf: &mut Writer,
        pepper: &[u8; 32],
        tell: &Sender<u32>,
    ) -> Result<(), Failure> {
        for colleague in &self.cast {
            let handle_mac = vault::handle_mac(pepper, &vault::handle(vault::Tongue::English));
            let row = AccountRow { id: colleague.account, handle_mac, week: self.week };
            shelf.insert_account(&row)?;
        }
        let lead = self.lead()?;
        let lead_id = MemberId(lead.account.0);
        let identity = Identity::from_seed(lead.seed);
        let start = Start {
            drive: Drive {
                name: CODE_NAME.to_owned(),
                // Some are known to work here and are not on the list yet.
                unit_size: Some(self.workers * 985 / 1000),
                ..Drive::default()
            },
            first_turf: SITES[0].to_owned(),
            my_name: lead.name.full.clone(),
        };
        let (mut keys, roster) = starting::start(
            shelf,
            &identity,
            lead.account,
            self.space,
            (Kind::Drive, self.today),
            &start,
        )?;
        let drawn = self.draw(shelf, &mut keys, &roster)?;
        let mut tree = drawn.tree;
        for (ward, turf) in drawn.turfs.iter().enumerate() {
            tree.value.give(*turf, self.owners(ward))?;
        }
        kept::save(shelf, &keys, self.week, &mut tree)?;
        starting::keep_front(shelf, &keys, self.week, &start.drive, &tree.value)?;
        self.let_in(shelf, &mut keys, &identity, &roster, &drawn.turfs)?;
        let signed = self.people_turfs(shelf, &keys, &drawn.turfs, tell)?;
        let leading = Leading { keys: &keys, lead: lead_id, today: self.today, week: self.week };
        leading.write(shelf, &mut self.dice.fork(u64::MAX - 1))?;
        let fought = Fought { dice: self.dice.fork(u64::MAX), lead: lead_id, today: self.today };
        fought.write(shelf, &keys, self.week, &signed)?;
        let opposed = Opposed { keys: &keys, lead: lead_id, today: self.today, week: self.week };
        opposed.write(shelf, &tree.value)?;
        let planning = Planning {
            keys: &keys,
            lead: lead_id,
            owners: self.planners(),
            today: self.today,
            week: self.week,
        };
        planning.write(shelf)?;
        let canvassing = Canvassing {
            keys: &keys,
            lead: lead_id,
            organizer: self.organizer().unwrap_or(lead_id),
            today: self.today,
            week: self.week,
        };
        canvassing.write(shelf, &mut self.dice.fork(CANVASSING))?;
        let asking = Asking {
            keys: &keys,
            lead: lead_id,
            cast: &self.cast,
            today: self.today,
            week: self.week,
        };
        asking.write(shelf, &mut self.dice.fork(ASKING))?;
        let home = self.cast.iter().find(|one| one.part.is_some() && one.role == Role::Organizer);
        let home = home.and_then(|one| one.wards.first()).and_then(|ward| drawn.turfs.get(*ward));
        let gathered = Gathered {
            keys: &keys,
            lead: lead_id,
            organizer: self.organizer().unwrap_or(lead_id),
            turf: *home.or(drawn.turfs.first()).ok_or(Failure::Fault("a demo without turfs"))?,
            today: self.today,
            week: self.week,
        };
        gathered.write(shelf, &mut self.dice.fork(GATHERING))?;
        let (today, now_s) = (self.today, i64::from(self.today.0) * 86_400 + 50_400);
        let signing = Signing { keys: &keys, identity: &identity, today, now_s };
        signing.write(shelf, &mut self.dice.fork(SIGNING))?;
        shared::write(shelf, &keys, &identity, (self.today, self.week))?;
        called::write(shelf, (&keys, pepper), self.week, &mut self.dice.fork(CALLING))?;
        let helping = Helping {
            drive: keys.space,
            cast: &self.cast,
            workers: self.workers,
            pepper,
            today: self.today,
            week: self.week,
        };
        helping.write(shelf, &mut self.names, &mut self.dice.fork(HELPING))?;
        placed::write(shelf, &self.cast, self.today, self.dice.fork(PLACING))?;
        let (space, cast, today, week) = (self.research, &self.cast, self.today, self.week);
        let researching = Researching { space, cast, today, week };
        researching.write(shelf, &mut self.dice.fork(RESEARCHING + 1))
    }

    /// Those whom a visitor can step in as, but for the coach: they see to the milestones.
    fn planners(&self) -> Vec<MemberId> {
        let inside = self.cast.iter().filter(|one| one.part.is_some() && one.role != Role::Coach);
        inside.map(|colleague| MemberId(colleague.account.0)).collect()
    }

    /// The organizer whom a visitor can step in as.
    fn organizer(&self) -> Option<MemberId> {
        let found = |one: &&Colleague| one.part.is_some() && one.role == Role::Organizer;
        self.cast.iter().find(found).map(|one| MemberId(one.account.0))
    }

    fn lead(&self) -> Result<&Colleague, Failure> {
        let lead = self.cast.iter().find(|colleague| colleague.role == Role::Lead);
        lead.ok_or(Failure::Fault("a demo without a lead"))
    }

    /// Draws the sites, the departments in them and the parts of departments.
    fn draw(&self, shelf: &mut Writer, keys: &mut Keys, roster: &Roster) -> Result<Drawn, Failure> {
        let mut held = turfs::tree(shelf, keys)?;
        let tree = &mut held.value;
        let mut sites: BTreeMap<&str, TurfId> = BTreeMap::new();
        if let Some(first) = tree.turfs.first_mut() {
            first.sort = "site".to_owned();
            first.since = self.today.plus(-FIRST_TRY);
            sites.insert(SITES[0], first.id);
        }
        let mut drawn: Vec<TurfId> = Vec::new();
        for ward in &self.wards {
            let today = self.today.plus(-70);
            let site = match sites.get(ward.site) {
                Some(site) => *site,
                None => {
                    let site = ward.site;
                    turfs::draw(
                        shelf,
                        keys,
                        roster,
                        tree,
                        &turfs::Drawn::new(None, site, "site"),
                        today,
                    )?
                }
            };
            sites.insert(ward.site, site);
            let whole = ward.department.part_of;
            let parent = whole.and_then(|name| tree.find(Some(site), name)).map(|turf| turf.id);
            let sort = if parent.is_some() { "shift" } else { "department" };
            let name = ward.department.name;
            let parent = Some(parent.unwrap_or(site));
            let new = turfs::Drawn::new(parent, name, sort);
            drawn.push(turfs::draw(shelf, keys, roster, tree, &new, today)?);
        }
        Ok(Drawn { tree: held, turfs: drawn })
    }

    /// Who answers for a department: whoever was written first for it; for some nobody does yet.
    fn owners(&self, ward: usize) -> Vec<MemberId> {
        let answers = |colleague: &&Colleague| {
            colleague.wards.contains(&ward)
                && matches!(colleague.role, Role::Organizer | Role::Lead)
        };
        self.cast.iter().filter(answers).map(|c| MemberId(c.account.0)).collect()
    }

    /// Puts everyone on the roster, hands them their keys and writes their cards.
    fn let_in(
        &self,
        shelf: &mut Writer,
        keys: &mut Keys,
        identity: &Identity,
        roster: &Roster,
        turfs: &[TurfId],
    ) -> Result<(), Failure> {
        let mut entries = roster.entries.clone();
        for colleague in &self.cast {
            let mut own: Vec<Id> = colleague.wards.iter().map(|ward| Id(turfs[*ward].0)).collect();
            if colleague.role == Role::Coach {
                own.push(folders::open(shelf, keys, roster, colleague.account, self.today)?);
            }
            // A coach opens no turf, but the drive's own people know them by name.
            let known_in = match colleague.role {
                Role::Lead | Role::Coach => &keys.turfs(),
                Role::Organizer | Role::Member => &own,
            };
            let (account, name) = (colleague.account, &colleague.name.full);
            write_cards(shelf, keys, self.week, account, name, known_in)?;
            if colleague.role != Role::Lead {
                let entry = Entry {
                    member: account,
                    role: colleague.role,
                    identity: Identity::from_seed(colleague.seed).public(),
                    turfs: own,
                };
                founding::hand_over(shelf, keys, &entry, &entry.turfs)?;
                entries.push(entry);
            }
        }
        founding::keep_roster(shelf, keys, identity, roster, entries)?;
        Ok(())
    }

    fn people_turfs(
        &mut self,
        shelf: &mut Writer,
        keys: &Keys,
        turfs: &[TurfId],
        tell: &Sender<u32>,
    ) -> Result<Vec<Signed>, Failure> {
        let lead = MemberId(self.lead()?.account.0);
        let (mut done, mut met) = (0, Vec::new());
        let (mut signed, mut did) = (Vec::new(), BTreeMap::new());
        for (number, ward) in self.wards.iter().enumerate() {
            let own = |c: &&Colleague| c.place.is_some() && c.wards.first() == Some(&number);
            let talks = |c: &&Colleague| c.role != Role::Coach && c.wards.contains(&number);
            let mut talkers: Vec<MemberId> = self.owners(number);
            talkers.extend(self.cast.iter().filter(talks).map(|c| MemberId(c.account.0)));
            talkers.push(lead);
            let turf = Turf {
                ward,
                turf: turfs[number],
                own: self.cast.iter().filter(own).collect(),
                talkers,
                today: self.today,
                elsewhere: &met,
            };
            let mut dice = self.dice.fork(number as u64);
            let mut people = invent(&mut dice, &mut self.names, &turf);
            let mut thrown = dice.fork(LADDER);
            did.insert(turfs[number], ladder::hold(&mut thrown, &turf, &mut people));
            let in_unit = people.iter().filter(|person| person.worker.excluded.is_none());
            let here: Vec<WorkerId> = in_unit.map(|person| WorkerId(person.id.0)).collect();
            signed.push(Signed::of(&turf, &people));
            met.extend(here);
            shelve(shelf, keys, self.week, people, |workers| {
                done += workers;
                if done % WORKERS_A_TICK == 0 || done == self.workers {
                    // Whoever listened may have gone; the world is made all the same.
                    let _ = tell.send(done);
                }
            })?;
        }
        let mut dice = self.dice.fork(LADDER);
        ladder::keep(shelf, keys, (self.week, self.today), &mut dice, &did)?;
        Ok(signed)
    }
}

struct Drawn {
    tree: Held<organizing::turf::Tree>,
    turfs: Vec<TurfId>,
}

/// Puts the workers of one turf on the shelf with their one-on-ones.
fn shelve(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    people: Vec<Invented>,
    mut tick: impl FnMut(u32),
) -> Result<(), Failure> {
    let mut ledger = Ledger::new(keys, week);
    for person in people {
        let held = ledger.add(shelf, person.id, person.worker)?;
        if person.named > 0 {
            ledger.count_named(shelf, &held, person.named)?;
        }
        for (id, talk) in person.talks {
            ledger.count_talk(shelf, held.turf, talk.on)?;
            let held_on = u32::try_from(talk.on.week()).unwrap_or(week);
            kept::save(shelf, keys, held_on, &mut Held::new(id, held.turf, talk))?;
        }
        tick(1);
    }
    ledger.close(shelf)
}
