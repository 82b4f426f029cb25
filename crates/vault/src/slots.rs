//! Unlock slots: ways in. Each wraps the same identity seed under another secret; opening one
//! *is* signing in, and no password hash is stored anywhere.
//!
//! `version 1 | kind 1 | memory KiB 4 | passes 4 | lanes 4 | salt 16 | envelope of the seed`
//!
//! All of the header, the account and the slot id are bound to the envelope. A phrase that a
//! person chose opens only together with 256 random bits from their browser, so a stolen
//! database leaves nothing to guess against.

use crate::binding::binding;
use crate::envelope::{self, Bytes, Key};
use crate::{Id, Identity, RecoveryCode, VaultError, Words};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const WORDS: u8 = 1;
const DEVICE: u8 = 2;
const RECOVERY: u8 = 3;
const SALT: usize = 16;
const HEADER: usize = 2 + 12 + SALT;
/// A phrase opens nothing without the device's 256 bits; this only keeps out the trivial.
pub const PHRASE_CHARACTERS_MIN: usize = 8;
/// More would only serve to make us work.
pub const PHRASE_BYTES_MAX: usize = 1024;

/// What Argon2id is told to spend.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    const NONE: Cost = Cost { memory_kib: 0, passes: 0, lanes: 0 };
    #[cfg(not(feature = "cheap-kdf"))]
    const DEFAULT: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    #[cfg(not(feature = "cheap-kdf"))]
    const FLOOR: Cost = Cost { memory_kib: 46 * 1024, passes: 1, lanes: 1 };
    #[cfg(feature = "cheap-kdf")]
    const DEFAULT: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };
    #[cfg(feature = "cheap-kdf")]
    const FLOOR: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };
    /// A slot that asks for more was not written by us, but by someone who wants us busy.
    const CEILING: Cost = Cost { memory_kib: 256 * 1024, passes: 8, lanes: 4 };

    fn check(self) -> Result<Cost, VaultError> {
        let least = Cost::FLOOR;
        let most = Cost::CEILING;
        if self.memory_kib < least.memory_kib
            || self.passes < least.passes
            || self.lanes < least.lanes
        {
            return Err(VaultError::WeakKdf);
        }
        if self.memory_kib > most.memory_kib || self.passes > most.passes || self.lanes > most.lanes
        {
            return Err(VaultError::Malformed);
        }
        Ok(self)
    }
}

/// 32 random bytes that live only in one browser's cookie.
pub struct DeviceSecret(Zeroizing<[u8; 32]>);

impl DeviceSecret {
    /// A fresh one.
    pub fn generate() -> DeviceSecret {
        DeviceSecret(Zeroizing::new(crate::random()))
    }

    /// One that came back in a cookie.
    pub fn from_bytes(bytes: [u8; 32]) -> DeviceSecret {
        DeviceSecret(Zeroizing::new(bytes))
    }

    /// Its bytes, for the cookie.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// A slot that six generated words open: Argon2id(words).
pub fn seal_words_slot(identity: &Identity, account: Id, slot: Id, words: &Words) -> Vec<u8> {
    let header = Header::new(WORDS, Cost::DEFAULT);
    let key = header.stretch(words.reveal().as_bytes());
    header.seal(identity, account, slot, &key)
}

/// Signs in with words.
///
/// # Errors
/// `WrongSecret`; or `WeakKdf`, `Malformed`, `UnknownFormat` for a slot that cannot be ours.
pub fn open_words_slot(
    account: Id,
    slot: Id,
    sealed: &[u8],
    words: &Words,
) -> Result<Identity, VaultError> {
    let (header, rest) = Header::read(WORDS, sealed)?;
    let key = header.stretch(words.reveal().as_bytes());
    header.open(account, slot, rest, &key)
}

/// A slot that a phrase opens on one device: HKDF(Argon2id(phrase), device secret).
///
/// # Errors
/// `Malformed` if the phrase has fewer than 8 characters or more than 1,024 bytes.
pub fn seal_device_slot(
    identity: &Identity,
    account: Id,
    slot: Id,
    phrase: &str,
    device: &DeviceSecret,
) -> Result<Vec<u8>, VaultError> {
    if phrase.chars().count() < PHRASE_CHARACTERS_MIN || phrase.len() > PHRASE_BYTES_MAX {
        return Err(VaultError::Malformed);
    }
    let header = Header::new(DEVICE, Cost::DEFAULT);
    let key = header.stretch_with_device(phrase, device);
    Ok(header.seal(identity, account, slot, &key))
}

/// Signs in with a phrase, on its device.
///
/// # Errors
/// As [`open_words_slot`]; a phrase that could never have been set is `WrongSecret`.
pub fn open_device_slot(
    account: Id,
    slot: Id,
    sealed: &[u8],
    phrase: &str,
    device: &DeviceSecret,
) -> Result<Identity, VaultError> {
    let (header, rest) = Header::read(DEVICE, sealed)?;
    if phrase.len() > PHRASE_BYTES_MAX {
        return Err(VaultError::WrongSecret);
    }
    let key = header.stretch_with_device(phrase, device);
    header.open(account, slot, rest, &key)
}

/// A slot that the printed code opens. Its 130 random bits need no slow hash.
pub fn seal_recovery_slot(
    identity: &Identity,
    account: Id,
    slot: Id,
    code: &RecoveryCode,
) -> Vec<u8> {
    let header = Header::new(RECOVERY, Cost::NONE);
    let key = header.derive(code.reveal().as_bytes());
    header.seal(identity, account, slot, &key)
}

/// Signs in with the printed code.
///
/// # Errors
/// As [`open_words_slot`].
pub fn open_recovery_slot(
    account: Id,
    slot: Id,
    sealed: &[u8],
    code: &RecoveryCode,
) -> Result<Identity, VaultError> {
    let (header, rest) = Header::read(RECOVERY, sealed)?;
    let key = header.derive(code.reveal().as_bytes());
    header.open(account, slot, rest, &key)
}

/// A slot that nothing opens and that looks like a slot for words. Every account has one, so that
/// a copied database does not show who set duress words.
pub fn dummy_slot() -> Vec<u8> {
    let nobody = Identity::generate();
    Header::new(WORDS, Cost::DEFAULT).seal(&nobody, Id::random(), Id::random(), &crate::random())
}

/// Spends what opening a words slot spends, for a handle nobody has: the answer takes as long.
pub fn burn_time() {
    Header::new(WORDS, Cost::DEFAULT).stretch(b"a handle nobody has");
}

/// Whether a slot that just opened should be sealed again at today's cost.
pub fn is_dated(sealed: &[u8]) -> bool {
    let cost = [WORDS, DEVICE].iter().find_map(|&kind| Header::read(kind, sealed).ok());
    cost.is_some_and(|(header, _)| {
        header.cost.memory_kib < Cost::DEFAULT.memory_kib
            || header.cost.passes < Cost::DEFAULT.passes
    })
}

struct Header {
    kind: u8,
    cost: Cost,
    salt: [u8; SALT],
}

impl Header {
    fn new(kind: u8, cost: Cost) -> Header {
        Header { kind, cost, salt: crate::random() }
    }

    fn read(kind: u8, sealed: &[u8]) -> Result<(Header, &[u8]), VaultError> {
        let (head, rest) = sealed.split_first_chunk::<HEADER>().ok_or(VaultError::Malformed)?;
        if head[0] != VERSION {
            return Err(VaultError::UnknownFormat);
        }
        if head[1] != kind {
            return Err(VaultError::Malformed);
        }
        let number =
            |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        let cost = Cost { memory_kib: number(2), passes: number(6), lanes: number(10) };
        let mut salt = [0; SALT];
        salt.copy_from_slice(&head[14..]);
        match kind {
            RECOVERY if cost == Cost::NONE => {}
            RECOVERY => return Err(VaultError::Malformed),
            _ => _ = cost.check()?,
        }
        Ok((Header { kind, cost, salt }, rest))
    }

    fn bytes(&self) -> [u8; HEADER] {
        let mut out = [0; HEADER];
        out[0] = VERSION;
        out[1] = self.kind;
        out[2..6].copy_from_slice(&self.cost.memory_kib.to_be_bytes());
        out[6..10].copy_from_slice(&self.cost.passes.to_be_bytes());
        out[10..14].copy_from_slice(&self.cost.lanes.to_be_bytes());
        out[14..].copy_from_slice(&self.salt);
        out
    }

    /// Argon2id, in memory that is wiped afterwards.
    fn stretch(&self, secret: &[u8]) -> Zeroizing<Key> {
        let Cost { memory_kib, passes, lanes } = self.cost;
        let params = Params::new(memory_kib, passes, lanes, Some(32))
            .expect("invariant: the cost was checked");
        let mut memory = vec![Block::default(); params.block_count()];
        let mut out = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(secret, &self.salt, out.as_mut(), &mut memory)
            .expect("invariant: the cost was checked and secrets are short");
        memory.fill(Block::default());
        zeroize::optimization_barrier(memory.as_slice());
        out
    }

    fn stretch_with_device(&self, phrase: &str, device: &DeviceSecret) -> Zeroizing<Key> {
        let stretched = self.stretch(phrase.as_bytes());
        let mut both = Zeroizing::new([0; 64]);
        both[..32].copy_from_slice(stretched.as_ref());
        both[32..].copy_from_slice(device.bytes());
        self.derive(both.as_ref())
    }

    fn derive(&self, secret: &[u8]) -> Zeroizing<Key> {
        envelope::derive(&self.salt, secret, &binding("slot-key/1", &[&[self.kind]]))
    }

    fn binding(&self, account: Id, slot: Id) -> Vec<u8> {
        binding("slot/1", &[&self.bytes(), &account.0, &slot.0])
    }

    fn seal(&self, identity: &Identity, account: Id, slot: Id, key: &Key) -> Vec<u8> {
        let mut out = self.bytes().to_vec();
        let place = self.binding(account, slot);
        out.extend(envelope::seal(key, 0, &place, &Bytes(identity.seed())));
        out
    }

    fn open(&self, account: Id, slot: Id, rest: &[u8], key: &Key) -> Result<Identity, VaultError> {
        let opened = envelope::open(key, 0, &self.binding(account, slot), rest);
        let opened = opened.map_err(|error| match error {
            VaultError::Tampered => VaultError::WrongSecret,
            other => other,
        })?;
        let seed = opened.decode::<&[u8]>()?.try_into().map_err(|_| VaultError::Malformed)?;
        Ok(Identity::from_seed(seed))
    }
}
