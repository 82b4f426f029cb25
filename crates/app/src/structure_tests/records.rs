//! What is kept of a structure test. Its plan is everybody's who is inside; who acted, who brings
//! whom, the ballots and the counts of a turf lie under the key of that turf, so that nobody can
//! add up a whole before it is told. What is told once the mark is met lies under the space's key.

use crate::failure::Failure;
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use organizing::structure_tests::{
    Acts, Ballots, BoxCount, Bringer, Count, NamedLists, Row, Test, Together, TurfCount,
    TurfResult, View, Votes,
};
use organizing::{Day, TurfId, WorkerId};
use serde::{Deserialize, Serialize};
use store::Reader;
use vault::Id;

impl Kept for Test {
    const KIND: &'static str = "test";
    const UNDER: Under = Under::Space;
}

impl Kept for Acts {
    const KIND: &'static str = "acts";
    const UNDER: Under = Under::Turf;
}

impl Kept for NamedLists {
    const KIND: &'static str = "named";
    const UNDER: Under = Under::Turf;
}

impl Kept for Ballots {
    const KIND: &'static str = "ballots";
    const UNDER: Under = Under::Turf;
}

/// A photo that shows who did it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Photo {
    /// Its bytes, with nothing but the picture.
    pub bytes: Vec<u8>,
}

impl Kept for Photo {
    const KIND: &'static str = "test-photo";
    const UNDER: Under = Under::Turf;
}

impl Kept for TurfResult {
    const KIND: &'static str = "test-result";
    const UNDER: Under = Under::Turf;
}

/// The id of what a turf keeps of a test.
pub fn of_turf(test: Id, turf: Id) -> Id {
    let mut id = test.0;
    id.iter_mut().zip(turf.0).for_each(|(byte, of_turf)| *byte ^= of_turf);
    Id(id)
}

/// What everybody inside may know of the results of a closed test. The record's id is the test's.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Totals {
    /// How many workers the drive reckoned were in the unit when it closed, where it did.
    pub unit_size: Option<u32>,
    /// The results, once they are told to all.
    pub told: Option<Told>,
}

/// What counted toward the target of a closed test over the whole unit: for those who hold every
/// turf, so that the ladder adds up nothing. It lies in the leads' turf; the record's id is the
/// test's.
#[derive(Clone, Serialize, Deserialize)]
pub struct Whole {
    /// How many of how many.
    pub counting: Count,
}

impl Kept for Whole {
    const KIND: &'static str = "test-whole";
    const UNDER: Under = Under::Turf;
}

/// Results as they are told to all: small turfs together.
#[derive(Clone, Serialize, Deserialize)]
pub struct Told {
    whole: Count,
    counting: Count,
    votes: Option<Votes>,
    boxes: Vec<BoxCount>,
    turfs: Vec<(TurfId, Count)>,
    together: Option<(Vec<TurfId>, Count)>,
}

impl Kept for Totals {
    const KIND: &'static str = "test-totals";
    const UNDER: Under = Under::Space;
}

impl Told {
    /// What a view of someone who answers for no turf shows after the release.
    pub fn of(view: &View) -> Option<Told> {
        Some(Told {
            whole: view.whole?,
            counting: view.counting?,
            votes: view.votes,
            boxes: view.boxes.clone(),
            turfs: view.turfs.iter().map(|turf| (turf.turf, turf.count)).collect(),
            together: view.together.as_ref().map(|all| (all.turfs.clone(), all.count)),
        })
    }

    /// What counts toward the target.
    pub fn counting(&self) -> Count {
        self.counting
    }

    /// Adds what is told to all to what someone sees of their own turfs.
    pub fn add_to(&self, view: &mut View) {
        view.whole = Some(self.whole);
        view.counting = Some(self.counting);
        view.votes = self.votes;
        view.boxes.clone_from(&self.boxes);
        let own: Vec<TurfId> = view.turfs.iter().map(|turf| turf.turf).collect();
        let others = self.turfs.iter().filter(|(turf, _)| !own.contains(turf));
        view.turfs.extend(others.map(|(turf, count)| TurfCount { turf: *turf, count: *count }));
        view.turfs.sort_by_key(|turf| (turf.count.permille(), turf.turf));
        let together = self.together.as_ref();
        view.together =
            together.map(|(turfs, count)| Together { turfs: turfs.clone(), count: *count });
    }
}

/// What a merge brought from the record that went, so that undoing it gives it back. The record's
/// id is the merge's.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Brought {
    /// Their acts by test, as they were recorded.
    pub rows: Vec<(Id, Vec<Row>)>,
    /// By test, who was to bring them, and whether that now brings the record that stays.
    pub brought_by: Vec<(Id, Bringer, bool)>,
    /// By turf and test, whom they were to bring.
    pub bring: Vec<(Id, Id, Vec<WorkerId>)>,
}

impl Brought {
    /// Whether nothing was.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.brought_by.is_empty() && self.bring.is_empty()
    }
}

impl Kept for Brought {
    const KIND: &'static str = "acts-brought";
    const UNDER: Under = Under::Turf;
}

/// Every test, the newest first.
///
/// # Errors
/// The shelf's.
pub fn tests(shelf: &mut Reader, keys: &Keys) -> Result<Vec<Held<Test>>, Failure> {
    let mut tests = Vec::new();
    kept::each::<Test>(shelf, keys, Id::ZERO, |held| tests.push(held))?;
    tests.sort_by_key(|held| (std::cmp::Reverse(opens(&held.value)), held.id));
    Ok(tests)
}

fn opens(test: &Test) -> Day {
    test.plan().opens()
}

/// What a turf keeps of a test; empty where it keeps nothing yet.
///
/// # Errors
/// [`Failure::NotFound`] for a turf that these keys do not open.
pub fn in_turf<T: Kept + Default>(
    shelf: &mut Reader,
    keys: &Keys,
    test: Id,
    turf: Id,
) -> Result<Held<T>, Failure> {
    keys.turf_key(turf)?;
    let id = of_turf(test, turf);
    Ok(kept::find(shelf, keys, id)?.unwrap_or_else(|| Held::new(id, turf, T::default())))
}
