//! Where the gates stand: the demo's drive and a second one, somebody of every standing, an object
//! of every sort in four places, and the texts that must not leave their turf.
//!
//! A stage is built once, through the real routes wherever there is one, and copied for every act
//! that changes something, so that each act finds the same world.

use super::beside::Thing;
use super::plant::Planted;
use super::secrets::Reading;
use super::setting::{Elsewhere, Home, places, secrets};
use super::shelves::Shelves;
use crate::world::{Caller, Engine, World};
use shopfloor::router::Route;
use shopfloor::space::keys::Keys;
use shopfloor::space::kinds::{Kind, Kinds};
use shopfloor::work::Ended;
use shopfloor::{boot, demo::Demo, demo::Person};
use std::collections::{BTreeMap, BTreeSet};
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
pub const PENDING: usize = 2;
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

/// The token of the setup link.
pub const SETUP_TOKEN: &str = "0123456789abcdef";
/// A roster of two.
pub const ROSTER: &str =
    "Name,Phone\nPelham Roster One,413 555 0131\nPelham Roster Two,413 555 0132\n";

/// An account with the seed of its identity.
pub type Account = (Id, [u8; 32]);

/// One of the demo's people, as often as needed.
pub struct Cast {
    part: &'static str,
    name: &'static str,
    account: Account,
}

impl Cast {
    fn of(person: &Person) -> Cast {
        let Person { part, name, account, seed } = person;
        Cast { part, name, account: (*account, *seed) }
    }

    fn person(&self) -> Person {
        let (account, seed) = self.account;
        Person { part: self.part, name: self.name, account, seed }
    }
}

/// The account of a part of the demo.
pub fn part(cast: &[Cast], part: &str) -> Account {
    cast.iter().find(|person| person.part == part).unwrap().account
}

/// The kind of space in which a route is asked for: a drive, if it serves drives.
pub fn kind_of(kinds: Kinds) -> Kind {
    Kind::SHARED.into_iter().find(|kind| kinds.has(*kind)).unwrap()
}

/// The objects of one place.
#[derive(Clone)]
pub struct Place {
    /// Ids and other parts of paths, by their names in routes; those of the drive.
    pub params: BTreeMap<&'static str, String>,
    /// A form that fits every act here.
    pub form: Vec<(&'static str, String)>,
    /// Who was put here.
    pub planted: Planted,
    /// What is in the same place in spaces of other kinds.
    pub beside: Vec<Thing>,
}

impl Place {
    /// What is here in the space of another kind.
    pub fn thing(&self, kind: Kind) -> Option<&Thing> {
        self.beside.iter().find(|thing| thing.kind == kind)
    }

    /// A part of the path of a route that serves these kinds.
    pub fn param(&self, kinds: Kinds, name: &str) -> Option<&str> {
        let beside = self.thing(kind_of(kinds)).and_then(|thing| thing.params.get(name));
        beside.or_else(|| self.params.get(name)).map(String::as_str)
    }

    /// A form that fits an act here.
    pub fn form_of(&self, route: &Route) -> Vec<(&str, &str)> {
        let beside = self.thing(kind_of(route.kinds)).map_or(&[][..], |thing| &thing.form);
        beside.iter().chain(&self.form).map(|(name, value)| (*name, value.as_str())).collect()
    }
}

/// The stage, set.
pub struct Stage {
    shelves: Shelves,
    before_removal: Shelves,
    space: Id,
    research: Id,
    cast: Vec<Cast>,
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

impl Stage {
    /// Sets the stage in SQLite.
    pub fn set() -> Stage {
        Stage::on(Engine::Sqlite).unwrap()
    }

    /// Sets the stage; none where PostgreSQL is not there.
    pub fn on(engine: Engine) -> Option<Stage> {
        let world = World::demo(engine, 120)?;
        let cast: Vec<Cast> =
            world.app.demo.iter().flat_map(|demo| &demo.cast).map(Cast::of).collect();
        let home = Home::furnish(&world, &cast);
        let elsewhere = Elsewhere::furnish(&world);
        let people = home.people(elsewhere.set.lead);
        let places = places(&home, &elsewhere);
        let secrets = secrets(&world, &home, &elsewhere);
        let reading = Reading {
            homes: home.spaces(),
            held: [MEMBER, ORGANIZER]
                .map(|actor| (actor, home.held_by(people[actor].unwrap().0)))
                .into(),
            accounts: people.map(|person| person.map(|(account, _)| account)),
        };
        let forbidden = std::array::from_fn(|actor| reading.forbidden(actor, &secrets));
        let texts = secrets.into_iter().map(|secret| secret.text).collect();
        let (space, before_removal) = (home.set.space, home.before_removal);
        let research = world.app.demo.as_ref()?.research;
        let shelves = Shelves::of(&world);
        Some(Stage {
            shelves,
            before_removal,
            space,
            research,
            cast,
            people,
            places,
            forbidden,
            texts,
        })
    }

    /// A copy of the world as it was set.
    pub fn world(&self) -> World {
        self.world_in(self.copied())
    }

    /// A copy of the shelves.
    pub fn copied(&self) -> Shelves {
        self.shelves.copied()
    }

    /// The shelves before somebody was removed.
    pub fn before_removal(&self) -> &Shelves {
        &self.before_removal
    }

    /// The world over these shelves.
    pub fn world_in(&self, shelves: Shelves) -> World {
        let clock = kit::clock::Clock::system();
        let mut app = boot::app(shelves.store(), [7; 32], clock.clone()).unwrap();
        let cast = self.cast.iter().map(Cast::person).collect();
        let (space, research) = (self.space, self.research);
        app.demo = Some(Demo { space, desk: space, research, cast });
        let mut world = World::of(app, clock, shelves.folder);
        world.database = shelves.database;
        world
    }

    /// The first drive.
    pub fn space(&self) -> Id {
        self.space
    }

    /// The account of an actor; nobody has none.
    pub fn account(&self, actor: usize) -> Id {
        self.people[actor].unwrap().0
    }

    /// An actor with the seed of their identity.
    pub fn person(&self, actor: usize) -> Account {
        self.people[actor].unwrap()
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
            let done = |_: &_| Ended::Done("/safety".into());
            assert!(world.app.works.start(job.0, self.account(actor).0, done));
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
        self.shelves = Shelves::of(&world);
    }
}
