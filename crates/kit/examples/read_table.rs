//! The reading child alone, as tests start it; with another argument, a probe of what the child
//! could do if a file got the better of it.

use kit::tables::child;
use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some(child::ARGUMENT) => child::main(),
        Some(deed) => try_confined(deed),
        None => ExitCode::FAILURE,
    }
}

/// Confines itself, tries the deed, and succeeds if the deed did.
fn try_confined(deed: &str) -> ExitCode {
    let itself = std::env::current_exe().unwrap_or_default();
    if deed != "unconfined" && child::confine().is_err() {
        return ExitCode::from(2);
    }
    let done = match deed {
        "nothing" => true,
        "unconfined" | "read" => std::fs::read("/etc/hostname").is_ok(),
        "list" => std::fs::read_dir("/").is_ok(),
        "write" => std::fs::write(std::env::temp_dir().join("read_table_probe"), "x").is_ok(),
        "connect" => std::net::UdpSocket::bind("127.0.0.1:0").is_ok(),
        "start" => std::process::Command::new(itself).spawn().is_ok(),
        "thread" => std::thread::Builder::new().spawn(|| ()).is_ok(),
        "hog" => vec![1u8; 300 << 20].iter().all(|byte| *byte == 1),
        "spin" => loop {
            std::hint::black_box(());
        },
        _ => true,
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
