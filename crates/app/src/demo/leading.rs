//! The demo's committee and its leader tests: a believable number of those who lead and support,
//! nobody on nights, one leader test that runs and one that showed a leader.

use super::dice::Dice;
use crate::committee::records::committee;
use crate::failure::Failure;
use crate::people::ledger::{Ledger, Roll};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::ties::records::{Leadership, StatusSet};
use organizing::assessment::{LeaderStatus, Support};
use organizing::chart::{Line, Sheet};
use organizing::committee::Seat;
use organizing::list::Worker;
use organizing::ties::{Ended, LeaderTest, TieSheet};
use organizing::{Day, Decision, MemberId, Personal, WorkerId};
use store::Writer;
use vault::Id;

/// One on the committee for how many workers, in a turf where anyone is: short of one in ten.
const ONE_IN: usize = 17;
/// The shift that nobody on the committee works.
const MISSING: &str = "Night";
/// Days ago on which the committee first met.
const FIRST_SEATS: i32 = 48;
/// Why the committee seated someone.
const REASONS: [&str; 5] = [
    "Brought their whole shift to the first meeting.",
    "Carried the petition through their corner.",
    "Named by most of the people who work beside them.",
    "Holds one-on-ones every week.",
    "Asked for it, and brought two coworkers along.",
];

/// Whom the drive's first lead seats and tests.
pub struct Leading<'a> {
    /// The keys of the lead.
    pub keys: &'a Keys,
    /// The lead.
    pub lead: MemberId,
    /// Today.
    pub today: Day,
    /// The week.
    pub week: u32,
}

impl Leading<'_> {
    /// Seats a committee and writes the leader tests.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(&self, shelf: &mut Writer, dice: &mut Dice) -> Result<(), Failure> {
        let roll = Roll::open_all(shelf, self.keys)?;
        self.seat(shelf, dice, &roll)?;
        self.test(shelf, dice, &roll)
    }

    fn seat(&self, shelf: &mut Writer, dice: &mut Dice, roll: &Roll) -> Result<(), Failure> {
        let mut held = committee(shelf, self.keys)?;
        let mut sheets: Vec<&Sheet> = roll.sheets.iter().filter(|s| !s.lines.is_empty()).collect();
        // Turfs in the order of their first worker: the order on the shelf is by chance.
        sheets.sort_by_key(|sheet| sheet.lines.iter().map(|line| line.worker).min());
        for sheet in sheets {
            let mut fit: Vec<&Line> = sheet.lines.iter().filter(|l| fits(sheet, l)).collect();
            let many = sheet.lines.len() / ONE_IN + usize::from(dice.chance(50));
            fit.sort_by_key(|line| {
                (
                    line.leader != LeaderStatus::Leader,
                    line.support,
                    std::cmp::Reverse(line.named_by),
                    line.worker,
                )
            });
            for line in fit.into_iter().take(many) {
                let on = self.today.plus(-dice.days(3, FIRST_SEATS));
                let why = *dice.pick(&REASONS);
                let came = Decision::record(self.lead, on, why, self.today)?;
                let seat = Seat { worker: line.worker, turfs: Vec::new(), came, left: None };
                held.value.seat(seat, line, self.today.plus(-FIRST_SEATS - 1))?;
            }
        }
        kept::save(shelf, self.keys, self.week, &mut held)
    }

    /// The one most named has brought people; the next is being asked to.
    fn test(&self, shelf: &mut Writer, dice: &mut Dice, roll: &Roll) -> Result<(), Failure> {
        let mut named: Vec<&Line> = (roll.lines())
            .filter(|line| line.in_unit() && matches!(line.support, Support::One | Support::Two))
            .collect();
        named.sort_by_key(|line| (std::cmp::Reverse(line.named_by), line.worker));
        let ties = crate::people::backs::open_all::<TieSheet>(shelf, self.keys)?;
        let beside = |of: &Line, many: usize| -> Vec<WorkerId> {
            let follow = ties.iter().flat_map(|sheet| &sheet.told);
            let follow = follow.filter(|told| told.to == of.worker && told.kind.names());
            let mut all: Vec<WorkerId> = follow.map(|told| told.from).collect();
            all.sort_unstable();
            let mut near: Vec<WorkerId> = (roll.lines())
                .filter(|line| line.turf == of.turf && line.in_unit() && line.worker != of.worker)
                .map(|line| line.worker)
                .collect();
            near.sort_unstable();
            all.extend(near);
            let mut seen = std::collections::BTreeSet::new();
            all.retain(|who| seen.insert(*who));
            all.truncate(many);
            all
        };
        let asked = |worker: WorkerId, to_bring, days_ago: i32, what: &str, due: i32| {
            let asked_on = self.today.plus(-days_ago);
            let (due, by) = (asked_on.plus(due), self.lead);
            LeaderTest {
                worker,
                by,
                asked_on,
                to_bring,
                to_what: Personal::new(what),
                due,
                ended: None,
            }
            .ask()
        };
        if let Some(leader) = named.first() {
            let to_bring = beside(leader, 6);
            let days_ago = 20 + dice.days(0, 4);
            let mut test =
                asked(leader.worker, to_bring, days_ago, "the sticker day in the break room", 6)?;
            let came: Vec<WorkerId> = test.to_bring.iter().copied().skip(1).collect();
            test.end(Ended { came, by: self.lead, on: test.due })?;
            let why = "Five of the six they named wore the sticker, and stayed to talk.";
            let decided = Decision::record(self.lead, test.due, why, self.today)?;
            let worker = Id(leader.worker.0);
            let set =
                vec![StatusSet { worker: leader.worker, status: LeaderStatus::Leader, decided }];
            let mut held = kept::load::<Worker>(shelf, self.keys, worker)?;
            held.value.leader = LeaderStatus::Leader;
            let value = Leadership { tests: vec![test], set };
            kept::save(shelf, self.keys, self.week, &mut Held::new(worker, held.turf, value))?;
            let mut ledger = Ledger::new(self.keys, self.week);
            ledger.keep(shelf, &mut held)?;
            ledger.close(shelf)?;
        }
        let open = |line: &&&Line| line.leader != LeaderStatus::Leader;
        if let Some(next) = named.iter().skip(1).find(open) {
            let test = asked(
                next.worker,
                beside(next, 5),
                4,
                "the staffing talk after Thursday’s shift",
                9,
            )?;
            let value = Leadership { tests: vec![test], set: Vec::new() };
            let (id, turf) = (Id(next.worker.0), Id(next.turf.0));
            kept::save(shelf, self.keys, self.week, &mut Held::new(id, turf, value))?;
        }
        Ok(())
    }
}

/// Whom a committee of this drive would have seated: leaders and activists who support, and in
/// this one nobody who works nights.
fn fits(sheet: &Sheet, line: &Line) -> bool {
    line.counts()
        && matches!(line.support, Support::One | Support::Two)
        && (line.leader != LeaderStatus::Unknown || line.support == Support::One)
        && sheet.word(line.shift) != MISSING
}
