//! From an employer to a call, in one step: into a drive that the reader leads, with what is known
//! filled in. What we know goes over in the form that the reader sends, and nothing else does.

use crate::call::Call;
use crate::drive::records::Front;
use crate::failure::Failure;
use crate::space::founding::leads_turf;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::standing::Member;
use store::Reader;
use vault::Id;

/// The most spaces that are looked into.
const SPACES_MAX: usize = 60;

/// The drives that a reader leads: which, and what it is called.
///
/// # Errors
/// The shelf's.
pub fn led(shelf: &mut Reader, me: &Member, call: &Call) -> Result<Vec<(Id, String)>, Failure> {
    let (identity, account) = (me.signed_in.identity(call)?, me.member());
    let mut found = Vec::new();
    for space in shelf.spaces_of(account)?.into_iter().take(SPACES_MAX) {
        let kind = shelf.space(space)?.and_then(|row| Kind::of_number(row.kind));
        if kind != Some(Kind::Drive) {
            continue;
        }
        let keys = Keys::open(shelf, &identity, space, account)?;
        if !keys.holds(leads_turf(space)) {
            continue;
        }
        let front = kept::find::<Front>(shelf, &keys, Id::ZERO)?;
        found.extend(front.map(|front| (space, front.value.name)));
    }
    found.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(found)
}
