//! Stepping in as one of the demo's people.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::own::settling::settle;
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
    // Whoever cannot be settled now comes in all the same.
    let _ = settle(call, person.account, &identity);
    call.set_cookie(call.app.sessions.start(person.account, &identity));
    Ok(Answer::see(format!("/d/{}", demo.space)))
}
