//! Requests about one person as a leader: asking a leader test, noting who came, setting the
//! status. Whether others follow someone is set by a person with a reason; support never sets it.

use super::pages::{self, leader_path};
use super::records::{Leadership, StatusSet, leadership};
use super::woven::{Threads, Woven};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::ledger::Ledger;
use crate::people::typed::day_of;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::assessment::LeaderStatus;
use organizing::list::Worker;
use organizing::ties::{Ended, LeaderTest};
use organizing::{Decision, MemberId, Personal, Refusal, WorkerId};
use store::Writer;
use vault::Id;

/// What the page is drawn from.
pub struct Drawn<'a> {
    /// Who.
    pub held: Held<Worker>,
    /// Their tests and their status.
    pub leadership: Leadership,
    /// Everyone with their ties.
    pub woven: Woven<'a>,
    /// What is wrong with what was sent.
    pub refusals: Vec<Refusal>,
}

/// GET the page.
pub fn show(me: Member, call: &Call) -> Outcome {
    page(&me, call, 200, Vec::new())
}

fn page(me: &Member, call: &Call, status: u16, refusals: Vec<Refusal>) -> Outcome {
    let (worker, keys): (_, &Keys) = (call.id("worker")?, &me.keys);
    let (held, leadership, threads) = call.app.store.read(|shelf| {
        let held = kept::load::<Worker>(shelf, keys, worker)?;
        let leadership = leadership(shelf, keys, worker, held.turf)?.value;
        Ok::<_, Failure>((held, leadership, Threads::open(shelf, keys)?))
    })?;
    let roll = threads.roll()?;
    let drawn = Drawn { held, leadership, woven: threads.woven(&roll), refusals };
    Ok(Answer::page_with(status, pages::leader::page(call, me, &drawn)))
}

fn people(call: &Call, field: &str) -> Vec<WorkerId> {
    let ids = call.ask.form.all(field).take(LeaderTest::TO_BRING_MAX + 1);
    ids.filter_map(|id| id.parse::<Id>().ok()).map(|id| WorkerId(id.0)).collect()
}

/// POST: someone is asked to bring named people.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let worker = WorkerId(call.id("worker")?.0);
    let (by, today) = (MemberId(me.member().0), call.today);
    let to_bring = people(call, "to-bring");
    let to_what = Personal::new(call.field("to-what"));
    let due = day_of("due", call.field("due"));
    act(me, call, "said-leader-asked", move |shelf, keys, held, kept| {
        // Nobody is named whom the one who asks cannot open, or who is not in the unit.
        let ids: Vec<Id> = to_bring.iter().map(|who| Id(who.0)).collect();
        let there = kept::load_all::<Worker>(shelf, keys, &ids)?;
        let fits = |who: &WorkerId| {
            there.iter().any(|held| held.id.0 == who.0 && held.value.excluded.is_none())
        };
        if !to_bring.iter().all(fits) {
            return Err(Refusal::at("to-bring", "leader-test-unknown").into());
        }
        if held.value.excluded.is_some() {
            return Err(Refusal::of("leader-excluded").into());
        }
        if kept.tests.len() >= Leadership::TESTS_MAX {
            return Err(Refusal::of("leader-tests-full").into());
        }
        let test =
            LeaderTest { worker, by, asked_on: today, to_bring, to_what, due: due?, ended: None };
        kept.tests.push(test.ask()?);
        Ok(())
    })
}

/// POST: who came.
pub fn came(me: Member, call: &Call) -> Outcome {
    let came = people(call, "came");
    let by = MemberId(me.member().0);
    let on = match call.field("on") {
        "" => Ok(call.today),
        text => day_of("on", text),
    };
    let number: usize = call.field("test").parse().unwrap_or(usize::MAX);
    let today = call.today;
    act(me, call, "said-leader-came", move |_, _, _, kept| {
        let on = on?;
        if on > today {
            return Err(Refusal::at("on", "leader-test-ended-ahead").into());
        }
        let test = kept.tests.get_mut(number).ok_or(Failure::NotFound)?;
        test.end(Ended { came, by, on })?;
        Ok(())
    })
}

/// POST: a person says whether others follow someone, and why.
pub fn set(me: Member, call: &Call) -> Outcome {
    let status = LeaderStatus::from_id(call.field("status"));
    let status = status.ok_or(Refusal::at("status", "leader-status-missing"));
    let decided =
        Decision::record(MemberId(me.member().0), call.today, call.field("why"), call.today);
    let worker = WorkerId(call.id("worker")?.0);
    act(me, call, "said-leader-set", move |_, _, held, kept| {
        let (status, decided) = (status?, decided?);
        if kept.set.len() >= Leadership::SET_MAX {
            return Err(Refusal::of("leader-tests-full").into());
        }
        held.value.leader = status;
        kept.set.push(StatusSet { worker, status, decided });
        Ok(())
    })
}

type Change = dyn FnOnce(&mut Writer, &Keys, &mut Held<Worker>, &mut Leadership) -> Result<(), Failure>
    + Send;

fn act(
    me: Member,
    call: &Call,
    said: &str,
    change: impl FnOnce(&mut Writer, &Keys, &mut Held<Worker>, &mut Leadership) -> Result<(), Failure>
    + Send
    + 'static,
) -> Outcome {
    let change: Box<Change> = Box::new(change);
    let (keys, week, worker) = (me.keys.clone(), call.week(), call.id("worker")?);
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Worker>(shelf, &keys, worker)?;
        let before = held.value.leader;
        let mut kept = leadership(shelf, &keys, worker, held.turf)?;
        change(shelf, &keys, &mut held, &mut kept.value)?;
        kept::save(shelf, &keys, week, &mut kept)?;
        if held.value.leader != before {
            let mut ledger = Ledger::new(&keys, week);
            ledger.keep(shelf, &mut held)?;
            ledger.close(shelf)?;
        }
        Ok(())
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("{}?said={said}", leader_path(me.space(), worker)))),
        Err(Failure::Refused(refusal)) => page(&me, call, 422, vec![refusal]),
        Err(other) => Err(other),
    }
}
