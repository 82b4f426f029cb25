//! The sealed byte format, shared by records, rings, slots, the roster and session blobs:
//!
//! `version 1 | suite 1 | epoch 4 | salt 24 | commitment 16 | ciphertext | tag 16`
//!
//! A fresh key, nonce and commitment come from HKDF-SHA256 for every envelope, so nonces cannot
//! repeat; the cipher is AES-256-GCM. AES-GCM alone would let one ciphertext open under two
//! keys; the commitment, compared first, does not. Contents are postcard, padded with zeros to
//! 64, 128, 256 ... bytes.

use crate::VaultError;
use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit, Nonce, Tag};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

pub(crate) const VERSION: u8 = 1;
/// HKDF-SHA256 with AES-256-GCM. Two is kept for a post-quantum hybrid.
pub(crate) const SUITE: u8 = 1;
const SALT: usize = 24;
const COMMITMENT: usize = 16;
const TAG: usize = 16;
const HEADER: usize = 2 + 4 + SALT + COMMITMENT;
const CONTENT_BYTES_MIN: usize = 64;

pub(crate) type Key = [u8; 32];

/// Contents that were opened; wiped when dropped, a cache line at a time rather than a byte.
pub struct Opened(Vec<u8>);

impl Opened {
    /// Reads the contents, which may lend their text; what follows them must be padding.
    ///
    /// # Errors
    /// `Malformed` if they are no `T`.
    pub fn decode<'a, T: Deserialize<'a>>(&'a self) -> Result<T, VaultError> {
        let (value, padding) =
            postcard::take_from_bytes(&self.0).map_err(|_| VaultError::Malformed)?;
        // All of it at once is sooner told than one byte after the other.
        if padding.iter().fold(0, |any, byte| any | byte) != 0 {
            return Err(VaultError::Malformed);
        }
        Ok(value)
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

fn wipe(bytes: &mut [u8]) {
    bytes.fill(0);
    zeroize::optimization_barrier(bytes);
}

/// Plain bytes as a value: postcard writes them in one piece, not one by one.
pub(crate) struct Bytes<'a>(pub(crate) &'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

/// The 32 bytes that HKDF-SHA256 gives for a binding.
pub(crate) fn derive(salt: &[u8], key: &[u8], binding: &[u8]) -> Zeroizing<Key> {
    let mut out = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), key)
        .expand(binding, out.as_mut())
        .expect("invariant: 32 bytes are within what HKDF can give");
    out
}

/// Seals a value. The binding must name the format, the place and the epoch.
pub(crate) fn seal<T: Serialize + ?Sized>(
    key: &Key,
    epoch: u32,
    binding: &[u8],
    value: &T,
) -> Vec<u8> {
    let length = postcard::experimental::serialized_size(value)
        .expect("invariant: sealed types are plain structs and postcard can write them");
    let mut out = vec![0; HEADER + bucket(length) + TAG];
    let end = out.len() - TAG;
    postcard::to_slice(value, &mut out[HEADER..end])
        .expect("invariant: a value has the same length twice");
    seal_in_place(key, epoch, binding, &mut out);
    out
}

/// Opens an envelope made by [`seal`] with the same key, epoch and binding.
pub(crate) fn open(
    key: &Key,
    epoch: u32,
    binding: &[u8],
    sealed: &[u8],
) -> Result<Opened, VaultError> {
    if epoch_of(sealed)? != epoch {
        return Err(VaultError::WrongSecret);
    }
    let (header, rest) = sealed.split_at(HEADER);
    let (content, tag) = rest.split_at(rest.len() - TAG);
    let once = OnceKey::derive(key, &header[6..6 + SALT], binding);
    if !bool::from(once.commitment().ct_eq(&header[6 + SALT..])) {
        return Err(VaultError::Tampered);
    }
    let tag = Tag::try_from(tag).expect("invariant: split at the length of a tag");
    let mut opened = Opened(content.to_vec());
    once.cipher()
        .decrypt_inout_detached(&once.nonce(), binding, opened.0.as_mut_slice().into(), &tag)
        .map_err(|_| VaultError::Tampered)?;
    Ok(opened)
}

/// Seals opened contents anew, under another key and binding, without decoding them.
pub(crate) fn seal_again(key: &Key, epoch: u32, binding: &[u8], opened: &Opened) -> Vec<u8> {
    let mut out = vec![0; HEADER + opened.0.len() + TAG];
    out[HEADER..HEADER + opened.0.len()].copy_from_slice(&opened.0);
    seal_in_place(key, epoch, binding, &mut out);
    out
}

/// The epoch of the key that sealed this. Public, and checked again on opening.
pub(crate) fn epoch_of(sealed: &[u8]) -> Result<u32, VaultError> {
    match sealed {
        [VERSION, SUITE, a, b, c, d, rest @ ..] if has_our_length(rest.len() + 6) => {
            Ok(u32::from_be_bytes([*a, *b, *c, *d]))
        }
        [VERSION, SUITE, ..] => Err(VaultError::Malformed),
        [] => Err(VaultError::Malformed),
        _ => Err(VaultError::UnknownFormat),
    }
}

/// The padded length for contents of so many bytes.
pub(crate) fn bucket(length: usize) -> usize {
    length.next_power_of_two().max(CONTENT_BYTES_MIN)
}

/// Plain bytes as contents, padded with zeros to such a length.
pub(crate) fn padded(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let plain = Bytes(bytes);
    let length = postcard::experimental::serialized_size(&plain)
        .expect("invariant: postcard can write bytes");
    let mut padded = Zeroizing::new(vec![0; bucket(length)]);
    postcard::to_slice(&plain, &mut padded).expect("invariant: a bucket holds its contents");
    padded
}

fn has_our_length(length: usize) -> bool {
    let content = length.saturating_sub(HEADER + TAG);
    content >= CONTENT_BYTES_MIN && content.is_power_of_two()
}

/// Encrypts what stands between the header and the tag of `out`, and writes both.
fn seal_in_place(key: &Key, epoch: u32, binding: &[u8], out: &mut [u8]) {
    let salt: [u8; SALT] = crate::random();
    let once = OnceKey::derive(key, &salt, binding);
    let (header, rest) = out.split_at_mut(HEADER);
    let (content, tag_place) = rest.split_at_mut(rest.len() - TAG);
    header[0] = VERSION;
    header[1] = SUITE;
    header[2..6].copy_from_slice(&epoch.to_be_bytes());
    header[6..6 + SALT].copy_from_slice(&salt);
    header[6 + SALT..].copy_from_slice(once.commitment());
    let tag = once
        .cipher()
        .encrypt_inout_detached(&once.nonce(), binding, content.into())
        .expect("invariant: memory is smaller than what AES-GCM can seal");
    tag_place.copy_from_slice(&tag);
}

/// Key 32, nonce 12 and commitment 16, used for one envelope only.
struct OnceKey(Zeroizing<[u8; 60]>);

impl OnceKey {
    fn derive(key: &Key, salt: &[u8], binding: &[u8]) -> OnceKey {
        let mut okm = Zeroizing::new([0; 60]);
        Hkdf::<Sha256>::new(Some(salt), key)
            .expand(binding, okm.as_mut())
            .expect("invariant: 60 bytes are within what HKDF can give");
        OnceKey(okm)
    }

    fn cipher(&self) -> Aes256Gcm {
        Aes256Gcm::new_from_slice(&self.0[..32]).expect("invariant: an AES-256 key is 32 bytes")
    }

    fn nonce(&self) -> Nonce<aes_gcm::aead::consts::U12> {
        Nonce::try_from(&self.0[32..44]).expect("invariant: a nonce is 12 bytes")
    }

    fn commitment(&self) -> &[u8] {
        &self.0[44..]
    }
}

#[cfg(test)]
mod tests {
    use super::{bucket, derive};

    /// RFC 5869, test cases 1 and 3, their first 32 bytes.
    #[test]
    fn keys_are_derived_as_the_standard_says() {
        let salt: Vec<u8> = (0..=12).collect();
        let info: Vec<u8> = (0xf0..=0xf9).collect();
        let one = derive(&salt, &[0x0b; 22], &info);
        let three = derive(&[], &[0x0b; 22], &[]);
        let start = |key: &[u8; 32]| u64::from_be_bytes([0, 1, 2, 3, 4, 5, 6, 7].map(|i| key[i]));
        assert_eq!(start(&one), 0x3cb2_5f25_faac_d57a);
        assert_eq!(start(&three), 0x8da4_e775_a563_c18f);
    }

    #[test]
    fn lengths_are_hidden_in_powers_of_two() {
        let table = [(0, 64), (1, 64), (64, 64), (65, 128), (512, 512), (513, 1024)];
        for (length, padded) in table {
            assert_eq!(bucket(length), padded, "{length}");
        }
    }
}
