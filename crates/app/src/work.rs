//! Long work under way, and where its page leads when it ends.

use crate::call::Call;
use crate::failure::Failure;
use crate::standing::SignedIn;
use kit::http::Answer;
use kit::jobs::{Jobs, Progress};
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

/// Starts long work for someone and sends them to the page that shows its progress.
pub fn start(
    call: &Call,
    me: &SignedIn,
    work: impl FnOnce(&Progress) -> Result<String, Failure> + Send + 'static,
) -> Answer {
    let id = Id::random();
    call.app.works.start(id.0, me.account().0, move |progress| match work(progress) {
        Ok(next) => Ended::Done(next),
        Err(Failure::Refused(refusal)) => Ended::Failed(refusal.sentence),
        Err(Failure::Changed) => Ended::Failed("failure-changed"),
        Err(Failure::Shelves(_)) => Ended::Failed("failure-shelves"),
        Err(_) => Ended::Failed("failure-work"),
    });
    Answer::see(format!("/work/{id}"))
}
