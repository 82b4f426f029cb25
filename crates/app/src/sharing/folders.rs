//! Folders come with the role of a coach and go with it.

use super::records::Folder;
use crate::drive::records::drive;
use crate::failure::Failure;
use crate::space::founding::{folder_of, is_folder, new_folder, open_turf};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::coaching::{Chosen, Shared};
use organizing::{Day, MemberId};
use store::Writer;
use vault::{Entry, Id, Role, Roster};

/// Makes a coach's folder, in which nothing is shared yet, and hands its key to every lead. Its
/// id is for the coach's entry in the roster.
///
/// # Errors
/// The shelf's.
pub fn open(
    shelf: &mut Writer,
    keys: &mut Keys,
    roster: &Roster,
    coach: Id,
    today: Day,
) -> Result<Id, Failure> {
    let folder = new_folder();
    open_turf(shelf, keys, roster, folder)?;
    let value = Folder {
        coach: MemberId(coach.0),
        name: drive(shelf, keys)?.value.name,
        chosen: Chosen::default(),
        shared: Shared::default(),
        on: today,
    };
    let week = u32::try_from(today.week()).unwrap_or(0);
    kept::save(shelf, keys, week, &mut Held::new(folder, folder, value))?;
    Ok(folder)
}

/// Gives someone who changes the folder that their role has; of one that it has not any more, the
/// record goes. The entry as it is then, and the folder whose key is to go from everybody once
/// the others were made anew: until then it shows that somebody holds keys at all.
///
/// # Errors
/// The shelf's.
pub fn fit(
    shelf: &mut Writer,
    keys: &mut Keys,
    roster: &Roster,
    (before, after): (&Entry, Option<Entry>),
    today: Day,
) -> Result<(Option<Entry>, Option<Id>), Failure> {
    let had = folder_of(before);
    let coaches = after.as_ref().is_some_and(|after| after.role == Role::Coach);
    let has = match had {
        _ if !coaches => None,
        Some(folder) => Some(folder),
        None => Some(open(shelf, keys, roster, before.member, today)?),
    };
    let gone = had.filter(|_| !coaches);
    if let Some(folder) = gone {
        if let Some(held) = kept::find::<Folder>(shelf, keys, folder)? {
            kept::remove(shelf, keys, &held)?;
        }
        keys.held.turfs.retain(|(turf, _)| *turf != folder);
    }
    let after = after.map(|mut after| {
        after.turfs.retain(|turf| !is_folder(*turf));
        after.turfs.extend(has);
        after
    });
    Ok((after, gone))
}
