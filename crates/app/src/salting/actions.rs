//! The page of the program: where we aim, which jobs are open, who mentors, what is told of
//! placements, and one's own. Whoever is inside writes it; nobody is named in it but mentors.

use super::pages;
use super::records::{all, begin, mine, program};
use crate::call::{Call, Outcome};
use crate::drive::records::Front;
use crate::failure::Failure;
use crate::members::records::names;
use crate::people::typed::day_of;
use crate::space::founding::leads_turf;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::standing::Member;
use crate::turfs::giving::roster;
use kit::http::Answer;
use organizing::salting::{CodeName, Outside, Placement, Program, Told, told};
use organizing::{Day, MemberId, Personal, Refusal};
use std::collections::BTreeMap;
use store::Reader;
use vault::{Id, Identity};

/// What the page shows.
pub struct Shown {
    /// Where we aim.
    pub program: Program,
    /// What may be told of placements.
    pub told: Told,
    /// My own, opened.
    pub mine: Vec<(Id, Placement)>,
    /// What members are called.
    pub names: BTreeMap<MemberId, Personal>,
    /// The drives that I lead: calls to others are written there.
    pub drives: Vec<(Id, String)>,
}

/// GET the program.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::program(call, &me, &shown(&me, call)?, &[])))
}

/// POST what is known of a workplace: the page with the form that aims there, filled in. Nothing of it
/// is kept, and none of it stands in an address.
pub fn ask_to_aim(me: Member, call: &Call) -> Outcome {
    show(me, call)
}

fn shown(me: &Member, call: &Call) -> Result<Shown, Failure> {
    let (keys, identity): (&Keys, _) = (&me.keys, me.signed_in.identity(call)?);
    call.app.store.read(|shelf| {
        let placements = all(shelf, keys, call.today)?;
        let outside: Vec<Outside> =
            placements.iter().map(|held| held.value.outside.clone()).collect();
        Ok(Shown {
            program: program(shelf, keys)?.value,
            told: told(&outside),
            mine: mine(placements, keys, &identity)?,
            names: names(shelf, keys)?,
            drives: led(shelf, &identity, keys.member)?,
        })
    })
}

/// The drives that an account leads.
///
/// # Errors
/// The shelf's.
pub fn led(
    shelf: &mut Reader,
    identity: &Identity,
    account: Id,
) -> Result<Vec<(Id, String)>, Failure> {
    let mut led = Vec::new();
    for space in shelf.spaces_of(account)? {
        if shelf.space(space)?.is_none_or(|row| row.kind != Kind::Drive.number()) {
            continue;
        }
        let keys = Keys::open(shelf, identity, space, account)?;
        if keys.holds(leads_turf(space)) {
            let front = kept::find::<Front>(shelf, &keys, Id::ZERO)?;
            led.extend(front.map(|front| (space, front.value.name)));
        }
    }
    led.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
    Ok(led)
}

/// POST what the program says from now on, or a placement that begins.
pub fn write(me: Member, call: &Call) -> Outcome {
    let base = format!("/d/{}/placements", me.space());
    let done = match call.field("do") {
        "begin" => begin_one(&me, call).map(|id| format!("{base}/{id}?said=said-salting-begun")),
        _ => write_program(&me, call).map(|()| format!("{base}?said=said-salting-kept")),
    };
    match done {
        Ok(path) => Ok(Answer::see(path)),
        Err(Failure::Refused(refusal)) => {
            let page = pages::program(call, &me, &shown(&me, call)?, &[refusal]);
            Ok(Answer::page_with(422, page))
        }
        Err(other) => Err(other),
    }
}

/// A day of the form, where one was typed.
pub fn typed_day(call: &Call, field: &'static str) -> Result<Option<Day>, Refusal> {
    match call.field(field) {
        "" => Ok(None),
        typed => day_of(field, typed).map(Some),
    }
}

/// A number of the form, where one was chosen.
pub fn typed_number(call: &Call, field: &str) -> Option<u32> {
    call.field(field).parse().ok()
}

fn write_program(me: &Member, call: &Call) -> Result<(), Failure> {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let typed = |field: &str| call.field(field).to_owned();
    let act = typed("do");
    let [target, place, why, job] = ["target", "place", "why", "job"].map(typed);
    let number = typed_number(call, "number").unwrap_or(0);
    let at = typed_number(call, "at").unwrap_or(0);
    let until = typed_day(call, "until")?;
    call.app.store.write(me.space(), move |shelf| {
        let mut held = program(shelf, &keys)?;
        let (it, own) = (&mut held.value, MemberId(keys.member.0));
        match act.as_str() {
            "aim" => it.aim(&target, &place, &why).map(drop)?,
            "leave" => it.leave(number),
            "opening" => it.put_opening(at, &job, until, today).map(drop)?,
            "close" => it.close(number),
            "mentor" => it.mentor(own, true)?,
            "mentor-not" => it.mentor(own, false)?,
            _ => return Err(Refusal::of("salting-nothing-chosen").into()),
        }
        kept::save(shelf, &keys, week, &mut held)
    })
}

/// A placement of mine begins: as the one who takes the job, or as the mentor.
fn begin_one(me: &Member, call: &Call) -> Result<Id, Failure> {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    let identity = me.signed_in.identity(call)?;
    let i_mentor = call.field("part") == "mentor";
    let with = call.field("with").parse::<Id>().ok();
    let opening = typed_number(call, "opening");
    call.app.store.write(me.space(), move |shelf| {
        let roster = roster(shelf, &keys, &identity)?;
        let with = match with {
            Some(with) if roster.entry(with).is_none() => {
                return Err(Refusal::at("with", "salting-with-whom").into());
            }
            with => with.map(|with| MemberId(with.0)),
        };
        let own = MemberId(keys.member.0);
        let two = match (i_mentor, with) {
            (true, None) => return Err(Refusal::at("with", "salting-with-whom").into()),
            (true, Some(salt)) => (salt, Some(own)),
            (false, mentor) => (own, mentor),
        };
        let program = program(shelf, &keys)?.value;
        let opening = opening.filter(|opening| program.opening(*opening).is_some());
        let taken: Vec<CodeName> = all(shelf, &keys, Day(i32::MIN))?
            .into_iter()
            .map(|held| held.value.outside.code)
            .collect();
        let names = names(shelf, &keys)?;
        let throw = u32::from_le_bytes(vault::random());
        let code = CodeName::draw(&taken, names.values().map(Personal::reveal), throw);
        let code = code.ok_or(Refusal::of("salting-placements-full"))?;
        let placement = Placement::begin(code, two, opening, today)?;
        let id = Id::random();
        begin(shelf, &keys, &roster, week, (id, &placement))?;
        Ok::<_, Failure>(id)
    })
}
