//! The keys of a space that one member holds.

use crate::failure::Failure;
use crate::space::kept::Under;
use serde::{Deserialize, Serialize};
use store::{PURPOSE_SPACE, PURPOSE_STAT, PURPOSE_TURF, Reader};
use vault::{After, Id, Identity, Role, Roster, SessionKeys, SpaceKey, StatKey, TurfKey, keys};
use zeroize::Zeroizing;

/// The keys that were opened for one member, for one request.
pub struct Keys {
    /// Which space.
    pub space: Id,
    /// Whose keys.
    pub member: Id,
    /// The keys themselves; a coach with numbers only has that of their folder alone.
    pub held: SessionKeys,
}

/// What a member is in a space, as the authenticated roster says.
#[derive(Clone, Serialize, Deserialize)]
pub struct Place {
    /// The role.
    pub role: Role,
    /// The turfs handed over.
    pub turfs: Vec<Id>,
    /// The version of the roster that says so.
    pub roster_version: u64,
}

impl Keys {
    /// Opens a member's wraps. A wrap that does not open is left out: it gives no right.
    ///
    /// # Errors
    /// Only the shelf's.
    pub fn open(
        shelf: &mut Reader,
        identity: &Identity,
        space: Id,
        member: Id,
    ) -> Result<Keys, Failure> {
        let mut held = SessionKeys::default();
        for wrap in shelf.wraps(space, member)? {
            let (epoch, turf, sealed) = (wrap.epoch, wrap.turf, &wrap.sealed);
            match wrap.purpose {
                PURPOSE_SPACE => held
                    .space
                    .extend(SpaceKey::unwrap_with(identity, space, member, epoch, sealed).ok()),
                PURPOSE_STAT => held
                    .stat
                    .extend(StatKey::unwrap_with(identity, space, member, epoch, sealed).ok()),
                PURPOSE_TURF => held.turfs.extend(
                    TurfKey::unwrap_with(identity, space, turf, member, epoch, sealed)
                        .ok()
                        .map(|key| (turf, key)),
                ),
                _ => {}
            }
        }
        Ok(Keys { space, member, held })
    }

    /// The space's key.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for whoever does not hold it: what you cannot open you may not know
    /// of.
    pub fn space_key(&self) -> Result<&SpaceKey, Failure> {
        self.held.newest_space().ok_or(Failure::NotFound)
    }

    /// The key of the counts.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for whoever does not hold it.
    pub fn stat_key(&self) -> Result<&StatKey, Failure> {
        self.held.newest_stat().ok_or(Failure::NotFound)
    }

    /// The key of a turf.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for whoever does not hold it.
    pub fn turf_key(&self, turf: Id) -> Result<&TurfKey, Failure> {
        self.held.newest_turf(turf).ok_or(Failure::NotFound)
    }

    /// The key that a record of this sort in this turf is sealed with.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for whoever does not hold it.
    pub fn under(&self, under: Under, turf: Id) -> Result<KeyRef<'_>, Failure> {
        Ok(match under {
            Under::Space => KeyRef::Space(self.space_key()?),
            Under::Stat => KeyRef::Stat(self.stat_key()?),
            Under::Turf => KeyRef::Turf(self.turf_key(turf)?),
        })
    }

    /// Whether this member can open a turf.
    pub fn holds(&self, turf: Id) -> bool {
        self.held.newest_turf(turf).is_some()
    }

    /// The turfs that this member can open.
    pub fn turfs(&self) -> Vec<Id> {
        let mut turfs: Vec<Id> = self.held.turfs.iter().map(|(turf, _)| *turf).collect();
        turfs.sort_unstable();
        turfs.dedup();
        turfs
    }

    /// Packs keys and place for the session to keep.
    pub fn pack(&self, place: &Place) -> Zeroizing<Vec<u8>> {
        let place = postcard::to_stdvec(place).unwrap_or_default();
        let packed = keys::pack(&self.held);
        Zeroizing::new(postcard::to_stdvec(&(place, packed.as_slice())).unwrap_or_default())
    }

    /// Unpacks what [`Keys::pack`] made.
    pub fn unpack(space: Id, member: Id, packed: &[u8]) -> Option<(Keys, Place)> {
        let (place, packed): (&[u8], &[u8]) = postcard::from_bytes(packed).ok()?;
        let held = keys::unpack(packed).ok()?;
        Some((Keys { space, member, held }, postcard::from_bytes(place).ok()?))
    }
}

/// One of the keys.
pub enum KeyRef<'a> {
    /// The space's.
    Space(&'a SpaceKey),
    /// The counts'.
    Stat(&'a StatKey),
    /// A turf's.
    Turf(&'a TurfKey),
}

impl KeyRef<'_> {
    /// The key's epoch.
    pub fn epoch(&self) -> u32 {
        match self {
            KeyRef::Space(key) => key.epoch(),
            KeyRef::Stat(key) => key.epoch(),
            KeyRef::Turf(key) => key.epoch(),
        }
    }
}

/// Opens the authenticated roster of a space: every version from the one this member has seen (or
/// from the first) to the newest, each signed by a lead on the one before.
///
/// # Errors
/// [`Failure::NotFound`] without the space's key; a fault when the roster was tampered with, is
/// older than the one this member has seen, or does not follow from it.
pub fn roster(
    shelf: &mut Reader,
    keys: &Keys,
    seen: Option<(u64, [u8; 32])>,
) -> Result<Roster, Failure> {
    let key = keys.space_key()?;
    let mut newest: Option<Roster> = None;
    shelf.rosters(keys.space, seen.map_or(1, |(version, _)| version), |_, sealed| {
        let after = match (&newest, seen) {
            (Some(before), _) => After::Version(before),
            (None, Some((version, hash))) => After::Seen(version, hash),
            (None, None) => After::Nothing,
        };
        newest = Some(Roster::open(key, keys.space, sealed, after)?);
        Ok::<_, Failure>(())
    })?;
    newest.ok_or(Failure::Fault("the roster is older than the one seen before"))
}
