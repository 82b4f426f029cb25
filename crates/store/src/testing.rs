//! PostgreSQL for tests: a server of one's own and a fresh database for each call, so that no test
//! sees another. With `SHOPFLOOR_TEST_POSTGRES` set to the address of a running server, that one
//! is used instead; a script that runs many test processes starts it once.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use postgres::{Client, NoTls};
use vault::Id;

use crate::{Store, StoreError};

const RUNNING_SERVER: &str = "SHOPFLOOR_TEST_POSTGRES";
const START_MAX: Duration = Duration::from_secs(60);

/// What the folders of servers for tests are called, before their ids.
const FOLDER: &str = "shopfloor-postgres-";

/// Ends when its standard input does, and so with the test process, however that one ends. What
/// it says goes to a file, which stays if the server did not start.
const SERVE: &str = r#"
    bin=$1 port=$2 dir=$3
    trap : INT TERM
    mkdir -m 700 "$dir"
    echo $$ >"$dir/pid"
    exec >"$dir/log" 2>&1
    "$bin/initdb" -D "$dir/data" -U shopfloor -A trust -E UTF8 --locale=C --no-sync || exit 1
    "$bin/postgres" -D "$dir/data" -k "$dir" -p "$port" -c listen_addresses=127.0.0.1 \
        -c max_connections=200 -c fsync=off -c full_page_writes=off &
    server=$!
    cat >/dev/null
    kill -INT $server
    wait $server
    rm -rf "$dir"
"#;

/// The address of a fresh, empty PostgreSQL database. `None`, and a loud word on standard error,
/// where PostgreSQL is not installed; a server that should be there and is not fails the test.
pub fn postgres() -> Option<String> {
    let server = server()?;
    let name = format!("test_{}", Id::random());
    let make = format!("CREATE DATABASE {name} TEMPLATE template0");
    apart(|| connect(server)?.batch_execute(&make).ok())
        .expect("the PostgreSQL server for tests makes a database");
    Some(with_database(server, &name))
}

/// A database of one's own, which goes away with this value.
pub struct Database {
    /// Its address.
    pub url: String,
    /// Copies of it that nobody uses any more: the next copy is one of them, filled anew, which
    /// takes a tenth of the time of making and dropping one.
    spare: Spare,
    /// Where it goes after use, if it is a copy.
    home: Option<Spare>,
}

type Spare = Arc<Mutex<Option<Vec<String>>>>;

/// Lays aside what every table holds.
const LAY_ASIDE: &str = "DROP SCHEMA IF EXISTS aside CASCADE; CREATE SCHEMA aside;
    DO $$ DECLARE t text; BEGIN
      FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('CREATE TABLE aside.%1$I AS TABLE public.%1$I', t);
      END LOOP;
    END $$";

/// Puts back what was laid aside. A table that changed its columns meanwhile is refused.
const PUT_BACK: &str = "SET session_replication_role = replica;
    DO $$ DECLARE t text; BEGIN
      EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('public.%I', tablename), ', ')
        FROM pg_tables WHERE schemaname = 'public');
      FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('INSERT INTO public.%1$I SELECT * FROM aside.%1$I', t);
      END LOOP;
    END $$";

impl Database {
    /// A fresh, empty one; as [`postgres`].
    pub fn new() -> Option<Self> {
        postgres().map(|url| Self { url, spare: Spare::default(), home: None })
    }

    /// One with the same in it; the first time, whoever is connected to this one is cut off. What
    /// changes in this one after its first copy is in none of them.
    pub fn copied(&self) -> Self {
        let spare =
            self.spare.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(Vec::pop);
        let new = match spare {
            Some(Some(old)) => {
                self.say(&old, &[&cut_off(&old), PUT_BACK]);
                old
            }
            made_before => {
                if made_before.is_none() {
                    self.say(self.name(), &[LAY_ASIDE]);
                    *self.spare.lock().unwrap_or_else(PoisonError::into_inner) = Some(Vec::new());
                }
                let (old, new) = (self.name(), format!("test_{}", Id::random()));
                command(&[&cut_off(old), &format!("CREATE DATABASE {new} TEMPLATE {old}")]);
                new
            }
        };
        let url = with_database(&self.url, &new);
        Self { url, spare: Spare::default(), home: Some(self.spare.clone()) }
    }

    fn name(&self) -> &str {
        let path = self.url.split('?').next().unwrap_or_default();
        path.rsplit('/').next().unwrap_or_default()
    }

    /// Says these to one of the databases of its server.
    fn say(&self, name: &str, texts: &[&str]) {
        let url = with_database(&self.url, name);
        let said = apart(|| {
            let mut client = connect(&url)?;
            texts.iter().try_for_each(|text| client.batch_execute(text).ok())
        });
        said.expect("the PostgreSQL server for tests fills a copy");
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let mut spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner);
        let name = self.name().to_owned();
        let copies = spare.take();
        if let (None, Some(home)) = (&copies, &self.home) {
            // The one that it was copied from may be gone before it: then nobody takes it up.
            if let Some(home) = home.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
                return home.push(name);
            }
        }
        for name in copies.into_iter().flatten().chain([name]) {
            command(&[&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")]);
        }
    }
}

/// Cuts off whoever else is connected to a database.
fn cut_off(name: &str) -> String {
    format!(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
         WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    )
}

/// Says these to the server, one after the other.
fn command(texts: &[&str]) {
    let said = apart(|| {
        let mut client = connect(server()?)?;
        texts.iter().try_for_each(|text| client.batch_execute(text).ok())
    });
    said.expect("the PostgreSQL server for tests makes and drops databases");
}

/// Says something on the connection that writes, such as a PRAGMA that bounds the database.
pub fn say(store: &Store, text: &'static str) -> Result<(), StoreError> {
    store.write(Id::ZERO, move |shelf| shelf.link.say(text))
}

fn server() -> Option<&'static str> {
    static SERVER: OnceLock<Option<(String, Option<Child>)>> = OnceLock::new();
    SERVER
        .get_or_init(|| match std::env::var(RUNNING_SERVER) {
            Ok(url) => Some((url, None)),
            Err(_) => binaries().map(|bin| start(&bin)),
        })
        .as_ref()
        .map(|(url, _)| url.as_str())
}

fn start(bin: &Path) -> (String, Option<Child>) {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr());
    let port = free.expect("the loopback has a free port").port();
    sweep(&std::env::temp_dir());
    let dir = std::env::temp_dir().join(format!("{FOLDER}{}", Id::random()));
    // The server refuses to run as root; Debian's package makes a user for it.
    let mut command = match is_root() {
        true => {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--", "sh"]);
            command
        }
        false => Command::new("sh"),
    };
    let mut child = command
        .args(["-c", SERVE, "sh"])
        .arg(bin)
        .arg(port.to_string())
        .arg(&dir)
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell can be started");
    let url = format!("postgres://shopfloor@127.0.0.1:{port}/postgres");
    let until = Instant::now() + START_MAX;
    while apart(|| connect(&url).map(drop)).is_none() {
        let ended = child.try_wait().is_ok_and(|status| status.is_some());
        assert!(
            !ended && Instant::now() < until,
            "PostgreSQL did not start, see {}",
            dir.display()
        );
        sleep(Duration::from_millis(20));
    }
    (url, Some(child))
}

/// Takes away what servers left that were killed: folders of which neither the shell nor the server
/// runs any more. One without a number of either may be just beginning, and stays.
fn sweep(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let left = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(FOLDER));
    for dir in left.map(|entry| entry.path()) {
        let number = |file: &str| {
            let text = std::fs::read_to_string(dir.join(file)).ok()?;
            text.lines().next()?.trim().parse::<u32>().ok()
        };
        let numbers = [number("pid"), number("data/postmaster.pid")];
        let runs = |number: &u32| Path::new("/proc").join(number.to_string()).exists();
        if numbers.iter().any(Option::is_some) && !numbers.iter().flatten().any(runs) {
            // Another test may sweep at the same time.
            let _ = std::fs::remove_dir_all(&dir);
        }
    }
}

/// The programs of the newest version that Debian has put on this machine; `None`, and a loud word
/// on standard error, where there is none.
pub fn binaries() -> Option<PathBuf> {
    let newest = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .max();
    if newest.is_none() {
        eprintln!("\n*** POSTGRESQL IS NOT TESTED: its server is not installed ***\n");
    }
    newest
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(Path::new("/proc/self")).is_ok_and(|process| process.uid() == 0)
}

fn connect(url: &str) -> Option<Client> {
    Client::connect(url, NoTls).ok()
}

/// The client may not be used inside an event loop, and an asynchronous test runs in one.
fn apart<T: Send>(work: impl FnOnce() -> Option<T> + Send) -> Option<T> {
    std::thread::scope(|scope| scope.spawn(work).join().ok()).flatten()
}

/// The same server, another database.
fn with_database(url: &str, name: &str) -> String {
    let (address, query) = url.split_once('?').unwrap_or((url, ""));
    let host = address
        .split_once("://")
        .and_then(|(scheme, rest)| {
            let host = rest.split('/').next()?;
            Some(format!("{scheme}://{host}"))
        })
        .unwrap_or_else(|| address.to_owned());
    match query {
        "" => format!("{host}/{name}"),
        query => format!("{host}/{name}?{query}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_killed_servers_left_is_swept_and_nothing_that_runs() {
        let folder = tempfile::tempdir().unwrap();
        let dir = |name: &str, file: &str, number: u32| {
            let dir = folder.path().join(format!("{FOLDER}{name}"));
            std::fs::create_dir_all(dir.join("data")).unwrap();
            if !file.is_empty() {
                std::fs::write(dir.join(file), format!("{number}\n/somewhere\n")).unwrap();
            }
            dir
        };
        // No process has the greatest number of all.
        let gone = [("a", "pid"), ("b", "data/postmaster.pid")];
        let gone = gone.map(|(name, file)| dir(name, file, u32::MAX));
        let own = std::process::id();
        let stay = [("c", "pid"), ("d", "data/postmaster.pid"), ("e", "")];
        let stay = stay.map(|(name, file)| dir(name, file, own));
        dir("c", "data/postmaster.pid", u32::MAX);
        sweep(folder.path());
        assert!(gone.iter().all(|dir| !dir.exists()));
        assert!(stay.iter().all(|dir| dir.exists()));
    }
}
