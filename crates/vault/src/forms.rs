//! A form on a public page, whose answers only those open who hold its keys.
//!
//! A [`FormSecret`] stands in the public link and nowhere on the disk in the clear. What the page
//! shows (the *offer*: its text, and the key that answers are sealed to) is sealed with it, so that
//! a copied database shows neither, and whoever can write to the database but does not have the
//! link can swap neither. [`FormKeys`] open the answers; their seed is kept in a sealed record.
//!
//! An answer: `version 1 | suite 1 | encapsulated key 32 | ciphertext | tag 16`, padded as all is.

use crate::binding::binding;
use crate::envelope::{self, Bytes, SUITE, VERSION};
use crate::identity::KemPrivate;
use crate::keys::{hpke_open, hpke_seal};
use crate::{Id, VaultError};
use hpke::kem::X25519HkdfSha256;
use hpke::{Kem, Serializable};
use zeroize::Zeroizing;

/// The secret in a form's link.
pub struct FormSecret(Zeroizing<[u8; 16]>);

impl FormSecret {
    /// A fresh one.
    pub fn generate() -> FormSecret {
        FormSecret::of(Id::random())
    }

    /// The secret that a link carries. Whether there is a form of that link, its row tells.
    pub fn of(link: Id) -> FormSecret {
        FormSecret(Zeroizing::new(link.0))
    }

    /// How the link spells it.
    pub fn link(&self) -> Id {
        Id(*self.0)
    }

    /// What the form's row is called. It does not lead back to the link.
    pub fn id(&self) -> Id {
        let id = self.derive("id");
        Id(std::array::from_fn(|at| id[at]))
    }

    /// Seals what the public page shows.
    pub fn seal_offer(&self, offer: &[u8]) -> Vec<u8> {
        envelope::seal(&self.derive("offer"), 0, &self.place(), &Bytes(offer))
    }

    /// Opens what the public page shows.
    ///
    /// # Errors
    /// `Tampered` for another link, or changed bytes.
    pub fn open_offer(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let opened = envelope::open(&self.derive("offer"), 0, &self.place(), sealed)?;
        Ok(Zeroizing::new(opened.decode::<&[u8]>()?.to_vec()))
    }

    fn place(&self) -> Vec<u8> {
        binding("form-offer/1", &[&self.id().0])
    }

    fn derive(&self, what: &str) -> Zeroizing<[u8; 32]> {
        envelope::derive(&[], self.0.as_ref(), &binding("form/1", &[what.as_bytes()]))
    }
}

/// The keys that open a form's answers.
pub struct FormKeys {
    private: KemPrivate,
    public: [u8; 32],
}

impl FormKeys {
    /// The keys that come from this seed.
    pub fn of(seed: &[u8; 32]) -> FormKeys {
        let seed = envelope::derive(&[], seed, &binding("form-keys/1", &[]));
        let (private, public) = X25519HkdfSha256::derive_keypair(seed.as_ref());
        FormKeys { private, public: public.to_bytes().into() }
    }

    /// The half that seals answers; it stands in the offer.
    pub fn public(&self) -> [u8; 32] {
        self.public
    }

    /// Opens an answer to a form.
    ///
    /// # Errors
    /// `Tampered` for other keys, another form or answer, or changed bytes.
    pub fn open_answer(
        &self,
        form: Id,
        answer: Id,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let [VERSION, SUITE, rest @ ..] = sealed else {
            return Err(VaultError::UnknownFormat);
        };
        let (info, aad) = answer_binding(form, answer);
        let padded = hpke_open(&self.private, &info, &aad, rest)?;
        let (bytes, _) =
            postcard::take_from_bytes::<&[u8]>(&padded).map_err(|_| VaultError::Malformed)?;
        Ok(Zeroizing::new(bytes.to_vec()))
    }
}

/// Seals an answer to a form: whoever seals it cannot open it again.
pub fn seal_answer(public: &[u8; 32], form: Id, answer: Id, bytes: &[u8]) -> Vec<u8> {
    let padded = envelope::padded(bytes);
    let (info, aad) = answer_binding(form, answer);
    let mut sealed = vec![VERSION, SUITE];
    sealed.extend(hpke_seal(public, &info, &aad, &padded));
    sealed
}

fn answer_binding(form: Id, answer: Id) -> (Vec<u8>, Vec<u8>) {
    (binding("form-answers/1", &[&form.0]), binding("form-answer/1", &[&answer.0]))
}
