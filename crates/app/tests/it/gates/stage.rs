//! Where the gates stand: the demo's drive and a second one, somebody of every standing, an object
//! of every sort in four places, and the texts that must not leave their turf.
//!
//! A stage is built once, through the real routes wherever there is one, and copied for every act
//! that changes something, so that each act finds the same world.

use super::plant::{Planted, Reach, Secret, filled_in, plant, texts};
use super::scan::Reader;
use crate::accounts::{between, listed};
use crate::world::{Caller, Engine, World};
use organizing::{Day, Personal};
use shopfloor::accounts::sign_up::{SETUP_SETTING, SLOT_DEVICE};
use shopfloor::drive::records::Drive;
use shopfloor::drive::starting::{Start, start};
use shopfloor::failure::Failure;
use shopfloor::space::keys::{self, Keys};
use shopfloor::{boot, demo::Demo, demo::Person, layout};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use store::{AccountRow, SlotRow, Store};
use vault::{Id, Identity};

/// Who asks. The member and the organizer hold the same turf; the lead later is the lead whose
/// unlock is no longer fresh.
pub const ACTORS: [&str; 9] = [
    "nobody",
    "stranger",
    "pending",
    "removed",
    "coach",
    "member",
    "organizer",
    "lead",
    "lead later",
];
pub const STRANGER: usize = 1;
pub const REMOVED: usize = 3;
pub const COACH: usize = 4;
pub const MEMBER: usize = 5;
pub const ORGANIZER: usize = 6;
pub const LEAD: usize = 7;
pub const LEAD_LATER: usize = 8;

/// Where an object is: in the turf of the member and the organizer; in a turf that only the lead
/// holds; in the second drive, but asked for in the first; in the second drive.
pub const PLACES: [&str; 4] = ["own", "other", "alien", "theirs"];
pub const OWN: usize = 0;
pub const OTHER: usize = 1;
pub const ALIEN: usize = 2;
pub const THEIRS: usize = 3;

const SETUP_TOKEN: &str = "0123456789abcdef";
const ROSTER: &str = "Name,Phone\nPelham Roster One,413 555 0131\nPelham Roster Two,413 555 0132\n";

/// An account with the seed of its identity.
type Account = (Id, [u8; 32]);

/// The objects of one place.
#[derive(Clone)]
pub struct Place {
    /// Ids and other parts of paths, by their names in routes.
    pub params: BTreeMap<&'static str, String>,
    /// A form that fits every act here.
    pub form: Vec<(&'static str, String)>,
    /// Who was put here.
    pub planted: Planted,
}

/// The stage, set.
pub struct Stage {
    folder: tempfile::TempDir,
    before_removal: tempfile::TempDir,
    demo: (Id, Vec<(&'static str, &'static str, Account)>),
    people: [Option<Account>; 9],
    /// By [`PLACES`].
    pub places: [Place; 4],
    /// By [`ACTORS`], what they must not read.
    pub forbidden: [Vec<String>; 9],
    /// Everything about people that is on the shelves.
    pub texts: BTreeSet<String>,
}

/// A copy of the stage, with everybody in front of a browser.
pub struct Scene<'a> {
    /// By [`ACTORS`].
    pub callers: Vec<Caller<'a>>,
    /// By [`PLACES`].
    pub places: [Place; 4],
}

/// The world while the stage is being set.
struct Setting<'a> {
    world: &'a World,
    space: Id,
    lead: Account,
    today: Day,
}

impl Stage {
    /// Sets the stage in SQLite.
    pub fn set() -> Stage {
        let world = World::demo(Engine::Sqlite, 120).unwrap();
        let demo = world.app.demo.as_ref().unwrap();
        let cast: Vec<_> =
            demo.cast.iter().map(|p| (p.part, p.name, (p.account, p.seed))).collect();
        let part = |part| cast.iter().find(|p| p.0 == part).unwrap().2;
        let today = Day::of(world.clock.today());
        let set = Setting { world: &world, space: demo.space, lead: part("lead"), today };
        let lead = world.person("lead");

        let organizer = part("organizer");
        let own = set.roster_turfs(organizer.0)[0];
        let other = set.draws(&lead, "Quarry Lane");
        let [own_planted, other_planted] =
            [(own, "Aldermoor"), (other, "Bexcombe")].map(|(turf, mark)| set.plant(turf, mark));

        let member = set.let_in(&lead, "Benedikt Oyelaran", own);
        let removed = set.let_in(&lead, "Rosamund Vilches", own);
        let before_removal = folder();
        world.app.store.truncate_log().unwrap();
        copy(&world.folder, &before_removal);
        let gone = lead.post(&format!("/d/{}/members/{}/remove", set.space, removed.0), &[]).done();
        lead.follow(gone).ok();
        let (pending, answered) = set.answers(&lead, "Pernilla Waiting", own);
        let (open, _) = set.invites(&lead, "Ingrid Invited", own);

        let stranger = set.newcomer();
        let second = second_drive(&world, stranger, today);
        let them = world.signed_in(stranger.0, stranger.1);
        let their_turf = second.turf;
        let theirs_set = Setting { world: &world, space: second.space, lead: stranger, today };
        let their_planted = theirs_set.plant(their_turf, "Carrowmore");
        let (their_invite, _) = theirs_set.invites(&them, "Ulla Elsewhere", their_turf);

        let people = [
            None,
            Some(stranger),
            Some(pending),
            Some(removed),
            Some(part("coach")),
            Some(member),
            Some(organizer),
            Some(set.lead),
            Some(set.lead),
        ];
        let organizing = world.signed_in(organizer.0, organizer.1);
        let digest = vault::digest(SETUP_TOKEN.as_bytes());
        world.app.store.write(Id::ZERO, move |s| s.put_setting(SETUP_SETTING, &digest)).unwrap();
        let theirs = theirs_set.place((&them, stranger), their_turf, &their_planted);
        let mut places = [
            set.place((&lead, set.lead), own, &own_planted),
            set.place((&organizing, organizer), other, &other_planted),
            theirs.clone(),
            theirs,
        ];
        // The organizer merges nothing in a turf that is not theirs.
        places[OTHER].params.insert("merge", set.merges(&lead, other, &other_planted));
        let [import, their_import] = [(&set, &lead, own), (&theirs_set, &them, their_turf)]
            .map(|(set, by, turf)| set.imports(by, turf));
        for (place, import) in [(OWN, &import), (OTHER, &import), (THEIRS, &their_import)] {
            places[place].params.insert("import", import.clone());
        }
        for (place, invite) in [(OWN, open), (OTHER, answered), (THEIRS, their_invite)] {
            places[place].params.insert("invite", invite.to_string());
        }
        places[OWN].params.insert("member", member.0.to_string());
        places[OTHER].params.insert("member", part("coach").0.to_string());
        places[OWN].params.insert("token", SETUP_TOKEN.to_owned());
        let asset = layout::ASSETS.rsplit('/').next().unwrap().to_owned();
        places[OWN].params.extend([("version", asset), ("file", "base.css".to_owned())]);
        places[ALIEN] = places[THEIRS].clone();
        places[ALIEN].params.insert("space", set.space.to_string());

        let mut secrets = set.secrets();
        secrets.extend(theirs_set.secrets());
        secrets.push(Secret { text: second.name, space: second.space, reach: Reach::Members });
        // What the demo tells everyone on its first page is no secret.
        let told = Reader::of(&secrets.iter().map(|s| s.text.clone()).collect::<Vec<_>>());
        let front = world.visitor().get("/").ok().body;
        let told: BTreeSet<&str> = told.found(&front).collect();
        secrets.retain(|secret| !told.contains(secret.text.as_str()));
        let held = |account: Id| set.roster_turfs(account);
        let reading = Reading {
            home: set.space,
            held: [(MEMBER, held(member.0)), (ORGANIZER, held(organizer.0))].into(),
            accounts: people.map(|person| person.map(|(account, _)| account)),
        };
        let forbidden = std::array::from_fn(|actor| reading.forbidden(actor, &secrets));

        let folder = folder();
        world.app.store.truncate_log().unwrap();
        copy(&world.folder, &folder);
        let texts = secrets.into_iter().map(|secret| secret.text).collect();
        Stage { demo: (set.space, cast), folder, before_removal, people, places, forbidden, texts }
    }

    /// A copy of the world as it was set.
    pub fn world(&self) -> World {
        self.world_in(self.copied())
    }

    /// A copy of the shelves.
    pub fn copied(&self) -> tempfile::TempDir {
        let folder = folder();
        copy(&self.folder, &folder);
        folder
    }

    /// The shelves before somebody was removed.
    pub fn before_removal(&self) -> PathBuf {
        self.before_removal.path().join("shopfloor.db")
    }

    /// The world over the shelves in this folder.
    pub fn world_in(&self, folder: tempfile::TempDir) -> World {
        let store = Store::sqlite(&folder.path().join("shopfloor.db")).unwrap();
        let clock = kit::clock::Clock::system();
        let mut app = boot::app(store, [7; 32], clock.clone()).unwrap();
        let person = |(part, name, (account, seed)): &(&'static str, &'static str, Account)| {
            Person { part, name, account: *account, seed: *seed }
        };
        let cast = self.demo.1.iter().map(person).collect();
        app.demo = Some(Demo { space: self.demo.0, cast });
        World::of(app, clock, folder)
    }

    /// The first drive.
    pub fn space(&self) -> Id {
        self.demo.0
    }

    /// The account of an actor; nobody has none.
    pub fn account(&self, actor: usize) -> Id {
        self.people[actor].unwrap().0
    }

    /// An actor in front of a browser.
    pub fn enter<'a>(&self, world: &'a World, actor: usize) -> Caller<'a> {
        match self.people[actor] {
            Some((account, seed)) => world.signed_in(account, seed),
            None => world.visitor(),
        }
    }

    /// Puts everybody in front of a browser: the lead first, six minutes before the others.
    pub fn scene<'a>(&self, world: &'a World) -> Scene<'a> {
        let early = self.enter(world, LEAD_LATER);
        world.clock.move_by(6 * 60);
        let mut callers: Vec<_> = (0..LEAD_LATER).map(|actor| self.enter(world, actor)).collect();
        callers.push(early);
        let mut places = self.places.clone();
        for (place, actor) in [(OWN, LEAD), (OTHER, ORGANIZER), (THEIRS, STRANGER)] {
            let job = Id::random();
            let account = self.people[actor].unwrap().0;
            world
                .app
                .works
                .start(job.0, account.0, |_| shopfloor::work::Ended::Done("/safety".into()));
            places[place].params.insert("job", job.to_string());
        }
        for (place, actor) in [(OWN, LEAD), (THEIRS, STRANGER)] {
            let new = format!("/d/{}/imports/new", places[place].params["space"]);
            let read = callers[actor].upload(&new, ("file", "roster.csv", ROSTER.as_bytes()), &[]);
            places[place].params.insert("draft", last_part(&read.done().location));
        }
        for param in ["job", "draft"] {
            let theirs = places[THEIRS].params[param].clone();
            places[ALIEN].params.insert(param, theirs);
        }
        Scene { callers, places }
    }
}

/// A folder in memory where there is one: nothing here has to outlive the test.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn copy(from: &tempfile::TempDir, to: &tempfile::TempDir) {
    std::fs::copy(from.path().join("shopfloor.db"), to.path().join("shopfloor.db")).unwrap();
}

/// The last part of a path, without its query.
pub fn last_part(path: &str) -> String {
    let path = path.split('?').next().unwrap();
    path.rsplit('/').next().unwrap().to_owned()
}

/// The keys that an account's wraps give.
pub fn keys_of(world: &World, space: Id, (account, seed): Account) -> Keys {
    let identity = Identity::from_seed(seed);
    world.app.store.read(|shelf| Keys::open(shelf, &identity, space, account)).unwrap()
}

impl Setting<'_> {
    fn keys(&self) -> Keys {
        keys_of(self.world, self.space, self.lead)
    }

    /// The turfs that the roster gives someone.
    fn roster_turfs(&self, account: Id) -> Vec<Id> {
        let keys = self.keys();
        let roster = self.world.app.store.read(|shelf| keys::roster(shelf, &keys, None)).unwrap();
        roster.entry(account).unwrap().turfs.clone()
    }

    fn draws(&self, lead: &Caller<'_>, name: &str) -> Id {
        let fields = [("name", name), ("sort", "site"), ("parent", "")];
        let drawn = lead.post(&format!("/d/{}/turfs", self.space), &fields).done().location;
        last_part(&drawn).parse().unwrap()
    }

    fn plant(&self, turf: Id, mark: &'static str) -> Planted {
        let (keys, today) = (self.keys(), self.today);
        let store = &self.world.app.store;
        store.write(self.space, move |shelf| plant(shelf, &keys, turf, mark, today)).unwrap()
    }

    /// Someone with an account and nothing else.
    fn newcomer(&self) -> Account {
        let (id, identity) = (Id::random(), Identity::generate());
        let row = AccountRow { id, handle_mac: vault::random(), week: 1 };
        self.world.app.store.write(id, move |shelf| shelf.insert_account(&row)).unwrap();
        (id, *identity.seed())
    }

    /// The id of a new invite, and its spoken words.
    fn invites(&self, lead: &Caller<'_>, name: &str, turf: Id) -> (Id, String) {
        let turf = turf.to_string();
        let fields = [("name", name), ("role", "member"), ("turf", &turf)];
        let path = format!("/d/{}/members/invite", self.space);
        let made = lead.post(&path, &fields).done().location;
        let words = listed(&lead.get(&made).ok().text(), "code").join(" ");
        (last_part(&made).parse().unwrap(), words)
    }

    /// Someone who was invited and proved the words, and their invite.
    fn answers(&self, lead: &Caller<'_>, name: &str, turf: Id) -> (Account, Id) {
        let (invite, words) = self.invites(lead, name, turf);
        let account = self.newcomer();
        let caller = self.world.signed_in(account.0, account.1);
        caller.post(&format!("/join/{invite}/code"), &[("code", &words)]).done();
        (account, invite)
    }

    fn let_in(&self, lead: &Caller<'_>, name: &str, turf: Id) -> Account {
        let (account, invite) = self.answers(lead, name, turf);
        lead.post(&format!("/d/{}/members/invites/{invite}/confirm", self.space), &[]).done();
        account
    }

    /// The id of a merge of two that were planted.
    fn merges(&self, by: &Caller<'_>, turf: Id, planted: &Planted) -> String {
        let [kept, gone] = planted.merged.map(|id| id.to_string());
        let fields = [("kept", kept.as_str()), ("gone", &gone)];
        by.post(&format!("/d/{}/duplicates/merge", self.space), &fields).done();
        let mut merges = Vec::new();
        let read = self.world.app.store.read(|shelf: &mut store::Reader| {
            shelf.records(self.space, turf, "merge", |row| {
                merges.push(row.id);
                Ok::<_, Failure>(())
            })
        });
        read.unwrap();
        merges[0].to_string()
    }

    /// What else lies on the shelves of a drive that is in use.
    fn leaves_traces(&self, lead: &Caller<'_>, planted: &Planted) {
        let drive = format!("/d/{}", self.space);
        let (worker, beside) = (planted.worker.to_string(), planted.pair[0].to_string());
        let two = [("kept", worker.as_str()), ("gone", &beside)];
        lead.post(&format!("{drive}/duplicates/keep"), &two).done();
        let begun = format!("{drive}/people/{beside}/talks/{}", Id::random());
        let typed = [("issues", format!("Begun with {beside}")), ("note", "Half".to_owned())];
        let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
        assert_eq!(lead.post(&begun, &typed).status, 204);
        lead.post(&format!("{drive}/export"), &[("who", "both"), ("format", "csv")]).ok();
    }

    fn imports(&self, by: &Caller<'_>, turf: Id) -> String {
        let new = format!("/d/{}/imports/new", self.space);
        let file = ("file", "Pelham night roster.csv", ROSTER.as_bytes());
        let preview = by.upload(&new, file, &[]).done().location;
        let turf = turf.to_string();
        let under_way = by.post(&format!("{preview}/import"), &[("turf", &turf)]).done();
        let mut next = under_way.location.clone();
        while !next.contains("/imports/") {
            let reply = by.get(&next);
            if reply.status == 303 {
                next = reply.location;
            } else {
                assert_eq!(reply.status, 200, "{}", reply.read());
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
        }
        last_part(&next)
    }

    /// What there is in a turf of someone's, and of their own.
    fn place(&self, (by, account): (&Caller<'_>, Account), turf: Id, planted: &Planted) -> Place {
        let name = format!("Callbacks of {}", &account.0.to_string()[..8]);
        let kept = by.post(&format!("/d/{}/people/saved", self.space), &[("list-name", &name)]);
        let list = kept.done().location;
        let list = between(&list, "list=", "&").to_owned();
        let slot = Id::random();
        let row = SlotRow {
            id: slot,
            account: account.0,
            kind: SLOT_DEVICE,
            sealed: vault::random::<96>().to_vec(),
            tries_left: 10,
        };
        self.world.app.store.write(account.0, move |shelf| shelf.put_slot(&row)).unwrap();
        let mut params = BTreeMap::from([
            ("space", self.space.to_string()),
            ("turf", turf.to_string()),
            ("worker", planted.worker.to_string()),
            ("talk", planted.talk.to_string()),
            ("member", account.0.to_string()),
            ("list", list),
            ("slot", slot.to_string()),
            ("token", "fedcba9876543210".to_owned()),
            ("version", "0".to_owned()),
            ("file", "nothing.css".to_owned()),
            ("draft", Id::random().to_string()),
        ]);
        if account == self.lead {
            params.insert("merge", self.merges(by, turf, planted));
            self.leaves_traces(by, planted);
        }
        let form = filled_in(&params["turf"], &params["member"], planted);
        Place { params, form, planted: planted.clone() }
    }

    fn secrets(&self) -> Vec<Secret> {
        let keys = self.keys();
        self.world.app.store.read(|shelf| texts(shelf, &keys)).unwrap()
    }
}

struct SecondDrive {
    space: Id,
    turf: Id,
    name: String,
}

fn second_drive(world: &World, (account, seed): Account, today: Day) -> SecondDrive {
    let (space, name) = (Id::random(), "Heron on the Weir".to_owned());
    let begun = Start {
        drive: Drive { name: name.clone(), ..Drive::default() },
        first_turf: "Carrowmore works".to_owned(),
        my_name: Personal::new("Stanislava Stranger"),
    };
    let keys = world.app.store.write(space, move |shelf| {
        let identity = Identity::from_seed(seed);
        let (keys, _) = start(shelf, &identity, account, space, today, &begun)?;
        Ok::<_, Failure>(shopfloor::turfs::records::tree(shelf, &keys)?.value.turfs[0].id)
    });
    SecondDrive { space, turf: Id(keys.unwrap().0), name }
}

/// Who may read what: by role and roster, never by the keys that somebody happens to hold.
struct Reading {
    home: Id,
    held: BTreeMap<usize, Vec<Id>>,
    accounts: [Option<Id>; 9],
}

impl Reading {
    fn may(&self, actor: usize, secret: &Secret) -> bool {
        let inside = match secret.space == self.home {
            true => actor >= MEMBER,
            false => actor == STRANGER,
        };
        inside
            && match secret.reach {
                Reach::Members => true,
                Reach::Only(account) => self.accounts[actor] == Some(account),
                Reach::Turf(turf) => self.held.get(&actor).is_none_or(|held| held.contains(&turf)),
            }
    }

    /// The texts that nothing entitles an actor to.
    fn forbidden(&self, actor: usize, secrets: &[Secret]) -> Vec<String> {
        let texts = |may: bool| -> BTreeSet<&str> {
            secrets.iter().filter(|s| self.may(actor, s) == may).map(|s| s.text.as_str()).collect()
        };
        texts(false).difference(&texts(true)).map(|text| (*text).to_owned()).collect()
    }
}

#[cfg(feature = "broken")]
impl Stage {
    /// Gives the organizer the key of the other turf behind the roster's back.
    pub fn hand_over_too_much(&mut self) {
        use shopfloor::space::founding::hand_over_turf;
        let world = self.world();
        let keys = keys_of(&world, self.space(), self.people[LEAD].unwrap());
        let (account, seed) = self.people[ORGANIZER].unwrap();
        let turf: Id = self.places[OTHER].params["turf"].parse().unwrap();
        let given = world.app.store.write(self.space(), move |shelf| {
            let entry = vault::Entry {
                member: account,
                role: vault::Role::Organizer,
                identity: Identity::from_seed(seed).public(),
                turfs: vec![turf],
            };
            hand_over_turf(shelf, keys.space, turf, keys.turf_key(turf)?, &entry)
        });
        given.unwrap();
        world.app.store.truncate_log().unwrap();
        copy(&world.folder, &self.folder);
    }
}
