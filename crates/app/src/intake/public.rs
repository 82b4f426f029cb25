//! The page where somebody asks for help. Where script runs, their browser seals what they wrote and
//! the server never reads it; where none does, the server seals it at once.

use super::form::{BYTES_MAX, Found, lay, with_hour};
use super::keeping::hour;
use super::{pages, told};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::forms::door;
use crate::forms::shown::{Doubt, Shown, TRAP, count, too_long};
use crate::standing::Visitor;
use kit::http::{Answer, Form};
use organizing::Refusal;
use store::AnswerRow;
use vault::FormSecret;
use vault::forms::seal_answer;

/// Fields that are not a part of what is sealed.
const AROUND: [&str; 5] = ["request", "begun", "seal", "sealed", TRAP];

/// The form of the link in the path, where it is open.
fn found(call: &Call) -> Result<Option<Found>, Failure> {
    let Ok(id) = call.id("form") else { return Ok(None) };
    let found = call.app.store.read(|shelf| door::find(shelf, &FormSecret::of(id)))?;
    Ok(found.filter(|found: &Found| found.offer.open))
}

fn closed(call: &Call) -> Answer {
    Answer::page_with(404, pages::public::closed(call))
}

/// GET the page.
pub fn show(_: Visitor, call: &Call) -> Outcome {
    let Some(found) = found(call)? else { return Ok(closed(call)) };
    let shown = Shown::fresh(call, found.form);
    Ok(Answer::page(pages::public::page(call, &found, &shown, &[])))
}

/// POST the request.
pub fn send(_: Visitor, call: &Call) -> Outcome {
    let Some(found) = found(call)? else { return Ok(closed(call)) };
    count(call, found.form)?;
    let (shown, in_time) = Shown::of(call, found.form, "request");
    let refuse = |refusal: Refusal| {
        let page = pages::public::page(call, &found, &shown, &[refusal]);
        Ok(Answer::page_with(422, page))
    };
    let sealed = match call.field("sealed") {
        "" => {
            let inside = |(name, _): &&(String, String)| !AROUND.contains(&name.as_str());
            let form = Form(call.ask.form.0.iter().filter(inside).cloned().collect());
            let bytes = with_hour(&form.encode(), hour(call));
            if bytes.len() > BYTES_MAX || too_long(call) {
                return refuse(Refusal::of("card-form-too-long"));
            }
            if let Err(refusal) = told::told(&form).and_then(|told| told.check()) {
                return refuse(refusal);
            }
            seal_answer(&found.offer.key, found.form, shown.id, &bytes)
        }
        hex => match sealed_bytes(hex) {
            Some(sealed) => sealed,
            None => return refuse(Refusal::of("request-unsealed")),
        },
    };
    match shown.doubt(call, in_time) {
        None => {}
        Some(Doubt::Trap) => return refuse(Refusal::of("card-form-trap")),
        Some(Doubt::Old) => return refuse(Refusal::of("card-form-old")),
        Some(Doubt::Quick) => return refuse(Refusal::of("help-quick")),
    }
    let page = pages::public::sent(call, &found);
    let (there, row) =
        ((found.space, found.form), AnswerRow { id: shown.id, week: call.week(), sealed });
    let laid = call.app.store.write(found.space, move |shelf| lay(shelf, there, &row));
    match laid {
        Ok(_) => Ok(Answer::page(page)),
        Err(Failure::Refused(refusal)) => refuse(refusal),
        Err(other) => Err(other),
    }
}

/// What a browser sealed, as hexadecimal digits.
fn sealed_bytes(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks_exact(2);
    if !pairs.remainder().is_empty() || hex.len() > 2 * BYTES_MAX + 512 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    pairs.map(|pair| Some(digit(pair[0])? * 16 + digit(pair[1])?)).collect()
}
