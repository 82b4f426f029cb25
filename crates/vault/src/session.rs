//! What a session needs: the cookie's secret, under which the server keeps keys in memory, and
//! small things done in one way everywhere (digests, random bytes, comparing).

use crate::VaultError;
use crate::binding::binding;
use crate::envelope::{self, Bytes, Key};
use crate::id::from_hex;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// 32 random bytes that only the browser keeps. The server knows their digest, and what it holds
/// for the session opens only while the cookie is presented.
pub struct CookieSecret(Zeroizing<[u8; 32]>);

impl CookieSecret {
    /// A fresh one.
    pub fn generate() -> CookieSecret {
        CookieSecret(Zeroizing::new(crate::random()))
    }

    /// Reads a cookie's value: 64 lower-case hexadecimal digits.
    ///
    /// # Errors
    /// `Malformed` for anything else.
    pub fn from_hex(text: &str) -> Result<CookieSecret, VaultError> {
        let mut secret = Zeroizing::new([0; 32]);
        from_hex(text, secret.as_mut())?;
        Ok(CookieSecret(secret))
    }

    /// The cookie's value.
    pub fn to_hex(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(64));
        for byte in self.0.iter() {
            write!(text, "{byte:02x}").expect("invariant: a string takes any text");
        }
        text
    }

    /// What the server calls the session.
    pub fn sid(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"sid");
        hash.update(self.0.as_ref());
        hash.finalize().into()
    }

    /// Seals what the session keeps in memory. `boot` is random for each start of the server.
    pub fn seal(&self, boot: &[u8; 32], what: &str, bytes: &[u8]) -> Vec<u8> {
        envelope::seal(&self.key(boot), 0, &session_binding(what), &Bytes(bytes))
    }

    /// Opens what [`CookieSecret::seal`] sealed under the same name since the same start.
    ///
    /// # Errors
    /// `Tampered` for anything else.
    pub fn open(
        &self,
        boot: &[u8; 32],
        what: &str,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let opened = envelope::open(&self.key(boot), 0, &session_binding(what), sealed)?;
        Ok(Zeroizing::new(opened.decode::<&[u8]>()?.to_vec()))
    }

    fn key(&self, boot: &[u8; 32]) -> Zeroizing<Key> {
        envelope::derive(boot, self.0.as_ref(), &binding("session-key/1", &[]))
    }
}

fn session_binding(what: &str) -> Vec<u8> {
    binding("session/1", &[what.as_bytes()])
}

/// What the database holds for a sign-in name: HMAC-SHA256 under the pepper file. Spaces around
/// the name and its case do not matter.
pub fn handle_mac(pepper: &[u8; 32], handle: &str) -> [u8; 32] {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(pepper).expect("invariant: HMAC takes a key of any length");
    mac.update(&binding("handle/1", &[crate::words::plain(handle.trim()).as_bytes()]));
    mac.finalize().into_bytes().into()
}

/// HMAC-SHA256 of a text under a key that is kept sealed itself: tells whether two texts are the
/// same without keeping either. Whoever has the key can try texts; whoever has it not learns nothing.
pub fn keyed_digest(key: &[u8; 32], text: &str) -> [u8; 32] {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key).expect("invariant: HMAC takes a key of any length");
    mac.update(&binding("text/1", &[text.as_bytes()]));
    mac.finalize().into_bytes().into()
}

/// SHA-256. For long random tokens only, never for anything a person chose.
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Bytes from the operating system.
///
/// # Panics
/// If the operating system has no randomness to give: nothing may go on then.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("invariant: the operating system gives randomness");
    bytes
}

/// Whether two byte strings are equal; the time taken depends only on their lengths.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}
