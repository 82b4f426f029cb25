//! A program started for a test, which ends with it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// How long a program may take until it says that it is ready.
const READY_MAX: Duration = Duration::from_secs(120);

/// A running program; dropping it ends it.
pub struct Process(Child);

impl Process {
    /// Starts a program and waits for a line of its output that `read` understands.
    ///
    /// # Panics
    /// When it cannot be started, or ends or keeps silent instead.
    pub fn start<T>(command: &mut Command, read: impl Fn(&str) -> Option<T>) -> (Process, T) {
        let name = format!("{command:?}");
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{name} does not start: {error}"));
        let output = child.stdout.take().unwrap();
        let process = Process(child);
        let (say, hear) = mpsc::channel();
        // Reads on to the end, so that the program never waits for somebody to read.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = say.send(line);
            }
        });
        let by = Instant::now() + READY_MAX;
        loop {
            let left = by.saturating_duration_since(Instant::now());
            match hear.recv_timeout(left) {
                Ok(line) => match read(&line) {
                    Some(ready) => return (process, ready),
                    None => continue,
                },
                Err(_) => panic!("{name} did not say that it is ready"),
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
