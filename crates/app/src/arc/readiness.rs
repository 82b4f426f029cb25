//! Requests about strike readiness: five signs by turf, and the day on which the plan for hardship
//! was agreed.

use super::pages::readiness as pages;
use super::records::{self, Hardship};
use crate::call::{Call, Outcome};
use crate::committee::records::committee;
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::people::told::Known;
use crate::people::typed::day_of;
use crate::space::kept;
use crate::standing::{Lead, Member};
use crate::structure_tests::counting::{Looker, count};
use crate::structure_tests::planning::looker;
use crate::structure_tests::records::tests;
use kit::http::Answer;
use organizing::arc::{Evidence, Readiness};
use organizing::committee::Committee;
use organizing::structure_tests::{Kind, Test, TurfCount};
use organizing::turf::Tree;
use organizing::{Day, Decision, MemberId, Personal, Refusal, TurfId};
use std::collections::BTreeMap;
use store::Reader;

/// What the page is drawn from.
pub struct Drawn {
    /// The signs.
    pub ready: Readiness,
    /// When the practice vote and the public test that they rest on closed.
    pub on: [Option<Day>; 2],
    /// Names of turfs and members.
    pub known: Known,
    /// Whether the caller holds every turf.
    pub whole: bool,
    /// When the plan for hardship was agreed.
    pub hardship: Hardship,
}

fn drawn(me: &Member, call: &Call) -> Result<Drawn, Failure> {
    let (keys, looker) = (&me.keys, looker(me));
    call.app.store.read(|shelf| {
        let known = Known::read(shelf, keys)?;
        let hardship = records::hardship(shelf, keys)?.value;
        let roll = Roll::open_all(shelf, keys)?;
        let vote = last(shelf, me, (&known, looker), Kind::is_vote)?;
        let public = last(shelf, me, (&known, looker), |kind| kind.is_public())?;
        let evidence = Evidence {
            yes: vote.as_ref().and_then(|last| last.yes),
            network: network(&committee(shelf, keys)?.value, &roll, &known.tree),
            hardship_plan: hardship.last().map(Decision::on),
            vote: vote.map(|last| (last.on, last.turfs)),
            public_test: public.map(|last| (last.on, last.turfs)),
        };
        let on =
            [&evidence.vote, &evidence.public_test].map(|test| test.as_ref().map(|(on, _)| *on));
        let ready = Readiness::of(&evidence, call.today);
        let whole = known.tree.turfs.iter().all(|turf| known.held.contains(&turf.id));
        Ok(Drawn { ready, on, known, whole, hardship })
    })
}

/// The last test of a sort that is closed, as far as the caller may see its results.
struct Last {
    on: Day,
    turfs: Vec<TurfCount>,
    yes: Option<organizing::structure_tests::Count>,
}

fn last(
    shelf: &mut Reader,
    me: &Member,
    (known, looker): (&Known, Looker),
    sort: impl Fn(&Kind) -> bool,
) -> Result<Option<Last>, Failure> {
    let closed = |test: &Test| match test {
        Test::Closed(closed) if sort(closed.plan().kind()) => Some(closed.on()),
        _ => None,
    };
    let all = tests(shelf, &me.keys)?;
    let last = all.into_iter().filter_map(|held| Some((closed(&held.value)?, held)));
    let Some((on, held)) = last.max_by_key(|(on, held)| (*on, held.id)) else { return Ok(None) };
    let counted = count(shelf, &me.keys, &held, &known.tree, &Roll::<Personal>::default())?;
    let view = counted.view(&held.value, looker, &known.tree);
    let yes = view.counting.filter(|_| held.value.plan().kind().is_vote());
    // Turfs of others are told on the page of the test; here stand those that the caller holds.
    let turfs = view.turfs.into_iter().filter(|turf| known.held.contains(&turf.turf)).collect();
    Ok(Some(Last { on, turfs, yes }))
}

/// The workers of each turf, and how many of the committee work there or answer for it.
fn network(committee: &Committee, roll: &Roll, tree: &Tree) -> Vec<(TurfId, u32, u32)> {
    let mut by_turf: BTreeMap<TurfId, (u32, u32)> = BTreeMap::new();
    let seats: BTreeMap<_, _> = committee.sitting().map(|seat| (seat.worker, seat)).collect();
    for line in roll.lines().filter(|line| line.in_unit()) {
        by_turf.entry(line.turf).or_default().0 += 1;
        let Some(seat) = seats.get(&line.worker) else { continue };
        by_turf.entry(line.turf).or_default().1 += 1;
        for turf in
            seat.turfs.iter().filter(|turf| **turf != line.turf && tree.get(**turf).is_some())
        {
            by_turf.entry(*turf).or_default().1 += 1;
        }
    }
    let order: BTreeMap<TurfId, usize> =
        tree.in_order().enumerate().map(|(place, (turf, _))| (turf.id, place)).collect();
    let mut network: Vec<(TurfId, u32, u32)> =
        by_turf.into_iter().map(|(turf, (unit, of_us))| (turf, unit, of_us)).collect();
    network.sort_by_key(|(turf, ..)| order.get(turf).copied());
    network
}

/// GET the signs.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::page(call, &me, &drawn(&me, call)?, None)))
}

/// POST: the plan for hardship was agreed.
pub fn agree(me: Lead, call: &Call) -> Outcome {
    let decided = decided(&me, call);
    let (keys, week) = (me.keys.clone(), call.week());
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut held = records::hardship(shelf, &keys)?;
        held.value.agree(decided?)?;
        kept::save(shelf, &keys, week, &mut held)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/readiness?said=said-hardship", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let me = Member(me.0);
            let page = pages::page(call, &me, &drawn(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

fn decided(me: &Lead, call: &Call) -> Result<Decision, Refusal> {
    let on = match call.field("on") {
        "" => call.today,
        text => day_of("on", text)?,
    };
    Decision::record(MemberId(me.member().0), on, call.field("why"), call.today)
}
