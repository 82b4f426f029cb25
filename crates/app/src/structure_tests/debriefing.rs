//! After a test: what was claimed and what was shown, what people may want to decide; tests over
//! time; the boxes of a practice vote.

use super::counting::{acted, by_turf, count, units};
use super::pages;
use super::planning::looker;
use super::records::{in_turf, of_turf, tests};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::ledger::{Ledger, Roll, Sheets};
use crate::people::told::Known;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::list::Worker;
use organizing::structure_tests::{Ballots, BoxCount, Debrief, NamedLists, Proposal, Test, View};
use organizing::{Decision, Lent, MemberId, Personal, Refusal, TurfId, WorkerId};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;
use vault::Id;

/// What the debrief is drawn from.
pub struct Shown {
    /// The test.
    pub held: Held<Test>,
    /// Names of turfs and members.
    pub known: Known,
    /// What it showed in the caller's turfs.
    pub debrief: Debrief,
    /// What the caller may see of the results.
    pub view: View,
    /// The names of everyone whom the page names.
    pub names: BTreeMap<WorkerId, Personal>,
}

/// GET the debrief.
pub fn show(me: Member, call: &Call) -> Outcome {
    let test = call.id("test")?;
    let (keys, looker): (&Keys, _) = (&me.keys, looker(&me));
    let shown = call.app.store.read(|shelf| {
        let held = kept::load::<Test>(shelf, keys, test)?;
        let (known, sheets) = (Known::read(shelf, keys)?, Sheets::open_all(shelf, keys)?);
        let roll = sheets.read()?;
        let counted = count(shelf, keys, &held, &known.tree, &roll)?;
        let acted = acted(shelf, keys, test)?;
        let debrief = debrief(shelf, keys, &held, &acted, &roll)?;
        let view = counted.view(&held.value, looker, &known.tree);
        let names = roll.lines().map(|line| (line.worker, line.name.reveal().into())).collect();
        Ok::<_, Failure>(Shown { held, known, debrief, view, names })
    })?;
    match shown.held.value {
        Test::Closed(_) => Ok(Answer::page(pages::debrief::page(call, &me, &shown))),
        _ => Ok(Answer::see(format!("/d/{}/tests/{test}", me.space()))),
    }
}

fn debrief(
    shelf: &mut Reader,
    keys: &Keys,
    held: &Held<Test>,
    acted: &BTreeSet<WorkerId>,
    roll: &Roll<Lent<'_>>,
) -> Result<Debrief, Failure> {
    let named = by_turf::<NamedLists>(shelf, keys, held.id)?;
    let named = named.values().flat_map(NamedLists::lists);
    let mut debrief = Debrief::of(held.value.plan(), roll.lines(), acted, named);
    // Whoever was assessed since is left to that.
    if let Test::Closed(closed) = &held.value {
        let since: BTreeSet<WorkerId> = roll
            .lines()
            .filter(|line| line.counts() && line.assessed_on.is_some_and(|on| on > closed.on()))
            .map(|line| line.worker)
            .collect();
        debrief.proposals.retain(|proposal| !since.contains(&proposal.worker));
    }
    Ok(debrief)
}

/// POST: one of the proposals is confirmed. It is assessed on an act, like any other.
pub fn confirm(me: Member, call: &Call) -> Outcome {
    let test = call.id("test")?;
    let worker: Id = call.field("worker").parse().map_err(|_| Failure::NotFound)?;
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let held = kept::load::<Test>(shelf, &keys, test)?;
        let Test::Closed(closed) = &held.value else { return Err(Failure::Changed) };
        let mut person = kept::load::<Worker>(shelf, &keys, worker)?;
        let acts = in_turf::<organizing::structure_tests::Acts>(shelf, &keys, test, person.turf)?;
        let roll = Roll::open(shelf, &keys, &[person.turf])?;
        let line = roll.lines().filter(|line| line.worker == WorkerId(worker.0));
        let debrief = Debrief::of(closed.plan(), line, &acts.value.acted(), []);
        let by = MemberId(keys.member.0);
        let Some(proposal) = debrief.proposals.first().copied() else { return Ok(()) };
        if Proposal::confirm(&proposal, closed, &mut person.value, by, today)? {
            let mut ledger = Ledger::new(&keys, week);
            ledger.keep(shelf, &mut person)?;
            ledger.close(shelf)?;
        }
        Ok(())
    })?;
    let here = format!("/d/{}/tests/{test}/debrief", me.space());
    Ok(Answer::see(format!("{here}?said=said-test-confirmed#proposals")))
}

/// The most tests beside each other.
const COMPARED: usize = 4;

/// GET the newest tests beside each other, by turf.
pub fn compare(me: Member, call: &Call) -> Outcome {
    let (keys, looker): (&Keys, _) = (&me.keys, looker(&me));
    let (compared, known) = call.app.store.read(|shelf| {
        let known = Known::read(shelf, keys)?;
        let mut newest = tests(shelf, keys)?;
        newest.retain(|test| !matches!(test.value, Test::Drawn(_)));
        newest.truncate(COMPARED);
        let running = newest.iter().any(|test| matches!(test.value, Test::Open(_)));
        let turfs = if running { keys.turfs() } else { Vec::new() };
        let sheets = Sheets::open(shelf, keys, &turfs)?;
        let (roll, mut compared) = (sheets.read()?, Vec::with_capacity(newest.len()));
        for test in newest {
            let counted = count(shelf, keys, &test, &known.tree, &roll)?;
            let view = counted.view(&test.value, looker, &known.tree);
            compared.push((test, view));
        }
        Ok::<_, Failure>((compared, known))
    })?;
    Ok(Answer::page(pages::compare::page(call, &me, &compared, &known)))
}

/// POST what was counted in a box of a practice vote.
pub fn count_box(me: Member, call: &Call) -> Outcome {
    let test = call.id("test")?;
    let done = try_count(&me, call, test);
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/tests/{test}?said=said-test-box", me.space()))),
        Err(Failure::Refused(refusal)) => super::planning::refused(&me, call, refusal),
        Err(other) => Err(other),
    }
}

fn try_count(me: &Member, call: &Call, test: Id) -> Result<(), Failure> {
    let number = |field: &'static str| match call.field(field) {
        "" => Ok(0),
        text => text.parse::<u32>().map_err(|_| Refusal::at(field, "test-box-number")),
    };
    let turfs: Vec<Id> = call.ask.form.all("turfs").filter_map(|id| id.parse().ok()).collect();
    let counted = BoxCount {
        turfs: turfs.iter().map(|turf| TurfId(turf.0)).collect(),
        yes: number("yes")?,
        no: number("no")?,
        blank: number("blank")?,
        by: MemberId(me.member().0),
        on: call.today,
    };
    let why = match call.field("box-why") {
        "" => None,
        why => Some(Decision::record(counted.by, call.today, why, call.today)?),
    };
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let held = kept::load::<Test>(shelf, &keys, test)?;
        // Whoever counts a box holds every turf that voted into it.
        for turf in &turfs {
            keys.turf_key(*turf)?;
        }
        let Test::Open(open) = &held.value else { return Err(Failure::Changed) };
        let units = units(shelf, &keys)?;
        let mut ballots = super::counting::ballots(shelf, &keys, test)?;
        match why {
            None => ballots.count(open, counted, &units)?,
            Some(why) => ballots.correct(open, counted, &units, why)?,
        }
        for turf in turfs.into_iter().collect::<BTreeSet<Id>>() {
            let found = kept::find::<Ballots>(shelf, &keys, of_turf(test, turf))?;
            let mut own =
                found.unwrap_or_else(|| Held::new(of_turf(test, turf), turf, Ballots::default()));
            own.value = ballots.of_turf(TurfId(turf.0));
            kept::save(shelf, &keys, week, &mut own)?;
        }
        Ok(())
    })
}
