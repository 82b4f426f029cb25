//! What the committee's page is drawn from.

use super::records::committee;
use crate::drive::records::{front, tallies};
use crate::failure::Failure;
use crate::people::backs::open_all;
use crate::people::ledger::Roll;
use crate::people::told::Known;
use crate::space::keys::Keys;
use organizing::chart::Line;
use organizing::committee::{Check, Committee, Corner, FirstAsk, Path, Question, Unit};
use organizing::committee::{path_to, plan};
use organizing::drive::Standing;
use organizing::list::Worker;
use organizing::ties::TieSheet;
use organizing::{TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

use crate::space::kept::Kept;

/// What the page shows.
pub struct Shown {
    /// The committee.
    pub committee: Committee,
    /// Names of turfs and members.
    pub known: Known,
    /// Whether the caller holds every turf; else the check is one of their own turfs.
    pub whole: bool,
    /// The lines that the caller may read.
    pub lines: BTreeMap<WorkerId, Line>,
    /// Where those work whose names the caller has no key for.
    pub homes: BTreeMap<WorkerId, TurfId>,
    /// The committee held against the unit.
    pub check: Check,
    /// The same with whoever was ticked; none where nobody was.
    pub then: Option<Check>,
    /// Whom to recruit next.
    pub next: Next,
    /// Who was ticked to come and to leave.
    pub ticked: Ticked,
}

/// Who is ticked on the page to come and to leave.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Ticked {
    /// To come.
    pub also: BTreeSet<WorkerId>,
    /// To leave.
    pub without: BTreeSet<WorkerId>,
}

impl Ticked {
    /// Whether nobody is.
    pub fn is_empty(&self) -> bool {
        self.also.is_empty() && self.without.is_empty()
    }
}

/// Whom to recruit next.
#[derive(Default)]
pub struct Next {
    /// Those who close gaps first, at most [`Next::SHOWN_MAX`].
    pub recruits: Vec<Recruit>,
    /// How many more there are.
    pub more: usize,
    /// Gaps that nobody who may be proposed closes.
    pub left_open: Vec<Corner>,
    /// Workers on the committee or one trusted tie from it, now and then.
    pub near: (usize, usize),
    /// Whether fewer people are known not to be enough.
    pub fewest: bool,
}

impl Next {
    /// The most people who are shown: the others come up as these are asked.
    pub const SHOWN_MAX: usize = 120;
}

/// One person to recruit.
pub struct Recruit {
    /// Who.
    pub worker: WorkerId,
    /// The gaps that they close.
    pub closes: Vec<Corner>,
    /// How many workers come near through them.
    pub brings_near: usize,
    /// From whoever is best placed to ask them; none where no ties lead there.
    pub path: Option<Path>,
    /// What to ask them first.
    pub first: FirstAsk,
}

impl Shown {
    /// Gathers it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of(shelf: &mut Reader, keys: &Keys, ticked: Ticked) -> Result<Shown, Failure> {
        let known = Known::read(shelf, keys)?;
        let committee = committee(shelf, keys)?.value;
        let roll = Roll::open_all(shelf, keys)?;
        let ties = open_all::<TieSheet>(shelf, keys)?;
        let whole = known.tree.turfs.iter().all(|turf| known.held.contains(&turf.id));
        // Of a part of the workplace only those corners can be told that are wholly in it.
        let ours = |corner: &Corner| match corner {
            Corner::Turf(turf) => known.tree.within(*turf).iter().all(|t| known.held.contains(t)),
            Corner::Shift(_) | Corner::Language(_) => false,
        };
        let unit = Unit::of(&roll.sheets, &known.tree).only(|corner| whole || ours(corner));
        let unlisted = unlisted(shelf, keys)?;
        let unlisted = if whole { unlisted } else { 0 };
        let nobody = BTreeSet::new();
        let check = Check::of(&committee, &unit, &known.tree, unlisted, &nobody, &nobody);
        let then = (!ticked.is_empty()).then(|| {
            Check::of(&committee, &unit, &known.tree, unlisted, &ticked.also, &ticked.without)
        });
        let web = unit.web(ties.iter().flat_map(|sheet| &sheet.told));
        let members = committee.members();
        let missing = if whole { check.missing() as usize } else { 0 };
        let question = Question::of(&unit, &check, &web, &members, missing);
        let plan = plan(&question);
        let corner = |number: &usize| unit.corners.get(*number).cloned();
        let recruits = plan.recruits.iter().take(Next::SHOWN_MAX).map(|recruit| {
            let line = unit.people[recruit.person];
            Recruit {
                worker: line.worker,
                closes: recruit.closes.iter().filter_map(corner).collect(),
                brings_near: recruit.brings_near,
                path: path_to(&web, line.worker, &members),
                first: FirstAsk::of(line),
            }
        });
        let next = Next {
            recruits: recruits.collect(),
            more: plan.recruits.len().saturating_sub(Next::SHOWN_MAX),
            left_open: plan.left_open.iter().filter_map(corner).collect(),
            near: (plan.near_now, plan.near_then),
            fewest: plan.fewest,
        };
        let lines = roll.sheets.into_iter().flat_map(|sheet| sheet.lines);
        let lines: BTreeMap<WorkerId, Line> = lines.map(|line| (line.worker, line)).collect();
        let homes = homes(shelf, keys, &committee, &lines)?;
        Ok(Shown { committee, known, whole, lines, homes, check, then, next, ticked })
    }

    /// The line of a worker, where the caller may read it.
    pub fn line(&self, worker: WorkerId) -> Option<&Line> {
        self.lines.get(&worker)
    }
}

/// How many are known to be in the unit and not on the list yet.
fn unlisted(shelf: &mut Reader, keys: &Keys) -> Result<u32, Failure> {
    let tallies = tallies(shelf, keys)?;
    let by_turf = tallies.iter().map(|(turf, tally)| (TurfId(turf.0), tally));
    let front = front(shelf, keys)?.value;
    Ok(Standing::of(by_turf, front.unit_size, front.goal_percent).thermometer.unlisted)
}

/// Where those on the committee work whose lines the caller may not read: the turf that a record
/// lies in stands beside it in the clear.
fn homes(
    shelf: &mut Reader,
    keys: &Keys,
    committee: &Committee,
    lines: &BTreeMap<WorkerId, Line>,
) -> Result<BTreeMap<WorkerId, TurfId>, Failure> {
    let sat = committee.seats.iter().map(|seat| seat.worker);
    let foreign: BTreeSet<WorkerId> = sat.filter(|who| !lines.contains_key(who)).collect();
    let ids: Vec<Id> = foreign.iter().map(|who| Id(who.0)).collect();
    let mut homes = BTreeMap::new();
    shelf.records_by_id(keys.space, Worker::KIND, &ids, |row| {
        homes.insert(WorkerId(row.id.0), TurfId(row.turf.0));
        Ok::<_, Failure>(())
    })?;
    Ok(homes)
}
