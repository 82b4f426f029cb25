//! Inventing structure tests: a sticker day and a photo board that met their marks, a majority
//! petition that is going around. On one floor fewer stood on the board than wore the sticker.

use super::dice::Dice;
use super::workers::{Invented, Turf, note};
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::structure_tests::counting::units;
use crate::structure_tests::planning::close_test;
use crate::structure_tests::records::of_turf;
use crate::turfs::records::tree;
use organizing::assessment::{Basis, LeaderStatus, Support};
use organizing::structure_tests::{
    Act, Acts, Bringer, Draft, Drawn, Held as HeldTest, How, Kind, Named, NamedLists, Overrides,
    Owned, Rung, Test,
};
use organizing::turf::Tree;
use organizing::{Day, Decision, MemberId, Personal, TurfId, WorkerId};
use std::collections::BTreeMap;
use store::Writer;
use vault::Id;

/// The floor on which fewer stood on the board.
const SHRANK: &str = "Third floor";
/// Of a hundred who wore the sticker, how many stood on the board, there and elsewhere.
const STAYED: [u32; 2] = [58, 96];

/// Days ago before which whoever was assessed was assessed once, and left alone.
const FORGOTTEN: i32 = 62;

struct Written {
    rung: Rung,
    question: &'static str,
    target: u32,
    mark: u32,
    /// Days ago on which it opened and closes.
    days: [i32; 2],
}

const WRITTEN: [Written; 3] = [
    Written {
        rung: Rung::StickerDay,
        question: "Will you wear the marigold sticker with us on Friday?",
        target: 70,
        mark: 60,
        days: [33, 31],
    },
    Written {
        rung: Rung::PhotoBoard,
        question: "Will you put your face and your name on the board by the time clock?",
        target: 70,
        mark: 55,
        days: [19, 10],
    },
    Written {
        rung: Rung::MajorityPetition,
        question: "Will you sign for safe staffing, and stand beside it when it goes public?",
        target: 70,
        mark: 60,
        days: [4, -8],
    },
];

/// Who did it in one turf, by test: who, by whom it was recorded, when.
pub type Did = [Vec<(WorkerId, MemberId, Day)>; 3];

/// Holds the tests in a turf. Of the first, what it showed was assessed afterwards.
pub fn hold(dice: &mut Dice, turf: &Turf<'_>, people: &mut [Invented]) -> Did {
    let mut did: Did = Default::default();
    let Some(owner) = turf.talkers.first().copied() else { return did };
    let department = turf.ward.department;
    for person in people.iter_mut().filter(|person| person.worker.excluded.is_none()) {
        let before = turf.today.plus(-WRITTEN[0].days[0]);
        let known = person.worker.assessments.iter().rfind(|made| made.on < before);
        let support = known.map_or(Support::Unassessed, |made| made.support);
        // Whom nobody has talked with since the first meeting, nobody asked.
        let asked = known.is_none_or(|made| turf.today.since(made.on) < FORGOTTEN);
        let wore = dice.chance(would(support, department.reached)) && (asked || dice.chance(30));
        let stayed = STAYED[usize::from(department.name != SHRANK)];
        let stood = dice.chance(if wore { stayed } else { 11 });
        let signed = stood && dice.chance(if department.reached < 40 { 40 } else { 66 });
        for (test, acted) in [wore, stood, signed].into_iter().enumerate() {
            let [opened, closes] = WRITTEN[test].days;
            let on = turf.today.plus(-dice.days(closes.max(0), opened - 1));
            if acted {
                did[test].push((WorkerId(person.id.0), owner, on));
            }
        }
        let ago = WRITTEN[0].days[1] - dice.days(1, 4);
        if wore && support != Support::One {
            note(&mut person.worker, turf, Support::Two, Basis::Act, owner, ago);
        }
    }
    did
}

/// Of a hundred of this support, how many wear a sticker where so many were reached.
fn would(support: Support, reached: u32) -> u32 {
    match support {
        Support::One => 98,
        Support::Two => 93,
        Support::Three => 62,
        Support::Four => 18,
        Support::Five => 3,
        Support::Unassessed if reached < 10 => 2 * reached,
        Support::Unassessed => 56 + reached / 2,
    }
}

/// Keeps the tests.
///
/// # Errors
/// The shelf's.
pub fn keep(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    dice: &mut Dice,
    did: &BTreeMap<TurfId, Did>,
) -> Result<(), Failure> {
    let (tree, units) = (tree(shelf, keys)?.value, units(shelf, keys)?);
    let by = MemberId(keys.member.0);
    let mut held: Vec<HeldTest> = Vec::new();
    for (number, written) in WRITTEN.iter().enumerate() {
        let [opened, closes] = written.days.map(|ago| today.plus(-ago));
        let plan = draft(written, &tree, opened, closes).draw(today.plus(-80), &tree)?;
        let drawn = Drawn::new(plan, by, opened.plus(-4));
        let hurdles = drawn.hurdles(&held, &units, &tree);
        let why =
            "Nobody on these floors answers for them yet. Grace and Rowena ask everyone there.";
        let overrides = Overrides {
            ladder: Some(Decision::record(
                by,
                opened,
                "The board was close, and the petition is what people ask for.",
                today,
            )?),
            unowned: Some(Decision::record(by, opened, why, today)?),
        };
        let id = dice.id();
        for turf in did.keys().map(|turf| Id(turf.0)) {
            let named = named(shelf, keys, &drawn, turf)?;
            if !named.is_empty() {
                kept::save(shelf, keys, week, &mut Held::new(of_turf(id, turf), turf, named))?;
            }
        }
        let open = drawn.open(by, opened, &hurdles, overrides)?;
        for (turf, did) in did {
            let turf = Id(turf.0);
            let roll = Roll::open(shelf, keys, &[turf])?;
            let mut acts = Acts::default();
            for (worker, by, on) in &did[number] {
                let act =
                    Act { worker: *worker, by: *by, on: *on, how: How::Pressed, evidence: None };
                if let Some(line) = roll.lines().find(|line| line.worker == *worker) {
                    acts.record(&open, act, line, today)?;
                }
            }
            if !acts.is_empty() {
                kept::save(shelf, keys, week, &mut Held::new(of_turf(id, turf), turf, acts))?;
            }
        }
        kept::save(shelf, keys, week, &mut Held::new(id, Id::ZERO, Test::Open(open)))?;
        if closes < today {
            close_test(shelf, keys, id, week, closes)?;
            if let Test::Closed(closed) = kept::load::<Test>(shelf, keys, id)?.value {
                held.push(closed.held());
            }
        }
    }
    Ok(())
}

/// Those whom others follow in a turf, each with the next few on the list to bring.
fn named(shelf: &mut Writer, keys: &Keys, drawn: &Drawn, turf: Id) -> Result<NamedLists, Failure> {
    let (roll, mut named) = (Roll::open(shelf, keys, &[turf])?, NamedLists::default());
    let lines: Vec<_> = roll.lines().filter(|line| line.in_unit()).collect();
    for (place, line) in lines.iter().enumerate() {
        if line.leader == LeaderStatus::Leader {
            let next = lines.iter().skip(place + 1).filter(|l| l.leader != LeaderStatus::Leader);
            let people: Vec<WorkerId> = next.take(BROUGHT).map(|line| line.worker).collect();
            // Two who stand close to each other on the list would bring the same people.
            let _ = named.name(drawn, Named { who: Bringer::Worker(line.worker), people });
        }
    }
    Ok(named)
}

/// How many someone is to bring.
const BROUGHT: usize = 5;

fn draft(written: &Written, tree: &Tree, opens: Day, closes: Day) -> Draft {
    let owned = tree.turfs.iter().filter(|turf| !turf.owners.is_empty());
    Draft {
        question: Personal::new(written.question),
        kind: Some(Kind::Rung(written.rung)),
        target: Some(written.target),
        mark: Some(written.mark),
        owners: owned.map(|turf| Owned { turf: turf.id, owners: turf.owners.clone() }).collect(),
        opens: Some(opens),
        closes: Some(closes),
    }
}
