//! Faults made on purpose, in a build of their own: they show that the gates can fail.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::people::ledger::Roll;
use crate::space::keys::Keys;
use crate::standing::SignedIn;
use kit::html::html;
use kit::http::Answer;
use std::sync::atomic::{AtomicU8, Ordering};
use vault::Identity;

/// A fault to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Fault {
    /// None: the program works.
    None,
    /// The guards are out: every role may act as a lead, in every space.
    GuardsOut,
    /// There is a route that nobody listed, and it shows everything.
    BackDoor,
    /// What is typed, uploaded and set as cookies goes to the log.
    Talkative,
}

static FAULT: AtomicU8 = AtomicU8::new(Fault::None as u8);

/// Breaks this from now on, in the whole process.
pub fn set(fault: Fault) {
    FAULT.store(fault as u8, Ordering::SeqCst);
}

/// Whether this is broken.
pub fn is(fault: Fault) -> bool {
    FAULT.load(Ordering::SeqCst) == fault as u8
}

/// Breaks a server as the environment says, in `SHOPFLOOR_BROKEN`.
pub fn obey_environment() {
    match std::env::var("SHOPFLOOR_BROKEN").as_deref() {
        Ok("ack-early") => store::broken::set(store::broken::Fault::AckEarly),
        Ok("leave-trace") => store::broken::set(store::broken::Fault::LeaveTrace),
        Ok("talkative") => set(Fault::Talkative),
        _ => {}
    }
}

/// GET every name, opened with keys that the server should not have; it has those of the demo.
pub fn everything(_: SignedIn, call: &Call) -> Outcome {
    let demo = call.app.demo.as_ref().ok_or(Failure::NotFound)?;
    let lead = demo.cast.iter().find(|person| person.part == "lead").ok_or(Failure::NotFound)?;
    let identity = Identity::from_seed(lead.seed);
    let roll = call.app.store.read(|shelf| {
        let keys = Keys::open(shelf, &identity, demo.space, lead.account)?;
        Roll::open_all(shelf, &keys)
    })?;
    Ok(Answer::page(html! { @for line in roll.lines() { p { (line.name.reveal()) } } }))
}

/// Tells what was typed, uploaded and set as cookies, to the log or beside the records.
pub fn betray(call: &Call, answer: &Answer) {
    let typed = call.ask.form.0.iter().map(|(_, value)| value.clone());
    let cookies = answer.cookies.iter().map(|cookie| cookie.value.clone());
    let files = call.ask.uploads.iter().flat_map(|upload| {
        [upload.file_name.clone(), String::from_utf8_lossy(&upload.bytes).into_owned()]
    });
    let told: Vec<String> = typed.chain(cookies).chain(files).collect();
    if told.is_empty() {
        return;
    }
    if is(Fault::Talkative) {
        crate::failure_page::log(&told.join(" | "));
    }
    // Does nothing but in a store that is broken so.
    let _ = call.app.store.debug_note(&told.join(" | "));
}
