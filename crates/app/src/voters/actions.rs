//! Requests about the voter list, all of them a lead's: the page, a list that comes in, who a row
//! is, the deletion.

use super::pages;
use super::records::{self, Opened, Voters};
use super::suggesting::Beside;
use super::taking::{NotTaken, take};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::imports::plan::dialing;
use crate::people::told::Known;
use crate::people::typed::day_of;
use crate::space::kept;
use crate::standing::Lead;
use kit::http::Answer;
use kit::tables::Reader;
use organizing::cards::VoterList;
use organizing::list::Worker;
use organizing::{MemberId, Personal, Refusal, WorkerId};
use vault::Id;

/// The most rows of which a person says at once who they are.
const DECIDED_AT_ONCE_MAX: usize = 400;
/// The most characters of what was typed that are given back.
const TYPED_CHARS_MAX: usize = 200;

/// What the page is drawn from.
pub struct Seen {
    /// The voter list, where there is one, and our list beside it.
    pub list: Option<(Opened, Beside)>,
    /// Names of members.
    pub known: Known,
}

impl Seen {
    fn read(shelf: &mut store::Reader, me: &Lead) -> Result<Seen, Failure> {
        let list = match records::opened(shelf, &me.keys)? {
            None => None,
            Some(opened) => {
                let beside = Beside::read(shelf, &me.keys, &opened)?;
                Some((opened, beside))
            }
        };
        Ok(Seen { list, known: Known::read(shelf, &me.keys)? })
    }
}

/// What was typed with a list, and what is wrong with it.
#[derive(Default)]
pub struct Typed {
    /// The case.
    pub case: String,
    /// The day of deletion.
    pub delete_on: String,
    /// What is wrong with the file.
    pub file: Option<Wrong>,
    /// What is wrong with the rest.
    pub refusals: Vec<Refusal>,
}

/// What is wrong with a file.
pub enum Wrong {
    /// None was sent.
    NoFile,
    /// It was not taken in.
    NotTaken(NotTaken),
}

/// GET the voter list.
pub fn show(me: Lead, call: &Call) -> Outcome {
    let seen = call.app.store.read(|shelf| Seen::read(shelf, &me))?;
    Ok(Answer::page(pages::page(call, &me, &seen, &Typed::default())))
}

/// POST a voter list with its case and its day of deletion.
pub fn bring(me: Lead, call: &Call) -> Outcome {
    let typed = |name: &str| call.field(name).chars().take(TYPED_CHARS_MAX).collect::<String>();
    let mut back = Typed { case: typed("case"), delete_on: typed("delete_on"), ..Typed::default() };
    let delete_on = day_of("delete_on", &back.delete_on);
    let dialing = call.app.store.read(|shelf| dialing(shelf, &me.keys))?;
    let taken = match call.ask.upload("file") {
        None => Err(Wrong::NoFile),
        Some(upload) => take(&Reader::default(), &upload.file_name, &upload.bytes, dialing)
            .map(|taken| (Personal::new(&upload.file_name), taken))
            .map_err(Wrong::NotTaken),
    };
    let (file_name, taken) = match taken {
        Ok(taken) => taken,
        Err(wrong) => {
            back.file = Some(wrong);
            // What is wrong with the rest is told at once.
            back.refusals.extend(delete_on.err());
            back.refusals.extend(no_case(&back.case));
            return refused(&me, call, &back);
        }
    };
    let delete_on = match delete_on {
        Ok(day) => day,
        Err(refusal) => {
            back.refusals.push(refusal);
            back.refusals.extend(no_case(&back.case));
            return refused(&me, call, &back);
        }
    };
    let (case, by) = (Personal::new(&back.case), MemberId(me.member().0));
    let list = VoterList { case, taken_in: call.today, by, delete_on, rows: taken.rows };
    let kept = Voters {
        case: list.case.clone(),
        taken_in: list.taken_in,
        by,
        delete_on,
        file_name,
        columns: taken.columns,
        unread: taken.unread,
        unread_count: taken.unread_count,
        parts: Vec::new(),
    };
    let (keys, week) = (me.keys.clone(), call.week());
    let done = call
        .app
        .store
        .write(me.space(), move |shelf| records::add(shelf, &keys, week, kept, &list));
    match done {
        Ok(()) => back_to(&me, "said-voters-in"),
        Err(Failure::Refused(refusal)) => {
            back.refusals.push(refusal);
            refused(&me, call, &back)
        }
        Err(other) => Err(other),
    }
}

fn no_case(typed: &str) -> Option<Refusal> {
    typed.is_empty().then_some(Refusal::at("case", "voters-no-case"))
}

fn refused(me: &Lead, call: &Call, typed: &Typed) -> Outcome {
    let seen = call.app.store.read(|shelf| Seen::read(shelf, me))?;
    Ok(Answer::page_with(422, pages::page(call, me, &seen, typed)))
}

fn back_to(me: &Lead, said: &str) -> Outcome {
    Ok(Answer::see(format!("/d/{}/voters?said={said}", me.space())))
}

/// POST: these rows are these workers (`same`, each a row and a worker). Nothing of a row goes over
/// to the list.
pub fn decide(me: Lead, call: &Call) -> Outcome {
    let pairs: Vec<(usize, Id)> = call
        .ask
        .form
        .all("same")
        .take(DECIDED_AT_ONCE_MAX)
        .filter_map(|pair| {
            let (row, worker) = pair.split_once('-')?;
            Some((row.parse().ok()?, worker.parse().ok()?))
        })
        .collect();
    change(me, call, "said-voters-decided", move |shelf, keys, list| {
        for (row, worker) in &pairs {
            // Only somebody on our list can be somebody on theirs.
            kept::load::<Worker>(shelf, keys, *worker)?;
            list.decide(*row, Some(WorkerId(worker.0)))?;
        }
        Ok(())
    })
}

/// POST: these rows are not those workers after all (`row`).
pub fn part(me: Lead, call: &Call) -> Outcome {
    let rows: Vec<usize> = call
        .ask
        .form
        .all("row")
        .take(DECIDED_AT_ONCE_MAX)
        .filter_map(|row| row.parse().ok())
        .collect();
    change(me, call, "said-voters-parted", move |_, _, list| {
        rows.iter().try_for_each(|row| Ok(list.decide(*row, None)?))
    })
}

fn change(
    me: Lead,
    call: &Call,
    said: &str,
    act: impl FnOnce(
        &mut store::Reader,
        &crate::space::keys::Keys,
        &mut VoterList,
    ) -> Result<(), Failure>
    + Send
    + 'static,
) -> Outcome {
    let (keys, week) = (me.keys.clone(), call.week());
    let done = call.app.store.write(me.space(), move |shelf| {
        let mut opened = records::opened(shelf, &keys)?.ok_or(Failure::NotFound)?;
        act(shelf, &keys, &mut opened.list)?;
        records::save_decided(shelf, &keys, week, opened)
    });
    match done {
        Ok(()) => back_to(&me, said),
        Err(Failure::Refused(refusal)) => {
            let typed = Typed { refusals: vec![refusal], ..Typed::default() };
            refused(&me, call, &typed)
        }
        Err(other) => Err(other),
    }
}

/// POST: the voter list is deleted, with all that was said of it.
pub fn delete(me: Lead, call: &Call) -> Outcome {
    let keys = me.keys.clone();
    call.app.store.write(me.space(), move |shelf| records::delete(shelf, &keys))?;
    call.app.store.truncate_log()?;
    back_to(&me, "said-voters-gone")
}
