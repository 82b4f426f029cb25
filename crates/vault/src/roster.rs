//! The roster: who is in the space, as what, with which keys. Sealed so that only members read
//! it; signed by the lead who changed it and chained to the one before, so that someone who can
//! write to the database can neither add a person nor swap a key nor bring an old roster back.

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
    /// Sees counts only.
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

    /// Opens the roster of a space and checks who made it.
    ///
    /// `seen` is the newest (version, hash) in the reader's ring. `before` is the version just
    /// before, opened first (with neither). Who may sign is read from `before`: a lead there.
    /// Without it (the first version, a newcomer's first look) the signer must be a lead on the
    /// roster itself, which proves only that the roster agrees with itself; so a reader who saw
    /// the version just before must pass it.
    ///
    /// # Errors
    /// `Stale` for a rollback or fork of what was seen or of `before`; `NotOnRoster` if the signer
    /// may not sign, or `before` is needed and missing; `Tampered` for a wrong signature or bytes.
    pub fn open(
        key: &SpaceKey,
        space: Id,
        sealed: &[u8],
        seen: Option<(u64, [u8; 32])>,
        before: Option<&Roster>,
    ) -> Result<Roster, VaultError> {
        let opened = open_envelope(key, space, sealed)?;
        let signed: Signed<'_> = opened.decode()?;
        let roster: Roster =
            postcard::from_bytes(signed.roster).map_err(|_| VaultError::Malformed)?;
        if roster.bytes()[..] != *signed.roster || !roster.is_well_formed() {
            return Err(VaultError::Malformed);
        }
        if let Some(authority) = roster.authority(seen, before)? {
            let signer = authority.entry(roster.signer);
            let signer = signer.filter(|entry| entry.role == Role::Lead);
            let signer = signer.ok_or(VaultError::NotOnRoster)?;
            let message = signed_binding(space, signed.roster);
            check_signature(&signer.identity, &message, signed.signature)?;
        }
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

    /// Refuses a rollback or fork, and gives the roster whose leads may have signed this one;
    /// none if this very version was seen before, and so checked before.
    fn authority<'a>(
        &'a self,
        seen: Option<(u64, [u8; 32])>,
        before: Option<&'a Roster>,
    ) -> Result<Option<&'a Roster>, VaultError> {
        if before.is_some_and(|before| !self.follows(before.version, before.hash())) {
            return Err(VaultError::Stale);
        }
        let Some((version, hash)) = seen else {
            return Ok(before.or(Some(self)));
        };
        match self.version.checked_sub(version) {
            Some(0) if self.hash() == hash => Ok(None),
            Some(1) if self.follows(version, hash) && before.is_none() => {
                Err(VaultError::NotOnRoster)
            }
            Some(1) if self.follows(version, hash) => Ok(before),
            Some(2) if before.is_some_and(|before| !before.follows(version, hash)) => {
                Err(VaultError::Stale)
            }
            Some(2..) => Ok(before.or(Some(self))),
            _ => Err(VaultError::Stale),
        }
    }

    fn follows(&self, version: u64, hash: [u8; 32]) -> bool {
        version.checked_add(1) == Some(self.version) && self.previous == hash
    }
}

/// Seals a signed roster for the next epoch without signing it again, so that the version before
/// a removal stays readable as the next one's authority.
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
