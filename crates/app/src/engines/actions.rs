//! Requests about engines: all of them, one, and the forms in which we write our own.
//!
//! Everyone inside reads them; organizers and leads write our own and lay runs, since whoever
//! answers for people answers for what they are asked into.

use super::kits;
use super::pages;
use super::records::{Engine, OwnEngine, engine, engines, runs};
use super::typed::{Typed, Wrong, read, short};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::standing::{Member, Organizer};
use kit::http::Answer;
use organizing::engines::{Fault, Role, Run, Shift, Template};
use organizing::{MemberId, Refusal};
use std::collections::BTreeSet;
use vault::Id;

/// GET every engine, and what runs.
pub fn show(me: Member, call: &Call) -> Outcome {
    let (all, runs) = call
        .app
        .store
        .read(|shelf| Ok::<_, Failure>((engines(shelf, &me.keys)?, runs(shelf, &me.keys)?)))?;
    Ok(Answer::page(pages::list::page(call, &me, &all, &runs)))
}

/// GET one engine.
pub fn one(me: Member, call: &Call) -> Outcome {
    let id = call.id("engine")?;
    one_page(&me, call, id, None)
}

fn one_page(me: &Member, call: &Call, id: Id, refused: Option<Refusal>) -> Outcome {
    let (engine, runs) = call.app.store.read(|shelf| {
        let engine = engine(shelf, &me.keys, id)?;
        let runs = runs(shelf, &me.keys)?.into_iter();
        let of_it: Vec<Held<Run>> =
            runs.filter(|held| held.value.engine.id == engine.template.id).collect();
        Ok::<_, Failure>((engine, of_it))
    })?;
    let status = if refused.is_some() { 422 } else { 200 };
    Ok(Answer::page_with(status, pages::engine::page(call, me, &engine, &runs, refused)))
}

/// An engine of which nothing is written yet.
fn blank() -> Template {
    let roles = vec![Role::default(); Template::ROLES_MIN];
    Template { roles, shifts: vec![Shift::default()], ..Template::default() }
}

/// GET the form of a new engine of our own, filled in from another one.
pub fn ask_to_write(me: Organizer, call: &Call) -> Outcome {
    let base = base(&me, call)?;
    let typed = Typed::of(&base, call.language.tag());
    Ok(Answer::page(pages::form::page(call, &me, pages::form::Of::New(&base), &typed, &[])))
}

/// The engine that a new one is written from.
fn base(me: &Organizer, call: &Call) -> Result<Template, Failure> {
    let from = match call.field("from") {
        "" => call.ask.query.get("from"),
        typed => typed,
    };
    match from.parse::<Id>() {
        Ok(id) => Ok(call.app.store.read(|shelf| engine(shelf, &me.keys, id))?.template),
        Err(_) => Ok(blank()),
    }
}

/// POST a new engine of our own.
pub fn write(me: Organizer, call: &Call) -> Outcome {
    let base = base(&me, call)?;
    let typed = Typed::sent(&call.ask.form);
    let read =
        read(&typed, &Template { id: "new".to_owned(), ..base.clone() }, call.language.tag());
    match read.and_then(|template| keep_or_tell(&me, call, template)) {
        Ok(id) => kept_at(&me, id),
        Err(wrong) => {
            let page = pages::form::page(call, &me, pages::form::Of::New(&base), &typed, &wrong);
            Ok(Answer::page_with(422, page))
        }
    }
}

/// GET the form of an engine of our own.
pub fn ask_to_change(me: Organizer, call: &Call) -> Outcome {
    let held = own(&me, call)?;
    let typed = Typed::of(&held.value.template, call.language.tag());
    Ok(Answer::page(pages::form::page(call, &me, pages::form::Of::Own(&held), &typed, &[])))
}

/// POST an engine of our own as it was changed.
pub fn change(me: Organizer, call: &Call) -> Outcome {
    let held = own(&me, call)?;
    let typed = Typed::sent(&call.ask.form);
    let read = read(&typed, &held.value.template, call.language.tag());
    let revision = call.field("revision").parse().unwrap_or(held.revision);
    let read = match revision == held.revision {
        true => read,
        // Somebody else changed it while it was being filled in: what they wrote is told, and what
        // was typed here stays until it is sent again.
        false => Err(vec![Wrong { field: "name".to_owned(), sentence: "engines-changed" }]),
    };
    match read.and_then(|template| change_or_tell(&me, call, &held, template)) {
        Ok(id) => kept_at(&me, id),
        Err(wrong) => {
            let page = pages::form::page(call, &me, pages::form::Of::Own(&held), &typed, &wrong);
            Ok(Answer::page_with(422, page))
        }
    }
}

/// POST: an engine of our own is taken away. A run has its engine as it was when it was laid, so
/// those that are over still open; one that is not over keeps its engine.
pub fn delete(me: Organizer, call: &Call) -> Outcome {
    let (id, today) = (own(&me, call)?.id, call.today);
    let keys = me.keys.clone();
    let sure = match call.field("sure") {
        "yes" => Ok(()),
        _ => Err(Failure::Refused(Refusal::at("sure", "engines-delete-not-sure"))),
    };
    let gone = sure.and_then(|()| {
        call.app.store.write(me.space(), move |shelf| {
            let held = engine(shelf, &keys, id)?.own.ok_or(Failure::NotFound)?;
            let of_it = |run: &Held<Run>| run.value.engine.id == held.value.template.id;
            if runs(shelf, &keys)?.iter().any(|run| of_it(run) && run.value.to >= today) {
                return Err(Refusal::at("sure", "engines-delete-runs").into());
            }
            kept::remove(shelf, &keys, &held)
        })
    });
    match gone {
        Ok(()) => Ok(Answer::see(format!("/d/{}/engines?said=said-engine-deleted", me.space()))),
        Err(Failure::Refused(refusal)) => one_page(&Member(me.0), call, id, Some(refusal)),
        Err(other) => Err(other),
    }
}

/// GET an engine as text; one that comes with the program becomes one of our own.
pub fn ask_for_text(me: Organizer, call: &Call) -> Outcome {
    let engine = found(&me, call)?;
    let text = match engine.own {
        Some(_) => engine.template.file(),
        None => kits::file(&engine.template.id).map(str::to_owned),
    };
    let text = text.ok_or(Failure::Fault("an engine that cannot be written"))?;
    Ok(Answer::page(pages::form::text(call, &me, &engine, &text, None)))
}

/// POST an engine as text.
pub fn keep_text(me: Organizer, call: &Call) -> Outcome {
    let engine = found(&me, call)?;
    let text = call.field("engine-text").to_owned();
    let told = |fault: &Fault| {
        Answer::page_with(422, pages::form::text(call, &me, &engine, &text, Some(fault)))
    };
    let template = match Template::parse(&text) {
        Ok(template) => template,
        Err(fault) => return Ok(told(&fault)),
    };
    let kept = match &engine.own {
        Some(held) => change_or_tell(&me, call, held, template),
        None => keep_or_tell(&me, call, template),
    };
    match kept {
        Ok(id) => kept_at(&me, id),
        Err(wrong) => {
            let sentence = wrong.first().map_or("failure-changed", |wrong| wrong.sentence);
            Ok(told(&Fault { refusal: Refusal::of(sentence), part: None, line: None }))
        }
    }
}

fn found(me: &Organizer, call: &Call) -> Result<Engine, Failure> {
    let id = call.id("engine")?;
    call.app.store.read(|shelf| engine(shelf, &me.keys, id))
}

fn own(me: &Organizer, call: &Call) -> Result<Held<OwnEngine>, Failure> {
    found(me, call)?.own.ok_or(Failure::NotFound)
}

fn kept_at(me: &Organizer, id: Id) -> Outcome {
    Ok(Answer::see(format!("/d/{}/engines/{id}?said=said-engine-kept", me.space())))
}

/// Keeps a new engine of our own; what stands against it stands at its name.
fn keep_or_tell(me: &Organizer, call: &Call, template: Template) -> Result<Id, Vec<Wrong>> {
    let (keys, week, on, id) = (me.keys.clone(), call.week(), call.today, Id::random());
    let language = call.language.tag();
    let kept = call.app.store.write(me.space(), move |shelf| {
        let all = engines(shelf, &keys)?;
        if all.iter().filter(|engine| engine.own.is_some()).count() >= OwnEngine::ENGINES_MAX {
            return Err(Refusal::at("name", "engines-too-many").into());
        }
        // Runs of engines that are no more go on being theirs.
        let mut taken: BTreeSet<String> = all.into_iter().map(|one| one.template.id).collect();
        taken.extend(runs(shelf, &keys)?.into_iter().map(|held| held.value.engine.id));
        let short = short(template.name.in_language(language), "engine", &taken);
        let template = Template { id: short, ..template };
        let value = OwnEngine { template, by: MemberId(keys.member.0), on };
        kept::save(shelf, &keys, week, &mut Held::new(id, Id::ZERO, value))
    });
    told(kept).map(|()| id)
}

/// Keeps an engine of our own as it was changed.
fn change_or_tell(
    me: &Organizer,
    call: &Call,
    held: &Held<OwnEngine>,
    template: Template,
) -> Result<Id, Vec<Wrong>> {
    let (keys, week, on, id) = (me.keys.clone(), call.week(), call.today, held.id);
    let mut held = held.clone();
    let template = Template { id: held.value.template.id.clone(), ..template };
    let kept = call.app.store.write(me.space(), move |shelf| {
        held.value = OwnEngine { template, by: MemberId(keys.member.0), on };
        kept::save(shelf, &keys, week, &mut held)
    });
    told(kept).map(|()| id)
}

/// A failure as what is wrong with the form, so that nothing typed is lost.
fn told(kept: Result<(), Failure>) -> Result<(), Vec<Wrong>> {
    let sentence = match kept {
        Ok(()) => return Ok(()),
        Err(Failure::Refused(refusal)) => refusal.sentence,
        Err(Failure::Changed) => "engines-changed",
        Err(_) => "engines-not-kept",
    };
    Err(vec![Wrong { field: "name".to_owned(), sentence }])
}
