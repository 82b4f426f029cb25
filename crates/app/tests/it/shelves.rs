//! The database fails under the program: full, not writable, gone, stopped. Whoever sends
//! something then is told in a sentence and has on the page what they typed; everything can still
//! be read where the database can; nothing that was acknowledged is lost; and it all works again
//! without a new start.

use crate::browser::{Browser, Came, Server, between};
use crate::gates::psql;
use crate::world::{Engine, World};
use rustix::process::{Resource, Rlimit, prlimit};
use std::path::{Path, PathBuf};
use std::process::Command;
use store::testing::say;

const FULL: &str = "disk is full, so this was not kept";
const READ_ONLY: &str = "may read its database but not write it";
const SILENT: &str = "Nothing was changed and nothing saved is lost";

/// A server and a lead who adds people.
struct Shop {
    server: Server,
    lead: Browser,
    drive: String,
    turf: String,
    /// The names that were acknowledged, and the pages of these people.
    kept: Vec<(String, String)>,
    sent: u32,
}

impl Shop {
    fn open(server: Server) -> Shop {
        let mut lead = Browser::at(server.address);
        lead.sign_up(&server.setup.clone().unwrap(), "the late ferry sings in june");
        let drive = lead.start_drive("Kestrel", "Adaeze");
        let page = lead.get(&format!("{drive}/people/new")).ok().text();
        let turf = between(&page, "name=\"turf\"", "</select>");
        let turf = between(&turf[turf.find("value=\"").unwrap()..], "value=\"", "\"").to_owned();
        let mut shop = Shop { server, lead, drive, turf, kept: Vec::new(), sent: 0 };
        assert_eq!(shop.add().0.status, 303);
        shop
    }

    /// Sends somebody: what came back, and the name.
    fn add(&mut self) -> (Came, String) {
        self.sent += 1;
        let name = format!("Ottoline Wherry{}", self.sent);
        let path = format!("{}/people/new", self.drive);
        let form = [("name", name.as_str()), ("turf", &self.turf), ("phones", "413 555 0147")];
        let came = self.lead.post(&path, &form);
        if let Some((_, id)) = came.location.split_once("last=") {
            self.kept.push((name.clone(), format!("{}/people/{id}", self.drive)));
        }
        (came, name)
    }

    /// Adds until it is refused, with this sentence.
    fn is_refused(&mut self, sentence: &str) {
        let (came, name) = (0..2_000)
            .map(|_| self.add())
            .find(|(came, _)| came.status != 303)
            .expect("something that fails");
        let page = came.text();
        assert_eq!(came.status, 503, "{page}");
        assert!(page.contains(sentence), "{page}");
        let typed = between(&page, &format!("action=\"{}/people/new\"", self.drive), "</form>");
        for value in [name.as_str(), "413 555 0147", &self.turf] {
            assert!(typed.contains(&format!("value=\"{value}\"")), "no {value} in {typed}");
        }
        assert!(self.server.lives());
    }

    fn reads(&mut self) {
        self.lead.get(&self.drive).ok();
        for (name, page) in &self.kept {
            assert!(self.lead.get(page).ok().text().contains(name), "{name} is lost");
        }
    }

    fn works(&mut self) {
        let (came, _) = self.add();
        assert_eq!(came.status, 303, "{}", came.text());
        self.reads();
        let page = self.lead.get(&format!("{}/people", self.drive)).ok().text();
        let listed = page.matches(&format!("href=\"{}/people/", self.drive)).count();
        assert!(listed >= self.kept.len().min(100), "{listed} of {}", self.kept.len());
    }
}

fn shop(folder: &Path) -> Shop {
    Shop::open(Server::start(&folder.join("data"), folder, &[], ""))
}

#[test]
fn a_full_or_locked_database_takes_nothing_and_loses_nothing() {
    let world = World::demo(Engine::Sqlite, 60).unwrap();
    let (lead, drive, store) = (world.person("lead"), world.drive(), &world.app.store);
    let new = format!("/d/{drive}/people/new");
    let page = lead.get(&new).ok().text();
    let turfs = between(&page, "name=\"turf\"", "</select>");
    let turf = between(&turfs[turfs.rfind("value=\"").unwrap()..], "value=\"", "\"").to_owned();
    let bounds = [
        ("PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1000000", FULL),
        ("PRAGMA query_only = ON", "PRAGMA query_only = OFF", READ_ONLY),
    ];
    for (bound, free, sentence) in bounds {
        say(store, bound).unwrap();
        let mut kept = Vec::new();
        let refused =
            (0..2_000).map(|n| format!("Casimir{} Yonge{n}", sentence.len())).find_map(|name| {
                let form = [("name", name.as_str()), ("turf", &turf), ("address", "1 <Main> St")];
                let reply = lead.post(&new, &form);
                kept.extend((reply.status == 303).then(|| name.clone()));
                (reply.status != 303).then_some((reply, name))
            });
        let (reply, name) = refused.expect("the database has a bound");
        assert_eq!(reply.status, 503, "{}", reply.read());
        assert!(reply.read().contains(sentence), "{}", reply.read());
        let typed = [format!("value=\"{name}\""), "value=\"1 &lt;Main&gt; St\"".to_owned()];
        assert!(typed.iter().all(|typed| reply.text().contains(typed)), "{}", reply.text());
        lead.get(&format!("/d/{drive}")).ok();
        say(store, free).unwrap();
        let form = [("name", name.as_str()), ("turf", &turf)];
        lead.post(&new, &form).done();
        kept.push(name);
        for name in kept {
            let found = lead.post(&format!("/d/{drive}/people"), &[("q", &name)]).ok();
            assert!(found.read().contains(&name), "{name} is lost");
        }
    }
}

#[test]
fn a_file_that_may_not_grow_does_not_end_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let mut shop = shop(folder.path());
    let log = std::fs::metadata(folder.path().join("data/shopfloor.db-wal")).unwrap().len();
    let process = Some(shop.server.process());
    let bound = |bytes| Rlimit { current: bytes, maximum: None };
    let before = prlimit(process, Resource::Fsize, bound(Some(log + 200_000))).unwrap();
    shop.is_refused(SILENT);
    shop.reads();
    prlimit(process, Resource::Fsize, before).unwrap();
    shop.works();
}

#[test]
fn a_database_that_is_gone_takes_nothing_until_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut shop = shop(folder.path());
    let file = folder.path().join("data/shopfloor.db");
    std::fs::rename(&file, file.with_extension("away")).unwrap();
    shop.is_refused(SILENT);
    std::fs::rename(file.with_extension("away"), &file).unwrap();
    shop.works();
}

/// A PostgreSQL server of one's own, to be stopped.
struct Cluster {
    folder: tempfile::TempDir,
    bin: PathBuf,
    port: u16,
}

impl Cluster {
    /// None, and a loud word, where PostgreSQL is not installed.
    fn start() -> Option<Cluster> {
        let bin = store::testing::binaries()?;
        let folder = tempfile::tempdir().unwrap();
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let cluster = Cluster { folder, bin, port };
        if rustix::process::getuid().is_root() {
            let path = cluster.folder.path();
            assert!(Command::new("chown").arg("postgres").arg(path).status().unwrap().success());
        }
        let data = cluster.data();
        cluster.run("initdb", &["-D", &data, "-U", "shopfloor", "-A", "trust", "--no-sync"]);
        cluster.go();
        Some(cluster)
    }

    fn data(&self) -> String {
        self.folder.path().join("data").to_str().unwrap().to_owned()
    }

    fn url(&self) -> String {
        format!("postgres://shopfloor@127.0.0.1:{}/postgres", self.port)
    }

    fn go(&self) {
        let how = format!(
            "-p {} -c listen_addresses=127.0.0.1 -k {}",
            self.port,
            self.folder.path().display()
        );
        let log = self.folder.path().join("log");
        self.run(
            "pg_ctl",
            &["-D", &self.data(), "-w", "-l", log.to_str().unwrap(), "-o", &how, "start"],
        );
    }

    fn stop(&self) {
        self.run("pg_ctl", &["-D", &self.data(), "-w", "-m", "immediate", "stop"]);
    }

    /// Runs one of PostgreSQL's programs, which refuse to be run as root.
    fn run(&self, program: &str, args: &[&str]) {
        let mut command = match rustix::process::getuid().is_root() {
            true => {
                let mut command = Command::new("runuser");
                command.args(["-u", "postgres", "--"]).arg(self.bin.join(program));
                command
            }
            false => Command::new(self.bin.join(program)),
        };
        let quiet = std::process::Stdio::null;
        command.args(args).current_dir("/").stdout(quiet()).stderr(quiet());
        assert!(command.status().unwrap().success(), "{program} {args:?}");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.folder.path().join("data/postmaster.pid").exists() {
            self.stop();
        }
    }
}

#[test]
fn postgresql_is_stopped_and_started_again_and_write_protected() {
    let Some(cluster) = Cluster::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let more = ["--database", &*cluster.url()];
    let mut shop = Shop::open(Server::start(&folder.path().join("data"), folder.path(), &more, ""));
    for _ in 0..2 {
        cluster.stop();
        shop.is_refused(SILENT);
        let came = shop.lead.get(&shop.drive);
        assert!(came.status == 503 && came.text().contains(SILENT), "{}", came.text());
        cluster.go();
        shop.works();
    }
    let protect = |on: &str| {
        let cut = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()";
        let set = format!("ALTER DATABASE postgres SET default_transaction_read_only = {on}");
        psql(&cluster.url(), &format!("SET TRANSACTION READ WRITE; {set}; {cut}"));
    };
    protect("on");
    shop.is_refused(READ_ONLY);
    shop.reads();
    protect("off");
    shop.works();
}
