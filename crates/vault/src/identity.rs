//! A person's keys. Everything comes from one 32-byte seed, so a slot has only that to wrap, and
//! a person has only that to lose.

use crate::binding::binding;
use crate::envelope::{self, Bytes};
use crate::{Id, VaultError};
use ed25519_dalek::{Signer, SigningKey};
use hpke::kem::X25519HkdfSha256;
use hpke::{Kem, Serializable};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

pub(crate) type KemPrivate = <X25519HkdfSha256 as Kem>::PrivateKey;

/// A person's secret keys. Wiped when dropped.
pub struct Identity {
    seed: Zeroizing<[u8; 32]>,
}

/// A person's public keys: to seal for them (X25519), and to check what they signed (Ed25519).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicIdentity {
    /// X25519, for HPKE.
    pub kem: [u8; 32],
    /// Ed25519.
    pub verify: [u8; 32],
}

impl Identity {
    /// A new person's keys.
    pub fn generate() -> Identity {
        Identity::from_seed(crate::random())
    }

    /// The keys that come from this seed.
    pub fn from_seed(seed: [u8; 32]) -> Identity {
        Identity { seed: Zeroizing::new(seed) }
    }

    /// The seed, for the code that wraps it for a session.
    pub fn seed(&self) -> &[u8; 32] {
        &self.seed
    }

    /// The public half, for the roster.
    pub fn public(&self) -> PublicIdentity {
        let (_, kem) = X25519HkdfSha256::derive_keypair(self.derive("kem").as_ref());
        PublicIdentity {
            kem: kem.to_bytes().into(),
            verify: self.signing().verifying_key().to_bytes(),
        }
    }

    /// Seals the person's ring: what only they may keep (roster and audit heads seen, codes of
    /// open invites). `revision` counts up with each change.
    pub fn seal_ring(&self, account: Id, revision: u64, ring: &[u8]) -> Vec<u8> {
        let place = ring_binding(account, revision);
        envelope::seal(&self.derive("ring"), 0, &place, &Bytes(ring))
    }

    /// Opens the ring sealed as this revision of this account.
    ///
    /// # Errors
    /// `Tampered` for any other bytes, account, revision or person.
    pub fn open_ring(
        &self,
        account: Id,
        revision: u64,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let place = ring_binding(account, revision);
        let opened = envelope::open(&self.derive("ring"), 0, &place, sealed)?;
        Ok(Zeroizing::new(opened.decode::<&[u8]>()?.to_vec()))
    }

    pub(crate) fn kem_private(&self) -> KemPrivate {
        X25519HkdfSha256::derive_keypair(self.derive("kem").as_ref()).0
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing().sign(message).to_bytes()
    }

    fn signing(&self) -> SigningKey {
        SigningKey::from_bytes(&self.derive("sign"))
    }

    fn derive(&self, what: &str) -> Zeroizing<[u8; 32]> {
        envelope::derive(&[], self.seed.as_ref(), &binding("identity/1", &[what.as_bytes()]))
    }
}

fn ring_binding(account: Id, revision: u64) -> Vec<u8> {
    binding("ring/1", &[&account.0, &revision.to_be_bytes()])
}
