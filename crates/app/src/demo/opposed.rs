//! The demo's arc: a drive that went from quiet to the committee, and what management did about it.

use crate::arc::records::{arc, boss};
use crate::committee::records::committee;
use crate::failure::Failure;
use crate::space::kept;
use crate::space::keys::Keys;
use organizing::arc::{BossEvent, Maneuver, Path, Stage};
use organizing::turf::Tree;
use organizing::{Day, Decision, MemberId, Personal};
use store::Writer;

/// Days ago on which the drive went on to its committee.
const COMMITTEE_BEGAN: i32 = 49;
/// Marks of the quiet stage that were missing then: not everyone was on the list.
const MISSING: usize = 1;
/// How many of those who are on the committee now were at that meeting.
const THERE: usize = 11;
/// Days ago on which the letters came, in one part of the workplace.
const LETTERS: i32 = 11;
/// Days ago on which the talks alone began, in another.
const TALKS_ALONE: i32 = 4;

/// Whose drive it is.
pub struct Opposed<'a> {
    /// The keys of the lead.
    pub keys: &'a Keys,
    /// The lead.
    pub lead: MemberId,
    /// Today.
    pub today: Day,
    /// The week.
    pub week: u32,
}

impl Opposed<'_> {
    /// Writes the move and the two events.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(&self, shelf: &mut Writer, tree: &Tree) -> Result<(), Failure> {
        let mut moved = arc(shelf, self.keys)?;
        let why = "People from eleven departments met and want a committee, list or no list.";
        let decided =
            Decision::record(self.lead, self.today.plus(-COMMITTEE_BEGAN), why, self.today)?;
        let members = committee(shelf, self.keys)?.value.members();
        let decided = decided.with(members.into_iter().take(THERE).collect());
        moved.value.decide(Path::Majority, Stage::Committee, decided, MISSING)?;
        kept::save(shelf, self.keys, self.week, &mut moved)?;
        // Two parts that were drawn last; turfs stand in the order they were drawn.
        let mut parts = tree.turfs.iter().rev().map(|turf| turf.id);
        let (talks, letters) = (parts.next(), parts.next());
        let told = [
            (Maneuver::Letters, LETTERS, letters, "A letter home: “we are a family here”."),
            (
                Maneuver::TalksAlone,
                TALKS_ALONE,
                talks,
                "Supervisors call people in one by one and ask what they want changed.",
            ),
        ];
        let mut held = boss(shelf, self.keys)?;
        for (what, days_ago, turf, note) in told {
            held.value.add(BossEvent {
                what,
                on: self.today.plus(-days_ago),
                turfs: turf.into_iter().collect(),
                note: Personal::new(note),
                by: self.lead,
            })?;
        }
        kept::save(shelf, self.keys, self.week, &mut held)
    }
}
