//! What the worker agreed to. Each is asked by itself, and each can be taken back (E14).

use serde::{Deserialize, Serialize};

/// Something that only the worker can allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Consent {
    /// Somebody of the desk may get in touch, in the way that the worker wrote.
    Contact,
    /// What they wrote may be handed to a coach beyond the one who has it.
    HandOn,
    /// It may be kept once the request is closed.
    Keep,
}

impl Consent {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Consent; 3] = [Consent::Contact, Consent::HandOn, Consent::Keep];

    const fn bit(self) -> u8 {
        match self {
            Consent::Contact => 1,
            Consent::HandOn => 2,
            Consent::Keep => 4,
        }
    }
}

/// Those that are given now; none until the worker gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Consents(u8);

impl Consents {
    /// Whether it is given.
    pub const fn has(self, consent: Consent) -> bool {
        self.0 & consent.bit() != 0
    }

    /// With it; without it where it was taken back.
    #[must_use]
    pub const fn set(self, consent: Consent, given: bool) -> Consents {
        match given {
            true => Consents(self.0 | consent.bit()),
            false => Consents(self.0 & !consent.bit()),
        }
    }
}

impl FromIterator<Consent> for Consents {
    fn from_iter<T: IntoIterator<Item = Consent>>(given: T) -> Consents {
        given.into_iter().fold(Consents::default(), |all, consent| all.set(consent, true))
    }
}
