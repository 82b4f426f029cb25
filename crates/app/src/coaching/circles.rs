//! Coaching circles: beginning one, joining, meeting.

use super::pages;
use super::typed::day;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::members::records::names;
use crate::space::kept::{self, Held};
use crate::standing::Member;
use kit::http::Answer;
use organizing::coaching::{Circle, Met};
use organizing::{MemberId, Personal, Refusal};
use std::collections::{BTreeMap, BTreeSet};
use vault::Id;

/// The circles of a desk.
pub struct Shown {
    /// Each; those I am in first.
    pub circles: Vec<Held<Circle>>,
    /// What coaches are called.
    pub names: BTreeMap<MemberId, Personal>,
    /// Who looks.
    pub me: MemberId,
}

/// Takes out of a circle whoever is not at the desk any more.
fn only(circle: &mut Circle, names: &BTreeMap<MemberId, Personal>) {
    let gone: Vec<MemberId> =
        circle.members().iter().copied().filter(|who| !names.contains_key(who)).collect();
    gone.into_iter().for_each(|who| circle.leave(who));
}

fn shown(me: &Member, call: &Call) -> Result<Shown, Failure> {
    let mine = MemberId(me.member().0);
    call.app.store.read(|shelf| {
        let names = names(shelf, &me.keys)?;
        let mut circles = Vec::new();
        kept::each::<Circle>(shelf, &me.keys, Id::ZERO, |held| circles.push(held))?;
        circles.iter_mut().for_each(|held| only(&mut held.value, &names));
        circles.sort_by_key(|held| {
            let circle = &held.value;
            let name = organizing::list::name::fold(circle.name().reveal());
            (!circle.members().contains(&mine), name, held.id)
        });
        Ok(Shown { circles, names, me: mine })
    })
}

/// GET all circles.
pub fn list(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::circles::list(call, &me, &shown(&me, call)?, None)))
}

/// POST: begin one, with oneself in it.
pub fn begin(me: Member, call: &Call) -> Outcome {
    let (name, rhythm) = (Personal::new(call.field("name")), call.field("rhythm"));
    let begun = Circle::begin(name, rhythm.parse().unwrap_or(0), call.today);
    let begun = begun.and_then(|mut circle| {
        circle.join(MemberId(me.member().0))?;
        Ok(circle)
    });
    let circle = match begun {
        Ok(circle) => circle,
        Err(refusal) => {
            let page = pages::circles::list(call, &me, &shown(&me, call)?, Some(refusal));
            return Ok(Answer::page_with(422, page));
        }
    };
    let (keys, week, id) = (me.keys.clone(), call.week(), Id::random());
    call.app.store.write(me.space(), move |shelf| {
        kept::save(shelf, &keys, week, &mut Held::new(id, Id::ZERO, circle))
    })?;
    Ok(Answer::see(format!("/d/{}/circles/{id}?said=said-circle-begun", me.space())))
}

/// One circle, opened.
pub struct One {
    /// The circle.
    pub held: Held<Circle>,
    /// What coaches are called.
    pub names: BTreeMap<MemberId, Personal>,
    /// Who looks.
    pub me: MemberId,
}

impl One {
    /// Whether the caller is in it.
    pub fn is_mine(&self) -> bool {
        self.held.value.members().contains(&self.me)
    }
}

fn opened(me: &Member, call: &Call) -> Result<One, Failure> {
    let id = call.id("circle")?;
    call.app.store.read(|shelf| {
        let names = names(shelf, &me.keys)?;
        let mut held = kept::load::<Circle>(shelf, &me.keys, id)?;
        only(&mut held.value, &names);
        Ok(One { held, names, me: MemberId(me.member().0) })
    })
}

/// GET one circle.
pub fn one(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::circles::one(call, &me, &opened(&me, call)?, None)))
}

/// POST: join, leave, put the next meeting, write one down. Only who is in it does the last two.
pub fn act(me: Member, call: &Call) -> Outcome {
    let (id, by, today) = (call.id("circle")?, MemberId(me.member().0), call.today);
    let (on, next) = (day(call, "on"), day(call, "next"));
    let there = call.ask.form.all("there").filter_map(|who| who.parse::<Id>().ok());
    let there: BTreeSet<MemberId> = there.map(|who| MemberId(who.0)).collect();
    let note = Personal::new(call.field("note"));
    let (keys, week, what) = (me.keys.clone(), call.week(), call.field("do").to_owned());
    let said = match what.as_str() {
        "join" => "said-circle-joined",
        "leave" => "said-circle-left",
        "put" => "said-circle-put",
        _ => "said-circle-met",
    };
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut held = kept::load::<Circle>(shelf, &keys, id)?;
        let known = names(shelf, &keys)?;
        let circle = &mut held.value;
        only(circle, &known);
        if what != "join" && !circle.members().contains(&by) {
            return Err(Refusal::of("circle-not-theirs").into());
        }
        match what.as_str() {
            "join" => circle.join(by)?,
            "leave" => circle.leave(by),
            "put" => {
                let next = next?.ok_or(Refusal::at("next", "circle-next-missing"))?;
                circle.put(next, today)?;
            }
            "meet" => {
                let there = there.into_iter().filter(|who| known.contains_key(who)).collect();
                circle.meet(Met { on: on?.unwrap_or(today), there, note }, today)?;
                if let Some(next) = next? {
                    circle.put(next, today)?;
                }
            }
            _ => return Err(Refusal::of("request-act-unknown").into()),
        }
        kept::save(shelf, &keys, week, &mut held)
    });
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/circles/{id}?said={said}", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let page = pages::circles::one(call, &me, &opened(&me, call)?, Some(refusal));
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}
