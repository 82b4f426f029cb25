//! An account's own keyring record: the newest roster and the newest entry of the log that it saw in
//! each space (so that an older one put back shows), the codes of the invites it made, and the words
//! of those it answered.

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
    /// Space, number and hash of the newest entry of the log seen.
    pub heads: Vec<(Id, u64, [u8; 32])>,
    /// Invites this account answered and has not come in by yet, the newest last.
    pub asked: Vec<AskedInvite>,
}

/// An invite, as whoever answered it keeps it.
#[derive(Clone, Serialize, Deserialize)]
pub struct AskedInvite {
    /// Which invite.
    pub id: Id,
    /// The six words that were typed.
    pub code: String,
}

/// The most answered invites that are remembered; the oldest gives way.
const ASKED_MAX: usize = 8;

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

    /// The newest entry of a space's log seen.
    pub fn head_in(&self, space: Id) -> Option<(u64, [u8; 32])> {
        self.heads.iter().find(|(s, ..)| *s == space).map(|(_, n, hash)| (*n, *hash))
    }

    /// Remembers an entry of a space's log as the newest seen.
    pub fn see_head(&mut self, space: Id, (n, hash): (u64, [u8; 32])) {
        self.heads.retain(|(s, ..)| *s != space);
        self.heads.push((space, n, hash));
    }

    /// Remembers the words of an invite that was answered.
    pub fn ask(&mut self, id: Id, code: String) {
        self.asked.retain(|asked| asked.id != id);
        self.asked.push(AskedInvite { id, code });
        let over = self.asked.len().saturating_sub(ASKED_MAX);
        self.asked.drain(..over);
    }

    /// Reads a ring, also one from before there were heads and answers in it.
    fn read(bytes: &[u8]) -> Result<Ring, Failure> {
        let old = |_| {
            let (seen, invites) = postcard::from_bytes(bytes)?;
            Ok::<_, postcard::Error>(Ring { seen, invites, ..Ring::default() })
        };
        let ring = postcard::from_bytes(bytes).or_else(old);
        ring.map_err(|_| Failure::Fault("a ring is malformed"))
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
    Ok(HeldRing { revision, ring: Ring::read(&opened)? })
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

/// Changes an account's ring.
///
/// # Errors
/// As [`open`] and [`save`].
pub fn change(
    shelf: &mut Writer,
    identity: &Identity,
    account: Id,
    change: impl FnOnce(&mut Ring),
) -> Result<(), Failure> {
    let mut held = open(shelf, identity, account)?;
    change(&mut held.ring);
    save(shelf, identity, account, &held)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_from_before_is_not_lost() {
        let made = MadeInvite {
            id: Id([1; 16]),
            space: Id([2; 16]),
            code: "six words".into(),
            role: Role::Lead,
            turfs: vec![Id([3; 16])],
            name: "Ben".into(),
        };
        let seen = vec![(Id([2; 16]), 7_u64, [9_u8; 32])];
        for (seen, invites) in [(seen, vec![made]), (Vec::new(), Vec::new())] {
            let old = postcard::to_stdvec(&(&seen, &invites)).unwrap();
            let mut ring = Ring::read(&old).unwrap();
            assert_eq!((ring.seen.clone(), ring.invites.len()), (seen, invites.len()));
            ring.see_head(Id([2; 16]), (4, [5; 32]));
            ring.ask(Id([6; 16]), "other words".into());
            let new = Ring::read(&postcard::to_stdvec(&ring).unwrap()).unwrap();
            assert_eq!(new.head_in(Id([2; 16])), Some((4, [5; 32])));
            assert_eq!(new.asked[0].code, "other words");
        }
        assert!(Ring::read(&[1]).is_err());
    }
}
