//! A life on a server: accounts, a drive, turfs, a roster, one-on-ones, searches, coworkers who
//! join, and mistakes; and every text of it, to be looked for.

use super::plant::{engine_text, results, voters};
use super::scan::Tokens;
use super::stage::last_part;
use crate::browser::{Browser, Secrets, Server, between, listed};
use crate::seeding::work;
use crate::world::Engine;
use shopfloor::forms::limits::FILL_S_MIN;
use std::process::Command;
use std::time::SystemTime;
use vault::Id;

/// How much a life holds.
pub struct Size {
    /// Rows of the imported roster.
    pub rows: usize,
    /// Workers typed in.
    pub typed: usize,
    /// One-on-ones.
    pub talks: usize,
    /// Searches.
    pub searches: usize,
    /// Coworkers who join.
    pub joiners: usize,
}

/// As long as it takes for thousands of texts.
pub const LONG: Size = Size { rows: 900, typed: 60, talks: 40, searches: 120, joiners: 4 };

/// A life on a server, and all that must not be found of it.
pub struct Life {
    pub folder: tempfile::TempDir,
    pub database: Option<String>,
    pub server: Server,
    pub tokens: Tokens,
    /// The accounts, each with its words.
    pub accounts: Vec<(Id, String)>,
    /// The drive.
    pub drive: Option<Id>,
    pub began: SystemTime,
    coined: u32,
    seed: [u8; 8],
}

/// Every sort of text, each of which a leaking build must be caught with.
pub const SORTS: [&str; 14] = [
    "name",
    "salt",
    "phone",
    "mail",
    "note",
    "search",
    "list",
    "turf",
    "handle",
    "words",
    "recovery code",
    "phrase",
    "cookie",
    "file name",
];

impl Life {
    /// Starts a server on an engine; none where PostgreSQL is not there.
    pub fn begin(engine: Engine, faults: &str) -> Option<Life> {
        let folder = tempfile::tempdir().unwrap();
        let database = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(store::testing::postgres()?),
        };
        if let Some(url) = &database {
            // The server logs every statement, with its parameters: they say nothing.
            psql(
                url,
                "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET log_statement = ''all''', \
                 current_database()); END $$",
            );
        }
        let more: Vec<&str> = database.iter().flat_map(|url| ["--database", url]).collect();
        let server = Server::start(&folder.path().join("data"), folder.path(), &more, faults);
        let (tokens, coined) = (Tokens::default(), 0);
        let began = SystemTime::now();
        let (accounts, drive, seed) = (Vec::new(), None, vault::random());
        Some(Life { folder, database, server, tokens, accounts, drive, began, coined, seed })
    }

    /// A word that was never said before.
    fn coin(&mut self) -> String {
        self.coined += 1;
        let digest = vault::digest(&[&self.seed[..], &self.coined.to_le_bytes()].concat());
        let syllable = |pair: &[u8]| {
            let consonant = b"bdfghjklmnprstvwz"[usize::from(pair[0]) % 17];
            format!("{}{}", char::from(consonant), char::from(b"aeiou"[usize::from(pair[1]) % 5]))
        };
        let word: String = digest.chunks(2).take(5).map(syllable).collect();
        format!("{}{}", word[..1].to_uppercase(), &word[1..])
    }

    fn told(&mut self, sort: &'static str) -> String {
        let word = self.coin();
        self.tokens.add(sort, &word);
        word
    }

    fn name(&mut self) -> String {
        let name = format!("{} {}", self.told("name"), self.told("name"));
        self.tokens.add("name", &name);
        name
    }

    fn phone(&mut self) -> String {
        let digest = vault::digest(self.coin().as_bytes());
        let number = u64::from_le_bytes(digest[..8].try_into().unwrap()) % 100_000_000;
        let (one, other) = (number / 10_000, number % 10_000);
        self.tokens.add("phone", &format!("5255{one:04}{other:04}"));
        let phone = format!("+52 55 {one:04} {other:04}");
        self.tokens.add("phone", &phone);
        phone
    }

    fn keep_cookies(&mut self, browser: &Browser) {
        for name in ["__Host-s", "__Host-n"] {
            self.tokens.add("cookie", &browser.cookie(name).unwrap_or_default());
        }
        // Account and slot are on the shelf; the halves of the secret are not.
        let device = browser.cookie("__Secure-d").unwrap();
        device.split('.').skip(2).for_each(|half| self.tokens.add("cookie", half));
    }

    /// Words are looked for whole, and in pairs: one alone may be a word of anything.
    fn keep_words(&mut self, words: &str) {
        let each: Vec<&str> = words.split(' ').collect();
        for separator in [" ", "-", ""] {
            self.tokens.add("words", &each.join(separator));
        }
        each.windows(2).for_each(|pair| self.tokens.add("words", &pair.join(" ")));
    }

    fn sign_up(&mut self, browser: &mut Browser, offer: &str) {
        let begun = browser.cookie("__Host-n");
        let phrase = format!("{} {} on fridays", self.told("phrase"), self.told("phrase"));
        let secrets = browser.sign_up(offer, &phrase);
        self.tokens.add("cookie", &begun.unwrap_or_default());
        self.tokens.add("handle", &secrets.handle);
        self.tokens.add("recovery code", &secrets.recovery);
        let bare: String = secrets.recovery.chars().filter(char::is_ascii_alphanumeric).collect();
        self.tokens.add("recovery code", &bare);
        self.tokens.add("phrase", &phrase);
        self.keep_words(&secrets.words);
        self.keep_cookies(browser);
        let device = browser.cookie("__Secure-d").unwrap();
        let account = device.split('.').next().unwrap().parse().unwrap();
        self.accounts.push((account, secrets.words.clone()));
        let mut elsewhere = Browser::at(self.server.address);
        let Secrets { handle, words, recovery } = &secrets;
        let three = [("handle", handle.as_str()), ("words", words), ("recovery", recovery)];
        elsewhere.post("/sign-in", &three).done();
        self.tokens.add("cookie", &elsewhere.cookie("__Host-s").unwrap());
    }

    /// Lives.
    pub fn live(&mut self, size: &Size) {
        let mut lead = Browser::at(self.server.address);
        let setup = self.server.setup.clone().unwrap();
        self.sign_up(&mut lead, &setup);
        let code_name = format!("{} {}", self.told("turf"), self.told("turf"));
        let drive = lead.start_drive(&code_name, &self.name());
        self.drive = Some(last_part(&drive).parse().unwrap());
        let turf = self.turfs(&mut lead, &drive);
        self.imports(&mut lead, &drive, size.rows);
        let workers = self.types(&mut lead, &drive, &turf, size.typed);
        for worker in workers.iter().cycle().take(size.talks) {
            self.talks(&mut lead, worker);
        }
        self.tests(&mut lead, &drive, &turf, &workers);
        self.plans(&mut lead, &drive);
        self.runs(&mut lead, &drive, &workers);
        self.signs(&mut lead, &drive);
        self.starts(&mut lead, &drive);
        self.salts(&mut lead);
        self.looks(&mut lead);
        self.searches(&mut lead, &drive, size.searches);
        for _ in 0..size.joiners {
            let (mut joiner, _) = self.joins(&mut lead, &drive, (&turf, "member"));
            joiner.get(&format!("{drive}/people")).ok();
            self.keep_cookies(&joiner);
        }
        self.coaches(&mut lead, &drive, &turf);
        self.errs(&mut lead, &drive);
        self.keep_cookies(&lead);
    }

    fn turfs(&mut self, lead: &mut Browser, drive: &str) -> String {
        let mut turf = String::new();
        for _ in 0..3 {
            let name = format!("{} {}", self.told("turf"), self.told("turf"));
            let fields = [("name", name.as_str()), ("sort", "site"), ("parent", "")];
            turf = lead.post(&format!("{drive}/turfs"), &fields).done();
        }
        last_part(&turf)
    }

    fn imports(&mut self, lead: &mut Browser, drive: &str, rows: usize) {
        let mut csv = String::from("Full name,Cell,Email,Department,Comment\n");
        for _ in 0..rows {
            let (name, phone) = (self.name(), self.phone());
            let (mail, note) = (self.told("mail"), self.told("note"));
            csv.push_str(&format!("{name},{phone},{mail}@post.example,Dock,{note}\n"));
        }
        let unreadable = self.told("note");
        csv.push_str(&format!(",,,Dock,{unreadable}\n"));
        let file = format!("{}.csv", self.told("file name"));
        let preview = lead.upload(&format!("{drive}/imports/new"), &file, csv.as_bytes()).done();
        lead.get(&preview).ok();
        let under_way = lead.post(&format!("{preview}/import"), &[]).done();
        let report = lead.follow(under_way);
        lead.get(&report).ok();
        let (file, employer) = (format!("{}.csv", self.told("file name")), self.told("note"));
        lead.upload(&format!("{drive}/elections"), &file, results(&employer).as_bytes()).done();
        lead.get(&format!("{drive}/elections")).ok();
        self.voters(lead, drive);
        // One that is only looked at, and one that is no table.
        let file = format!("{}.csv", self.told("file name"));
        let peeked = format!("Name\n{}\n", self.name());
        lead.upload(&format!("{drive}/imports/new"), &file, peeked.as_bytes()).done();
        let file = format!("{}.pdf", self.told("file name"));
        let broken = format!("%PDF {}\0\0", self.told("note"));
        assert_eq!(
            lead.upload(&format!("{drive}/imports/new"), &file, broken.as_bytes()).status,
            422
        );
    }

    /// A voter list that comes and goes again.
    fn voters(&mut self, lead: &mut Browser, drive: &str) {
        let path = format!("{drive}/voters");
        let file = format!("{}.csv", self.told("file name"));
        let list = voters(&self.told("note"));
        let until = organizing::Day::of(kit::clock::Clock::system().today()).plus(30);
        let fields = [("case", self.told("note")), ("delete_on", until.date().to_string())];
        lead.upload_with(&path, (&file, list.as_bytes()), &fields).done();
        lead.get(&path).ok();
        lead.post(&format!("{path}/delete"), &[]).done();
    }

    /// Paths of workers typed in.
    fn types(&mut self, lead: &mut Browser, drive: &str, turf: &str, count: usize) -> Vec<String> {
        let mut paths = Vec::new();
        for _ in 0..count {
            let (name, phone) = (self.name(), self.phone());
            let mail = format!("{}@post.example", self.told("mail"));
            let (address, step) = (self.told("note"), self.told("note"));
            let fields = [
                ("name", name.as_str()),
                ("phones", &phone),
                ("emails", &mail),
                ("address", &address),
                ("turf", turf),
                ("step", &step),
                ("step-on", "2027-01-31"),
            ];
            let added = lead.post(&format!("{drive}/people/new"), &fields).done();
            let path = format!("{drive}/people/{}", added.split_once("last=").unwrap().1);
            lead.get(&path).ok();
            paths.push(path);
        }
        paths
    }

    fn talks(&mut self, lead: &mut Browser, worker: &str) {
        let form = lead.get(&format!("{worker}/talk")).ok().text();
        let talk =
            between(&form[form.find("name=\"talk\"").unwrap()..], "value=\"", "\"").to_owned();
        let issues = [self.told("note"), self.told("note")];
        let (agitation, plan, ask) = (self.told("note"), self.told("note"), self.told("note"));
        let (step, note, tie) = (self.told("note"), self.told("note"), self.name());
        let fields = [
            ("talk", talk.as_str()),
            ("issues", &issues[0]),
            ("issues", &issues[1]),
            ("agitation", &agitation),
            ("plan", &plan),
            ("tie", &tie),
            ("tie-kind", "trusts"),
            ("ask", &ask),
            ("answer", "yes"),
            ("next_step", &step),
            ("note", &note),
            ("support", "2"),
            ("basis", "said"),
        ];
        assert_eq!(lead.post(&format!("{worker}/talks/{talk}"), &fields).status, 204);
        let kept = lead.post(&format!("{worker}/talk"), &fields);
        assert!(matches!(kept.status, 303 | 422), "{}", kept.text());
        lead.get(worker).ok();
    }

    /// A structure test of one's own, opened by decision, with acts pressed and looked for.
    fn tests(&mut self, lead: &mut Browser, drive: &str, turf: &str, workers: &[String]) {
        let (name, question) = (self.told("note"), self.told("note"));
        let (one, other, found) = (self.told("note"), self.told("note"), self.told("search"));
        let today = kit::clock::Clock::system().today().to_string();
        let fields = [
            ("rung", "own"),
            ("after", "walk-in"),
            ("name", name.as_str()),
            ("question", &question),
            ("opens", &today),
            ("closes", &today),
        ];
        let drawn = lead.post(&format!("{drive}/tests/new"), &fields).done();
        let test = drawn.split('?').next().unwrap().to_owned();
        let why = [("ladder-why", one.as_str()), ("unowned-why", &other)];
        lead.post(&format!("{test}/open"), &why).done();
        let list = format!("{test}/turfs/{turf}");
        lead.post(&list, &[("q", &found)]).ok();
        let worker = last_part(&workers[0]);
        lead.post(&format!("{list}/acts"), &[("acted", &worker)]).done();
        lead.post(&format!("{test}/close"), &[]).done();
        let why = self.told("note");
        lead.post(&format!("{test}/release"), &[("why", &why)]).done();
        lead.get(&format!("{test}/debrief")).ok();
    }

    /// The arc: what was decided and why, what management did, what is planned and agreed.
    fn plans(&mut self, lead: &mut Browser, drive: &str) {
        let [why, note, what, hardship] = [(); 4].map(|()| self.told("note"));
        let today = kit::clock::Clock::system().today().to_string();
        let moved = [("path", "majority"), ("stage", "committee"), ("why", why.as_str())];
        lead.post(&format!("{drive}/arc"), &moved).done();
        let event = [("what", "letters"), ("note", note.as_str())];
        lead.post(&format!("{drive}/boss"), &event).done();
        let plan = format!("{drive}/plan");
        lead.post(&plan, &[("ends", &today), ("begin", "own")]).done();
        let milestone = [("what", what.as_str()), ("days", "3")];
        lead.post(&format!("{plan}/milestone"), &milestone).done();
        lead.post(&format!("{plan}/step"), &[("milestone", "1"), ("did", "begun")]).done();
        // One that is refused is sent back with what was typed.
        let refused = self.told("note");
        let refused = [("what", refused.as_str()), ("days", "soon")];
        assert_eq!(lead.post(&format!("{plan}/milestone"), &refused).status, 422);
        lead.post(&format!("{drive}/readiness"), &[("why", &hardship)]).done();
        for page in ["arc", "boss", "plan", "calendar", "readiness"] {
            lead.get(&format!("{drive}/{page}")).ok();
        }
    }

    /// An engine of our own, a run of it, who came and what was counted.
    fn runs(&mut self, lead: &mut Browser, drive: &str, workers: &[String]) {
        let canvass = shopfloor::engines::kits::address("canvass");
        let text = engine_text(&self.told("note"));
        let written = format!("{drive}/engines/{canvass}/text");
        let engine = lead.post(&written, &[("engine-text", &text)]).done();
        let engine = engine.split('?').next().unwrap();
        // One that is refused is sent back with what was typed.
        let refused = self.told("note");
        let refused = [("name", refused.as_str())];
        assert_eq!(lead.post(&format!("{engine}/edit"), &refused).status, 422);
        let today = organizing::Day::of(kit::clock::Clock::system().today());
        let (from, to) = (today.plus(-7).date().to_string(), today.plus(7).date().to_string());
        let run =
            lead.post(&format!("{engine}/lay"), &[("first-day", &from), ("last-day", &to)]).done();
        let run = run.split('?').next().unwrap();
        let ids: Vec<String> = workers.iter().map(|path| last_part(path)).collect();
        lead.post(&format!("{run}/roles"), &[("person", &ids[0]), ("as", "2")]).done();
        lead.post(&format!("{run}/begin"), &[]).done();
        let shift = shopfloor::engines::records::shift_id(last_part(run).parse().unwrap(), 0);
        let shift = format!("{run}/shifts/{shift}");
        for who in ids.iter().take(8) {
            lead.post(&shift, &[("here", who.as_str())]).done();
        }
        lead.post(&format!("{shift}/counts"), &[("count-0", "40")]).done();
        let (title, found) = (self.told("note"), self.told("note"));
        let reading = [("title", title.as_str()), ("found", &found), ("question", "What then?")];
        lead.post(&format!("{drive}/readings"), &reading).done();
        lead.get(&format!("{drive}/readings")).ok();
        let own = self.told("note");
        lead.post("/me/readings", &[("reading-own", own.as_str())]).done();
        lead.post("/me/readings", &[("reading", own.as_str()), ("do", "read")]).done();
        assert!(lead.get("/me").ok().text().contains(&own));
        let ran = format!("{engine}/runs");
        for page in [run, &shift, &format!("{run}/asks"), &ran, &format!("{drive}/engines")] {
            lead.get(page).ok();
        }
    }

    /// A card signed on the public page, one on paper, one taken back, and what is said of them.
    fn signs(&mut self, lead: &mut Browser, drive: &str) {
        let (group, employer, text) = (self.told("note"), self.name(), self.told("note"));
        let fields = [("group", group.as_str()), ("employer", &employer), ("card-text", &text)];
        lead.post(&format!("{drive}/cards/setup"), &fields).done();
        let page = lead.get(&format!("{drive}/cards/setup")).ok().text();
        let link = between(&page, "id=\"link\" translate=\"no\">", "<");
        let link = format!("/c/{}", last_part(link));
        let (name, phone) = (self.name(), self.phone());
        let mail = format!("{}@post.example", self.told("mail"));
        let mut visitor = Browser::at(self.server.address);
        let form = visitor.get(&link).ok().text();
        std::thread::sleep(std::time::Duration::from_secs(u64::try_from(FILL_S_MIN).unwrap()));
        let mut fields: Vec<(&str, String)> = ["card", "begun", "seal", "version"]
            .map(|n| (n, between(&form, &format!("name=\"{n}\" value=\""), "\"").to_owned()))
            .into();
        for (field, value) in [
            ("signer", &name),
            ("contact", &mail),
            ("phone", &phone),
            ("employer", &employer),
            ("signature", &name),
        ] {
            fields.push((field, value.clone()));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let signed = visitor.post(&link, &fields).ok().text();
        assert!(signed.contains(&name), "{signed}");
        assert_eq!(visitor.post(&link, &fields[4..]).status, 422);
        let today = kit::clock::Clock::system().today().to_string();
        let on_paper = self.name();
        let fields = [
            ("name", on_paper.as_str()),
            ("which", "apart"),
            ("on", &today),
            ("employer", &employer),
        ];
        lead.post(&format!("{drive}/cards/paper"), &fields).done();
        lead.post(&format!("{drive}/cards/withdrawn"), &fields[..3]).done();
        let found = self.told("search");
        lead.post(&format!("{drive}/cards"), &[("q", &found)]).ok();
        lead.get(&format!("{drive}/cards/who")).ok();
        lead.get(&format!("{drive}/cards/showing")).ok();
    }

    /// A research space: an employer, what is known of it, a public file, what is refused.
    fn looks(&mut self, lead: &mut Browser) {
        let (name, mine) = (self.told("turf"), self.name());
        let founded = [("kind", "research"), ("name", name.as_str()), ("my-name", &mine)];
        let space = lead.post("/drives/new", &founded).done();
        let base = format!("{}/targets", space.split('?').next().unwrap());
        let [employer, also, owner, place] = [(); 4].map(|()| self.told("note"));
        let sites = format!("{place} yard; {place}; 40");
        let fields =
            [("name", employer.as_str()), ("also", &also), ("owners", &owner), ("sites", &sites)];
        let there = lead.post(&format!("{base}/new"), &fields).done();
        let there = there.split('?').next().unwrap().to_owned();
        for what in ["note", "choke"] {
            let (words, source) = (self.told("note"), self.told("note"));
            let fields = [("do", what), ("words", &words), ("source", &source), ("stops", "40")];
            lead.post(&there, &fields).done();
        }
        let refused = self.told("note");
        assert_eq!(lead.post(&there, &[("do", "note"), ("words", &refused)]).status, 422);
        let file = format!("{}.csv", self.told("file name"));
        let csv = results(&employer);
        let under_way = lead.upload(&format!("{base}/files"), &file, csv.as_bytes()).done();
        lead.follow(under_way);
        for page in [&base, &there, &format!("{base}/files"), &format!("{base}/beside")] {
            lead.get(page).ok();
        }
    }

    /// Somebody starts a drive of their own from a public call.
    fn starts(&mut self, lead: &mut Browser, drive: &str) {
        let call = [
            ("slug", "open-the-gate"),
            ("call-en", "Open the gate"),
            ("words-en", "It takes all of us."),
            ("region", "The coast"),
            ("open", "yes"),
        ];
        lead.post(&format!("{drive}/seeds/new"), &call).done();
        let (start, mut newcomer) = ("/s/open-the-gate/start", Browser::at(self.server.address));
        let form = newcomer.get(start).ok().text();
        let to_report = newcomer.get("/s/open-the-gate/report").ok().text();
        std::thread::sleep(std::time::Duration::from_secs(u64::try_from(FILL_S_MIN).unwrap()));
        let along = ["start", "begun", "seal"]
            .map(|n| between(&form, &format!("name=\"{n}\" value=\""), "\"").to_owned());
        let (name, place, mine) = (self.told("turf"), self.told("turf"), self.name());
        let work = work(&along[2]);
        let fields = [
            ("start", along[0].as_str()),
            ("begun", &along[1]),
            ("seal", &along[2]),
            ("work", &work),
            ("name", &name),
            ("first-turf", &place),
            ("my-name", &mine),
            ("power", "none"),
        ];
        let secrets = newcomer.post(start, &fields).done();
        self.tokens.add("cookie", &newcomer.cookie("__Host-n").unwrap());
        let page = newcomer.get(&secrets).ok().text();
        let (words, recovery) = (listed(&page, "words"), listed(&page, "recovery"));
        let phrase = format!("{} {} on sundays", self.told("phrase"), self.told("phrase"));
        let back = [
            ("words", words.as_str()),
            ("recovery", &recovery),
            ("phrase", &phrase),
            ("again", &phrase),
            ("remember", "yes"),
        ];
        let first = newcomer.post("/account/new/check", &back).done();
        self.tokens.add("handle", between(&page, "id=\"handle\" translate=\"no\">", "<"));
        self.tokens.add("recovery code", &recovery);
        self.tokens.add("phrase", &phrase);
        self.keep_words(&words);
        self.keep_cookies(&newcomer);
        let page = newcomer.get(&first).ok().text();
        let turf = between(&page, "name=\"turf\" value=\"", "\"").to_owned();
        let names = [(); 10].map(|()| self.name()).join("\n");
        let today = kit::clock::Clock::system().today().to_string();
        let list = [("coworkers", names.as_str()), ("turf", &turf), ("talk-on", &today)];
        let worker = newcomer.post(&first, &list).done();
        newcomer.get(&worker).ok();
        let (space, place) = (first.trim_end_matches("/first"), self.told("turf"));
        let growth = [("where", place.as_str()), ("grown", "begun")];
        newcomer.post(&format!("{space}/call/tell"), &growth).done();
        let (employer, place, way) = (self.told("turf"), self.told("turf"), self.told("note"));
        let site = [("employer", employer.as_str()), ("place", &place), ("way", &way)];
        newcomer.post(&format!("{space}/call/site"), &site).done();
        newcomer.get(&format!("{space}/call")).ok();
        self.reports(lead, drive, &to_report);
    }

    /// A visitor reports the call, and its keepers read it.
    fn reports(&mut self, lead: &mut Browser, drive: &str, form: &str) {
        let along = ["start", "begun", "seal"]
            .map(|n| between(form, &format!("name=\"{n}\" value=\""), "\"").to_owned());
        let (work, report) = (work(&along[2]), self.told("note"));
        let fields = [
            ("start", along[0].as_str()),
            ("begun", &along[1]),
            ("seal", &along[2]),
            ("work", &work),
            ("about", "call"),
            ("why", "harm"),
            ("words", &report),
        ];
        Browser::at(self.server.address).post("/s/open-the-gate/report", &fields).done();
        let seeds = lead.get(&format!("{drive}/seeds")).ok().text();
        let end = seeds.split("href=\"").filter_map(|part| part.split('"').next());
        let counts: Vec<&str> = end.filter(|href| href.ends_with("/counts")).collect();
        let read = counts.iter().any(|path| lead.get(path).ok().text().contains(&report));
        assert!(read, "the report reached nobody");
    }

    /// A salting program: where it aims, and who stands behind a code name.
    fn salts(&mut self, lead: &mut Browser) {
        let (name, mine) = (self.told("turf"), self.name());
        let fields = [("kind", "program"), ("name", name.as_str()), ("my-name", &mine)];
        let program = lead.post("/drives/new", &fields).done();
        let page = format!("{}/placements", program.split('?').next().unwrap());
        let (target, why, job) = (self.told("note"), self.told("note"), self.told("note"));
        let aim = [("do", "aim"), ("target", target.as_str()), ("why", &why)];
        lead.post(&page, &aim).done();
        lead.post(&page, &[("do", "opening"), ("at", "1"), ("job", &job)]).done();
        let placement = lead.post(&page, &[("do", "begin")]).done();
        let placement = placement.split('?').next().unwrap().to_owned();
        let [who, where_, contact, note] = [(); 4].map(|()| self.told("salt"));
        let who = [("name", who.as_str()), ("address", &where_), ("contact", &contact)];
        lead.post(&placement, &[&[("write", "who")], who.as_slice()].concat()).done();
        lead.post(&placement, &[("write", "note"), ("note", &note)]).done();
        // One that is refused is sent back with what was typed.
        let long = self.told("salt").repeat(40);
        let refused = [("write", "who"), ("name", long.as_str())];
        assert_eq!(lead.post(&placement, &refused).status, 422);
        assert!(lead.get(&placement).ok().text().contains(&note));
        lead.get(&page).ok();
        let shredded = lead.post(&placement, &[("write", "shred"), ("sure", "yes")]).done();
        assert!(!lead.get(&shredded).ok().text().contains(&placement));
    }

    fn searches(&mut self, lead: &mut Browser, drive: &str, count: usize) {
        for number in 0..count {
            let word = self.told("search");
            lead.post(&format!("{drive}/people"), &[("q", &word)]).ok();
            if number % 8 == 0 {
                let list = self.told("list");
                let fields = [("q", word.as_str()), ("list-name", &list)];
                lead.post(&format!("{drive}/people/saved"), &fields).done();
            }
        }
    }

    /// Somebody is let in; where the lead is led then.
    fn joins(
        &mut self,
        lead: &mut Browser,
        drive: &str,
        (turf, role): (&str, &str),
    ) -> (Browser, String) {
        let name = self.name();
        let fields = [("name", name.as_str()), ("role", role), ("turf", turf)];
        let made = lead.post(&format!("{drive}/members/invite"), &fields).done();
        let code = listed(&lead.get(&made).ok().text(), "code");
        self.keep_words(&code);
        let join = format!("/join/{}", last_part(&made));
        let mut joiner = Browser::at(self.server.address);
        self.sign_up(&mut joiner, &join);
        joiner.post(&format!("{join}/code"), &[("code", &code)]).done();
        let there = lead.post(&format!("{made}/confirm"), &[]).done();
        joiner.get(drive).ok();
        (joiner, there)
    }

    /// Numbers are shared with a coach, then a turf, which is taken back.
    fn coaches(&mut self, lead: &mut Browser, drive: &str, turf: &str) {
        let (mut coach, there) = self.joins(lead, drive, ("", "coach"));
        let there = there.split('?').next().unwrap().to_owned();
        let items = ["stage", "listed", "talked", "supporters"].map(|item| ("item", item));
        lead.post(&format!("{there}/numbers"), &items).done();
        lead.post(&format!("{there}/turfs"), &[("turf", turf)]).done();
        coach.get(&format!("{drive}/people")).ok();
        let taken = lead.post(&format!("{there}/turfs"), &[]).done();
        lead.follow(taken);
        coach.get(drive).ok();
        self.keep_cookies(&coach);
    }

    /// What goes wrong is where things get logged.
    fn errs(&mut self, lead: &mut Browser, drive: &str) {
        let words = |life: &mut Life| format!("{} {}", life.told("search"), life.told("search"));
        let (one, other, third) = (words(self), words(self), words(self));
        let coded: String = form_urlencoded::byte_serialize(one.as_bytes()).collect();
        assert_eq!(lead.get(&format!("/{coded}")).status, 404);
        assert_eq!(lead.get(&format!("{drive}/people/{coded}")).status, 404);
        lead.get(&format!("{drive}/people?q={coded}&job={coded}&list={coded}")).ok();
        let phrase = self.told("phrase");
        let mut elsewhere = lead.twin(self.server.address);
        assert_eq!(elsewhere.post("/unlock", &[("phrase", &phrase)]).status, 422);
        let wrong = [("handle", other.as_str()), ("words", &third), ("recovery", &phrase)];
        assert_eq!(Browser::at(self.server.address).post("/sign-in", &wrong).status, 422);
        let note = self.told("note").repeat(40_000);
        assert_eq!(lead.post(&format!("{drive}/people/new"), &[("name", &note)]).status, 422);
        let fields = [("name", ""), ("phones", one.as_str()), ("job", &other)];
        assert_eq!(lead.post(&format!("{drive}/people/new"), &fields).status, 422);
    }
}

/// What PostgreSQL says to a statement.
pub fn psql(url: &str, sql: &str) -> String {
    let said =
        Command::new("psql").args([url, "-X", "-A", "-t", "-q", "-c", sql]).output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap().trim().to_owned()
}
