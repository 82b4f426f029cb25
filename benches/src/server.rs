//! The server under load: the release binary, started as users start it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running server; it ends when this drops.
pub struct Server {
    child: Child,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// The demo with so many workers.
    pub fn demo(workers: u32) -> Server {
        Server::start(&["demo", "--listen", "127.0.0.1:0", "--workers", &workers.to_string()])
    }

    /// A server over a folder.
    pub fn serve(folder: &Path) -> Server {
        let folder = folder.to_str().unwrap();
        Server::start(&["serve", "--listen", "127.0.0.1:0", "--data", folder])
    }

    fn start(args: &[&str]) -> Server {
        let mut child = Command::new(binary())
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{}: {e}; build it first", binary().display()));
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = loop {
            let line = lines.next().expect("the server ended before it listened").unwrap();
            if let Some((_, rest)) = line.split_once("http://") {
                let end = rest.find(|c: char| !(c.is_ascii_digit() || ".:".contains(c)));
                break rest[..end.unwrap_or(rest.len())].trim_end_matches('.').to_owned();
            }
        };
        // Somebody has to go on reading, or the server would wait to write.
        std::thread::spawn(move || for _ in lines {});
        Server { child, address }
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Processor time used so far.
    pub fn cpu(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
        // The kernel counts a hundred ticks a second on every architecture we know.
        Duration::from_millis(ticks * 10)
    }

    /// Memory in use now.
    pub fn memory_mib(&self) -> f64 {
        self.status("VmRSS:")
    }

    /// The most memory that was in use.
    pub fn peak_mib(&self) -> f64 {
        self.status("VmHWM:")
    }

    fn status(&self, name: &str) -> f64 {
        let text = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = text.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    }
}

fn binary() -> PathBuf {
    let named = std::env::var_os("SHOPFLOOR_BIN").map(PathBuf::from);
    named.unwrap_or_else(|| PathBuf::from("target/release/shopfloor"))
}

/// The size of the binary.
pub fn binary_bytes() -> u64 {
    std::fs::metadata(binary()).unwrap().len()
}

/// What it all ran on.
pub fn machine() -> String {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|l| l.strip_prefix("model name")).unwrap_or(": unknown");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("?").to_owned();
    let model = model.trim_start_matches(['\t', ' ', ':']);
    format!("{cores} cores, {model}; load before the run {load}\n")
}
