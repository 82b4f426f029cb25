//! Setting the stage: two drives with people in every standing, through the real routes wherever
//! there is one.

use super::beside::{Beside, KINDS, Thing};
use super::plant::{Planted, engine_text, filled_in, planned, plant, results, talked_over, voters};
use super::scan::Reader;
use super::secrets::{Reach, Secret, texts};
use super::shelves::Shelves;
use super::stage::{
    ALIEN, Account, Cast, OTHER, OWN, Place, ROSTER, SETUP_TOKEN, THEIRS, keys_of, last_part, part,
};
use crate::accounts::{between, listed};
use crate::world::{Caller, World};
use organizing::cards::CardStanding;
use organizing::conversation::Conversation;
use organizing::issues::Demand;
use organizing::structure_tests::Test;
use organizing::{Day, Personal};
use shopfloor::accounts::sign_up::{SETUP_SETTING, SLOT_DEVICE};
use shopfloor::cards::chain::Chain;
use shopfloor::cards::records::gathering;
use shopfloor::drive::records::Drive;
use shopfloor::drive::starting::{Start, start};
use shopfloor::elections::records as elections;
use shopfloor::engines::{kits, records::shift_id};
use shopfloor::failure::Failure;
use shopfloor::forms::limits::FILL_S_MIN;
use shopfloor::gatherings::records as gatherings;
use shopfloor::issues::records::{names, raised};
use shopfloor::layout;
use shopfloor::seeding::records as seeding;
use shopfloor::space::kept::{self, Held};
use shopfloor::space::keys::{self, Keys};
use shopfloor::space::kinds::Kind;
use shopfloor::structure_tests::records::tests;
use std::collections::{BTreeMap, BTreeSet};
use store::{AccountRow, SlotRow};
use vault::{Id, Identity};

/// The shortest photo.
pub const PHOTO: &[u8] = b"\xff\xd8\xff\xda\0\x02lit\xff\xd9";

/// The demo's drive, with more people in it.
pub struct Home<'a> {
    pub set: Setting<'a>,
    pub before_removal: Shelves,
    coach: Account,
    organizer: Account,
    member: Account,
    removed: Account,
    pending: Account,
    /// The turf of the organizer and the member, and one that is only the lead's.
    turfs: [Id; 2],
    planted: [Planted; 2],
    /// An invite that nobody has answered, and one that somebody has.
    invites: [Id; 2],
    /// By [`KINDS`].
    beside: [Beside<'a>; 3],
}

impl Home<'_> {
    /// Draws, plants, invites, lets in and removes.
    pub fn furnish<'a>(world: &'a World, cast: &[Cast]) -> Home<'a> {
        let space = world.drive();
        let set = Setting { world, space, lead: part(cast, "lead") };
        let (lead, organizer) = (world.person("lead"), part(cast, "organizer"));
        let own = set.roster_turfs(organizer.0)[0];
        let turfs = [own, set.draws(&lead, "Quarry Lane")];
        let planted = [set.plant(turfs[0], "Aldermoor"), set.plant(turfs[1], "Bexcombe")];
        let member = set.let_in(&lead, "Benedikt Oyelaran", own);
        let removed = set.let_in(&lead, "Rosamund Vilches", own);
        let inside = [organizer, member, removed];
        // Whoever answers an invite elsewhere has seen the roster here.
        world.person("organizer").get(&format!("/d/{space}")).ok();
        let beside = KINDS.map(|kind| Beside::of_cast(world, kind, (set.lead, &lead), &inside));
        let before_removal = Shelves::of(world);
        set.removes(&lead, removed.0);
        let (pending, answered) = set.answers(&lead, "Pernilla Waiting", own);
        beside.iter().for_each(|beside| beside.removes_and_invites(&lead, removed, pending));
        let (open, _) = set.invites(&lead, "Ingrid Invited", own);
        let (coach, invites) = (part(cast, "coach"), [open, answered]);
        Home {
            set,
            before_removal,
            coach,
            organizer,
            member,
            removed,
            pending,
            turfs,
            planted,
            invites,
            beside,
        }
    }

    /// The drive and the spaces beside it.
    pub fn spaces(&self) -> BTreeSet<Id> {
        self.beside
            .iter()
            .map(|beside| &beside.set)
            .chain([&self.set])
            .map(|set| set.space)
            .collect()
    }

    /// The turfs that the rosters of all these give someone.
    pub fn held_by(&self, account: Id) -> Vec<Id> {
        let all = self.beside.iter().map(|beside| &beside.set).chain([&self.set]);
        all.flat_map(|set| set.roster_turfs(account)).collect()
    }

    /// By actor.
    pub fn people(&self, stranger: Account) -> [Option<Account>; 9] {
        let lead = self.set.lead;
        let inside = [self.coach, self.member, self.organizer, lead, lead];
        let [coach, member, organizer, lead, later] = inside.map(Some);
        let outside = [stranger, self.pending, self.removed].map(Some);
        let [stranger, pending, removed] = outside;
        [None, stranger, pending, removed, coach, member, organizer, lead, later]
    }
}

/// The second drive, the stranger's.
pub struct Elsewhere<'a> {
    pub set: Setting<'a>,
    name: String,
    turf: Id,
    planted: Planted,
    invite: Id,
    /// By [`KINDS`].
    beside: [Beside<'a>; 3],
}

impl Elsewhere<'_> {
    /// Starts it.
    pub fn furnish(world: &World) -> Elsewhere<'_> {
        let (stranger, name) = (newcomer(world), "Heron on the Weir".to_owned());
        let names = [name.as_str(), "Carrowmore works", "Stanislava Stranger"];
        let (set, turf) = Setting::founded(world, stranger, Kind::Drive, names);
        let planted = set.plant(turf, "Carrowmore");
        let (invite, _) = set.invites(&set.lead(), "Ulla Elsewhere", turf);
        let beside = KINDS.map(|kind| Beside::of_stranger(world, kind, stranger));
        Elsewhere { set, name, turf, planted, invite, beside }
    }
}

/// What there is in the four places.
pub fn places(home: &Home<'_>, elsewhere: &Elsewhere<'_>) -> [Place; 4] {
    let world = home.set.world;
    let digest = vault::digest(SETUP_TOKEN.as_bytes());
    world.app.store.write(Id::ZERO, move |s| s.put_setting(SETUP_SETTING, &digest)).unwrap();
    let (lead, them) = (home.set.lead(), elsewhere.set.lead());
    let organizer = world.signed_in(home.organizer.0, home.organizer.1);
    let ([own, other], [in_own, in_other]) = (home.turfs, &home.planted);
    let theirs =
        elsewhere.set.place((&them, elsewhere.set.lead), elsewhere.turf, &elsewhere.planted);
    let mut places = [
        home.set.place((&lead, home.set.lead), own, in_own),
        home.set.place((&organizer, home.organizer), other, in_other),
        theirs.clone(),
        theirs,
    ];
    for (place, set, by, planted) in [
        (OWN, &home.set, &lead, in_own),
        (OTHER, &home.set, &lead, in_other),
        (THEIRS, &elsewhere.set, &them, &elsewhere.planted),
    ] {
        set.raises(by, planted, &mut places[place]);
    }
    for (place, set, by, planted) in [
        (OWN, &home.set, &lead, in_own),
        (OTHER, &home.set, &lead, in_other),
        (THEIRS, &elsewhere.set, &them, &elsewhere.planted),
    ] {
        set.gathers(by, planted, &mut places[place]);
    }
    for (place, set, by, planted) in [
        (OWN, &home.set, &lead, in_own),
        (OTHER, &home.set, &lead, in_other),
        (THEIRS, &elsewhere.set, &them, &elsewhere.planted),
    ] {
        set.runs(by, planted, &mut places[place]);
    }
    for (place, set, by, planted, mark) in [
        (OWN, &home.set, &lead, in_own, "Aldermoor"),
        (OTHER, &home.set, &lead, in_other, "Bexcombe"),
        (THEIRS, &elsewhere.set, &them, &elsewhere.planted, "Carrowmore"),
    ] {
        set.asks(by, planted, &mut places[place], mark);
    }
    for (place, set, by, turf, mark, open) in [
        (OWN, &home.set, &lead, own, "Aldermoor", true),
        (OTHER, &home.set, &lead, other, "Bexcombe", false),
        (THEIRS, &elsewhere.set, &them, elsewhere.turf, "Carrowmore", true),
    ] {
        set.meets(by, turf, &mut places[place], (mark, open));
    }
    home.set.says_who(&lead, home.member.0, in_own.merged[0]);
    elsewhere.set.says_who(&them, elsewhere.set.lead.0, elsewhere.planted.merged[0]);
    places[OTHER].params.insert("form", Id::random().to_string());
    places[OTHER].params.insert("door", Id::random().to_string());
    let mut put = |place: usize, name, value: String| places[place].params.insert(name, value);
    // The organizer merges nothing in a turf that is not theirs.
    put(OTHER, "merge", home.set.merges(&lead, other, in_other));
    let import = home.set.imports(&lead, own);
    put(OWN, "import", import.clone());
    put(OTHER, "import", import);
    put(THEIRS, "import", elsewhere.set.imports(&them, elsewhere.turf));
    let results = home.set.brings_results(&lead, "Aldermoor");
    put(OWN, "results", results.clone());
    put(OTHER, "results", results);
    put(THEIRS, "results", elsewhere.set.brings_results(&them, "Carrowmore"));
    home.set.brings_voters(&lead, "Aldermoor");
    elsewhere.set.brings_voters(&them, "Carrowmore");
    let test = home.set.tests(&lead, own);
    put(OWN, "photo", home.set.shows(&lead, &test, own, in_own));
    put(OTHER, "photo", home.set.shows(&lead, &test, other, in_other));
    put(OWN, "test", test);
    put(OTHER, "test", home.set.draws_test(&lead, "own", "Who keeps the gate at Bexcombe?"));
    let test = elsewhere.set.tests(&them, elsewhere.turf);
    let photo = elsewhere.set.shows(&them, &test, elsewhere.turf, &elsewhere.planted);
    put(THEIRS, "photo", photo);
    put(THEIRS, "test", test);
    put(OWN, "invite", home.invites[0].to_string());
    put(OTHER, "invite", home.invites[1].to_string());
    put(THEIRS, "invite", elsewhere.invite.to_string());
    put(OWN, "member", home.member.0.to_string());
    put(OTHER, "member", home.coach.0.to_string());
    let pairs = format!("/d/{}/pairs", home.set.space);
    let meet = |by: &Caller<'_>, with: Id, note: &str| {
        let fields = [("with", with.to_string()), ("rhythm", "7".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let pair = by.post(&pairs, &fields).done().location;
        by.post(&pair, &[("problems", note)]).done();
        last_part(&pair)
    };
    put(OWN, "pair", meet(&lead, home.organizer.0, "Aldermoor: who speaks at the gate"));
    put(OTHER, "pair", meet(&organizer, home.member.0, "Bexcombe: who speaks at the gate"));
    put(THEIRS, "pair", Id::random().to_string());
    lead.post(&format!("/d/{}/carried", home.set.space), &[]).done();
    put(OWN, "feed", calendar(&lead));
    put(OTHER, "feed", Id::random().to_string());
    put(THEIRS, "feed", calendar(&them));
    let seed = home.set.calls(&lead, "gate-works");
    put(OWN, "seed", seed.clone());
    put(OTHER, "seed", seed);
    put(THEIRS, "seed", elsewhere.set.calls(&them, "weir-works"));
    put(OWN, "slug", "gate-works".to_owned());
    put(OTHER, "slug", "nobody-calls-here".to_owned());
    put(THEIRS, "slug", "weir-works".to_owned());
    put(OWN, "token", SETUP_TOKEN.to_owned());
    put(OWN, "version", last_part(&layout::ASSETS));
    put(OWN, "file", "base.css".to_owned());
    places[ALIEN] = places[THEIRS].clone();
    places[ALIEN].params.insert("space", home.set.space.to_string());
    // Readings that come with the program are the same everywhere.
    places[ALIEN].params.insert("reading", Id::random().to_string());
    for (mine, yours) in home.beside.iter().zip(&elsewhere.beside) {
        let (space, theirs) = (mine.set.space, yours.things(&them, "Carrowmore"));
        places[OWN].beside.push(mine.things(&lead, "Aldermoor"));
        places[OTHER].beside.push(mine.things(&lead, "Bexcombe"));
        places[ALIEN].beside.push(Thing::asked_for_in(space, &theirs));
        places[THEIRS].beside.push(theirs);
    }
    places
}

/// Someone's own space, with a line in it, something carried and a calendar: its secret.
fn calendar(caller: &Caller<'_>) -> String {
    caller.post("/me", &[("text", "I kept the strike fund at the cannery")]).done();
    caller.post("/me/calendar", &[("do", "begin")]).done();
    let page = caller.get("/me").ok().text();
    let address = page.split("/days/").nth(1).expect("there is a calendar");
    address[..32].to_owned()
}

/// The texts that only some may read.
pub fn secrets(world: &World, home: &Home<'_>, elsewhere: &Elsewhere<'_>) -> Vec<Secret> {
    let mut secrets = home.set.secrets();
    secrets.extend(elsewhere.set.secrets());
    let beside = home.beside.iter().chain(&elsewhere.beside);
    secrets
        .extend(beside.flat_map(|beside| beside.set.secrets().into_iter().chain(beside.of_two())));
    let (text, space) = (elsewhere.name.clone(), elsewhere.set.space);
    secrets.push(Secret { text, space, reach: Reach::Members });
    // What the demo tells everyone on its first page is no secret.
    let texts: Vec<String> = secrets.iter().map(|secret| secret.text.clone()).collect();
    let (reader, front) = (Reader::of(&texts), world.visitor().get("/").ok().body);
    let told: BTreeSet<&str> = reader.found(&front).collect();
    secrets.retain(|secret| !told.contains(secret.text.as_str()));
    secrets
}

/// Someone with an account and nothing else.
fn newcomer(world: &World) -> Account {
    let (id, identity) = (Id::random(), Identity::generate());
    let row = AccountRow { id, handle_mac: vault::random(), week: 1 };
    world.app.store.write(id, move |shelf| shelf.insert_account(&row)).unwrap();
    (id, *identity.seed())
}

/// A drive while the stage is being set.
pub struct Setting<'a> {
    pub world: &'a World,
    pub space: Id,
    pub lead: Account,
}

impl Setting<'_> {
    /// A new space: it, and its turf. `names`: its own, its first turf's, its lead's.
    pub fn founded<'a>(
        world: &'a World,
        lead: Account,
        kind: Kind,
        [name, turf, my_name]: [&str; 3],
    ) -> (Setting<'a>, Id) {
        let set = Setting { world, space: Id::random(), lead };
        let begun = Start {
            drive: Drive { name: name.to_owned(), ..Drive::default() },
            first_turf: turf.to_owned(),
            my_name: Personal::new(my_name),
        };
        let (space, today) = (set.space, set.today());
        let started = world.app.store.write(space, move |shelf| {
            let identity = Identity::from_seed(lead.1);
            let (keys, _) = start(shelf, &identity, lead.0, space, (kind, today), &begun)?;
            Ok::<_, Failure>(shopfloor::turfs::records::tree(shelf, &keys)?.value.turfs[0].id)
        });
        (set, Id(started.unwrap().0))
    }

    pub fn today(&self) -> Day {
        Day::of(self.world.clock.today())
    }

    fn lead(&self) -> Caller<'_> {
        self.world.signed_in(self.lead.0, self.lead.1)
    }

    /// The lead's keys.
    pub fn keys(&self) -> Keys {
        keys_of(self.world, self.space, self.lead)
    }

    /// The turfs that the roster gives someone.
    pub fn roster_turfs(&self, account: Id) -> Vec<Id> {
        let keys = self.keys();
        let roster = self.world.app.store.read(|shelf| keys::roster(shelf, &keys, None)).unwrap();
        roster.entry(account).unwrap().turfs.clone()
    }

    /// The id of a new turf.
    pub fn draws(&self, lead: &Caller<'_>, name: &str) -> Id {
        let fields = [("name", name), ("sort", "site"), ("parent", "")];
        let drawn = lead.post(&format!("/d/{}/turfs", self.space), &fields).done().location;
        last_part(&drawn).parse().unwrap()
    }

    /// Puts workers in a turf.
    pub fn plant(&self, turf: Id, mark: &'static str) -> Planted {
        let (keys, today) = (self.keys(), self.today());
        let store = &self.world.app.store;
        store.write(self.space, move |shelf| plant(shelf, &keys, turf, mark, today)).unwrap()
    }

    /// The id of a new invite, and its spoken words.
    pub fn invites(&self, lead: &Caller<'_>, name: &str, turf: Id) -> (Id, String) {
        let turf = turf.to_string();
        let fields = [("name", name), ("role", "member"), ("turf", &turf)];
        let path = format!("/d/{}/members/invite", self.space);
        let made = lead.post(&path, &fields).done().location;
        let words = listed(&lead.get(&made).ok().text(), "code").join(" ");
        (last_part(&made).parse().unwrap(), words)
    }

    /// Someone who was invited and proved the words, and their invite.
    pub fn answers(&self, lead: &Caller<'_>, name: &str, turf: Id) -> (Account, Id) {
        let account = newcomer(self.world);
        (account, self.answers_as(account, lead, name, turf))
    }

    /// The invite that somebody with an account has answered.
    pub fn answers_as(&self, account: Account, lead: &Caller<'_>, name: &str, turf: Id) -> Id {
        let (invite, words) = self.invites(lead, name, turf);
        let caller = self.world.signed_in(account.0, account.1);
        caller.post(&format!("/join/{invite}/code"), &[("code", &words)]).done();
        invite
    }

    /// Someone who was invited and let in.
    pub fn let_in(&self, lead: &Caller<'_>, name: &str, turf: Id) -> Account {
        let (account, invite) = self.answers(lead, name, turf);
        self.confirms(lead, invite);
        account
    }

    /// Lets somebody in who has answered.
    pub fn confirms(&self, lead: &Caller<'_>, invite: Id) {
        lead.post(&format!("/d/{}/members/invites/{invite}/confirm", self.space), &[]).done();
    }

    /// Takes somebody out.
    pub fn removes(&self, lead: &Caller<'_>, account: Id) {
        let gone = lead.post(&format!("/d/{}/members/{account}/remove", self.space), &[]).done();
        lead.follow(gone).ok();
    }

    /// The id of a merge of two that were planted.
    pub fn merges(&self, by: &Caller<'_>, turf: Id, planted: &Planted) -> String {
        let [kept, gone] = planted.merged.map(|id| id.to_string());
        let fields = [("kept", kept.as_str()), ("gone", &gone)];
        // What was asked of the one that goes, and what they did in a structure test, goes along.
        self.asks_for(by, planted.merged[1], &format!("Hold the {} rope", planted.merged[1]), "0");
        let keys = self.keys();
        for test in self.world.app.store.read(|shelf| tests(shelf, &keys)).unwrap() {
            if matches!(test.value, Test::Open(_)) {
                let acts = format!("/d/{}/tests/{}/turfs/{turf}/acts", self.space, test.id);
                by.post(&acts, &[("acted", &gone)]).done();
            }
        }
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

    /// The id of a structure test that is drawn up.
    fn draws_test(&self, lead: &Caller<'_>, rung: &str, question: &str) -> String {
        let today = self.world.clock.today().to_string();
        let fields = [
            ("rung", rung),
            ("name", "Lanterns at the gate"),
            ("after", "walk-in"),
            ("question", question),
            ("opens", today.as_str()),
            ("closes", &today),
        ];
        let drawn = lead.post(&format!("/d/{}/tests/new", self.space), &fields).done();
        last_part(&drawn.location)
    }

    /// The id of a vote that is open, in which a box is counted.
    fn tests(&self, lead: &Caller<'_>, turf: Id) -> String {
        let test = self.draws_test(lead, "practice-strike-vote", "Who lifts the gate?");
        let here = format!("/d/{}/tests/{test}", self.space);
        let why = [("ladder-why", "It stands open anyway"), ("unowned-why", "Those there ask")];
        lead.post(&format!("{here}/open"), &why).done();
        let counted = [("turfs", turf.to_string()), ("yes", "5".to_owned())];
        let counted: Vec<(&str, &str)> = counted.iter().map(|(n, v)| (*n, v.as_str())).collect();
        lead.post(&format!("{here}/boxes"), &counted).done();
        test
    }

    /// The id of a photo that shows that someone has taken part.
    fn shows(&self, lead: &Caller<'_>, test: &str, turf: Id, planted: &Planted) -> String {
        let here = format!("/d/{}/tests/{test}/turfs/{turf}", self.space);
        let did = planted.pair[1].to_string();
        lead.post(&format!("{here}/acts"), &[("acted", &did)]).done();
        let photos = format!("{here}/evidence");
        lead.upload(&photos, ("photo", "gate.jpg", PHOTO), &[("people", &did)]).done();
        let shown = lead.get(&photos).ok().text();
        last_part(shown.split("<img src=\"").nth(1).unwrap().split('"').next().unwrap())
    }

    /// An issue that a planted worker's words are gathered under, a demand and a fight about it.
    fn raises(&self, lead: &Caller<'_>, planted: &Planted, place: &mut Place) {
        let (drive, keys) = (format!("/d/{}", self.space), self.keys());
        let name = format!("Named {}", Id::random());
        let (store, talk) = (&self.world.app.store, planted.talk);
        let said = store.read(|shelf| kept::load::<Conversation>(shelf, &keys, talk)).unwrap();
        let wording = said.value.issues[0].reveal().to_owned();
        let gathered = [("do", "name"), ("name", name.as_str()), ("wording", &wording)];
        lead.post(&format!("{drive}/issues"), &gathered).done();
        let names = store.read(|shelf| names(shelf, &keys)).unwrap().value;
        let issue = Id(names.gathered().issues.last().unwrap().id.0).to_string();
        let demand = [("demand", "A lift that works"), ("target", "works manager")];
        lead.post(&format!("{drive}/issues/{issue}/demand"), &demand).done();
        let raised = store.read(|shelf| raised(shelf, &keys)).unwrap();
        let of_it =
            |held: &&Held<Demand>| held.value.issues.iter().any(|id| Id(id.0).to_string() == issue);
        let demand = raised.demands.iter().find(of_it).unwrap().id.to_string();
        let today = self.today().date().to_string();
        let form = [
            ("kind", "march"),
            ("demand", "A lift that works"),
            ("target", "works manager"),
            ("on", &today),
            ("about", &issue),
        ];
        let fight = lead.post(&format!("{drive}/fights/new"), &form).done().location;
        let fight = last_part(fight.split('?').next().unwrap());
        place.params.insert("issue", issue.clone());
        place.params.insert("fight", fight);
        let more = [
            ("do", "apart"),
            ("to", issue.as_str()),
            ("wording", "Shifts move with a day’s word"),
            ("kind", "march"),
            ("demand", "A gate that opens"),
            ("target", "gate keeper"),
            ("on", &today),
            ("ended_on", &today),
            ("outcome", "won"),
            ("petition-demand", &demand),
        ];
        place.form.extend(more.map(|(name, value)| (name, value.to_owned())));
    }

    /// Asks someone, by a form as everybody has it; the id of the ask.
    fn asks_for(&self, by: &Caller<'_>, who: Id, what: &str, size: &str) -> String {
        let due = self.today().plus(7).date().to_string();
        let with = format!("Goes along: {what}");
        let form = [("what", what), ("size", size), ("due", &due), ("support-what", &with)];
        let asked = by.post(&format!("/d/{}/people/{who}/ask", self.space), &form).done();
        last_part(&asked.location)
    }

    /// The cycle of a planted worker: an ask that was done and talked over, one that is planned, and
    /// what else their record holds; a ladder of sizes.
    fn asks(&self, by: &Caller<'_>, planted: &Planted, place: &mut Place, mark: &str) {
        let person = format!("/d/{}/people/{}", self.space, planted.worker);
        let post = |path: String, fields: Vec<(&'static str, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
            by.post(&path, &fields).done();
        };
        let told = |what: &str| format!("{what} ({mark})");
        let ladder = ["Comes along", "Brings somebody", "Takes a watch", "Keeps the weir"];
        let steps = ladder.iter().flat_map(|name| [("step", ""), ("name", name), ("hours", "3")]);
        let ladder: Vec<(&str, &str)> = steps.chain([("plan-from", "3")]).collect();
        let sizes = format!("/d/{}/sizes", self.space);
        if !by.get(&sizes).ok().text().contains("Keeps the weir") {
            by.post(&sizes, &ladder).done();
        }
        let page = by.get(&format!("{person}/ask")).ok().text();
        let steps: Vec<&str> = page.split("name=\"size\" value=\"").skip(1).collect();
        let size = |n: usize| steps[n].split('"').next().unwrap();
        let first =
            self.asks_for(by, planted.worker, &told("Bring both cousins to the lock"), size(0));
        let done = vec![("how", "done".to_owned()), ("line", told("All of them came"))];
        post(format!("{person}/asks/{first}/end"), done);
        post(format!("{person}/asks/{first}/debrief"), talked_over(mark));
        let open = self.asks_for(by, planted.worker, &told("Run the watch at the weir"), size(3));
        let due = self.today().plus(6).date().to_string();
        post(format!("{person}/asks/{open}/plan"), planned(mark, &due));
        let held = vec![("task", "1".to_owned()), ("line", told("Two watches are drawn up"))];
        post(format!("{person}/asks/{open}/check-in"), held);
        let instead = [
            ("replace", "propose".to_owned()),
            ("by", "asker".to_owned()),
            ("what", told("Keep the upper sluice instead")),
            ("size", size(2).to_owned()),
            ("due", due),
        ];
        post(format!("{person}/asks/{open}/replace"), instead.to_vec());
        let record = |of: &str, fields: &[(&'static str, &str)]| {
            let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
            let fields = std::iter::once(("record", of.to_owned())).chain(fields);
            post(format!("{person}/record"), fields.collect());
        };
        record("carries", &[("hours", "12"), ("up-to", size(3))]);
        record("training", &[("training-own", "Lock keeping")]);
        record("skill", &[("skill-own", "sluices"), ("step", "learn")]);
        record("reading", &[("reading", "listening")]);
        record("read", &[("reading", "listening"), ("answer", &told("Let the silence stand"))]);
        let other = format!("Wilhelmina {mark} Ash");
        record("people", &[("who", &other), ("bond", "brought")]);
        place.params.insert("person", planted.worker.to_string());
        place.params.insert("ask", open);
    }

    /// Says which account is whose.
    fn says_who(&self, by: &Caller<'_>, member: Id, worker: Id) {
        let member = member.to_string();
        let path = format!("/d/{}/people/{worker}/account", self.space);
        by.post(&path, &[("record", "account"), ("account", &member)]).done();
    }

    /// A card on paper of a planted worker, the link to sign on, a pack of the drive's own.
    fn gathers(&self, lead: &Caller<'_>, planted: &Planted, place: &mut Place) {
        let (drive, keys) = (format!("/d/{}", self.space), self.keys());
        let store = &self.world.app.store;
        let found = |shelf: &mut store::Reader| gathering(shelf, &keys);
        if store.read(found).unwrap().is_none() {
            let text = "We of the weir want to be represented, and sign this.";
            let text = [("group", "Weir Workers"), ("employer", "Weir Mills"), ("card-text", text)];
            lead.post(&format!("{drive}/cards/setup"), &text).done();
        }
        let keys = self.keys();
        let worker = planted.pair[0].to_string();
        let today = self.today().date().to_string();
        let name = format!("Signs As {}", &worker[..8]);
        let paper = [
            ("name", name.as_str()),
            ("which", &worker),
            ("on", &today),
            ("employer", "Weir Mills"),
        ];
        lead.post(&format!("{drive}/cards/paper"), &paper).done();
        lead.get(&format!("{drive}/cards")).ok();
        let form = store.read(|shelf| gathering(shelf, &keys)).unwrap().unwrap().value;
        let chain = store.read(|shelf| Chain::read(shelf, &keys, &form)).unwrap();
        let of_worker = |kept: &&CardStanding| {
            kept.worker.is_some_and(|worker| Id(worker.0) == planted.pair[0])
        };
        let card = chain.book().cards.values().find(of_worker).unwrap().card.id;
        // One that nobody has opened.
        let unread = format!("Unread From {}", &worker[..8]);
        let paper = [("name", unread.as_str()), ("which", "apart"), paper[2], paper[3]];
        lead.post(&format!("{drive}/cards/paper"), &paper).done();
        place.params.insert("card", Id(card.0).to_string());
        place.params.insert("form", form.link.to_string());
        let day = self.world.clock.today();
        let pack = format!(
            "id = \"gate-lane\"\nlast_checked = {day}\n\
             name = {{ en = \"Gatehouse Lane\", es = \"Gatehouse Lane\" }}\n\
             [[figure]]\nid = \"petition\"\nat_least = 40\n\
             says = {{ en = \"Forty.\", es = \"Cuarenta.\" }}\n\
             source = \"Told at the gate\"\nchecked = {day}\n"
        );
        lead.post(&format!("{drive}/packs/edit"), &[("pack-text", &pack)]).done();
    }

    /// An engine of the drive's own, a run of it, and a planted worker who came to its first shift.
    fn runs(&self, lead: &Caller<'_>, planted: &Planted, place: &mut Place) {
        let drive = format!("/d/{}", self.space);
        let id = |done: &str| last_part(done.split('?').next().unwrap());
        let text = engine_text(&planted.worker.to_string()[..8]);
        let canvass = format!("{drive}/engines/{}/text", kits::address("canvass"));
        let engine = id(&lead.post(&canvass, &[("engine-text", &text)]).done().location);
        let today = self.today();
        let (from, to) = (today.plus(-7).date().to_string(), today.plus(7).date().to_string());
        let lay = format!("{drive}/engines/{engine}/lay");
        let run = id(&lead.post(&lay, &[("first-day", &from), ("last-day", &to)]).done().location);
        let here = format!("{drive}/runs/{run}");
        let worker = planted.worker.to_string();
        lead.post(&format!("{here}/roles"), &[("person", &worker), ("as", "2")]).done();
        lead.post(&format!("{here}/begin"), &[]).done();
        let shift = shift_id(run.parse().unwrap(), 0).to_string();
        lead.post(&format!("{here}/shifts/{shift}"), &[("here", &worker)]).done();
        let reading = kits::address(&kits::schools()[0].readings[0].id).to_string();
        let params = [("engine", engine), ("run", run), ("shift", shift), ("reading", reading)];
        place.params.extend(params);
    }

    /// A gathering today, a planted worker who is there and takes something on, somebody who signed up
    /// on its page and whom nobody has read yet.
    fn meets(&self, by: &Caller<'_>, turf: Id, place: &mut Place, (mark, open): (&str, bool)) {
        let told = |what: &str| format!("{what} ({mark})");
        let (turf, on) = (turf.to_string(), self.today().date().to_string());
        let (host, name) = (by.account_id().to_string(), told("Lanterns on the towpath"));
        let (where_, about) = (told("Behind the lock"), told("Knock twice"));
        let mut form = vec![
            ("gathering-kind", "meeting"),
            ("of-turf", &turf),
            ("gathering-name", &name),
            ("held-on", &on),
            ("starts", "18:00"),
            ("ends-at", "20:00"),
            ("place", &where_),
            ("about-it", &about),
            ("host-0", &host),
        ];
        form.extend(open.then_some(("open", "yes")));
        let new = format!("/d/{}/gatherings/new", self.space);
        let done = by.post(&new, &form).done().location;
        let path = done.split('?').next().unwrap().to_owned();
        let there = format!("Ottilie {mark} Brightwater");
        by.post(&path, &[("here", "-"), ("who", &there)]).done();
        let alone = told("Someone by name alone");
        by.post(&path, &[("here", "-"), ("who", &alone), ("person", "none")]).done();
        let guest = place.planted.worker.to_string();
        let what = told("Lock keeping at dawn");
        let step = [("with-them", "shift"), ("step-what", what.as_str()), ("step-on", &on)];
        by.post(&format!("{path}/guests/{guest}"), &step).done();
        let (keys, id) = (self.keys(), last_part(&path));
        let store = &self.world.app.store;
        let held = store.read(|shelf| gatherings::planned(shelf, &keys, id.parse().unwrap()));
        let door = held.unwrap().value.door.link.to_string();
        if open {
            let (visitor, page) = (self.world.visitor(), format!("/g/{door}"));
            let shown = visitor.get(&page).ok().text();
            self.world.clock.move_by(FILL_S_MIN);
            let hidden = |name: &str| between(&shown, &format!("name=\"{name}\" value=\""), "\"");
            let (name, way) = (told("Signs up unread"), told("By the lock keeper"));
            let fields = [
                ("sign-up", hidden("sign-up")),
                ("begun", hidden("begun")),
                ("seal", hidden("seal")),
                ("first-name", &name),
                ("remind", "yes"),
                ("way", &way),
            ];
            visitor.post(&page, &fields).ok();
            place.params.insert("signup", hidden("sign-up").to_owned());
        } else {
            place.params.insert("signup", Id::random().to_string());
        }
        place.params.extend([("gathering", id), ("guest", guest), ("door", door)]);
    }

    /// The id of a file of election results.
    pub fn brings_results(&self, lead: &Caller<'_>, mark: &str) -> String {
        let path = format!("/d/{}/elections", self.space);
        let (name, csv) = (format!("Results {mark}.csv"), results(mark));
        lead.upload(&path, ("file", &name, csv.as_bytes()), &[]).done();
        lead.post(&format!("{path}/choice"), &[("state", "PA"), ("union", "other")]).done();
        let keys = self.keys();
        let read = self.world.app.store.read(|shelf| elections::files(shelf, &keys));
        read.unwrap()[0].id.to_string()
    }

    /// A voter list of the employer's.
    pub fn brings_voters(&self, lead: &Caller<'_>, mark: &str) {
        let path = format!("/d/{}/voters", self.space);
        let (name, csv) = (format!("Voters {mark}.csv"), voters(mark));
        let (case, until) = (format!("04-RC-{mark}"), self.today().plus(30).date().to_string());
        let fields = [("case", case.as_str()), ("delete_on", &until)];
        lead.upload(&path, ("file", &name, csv.as_bytes()), &fields).done();
    }

    /// The id of a public call to start.
    pub fn calls(&self, lead: &Caller<'_>, slug: &str) -> String {
        let fields = [
            ("slug", slug),
            ("call-en", "Everyone at the gate"),
            ("words-en", "It opens when all of us lift."),
            ("region", "By the river"),
            ("kits", "talk"),
            ("kits", "rights"),
            ("packs", "uk"),
            ("open", "yes"),
        ];
        lead.post(&format!("/d/{}/seeds/new", self.space), &fields).done();
        lead.post(&format!("/d/{}/call", self.space), &[("slug", slug)]).done();
        let keys = self.keys();
        let kept = self.world.app.store.read(|shelf| seeding::all(shelf, &keys)).unwrap();
        kept.iter().find(|held| held.value.seed.slug == slug).unwrap().id.to_string()
    }

    /// The id of an import.
    pub fn imports(&self, by: &Caller<'_>, turf: Id) -> String {
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
    pub fn place(
        &self,
        (by, account): (&Caller<'_>, Account),
        turf: Id,
        planted: &Planted,
    ) -> Place {
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
        Place { params, form, planted: planted.clone(), beside: Vec::new() }
    }

    /// Every text about people.
    pub fn secrets(&self) -> Vec<Secret> {
        let keys = self.keys();
        self.world.app.store.read(|shelf| texts(shelf, &keys)).unwrap()
    }
}
