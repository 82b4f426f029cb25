//! Bringing a roster in: a file, what was understood of it, the import, its report, the way back.

use super::draft::Draft;
use super::records::Import;
use super::{pages, plan, same, write};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::founding::leads_turf;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::standing::Lead;
use crate::work;
use kit::http::{Answer, Form};
use kit::tables::{self, TableError};
use organizing::list::roster::Field;
use store::Reader;
use vault::{Id, SessionKeys};

/// GET the imports made so far.
pub fn list(me: Lead, call: &Call) -> Outcome {
    let keys = &me.keys;
    let imports = call.app.store.read(|shelf| {
        let mut imports: Vec<Held<Import>> = Vec::new();
        kept::each(shelf, keys, leads_turf(keys.space), |held| imports.push(held))?;
        Ok::<_, Failure>(imports)
    })?;
    Ok(Answer::page(pages::list(call, &me, imports)))
}

/// GET the form for a file.
pub fn ask_for_file(me: Lead, call: &Call) -> Outcome {
    Ok(Answer::page(pages::ask_for_file(call, &me, None)))
}

/// POST a file. Nothing of it is written; what was understood is shown.
pub fn read(me: Lead, call: &Call) -> Outcome {
    let refused = |error: Option<TableError>| {
        Ok(Answer::page_with(422, pages::ask_for_file(call, &me, Some(error))))
    };
    let Some(upload) = call.ask.upload("file") else { return refused(None) };
    let draft = match Draft::read(me.space(), &upload.file_name, &upload.bytes) {
        Ok(draft) => draft,
        Err(error) => return refused(Some(error)),
    };
    let id = Id::random();
    call.app.drafts.keep(id, me.member(), &me.signed_in.present.secret, &draft)?;
    Ok(Answer::see(format!("/d/{}/imports/preview/{id}", me.space())))
}

fn draft(me: &Lead, call: &Call) -> Result<(Id, Draft), Failure> {
    let id = call.id("draft")?;
    let draft = call.app.drafts.open(id, &me.signed_in.present.secret);
    let draft = draft.filter(|draft| draft.space == me.space());
    draft.map(|draft| (id, draft)).ok_or(Failure::NotFound)
}

/// GET what was understood of the file, before anything is written.
pub fn preview(me: Lead, call: &Call) -> Outcome {
    let (id, draft) = draft(&me, call)?;
    let keys = &me.keys;
    let dialing = call.app.store.read(|shelf| plan::dialing(shelf, keys))?;
    let read = match plan::read(&draft, dialing) {
        Ok(read) => read,
        Err(error) => {
            let page = pages::ask_for_file(call, &me, Some(Some(error)));
            return Ok(Answer::page_with(422, page));
        }
    };
    let planned = call.app.store.read(|shelf| plan::plan(shelf, keys, &draft, &read.rows))?;
    Ok(Answer::page(pages::preview(call, &me, id, &draft, &read, &planned)))
}

/// POST what the columns hold, as the uploader says.
pub fn remap(me: Lead, call: &Call) -> Outcome {
    let (id, mut draft) = draft(&me, call)?;
    take_choices(call, &mut draft);
    call.app.drafts.keep(id, me.member(), &me.signed_in.present.secret, &draft)?;
    Ok(Answer::see(format!("/d/{}/imports/preview/{id}", me.space())))
}

fn take_choices(call: &Call, draft: &mut Draft) {
    let form: &Form = &call.ask.form;
    draft.chosen = form
        .0
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("column-")?.parse().ok()?, value)))
        .filter(|(column, value): &(usize, &String)| {
            *column < tables::COLUMNS_MAX && Field::from_id(value).is_some()
        })
        .map(|(column, value)| (column, value.clone()))
        .collect();
    draft.turf = form.get("turf").parse().ok();
    draft.moves = form.get("moves") == "yes";
    draft.addresses = form.get("addresses") == "yes";
    draft.same = same::chosen(form);
    draft.asked = true;
}

/// POST: import.
pub fn import(me: Lead, call: &Call) -> Outcome {
    let (draft_id, mut draft) = draft(&me, call)?;
    if call.ask.form.has("turf") {
        take_choices(call, &mut draft);
    }
    let (app, space, today) = (call.app.clone(), me.space(), call.today);
    let (keys, identity, id) = (me.keys.clone(), me.signed_in.identity(call)?, Id::random());
    work::start(call, &me.signed_in, move |progress| {
        let dialing = app.store.read(|shelf| plan::dialing(shelf, &keys))?;
        let read = plan::read(&draft, dialing)
            .map_err(|error| Failure::Refused(organizing::Refusal::of(error.sentence())))?;
        #[cfg(feature = "broken")]
        crate::broken::half_first(&app, &keys, &identity, &draft, today)?;
        work::write(&app.store, space, progress, move |shelf, tell| {
            let mut keys = copied(&keys)?;
            write::write(shelf, &mut keys, &identity, id, today, (&draft, read), tell)
        })?;
        app.drafts.forget(draft_id);
        Ok(format!("/d/{space}/imports/{id}?said=said-imported"))
    })
}

/// The same keys once more: an import draws turfs, whose keys are added to these.
pub(crate) fn copied(keys: &Keys) -> Result<Keys, Failure> {
    let held: SessionKeys = vault::keys::unpack(&vault::keys::pack(&keys.held))?;
    Ok(Keys { space: keys.space, member: keys.member, held })
}

fn one(shelf: &mut Reader, keys: &Keys, id: Id) -> Result<Held<Import>, Failure> {
    kept::load(shelf, keys, id)
}

/// GET an import's report.
pub fn report(me: Lead, call: &Call) -> Outcome {
    let id = call.id("import")?;
    let import = call.app.store.read(|shelf| one(shelf, &me.keys, id))?;
    Ok(Answer::page(pages::report(call, &me, &import)))
}

/// GET the rows that could not be read, as a file to mend and bring again.
pub fn unreadable(me: Lead, call: &Call) -> Outcome {
    let id = call.id("import")?;
    let import = call.app.store.read(|shelf| one(shelf, &me.keys, id))?.value;
    let words = call.words();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut heads = vec![words.say("import-line"), words.say("import-why")];
    heads.extend(import.headings.iter().map(|head| head.reveal().to_owned()));
    rows.push(heads);
    for row in &import.unreadable {
        let mut cells = vec![row.line.to_string(), words.say(&row.why)];
        cells.extend(row.cells.iter().map(|cell| cell.reveal().to_owned()));
        rows.push(cells);
    }
    let csv = tables::write_csv(rows.iter().map(|row| row.iter().map(String::as_str)));
    Ok(Answer::file(&format!("notes-{}.csv", &Id::random().to_string()[..8]), "text/csv", csv))
}

/// POST: undo an import, also days later.
pub fn undo(me: Lead, call: &Call) -> Outcome {
    let id = call.id("import")?;
    call.app.store.read(|shelf| one(shelf, &me.keys, id))?;
    let (app, space, keys) = (call.app.clone(), me.space(), me.keys.clone());
    let (identity, when) = (me.signed_in.identity(call)?, (call.today, call.app.clock.now_s()));
    work::start(call, &me.signed_in, move |progress| {
        work::write(&app.store, space, progress, move |shelf, tell| {
            write::take_back(shelf, &keys, &identity, id, when, tell)
        })?;
        app.store.truncate_log()?;
        Ok(format!("/d/{space}/imports/{id}?said=said-import-undone"))
    })
}
