//! Public files come in and go. A file is read in the request; its rows are written down and likened
//! to the employers behind a page that shows how far that is.

use super::looking::{look, write_down};
use super::pages;
use super::reading::{self, Wrong};
use super::records::{self, Brought, files, room};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::Held;
use crate::standing::{Lead, Member};
use crate::work;
use kit::http::Answer;
use kit::tables::Reader;
use organizing::{MemberId, Refusal};

/// Why a file that was brought is not kept.
pub enum NotKept {
    /// None was sent.
    NoFile,
    /// It was not read.
    Unread(Wrong),
    /// There is no room for it.
    Refused(Refusal),
}

fn known(me: &Member, call: &Call) -> Result<Vec<Held<Brought>>, Failure> {
    call.app.store.read(|shelf| files(shelf, &me.keys))
}

/// GET the files.
pub fn show(me: Member, call: &Call) -> Outcome {
    let files = known(&me, call)?;
    Ok(Answer::page(pages::files::page(call, &me, &files, None)))
}

fn refused(me: Lead, call: &Call, wrong: NotKept) -> Outcome {
    let me = Member(me.0);
    let files = known(&me, call)?;
    Ok(Answer::page_with(422, pages::files::page(call, &me, &files, Some(&wrong))))
}

/// POST a file.
pub fn bring(me: Lead, call: &Call) -> Outcome {
    let Some(upload) = call.ask.upload("file") else { return refused(me, call, NotKept::NoFile) };
    let read = match reading::read(&Reader::default(), &upload.file_name, &upload.bytes) {
        Ok(read) => read,
        Err(why) => return refused(me, call, NotKept::Unread(why)),
    };
    let kept = call.app.store.read(|shelf| files(shelf, &me.keys))?;
    if let Err(refusal) = room(&kept, read.rows.len()) {
        return refused(me, call, NotKept::Refused(refusal));
    }
    let (file, rows) = read.kept(&upload.file_name, MemberId(me.member().0), call.today);
    let (store, keys, week) = (call.app.store.clone(), me.keys.clone(), call.week());
    let next = format!("/d/{}/targets/files?said=said-target-file", me.space());
    work::start(call, &me.signed_in, move |progress| {
        let of = keys.clone();
        work::write(&store, keys.space, progress, move |shelf, _| {
            records::bring(shelf, &of, week, file, rows)
        })?;
        let (of, seen) = (keys.clone(), store.read(|shelf| look(shelf, &keys, None))?);
        work::write(&store, keys.space, progress, move |shelf, _| {
            write_down(shelf, &of, week, seen)
        })?;
        Ok(next)
    })
}

/// POST: a file is taken away, with its rows.
pub fn take_away(me: Lead, call: &Call) -> Outcome {
    let (keys, week, id) = (me.keys.clone(), call.week(), call.id("brought")?);
    let of = keys.clone();
    call.app.store.write(me.space(), move |shelf| records::take_away(shelf, &of, id))?;
    super::looking::look_again(&call.app.store, &keys, week, None)?;
    Ok(Answer::see(format!("/d/{}/targets/files?said=said-target-file-gone", me.space())))
}
