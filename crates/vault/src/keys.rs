//! The keys of a space and its turfs, and how they reach the people who may hold them: wrapped
//! with HPKE (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM) to each one's public key.
//!
//! `version 1 | suite 1 | encapsulated key 32 | sealed key 32 | tag 16`
//!
//! Only wrap to a [`PublicIdentity`] taken from a verified roster.

use crate::binding::binding;
use crate::envelope::{self, Key, SUITE, VERSION};
use crate::{Id, Identity, PublicIdentity, VaultError};
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use zeroize::Zeroizing;

/// What a wrapped key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Purpose {
    /// The space: roster, turf names, settings.
    Space,
    /// The counts of all turfs.
    Stat,
    /// One turf: its workers, conversations, notes.
    Turf(Id),
}

impl Purpose {
    fn name(self) -> &'static [u8] {
        match self {
            Purpose::Space => b"space",
            Purpose::Stat => b"stat",
            Purpose::Turf(_) => b"turf",
        }
    }

    fn turf(self) -> Id {
        match self {
            Purpose::Turf(turf) => turf,
            Purpose::Space | Purpose::Stat => Id::ZERO,
        }
    }
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident = $label:literal),*) => {$(
        $(#[$doc])*
        ///
        /// 32 random bytes and the epoch they belong to; a removal starts the next epoch.
        pub struct $name {
            key: Zeroizing<Key>,
            epoch: u32,
            records: OnceLock<Zeroizing<Key>>,
        }

        impl $name {
            /// A fresh key for this epoch.
            pub fn generate(epoch: u32) -> $name {
                $name::from_bytes(epoch, crate::random())
            }

            /// The epoch it belongs to.
            pub fn epoch(&self) -> u32 {
                self.epoch
            }

            /// 16 bytes that recognise this key without opening anything. Kept in a sealed record
            /// or ring, they show a key that someone else put in its place.
            pub fn mark(&self) -> [u8; 16] {
                let mark = self.derive("mark");
                std::array::from_fn(|at| mark[at])
            }

            pub(crate) fn from_bytes(epoch: u32, key: Key) -> $name {
                $name { key: Zeroizing::new(key), epoch, records: OnceLock::new() }
            }

            /// The key from which each record's own key comes; derived once, since a page opens
            /// many records.
            pub(crate) fn records(&self) -> &Key {
                self.records.get_or_init(|| self.derive("records"))
            }

            pub(crate) fn derive(&self, what: &str) -> Zeroizing<Key> {
                let what = binding("key/1", &[$label, what.as_bytes()]);
                envelope::derive(&[], self.key.as_ref(), &what)
            }
        }
    )*};
}

keys! {
    /// The key of a space. The roster, record and audit keys come from it.
    SpaceKey = b"space",
    /// The key of a space's counts.
    StatKey = b"stat",
    /// The key of one turf.
    TurfKey = b"turf"
}

macro_rules! wrapped_by_space {
    ($name:ident, $purpose:expr) => {
        impl $name {
            /// Wraps the key for one person on the roster.
            pub fn wrap_for(&self, space: Id, recipient: Id, public: &PublicIdentity) -> Vec<u8> {
                wrap(&self.key, $purpose, space, self.epoch, recipient, public)
            }

            /// Unwraps the key that was wrapped for this person.
            ///
            /// # Errors
            /// `Tampered` for another person, space, epoch or purpose, or changed bytes.
            pub fn unwrap_with(
                identity: &Identity,
                space: Id,
                recipient: Id,
                epoch: u32,
                wrapped: &[u8],
            ) -> Result<$name, VaultError> {
                let key = unwrap(identity, $purpose, space, epoch, recipient, wrapped)?;
                Ok($name::from_bytes(epoch, *key))
            }
        }
    };
}

wrapped_by_space!(SpaceKey, Purpose::Space);
wrapped_by_space!(StatKey, Purpose::Stat);

impl TurfKey {
    /// Wraps the key for one person on the roster.
    pub fn wrap_for(&self, space: Id, turf: Id, recipient: Id, public: &PublicIdentity) -> Vec<u8> {
        wrap(&self.key, Purpose::Turf(turf), space, self.epoch, recipient, public)
    }

    /// Unwraps the key that was wrapped for this person.
    ///
    /// # Errors
    /// `Tampered` for another person, space, turf, epoch or purpose, or changed bytes.
    pub fn unwrap_with(
        identity: &Identity,
        space: Id,
        turf: Id,
        recipient: Id,
        epoch: u32,
        wrapped: &[u8],
    ) -> Result<TurfKey, VaultError> {
        let key = unwrap(identity, Purpose::Turf(turf), space, epoch, recipient, wrapped)?;
        Ok(TurfKey::from_bytes(epoch, *key))
    }
}

const ENCAPPED: usize = 32;
const TAG: usize = 16;
const WRAPPED: usize = 2 + ENCAPPED + 32 + TAG;

fn wrap(
    key: &Key,
    purpose: Purpose,
    space: Id,
    epoch: u32,
    recipient: Id,
    public: &PublicIdentity,
) -> Vec<u8> {
    let info = wrap_info(purpose, space, epoch, recipient);
    let mut out = Vec::with_capacity(WRAPPED);
    out.extend([VERSION, SUITE]);
    out.extend(hpke_seal(&public.kem, &info, &purpose.turf().0, key));
    out
}

fn unwrap(
    identity: &Identity,
    purpose: Purpose,
    space: Id,
    epoch: u32,
    recipient: Id,
    wrapped: &[u8],
) -> Result<Zeroizing<Key>, VaultError> {
    let [VERSION, SUITE, rest @ ..] = wrapped else {
        return Err(VaultError::UnknownFormat);
    };
    let info = wrap_info(purpose, space, epoch, recipient);
    let opened = hpke_open(&identity.kem_private(), &info, &purpose.turf().0, rest)?;
    let mut key = Zeroizing::new([0; 32]);
    if opened.len() != key.len() {
        return Err(VaultError::Malformed);
    }
    key.copy_from_slice(&opened);
    Ok(key)
}

fn wrap_info(purpose: Purpose, space: Id, epoch: u32, recipient: Id) -> Vec<u8> {
    binding("wrap/1", &[purpose.name(), &space.0, &epoch.to_be_bytes(), &recipient.0])
}

/// Seals to a public key: `encapsulated key 32 | ciphertext | tag 16`.
///
/// A public key that is not a point of the curve's main group would give an agreed secret of
/// zero, which HPKE refuses; the plaintext is then sealed to a key that nobody holds, so that a
/// forged public key gets nothing and the caller needs no second path.
pub(crate) fn hpke_seal(public: &[u8; 32], info: &[u8], aad: &[u8], plain: &[u8]) -> Vec<u8> {
    let seal = |public: &<X25519HkdfSha256 as Kem>::PublicKey| {
        hpke::single_shot_seal::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            public,
            info,
            plain,
            aad,
        )
    };
    let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(public)
        .expect("invariant: any 32 bytes are an X25519 public key");
    let (encapped, sealed) = seal(&public)
        .or_else(|_| seal(&X25519HkdfSha256::gen_keypair().1))
        .expect("invariant: a generated key has a secret that is not zero");
    let mut out = Vec::with_capacity(ENCAPPED + sealed.len());
    out.extend_from_slice(&encapped.to_bytes());
    out.extend_from_slice(&sealed);
    out
}

/// Opens what [`hpke_seal`] made.
pub(crate) fn hpke_open(
    private: &crate::identity::KemPrivate,
    info: &[u8],
    aad: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let (encapped, sealed) = sealed.split_first_chunk::<ENCAPPED>().ok_or(VaultError::Malformed)?;
    let encapped = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapped)
        .map_err(|_| VaultError::Malformed)?;
    hpke::single_shot_open::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        private,
        &encapped,
        info,
        sealed,
        aad,
    )
    .map(Zeroizing::new)
    .map_err(|_| VaultError::Tampered)
}

/// The keys of one space that a session holds, oldest epoch first.
#[derive(Default)]
pub struct SessionKeys {
    /// Keys of the space.
    pub space: Vec<SpaceKey>,
    /// Keys of its counts.
    pub stat: Vec<StatKey>,
    /// Keys of turfs.
    pub turfs: Vec<(Id, TurfKey)>,
}

impl SessionKeys {
    /// The space key of the newest epoch held.
    pub fn newest_space(&self) -> Option<&SpaceKey> {
        self.space.iter().max_by_key(|key| key.epoch)
    }

    /// The stat key of the newest epoch held.
    pub fn newest_stat(&self) -> Option<&StatKey> {
        self.stat.iter().max_by_key(|key| key.epoch)
    }

    /// The key of a turf of the newest epoch held.
    pub fn newest_turf(&self, turf: Id) -> Option<&TurfKey> {
        let keys = self.turfs.iter().filter(|(of, _)| *of == turf);
        keys.map(|(_, key)| key).max_by_key(|key| key.epoch)
    }
}

/// Length of one packed key: purpose 1, turf 16, epoch 4, key 32.
const PACKED: usize = 53;

/// Writes the keys as bytes, for the session to seal with its cookie.
pub fn pack(keys: &SessionKeys) -> Zeroizing<Vec<u8>> {
    let count = keys.space.len() + keys.stat.len() + keys.turfs.len();
    let mut out = Zeroizing::new(Vec::with_capacity(count * PACKED));
    let mut push = |purpose: u8, turf: Id, epoch: u32, key: &Key| {
        out.push(purpose);
        out.extend_from_slice(&turf.0);
        out.extend_from_slice(&epoch.to_be_bytes());
        out.extend_from_slice(key);
    };
    keys.space.iter().for_each(|key| push(0, Id::ZERO, key.epoch, &key.key));
    keys.stat.iter().for_each(|key| push(1, Id::ZERO, key.epoch, &key.key));
    keys.turfs.iter().for_each(|(turf, key)| push(2, *turf, key.epoch, &key.key));
    out
}

/// Reads what [`pack`] wrote.
///
/// # Errors
/// `Malformed` for anything else.
pub fn unpack(bytes: &[u8]) -> Result<SessionKeys, VaultError> {
    let mut keys = SessionKeys::default();
    let (packed, []) = bytes.as_chunks::<PACKED>() else {
        return Err(VaultError::Malformed);
    };
    for one in packed {
        let turf = Id(std::array::from_fn(|at| one[1 + at]));
        let epoch = u32::from_be_bytes(std::array::from_fn(|at| one[17 + at]));
        let key = std::array::from_fn(|at| one[21 + at]);
        match one[0] {
            0 => keys.space.push(SpaceKey::from_bytes(epoch, key)),
            1 => keys.stat.push(StatKey::from_bytes(epoch, key)),
            2 => keys.turfs.push((turf, TurfKey::from_bytes(epoch, key))),
            _ => return Err(VaultError::Malformed),
        }
    }
    Ok(keys)
}
