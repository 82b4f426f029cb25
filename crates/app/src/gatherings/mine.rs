//! What somebody has to do with gatherings: of which to remind people, to which they go themselves.

use super::records::{Planned, all, guests};
use crate::failure::Failure;
use crate::space::kept::Held;
use crate::space::keys::Keys;
use organizing::gatherings::reminders;
use organizing::{Day, GatheringId, MemberId, PersonId, Personal};
use store::Reader;

/// A gathering of which somebody is to remind people.
pub struct ToRemind {
    /// Which.
    pub gathering: GatheringId,
    /// What it is called.
    pub name: Personal,
    /// Since when.
    pub since: Day,
    /// How many.
    pub people: u32,
}

/// Of what the owner of these keys is to remind people, since they host it.
///
/// # Errors
/// The shelf's.
pub fn to_remind(shelf: &mut Reader, keys: &Keys, today: Day) -> Result<Vec<ToRemind>, Failure> {
    let me = MemberId(keys.member.0);
    let mut found = Vec::new();
    let mine = all(shelf, keys)?.into_iter().filter(|held| {
        let one = &held.value.gathering;
        one.hosts.contains(&me) && !one.is_over(today)
    });
    for held in mine {
        let guests = guests(shelf, keys, &held)?.value;
        if let Some((since, people)) = reminders(&held.value.gathering, &guests, today) {
            let (gathering, name) = (GatheringId(held.id.0), held.value.gathering.name);
            found.push(ToRemind { gathering, name, since, people });
        }
    }
    Ok(found)
}

/// A gathering to which somebody goes, and to which of its shifts.
pub type Going = (Held<Planned>, Vec<usize>);

/// Gatherings that the owner of these keys hosts or comes to, from today on, each with the shifts to
/// which they come.
///
/// # Errors
/// The shelf's.
pub fn mine(
    shelf: &mut Reader,
    keys: &Keys,
    me: PersonId,
    today: Day,
) -> Result<Vec<Going>, Failure> {
    let mut mine = Vec::new();
    for held in all(shelf, keys)? {
        let one = &held.value.gathering;
        if one.is_over(today) {
            continue;
        }
        if one.hosts.contains(&MemberId(keys.member.0)) {
            mine.push((held, Vec::new()));
            continue;
        }
        let guests = guests(shelf, keys, &held)?.value;
        if let Some(guest) = guests.of(me).filter(|guest| guest.is_expected()) {
            let shifts = guest.shifts.iter().map(|shift| usize::from(*shift)).collect();
            mine.push((held, shifts));
        }
    }
    Ok(mine)
}
