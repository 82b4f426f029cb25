//! Sealed records: one blob for each, bound to its place, so that it opens only there.

use crate::binding::binding;
use crate::envelope;
pub use crate::envelope::Opened;
use crate::{Id, SpaceKey, StatKey, TurfKey, VaultError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// Where a record belongs. The epoch comes from the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// What kind of record, such as `worker`.
    pub kind: &'a str,
    /// The space.
    pub space: Id,
    /// The turf, or [`Id::ZERO`].
    pub turf: Id,
    /// The record.
    pub id: Id,
    /// Version of the struct inside.
    pub schema: u16,
    /// Counts up with every change.
    pub revision: u64,
}

impl Place<'_> {
    fn binding(&self, epoch: u32) -> Vec<u8> {
        #[cfg(feature = "broken")]
        if crate::broken::is(crate::broken::Fault::SkipAad) {
            return binding("record/1", &[]);
        }
        binding(
            "record/1",
            &[
                self.kind.as_bytes(),
                &self.space.0,
                &self.turf.0,
                &self.id.0,
                &self.schema.to_be_bytes(),
                &self.revision.to_be_bytes(),
                &epoch.to_be_bytes(),
            ],
        )
    }
}

mod private {
    pub trait Sealing {
        fn epoch(&self) -> u32;
        fn records(&self) -> &[u8; 32];
    }
}

/// A key that seals records: [`TurfKey`], [`StatKey`], or [`SpaceKey`] for what belongs to the
/// whole space.
pub trait SealingKey: private::Sealing {}

macro_rules! sealing_keys {
    ($($name:ident),*) => {$(
        impl SealingKey for $name {}
        impl private::Sealing for $name {
            fn epoch(&self) -> u32 {
                self.epoch()
            }
            fn records(&self) -> &[u8; 32] {
                self.records()
            }
        }
    )*};
}

sealing_keys!(SpaceKey, StatKey, TurfKey);

/// A sealed `T`. It cannot be printed, compared, copied or serialised; only stored or opened.
pub struct Sealed<T>(Vec<u8>, PhantomData<fn() -> T>);

impl<T> Sealed<T> {
    /// Bytes that came from the store.
    pub fn from_store(bytes: Vec<u8>) -> Sealed<T> {
        Sealed(bytes, PhantomData)
    }

    /// Bytes for the store.
    pub fn into_store(self) -> Vec<u8> {
        self.0
    }

    /// The sealed bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl<T: DeserializeOwned> Sealed<T> {
    /// Opens it at its place.
    ///
    /// # Errors
    /// As [`open`].
    pub fn open(&self, key: &impl SealingKey, place: &Place<'_>) -> Result<T, VaultError> {
        open(key, place, &self.0)
    }
}

/// Seals a value for its place.
pub fn seal<T: Serialize>(key: &impl SealingKey, place: &Place<'_>, value: &T) -> Sealed<T> {
    let epoch = key.epoch();
    let place = place.binding(epoch);
    Sealed::from_store(envelope::seal(key.records(), epoch, &place, value))
}

/// Opens sealed bytes as the store lends them.
///
/// # Errors
/// `WrongSecret` if the key is of another epoch; `Tampered` if the bytes were changed, or belong
/// to another place or key; `Malformed` or `UnknownFormat` if they cannot be a record.
pub fn open<T: DeserializeOwned>(
    key: &impl SealingKey,
    place: &Place<'_>,
    sealed: &[u8],
) -> Result<T, VaultError> {
    opened(key, place, sealed)?.decode()
}

/// Opens sealed bytes and lends what they say: [`Opened::decode`] need copy no text.
///
/// # Errors
/// As [`open`], but for `Malformed` contents, which reading shows.
pub fn opened(
    key: &impl SealingKey,
    place: &Place<'_>,
    sealed: &[u8],
) -> Result<Opened, VaultError> {
    let epoch = key.epoch();
    let place = place.binding(epoch);
    envelope::open(key.records(), epoch, &place, sealed)
}

/// Moves a record to another key or place (a removal, a worker changing turf) without decoding.
///
/// # Errors
/// As [`open`].
pub fn reseal(
    from: (&impl SealingKey, &Place<'_>),
    to: (&impl SealingKey, &Place<'_>),
    sealed: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let opened = opened(from.0, from.1, sealed)?;
    let epoch = to.0.epoch();
    let place = to.1.binding(epoch);
    Ok(envelope::seal_again(to.0.records(), epoch, &place, &opened))
}

/// The epoch of the key that sealed these bytes.
///
/// # Errors
/// `Malformed` or `UnknownFormat` if they cannot be a record.
pub fn epoch_of(sealed: &[u8]) -> Result<u32, VaultError> {
    envelope::epoch_of(sealed)
}
