//! Writing down: a request of somebody on the phone, and a conversation by the guide.

use super::keeping::{OPEN_MAX, change, hour, keep};
use super::records::board;
use super::{actions, pages, told};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::typed::day_of;
use crate::space::kept::Held;
use crate::standing::Member;
use kit::http::Answer;
use organizing::conversation::{Answer as Answered, Ask, Conversation};
use organizing::intake::Request;
use organizing::{MemberId, Personal, Refusal, WorkerId};
use vault::Id;

/// GET the form for a request that somebody told on the phone.
pub fn ask(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::form::page(call, &me, None)))
}

/// POST it. Whoever writes it down has it.
pub fn write(me: Member, call: &Call) -> Outcome {
    let now = hour(call);
    let received = told::told(&call.ask.form).and_then(|told| Request::receive(told, now));
    let by = MemberId(me.member().0);
    let taken = received.and_then(|mut request| request.take(by, now).map(|()| request));
    let request = match taken {
        Ok(request) => request,
        Err(refusal) => {
            return Ok(Answer::page_with(422, pages::form::page(call, &me, Some(refusal))));
        }
    };
    let (keys, week, id, today) = (me.keys.clone(), call.week(), Id::random(), call.today);
    let written = call.app.store.write(me.space(), move |shelf| {
        let mut board = board(shelf, &keys)?;
        if board.value.open.len() >= OPEN_MAX {
            return Err(Refusal::of("request-box-full").into());
        }
        let mut held = Held::new(id, Id::ZERO, request);
        keep(shelf, &keys, (week, today), (&mut board, &mut held))?;
        crate::space::kept::save(shelf, &keys, week, &mut board)
    });
    match written {
        Ok(()) => {
            Ok(Answer::see(format!("/d/{}/requests/{id}?said=said-request-written", me.space())))
        }
        Err(Failure::Refused(refusal)) => {
            Ok(Answer::page_with(422, pages::form::page(call, &me, Some(refusal))))
        }
        Err(other) => Err(other),
    }
}

/// GET the form for a conversation, by the guide.
pub fn ask_for_note(me: Member, call: &Call) -> Outcome {
    let one = actions::opened(&me, call)?;
    Ok(Answer::page(pages::note::page(call, &me, &one, None)))
}

/// POST the conversation.
pub fn note(me: Member, call: &Call) -> Outcome {
    let id = call.id("request")?;
    let by = MemberId(me.member().0);
    let refuse = |refusal: Refusal| {
        let one = actions::opened(&me, call)?;
        Ok(Answer::page_with(422, pages::note::page(call, &me, &one, Some(refusal))))
    };
    let note = match conversation(call, WorkerId(id.0), by) {
        Ok(note) => note,
        Err(refusal) => return refuse(refusal),
    };
    match change(&me, call, id, move |request, at| Ok(request.talked(by, note, at)?)) {
        Ok(_) => Ok(Answer::see(format!("/d/{}/requests/{id}?said=said-note-kept", me.space()))),
        Err(Failure::Refused(refusal)) => refuse(refusal),
        Err(other) => Err(other),
    }
}

fn conversation(call: &Call, who: WorkerId, by: MemberId) -> Result<Conversation, Refusal> {
    let text = |name: &str| Personal::new(call.field(name));
    let on = match call.field("on") {
        "" => call.today,
        typed => day_of("on", typed)?,
    };
    let next_on = match call.field("next-on") {
        "" => None,
        typed => Some(day_of("next-on", typed)?),
    };
    let lines = call.field("issues").lines().map(str::trim).filter(|line| !line.is_empty());
    let answer = match call.field("answer") {
        "yes" => Answered::Yes,
        "no" => Answered::No,
        _ => Answered::Thinking,
    };
    let ask = Some(Ask { what: text("ask"), answer }).filter(|ask| !ask.what.is_empty());
    Ok(Conversation {
        on,
        issues: lines.map(Personal::new).collect(),
        agitation: text("agitation"),
        plan: text("plan"),
        ask,
        next_step: text("next-step"),
        next_on,
        note: text("note"),
        open: false,
        ..Conversation::begin(who, by, on)
    })
}
