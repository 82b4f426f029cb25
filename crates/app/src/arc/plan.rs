//! Requests about the plan: setting its day, starting it from a usual one, changing a milestone,
//! saying that one is begun or done.

use super::pages::{milestone, plan as pages};
use super::records::{self, Planned, began};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::told::Known;
use crate::people::typed::day_of;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::standing::{Lead, Member};
use crate::turfs::records::tree;
use kit::http::Answer;
use organizing::arc::{Path, Stage, UsualPlans};
use organizing::plan::{Laid, Milestone, MilestoneId, Plan};
use organizing::{Day, MemberId, Personal, Refusal};
use store::{Reader, Writer};
use vault::Id;

/// The usual plans that come with the program; a test reads them.
const USUAL: &str = include_str!("../../../../kits/plans.toml");

/// The usual plans.
pub fn usual_plans() -> Option<UsualPlans> {
    UsualPlans::parse(USUAL)
}

/// What the pages of the plan are drawn from.
pub struct Drawn {
    /// The plan.
    pub planned: Planned,
    /// The plan as laid out today, where there is one.
    pub laid: Option<Laid>,
    /// Names of members.
    pub known: Known,
    /// Where the drive is.
    pub at: (Path, Stage),
}

impl Drawn {
    /// Gathers it.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Drawn, Failure> {
        let planned = records::planned(shelf, keys)?.value;
        let arc = records::arc(shelf, keys)?.value;
        let laid = planned.plan.as_ref().map(|plan| plan.lay(today));
        let known = Known::read(shelf, keys)?;
        Ok(Drawn { planned, laid, known, at: (arc.path(), arc.stage()) })
    }

    /// A milestone by its number.
    pub fn milestone(&self, id: MilestoneId) -> Option<&Milestone> {
        self.planned.plan.as_ref()?.get(id)
    }
}

fn drawn(me: &Member, call: &Call) -> Result<Drawn, Failure> {
    call.app.store.read(|shelf| Drawn::of(shelf, &me.keys, call.today))
}

/// GET the plan.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::page(call, &me, &drawn(&me, call)?, None)))
}

/// POST the day that the plan leads to; an empty plan may be started from a usual one.
pub fn set_day(me: Lead, call: &Call) -> Outcome {
    let typed = match call.field("ends") {
        "" => Err(Refusal::at("ends", "plan-choose-day")),
        text => day_of("ends", text),
    };
    let usual = call.field("begin") == "usual";
    let to = Stage::ALL.into_iter().find(|stage| stage.tag() == call.field("to"));
    let language = call.language.tag();
    let done = change(&me, call, move |shelf, keys, plan| {
        let ends = typed?;
        let empty = plan.as_ref().is_none_or(|plan| plan.milestones.is_empty());
        if usual && empty {
            let arc = records::arc(shelf, keys)?.value;
            let usual = usual_plans();
            let stages = (arc.stage(), to.unwrap_or(Stage::FirstContract));
            return Ok(usual.map_or(Plan { ends, milestones: Vec::new() }, |usual| {
                usual.plan(arc.path(), stages, ends, language)
            }));
        }
        let milestones = plan.map_or_else(Vec::new, |plan| plan.milestones);
        Ok(Plan { ends, milestones })
    });
    match done {
        Ok(()) => Ok(see(&me, "said-plan-day")),
        Err(Failure::Refused(refusal)) => {
            let me = Member(me.0);
            let page = pages::page(call, &me, &drawn(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

fn see(me: &Lead, said: &str) -> Answer {
    Answer::see(format!("/d/{}/plan?said={said}", me.space()))
}

/// Changes the plan in one write: what comes of it is checked before it is kept.
fn change(
    me: &Lead,
    call: &Call,
    act: impl FnOnce(&mut Writer, &Keys, Option<Plan>) -> Result<Plan, Failure> + Send + 'static,
) -> Result<(), Failure> {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let by = MemberId(me.member().0);
    call.app.store.write(me.space(), move |shelf| {
        let mut held = records::planned(shelf, &keys)?;
        let plan = act(shelf, &keys, held.value.plan.clone())?;
        plan.check(began(&tree(shelf, &keys)?.value), today)?;
        held.value.change(plan, by, today);
        kept::save(shelf, &keys, week, &mut held)
    })
}

/// GET the form for a milestone: a new one, or the one that the address names.
pub fn ask(me: Lead, call: &Call) -> Outcome {
    let me = Member(me.0);
    let drawn = drawn(&me, call)?;
    if drawn.planned.plan.is_none() {
        return Ok(Answer::see(format!("/d/{}/plan", me.space())));
    }
    let id = match call.ask.query.get("milestone") {
        "" => None,
        text => Some(number(text)?),
    };
    let typed = match id {
        None => milestone::Typed::default(),
        Some(id) => milestone::Typed::kept(drawn.milestone(id).ok_or(Failure::NotFound)?),
    };
    Ok(Answer::page(milestone::page(call, &me, &drawn, (id, &typed), None)))
}

fn number(text: &str) -> Result<MilestoneId, Failure> {
    text.parse().map(MilestoneId).map_err(|_| Failure::NotFound)
}

/// POST a milestone, new or changed.
pub fn keep(me: Lead, call: &Call) -> Outcome {
    let id = match call.field("milestone") {
        "" => None,
        text => Some(number(text)?),
    };
    let typed = milestone::Typed::of(call);
    let read = read(call, &typed);
    let done = change(&me, call, move |shelf, keys, plan| {
        let mut plan = plan.ok_or(Failure::Changed)?;
        let mut read = read?;
        let known = Known::read(shelf, keys)?;
        let place = plan.milestones.iter().position(|one| Some(one.id) == id);
        let kept = place.and_then(|place| plan.milestones[place].owner);
        let is_known = |owner| known.me == owner || known.members.contains_key(&owner);
        if read.owner.is_some_and(|owner| Some(owner) != kept && !is_known(owner)) {
            return Err(Refusal::at("owner", "plan-owner-unknown").into());
        }
        match (id, place) {
            (Some(id), Some(place)) => {
                read.id = id;
                plan.milestones[place] = read;
            }
            (Some(_), None) => return Err(Failure::NotFound),
            (None, _) => {
                read.id = records::planned(shelf, keys)?.value.next_id();
                plan.milestones.push(read);
            }
        }
        Ok(plan)
    });
    match done {
        Ok(()) => Ok(see(&me, "said-plan-milestone")),
        Err(Failure::Refused(refusal)) => {
            let me = Member(me.0);
            let drawn = drawn(&me, call)?;
            let page = milestone::page(call, &me, &drawn, (id, &typed), Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

/// A milestone of what was typed; its number is given afterwards.
fn read(call: &Call, typed: &milestone::Typed) -> Result<Milestone, Refusal> {
    let day = |field: &'static str, text: &str| match text {
        "" => Ok(None),
        text => day_of(field, text).map(Some),
    };
    let days = typed.days.parse();
    let after = call.ask.form.all("after").filter_map(|id| id.parse().ok()).map(MilestoneId);
    Ok(Milestone {
        id: MilestoneId(0),
        what: Personal::new(&typed.what),
        owner: match typed.owner.as_str() {
            "" => None,
            text => {
                let owner: Result<Id, _> = text.parse();
                let owner = owner.map_err(|_| Refusal::at("owner", "plan-owner-unknown"))?;
                Some(MemberId(owner.0))
            }
        },
        days: days.map_err(|_| Refusal::at("days", "plan-milestone-days"))?,
        after: after.collect(),
        begun: day("begun", &typed.begun)?,
        done: day("done", &typed.done)?,
    })
}

/// POST: a milestone is taken out of the plan. What waited for it waits no more.
pub fn remove(me: Lead, call: &Call) -> Outcome {
    let id = number(call.field("milestone"))?;
    change(&me, call, move |_, _, plan| {
        let mut plan = plan.ok_or(Failure::NotFound)?;
        plan.get(id).ok_or(Failure::NotFound)?;
        plan.milestones.retain(|one| one.id != id);
        plan.milestones.iter_mut().for_each(|one| one.after.retain(|before| *before != id));
        Ok(plan)
    })?;
    Ok(see(&me, "said-plan-removed"))
}

/// POST: a milestone is begun, or done, or is not after all. Its owner says so, or a lead.
pub fn step(me: Member, call: &Call) -> Outcome {
    let id = number(call.field("milestone"))?;
    let did = call.field("did").to_owned();
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let (by, leads) = (MemberId(me.member().0), me.leads());
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut held = records::planned(shelf, &keys)?;
        let plan = held.value.plan.as_mut().ok_or(Failure::NotFound)?;
        let one = plan.milestones.iter_mut().find(|one| one.id == id).ok_or(Failure::NotFound)?;
        if !leads && one.owner != Some(by) {
            return Err(Refusal::of("plan-not-yours").into());
        }
        match did.as_str() {
            "begun" => one.begun = one.begun.or(Some(today)),
            "done" => one.done = one.done.or(Some(today.max(one.begun.unwrap_or(today)))),
            "not-done" => one.done = None,
            "not-begun" => (one.begun, one.done) = (None, None),
            _ => return Err(Failure::NotFound),
        }
        plan.check(began(&tree(shelf, &keys)?.value), today)?;
        kept::save(shelf, &keys, week, &mut held)
    });
    match done {
        Ok(()) => {
            let here = format!("/d/{}/plan", me.space());
            Ok(Answer::see(format!("{here}?said=said-plan-step#milestone-{}", id.0)))
        }
        Err(Failure::Refused(refusal)) => {
            let page = pages::page(call, &me, &drawn(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
