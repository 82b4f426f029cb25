//! Results as far as someone's keys go: counted from lines and acts while a test is open, from
//! what was counted in each turf once it is closed.

use super::records::{Totals, Whole, of_turf};
use crate::drive::records::{drive, tallies};
use crate::failure::Failure;
use crate::people::ledger::{Roll, Sheets};
use crate::space::kept::{self, Held, Kept};
use crate::space::keys::Keys;
use crate::turfs::records::tree;
use organizing::structure_tests::{
    Acts, Ballots, Closed, Count, Held as HeldTest, NamedLists, Open, Results, Test, TurfResult,
    View, Viewer,
};
use organizing::turf::Tree;
use organizing::{Day, MemberId, TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// What someone counted.
pub struct Counted {
    /// The results over the turfs that they hold.
    pub results: Results,
    /// The boxes of these turfs.
    pub ballots: Ballots,
    /// What is told to all.
    pub totals: Option<Totals>,
}

/// Someone who looks: who, and whether they decide for the drive. Until a drive records its
/// committee, its leads stand for it; they hold every turf.
#[derive(Clone, Copy)]
pub struct Looker {
    /// Who.
    pub member: MemberId,
    /// Whether they stand for the committee.
    pub leads: bool,
}

/// The workers of each turf.
///
/// # Errors
/// The shelf's.
pub fn units(shelf: &mut Reader, keys: &Keys) -> Result<Vec<(TurfId, u32)>, Failure> {
    let tallies = tallies(shelf, keys)?;
    Ok(tallies.into_iter().map(|(turf, tally)| (TurfId(turf.0), tally.unit())).collect())
}

/// Counts a test that is open, from lines and acts.
///
/// # Errors
/// The shelf's.
pub fn open_turfs<T>(
    shelf: &mut Reader,
    keys: &Keys,
    (test, open): (Id, &Open),
    tree: &Tree,
    roll: &Roll<T>,
) -> Result<Vec<TurfResult>, Failure> {
    let mut turfs = Vec::new();
    let acts = by_turf::<Acts>(shelf, keys, test)?;
    let named = by_turf::<NamedLists>(shelf, keys, test)?;
    let nobody = NamedLists::default();
    for turf in keys.turfs() {
        let acted = acts.get(&turf).map(Acts::acted).unwrap_or_default();
        let named = named.get(&turf).unwrap_or(&nobody);
        let id = TurfId(turf.0);
        turfs.push(TurfResult::count(id, roll.of_turf(id), &acted, named, open.plan(), tree));
    }
    Ok(turfs)
}

/// The boxes of the turfs that these keys open.
///
/// # Errors
/// The shelf's.
pub fn ballots(shelf: &mut Reader, keys: &Keys, test: Id) -> Result<Ballots, Failure> {
    let all: Vec<Ballots> = by_turf(shelf, keys, test)?.into_values().collect();
    Ok(Ballots::joined(&all))
}

/// Counts a test.
///
/// # Errors
/// The shelf's.
pub fn count<T>(
    shelf: &mut Reader,
    keys: &Keys,
    held: &Held<Test>,
    tree: &Tree,
    roll: &Roll<T>,
) -> Result<Counted, Failure> {
    let is_vote = held.value.plan().kind().is_vote();
    let ballots = match is_vote {
        true => ballots(shelf, keys, held.id)?,
        false => Ballots::default(),
    };
    let totals = kept::find::<Totals>(shelf, keys, held.id)?.map(|held| held.value);
    let (turfs, unit_size) = match &held.value {
        Test::Drawn(_) => (Vec::new(), None),
        Test::Open(open) => {
            let turfs = open_turfs(shelf, keys, (held.id, open), tree, roll)?;
            (turfs, drive(shelf, keys)?.value.unit_size)
        }
        Test::Closed(_) => {
            let turfs = closed_turfs(shelf, keys, held.id)?;
            (turfs, totals.as_ref().and_then(|totals| totals.unit_size))
        }
    };
    let results = Results::of(turfs, unit_size, is_vote.then_some(&ballots));
    Ok(Counted { results, ballots, totals })
}

/// What someone may see, turf by turf, of a test that is over. It opens what each turf counted and
/// nobody's acts.
///
/// # Errors
/// The shelf's.
pub fn closed_view(
    shelf: &mut Reader,
    keys: &Keys,
    held: &Held<Test>,
    looker: Looker,
    tree: &Tree,
) -> Result<View, Failure> {
    let turfs = closed_turfs(shelf, keys, held.id)?;
    let totals = kept::find::<Totals>(shelf, keys, held.id)?.map(|held| held.value);
    let unit_size = totals.as_ref().and_then(|totals| totals.unit_size);
    let results = Results::of(turfs, unit_size, None);
    let counted = Counted { results, ballots: Ballots::default(), totals };
    Ok(counted.view(&held.value, looker, tree))
}

/// What the turfs that these keys open keep of a test.
///
/// # Errors
/// The shelf's.
pub fn by_turf<T: Kept>(
    shelf: &mut Reader,
    keys: &Keys,
    test: Id,
) -> Result<BTreeMap<Id, T>, Failure> {
    let ids: Vec<Id> = keys.turfs().into_iter().map(|turf| of_turf(test, turf)).collect();
    let held = kept::load_all::<T>(shelf, keys, &ids)?;
    Ok(held.into_iter().map(|held| (held.turf, held.value)).collect())
}

fn closed_turfs(shelf: &mut Reader, keys: &Keys, test: Id) -> Result<Vec<TurfResult>, Failure> {
    Ok(by_turf::<TurfResult>(shelf, keys, test)?.into_values().collect())
}

/// Who acted, of the turfs that these keys open.
///
/// # Errors
/// The shelf's.
pub fn acted(shelf: &mut Reader, keys: &Keys, test: Id) -> Result<BTreeSet<WorkerId>, Failure> {
    Ok(by_turf::<Acts>(shelf, keys, test)?.values().flat_map(Acts::acted).collect())
}

impl Counted {
    /// What someone may see of it. Only whoever holds every turf can count the whole, so others
    /// see it once it is told.
    pub fn view(&self, test: &Test, looker: Looker, tree: &Tree) -> View {
        let Looker { member, leads } = looker;
        let viewer = Viewer::of(member, leads, test.plan(), tree);
        let released = leads && test.is_released(&self.results);
        let mut view = View::of(&self.results, self.ballots.boxes(), released, &viewer);
        if let Some(told) = self.totals.as_ref().and_then(|totals| totals.told.as_ref())
            && !leads
        {
            told.add_to(&mut view);
        }
        view
    }

    /// What is told to all once the results are released.
    pub fn for_all(&self) -> View {
        let nobody = Viewer { member: MemberId([0; 16]), own: Vec::new(), committee: false };
        View::of(&self.results, self.ballots.boxes(), true, &nobody)
    }
}

/// The tests as the ladder asks for them: those that are closed, and those that are open, which
/// have met their mark or have not yet. Who cannot count the whole takes them for not met.
///
/// # Errors
/// The shelf's.
pub fn held(
    shelf: &mut Reader,
    keys: &Keys,
    tests: &[Held<Test>],
    leads: bool,
    today: Day,
) -> Result<Vec<HeldTest>, Failure> {
    let running = tests.iter().any(|test| matches!(test.value, Test::Open(_))) && leads;
    let sheets = Sheets::open(shelf, keys, &if running { keys.turfs() } else { Vec::new() })?;
    let (roll, mut held) = (sheets.read()?, Vec::new());
    for test in tests {
        let counting = match &test.value {
            Test::Open(_) if leads => whole(shelf, keys, test, leads, &roll)?,
            _ => None,
        };
        held.extend(for_ladder(&test.value, counting, today));
    }
    Ok(held)
}

/// A test as the ladder asks for it, with what counts of it; none where it has not opened.
pub fn for_ladder(test: &Test, counting: Option<Count>, today: Day) -> Option<HeldTest> {
    match test {
        Test::Drawn(_) => None,
        Test::Closed(closed) => Some(closed.held()),
        Test::Open(open) => {
            let met = counting.is_some_and(|count| count.reaches(open.plan().mark()));
            Some(HeldTest { kind: open.plan().kind().clone(), on: today, met })
        }
    }
}

/// What counts toward a test's target over the whole unit, where someone may know it; of one that is
/// open, from the lines on `roll`.
///
/// # Errors
/// The shelf's.
pub fn whole<T>(
    shelf: &mut Reader,
    keys: &Keys,
    test: &Held<Test>,
    leads: bool,
    roll: &Roll<T>,
) -> Result<Option<Count>, Failure> {
    let closed = closed(&test.value).is_some();
    let kept = kept::find::<Whole>(shelf, keys, test.id)?.filter(|_| leads && closed);
    if let Some(kept) = kept {
        return Ok(Some(kept.value.counting));
    }
    if !leads {
        let totals = kept::find::<Totals>(shelf, keys, test.id)?;
        return Ok(totals.and_then(|totals| totals.value.told).map(|told| told.counting()));
    }
    if matches!(test.value, Test::Drawn(_)) {
        return Ok(None);
    }
    let tree = tree(shelf, keys)?.value;
    Ok(Some(count(shelf, keys, test, &tree, roll)?.results.counting()))
}

/// A test that is closed.
pub fn closed(test: &Test) -> Option<&Closed> {
    match test {
        Test::Closed(closed) => Some(closed),
        _ => None,
    }
}
