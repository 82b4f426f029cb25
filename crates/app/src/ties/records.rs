//! What is kept of someone as a leader: the tests they were asked, and the status that people set.
//! One record a worker, with the worker's id, under their turf's key; it goes where they go.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::assessment::LeaderStatus;
use organizing::ties::{LeaderTest, Said};
use organizing::{Decision, WorkerId};
use serde::{Deserialize, Serialize};
use store::{Reader, Writer};
use vault::Id;

/// Someone's leader tests and status. Rows are only added.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leadership {
    /// In the order they were asked.
    pub tests: Vec<LeaderTest>,
    /// Whether others follow them, as people set it, in order: the last one holds.
    pub set: Vec<StatusSet>,
}

/// A status that someone set, with the reason.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusSet {
    /// Of whom: after a merge, of the record it was written about.
    pub worker: WorkerId,
    /// Whether others follow them.
    pub status: LeaderStatus,
    /// Who set it, when, why.
    pub decided: Decision,
}

impl Leadership {
    /// The most tests kept of one person.
    pub const TESTS_MAX: usize = 200;
    /// The most settings of the status kept of one person.
    pub const SET_MAX: usize = 500;

    fn is_empty(&self) -> bool {
        self.tests.is_empty() && self.set.is_empty()
    }
}

impl Kept for Leadership {
    const KIND: &'static str = "leadership";
    const UNDER: Under = Under::Turf;
}

/// What is kept of a worker in a turf.
///
/// # Errors
/// The shelf's.
pub fn leadership(
    shelf: &mut Reader,
    keys: &Keys,
    worker: Id,
    turf: Id,
) -> Result<Held<Leadership>, Failure> {
    let held = kept::find(shelf, keys, worker)?;
    Ok(held.unwrap_or_else(|| Held::new(worker, turf, Leadership::default())))
}

/// Lets the record follow a worker to another turf.
///
/// # Errors
/// The shelf's.
pub fn follow(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    worker: Id,
    turf: Id,
) -> Result<(), Failure> {
    match kept::find::<Leadership>(shelf, keys, worker)? {
        Some(mut held) => kept::move_to(shelf, keys, week, &mut held, turf),
        None => Ok(()),
    }
}

/// Takes the record off the shelf with its worker.
///
/// # Errors
/// The shelf's.
pub fn take_off(shelf: &mut Writer, keys: &Keys, worker: Id) -> Result<(), Failure> {
    match kept::find::<Leadership>(shelf, keys, worker)? {
        Some(held) => kept::remove(shelf, keys, &held),
        None => Ok(()),
    }
}

/// Lets a worker's rows belong to another record, in its turf: those that `theirs` says, by the
/// worker they were written about.
///
/// # Errors
/// The shelf's.
pub fn hand_on(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    from: Id,
    (to, turf): (Id, Id),
    theirs: impl Fn(WorkerId) -> bool,
) -> Result<(), Failure> {
    let Some(mut left) = kept::find::<Leadership>(shelf, keys, from)? else { return Ok(()) };
    let (tests, set) = (std::mem::take(&mut left.value.tests), std::mem::take(&mut left.value.set));
    let (gone_tests, tests) = tests.into_iter().partition(|test: &LeaderTest| theirs(test.worker));
    let (gone_set, set) = set.into_iter().partition(|set: &StatusSet| theirs(set.worker));
    let gone = Leadership { tests: gone_tests, set: gone_set };
    if gone.is_empty() {
        return Ok(());
    }
    left.value = Leadership { tests, set };
    match left.value.is_empty() {
        true => kept::remove(shelf, keys, &left)?,
        false => kept::save(shelf, keys, week, &mut left)?,
    }
    let mut held = leadership(shelf, keys, to, turf)?;
    held.value.tests.extend(gone.tests);
    held.value.tests.sort_by_key(|test| test.asked_on);
    held.value.set.extend(gone.set);
    held.value.set.sort_by_key(|set| set.decided.on());
    kept::save(shelf, keys, week, &mut held)
}

/// Leader tests that named the record that went in a merge, with what they said, so that undoing it
/// says it again. The record's id is the merge's.
#[derive(Clone, Serialize, Deserialize)]
pub struct Redirected {
    /// By whose record they stand on.
    pub said: Vec<(Id, Said)>,
}

impl Kept for Redirected {
    const KIND: &'static str = "leader-tests-led";
    const UNDER: Under = Under::Turf;
}

/// Lets the leader tests of the turfs that these keys open name the record that stays.
///
/// # Errors
/// The shelf's.
pub fn redirect(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    gone: WorkerId,
    kept: WorkerId,
) -> Result<Redirected, Failure> {
    let names = |test: &LeaderTest| test.to_bring.contains(&gone);
    let (mut naming, mut said) = (Vec::new(), Vec::new());
    for turf in keys.turfs() {
        kept::each::<Leadership>(shelf, keys, turf, |held| {
            naming.extend(held.value.tests.iter().any(names).then_some(held));
        })?;
    }
    for mut held in naming {
        let (id, of) = (held.id, WorkerId(held.id.0));
        let tests = held.value.tests.iter_mut();
        said.extend(tests.filter_map(|test| Some((id, test.redirect(gone, kept, of)?))));
        kept::save(shelf, keys, week, &mut held)?;
    }
    Ok(Redirected { said })
}

/// Lets leader tests name the record that comes back, where they named it before.
///
/// # Errors
/// The shelf's.
pub fn restore(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    (gone, kept): (WorkerId, WorkerId),
    redirected: &Redirected,
) -> Result<(), Failure> {
    for (of, said) in &redirected.said {
        let Some(mut held) = kept::find::<Leadership>(shelf, keys, *of)? else { continue };
        if held.value.tests.iter_mut().any(|test| test.restore(gone, kept, said)) {
            kept::save(shelf, keys, week, &mut held)?;
        }
    }
    Ok(())
}
