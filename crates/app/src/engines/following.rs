//! Two records of one person in runs: whoever named the one that goes names the other, and the other
//! way round when the merge is taken back.

use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use organizing::engines::{Redirected, Renamed, Rows, Run};
use organizing::{Day, PersonId};
use serde::{Deserialize, Serialize};
use store::Writer;
use vault::Id;

/// Where runs name another than before.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Followed {
    /// Roles, by run.
    roles: Vec<(Id, Vec<Renamed>)>,
    /// Attendance and numbers, by shift.
    shifts: Vec<(Id, Redirected)>,
}

impl Followed {
    /// Whether no run named them.
    pub fn is_empty(&self) -> bool {
        self.roles.is_empty() && self.shifts.is_empty()
    }
}

/// Lets runs name the one who remains.
///
/// # Errors
/// The shelf's.
pub fn redirect(
    shelf: &mut Writer,
    keys: &Keys,
    (week, today): (u32, Day),
    from: PersonId,
    to: PersonId,
) -> Result<Followed, Failure> {
    let (mut runs, mut shifts) = (Vec::new(), Vec::new());
    kept::each::<Run>(shelf, keys, Id::ZERO, |mut held: Held<Run>| {
        let renamed = held.value.redirect(from, to, today);
        runs.extend((!renamed.is_empty()).then_some((held, renamed)));
    })?;
    kept::each::<Rows>(shelf, keys, Id::ZERO, |mut held: Held<Rows>| {
        let redirected = held.value.redirect(from, to);
        shifts.extend((redirected != Redirected::default()).then_some((held, redirected)));
    })?;
    let mut followed = Followed::default();
    for (mut held, renamed) in runs {
        kept::save(shelf, keys, week, &mut held)?;
        followed.roles.push((held.id, renamed));
    }
    for (mut held, redirected) in shifts {
        kept::save(shelf, keys, week, &mut held)?;
        followed.shifts.push((held.id, redirected));
    }
    Ok(followed)
}

/// Gives it back.
///
/// # Errors
/// The shelf's.
pub fn restore(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    (from, to): (PersonId, PersonId),
    followed: &Followed,
) -> Result<(), Failure> {
    for (run, renamed) in &followed.roles {
        if let Some(mut held) = kept::find::<Run>(shelf, keys, *run)? {
            held.value.restore(renamed);
            kept::save(shelf, keys, week, &mut held)?;
        }
    }
    for (shift, redirected) in &followed.shifts {
        if let Some(mut held) = kept::find::<Rows>(shelf, keys, *shift)? {
            held.value.restore(from, to, redirected);
            kept::save(shelf, keys, week, &mut held)?;
        }
    }
    Ok(())
}
