//! Fair copies. A page that is drawn from a whole drive stays as it was drawn until something in
//! the drive changes: it is kept with the session that asked for it, in memory only, sealed under
//! that session's secret, and goes when the session locks. The keys are opened and the roster is
//! asked before a copy is looked for, so it gives nobody anything that drawing would not.

#[cfg(feature = "broken")]
use crate::broken;
use crate::call::{Call, Outcome};
use crate::standing::{Participant, Standing};
use kit::http::Answer;
use std::collections::VecDeque;
use std::sync::Arc;
use vault::{Id, digest};

/// The most copies that one session keeps; its oldest gives way.
pub const COPIES_PER_SESSION_MAX: usize = 40;
/// The most bytes that all copies take together; the oldest give way.
pub const COPIES_BYTES_MAX: usize = 16 << 20;
/// The largest page that is kept, in bytes.
const COPY_BYTES_MAX: usize = 1 << 20;

/// The copies of all sessions, the oldest first.
#[derive(Default)]
pub(super) struct Copies {
    kept: VecDeque<Copy>,
    bytes: usize,
}

struct Copy {
    session: Id,
    page: Page,
    sealed: Arc<[u8]>,
}

/// A page as one session asks for it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Digest of all that its text depends on beside the drive itself.
    asked: [u8; 32],
    /// How often the drive had changed.
    changes: u64,
}

impl Page {
    /// The page that a call asks of a drive.
    fn of(call: &Call, participant: &Participant) -> Page {
        let ask = &call.ask;
        let asked = (&ask.host, &ask.path, &ask.query.0, ask.fragment);
        let drawn = (call.language.tag(), call.theme.tag(), call.today);
        let text = postcard::to_stdvec(&(asked, drawn, participant.place.roster_version));
        let text = text.unwrap_or_default();
        let changes = participant.changes;
        #[cfg(feature = "broken")]
        let changes = if broken::is(broken::Fault::Stale) { 0 } else { changes };
        Page { asked: digest(&text), changes }
    }
}

impl Copies {
    pub(super) fn find(&self, session: Id, page: Page) -> Option<Arc<[u8]>> {
        let found = self.kept.iter().find(|copy| copy.session == session && copy.page == page)?;
        Some(found.sealed.clone())
    }

    pub(super) fn keep(&mut self, session: Id, page: Page, sealed: Vec<u8>) {
        if sealed.len() > COPY_BYTES_MAX {
            return;
        }
        self.forget(|copy| copy.session == session && copy.page.asked == page.asked);
        let own = |copy: &Copy| copy.session == session;
        if self.kept.iter().filter(|copy| own(copy)).count() >= COPIES_PER_SESSION_MAX
            && let Some(oldest) = self.kept.iter().position(own)
        {
            self.drop_at(oldest);
        }
        while self.bytes + sealed.len() > COPIES_BYTES_MAX {
            self.drop_at(0);
        }
        self.bytes += sealed.len();
        self.kept.push_back(Copy { session, page, sealed: sealed.into() });
    }

    /// Forgets the copies of sessions that are over.
    pub(super) fn forget_sessions(&mut self, over: impl Fn(Id) -> bool) {
        self.forget(|copy| over(copy.session));
    }

    pub(super) fn count(&self) -> usize {
        self.kept.len()
    }

    fn forget(&mut self, which: impl Fn(&Copy) -> bool) {
        self.kept.retain(|copy| !which(copy));
        self.bytes = self.kept.iter().map(|copy| copy.sealed.len()).sum();
    }

    fn drop_at(&mut self, at: usize) {
        if let Some(copy) = self.kept.remove(at) {
            self.bytes -= copy.sealed.len();
        }
    }
}

/// What draws a page.
type Draw<S> = fn(S, &Call) -> Outcome;

/// The page as it was drawn last for this session, if nothing in the drive changed since; else as
/// it is drawn now. Only for pages that depend on the drive, the reader and the day alone.
///
/// # Errors
/// Those of `draw`.
pub fn or_draw<S: Standing + AsRef<Participant>>(call: &Call, reader: S, draw: Draw<S>) -> Outcome {
    let participant = reader.as_ref();
    let page = Page::of(call, participant);
    let (sessions, present) = (&call.app.sessions, participant.signed_in.present.clone());
    if let Some(body) = sessions.copy(&present, page) {
        return Ok(Answer::page_again(body.to_vec()));
    }
    let answer = draw(reader, call)?;
    if answer.is_plain_page() {
        sessions.keep_copy(&present, page, &answer.body);
    }
    Ok(answer)
}
