//! Invites: a link by any channel, and six words by voice or paper. The newcomer's request proves
//! knowledge of the words together with their public keys, so nobody in between can put their own
//! keys in. The same words carry the way back: from which roster the newcomer reads on.

use crate::binding::binding;
use crate::{Id, PublicIdentity, Tongue, VaultError, Words, envelope, same};

/// An open invite, as the inviter's ring keeps it.
pub struct Invite {
    /// Names the invite in the link.
    pub id: Id,
    code: Words,
}

impl Invite {
    /// A fresh invite.
    pub fn generate(tongue: Tongue) -> Invite {
        Invite { id: Id::random(), code: Words::generate(tongue) }
    }

    /// The words to say; never sent with the link.
    pub fn code(&self) -> &Words {
        &self.code
    }

    /// What the newcomer's request carries beside their public keys.
    pub fn proof(id: Id, code: &Words, public: &PublicIdentity) -> [u8; 32] {
        let what = binding("invite/1", &[&id.0, &public.kem, &public.verify]);
        *envelope::derive(&id.0, code.reveal().as_bytes(), &what)
    }

    /// Whether these keys came from someone who knew the words. Constant time.
    pub fn verify(id: Id, code: &Words, public: &PublicIdentity, proof: &[u8]) -> bool {
        same(&Invite::proof(id, code, public), proof)
    }

    /// Tells whoever was let in with these keys which roster of the space the inviter knows, its
    /// version and hash. Only the two who know the words can have written it.
    pub fn seal_start(
        (id, code): (Id, &Words),
        public: &PublicIdentity,
        space: Id,
        start: (u64, [u8; 32]),
    ) -> Vec<u8> {
        let place = start_binding(id, public, space);
        envelope::seal(
            &envelope::derive(&id.0, code.reveal().as_bytes(), &place),
            0,
            &place,
            &start,
        )
    }

    /// Opens what [`Invite::seal_start`] sealed.
    ///
    /// # Errors
    /// `Tampered` for other words, another invite, space or newcomer, or changed bytes.
    pub fn open_start(
        (id, code): (Id, &Words),
        public: &PublicIdentity,
        space: Id,
        sealed: &[u8],
    ) -> Result<(u64, [u8; 32]), VaultError> {
        let place = start_binding(id, public, space);
        let key = envelope::derive(&id.0, code.reveal().as_bytes(), &place);
        envelope::open(&key, 0, &place, sealed)?.decode()
    }
}

fn start_binding(id: Id, public: &PublicIdentity, space: Id) -> Vec<u8> {
    binding("invite-start/1", &[&id.0, &public.kem, &public.verify, &space.0])
}
