//! The request for the candidates.

use super::pages;
use super::records::Leadership;
use super::woven::{Threads, Woven};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept;
use crate::standing::Member;
use kit::http::Answer;
use organizing::ties::{Candidate, LeaderTest, candidates};

/// What the page is drawn from.
pub struct Drawn<'a> {
    /// Everyone with their ties.
    pub woven: Woven<'a>,
    /// Whom others follow, and who holds groups together.
    pub found: Vec<Candidate>,
    /// Leader tests that run, the first due first.
    pub running: Vec<LeaderTest>,
}

/// GET the candidates.
pub fn show(me: Member, call: &Call) -> Outcome {
    let keys = &me.keys;
    let (threads, running) = call.app.store.read(|shelf| {
        let threads = Threads::open(shelf, keys)?;
        let mut running: Vec<LeaderTest> = Vec::new();
        for turf in keys.turfs() {
            kept::each::<Leadership>(shelf, keys, turf, |held| {
                // After a merge a row names the record it was written about.
                let worker = organizing::WorkerId(held.id.0);
                let tests = held.value.tests.into_iter().filter(|test| test.ended.is_none());
                running.extend(tests.map(|test| LeaderTest { worker, ..test }));
            })?;
        }
        running.sort_by_key(|test| (test.due, test.worker));
        Ok::<_, Failure>((threads, running))
    })?;
    let roll = threads.roll()?;
    let woven = threads.woven(&roll);
    let found = candidates(&woven.web(|_| true), woven.committee);
    let drawn = Drawn { woven, found, running };
    Ok(Answer::page(pages::leaders::page(call, &me, &drawn)))
}
