//! The ways a request can end without what was asked for.

use organizing::Refusal;
use store::StoreError;
use vault::VaultError;

/// Why a page cannot be shown or an act not done. Each has its page and its sentence.
#[derive(Debug)]
pub enum Failure {
    /// The method or the form says no: a sentence a person can act on.
    Refused(Refusal),
    /// There is nothing here that you may know of.
    NotFound,
    /// It is there, but is not asked for in this way: an act has no page to look at.
    Misasked,
    /// You know of it, but this act is not yours.
    Forbidden,
    /// Nobody is signed in here (any more).
    Locked,
    /// The act is risky and the last unlock too long ago.
    UnlockAgain,
    /// Someone else changed it meanwhile.
    Changed,
    /// Something long has to be done first: the page that shows how far it is.
    Meanwhile(String),
    /// Too many attempts; seconds to wait.
    Wait(u64),
    /// The shelves cannot be reached, are full, or may not be written.
    Shelves(StoreError),
    /// Our mistake or our machine's. The word is for the log and never holds data.
    Fault(&'static str),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        Failure::Refused(refusal)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        match error {
            StoreError::Conflict => Failure::Changed,
            StoreError::NotFound => Failure::NotFound,
            other => Failure::Shelves(other),
        }
    }
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Failure {
        Failure::Fault(match error {
            VaultError::WrongSecret => "a secret did not open what it should",
            VaultError::Stale => "the roster is older than the one seen before",
            _ => "a sealed record did not open",
        })
    }
}
