//! The demo's plan toward a vote: one critical milestone is late, and delays what waits for it. Its
//! jurisdiction, the days that the calendar counts from, and a plan for hardship.

use crate::arc::plan::usual_plans;
use crate::arc::records::{hardship, planned, starts};
use crate::failure::Failure;
use crate::packs::jurisdiction::jurisdiction;
use crate::space::kept;
use crate::space::keys::Keys;
use organizing::arc::{Path, Stage};
use organizing::{Day, Decision, MemberId};
use store::Writer;

/// In how many days the vote is meant to be.
const VOTE: i32 = 70;
/// Days ago on which the plan was made.
const PLANNED: i32 = 41;
/// Days ago on which the plan for hardship was agreed.
const HARDSHIP: i32 = 12;
/// In how many days the petition is meant to be filed, and the hearing to be announced.
const PETITION: i32 = 49;
const HEARING_NOTICE: i32 = 51;

/// What became of the first milestones of the usual plan, in its order: how many days ago each was
/// begun, and done.
const WENT: [(i32, Option<i32>); 6] = [
    (47, Some(27)), // leaders
    (24, None),     // the committee, which is late
    (40, Some(21)), // issues
    (33, Some(31)), // sticker day
    (0, None),      // inoculation, not begun
    (4, None),      // the petition
];

/// Whose plan it is.
pub struct Planning<'a> {
    /// The keys of the lead.
    pub keys: &'a Keys,
    /// The lead.
    pub lead: MemberId,
    /// Who sees to milestones, in turn.
    pub owners: Vec<MemberId>,
    /// Today.
    pub today: Day,
    /// The week.
    pub week: u32,
}

impl Planning<'_> {
    /// Writes all of it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(&self, shelf: &mut Writer) -> Result<(), Failure> {
        self.plan(shelf)?;
        let mut held = jurisdiction(shelf, self.keys)?;
        held.value.pack = "us-private".to_owned();
        kept::save(shelf, self.keys, self.week, &mut held)?;
        let mut held = starts(shelf, self.keys)?;
        held.value.petition = Some(self.today.plus(PETITION));
        held.value.hearing_notice = Some(self.today.plus(HEARING_NOTICE));
        kept::save(shelf, self.keys, self.week, &mut held)?;
        let mut held = hardship(shelf, self.keys)?;
        let why =
            "Three of us collect each payday, and a list by the time clock says what is shared.";
        held.value.agree(Decision::record(
            self.lead,
            self.today.plus(-HARDSHIP),
            why,
            self.today,
        )?)?;
        kept::save(shelf, self.keys, self.week, &mut held)
    }

    fn plan(&self, shelf: &mut Writer) -> Result<(), Failure> {
        let mut held = planned(shelf, self.keys)?;
        let usual = usual_plans().ok_or(Failure::Fault("no usual plan"))?;
        let stages = (Stage::Committee, Stage::Recognition);
        let mut plan = usual.plan(Path::Majority, stages, self.today.plus(VOTE), "en");
        for (one, owner) in plan.milestones.iter_mut().zip(self.owners.iter().cycle()) {
            one.owner = Some(*owner);
        }
        // One that nobody has taken on yet.
        if let Some(last) = plan.milestones.last_mut() {
            last.owner = None;
        }
        for (one, (begun, done)) in plan.milestones.iter_mut().zip(WENT) {
            one.begun = (begun > 0).then(|| self.today.plus(-begun));
            one.done = done.map(|days| self.today.plus(-days));
        }
        held.value.change(plan, self.lead, self.today.plus(-PLANNED));
        kept::save(shelf, self.keys, self.week, &mut held)
    }
}
