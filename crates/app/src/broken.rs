//! Faults made on purpose, in a build of their own: they show that the gates can fail.

use crate::call::{App, Call, Outcome};
use crate::failure::Failure;
use crate::failure_page;
use crate::imports::actions::copied;
use crate::imports::draft::Draft;
use crate::imports::{plan, write};
use crate::people::ledger::Roll;
use crate::space::keys::Keys;
use crate::standing::SignedIn;
use kit::html::html;
use kit::http::Answer;
use organizing::{Day, MemberId};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};
use vault::{FormKeys, Id, Identity, PublicIdentity, Role, Roster};

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
    /// A form that meets a lock is dropped, and an undone import leaves its people behind.
    Forgetful,
    /// What is typed, uploaded and set as cookies stays in memory.
    Hoarding,
    /// An import is written in two transactions.
    ImportInTwo,
    /// Nobody checks whether the chain of cards is whole.
    Unchecked,
    /// A page that was kept is shown whatever has changed since.
    Stale,
    /// What two write down as a pair opens for leads, too.
    PairsOpen,
    /// The compartment of a placement opens for leads, too.
    CompartmentsOpen,
    /// A letter is sealed with what everyone in the drive has, and not to whom it is about.
    LettersOpen,
    /// Pages hold script and style of their own, ask elsewhere, and need script.
    Untidy,
    /// Every route serves every kind of space.
    AnyKind,
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
        Ok("hoarding") => set(Fault::Hoarding),
        Ok("unwiped") => vault::broken::set(vault::broken::Fault::Unwiped),
        Ok("import-in-two") => set(Fault::ImportInTwo),
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

/// The first half of an import, in a transaction of its own.
///
/// # Errors
/// The shelf's.
pub fn half_first(
    app: &App,
    keys: &Keys,
    identity: &Identity,
    draft: &Draft,
    today: Day,
) -> Result<(), Failure> {
    if !is(Fault::ImportInTwo) {
        return Ok(());
    }
    let bytes = postcard::to_stdvec(draft).unwrap_or_default();
    let draft: Draft = postcard::from_bytes(&bytes).map_err(|_| Failure::Fault("a draft"))?;
    let dialing = app.store.read(|shelf| plan::dialing(shelf, keys))?;
    let mut read = plan::read(&draft, dialing).map_err(|_| Failure::NotFound)?;
    read.rows.truncate(read.rows.len() / 2);
    let (mut keys, identity) = (copied(keys)?, Identity::from_seed(*identity.seed()));
    app.store.write(keys.space, move |shelf| {
        let id = vault::Id::random();
        write::write(shelf, &mut keys, &identity, id, today, (&draft, read), |_, _| {})
    })
}

/// Those for whom a pair's notes open, in a build that lets leads in.
pub fn with_leads<'a>(
    two: &[(MemberId, &'a PublicIdentity)],
    roster: &'a Roster,
) -> Vec<(MemberId, &'a PublicIdentity)> {
    let leads = roster.entries.iter().filter(|entry| entry.role == Role::Lead);
    let leads = leads.map(|entry| (MemberId(entry.member.0), &entry.identity));
    two.iter().copied().chain(leads.filter(|_| is(Fault::PairsOpen))).collect()
}

/// Those for whom a compartment opens, in a build that lets leads in.
pub fn with_leads_of_program(
    two: Vec<(MemberId, PublicIdentity)>,
    roster: &Roster,
) -> Vec<(MemberId, PublicIdentity)> {
    let leads = roster.entries.iter().filter(|entry| entry.role == Role::Lead);
    let leads = leads.map(|entry| (MemberId(entry.member.0), entry.identity));
    two.into_iter().chain(leads.filter(|_| is(Fault::CompartmentsOpen))).collect()
}

/// What letters of a drive are sealed to, in a build where everyone there can open them.
pub fn anyones(drive: Id) -> FormKeys {
    FormKeys::of(&vault::digest(&drive.0))
}

/// The answer as a broken build gives it.
pub fn as_broken(call: &Call, mut answer: Answer) -> Answer {
    if is(Fault::Untidy) && answer.content_type.starts_with("text/html") {
        let title = format!("<title>{}</title>", answer.body.len());
        answer.body.splice(0..0, title.into_bytes());
        answer.body.extend_from_slice(UNTIDY.as_bytes());
    }
    let told = told(call, &answer);
    if is(Fault::Talkative) && !told.is_empty() {
        failure_page::log(&told);
    }
    if is(Fault::Hoarding) {
        HOARD.lock().unwrap_or_else(PoisonError::into_inner).push(told.clone());
    }
    // Does nothing but in a store that is broken so.
    let _ = call.app.store.debug_note(&told);
    answer
}

/// What was not forgotten.
static HOARD: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What no page may hold.
const UNTIDY: &str = r##"<script>go()</script>
<img src="https://elsewhere.test/x.png" style="color:red"><a href="#" onclick="go()">go</a>
<form method="post" action="/nowhere"></form>"##;

/// What was typed, uploaded and set as cookies.
fn told(call: &Call, answer: &Answer) -> String {
    let typed = call.ask.form.0.iter().map(|(_, value)| value.clone());
    let cookies = answer.cookies.iter().map(|cookie| cookie.value.clone());
    let files = call.ask.uploads.iter().flat_map(|upload| {
        [upload.file_name.clone(), String::from_utf8_lossy(&upload.bytes).into_owned()]
    });
    typed.chain(cookies).chain(files).collect::<Vec<_>>().join(" | ")
}
