//! Which drive came of a case, as its coach alone knows: the link lies in their own space, since
//! nobody else at the desk needs to know. What the drive shares is read from there.

use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::own::records::{found, space_of};
use crate::sharing::{Mine, of_mine};
use crate::space::kept::{self, Held, Kept, Under};
use crate::space::keys::Keys;
use crate::standing::Member;
use kit::http::Answer;
use organizing::Refusal;
use serde::{Deserialize, Serialize};
use vault::Id;

/// The drive of a case. Its id is the request's.
#[derive(Clone, Serialize, Deserialize)]
pub struct DriveOf {
    /// The drive's space; none where it was taken back.
    pub drive: Option<Id>,
}

impl Kept for DriveOf {
    const KIND: &'static str = "drive-of-case";
    const UNDER: Under = Under::Space;
}

/// The drives in which the caller is a coach, and which of them the case became.
pub struct Drives {
    /// All of them.
    pub mine: Vec<Mine>,
    /// The one that was chosen.
    pub chosen: Option<Id>,
}

impl Drives {
    /// Reads them.
    ///
    /// # Errors
    /// The shelf's.
    pub fn read(me: &Member, call: &Call, request: Id) -> Result<Drives, Failure> {
        let (identity, account) = (me.signed_in.identity(call)?, me.signed_in.account());
        call.app.store.read(|shelf| {
            let mine = of_mine(shelf, &identity, account)?;
            let chosen = match space_of(shelf, account)? {
                Some(own) => {
                    let keys = Keys::open(shelf, &identity, own, account)?;
                    kept::find::<DriveOf>(shelf, &keys, request)?
                }
                None => None,
            };
            Ok(Drives { mine, chosen: chosen.and_then(|held| held.value.drive) })
        })
    }

    /// The drive that was chosen, while the caller is its coach.
    pub fn drive(&self) -> Option<&Mine> {
        self.mine.iter().find(|drive| Some(drive.space) == self.chosen)
    }
}

/// POST: the case became this drive, or none of those.
///
/// # Errors
/// `case-drive-unknown` at `drive`; the shelf's.
pub fn choose(me: &Member, call: &Call, request: Id) -> Outcome {
    let typed = call.field("drive");
    let drive = typed.parse::<Id>().ok();
    let known = Drives::read(me, call, request)?.mine;
    let known = drive.is_none_or(|drive| known.iter().any(|one| one.space == drive));
    if !known || (drive.is_none() && !typed.is_empty()) {
        return Err(Refusal::at("drive", "case-drive-unknown").into());
    }
    let (identity, account, week) =
        (me.signed_in.identity(call)?, me.signed_in.account(), call.week());
    call.app.store.write(account, move |shelf| {
        let (keys, _) = found(shelf, &identity, account, week)?;
        let held = kept::find::<DriveOf>(shelf, &keys, request)?;
        let mut held =
            held.unwrap_or_else(|| Held::new(request, Id::ZERO, DriveOf { drive: None }));
        held.value.drive = drive;
        kept::save(shelf, &keys, week, &mut held)
    })?;
    Ok(Answer::see(format!("/d/{}/cases/{request}?said=said-case-kept", me.space())))
}
