//! Results as far as someone's keys go: counted from lines and acts while a test is open, from
//! what was counted in each turf once it is closed.

use super::records::{Totals, in_turf, of_turf};
use crate::drive::records::{drive, tallies};
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::turfs::records::tree;
use organizing::structure_tests::{
    Acts, Ballots, Closed, Held as HeldTest, NamedLists, Open, Results, Test, TurfResult, View,
    Viewer,
};
use organizing::turf::Tree;
use organizing::{Day, MemberId, TurfId, WorkerId};
use std::collections::BTreeSet;
use store::Reader;
use vault::Id;

/// What someone counted.
pub struct Counted {
    /// The results over the turfs that they hold.
    pub results: Results,
    /// The boxes of these turfs.
    pub ballots: Ballots,
    /// Who acted in them.
    pub acted: BTreeSet<WorkerId>,
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
pub fn open_turfs(
    shelf: &mut Reader,
    keys: &Keys,
    (test, open): (Id, &Open),
    tree: &Tree,
    roll: &Roll,
) -> Result<(Vec<TurfResult>, BTreeSet<WorkerId>), Failure> {
    let (mut turfs, mut all) = (Vec::new(), BTreeSet::new());
    for turf in keys.turfs() {
        let acted = in_turf::<Acts>(shelf, keys, test, turf)?.value.acted();
        let named = in_turf::<NamedLists>(shelf, keys, test, turf)?.value;
        let id = TurfId(turf.0);
        let lines = roll.lines().filter(|line| line.turf == id);
        turfs.push(TurfResult::count(id, lines, &acted, &named, open.plan(), tree));
        all.extend(acted);
    }
    Ok((turfs, all))
}

/// The boxes of the turfs that these keys open.
///
/// # Errors
/// The shelf's.
pub fn ballots(shelf: &mut Reader, keys: &Keys, test: Id) -> Result<Ballots, Failure> {
    let mut all = Vec::new();
    for turf in keys.turfs() {
        all.push(in_turf::<Ballots>(shelf, keys, test, turf)?.value);
    }
    Ok(Ballots::joined(&all))
}

/// Counts a test.
///
/// # Errors
/// The shelf's.
pub fn count(
    shelf: &mut Reader,
    keys: &Keys,
    held: &Held<Test>,
    tree: &Tree,
    roll: &Roll,
) -> Result<Counted, Failure> {
    let is_vote = held.value.plan().kind().is_vote();
    let ballots = match is_vote {
        true => ballots(shelf, keys, held.id)?,
        false => Ballots::default(),
    };
    let totals = kept::find::<Totals>(shelf, keys, held.id)?.map(|held| held.value);
    let (turfs, acted, unit_size) = match &held.value {
        Test::Drawn(_) => (Vec::new(), BTreeSet::new(), None),
        Test::Open(open) => {
            let (turfs, acted) = open_turfs(shelf, keys, (held.id, open), tree, roll)?;
            (turfs, acted, drive(shelf, keys)?.value.unit_size)
        }
        Test::Closed(_) => {
            let (turfs, acted) = closed_turfs(shelf, keys, held.id)?;
            (turfs, acted, totals.as_ref().and_then(|totals| totals.unit_size))
        }
    };
    let results = Results::of(turfs, unit_size, is_vote.then_some(&ballots));
    Ok(Counted { results, ballots, acted, totals })
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
    let ids: Vec<Id> = keys.turfs().into_iter().map(|turf| of_turf(held.id, turf)).collect();
    let kept = kept::load_all::<TurfResult>(shelf, keys, &ids)?;
    let turfs = kept.into_iter().map(|held| held.value);
    let totals = kept::find::<Totals>(shelf, keys, held.id)?.map(|held| held.value);
    let unit_size = totals.as_ref().and_then(|totals| totals.unit_size);
    let results = Results::of(turfs, unit_size, None);
    let counted = Counted { results, ballots: Ballots::default(), acted: BTreeSet::new(), totals };
    Ok(counted.view(&held.value, looker, tree))
}

fn closed_turfs(
    shelf: &mut Reader,
    keys: &Keys,
    test: Id,
) -> Result<(Vec<TurfResult>, BTreeSet<WorkerId>), Failure> {
    let (mut turfs, mut acted) = (Vec::new(), BTreeSet::new());
    for turf in keys.turfs() {
        let kept = kept::find::<TurfResult>(shelf, keys, of_turf(test, turf))?;
        turfs.extend(kept.map(|held| held.value));
        acted.extend(in_turf::<Acts>(shelf, keys, test, turf)?.value.acted());
    }
    Ok((turfs, acted))
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
    let tree = tree(shelf, keys)?.value;
    let open = tests.iter().any(|test| matches!(test.value, Test::Open(_)));
    let roll = if open && leads { Roll::open_all(shelf, keys)? } else { Roll::default() };
    let mut held = Vec::new();
    for test in tests {
        let counted = count(shelf, keys, test, &tree, &roll)?;
        held.extend(for_ladder(&test.value, &counted, leads, today));
    }
    Ok(held)
}

/// A test as the ladder asks for it; none where it has not opened.
pub fn for_ladder(test: &Test, counted: &Counted, leads: bool, today: Day) -> Option<HeldTest> {
    match test {
        Test::Drawn(_) => None,
        Test::Closed(closed) => Some(closed.held()),
        Test::Open(open) => {
            let met = leads && counted.results.met(open.plan());
            Some(HeldTest { kind: open.plan().kind().clone(), on: today, met })
        }
    }
}

/// A test that is closed.
pub fn closed(test: &Test) -> Option<&Closed> {
    match test {
        Test::Closed(closed) => Some(closed),
        _ => None,
    }
}
