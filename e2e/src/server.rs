//! The program itself, on a port of its own.

use crate::process::Process;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// A running server.
pub struct Server {
    /// Where it is: `http://127.0.0.1:41207`.
    pub address: String,
    /// The path that it said to set the first account up at, if it did.
    pub setup: Option<String>,
    _process: Process,
    _folder: TempDir,
}

/// A server that nobody has set up yet, in a folder that goes away.
///
/// # Panics
/// When it does not start.
pub fn serve() -> Server {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(program());
    command.arg("serve").arg("--data").arg(folder.path()).args(["--listen", "127.0.0.1:0"]);
    start(command, folder)
}

/// A demo with so many workers.
///
/// # Panics
/// When it does not start.
pub fn demo(workers: u32) -> Server {
    let mut command = Command::new(program());
    command.args(["demo", "--listen", "127.0.0.1:0", "--workers", &workers.to_string()]);
    start(command, tempfile::tempdir().unwrap())
}

fn start(mut command: Command, folder: TempDir) -> Server {
    // Settings of whoever runs the tests stay out of them.
    for setting in ["SHOPFLOOR_DATA", "SHOPFLOOR_LISTEN", "SHOPFLOOR_DATABASE"] {
        command.env_remove(setting);
    }
    let (process, (address, path)) = Process::start(&mut command, address);
    Server { address, setup: path, _process: process, _folder: folder }
}

/// The address in a line of the program's output, and the path after it.
fn address(line: &str) -> Option<(String, Option<String>)> {
    let word = line.split_whitespace().find(|word| word.starts_with("http://"))?;
    let host = word.trim_start_matches("http://");
    Some(match host.split_once('/') {
        Some((host, path)) => (format!("http://{host}"), Some(format!("/{path}"))),
        None => (word.to_owned(), None),
    })
}

/// `SHOPFLOOR_BIN`, or what the workspace built last.
fn program() -> PathBuf {
    if let Some(path) = std::env::var_os("SHOPFLOOR_BIN") {
        return path.into();
    }
    let built = std::env::current_exe().unwrap();
    let mut folders = built.ancestors().skip(2);
    let path = folders.next().unwrap().join("shopfloor");
    assert!(
        path.exists(),
        "{} is not there: cargo build -p shopfloor --features cheap-kdf",
        path.display()
    );
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_found_in_what_the_program_says() {
        let told = |line| address(line).map(|(host, path)| format!("{host} {path:?}"));
        assert_eq!(told("Set up your account, once, at"), None);
        assert_eq!(
            told("    http://127.0.0.1:1/setup/ab").as_deref(),
            Some("http://127.0.0.1:1 Some(\"/setup/ab\")")
        );
        let listening = "Open http://127.0.0.1:1 and step in.";
        assert_eq!(told(listening).as_deref(), Some("http://127.0.0.1:1 None"));
    }
}
