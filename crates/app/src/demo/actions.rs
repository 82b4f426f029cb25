//! Stepping in as one of the demo's people.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Visitor;
use kit::http::Answer;
use vault::Identity;

/// POST who to step in as: their session begins, without a secret. Outside the demo there is no
/// such route, and no such people.
pub fn enter(_: Visitor, call: &Call) -> Outcome {
    let demo = call.app.demo.as_ref().ok_or(Failure::NotFound)?;
    let part = call.field("part");
    let person = demo.cast.iter().find(|person| person.part == part).ok_or(Failure::NotFound)?;
    let identity = Identity::from_seed(person.seed);
    call.set_cookie(call.app.sessions.start(person.account, &identity));
    Ok(Answer::see(format!("/d/{}", demo.space)))
}
