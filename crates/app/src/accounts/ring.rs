//! An account's own keyring record: the newest roster it saw in each space (so that a roster put
//! back to an older one shows), and the codes of the invites it made.

use crate::failure::Failure;
use serde::{Deserialize, Serialize};
use store::{Reader, Writer};
use vault::{Id, Identity, Role};

/// What the ring holds.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Ring {
    /// Space, version and digest of the newest roster seen.
    pub seen: Vec<(Id, u64, [u8; 32])>,
    /// Invites this account made and nobody has been let in by yet.
    pub invites: Vec<MadeInvite>,
}

/// An invite, as its maker keeps it.
#[derive(Clone, Serialize, Deserialize)]
pub struct MadeInvite {
    /// Which invite.
    pub id: Id,
    /// To which space.
    pub space: Id,
    /// The six words to be spoken.
    pub code: String,
    /// The role offered.
    pub role: Role,
    /// The turfs that go with it.
    pub turfs: Vec<Id>,
    /// Whom it is for, in the maker's words.
    pub name: String,
}

/// A ring with the revision it was read at.
pub struct HeldRing {
    /// The revision; 0 for one never kept.
    pub revision: u64,
    /// What it holds.
    pub ring: Ring,
}

impl Ring {
    /// The newest roster seen in a space.
    pub fn seen_in(&self, space: Id) -> Option<(u64, [u8; 32])> {
        self.seen.iter().find(|(s, ..)| *s == space).map(|(_, version, digest)| (*version, *digest))
    }

    /// Remembers a roster as seen.
    pub fn see(&mut self, space: Id, version: u64, digest: [u8; 32]) {
        self.seen.retain(|(s, ..)| *s != space);
        self.seen.push((space, version, digest));
    }
}

/// Opens an account's ring; an empty one when it was never kept.
///
/// # Errors
/// A fault when the record was tampered with.
pub fn open(shelf: &mut Reader, identity: &Identity, account: Id) -> Result<HeldRing, Failure> {
    let Some((revision, sealed)) = shelf.ring(account)? else {
        return Ok(HeldRing { revision: 0, ring: Ring::default() });
    };
    let opened = identity.open_ring(account, revision, &sealed)?;
    let ring = postcard::from_bytes(&opened).map_err(|_| Failure::Fault("a ring is malformed"))?;
    Ok(HeldRing { revision, ring })
}

/// Keeps a changed ring.
///
/// # Errors
/// [`Failure::Changed`] when another session of the account changed it meanwhile.
pub fn save(
    shelf: &mut Writer,
    identity: &Identity,
    account: Id,
    held: &HeldRing,
) -> Result<(), Failure> {
    let bytes = postcard::to_stdvec(&held.ring).map_err(|_| Failure::Fault("a ring too large"))?;
    let sealed = identity.seal_ring(account, held.revision + 1, &bytes);
    Ok(shelf.put_ring(account, held.revision, &sealed)?)
}
