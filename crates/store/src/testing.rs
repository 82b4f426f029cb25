//! PostgreSQL for tests: a server of one's own and a fresh database for each call, so that no test
//! sees another. With `SHOPFLOOR_TEST_POSTGRES` set to the address of a running server, that one
//! is used instead; a script that runs many test processes starts it once.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

use postgres::{Client, NoTls};
use vault::Id;

const RUNNING_SERVER: &str = "SHOPFLOOR_TEST_POSTGRES";
const START_MAX: Duration = Duration::from_secs(60);

/// Ends when its standard input does, and so with the test process, however that one ends.
const SERVE: &str = r#"
    trap : INT TERM
    dir=$(mktemp -d)
    "$1/initdb" -D "$dir/data" -U shopfloor -A trust -E UTF8 --locale=C --no-sync >"$dir/log" 2>&1 ||
        { cat "$dir/log" >&2; exit 1; }
    "$1/postgres" -D "$dir/data" -k "$dir" -p "$2" -c listen_addresses=127.0.0.1 \
        -c max_connections=200 -c fsync=off -c full_page_writes=off >>"$dir/log" 2>&1 &
    server=$!
    cat >/dev/null
    kill -INT $server
    wait $server
    rm -rf "$dir"
"#;

/// The address of a fresh, empty PostgreSQL database. `None`, and a loud word on standard error,
/// where PostgreSQL is not installed.
pub fn postgres() -> Option<String> {
    let server = server()?;
    let name = format!("test_{}", Id::random());
    let mut client = connect(server)?;
    let made = client.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0"));
    if let Err(error) = made {
        return missing(&format!("no database could be made: {error}"));
    }
    Some(with_database(server, &name))
}

fn server() -> Option<&'static str> {
    static SERVER: OnceLock<Option<(String, Option<Child>)>> = OnceLock::new();
    SERVER
        .get_or_init(|| match std::env::var(RUNNING_SERVER) {
            Ok(url) => Some((url, None)),
            Err(_) => start().map(|(url, child)| (url, Some(child))),
        })
        .as_ref()
        .map(|(url, _)| url.as_str())
}

fn start() -> Option<(String, Child)> {
    let Some(bin) = binaries() else {
        return missing("its server is not installed");
    };
    let free = TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr());
    let port = free.ok()?.port().to_string();
    // The server refuses to run as root; Debian's package makes a user for it.
    let mut command = match is_root() {
        true => {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--", "sh"]);
            command
        }
        false => Command::new("sh"),
    };
    command
        .args(["-c", SERVE, "sh"])
        .arg(&bin)
        .arg(&port)
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null());
    let Ok(mut child) = command.spawn() else {
        return missing("its server could not be started");
    };
    let url = format!("postgres://shopfloor@127.0.0.1:{port}/postgres");
    let until = Instant::now() + START_MAX;
    while connect(&url).is_none() {
        let ended = child.try_wait().ok().flatten().is_some();
        if ended || Instant::now() > until {
            return missing("its server did not start");
        }
        sleep(Duration::from_millis(20));
    }
    Some((url, child))
}

/// The newest version that Debian has put on this machine.
fn binaries() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    versions
        .flatten()
        .map(|version| version.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .max()
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(Path::new("/proc/self")).is_ok_and(|process| process.uid() == 0)
}

fn connect(url: &str) -> Option<Client> {
    // A client may not be made inside an event loop, and an asynchronous test runs in one.
    std::thread::scope(|scope| scope.spawn(|| Client::connect(url, NoTls).ok()).join().ok())
        .flatten()
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

fn missing<T>(why: &str) -> Option<T> {
    eprintln!("\n*** POSTGRESQL IS NOT TESTED: {why} ***\n");
    None
}
