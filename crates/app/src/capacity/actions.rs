//! Requests about capacity: the page, an answer, a scenario brought or taken away.

use super::lived::{Lived, live};
use super::rates::{self, Told};
use super::typed::{Typed, Wrong, field_of};
use super::{delivered, pages};
use crate::call::{Call, Outcome};
use crate::standing::SignedIn;
use kit::http::Answer;
use organizing::capacity::{Fault, Scenario};

/// What the page is drawn from.
pub struct Seen {
    /// The form.
    pub typed: Typed,
    /// The programs with what was typed; as they came where that is wrong.
    pub both: [Scenario; 2],
    /// What came of them; nothing where something is wrong.
    pub lived: Option<Lived>,
    /// What runs in our own drives tell.
    pub offered: Vec<Told>,
    /// Those of which figures were just taken.
    pub fed: Option<Told>,
    /// What is wrong, at which field.
    pub wrong: Wrong,
    /// What is wrong with a file, and where.
    pub fault: Option<Fault>,
}

/// GET both programs as they come, with what comes of them.
pub fn show(me: SignedIn, call: &Call) -> Outcome {
    let typed = Typed::from(delivered::both()?, super::lived::RUNS);
    answered(&me, call, typed, None)
}

/// POST: figures were changed. Nothing is kept.
pub fn answer(me: SignedIn, call: &Call) -> Outcome {
    let typed = Typed::of(&call.ask.form)?;
    let take = call.field("take");
    if take.is_empty() {
        return match call.field("rates") {
            "" => answered(&me, call, typed, None),
            of => feed(&me, call, typed, of),
        };
    }
    match typed.both() {
        Ok([one, other]) => {
            let program = if take == "2" { other } else { one };
            let name = format!("{}.toml", program.id);
            Ok(Answer::file(&name, "application/toml", program.text()?.into_bytes()))
        }
        Err(wrong) => refused(&me, call, typed, (wrong, None)),
    }
}

/// Takes what runs tell into the first of the two.
fn feed(me: &SignedIn, call: &Call, typed: Typed, of: &str) -> Outcome {
    let told = rates::told(me, call)?.into_iter().find(|told| told.id() == of);
    match (typed.both(), told) {
        (Err(wrong), _) => refused(me, call, typed, (wrong, None)),
        (_, None) => answered(me, call, typed, None),
        (Ok([one, other]), Some(told)) => {
            let one = one.fed(told.rates());
            let other = other.facing(&one);
            answered(me, call, Typed::from([one, other], typed.runs), Some(told))
        }
    }
}

/// POST: a scenario from a file takes the place of one of the two, and both face what it says.
pub fn bring(me: SignedIn, call: &Call) -> Outcome {
    let typed = Typed::of(&call.ask.form)?;
    let [one, other] = match typed.both() {
        Ok(both) => both,
        Err(wrong) => return refused(&me, call, typed, (wrong, None)),
    };
    let Some(upload) = call.ask.upload("file") else {
        return refused(&me, call, typed, (at_file("capacity-no-file"), None));
    };
    let Ok(text) = std::str::from_utf8(&upload.bytes) else {
        return refused(&me, call, typed, (at_file("capacity-no-text"), None));
    };
    match Scenario::parse(text) {
        Err(fault) => {
            let sentence = fault.refusal.sentence;
            refused(&me, call, typed, (at_file(sentence), Some(fault)))
        }
        Ok(brought) if call.field("side") == "2" => {
            let both = [one.facing(&brought), brought];
            answered(&me, call, Typed::from(both, typed.runs), None)
        }
        Ok(brought) => {
            let both = [brought.clone(), other.facing(&brought)];
            answered(&me, call, Typed::from(both, typed.runs), None)
        }
    }
}

fn at_file(sentence: &'static str) -> Wrong {
    vec![("file".to_owned(), sentence)]
}

/// Lives through what was typed, and shows what comes of it.
fn answered(me: &SignedIn, call: &Call, typed: Typed, fed: Option<Told>) -> Outcome {
    let both = match typed.both() {
        Ok(both) => both,
        Err(wrong) => return refused(me, call, typed, (wrong, None)),
    };
    match live(&both, typed.runs) {
        Err(refusal) => {
            let wrong = vec![(field_of(&refusal), refusal.sentence)];
            refused(me, call, typed, (wrong, None))
        }
        Ok(lived) => {
            let offered = rates::told(me, call)?;
            let (wrong, fault) = (Wrong::new(), None);
            let seen = Seen { typed, both, lived: Some(lived), offered, fed, wrong, fault };
            Ok(Answer::page(pages::page(call, &seen)))
        }
    }
}

/// Shows the form again with what is wrong, and all that was typed.
fn refused(
    me: &SignedIn,
    call: &Call,
    typed: Typed,
    (wrong, fault): (Wrong, Option<Fault>),
) -> Outcome {
    let offered = rates::told(me, call)?;
    let both = typed.from.clone();
    let seen = Seen { typed, both, lived: None, offered, fed: None, wrong, fault };
    Ok(Answer::page_with(422, pages::page(call, &seen)))
}
