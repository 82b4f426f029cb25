//! Reading a workbook or document in a process apart: bytes in by one pipe, rows out by another.

use super::{CHILDREN_MAX, Reader, Table, TableError, child, wire};
use std::io::Write;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread::{Builder, scope};
use std::time::Duration;

/// Starts the reader's program as a reading child, and gives the table that it answers.
pub(super) fn read(reader: &Reader, upload: &[u8]) -> Result<Table, TableError> {
    let _lane = Lane::enter(reader.wait_max)?;
    let mut child = Command::new(&reader.program)
        .arg(child::ARGUMENT)
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| TableError::Reader)?;
    match (child.stdin.take(), child.stdout.take()) {
        (Some(question), Some(answer)) => converse(reader, child, question, answer, upload),
        _ => {
            end(child);
            Err(TableError::Reader)
        }
    }
}

fn converse(
    reader: &Reader,
    child: Child,
    question: ChildStdin,
    answer: ChildStdout,
    upload: &[u8],
) -> Result<Table, TableError> {
    scope(|scope| {
        let (answered, done) = channel::<()>();
        // The watch starts first: with it, whatever else fails, the child comes to its end.
        let watch =
            Builder::new().spawn_scoped(scope, move || watch(child, &done, reader.wait_max));
        let send = Builder::new()
            .spawn_scoped(scope, move || ask(question, reader.sheet.as_deref(), upload));
        if watch.is_err() || send.is_err() {
            return Err(TableError::Reader);
        }
        let table = wire::receive(answer);
        drop(answered);
        table
    })
}

/// Ends the child when the answer is complete, when nobody wants it any more, or when it is late.
fn watch(child: Child, done: &Receiver<()>, wait_max: Duration) {
    let _ = done.recv_timeout(wait_max);
    end(child);
}

fn end(mut child: Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// Sends the wish for a sheet and the upload. A child that has seen enough closes the pipe.
fn ask(mut question: ChildStdin, sheet: Option<&str>, upload: &[u8]) {
    let header = child::header(sheet);
    let _ = question.write_all(&header).and_then(|()| question.write_all(upload));
}

/// One of the [`CHILDREN_MAX`] places for a child.
struct Lane;

static IN_USE: Mutex<usize> = Mutex::new(0);
static LEFT: Condvar = Condvar::new();

impl Lane {
    fn enter(wait_max: Duration) -> Result<Lane, TableError> {
        let in_use = IN_USE.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut in_use, _) = LEFT
            .wait_timeout_while(in_use, wait_max, |in_use| *in_use >= CHILDREN_MAX)
            .unwrap_or_else(PoisonError::into_inner);
        if *in_use >= CHILDREN_MAX {
            return Err(TableError::Busy);
        }
        *in_use += 1;
        Ok(Lane)
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        *IN_USE.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        LEFT.notify_one();
    }
}
