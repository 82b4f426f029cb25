//! Taking the list away as a file: for leads, freshly unlocked, and logged for all of them to see.

use super::pages;
use super::told::{self, Known};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::audit::{self, Act, Event};
use crate::space::kept;
use crate::standing::{Fresh, Lead};
use kit::http::Answer;
use kit::tables::{write_csv, write_xlsx};
use organizing::Personal;
use organizing::assessment::{Support, reading};
use organizing::list::Worker;
use store::Writer;
use vault::Id;

/// How many events of the log the page looks through for earlier exports.
const LOG_LOOKED_AT: u32 = 200;
/// The most earlier exports that it shows.
const EXPORTS_SHOWN_MAX: usize = 10;

/// What the page is drawn from.
pub struct Drawn {
    /// Earlier exports, the newest first.
    pub before: Vec<Event>,
    /// Names of turfs and members.
    pub known: Known,
}

/// GET the choices.
pub fn ask(me: Fresh<Lead>, call: &Call) -> Outcome {
    let drawn = call.app.store.read(|shelf| {
        let mut before = audit::last(shelf, &me.keys, LOG_LOOKED_AT)?;
        before.retain(|event| matches!(event.act, Act::Export { .. }));
        before.truncate(EXPORTS_SHOWN_MAX);
        Ok::<_, Failure>(Drawn { before, known: Known::read(shelf, &me.keys)? })
    })?;
    Ok(Answer::page(pages::export::page(call, &me, &drawn)))
}

/// POST: the file. It is logged before it is handed out.
pub fn export(me: Fresh<Lead>, call: &Call) -> Outcome {
    let contacts = call.field("contacts") == "yes";
    let everyone = call.field("who") == "both";
    let table = call.app.store.read(|shelf| {
        let known = Known::read(shelf, &me.keys)?;
        let mut workers = Vec::new();
        for turf in me.keys.turfs() {
            kept::each::<Worker>(shelf, &me.keys, turf, |held| {
                if everyone || held.value.excluded.is_none() {
                    workers.push((held.value.name.folded(), held.value));
                }
            })?;
        }
        workers.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut table = vec![heads(call, contacts)];
        table.extend(workers.iter().map(|(_, worker)| row(call, &known, worker, contacts)));
        Ok::<_, Failure>(table)
    })?;
    let name = &Id::random().to_string()[..12];
    let answer = match call.field("format") {
        "xlsx" => {
            let bytes =
                write_xlsx(&table).map_err(|_| Failure::Fault("a workbook did not write"))?;
            Answer::file(&format!("{name}.xlsx"), XLSX, bytes)
        }
        _ => Answer::file(&format!("{name}.csv"), CSV, write_csv(&table)),
    };
    let workers = u32::try_from(table.len() - 1).unwrap_or(u32::MAX);
    let event = Event::now(call, &me.keys, Act::Export { workers, contacts });
    let (keys, week, identity) = (me.keys.clone(), call.week(), me.signed_in.identity(call)?);
    let log = move |shelf: &mut Writer| audit::log(shelf, &keys, &identity, week, &event);
    call.app.store.write(me.space(), log)?;
    Ok(answer)
}

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The columns, by the ids of their names; those with contacts come last.
const COLUMNS: [&str; 20] = [
    "people-name",
    "people-turf",
    "people-job",
    "people-shift",
    "people-language",
    "people-support",
    "people-assess-basis",
    "people-assess-on",
    "people-shown",
    "people-claimed",
    "people-leader",
    "people-talker",
    "people-last-talk",
    "people-step",
    "people-step-on",
    "people-excluded",
    "people-roster-number",
    "people-phone",
    "people-email",
    "people-address",
];
const CONTACT_COLUMNS: usize = 3;

fn heads(call: &Call, contacts: bool) -> Vec<String> {
    let count = COLUMNS.len() - if contacts { 0 } else { CONTACT_COLUMNS };
    COLUMNS[..count].iter().map(|id| call.words().say(id)).collect()
}

fn row(call: &Call, known: &Known, worker: &Worker, contacts: bool) -> Vec<String> {
    let words = call.words();
    let read = reading(&worker.assessments, call.today);
    let number =
        |support: Option<Support>| support.map_or(String::new(), |s| s.number().to_string());
    let day = |on: Option<organizing::Day>| on.map_or(String::new(), |on| on.date().to_string());
    let step = worker.next_step.as_ref();
    let mut row = vec![
        worker.name.full.reveal().to_owned(),
        known.tree.path_name(worker.place.turf),
        worker.place.job.clone(),
        worker.place.shift.clone(),
        worker.place.language.clone(),
        read.support.number().to_string(),
        read.basis.map_or(String::new(), |basis| told::basis(words, basis)),
        day(read.on),
        number(read.shown),
        number(read.said),
        told::leader(words, worker.leader),
        worker.talker.map_or(String::new(), |by| known.full_name(words, by)),
        day(worker.talked_on),
        step.map_or(String::new(), |step| step.what.reveal().to_owned()),
        day(step.map(|step| step.on)),
        worker.excluded.map_or(String::new(), |reason| told::excluded(words, Some(reason))),
        worker.roster_number.reveal().to_owned(),
    ];
    if contacts {
        let phones = worker.phones.iter().map(|written| known.phone(written.reveal()));
        row.push(phones.collect::<Vec<_>>().join("; "));
        row.push(worker.emails.iter().map(Personal::reveal).collect::<Vec<_>>().join("; "));
        row.push(worker.address.reveal().to_owned());
    }
    row
}
