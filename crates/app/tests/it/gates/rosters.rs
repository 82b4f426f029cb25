//! A member with the space's key who can also write the database tries to say who is in: every
//! version of the roster is walked, so nobody believes them, however long they have not looked.

use super::changes::{sql, swap};
use super::shelves::{Db, Shelves};
use super::stage::{Account, LEAD, MEMBER, ORGANIZER, Stage, keys_of};
use crate::world::World;
use rusqlite::{Connection, params};
use shopfloor::failure::Failure;
use shopfloor::space::keys;
use vault::{Entry, Id, Identity, Role, Roster};

fn db(world: &World) -> Connection {
    Connection::open(world.folder.path().join("shopfloor.db")).unwrap()
}

fn number(roster: &Roster) -> i64 {
    roster.version.cast_signed()
}

/// What a member who turned writes, with keys that are truly theirs.
struct Mole<'a> {
    world: &'a World,
    space: Id,
    account: Account,
    roster: Roster,
}

impl Mole<'_> {
    fn of<'a>(stage: &Stage, world: &'a World) -> Mole<'a> {
        let (space, account) = (stage.space(), stage.person(ORGANIZER));
        let keys = keys_of(world, space, account);
        let roster = world.app.store.read(|shelf| keys::roster(shelf, &keys, None)).unwrap();
        Mole { world, space, account, roster }
    }

    fn as_lead(&self) -> Vec<Entry> {
        let mut entries = self.roster.entries.clone();
        let me = entries.iter_mut().find(|entry| entry.member == self.account.0).unwrap();
        me.role = Role::Lead;
        entries
    }

    fn sealed(&self, roster: &Roster) -> Vec<u8> {
        let keys = keys_of(self.world, self.space, self.account);
        let identity = Identity::from_seed(self.account.1);
        roster.seal(&identity, keys.space_key().unwrap(), self.space)
    }

    /// Puts versions on the shelf, in the place of those there are.
    fn put(&self, rosters: &[Roster]) {
        let db = db(self.world);
        let space = self.space.0;
        for roster in rosters {
            let row = params![space, number(roster), self.sealed(roster)];
            db.execute("INSERT OR REPLACE INTO rosters VALUES (?, ?, ?)", row).unwrap();
        }
        let newest = number(rosters.last().unwrap());
        db.execute("DELETE FROM rosters WHERE space = ? AND version > ?", params![space, newest])
            .unwrap();
        db.execute("UPDATE spaces SET roster_version = ? WHERE id = ?", params![newest, space])
            .unwrap();
    }
}

/// What the members' page answers to someone.
fn looks(stage: &Stage, world: &World, actor: usize) -> u16 {
    stage.enter(world, actor).get(&format!("/d/{}/members", stage.space())).status
}

/// Makes someone's ring as it was before they ever looked.
fn forgets(world: &World, account: Id) {
    db(world).execute("DELETE FROM rings WHERE account = ?", [account.0]).unwrap();
}

#[test]
fn two_forged_versions_in_a_row_deceive_nobody() {
    let stage = Stage::set();
    let world = stage.world();
    let mole = Mole::of(&stage, &world);
    let coup = mole.roster.changed_by(mole.account.0, mole.as_lead());
    let others: Vec<Entry> =
        coup.entries.iter().filter(|e| e.member != stage.account(LEAD)).cloned().collect();
    mole.put(&[coup.clone(), coup.changed_by(mole.account.0, others)]);
    for actor in [LEAD, MEMBER] {
        assert_eq!(looks(&stage, &world, actor), 500);
        // Not even one who never looked before.
        forgets(&world, stage.account(actor));
        assert_eq!(looks(&stage, &world, actor), 500);
    }
}

#[test]
fn a_forged_middle_shows_to_whoever_was_there_before() {
    let stage = Stage::set();
    let world = stage.world();
    let mole = Mole::of(&stage, &world);
    // From the second version on, everything as it was, but the mole is a lead.
    let keys = keys_of(&world, mole.space, mole.account);
    let mut versions: Vec<Roster> = Vec::new();
    let read = world.app.store.read(|shelf| {
        shelf.rosters(mole.space, 1, |_, sealed| {
            let after = versions.last().map_or(vault::After::Nothing, vault::After::Version);
            let roster = Roster::open(keys.space_key()?, mole.space, sealed, after)?;
            versions.push(roster);
            Ok::<_, Failure>(())
        })
    });
    read.unwrap();
    let first = versions.remove(0);
    let mut forged = vec![first.changed_by(mole.account.0, mole.as_lead())];
    for version in &versions[1..] {
        forged.push(forged.last().unwrap().changed_by(mole.account.0, version.entries.clone()));
    }
    mole.put(&forged);
    assert_eq!(looks(&stage, &world, LEAD), 500);
    forgets(&world, stage.account(LEAD));
    assert_eq!(looks(&stage, &world, LEAD), 500);
}

/// Whoever saw a newer one does not read it again; whoever did not walks past it.
#[test]
fn a_version_taken_out_or_moved_stops_whoever_walks_past_it() {
    let stage = Stage::set();
    let space = format!("space = {}", sql(stage.space()));
    let version = |n: u32| format!("version = {n} AND {space}");
    let gone = format!("DELETE FROM rosters WHERE {}", version(2));
    let copied = format!(
        "UPDATE rosters SET sealed = (SELECT sealed FROM rosters WHERE {}) WHERE {}",
        version(2),
        version(3)
    );
    let flipped = format!(
        "UPDATE rosters SET sealed = CAST(substr(sealed, 1, 60) || x'00'
         || substr(sealed, 62) AS BLOB) WHERE {}",
        version(2)
    );
    let moved = swap("rosters", "sealed", version(1), version(2));
    let run = |text: &str, db: &Connection| assert!(db.execute(text, []).unwrap() > 0, "{text}");
    for change in 0..4 {
        let world = stage.world();
        match change {
            0 => run(&gone, &db(&world)),
            1 => run(&copied, &db(&world)),
            2 => run(&flipped, &db(&world)),
            _ => moved(&Db::of(&world)),
        }
        assert_eq!(looks(&stage, &world, LEAD), 200);
        forgets(&world, stage.account(ORGANIZER));
        assert_eq!(looks(&stage, &world, ORGANIZER), 500);
    }
}

/// Nothing within a chain that begins with another founder shows. Their inviter's word does.
#[test]
fn a_newcomer_is_not_shown_a_space_of_somebody_elses() {
    let stage = Stage::set();
    let world = stage.world();
    let lead = stage.enter(&world, LEAD);
    let drive = format!("/d/{}", stage.space());
    let invited = stage.person(super::stage::PENDING);
    let invite = &stage.places[super::stage::OTHER].params["invite"];
    lead.post(&format!("{drive}/members/invites/{invite}/confirm"), &[]).done();
    let mole = Mole::of(&stage, &world);
    let entries = mole.as_lead();
    let first = entries.iter().find(|e| e.member == mole.account.0).unwrap().clone();
    let mut forged = vec![Roster::found(first)];
    while forged.len() < usize::try_from(mole.roster.version).unwrap() {
        forged.push(forged.last().unwrap().changed_by(mole.account.0, entries.clone()));
    }
    let newcomer = |world: &World| {
        let caller = world.signed_in(invited.0, invited.1);
        caller.get(&format!("{drive}/members")).status
    };
    let honest = stage.world_in(Shelves::of(&world));
    mole.put(&forged);
    assert_eq!(newcomer(&world), 500);
    // Nor when what the inviter said is taken away.
    db(&world).execute("DELETE FROM wraps WHERE purpose = 3", []).unwrap();
    assert_eq!(newcomer(&world), 500);
    assert_eq!(newcomer(&honest), 200);
}

/// A look reads only what came after what was seen.
#[test]
fn a_drive_of_many_changes_opens() {
    let stage = Stage::set();
    let world = stage.world();
    let (space, lead) = (stage.space(), stage.person(LEAD));
    assert_eq!(looks(&stage, &world, ORGANIZER), 200);
    let keys = keys_of(&world, space, lead);
    let changed = world.app.store.write(space, move |shelf| {
        let identity = Identity::from_seed(lead.1);
        let mut roster = keys::roster(shelf, &keys, None)?;
        while roster.version < store::ROSTERS_MAX {
            let entries = roster.entries.clone();
            roster =
                shopfloor::space::founding::keep_roster(shelf, &keys, &identity, &roster, entries)?;
        }
        Ok::<_, Failure>(())
    });
    changed.unwrap();
    for actor in [ORGANIZER, LEAD, ORGANIZER] {
        assert_eq!(looks(&stage, &world, actor), 200);
    }
}
