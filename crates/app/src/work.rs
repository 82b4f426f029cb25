//! Long work under way, and where its page leads when it ends.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::failure_page::sentence_of;
use crate::standing::SignedIn;
use kit::http::Answer;
use kit::jobs::{Jobs, Progress};
use organizing::Refusal;
use store::{Store, Writer};
use vault::Id;

/// How long work ended.
#[derive(Clone)]
pub enum Ended {
    /// Done: the page to see.
    Done(String),
    /// Not done, and nothing of it was kept: the sentence's id.
    Failed(&'static str),
}

/// The long work of this process.
pub type Works = Jobs<Ended>;

type Act<T> =
    dyn FnOnce(&mut Writer, &mut dyn FnMut(u64, u64)) -> Result<T, Failure> + Send + 'static;

/// Writes in one transaction while `tell` inside it reports steps done and steps in all to the page
/// that watches.
///
/// # Errors
/// What the write itself ends with; then nothing of it was kept.
pub fn write<T: Send + 'static>(
    store: &Store,
    space: Id,
    progress: &Progress,
    act: impl FnOnce(&mut Writer, &mut dyn FnMut(u64, u64)) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let (told, heard) = std::sync::mpsc::channel();
    let store = store.clone();
    let act: Box<Act<T>> = Box::new(act);
    let writing = std::thread::spawn(move || {
        let written = store.write(space, move |shelf| {
            act(shelf, &mut |done, total| {
                // The page may have gone; the work goes on.
                let _ = told.send((done, total));
            })
        });
        vault::wipe_stack();
        written
    });
    for (done, total) in heard {
        progress.expect(total);
        progress.reach(done);
    }
    writing.join().map_err(|_| Failure::Fault("long work broke off"))?
}

/// Starts long work for someone and sends them to the page that shows its progress.
///
/// # Errors
/// `work-another` when something of theirs is being worked on already.
pub fn start(
    call: &Call,
    me: &SignedIn,
    work: impl FnOnce(&Progress) -> Result<String, Failure> + Send + 'static,
) -> Outcome {
    let page = begin(call, me.account(), work);
    page.map(Answer::see).ok_or(Refusal::of("work-another").into())
}

/// Starts long work for an account. The page that shows its progress; none when something of theirs
/// is being worked on already.
pub fn begin(
    call: &Call,
    account: Id,
    work: impl FnOnce(&Progress) -> Result<String, Failure> + Send + 'static,
) -> Option<String> {
    let id = Id::random();
    let started = call.app.works.start(id.0, account.0, move |progress| match work(progress) {
        Ok(next) => Ended::Done(next),
        Err(Failure::Refused(refusal)) => Ended::Failed(refusal.sentence),
        Err(Failure::Changed) => Ended::Failed("failure-changed"),
        Err(Failure::Shelves(error)) => Ended::Failed(sentence_of(&error)),
        Err(_) => Ended::Failed("failure-work"),
    });
    started.then(|| format!("/work/{id}"))
}
