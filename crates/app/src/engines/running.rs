//! Requests about runs: laying one, who holds which role, beginning it, its shifts.
//!
//! Organizers and leads lay runs and hand out roles; everyone inside reads them.

use super::pages;
use super::reading::{Meant, People};
use super::records::{self, Engine, RUNS_MAX, engine, engines, rows, runs, shift_number};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::{Member, Organizer};
use kit::http::Answer;
use organizing::engines::{Clock, Planned, Rows, Run, Rung};
use organizing::{Day, PersonId, Refusal};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::{Reader, Writer};
use vault::Id;

/// How often something is written anew when somebody else wrote at the same time.
const TRIES_MAX: usize = 6;

/// What the page of a run is drawn from.
pub struct Drawn {
    /// The run.
    pub run: Held<Run>,
    /// What happened in it.
    pub rows: Rows,
    /// The engine that it is a run of, where it is still there.
    pub engine: Option<Id>,
    /// Those in it.
    pub people: People,
    /// Those of whom one may be meant by the name that was typed.
    pub alike: Vec<PersonId>,
    /// What was refused.
    pub refused: Option<Refusal>,
}

impl Drawn {
    /// Reads it.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where there is no such run.
    pub fn read(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Drawn, Failure> {
        let run = kept::load::<Run>(shelf, keys, id)?;
        let rows = rows(shelf, keys, &run)?;
        let of = engines(shelf, keys)?.into_iter();
        let engine = { of }.find(|one| one.template.id == run.value.engine.id);
        let engine = engine.map(|engine| engine.id);
        let people = People::of(shelf, keys, &in_it(&run.value, &rows))?;
        Ok(Drawn { run, rows, engine, people, alike: Vec::new(), refused: None })
    }
}

/// Everyone in a run.
pub fn in_it(run: &Run, rows: &Rows) -> BTreeSet<PersonId> {
    let came = rows.attended.iter().map(|row| row.who);
    run.filled.iter().map(|one| one.who).chain(came).collect()
}

/// Writes again when somebody else wrote at the same time, so that nothing of either is lost.
///
/// # Errors
/// Those of `act`.
pub fn write_anew<T: Send + 'static>(
    call: &Call,
    space: Id,
    act: impl Fn(&mut Writer) -> Result<T, Failure> + Clone + Send + 'static,
) -> Result<T, Failure> {
    for _ in 1..TRIES_MAX {
        match call.app.store.write(space, act.clone()) {
            Err(Failure::Changed) => {}
            done => return done,
        }
    }
    call.app.store.write(space, act)
}

/// GET the form that lays a run.
pub fn ask_to_lay(me: Organizer, call: &Call) -> Outcome {
    let engine = found(&me, call)?;
    Ok(Answer::page(pages::lay::page(call, &me, &engine, &[])))
}

/// POST a run: its first and its last day.
pub fn lay(me: Organizer, call: &Call) -> Outcome {
    let engine = found(&me, call)?;
    let mut refused = Vec::new();
    let [from, to] = [("first-day", "from"), ("last-day", "to")].map(|(name, field)| {
        let day = call.field(name).parse().map(Day::of);
        day.map_err(|_| refused.push(Refusal::at(field, "people-day-not-a-day"))).ok()
    });
    let laid = from.zip(to).and_then(|(from, to)| {
        let laid = Run::lay(engine.template.clone(), from, to);
        laid.map_err(|refusal| refused.push(refusal)).ok()
    });
    let told = |refused: &[Refusal]| {
        Ok(Answer::page_with(422, pages::lay::page(call, &me, &engine, refused)))
    };
    let Some(run) = laid else { return told(&refused) };
    let (keys, week, id) = (me.keys.clone(), call.week(), Id::random());
    let kept = call.app.store.write(me.space(), move |shelf| {
        if runs(shelf, &keys)?.len() >= RUNS_MAX {
            return Err(Refusal::of("runs-too-many").into());
        }
        kept::save(shelf, &keys, week, &mut Held::new(id, Id::ZERO, run))
    });
    match kept {
        Ok(()) => Ok(Answer::see(format!("/d/{}/runs/{id}?said=said-run-laid", me.space()))),
        Err(Failure::Refused(refusal)) => told(&[refusal]),
        Err(other) => Err(other),
    }
}

fn found(me: &Organizer, call: &Call) -> Result<Engine, Failure> {
    let id = call.id("engine")?;
    call.app.store.read(|shelf| engine(shelf, &me.keys, id))
}

/// GET a run.
pub fn show(me: Member, call: &Call) -> Outcome {
    let id = call.id("run")?;
    let drawn = call.app.store.read(|shelf| Drawn::read(shelf, &me.keys, id))?;
    Ok(Answer::page(pages::run::page(call, &me, &drawn)))
}

/// POST who takes a role on, or gives it back.
pub fn fill(me: Organizer, call: &Call) -> Outcome {
    let (id, today) = (call.id("run")?, call.today);
    let role = rung(call.field("as"));
    let leaves = call.field("do") == "leave";
    let meant = match call.field("person").parse::<Id>() {
        Ok(id) => Meant::One(PersonId(id.0)),
        Err(_) => {
            call.app.store.read(|shelf| People::all(shelf, &me.keys))?.meant(call.field("who"))
        }
    };
    let who = match meant {
        Meant::One(who) => who,
        Meant::OneOf(alike) => {
            return again(&me, call, Refusal::at("who", "engines-which-one"), alike);
        }
        Meant::Nobody => return again(&me, call, not_found(call), Vec::new()),
    };
    let keys = me.keys.clone();
    let there = call.app.store.read(|shelf| People::of(shelf, &keys, &BTreeSet::from([who])))?;
    if !leaves && there.get(who).is_none() {
        return again(&me, call, not_found(call), Vec::new());
    }
    let who = if leaves { who } else { there.same(who) };
    let done = change(&me, call, id, move |run| {
        let role = role.ok_or(Refusal::at("role", "run-role-unknown"))?;
        if leaves {
            run.leave(who, role, today);
            return Ok(());
        }
        run.fill(who, role, today)
    });
    let said = if leaves { "said=said-run-left" } else { "said=said-run-filled" };
    ended(&me, call, done, said)
}

/// What is said where nobody was found by a name.
pub fn not_found(call: &Call) -> Refusal {
    match call.field("who") {
        "" => Refusal::at("who", "engines-who-missing"),
        _ => Refusal::at("who", "engines-nobody-found"),
    }
}

/// A role by its number in a form.
pub fn rung(field: &str) -> Option<Rung> {
    field.parse().ok().map(Rung)
}

/// POST: the run begins.
pub fn begin(me: Organizer, call: &Call) -> Outcome {
    let today = call.today;
    let done = change(&me, call, call.id("run")?, move |run| run.begin(today));
    ended(&me, call, done, "said=said-run-begun")
}

/// POST another shift. What is left empty is as usual.
pub fn add_shift(me: Organizer, call: &Call) -> Outcome {
    let id = call.id("run")?;
    let run = call.app.store.read(|shelf| kept::load::<Run>(shelf, &me.keys, id))?;
    let done = match planned(call, &run.value) {
        Ok(planned) => change(&me, call, id, move |run| run.add(planned.clone()).map(drop)),
        Err(refusal) => Err(refusal.into()),
    };
    ended(&me, call, done, "said=said-run-shift")
}

/// A shift as it was typed.
fn planned(call: &Call, run: &Run) -> Result<Planned, Refusal> {
    let shift =
        call.field("like").parse().map_err(|_| Refusal::at("shift", "run-shift-unknown"))?;
    let on = call.field("on").parse().map(Day::of);
    let on = on.map_err(|_| Refusal::at("on", "people-day-not-a-day"))?;
    let mut planned = run.usual(shift, on).ok_or(Refusal::at("shift", "run-shift-unknown"))?;
    if let typed @ [_, ..] = call.field("starts").as_bytes() {
        let typed = String::from_utf8_lossy(typed).into_owned();
        planned.starts =
            Clock::try_from(typed).map_err(|_| Refusal::at("starts", "engine-clock"))?;
    }
    let number = |field: &str, at: &'static str| match call.field(field) {
        "" => Ok(None),
        typed => typed.parse::<u16>().map(Some).map_err(|_| Refusal::at(at, "engine-number")),
    };
    if let Some(minutes) = number("minutes", "minutes")? {
        planned.minutes = minutes;
    }
    for (place, needs) in planned.needs.iter_mut().enumerate() {
        if let Some(typed) = number(&format!("needs-{place}"), "needs")? {
            *needs = typed;
        }
    }
    Ok(planned)
}

/// POST: a shift does not take place.
pub fn call_off(me: Organizer, call: &Call) -> Outcome {
    let (id, today) = (call.id("run")?, call.today);
    let shift = shift_number(id, call.id("shift")?).ok_or(Failure::NotFound)?;
    let run = call.app.store.read(|shelf| kept::load::<Run>(shelf, &me.keys, id))?;
    run.value.shifts.get(usize::from(shift)).ok_or(Failure::NotFound)?;
    let done = change(&me, call, id, move |run| {
        let planned = run.shifts.get_mut(usize::from(shift));
        let planned = planned.ok_or(Refusal::at("shift", "run-shift-unknown"))?;
        planned.called_off.get_or_insert(today);
        Ok(())
    });
    ended(&me, call, done, "said=said-run-off")
}

/// Changes a run as it is now.
fn change(
    me: &Organizer,
    call: &Call,
    id: Id,
    act: impl Fn(&mut Run) -> Result<(), Refusal> + Clone + Send + 'static,
) -> Result<(), Failure> {
    let (keys, week): (Arc<Keys>, u32) = (me.keys.clone(), call.week());
    write_anew(call, me.space(), move |shelf| {
        let mut held = kept::load::<Run>(shelf, &keys, id)?;
        act(&mut held.value)?;
        kept::save(shelf, &keys, week, &mut held)
    })
}

fn ended(me: &Organizer, call: &Call, done: Result<(), Failure>, said: &str) -> Outcome {
    match done {
        Ok(()) => Ok(Answer::see(format!("/d/{}/runs/{}?{said}", me.space(), call.id("run")?))),
        Err(Failure::Refused(refusal)) => again(me, call, refusal, Vec::new()),
        Err(other) => Err(other),
    }
}

/// The page of the run once more, with what was typed, and what was refused at its field.
fn again(me: &Organizer, call: &Call, refusal: Refusal, alike: Vec<PersonId>) -> Outcome {
    let id = call.id("run")?;
    let drawn = call.app.store.read(|shelf| {
        let drawn = Drawn::read(shelf, &me.keys, id)?;
        let wanted = in_it(&drawn.run.value, &drawn.rows).into_iter().chain(alike.iter().copied());
        let people = People::of(shelf, &me.keys, &wanted.collect())?;
        Ok::<_, Failure>(Drawn { people, alike, refused: Some(refusal), ..drawn })
    })?;
    Ok(Answer::page_with(422, pages::run::page(call, me, &drawn)))
}

/// The shift of a page, with its number.
///
/// # Errors
/// [`Failure::NotFound`] where the run has no such shift.
pub fn shift_of(
    shelf: &mut Reader,
    keys: &Keys,
    (run, shift): (Id, Id),
) -> Result<(Held<Run>, u16), Failure> {
    let held = kept::load::<Run>(shelf, keys, run)?;
    let number = records::shift_number(run, shift).ok_or(Failure::NotFound)?;
    held.value.shifts.get(usize::from(number)).ok_or(Failure::NotFound)?;
    Ok((held, number))
}
