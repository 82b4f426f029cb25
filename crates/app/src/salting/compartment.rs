//! One placement, for the two whom it concerns. Everybody else hears that there is no such thing.

use super::actions::{led, typed_day, typed_number};
use super::pages;
use super::records::{Opened, change, open, program, shred};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::members::records::names;
use crate::standing::Member;
use crate::turfs::giving::roster;
use kit::http::Answer;
use organizing::salting::{Placement, Program, Stage, Step, Who};
use organizing::{Day, MemberId, Personal, Refusal};
use std::collections::BTreeMap;
use vault::Id;

/// A placement as its page shows it.
pub struct One {
    /// Which.
    pub id: Id,
    /// What is in it.
    pub placement: Placement,
    /// Where we aim.
    pub program: Program,
    /// What members are called.
    pub names: BTreeMap<MemberId, Personal>,
    /// The drives that I lead.
    pub drives: Vec<(Id, String)>,
}

/// GET one of mine.
pub fn show(me: Member, call: &Call) -> Outcome {
    renew(&me, call)?;
    Ok(Answer::page(pages::placement(call, &me, &one(&me, call)?, &[])))
}

/// Where one of the two is gone, the compartment gets another key the next time it is looked at.
fn renew(me: &Member, call: &Call) -> Result<(), Failure> {
    let (keys, id, today) = (me.keys.clone(), call.id("placement")?, call.today);
    let identity = me.signed_in.identity(call)?;
    let gone = call.app.store.read(|shelf| {
        let one: Opened = open(shelf, &keys, &identity, id, today)?;
        one.outlives_one(shelf, &keys, &identity)
    })?;
    if !gone {
        return Ok(());
    }
    call.app
        .store
        .write(me.space(), move |shelf| change(shelf, &keys, &identity, today, id, |_| Ok(())))
}

fn one(me: &Member, call: &Call) -> Result<One, Failure> {
    let (keys, id) = (&me.keys, call.id("placement")?);
    let identity = me.signed_in.identity(call)?;
    call.app.store.read(|shelf| {
        Ok(One {
            id,
            placement: open(shelf, keys, &identity, id, call.today)?.placement,
            program: program(shelf, keys)?.value,
            names: names(shelf, keys)?,
            drives: led(shelf, &identity, keys.member)?,
        })
    })
}

/// What one of the two writes.
enum Act {
    Who(Who, Option<u32>),
    Learned(Vec<Step>),
    Stage(Stage, (Option<Day>, Option<Day>)),
    Note(String),
    Mentor(Option<Id>),
    StepBack,
    Shred,
}

fn typed(call: &Call) -> Result<Act, Refusal> {
    let personal = |field: &str| Personal::new(call.field(field));
    Ok(match call.field("write") {
        "who" => {
            let [name, address, contact] = ["name", "address", "contact"].map(personal);
            Act::Who(Who { name, address, contact }, typed_number(call, "opening"))
        }
        "learned" => {
            let ticked = |step: &Step| call.ask.form.all("learned").any(|id| id == step.id());
            Act::Learned(Step::ALL.into_iter().filter(ticked).collect())
        }
        "stage" => {
            let stage = Stage::ALL.into_iter().find(|stage| stage.id() == call.field("stage"));
            let stage = stage.ok_or(Refusal::at("stage", "salting-stage-missing"))?;
            Act::Stage(stage, (typed_day(call, "start")?, typed_day(call, "end")?))
        }
        "note" => Act::Note(call.field("note").to_owned()),
        "mentor" => Act::Mentor(call.field("with").parse().ok()),
        "step-back" => Act::StepBack,
        "shred" if call.field("sure") == "yes" => Act::Shred,
        "shred" => return Err(Refusal::at("sure", "salting-shred-sure")),
        _ => return Err(Refusal::of("salting-nothing-chosen")),
    })
}

/// POST what one of the two writes down, or that it goes now.
pub fn write(me: Member, call: &Call) -> Outcome {
    let id = call.id("placement")?;
    let base = format!("/d/{}/placements", me.space());
    match carry_out(&me, call, id) {
        Ok(true) => Ok(Answer::see(format!("{base}/{id}?said=said-salting-kept"))),
        Ok(false) => Ok(Answer::see(format!("{base}?said=said-salting-gone"))),
        Err(Failure::Refused(refusal)) => {
            let page = pages::placement(call, &me, &one(&me, call)?, &[refusal]);
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

/// Whether it is still there, and theirs, afterwards.
fn carry_out(me: &Member, call: &Call, id: Id) -> Result<bool, Failure> {
    let (keys, today) = (me.keys.clone(), call.today);
    let identity = me.signed_in.identity(call)?;
    // Nobody else learns from what is refused that it is there.
    call.app.store.read(|shelf| open(shelf, &keys, &identity, id, today).map(drop))?;
    let act = typed(call)?;
    let (gone, shredded) = (matches!(act, Act::StepBack), matches!(act, Act::Shred));
    let own = MemberId(keys.member.0);
    call.app.store.write(me.space(), move |shelf| {
        if matches!(act, Act::Shred) {
            open(shelf, &keys, &identity, id, today)?;
            return shred(shelf, &keys, id);
        }
        let known = match act {
            Act::Mentor(Some(with)) => roster(shelf, &keys, &identity)?.entry(with).is_some(),
            _ => true,
        };
        change(shelf, &keys, &identity, today, id, |placement| match act {
            Act::Who(who, opening) => {
                placement.name(who, today)?;
                placement.go_for(opening, today);
                Ok(())
            }
            Act::Learned(learned) => {
                placement.learn(&learned, today);
                Ok(())
            }
            Act::Stage(stage, days) => placement.come_to(stage, days, today),
            Act::Note(words) => placement.note(own, &words, today),
            // Only whom it is about chooses who else opens it.
            Act::Mentor(_) if placement.salt() != own => Err(Refusal::of("salting-not-yours")),
            Act::Mentor(_) if !known => Err(Refusal::at("with", "salting-with-whom")),
            Act::Mentor(with) => placement.meet(with.map(|with| MemberId(with.0)), today),
            Act::StepBack if placement.salt() == own => Err(Refusal::of("salting-not-yours")),
            Act::StepBack => placement.meet(None, today),
            Act::Shred => Ok(()),
        })
    })?;
    if shredded {
        // What was shredded is not left in the files of the database.
        call.app.store.truncate_log()?;
    }
    Ok(!gone && !shredded)
}
