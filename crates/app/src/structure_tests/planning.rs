//! Requests about tests as such: the ladder, drawing one up, opening, closing and releasing it.

use super::counting::{self, Counted, Looker, closed, count, units};
use super::pages;
use super::records::{Told, Totals, Whole, of_turf, tests};
use super::typed::{Typed, began};
use crate::call::{Call, Outcome};
use crate::committee::there::{self, There};
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::people::ledger::{Roll, Sheets};
use crate::people::told::Known;
use crate::space::founding::leads_turf;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Lead, Member, Participant};
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::structure_tests::{
    Count, Drawn, Held as HeldTest, Hurdles, Ladder, Overrides, Plan, Test, View, ladder,
};
use organizing::{Day, Decision, MemberId, Personal, Refusal, TurfId, WorkerId};
use store::{Reader, Writer};
use vault::Id;

/// What the ladder is drawn from.
pub struct Rungs {
    /// Every test, the newest first, with what counts toward its target, where the caller sees it.
    pub tests: Vec<(Held<Test>, Option<Count>)>,
    /// Those that count for the order of the ladder.
    pub held: Vec<HeldTest>,
}

/// What the page of one test is drawn from.
pub struct Shown {
    /// The test.
    pub held: Held<Test>,
    /// Names of turfs and members.
    pub known: Known,
    /// What the caller may see of its results.
    pub view: View,
    /// What was counted, of the turfs that they hold.
    pub counted: Counted,
    /// What stands in the way of opening it.
    pub hurdles: Option<Hurdles>,
    /// The workers of each turf.
    pub units: Vec<(TurfId, u32)>,
    /// Who of the committee was there when it decided, and who sits on it now.
    pub there: There,
    /// What is wrong with what was sent.
    pub refusal: Option<Refusal>,
}

/// Who looks at results.
pub fn looker(me: &Participant) -> Looker {
    Looker { member: MemberId(me.member().0), leads: me.leads() }
}

/// GET the ladder.
pub fn show(me: Member, call: &Call) -> Outcome {
    let (keys, looker, today): (&Keys, _, _) = (&me.keys, looker(&me), call.today);
    let rungs = call.app.store.read(|shelf| rungs(shelf, keys, looker, today))?;
    Ok(Answer::page(pages::ladder::page(call, &me, &rungs)))
}

/// The tests with what someone may see of each.
///
/// # Errors
/// The shelf's.
pub fn rungs(
    shelf: &mut Reader,
    keys: &Keys,
    looker: Looker,
    today: Day,
) -> Result<Rungs, Failure> {
    let all = tests(shelf, keys)?;
    let running = all.iter().any(|test| matches!(test.value, Test::Open(_))) && looker.leads;
    let sheets = Sheets::open(shelf, keys, &if running { keys.turfs() } else { Vec::new() })?;
    let roll = sheets.read()?;
    let (mut tests, mut held) = (Vec::with_capacity(all.len()), Vec::new());
    for test in all {
        let counting = counting::whole(shelf, keys, &test, looker.leads, &roll)?;
        let known = counting.filter(|_| looker.leads);
        held.extend(counting::for_ladder(&test.value, known, today));
        tests.push((test, counting));
    }
    Ok(Rungs { tests, held })
}

/// GET the form for a new test; without a kind, the kinds.
pub fn ask_to_draw(me: Lead, call: &Call) -> Outcome {
    let today = call.today;
    let Some(typed) = Typed::fresh(call.ask.query.get("kind"), today) else {
        return Ok(Answer::page(pages::form::kinds(call, &me)));
    };
    let known = call.app.store.read(|shelf| Known::read(shelf, &me.keys))?;
    Ok(Answer::page(pages::form::page(call, &me, &known, None, &typed, None)))
}

/// POST a new test.
pub fn draw(me: Lead, call: &Call) -> Outcome {
    let id = Id::random();
    keep_drawn(&me, call, id, true)
}

/// GET the form for drawing a test anew that has not opened.
pub fn ask_again(me: Lead, call: &Call) -> Outcome {
    let test = call.id("test")?;
    let (held, known) = call.app.store.read(|shelf| {
        Ok::<_, Failure>((
            kept::load::<Test>(shelf, &me.keys, test)?,
            Known::read(shelf, &me.keys)?,
        ))
    })?;
    let Test::Drawn(drawn) = &held.value else { return Ok(see(&me, test, "")) };
    let typed = Typed::kept(drawn.plan(), &known.tree, held.revision);
    Ok(Answer::page(pages::form::page(call, &me, &known, Some(test), &typed, None)))
}

/// POST a test drawn anew.
pub fn draw_again(me: Lead, call: &Call) -> Outcome {
    keep_drawn(&me, call, call.id("test")?, false)
}

fn keep_drawn(me: &Lead, call: &Call, id: Id, new: bool) -> Outcome {
    let known = call.app.store.read(|shelf| {
        if !new {
            kept::load::<Test>(shelf, &me.keys, id)?;
        }
        Known::read(shelf, &me.keys)
    })?;
    let typed = Typed::of(call, &known.tree);
    let plan = plan(&typed, &known);
    let (keys, week, today, revision) = (me.keys.clone(), call.week(), call.today, typed.revision);
    let kept = plan.map_err(Failure::from).and_then(|plan| {
        call.app.store.write(me.space(), move |shelf| {
            let test = Test::Drawn(Drawn::new(plan, MemberId(keys.member.0), today));
            let mut held = match new {
                true => Held::new(id, Id::ZERO, test),
                false => {
                    let held = kept::load::<Test>(shelf, &keys, id)?;
                    if !matches!(held.value, Test::Drawn(_)) || held.revision != revision {
                        return Err(Failure::Changed);
                    }
                    Held { value: test, ..held }
                }
            };
            kept::save(shelf, &keys, week, &mut held)
        })
    });
    match kept {
        Ok(()) => Ok(see(me, id, "?said=said-test-drawn")),
        Err(Failure::Refused(refusal)) => {
            let test = (!new).then_some(id);
            let page = pages::form::page(call, me, &known, test, &typed, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

fn plan(typed: &Typed, known: &Known) -> Result<Plan, Refusal> {
    let draft = typed.draft(&known.tree)?;
    let theirs = draft.owners.iter().flat_map(|owned| &owned.owners);
    let answers = |member: &MemberId| {
        known.members.contains_key(member)
            || known.tree.turfs.iter().any(|turf| turf.owners.contains(member))
    };
    if !theirs.clone().all(answers) {
        return Err(Refusal::at("owners", "test-owner-unknown"));
    }
    draft.draw(began(&known.tree), &known.tree)
}

fn see(me: &Participant, test: Id, said: &str) -> Answer {
    Answer::see(format!("/d/{}/tests/{test}{said}", me.space()))
}

/// GET one test.
pub fn one(me: Member, call: &Call) -> Outcome {
    let shown = shown(&me, call)?;
    Ok(Answer::page(pages::one::page(call, &me, &shown)))
}

fn shown(me: &Participant, call: &Call) -> Result<Shown, Failure> {
    let (test, keys, looker, today): (_, &Keys, _, _) =
        (call.id("test")?, &me.keys, looker(me), call.today);
    call.app.store.read(|shelf| {
        let held = kept::load::<Test>(shelf, keys, test)?;
        let known = Known::read(shelf, keys)?;
        let running = matches!(held.value, Test::Open(_));
        let sheets = Sheets::open(shelf, keys, &if running { keys.turfs() } else { Vec::new() })?;
        let roll = sheets.read()?;
        let counted = count(shelf, keys, &held, &known.tree, &roll)?;
        let view = counted.view(&held.value, looker, &known.tree);
        let units = units(shelf, keys)?;
        let hurdles = match &held.value {
            Test::Drawn(drawn) => {
                let all = tests(shelf, keys)?;
                let before = counting::held(shelf, keys, &all, looker.leads, today)?;
                Some(drawn.hurdles(&before, &units, &known.tree))
            }
            _ => None,
        };
        // While a test is open the committee has nothing to decide about it.
        let choose = looker.leads && !matches!(held.value, Test::Open(_));
        let there = There::read(shelf, keys, choose, decisions(&held.value))?;
        Ok(Shown { held, known, view, counted, hurdles, units, there, refusal: None })
    })
}

/// What the committee decided about a test.
fn decisions(test: &Test) -> Vec<&Decision> {
    let (open, released) = match test {
        Test::Drawn(_) => return Vec::new(),
        Test::Open(open) => (open, None),
        Test::Closed(closed) => (closed.opened(), closed.released()),
    };
    let overrides = open.overrides();
    overrides.ladder.iter().chain(&overrides.unowned).chain(released).collect()
}

/// The page of a test with what was refused.
///
/// # Errors
/// As the page itself.
pub fn refused(me: &Member, call: &Call, refusal: Refusal) -> Outcome {
    let mut shown = shown(me, call)?;
    shown.refusal = Some(refusal);
    Ok(Answer::page_with(422, pages::one::page(call, me, &shown)))
}

/// The page of a test after an act: as it is now, or with what was refused.
fn answer(me: Lead, call: &Call, done: Result<(), Failure>, said: &str) -> Outcome {
    match done {
        Ok(()) => Ok(see(&me, call.id("test")?, said)),
        Err(Failure::Refused(refusal)) => refused(&Member(me.0), call, refusal),
        Err(other) => Err(other),
    }
}

/// What the committee decided otherwise, where a reason was written.
fn decided(
    me: &Lead,
    call: &Call,
    field: &'static str,
    there: &[WorkerId],
) -> Result<Option<Decision>, Refusal> {
    let why = call.field(field);
    if why.is_empty() {
        return Ok(None);
    }
    let decided = Decision::record(MemberId(me.member().0), call.today, why, call.today);
    // The sentence stands at the field in which the reason was typed.
    let decided = decided.map_err(|refusal| Refusal { field: Some(field), ..refusal })?;
    Ok(Some(decided.with(there.to_vec())))
}

/// POST: open a test. From here on its plan stands.
pub fn open(me: Lead, call: &Call) -> Outcome {
    let done = try_open(&me, call);
    answer(me, call, done, "?said=said-test-opened")
}

fn try_open(me: &Lead, call: &Call) -> Result<(), Failure> {
    let there = there::ticked(call, &there::sitting(call, &me.keys)?);
    let overrides = Overrides {
        ladder: decided(me, call, "ladder-why", &there)?,
        unowned: decided(me, call, "unowned-why", &there)?,
    };
    let (test, keys, week, today) = (call.id("test")?, me.keys.clone(), call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Test>(shelf, &keys, test)?;
        let Test::Drawn(drawn) = held.value else { return Err(Failure::Changed) };
        let all = tests(shelf, &keys)?;
        let before = counting::held(shelf, &keys, &all, true, today)?;
        let (units, tree) = (units(shelf, &keys)?, tree(shelf, &keys)?.value);
        let hurdles = drawn.hurdles(&before, &units, &tree);
        let open = drawn.open(MemberId(keys.member.0), today, &hurdles, overrides)?;
        held.value = Test::Open(open);
        kept::save(shelf, &keys, week, &mut held)
    })
}

/// POST: throw a test away that has not opened.
pub fn drop_drawn(me: Lead, call: &Call) -> Outcome {
    let (test, keys) = (call.id("test")?, me.keys.clone());
    call.app.store.write(me.space(), move |shelf| {
        let held = kept::load::<Test>(shelf, &keys, test)?;
        if !matches!(held.value, Test::Drawn(_)) {
            return Err(Failure::Changed);
        }
        for turf in keys.turfs() {
            use organizing::structure_tests::NamedLists;
            if let Some(named) = kept::find::<NamedLists>(shelf, &keys, of_turf(test, turf))? {
                kept::remove(shelf, &keys, &named)?;
            }
        }
        kept::remove(shelf, &keys, &held)
    })?;
    Ok(Answer::see(format!("/d/{}/tests?said=said-test-dropped", me.space())))
}

/// POST: close a test. Each turf keeps what it did.
pub fn close(me: Lead, call: &Call) -> Outcome {
    let (test, keys, week, today) = (call.id("test")?, me.keys.clone(), call.week(), call.today);
    let done =
        call.app.store.write(me.space(), move |shelf| close_test(shelf, &keys, test, week, today));
    answer(me, call, done, "/debrief?said=said-test-closed")
}

/// Closes a test: counts it, lets each turf keep its counts, and tells the totals to all where the
/// mark is met.
///
/// # Errors
/// [`Failure::Changed`] when it is not open.
pub fn close_test(
    shelf: &mut Writer,
    keys: &Keys,
    test: Id,
    week: u32,
    today: Day,
) -> Result<(), Failure> {
    let held = kept::load::<Test>(shelf, keys, test)?;
    if !matches!(held.value, Test::Open(_)) {
        return Err(Failure::Changed);
    }
    let (tree, roll) = (tree(shelf, keys)?.value, Roll::open_all(shelf, keys)?);
    let counted = count(shelf, keys, &held, &tree, &roll)?;
    for result in &counted.results.turfs {
        let turf = Id(result.turf.0);
        let mut result = Held::new(of_turf(test, turf), turf, result.clone());
        kept::save(shelf, keys, week, &mut result)?;
    }
    let Held { id, turf, revision, value } = held;
    let Test::Open(open) = value else { return Err(Failure::Changed) };
    let closed = open.close(MemberId(keys.member.0), today, &counted.results);
    let told = closed.met().then(|| Told::of(&counted.for_all())).flatten();
    let whole = Whole { counting: counted.results.counting() };
    kept::save(shelf, keys, week, &mut Held::new(test, leads_turf(keys.space), whole))?;
    let totals = Totals { unit_size: drive(shelf, keys)?.value.unit_size, told };
    kept::save(shelf, keys, week, &mut Held::new(test, Id::ZERO, totals))?;
    kept::save(shelf, keys, week, &mut Held { id, turf, revision, value: Test::Closed(closed) })
}

/// POST: tell results to all that stayed below the mark.
pub fn release(me: Lead, call: &Call) -> Outcome {
    let done = try_release(&me, call);
    answer(me, call, done, "?said=said-test-released")
}

fn try_release(me: &Lead, call: &Call) -> Result<(), Failure> {
    let (test, keys, week, today) = (call.id("test")?, me.keys.clone(), call.week(), call.today);
    let why = Personal::new(call.field("why"));
    let there = there::ticked(call, &there::sitting(call, &me.keys)?);
    call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Test>(shelf, &keys, test)?;
        if closed(&held.value).is_none() {
            return Err(Failure::Changed);
        }
        let why = Decision::record(MemberId(keys.member.0), today, why.reveal(), today)?;
        let why = why.with(there);
        let tree = tree(shelf, &keys)?.value;
        let counted = count(shelf, &keys, &held, &tree, &Roll::<Personal>::default())?;
        if let Test::Closed(closed) = &mut held.value {
            closed.release(why);
        }
        kept::save(shelf, &keys, week, &mut held)?;
        let totals = kept::find::<Totals>(shelf, &keys, test)?;
        let mut totals = totals.unwrap_or_else(|| Held::new(test, Id::ZERO, Totals::default()));
        totals.value.told = Told::of(&counted.for_all());
        kept::save(shelf, &keys, week, &mut totals)
    })
}

impl Rungs {
    /// What the ladder says to a kind.
    pub fn says(&self, kind: &organizing::structure_tests::Kind) -> Ladder {
        ladder(kind, &self.held)
    }
}
