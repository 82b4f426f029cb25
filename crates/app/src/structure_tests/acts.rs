//! Recording who did it: a list with one press each, and sheets of paper entered by the same list.

use super::pages;
use super::records::in_turf;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::people::told::Known;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::chart::{Line, Sheet};
use organizing::list::name::fold;
use organizing::structure_tests::{Act, Acts, How, Open, Phase, Test};
use organizing::{Day, MemberId, Refusal, TurfId, WorkerId};
use std::collections::BTreeSet;
use store::Reader;
use vault::Id;

/// The most people on one page: with more, one searches.
pub const SHOWN_MAX: usize = 400;

/// What the list of a turf is drawn from.
pub struct Drawn {
    /// The test.
    pub test: Id,
    /// As it is open.
    pub open: Open,
    /// The turf.
    pub turf: Id,
    /// Names of turfs and members.
    pub known: Known,
    /// The workers of the turf who are in the unit and are looked for, by name, with their job.
    pub people: Vec<(Line, String)>,
    /// How many more there are than are shown.
    pub more: usize,
    /// Everyone in the turf.
    pub unit: usize,
    /// Whose acts stand.
    pub acted: BTreeSet<WorkerId>,
    /// What is looked for.
    pub looking: String,
    /// What was ticked, where it is not what stands.
    pub ticked: Option<BTreeSet<WorkerId>>,
    /// What the reader was shown, where it is not what stands.
    pub was: Option<BTreeSet<WorkerId>>,
    /// How many names the paper has, as typed.
    pub names: String,
    /// The day of the paper, as typed.
    pub on: String,
    /// What is wrong with what was sent.
    pub refusal: Option<Refusal>,
}

/// GET the list of a turf.
pub fn list(me: Member, call: &Call) -> Outcome {
    listed(&me, call, pages::record::page)
}

/// POST a search within it. A script asks for the list alone while someone types.
pub fn search(me: Member, call: &Call) -> Outcome {
    match call.ask.fragment {
        true => listed(&me, call, pages::record::found),
        false => listed(&me, call, pages::record::page),
    }
}

/// GET the list for a sheet of paper.
pub fn ask_for_paper(me: Member, call: &Call) -> Outcome {
    listed(&me, call, pages::record::paper)
}

fn listed(
    me: &Member,
    call: &Call,
    page: fn(&Call, &Member, &Drawn) -> kit::html::Markup,
) -> Outcome {
    Ok(match draw(me, call)? {
        Some(drawn) => Answer::page(page(call, me, &drawn)),
        None => Answer::see(format!("/d/{}/tests/{}", me.space(), call.id("test")?)),
    })
}

/// What the list is drawn from; none where the test is not open.
fn draw(me: &Member, call: &Call) -> Result<Option<Drawn>, Failure> {
    let (test, turf, keys): (_, _, &Keys) = (call.id("test")?, call.id("turf")?, &me.keys);
    let looking: String = call.field("q").chars().take(100).collect();
    call.app.store.read(|shelf| {
        let (open, known) = (open(shelf, keys, test)?, Known::read(shelf, keys)?);
        let acted = in_turf::<Acts>(shelf, keys, test, turf)?.value.acted();
        known.tree.get(TurfId(turf.0)).ok_or(Failure::NotFound)?;
        let roll = Roll::open(shelf, keys, &[turf])?;
        let Some(open) = open else { return Ok(None) };
        let (unit, mut people) = people(&roll, &fold(&looking));
        let more = people.len().saturating_sub(SHOWN_MAX);
        people.truncate(SHOWN_MAX);
        let on = last_day(&open, call.today).date().to_string();
        Ok(Some(Drawn {
            test,
            turf,
            known,
            people,
            more,
            unit,
            acted,
            looking,
            ticked: None,
            was: None,
            names: String::new(),
            on,
            refusal: None,
            open,
        }))
    })
}

/// Everyone in the unit, counted, and those of them who are looked for, by name.
pub(super) fn people(roll: &Roll, looking: &str) -> (usize, Vec<(Line, String)>) {
    let (mut unit, mut people) = (0, Vec::new());
    for sheet in &roll.sheets {
        for line in sheet.lines.iter().filter(|line| line.in_unit()) {
            unit += 1;
            if line.folded.reveal().contains(looking) {
                people.push((line.clone(), job(sheet, line)));
            }
        }
    }
    people.sort_by(|(a, _), (b, _)| a.folded.cmp(&b.folded));
    (unit, people)
}

fn job(sheet: &Sheet, line: &Line) -> String {
    let told = [line.job, line.shift].map(|number| sheet.word(number));
    told.iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(", ")
}

/// The test, where it is open.
pub(super) fn open(shelf: &mut Reader, keys: &Keys, test: Id) -> Result<Option<Open>, Failure> {
    Ok(match kept::load::<Test>(shelf, keys, test)?.value {
        Test::Open(open) => Some(open),
        _ => None,
    })
}

/// Today, or the last day of a test whose last day has passed.
fn last_day(open: &Open, today: Day) -> Day {
    match open.phase(today) {
        Phase::Ending => open.plan().closes(),
        _ => today,
    }
}

/// The workers that a form sends in a field.
pub(super) fn ids(call: &Call, field: &str) -> BTreeSet<WorkerId> {
    let ids = call.ask.form.all(field).filter_map(|id| id.parse::<Id>().ok());
    ids.map(|id| WorkerId(id.0)).collect()
}

/// What a press changes.
struct Pressed {
    /// Who did it.
    acted: BTreeSet<WorkerId>,
    /// Of whom that was recorded by mistake.
    back: BTreeSet<WorkerId>,
    how: How,
    on: Day,
}

/// POST: what was pressed on the list. What the reader was shown is sent along, so that only what
/// they pressed changes, whatever others record meanwhile.
pub fn press(me: Member, call: &Call) -> Outcome {
    let (now, was) = (ids(call, "acted"), ids(call, "was"));
    let pressed = Pressed {
        acted: now.difference(&was).copied().collect(),
        back: was.difference(&now).copied().collect(),
        how: How::Pressed,
        on: call.today,
    };
    let done = write(&me, call, pressed);
    let here = format!("/d/{}/tests/{}/turfs/{}", me.space(), call.id("test")?, call.id("turf")?);
    match done {
        Ok(()) if !call.ask.fragment => Ok(Answer::see(format!("{here}?said=said-test-acts"))),
        Ok(()) => {
            let Some(drawn) = draw(&me, call)? else { return Err(Failure::Changed) };
            let drawn = Drawn { was: Some(now), ..drawn };
            Ok(Answer::page(pages::record::told(call, &drawn)))
        }
        Err(Failure::Refused(refusal)) => {
            let Some(drawn) = draw(&me, call)? else { return Err(Failure::Changed) };
            let drawn = Drawn { refusal: Some(refusal), ..drawn };
            Ok(match call.ask.fragment {
                true => {
                    let drawn = Drawn { was: Some(was), ..drawn };
                    Answer::page_with(422, pages::record::told(call, &drawn))
                }
                false => {
                    let back: BTreeSet<WorkerId> = was.difference(&now).copied().collect();
                    let ticked = drawn.acted.union(&now).filter(|one| !back.contains(one));
                    let ticked = Some(ticked.copied().collect());
                    Answer::page_with(
                        422,
                        pages::record::page(call, &me, &Drawn { ticked, ..drawn }),
                    )
                }
            })
        }
        Err(other) => Err(other),
    }
}

fn write(me: &Member, call: &Call, pressed: Pressed) -> Result<(), Failure> {
    let (test, turf, keys) = (call.id("test")?, call.id("turf")?, me.keys.clone());
    let (week, today) = (call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let open = open(shelf, &keys, test)?;
        let mut held = in_turf::<Acts>(shelf, &keys, test, turf)?;
        let open = open.ok_or(Failure::Changed)?;
        let (roll, by) = (Roll::open(shelf, &keys, &[turf])?, MemberId(keys.member.0));
        let mut changed = false;
        // Whoever left the turf meanwhile is not in it any more, and on another list.
        for line in roll.lines().filter(|line| pressed.acted.contains(&line.worker)) {
            let Pressed { how, on, .. } = pressed;
            let act = Act { worker: line.worker, by, on, how, evidence: None };
            changed |= held.value.record(&open, act, line, today)?;
        }
        for worker in &pressed.back {
            changed |= held.value.take_back(&open, *worker, by, today)?;
        }
        match changed {
            true => kept::save(shelf, &keys, week, &mut held),
            false => Ok(()),
        }
    })
}

/// POST a sheet of paper: who is on it, and how many names it has.
pub fn enter_paper(me: Member, call: &Call) -> Outcome {
    let ticked = ids(call, "acted");
    let done = paper(call, &ticked).map_err(Failure::from).and_then(|on| {
        let back = BTreeSet::new();
        write(&me, call, Pressed { acted: ticked.clone(), back, how: How::Paper, on })
    });
    match done {
        Ok(()) => Ok(Answer::see(format!(
            "/d/{}/tests/{}/turfs/{}?said=said-test-paper",
            me.space(),
            call.id("test")?,
            call.id("turf")?
        ))),
        Err(Failure::Refused(refusal)) => {
            let Some(drawn) = draw(&me, call)? else { return Err(Failure::Changed) };
            let text = |name: &str| call.field(name).chars().take(20).collect();
            let (names, on) = (text("names"), text("on"));
            let refusal = Some(refusal);
            let drawn = Drawn { ticked: Some(ticked), names, on, refusal, ..drawn };
            Ok(Answer::page_with(422, pages::record::paper(call, &me, &drawn)))
        }
        Err(other) => Err(other),
    }
}

/// The day of a sheet of paper whose names were all found on the list.
fn paper(call: &Call, ticked: &BTreeSet<WorkerId>) -> Result<Day, Refusal> {
    let wrong = Refusal::at("on", "test-day-unreadable");
    let on = call.field("on").parse().map(Day::of).map_err(|_| wrong)?;
    match call.field("names") {
        "" => Err(Refusal::at("names", "test-paper-names-missing")),
        number => match number.parse::<usize>() {
            Ok(number) if number == ticked.len() => Ok(on),
            Ok(_) => Err(Refusal::at("names", "test-paper-names-differ")),
            Err(_) => Err(Refusal::at("names", "test-paper-names-missing")),
        },
    }
}
