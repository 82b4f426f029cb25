//! The sealing. Everything personal passes through this crate on its way to and from the disk,
//! and no other crate may name a cipher.
//!
//! It has no input or output except the operating system's randomness, no `async`, and no
//! global state: values in, values out, so that one person can read it in a sitting.
//!
//! # Map
//! ```text
//! words, device, recovery          any one opens a slot            slots, words
//!    └─ Identity (32-byte seed)    X25519, Ed25519, ring key       identity
//!         └─ SpaceKey, StatKey,    wrapped by HPKE to each person  keys
//!            TurfKey
//!              ├─ Sealed<T>        one blob for each record        records
//!              ├─ Roster           signed, chained, rollback shows roster
//!              └─ AuditKeys        entries sealed without session  audit
//! FormSecret   in a public link; FormKeys open what is answered   forms
//! Invite       six spoken words vouch for a newcomer's keys        invites
//! CookieSecret wraps what a session keeps in memory                session
//! ```
//! Private modules: `envelope` (the sealed byte format), `binding` (what it is bound to).
//!
//! # Promises, each held by a test
//! - Every sealed thing is bound to what it is and where it belongs: moved anywhere else, or one
//!   bit changed, it does not open.
//! - Equal contents seal to unequal bytes, and lengths are only 64, 128, 256 ... plus a constant.
//! - A format version, once written, opens for ever (`golden/`).
//! - Types that hold secrets have no `Debug`, `Clone` or `Serialize`, and are wiped when dropped.
//! - No input makes it panic; only a machine without randomness does.

mod binding;
mod envelope;

pub mod audit;
#[cfg(feature = "broken")]
pub mod broken;
pub mod forms;
pub mod id;
pub mod identity;
pub mod invites;
pub mod keys;
pub mod records;
pub mod roster;
pub mod session;
pub mod slots;
mod stack;
pub mod words;

pub use audit::{AuditKeys, AuditPublic};
pub use forms::{FormKeys, FormSecret};
pub use id::Id;
pub use identity::{Identity, PublicIdentity};
pub use invites::Invite;
pub use keys::{Purpose, SessionKeys, SpaceKey, StatKey, TurfKey};
pub use records::{Place, Sealed, SealingKey, epoch_of};
pub use roster::{After, Entry, Role, Roster};
pub use session::{CookieSecret, digest, handle_mac, keyed_digest, random, same};
pub use slots::DeviceSecret;
pub use stack::wipe_stack;
pub use words::{RecoveryCode, Tongue, Words, fingerprint, handle};

/// Whether this build uses the cheap passphrase cost meant for tests.
pub const CHEAP_KDF: bool = cfg!(feature = "cheap-kdf");

/// Why something did not open. Deliberately says little: each is one sentence for a log or page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultError {
    /// The words, phrase, code or key given do not open this.
    WrongSecret,
    /// The bytes were changed, or belong somewhere else.
    Tampered,
    /// Written by a newer version, or not ours.
    UnknownFormat,
    /// A passphrase cost below the floor: a downgrade, refused.
    WeakKdf,
    /// Not well-formed: wrong length, wrong letters, too short.
    Malformed,
    /// Older than, or different from, what was already seen.
    Stale,
    /// The signer is not a lead on the roster.
    NotOnRoster,
}

impl std::fmt::Display for VaultError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            VaultError::WrongSecret => "That does not open it.",
            VaultError::Tampered => "The sealed data was changed or moved.",
            VaultError::UnknownFormat => "The sealed data has a format this version does not know.",
            VaultError::WeakKdf => "The passphrase protection is below the floor.",
            VaultError::Malformed => "The input is not well-formed.",
            VaultError::Stale => "An older or different state was presented than one seen before.",
            VaultError::NotOnRoster => "The signer is not a lead on the roster.",
        })
    }
}

impl std::error::Error for VaultError {}
