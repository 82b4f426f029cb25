//! The roster: who is in the space, as what, with which keys. Sealed so that only members read
//! it; signed by the lead who changed it and chained to the one before, so that someone who can
//! write to the database can neither add a person nor swap a key nor bring an old roster back.
//! Every version is kept, and a reader walks from the one they know to the newest.

use crate::binding::binding;
use crate::envelope::{self, Opened};
use crate::{Id, Identity, PublicIdentity, SpaceKey, VaultError};
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// What a person does in the space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Changes the roster.
    Lead,
    /// Looks after some turfs.
    Organizer,
    /// Works in some turfs.
    Member,
    /// Helps from elsewhere; opens what the drive shares with them.
    Coach,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Their account.
    pub member: Id,
    /// What they do.
    pub role: Role,
    /// Their public keys.
    pub identity: PublicIdentity,
    /// The turfs whose keys they hold.
    pub turfs: Vec<Id>,
}

/// One version of the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    /// Counts up from 1.
    pub version: u64,
    /// Hash of the version before; zeros for the first.
    pub previous: [u8; 32],
    /// The lead who made this version.
    pub signer: Id,
    /// Everyone, ordered by id.
    pub entries: Vec<Entry>,
}

/// What a reader knows when they open a version.
#[derive(Clone, Copy)]
pub enum After<'a> {
    /// Nothing yet: it must be the first. Its signer is a lead on itself, which proves only that
    /// it agrees with itself; whoever was let in is told by their inviter where to begin instead.
    Nothing,
    /// Version and hash of this very one, from the reader's ring: it was checked when it was seen.
    Seen(u64, [u8; 32]),
    /// The version just before, whose leads may sign this one.
    Version(&'a Roster),
}

#[derive(Serialize, Deserialize)]
struct Signed<'a> {
    roster: &'a [u8],
    signature: &'a [u8],
}

impl Roster {
    /// The first roster of a space: one lead, who signs it.
    pub fn found(first: Entry) -> Roster {
        Roster { version: 1, previous: [0; 32], signer: first.member, entries: vec![first] }
    }

    /// The next roster, as this signer changed it. Of two entries for one person the first counts.
    pub fn changed_by(&self, signer: Id, mut entries: Vec<Entry>) -> Roster {
        entries.sort_by_key(|entry| entry.member);
        entries.dedup_by_key(|entry| entry.member);
        Roster { version: self.version.saturating_add(1), previous: self.hash(), signer, entries }
    }

    /// The entry of a person.
    pub fn entry(&self, member: Id) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.member == member)
    }

    /// What the next version and everyone's ring remember.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(binding("roster-hash/1", &[&self.bytes()])).into()
    }

    /// Signs the roster as its signer and seals it for the space.
    pub fn seal(&self, signer: &Identity, key: &SpaceKey, space: Id) -> Vec<u8> {
        let roster = self.bytes();
        let signature = signer.sign(&signed_binding(space, &roster));
        let signed = Signed { roster: &roster, signature: &signature };
        let place = roster_binding(space, key.epoch());
        envelope::seal(&key.derive("roster"), key.epoch(), &place, &signed)
    }

    /// Opens the version that comes `after` what the reader knows, and checks who made it.
    ///
    /// # Errors
    /// `Stale` for a rollback, a fork, or a gap in the chain; `NotOnRoster` if the signer may not
    /// sign; `Tampered` for a wrong signature or bytes.
    pub fn open(
        key: &SpaceKey,
        space: Id,
        sealed: &[u8],
        after: After<'_>,
    ) -> Result<Roster, VaultError> {
        let opened = open_envelope(key, space, sealed)?;
        let signed: Signed<'_> = opened.decode()?;
        let roster: Roster =
            postcard::from_bytes(signed.roster).map_err(|_| VaultError::Malformed)?;
        if roster.bytes()[..] != *signed.roster || !roster.is_well_formed() {
            return Err(VaultError::Malformed);
        }
        let authority = match after {
            After::Nothing if roster.version == 1 => &roster,
            After::Version(before) if roster.follows(before) => before,
            After::Seen(version, hash) if (roster.version, roster.hash()) == (version, hash) => {
                return Ok(roster);
            }
            _ => return Err(VaultError::Stale),
        };
        let signer = authority.entry(roster.signer).filter(|entry| entry.role == Role::Lead);
        let signer = signer.ok_or(VaultError::NotOnRoster)?;
        let message = signed_binding(space, signed.roster);
        check_signature(&signer.identity, &message, signed.signature)?;
        Ok(roster)
    }

    fn bytes(&self) -> Zeroizing<Vec<u8>> {
        let bytes = postcard::to_stdvec(self);
        Zeroizing::new(bytes.expect("invariant: postcard can write a roster"))
    }

    fn is_well_formed(&self) -> bool {
        let first = self.version == 1;
        let ordered = self.entries.windows(2).all(|pair| pair[0].member < pair[1].member);
        self.version > 0 && ordered && first == (self.previous == [0; 32])
    }

    fn follows(&self, before: &Roster) -> bool {
        before.version.checked_add(1) == Some(self.version) && self.previous == before.hash()
    }
}

/// Seals a signed roster for the next epoch without signing it again, so that the versions before
/// a removal stay readable as the authority of those after.
///
/// # Errors
/// `Tampered` if it does not open under the old key.
pub fn reseal(
    old: &SpaceKey,
    new: &SpaceKey,
    space: Id,
    sealed: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let opened = open_envelope(old, space, sealed)?;
    let place = roster_binding(space, new.epoch());
    Ok(envelope::seal_again(&new.derive("roster"), new.epoch(), &place, &opened))
}

fn open_envelope(key: &SpaceKey, space: Id, sealed: &[u8]) -> Result<Opened, VaultError> {
    let place = roster_binding(space, key.epoch());
    envelope::open(&key.derive("roster"), key.epoch(), &place, sealed)
}

fn roster_binding(space: Id, epoch: u32) -> Vec<u8> {
    binding("roster/1", &[&space.0, &epoch.to_be_bytes()])
}

fn signed_binding(space: Id, roster: &[u8]) -> Vec<u8> {
    binding("roster-signature/1", &[&space.0, roster])
}

fn check_signature(
    signer: &PublicIdentity,
    message: &[u8],
    signature: &[u8],
) -> Result<(), VaultError> {
    let key = VerifyingKey::from_bytes(&signer.verify).map_err(|_| VaultError::Malformed)?;
    let signature = Signature::from_slice(signature).map_err(|_| VaultError::Malformed)?;
    key.verify_strict(message, &signature).map_err(|_| VaultError::Tampered)
}
