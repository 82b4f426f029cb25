//! Adding and changing workers by hand. When two people change one worker at once, what each
//! changed is kept; where both changed the same thing, both values are, until someone chooses.

use super::ledger::{Ledger, Roll};
use super::pages::{self, worker_path};
use super::told::Known;
use super::typed::{self, Typed};
use crate::call::{Call, Outcome};
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Member;
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::list::edit::{Part, edit, settle as settle_contested};
use organizing::list::phone::Dialing;
use organizing::list::{Contested, Worker, name};
use organizing::{Day, MemberId, Personal, Refusal, WorkerId};
use std::collections::BTreeMap;
use store::Reader;
use vault::Id;

/// What a form about a worker is drawn from.
pub struct Drawn {
    /// What stands in the fields.
    pub typed: Typed,
    /// What the reader began with.
    pub was: Typed,
    /// What is wrong with it.
    pub refusals: Vec<Refusal>,
    /// Names of turfs and members.
    pub known: Known,
    /// Jobs, shifts and languages that others have.
    pub used: [Vec<String>; 3],
    /// Who was added last, and whether someone of that name was there before.
    pub last: Option<(Held<Worker>, Option<WorkerId>)>,
}

/// The most words offered while typing.
const OFFERED_MAX: usize = 60;

/// GET the form for a new worker. Place and language are those of the one added last.
pub fn ask_to_add(me: Member, call: &Call) -> Outcome {
    let last = call.ask.query.get("last").parse().ok();
    let mut drawn = call.app.store.read(|shelf| {
        let roll = Roll::open_all(shelf, &me.keys)?;
        let mut drawn = draw(shelf, &me.keys, &roll)?;
        if let Some(last) =
            last.map(|id| kept::find::<Worker>(shelf, &me.keys, id)).transpose()?.flatten()
        {
            let (id, folded) = (WorkerId(last.id.0), last.value.name.folded());
            let twin = roll.lines().find(|line| line.worker != id && line.folded == folded);
            drawn.last = Some((last, twin.map(|line| line.worker)));
        }
        Ok::<_, Failure>(drawn)
    })?;
    drawn.typed = match &drawn.last {
        Some((last, _)) => like(&last.value),
        None => Typed { turf: call.ask.query.get("turf").to_owned(), ..Typed::default() },
    };
    Ok(Answer::page(pages::form::add(call, &me, &drawn)))
}

/// What the next in a row most likely shares with the one before.
fn like(last: &Worker) -> Typed {
    let Typed { turf, job, shift, language, .. } = Typed::of(last);
    Typed { turf, job, shift, language, ..Typed::default() }
}

/// POST a new worker, then ask for the next.
pub fn add(me: Member, call: &Call) -> Outcome {
    let mut typed = Typed::read(&call.ask.form, "");
    typed.leader.clear();
    let (keys, week, id, kept) = (me.keys.clone(), call.week(), Id::random(), typed.clone());
    let added = call.app.store.write(me.space(), move |shelf| {
        let dialing = Dialing(drive(shelf, &keys)?.value.dialing);
        let worker = match typed::create(&kept, dialing) {
            Ok(worker) => worker,
            Err(refusals) => return Ok(Err(refusals)),
        };
        if let Err(refusal) = within_reach(shelf, &keys, &worker, None)? {
            return Ok(Err(vec![refusal]));
        }
        let mut ledger = Ledger::new(&keys, week);
        ledger.add(shelf, id, worker)?;
        ledger.close(shelf)?;
        Ok::<_, Failure>(Ok(()))
    })?;
    match added {
        Ok(()) => Ok(Answer::see(format!("/d/{}/people/new?last={id}", me.space()))),
        Err(refusals) => {
            let mut drawn = call.app.store.read(|shelf| {
                let roll = Roll::open_all(shelf, &me.keys)?;
                draw(shelf, &me.keys, &roll)
            })?;
            (drawn.typed, drawn.refusals) = (typed, refusals);
            Ok(Answer::page_with(422, pages::form::add(call, &me, &drawn)))
        }
    }
}

/// GET the form that changes a worker.
pub fn ask(me: Member, call: &Call) -> Outcome {
    let worker = call.id("worker")?;
    let drawn = call.app.store.read(|shelf| {
        let held = kept::load::<Worker>(shelf, &me.keys, worker)?;
        let roll = Roll::open_all(shelf, &me.keys)?;
        let mut drawn = draw(shelf, &me.keys, &roll)?;
        drawn.typed = Typed::of(&held.value);
        drawn.was = drawn.typed.clone();
        Ok::<_, Failure>(drawn)
    })?;
    Ok(Answer::page(pages::form::edit(call, &me, worker, &drawn)))
}

/// POST the changes.
pub fn change(me: Member, call: &Call) -> Outcome {
    let worker = call.id("worker")?;
    let (was, mut typed) = (Typed::read(&call.ask.form, "was-"), Typed::read(&call.ask.form, ""));
    // Whether others follow someone is set on a page of its own, with the reason.
    typed.leader.clone_from(&was.leader);
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let sent = (was.clone(), typed.clone());
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Worker>(shelf, &keys, worker)?;
        let dialing = Dialing(drive(shelf, &keys)?.value.dialing);
        let (base, mine) = match typed::change(&sent.0, &sent.1, &held.value, dialing) {
            Ok(both) => both,
            Err(refusals) => return Ok(Err(refusals)),
        };
        if let Err(refusal) = within_reach(shelf, &keys, &mine, held.value.talker)? {
            return Ok(Err(vec![refusal]));
        }
        let edited = edit(&base, &mine, &held.value, MemberId(keys.member.0), today);
        let meanwhile = Part::ALL.into_iter().any(|part| !part.same(&base, &held.value));
        if edited.worker != held.value {
            held.value = edited.worker;
            let mut ledger = Ledger::new(&keys, week);
            ledger.keep(shelf, &mut held)?;
            ledger.close(shelf)?;
        }
        Ok::<_, Failure>(Ok(match (edited.contested.is_empty(), meanwhile) {
            (false, _) => "said-people-contested",
            (true, true) => "said-people-both-kept",
            (true, false) => "said-people-kept",
        }))
    })?;
    match done {
        Ok(said) => Ok(Answer::see(format!("{}?said={said}", worker_path(me.space(), worker)))),
        Err(refusals) => {
            let drawn = call.app.store.read(|shelf| {
                let roll = Roll::open_all(shelf, &me.keys)?;
                draw(shelf, &me.keys, &roll)
            })?;
            let drawn = Drawn { typed, was, refusals, ..drawn };
            Ok(Answer::page_with(422, pages::form::edit(call, &me, worker, &drawn)))
        }
    }
}

/// POST: someone chose between two values.
pub fn settle(me: Member, call: &Call) -> Outcome {
    let worker = call.id("worker")?;
    let by: Id = call.field("by").parse().map_err(|_| Failure::NotFound)?;
    let contested = Contested {
        field: call.field("field").to_owned(),
        value: Personal::new(call.field("value")),
        by: MemberId(by.0),
        on: Day(call.field("on").parse().map_err(|_| Failure::NotFound)?),
    };
    let take = call.field("take") == "yes";
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Worker>(shelf, &keys, worker)?;
        settle_contested(&mut held.value, &contested, take)?;
        if !keys.holds(Id(held.value.place.turf.0)) {
            return Err(Refusal::of("contested-unusable").into());
        }
        let mut ledger = Ledger::new(&keys, week);
        ledger.keep(shelf, &mut held)?;
        ledger.close(shelf)
    })?;
    Ok(Answer::see(format!("{}?said=said-people-settled", worker_path(me.space(), worker))))
}

/// Whether the turf is the caller's to move people to, and whoever shall talk with them a member
/// whom the caller knows, or the one who does already.
fn within_reach(
    shelf: &mut Reader,
    keys: &Keys,
    worker: &Worker,
    before: Option<MemberId>,
) -> Result<Result<(), Refusal>, Failure> {
    // There are keys like those of turfs for what no list shows: imports, cards.
    let there = tree(shelf, keys)?.value.get(worker.place.turf).is_some();
    if !there || !keys.holds(Id(worker.place.turf.0)) {
        return Ok(Err(Refusal::at("turf", "people-turf-missing")));
    }
    Ok(match worker.talker {
        talker if talker == before || knows(shelf, keys, talker)? => Ok(()),
        _ => Err(Refusal::at("talker", "people-talker-unknown")),
    })
}

/// Whether the caller knows this member; nobody and oneself are always known.
///
/// # Errors
/// The shelf's.
pub fn knows(shelf: &mut Reader, keys: &Keys, member: Option<MemberId>) -> Result<bool, Failure> {
    Ok(match member {
        None => true,
        Some(member) => member.0 == keys.member.0 || names(shelf, keys)?.contains_key(&member),
    })
}

fn draw(shelf: &mut Reader, keys: &Keys, roll: &Roll) -> Result<Drawn, Failure> {
    Ok(Drawn {
        typed: Typed::default(),
        was: Typed::default(),
        refusals: Vec::new(),
        known: Known::read(shelf, keys)?,
        used: used(roll),
        last: None,
    })
}

/// The jobs, shifts and languages in use, those of most workers first.
fn used(roll: &Roll) -> [Vec<String>; 3] {
    let mut counts: [BTreeMap<String, (u32, &str)>; 3] = Default::default();
    for sheet in &roll.sheets {
        let mut by_word =
            [vec![0; sheet.words.len()], vec![0; sheet.words.len()], vec![0; sheet.words.len()]];
        for line in &sheet.lines {
            for (counts, number) in by_word.iter_mut().zip([line.job, line.shift, line.language]) {
                if let Some(count) = counts.get_mut(usize::from(number)) {
                    *count += 1;
                }
            }
        }
        for (known, counts) in counts.iter_mut().zip(by_word) {
            for (word, count) in sheet.words.iter().zip(counts) {
                if count > 0 && !word.is_empty() {
                    known.entry(name::fold(word)).or_insert((0, word)).0 += count;
                }
            }
        }
    }
    counts.map(|known| {
        let mut words: Vec<(u32, &str)> = known.into_values().collect();
        words.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        words.into_iter().take(OFFERED_MAX).map(|(_, word)| word.to_owned()).collect()
    })
}
