//! Starting: opening the shelves, making the program, listening.

use crate::accounts::limits::UnlockLimits;
use crate::accounts::sessions::Sessions;
use crate::accounts::sign_up::SETUP_SETTING;
use crate::call::App;
use crate::demo;
use crate::forms::limits::Posts;
use crate::seeding::proof::Starts;
use crate::targets::reading::Wrong;
use crate::{members, router, words};
use kit::clock::Clock;
use kit::http;
use organizing::Day;
use std::fs::{self, OpenOptions};
use std::io::{IsTerminal, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;

/// How a server runs.
pub struct Settings {
    /// The folder that holds everything.
    pub data: PathBuf,
    /// Where it listens.
    pub listen: SocketAddr,
    /// PostgreSQL instead of SQLite.
    pub database: Option<String>,
}

/// How a demo runs.
pub struct DemoSettings {
    /// Where it listens.
    pub listen: SocketAddr,
    /// How many workers are invented.
    pub workers: u32,
    /// What they are invented from.
    pub seed: u64,
    /// A database instead of a temporary file.
    pub database: Option<String>,
    /// Public files that are brought into the research space.
    pub public: Vec<PathBuf>,
}

/// Makes the program over these shelves.
///
/// # Errors
/// A sentence, when a catalogue is broken (a test keeps it from happening).
pub fn app(store: Store, pepper: [u8; 32], clock: Clock) -> Result<App, String> {
    Ok(App {
        store,
        sessions: Sessions::new(clock.clone()),
        limits: UnlockLimits::new(clock.clone()),
        posts: Posts::new(clock.clone()),
        starts: Starts::default(),
        drafts: crate::imports::draft::Drafts::new(clock.clone()),
        clock,
        catalogues: words::bind()?,
        pepper,
        works: crate::work::Works::default(),
        demo: None,
    })
}

/// Runs a server until it is told to stop.
///
/// # Errors
/// A sentence that says what to do.
pub fn serve(settings: Settings) -> Result<(), String> {
    harden();
    // First of all: an address that is taken must leave nothing behind.
    let listener = listen(settings.listen)?;
    let folder = &settings.data;
    let new = !folder.exists();
    let (app, setup) = prepare(&settings).inspect_err(|_| {
        if new {
            // Takes away an empty folder only.
            let _ = fs::remove_dir(folder);
        }
    })?;
    run(listener, app, move |address| match setup {
        Some(token) => {
            say(&format!("Set up your account, once, at\n\n    http://{address}/setup/{token}\n"))
        }
        None => say(&format!("Listening on http://{address}")),
    })
}

/// The program over its folder, and the token of the setup link that nobody has used yet.
fn prepare(settings: &Settings) -> Result<(Arc<App>, Option<String>), String> {
    let folder = &settings.data;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| {
        format!(
            "The folder {} cannot be made: {error}. Choose another with --data.",
            folder.display()
        )
    })?;
    tempfile::tempfile_in(folder).map_err(|error| {
        format!(
            "The folder {} cannot be written: {error}. Let this user write to it, or choose another with --data.",
            folder.display()
        )
    })?;
    let store = open(settings.database.as_deref(), &folder.join("shopfloor.db"))?;
    let pepper = pepper(&folder.join("pepper"))?;
    let app = Arc::new(app(store, pepper, Clock::system())?);
    let week = u32::try_from(Day::of(app.clock.today()).week()).unwrap_or(0);
    members::sweeping::sweep_all(&app.store, week)
        .map_err(|_| "The database cannot be written. Is the disk full?".to_owned())?;
    let setup = setup_link(&app)?;
    Ok((app, setup))
}

/// Runs a demo until it is told to stop.
///
/// # Errors
/// A sentence that says what to do.
pub fn demo(settings: DemoSettings) -> Result<(), String> {
    harden();
    let listener = listen(settings.listen)?;
    let folder = tempfile::Builder::new()
        .prefix("shopfloor-demo-")
        .tempdir()
        .map_err(|error| format!("A temporary folder cannot be made: {error}."))?;
    let store = open(settings.database.as_deref(), &folder.path().join("shopfloor.db"))?;
    let mut app = app(store, vault::random(), Clock::system())?;
    let bar = std::io::stderr().is_terminal();
    demo::fill::fill(&mut app, settings.workers, settings.seed, |done, total| {
        if bar {
            tell(&format!("\rInventing a hospital: {done} of {total} workers"));
        }
    })
    .map_err(|_| "The demo could not be made. Is the disk full?".to_owned())?;
    if bar {
        tell("\r\x1b[K");
    }
    for file in &settings.public {
        say(&bring(&app, file)?);
    }
    run(listener, Arc::new(app), |address| {
        say(&format!("Open http://{address} and step in. Ctrl-C ends the demo."));
    })
}

/// Brings a public file into the demo's research space; what came of it.
fn bring(app: &App, file: &Path) -> Result<String, String> {
    use demo::researching::{Unkept, bring_file};
    let shown = file.display();
    let bytes = std::fs::read(file).map_err(|error| format!("{shown} cannot be read: {error}."))?;
    let name = file.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    match bring_file(app, &name, &bytes) {
        Ok(count) => Ok(format!("{shown}: {} rows are in the research space.", count.unwrap_or(0))),
        Err(Unkept::Unread(Wrong::Missing(columns))) => {
            Err(format!("{shown} lacks what stands under these headings: {}.", columns.join(", ")))
        }
        Err(Unkept::Unread(_)) => Err(format!(
            "{shown} is none of the files that are read: election results, work stoppages, notices \
             of bargaining, codes of industries. Give it as it was downloaded."
        )),
        Err(Unkept::Failed(_)) => Err(format!("{shown} could not be kept. Is there room for it?")),
    }
}

fn open(database: Option<&str>, path: &Path) -> Result<Store, String> {
    match database {
        Some(url) => Store::postgres(url).map_err(|error| {
            let error = stopped_at_end(&error.to_string());
            format!("The database cannot be used: {error} Check the address given with --database.")
        }),
        None => Store::sqlite(path).map_err(|error| {
            let error = stopped_at_end(&error.to_string());
            format!(
                "{} cannot be used: {error} Check the folder given with --data.",
                path.display()
            )
        }),
    }
}

/// A sentence with its stop.
fn stopped_at_end(sentence: &str) -> String {
    format!("{}.", sentence.trim_end().trim_end_matches('.'))
}

/// The pepper keeps sign-in names from being guessed from a copied database; it lies beside it.
fn pepper(path: &Path) -> Result<[u8; 32], String> {
    let trouble = |error| format!("{} cannot be used: {error}.", path.display());
    match fs::File::open(path) {
        Ok(mut file) => {
            let mut pepper = [0; 32];
            file.read_exact(&mut pepper).map_err(trouble)?;
            Ok(pepper)
        }
        Err(_) => {
            let pepper = vault::random();
            let mut file = OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(path)
                .map_err(trouble)?;
            file.write_all(&pepper).and_then(|()| file.sync_all()).map_err(trouble)?;
            Ok(pepper)
        }
    }
}

/// Until somebody has used the setup link, every start makes a new one; only its digest is kept.
fn setup_link(app: &App) -> Result<Option<String>, String> {
    let trouble = |error: store::StoreError| error.to_string();
    let kept = app.store.read(|shelf| shelf.setting(SETUP_SETTING)).map_err(trouble)?;
    if kept.is_some_and(|digest| digest.is_empty()) {
        return Ok(None);
    }
    let token = format!("{}{}", vault::Id::random(), vault::Id::random());
    let digest = vault::digest(token.as_bytes());
    app.store
        .write(vault::Id::ZERO, move |shelf| shelf.put_setting(SETUP_SETTING, &digest))
        .map_err(trouble)?;
    Ok(Some(token))
}

/// No core dumps, not readable by other processes of the same user.
fn harden() {
    if secmem_proc::harden_process().is_err() {
        tell("shopfloor: the process could not be hardened against memory dumps; going on.\n");
    }
}

fn listen(address: SocketAddr) -> Result<TcpListener, String> {
    let trouble = |error| {
        format!("{address} cannot be listened on: {error}. Choose another address with --listen.")
    };
    let listener = TcpListener::bind(address).map_err(trouble)?;
    listener.set_nonblocking(true).map_err(trouble)?;
    if !address.ip().is_loopback() {
        tell(&format!(
            "shopfloor: {} is reached from other machines, and this speaks plain HTTP: whoever is in \
             between reads all that you type, and browsers will not stay signed in. Listen on {} and \
             put an onion service or a tunnel that ends on this machine in front of it (SECURITY.md).\n",
            address.ip(),
            SocketAddr::from((Ipv4Addr::LOCALHOST, address.port())),
        ));
    }
    Ok(listener)
}

/// The address that a browser on this machine opens.
fn shown(address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => (Ipv4Addr::LOCALHOST, address.port()).into(),
        IpAddr::V6(ip) if ip.is_unspecified() => (Ipv6Addr::LOCALHOST, address.port()).into(),
        _ => address,
    }
}

fn run(listener: TcpListener, app: Arc<App>, ready: impl FnOnce(SocketAddr)) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .on_thread_park(vault::wipe_stack)
        .build()
        .map_err(|error| format!("The server cannot start: {error}."))?;
    runtime.block_on(async move {
        tell_of_large_files();
        let trouble = |error| format!("The server cannot start: {error}.");
        let listener = tokio::net::TcpListener::from_std(listener).map_err(trouble)?;
        ready(shown(listener.local_addr().map_err(trouble)?));
        http::serve(listener, router::site(&app), stopped())
            .await
            .map_err(|error| format!("The server ended: {error}."))
    })
}

/// A bound on the size of files is told to whoever writes; by itself it would end the process.
fn tell_of_large_files() {
    use tokio::signal::unix::{SignalKind, signal};
    let too_large = SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw());
    // Once heard by us, the signal ends nothing any more; what matters is what the write answers.
    let _ = signal(too_large);
}

async fn stopped() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminated) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminated.recv() => {}
    }
}

#[allow(clippy::print_stdout)]
fn say(line: &str) {
    println!("{line}");
}

#[allow(clippy::print_stderr)]
fn tell(text: &str) {
    eprint!("{text}");
    let _ = std::io::stderr().flush();
}
