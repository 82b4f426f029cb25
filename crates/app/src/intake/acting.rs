//! What is done with one request: one press or one line each.

use super::actions::refused;
use super::keeping::change;
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::standing::Member;
use kit::http::Answer;
use organizing::intake::{Consent, Outcome as Came, Part, Request};
use organizing::{Hour, MemberId, Personal, Refusal};
use vault::Id;

/// The outcomes, by their name in forms.
pub const OUTCOMES: [(&str, Came); 7] = [
    ("drive", Came::Drive),
    ("won", Came::Won),
    ("answered", Came::Answered),
    ("passed-on", Came::PassedOn),
    ("not-reached", Came::NotReached),
    ("withdrawn", Came::Withdrawn),
    ("no-request", Came::NoRequest),
];

/// The consents, by their name in forms.
pub const CONSENTS: [(&str, Consent); 3] =
    [("contact", Consent::Contact), ("hand-on", Consent::HandOn), ("keep", Consent::Keep)];

/// The parts of a handoff, by their name in forms.
pub const PARTS: [(&str, Part); 4] = [
    ("story", Part::Story),
    ("place", Part::Place),
    ("notes", Part::Notes),
    ("reach", Part::Reach),
];

fn named<T: Copy>(all: &[(&str, T)], name: &str) -> Option<T> {
    all.iter().find(|(id, _)| *id == name).map(|(_, value)| *value)
}

/// What somebody does with a request.
enum Act {
    Take,
    PutBack(Personal),
    Tried(Personal),
    InTouch,
    Coach,
    AskLeads,
    Consent(Consent, bool),
    Close(Came, Personal),
    Reopen(Personal),
    HandOff(MemberId, Personal, Vec<Part>),
    Agree,
    Hand(Part),
    CallOff,
}

impl Act {
    fn of(call: &Call) -> Result<Act, Refusal> {
        let line = || Personal::new(call.field("line"));
        Ok(match call.field("act") {
            "take" => Act::Take,
            "put-back" => Act::PutBack(line()),
            "tried" => Act::Tried(line()),
            "in-touch" => Act::InTouch,
            "coach" => Act::Coach,
            "ask-leads" => Act::AskLeads,
            "given" | "taken-back" => {
                let consent = named(&CONSENTS, call.field("consent"));
                let consent = consent.ok_or(Refusal::at("consent", "request-act-unknown"))?;
                Act::Consent(consent, call.field("act") == "given")
            }
            "close" => {
                let outcome = named(&OUTCOMES, call.field("outcome"));
                Act::Close(
                    outcome.ok_or(Refusal::at("outcome", "request-outcome-missing"))?,
                    line(),
                )
            }
            "reopen" => Act::Reopen(line()),
            "hand-off" => {
                let to = call.field("to").parse::<Id>().ok();
                let to = to.ok_or(Refusal::at("to", "handoff-to-missing"))?;
                let parts = call.ask.form.all("part");
                let parts = parts.filter_map(|part| named(&PARTS, part)).collect();
                Act::HandOff(MemberId(to.0), Personal::new(call.field("note")), parts)
            }
            "agree" => Act::Agree,
            "hand" => {
                let part = named(&PARTS, call.field("part"));
                Act::Hand(part.ok_or(Refusal::at("part", "handoff-part"))?)
            }
            "call-off" => Act::CallOff,
            _ => return Err(Refusal::of("request-act-unknown")),
        })
    }

    /// What the next page says.
    fn said(&self) -> &'static str {
        match self {
            Act::Take => "said-request-taken",
            Act::PutBack(_) => "said-request-back",
            Act::Close(..) => "said-request-closed",
            Act::HandOff(..) => "said-handoff-begun",
            Act::Agree => "said-handoff-agreed",
            Act::Hand(_) => "said-handed",
            Act::CallOff => "said-handoff-ended",
            Act::Reopen(_) => "said-request-open",
            Act::AskLeads => "said-leads-asked",
            _ => "said-request-kept",
        }
    }

    fn do_to(self, request: &mut Request, by: MemberId, at: Hour) -> Result<(), Refusal> {
        match self {
            Act::Take => request.take(by, at),
            Act::PutBack(line) => request.put_back(by, line, at),
            Act::Tried(line) => request.tried(by, line, at),
            Act::InTouch => request.in_touch(by, at),
            Act::Coach => request.coach(by, at),
            Act::AskLeads => {
                request.ask_leads(by, at);
                Ok(())
            }
            Act::Consent(consent, given) => {
                request.consent(consent, given, at);
                Ok(())
            }
            Act::Close(outcome, line) => request.close(by, outcome, line, at),
            Act::Reopen(line) => request.reopen(by, line, at),
            Act::HandOff(to, note, parts) => request.begin_handoff(by, to, note, &parts, at),
            Act::Agree => request.agree(at),
            Act::Hand(part) => request.hand(by, part, at).map(drop),
            Act::CallOff => request.call_off(by, at),
        }
    }
}

/// POST: do something with a request.
pub fn act(me: Member, call: &Call) -> Outcome {
    let id = call.id("request")?;
    let by = MemberId(me.member().0);
    let act = match Act::of(call) {
        Ok(act) => act,
        Err(refusal) => return refused(&me, call, refusal),
    };
    if let Act::HandOff(to, ..) = &act {
        let known = call.app.store.read(|shelf| {
            Ok::<_, Failure>(crate::members::records::names(shelf, &me.keys)?.contains_key(to))
        })?;
        if !known {
            return refused(&me, call, Refusal::at("to", "handoff-to-missing"));
        }
    }
    let said = act.said();
    match change(&me, call, id, move |request, at| Ok(act.do_to(request, by, at)?)) {
        Ok(()) => Ok(Answer::see(format!("/d/{}/requests/{id}?said={said}", me.space()))),
        Err(Failure::Refused(refusal)) => refused(&me, call, refusal),
        Err(other) => Err(other),
    }
}
