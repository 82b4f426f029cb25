//! The audit log: entries sealed to a public key, so that a failed sign-in is recorded although
//! nobody is signed in; chained by hashes, so that a cut or a fork shows to everyone who remembers
//! a head.
//!
//! `version 1 | suite 1 | epoch 4 | encapsulated key 32 | ciphertext | tag 16`

use crate::binding::binding;
use crate::envelope::{self, SUITE, VERSION};
use crate::identity::KemPrivate;
use crate::keys::{hpke_open, hpke_seal};
use crate::{SpaceKey, Tongue, VaultError, words};
use hpke::kem::X25519HkdfSha256;
use hpke::{Kem, Serializable};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const HEADER: usize = 6;

/// The key pair of a space's log in one epoch.
pub struct AuditKeys {
    private: KemPrivate,
    public: AuditPublic,
}

/// The half that seals entries; stored in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditPublic {
    /// The epoch of the space key it comes from.
    pub epoch: u32,
    /// X25519.
    pub key: [u8; 32],
}

impl AuditKeys {
    /// The pair that comes from a space key.
    pub fn of(space: &SpaceKey) -> AuditKeys {
        let (private, public) = X25519HkdfSha256::derive_keypair(space.derive("audit").as_ref());
        let public = AuditPublic { epoch: space.epoch(), key: public.to_bytes().into() };
        AuditKeys { private, public }
    }

    /// The half that seals.
    pub fn public(&self) -> AuditPublic {
        self.public
    }

    /// Opens entry `n`, which follows the entry with hash `previous`.
    ///
    /// # Errors
    /// `WrongSecret` for another epoch; `Tampered` for changed bytes or another place in the log.
    pub fn open_entry(
        &self,
        n: u64,
        previous: &[u8; 32],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let (head, rest) = sealed.split_first_chunk::<HEADER>().ok_or(VaultError::Malformed)?;
        if head[..2] != [VERSION, SUITE] {
            return Err(VaultError::UnknownFormat);
        }
        if head[2..] != self.public.epoch.to_be_bytes() {
            return Err(VaultError::WrongSecret);
        }
        let (info, aad) = entry_binding(self.public.epoch, n, previous);
        let padded = hpke_open(&self.private, &info, &aad, rest)?;
        let (entry, _) =
            postcard::take_from_bytes::<&[u8]>(&padded).map_err(|_| VaultError::Malformed)?;
        Ok(Zeroizing::new(entry.to_vec()))
    }
}

/// Seals entry `n`, which follows the entry with hash `previous` (zeros for the first), and gives
/// its bytes and its hash, the new head.
pub fn seal_entry(
    public: &AuditPublic,
    n: u64,
    previous: &[u8; 32],
    entry: &[u8],
) -> (Vec<u8>, [u8; 32]) {
    let padded = envelope::padded(entry);
    let (info, aad) = entry_binding(public.epoch, n, previous);
    let mut sealed = vec![VERSION, SUITE];
    sealed.extend(public.epoch.to_be_bytes());
    sealed.extend(hpke_seal(&public.key, &info, &aad, &padded));
    let head = next_head(previous, n, &sealed);
    (sealed, head)
}

/// The hash of entry `n`: SHA-256(previous | n | sealed entry). Anyone can follow the chain.
pub fn next_head(previous: &[u8; 32], n: u64, sealed: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(previous);
    hash.update(n.to_be_bytes());
    hash.update(sealed);
    hash.finalize().into()
}

/// A head as four words (five Spanish ones), to read out at a meeting.
pub fn head_words(head: &[u8; 32], tongue: Tongue) -> String {
    words::spoken(head, 4, tongue)
}

fn entry_binding(epoch: u32, n: u64, previous: &[u8; 32]) -> (Vec<u8>, Vec<u8>) {
    let info = binding("audit/1", &[&epoch.to_be_bytes()]);
    let aad = binding("audit-entry/1", &[&n.to_be_bytes(), previous]);
    (info, aad)
}
