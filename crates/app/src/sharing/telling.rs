//! What the folder of a coach says, made fresh by leads as they look: the server has no keys of its
//! own. The numbers are those of all of us, never of one turf.

use super::records::{Folder, folders};
use crate::arc::shown::Shown;
use crate::call::Call;
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::space::founding::{folder_of, is_folder};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::standing::Participant;
use crate::turfs::giving::roster;
use organizing::arc::{Mark, Stage};
use organizing::coaching::Item;
use organizing::{Day, TurfId};
use store::{Reader, Writer};
use vault::{Id, Roster};

/// The marks of a stage whose count is known.
pub fn known(shown: &Shown, stage: Stage) -> Vec<Mark> {
    let marks = shown.marks(shown.arc.path(), stage).into_iter();
    marks.filter(|mark| shown.is_known(mark.measure)).collect()
}

/// Writes into folders what their coaches get today.
///
/// # Errors
/// The shelf's.
pub fn tell(
    shelf: &mut Reader,
    keys: &Keys,
    roster: &Roster,
    today: Day,
    folders: &mut [Held<Folder>],
) -> Result<(), Failure> {
    let name = drive(shelf, keys)?.value.name;
    // What nobody chose is not counted.
    let items = folders.iter().flat_map(|folder| folder.value.chosen.items());
    let measures = items.filter_map(|item| match item {
        Item::Count(measure) => Some(*measure),
        Item::Stage | Item::Turf(_) => None,
    });
    let shown = Shown::of_some(shelf, keys, today, &measures.collect())?;
    for Held { id, value, .. } in folders {
        let entry = roster.entry(Id(value.coach.0)).filter(|entry| folder_of(entry) == Some(*id));
        let mut chosen = value.chosen.clone();
        let turfs = entry.map_or(&[][..], |entry| &entry.turfs);
        for turf in turfs.iter().filter(|turf| !is_folder(**turf)) {
            chosen.share(Item::Turf(TurfId(turf.0)));
        }
        let (path, stage) = (shown.arc.path(), shown.arc.stage());
        value.shared = chosen.give(path, stage, |stage| known(&shown, stage));
        value.name.clone_from(&name);
        value.on = today;
    }
    Ok(())
}

/// Keeps those of some folders that are not as they were.
///
/// # Errors
/// [`Failure::Changed`] when somebody else changed one meanwhile.
pub fn keep(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    folders: Vec<Held<Folder>>,
) -> Result<(), Failure> {
    for mut folder in folders {
        kept::save(shelf, keys, week, &mut folder)?;
    }
    Ok(())
}

/// Makes every folder fresh, if a lead looks. What has not changed is not written again but once a
/// day, so that it says as of when it is true.
///
/// # Errors
/// The shelf's.
pub fn refresh(call: &Call, me: &Participant) -> Result<(), Failure> {
    let any = me.keys.turfs().into_iter().any(is_folder);
    if me.kind != Kind::Drive || !me.leads() || !any {
        return Ok(());
    }
    let identity = me.signed_in.identity(call)?;
    let stale = call.app.store.read(|shelf| {
        let before = folders(shelf, &me.keys)?;
        let roster = roster(shelf, &me.keys, &identity)?;
        let mut now = before.clone();
        tell(shelf, &me.keys, &roster, call.today, &mut now)?;
        let fresh = |(now, before): &(Held<Folder>, Held<Folder>)| now.value != before.value;
        let stale = now.into_iter().zip(before).filter(fresh);
        Ok::<_, Failure>(stale.map(|(now, _)| now).collect::<Vec<_>>())
    })?;
    if stale.is_empty() {
        return Ok(());
    }
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| keep(shelf, &keys, week, stale))
}
