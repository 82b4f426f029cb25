//! From an employer to a call or to salting, in one step: into a drive that the reader leads, or a
//! program that they are in, with what is known filled in. It goes over in the form that the reader
//! sends, and nothing else does.

use crate::call::Call;
use crate::drive::records::Front;
use crate::failure::Failure;
use crate::salting::actions::led;
use crate::space::kept;
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::standing::Member;
use store::Reader;
use vault::Id;

/// Where an employer can be taken on from here.
pub struct Steps {
    /// The drives that the reader leads: which, and what each is called.
    pub drives: Vec<(Id, String)>,
    /// The programs that the reader is in, likewise.
    pub programs: Vec<(Id, String)>,
}

impl Steps {
    /// Those of a reader.
    ///
    /// # Errors
    /// The shelf's.
    pub fn of(shelf: &mut Reader, me: &Member, call: &Call) -> Result<Steps, Failure> {
        let (identity, account) = (me.signed_in.identity(call)?, me.member());
        let drives = led(shelf, &identity, account)?;
        let mut programs = Vec::new();
        for space in shelf.spaces_of(account)? {
            if shelf.space(space)?.is_none_or(|row| row.kind != Kind::Program.number()) {
                continue;
            }
            let keys = Keys::open(shelf, &identity, space, account)?;
            if keys.space_key().is_ok() {
                let front = kept::find::<Front>(shelf, &keys, Id::ZERO)?;
                programs.extend(front.map(|front| (space, front.value.name)));
            }
        }
        programs.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
        Ok(Steps { drives, programs })
    }
}
