//! Requests about one who signed up or came: what they take on, who they are on the list.

use super::actions::path;
use super::pages;
use super::records::change;
use super::shown::One;
use crate::call::{Call, Outcome};
use crate::engines::reading::{Meant, People};
use crate::engines::running::write_anew;
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::gatherings::{Guests, Next, Step};
use organizing::{AskId, Day, GuestId, MemberId, PersonId, Personal, Refusal};
use store::Writer;
use vault::Id;

/// Where the page of one of them is.
pub fn guest_path(space: Id, gathering: Id, guest: GuestId) -> String {
    format!("{}/guests/{}", path(space, gathering), Id(guest.0))
}

/// GET one of them.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(page(&me, call, &[], Vec::new())?))
}

fn page(
    me: &Member,
    call: &Call,
    wrong: &[Refusal],
    alike: Vec<PersonId>,
) -> Result<kit::html::Markup, Failure> {
    let (id, guest) = (call.id("gathering")?, GuestId(call.id("guest")?.0));
    let one = call.app.store.read(|shelf| One::read(shelf, me, id, &alike))?;
    let one = One { alike, ..one };
    let guest = one.guests.value.get(guest).ok_or(Failure::NotFound)?;
    Ok(pages::guest::page(call, me, &one, guest, wrong))
}

/// What is done with one of them.
#[derive(Clone)]
enum Act {
    Take(Next),
    Drop(usize),
    Is(Option<PersonId>),
    Forget,
}

impl Act {
    /// What a form says.
    fn read(me: &Member, call: &Call) -> Result<Result<Act, (Refusal, Vec<PersonId>)>, Failure> {
        let day = || match call.field("step-on") {
            "" => Err(Refusal::at("step-on", "gathering-day-missing")),
            text => day_of("step-on", text),
        };
        let refused = |refusal: Refusal| Err((refusal, Vec::new()));
        Ok(match call.field("with-them") {
            "shift" => match day() {
                Ok(on) => {
                    let what = Personal::new(call.field("step-what"));
                    Ok(Act::Take(Next::Shift { on, what }))
                }
                Err(refusal) => refused(refusal),
            },
            "hosts" => match day() {
                Ok(on) => Ok(Act::Take(Next::Hosts { on })),
                Err(refusal) => refused(refusal),
            },
            "drop" => match call.field("step").parse() {
                Ok(step) => Ok(Act::Drop(step)),
                Err(_) => refused(Refusal::of("form-unreadable")),
            },
            "is" => is(me, call)?.map(|who| Act::Is(Some(who))),
            "is-not" => Ok(Act::Is(None)),
            "forget" => Ok(Act::Forget),
            _ => refused(Refusal::of("form-unreadable")),
        })
    }

    fn carry_out(
        self,
        gathering: &organizing::gatherings::Gathering,
        guests: &mut Guests,
        guest: GuestId,
        (by, on): (MemberId, Day),
    ) -> Result<(), Refusal> {
        match self {
            Act::Take(next) => guests.take_on(gathering, guest, Step { next, by, on }),
            Act::Drop(number) => {
                let row = guests.get(guest).ok_or(Refusal::of("gathering-guest-gone"))?;
                match row.steps.get(number).map(|step| step.next.clone()) {
                    Some(next) => guests.drop_step(guest, &next),
                    None => Ok(()),
                }
            }
            Act::Is(who) => guests.is(guest, who),
            Act::Forget => guests.forget(guest),
        }
    }
}

/// Who somebody is on the list, by the name that was typed or chosen.
#[allow(clippy::type_complexity, reason = "an answer, or what to ask again")]
fn is(me: &Member, call: &Call) -> Result<Result<PersonId, (Refusal, Vec<PersonId>)>, Failure> {
    let all = call.app.store.read(|shelf| People::all(shelf, &me.keys))?;
    let chosen = call.field("person").parse::<Id>().ok().map(|id| PersonId(id.0));
    if let Some(who) = chosen.filter(|who| all.get(*who).is_some()) {
        return Ok(Ok(all.same(who)));
    }
    Ok(match all.meant(call.field("who")) {
        Meant::One(who) => Ok(all.same(who)),
        Meant::OneOf(alike) => Err((Refusal::at("who", "gathering-which-one"), alike)),
        Meant::Nobody => Err((Refusal::at("who", "gathering-nobody-so"), Vec::new())),
    })
}

/// POST what is done with one of them.
pub fn write(me: Member, call: &Call) -> Outcome {
    let (id, guest) = (call.id("gathering")?, GuestId(call.id("guest")?.0));
    let again = |wrong: Refusal, alike: Vec<PersonId>| {
        Ok(Answer::page_with(422, page(&me, call, &[wrong], alike)?))
    };
    let act = match Act::read(&me, call)? {
        Ok(act) => act,
        Err((refusal, alike)) => return again(refusal, alike),
    };
    let forgets = matches!(act, Act::Forget);
    let (keys, week, by) = (me.keys.clone(), call.week(), (MemberId(me.member().0), call.today));
    let done = write_anew(call, me.space(), move |shelf| {
        let act = act.clone();
        change(shelf, &keys, week, id, |gathering, guests| {
            act.carry_out(gathering, guests, guest, by)
        })
    });
    match done {
        Ok(()) if forgets => {
            let to = path(me.space(), id);
            Ok(Answer::see(format!("{to}?said=said-guest-forgotten")))
        }
        Ok(()) => {
            let to = guest_path(me.space(), id, guest);
            Ok(Answer::see(format!("{to}?said=said-guest-kept")))
        }
        Err(Failure::Refused(refusal)) => again(refusal, Vec::new()),
        Err(other) => Err(other),
    }
}

/// An ask was made of somebody who was there, from their page: it counts among the next steps.
///
/// # Errors
/// The shelf's. One who is not, or no more, among those who were there changes nothing.
pub fn asked(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    gathering: Id,
    (of, ask): (PersonId, AskId),
) -> Result<(), Failure> {
    let by = MemberId(keys.member.0);
    let step = Step { next: Next::Ask { ask }, by, on: today };
    let done = change(shelf, keys, week, gathering, |gathering, guests| {
        match guests.of(of).filter(|guest| guest.was_there()).map(|guest| guest.id) {
            Some(guest) => guests.take_on(gathering, guest, step),
            None => Ok(()),
        }
    });
    match done {
        // The ask stands, whatever became of the gathering.
        Err(Failure::NotFound | Failure::Refused(_)) => Ok(()),
        done => done,
    }
}
