//! Requests about readings and the meeting about the people whom one develops.

use super::kits;
use super::pages;
use super::records::engines;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;
use kit::http::Answer;

/// GET every reading.
pub fn show(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::lessons::list(call, &me)))
}

/// GET one reading.
pub fn one(me: Member, call: &Call) -> Outcome {
    let id = call.id("reading")?;
    let lessons = kits::schools().iter().flat_map(|school| &school.readings);
    let lesson = { lessons }.find(|lesson| kits::address(&lesson.id) == id);
    let lesson = lesson.ok_or(Failure::NotFound)?;
    let engines = call.app.store.read(|shelf| engines(shelf, &me.keys))?;
    Ok(Answer::page(pages::lessons::one(call, &me, lesson, &engines)))
}

/// GET the meeting.
pub fn meeting(me: Member, call: &Call) -> Outcome {
    let kit = kits::meeting().ok_or(Failure::NotFound)?;
    Ok(Answer::page(pages::lessons::meeting(call, &me, kit)))
}
