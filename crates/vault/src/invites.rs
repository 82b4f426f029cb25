//! Invites: a link by any channel, and six words by voice or paper. The newcomer's request proves
//! knowledge of the words together with their public keys, so nobody in between can put their own
//! keys in.

use crate::binding::binding;
use crate::{Id, PublicIdentity, Words, envelope, same};

/// An open invite, as the inviter's ring keeps it.
pub struct Invite {
    /// Names the invite in the link.
    pub id: Id,
    code: Words,
}

impl Invite {
    /// A fresh invite.
    pub fn generate() -> Invite {
        Invite { id: Id::random(), code: Words::generate() }
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
}
